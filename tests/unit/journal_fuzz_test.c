/*
 * The fuzz target of journals without a fuzzer: a journal with the hashes of its lines mended after
 * each mutation or not, the same ones each time. SKALD_FUZZ_RUNS and SKALD_FUZZ_SEED go further.
 */
#include "../fuzz/fuzz_journal.c"

#include "base/digest.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

#define RUNS 6000

static uint64_t next_random(uint64_t *seed) /* splitmix64 */
{
	uint64_t z = *seed += 0x9e3779b97f4a7c15;
	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
	z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
	return z ^ (z >> 31);
}

static uint64_t setting(const char *name, uint64_t otherwise)
{
	const char *text = getenv(name);
	return text ? strtoull(text, NULL, 0) : otherwise;
}

/* A run as the program writes it, then notes: something for the fold and the reader to bite on. */
static void write_corpus(struct buf *out)
{
	static const char *const records[][2] = {
		{"run", "{\"run\":\"R\",\"steps\":2,\"plan_id\":\"P\"}"},
		{"step", "{\"run\":\"R\",\"step\":0,\"kind\":\"create\",\"address\":\"a\"}"},
		{"step", "{\"run\":\"R\",\"step\":1,\"kind\":\"replace\",\"address\":\"b\"}"},
		{"ready", "{\"run\":\"R\"}"},
		{"intent", "{\"run\":\"R\",\"step\":0,\"attempt\":1,\"key\":\"k\",\"props\":{}}"},
		{"bound", "{\"run\":\"R\",\"step\":0,\"id\":\"i\"}"},
		{"done", "{\"run\":\"R\",\"step\":1,\"id\":\"j\",\"attrs\":{\"x\":1}}"},
		{"undo", "{\"run\":\"R\",\"step\":1,\"id\":\"j\"}"},
		{"undone", "{\"run\":\"R\",\"step\":1}"},
		{"stuck", "{\"run\":\"R\",\"step\":0,\"reason\":\"r\"}"},
		{"resolve", "{\"run\":\"R\",\"step\":0,\"action\":\"adopt\",\"id\":\"z\"}"},
		{"outputs", "{\"run\":\"R\",\"values\":{\"o\":{\"r\":[1,{\"$secret\":\"a\"}]}}}"},
		{"end", "{\"run\":\"R\",\"outcome\":\"done\"}"},
	};
	struct fake_disk d;
	struct journal *journal;
	struct journal_head none = {0};
	struct err err;
	struct arena arena;
	struct journal_options options = {.dir = FAKE_DIR, .disk = &d.disk, .epoch = 1};
	fake_init(&d);
	arena_init(&arena);
	assert_int_equal(journal_open(&journal, &options, &none, 0, 1, &err), 0);
	for (size_t i = 0; i < sizeof(records) / sizeof(records[0]); i++) {
		journal_stage(
			journal, 1, records[i][0], json_parse(&arena, str_of(records[i][1]), &err));
		if (i % 3 != 1)
			assert_int_equal(journal_flush(journal, &err), 0);
	}
	assert_int_equal(journal_close(journal, 1, &err), 0);
	fake_copy(out, &d.files[0].cache);
	arena_release(&arena);
	fake_release(&d);
}

/* Ways to change a text at a random place. */
static void mutate(struct buf *text, uint64_t *seed)
{
	static const char *const words[] = {"{\"batch\":[", "],\"data\":", ",\"epoch\":", "\n",
		"\"", "{", "}", "18446744073709551616", "-1", "0", "\xff", "{\"$attr\":[", "null",
		",\"hash\":\"", "\"seq\":1,", "[1,1,4294967295]"};
	struct buf copy;
	buf_init(&copy, 0);
	size_t at = text->len ? next_random(seed) % text->len : 0;
	size_t len = next_random(seed) % 40;
	struct str whole = buf_view(text);
	buf_str(&copy, str_slice(whole, 0, at));
	switch (next_random(seed) % 6) {
	case 0: /* put in */
		buf_puts(&copy, words[next_random(seed) % (sizeof(words) / sizeof(words[0]))]);
		buf_str(&copy, str_slice(whole, at, whole.len));
		break;
	case 1: /* take out */
		buf_str(&copy, str_slice(whole, at + len, whole.len));
		break;
	case 2: /* twice */
		buf_str(&copy, str_slice(whole, at, at + len * 20));
		buf_str(&copy, str_slice(whole, at, whole.len));
		break;
	case 3: /* another digit or letter */
		buf_putc(&copy, (char)('0' + next_random(seed) % 75));
		buf_str(&copy, str_slice(whole, at + 1, whole.len));
		break;
	case 4: /* a new segment */
		buf_putc(&copy, '\0');
		buf_str(&copy, str_slice(whole, at, whole.len));
		break;
	default: /* cut off */
		break;
	}
	fake_copy(text, &copy);
	buf_release(&copy);
}

