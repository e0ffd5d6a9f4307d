/* Credentials from elsewhere: identity providers, SSO, processes, containers, instances. */
#include "credential_fixture.h"

#define NOT_FOUND "HTTP/1.1 404 Not Found\r\n\r\n"

static void web_identity(void **state)
{
	struct fixture *f = *state;
	const struct loopback_step steps[] = {
		sts_reply(f, "AssumeRoleWithWebIdentity", "WEB", f->start + 60 * MINUTE),
		sts_reply(f, "AssumeRoleWithWebIdentity", "WEB2", f->start + 120 * MINUTE)};

	set(f, "AWS_WEB_IDENTITY_TOKEN_FILE", write_file(f, "token", "first\n"));
	expect_none(f, "AWS_ROLE_ARN is not");
	set(f, "AWS_ROLE_ARN", "arn:aws:iam::1:role/x");
	set(f, "AWS_ROLE_SESSION_NAME", "pod");
	loopback_script(&f->server, steps, 2);
	assert_int_equal(open_chain(f), 0);
	expect_key(f, "WEB", "AWS_WEB_IDENTITY_TOKEN_FILE");
	assert_true(was_sent(f, "WebIdentityToken=first"));
	assert_true(was_sent(f, "RoleSessionName=pod"));
	assert_false(was_sent(f, "uthorization:")); /* nothing signs it */
	write_file(f, "token", "second\n");
	assert_int_equal(settle(f, f->start + 55 * MINUTE), CREDENTIALS_READY);
	assert_true(str_is(f->found->access_key_id, "WEB2"));
	assert_true(was_sent(f, "WebIdentityToken=second"));
	write_file(f, "token", " \n");
	expect_none(f, "/token is empty");
}

static void web_identity_of_a_profile(void **state)
{
	struct fixture *f = *state;
	const struct loopback_step steps[] = {
		sts_reply(f, "AssumeRoleWithWebIdentity", "WEB", f->start + 60 * MINUTE)};
	const char *token = write_file(f, "token", "first");

	write_file(f, ".aws/config",
		arena_printf(&f->arena,
			"[default]\nrole_arn = arn:aws:iam::1:role/x\n"
			"web_identity_token_file = %s\n",
			token)
			.ptr);
	loopback_script(&f->server, steps, 1);
	expect_key(f, "WEB", "profile default");
}

/* SHA-1 of "corp", the name of the session. */
#define CACHE ".aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json"

static void write_sso(struct fixture *f)
{
	write_file(f, ".aws/config",
		"[default]\nsso_session = corp\nsso_account_id = 123456789012\n"
		"sso_role_name = Dev\n"
		"[sso-session corp]\nsso_region = eu-west-1\n"
		"sso_start_url = https://corp.example/start\n");
}

static void sso(void **state)
{
	struct fixture *f = *state;
	const char *reply = arena_printf(&f->arena,
		HTTP_OK
		"{\"roleCredentials\":{\"accessKeyId\":\"SSO\",\"secretAccessKey\":\"" SECRET
		"\",\"sessionToken\":\"t\",\"expiration\":%lld}}",
		(long long)(f->start + 60 * MINUTE))
				    .ptr;
	const struct loopback_step steps[] = {{LOOPBACK_REPLY_CLOSE, reply}};

	write_sso(f);
	expect_none(f, "is not open; log in first: aws sso login --sso-session corp");
	write_file(f, CACHE,
		"{\"accessToken\":\"" SECRET "\",\"expiresAt\":\"2001-01-01T00:00:00UTC\"}");
	expect_none(f, "has expired; log in again");
	write_file(f, CACHE, "{\"accessToken\":\"" SECRET "\"}");
	expect_none(f, "holds no token");
	write_file(f, CACHE, "{\"accessToken\":\"bearer\",\"expiresAt\":\"2999-01-01T00:00:00Z\"}");
	loopback_script(&f->server, steps, 1);
	assert_int_equal(open_chain(f), 0);
	expect_key(f, "SSO", "profile default");
	assert_true(f->found->expires == f->start + 60 * MINUTE);
	assert_true(was_sent(f, "GET /federation/credentials?"));
	assert_true(was_sent(f, "role_name=Dev"));
	assert_true(was_sent(f, "account_id=123456789012"));
	assert_true(was_sent(f, "x-amz-sso_bearer_token: bearer"));
}

