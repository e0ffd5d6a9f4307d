/*
 * The fuzz target of plans without a fuzzer: every case and example, then mutations of them and
 * crosses between them, the same each time. SKALD_FUZZ_RUNS and SKALD_FUZZ_SEED go further.
 */
#include "base/fs.h"
#include "base/mem.h"
#include "model/plan.h"
#include "schemas/catalog.h"

#include "../fuzz/fuzz_plan.c"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define RUNS	4000
#define LONGEST ((size_t)64 << 10)

struct corpus {
	struct arena arena;
	struct str texts[1024];
	size_t count;
};

static void add_text(struct corpus *corpus, struct str text)
{
	if (corpus->count < sizeof(corpus->texts) / sizeof(*corpus->texts))
		corpus->texts[corpus->count++] = text;
}

/* The templates of a file of cases, each by itself. */
static void add_cases(struct corpus *corpus, struct str rest)
{
	struct str line;
	const char *begin = NULL;
	while (str_cut(&rest, '\n', &line)) {
		bool is_case = str_starts(line, STR("=== "));
		if (begin && (is_case || str_starts(line, STR("--- ")))) {
			add_text(corpus, (struct str){begin, (size_t)(line.ptr - begin)});
			begin = NULL;
		}
		if (is_case && rest.ptr)
			begin = rest.ptr;
	}
}

static void add_dir(struct corpus *corpus, const char *dir, bool cases)
{
	struct err err = {0};
	struct str *names;
	size_t count = 0;
	assert_int_equal(fs_list(&corpus->arena, dir, &names, &count, &err), 0);
	for (size_t i = 0; i < count; i++) {
		struct str text;
		struct str path = fs_join(&corpus->arena, str_of(dir), names[i]);
		if (fs_read(&corpus->arena, arena_cstr(&corpus->arena, path), LONGEST, &text, &err))
			continue;
		if (cases)
			add_cases(corpus, text);
		else
			add_text(corpus, text);
	}
}

static uint32_t roll(uint64_t *seed, size_t sides)
{
	*seed = *seed * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)((*seed >> 33) % (sides ? sides : 1));
}

static void splice(char *text, size_t *len, size_t at, size_t drop, struct str piece)
{
	if (*len - drop + piece.len > LONGEST)
		return;
	memmove(text + at + piece.len, text + at + drop, *len - at - drop);
	memcpy(text + at, piece.ptr, piece.len);
	*len = *len - drop + piece.len;
}

static void mutate(struct corpus *corpus, uint64_t *seed, char *text, size_t *len)
{
	static const char *const words[] = {"!Ref ", "!Sub ", "!GetAtt ", "!If [", "Fn::Join", "${",
		"}", "]", "[", "{", ": ", "\n", "\n  ", "- ", "&a ", "*a", "<<: *a", "!", "\"", "'",
		"AWS::NoValue", "AWS::Region", "null", "~", "|", ">", "\t", "\xC3\xA4", "\xFF", "#",
		"{{resolve:", "---\n", "Condition", "Skald", "999999999999999999999",
		"\\ud83d\\ude00"};
	size_t at = roll(seed, *len + 1);
	size_t rest = *len - at;
	struct str other = corpus->texts[roll(seed, corpus->count)];
	struct str word = str_of(words[roll(seed, sizeof(words) / sizeof(*words))]);
	size_t from = roll(seed, other.len + 1);
	switch (roll(seed, 5)) {
	case 0:
		if (rest)
			text[at] = (char)roll(seed, 256);
		break;
	case 1:
		splice(text, len, at, roll(seed, rest < 40 ? rest + 1 : 40), STR(""));
		break;
	case 2:
		splice(text, len, at, 0, word);
		break;
	case 3:
		splice(text, len, at, roll(seed, rest < 8 ? rest + 1 : 8), word);
		break;
	default:
		splice(text, len, at, 0, str_slice(other, from, from + roll(seed, 80)));
		break;
	}
}

static uint64_t setting(const char *name, uint64_t otherwise)
{
	const char *text = getenv(name);
	int64_t number;
	return text && str_int(str_of(text), 0, INT64_MAX, &number) ? (uint64_t)number : otherwise;
}

static void mutations(void **state)
{
	(void)state;
	struct corpus *corpus = mem_zalloc(sizeof(*corpus));
	uint64_t seed = setting("SKALD_FUZZ_SEED", 1);
	uint64_t runs = setting("SKALD_FUZZ_RUNS", RUNS);
	char *text = mem_alloc(LONGEST);
	arena_init(&corpus->arena);
	add_dir(corpus, TESTS_DIR "/cases/plan", true);
	add_dir(corpus, TESTS_DIR "/../plans", false);
	assert_true(corpus->count > 80);
	printf("seed %llu, %llu runs over %zu texts\n", (unsigned long long)seed,
		(unsigned long long)runs, corpus->count);
	for (size_t i = 0; i < corpus->count; i++)
		LLVMFuzzerTestOneInput((const uint8_t *)corpus->texts[i].ptr, corpus->texts[i].len);
	for (uint64_t i = 0; i < runs; i++) {
		struct str begin = corpus->texts[roll(&seed, corpus->count)];
		size_t len = begin.len;
		memcpy(text, begin.ptr, len);
		for (uint32_t n = roll(&seed, 6) + 1; n; n--)
			mutate(corpus, &seed, text, &len);
		/* A copy of its own size: reading past the end is then seen. */
		uint8_t *exact = mem_alloc(len ? len : 1);
		memcpy(exact, text, len);
		LLVMFuzzerTestOneInput(exact, len);
		mem_free(exact);
	}
	mem_free(text);
	arena_release(&corpus->arena);
	mem_free(corpus);
}

/* What is meant to break a reader. Each must end, with at least one error. */
static void hostile(void **state)
{
	(void)state;
	size_t size = (size_t)10 << 20;
	char *text = mem_alloc(size);
	static const char *const fills[] = {"[", "{", "- ", "? ", "a: ", "!Ref ", "&a ", "\"", "'",
		"[a,", "{a: ", "*a ", "\\", "\t", "#", "|\n "};
	for (size_t i = 0; i < sizeof(fills) / sizeof(*fills); i++) {
		size_t len = strlen(fills[i]);
		for (size_t at = 0; at + len <= size; at += len)
			memcpy(text + at, fills[i], len);
		LLVMFuzzerTestOneInput((const uint8_t *)text, size / len * len);
	}
	mem_free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(mutations), cmocka_unit_test(hostile)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
