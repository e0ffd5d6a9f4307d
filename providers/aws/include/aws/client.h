/*
 * One API call, all in: serialise, find the endpoint, sign, send, parse, retry what may be
 * retried. Completions are queued and taken with client_next, so nothing calls upward.
 *
 * Sequence: client_start as often as wanted; client_next until it is false after each start, tick
 * and wake; client_tick when client_deadline is reached. client_free drops what is under way; then
 * the loop must run once more, so that libuv can close its handles.
 */
#ifndef AWS_CLIENT_H
#define AWS_CLIENT_H

#include "aws/protocol.h"
#include "aws/rate.h"
#include "aws/sign.h"
#include "base/clock.h"

struct client;
struct credential_provider;
struct endpoint_settings;

/* Whether a request whose fate nobody knows may simply be sent again. */
enum client_repeat {
	CLIENT_REPEAT_SAFE,  /* reads, and calls that set a value */
	CLIENT_REPEAT_DOUBT, /* creates: a lost reply is told, never repeated */
};

struct client_call {
	uint64_t ticket; /* the caller's own; comes back with the result */
	const struct api_service *service;
	const struct api_operation *operation;
	struct str region;
	struct str token;
	const struct value *input;
	enum client_repeat repeat;
	int64_t presign_s; /* above 0: nothing is sent, the result is a URL good for so long */
};

enum client_status {
	CLIENT_OK,
	CLIENT_REFUSED,	 /* the service said no: nothing was done; `error` says why */
	CLIENT_NOT_SENT, /* nothing left this machine, after all retries */
	CLIENT_DOUBT,	 /* nobody knows: timeout, reset, 5xx, a reply that does not parse */
};

/*
 * Codes of our own, where no service gave one: NotSent, ConnectTimeout, Timeout, ConnectionLost,
 * UnreadableReply.
 */
struct client_result {
	uint64_t ticket;
	enum client_status status;
	const struct value *output; /* CLIENT_OK */
	struct str url;		    /* CLIENT_OK, presigned: and what must be sent along */
	const struct http_header *url_headers;
	size_t nurl_headers;
	struct str url_method;
	struct protocol_error error; /* code and message for all others */
	/* An earlier attempt may have taken effect: CLIENT_REFUSED then speaks of the last one
	 * only. */
	bool doubted;
	bool throttled;	 /* CLIENT_REFUSED for the rate of calls: it may be tried later */
	struct str note; /* what held it back, or what is wrong with its endpoint; mostly empty */
	struct str service, operation, region, request_id;
	int http_status; /* of the last attempt, 0: none */
	int attempts;
	int64_t elapsed_ms;
};

struct client_options {
	struct uv_loop_s *loop;
	struct credentials credentials;
	/* Gives the credentials instead, anew before each attempt; outlives the client. */
	struct credential_provider *provider;
	bool anonymous;		 /* needs none: only operations that are not signed are called */
	struct str endpoint_url; /* AWS_ENDPOINT_URL; empty: the public endpoints */
	const struct endpoint_settings *endpoints; /* NULL: none; copied */
	struct http_options http;
	int max_attempts;	    /* 0: 3 */
	int max_in_flight;	    /* 0: 64; what waits for its turn or its next attempt is not */
	int max_in_flight_endpoint; /* 0: as many as http.max_per_host */
	const struct rate *rates;   /* go before the defaults, which an emulator has not; copied */
	size_t nrates;
	int64_t connect_ms;    /* 0: 5 s; name lookup, connection and TLS of one attempt */
	int64_t total_ms;      /* 0: 60 s; one attempt */
	struct str user_agent; /* "skald/1.2.3"; empty: "skald" */
	/* A result is ready or the deadline has changed. Not called from client_start or
	 * client_tick. */
	void (*wake)(void *ctx);
	void *wake_ctx;
};

/* Copies what it needs; the credentials are wiped by client_free. ERR_INPUT: there are none. */
struct client *client_new(const struct client_options *options, struct err *err);
void client_free(struct client *client);

/*
 * Copies what it needs. -1 and ERR_INPUT: the input does not fit the model or into a presigned URL,
 * or the region is none; nothing was sent.
 */
int client_start(struct client *client, const struct client_call *call, struct err *err);

/* Backoff needs a clock: when client_tick wants to be called (steady ms), or CLOCK_NEVER. */
int64_t client_deadline(const struct client *client);
void client_tick(struct client *client, int64_t steady_now);

/*
 * A call that has a while to wait for its turn, told once, and why: its rate, throttles, an
 * endpoint that does not answer. Asked when client_next is; *why lives as long as the call.
 */
bool client_held(struct client *client, uint64_t *ticket, struct str *why);

/* The next result; it and what it points to live until the next call of client_next. */
bool client_next(struct client *client, struct client_result *out);

/* "ec2 RunInstances in us-east-1: AuthFailure: not able to ... (HTTP 401, 2 attempts)". */
struct str client_describe(struct arena *arena, const struct client_result *result);

#endif
