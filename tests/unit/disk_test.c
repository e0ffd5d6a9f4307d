#include "record/disk.h"

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static char dir[64];

static int make_dir(void **state)
{
	(void)state;
	snprintf(dir, sizeof(dir), "/tmp/skald-disk-XXXXXX");
	return mkdtemp(dir) ? 0 : -1;
}

static int remove_dir(void **state)
{
	(void)state;
	char command[100];
	snprintf(command, sizeof(command), "rm -rf %s", dir);
	return system(command);
}

/* The machine's disk answers as the table says; the simulated one is tested by what is tested on
 * it. */
static void test_machine(void **state)
{
	(void)state;
	const struct disk *d = disk_machine();
	struct arena arena;
	struct str *names;
	size_t count;
	char data[8] = "";
	arena_init(&arena);
	const char *deep = arena_printf(&arena, "%s/a/b", dir).ptr;
	const char *file = arena_printf(&arena, "%s/a/b/file", dir).ptr;
	assert_int_equal(d->list(d->ctx, &arena, deep, &names, &count), 0);
	assert_int_equal(count, 0);
	assert_int_equal(d->make_dirs(d->ctx, deep), 0);
	assert_int_equal(d->make_dirs(d->ctx, deep), 0);
	assert_int_equal(d->open(d->ctx, file, O_RDONLY, 0), -1);
	assert_int_equal(errno, ENOENT);
	int fd = d->open(d->ctx, file, O_RDWR | O_CREAT | O_EXCL, 0600);
	assert_true(fd >= 0);
	assert_int_equal(fcntl(fd, F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
	assert_int_equal(d->open(d->ctx, file, O_RDWR | O_CREAT | O_EXCL, 0600), -1);
	assert_int_equal(errno, EEXIST);
	assert_int_equal(d->write(d->ctx, fd, "abcdef", 6, 2), 6);
	assert_int_equal(d->size(d->ctx, fd), 8);
	assert_int_equal(d->read(d->ctx, fd, data, sizeof(data), 1), 7);
	assert_memory_equal(data, "\0abcdef", 7);
	assert_int_equal(d->truncate(d->ctx, fd, 4), 0);
	assert_int_equal(d->size(d->ctx, fd), 4);
	assert_int_equal(d->read(d->ctx, fd, data, sizeof(data), 4), 0);
	assert_int_equal(d->sync(d->ctx, fd), 0);
	assert_int_equal(d->close(d->ctx, fd), 0);
	assert_int_equal(d->sync_dir(d->ctx, deep), 0);
	assert_int_equal(d->sync_dir(d->ctx, "/nowhere/at/all"), -1);
	assert_int_equal(d->make_dirs(d->ctx, arena_printf(&arena, "%s/x", file).ptr), -1);
	close(d->open(d->ctx, arena_printf(&arena, "%s/a/b/earlier", dir).ptr, O_CREAT, 0600));
	assert_int_equal(d->list(d->ctx, &arena, deep, &names, &count), 0);
	assert_int_equal(count, 2);
	assert_true(str_is(names[0], "earlier"));
	assert_true(str_is(names[1], "file"));
	assert_int_equal(d->write(d->ctx, -1, "x", 1, 0), -1);
	assert_int_equal(errno, EBADF);
	assert_int_equal(d->size(d->ctx, -1), -1);
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_machine, make_dir, remove_dir),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
