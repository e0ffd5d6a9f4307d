#include "base/digest.h"
#include "fake_journal.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static struct fake_file *segment(struct fake_disk *d, unsigned number)
{
	char path[64];
	snprintf(path, sizeof(path), FAKE_DIR "/%08u.jsonl", number);
	struct fake_file *file = fake_find(d, path);
	assert_non_null(file);
	return file;
}

static void make_journal(struct fake_disk *d, unsigned batches)
{
	struct err err;
	uint64_t durable;
	fake_init(d);
	assert_int_equal(fake_program(d, batches, &durable, &err), 0);
}

static struct journal *open_journal(struct fake_disk *d, struct journal_options *options)
{
	struct journal_head head;
	struct journal *journal;
	struct fake_seen seen = {0};
	struct err err;
	uint64_t torn;
	options->dir = FAKE_DIR;
	options->disk = &d->disk;
	assert_int_equal(
		journal_read(&d->disk, FAKE_DIR, NULL, fake_visit, &seen, &head, &torn, &err), 0);
	if (options->epoch == 0)
		options->epoch = head.epoch + 1;
	assert_int_equal(journal_open(&journal, options, &head, torn, 5, &err), 0);
	return journal;
}

static int verify(struct fake_disk *d, struct journal_report *report, struct err *err)
{
	return journal_verify(&d->disk, FAKE_DIR, report, err);
}

/* The format, byte by byte, worked out here and not by the code under test. */
static void test_format(void **state)
{
	(void)state;
	struct fake_disk d;
	struct journal_options options = {.epoch = 7};
	struct err err;
	struct arena arena;
	fake_init(&d);
	arena_init(&arena);
	struct journal *journal = open_journal(&d, &options);
	struct value *data = value_map(&arena);
	VALUE_PUT(&arena, data, "z", value_bool(true));
	VALUE_PUT(&arena, data, "a", value_cstr(&arena, "\",\"epoch\":9,\n"));
	assert_int_equal(journal_stage(journal, 1234, "note", data), 1);
	assert_int_equal(journal_stage(journal, 1235, "note", NULL), 2);
	assert_int_equal(journal_flush(journal, &err), 0);
	char zeros[SHA256_HEX + 1];
	memset(zeros, '0', SHA256_HEX);
	zeros[SHA256_HEX] = '\0';
	struct str first = arena_printf(&arena,
		"{\"batch\":[1,1,2],\"data\":{\"a\":\"\\\",\\\"epoch\\\":9,\\n\",\"z\":true},"
		"\"epoch\":7,\"prev\":\"%s\",\"seq\":1,\"time\":1234,\"type\":\"note\",\"v\":1",
		zeros);
	char hash[SHA256_HEX + 1];
	char second_hash[SHA256_HEX + 1];
	sha256_hex(first.ptr, first.len, hash);
	struct str second = arena_printf(&arena,
		"{\"batch\":[1,2,2],\"data\":{},\"epoch\":7,\"prev\":\"%s\",\"seq\":2,"
		"\"time\":1235,\"type\":\"note\",\"v\":1",
		hash);
	sha256_hex(second.ptr, second.len, second_hash);
	struct str whole = arena_printf(&arena, "%s,\"hash\":\"%s\"}\n%s,\"hash\":\"%s\"}\n",
		first.ptr, hash, second.ptr, second_hash);
	assert_string_equal(segment(&d, 1)->cache.ptr, whole.ptr);
	assert_string_equal(journal_head_of(journal)->hash, second_hash);
	assert_int_equal(journal_head_of(journal)->offset, whole.len);
	journal_abandon(journal);
	arena_release(&arena);
	fake_release(&d);
}

static void test_group_commit(void **state)
{
	(void)state;
	struct fake_disk d;
	struct journal_options options = {0};
	struct err err;
	fake_init(&d);
	struct journal *journal = open_journal(&d, &options);
	assert_null(journal_take(journal));
	for (int i = 0; i < 3; i++)
		journal_stage(journal, 0, "a", NULL);
	struct journal_batch *batch = journal_take(journal);
	assert_non_null(batch);
	assert_int_equal(journal_stage(journal, 0, "b", NULL), 4);
	assert_null(journal_take(journal)); /* one at a time */
	assert_int_equal(journal_durable(journal), 0);
	assert_int_equal(journal_flush(journal, &err), -1);
	unsigned syncs = d.syncs;
	assert_int_equal(journal_write(batch, &err), 0);
	assert_int_equal(d.syncs, syncs + 1);
	assert_int_equal(journal_durable(journal), 0);
	assert_true(journal_settle(journal, batch, true));
	assert_int_equal(journal_durable(journal), 3);
	assert_int_equal(journal_flush(journal, &err), 0);
	assert_int_equal(journal_durable(journal), 4);
	assert_int_equal(journal_close(journal, 0, &err), 0);
	struct journal_report report;
	assert_int_equal(verify(&d, &report, &err), 0);
	assert_int_equal(report.records, 5);
	assert_int_equal(report.batches, 3);
	assert_true(report.head.sealed);
	fake_release(&d);
}

