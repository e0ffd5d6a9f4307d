/* HTTP against a server that misbehaves: above all, what is said of a request's fate. */
#include "http/http.h"

#include "loopback.c"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#define OK     "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
#define LOCAL  "http://127.0.0.1"
#define MAXIMA 4096

struct fixture {
	struct loopback server;
	struct http *http;
	struct arena arena;
	struct err err;
	/* of the last reply */
	bool done;
	enum http_outcome outcome;
	bool timed_out;
	int status;
	struct str body, reason, header;
};

static void on_done(void *ctx, const struct http_response *response)
{
	struct fixture *f = ctx;

	f->done = true;
	f->outcome = response->outcome;
	f->timed_out = response->timed_out;
	f->status = response->status;
	f->body = arena_str(&f->arena, response->body);
	f->reason = arena_str(&f->arena, str_of(response->reason));
	f->header = arena_str(&f->arena, http_header_of(response, "x-test"));
}

static int set_up(void **state)
{
	static struct fixture f;
	const struct http_options options = {.max_body = MAXIMA};

	f = (struct fixture){0};
	arena_init(&f.arena);
	loopback_start(&f.server, NULL, 0);
	f.http = http_new(&f.server.loop, &options, &f.err);
	assert_non_null(f.http);
	*state = &f;
	return 0;
}

static int tear_down(void **state)
{
	struct fixture *f = *state;

	http_free(f->http);
	loopback_stop(&f->server);
	arena_release(&f->arena);
	return 0;
}

static struct http_request request_to(struct fixture *f, const char *method, const char *path)
{
	return (struct http_request){.method = str_of(method),
		.url = arena_printf(&f->arena, LOCAL ":%d%s", f->server.port, path),
		.connect_ms = 5000,
		.total_ms = 30000};
}

static void exchange(struct fixture *f, const struct http_request *request)
{
	f->done = false;
	if (http_send(f->http, request, on_done, f, &f->err) != 0)
		fail_msg("%s", f->err.text);
	assert_false(f->done);
	while (!f->done)
		uv_run(&f->server.loop, UV_RUN_ONCE);
}

static void get(struct fixture *f, const struct loopback_step *steps, size_t n)
{
	const struct http_request request = request_to(f, "GET", "/");

	loopback_script(&f->server, steps, n);
	exchange(f, &request);
}

static bool was_sent(struct fixture *f, const char *part)
{
	return str_find(buf_view(&f->server.last), str_of(part)) >= 0;
}

static void whole_reply(void **state)
{
	static const struct loopback_step steps[] = {{LOOPBACK_REPLY,
		"HTTP/1.1 404 Not Found\r\nX-Test:  a b \r\nContent-Length: 2\r\n\r\nno"}};
	struct fixture *f = *state;

	get(f, steps, 1);
	assert_int_equal(f->outcome, HTTP_REPLIED);
	assert_int_equal(f->status, 404);
	assert_true(str_is(f->body, "no"));
	assert_true(str_is(f->header, "a b"));
}

static void sent_as_given(void **state)
{
	static const struct loopback_step steps[] = {{LOOPBACK_REPLY, OK}};
	struct fixture *f = *state;
	struct http_request request = request_to(f, "PUT", "/a/../b%2F//c?d=%20&e");
	const struct http_header headers[] = {{STR("X-One"), STR("1")}, {STR("X-Empty"), STR("")}};

	request.headers = headers;
	request.nheaders = 2;
	loopback_script(&f->server, steps, 1);
	exchange(f, &request);
	assert_true(was_sent(f, "PUT /a/../b%2F//c?d=%20&e HTTP/1.1\r\n"));
	assert_true(was_sent(f, "X-One: 1\r\n"));
	assert_true(was_sent(f, "X-Empty:\r\n"));
	assert_true(was_sent(f, "Content-Length: 0\r\n"));
	assert_false(was_sent(f, "Accept"));
	assert_false(was_sent(f, "Content-Type"));
	assert_false(was_sent(f, "User-Agent"));
}

static void a_large_body_waits_for_nothing(void **state)
{
	static const struct loopback_step steps[] = {{LOOPBACK_REPLY, OK}};
	struct fixture *f = *state;
	struct http_request request = request_to(f, "POST", "/");

	request.body = (struct str){arena_alloc(&f->arena, 3 << 20), 3 << 20};
	loopback_script(&f->server, steps, 1);
	exchange(f, &request);
	assert_int_equal(f->status, 200);
	assert_true(f->server.last.len > 3 << 20);
	assert_false(was_sent(f, "Expect"));
}

