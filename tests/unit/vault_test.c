#include "base/digest.h"
#include "base/fs.h"
#include "record/journal.h"
#include "record/vault.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static char dir[64];
static struct arena arena;

static int set_up(void **state)
{
	(void)state;
	unsetenv("SKALD_VAULT_KEY");
	arena_init(&arena);
	snprintf(dir, sizeof(dir), "/tmp/skald-vault-XXXXXX");
	return mkdtemp(dir) ? 0 : -1;
}

static int tear_down(void **state)
{
	(void)state;
	char command[100];
	arena_release(&arena);
	snprintf(command, sizeof(command), "rm -rf %s", dir);
	return system(command);
}

static const char *in_dir(const char *name)
{
	return arena_printf(&arena, "%s/%s", dir, name).ptr;
}

static struct str content(const char *name)
{
	struct str text;
	struct err err;
	assert_int_equal(fs_read(&arena, in_dir(name), 1 << 20, &text, &err), 0);
	return text;
}

static struct vault *open_vault(void)
{
	struct vault *vault;
	struct err err;
	int result = vault_open(&vault, dir, &err);
	if (result)
		print_message("%s\n", err.text);
	assert_int_equal(result, 0);
	return vault;
}

static void sync_vault(struct vault *vault)
{
	struct err err;
	int result = vault_sync(vault, &err);
	if (result)
		print_message("%s\n", err.text);
	assert_int_equal(result, 0);
}

static struct value *tainted(const char *text)
{
	struct value *v = value_cstr(&arena, text);
	v->flags |= VALUE_TAINTED;
	return v;
}

static void test_keeps(void **state)
{
	(void)state;
	struct vault *vault = open_vault();
	struct str hash = vault_put(vault, &arena, STR("hunter2"));
	assert_int_equal(hash.len, SHA256_HEX);
	assert_true(str_eq(vault_put(vault, &arena, STR("hunter2")), hash));
	assert_false(str_eq(vault_put(vault, &arena, STR("hunter3")), hash));
	struct str empty = vault_put(vault, &arena, STR_NONE);
	/* Not the bare hash, which anybody could compute from a guess. */
	char bare[SHA256_HEX + 1];
	sha256_hex("hunter2", 7, bare);
	assert_false(str_is(hash, bare));
	assert_false(fs_exists(in_dir("vault")));
	assert_false(fs_exists(in_dir("vault.key")));
	sync_vault(vault);
	struct str size = content("vault");
	sync_vault(vault); /* nothing is new */
	assert_int_equal(content("vault").len, size.len);
	vault_free(vault);
	vault = open_vault();
	const struct value *v = vault_get(vault, &arena, hash);
	assert_non_null(v);
	assert_true(str_is(value_text(v), "hunter2"));
	assert_true(v->flags & VALUE_TAINTED);
	assert_int_equal(vault_get(vault, &arena, empty)->text.len, 0);
	assert_true(str_eq(vault_put(vault, &arena, STR("hunter2")), hash));
	assert_null(vault_get(vault, &arena, STR("nothing")));
	sync_vault(vault);
	assert_int_equal(content("vault").len, size.len);
	vault_free(vault);
	vault_free(NULL);
}

static void test_on_disk(void **state)
{
	(void)state;
	struct vault *vault = open_vault();
	struct stat info;
	vault_put(vault, &arena, STR("correct horse battery staple"));
	sync_vault(vault);
	vault_free(vault);
	assert_null(memmem(content("vault").ptr, content("vault").len, "horse", 5));
	assert_null(memmem(content("vault.key").ptr, content("vault.key").len, "horse", 5));
	assert_int_equal(stat(in_dir("vault.key"), &info), 0);
	assert_int_equal(info.st_mode & 0777, 0600);
	assert_int_equal(stat(in_dir("vault"), &info), 0);
	assert_int_equal(info.st_mode & 0777, 0600);
}

