/*
 * One link of the chain. credential.c keeps what was got and knows when to renew it; each kind
 * fetches in its own way and ends by credential_done or credential_fail, at once or later.
 */
#ifndef AWS_CREDENTIAL_PRIVATE_H
#define AWS_CREDENTIAL_PRIVATE_H

#include "aws/client.h"
#include "aws/credentials.h"

#include "config_private.h"

/* What all links of one chain share; the last one to go frees it. */
struct credential_setup {
	int links;
	struct arena arena;
	struct uv_loop_s *loop;
	struct config_source source;
	struct aws_config config;
	struct http_options http;
	struct str user_agent;
	int64_t process_ms;
	int (*mfa_code)(void *ctx, const char *serial, char *code, size_t size, struct err *err);
	void *mfa_ctx;
};

struct credential_kind {
	void (*fetch)(struct credential_provider *p);
	void (*release)(struct credential_provider *p); /* NULL: nothing to release */
};

struct credential_provider {
	const struct credential_kind *kind;
	struct credential_setup *setup;
	struct credential_provider *source; /* signs the calls of this one; owned, may be NULL */
	const char *name;		    /* for messages: "profile dev" */
	const char *looked_at; /* last of the chain: where was looked before; else NULL */
	void *state;	       /* of the kind; in `arena` */
	struct arena arena;    /* parameters: wiped at the end */
	struct arena held;     /* current credentials: wiped when new ones come */
	struct credentials current;
	bool has, fetching, taking, failed;
	int64_t now;	 /* of the last take */
	int64_t fetched; /* when current came */
	int64_t again;	 /* no new attempt before this */
	struct err failure;
	void (*on_ready)(void *ctx);
	void *ready_ctx;
};

void credential_setup_release(struct credential_setup *setup);

/* Takes over nothing: `found` is copied. `source` may be NULL. */
struct credential_provider *credential_new(struct credential_setup *setup,
	const struct credential_kind *kind, const char *name, struct credential_provider *source);
void credential_done(struct credential_provider *p, const struct credentials *found);
void credential_fail(struct credential_provider *p, const struct err *err);

/* There are none anywhere. `cause`: why the instance gives none; NULL: it was not asked. */
int credential_not_found(const char *looked_at, const struct err *cause, struct err *err);

/* Credentials that need no fetching. */
struct credential_provider *credential_fixed(
	struct credential_setup *setup, const char *name, const struct credentials *found);

/* The kinds. What is given is copied. */
struct credential_role {
	struct str arn, session_name, external_id, mfa_serial, token_file;
	struct str region; /* of the call, empty: setup's */
	int64_t duration;  /* seconds, 0: the service's own default */
};
struct credential_provider *credential_role_new(struct credential_setup *setup, const char *name,
	const struct credential_role *role, struct credential_provider *source);

struct credential_sso {
	struct str account, role, region, start_url, session; /* session may be empty */
};
struct credential_provider *credential_sso_new(
	struct credential_setup *setup, const char *name, const struct credential_sso *sso);

struct credential_provider *credential_process_new(
	struct credential_setup *setup, const char *name, struct str command);

/* ERR_INPUT: the environment names an address that no credentials may come from. */
struct credential_provider *credential_container_new(
	struct credential_setup *setup, const char *name, struct err *err);
struct credential_provider *credential_instance_new(
	struct credential_setup *setup, const char *name, struct err *err);

/* {AccessKeyId, SecretAccessKey, <token_name>, Expiration}, as three of the kinds get it. */
int credential_read(struct arena *arena, struct str json, const char *token_name,
	struct credentials *out, struct err *err);
/* The same from the Credentials of a reply of STS. */
int credential_of(
	const struct value *map, const char *token_name, struct credentials *out, struct err *err);

#endif