static void connections_are_kept(void **state)
{
	static const struct loopback_step steps[] = {
		{LOOPBACK_REPLY, OK}, {LOOPBACK_REPLY, OK}, {LOOPBACK_REPLY, OK}};
	struct fixture *f = *state;
	const struct http_request request = request_to(f, "POST", "/");

	loopback_script(&f->server, steps, 3);
	for (int i = 0; i < 3; i++)
		exchange(f, &request);
	assert_int_equal(f->server.requests, 3);
	assert_int_equal(f->server.connections, 1);
}

static void redirects_are_not_followed(void **state)
{
	static const struct loopback_step steps[] = {{LOOPBACK_REPLY,
		"HTTP/1.1 301 Moved\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n"}};
	struct fixture *f = *state;

	get(f, steps, 1);
	assert_int_equal(f->status, 301);
	assert_int_equal(f->server.requests, 1);
}

static void interim_replies(void **state)
{
	static const struct loopback_step steps[] = {
		{LOOPBACK_REPLY, "HTTP/1.1 103 Early\r\nX-Test: early\r\n\r\n"
				 "HTTP/1.1 200 OK\r\nX-Test: late\r\nContent-Length: 0\r\n\r\n"}};
	struct fixture *f = *state;

	get(f, steps, 1);
	assert_int_equal(f->status, 200);
	assert_true(str_is(f->header, "late"));
}

static void chunks_with_trailers(void **state)
{
	struct fixture *f = *state;
	static const struct loopback_step steps[] = {
		{LOOPBACK_REPLY, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
				 "2;a=b\r\nok\r\n0\r\nX-Trailer: 1\r\n\r\n"}};

	get(f, steps, 1);
	assert_int_equal(f->outcome, HTTP_REPLIED);
	assert_int_equal(f->status, 200);
	assert_true(str_is(f->body, "ok"));
}

static void nobody_there(void **state)
{
	struct fixture *f = *state;
	struct http_request request = request_to(f, "GET", "/");

	request.url = STR(LOCAL ":1/");
	exchange(f, &request);
	assert_int_equal(f->outcome, HTTP_NOT_SENT);
	assert_true(f->reason.len > 0);
	request.url = STR("https://no-such-host.invalid/");
	exchange(f, &request);
	assert_int_equal(f->outcome, HTTP_NOT_SENT);
}

static void no_tls_there(void **state)
{
	static const struct loopback_step steps[] = {{LOOPBACK_CLOSE, NULL}};
	struct fixture *f = *state;
	struct http_request request = request_to(f, "GET", "/");

	request.url = arena_printf(&f->arena, "https://127.0.0.1:%d/", f->server.port);
	request.total_ms = 300; /* the server waits for a request that never gets there */
	loopback_script(&f->server, steps, 1);
	exchange(f, &request);
	assert_int_equal(f->outcome, HTTP_NOT_SENT);
}

/* Sent, and then anything but a whole reply: nobody knows. */
static void lost_replies(void **state)
{
	static const struct loopback_step steps[] = {
		{LOOPBACK_CLOSE, NULL},
		{LOOPBACK_RESET, NULL},
		{LOOPBACK_REPLY_CLOSE, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"},
		{LOOPBACK_REPLY_CLOSE,
			"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nab"},
		{LOOPBACK_REPLY_CLOSE, "HTTP/1.1 200 OK\r\nContent-Le"},
		{LOOPBACK_REPLY_CLOSE, "SSH-2.0-OpenSSH\r\n\r\n"},
		{LOOPBACK_REPLY_CLOSE, "HTTP/1.1 200 OK\r\nContent-Length: -4\r\n\r\nabcd"},
	};
	struct fixture *f = *state;

	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
		get(f, &steps[i], 1);
		if (f->outcome != HTTP_UNKNOWN || !f->reason.len)
			fail_msg("step %zu: outcome %d", i, f->outcome);
	}
}

static void never_answers(void **state)
{
	static const struct loopback_step steps[] = {{LOOPBACK_SILENT, NULL}};
	struct fixture *f = *state;
	struct http_request request = request_to(f, "GET", "/");

	request.total_ms = 200;
	loopback_script(&f->server, steps, 1);
	exchange(f, &request);
	assert_int_equal(f->outcome, HTTP_UNKNOWN);
	assert_true(f->timed_out);
}

