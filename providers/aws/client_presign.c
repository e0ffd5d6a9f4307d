/* A call as a URL: signed in its query, sent by somebody else. */
#include "client_private.h"

static bool is_form(const struct call *call)
{
	return call->service->protocol == API_EC2 || call->service->protocol == API_QUERY;
}

static bool is_s3(const struct call *call)
{
	return str_is(str_of(call->service->signing_name), "s3");
}

static bool is_json(const struct call *call)
{
	return call->service->protocol == API_JSON_1_0 || call->service->protocol == API_JSON_1_1;
}

/*
 * A form moves into the query. S3 signs no body, so whoever uses the URL may bring one; elsewhere
 * it is part of the signature, and a URL cannot hold it.
 */
int call_presignable(struct call *call, struct err *err)
{
	struct protocol_request *request = &call->request;

	if (is_form(call)) {
		request->method = STR("GET");
		request->query = request->body;
		request->headers = NULL;
		request->nheaders = 0;
	} else if (is_json(call) || (request->body.len && !is_s3(call))) {
		return err_set(err, ERR_INPUT,
			"%s %s cannot be presigned: its input goes into the body, which a URL "
			"cannot hold",
			call->service->id, call->operation->name);
	}
	request->body = STR_NONE;
	return 0;
}

void call_presign(struct call *call)
{
	const struct protocol_request *request = &call->request;
	struct client_result *result = &call->result;
	struct arena *arena = &call->arena;
	struct sign_request unsigned_request = {request->method, call->endpoint.host, call->path,
		request->query, request->headers, request->nheaders, STR_NONE};
	struct sign_scope scope = {call->endpoint.region, str_of(call->service->signing_name),
		clock_wall() + call->client->skew, call_sign_flags(call)};

	if (is_s3(call))
		scope.flags |= SIGN_UNSIGNED_BODY;
	struct str query = sign_query(arena, &unsigned_request, call->client->signer, &scope,
		call->presign_s, call->client->keys, NULL);
	result->url = arena_printf(arena, "%.*s%.*s?%.*s", STR_ARG(call->endpoint.origin),
		STR_ARG(call->path), STR_ARG(query));
	result->url_method = request->method;
	result->url_headers = request->headers;
	result->nurl_headers = request->nheaders;
	result->status = CLIENT_OK;
	client_finish(call);
}
