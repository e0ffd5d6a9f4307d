/* One call, all in, against a server that answers well, badly, late or not at all. */
#include "aws/client.h"

#include "loopback.c"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#define SECRET	"s3cr3t-never-shown"
#define BODY(x) "<?xml version=\"1.0\"?>" x
#define OK_BODY                                                                                    \
	BODY("<CreateVpcResponse><requestId>req-1</requestId><vpc><vpcId>vpc-1</vpcId></vpc>"      \
	     "</CreateVpcResponse>")
#define ERROR_BODY(code, text)                                                                     \
	BODY("<Response><Errors><Error><Code>" code "</Code><Message>" text "</Message></Error>"   \
	     "</Errors><RequestID>req-9</RequestID></Response>")
#define REPLY(status, headers, body)                                                               \
	LOOPBACK_REPLY_CLOSE, "HTTP/1.1 " status "\r\n" headers "\r\n" body
#define OK_STEP                                                                                    \
	{                                                                                          \
		REPLY("200 OK", "", OK_BODY)                                                       \
	}

struct fixture {
	struct loopback server;
	struct client *client;
	struct client_options options;
	struct arena arena;
	struct err err;
	struct client_result result;
	int woken;
	int64_t waited; /* backoff, in ms that nobody spent */
};

static void on_wake(void *ctx)
{
	((struct fixture *)ctx)->woken++;
}

static int set_up(void **state)
{
	static struct fixture f;

	f = (struct fixture){0};
	arena_init(&f.arena);
	loopback_start(&f.server, NULL, 0);
	f.options = (struct client_options){.loop = &f.server.loop,
		.credentials = {STR("AKID"), STR(SECRET), STR_NONE, CLOCK_NEVER, "environment"},
		.endpoint_url = arena_printf(&f.arena, "http://localhost:%d/", f.server.port),
		.http = {.max_body = 4096},
		.total_ms = 30000,
		.user_agent = STR("skald/9.8.7"),
		.wake = on_wake,
		.wake_ctx = &f};
	*state = &f;
	return 0;
}

static int tear_down(void **state)
{
	struct fixture *f = *state;

	client_free(f->client);
	loopback_stop(&f->server);
	arena_release(&f->arena);
	return 0;
}

static struct client_call call_of(
	struct fixture *f, const char *service, const char *operation, enum client_repeat repeat)
{
	struct client_call call = {.ticket = 77,
		.service = api_service_find(str_of(service)),
		.region = STR("eu-west-1"),
		.input = value_map(&f->arena),
		.repeat = repeat};

	assert_non_null(call.service);
	call.operation = api_operation_find(call.service, str_of(operation));
	assert_non_null(call.operation);
	return call;
}

static struct client_call create_vpc(struct fixture *f, enum client_repeat repeat)
{
	struct client_call call = call_of(f, "ec2", "CreateVpc", repeat);
	struct value *input = value_map(&f->arena);

	VALUE_PUT(&f->arena, input, "CidrBlock", value_cstr(&f->arena, "10.0.0.0/16"));
	call.input = input;
	return call;
}

/* Runs the loop; a backoff is not waited for: the client is told that its time has come. */
static void take_result(struct fixture *f)
{
	while (!client_next(f->client, &f->result)) {
		int64_t deadline = client_deadline(f->client);

		if (deadline == CLOCK_NEVER) {
			uv_run(&f->server.loop, UV_RUN_ONCE);
			continue;
		}
		f->waited += deadline - clock_steady();
		client_tick(f->client, deadline);
	}
}

static void exchange(struct fixture *f, const struct client_call *call,
	const struct loopback_step *steps, size_t n)
{
	loopback_script(&f->server, steps, n);
	if (!f->client)
		f->client = client_new(&f->options, &f->err);
	assert_non_null(f->client);
	if (client_start(f->client, call, &f->err) != 0)
		fail_msg("%s", f->err.text);
	take_result(f);
}

static void expect(struct fixture *f, enum client_status status, const char *code, int attempts)
{
	if (f->result.status != status || !str_is(f->result.error.code, code) ||
		f->result.attempts != attempts)
		fail_msg("status %d, %d attempts, %.*s: %.*s", f->result.status, f->result.attempts,
			STR_ARG(f->result.error.code), STR_ARG(f->result.error.message));
}

static bool was_sent(struct fixture *f, const char *part)
{
	return str_find(buf_view(&f->server.last), str_of(part)) >= 0;
}

