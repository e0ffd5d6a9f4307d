#include "base/str.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define assert_str(s, text) assert_true(str_is((s), (text)))

static void compares_by_bytes(void **state)
{
	(void)state;
	assert_true(str_eq(STR(""), STR_NONE));
	assert_true(str_eq(STR("a\0b"), ((struct str){"a\0b", 3})));
	assert_false(str_eq(STR("a\0b"), STR("a\0c")));
	assert_false(str_eq(STR("a"), STR("ab")));
	assert_true(str_cmp(STR("a"), STR("b")) < 0);
	assert_true(str_cmp(STR("b"), STR("ab")) > 0);
	assert_true(str_cmp(STR("a"), STR("ab")) < 0);
	assert_true(str_cmp(STR("\x7f"), STR("\x80")) < 0);
	assert_int_equal(str_cmp(STR_NONE, STR("")), 0);
	assert_null(str_of(NULL).ptr);
}

static void finds_parts(void **state)
{
	(void)state;
	assert_true(str_starts(STR("abc"), STR("ab")));
	assert_true(str_starts(STR("abc"), STR("")));
	assert_false(str_starts(STR("a"), STR("ab")));
	assert_true(str_ends(STR("abc"), STR("bc")));
	assert_false(str_ends(STR("c"), STR("bc")));
	assert_int_equal(str_find(STR("hello"), STR("l")), 2);
	assert_int_equal(str_find(STR("hello"), STR("lo")), 3);
	assert_int_equal(str_find(STR("hello"), STR("hello!")), -1);
	assert_int_equal(str_find(STR("hello"), STR("x")), -1);
	assert_int_equal(str_find(STR_NONE, STR("")), 0);
}

static void slices_are_clamped(void **state)
{
	(void)state;
	assert_str(str_slice(STR("hello"), 1, 3), "el");
	assert_str(str_slice(STR("hello"), 3, 99), "lo");
	assert_int_equal(str_slice(STR("hello"), 9, 99).len, 0);
	assert_int_equal(str_slice(STR("hello"), 3, 1).len, 0);
	assert_int_equal(str_slice(STR_NONE, 0, 5).len, 0);
	assert_str(str_trim(STR(" \t\r\n a b\v\f ")), "a b");
	assert_int_equal(str_trim(STR("   ")).len, 0);
}

static void cuts_into_all_parts(void **state)
{
	(void)state;
	struct str rest = STR("a,,b,");
	const char *const want[] = {"a", "", "b", ""};
	struct str part;
	for (size_t i = 0; i < 4; i++) {
		assert_true(str_cut(&rest, ',', &part));
		assert_str(part, want[i]);
	}
	assert_false(str_cut(&rest, ',', &part));
	rest = STR("");
	assert_true(str_cut(&rest, ',', &part));
	assert_false(str_cut(&rest, ',', &part));
	rest = STR_NONE;
	assert_false(str_cut(&rest, ',', &part));
}

static void reads_whole_numbers_only(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		bool ok;
		int64_t value;
	} cases[] = {
		{"0", true, 0},
		{"-0", true, 0},
		{"42", true, 42},
		{"-17", true, -17},
		{"9223372036854775807", true, INT64_MAX},
		{"-9223372036854775808", true, INT64_MIN},
		{"9223372036854775808", false, 0},
		{"-9223372036854775809", false, 0},
		{"99999999999999999999", false, 0},
		{"", false, 0},
		{"-", false, 0},
		{"+1", false, 0},
		{" 1", false, 0},
		{"1 ", false, 0},
		{"1.0", false, 0},
		{"0x1", false, 0},
	};
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		int64_t value = 0;
		bool ok = str_int(str_of(cases[i].text), INT64_MIN, INT64_MAX, &value);
		assert_int_equal(ok, cases[i].ok);
		assert_true(value == cases[i].value);
	}
	int64_t port = 7;
	assert_true(str_int(STR("65535"), 1, 65535, &port));
	assert_false(str_int(STR("65536"), 1, 65535, &port));
	assert_false(str_int(STR("0"), 1, 65535, &port));
	assert_int_equal(port, 65535);
}

