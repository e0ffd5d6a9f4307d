/*
 * Every operation of a program on its disk fails in every way, and the machine crashes at every one
 * of them and tears the last write at every byte: what was reported durable is there afterwards,
 * and else only whole batches.
 */
#include "fake_journal.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#define BATCHES 5

struct tally {
	unsigned ops, worlds;
};

static void explain(const struct fake_disk *d, const char *what, const struct err *err)
{
	print_message("fault %d at op %u: %s: %s\n", d->fault, d->ops, what, err->text);
}

/* Reads, and goes on with, what a fault has left; at least `durable` records must be there. */
static void check_world(struct fake_disk *d, uint64_t durable, struct tally *tally)
{
	struct fake_seen seen;
	struct journal_head head;
	struct journal_report report;
	struct err err;
	uint64_t after;
	tally->worlds++;
	if (!fake_check(d, &seen, &head, &err)) {
		explain(d, "does not read", &err);
		fail();
	}
	if (head.seq < durable) {
		print_message("%lu of %lu\n", (unsigned long)head.seq, (unsigned long)durable);
		explain(d, "durable records are lost", &err);
		fail();
	}
	if (fake_program(d, 2, &after, &err)) {
		explain(d, "cannot go on", &err);
		fail();
	}
	assert_int_equal(d->opened, 0);
	if (journal_verify(&d->disk, FAKE_DIR, &report, &err)) {
		explain(d, "does not verify", &err);
		fail();
	}
	assert_int_equal(report.torn, 0);
	assert_int_equal(report.head.seq, after);
	assert_true(report.head.sealed);
}

/* All that a crash may leave; torn at every `stride`-th byte. */
static void check_crash(
	const struct fake_disk *crashed, uint64_t durable, size_t stride, struct tally *tally)
{
	for (int loss = 0; loss < FAKE_LOSSES; loss++) {
		size_t variants = loss == FAKE_TEAR ? crashed->written : loss == FAKE_HOLE ? 8 : 1;
		for (size_t keep = 0; keep < variants; keep += loss == FAKE_TEAR ? stride : 1) {
			struct fake_disk d;
			fake_clone(&d, crashed);
			fake_restart(&d, loss, keep);
			check_world(&d, durable, tally);
			fake_release(&d);
		}
	}
}

/* A disk on which a program has run to its end, and another into the fault; false: it never came to
 * it. */
static bool run_into(
	struct fake_disk *d, enum fake_fault fault, unsigned at, uint64_t *durable, int *result)
{
	struct err err;
	uint64_t before;
	fake_init(d);
	assert_int_equal(fake_program(d, BATCHES, &before, &err), 0);
	d->ops = 0;
	d->fail_at = at;
	d->fault = fault;
	*result = fake_program(d, BATCHES, durable, &err);
	if (*durable < before)
		*durable = before;
	return d->hit;
}

static void sweep(enum fake_fault fault)
{
	struct tally tally = {0};
	for (unsigned at = 1;; at++) {
		struct fake_disk d;
		uint64_t durable;
		int result;
		bool hit = run_into(&d, fault, at, &durable, &result);
		if (hit && fault != FAKE_CRASH) {
			struct fake_disk same;
			fake_clone(&same, &d);
			fake_again(&same);
			check_world(&same, durable, &tally);
			fake_release(&same);
		}
		if (hit)
			check_crash(&d, durable, fault == FAKE_CRASH ? 1 : 11, &tally);
		fake_release(&d);
		if (!hit)
			break;
		tally.ops++;
	}
	print_message("fault %d: %u operations, %u worlds\n", fault, tally.ops, tally.worlds);
	assert_true(tally.ops > 20);
}

static void test_crash(void **state)
{
	(void)state;
	sweep(FAKE_CRASH);
}

static void test_io_error(void **state)
{
	(void)state;
	sweep(FAKE_EIO);
}

static void test_full_disk(void **state)
{
	(void)state;
	sweep(FAKE_ENOSPC);
}

static void test_short_write(void **state)
{
	(void)state;
	sweep(FAKE_SHORT);
}

/* The crash, and another at each operation of the recovery from it. */
static void test_crash_in_recovery(void **state)
{
	(void)state;
	struct tally tally = {0};
	for (unsigned at = 1;; at++) {
		struct fake_disk first;
		uint64_t durable;
		int result;
		bool hit = run_into(&first, FAKE_CRASH, at, &durable, &result);
		fake_restart(&first, FAKE_TEAR, first.written / 2 + 1);
		for (unsigned again = 1; hit; again++) {
			struct fake_disk d;
			struct err err;
			uint64_t more;
			fake_clone(&d, &first);
			d.ops = 0;
			d.hit = false;
			d.fail_at = again;
			fake_program(&d, 1, &more, &err);
			bool second = d.hit;
			if (second)
				check_crash(&d, more > durable ? more : durable, 53, &tally);
			fake_release(&d);
			if (!second)
				break;
		}
		fake_release(&first);
		if (!hit)
			break;
		tally.ops++;
		at += 4; /* the rest is the same again in other places */
	}
	print_message("recovery: %u crashes, %u worlds\n", tally.ops, tally.worlds);
	assert_true(tally.worlds > 500);
}