/* A write that was cut off anywhere costs only what it wrote, and the next goes on behind it. */
static void test_cut_off(void **state)
{
	(void)state;
	struct vault *vault = open_vault();
	struct str first = vault_put(vault, &arena, STR("one"));
	struct err err;
	sync_vault(vault);
	struct str before = content("vault");
	vault_put(vault, &arena, STR("two"));
	sync_vault(vault);
	struct str whole = content("vault");
	vault_free(vault);
	for (size_t cut = before.len; cut < whole.len; cut++) {
		assert_int_equal(
			fs_replace(in_dir("vault"), str_slice(whole, 0, cut), 0600, &err), 0);
		vault = open_vault();
		assert_non_null(vault_get(vault, &arena, first));
		struct str three = vault_put(vault, &arena, STR("three"));
		sync_vault(vault);
		vault_free(vault);
		vault = open_vault();
		assert_true(str_is(value_text(vault_get(vault, &arena, first)), "one"));
		assert_true(str_is(value_text(vault_get(vault, &arena, three)), "three"));
		vault_free(vault);
	}
}

/* Any byte changed: the secret does not open, or opens as it was; never as another. */
static void test_flips(void **state)
{
	(void)state;
	struct vault *vault = open_vault();
	struct str hash = vault_put(vault, &arena, STR("one"));
	struct err err;
	sync_vault(vault);
	vault_free(vault);
	struct str whole = content("vault");
	char *copy = (char *)arena_cstr(&arena, whole);
	unsigned opened = 0;
	for (size_t at = 0; at < whole.len; at++) {
		copy[at] ^= 1;
		assert_int_equal(
			fs_replace(in_dir("vault"), (struct str){copy, whole.len}, 0600, &err), 0);
		copy[at] ^= 1;
		vault = open_vault();
		const struct value *v = vault_get(vault, &arena, hash);
		assert_true(!v || str_is(value_text(v), "one"));
		opened += v != NULL;
		vault_free(vault);
	}
	assert_true(opened <= 2); /* the newlines around it */
}

#define KEY_A "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"
#define KEY_B "ff112233445566778899aabbccddeeff00112233445566778899aabbccddee00"

static void test_key_from_outside(void **state)
{
	(void)state;
	struct err err;
	struct vault *vault;
	setenv("SKALD_VAULT_KEY", KEY_A, 1);
	vault = open_vault();
	struct str hash = vault_put(vault, &arena, STR("one"));
	sync_vault(vault);
	vault_free(vault);
	assert_null(memmem(content("vault.key").ptr, content("vault.key").len, "key", 3));
	/* Without it: hashes as before, nothing opens, nothing new is taken. */
	unsetenv("SKALD_VAULT_KEY");
	vault = open_vault();
	assert_null(vault_get(vault, &arena, hash));
	assert_true(str_eq(vault_put(vault, &arena, STR("one")), hash));
	sync_vault(vault);
	vault_put(vault, &arena, STR("two"));
	assert_int_equal(vault_sync(vault, &err), -1);
	assert_non_null(strstr(err.text, "SKALD_VAULT_KEY"));
	vault_free(vault);
	/* With another: not opened, and kept anew when it is seen again. */
	setenv("SKALD_VAULT_KEY", KEY_B, 1);
	vault = open_vault();
	assert_null(vault_get(vault, &arena, hash));
	assert_true(str_eq(vault_put(vault, &arena, STR("one")), hash));
	sync_vault(vault);
	vault_free(vault);
	vault = open_vault();
	assert_true(str_is(value_text(vault_get(vault, &arena, hash)), "one"));
	vault_free(vault);
	setenv("SKALD_VAULT_KEY", "short", 1);
	assert_int_equal(vault_open(&vault, dir, &err), -1);
	assert_int_equal(err.code, ERR_INPUT);
	unsetenv("SKALD_VAULT_KEY");
	assert_int_equal(fs_replace(in_dir("vault.key"), STR("{\"salt\":\"ab\"}"), 0600, &err), 0);
	assert_int_equal(vault_open(&vault, dir, &err), -1);
	assert_non_null(strstr(err.text, "vault.key is damaged"));
}

