/* What configuration and credentials are both read from. */
#ifndef AWS_CONFIG_PRIVATE_H
#define AWS_CONFIG_PRIVATE_H

#include "aws/config.h"

#include "profile.h"

struct config_paths {
	struct str config, credentials; /* empty: nowhere, because there is no home directory */
};

struct config_paths config_paths_of(struct arena *arena, const struct config_source *source);
struct str config_profile_name(const struct config_source *source);
/* A variable that is empty counts as absent, as the SDKs have it. */
struct str config_variable(const struct config_source *source, const char *name);

struct config_files {
	struct config_paths paths;
	struct profile_set set;
	struct str name;	       /* of the profile */
	const struct profile *profile; /* NULL: it is "default", and there is none */
};

/* Into an arena to be wiped: it holds secrets. ERR_INPUT: there is no such profile. */
int config_read(struct arena *arena, const struct config_source *source, struct config_files *out,
	struct err *err);

#endif
