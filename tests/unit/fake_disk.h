/*
 * A simulated disk for tests of the record floor: it knows what the page cache holds and what is on
 * the platter, and lets the n-th operation fail or the machine crash there.
 *
 * A crash keeps of each file what was synced, and of what was written since then as much as enum
 * fake_loss says. A name in a directory that was not synced may be lost with its file. After a
 * failed sync the cache still shows the bytes, but no later sync brings them to the platter (as
 * Linux does).
 */
#ifndef TESTS_FAKE_DISK_H
#define TESTS_FAKE_DISK_H

#include "base/buf.h"
#include "base/mem.h"
#include "record/disk.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum fake_fault { FAKE_NONE, FAKE_EIO, FAKE_ENOSPC, FAKE_SHORT, FAKE_CRASH };

enum fake_loss {
	FAKE_LOSE, /* all that was not synced is gone */
	FAKE_KEEP, /* all of it made it */
	FAKE_TEAR, /* of the last write, the first `keep` bytes did */
	FAKE_ZERO, /* the length did, the bytes are zero */
	FAKE_HOLE, /* all but `keep`-th eighth of it, which is zero */
	FAKE_LOSSES,
};

#define FAKE_FILES 32
#define FAKE_FD	   1000

struct fake_file {
	char path[200];
	struct buf cache, platter;
	size_t write_at; /* of the last write since the last sync */
	bool linked;	 /* there is such a name */
	bool durable;	 /* and it survives a crash */
	bool poisoned;	 /* a sync has failed: the cache no longer reaches the platter */
};

struct fake_disk {
	struct disk disk;
	struct fake_file files[FAKE_FILES];
	size_t nfiles;
	unsigned ops, fail_at; /* the op with that number, from 1, has the fault; 0: none */
	enum fake_fault fault;
	bool down, hit;
	unsigned syncs;
	int opened;	/* descriptors that were not closed */
	size_t written; /* bytes of the last write */
};

static inline enum fake_fault fake_next(struct fake_disk *d)
{
	if (!d->down && ++d->ops == d->fail_at) {
		d->hit = true;
		if (d->fault == FAKE_CRASH)
			d->down = true;
		else
			return d->fault;
	}
	return d->down ? FAKE_CRASH : FAKE_NONE;
}

/* Answers for operations that a fault keeps from happening. */
static inline int fake_failed(enum fake_fault fault)
{
	errno = fault == FAKE_ENOSPC ? ENOSPC : EIO;
	return fault == FAKE_NONE || fault == FAKE_SHORT ? 0 : -1;
}

static inline struct fake_file *fake_find(struct fake_disk *d, const char *path)
{
	for (size_t i = 0; i < d->nfiles; i++)
		if (d->files[i].linked && strcmp(d->files[i].path, path) == 0)
			return &d->files[i];
	return NULL;
}

static inline int fake_open(void *ctx, const char *path, int flags, unsigned mode)
{
	struct fake_disk *d = ctx;
	(void)mode;
	if (fake_failed(fake_next(d)))
		return -1;
	struct fake_file *file = fake_find(d, path);
	if (file && (flags & O_EXCL)) {
		errno = EEXIST;
		return -1;
	}
	if (!file && !(flags & O_CREAT)) {
		errno = ENOENT;
		return -1;
	}
	if (!file) {
		if (d->nfiles == FAKE_FILES)
			abort();
		file = &d->files[d->nfiles++];
		memset(file, 0, sizeof(*file));
		snprintf(file->path, sizeof(file->path), "%s", path);
		buf_init(&file->cache, 0);
		buf_init(&file->platter, 0);
		file->linked = true;
	}
	d->opened++;
	return FAKE_FD + (int)(file - d->files);
}

static inline struct fake_file *fake_file_of(struct fake_disk *d, int fd)
{
	if (fd < FAKE_FD || (size_t)(fd - FAKE_FD) >= d->nfiles)
		abort();
	return &d->files[fd - FAKE_FD];
}

static inline ssize_t fake_read(void *ctx, int fd, void *data, size_t len, off_t at)
{
	struct fake_disk *d = ctx;
	if (fake_failed(fake_next(d)))
		return -1;
	struct str have = buf_view(&fake_file_of(d, fd)->cache);
	have = str_slice(have, (size_t)at, (size_t)at + len);
	if (have.len)
		memcpy(data, have.ptr, have.len);
	return (ssize_t)have.len;
}

static inline void fake_put(struct buf *buf, size_t at, const char *data, size_t len)
{
	while (buf->len < at + len)
		buf_putc(buf, '\0');
	if (len)
		memcpy(buf->ptr + at, data, len);
}

static inline ssize_t fake_write(void *ctx, int fd, const void *data, size_t len, off_t at)
{
	struct fake_disk *d = ctx;
	enum fake_fault fault = fake_next(d);
	struct fake_file *file = fake_file_of(d, fd);
	size_t put = fault == FAKE_NONE ? len : fault == FAKE_SHORT ? len / 2 : 0;
	/* A crash may come when all of it is in the cache already, and so may an error. */
	if (fault == FAKE_CRASH && d->ops == d->fail_at)
		put = len;
	fake_put(&file->cache, (size_t)at, data, put);
	file->write_at = (size_t)at;
	d->written = put;
	return fake_failed(fault) ? -1 : (ssize_t)put;
}

static inline void fake_copy(struct buf *to, const struct buf *from)
{
	buf_clear(to);
	buf_str(to, buf_view(from));
}

