/* One call of an AWS service by a link of the chain, through a client of its own. */
#ifndef AWS_CREDENTIAL_CALL_H
#define AWS_CREDENTIAL_CALL_H

#include "credential_private.h"

struct credential_caller;

/* `result` lives until the function returns. */
typedef void credential_called_fn(
	struct credential_provider *p, const struct client_result *result);

struct credential_caller *credential_caller_new(
	struct credential_provider *p, credential_called_fn *called);
void credential_caller_free(struct credential_caller *caller);

/* -1: nothing was begun, and `called` will not be called. It may be called at once. */
int credential_caller_start(struct credential_caller *caller, const char *service,
	const char *operation, struct str region, const struct value *input, struct err *err);

/* For a result that is no answer: the provider has failed, and why. */
void credential_call_failed(struct credential_provider *p, const struct client_result *result);

#endif
