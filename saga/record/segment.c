#include "segment.h"

#include <fcntl.h>

#define NAME_DIGITS 8

struct str segment_path(struct arena *arena, const char *dir, uint32_t number)
{
	return arena_printf(arena, "%s/%08lu.jsonl", dir, (unsigned long)number);
}

/* 0: another file, such as a torn tail that was set aside. */
static uint32_t number_of(struct str name)
{
	int64_t number;
	struct str digits = str_slice(name, 0, NAME_DIGITS);
	if (!str_is(str_slice(name, NAME_DIGITS, name.len), ".jsonl") ||
		!str_int(digits, 1, UINT32_MAX, &number))
		return 0;
	return (uint32_t)number;
}

static int count_names(
	const struct str *names, size_t n, const char *dir, uint32_t *count, struct err *err)
{
	*count = 0;
	for (size_t i = 0; i < n; i++) {
		uint32_t number = number_of(names[i]);
		if (number == 0)
			continue;
		if (number != *count + 1)
			return err_set(err, ERR_CORRUPT,
				"%s/%08lu.jsonl is missing, though %.*s is there", dir,
				(unsigned long)*count + 1, STR_ARG(names[i]));
		*count = number;
	}
	return 0;
}

int segment_count(const struct disk *disk, const char *dir, uint32_t *count, struct err *err)
{
	struct arena arena;
	arena_init(&arena);
	struct str *names;
	size_t n;
	int result;
	if (disk->list(disk->ctx, &arena, dir, &names, &n) < 0)
		result = err_errno(err, "cannot list %s", dir);
	else
		result = count_names(names, n, dir, count, err);
	arena_release(&arena);
	return result;
}

static int read_from(const struct disk *disk, struct arena *arena, int fd, const char *path,
	uint64_t from, uint64_t most, struct str *out, struct err *err)
{
	off_t size = disk->size(disk->ctx, fd);
	if (size < 0)
		return err_errno(err, "cannot read %s", path);
	if ((uint64_t)size > SEGMENT_BYTES)
		return err_set(err, ERR_LIMIT, "%s: larger than the %llu bytes Skald reads", path,
			(unsigned long long)SEGMENT_BYTES);
	if ((uint64_t)size < from)
		return err_set(err, ERR_CORRUPT, "%s: ends at byte %lld, before byte %llu", path,
			(long long)size, (unsigned long long)from);
	size_t len = (size_t)((uint64_t)size - from);
	if (most > 0 && len > most)
		len = (size_t)most;
	char *data = arena_alloc(arena, len + 1);
	size_t have = 0;
	while (have < len) {
		ssize_t got =
			disk->read(disk->ctx, fd, data + have, len - have, (off_t)(from + have));
		if (got < 0)
			return err_errno(err, "cannot read %s", path);
		if (got == 0)
			break;
		have += (size_t)got;
	}
	*out = (struct str){data, have};
	return 0;
}

int segment_read(const struct disk *disk, struct arena *arena, const char *path, uint64_t from,
	uint64_t most, struct str *out, struct err *err)
{
	int fd = disk->open(disk->ctx, path, O_RDONLY, 0);
	if (fd < 0)
		return err_errno(err, "cannot read %s", path);
	int result = read_from(disk, arena, fd, path, from, most, out, err);
	disk->close(disk->ctx, fd);
	return result;
}
