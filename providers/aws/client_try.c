/* One attempt of a call: signing, sending, and what the reply means for the next one. */
#include "client_private.h"

#include "aws/credentials.h"
#include "base/digest.h"
#include "protocol_parts.h"

#include <string.h>

/* A signature is refused when it is five minutes off; what is less is no reason to doubt clocks. */
#define SKEW_MS (4 * 60 * 1000)

static struct str bucket_of(const struct client_call *call)
{
	if (!str_starts(str_of(call->operation->uri), STR("/{Bucket}")))
		return STR_NONE;
	return value_text_of(call->input, "Bucket");
}

/* With the bucket in the host name, it leaves the path. */
static struct str path_of(struct call *call)
{
	struct str bucket = call->where.bucket, path = call->request.path;
	struct str first = str_slice(path, 1, bucket.len + 1);

	if (call->endpoint.bucket_in_host && str_eq(first, bucket))
		path = str_slice(path, bucket.len + 1, path.len);
	if (!path.len)
		path = STR("/");
	if (!call->endpoint.path.len)
		return path;
	return arena_printf(&call->arena, "%.*s%.*s", STR_ARG(call->endpoint.path), STR_ARG(path));
}

void call_place(struct call *call)
{
	call->path = path_of(call);
}

int call_prepare(struct call *call, const struct client_call *from, struct err *err)
{
	struct arena *arena = &call->arena;
	struct endpoint_query *where = &call->where;

	if (protocol_serialise(arena, from->service, from->operation, from->input, from->token,
		    &call->request, err) != 0)
		return err_context(err, "%s %s", from->service->id, from->operation->name);
	*where = (struct endpoint_query){from->service, arena_str(arena, from->region),
		call->client->endpoint_url, call->request.host_prefix,
		arena_str(arena, bucket_of(from)), &call->client->endpoints};
	if (endpoint_find(arena, where, &call->endpoint, err) != 0)
		return err_context(err, "%s %s", from->service->id, from->operation->name);
	call_place(call);
	call->service = from->service;
	call->operation = from->operation;
	call->repeat = from->repeat;
	call->result.ticket = from->ticket;
	call->result.service = str_of(from->service->id);
	call->result.operation = str_of(from->operation->name);
	call->result.region = where->region;
	call->presign_s = from->presign_s;
	return call->presign_s > 0 ? call_presignable(call, err) : 0;
}

unsigned call_sign_flags(const struct call *call)
{
	unsigned flags = SIGN_BODY_HEADER;

	if (strcmp(call->service->signing_name, "s3") != 0)
		flags |= SIGN_NORMALISE | SIGN_ENCODE_TWICE;
	/* Without TLS nothing else would protect the body. */
	if ((call->operation->flags & API_UNSIGNED_BODY) &&
		str_starts(call->endpoint.origin, STR("https://")))
		flags |= SIGN_UNSIGNED_BODY;
	return flags;
}

/* The request's headers, the signature's and our own, in the arena. */
static void add_headers(struct call *call, struct arena *arena, struct http_request *out)
{
	const struct protocol_request *request = &call->request;
	struct client *client = call->client;
	struct sign_request signed_request = {request->method, call->endpoint.host, call->path,
		request->query, request->headers, request->nheaders, request->body};
	struct sign_scope scope = {call->endpoint.region, str_of(call->service->signing_name),
		clock_wall() + call->skew, call_sign_flags(call)};
	struct http_header *headers =
		ARENA_ARRAY(arena, request->nheaders + SIGN_HEADERS + 1, struct http_header);
	size_t n = request->nheaders;

	if (n)
		memcpy(headers, request->headers, n * sizeof(*headers));
	if (!(call->operation->flags & API_ANONYMOUS))
		n += sign_headers(arena, &signed_request, client->signer, &scope, client->keys,
			headers + n, NULL);
	headers[n++] = (struct http_header){STR("user-agent"), client->user_agent};
	out->headers = headers;
	out->nheaders = n;
}

static struct str url_of(struct call *call, struct arena *arena)
{
	struct str query = call->request.query;

