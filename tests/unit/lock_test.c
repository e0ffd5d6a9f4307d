#include "base/fs.h"
#include "record/lock.h"

#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#define NOW 1760000000000

static char dir[64];
static char path[80];
static char host[256];

static int make_dir(void **state)
{
	(void)state;
	snprintf(dir, sizeof(dir), "/tmp/skald-lock-XXXXXX");
	if (!mkdtemp(dir) || gethostname(host, sizeof(host) - 1) != 0)
		return -1;
	snprintf(path, sizeof(path), "%s/lock", dir);
	return 0;
}

static int remove_dir(void **state)
{
	(void)state;
	char command[100];
	snprintf(command, sizeof(command), "rm -rf %s", dir);
	return system(command);
}

static struct lock_info me(const char *on)
{
	return (struct lock_info){
		.owner = STR("ann@here"),
		.host = str_of(on),
		.command = STR("apply"),
		.pid = 4711,
	};
}

static struct lock *take(int64_t now, uint64_t least, uint64_t epoch)
{
	struct lock_info info = me(host);
	struct lock *lock;
	struct err err;
	int result = lock_take(&lock, dir, &info, now, least, &err);
	if (result)
		print_message("%s\n", err.text);
	assert_int_equal(result, 0);
	assert_int_equal(lock_epoch(lock), epoch);
	assert_true(lock_is_mine(lock));
	return lock;
}

static void refused(int64_t now, const char *why)
{
	struct lock_info info = me(host);
	struct lock *lock;
	struct err err;
	assert_int_equal(lock_take(&lock, dir, &info, now, 0, &err), -1);
	assert_null(lock);
	assert_int_equal(err.code, ERR_LOCKED);
	if (!strstr(err.text, why))
		print_message("%s\n", err.text);
	assert_non_null(strstr(err.text, why));
}

static bool held(int64_t now, struct lock_info *info, struct arena *arena)
{
	bool is = false;
	struct err err;
	assert_int_equal(lock_peek(arena, dir, now, &is, info, &err), 0);
	return is;
}

static void test_one_writer(void **state)
{
	(void)state;
	struct arena arena;
	struct lock_info info;
	struct err err;
	arena_init(&arena);
	assert_false(held(NOW, &info, &arena)); /* not even a file */
	struct lock *lock = take(NOW, 5, 6);
	assert_true(held(NOW, &info, &arena));
	assert_true(str_is(info.owner, "ann@here"));
	assert_true(str_is(info.command, "apply"));
	assert_int_equal(info.pid, 4711);
	assert_int_equal(info.started, NOW);
	assert_int_equal(info.expires, NOW + LOCK_LEASE_MS);
	refused(NOW, "ann@here (apply, pid 4711");
	/* On this machine the kernel tells that it lives, whatever its lease says. */
	refused(NOW + 10 * LOCK_LEASE_MS, "it is alive");
	assert_int_equal(lock_renew(lock, NOW + 5000, &err), 0);
	assert_true(held(NOW, &info, &arena));
	assert_int_equal(info.expires, NOW + 5000 + LOCK_LEASE_MS);
	assert_int_equal(info.started, NOW);
	lock_release(lock);
	assert_false(held(NOW, &info, &arena));
	/* The epoch goes up all the same, and never below what the journal has seen. */
	lock_release(take(NOW, 0, 7));
	lock_release(take(NOW, 20, 21));
	lock_release(NULL);
	arena_release(&arena);
}

/* A process that takes the lock and is killed with it. */
static void die_with_lock(void)
{
	int ready[2];
	char byte;
	assert_int_equal(pipe(ready), 0);
	pid_t child = fork();
	if (child == 0) {
		struct lock_info info = me(host);
		struct lock *lock;
		struct err err;
		if (lock_take(&lock, dir, &info, NOW, 0, &err) == 0 && write(ready[1], "x", 1) == 1)
			pause();
		_exit(1);
	}
	close(ready[1]);
	assert_int_equal(read(ready[0], &byte, 1), 1);
	close(ready[0]);
	refused(NOW + 1, "it is alive");
	assert_int_equal(kill(child, SIGKILL), 0);
	assert_int_equal(waitpid(child, NULL, 0), child);
}

static void test_owner_killed(void **state)
{
	(void)state;
	struct arena arena;
	struct lock_info was;
	struct err err;
	arena_init(&arena);
	die_with_lock();
	assert_false(held(NOW + 1, &was, &arena));
	struct lock *lock = take(NOW + 1, 0, 2); /* at once, though its lease runs on */
	lock_release(lock);
	die_with_lock();
	assert_int_equal(lock_break(dir, NOW + 1, false, &was, &arena, &err), 0);
	assert_true(str_is(was.owner, "ann@here"));
	lock_release(take(NOW + 1, 0, 5));
	arena_release(&arena);
}

static void put_lease(const char *text)
{
	struct err err;
	assert_int_equal(fs_replace(path, str_of(text), 0644, &err), 0);
}

