/* Signing: the worked examples of AWS's own documentation, and what the public suite leaves out. */
#include "aws/sign.h"
#include "base/clock.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#define IAM_SECRET "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
#define S3_SECRET  "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
#define S3_HOST	   "examplebucket.s3.amazonaws.com"
#define AUG_30	   1440938160000 /* 2015-08-30T12:36:00Z */
#define MAY_24	   1369353600000 /* 2013-05-24T00:00:00Z */
#define FORM	   "application/x-www-form-urlencoded; charset=utf-8"
#define OTHERS	   (SIGN_NORMALISE | SIGN_ENCODE_TWICE)

struct example {
	const char *method, *host, *path, *query, *headers[2][2], *body;
	const char *key, *secret, *service;
	int64_t now;
	unsigned flags;
	int64_t presign; /* seconds; 0: header form */
	const char *signature;
};

/* IAM user guide, "Create a signed request"; S3 API reference, "Signature calculations". */
static const struct example examples[] = {
	{"GET", "iam.amazonaws.com", "/", "Action=ListUsers&Version=2010-05-08",
		{{"Content-Type", FORM}}, "", "AKIDEXAMPLE", IAM_SECRET, "iam", AUG_30, OTHERS, 0,
		"5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"},
	{"GET", S3_HOST, "/test.txt", "", {{"Range", "bytes=0-9"}}, "", "AKIAIOSFODNN7EXAMPLE",
		S3_SECRET, "s3", MAY_24, SIGN_BODY_HEADER, 0,
		"f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"},
	{"PUT", S3_HOST, "/test%24file.text", "",
		{{"Date", "Fri, 24 May 2013 00:00:00 GMT"},
			{"x-amz-storage-class", "REDUCED_REDUNDANCY"}},
		"Welcome to Amazon S3.", "AKIAIOSFODNN7EXAMPLE", S3_SECRET, "s3", MAY_24,
		SIGN_BODY_HEADER, 0,
		"98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"},
	{"GET", S3_HOST, "/", "lifecycle", {{0}}, "", "AKIAIOSFODNN7EXAMPLE", S3_SECRET, "s3",
		MAY_24, SIGN_BODY_HEADER, 0,
		"fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"},
	{"GET", S3_HOST, "/", "max-keys=2&prefix=J", {{0}}, "", "AKIAIOSFODNN7EXAMPLE", S3_SECRET,
		"s3", MAY_24, SIGN_BODY_HEADER, 0,
		"34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"},
	{"GET", S3_HOST, "/test.txt", "", {{0}}, "", "AKIAIOSFODNN7EXAMPLE", S3_SECRET, "s3",
		MAY_24, SIGN_UNSIGNED_BODY, 86400,
		"aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"},
};

static void sign_example(struct arena *arena, const struct example *e, struct sign_trace *trace)
{
	struct http_header headers[2], out[SIGN_HEADERS];
	struct sign_request request = {str_of(e->method), str_of(e->host), str_of(e->path),
		str_of(e->query), headers, 0, str_of(e->body)};
	struct credentials keys = {
		str_of(e->key), str_of(e->secret), STR_NONE, CLOCK_NEVER, "example"};
	struct sign_scope scope = {STR("us-east-1"), str_of(e->service), e->now, e->flags};

	for (size_t i = 0; i < 2 && e->headers[i][0]; i++)
		headers[request.nheaders++] =
			(struct http_header){str_of(e->headers[i][0]), str_of(e->headers[i][1])};
	if (e->presign)
		sign_query(arena, &request, &keys, &scope, e->presign, NULL, trace);
	else
		sign_headers(arena, &request, &keys, &scope, NULL, out, trace);
}

static void documentation(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(examples) / sizeof(examples[0]); i++) {
		struct arena arena;
		struct sign_trace trace;

		arena_init(&arena);
		sign_example(&arena, &examples[i], &trace);
		if (!str_is(trace.signature, examples[i].signature))
			fail_msg("example %zu: %.*s\n%.*s", i, STR_ARG(trace.signature),
				STR_ARG(trace.canonical_request));
		arena_release(&arena);
	}
}

struct fixture {
	struct arena arena;
	struct sign_request request;
	struct credentials keys;
	struct sign_scope scope;
	struct http_header out[SIGN_HEADERS];
	size_t n;
	struct sign_trace trace;
};

static int set_up(void **state)
{
	static struct fixture f;

	f = (struct fixture){.request = {.method = STR("POST"), .host = STR("h"), .path = STR("/")},
		.keys = {STR("AK"), STR("secret"), STR_NONE, CLOCK_NEVER, "test"},
		.scope = {STR("eu-west-1"), STR("ec2"), AUG_30, OTHERS}};
	arena_init(&f.arena);
	*state = &f;
	return 0;
}

static int tear_down(void **state)
{
	struct fixture *f = *state;

	arena_release(&f->arena);
	return 0;
}

static void sign(struct fixture *f, struct sign_cache *cache)
{
	f->n = sign_headers(&f->arena, &f->request, &f->keys, &f->scope, cache, f->out, &f->trace);
}

