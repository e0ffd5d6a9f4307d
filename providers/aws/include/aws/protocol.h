/*
 * The six AWS protocols: from an input value and a model to a request, and from a
 * response and a model to an output value or an error. Pure: no clock, no random.
 *
 * Sources: the Smithy specifications of awsQuery, ec2Query, restXml, restJson1, awsJson1_0
 * and awsJson1_1; proven against vectors/protocols.
 */
#ifndef AWS_PROTOCOL_H
#define AWS_PROTOCOL_H

#include "aws/api.h"
#include "base/err.h"
#include "base/value.h"
#include "http/http.h"

/* A request before it has a host and a signature. Lives in the arena. */
struct protocol_request {
	struct str method;
	struct str path;	/* percent-encoded, starts with "/" */
	struct str query;	/* percent-encoded, without "?" */
	struct str host_prefix; /* labels put before the endpoint's host, or empty */
	struct http_header *headers;
	size_t nheaders;
	struct str body;
};

/*
 * `token` fills members marked as idempotency tokens that the input does not give; empty: they
 * stay out. ERR_INPUT names the member (by path) that is missing, unknown or of the wrong kind.
 */
int protocol_serialise(struct arena *arena, const struct api_service *service,
	const struct api_operation *operation, const struct value *input, struct str token,
	struct protocol_request *out, struct err *err);

struct protocol_reply {
	int status;
	const struct http_header *headers;
	size_t nheaders;
	struct str body;
};

struct protocol_error {
	struct str code;    /* "InvalidVpcID.NotFound"; "HTTP 502" when the body says nothing */
	struct str message; /* bounded, printable */
	struct str request_id;
	bool sender_fault;
	int64_t retry_after_ms; /* x-amz-retry-after, -1: absent */
};

/*
 * 0: *output is the result. 1: the service answered an error, in *error. -1: the reply is not
 * what the protocol says (HTML, half a document): in *err, and nobody knows whether it took effect.
 */
int protocol_parse(struct arena *arena, const struct api_service *service,
	const struct api_operation *operation, const struct protocol_reply *reply,
	const struct value **output, struct protocol_error *error, struct str *request_id,
	struct err *err);

#endif
