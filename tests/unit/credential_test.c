/* The chain: its order, profiles that name each other, renewing on a virtual clock. */
#include "credential_fixture.h"

#include "aws/client.h"

#define KEYS "aws_access_key_id = BASE\naws_secret_access_key = " SECRET "\n"

static void nothing_anywhere(void **state)
{
	struct fixture *f = *state;

	expect_none(f, "no AWS credentials found; looked at: the environment");
	assert_non_null(strstr(f->err.text, "/.aws/credentials"));
	set(f, "HOME", "");
	expect_none(f, "HOME is not set");
}

static void environment_first(void **state)
{
	struct fixture *f = *state;

	write_file(f, ".aws/credentials", "[default]\n" KEYS);
	expect_key(f, "BASE", "profile default");
	set(f, "AWS_ACCESS_KEY_ID", "ENV");
	set(f, "AWS_SECRET_ACCESS_KEY", SECRET);
	set(f, "AWS_SESSION_TOKEN", "token");
	assert_int_equal(open_chain(f), 0);
	expect_key(f, "ENV", "environment");
	assert_true(str_is(f->found->session_token, "token"));
	assert_true(f->found->expires == CLOCK_NEVER);
	assert_int_equal(take(f, f->start + 1000000 * MINUTE), CREDENTIALS_READY);
	f->profile = "default"; /* asked for by name */
	assert_int_equal(open_chain(f), 0);
	expect_key(f, "BASE", "profile default");
}

static void half_a_key_pair(void **state)
{
	struct fixture *f = *state;

	set(f, "AWS_SECRET_ACCESS_KEY", SECRET);
	expect_none(f, "environment: AWS_SECRET_ACCESS_KEY is set but AWS_ACCESS_KEY_ID is not");
	set(f, "AWS_SECRET_ACCESS_KEY", "");
	write_file(f, ".aws/credentials", "[default]\naws_access_key_id = A\n");
	expect_none(f, "profile default: aws_access_key_id is set but aws_secret_access_key");
}

static void a_role_of_another_profile(void **state)
{
	struct fixture *f = *state;
	const struct loopback_step steps[] = {
		sts_reply(f, "AssumeRole", "ROLE", f->start + 60 * MINUTE)};

	write_file(f, ".aws/config",
		"[profile dev]\nrole_arn = arn:aws:iam::1:role/x\nsource_profile = base\n"
		"external_id = ext\nrole_session_name = me\nduration_seconds = 1800\n"
		/* not these: that would be another identity */
		"aws_access_key_id = BESIDE\naws_secret_access_key = x\n");
	write_file(f, ".aws/credentials", "[base]\n" KEYS);
	f->profile = "dev";
	loopback_script(&f->server, steps, 1);
	expect_key(f, "ROLE", "profile dev");
	assert_true(str_is(f->found->session_token, "token-of-ROLE"));
	assert_true(f->found->expires == f->start + 60 * MINUTE);
	assert_int_equal(f->server.requests, 1);
	assert_true(was_sent(f, "Credential=BASE/"));
	assert_true(was_sent(f, "Action=AssumeRole&"));
	assert_true(was_sent(f, "RoleSessionName=me"));
	assert_true(was_sent(f, "ExternalId=ext"));
	assert_true(was_sent(f, "DurationSeconds=1800"));
	assert_false(was_sent(f, SECRET));
}

static void roles_behind_each_other(void **state)
{
	struct fixture *f = *state;
	const struct loopback_step steps[] = {
		sts_reply(f, "AssumeRole", "INNER", f->start + 60 * MINUTE),
		sts_reply(f, "AssumeRole", "OUTER", f->start + 60 * MINUTE)};

	write_file(f, ".aws/config",
		"[default]\nrole_arn = arn:aws:iam::1:role/outer\nsource_profile = mid\n"
		"[profile mid]\nrole_arn = arn:aws:iam::1:role/inner\n"
		"credential_source = Environment\n");
	set(f, "AWS_ACCESS_KEY_ID", "ENV");
	set(f, "AWS_SECRET_ACCESS_KEY", SECRET);
	f->profile = "default";
	loopback_script(&f->server, steps, 2);
	expect_key(f, "OUTER", "profile default");
	assert_int_equal(f->server.requests, 2);
	assert_true(was_sent(f, "Credential=INNER/"));
	assert_true(was_sent(f, "x-amz-security-token: token-of-INNER"));
}