static bool canonical_holds(struct fixture *f, const char *part)
{
	return str_find(f->trace.canonical_request, str_of(part)) >= 0;
}

static struct str header(struct fixture *f, const char *name)
{
	for (size_t i = 0; i < f->n; i++)
		if (str_is(f->out[i].name, name))
			return f->out[i].value;
	return STR_NONE;
}

static void path_encoding(void **state)
{
	static const struct {
		const char *path, *once, *twice;
	} cases[] = {
		{"", "\n/\n", "\n/\n"},
		{"/a%2Fb%3d/c d", "\n/a%2Fb%3d/c%20d\n", "\n/a%252Fb%253d/c%20d\n"},
		{"/a%zz%2", "\n/a%25zz%252\n", "\n/a%25zz%252\n"},
		{"/arn:aws:x/../y", "\n/arn%3Aaws%3Ax/../y\n", "\n/y\n"},
		{"/../..//a/./", "\n/../..//a/./\n", "\n/a/\n"},
	};
	struct fixture *f = *state;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		f->request.path = str_of(cases[i].path);
		f->scope.flags = 0;
		sign(f, NULL);
		assert_true(canonical_holds(f, cases[i].once));
		f->scope.flags = OTHERS;
		sign(f, NULL);
		assert_true(canonical_holds(f, cases[i].twice));
	}
}

static void query_order(void **state)
{
	struct fixture *f = *state;

	f->request.query = STR("b=2&a-1=x&&a=%7e%20+&b=1&flag&=v");
	sign(f, NULL);
	assert_true(canonical_holds(f, "\n=v&a=~%20%2B&a-1=x&b=1&b=2&flag=\n"));
}

static void session_token(void **state)
{
	struct fixture *f = *state;

	f->keys.session_token = STR("tok/en==");
	sign(f, NULL);
	assert_true(str_is(header(f, "x-amz-security-token"), "tok/en=="));
	assert_true(canonical_holds(f, "\nx-amz-security-token:tok/en==\n"));
	f->scope.flags |= SIGN_TOKEN_AFTER;
	sign(f, NULL);
	assert_true(str_is(header(f, "x-amz-security-token"), "tok/en=="));
	assert_false(canonical_holds(f, "x-amz-security-token"));
}

static void empty_body(void **state)
{
	struct fixture *f = *state;

	f->scope.flags |= SIGN_BODY_HEADER;
	sign(f, NULL);
	assert_true(str_is(header(f, "x-amz-content-sha256"),
		"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
	f->scope.flags |= SIGN_UNSIGNED_BODY;
	sign(f, NULL);
	assert_true(str_is(header(f, "x-amz-content-sha256"), "UNSIGNED-PAYLOAD"));
}

static void headers_that_change_on_the_way(void **state)
{
	struct http_header headers[] = {{STR("User-Agent"), STR("skald")},
		{STR("Connection"), STR("close")}, {STR("X-Empty"), STR("")},
		{STR("x-tabs"), STR(" \ta \t b\t")}};
	struct fixture *f = *state;

	f->request.headers = headers;
	f->request.nheaders = 4;
	sign(f, NULL);
	assert_true(canonical_holds(f, "\nhost;x-amz-date;x-empty;x-tabs\n"));
	assert_true(canonical_holds(f, "\nx-empty:\nx-tabs:a b\n"));
}

/* A cached key must never stand in for another secret, day, region or service. */
static void cache(void **state)
{
	static const struct {
		struct str secret, region, service;
		int64_t now;
	} scopes[] = {
		{STR("secret"), STR("eu-west-1"), STR("ec2"), AUG_30},
		{STR("Secret"), STR("eu-west-1"), STR("ec2"), AUG_30},
		{STR("secret"), STR("eu-west-1"), STR("ec2"), AUG_30 + 86400000},
		{STR("secret"), STR("eu-west-2"), STR("ec2"), AUG_30},
		{STR("secret"), STR("eu-west-1"), STR("rds"), AUG_30},
		{STR("secret"), STR_NONE, STR("eu-west-1ec2"), AUG_30},
	};
	struct sign_cache *keys = sign_cache_new();
	struct fixture *f = *state;

	for (size_t i = 0; i < 4 * sizeof(scopes) / sizeof(scopes[0]); i++) {
		size_t at = i % (sizeof(scopes) / sizeof(scopes[0]));
		struct str want;

		f->keys.secret_access_key = scopes[at].secret;
		f->scope.region = scopes[at].region;
		f->scope.service = scopes[at].service;
		f->scope.now = scopes[at].now;
		sign(f, NULL);
		want = f->trace.signature;
		sign(f, keys);
		assert_true(str_eq(f->trace.signature, want));
	}
	sign_cache_free(keys);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(documentation),
		cmocka_unit_test_setup_teardown(path_encoding, set_up, tear_down),
		cmocka_unit_test_setup_teardown(query_order, set_up, tear_down),
		cmocka_unit_test_setup_teardown(session_token, set_up, tear_down),
		cmocka_unit_test_setup_teardown(empty_body, set_up, tear_down),
		cmocka_unit_test_setup_teardown(headers_that_change_on_the_way, set_up, tear_down),
		cmocka_unit_test_setup_teardown(cache, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
