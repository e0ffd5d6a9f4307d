/*
 * Configuration as the AWS SDKs read it: environment first, then the shared config and
 * credentials files with profiles. Source: AWS SDKs and Tools reference guide; the file format is
 * proven against vectors/profiles.
 */
#ifndef AWS_CONFIG_H
#define AWS_CONFIG_H

#include "aws/sign.h"
#include "base/err.h"

struct config_source {
	const char *(*getenv)(void *ctx, const char *name); /* NULL: the process's own */
	void *ctx;
	const char *profile; /* --profile; NULL: AWS_PROFILE, then "default" */
};

struct aws_config {
	struct credentials credentials; /* access_key_id empty: none found */
	struct str region;		/* AWS_REGION, AWS_DEFAULT_REGION, profile; or empty */
	struct str endpoint_url;	/* AWS_ENDPOINT_URL, profile's endpoint_url; or empty */
	struct str profile;
	struct str searched; /* where credentials were looked for: for the message */
};

/*
 * A profile that is named but is nowhere is ERR_INPUT; no credentials at all is no error here.
 * Secrets are copied into `arena`: wipe it (arena_wipe) when they are no longer needed. What was
 * read from files is wiped here.
 */
int aws_config_load(struct arena *arena, const struct config_source *source, struct aws_config *out,
	struct err *err);

#endif
