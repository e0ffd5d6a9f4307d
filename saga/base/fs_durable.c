/* The part of base/fs.h that changes the disk and waits until the change is on it. */
#include "base/digest.h"
#include "base/fs.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The directory a path lies in: "." where it names none. */
static const char *parent_of(struct arena *arena, const char *path)
{
	struct str whole = str_of(path);
	while (whole.len > 1 && whole.ptr[whole.len - 1] == '/')
		whole.len--;
	size_t at = whole.len - fs_base_name(whole).len;
	if (at == 0)
		return ".";
	return arena_cstr(arena, str_slice(whole, 0, at > 1 ? at - 1 : 1));
}

int fs_sync_dir(const char *path, struct err *err)
{
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return err_errno(err, "cannot open directory %s", path);
	int result = fsync(fd) == 0 ? 0 : err_errno(err, "cannot sync directory %s", path);
	close(fd);
	return result;
}

/* Writes the whole file at `path`, which must not exist, and syncs it. -1 and errno. */
static int write_new(const char *path, struct str data, unsigned mode)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, (mode_t)mode);
	if (fd < 0)
		return -1;
	int failed = 0;
	if (fs_write_all(fd, data.ptr, data.len) != 0 || fsync(fd) != 0)
		failed = errno;
	if (close(fd) != 0 && !failed)
		failed = errno;
	if (!failed)
		return 0;
	unlink(path);
	errno = failed;
	return -1;
}

static int replace(
	struct arena *arena, const char *path, struct str data, unsigned mode, struct err *err)
{
	uint8_t random[6];
	char suffix[2 * sizeof(random) + 1];
	random_bytes(random, sizeof(random));
	hex_encode(random, sizeof(random), suffix);
	const char *beside = arena_printf(arena, "%s.%s.tmp", path, suffix).ptr;
	if (write_new(beside, data, mode) != 0)
		return err_errno(err, "cannot write %s", path);
	if (rename(beside, path) != 0) {
		err_errno(err, "cannot replace %s", path);
		unlink(beside);
		return -1;
	}
	return fs_sync_dir(parent_of(arena, path), err);
}

int fs_replace(const char *path, struct str data, unsigned mode, struct err *err)
{
	struct arena arena;
	arena_init(&arena);
	int result = replace(&arena, path, data, mode, err);
	arena_release(&arena);
	return result;
}

static int make_dir(struct arena *arena, const char *path, struct err *err)
{
	if (mkdir(path, 0777) == 0)
		return fs_sync_dir(parent_of(arena, path), err);
	if (errno != EEXIST)
		return err_errno(err, "cannot make directory %s", path);
	if (!fs_is_dir(path))
		return err_set(
			err, ERR_IO, "cannot make directory %s: a file is in its place", path);
	return 0;
}

int fs_make_dirs(const char *path, struct err *err)
{
	if (fs_is_dir(path))
		return 0;
	struct arena arena;
	arena_init(&arena);
	struct str whole = str_of(path);
	int result = 0;
	for (size_t end = 1; result == 0 && end <= whole.len; end++)
		if (end == whole.len || whole.ptr[end] == '/')
			result =
				make_dir(&arena, arena_cstr(&arena, str_slice(whole, 0, end)), err);
	arena_release(&arena);
	return result;
}
