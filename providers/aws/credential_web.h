/*
 * Plain HTTP to an address that only this machine or its host answers: container and instance
 * metadata. No proxy, no redirect; tried again at once, a few times.
 */
#ifndef AWS_CREDENTIAL_WEB_H
#define AWS_CREDENTIAL_WEB_H

#include "credential_private.h"

struct credential_web;

/* `response` is NULL when there is none; `err` says why. It lives until the function returns. */
typedef void credential_web_fn(
	struct credential_provider *p, const struct http_response *response, const struct err *err);

struct credential_web *credential_web_new(
	struct credential_provider *p, int64_t timeout_ms, int attempts);
void credential_web_free(struct credential_web *web);

/* One request at a time; its parts are copied. `done` comes from the loop, or at once. */
void credential_web_send(
	struct credential_web *web, const struct http_request *request, credential_web_fn *done);

/*
 * ERR_INPUT unless it is https, or http to this machine or to the link-local addresses of the
 * metadata services: whoever answers decides what we are.
 */
int credential_web_check(struct str url, const char *variable, struct err *err);

#endif
