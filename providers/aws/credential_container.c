/* ECS and EKS: the agent beside the container. Source: ECS developer guide, "Task IAM role". */
#include "credential_web.h"

#include "base/fs.h"

#define TIMEOUT_MS 2000
#define ATTEMPTS   3
#define MAX_TOKEN  ((size_t)64 << 10)

struct container {
	struct str url, token_file, token;
	struct credential_web *web;
};

static void on_reply(struct credential_provider *p, const struct http_response *response,
	const struct err *cause)
{
	struct credentials found;
	struct arena scratch;
	struct err err;
	int rc = -1;

	arena_init(&scratch);
	if (!response)
		err = *cause;
	else if (response->status != 200)
		err_set(&err, ERR_SERVICE, "HTTP %d", response->status);
	else
		rc = credential_read(&scratch, response->body, "Token", &found, &err);
	if (rc == 0) {
		credential_done(p, &found);
	} else {
		err_context(&err, "%s", p->name);
		credential_fail(p, &err);
	}
	arena_wipe(&scratch);
}

/* The file is read anew each time: its token changes. */
static int find_token(
	struct credential_provider *p, struct arena *scratch, struct str *token, struct err *err)
{
	const struct container *container = p->state;

	*token = container->token;
	if (!container->token_file.len)
		return 0;
	if (fs_read(scratch, container->token_file.ptr, MAX_TOKEN, token, err) != 0)
		return -1;
	*token = str_trim(*token);
	return 0;
}

static void container_fetch(struct credential_provider *p)
{
	struct container *container = p->state;
	struct http_header headers[2] = {{STR("accept"), STR("application/json")}};
	struct http_request request = {
		.method = STR("GET"), .url = container->url, .headers = headers, .nheaders = 1};
	struct arena scratch;
	struct str token;
	struct err err;

	arena_init(&scratch);
	if (find_token(p, &scratch, &token, &err) != 0) {
		err_context(&err, "%s", p->name);
		credential_fail(p, &err);
	} else {
		if (token.len)
			headers[request.nheaders++] =
				(struct http_header){STR("authorization"), token};
		credential_web_send(container->web, &request, on_reply);
	}
	arena_wipe(&scratch);
}

static void container_release(struct credential_provider *p)
{
	struct container *container = p->state;

	credential_web_free(container->web);
}

static int find_url(
	struct arena *arena, const struct config_source *source, struct str *url, struct err *err)
{
	static const char relative_name[] = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
	static const char full_name[] = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
	struct str relative = config_variable(source, relative_name);

	*url = arena_str(arena, config_variable(source, full_name));
	if (!relative.len)
		return credential_web_check(*url, full_name, err);
	if (relative.ptr[0] != '/')
		return err_set(err, ERR_INPUT, "%s does not begin with '/'", relative_name);
	*url = arena_printf(arena, "http://169.254.170.2%.*s", STR_ARG(relative));
	return 0;
}

struct credential_provider *credential_container_new(
	struct credential_setup *setup, const char *name, struct err *err)
{
	static const struct credential_kind kind = {container_fetch, container_release};
	const struct config_source *source = &setup->source;
	struct credential_provider *p = credential_new(setup, &kind, name, NULL);
	struct container *container = ARENA_NEW(&p->arena, struct container);

	*container = (struct container){
		.token_file = arena_str(&p->arena,
			config_variable(source, "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE")),
		.token = arena_str(
			&p->arena, config_variable(source, "AWS_CONTAINER_AUTHORIZATION_TOKEN")),
		.web = credential_web_new(p, TIMEOUT_MS, ATTEMPTS)};
	p->state = container;
	if (find_url(&p->arena, source, &container->url, err) == 0)
		return p;
	credential_provider_free(p);
	return NULL;
}
