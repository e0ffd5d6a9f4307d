/* Where credentials, region and endpoint come from, and what is said when they do not. */
#include "aws/config.h"
#include "base/fs.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#define FILES  4
#define NAMES  16
#define SECRET "s3cr3t-never-shown"

struct fixture {
	struct arena arena;
	char dir[64];
	const char *names[NAMES], *values[NAMES];
	size_t count;
	struct aws_config config;
	struct err err;
};

static const char *lookup(void *ctx, const char *name)
{
	const struct fixture *f = ctx;

	for (size_t i = f->count; i-- > 0;)
		if (!strcmp(f->names[i], name))
			return f->values[i];
	return NULL;
}

static void set(struct fixture *f, const char *name, const char *value)
{
	assert_true(f->count < NAMES);
	f->names[f->count] = name;
	f->values[f->count++] = value;
}

static void write_file(struct fixture *f, const char *name, const char *text)
{
	const char *path = arena_printf(&f->arena, "%s/.aws/%s", f->dir, name).ptr;

	assert_int_equal(fs_replace(path, str_of(text), 0600, &f->err), 0);
}

static int load(struct fixture *f, const char *profile)
{
	const struct config_source source = {lookup, f, profile};

	return aws_config_load(&f->arena, &source, &f->config, &f->err);
}

static int set_up(void **state)
{
	static struct fixture f;
	const char *tmp = getenv("TMPDIR");

	f = (struct fixture){0};
	arena_init(&f.arena);
	snprintf(f.dir, sizeof(f.dir), "%s/config_test.XXXXXX", tmp ? tmp : "/tmp");
	assert_non_null(mkdtemp(f.dir));
	assert_int_equal(fs_make_dirs(arena_printf(&f.arena, "%s/.aws", f.dir).ptr, &f.err), 0);
	set(&f, "HOME", f.dir);
	*state = &f;
	return 0;
}

static int tear_down(void **state)
{
	static const char *const names[] = {".aws/config", ".aws/credentials", ".aws", ""};
	struct fixture *f = *state;

	for (size_t i = 0; i < FILES; i++) {
		const char *path = arena_printf(&f->arena, "%s/%s", f->dir, names[i]).ptr;

		if (fs_is_dir(path))
			rmdir(path);
		else
			unlink(path);
	}
	arena_release(&f->arena);
	return 0;
}

static void expect_keys(struct fixture *f, const char *id, const char *source)
{
	assert_true(str_is(f->config.credentials.access_key_id, id));
	assert_string_equal(f->config.credentials.source, source);
}

static void nothing_anywhere(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(load(f, NULL), 0);
	assert_int_equal(f->config.credentials.access_key_id.len, 0);
	assert_int_equal(f->config.region.len, 0);
	assert_true(str_find(f->config.searched, STR("/.aws/credentials")) > 0);
	f->count = 0; /* no HOME either */
	assert_int_equal(load(f, NULL), 0);
	assert_true(str_find(f->config.searched, STR("HOME is not set")) > 0);
}

static void environment_first(void **state)
{
	struct fixture *f = *state;

	write_file(f, "credentials",
		"[default]\naws_access_key_id = FILE\naws_secret_access_key = x\n");
	write_file(
		f, "config", "[default]\nregion = eu-west-1\nendpoint_url = http://localhost:1\n");
	assert_int_equal(load(f, NULL), 0);
	expect_keys(f, "FILE", "profile default");
	assert_true(str_is(f->config.region, "eu-west-1"));
	assert_true(str_is(f->config.endpoint_url, "http://localhost:1"));
	set(f, "AWS_ACCESS_KEY_ID", "ENV");
	set(f, "AWS_SECRET_ACCESS_KEY", SECRET);
	set(f, "AWS_SESSION_TOKEN", "token");
	set(f, "AWS_DEFAULT_REGION", "us-west-2");
	set(f, "AWS_ENDPOINT_URL", "http://localhost:2");
	assert_int_equal(load(f, NULL), 0);
	expect_keys(f, "ENV", "environment");
	assert_true(str_is(f->config.credentials.session_token, "token"));
	assert_true(str_is(f->config.region, "us-west-2"));
	assert_true(str_is(f->config.endpoint_url, "http://localhost:2"));
	set(f, "AWS_REGION", "us-east-1");
	set(f, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "TRUE");
	assert_int_equal(load(f, NULL), 0);
	assert_true(str_is(f->config.region, "us-east-1"));
	assert_int_equal(f->config.endpoint_url.len, 0);
}

static void a_profile_by_name(void **state)
{
	struct fixture *f = *state;

	write_file(f, "credentials",
		"[dev]\naws_access_key_id = DEV\naws_secret_access_key = x\n"
		"[ops]\naws_access_key_id = OPS\naws_secret_access_key = y\n");
	write_file(f, "config", "[profile dev]\nregion = eu-north-1\n");
	set(f, "AWS_ACCESS_KEY_ID", "ENV");
	set(f, "AWS_SECRET_ACCESS_KEY", SECRET);
	set(f, "AWS_PROFILE", "ops");
	assert_int_equal(load(f, NULL), 0);
	expect_keys(f, "ENV", "environment");
	assert_true(str_is(f->config.profile, "ops"));
	assert_int_equal(load(f, "dev"), 0);
	expect_keys(f, "DEV", "profile dev");
	assert_true(str_is(f->config.region, "eu-north-1"));
	assert_int_equal(load(f, "nobody"), -1);
	assert_int_equal(f->err.code, ERR_INPUT);
	assert_non_null(strstr(f->err.text, "no profile 'nobody'"));
}

static void half_a_key_pair(void **state)
{
	struct fixture *f = *state;

	set(f, "AWS_SECRET_ACCESS_KEY", SECRET);
	assert_int_equal(load(f, NULL), -1);
	assert_string_equal(f->err.text,
		"environment: AWS_SECRET_ACCESS_KEY is set but AWS_ACCESS_KEY_ID is not");
	set(f, "AWS_SECRET_ACCESS_KEY", "");
	write_file(f, "credentials", "[default]\naws_access_key_id = A\n");
	assert_int_equal(load(f, NULL), -1);
	assert_non_null(strstr(f->err.text, "aws_secret_access_key is not"));
}

static void another_identity_is_refused(void **state)
{
	struct fixture *f = *state;

	write_file(f, "config",
		"[default]\nrole_arn = arn:aws:iam::1:role/x\naws_access_key_id = A\n"
		"aws_secret_access_key = " SECRET "\n");
	assert_int_equal(load(f, NULL), -1);
	assert_non_null(strstr(f->err.text, "role_arn"));
	assert_null(strstr(f->err.text, SECRET));
}

static void bad_files(void **state)
{
	struct fixture *f = *state;

	write_file(f, "config", "[default\nx = " SECRET "\n");
	assert_int_equal(load(f, NULL), -1);
	assert_non_null(strstr(f->err.text, "/.aws/config:1: Profile definition must end"));
	set(f, "AWS_CONFIG_FILE", "~/.aws");
	assert_int_equal(load(f, NULL), -1);
	assert_non_null(strstr(f->err.text, "directory"));
	set(f, "AWS_CONFIG_FILE", "/nowhere/at/all");
	assert_int_equal(load(f, NULL), 0);
	write_file(f, "credentials", "[default]\naws_secret_access_key " SECRET "\n");
	assert_int_equal(load(f, NULL), -1);
	assert_null(strstr(f->err.text, SECRET));
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(nothing_anywhere),
		CASE(environment_first),
		CASE(a_profile_by_name),
		CASE(half_a_key_pair),
		CASE(another_identity_is_refused),
		CASE(bad_files),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
