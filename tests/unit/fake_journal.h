/* A small journal on a simulated disk whose every record tells what must stand before and behind
 * it. */
#ifndef TESTS_FAKE_JOURNAL_H
#define TESTS_FAKE_JOURNAL_H

#include "fake_disk.h"
#include "record/journal.h"

#define FAKE_DIR     "stack/journal"
#define FAKE_SEGMENT 900

struct fake_seen {
	uint64_t notes, recovered, seals;
	uint64_t last; /* seq */
	int64_t left;  /* of the last note: how many of its batch must follow */
	bool wrong;
};

static inline int fake_visit(void *ctx, const struct record *record)
{
	struct fake_seen *seen = ctx;
	if (record->seq != seen->last + 1)
		seen->wrong = true;
	seen->last = record->seq;
	if (str_is(record->type, "note")) {
		int64_t left = value_int_of(record->data, "left", -1);
		if ((uint64_t)value_int_of(record->data, "at", -1) != record->seq)
			seen->wrong = true;
		if (seen->left > 0 && left != seen->left - 1)
			seen->wrong = true;
		seen->left = left;
		seen->notes++;
	} else if (seen->left > 0) {
		seen->wrong = true;
	}
	seen->recovered += str_is(record->type, "recovered");
	seen->seals += str_is(record->type, "seal");
	return 0;
}

/* Everything that is there; false when it does not read, or is not what was written. */
static inline bool fake_check(
	struct fake_disk *d, struct fake_seen *seen, struct journal_head *head, struct err *err)
{
	uint64_t torn;
	*seen = (struct fake_seen){0};
	if (journal_read(&d->disk, FAKE_DIR, NULL, fake_visit, seen, head, &torn, err))
		return false;
	err_set(err, ERR_NONE, "a record is not what was written, or half a batch");
	return !seen->wrong && seen->left == 0 && seen->last == head->seq;
}

/* One batch of `count` notes. The seq of the last durable record goes to *durable. */
static inline int fake_batch(
	struct journal *journal, unsigned count, uint64_t *durable, struct err *err)
{
	struct arena arena;
	arena_init(&arena);
	uint64_t seq = journal_durable(journal);
	for (unsigned i = 0; i < count; i++) {
		struct value *data = value_map(&arena);
		VALUE_PUT(&arena, data, "at", value_int(&arena, (int64_t)(seq + i + 1)));
		VALUE_PUT(&arena, data, "left", value_int(&arena, (int64_t)(count - i - 1)));
		journal_stage(journal, 1760000000000 + (int64_t)seq, "note", data);
	}
	int result = journal_flush(journal, err);
	*durable = journal_durable(journal);
	arena_release(&arena);
	return result;
}

/* A program: opens the journal, writes `count` batches of 1, 2, 3, 1, 2, ... notes, seals. */
static inline int fake_program(
	struct fake_disk *d, unsigned count, uint64_t *durable, struct err *err)
{
	struct journal_head head;
	struct journal *journal;
	struct fake_seen seen = {0};
	uint64_t torn;
	*durable = 0;
	if (journal_read(&d->disk, FAKE_DIR, NULL, fake_visit, &seen, &head, &torn, err))
		return -1;
	struct journal_options options = {
		.dir = FAKE_DIR,
		.disk = &d->disk,
		.epoch = head.epoch + 1,
		.segment_max = FAKE_SEGMENT,
	};
	if (journal_open(&journal, &options, &head, torn, 1760000000000, err))
		return -1;
	/* Once it is open, all that was read is durable. */
	*durable = journal_durable(journal);
	for (unsigned i = 0; i < count; i++) {
		if (fake_batch(journal, i % 3 + 1, durable, err)) {
			journal_abandon(journal);
			return -1;
		}
	}
	uint64_t seal = *durable + 1;
	if (journal_close(journal, 1760000000000, err))
		return -1;
	*durable = seal;
	return 0;
}

#endif