/* More than a batch takes goes into several, and none of it is lost. */
static void test_much_at_once(void **state)
{
	(void)state;
	struct fake_disk d;
	struct journal_options options = {0};
	struct journal_report report;
	struct err err;
	struct arena arena;
	fake_init(&d);
	arena_init(&arena);
	struct journal *journal = open_journal(&d, &options);
	for (int i = 0; i < 70000; i++)
		journal_stage(journal, 0, "run", NULL);
	char *text = arena_alloc(&arena, 6000000);
	memset(text, 'x', 6000000);
	struct value *data = value_map(&arena);
	VALUE_PUT(&arena, data, "big", value_string(&arena, (struct str){text, 6000000}));
	journal_stage(journal, 0, "run", data);
	journal_stage(journal, 0, "run", NULL);
	assert_int_equal(journal_flush(journal, &err), 0);
	assert_int_equal(journal_close(journal, 0, &err), 0);
	assert_int_equal(verify(&d, &report, &err), 0);
	assert_int_equal(report.records, 70003);
	assert_int_equal(report.runs, 70002);
	assert_int_equal(report.batches, 5);
	arena_release(&arena);
	fake_release(&d);
}

static void test_segments(void **state)
{
	(void)state;
	struct fake_disk d;
	struct journal_report report;
	struct fake_seen seen;
	struct journal_head head;
	struct err err;
	make_journal(&d, 12);
	assert_int_equal(verify(&d, &report, &err), 0);
	assert_true(report.segments >= 4);
	assert_int_equal(report.records, 25);
	assert_int_equal(report.bytes,
		segment(&d, 1)->cache.len + segment(&d, 2)->cache.len + segment(&d, 3)->cache.len +
			segment(&d, 4)->cache.len + segment(&d, 5)->cache.len);
	assert_true(fake_check(&d, &seen, &head, &err));
	assert_int_equal(head.segment, report.segments);
	/* An empty one behind it, as a crash leaves it, is no harm. */
	uint64_t durable;
	int fd = d.disk.open(&d, FAKE_DIR "/00000006.jsonl", O_CREAT, 0);
	d.disk.close(&d, fd);
	assert_int_equal(fake_program(&d, 6, &durable, &err), 0);
	assert_int_equal(verify(&d, &report, &err), 0);
	assert_true(report.segments >= 6);
	/* A hole in the numbers is. */
	segment(&d, 2)->linked = false;
	assert_int_equal(verify(&d, &report, &err), -1);
	assert_int_equal(err.code, ERR_CORRUPT);
	assert_non_null(strstr(err.text, "00000002.jsonl is missing"));
	fake_release(&d);
}

/* From a head on: only what is new comes, with its right place. */
struct places {
	uint64_t first, offset;
	uint32_t line, segment;
	unsigned count;
};

static int see_place(void *ctx, const struct record *record)
{
	struct places *places = ctx;
	if (places->count++ == 0)
		*places = (struct places){
			record->seq, record->offset, record->line, record->segment, 1};
	return 0;
}

static int stop_at_third(void *ctx, const struct record *record)
{
	(void)ctx;
	return record->seq == 3 ? 42 : 0;
}