static inline int fake_sync(void *ctx, int fd)
{
	struct fake_disk *d = ctx;
	enum fake_fault fault = fake_next(d);
	struct fake_file *file = fake_file_of(d, fd);
	if (fake_failed(fault)) {
		file->poisoned = fault != FAKE_CRASH;
		return -1;
	}
	d->syncs++;
	if (!file->poisoned)
		fake_copy(&file->platter, &file->cache);
	return 0;
}

static inline int fake_truncate(void *ctx, int fd, off_t len)
{
	struct fake_disk *d = ctx;
	if (fake_failed(fake_next(d)))
		return -1;
	struct fake_file *file = fake_file_of(d, fd);
	buf_cut(&file->cache, (size_t)len);
	size_t same = file->cache.len <= file->platter.len ? file->cache.len : 0;
	if (memcmp(file->cache.ptr, file->platter.ptr, same) == 0)
		file->poisoned = false;
	return 0;
}

static inline off_t fake_size(void *ctx, int fd)
{
	struct fake_disk *d = ctx;
	if (fake_failed(fake_next(d)))
		return -1;
	return (off_t)fake_file_of(d, fd)->cache.len;
}

static inline int fake_close(void *ctx, int fd)
{
	struct fake_disk *d = ctx;
	fake_file_of(d, fd);
	d->opened--;
	return 0;
}

static inline int fake_make_dirs(void *ctx, const char *path)
{
	(void)path;
	return fake_failed(fake_next(ctx));
}

static inline int fake_sync_dir(void *ctx, const char *path)
{
	struct fake_disk *d = ctx;
	if (fake_failed(fake_next(d)))
		return -1;
	for (size_t i = 0; i < d->nfiles; i++)
		if (strncmp(d->files[i].path, path, strlen(path)) == 0)
			d->files[i].durable = d->files[i].linked;
	return 0;
}

static inline int fake_by_name(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static inline int fake_list(
	void *ctx, struct arena *arena, const char *path, struct str **names, size_t *count)
{
	struct fake_disk *d = ctx;
	*count = 0;
	*names = ARENA_ARRAY(arena, FAKE_FILES, struct str);
	if (fake_failed(fake_next(d)))
		return -1;
	size_t len = strlen(path);
	for (size_t i = 0; i < d->nfiles; i++) {
		const char *name = d->files[i].path;
		if (d->files[i].linked && strncmp(name, path, len) == 0 && name[len] == '/')
			(*names)[(*count)++] = arena_str(arena, str_of(name + len + 1));
	}
	qsort(*names, *count, sizeof(**names), fake_by_name);
	return 0;
}

static inline void fake_init(struct fake_disk *d)
{
	memset(d, 0, sizeof(*d));
	d->disk = (struct disk){
		.open = fake_open,
		.read = fake_read,
		.write = fake_write,
		.sync = fake_sync,
		.truncate = fake_truncate,
		.size = fake_size,
		.close = fake_close,
		.make_dirs = fake_make_dirs,
		.sync_dir = fake_sync_dir,
		.list = fake_list,
		.ctx = d,
	};
}

static inline void fake_release(struct fake_disk *d)
{
	for (size_t i = 0; i < d->nfiles; i++) {
		buf_release(&d->files[i].cache);
		buf_release(&d->files[i].platter);
	}
	d->nfiles = 0;
}

static inline void fake_clone(struct fake_disk *to, const struct fake_disk *from)
{
	*to = *from;
	to->disk.ctx = to;
	for (size_t i = 0; i < from->nfiles; i++) {
		buf_init(&to->files[i].cache, 0);
		buf_init(&to->files[i].platter, 0);
		fake_copy(&to->files[i].cache, &from->files[i].cache);
		fake_copy(&to->files[i].platter, &from->files[i].platter);
	}
}

/* What a crash leaves of one file's content. */
static inline void fake_settle(struct fake_file *file, enum fake_loss loss, size_t keep)
{
	struct buf *disk = &file->platter;
	size_t from = disk->len < file->cache.len ? disk->len : file->cache.len;
	size_t grown = file->cache.len - from;
	if (loss == FAKE_KEEP || loss == FAKE_HOLE)
		fake_copy(disk, &file->cache);
	if (loss == FAKE_ZERO)
		fake_put(disk, file->cache.len, "", 0);
	if (loss == FAKE_HOLE && grown > 0) {
		size_t part = grown / 8 + 1;
		size_t at = from + keep % 8 * part;
		for (size_t i = at; i < at + part && i < disk->len; i++)
			disk->ptr[i] = '\0';
	}
	if (loss == FAKE_TEAR && file->write_at < file->cache.len) {
		struct str torn =
			str_slice(buf_view(&file->cache), file->write_at, file->write_at + keep);
		fake_put(disk, file->write_at, torn.ptr, torn.len);
	}
}

/* The machine comes up again. */
static inline void fake_restart(struct fake_disk *d, enum fake_loss loss, size_t keep)
{
	for (size_t i = 0; i < d->nfiles; i++) {
		struct fake_file *file = &d->files[i];
		if (!file->durable && loss == FAKE_LOSE)
			file->linked = false;
		fake_settle(file, file->poisoned ? FAKE_LOSE : loss, keep);
		fake_copy(&file->cache, &file->platter);
		file->durable = file->linked;
		file->poisoned = false;
		file->write_at = file->cache.len;
	}
	d->down = false;
	d->fail_at = 0;
	d->opened = 0;
}

/* The program ends and another begins: the machine and its cache go on. */
static inline void fake_again(struct fake_disk *d)
{
	d->down = false;
	d->fail_at = 0;
	d->opened = 0;
}

#endif
