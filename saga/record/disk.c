#include "record/disk.h"

#include "base/fs.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static int machine_open(void *ctx, const char *path, int flags, unsigned mode)
{
	(void)ctx;
	int fd;
	do
		fd = open(path, flags | O_CLOEXEC, (mode_t)mode);
	while (fd < 0 && errno == EINTR);
	return fd;
}

static ssize_t machine_read(void *ctx, int fd, void *data, size_t len, off_t at)
{
	(void)ctx;
	ssize_t got;
	do
		got = pread(fd, data, len, at);
	while (got < 0 && errno == EINTR);
	return got;
}

static ssize_t machine_write(void *ctx, int fd, const void *data, size_t len, off_t at)
{
	(void)ctx;
	ssize_t put;
	do
		put = pwrite(fd, data, len, at);
	while (put < 0 && errno == EINTR);
	return put;
}

static int machine_sync(void *ctx, int fd)
{
	(void)ctx;
	return fdatasync(fd);
}

static int machine_truncate(void *ctx, int fd, off_t len)
{
	(void)ctx;
	return ftruncate(fd, len);
}

static off_t machine_size(void *ctx, int fd)
{
	(void)ctx;
	struct stat info;
	return fstat(fd, &info) == 0 ? info.st_size : -1;
}

static int machine_close(void *ctx, int fd)
{
	(void)ctx;
	return close(fd);
}

static int machine_make_dirs(void *ctx, const char *path)
{
	(void)ctx;
	struct err err;
	return fs_make_dirs(path, &err);
}

static int machine_sync_dir(void *ctx, const char *path)
{
	(void)ctx;
	struct err err;
	return fs_sync_dir(path, &err);
}

static int machine_list(
	void *ctx, struct arena *arena, const char *path, struct str **names, size_t *count)
{
	(void)ctx;
	struct err err;
	return fs_list(arena, path, names, count, &err);
}

static const struct disk machine = {
	.open = machine_open,
	.read = machine_read,
	.write = machine_write,
	.sync = machine_sync,
	.truncate = machine_truncate,
	.size = machine_size,
	.close = machine_close,
	.make_dirs = machine_make_dirs,
	.sync_dir = machine_sync_dir,
	.list = machine_list,
};

const struct disk *disk_machine(void)
{
	return &machine;
}
