/* Segment files of a journal: their names, and reading one whole. */
#ifndef RECORD_SEGMENT_H
#define RECORD_SEGMENT_H

#include "base/arena.h"
#include "base/err.h"
#include "record/disk.h"

#define SEGMENT_LIMIT ((uint64_t)512 << 20) /* the most that segment_max may be */
#define SEGMENT_BYTES ((uint64_t)1 << 30)   /* the most that is read */

/* `DIR/00000001.jsonl`; numbers start at 1. */
struct str segment_path(struct arena *arena, const char *dir, uint32_t number);

/* How many there are: 1 to *count, without a hole. ERR_CORRUPT names the one that is missing. */
int segment_count(const struct disk *disk, const char *dir, uint32_t *count, struct err *err);

/* Bytes of any file from `from`, at most `most` (0: to its end), into the arena. A missing file:
 * ERR_IO. */
int segment_read(const struct disk *disk, struct arena *arena, const char *path, uint64_t from,
	uint64_t most, struct str *out, struct err *err);

#endif
