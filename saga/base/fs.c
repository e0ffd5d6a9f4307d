#include "base/fs.h"
#include "base/buf.h"
#include "base/mem.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int too_large(struct err *err, const char *path, size_t max)
{
	return err_set(err, ERR_LIMIT, "%s: larger than the %zu bytes Skald reads", path, max);
}

/* Up to `size` bytes; fewer only at the end of the file. -1 and errno. */
static ssize_t read_up_to(int fd, char *out, size_t size)
{
	size_t have = 0;
	while (have < size) {
		ssize_t got = read(fd, out + have, size - have);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return -1;
		if (got == 0)
			break;
		have += (size_t)got;
	}
	return (ssize_t)have;
}

/* Files of /proc and the like claim to be empty; everything else is as long as it says. */
#define UNSIZED_ROOM ((size_t)64 << 10)

static int read_open_file(
	struct arena *arena, int fd, const char *path, size_t max, struct str *out, struct err *err)
{
	struct stat info;
	if (fstat(fd, &info) != 0)
		return err_errno(err, "cannot read %s", path);
	if (S_ISDIR(info.st_mode))
		return err_set(err, ERR_INPUT, "%s is a directory, not a file", path);
	if (!S_ISREG(info.st_mode))
		return err_set(err, ERR_INPUT, "%s is not a regular file", path);
	size_t size = (size_t)info.st_size;
	if (size > max)
		return too_large(err, path, max);
	size_t room = size ? size : UNSIZED_ROOM;
	char *data = arena_alloc(arena, room + 1);
	ssize_t got = read_up_to(fd, data, room);
	if (got < 0)
		return err_errno(err, "cannot read %s", path);
	if ((size_t)got > max)
		return too_large(err, path, max);
	*out = (struct str){data, (size_t)got};
	return 0;
}

int fs_read(struct arena *arena, const char *path, size_t max, struct str *out, struct err *err)
{
	/* Without O_NONBLOCK the open of a FIFO would wait for its writer. */
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	if (fd < 0)
		return err_errno(err, "cannot read %s", path);
	int result = read_open_file(arena, fd, path, max, out, err);
	close(fd);
	return result;
}

int fs_read_stream(struct arena *arena, FILE *in, size_t max, struct str *out, struct err *err)
{
	struct buf buf;
	buf_init(&buf, max);
	char chunk[16384];
	size_t got;
	while (!buf.overflow && (got = fread(chunk, 1, sizeof(chunk), in)) > 0)
		buf_put(&buf, chunk, got);
	int result = 0;
	if (buf.overflow)
		result = too_large(err, "standard input", max);
	else if (ferror(in))
		result = err_errno(err, "cannot read standard input");
	else
		*out = arena_str(arena, buf_view(&buf));
	buf_wipe(&buf);
	buf_release(&buf);
	return result;
}

int fs_write_all(int fd, const void *data, size_t len)
{
	const char *at = data;
	while (len > 0) {
		ssize_t put = write(fd, at, len);
		if (put < 0 && errno == EINTR)
			continue;
		if (put < 0)
			return -1;
		at += put;
		len -= (size_t)put;
	}
	return 0;
}

bool fs_exists(const char *path)
{
	struct stat info;
	return stat(path, &info) == 0;
}

bool fs_is_dir(const char *path)
{
	struct stat info;
	return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

static bool is_dots(const char *name)
{
	return strcmp(name, ".") == 0 || strcmp(name, "..") == 0;
}

static int by_bytes(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

int fs_list(
	struct arena *arena, const char *path, struct str **names, size_t *count, struct err *err)
{
	*names = NULL;
	*count = 0;
	DIR *dir = opendir(path);
	if (!dir)
		return errno == ENOENT ? 0 : err_errno(err, "cannot list %s", path);
	struct str *found = NULL;
	size_t cap = 0;
	size_t n = 0;
	const struct dirent *entry;
	while (errno = 0, (entry = readdir(dir)) != NULL) {
		if (is_dots(entry->d_name))
			continue;
		found = mem_grow(found, &cap, n + 1, sizeof(*found));
		found[n++] = arena_str(arena, str_of(entry->d_name));
	}
	int result = errno ? err_errno(err, "cannot list %s", path) : 0;
	closedir(dir);
	if (result == 0 && n > 0) {
		qsort(found, n, sizeof(*found), by_bytes);
		*names = ARENA_ARRAY(arena, n, struct str);
		memcpy(*names, found, n * sizeof(*found));
		*count = n;
	}
	mem_free(found);
	return result;
}

struct str fs_join(struct arena *arena, struct str dir, struct str name)
{
	if (dir.len == 0 || str_starts(name, STR("/")))
		return arena_str(arena, name);
	const char *between = str_ends(dir, STR("/")) ? "" : "/";
	return arena_printf(arena, "%.*s%s%.*s", STR_ARG(dir), between, STR_ARG(name));
}

struct str fs_base_name(struct str path)
{
	size_t from = path.len;
	while (from > 0 && path.ptr[from - 1] != '/')
		from--;
	return str_slice(path, from, path.len);
}

struct str fs_stem(struct str name)
{
	for (size_t at = name.len; at > 1; at--)
		if (name.ptr[at - 1] == '.')
			return str_slice(name, 0, at - 1);
	return name;
}
