/*
 * The journal: append-only JSON Lines in segment files, the only truth of a stack. The format
 * stands in docs/journal.md; in short, one record a line, members sorted, `hash` last:
 *
 *   {"batch":[7,1,3],"data":{...},"epoch":2,"prev":"<hash>","seq":41,"time":1760000000123,
 *    "type":"intent","v":1,"hash":"<SHA-256 of the bytes before ,"hash">"}
 *
 * (on one line). `batch` is its number, the place within and the size of it. A batch counts only
 * when all of it is there.
 *
 * Group commit: records are staged at once; one batch at a time is taken, written and synced (on
 * any thread), then settled. A failed write or sync is final: the journal refuses everything after
 * it.
 *
 *     journal_open -> journal_stage ... -> journal_take -> journal_write (any thread) ->
 * journal_settle
 */
#ifndef RECORD_JOURNAL_H
#define RECORD_JOURNAL_H

#include "base/digest.h"
#include "base/err.h"
#include "base/json.h"
#include "base/value.h"

struct disk; /* record/disk.h: the file operations, so that tests can make them fail */
struct vault;
struct journal;
struct journal_batch;

/* Where the journal ends. */
struct journal_head {
	uint64_t seq; /* of the last whole record; 0: none */
	uint64_t batch;
	uint64_t epoch;
	char hash[SHA256_HEX + 1];
	uint32_t segment; /* 0: there is none */
	uint32_t line;	  /* lines of that segment up to here */
	uint64_t last;	  /* where the last record begins in it */
	uint64_t offset;  /* and ends, its newline with it */
	bool sealed;	  /* the last record is a seal: the last run's program ended cleanly */
};

struct record { /* one that was read; lives until the visit returns */
	uint64_t seq, epoch;
	int64_t time;
	struct str type;
	const struct value *data;
	struct str hash;
	struct str bytes; /* the line as it is stored, without its newline */
	uint32_t segment;
	uint64_t offset;
	uint32_t line; /* of the segment, from 1 */
};

/*
 * Reads every whole batch, oldest first, from behind `from` (NULL: the beginning), and checks
 * the chain. Stops early when `visit` answers non-zero (which it gives back). ERR_CORRUPT says
 * segment, line and byte of the damage. A torn tail is no error: its bytes are counted in *torn.
 * `head` is where the reading stopped, `from` when there was nothing new; it may be `from` itself.
 * `disk` NULL: the machine's.
 */
typedef int journal_visit_fn(void *ctx, const struct record *record);
int journal_read(const struct disk *disk, const char *dir, const struct journal_head *from,
	journal_visit_fn *visit, void *ctx, struct journal_head *head, uint64_t *torn,
	struct err *err);

struct journal_options {
	const char *dir;	 /* .skald/STACK/journal; made when missing */
	const struct disk *disk; /* NULL: the machine's */
	uint64_t epoch;		 /* of the lock held; stamped on every record */
	uint64_t segment_max;	 /* bytes before a new segment; 0: 64 MiB; at most 512 MiB */
	const struct json_secrets *secrets; /* copied */
	/* NULL, or synced by journal_write before each batch: no record names a secret that is not
	 * safe. */
	struct vault *vault;
	/* Asked before each batch is written: is the lock still ours? NULL: yes. */
	bool (*fenced)(void *ctx);
	void *fenced_ctx;
};

/*
 * For writing. `head` is where journal_read stopped. A torn tail is copied aside, cut, and told by
 * a `recovered` record that is written before anything else.
 */
int journal_open(struct journal **out, const struct journal_options *options,
	const struct journal_head *head, uint64_t torn, int64_t now, struct err *err);

/*
 * Gives the record's seq; 0 when the journal has failed. `data` (a map, or NULL for an empty one)
 * is written out at once; neither it nor `type` (a to z and _) need outlive the call.
 */
uint64_t journal_stage(
	struct journal *journal, int64_t now, const char *type, const struct value *data);

/*
 * What is staged, as a batch (a part of it when it is much: take again after the settling); NULL:
 * nothing is, or one is under way, or the journal has failed.
 */
struct journal_batch *journal_take(struct journal *journal);
int journal_write(struct journal_batch *batch, struct err *err); /* blocks; any thread */
/* Back on the journal's own thread. Gives whether it is durable; frees the batch. */
bool journal_settle(struct journal *journal, struct journal_batch *batch, bool written);

/* Why the journal refuses everything, or NULL. */
const struct err *journal_failure(const struct journal *journal);
uint64_t journal_durable(const struct journal *journal); /* seq of the last durable record */
const struct journal_head *journal_head_of(const struct journal *journal);
/* Writes everything that is staged, blocking: for the beginning and end of a program. */
int journal_flush(struct journal *journal, struct err *err);
/*
 * Writes what is staged and a seal (unless the last record is one), and frees the journal. No batch
 * may be under way. -1 when the journal has failed, now or before; then there is no seal.
 */
int journal_close(struct journal *journal, int64_t now, struct err *err);
void journal_abandon(struct journal *journal); /* frees it without a word */

struct journal_report { /* of journal_verify */
	uint64_t records, batches, segments, bytes, runs;
	uint64_t torn; /* bytes behind the last whole batch */
	struct journal_head head;
};
/* Every byte: chain, sequence, batches, epochs that never fall, sorted members. ERR_CORRUPT says
 * where. */
int journal_verify(
	const struct disk *disk, const char *dir, struct journal_report *out, struct err *err);

#endif
