/*
 * EC2: the instance metadata service, version 2. Source: EC2 user guide, "Use IMDSv2".
 *
 *     PUT token -> GET the role's name -> GET the role's credentials
 *
 * Version 1, without the token, answers whoever makes this machine fetch a URL; it is used only
 * when AWS_EC2_METADATA_V1 asks for it and the service knows no token.
 */
#include "credential_web.h"

#define TIMEOUT_MS	  1000
#define ATTEMPTS	  1
#define MOST_TIMEOUT_S	  60
#define MOST_ATTEMPTS	  10
#define ROLES		  "/latest/meta-data/iam/security-credentials/"
#define MAX_TOKEN_OR_ROLE 1024

struct instance {
	struct str endpoint; /* without a slash at the end */
	bool version_1;	     /* allowed */
	struct str token;    /* in `held` */
	struct arena held;
	struct credential_web *web;
};

static void give_up(struct credential_provider *p, struct err *err)
{
	err_context(err, "%s", p->name);
	credential_fail(p, err);
}

/* What was answered, or NULL: then the provider has failed. */
static const struct http_response *expect_200(struct credential_provider *p,
	const struct http_response *response, const struct err *cause, const char *what)
{
	struct err err;

	if (response && response->status == 200)
		return response;
	if (!response)
		err = *cause;
	else
		err_set(&err, ERR_SERVICE, "HTTP %d for %s", response->status, what);
	give_up(p, &err);
	return NULL;
}

static void get(struct credential_provider *p, struct str path, credential_web_fn *done)
{
	struct instance *instance = p->state;
	const struct http_header header = {STR("x-aws-ec2-metadata-token"), instance->token};
	struct arena scratch;
	struct http_request request;

	arena_init(&scratch);
	request = (struct http_request){.method = STR("GET"),
		.url = arena_printf(
			&scratch, "%.*s" ROLES "%.*s", STR_ARG(instance->endpoint), STR_ARG(path)),
		.headers = &header,
		.nheaders = instance->token.len ? 1 : 0};
	credential_web_send(instance->web, &request, done);
	arena_release(&scratch);
}

static void on_credentials(struct credential_provider *p, const struct http_response *response,
	const struct err *cause)
{
	struct credentials found;
	struct arena scratch;
	struct err err;

	response = expect_200(p, response, cause, "the role's credentials");
	if (!response)
		return;
	arena_init(&scratch);
	if (credential_read(&scratch, response->body, "Token", &found, &err) == 0)
		credential_done(p, &found);
	else
		give_up(p, &err);
	arena_wipe(&scratch);
}

/* It becomes part of a URL. */
static bool is_role_name(struct str name)
{
	for (size_t i = 0; i < name.len; i++)
		if (name.ptr[i] <= ' ' || name.ptr[i] >= 0x7f || name.ptr[i] == '/' ||
			name.ptr[i] == '?' || name.ptr[i] == '#')
			return false;
	return name.len > 0 && name.len <= MAX_TOKEN_OR_ROLE;
}

static void on_role(struct credential_provider *p, const struct http_response *response,
	const struct err *cause)
{
	struct str rest, role;
	struct err err;

	response = expect_200(p, response, cause, "the instance's role (it may have none)");
	if (!response)
		return;
	rest = str_trim(response->body);
	if (str_cut(&rest, '\n', &role) && is_role_name(str_trim(role))) {
		get(p, str_trim(role), on_credentials);
		return;
	}
	err_set(&err, ERR_SERVICE, "the answer names no role");
	give_up(p, &err);
}

static void on_token(struct credential_provider *p, const struct http_response *response,
	const struct err *cause)
{
	struct instance *instance = p->state;
	struct err err;

	if (response && response->status == 200 && response->body.len &&
		response->body.len <= MAX_TOKEN_OR_ROLE) {
		instance->token = arena_str(&instance->held, str_trim(response->body));
		get(p, STR_NONE, on_role);
		return;
	}
	if (!response) {
		err = *cause;
	} else if (instance->version_1 && response->status >= 403 && response->status <= 405) {
		get(p, STR_NONE, on_role);
		return;
	} else {
		err_set(&err, ERR_SERVICE,
			"HTTP %d for a token; its version 1, which knows none, is refused unless "
			"AWS_EC2_METADATA_V1=true",
			response->status);
	}
	give_up(p, &err);
}

static void instance_fetch(struct credential_provider *p)
{
	static const struct http_header ttl = {
		{"x-aws-ec2-metadata-token-ttl-seconds", 36}, {"21600", 5}};
	struct instance *instance = p->state;
	struct arena scratch;
	struct http_request request;

	arena_wipe(&instance->held);
	instance->token = STR_NONE;
	arena_init(&scratch);
	request = (struct http_request){.method = STR("PUT"),
		.url = arena_printf(&scratch, "%.*s/latest/api/token", STR_ARG(instance->endpoint)),
		.headers = &ttl,
		.nheaders = 1};
	credential_web_send(instance->web, &request, on_token);
	arena_release(&scratch);
}

static void instance_release(struct credential_provider *p)
{
	struct instance *instance = p->state;

	credential_web_free(instance->web);
	arena_wipe(&instance->held);
}

static struct str find_endpoint(struct arena *arena, const struct config_source *source)
{
	struct str given = config_variable(source, "AWS_EC2_METADATA_SERVICE_ENDPOINT");
	struct str mode = config_variable(source, "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE");

	while (str_ends(given, STR("/")))
		given.len--;
	if (given.len)
		return arena_str(arena, given);
	return str_is(arena_lower(arena, mode), "ipv6") ? STR("http://[fd00:ec2::254]")
							: STR("http://169.254.169.254");
}

static int64_t number_of(
	const struct config_source *source, const char *name, int64_t most, int64_t otherwise)
{
	int64_t number;

	return str_int(config_variable(source, name), 1, most, &number) ? number : otherwise;
}

struct credential_provider *credential_instance_new(
	struct credential_setup *setup, const char *name, struct err *err)
{
	static const struct credential_kind kind = {instance_fetch, instance_release};
	const struct config_source *source = &setup->source;
	struct credential_provider *p = credential_new(setup, &kind, name, NULL);
	struct instance *instance = ARENA_NEW(&p->arena, struct instance);
	int64_t timeout_s = number_of(source, "AWS_METADATA_SERVICE_TIMEOUT", MOST_TIMEOUT_S, 0);
	int64_t attempts =
		number_of(source, "AWS_METADATA_SERVICE_NUM_ATTEMPTS", MOST_ATTEMPTS, ATTEMPTS);
	struct str version_1 = config_variable(source, "AWS_EC2_METADATA_V1");

	*instance = (struct instance){.endpoint = find_endpoint(&p->arena, source),
		.version_1 = str_is(arena_lower(&p->arena, version_1), "true"),
		.web = credential_web_new(
			p, timeout_s ? timeout_s * 1000 : TIMEOUT_MS, (int)attempts)};
	arena_init(&instance->held);
	p->state = instance;
	if (credential_web_check(instance->endpoint, "AWS_EC2_METADATA_SERVICE_ENDPOINT", err) == 0)
		return p;
	credential_provider_free(p);
	return NULL;
}
