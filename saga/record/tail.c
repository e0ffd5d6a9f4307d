#include "tail.h"

#include "base/fs.h"
#include "base/mem.h"

#include <errno.h>
#include <fcntl.h>

#define CHUNK ((size_t)1 << 20)

static int copy_range(
	const struct disk *disk, int in, int out, uint64_t from, uint64_t to, char *chunk)
{
	for (uint64_t at = from; at < to;) {
		size_t want = to - at < CHUNK ? (size_t)(to - at) : CHUNK;
		ssize_t got = disk->read(disk->ctx, in, chunk, want, (off_t)at);
		if (got < 0)
			return -1;
		if (got == 0)
			break;
		ssize_t put = disk->write(disk->ctx, out, chunk, (size_t)got, (off_t)(at - from));
		if (put >= 0 && put != got)
			errno = ENOSPC;
		if (put != got)
			return -1;
		at += (uint64_t)got;
	}
	return disk->sync(disk->ctx, out);
}

/* A new file; one of the same name is from a recovery that did not get to its end. */
static int open_copy(const struct disk *disk, struct arena *arena, const char *dir, uint64_t seq,
	int64_t now, const char **path)
{
	int fd;
	do {
		*path = arena_printf(
			arena, "%s/torn-%llu-%lld", dir, (unsigned long long)seq, (long long)now++)
				.ptr;
		fd = disk->open(disk->ctx, *path, O_WRONLY | O_CREAT | O_EXCL, 0666);
	} while (fd < 0 && errno == EEXIST);
	return fd;
}

static int set_aside(const struct disk *disk, struct arena *arena, const char *dir, int fd,
	uint64_t from, uint64_t to, uint64_t seq, int64_t now, struct err *err)
{
	const char *path;
	int copy = open_copy(disk, arena, dir, seq, now, &path);
	if (copy < 0)
		return err_errno(err, "cannot set the journal's torn tail aside as %s", path);
	char *chunk = mem_alloc(CHUNK);
	int result = 0;
	if (copy_range(disk, fd, copy, from, to, chunk))
		result = err_errno(err, "cannot set the journal's torn tail aside as %s", path);
	mem_free(chunk);
	disk->close(disk->ctx, copy);
	if (result == 0 && disk->sync_dir(disk->ctx, dir) != 0)
		result = err_errno(err, "cannot sync %s", dir);
	return result;
}

int tail_cut(const struct disk *disk, const char *dir, int fd, uint64_t from, uint64_t to,
	uint64_t seq, int64_t now, struct err *err)
{
	struct arena arena;
	arena_init(&arena);
	int result = set_aside(disk, &arena, dir, fd, from, to, seq, now, err);
	arena_release(&arena);
	if (result)
		return -1;
	if (disk->truncate(disk->ctx, fd, (off_t)from) != 0 || disk->sync(disk->ctx, fd) != 0)
		return err_errno(err, "cannot cut the journal's torn tail off in %s", dir);
	return 0;
}

static int64_t copy_size(
	const struct disk *disk, struct arena *arena, const char *dir, struct str name)
{
	const char *path = fs_join(arena, str_of(dir), name).ptr;
	int fd = disk->open(disk->ctx, path, O_RDONLY, 0);
	if (fd < 0)
		return 0;
	off_t size = disk->size(disk->ctx, fd);
	disk->close(disk->ctx, fd);
	return size > 0 ? size : 0;
}

static int tell(const struct disk *disk, struct arena *arena, const char *dir, uint64_t seq,
	struct journal *journal, int64_t now, struct err *err)
{
	struct str *names;
	size_t count;
	if (disk->list(disk->ctx, arena, dir, &names, &count) < 0)
		return err_errno(err, "cannot list %s", dir);
	struct str prefix = arena_printf(arena, "torn-%llu-", (unsigned long long)seq);
	for (size_t i = 0; i < count; i++) {
		if (!str_starts(names[i], prefix))
			continue;
		struct value *data = value_map(arena);
		int64_t bytes = copy_size(disk, arena, dir, names[i]);
		VALUE_PUT(arena, data, "bytes", value_int(arena, bytes));
		VALUE_PUT(arena, data, "saved_as", value_string(arena, names[i]));
		journal_stage(journal, now, "recovered", data);
	}
	return 0;
}

int tail_tell(const struct disk *disk, const char *dir, uint64_t seq, struct journal *journal,
	int64_t now, struct err *err)
{
	struct arena arena;
	arena_init(&arena);
	int result = tell(disk, &arena, dir, seq, journal, now, err);
	arena_release(&arena);
	return result;
}