static void test_values(void **state)
{
	(void)state;
	struct vault *vault = open_vault();
	struct value *inner = value_list(&arena);
	value_add(&arena, inner, tainted("s1"));
	value_add(&arena, inner, value_cstr(&arena, "plain"));
	struct value *map = value_map(&arena);
	VALUE_PUT(&arena, map, "list", inner);
	VALUE_PUT(&arena, map, "open", value_cstr(&arena, "o"));
	VALUE_PUT(&arena, map, "attr", value_attr(&arena, STR("a"), STR("n")));
	struct value *whole = value_list(&arena); /* tainted itself: all in it is */
	value_add(&arena, whole, value_cstr(&arena, "s2"));
	whole->flags |= VALUE_TAINTED;
	VALUE_PUT(&arena, map, "whole", whole);
	const struct value *closed = vault_conceal(vault, &arena, map);
	const struct value *item = value_at(value_get(closed, STR("list")), 0);
	assert_int_equal(item->kind, VALUE_SECRET);
	assert_true(str_is(value_text(value_at(value_get(closed, STR("list")), 1)), "plain"));
	assert_int_equal(value_at(value_get(closed, STR("whole")), 0)->kind, VALUE_SECRET);
	assert_int_equal(value_get(closed, STR("attr"))->kind, VALUE_ATTR);
	assert_true(value_equal(closed, vault_conceal(vault, &arena, closed)));
	const struct value *opened = vault_reveal(vault, &arena, closed);
	assert_true(value_equal(opened, map));
	assert_true(value_is_tainted(opened));
	/* What cannot be opened stays closed. */
	const struct value *foreign = value_secret(&arena, STR("feed"));
	assert_int_equal(vault_reveal(vault, &arena, foreign)->kind, VALUE_SECRET);
	assert_null(vault_reveal(vault, &arena, NULL));
	/* The writer puts hashes, the same ones. */
	struct json_secrets writer = vault_writer(vault);
	struct buf buf;
	buf_init(&buf, 0);
	json_write(&buf, map, JSON_COMPACT, &writer);
	assert_null(strstr(buf.ptr, "s1"));
	assert_null(strstr(buf.ptr, "s2"));
	assert_non_null(strstr(buf.ptr, arena_cstr(&arena, item->text)));
	struct err err;
	assert_true(value_equal(json_parse(&arena, buf_view(&buf), &err), closed));
	buf_release(&buf);
	vault_free(vault);
}

/* No record names a secret that is not safe yet; when it cannot be made safe, the record is not
 * written. */
static void test_with_journal(void **state)
{
	(void)state;
	struct vault *vault = open_vault();
	struct json_secrets writer = vault_writer(vault);
	struct journal_head none = {0};
	struct journal *journal;
	struct err err;
	struct journal_options options = {
		.dir = in_dir("journal"), .epoch = 1, .secrets = &writer, .vault = vault};
	assert_int_equal(journal_open(&journal, &options, &none, 0, 0, &err), 0);
	struct value *data = value_map(&arena);
	VALUE_PUT(&arena, data, "password", tainted("hunter2"));
	journal_stage(journal, 0, "note", data);
	assert_int_equal(journal_flush(journal, &err), 0);
	struct str hash = vault_put(vault, &arena, STR("hunter2"));
	struct str text = content("journal/00000001.jsonl");
	assert_null(memmem(text.ptr, text.len, "hunter2", 7));
	assert_non_null(memmem(text.ptr, text.len, hash.ptr, hash.len));
	assert_non_null(memmem(content("vault").ptr, content("vault").len, hash.ptr, hash.len));
	char command[200];
	snprintf(command, sizeof(command), "rm %s/vault && mkdir %s/vault", dir, dir);
	assert_int_equal(system(command), 0);
	VALUE_PUT(&arena, data, "password", tainted("hunter3"));
	journal_stage(journal, 0, "note", data);
	assert_int_equal(journal_flush(journal, &err), -1);
	assert_int_equal(content("journal/00000001.jsonl").len, text.len);
	journal_abandon(journal);
	vault_free(vault);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_keeps, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_on_disk, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_cut_off, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_flips, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_key_from_outside, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_values, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_with_journal, set_up, tear_down),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