static void its_own_source(void **state)
{
	struct fixture *f = *state;
	const struct loopback_step steps[] = {
		sts_reply(f, "AssumeRole", "ROLE", f->start + 60 * MINUTE)};

	write_file(f, ".aws/credentials",
		"[default]\nrole_arn = arn:aws:iam::1:role/x\nsource_profile = default\n" KEYS);
	loopback_script(&f->server, steps, 1);
	expect_key(f, "ROLE", "profile default");
	assert_true(was_sent(f, "Credential=BASE/"));
}

static void profiles_that_contradict(void **state)
{
	static const struct {
		const char *text, *why;
	} cases[] = {
		{"role_arn = r\n", "role_arn takes one of"},
		{"role_arn = r\nsource_profile = a\ncredential_source = Environment\n",
			"role_arn takes one of"},
		{"role_arn = r\nsource_profile = gone\n", "no source_profile 'gone'"},
		{"role_arn = r\nsource_profile = default\n", "its own source_profile"},
		{"role_arn = r\nsource_profile = a\n[profile a]\nrole_arn = s\n"
		 "source_profile = default\n",
			"profile a: its source_profile leads back to itself"},
		{"role_arn = r\nsource_profile = a\n[profile a]\nregion = x\n",
			"profile a: it holds no credentials"},
		{"role_arn = r\ncredential_source = Elsewhere\n", "credential_source is one of"},
		{"role_arn = r\ncredential_source = Environment\n",
			"no credentials in the environment"},
		{"role_arn = r\ncredential_source = EcsContainer\n", "_FULL_URI is set"},
		{"role_arn = r\ncredential_source = Ec2InstanceMetadata\n", "DISABLED is true"},
		{"role_arn = r\nsource_profile = default\nduration_seconds = 1\n" KEYS,
			"from 900 to 43200"},
		{"web_identity_token_file = f\n", "but role_arn is not"},
		{"sso_session = s\n", "no sso-session of that name"},
		{"sso_account_id = 1\n", "SSO takes"},
	};
	struct fixture *f = *state;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		write_file(f, ".aws/config",
			arena_printf(&f->arena, "[default]\n%s", cases[i].text).ptr);
		expect_none(f, cases[i].why);
		assert_int_equal(f->server.requests, 0);
	}
}

static void mfa(void **state)
{
	struct fixture *f = *state;
	const struct loopback_step steps[] = {
		sts_reply(f, "AssumeRole", "ROLE", f->start + 60 * MINUTE)};

	write_file(f, ".aws/credentials",
		"[default]\nrole_arn = arn:aws:iam::1:role/x\nsource_profile = default\n"
		"mfa_serial = arn:aws:iam::1:mfa/me\n" KEYS);
	expect_none(f, "code of the MFA device arn:aws:iam::1:mfa/me, and there is no terminal");
	assert_int_equal(f->server.requests, 0);
	f->mfa_code = "123456";
	loopback_script(&f->server, steps, 1);
	assert_int_equal(open_chain(f), 0);
	expect_key(f, "ROLE", "profile default");
	assert_true(was_sent(f, "TokenCode=123456"));
	assert_int_equal(settle(f, f->start + 60 * MINUTE), CREDENTIALS_NONE);
	assert_non_null(strstr(f->err.text, "`resume` asks for a new code"));
}

static void open_role(struct fixture *f)
{
	write_file(f, ".aws/credentials",
		"[default]\nrole_arn = arn:aws:iam::1:role/x\nsource_profile = default\n" KEYS);
	assert_int_equal(open_chain(f), 0);
}

static void on_ready(void *ctx)
{
	((struct fixture *)ctx)->ready++;
}