static void ok(void **state)
{
	static const struct loopback_step steps[] = {OK_STEP};
	struct fixture *f = *state;
	struct client_call call = create_vpc(f, CLIENT_REPEAT_DOUBT);

	exchange(f, &call, steps, 1);
	assert_int_equal(f->result.status, CLIENT_OK);
	assert_int_equal(f->result.ticket, 77);
	assert_int_equal(f->result.attempts, 1);
	assert_int_equal(f->result.http_status, 200);
	assert_true(str_is(f->result.request_id, "req-1"));
	assert_true(str_is(value_text(value_path(f->result.output, "Vpc.VpcId")), "vpc-1"));
	assert_true(f->woken > 0);
	assert_true(was_sent(f, "POST / HTTP/1.1\r\n"));
	assert_true(was_sent(f, "user-agent: skald/9.8.7\r\n"));
	assert_true(was_sent(f, "x-amz-content-sha256: "));
	assert_true(was_sent(f, "Credential=AKID/"));
	assert_true(was_sent(f, "/eu-west-1/ec2/aws4_request"));
	assert_true(was_sent(f, "Action=CreateVpc"));
	assert_false(was_sent(f, SECRET));
	assert_false(client_next(f->client, &f->result));
}

static void global_services_have_their_own_region(void **state)
{
	static const struct loopback_step steps[] = {
		{REPLY("404 Not Found", "", ERROR_BODY("NoSuchEntity", "none"))}};
	struct fixture *f = *state;
	struct client_call call = call_of(f, "iam", "GetRole", CLIENT_REPEAT_SAFE);
	struct value *input = value_map(&f->arena);

	VALUE_PUT(&f->arena, input, "RoleName", value_cstr(&f->arena, "r"));
	call.input = input;
	exchange(f, &call, steps, 1);
	expect(f, CLIENT_REFUSED, "NoSuchEntity", 1);
	assert_true(was_sent(f, "/us-east-1/iam/aws4_request"));
	assert_true(str_is(f->result.region, "eu-west-1"));
}

static void s3_in_path_style(void **state)
{
	static const struct loopback_step steps[] = {{REPLY("200 OK", "", "")}};
	struct fixture *f = *state;
	struct client_call call = call_of(f, "s3", "HeadBucket", CLIENT_REPEAT_SAFE);
	struct value *input = value_map(&f->arena);

	VALUE_PUT(&f->arena, input, "Bucket", value_cstr(&f->arena, "my-bucket"));
	call.input = input;
	exchange(f, &call, steps, 1);
	assert_int_equal(f->result.status, CLIENT_OK);
	assert_true(was_sent(f, "HEAD /my-bucket HTTP/1.1\r\n"));
}

/* The service said no: that is an answer, and the message tells who was asked for what. */
static void refused(void **state)
{
	static const struct loopback_step steps[] = {{REPLY("401 Unauthorized", "",
		ERROR_BODY("AuthFailure", "not able to validate the credentials"))}};
	struct fixture *f = *state;
	struct client_call call = create_vpc(f, CLIENT_REPEAT_SAFE);
	struct str text;

	exchange(f, &call, steps, 1);
	expect(f, CLIENT_REFUSED, "AuthFailure", 1);
	assert_false(f->result.doubted);
	text = client_describe(&f->arena, &f->result);
	assert_string_equal(text.ptr,
		"ec2 CreateVpc in eu-west-1: AuthFailure: not able to validate the credentials "
		"[credentials from: environment] (HTTP 401, request id req-9, 1 attempt)");
}

/* What leaves the fate of a request open, and the code it gets. */
static const struct {
	struct loopback_step step;
	const char *code;
} doubtful[] = {
	{{REPLY("500 Oops", "", ERROR_BODY("InternalError", "sorry"))}, "InternalError"},
	{{REPLY("502 Bad Gateway", "", "<html>bad gateway</html>")}, "HTTP 502"},
	{{REPLY("200 OK", "", "<!DOCTYPE html><html>log in</html>")}, "UnreadableReply"},
	{{REPLY("200 OK", "", "<CreateVpcResponse><vpc><vpcId>vpc")}, "UnreadableReply"},
	{{REPLY("200 OK", "Content-Length: 999\r\n", OK_BODY)}, "ConnectionLost"},
	{{LOOPBACK_CLOSE, NULL}, "ConnectionLost"},
	{{LOOPBACK_RESET, NULL}, "ConnectionLost"},
};

#define DOUBTFUL (sizeof(doubtful) / sizeof(doubtful[0]))