static void test_read_from(void **state)
{
	(void)state;
	struct fake_disk d;
	struct fake_seen seen;
	struct journal_head head;
	struct err err;
	uint64_t torn;
	uint64_t durable;
	make_journal(&d, 3);
	assert_true(fake_check(&d, &seen, &head, &err));
	struct journal_head before = head;
	struct places places = {0};
	assert_int_equal(
		journal_read(&d.disk, FAKE_DIR, &head, see_place, &places, &head, &torn, &err), 0);
	assert_int_equal(places.count, 0);
	assert_memory_equal(&head, &before, sizeof(head));
	assert_int_equal(fake_program(&d, 4, &durable, &err), 0);
	assert_int_equal(
		journal_read(&d.disk, FAKE_DIR, &head, see_place, &places, &head, &torn, &err), 0);
	assert_int_equal(places.first, before.seq + 1);
	assert_int_equal(places.count, durable - before.seq);
	assert_true(places.segment == before.segment + 1 ? places.line == 1 && places.offset == 0
							 : places.line == before.line + 1);
	assert_int_equal(head.seq, durable);
	assert_int_equal(
		journal_read(&d.disk, FAKE_DIR, NULL, stop_at_third, NULL, &head, &torn, &err), 42);
	fake_release(&d);
}

/* Where the batch of the last record begins, in a journal of one segment. */
static size_t last_batch(const struct fake_file *file)
{
	size_t at = 0;
	for (size_t i = 0; i + 11 < file->cache.len; i++)
		if (memcmp(file->cache.ptr + i, "{\"batch\":[", 10) == 0) {
			const char *place = strchr(file->cache.ptr + i, ',');
			if (place[1] == '1')
				at = i;
		}
	return at;
}

static unsigned line_of(const struct fake_file *file, size_t at)
{
	unsigned line = 1;
	for (size_t i = 0; i < at; i++)
		line += file->platter.ptr[i] == '\n';
	return line;
}

/* Damage by the byte, everywhere before the last batch: found, and placed in the right line. */
static void flip_all(struct fake_disk *d, const unsigned char *masks, size_t nmasks)
{
	struct fake_file *file = segment(d, 1);
	size_t last = last_batch(file);
	size_t end = file->cache.len;
	unsigned found = 0;
	assert_true(last > 500);
	for (size_t at = 0; at < end; at++) {
		for (size_t m = 0; m < nmasks; m++) {
			struct journal_report report;
			struct err err;
			char line[32];
			file->cache.ptr[at] ^= (char)masks[m];
			int result = verify(d, &report, &err);
			file->cache.ptr[at] ^= (char)masks[m];
			if (at >= last) {
				assert_int_equal(result, 0);
				assert_int_equal(report.torn, end - last);
				continue;
			}
			if (result != -1 || err.code != ERR_CORRUPT)
				print_message("byte %zu, mask %d\n", at, masks[m]);
			assert_int_equal(result, -1);
			assert_int_equal(err.code, ERR_CORRUPT);
			snprintf(line, sizeof(line), "line %u, byte", line_of(file, at));
			if (!strstr(err.text, line))
				print_message("byte %zu, mask %d: %s, but %s\n", at, masks[m], line,
					err.text);
			assert_non_null(strstr(err.text, line));
			found++;
		}
	}
	assert_int_equal(found, last * nmasks);
}

static void test_every_flip(void **state)
{
	(void)state;
	static const unsigned char masks[] = {1, 2, 0x20, 0x80, 0xff};
	struct fake_disk d;
	struct journal_options options = {0};
	struct journal *journal;
	struct err err;
	uint64_t durable;
	fake_init(&d);
	journal = open_journal(&d, &options);
	for (unsigned i = 0; i < 4; i++)
		assert_int_equal(fake_batch(journal, i % 2 + 1, &durable, &err), 0);
	journal_abandon(journal);
	flip_all(&d, masks, sizeof(masks));
	/* The seal makes the last batch of notes one that is followed by another. */
	journal = open_journal(&d, &options);
	assert_int_equal(journal_close(journal, 0, &err), 0);
	flip_all(&d, masks, 2);
	fake_release(&d);
}

/* Damage in an earlier segment is found by the batches of the next. */
static void test_flip_in_earlier_segment(void **state)
{
	(void)state;
	struct fake_disk d;
	struct journal_report report;
	struct err err;
	make_journal(&d, 5);
	struct fake_file *file = segment(&d, 1);
	for (size_t at = 0; at < file->cache.len; at += 7) {
		file->cache.ptr[at] ^= 4;
		assert_int_equal(verify(&d, &report, &err), -1);
		assert_int_equal(err.code, ERR_CORRUPT);
		assert_non_null(strstr(err.text, "00000001.jsonl"));
		file->cache.ptr[at] ^= 4;
	}
	/* And a tail of it that is gone. */
	buf_cut(&file->cache, file->cache.len - 10);
	assert_int_equal(verify(&d, &report, &err), -1);
	assert_non_null(strstr(err.text, "00000001.jsonl"));
	fake_release(&d);
}