static void renewed_in_the_background(void **state)
{
	struct fixture *f = *state;
	const struct loopback_step steps[] = {
		sts_reply(f, "AssumeRole", "ONE", f->start + 60 * MINUTE),
		sts_reply(f, "AssumeRole", "TWO", f->start + 105 * MINUTE)};

	loopback_script(&f->server, steps, 2);
	open_role(f);
	expect_key(f, "ONE", "profile default");
	assert_int_equal(take(f, f->start + 45 * MINUTE - 1), CREDENTIALS_READY);
	credential_on_ready(f->provider, on_ready, f);
	assert_int_equal(take(f, f->start + 45 * MINUTE), CREDENTIALS_READY);
	assert_true(str_is(f->found->access_key_id, "ONE"));
	while (!f->ready)
		uv_run(&f->server.loop, UV_RUN_ONCE);
	assert_int_equal(f->server.requests, 2);
	assert_int_equal(take(f, f->start + 45 * MINUTE), CREDENTIALS_READY);
	assert_true(str_is(f->found->access_key_id, "TWO"));
}

static void awaited_when_the_end_is_near(void **state)
{
	struct fixture *f = *state;
	const struct loopback_step steps[] = {
		sts_reply(f, "AssumeRole", "ONE", f->start + 60 * MINUTE),
		sts_reply(f, "AssumeRole", "TWO", f->start + 110 * MINUTE)};

	loopback_script(&f->server, steps, 2);
	open_role(f);
	expect_key(f, "ONE", "profile default");
	assert_int_equal(take(f, f->start + 50 * MINUTE), CREDENTIALS_WAIT);
	assert_int_equal(settle(f, f->start + 50 * MINUTE), CREDENTIALS_READY);
	assert_true(str_is(f->found->access_key_id, "TWO"));
}

/* What cannot be renewed serves until its end, and not one moment longer. */
static void never_beyond_their_end(void **state)
{
	static const char refusal[] =
		"HTTP/1.1 403 Forbidden\r\n\r\n<ErrorResponse><Error><Type>Sender</Type>"
		"<Code>AccessDenied</Code><Message>not you</Message></Error></ErrorResponse>";
	struct fixture *f = *state;
	const struct loopback_step steps[] = {
		sts_reply(f, "AssumeRole", "ONE", f->start + 60 * MINUTE),
		{LOOPBACK_REPLY_CLOSE, refusal}, {LOOPBACK_REPLY_CLOSE, refusal},
		sts_reply(f, "AssumeRole", "TWO", f->start + 120 * MINUTE)};

	loopback_script(&f->server, steps, 4);
	open_role(f);
	expect_key(f, "ONE", "profile default");
	assert_int_equal(settle(f, f->start + 55 * MINUTE), CREDENTIALS_READY);
	assert_true(str_is(f->found->access_key_id, "ONE"));
	assert_int_equal(f->server.requests, 2);
	/* Not again at once. */
	assert_int_equal(settle(f, f->start + 55 * MINUTE + 9000), CREDENTIALS_READY);
	assert_int_equal(f->server.requests, 2);
	assert_int_equal(settle(f, f->start + 60 * MINUTE), CREDENTIALS_NONE);
	assert_int_equal(f->server.requests, 3);
	assert_non_null(strstr(f->err.text, "have expired and cannot be renewed"));
	assert_non_null(strstr(f->err.text, "AccessDenied: not you"));
	assert_null(strstr(f->err.text, SECRET));
	assert_int_equal(settle(f, f->start + 61 * MINUTE), CREDENTIALS_READY);
	assert_true(str_is(f->found->access_key_id, "TWO"));
}

/* With a life of 15 minutes the rules for an hour would renew them at each call. */
static void short_lives(void **state)
{
	struct fixture *f = *state;
	const struct loopback_step steps[] = {
		sts_reply(f, "AssumeRole", "ONE", f->start + 15 * MINUTE)};

	loopback_script(&f->server, steps, 1);
	open_role(f);
	expect_key(f, "ONE", "profile default");
	assert_int_equal(take(f, f->start + 7 * MINUTE), CREDENTIALS_READY);
	assert_int_equal(f->server.requests, 1);
}