	return arena_printf(arena, "%.*s%.*s%s%.*s", STR_ARG(call->endpoint.origin),
		STR_ARG(call->path), query.len ? "?" : "", STR_ARG(query));
}

static void set_error(struct call *call, const char *code, const char *message)
{
	call->result.error = (struct protocol_error){.code = str_of(code),
		.message = arena_str(&call->arena, str_of(message)),
		.retry_after_ms = -1};
}

void call_finish(struct call *call, enum client_status status)
{
	/* What an earlier attempt may have done, the failure of the last one does not undo. */
	if (status == CLIENT_NOT_SENT && call->result.doubted)
		status = CLIENT_DOUBT;
	call->result.status = status;
	client_finish(call);
}

/* An object of S3: whether it is compressed is its own affair. */
static bool is_download(const struct call *call)
{
	struct wire wire = {.service = call->service, .operation = call->operation};
	const struct api_shape *output = wire_output(&wire);
	const struct api_member *payload = output ? wire_payload(&wire, output) : NULL;

	return payload && wire_is_raw(&wire, payload);
}

static void on_reply(void *ctx, const struct http_response *response);

/* Sets who signs the next attempt. If not now: the call is parked, or over. */
static bool find_signer(struct call *call)
{
	struct client *client = call->client;
	const struct credentials *found;
	struct err err;

	call->parked = false;
	if (!client->provider || (call->operation->flags & API_ANONYMOUS))
		return true;
	switch (credential_take(client->provider, clock_wall(), &found, &err)) {
	case CREDENTIALS_READY:
		client->signer = found;
		return true;
	case CREDENTIALS_WAIT:
		call->parked = true;
		call->due = CLOCK_NEVER;
		return false;
	default:
		set_error(call, "NoCredentials", err.text);
		call_finish(call, CLIENT_NOT_SENT);
		return false;
	}
}

void call_try(struct call *call)
{
	struct client *client = call->client;
	struct http_request request = {.method = call->request.method,
		.body = call->request.body,
		.connect_ms = client->connect_ms,
		.total_ms = client->total_ms,
		.repeatable = call->repeat == CLIENT_REPEAT_SAFE,
		.as_sent = is_download(call)};
	struct arena scratch;
	struct err err;

	if (!find_signer(call))
		return;
	if (call->presign_s > 0) {
		call_presign(call);
		return;
	}
	arena_init(&scratch);
	call->due = CLOCK_NEVER;
	call->skew = client->skew;
	call->result.attempts++;
	add_headers(call, &scratch, &request);
	request.url = url_of(call, &scratch);
	if (http_send(client->http, &request, on_reply, call, &err) != 0) {
		set_error(call, "NotSent", err.text);
		call_finish(call, CLIENT_NOT_SENT);
	}
	arena_release(&scratch);
}

/* Sets the time of the next attempt; false when there is none to be made. */
static bool retry(struct call *call, bool after_timeout)
{
	struct client *client = call->client;
	uint32_t random;
	int cost;

	if (call->result.attempts >= client->max_attempts)
		return false;
	cost = retry_quota_take(limits_quota(&call->turn), after_timeout);
	if (!cost)
		return false;
	call->retry_cost = cost;
	random_bytes(&random, sizeof(random));
	call->due = clock_steady() +
		    retry_delay(call->result.attempts, random, call->result.error.retry_after_ms);
	return true;
}

/* Nobody knows what the attempt did: again if that is harmless, else the caller is told. */
static void doubt(struct call *call, bool after_timeout)
{
	call->result.doubted = true;
	if (call->repeat == CLIENT_REPEAT_SAFE && retry(call, after_timeout))
		return;
	call_finish(call, CLIENT_DOUBT);
}

static bool is_one_of(struct str code, const char *const *codes)
{
	for (; *codes; codes++)
		if (str_is(code, *codes))
			return true;
	return false;
}

