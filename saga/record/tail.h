/*
 * The torn tail of a journal: set aside, cut, and what was set aside without a record of it found
 * again. A copy is named torn-SEQ-TIME after the last whole record: so that a program killed
 * between the cut and the `recovered` record leaves a name by which the next one knows.
 */
#ifndef RECORD_TAIL_H
#define RECORD_TAIL_H

#include "base/arena.h"
#include "base/err.h"
#include "record/disk.h"
#include "record/journal.h"

/* Copies [from, to) of the open segment `fd` to a file of its own, durably, and cuts the segment at
 * `from`. */
int tail_cut(const struct disk *disk, const char *dir, int fd, uint64_t from, uint64_t to,
	uint64_t seq, int64_t now, struct err *err);

/* Stages one `recovered` record for each copy that was made behind `seq`. */
int tail_tell(const struct disk *disk, const char *dir, uint64_t seq, struct journal *journal,
	int64_t now, struct err *err);

#endif
