/* What aws_config_load is made of, for its tests. */
#ifndef AWS_CONFIG_PRIVATE_H
#define AWS_CONFIG_PRIVATE_H

#include "aws/config.h"

struct config_paths {
	struct str config, credentials; /* empty: nowhere, because there is no home directory */
};

struct config_paths config_paths_of(struct arena *arena, const struct config_source *source);
struct str config_profile_name(const struct config_source *source);

#endif