/* The service's clock is far from the one that signed: take its time and try again, once. */
static bool mend_skew(struct call *call, const struct protocol_reply *reply)
{
	static const char *const codes[] = {"AuthFailure", "InvalidSignatureException",
		"RequestExpired", "RequestInTheFuture", "RequestTimeTooSkewed",
		"SignatureDoesNotMatch", NULL};
	int64_t theirs, off;

	if (call->skew_mended || !is_one_of(call->result.error.code, codes) ||
		!time_parse(wire_reply_header(reply, "date"), &theirs))
		return false;
	off = theirs - (clock_wall() + call->skew);
	if (off > -SKEW_MS && off < SKEW_MS)
		return false;
	call->skew_mended = true;
	call->client->skew = theirs - clock_wall();
	call_again(call, clock_steady());
	return true;
}

/* Who the service thinks we are not: say where the keys came from, never what they are. */
static void name_credentials(struct call *call)
{
	static const char *const codes[] = {"AccessDenied", "AuthFailure", "ExpiredToken",
		"ExpiredTokenException", "HTTP 401", "HTTP 403", "IncompleteSignature",
		"InvalidAccessKeyId", "InvalidClientTokenId", "InvalidSignatureException",
		"InvalidToken", "SignatureDoesNotMatch", "UnrecognizedClientException", NULL};
	struct protocol_error *error = &call->result.error;

	if (is_one_of(error->code, codes))
		error->message = arena_printf(&call->arena, "%.*s [credentials from: %s]",
			STR_ARG(error->message), call->client->signer->source);
}

static void on_refusal(struct call *call, const struct protocol_reply *reply)
{
	const struct protocol_error *error = &call->result.error;
	enum retry_class class = retry_classify(call->result.service, error->code, reply->status);

	if (class == RETRY_NO && (mend_skew(call, reply) || call_redirect(call, reply)))
		return;
	name_credentials(call);
	/* S3 may find its own fault only after it has sent "200 OK". */
	if (class == RETRY_TRANSIENT || (class == RETRY_NO && !error->sender_fault))
		doubt(call, false);
	else if (class == RETRY_NO)
		call_finish(call, CLIENT_REFUSED);
	else if (!retry(call, false)) {
		call->result.throttled = true;
		call_finish(call, call->result.doubted ? CLIENT_DOUBT : CLIENT_REFUSED);
	}
}

/* What the reply says of the endpoint and of the rate, whatever it says of the call. */
static enum limits_reply heard(const struct call *call, int parsed, int status)
{
	if (parsed == 1 && retry_classify(call->result.service, call->result.error.code, status) ==
				   RETRY_THROTTLE)
		return LIMITS_THROTTLED;
	/* A gateway in front of it; 500 is the service itself, about this one call. */
	return status >= 502 && status <= 504 ? LIMITS_DEAD : LIMITS_ALIVE;
}

static void on_whole_reply(struct call *call, const struct http_response *response)
{
	struct protocol_reply reply = {
		response->status, response->headers, response->nheaders, response->body};
	struct client_result *result = &call->result;
	struct err err;
	int parsed;

	result->http_status = response->status;
	parsed = protocol_parse(&call->arena, call->service, call->operation, &reply,
		&result->output, &result->error, &result->request_id, &err);
	call_back(call, heard(call, parsed, response->status));
	switch (parsed) {
	case 0:
		call_finish(call, CLIENT_OK);
		break;
	case 1:
		on_refusal(call, &reply);
		break;
	default:
		set_error(call, "UnreadableReply", err.text);
		doubt(call, false);
	}
}

static void on_reply(void *ctx, const struct http_response *response)
{
	struct call *call = ctx;
	struct client *client = call->client;

	call->result.http_status = 0;
	call->result.request_id = STR_NONE;
	if (response->outcome != HTTP_REPLIED)
		call_back(call, LIMITS_DEAD);
	switch (response->outcome) {
	case HTTP_REPLIED:
		on_whole_reply(call, response);
		break;
	case HTTP_NOT_SENT:
		set_error(
			call, response->timed_out ? "ConnectTimeout" : "NotSent", response->reason);
		if (!retry(call, response->timed_out))
			call_finish(call, CLIENT_NOT_SENT);
		break;
	case HTTP_UNKNOWN:
		set_error(
			call, response->timed_out ? "Timeout" : "ConnectionLost", response->reason);
		doubt(call, response->timed_out);
		break;
	}
	client_settled(client);
}