/*
 * A program is killed between its write and its sync; the next one finds the batch in the page
 * cache and builds on it; then the machine crashes: what the second took for durable must be.
 */
static void test_killed_before_sync(void **state)
{
	(void)state;
	struct tally tally = {0};
	for (unsigned at = 1;; at++) {
		struct fake_disk d;
		struct journal_head head;
		struct fake_seen seen;
		struct journal *journal;
		struct err err;
		uint64_t durable;
		int result;
		bool hit = run_into(&d, FAKE_CRASH, at, &durable, &result);
		fake_again(&d);
		uint64_t torn;
		memset(&seen, 0, sizeof(seen));
		assert_int_equal(journal_read(&d.disk, FAKE_DIR, NULL, fake_visit, &seen, &head,
					 &torn, &err),
			0);
		struct journal_options options = {
			.dir = FAKE_DIR, .disk = &d.disk, .epoch = head.epoch};
		assert_int_equal(journal_open(&journal, &options, &head, torn, 1, &err), 0);
		durable = journal_durable(journal);
		assert_true(durable >= head.seq);
		journal_abandon(journal);
		check_crash(&d, durable, 53, &tally);
		fake_release(&d);
		if (!hit)
			break;
	}
}

/* Bytes that stand in a copy of a torn tail. */
static bool is_set_aside(struct fake_disk *d, struct str torn)
{
	for (size_t i = 0; i < d->nfiles; i++)
		if (d->files[i].linked && strstr(d->files[i].path, "/torn-") &&
			str_eq(buf_view(&d->files[i].platter), torn))
			return true;
	return false;
}

/* Wherever a recovery is killed: in the end the torn bytes stand in a file, and a record names it.
 */
static void test_torn_bytes_are_kept(void **state)
{
	(void)state;
	struct fake_disk torn;
	struct err err;
	uint64_t durable;
	fake_init(&torn);
	assert_int_equal(fake_program(&torn, 1, &durable, &err), 0);
	struct buf *segment = &torn.files[0].cache;
	size_t whole = segment->len;
	buf_puts(segment, "{\"batch\":[3,1,1],\"data\":{\"half\":");
	fake_copy(&torn.files[0].platter, segment);
	struct str tail = str_slice(buf_view(segment), whole, segment->len);
	unsigned at = 1;
	for (bool hit = true; hit; at++) {
		struct fake_disk d;
		struct fake_seen seen;
		struct journal_head head;
		fake_clone(&d, &torn);
		d.ops = 0;
		d.fail_at = at;
		d.fault = FAKE_CRASH;
		fake_program(&d, 1, &durable, &err);
		hit = d.hit;
		if (hit) {
			fake_restart(&d, FAKE_LOSE, 0);
			assert_int_equal(fake_program(&d, 1, &durable, &err), 0);
		}
		d.fail_at = 0;
		if (!fake_check(&d, &seen, &head, &err)) {
			explain(&d, "does not read", &err);
			fail();
		}
		assert_true(seen.recovered >= 1);
		assert_true(is_set_aside(&d, tail));
		fake_release(&d);
	}
	assert_true(at > 10);
	fake_release(&torn);
}

/* After a fault the journal takes nothing more, and says why. */
static void test_refuses_afterwards(void **state)
{
	(void)state;
	struct fake_disk d;
	struct journal *journal;
	struct err err;
	uint64_t durable;
	struct journal_head none = {0};
	struct journal_options options = {.dir = FAKE_DIR, .disk = &d.disk, .epoch = 1};
	fake_init(&d);
	assert_int_equal(journal_open(&journal, &options, &none, 0, 0, &err), 0);
	assert_int_equal(fake_batch(journal, 2, &durable, &err), 0);
	assert_null(journal_failure(journal));
	size_t size = d.files[0].cache.len;
	d.fail_at = d.ops + 2;
	d.fault = FAKE_SHORT;
	assert_int_equal(fake_batch(journal, 2, &durable, &err), -1);
	assert_int_equal(err.code, ERR_IO);
	assert_non_null(strstr(err.text, "full"));
	assert_int_equal(durable, 2);
	assert_int_equal(d.files[0].cache.len, size);
	assert_int_equal(d.files[0].platter.len, size);
	assert_int_equal(journal_stage(journal, 0, "note", NULL), 0);
	assert_null(journal_take(journal));
	assert_non_null(journal_failure(journal));
	assert_int_equal(journal_close(journal, 0, &err), -1);
	assert_non_null(strstr(err.text, "full"));
	fake_release(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_crash),
		cmocka_unit_test(test_io_error),
		cmocka_unit_test(test_full_disk),
		cmocka_unit_test(test_short_write),
		cmocka_unit_test(test_crash_in_recovery),
		cmocka_unit_test(test_killed_before_sync),
		cmocka_unit_test(test_torn_bytes_are_kept),
		cmocka_unit_test(test_refuses_afterwards),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
