/*
 * AWS Signature Version 4. Source: "Authenticating Requests (AWS Signature Version 4)" of the
 * IAM and S3 references; proven against vectors/sigv4. Pure: the time is an argument.
 */
#ifndef AWS_SIGN_H
#define AWS_SIGN_H

#include "base/arena.h"
#include "http/http.h"

struct credentials {
	struct str access_key_id;
	struct str secret_access_key;
	struct str session_token; /* empty: none */
	int64_t expires;	  /* ms since 1970, CLOCK_NEVER */
	const char *source;	  /* for messages: "environment", "profile dev" */
};

struct sign_request {
	struct str method;
	struct str host;
	struct str path;		   /* as it stands in the request line, without the query */
	struct str query;		   /* without "?" */
	const struct http_header *headers; /* host is added from `host` when absent */
	size_t nheaders;
	struct str body;
};

enum sign_flag {
	SIGN_NORMALISE = 1,	/* remove dot segments and doubled slashes: all but S3 */
	SIGN_ENCODE_TWICE = 2,	/* encode the path again: all but S3 */
	SIGN_BODY_HEADER = 4,	/* send and sign x-amz-content-sha256 */
	SIGN_UNSIGNED_BODY = 8, /* UNSIGNED-PAYLOAD */
	SIGN_TOKEN_AFTER = 16,	/* session token is added but not signed */
};

struct sign_scope {
	struct str region;
	struct str service;
	int64_t now; /* ms since 1970 */
	unsigned flags;
};

/* Signing keys, cached for each (key, day, region, service); wiped by release. */
struct sign_cache;
struct sign_cache *sign_cache_new(void);
void sign_cache_free(struct sign_cache *cache);

/* What went into a signature: tests compare each, messages may show the first two. */
struct sign_trace {
	struct str canonical_request;
	struct str string_to_sign;
	struct str signature;
};

/*
 * Header form. Gives the headers to add (x-amz-date, x-amz-security-token,
 * x-amz-content-sha256, authorization) in the arena; at most SIGN_HEADERS. `cache` and `trace` may
 * be NULL.
 */
#define SIGN_HEADERS 4
size_t sign_headers(struct arena *arena, const struct sign_request *request,
	const struct credentials *credentials, const struct sign_scope *scope,
	struct sign_cache *cache, struct http_header out[SIGN_HEADERS], struct sign_trace *trace);

/* Presigned form: the whole query string, valid for `seconds`. */
struct str sign_query(struct arena *arena, const struct sign_request *request,
	const struct credentials *credentials, const struct sign_scope *scope, int64_t seconds,
	struct sign_cache *cache, struct sign_trace *trace);

#endif
