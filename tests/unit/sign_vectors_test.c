/*
 * The public SigV4 suite: for each case and each form the canonical request, the string to sign
 * and the signature are compared. Skipped with a word where the vectors are not at hand.
 */
#include "aws/sign.h"
#include "base/clock.h"
#include "base/fs.h"
#include "base/json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#define CASES	38
#define HEADERS 16

struct vector {
	struct arena arena;
	const char *dir, *name;
	struct sign_request request;
	struct http_header headers[HEADERS];
	struct credentials credentials;
	struct sign_scope scope;
	int64_t seconds;
};

static const char *vectors_dir(struct arena *arena)
{
	const char *dir = getenv("SKALD_VECTORS");

	return arena_printf(arena, "%s/sigv4", dir ? dir : TESTS_DIR "/../../shared/vectors").ptr;
}

static struct str read_part(struct vector *v, const char *file)
{
	const char *path = arena_printf(&v->arena, "%s/%s/%s", v->dir, v->name, file).ptr;
	struct str text = STR_NONE;
	struct err err;

	if (fs_read(&v->arena, path, 1 << 20, &text, &err) != 0)
		fail_msg("%s", err.text);
	return text;
}

static void read_context(struct vector *v)
{
	struct err err;
	const struct value *context =
		json_parse_plain(&v->arena, read_part(v, "context.json"), &err);

	if (!context)
		fail_msg("%s: %s", v->name, err.text);
	const struct value *keys = value_get(context, STR("credentials"));
	v->credentials = (struct credentials){value_text_of(keys, "access_key_id"),
		value_text_of(keys, "secret_access_key"), value_text_of(keys, "token"), CLOCK_NEVER,
		"vector"};
	v->seconds = value_int_of(context, "expiration_in_seconds", 0);
	v->scope = (struct sign_scope){value_text_of(context, "region"),
		value_text_of(context, "service"), 0, SIGN_ENCODE_TWICE};
	assert_true(clock_parse_iso(value_text_of(context, "timestamp"), &v->scope.now));
	if (value_is_true(value_get(context, STR("normalize"))))
		v->scope.flags |= SIGN_NORMALISE;
	if (value_is_true(value_get(context, STR("sign_body"))))
		v->scope.flags |= SIGN_BODY_HEADER;
	if (value_is_true(value_get(context, STR("omit_session_token"))))
		v->scope.flags |= SIGN_TOKEN_AFTER;
}

static void read_request_line(struct vector *v, struct str line)
{
	struct str target;

	assert_true(str_cut(&line, ' ', &v->request.method));
	assert_true(str_ends(line, STR(" HTTP/1.1")));
	target = str_slice(line, 0, line.len - 9);
	assert_true(str_cut(&target, '?', &v->request.path));
	v->request.query = target;
}

static void read_request(struct vector *v)
{
	struct str rest = read_part(v, "request.txt"), line;

	assert_true(str_cut(&rest, '\n', &line));
	read_request_line(v, line);
	v->request.headers = v->headers;
	while (str_cut(&rest, '\n', &line) && line.len > 0) {
		struct http_header *last = &v->headers[v->request.nheaders];

		if (line.ptr[0] == ' ') { /* folded: the value goes on */
			last[-1].value.len = (size_t)(line.ptr + line.len - last[-1].value.ptr);
			continue;
		}
		assert_true(v->request.nheaders < HEADERS);
		assert_true(str_cut(&line, ':', &last->name));
		last->value = line;
		v->request.nheaders++;
	}
	v->request.body = rest;
}

static void expect(struct vector *v, const char *form, const char *what, struct str got)
{
	struct str file = arena_printf(&v->arena, "%s-%s.txt", form, what);
	struct str want = read_part(v, file.ptr);

	if (!str_eq(got, want))
		fail_msg("%s/%s:\nwant\n%.*s\ngot\n%.*s", v->name, file.ptr, STR_ARG(want),
			STR_ARG(got));
}

static void expect_trace(struct vector *v, const char *form, const struct sign_trace *trace)
{
	expect(v, form, "canonical-request", trace->canonical_request);
	expect(v, form, "string-to-sign", trace->string_to_sign);
	expect(v, form, "signature", trace->signature);
}

static void run_case(const char *dir, const char *name, struct sign_cache *cache)
{
	struct vector v = {.dir = dir, .name = name};
	struct http_header out[SIGN_HEADERS];
	struct sign_trace trace;
	struct str query;
	size_t n;

	arena_init(&v.arena);
	read_context(&v);
	read_request(&v);
	n = sign_headers(&v.arena, &v.request, &v.credentials, &v.scope, cache, out, &trace);
	expect_trace(&v, "header", &trace);
	assert_true(str_ends(out[n - 1].value, trace.signature));
	query = sign_query(
		&v.arena, &v.request, &v.credentials, &v.scope, v.seconds, cache, &trace);
	expect_trace(&v, "query", &trace);
	assert_true(str_ends(query, trace.signature));
	arena_release(&v.arena);
}

static void all_cases(void **state)
{
	struct sign_cache *cache = sign_cache_new();
	struct arena arena;
	struct str *names;
	size_t count, ran = 0;
	struct err err;
	const char *dir;

	(void)state;
	arena_init(&arena);
	dir = vectors_dir(&arena);
	if (!fs_is_dir(dir)) {
		print_message("skipped: no vectors in %s (SKALD_VECTORS)\n", dir);
		arena_release(&arena);
		sign_cache_free(cache);
		skip();
	}
	assert_int_equal(fs_list(&arena, dir, &names, &count, &err), 0);
	for (size_t i = 0; i < count; i++) {
		if (!fs_is_dir(fs_join(&arena, str_of(dir), names[i]).ptr))
			continue;
		run_case(dir, names[i].ptr, cache);
		ran++;
	}
	print_message("SigV4: %zu cases, header and presigned form each\n", ran);
	assert_int_equal(ran, CASES);
	arena_release(&arena);
	sign_cache_free(cache);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(all_cases)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
