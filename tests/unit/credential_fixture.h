/* A chain of credentials with an environment, a home and a server of its own. Include once. */
#ifndef TESTS_CREDENTIAL_FIXTURE_H
#define TESTS_CREDENTIAL_FIXTURE_H

#include "aws/credentials.h"
#include "base/clock.h"
#include "base/fs.h"

#include "loopback.c"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#define VARIABLES 24
#define SECRET	  "s3cr3t-never-shown"
#define MINUTE	  ((int64_t)60 * 1000)
#define HTTP_OK	  "HTTP/1.1 200 OK\r\n\r\n"

struct fixture {
	struct arena arena;
	char dir[64];
	const char *names[VARIABLES], *values[VARIABLES];
	size_t count;
	struct loopback server;
	const char *profile;
	const char *mfa_code;
	int64_t process_ms;
	struct credential_provider *provider;
	const struct credentials *found;
	int ready;
	int64_t start;
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
	assert_true(f->count < VARIABLES);
	f->names[f->count] = name;
	f->values[f->count++] = value;
}

/* `name` in the home directory, which it makes as it needs. */
static const char *write_file(struct fixture *f, const char *name, const char *text)
{
	const char *path = arena_printf(&f->arena, "%s/%s", f->dir, name).ptr;
	const char *slash = strrchr(path, '/');
	struct str dir = {path, (size_t)(slash - path)};

	assert_int_equal(fs_make_dirs(arena_cstr(&f->arena, dir), &f->err), 0);
	assert_int_equal(fs_replace(path, str_of(text), 0600, &f->err), 0);
	return path;
}

static const char *server_url(struct fixture *f, const char *path)
{
	return arena_printf(&f->arena, "http://127.0.0.1:%d%s", f->server.port, path).ptr;
}

static int set_up(void **state)
{
	static struct fixture f;
	const char *tmp = getenv("TMPDIR");

	f = (struct fixture){.start = clock_wall() / 1000 * 1000};
	arena_init(&f.arena);
	loopback_start(&f.server, NULL, 0);
	snprintf(f.dir, sizeof(f.dir), "%s/credential.XXXXXX", tmp ? tmp : "/tmp");
	assert_non_null(mkdtemp(f.dir));
	set(&f, "HOME", f.dir);
	set(&f, "AWS_EC2_METADATA_DISABLED", "true");
	set(&f, "AWS_ENDPOINT_URL", server_url(&f, ""));
	set(&f, "AWS_REGION", "eu-west-1");
	*state = &f;
	return 0;
}

static void remove_tree(struct fixture *f, const char *path)
{
	struct str *names;
	size_t count;

	assert_int_equal(fs_list(&f->arena, path, &names, &count, &f->err), 0);
	for (size_t i = 0; i < count; i++) {
		const char *inner = arena_printf(&f->arena, "%s/%.*s", path, STR_ARG(names[i])).ptr;

		if (fs_is_dir(inner))
			remove_tree(f, inner);
		else
			unlink(inner);
	}
	rmdir(path);
}

static int tear_down(void **state)
{
	struct fixture *f = *state;

	credential_provider_free(f->provider);
	f->provider = NULL;
	loopback_stop(&f->server);
	remove_tree(f, f->dir);
	arena_release(&f->arena);
	return 0;
}

static int give_code(void *ctx, const char *serial, char *code, size_t size, struct err *err)
{
	const struct fixture *f = ctx;

	(void)serial;
	(void)err;
	snprintf(code, size, "%s", f->mfa_code);
	return 0;
}

static int open_chain(struct fixture *f)
{
	const struct config_source source = {lookup, f, f->profile};
	struct credential_options options = {.loop = &f->server.loop,
		.source = &source,
		.user_agent = STR("skald/9.8.7"),
		.process_ms = f->process_ms,
		.mfa_code = f->mfa_code ? give_code : NULL,
		.mfa_ctx = f};
	struct aws_config config;

	credential_provider_free(f->provider);
	f->provider = NULL;
	if (aws_config_load(&f->arena, &source, &config, &f->err) != 0)
		return -1;
	options.config = &config;
	f->provider = credential_provider_new(&options, &f->err);
	return f->provider ? 0 : -1;
}

static enum credential_state take(struct fixture *f, int64_t now)
{
	return credential_take(f->provider, now, &f->found, &f->err);
}

/* Asks until the answer stands. */
static enum credential_state settle(struct fixture *f, int64_t now)
{
	enum credential_state state;

	while ((state = take(f, now)) == CREDENTIALS_WAIT)
		uv_run(&f->server.loop, UV_RUN_ONCE);
	return state;
}

static void expect_key(struct fixture *f, const char *id, const char *source)
{
	if (!f->provider && open_chain(f) != 0)
		fail_msg("%s", f->err.text);
	if (settle(f, f->start) != CREDENTIALS_READY)
		fail_msg("%s", f->err.text);
	assert_true(str_is(f->found->access_key_id, id));
	assert_string_equal(f->found->source, source);
}

/* Refused when the chain is made, or when it is asked; a secret is never told. */
static void expect_none(struct fixture *f, const char *why)
{
	if (open_chain(f) == 0)
		assert_int_equal(settle(f, f->start), CREDENTIALS_NONE);
	if (!strstr(f->err.text, why))
		fail_msg("%s", f->err.text);
	assert_null(strstr(f->err.text, SECRET));
}

static bool was_sent(struct fixture *f, const char *part)
{
	return str_find(buf_view(&f->server.last), str_of(part)) >= 0;
}

/* What STS answers: keys of that id, good until then. */
static inline struct loopback_step sts_reply(
	struct fixture *f, const char *operation, const char *id, int64_t expires)
{
	const char *text = arena_printf(&f->arena,
		"HTTP/1.1 200 OK\r\n\r\n<%sResponse><%sResult><Credentials>"
		"<AccessKeyId>%s</AccessKeyId><SecretAccessKey>" SECRET "</SecretAccessKey>"
		"<SessionToken>token-of-%s</SessionToken><Expiration>%s</Expiration>"
		"</Credentials></%sResult></%sResponse>",
		operation, operation, id, id, clock_iso(&f->arena, expires).ptr, operation,
		operation)
				   .ptr;

	return (struct loopback_step){LOOPBACK_REPLY_CLOSE, text};
}

/* What containers and instances answer. */
static inline struct loopback_step json_reply(struct fixture *f, const char *id)
{
	const char *text = arena_printf(&f->arena,
		HTTP_OK "{\"AccessKeyId\":\"%s\",\"SecretAccessKey\":\"" SECRET
			"\",\"Token\":\"t\",\"Expiration\":\"%s\"}",
		id, clock_iso(&f->arena, f->start + 60 * MINUTE).ptr)
				   .ptr;

	return (struct loopback_step){LOOPBACK_REPLY_CLOSE, text};
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

#endif