static void doubt_is_told_and_never_repeated(void **state)
{
	struct fixture *f = *state;
	struct client_call call = create_vpc(f, CLIENT_REPEAT_DOUBT);

	for (size_t i = 0; i < DOUBTFUL; i++) {
		const struct loopback_step steps[] = {doubtful[i].step, OK_STEP};

		exchange(f, &call, steps, 2);
		expect(f, CLIENT_DOUBT, doubtful[i].code, 1);
		assert_int_equal(f->server.requests, 1);
		assert_true(f->result.doubted);
		assert_true(f->result.error.message.len > 0);
	}
}

static void what_is_harmless_is_repeated(void **state)
{
	struct fixture *f = *state;
	struct client_call call = create_vpc(f, CLIENT_REPEAT_SAFE);

	for (size_t i = 0; i < DOUBTFUL; i++) {
		const struct loopback_step steps[] = {doubtful[i].step, doubtful[i].step, OK_STEP};

		exchange(f, &call, steps, 3);
		assert_int_equal(f->result.status, CLIENT_OK);
		assert_int_equal(f->result.attempts, 3);
		assert_true(f->result.doubted);
	}
}

static void three_attempts_and_no_more(void **state)
{
	struct fixture *f = *state;
	struct client_call call = create_vpc(f, CLIENT_REPEAT_SAFE);
	const struct loopback_step bad = doubtful[0].step;
	const struct loopback_step steps[] = {bad, bad, bad, OK_STEP};

	exchange(f, &call, steps, 4);
	expect(f, CLIENT_DOUBT, "InternalError", 3);
	assert_int_equal(f->server.requests, 3);
}

static void never_answers(void **state)
{
	static const struct loopback_step steps[] = {{LOOPBACK_SILENT, NULL}};
	struct fixture *f = *state;
	struct client_call call = create_vpc(f, CLIENT_REPEAT_DOUBT);

	f->options.total_ms = 200;
	exchange(f, &call, steps, 1);
	expect(f, CLIENT_DOUBT, "Timeout", 1);
}

/* A throttle did nothing, so even a create may be sent again, whatever the status. */
static void throttles_are_always_retried(void **state)
{
	static const struct loopback_step steps[] = {
		{REPLY("400 Bad Request", "", ERROR_BODY("Throttling", "rate"))},
		{REPLY("503 Busy", "", ERROR_BODY("RequestLimitExceeded", "rate"))},
		OK_STEP,
	};
	struct fixture *f = *state;
	struct client_call call = create_vpc(f, CLIENT_REPEAT_DOUBT);

	exchange(f, &call, steps, 3);
	assert_int_equal(f->result.status, CLIENT_OK);
	assert_int_equal(f->result.attempts, 3);
	assert_false(f->result.doubted);
	assert_false(f->result.throttled);
	/* Two backoffs, and the turns of a rate that was cut twice. */
	assert_true(f->waited <= 8000);
	f->options.max_attempts = 1;
	client_free(f->client);
	f->client = NULL;
	exchange(f, &call, steps, 3);
	expect(f, CLIENT_REFUSED, "Throttling", 1);
	assert_true(f->result.throttled);
}

static void the_service_may_ask_for_time(void **state)
{
	static const struct loopback_step steps[] = {
		{REPLY("429 Slow", "x-amz-retry-after: 4000\r\n", ERROR_BODY("Throttling", ""))},
		OK_STEP,
	};
	struct fixture *f = *state;
	struct client_call call = create_vpc(f, CLIENT_REPEAT_DOUBT);

	exchange(f, &call, steps, 2);
	assert_int_equal(f->result.status, CLIENT_OK);
	assert_in_range(f->waited, 3000, 6000);
}

static void too_large(void **state)
{
	static char reply[16384];
	const struct loopback_step steps[] = {{LOOPBACK_REPLY_CLOSE, reply}};
	struct fixture *f = *state;
	struct client_call call = create_vpc(f, CLIENT_REPEAT_DOUBT);

	memset(reply, 'x', sizeof(reply) - 1);
	memcpy(reply, "HTTP/1.1 200 OK\r\n\r\n", 19);
	exchange(f, &call, steps, 1);
	expect(f, CLIENT_DOUBT, "ConnectionLost", 1);
	assert_true(str_is(f->result.error.message, "the reply is too large"));
	memcpy(reply, "HTTP/1.1 200 OK\r\nx-header-of-16-kb:", 35);
	memcpy(reply + sizeof(reply) - 6, "\r\n\r\n", 4);
	exchange(f, &call, steps, 1);
	expect(f, CLIENT_DOUBT, "UnreadableReply", 1);
}

