/*
 * A batch: the lines of some records, on their way to the disk. It owns all that journal_write
 * touches, so that staging goes on meanwhile on another thread.
 */
#ifndef RECORD_BATCH_H
#define RECORD_BATCH_H

#include "base/buf.h"
#include "record/disk.h"
#include "record/journal.h"

struct journal_batch {
	const struct disk *disk;
	const char *dir; /* the journal's */
	struct vault *vault;
	bool (*fenced)(void *ctx);
	void *fenced_ctx;
	struct buf text;
	int fd;	     /* where it goes; when it begins a segment, -1 until that is made */
	bool fresh;  /* it begins a segment */
	uint64_t at; /* byte of the segment */
	struct journal_head after; /* the journal's head once it is durable */
	struct err failure;
};

/* Opens a segment for writing, making it when it is missing; syncs the directory when `fresh`. -1
 * and `err`. */
int batch_open_segment(
	const struct disk *disk, const char *dir, uint32_t number, bool fresh, struct err *err);

#endif