/* An end no clock can show. */
static void odd_ends(void **state)
{
	static const struct {
		const char *end;
		enum credential_state state;
	} cases[] = {{"-9223372036854775808", CREDENTIALS_NONE}, {"-1", CREDENTIALS_NONE},
		{"9223372036854775807", CREDENTIALS_READY},
		{"9223372036854775806", CREDENTIALS_READY}};
	struct fixture *f = *state;

	write_sso(f);
	write_file(f, CACHE, "{\"accessToken\":\"bearer\",\"expiresAt\":\"2999-01-01T00:00:00Z\"}");
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const char *reply = arena_printf(&f->arena,
			HTTP_OK "{\"roleCredentials\":{\"accessKeyId\":\"SSO\","
				"\"secretAccessKey\":\"x\",\"expiration\":%s}}",
			cases[i].end)
					    .ptr;
		const struct loopback_step steps[] = {{LOOPBACK_REPLY_CLOSE, reply}};

		loopback_script(&f->server, steps, 1);
		assert_int_equal(open_chain(f), 0);
		assert_int_equal(settle(f, f->start), cases[i].state);
	}
}

static void run_process(struct fixture *f, const char *command)
{
	write_file(f, ".aws/config",
		arena_printf(&f->arena, "[default]\ncredential_process = %s\n", command).ptr);
}

static void process(void **state)
{
	static const struct {
		const char *command, *why;
	} cases[] = {
		{"echo " SECRET "; exit 7", "ended with status 7"},
		{"echo " SECRET, "is no JSON object"},
		{"echo '[]'", "is no JSON object"},
		{"echo '{\"Version\":2}'", "not of \"Version\": 1"},
		{"echo '{\"Version\":1,\"AccessKeyId\":\"A\"}'", "no SecretAccessKey"},
		{"yes " SECRET, "prints more than 64 KiB"},
		{"kill -9 $$", "ended by signal 9"},
		{"/nowhere/at/all 2>/dev/null", "ended with status 127"},
	};
	struct fixture *f = *state;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		run_process(f, cases[i].command);
		expect_none(f, cases[i].why);
	}
	run_process(f, "echo '{\"Version\":1,\"AccessKeyId\":\"PROC\",\"SecretAccessKey\":"
		       "\"x\",\"SessionToken\":\"t\",\"Expiration\":\"2999-01-01T00:00:00Z\"}'");
	assert_int_equal(open_chain(f), 0);
	expect_key(f, "PROC", "profile default");
	assert_true(str_is(f->found->session_token, "t"));
	/* What it started is ended with it. */
	f->process_ms = 1;
	run_process(f, "sleep 1000 & wait");
	expect_none(f, "did not end within");
	run_process(f, "sleep 1000 & exit 0");
	expect_none(f, "did not end within");
	f->process_ms = 0;
	/* Freed while it runs: it is ended, and nothing of it is left on the loop. */
	run_process(f, "sleep 1000");
	assert_int_equal(open_chain(f), 0);
	assert_int_equal(take(f, f->start), CREDENTIALS_WAIT);
}

static void container(void **state)
{
	struct fixture *f = *state;
	const struct loopback_step steps[] = {{LOOPBACK_REPLY_CLOSE, "HTTP/1.1 500 Oops\r\n\r\n"},
		{LOOPBACK_RESET, NULL}, json_reply(f, "TASK"), json_reply(f, "TASK2")};

	set(f, "AWS_CONTAINER_CREDENTIALS_FULL_URI", server_url(f, "/creds?id=1"));
	set(f, "AWS_CONTAINER_AUTHORIZATION_TOKEN", "static");
	loopback_script(&f->server, steps, 4);
	expect_key(f, "TASK", "the container's role");
	assert_int_equal(f->server.requests, 3);
	assert_true(was_sent(f, "GET /creds?id=1 "));
	assert_true(was_sent(f, "authorization: static\r\n"));
	set(f, "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", write_file(f, "token", "from-file\n"));
	assert_int_equal(open_chain(f), 0);
	expect_key(f, "TASK2", "the container's role");
	assert_true(was_sent(f, "authorization: from-file\r\n"));
}