/* A lease of another machine holds until it expires, or is cleared by force. */
static void test_other_host(void **state)
{
	(void)state;
	struct arena arena;
	struct lock_info info;
	struct err err;
	char text[300];
	arena_init(&arena);
	snprintf(text, sizeof(text),
		"{\"command\":\"apply\",\"epoch\":8,\"expires\":%lld,\"host\":\"elsewhere\","
		"\"nonce\":\"n\",\"owner\":\"bob@elsewhere\",\"pid\":1,\"started\":%lld}\n",
		NOW + 1000LL, NOW - 1000LL);
	put_lease(text);
	refused(NOW, "bob@elsewhere");
	refused(NOW, "skald unlock");
	assert_true(held(NOW, &info, &arena));
	assert_int_equal(lock_break(dir, NOW, false, &info, &arena, &err), -1);
	assert_int_equal(err.code, ERR_LOCKED);
	assert_true(str_is(info.host, "elsewhere"));
	lock_release(take(NOW + 1000, 0, 9));
	put_lease(text);
	assert_int_equal(lock_break(dir, NOW, true, &info, &arena, &err), 0);
	assert_false(held(NOW, &info, &arena));
	lock_release(take(NOW, 0, 10));
	arena_release(&arena);
}

/* Broken by force while its owner lives: the owner is fenced off, the next one is not. */
static void test_break_by_force(void **state)
{
	(void)state;
	struct arena arena;
	struct lock_info was;
	struct err err;
	arena_init(&arena);
	struct lock *old = take(NOW, 0, 1);
	assert_int_equal(lock_break(dir, NOW, false, &was, &arena, &err), -1);
	assert_true(lock_is_mine(old));
	assert_int_equal(lock_break(dir, NOW, true, &was, &arena, &err), 0);
	assert_true(str_is(was.owner, "ann@here"));
	assert_false(lock_is_mine(old));
	assert_int_equal(lock_renew(old, NOW, &err), -1);
	assert_int_equal(err.code, ERR_LOCKED);
	struct lock *new = take(NOW, 0, 3);
	assert_false(lock_is_mine(old));
	lock_release(old); /* takes nothing away from the new one */
	assert_true(lock_is_mine(new));
	refused(NOW, "alive");
	lock_release(new);
	assert_int_equal(lock_break(dir, NOW, false, &was, &arena, &err), 0);
	assert_int_equal(was.owner.len, 0);
	arena_release(&arena);
}

/* Another holder that came to the same epoch is another all the same. */
static void test_same_epoch(void **state)
{
	(void)state;
	struct lock *old = take(NOW, 4, 5);
	unlink(path);
	struct lock *new = take(NOW, 4, 5);
	assert_false(lock_is_mine(old));
	lock_release(old);
	assert_true(lock_is_mine(new));
	lock_release(new);
}

/* Half a lease, or anything else, locks nobody out. */
static void test_damaged_lease(void **state)
{
	(void)state;
	static const char *const leases[] = {"", "{", "{\"epoch\":", "garbage\n", "[]", "null",
		"{\"epoch\":-1}", "{\"epoch\":\"x\",\"owner\":\"y\"}", "{\"epoch\":1,\"epoch\":2}"};
	struct arena arena;
	struct lock_info info;
	struct err err;
	arena_init(&arena);
	for (size_t i = 0; i < sizeof(leases) / sizeof(leases[0]); i++) {
		put_lease(leases[i]);
		assert_false(held(NOW, &info, &arena));
		lock_release(take(NOW, 4, 5));
		put_lease(leases[i]);
		assert_int_equal(lock_break(dir, NOW, false, &info, &arena, &err), 0);
		unlink(path);
	}
	arena_release(&arena);
}

static void test_long_and_odd_names(void **state)
{
	(void)state;
	char name[5000];
	struct arena arena;
	struct lock_info info = me(host);
	struct lock *lock;
	struct err err;
	arena_init(&arena);
	memset(name, '"', sizeof(name));
	info.owner = (struct str){name, sizeof(name)};
	info.command = (struct str){name, sizeof(name)};
	assert_int_equal(lock_take(&lock, dir, &info, NOW, 0, &err), 0);
	assert_true(lock_is_mine(lock));
	assert_true(held(NOW, &info, &arena));
	assert_int_equal(info.owner.len, 128);
	lock_release(lock);
	arena_release(&arena);
}

static void test_unwritable(void **state)
{
	(void)state;
	struct lock_info info = me(host);
	struct lock *lock;
	struct err err;
	char below[100];
	put_lease("{}");
	snprintf(below, sizeof(below), "%s/stack", path); /* below a file */
	assert_int_equal(lock_take(&lock, below, &info, NOW, 0, &err), -1);
	assert_int_equal(err.code, ERR_IO);
	assert_non_null(strstr(err.text, "lock"));
	unlink(path);
	assert_int_equal(mkdir(path, 0755), 0); /* a directory in its place */
	assert_int_equal(lock_take(&lock, dir, &info, NOW, 0, &err), -1);
	assert_int_equal(err.code, ERR_IO);
	assert_non_null(strstr(err.text, path));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_one_writer, make_dir, remove_dir),
		cmocka_unit_test_setup_teardown(test_owner_killed, make_dir, remove_dir),
		cmocka_unit_test_setup_teardown(test_other_host, make_dir, remove_dir),
		cmocka_unit_test_setup_teardown(test_break_by_force, make_dir, remove_dir),
		cmocka_unit_test_setup_teardown(test_same_epoch, make_dir, remove_dir),
		cmocka_unit_test_setup_teardown(test_damaged_lease, make_dir, remove_dir),
		cmocka_unit_test_setup_teardown(test_long_and_odd_names, make_dir, remove_dir),
		cmocka_unit_test_setup_teardown(test_unwritable, make_dir, remove_dir),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