/* The same lines, each whole, in a wrong order or not all of them. */
static void test_lines_moved(void **state)
{
	(void)state;
	struct fake_disk d;
	struct journal_options options = {0};
	struct journal_report report;
	struct err err;
	uint64_t durable;
	struct str lines[6];
	fake_init(&d);
	struct journal *journal = open_journal(&d, &options);
	for (unsigned i = 0; i < 6; i++)
		assert_int_equal(fake_batch(journal, 1, &durable, &err), 0);
	journal_abandon(journal);
	struct fake_file *file = segment(&d, 1);
	struct buf whole;
	buf_init(&whole, 0);
	fake_copy(&whole, &file->cache);
	struct str rest = buf_view(&whole);
	for (size_t i = 0; i < 6; i++)
		assert_true(str_cut(&rest, '\n', &lines[i]));
	static const int orders[][7] = {
		{1, 2, 3, 4, 5, -1},	/* the first is gone */
		{0, 1, 3, 4, 5, -1},	/* one is gone */
		{0, 1, 2, 3, 5, -1},	/* the last but one */
		{0, 2, 1, 3, 4, 5, -1}, /* two are swapped */
		{0, 1, 2, 2, 3, 4, -1}, /* one is there twice */
		{0, 1, 2, 3, 4, 4, -1}, /* the last is */
		{0, 1, 2, 3, 4, 5, 0},	/* the first once more */
		{5, -1},		/* only the last */
	};
	for (size_t i = 0; i < sizeof(orders) / sizeof(orders[0]); i++) {
		buf_clear(&file->cache);
		for (size_t j = 0; j < 7 && orders[i][j] >= 0; j++) {
			buf_str(&file->cache, lines[orders[i][j]]);
			buf_putc(&file->cache, '\n');
		}
		assert_int_equal(verify(&d, &report, &err), -1);
		assert_int_equal(err.code, ERR_CORRUPT);
	}
	buf_release(&whole);
	fake_release(&d);
}

static void check_tail(struct fake_disk *d, size_t torn, uint64_t whole_seq)
{
	struct fake_seen seen;
	struct journal_head head;
	struct err err;
	struct journal_report report;
	uint64_t durable;
	assert_int_equal(verify(d, &report, &err), 0);
	assert_int_equal(report.torn, torn);
	assert_int_equal(report.head.seq, whole_seq);
	assert_int_equal(fake_program(d, 1, &durable, &err), 0);
	assert_true(fake_check(d, &seen, &head, &err));
	assert_int_equal(seen.recovered, torn > 0);
	assert_int_equal(head.seq, whole_seq + 2 + (torn > 0));
}

/* The last batch cut anywhere, or what follows it anything but a batch. */
static void test_torn_tail(void **state)
{
	(void)state;
	struct fake_disk whole;
	make_journal(&whole, 2);
	size_t len = segment(&whole, 1)->cache.len;
	size_t last = last_batch(segment(&whole, 1));
	for (size_t cut = last; cut < len; cut++) {
		struct fake_disk d;
		fake_clone(&d, &whole);
		buf_cut(&segment(&d, 1)->cache, cut);
		check_tail(&d, cut - last, 3);
		fake_release(&d);
	}
	static const char *const tails[] = {"{", "{}\n", "\n", "\n\n\n", "garbage",
		"{\"batch\":[5,1,1],\"data\":{}}\n",
		"{\"batch\":[5,1,1],\"data\":{\"batch\":[{\"batch\":[", "\xff\xfe\n\x01"};
	for (size_t i = 0; i < sizeof(tails) / sizeof(tails[0]); i++) {
		struct fake_disk d;
		fake_clone(&d, &whole);
		buf_puts(&segment(&d, 1)->cache, tails[i]);
		check_tail(&d, strlen(tails[i]), 4);
		fake_release(&d);
	}
	static const char zeros[5000];
	struct fake_disk d;
	fake_clone(&d, &whole);
	buf_put(&segment(&d, 1)->cache, zeros, sizeof(zeros));
	check_tail(&d, sizeof(zeros), 4);
	fake_release(&d);
	fake_release(&whole);
}

static bool never(void *ctx)
{
	++*(int *)ctx;
	return false;
}