static void came_expired(void **state)
{
	struct fixture *f = *state;
	const struct loopback_step steps[] = {sts_reply(f, "AssumeRole", "OLD", f->start - MINUTE)};

	loopback_script(&f->server, steps, 1);
	open_role(f);
	assert_int_equal(settle(f, f->start), CREDENTIALS_NONE);
	assert_non_null(strstr(f->err.text, "gives credentials that have expired"));
}

/* Calls that come before the credentials wait for them, and are signed with them. */
static void calls_wait(void **state)
{
	static const char identity[] =
		"HTTP/1.1 200 OK\r\n\r\n<GetCallerIdentityResponse><GetCallerIdentityResult>"
		"<Account>1</Account></GetCallerIdentityResult></GetCallerIdentityResponse>";
	struct fixture *f = *state;
	const struct loopback_step steps[] = {
		sts_reply(f, "AssumeRole", "ROLE", f->start + 60 * MINUTE),
		{LOOPBACK_REPLY_CLOSE, identity}, {LOOPBACK_REPLY_CLOSE, identity}};
	struct client_options options = {
		.loop = &f->server.loop, .endpoint_url = str_of(server_url(f, ""))};
	struct client_call call = {.service = api_service_find(STR("sts")),
		.region = STR("eu-west-1"),
		.input = value_map(&f->arena)};
	struct client_result result;
	struct client *client;
	int results = 0;

	call.operation = api_operation_find(call.service, STR("GetCallerIdentity"));
	loopback_script(&f->server, steps, 3);
	open_role(f);
	options.provider = f->provider;
	client = client_new(&options, &f->err);
	assert_non_null(client);
	for (int i = 0; i < 2; i++)
		assert_int_equal(client_start(client, &call, &f->err), 0);
	while (results < 2) {
		uv_run(&f->server.loop, UV_RUN_ONCE);
		for (; client_next(client, &result); results++)
			assert_int_equal(result.status, CLIENT_OK);
	}
	assert_true(was_sent(f, "Credential=ROLE/"));
	assert_int_equal(f->server.requests, 3);
	client_free(client);
}

static void calls_hear_that_there_are_none(void **state)
{
	struct fixture *f = *state;
	struct client_options options = {
		.loop = &f->server.loop, .endpoint_url = str_of(server_url(f, ""))};
	struct client_call call = {.service = api_service_find(STR("sts")),
		.region = STR("eu-west-1"),
		.input = value_map(&f->arena)};
	struct client_result result;
	struct client *client;

	call.operation = api_operation_find(call.service, STR("GetCallerIdentity"));
	write_file(f, ".aws/config", "[default]\ncredential_process = exit 3\n");
	assert_int_equal(open_chain(f), 0);
	options.provider = f->provider;
	client = client_new(&options, &f->err);
	assert_int_equal(client_start(client, &call, &f->err), 0);
	while (!client_next(client, &result))
		uv_run(&f->server.loop, UV_RUN_ONCE);
	assert_int_equal(result.status, CLIENT_NOT_SENT);
	assert_true(str_is(result.error.code, "NoCredentials"));
	assert_true(str_find(result.error.message, STR("ended with status 3")) > 0);
	assert_int_equal(f->server.requests, 0);
	client_free(client);
	options = (struct client_options){.loop = &f->server.loop, .anonymous = true};
	client = client_new(&options, &f->err);
	assert_int_equal(client_start(client, &call, &f->err), -1);
	assert_non_null(strstr(f->err.text, "must be signed"));
	client_free(client);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(nothing_anywhere),
		CASE(environment_first),
		CASE(half_a_key_pair),
		CASE(a_role_of_another_profile),
		CASE(roles_behind_each_other),
		CASE(its_own_source),
		CASE(profiles_that_contradict),
		CASE(mfa),
		CASE(renewed_in_the_background),
		CASE(awaited_when_the_end_is_near),
		CASE(never_beyond_their_end),
		CASE(short_lives),
		CASE(came_expired),
		CASE(calls_wait),
		CASE(calls_hear_that_there_are_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
