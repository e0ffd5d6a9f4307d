/*
 * Credentials that renew themselves. A provider is one link of the chain of the AWS SDKs
 * (environment, web identity, profile, container, instance); a role's link has another one, its
 * source, below it. Source: AWS SDKs and Tools reference guide, "Standardized credential
 * providers".
 *
 * They are renewed 15 minutes ahead of their end in the background and awaited from 10 minutes
 * ahead on (sooner when they live for less than half an hour); should renewing fail, what there is
 * serves until its end and never beyond. Time is an argument: tests bring their own.
 *
 * A provider runs on the loop it was made for. It must be freed after the clients that use it;
 * then the loop must run until its handles are closed.
 */
#ifndef AWS_CREDENTIALS_H
#define AWS_CREDENTIALS_H

#include "aws/config.h"
#include "aws/sign.h"

struct credential_provider;
struct uv_loop_s;

struct credential_options {
	struct uv_loop_s *loop;
	const struct config_source *source; /* environment and profile; copied */
	const struct aws_config *config;    /* region and endpoints for calls of our own; copied */
	bool insecure_http;
	struct str user_agent;
	int64_t process_ms; /* a credential_process may take, 0: 30 s */
	/*
	 * Asks a person for the code of an MFA device: `size` bytes at most, with a NUL. NULL:
	 * nobody can be asked, and a profile that wants a code is refused. Asked once a provider.
	 */
	int (*mfa_code)(void *ctx, const char *serial, char *code, size_t size, struct err *err);
	void *mfa_ctx;
};

/*
 * The chain for this environment and profile. ERR_INPUT: the configuration contradicts itself.
 * Nothing is asked for yet: whether there are credentials at all, the first take tells.
 */
struct credential_provider *credential_provider_new(
	const struct credential_options *options, struct err *err);
void credential_provider_free(struct credential_provider *provider);

enum credential_state {
	CREDENTIALS_READY,
	CREDENTIALS_WAIT, /* `on_ready` is called when to ask again */
	CREDENTIALS_NONE, /* `err` says why; asking again later may help */
};

/* `now` in ms since 1970. *out lives until the next take. */
enum credential_state credential_take(struct credential_provider *provider, int64_t now,
	const struct credentials **out, struct err *err);

/* Called from the loop, never from within credential_take. */
void credential_on_ready(
	struct credential_provider *provider, void (*on_ready)(void *ctx), void *ctx);

/* Turns the loop until there are credentials, or -1 and why not. Only before a client uses it. */
int credential_settle(struct credential_provider *provider, struct err *err);

#endif
