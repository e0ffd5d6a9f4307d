#include "credential_web.h"

#include "base/mem.h"

#include <string.h>

#define MAX_REPLY   ((size_t)64 << 10)
#define MAX_HEADERS 2

struct credential_web {
	struct credential_provider *p;
	struct http *http;
	int64_t timeout_ms;
	int attempts, left;
	struct arena arena; /* holds tokens: wiped */
	struct http_request request;
	credential_web_fn *done;
};

struct credential_web *credential_web_new(
	struct credential_provider *p, int64_t timeout_ms, int attempts)
{
	struct credential_web *web = mem_zalloc(sizeof(*web));

	web->p = p;
	web->timeout_ms = timeout_ms;
	web->attempts = attempts;
	arena_init(&web->arena);
	return web;
}

void credential_web_free(struct credential_web *web)
{
	if (!web)
		return;
	http_free(web->http);
	arena_wipe(&web->arena);
	mem_free(web);
}

static int open_http(struct credential_web *web, struct err *err)
{
	/* The addresses have been checked: see credential_web_check. */
	struct http_options options = {.max_body = MAX_REPLY,
		.max_per_host = 1,
		.ca_bundle = web->p->setup->http.ca_bundle,
		.insecure_http = true,
		.no_proxy = true};

	if (!web->http)
		web->http = http_new(web->p->setup->loop, &options, err);
	return web->http ? 0 : -1;
}

static void attempt(struct credential_web *web);

static void on_response(void *ctx, const struct http_response *response)
{
	struct credential_web *web = ctx;
	struct err err;
	bool whole = response->outcome == HTTP_REPLIED;

	if ((!whole || response->status >= 500) && --web->left > 0) {
		attempt(web);
		return;
	}
	if (!whole)
		err_set(&err, ERR_NETWORK, "%s", response->reason);
	web->done(web->p, whole ? response : NULL, &err);
}

static void attempt(struct credential_web *web)
{
	struct err err;

	if (open_http(web, &err) != 0 ||
		http_send(web->http, &web->request, on_response, web, &err) != 0)
		web->done(web->p, NULL, &err);
}

void credential_web_send(
	struct credential_web *web, const struct http_request *request, credential_web_fn *done)
{
	struct http_header *headers;
	struct arena fresh; /* `request` may be made of what the last one held */

	arena_init(&fresh);
	headers = ARENA_ARRAY(&fresh, request->nheaders + 1, struct http_header);
	for (size_t i = 0; i < request->nheaders; i++)
		headers[i] = (struct http_header){arena_str(&fresh, request->headers[i].name),
			arena_str(&fresh, request->headers[i].value)};
	web->request = (struct http_request){.method = arena_str(&fresh, request->method),
		.url = arena_str(&fresh, request->url),
		.headers = headers,
		.nheaders = request->nheaders,
		.connect_ms = web->timeout_ms,
		.total_ms = web->timeout_ms,
		.repeatable = true};
	arena_wipe(&web->arena);
	web->arena = fresh;
	web->done = done;
	web->left = web->attempts;
	attempt(web);
}

static struct str host_of(struct str rest)
{
	size_t end = 0;
	bool bracket = rest.len && rest.ptr[0] == '[';

	while (end < rest.len && !strchr(bracket ? "]/?#" : ":/?#", rest.ptr[end]))
		end++;
	if (bracket && end < rest.len)
		end++;
	return str_slice(rest, 0, end);
}

/* 127.x.y.z and nothing that only begins like it, such as 127.evil.example. */
static bool is_127(struct str host)
{
	struct str part;
	int parts = 0;
	int64_t number;

	if (!str_starts(host, STR("127.")))
		return false;
	while (str_cut(&host, '.', &part)) {
		if (!str_int(part, 0, 255, &number))
			return false;
		parts++;
	}
	return parts == 4;
}

int credential_web_check(struct str url, const char *variable, struct err *err)
{
	static const char *const allowed[] = {"localhost", "[::1]", "169.254.170.2",
		"169.254.170.23", "169.254.169.254", "[fd00:ec2::23]", "[fd00:ec2::254]"};
	struct str host;

	if (str_starts(url, STR("https://")))
		return 0;
	if (!str_starts(url, STR("http://")))
		return err_set(err, ERR_INPUT, "%s is not an http or https URL", variable);
	host = host_of(str_slice(url, 7, url.len));
	for (size_t i = 0; i < sizeof(allowed) / sizeof(allowed[0]); i++)
		if (str_is(host, allowed[i]))
			return 0;
	if (is_127(host))
		return 0;
	return err_set(err, ERR_INPUT,
		"%s: credentials are taken over plain http only from this machine and from the "
		"metadata addresses, not from '%.*s'",
		variable, STR_ARG(host));
}
