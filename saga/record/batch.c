#include "batch.h"

#include "record/vault.h"
#include "segment.h"

#include <errno.h>
#include <fcntl.h>

int batch_open_segment(
	const struct disk *disk, const char *dir, uint32_t number, bool fresh, struct err *err)
{
	struct arena arena;
	arena_init(&arena);
	const char *path = segment_path(&arena, dir, number).ptr;
	int fd = disk->open(disk->ctx, path, O_RDWR | O_CREAT, 0666);
	if (fd < 0)
		err_errno(err, "cannot write %s", path);
	arena_release(&arena);
	if (fd >= 0 && fresh && disk->sync_dir(disk->ctx, dir) != 0) {
		err_errno(err, "cannot sync %s", dir);
		disk->close(disk->ctx, fd);
		return -1;
	}
	return fd;
}

static int failed(const struct journal_batch *batch, struct err *err, const char *what)
{
	return err_errno(err, "journal %s: cannot %s segment %08lu", batch->dir, what,
		(unsigned long)batch->after.segment);
}

/* Whoever lost the lock must not write; whoever finds other bytes than its own at the end neither.
 */
static int check_alone(struct journal_batch *batch, struct err *err)
{
	if (batch->fenced && !batch->fenced(batch->fenced_ctx))
		return err_set(err, ERR_LOCKED,
			"journal %s: the lock was lost to another writer; nothing more is written",
			batch->dir);
	if (batch->fd < 0)
		batch->fd = batch_open_segment(
			batch->disk, batch->dir, batch->after.segment, true, err);
	if (batch->fd < 0)
		return -1;
	off_t size = batch->disk->size(batch->disk->ctx, batch->fd);
	if (size < 0)
		return failed(batch, err, "look at");
	if ((uint64_t)size != batch->at)
		return err_set(err, ERR_LOCKED,
			"journal %s: segment %08lu ends at byte %lld and not at %llu: something "
			"else "
			"writes to it",
			batch->dir, (unsigned long)batch->after.segment, (long long)size,
			(unsigned long long)batch->at);
	return 0;
}

static int put_bytes(struct journal_batch *batch, struct err *err)
{
	ssize_t put = batch->disk->write(
		batch->disk->ctx, batch->fd, batch->text.ptr, batch->text.len, (off_t)batch->at);
	if (put < 0)
		return failed(batch, err, "write");
	if ((size_t)put < batch->text.len)
		return err_set(err, ERR_IO,
			"journal %s: only %zd of %zu bytes could be written: the disk, a quota or "
			"a "
			"limit is full",
			batch->dir, put, batch->text.len);
	if (batch->disk->sync(batch->disk->ctx, batch->fd) != 0)
		return failed(batch, err, "sync");
	return 0;
}

/*
 * Back to the last good offset. After a failed sync nobody knows which bytes are on the disk, but
 * the next reader must not take for durable what only the page cache holds.
 */
static void cut_back(struct journal_batch *batch, struct err *err)
{
	const struct disk *disk = batch->disk;
	if (disk->truncate(disk->ctx, batch->fd, (off_t)batch->at) == 0 &&
		disk->sync(disk->ctx, batch->fd) == 0)
		return;
	err_context(err, "(what was written could not be cut off again)");
}

static int write_batch(struct journal_batch *batch, struct err *err)
{
	if (check_alone(batch, err))
		return -1;
	if (batch->vault && vault_sync(batch->vault, err))
		return -1;
	if (put_bytes(batch, err) == 0)
		return 0;
	cut_back(batch, err);
	return -1;
}

int journal_write(struct journal_batch *batch, struct err *err)
{
	int result = write_batch(batch, err);
	if (result)
		batch->failure = *err;
	return result;
}