static void too_large(void **state)
{
	struct fixture *f = *state;
	struct buf text;
	struct loopback_step step = {LOOPBACK_REPLY_CLOSE, NULL};

	buf_init(&text, 0);
	buf_puts(&text, "HTTP/1.1 200 OK\r\n\r\n");
	while (text.len < MAXIMA * 2)
		buf_puts(&text, "0123456789");
	step.text = text.ptr;
	get(f, &step, 1);
	assert_int_equal(f->outcome, HTTP_UNKNOWN);
	assert_true(str_is(f->reason, "the reply is too large"));
	buf_clear(&text);
	buf_puts(&text, "HTTP/1.1 200 OK\r\n");
	for (int i = 0; i < 300; i++)
		buf_printf(&text, "X-%d: y\r\n", i);
	buf_puts(&text, "\r\n");
	step.text = text.ptr;
	get(f, &step, 1);
	assert_int_equal(f->outcome, HTTP_UNKNOWN);
	assert_true(str_is(f->reason, "the reply's headers are too large"));
	buf_release(&text);
}

/*
 * A kept connection breaks after the second request: whether the server acted on it, nobody
 * knows, so it is put on the wire again only where that is harmless.
 */
static void a_kept_connection_breaks(void **state)
{
	static const struct loopback_step steps[] = {
		{LOOPBACK_REPLY, OK}, {LOOPBACK_CLOSE, NULL}, {LOOPBACK_REPLY, OK}};
	static const char *const methods[] = {"POST", "DELETE", "PUT"};
	struct fixture *f = *state;

	for (size_t i = 0; i < 6; i++) {
		struct http_request request = request_to(f, methods[i / 2], "/");

		request.repeatable = i % 2;
		request.body = i < 2 ? STR("Action=RunInstances") : STR_NONE;
		loopback_script(&f->server, steps, 3);
		exchange(f, &request);
		assert_int_equal(f->outcome, HTTP_REPLIED);
		exchange(f, &request);
		assert_int_equal(f->outcome, request.repeatable ? HTTP_REPLIED : HTTP_UNKNOWN);
		assert_int_equal(f->server.requests, request.repeatable ? 3 : 2);
		loopback_hang_up(&f->server);
	}
}

static void refused_before_it_is_tried(void **state)
{
	static const struct {
		const char *method, *url, *name, *value, *says;
	} cases[] = {
		{"GET", "http://10.0.0.1/", "x", "y", "plain http to 10.0.0.1"},
		{"GET", "http://localhost.example/", "x", "y", "plain http"},
		{"GET", "http://127.0.0.1@10.0.0.1/", "x", "y", "not a URL"},
		{"GET", "ftp://127.0.0.1/", "x", "y", "only https and http"},
		{"GET", "file:///etc/passwd", "x", "y", "host"},
		{"GET", "https://host/a b", "x", "y", "percent-encoded"},
		{"GET", "", "x", "y", "percent-encoded"},
		{"G T", "https://host/", "x", "y", "not an HTTP method"},
		{"GET", "https://host/", "x y", "z", "not a header name"},
		{"GET", "https://host/", "x", "y\r\nEvil: z", "control character"},
	};
	struct fixture *f = *state;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct http_header header = {str_of(cases[i].name), str_of(cases[i].value)};
		const struct http_request request = {.method = str_of(cases[i].method),
			.url = str_of(cases[i].url),
			.headers = &header,
			.nheaders = 1};

		assert_int_equal(http_send(f->http, &request, on_done, f, &f->err), -1);
		assert_int_equal(f->err.code, ERR_INPUT);
		if (!strstr(f->err.text, cases[i].says))
			fail_msg("case %zu: %s", i, f->err.text);
	}
	assert_false(f->done);
}

/* What is under way when the pool goes is dropped, without a callback. */
static void freed_under_way(void **state)
{
	static const struct loopback_step steps[] = {{LOOPBACK_SILENT, NULL}};
	struct fixture *f = *state;
	const struct http_request request = request_to(f, "GET", "/");

	loopback_script(&f->server, steps, 1);
	for (int i = 0; i < 3; i++)
		assert_int_equal(http_send(f->http, &request, on_done, f, &f->err), 0);
	while (f->server.requests < 3)
		uv_run(&f->server.loop, UV_RUN_ONCE);
	http_free(f->http);
	f->http = NULL;
	assert_false(f->done);
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(whole_reply),
		CASE(sent_as_given),
		CASE(a_large_body_waits_for_nothing),
		CASE(connections_are_kept),
		CASE(redirects_are_not_followed),
		CASE(interim_replies),
		CASE(chunks_with_trailers),
		CASE(nobody_there),
		CASE(no_tls_there),
		CASE(lost_replies),
		CASE(never_answers),
		CASE(too_large),
		CASE(a_kept_connection_breaks),
		CASE(refused_before_it_is_tried),
		CASE(freed_under_way),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
