/*
 * Files: reading whole, replacing whole, locking. Every function that writes makes what
 * it wrote durable before it returns, unless it says otherwise.
 */
#ifndef BASE_FS_H
#define BASE_FS_H

#include "base/arena.h"
#include "base/err.h"

#include <stdio.h>

/* A regular file of at most `max` bytes. Says so when it is a directory, missing or larger. */
int fs_read(struct arena *arena, const char *path, size_t max, struct str *out, struct err *err);
/* The same from a stream (standard input). */
int fs_read_stream(struct arena *arena, FILE *in, size_t max, struct str *out, struct err *err);

/* Write beside, sync, rename, sync the directory: the old file or the new one, never between. */
int fs_replace(const char *path, struct str data, unsigned mode, struct err *err);
int fs_make_dirs(const char *path, struct err *err); /* like mkdir -p, mode 0777 less umask */
int fs_sync_dir(const char *path, struct err *err);
int fs_write_all(int fd, const void *data, size_t len); /* all of it or -1 and errno */
bool fs_exists(const char *path);
bool fs_is_dir(const char *path);

/* Names in a directory, sorted, without "." and ".."; a missing directory has none. */
int fs_list(
	struct arena *arena, const char *path, struct str **names, size_t *count, struct err *err);

struct str fs_join(struct arena *arena, struct str dir, struct str name);
struct str fs_base_name(struct str path); /* without directories */
struct str fs_stem(struct str name);	  /* without the last extension */

#endif