/* Gives each line the right `prev` and `hash`, so that what is behind the hash is reached too. */
static void mend(struct buf *text)
{
	struct buf copy;
	struct str rest = buf_view(text);
	struct str line;
	char prev[SHA256_HEX + 1];
	memset(prev, '0', SHA256_HEX);
	prev[SHA256_HEX] = '\0';
	buf_init(&copy, 0);
	while (str_cut(&rest, '\n', &line)) {
		ptrdiff_t link = str_find(line, STR(",\"prev\":\""));
		ptrdiff_t end = str_find(line, STR(",\"hash\":\""));
		size_t from = copy.len;
		if (link >= 0 && end > link + 9 + SHA256_HEX) {
			buf_str(&copy, str_slice(line, 0, (size_t)link + 9));
			buf_puts(&copy, prev);
			buf_str(&copy, str_slice(line, (size_t)link + 9 + SHA256_HEX, (size_t)end));
			sha256_hex(copy.ptr + from, copy.len - from, prev);
			buf_printf(&copy, ",\"hash\":\"%s\"}", prev);
		} else {
			buf_str(&copy, line);
		}
		if (rest.ptr)
			buf_putc(&copy, '\n');
	}
	fake_copy(text, &copy);
	buf_release(&copy);
}

static void test_mutations(void **state)
{
	(void)state;
	uint64_t seed = setting("SKALD_FUZZ_SEED", 1);
	uint64_t runs = setting("SKALD_FUZZ_RUNS", RUNS);
	struct buf corpus;
	struct buf text;
	buf_init(&corpus, 0);
	buf_init(&text, 0);
	write_corpus(&corpus);
	print_message("seed %llu, %llu runs\n", (unsigned long long)seed, (unsigned long long)runs);
	for (uint64_t i = 0; i < runs; i++) {
		fake_copy(&text, &corpus);
		for (uint64_t n = next_random(&seed) % 4; n > 0; n--)
			mutate(&text, &seed);
		if (i % 3)
			mend(&text);
		LLVMFuzzerTestOneInput((const uint8_t *)text.ptr, text.len);
	}
	buf_release(&text);
	buf_release(&corpus);
}

/* The mending is right: unchanged, the corpus is a journal that verifies, and so is a changed one.
 */
static void test_mended(void **state)
{
	(void)state;
	struct buf text;
	struct buf mended;
	buf_init(&text, 0);
	buf_init(&mended, 0);
	write_corpus(&text);
	fake_copy(&mended, &text);
	mend(&mended);
	assert_string_equal(text.ptr, mended.ptr);
	char *at = strstr(mended.ptr, "\"attempt\":1");
	at[10] = '7';
	mend(&mended);
	struct fake_disk d;
	struct journal_report report;
	struct err err;
	fake_init(&d);
	fuzz_segment(&d, 1, (const uint8_t *)mended.ptr, mended.len);
	assert_int_equal(journal_verify(&d.disk, FAKE_DIR, &report, &err), 0);
	assert_int_equal(report.records, 14);
	fake_release(&d);
	/* Right hashes do not make right data. */
	static const char form[] = "{\"$secret\":\"R\"}";
	at = strstr(mended.ptr, "{\"run\":\"R\"}");
	struct buf other;
	buf_init(&other, 0);
	buf_str(&other, str_slice(buf_view(&mended), 0, (size_t)(at - mended.ptr)));
	buf_puts(&other, form);
	buf_puts(&other, at + strlen("{\"run\":\"R\"}"));
	mend(&other);
	fake_init(&d);
	fuzz_segment(&d, 1, (const uint8_t *)other.ptr, other.len);
	assert_int_equal(journal_verify(&d.disk, FAKE_DIR, &report, &err), -1);
	assert_int_equal(err.code, ERR_CORRUPT);
	assert_non_null(strstr(err.text, "no map"));
	fake_release(&d);
	buf_release(&other);
	buf_release(&text);
	buf_release(&mended);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_mended),
		cmocka_unit_test(test_mutations),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