static void counts_edits(void **state)
{
	(void)state;
	assert_int_equal(str_distance(STR("kitten"), STR("sitting"), 5), 3);
	assert_int_equal(str_distance(STR("CidrBlok"), STR("CidrBlock"), 3), 1);
	assert_int_equal(str_distance(STR(""), STR("abc"), 3), 3);
	assert_int_equal(str_distance(STR("same"), STR("same"), 0), 0);
	/* Never more than one past the limit. */
	assert_int_equal(str_distance(STR("kitten"), STR("sitting"), 2), 3);
	assert_int_equal(str_distance(STR("a"), STR("abcdefgh"), 3), 4);
	char huge[2000];
	for (size_t i = 0; i < sizeof(huge); i++)
		huge[i] = 'x';
	struct str x = {huge, sizeof(huge)};
	assert_int_equal(str_distance(x, x, 3), 0);
	assert_int_equal(str_distance(x, (struct str){huge, sizeof(huge) - 1}, 3), 4);
}

static void hashes_all_the_bytes(void **state)
{
	(void)state;
	char text[64] = {0};
	uint64_t seen[64];
	for (size_t len = 0; len < 64; len++) {
		seen[len] = str_hash((struct str){text, len});
		assert_true(seen[len] == str_hash((struct str){text, len}));
		for (size_t i = 0; i < len; i++)
			assert_true(seen[i] != seen[len]);
	}
	for (size_t i = 0; i < 64; i++) {
		text[i] = 1;
		assert_true(str_hash((struct str){text, 64}) !=
			    str_hash((struct str){(char[64]){0}, 64}));
		text[i] = 0;
	}
}

static void hash_bits_are_even(void **state)
{
	(void)state;
	size_t ones[64] = {0};
	for (uint32_t i = 0; i < 4096; i++) {
		uint64_t hash = str_hash((struct str){(const char *)&i, sizeof(i)});
		for (int bit = 0; bit < 64; bit++)
			ones[bit] += hash >> bit & 1;
	}
	/* 2048 expected, 32 the standard deviation: 8 of these never happens to a good hash. */
	for (int bit = 0; bit < 64; bit++)
		assert_in_range(ones[bit], 2048 - 256, 2048 + 256);
}

static void knows_well_formed_utf8(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		size_t len;
	} cases[] = {
		{"a", 1},
		{"\xC3\xA9", 2},
		{"\xE2\x82\xAC", 3},
		{"\xF0\x9F\x98\x80", 4},
		{"\xF4\x8F\xBF\xBF", 4},
		{"\x80", 0},
		{"\xC0\x80", 0},	 /* overlong */
		{"\xE0\x9F\xBF", 0},	 /* overlong */
		{"\xF0\x8F\xBF\xBF", 0}, /* overlong */
		{"\xED\xA0\x80", 0},	 /* surrogate */
		{"\xF4\x90\x80\x80", 0}, /* past U+10FFFF */
		{"\xF5\x80\x80\x80", 0},
		{"\xFF", 0},
		{"\xE2\x82", 0}, /* cut */
		{"\xE2\x28\xA1", 0},
		{"\xE2\x82\x28", 0},
	};
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_int_equal(str_utf8(str_of(cases[i].text), 0), cases[i].len);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(compares_by_bytes),
		cmocka_unit_test(finds_parts),
		cmocka_unit_test(slices_are_clamped),
		cmocka_unit_test(cuts_into_all_parts),
		cmocka_unit_test(reads_whole_numbers_only),
		cmocka_unit_test(counts_edits),
		cmocka_unit_test(hashes_all_the_bytes),
		cmocka_unit_test(hash_bits_are_even),
		cmocka_unit_test(knows_well_formed_utf8),
	};
	return cmocka_run_group_tests_name("str", tests, NULL, NULL);
}
