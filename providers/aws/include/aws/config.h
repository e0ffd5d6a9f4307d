/*
 * Configuration as the AWS SDKs read it: environment first, then the shared config and
 * credentials files with profiles. Source: AWS SDKs and Tools reference guide; the file format is
 * proven against vectors/profiles. Credentials are the business of aws/credentials.h.
 */
#ifndef AWS_CONFIG_H
#define AWS_CONFIG_H

#include "aws/api.h"
#include "base/arena.h"
#include "base/err.h"

struct config_source {
	const char *(*getenv)(void *ctx, const char *name); /* NULL: the process's own */
	void *ctx;
	const char *profile; /* --profile; NULL: AWS_PROFILE, then "default" */
};

/* AWS_ENDPOINT_URL_<SERVICE>, or endpoint_url in the profile's section of services. */
struct endpoint_override {
	const struct api_service *service;
	struct str url;
};

struct endpoint_settings {
	bool fips, dual_stack;
	const struct endpoint_override *overrides;
	size_t count;
};

struct aws_config {
	struct str region;		    /* AWS_REGION, AWS_DEFAULT_REGION, profile; or empty */
	struct str endpoint_url;	    /* AWS_ENDPOINT_URL, profile's endpoint_url; or empty */
	struct endpoint_settings endpoints; /* what it says of a service goes before endpoint_url */
	struct str ca_bundle;		    /* AWS_CA_BUNDLE, ca_bundle; or empty */
	struct str profile;
};

/*
 * A profile that is named but is nowhere is ERR_INPUT, as is a switch that is neither true nor
 * false. What was read from files is wiped here; nothing secret comes out.
 */
int aws_config_load(struct arena *arena, const struct config_source *source, struct aws_config *out,
	struct err *err);

#endif
