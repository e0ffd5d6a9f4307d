/* The insides of a client and of its calls: client.c keeps the queues, client_try.c one attempt. */
#ifndef AWS_CLIENT_PRIVATE_H
#define AWS_CLIENT_PRIVATE_H

#include "aws/client.h"
#include "aws/config.h"

#include "endpoint.h"
#include "limits.h"
#include "retry.h"

/*
 * A call's life: active (waiting for its turn -> under way -> waiting for the time of its next
 * attempt -> ...) -> finished, then in the list of results until client_next has shown it and is
 * asked for the next one.
 */
struct call {
	struct call *next; /* among the results */
	size_t at;	   /* among the active */
	struct limits_call turn;
	bool under_way;	    /* holds a place of the limits */
	struct str held_by; /* what the caller was told */
	struct client *client;
	struct arena arena; /* request and result */
	const struct api_service *service;
	const struct api_operation *operation;
	enum client_repeat repeat;
	struct protocol_request request;
	struct endpoint endpoint;
	struct str path;  /* whole, as in the request line */
	int64_t started;  /* steady ms of the first attempt */
	int64_t due;	  /* steady ms of the next attempt; CLOCK_NEVER while it flies */
	int64_t skew;	  /* of the clock that signed the last attempt */
	bool skew_mended; /* once is enough */
	bool parked;	  /* waits for credentials, not for its time */
	bool redirected;  /* likewise */
	int64_t presign_s;
	struct endpoint_query where; /* of the endpoint, for another region */
	int retry_cost;		     /* what the last retry took from the quota */
	struct client_result result;
};

struct call_list {
	struct call *head, *tail;
};

struct client {
	struct http *http;
	struct arena arena;		/* holds secrets: wiped */
	struct credentials credentials; /* unless there is a provider */
	struct credential_provider *provider;
	bool anonymous; /* there are none: only what is not signed may be called */
	const struct credentials *signer; /* of the attempt that is being made */
	struct endpoint_settings endpoints;
	struct str endpoint_url, user_agent;
	struct sign_cache *keys;
	struct limits *limits;
	int64_t skew; /* the service's clock less ours, ms */
	int64_t connect_ms, total_ms;
	int max_attempts;
	struct call **active;
	size_t nactive, active_cap;
	struct call_list results;
	struct call *shown; /* by client_next: freed by the next one */
	void (*wake)(void *ctx);
	void *wake_ctx;
};

/* client.c */
void client_finish(struct call *call);	    /* moves it to the results */
void client_settled(struct client *client); /* after a reply: fills slots, wakes the driver */

/* client_turn.c */
void call_enter(struct call *call); /* once its endpoint is known, and again when it changes */
void call_again(struct call *call, int64_t now); /* waits for its turn, before the others */
void call_back(struct call *call, enum limits_reply reply); /* an attempt has ended */
void call_note(struct call *call);			    /* sets the note of its result */
void client_fill(struct client *client, int64_t now);	    /* all whose turn it is leave */

/* client_try.c */
void call_finish(struct call *call, enum client_status status);
int call_prepare(struct call *call, const struct client_call *from, struct err *err);
void call_place(struct call *call); /* sets the path, once the endpoint is known */
unsigned call_sign_flags(const struct call *call);
void call_try(struct call *call); /* may finish the call at once */

/* client_presign.c */
int call_presignable(struct call *call, struct err *err); /* brings it into the form of a URL */
void call_presign(struct call *call);			  /* finishes it */

/* client_redirect.c: S3 says that the bucket is in another region; true: to be tried again there */
bool call_redirect(struct call *call, const struct protocol_reply *reply);

#endif
