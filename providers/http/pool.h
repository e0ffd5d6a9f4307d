/*
 * The insides of `struct http`: one libcurl multi handle, the libuv handles that watch its sockets
 * and its timer, and the transfers under way.
 *
 * libuv's handles are freed by their close callbacks, so they own nothing but themselves and
 * outlive the pool by one turn of the loop.
 */
#ifndef HTTP_POOL_H
#define HTTP_POOL_H

#include "curl_api.h"

#include "http/http.h"

#include <uv.h>

#define POOL_SPARE_MAX 64

struct transfer;

struct http {
	struct curl_api curl;
	CURLM *multi;
	uv_loop_t *loop;
	uv_timer_t *timer;
	struct transfer *transfers;  /* under way, doubly linked */
	CURL *spare[POOL_SPARE_MAX]; /* easy handles to use again: making one costs more than a call
				      */
	size_t nspare;
	size_t max_body;
	char *ca_bundle;
	bool insecure_http, no_proxy;
};

/* Sets the callbacks by which libcurl tells which sockets and which timeout it waits for. */
int pool_watch(struct http *http, struct err *err);
void pool_unwatch(struct http *http);

CURL *pool_take_easy(struct http *http); /* NULL: libcurl could not make one */
void pool_give_easy(struct http *http, CURL *easy);

/* Finds the transfers that libcurl has finished and calls their callbacks. */
void pool_settle(struct http *http);

#endif