static void test_fencing(void **state)
{
	(void)state;
	struct fake_disk d;
	struct err err;
	int asked = 0;
	struct journal_options options = {.fenced = never, .fenced_ctx = &asked, .epoch = 3};
	fake_init(&d);
	struct journal *journal = open_journal(&d, &options);
	journal_stage(journal, 0, "a", NULL);
	assert_int_equal(journal_flush(journal, &err), -1);
	assert_int_equal(err.code, ERR_LOCKED);
	assert_int_equal(asked, 1);
	assert_int_equal(segment(&d, 1)->cache.len, 0);
	journal_abandon(journal);
	/* A writer of an older epoch cannot even open it. */
	struct journal_head head = {.epoch = 4};
	options.fenced = NULL;
	assert_int_equal(journal_open(&journal, &options, &head, 0, 0, &err), -1);
	assert_int_equal(err.code, ERR_LOCKED);
	/* What somebody else appended meanwhile is not written over. */
	options.epoch = 5;
	journal = open_journal(&d, &options);
	buf_puts(&segment(&d, 1)->cache, "theirs");
	journal_stage(journal, 0, "a", NULL);
	assert_int_equal(journal_flush(journal, &err), -1);
	assert_int_equal(err.code, ERR_LOCKED);
	assert_string_equal(segment(&d, 1)->cache.ptr, "theirs");
	journal_abandon(journal);
	fake_release(&d);
}

/* A writer that was fenced off and got through all the same: its records are damage. */
static void test_epoch_never_falls(void **state)
{
	(void)state;
	struct fake_disk d;
	struct journal_options options = {.epoch = 5};
	struct journal_report report;
	struct journal *journal;
	struct err err;
	uint64_t durable;
	fake_init(&d);
	journal = open_journal(&d, &options);
	assert_int_equal(fake_batch(journal, 1, &durable, &err), 0);
	struct journal_head head = *journal_head_of(journal);
	journal_abandon(journal);
	assert_int_equal(verify(&d, &report, &err), 0);
	head.epoch = 0;
	options.epoch = 4;
	assert_int_equal(journal_open(&journal, &options, &head, 0, 0, &err), 0);
	assert_int_equal(fake_batch(journal, 1, &durable, &err), 0);
	journal_abandon(journal);
	assert_int_equal(verify(&d, &report, &err), -1);
	assert_int_equal(err.code, ERR_CORRUPT);
	assert_non_null(strstr(err.text, "epoch"));
	fake_release(&d);
}

/* Between reading and opening, the journal must not have changed. */
static void test_changed_since_read(void **state)
{
	(void)state;
	struct fake_disk d;
	struct fake_seen seen;
	struct journal_head head;
	struct journal *journal;
	struct err err;
	uint64_t durable;
	make_journal(&d, 1);
	assert_true(fake_check(&d, &seen, &head, &err));
	assert_int_equal(fake_program(&d, 1, &durable, &err), 0);
	struct journal_options options = {.dir = FAKE_DIR, .disk = &d.disk, .epoch = 9};
	struct buf before;
	buf_init(&before, 0);
	fake_copy(&before, &segment(&d, 1)->cache);
	assert_int_equal(journal_open(&journal, &options, &head, 0, 0, &err), -1);
	assert_int_equal(err.code, ERR_IO);
	assert_string_equal(segment(&d, 1)->cache.ptr, before.ptr);
	buf_release(&before);
	fake_release(&d);
}

static void test_bad_records(void **state)
{
	(void)state;
	static const char *const types[] = {
		"", "A", "with space", "quote\"", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"};
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		struct fake_disk d;
		struct journal_options options = {0};
		fake_init(&d);
		struct journal *journal = open_journal(&d, &options);
		assert_int_equal(journal_stage(journal, 0, types[i], NULL), 0);
		assert_non_null(journal_failure(journal));
		journal_abandon(journal);
		fake_release(&d);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_format),
		cmocka_unit_test(test_group_commit),
		cmocka_unit_test(test_much_at_once),
		cmocka_unit_test(test_segments),
		cmocka_unit_test(test_read_from),
		cmocka_unit_test(test_every_flip),
		cmocka_unit_test(test_flip_in_earlier_segment),
		cmocka_unit_test(test_lines_moved),
		cmocka_unit_test(test_torn_tail),
		cmocka_unit_test(test_fencing),
		cmocka_unit_test(test_epoch_never_falls),
		cmocka_unit_test(test_changed_since_read),
		cmocka_unit_test(test_bad_records),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
