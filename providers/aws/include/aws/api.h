/*
 * Operation models: how an AWS operation is bound to HTTP. The tables in models/ are
 * facts made by models/generate.py from the public API models; tests build the same
 * structs from the shapes of the protocol suites.
 *
 * Shapes and members are held as indices into the service's own arrays.
 */
#ifndef AWS_API_H
#define AWS_API_H

#include "base/str.h"

enum api_protocol { API_EC2, API_QUERY, API_REST_XML, API_REST_JSON, API_JSON_1_0, API_JSON_1_1 };

enum api_kind {
	API_STRUCTURE, API_LIST, API_MAP, API_STRING, API_INTEGER, API_LONG, API_FLOAT, API_DOUBLE,
	API_BOOLEAN, API_BLOB, API_TIMESTAMP, API_DOCUMENT,
};

enum api_timestamp { API_TIME_DEFAULT, API_TIME_ISO8601, API_TIME_UNIX, API_TIME_RFC822 };

enum api_location {
	API_BODY, API_URI, API_QUERYSTRING, API_HEADER, API_HEADERS, API_STATUS_CODE,
};

enum api_member_flag {
	API_REQUIRED = 1,
	API_IDEMPOTENCY_TOKEN = 2, /* filled with the caller's token when it is not given */
	API_XML_ATTRIBUTE = 4,
	API_HOST_LABEL = 8,
	API_EVENT_STREAM = 16,
	API_PAYLOAD = 32, /* this member is the body */
	API_NAMED = 64,   /* wire name was given by the model (locationName), not defaulted */
};

enum api_shape_flag {
	API_FLATTENED = 1,
	API_STREAMING = 2,
	API_JSON_VALUE = 4,
	API_EXCEPTION = 8,
	API_SENDER_FAULT = 16,
	API_WRAPPER = 32,
	API_UNION = 64,
};

struct api_member {
	const char *name;       /* in the API: the key in inputs and outputs */
	const char *wire;       /* locationName; NULL: same as name */
	const char *query_wire; /* queryName of the ec2 protocol; NULL: none */
	uint16_t shape;
	uint8_t location;
	uint8_t flags;
	uint8_t timestamp; /* enum api_timestamp, at the member */
	uint8_t shape_flags; /* flattened or jsonvalue given at the member */
	const char *xml_namespace, *xml_prefix;
};

struct api_shape {
	uint8_t kind;
	uint8_t flags;
	uint8_t timestamp;
	uint16_t members, nmembers; /* STRUCTURE */
	uint16_t key, item;         /* MAP key; LIST item or MAP value: indices of shapes */
	const char *key_wire;       /* MAP: locationName of key; LIST, MAP: of item */
	const char *item_wire;
	const char *error_code; /* exceptions: the code on the wire, NULL: the shape's name */
	const char *name;       /* exceptions and xml roots; else NULL */
	const char *xml_namespace, *xml_prefix;
	uint16_t status; /* exceptions: HTTP status, 0: not given */
};

#define API_NO_SHAPE UINT16_MAX

struct api_operation {
	const char *name;
	const char *method; /* "POST" */
	const char *uri;    /* "/{Bucket}?versioning" */
	const char *host_prefix;    /* "{AccountId}." or NULL */
	uint16_t input, output;     /* shapes or API_NO_SHAPE */
	const char *input_wire;     /* rest-xml: root element of the body, NULL: none */
	const char *input_namespace;
	const char *result_wrapper; /* query: NULL: none */
	const char *checksum;       /* "md5" when the model demands one, NULL: none */
	bool unsigned_payload;
};

struct api_service {
	const char *id;              /* "ec2": the name used in recipes and by `call` */
	const char *version;         /* "2016-11-15" */
	const char *endpoint_prefix; /* host name's first part */
	const char *signing_name;
	const char *target_prefix; /* json: X-Amz-Target */
	const char *xml_namespace;
	uint8_t protocol;
	bool global;               /* one endpoint a partition: IAM */
	const char *global_region; /* what a global service is signed for: "us-east-1" */
	const struct api_shape *shapes;
	const struct api_member *members;
	const struct api_operation *operations; /* sorted by name */
	size_t nshapes, nmembers, noperations;
};

/* All services that were generated, sorted by id. */
extern const struct api_service *const api_services[];
extern const size_t api_services_count;

const struct api_service *api_service_find(struct str id);
const struct api_operation *api_operation_find(const struct api_service *service, struct str name);
const struct api_member *api_member_find(
	const struct api_service *service, const struct api_shape *shape, struct str name);

#endif