/* A day off: the signature is refused, the server's clock is taken, and the next call knows. */
static void clock_skew_is_mended_once(void **state)
{
	static const struct loopback_step steps[] = {
		{REPLY("403 No", "Date: Wed, 01 Jan 2031 00:00:00 GMT\r\n",
			ERROR_BODY("SignatureDoesNotMatch", "expired"))},
		OK_STEP,
	};
	const struct loopback_step stubborn[] = {steps[0], steps[0], steps[0]};
	struct fixture *f = *state;
	struct client_call call = create_vpc(f, CLIENT_REPEAT_DOUBT);

	exchange(f, &call, steps, 2);
	assert_int_equal(f->result.status, CLIENT_OK);
	assert_int_equal(f->result.attempts, 2);
	assert_true(was_sent(f, "x-amz-date: 2031"));
	exchange(f, &call, &steps[1], 1);
	assert_true(was_sent(f, "x-amz-date: 2031"));
	exchange(f, &call, stubborn, 3);
	expect(f, CLIENT_REFUSED, "SignatureDoesNotMatch", 1);
	client_free(f->client);
	f->client = NULL;
	exchange(f, &call, stubborn, 3);
	expect(f, CLIENT_REFUSED, "SignatureDoesNotMatch", 2);
}

static void a_late_error_in_a_good_reply(void **state)
{
	static const struct loopback_step steps[] = {{REPLY("200 OK", "",
		BODY("<Error><Code>InternalError</Code><Message>late</Message></Error>"))}};
	struct fixture *f = *state;
	struct client_call call = call_of(f, "s3", "GetBucketVersioning", CLIENT_REPEAT_DOUBT);
	struct value *input = value_map(&f->arena);

	VALUE_PUT(&f->arena, input, "Bucket", value_cstr(&f->arena, "my-bucket"));
	call.input = input;
	exchange(f, &call, steps, 1);
	expect(f, CLIENT_DOUBT, "InternalError", 1);
}

static void nobody_there(void **state)
{
	struct fixture *f = *state;
	struct client_call call = create_vpc(f, CLIENT_REPEAT_DOUBT);

	f->options.endpoint_url = STR("http://127.0.0.1:1");
	exchange(f, &call, NULL, 0);
	expect(f, CLIENT_NOT_SENT, "NotSent", 3);
	assert_false(f->result.doubted);
}

static void plain_http_to_elsewhere(void **state)
{
	struct fixture *f = *state;
	struct client_call call = create_vpc(f, CLIENT_REPEAT_DOUBT);

	f->options.endpoint_url = STR("http://192.0.2.1:5000");
	exchange(f, &call, NULL, 0);
	expect(f, CLIENT_NOT_SENT, "NotSent", 1);
	assert_true(str_find(f->result.error.message, STR("plain http")) >= 0);
}

/* What an earlier attempt may have done, a later failure to connect does not take back. */
static void doubt_outlives_a_dead_server(void **state)
{
	static const struct loopback_step steps[] = {{LOOPBACK_RESET, NULL}};
	struct fixture *f = *state;
	struct client_call call = create_vpc(f, CLIENT_REPEAT_SAFE);

	loopback_script(&f->server, steps, 1);
	f->client = client_new(&f->options, &f->err);
	assert_int_equal(client_start(f->client, &call, &f->err), 0);
	while (client_deadline(f->client) == CLOCK_NEVER)
		uv_run(&f->server.loop, UV_RUN_ONCE);
	uv_close((uv_handle_t *)&f->server.listener, NULL);
	take_result(f);
	expect(f, CLIENT_DOUBT, "NotSent", 3);
	uv_tcp_init(&f->server.loop, &f->server.listener); /* for loopback_stop */
}

static void refused_at_the_door(void **state)
{
	struct fixture *f = *state;
	struct client_call call = create_vpc(f, CLIENT_REPEAT_DOUBT);

	f->client = client_new(&f->options, &f->err);
	call.region = STR("eu-west-1.evil.example");
	assert_int_equal(client_start(f->client, &call, &f->err), -1);
	assert_int_equal(f->err.code, ERR_INPUT);
	assert_non_null(strstr(f->err.text, "not a region"));
	call = create_vpc(f, CLIENT_REPEAT_DOUBT);
	call.input = value_list(&f->arena);
	assert_int_equal(client_start(f->client, &call, &f->err), -1);
	assert_non_null(strstr(f->err.text, "ec2 CreateVpc"));
	assert_int_equal(f->server.connections, 0);
	f->options.credentials.access_key_id = STR_NONE;
	assert_null(client_new(&f->options, &f->err));
	assert_non_null(strstr(f->err.text, "credentials"));
}

