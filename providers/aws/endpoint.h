/*
 * Where a call goes and for which region it is signed. Source: AWS general reference, "Service
 * endpoints"; S3 user guide, "Virtual hosting of buckets".
 */
#ifndef AWS_ENDPOINT_H
#define AWS_ENDPOINT_H

#include "aws/config.h"

struct endpoint_query {
	const struct api_service *service;
	struct str region;
	struct str url;				  /* AWS_ENDPOINT_URL; empty: the public endpoint */
	struct str host_prefix;			  /* of the operation */
	struct str bucket;			  /* of an S3 request, empty: none */
	const struct endpoint_settings *settings; /* NULL: none */
};

struct endpoint {
	struct str origin;   /* "https://ec2.us-east-1.amazonaws.com", without a slash at the end */
	struct str host;     /* as in the header: with the port when it is not the scheme's own */
	struct str path;     /* put before the request's own path; mostly empty */
	struct str region;   /* signed for */
	bool bucket_in_host; /* then the bucket leaves the path */
};

struct endpoint_settings endpoint_settings_copy(
	struct arena *arena, const struct endpoint_settings *settings);

/* ERR_INPUT: the region or the URL is not one. Nothing is looked up anywhere. */
int endpoint_find(struct arena *arena, const struct endpoint_query *query, struct endpoint *out,
	struct err *err);

#endif
