/* Regular expressions, through the values of parameters and by themselves. */
#include "../../saga/model/pattern.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

struct row {
	const char *pattern, *text;
	bool found, whole;
};

static const struct row rows[] = {
	{"abc", "xabcx", true, false},
	{"abc", "abc", true, true},
	{"^abc$", "abc", true, true},
	{"^abc$", "abcd", false, false},
	{"a|bc", "bc", true, true},
	{"", "", true, true},
	{"a*", "", true, true},
	{"a+?b", "aaab", true, true},
	{"a{2}", "aa", true, true},
	{"a{2}", "a", false, false},
	{"a{2,}", "aaaa", true, true},
	{"a{2,3}", "aaaa", true, false},
	{"a{,3}", "a{,3}", true, true},
	{"(?:ab)+", "ababab", true, true},
	{"((a|b)c?)*d", "abcacd", true, true},
	{"[a-c]+", "abcabc", true, true},
	{"[^a-c]+", "xyz", true, true},
	{"[^a-c]+", "xaz", true, false},
	{"[\\w.-]+@[\\w.-]+", "a.b-c@d.e", true, true},
	{"[]x]+", "]x]", true, true},
	{"[a\\]b]+", "a]b", true, true},
	{"[-a]+", "-a", true, true},
	{"[+-\\s]+", "+- \t", true, true},
	{"[a-z-0-9]+", "a-9", true, true},
	{"\\d{1,3}(\\.\\d{1,3}){3}", "10.0.255.1", true, true},
	{"\\D+", "12", false, false},
	{"\\S+\\s\\S+", "a b", true, true},
	{"\\x41\\u0042", "AB", true, true},
	{"[\\u0020-\\u007E]*", "plain ~", true, true},
	{"(?i)PROD|dev", "Prod", true, true},
	{"(?!aws:).*", "aws:x", true, false},
	{"^(?!aws:).*$", "aws:x", false, false},
	{"^(?!aws:)[a-z:]+$", "own:x", true, true},
	{"^(?=.*\\d)[a-z\\d]+$", "abc1", true, true},
	{"^(?=.*\\d)[a-z\\d]+$", "abcd", false, false},
	{"^(?!\\s*$).+$", "  ", false, false},
	{".", "\n", false, false},
	{"(?s).", "\n", true, true},
	{"[\\s\\S]*", "a\nb", true, true},
	{"\\bweb\\b", "a web b", true, false},
	{"\\bweb\\b", "cobweb", false, false},
	{"[äöü]+", "öä", true, true},
	{"^.{3}$", "äöü", true, true},
	{"[\\p{L}\\p{N}_]+", "Änderung_1", true, true},
	{"\\P{C}*", "a\x01", true, false},
	{"[^\\x00]+", "any", true, true},
	{"\\/\\-\\.", "/-.", true, true},
	{"a.c", "a😀c", true, true},
	{"^$|^[a-z]+$", "", true, true},
	{"(a|b)*?c", "ababc", true, true},
};

static void table(void **state)
{
	(void)state;
	size_t wrong = 0;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena arena;
		struct err err = {0};
		arena_init(&arena);
		struct pattern *p = pattern_compile(&arena, str_of(rows[i].pattern), &err);
		bool found = p && pattern_finds(p, str_of(rows[i].text));
		bool whole = p && pattern_matches(p, str_of(rows[i].text));
		if (!p || found != rows[i].found || whole != rows[i].whole) {
			fprintf(stderr, "/%s/ on \"%s\": %s found %d whole %d\n", rows[i].pattern,
				rows[i].text, p ? "" : err.text, found, whole);
			wrong++;
		}
		arena_release(&arena);
	}
	assert_int_equal(wrong, 0);
}

static void refused(void **state)
{
	(void)state;
	static const char *const bad[] = {"(", ")", "(a", "a)", "[a", "*", "+a", "a{3,2}", "[z-a]",
		"\\1", "(a)\\2", "(?<=a)b", "(?<n>a)", "[a&&b]", "\\p{Greek}", "\\q", "\\", "\\x4",
		"a{9999}", "((a{100}){100}){100}", "((){5000}){5000}"};
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		struct arena arena;
		struct err err = {0};
		arena_init(&arena);
		if (pattern_compile(&arena, str_of(bad[i]), &err))
			fail_msg("/%s/ was taken", bad[i]);
		assert_int_not_equal(err.code, ERR_NONE);
		assert_true(err.text[0] != '\0');
		arena_release(&arena);
	}
}

/* What makes other engines take for ever must just be answered. */
static void hostile(void **state)
{
	(void)state;
	static const char *const patterns[] = {
		"^(a+)+$", "^(a|a)*$", "^(a*)*b$", "(.*)(.*)(.*)(.*)(.*)x", "^(?:(?=.*x).)*$"};
	struct arena arena;
	struct err err = {0};
	char text[4001];
	memset(text, 'a', 4000);
	text[3999] = '!';
	text[4000] = '\0';
	arena_init(&arena);
	for (size_t i = 0; i < sizeof(patterns) / sizeof(*patterns); i++) {
		struct pattern *p = pattern_compile(&arena, str_of(patterns[i]), &err);
		assert_non_null(p);
		assert_false(pattern_matches(p, str_of(text)));
	}
	arena_release(&arena);
}

/* Any bytes are a pattern or an error, and any bytes can be matched. */
static void random_patterns(void **state)
{
	(void)state;
	static const char alphabet[] = "ab01[]()\\^$.*+?{},|-:=!dwspPLx&\xC3\xA4";
	unsigned seed = 7;
	for (int round = 0; round < 20000; round++) {
		struct arena arena;
		struct err err = {0};
		char pattern[24];
		char text[24];
		size_t len = (size_t)rand_r(&seed) % sizeof(pattern);
		for (size_t i = 0; i < sizeof(text); i++) {
			pattern[i] = alphabet[(size_t)rand_r(&seed) % (sizeof(alphabet) - 1)];
			text[i] = alphabet[(size_t)rand_r(&seed) % (sizeof(alphabet) - 1)];
		}
		arena_init(&arena);
		struct pattern *p = pattern_compile(&arena, (struct str){pattern, len}, &err);
		if (p && pattern_matches(p, (struct str){text, 12}))
			assert_true(pattern_finds(p, (struct str){text, 12}));
		arena_release(&arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(table),
		cmocka_unit_test(refused),
		cmocka_unit_test(hostile),
		cmocka_unit_test(random_patterns),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
