/*
 * AWS behind the provider contract: recipes carried out over signed HTTP.
 *
 * One provider serves all regions of one set of credentials. It runs on the loop of its client;
 * everything happens in the thread of that loop.
 */
#ifndef AWS_AWS_H
#define AWS_AWS_H

#include "aws/client.h"
#include "provider/provider.h"

/* How long the service is given, in ms. Real AWS needs minutes, an emulator none of it. */
struct aws_patience {
	int64_t poll_first_ms, poll_most_ms; /* between two looks: doubles from first to most */
	int64_t wait_ms;		     /* for a state, at most; a recipe may ask for less */
	int64_t again_ms;		     /* what still depends on a resource lets go of it */
	int64_t role_ms;		     /* a new role is known everywhere */
	int64_t seen_ms;		     /* what was just made can be read */
	int64_t validity_ms, grace_ms;	     /* see struct provider_limits */
};

struct aws_patience aws_patience_real(void);
struct aws_patience aws_patience_emulator(void);

struct aws_options {
	const struct schema_catalog *catalog;
	struct client_options client;	     /* its wake is set by the provider */
	const struct aws_patience *patience; /* NULL: by whether endpoint_url is this machine */
};

struct provider *aws_provider_new(const struct aws_options *options, struct err *err);

/* Recipes of a directory (*.yaml) join those built in; one of the same type takes its place. */
int aws_recipes_add_dir(struct provider *p, const char *dir, struct err *err);
/* Reads every recipe that is not yet read: the first error, or 0. */
int aws_recipes_check(struct provider *p, struct err *err);
bool aws_supports(struct provider *p, const struct schema_type *type);

#endif