static void calls_in_flight_are_capped(void **state)
{
	static const struct loopback_step silent[8] = {{LOOPBACK_SILENT, NULL},
		{LOOPBACK_SILENT, NULL}, {LOOPBACK_SILENT, NULL}, {LOOPBACK_SILENT, NULL},
		{LOOPBACK_SILENT, NULL}, {LOOPBACK_SILENT, NULL}, {LOOPBACK_SILENT, NULL},
		{LOOPBACK_SILENT, NULL}};
	struct fixture *f = *state;
	struct client_call call = create_vpc(f, CLIENT_REPEAT_DOUBT);

	f->options.max_in_flight = 2;
	f->options.total_ms = 200;
	f->client = client_new(&f->options, &f->err);
	loopback_script(&f->server, silent, 8);
	for (call.ticket = 0; call.ticket < 6; call.ticket++)
		assert_int_equal(client_start(f->client, &call, &f->err), 0);
	while (f->server.requests < 2)
		uv_run(&f->server.loop, UV_RUN_ONCE);
	assert_int_equal(f->server.connections, 2);
	take_result(f);
	/* Two have ended; the others are dropped, queued or under way, by client_free. */
	assert_true(f->server.requests <= 4);
	assert_true(f->result.ticket < 2);
}

/* The second call waits for its turn, is told so once, and its result says what held it. */
static void a_rate_holds_calls_back(void **state)
{
	static const struct loopback_step steps[] = {OK_STEP, OK_STEP};
	struct fixture *f = *state;
	struct client_call call = create_vpc(f, CLIENT_REPEAT_DOUBT);
	struct rate rate;
	uint64_t ticket;
	struct str why;

	assert_int_equal(rate_parse(&f->arena, STR("ec2:CreateVpc=0.1/s"), &rate, &f->err), 0);
	f->options.rates = &rate;
	f->options.nrates = 1;
	exchange(f, &call, steps, 2);
	assert_int_equal(f->result.note.len, 0);
	call.ticket = 78;
	assert_int_equal(client_start(f->client, &call, &f->err), 0);
	assert_true(client_held(f->client, &ticket, &why));
	assert_int_equal(ticket, 78);
	assert_true(str_is(why, "rate limit of ec2 CreateVpc in eu-west-1: 0.100/s"));
	assert_false(client_held(f->client, &ticket, &why));
	assert_in_range(client_deadline(f->client), clock_steady() + 5000, clock_steady() + 10000);
	take_result(f);
	assert_int_equal(f->result.status, CLIENT_OK);
	assert_true(str_starts(f->result.note, STR("held back ")));
	assert_true(str_find(f->result.note, STR("0.100/s")) >= 0);
}

/* Each fails in its own way; then the circuit opens, and what waits too long is told so. */
static void a_dead_endpoint_opens_its_circuit(void **state)
{
	struct fixture *f = *state;
	struct client_call call = create_vpc(f, CLIENT_REPEAT_DOUBT);
	int down = 0;

	f->options.endpoint_url = STR("http://127.0.0.1:1");
	f->options.max_attempts = 20;
	f->client = client_new(&f->options, &f->err);
	for (call.ticket = 0; call.ticket < 8; call.ticket++)
		assert_int_equal(client_start(f->client, &call, &f->err), 0);
	for (int i = 0; i < 8; i++) {
		take_result(f);
		assert_int_equal(f->result.status, CLIENT_NOT_SENT);
		if (!str_is(f->result.error.code, "EndpointDown"))
			continue;
		down++;
		assert_true(str_starts(
			f->result.error.message, STR("http://127.0.0.1:1 does not answer: ")));
		assert_true(str_find(f->result.note, STR("circuit open")) >= 0 ||
			    str_find(f->result.note, STR("circuit half-open")) >= 0);
	}
	assert_true(down > 0);
	assert_false(client_next(f->client, &f->result));
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(ok),
		CASE(global_services_have_their_own_region),
		CASE(s3_in_path_style),
		CASE(refused),
		CASE(doubt_is_told_and_never_repeated),
		CASE(what_is_harmless_is_repeated),
		CASE(three_attempts_and_no_more),
		CASE(never_answers),
		CASE(throttles_are_always_retried),
		CASE(the_service_may_ask_for_time),
		CASE(too_large),
		CASE(clock_skew_is_mended_once),
		CASE(a_late_error_in_a_good_reply),
		CASE(nobody_there),
		CASE(plain_http_to_elsewhere),
		CASE(doubt_outlives_a_dead_server),
		CASE(refused_at_the_door),
		CASE(calls_in_flight_are_capped),
		CASE(a_rate_holds_calls_back),
		CASE(a_dead_endpoint_opens_its_circuit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
