#include "base/fs.h"
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static struct arena arena;
static struct err err;
static char root[] = "/tmp/skald-fs-XXXXXX";

static int set_up(void **state)
{
	(void)state;
	arena_init(&arena);
	return mkdtemp(root) ? 0 : -1;
}

static int remove_one(const char *path, const struct stat *info, int kind, struct FTW *place)
{
	(void)info;
	(void)kind;
	(void)place;
	return remove(path);
}

static int tear_down(void **state)
{
	(void)state;
	arena_release(&arena);
	return nftw(root, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

static const char *in_root(const char *name)
{
	return fs_join(&arena, str_of(root), str_of(name)).ptr;
}

static void put(const char *name, struct str data)
{
	if (fs_replace(in_root(name), data, 0644, &err))
		fail_msg("%s", err.text);
}

static void what_is_written_is_read(void **state)
{
	(void)state;
	struct str data;
	put("a", STR("one\0two\n"));
	assert_int_equal(fs_read(&arena, in_root("a"), 100, &data, &err), 0);
	assert_true(str_eq(data, STR("one\0two\n")));
	assert_int_equal(data.ptr[data.len], 0);
	put("a", STR_NONE);
	assert_int_equal(fs_read(&arena, in_root("a"), 100, &data, &err), 0);
	assert_int_equal(data.len, 0);
	assert_non_null(data.ptr);
	char large[100000];
	memset(large, 'x', sizeof(large));
	put("a", (struct str){large, sizeof(large)});
	assert_int_equal(fs_read(&arena, in_root("a"), sizeof(large), &data, &err), 0);
	assert_true(str_eq(data, (struct str){large, sizeof(large)}));
}

static void reading_says_what_is_wrong(void **state)
{
	(void)state;
	struct str data;
	put("six", STR("123456"));
	assert_int_equal(fs_read(&arena, in_root("six"), 5, &data, &err), -1);
	assert_int_equal(err.code, ERR_LIMIT);
	assert_int_equal(fs_read(&arena, in_root("six"), 6, &data, &err), 0);
	assert_int_equal(fs_read(&arena, in_root("nothing"), 5, &data, &err), -1);
	assert_int_equal(err.code, ERR_IO);
	assert_non_null(strstr(err.text, "No such file"));
	assert_non_null(strstr(err.text, "nothing"));
	assert_int_equal(fs_read(&arena, root, 5, &data, &err), -1);
	assert_non_null(strstr(err.text, "directory"));
	/* A FIFO without a writer must not make it wait. */
	assert_int_equal(mkfifo(in_root("fifo"), 0600), 0);
	assert_int_equal(fs_read(&arena, in_root("fifo"), 5, &data, &err), -1);
	assert_non_null(strstr(err.text, "not a regular file"));
	assert_int_equal(fs_read(&arena, "/dev/zero", 5, &data, &err), -1);
}

static void files_that_claim_no_size_are_read(void **state)
{
	(void)state;
	struct str data;
	assert_int_equal(fs_read(&arena, "/proc/self/stat", 10000, &data, &err), 0);
	assert_true(data.len > 10);
	assert_int_equal(fs_read(&arena, "/proc/self/stat", 3, &data, &err), -1);
	assert_int_equal(err.code, ERR_LIMIT);
}

static void streams_have_a_maximum(void **state)
{
	(void)state;
	char text[40000];
	memset(text, 'y', sizeof(text));
	struct str data;
	FILE *in = fmemopen(text, sizeof(text), "r");
	assert_int_equal(fs_read_stream(&arena, in, sizeof(text), &data, &err), 0);
	assert_int_equal(data.len, sizeof(text));
	rewind(in);
	assert_int_equal(fs_read_stream(&arena, in, sizeof(text) - 1, &data, &err), -1);
	assert_int_equal(err.code, ERR_LIMIT);
	fclose(in);
	in = fopen(root, "r");
	assert_int_equal(fs_read_stream(&arena, in, 100, &data, &err), -1);
	assert_int_equal(err.code, ERR_IO);
	fclose(in);
}

static size_t entries(const char *path)
{
	struct str *names;
	size_t count;
	assert_int_equal(fs_list(&arena, path, &names, &count, &err), 0);
	return count;
}

static void replacing_keeps_old_or_new_and_nothing_beside(void **state)
{
	(void)state;
	assert_int_equal(fs_make_dirs(in_root("replace/target"), &err), 0);
	put("replace/file", STR("old"));
	int old = open(in_root("replace/file"), O_RDONLY);
	assert_int_equal(fs_replace(in_root("replace/file"), STR("new"), 0600, &err), 0);
	char text[4] = {0};
	assert_int_equal(read(old, text, 3), 3);
	assert_string_equal(text, "old"); /* a new file, not the old one written over */
	close(old);
	struct stat info;
	assert_int_equal(stat(in_root("replace/file"), &info), 0);
	assert_int_equal(info.st_mode & 0777, 0600);
	assert_int_equal(entries(in_root("replace")), 2);
	/* A failure leaves nothing behind. */
	put("replace/target/x", STR("x"));
	assert_int_equal(fs_replace(in_root("replace/target"), STR("new"), 0600, &err), -1);
	assert_int_equal(err.code, ERR_IO);
	assert_int_equal(entries(in_root("replace")), 2);
	assert_int_equal(fs_replace(in_root("no/such/dir"), STR("new"), 0600, &err), -1);
	assert_non_null(strstr(err.text, "no/such/dir"));
}

static void a_failed_write_leaves_the_old_file(void **state)
{
	(void)state;
	assert_int_equal(fs_make_dirs(in_root("full"), &err), 0);
	put("full/file", STR("old"));
	struct rlimit limit;
	getrlimit(RLIMIT_FSIZE, &limit);
	struct rlimit small = {1000, limit.rlim_max};
	char large[2000] = {0};
	signal(SIGXFSZ, SIG_IGN);
	setrlimit(RLIMIT_FSIZE, &small);
	int result =
		fs_replace(in_root("full/file"), (struct str){large, sizeof(large)}, 0644, &err);
	setrlimit(RLIMIT_FSIZE, &limit);
	signal(SIGXFSZ, SIG_DFL);
	assert_int_equal(result, -1);
	assert_non_null(strstr(err.text, "File too large"));
	struct str data;
	assert_int_equal(fs_read(&arena, in_root("full/file"), 100, &data, &err), 0);
	assert_true(str_is(data, "old"));
	assert_int_equal(entries(in_root("full")), 1);
}

static void lists_in_order(void **state)
{
	(void)state;
	assert_int_equal(fs_make_dirs(in_root("list/sub"), &err), 0);
	put("list/b", STR(""));
	put("list/.hidden", STR(""));
	put("list/a", STR(""));
	struct str *names;
	size_t count;
	assert_int_equal(fs_list(&arena, in_root("list"), &names, &count, &err), 0);
	const char *const want[] = {".hidden", "a", "b", "sub"};
	assert_int_equal(count, 4);
	for (size_t i = 0; i < 4; i++)
		assert_true(str_is(names[i], want[i]));
	assert_int_equal(entries(in_root("missing")), 0);
	assert_int_equal(fs_list(&arena, in_root("list/a"), &names, &count, &err), -1);
	assert_int_equal(err.code, ERR_IO);
}

static void makes_directories(void **state)
{
	(void)state;
	assert_int_equal(fs_make_dirs(in_root("x/y/z"), &err), 0);
	assert_int_equal(fs_make_dirs(in_root("x/y/z/"), &err), 0);
	assert_int_equal(fs_make_dirs(in_root("x//w/"), &err), 0);
	assert_true(fs_is_dir(in_root("x/y/z")));
	assert_true(fs_is_dir(in_root("x/w")));
	put("file", STR(""));
	assert_true(fs_exists(in_root("file")));
	assert_false(fs_is_dir(in_root("file")));
	assert_false(fs_exists(in_root("file2")));
	assert_int_equal(fs_make_dirs(in_root("file/below"), &err), -1);
	assert_non_null(strstr(err.text, "a file is in its place"));
	assert_int_equal(fs_sync_dir(in_root("x"), &err), 0);
	assert_int_equal(fs_sync_dir(in_root("file"), &err), -1);
}

static void takes_names_apart(void **state)
{
	(void)state;
	assert_true(str_is(fs_join(&arena, STR("a"), STR("b")), "a/b"));
	assert_true(str_is(fs_join(&arena, STR("a/"), STR("b")), "a/b"));
	assert_true(str_is(fs_join(&arena, STR(""), STR("b")), "b"));
	assert_true(str_is(fs_join(&arena, STR("a"), STR("/b")), "/b"));
	assert_true(str_is(fs_base_name(STR("a/b/web.yaml")), "web.yaml"));
	assert_true(str_is(fs_base_name(STR("web.yaml")), "web.yaml"));
	assert_true(str_is(fs_base_name(STR("a/")), ""));
	assert_true(str_is(fs_stem(STR("web.yaml")), "web"));
	assert_true(str_is(fs_stem(STR("web.prod.yaml")), "web.prod"));
	assert_true(str_is(fs_stem(STR(".skald")), ".skald"));
	assert_true(str_is(fs_stem(STR("web")), "web"));
	assert_true(str_is(fs_stem(STR("")), ""));
}

static void errors_take_context(void **state)
{
	(void)state;
	assert_int_equal(err_set(&err, ERR_LOCKED, "held by %d", 5), -1);
	assert_int_equal(err_context(&err, "stack %s", "web"), -1);
	assert_int_equal(err.code, ERR_LOCKED);
	assert_string_equal(err.text, "stack web: held by 5");
	errno = ENOSPC;
	assert_int_equal(err_errno(&err, "cannot write %s", "x"), -1);
	assert_string_equal(err.text, "cannot write x: No space left on device");
	/* Cut to fit, but never within a character. */
	for (int pad = 0; pad < 4; pad++) {
		err_set(&err, ERR_INPUT, "%*s%s", 1018 + pad, "",
			"\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC");
		size_t len = strlen(err.text);
		assert_in_range(len, 1021, 1023);
		assert_int_equal((len - 1018 - (size_t)pad) % 3, 0);
	}
	err_context(&err, "%2000s", "long");
	assert_int_equal(strlen(err.text), 1023);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_written_is_read),
		cmocka_unit_test(reading_says_what_is_wrong),
		cmocka_unit_test(files_that_claim_no_size_are_read),
		cmocka_unit_test(streams_have_a_maximum),
		cmocka_unit_test(replacing_keeps_old_or_new_and_nothing_beside),
		cmocka_unit_test(a_failed_write_leaves_the_old_file),
		cmocka_unit_test(lists_in_order),
		cmocka_unit_test(makes_directories),
		cmocka_unit_test(takes_names_apart),
		cmocka_unit_test(errors_take_context),
	};
	return cmocka_run_group_tests_name("fs", tests, set_up, tear_down);
}
