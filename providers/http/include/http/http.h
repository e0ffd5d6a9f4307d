/*
 * HTTP over libcurl's multi interface, driven by libuv's socket callbacks: nothing here
 * blocks the loop. One `struct http` holds one connection pool.
 *
 * Sequence: http_new, http_send as often as wanted, the callback once for each request,
 * http_free (requests still under way are dropped without a callback). Callbacks come from the
 * loop, never from within http_send; they may call http_send but not http_free. After http_free
 * the loop must run once more, so that libuv can close its handles.
 */
#ifndef HTTP_HTTP_H
#define HTTP_HTTP_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"

struct uv_loop_s;
struct http;

struct http_header {
	struct str name;
	struct str value;
};

struct http_request {
	struct str method;
	struct str url; /* absolute, already encoded; never normalised again */
	const struct http_header *headers;
	size_t nheaders;
	struct str body;
	int64_t connect_ms; /* limit for name lookup, connection and TLS */
	int64_t total_ms;   /* limit for the whole exchange */
	/*
	 * May go out twice when a kept connection breaks before any reply. Otherwise it is put
	 * on the wire once, and such a break is HTTP_UNKNOWN.
	 */
	bool repeatable;
	/* A body that comes compressed, though nobody asked for that, is kept as it came. */
	bool as_sent;
};

/* How an exchange ended. What matters to a saga: could the request have taken effect? */
enum http_outcome {
	HTTP_REPLIED,  /* a whole reply is at hand */
	HTTP_NOT_SENT, /* no byte of the request left: no such host, refused, TLS failed */
	HTTP_UNKNOWN,  /* sent, in part or whole, and no whole reply: timeout, reset, cut short, too
			  large */
};

struct http_response {
	enum http_outcome outcome;
	bool timed_out;
	int status;			   /* 200, 404, ... when HTTP_REPLIED */
	const struct http_header *headers; /* names in lower case */
	size_t nheaders;
	struct str body;
	const char *reason; /* curl's words unless HTTP_REPLIED */
};

/* The response and all it points to live until the callback returns. */
typedef void http_done_fn(void *ctx, const struct http_response *response);

struct http_options {
	size_t max_body;       /* a longer reply is HTTP_UNKNOWN; 0: 64 MiB */
	int max_per_host;      /* connections; 0: 32 */
	const char *ca_bundle; /* file with certificates, NULL: the system's */
	bool insecure_http;    /* plain http to other machines too */
	bool no_proxy;	       /* straight to the host, whatever the environment says */
};

struct http *http_new(struct uv_loop_s *loop, const struct http_options *options, struct err *err);
void http_free(struct http *http);

/* Copies what it needs. -1 and ERR_INPUT when the request is refused before it is tried. */
int http_send(struct http *http, const struct http_request *request, http_done_fn *done, void *ctx,
	struct err *err);

struct str http_header_of(const struct http_response *response, const char *lower_name);

#endif
