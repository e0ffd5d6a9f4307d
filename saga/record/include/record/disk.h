/*
 * The file operations of the record floor as a table, so that a simulated disk can stand in
 * for the machine's. Each answers 0 or a positive number, or -1 with errno set.
 */
#ifndef RECORD_DISK_H
#define RECORD_DISK_H

#include "base/arena.h"

#include <sys/types.h>

struct disk {
	int (*open)(void *ctx, const char *path, int flags, unsigned mode);
	ssize_t (*read)(void *ctx, int fd, void *data, size_t len, off_t at);
	ssize_t (*write)(
		void *ctx, int fd, const void *data, size_t len, off_t at); /* may be short */
	int (*sync)(void *ctx, int fd);					    /* fdatasync */
	int (*truncate)(void *ctx, int fd, off_t len);
	off_t (*size)(void *ctx, int fd);
	int (*close)(void *ctx, int fd);
	int (*make_dirs)(void *ctx, const char *path); /* like mkdir -p, durable */
	int (*sync_dir)(void *ctx, const char *path);
	/* sorted; a missing directory has none */
	int (*list)(void *ctx, struct arena *arena, const char *path, struct str **names,
		size_t *count);
	void *ctx;
};

const struct disk *disk_machine(void);

#endif