static void container_refused(void **state)
{
	static const char *const bad[] = {"http://example.com/", "http://169.254.170.3/",
		"http://127.evil.example/", "http://127.0.0.1@evil.example/",
		"http://127.0.0.1.evil.example/", "http://localhost.evil.example/"};
	struct fixture *f = *state;
	const struct loopback_step steps[] = {
		{LOOPBACK_REPLY_CLOSE, "HTTP/1.1 403 No\r\n\r\n" SECRET},
		{LOOPBACK_REPLY_CLOSE, HTTP_OK SECRET}};

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		set(f, "AWS_CONTAINER_CREDENTIALS_FULL_URI", bad[i]);
		expect_none(f, "only from this machine");
		f->count--;
	}
	set(f, "AWS_CONTAINER_CREDENTIALS_FULL_URI", "ftp://localhost/");
	expect_none(f, "not an http or https URL");
	/* curl reads a user before the last @; a host that hides behind one is refused there. */
	set(f, "AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://localhost:80@evil.example/");
	expect_none(f, "not a URL Skald can use");
	set(f, "AWS_CONTAINER_CREDENTIALS_FULL_URI", server_url(f, "/"));
	loopback_script(&f->server, steps, 2);
	expect_none(f, "the container's role: HTTP 403");
	expect_none(f, "no JSON object");
	set(f, "AWS_CONTAINER_AUTHORIZATION_TOKEN", "a\r\nb: c");
	expect_none(f, "control character");
	set(f, "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "@evil.example");
	expect_none(f, "does not begin with '/'");
}

static void set_instance(struct fixture *f)
{
	set(f, "AWS_EC2_METADATA_DISABLED", "false");
	set(f, "AWS_EC2_METADATA_SERVICE_ENDPOINT", server_url(f, "/"));
}

static void instance(void **state)
{
	struct fixture *f = *state;
	const struct loopback_step steps[] = {{LOOPBACK_REPLY_CLOSE, HTTP_OK "the-token"},
		{LOOPBACK_REPLY_CLOSE, HTTP_OK "my-role\n"}, json_reply(f, "EC2")};

	set_instance(f);
	loopback_script(&f->server, steps, 1);
	expect_none(f, "the instance's role"); /* only the token came */
	loopback_script(&f->server, steps, 3);
	assert_int_equal(open_chain(f), 0);
	expect_key(f, "EC2", "the instance's role");
	assert_int_equal(f->server.requests, 3);
	assert_true(was_sent(f, "GET /latest/meta-data/iam/security-credentials/my-role "));
	assert_true(was_sent(f, "x-aws-ec2-metadata-token: the-token\r\n"));
}

static void instance_version_1(void **state)
{
	struct fixture *f = *state;
	const struct loopback_step steps[] = {{LOOPBACK_REPLY_CLOSE, NOT_FOUND},
		{LOOPBACK_REPLY_CLOSE, HTTP_OK "my-role"}, json_reply(f, "EC2")};

	set_instance(f);
	loopback_script(&f->server, steps, 3);
	expect_none(f, "refused unless AWS_EC2_METADATA_V1=true");
	assert_int_equal(f->server.requests, 1);
	assert_true(was_sent(f, "PUT /latest/api/token "));
	assert_true(was_sent(f, "x-aws-ec2-metadata-token-ttl-seconds: 21600\r\n"));
	set(f, "AWS_EC2_METADATA_V1", "true");
	loopback_script(&f->server, steps, 3);
	assert_int_equal(open_chain(f), 0);
	expect_key(f, "EC2", "the instance's role");
	assert_false(was_sent(f, "x-aws-ec2-metadata-token:"));
}

static void instance_refused(void **state)
{
	struct fixture *f = *state;
	const struct loopback_step no_role[] = {
		{LOOPBACK_REPLY_CLOSE, HTTP_OK "t"}, {LOOPBACK_REPLY_CLOSE, NOT_FOUND}};
	const struct loopback_step odd_role[] = {
		{LOOPBACK_REPLY_CLOSE, HTTP_OK "t"}, {LOOPBACK_REPLY_CLOSE, HTTP_OK "../../x"}};

	set_instance(f);
	loopback_script(&f->server, no_role, 2);
	expect_none(f, "it may have none");
	assert_non_null(strstr(f->err.text, "no AWS credentials found; looked at: the env"));
	loopback_script(&f->server, odd_role, 2);
	expect_none(f, "names no role");
	set(f, "AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://example.com");
	expect_none(f, "AWS_EC2_METADATA_SERVICE_ENDPOINT: credentials are taken");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(web_identity),
		CASE(web_identity_of_a_profile),
		CASE(sso),
		CASE(odd_ends),
		CASE(process),
		CASE(container),
		CASE(container_refused),
		CASE(instance),
		CASE(instance_version_1),
		CASE(instance_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
