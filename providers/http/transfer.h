/* One request under way and what has come back so far. Owned by the pool's list. */
#ifndef HTTP_TRANSFER_H
#define HTTP_TRANSFER_H

#include "pool.h"

struct transfer *transfer_new(struct http *http, const struct http_request *request,
	http_done_fn *done, void *ctx, struct err *err);
CURLMcode transfer_start(struct http *http, struct transfer *transfer);
void transfer_free(struct http *http, struct transfer *transfer);

/* Classifies the end, calls the callback and frees the transfer. */
void transfer_finish(struct http *http, CURL *easy, CURLcode code);

#endif
