/* What journal_read and journal_verify share: going through the journal batch by batch. */
#ifndef RECORD_READER_H
#define RECORD_READER_H

#include "line.h"
#include "record/disk.h"
#include "record/journal.h"

struct reader {
	const struct disk *disk;
	const char *dir;
	journal_visit_fn *visit;
	void *ctx;
	struct arena text_arena; /* of the segment */
	struct arena data_arena; /* of the batch's data */
	struct str text;	 /* the segment from `base` on */
	uint64_t base;
	uint32_t segment, segments;
	struct line *lines; /* of the batch under way */
	size_t lines_cap;
	struct journal_head head;
	uint64_t batches, records, bytes;
	uint64_t torn;
};

/*
 * All whole batches behind `from` (NULL: all). 0; or what `visit` gave; or -1 and `err`.
 * What was found stays in `reader` until reader_release.
 */
int reader_run(struct reader *reader, const struct journal_head *from, struct err *err);
void reader_release(struct reader *reader);

/*
 * Does a whole batch stand anywhere in `text`: each line good in itself, and chained to the one
 * before it? Then what is bad before it is no torn write. *at is where it begins.
 */
bool damage_batch_follows(struct str text, size_t *at);

#endif
