/* Where region, endpoints and switches come from, and what is said when they do not. */
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

static void nothing_anywhere(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(load(f, NULL), 0);
	assert_int_equal(f->config.region.len, 0);
	assert_int_equal(f->config.endpoints.count, 0);
	assert_true(str_is(f->config.profile, "default"));
	f->count = 0; /* no HOME either */
	assert_int_equal(load(f, NULL), 0);
	assert_int_equal(load(f, "x"), -1);
	assert_non_null(strstr(f->err.text, "HOME is not set"));
}

static void environment_first(void **state)
{
	struct fixture *f = *state;

	write_file(f, "config",
		"[default]\nregion = eu-west-1\nendpoint_url = http://localhost:1\n"
		"ca_bundle = /a\nuse_fips_endpoint = TRUE\n");
	assert_int_equal(load(f, NULL), 0);
	assert_true(str_is(f->config.region, "eu-west-1"));
	assert_true(str_is(f->config.endpoint_url, "http://localhost:1"));
	assert_true(str_is(f->config.ca_bundle, "/a"));
	assert_true(f->config.endpoints.fips);
	assert_false(f->config.endpoints.dual_stack);
	set(f, "AWS_DEFAULT_REGION", "us-west-2");
	set(f, "AWS_ENDPOINT_URL", "http://localhost:2");
	set(f, "AWS_CA_BUNDLE", "/b");
	set(f, "AWS_USE_FIPS_ENDPOINT", "false");
	set(f, "AWS_USE_DUALSTACK_ENDPOINT", "true");
	assert_int_equal(load(f, NULL), 0);
	assert_true(str_is(f->config.region, "us-west-2"));
	assert_true(str_is(f->config.endpoint_url, "http://localhost:2"));
	assert_true(str_is(f->config.ca_bundle, "/b"));
	assert_false(f->config.endpoints.fips);
	assert_true(f->config.endpoints.dual_stack);
	set(f, "AWS_REGION", "us-east-1");
	set(f, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "TRUE");
	set(f, "AWS_ENDPOINT_URL_EC2", "http://localhost:3");
	assert_int_equal(load(f, NULL), 0);
	assert_true(str_is(f->config.region, "us-east-1"));
	assert_int_equal(f->config.endpoint_url.len, 0);
	assert_int_equal(f->config.endpoints.count, 0);
	set(f, "AWS_USE_FIPS_ENDPOINT", "yes");
	assert_int_equal(load(f, NULL), -1);
	assert_non_null(strstr(f->err.text, "AWS_USE_FIPS_ENDPOINT"));
}

static const char *url_for(struct fixture *f, const char *id)
{
	const struct endpoint_settings *settings = &f->config.endpoints;

	for (size_t i = 0; i < settings->count; i++)
		if (!strcmp(settings->overrides[i].service->id, id))
			return settings->overrides[i].url.ptr;
	return NULL;
}

static void endpoints_of_services(void **state)
{
	struct fixture *f = *state;

	write_file(f, "config",
		"[default]\nservices = local\nendpoint_url = http://localhost:1\n"
		"[services local]\nec2 =\n  endpoint_url = http://localhost:2\n"
		"elastic_load_balancing_v2 =\n  other = x\n  endpoint_url = http://localhost:3\n");
	set(f, "AWS_ENDPOINT_URL_EC2", "http://localhost:4");
	set(f, "AWS_ENDPOINT_URL_CLOUDWATCH_LOGS", "http://localhost:5");
	assert_int_equal(load(f, NULL), 0);
	assert_int_equal(f->config.endpoints.count, 3);
	assert_string_equal(url_for(f, "ec2"), "http://localhost:4");
	assert_string_equal(url_for(f, "elbv2"), "http://localhost:3");
	assert_string_equal(url_for(f, "logs"), "http://localhost:5");
	assert_true(str_is(f->config.endpoint_url, "http://localhost:1"));
	/* What the environment says of all services goes before what a profile says of one. */
	set(f, "AWS_ENDPOINT_URL", "http://localhost:6");
	assert_int_equal(load(f, NULL), 0);
	assert_int_equal(f->config.endpoints.count, 2);
	assert_null(url_for(f, "elbv2"));
	set(f, "AWS_ENDPOINT_URL", "");
	write_file(f, "config", "[default]\nservices = gone\n");
	assert_int_equal(load(f, NULL), -1);
	assert_non_null(strstr(f->err.text, "'gone'"));
}

static void a_profile_by_name(void **state)
{
	struct fixture *f = *state;

	write_file(f, "credentials",
		"[dev]\naws_access_key_id = DEV\naws_secret_access_key = x\n"
		"[ops]\naws_access_key_id = OPS\naws_secret_access_key = y\n");
	write_file(f, "config", "[profile dev]\nregion = eu-north-1\n");
	set(f, "AWS_PROFILE", "ops");
	assert_int_equal(load(f, NULL), 0);
	assert_true(str_is(f->config.profile, "ops"));
	assert_int_equal(load(f, "dev"), 0);
	assert_true(str_is(f->config.region, "eu-north-1"));
	assert_int_equal(load(f, "nobody"), -1);
	assert_int_equal(f->err.code, ERR_INPUT);
	assert_non_null(strstr(f->err.text, "no profile 'nobody'"));
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
		CASE(endpoints_of_services),
		CASE(a_profile_by_name),
		CASE(bad_files),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
