/*
 * Operation models: how an AWS operation is bound to HTTP. The tables in models/ are
 * facts made by models/generate.py from the public API models; tests build the same
 * structs from the shapes of the protocol suites.
 *
 * Shapes and members are held as indices into the service's own arrays. A member is one use of
 * a shape: what a model says at the member or at its shape is resolved when the tables are made.
 */
#ifndef AWS_API_H
#define AWS_API_H

#include "base/str.h"

enum api_protocol { API_EC2, API_QUERY, API_REST_XML, API_REST_JSON, API_JSON_1_0, API_JSON_1_1 };

enum api_kind {
	API_STRUCTURE,
	API_LIST,
	API_MAP,
	API_STRING,
	API_INTEGER,
	API_LONG,
	API_FLOAT,
	API_DOUBLE,
	API_BOOLEAN,
	API_BLOB,
	API_TIMESTAMP,
	API_DOCUMENT,
};

enum api_timestamp { API_TIME_DEFAULT, API_TIME_ISO8601, API_TIME_UNIX, API_TIME_RFC822 };

enum api_location {
	API_BODY,
	API_URI,
	API_QUERYSTRING,
	API_HEADER,
	API_HEADERS,
	API_STATUS_CODE,
};

enum api_member_flag {
	API_REQUIRED = 1,
	API_IDEMPOTENCY_TOKEN = 2, /* filled with the caller's token when it is not given */
	API_XML_ATTRIBUTE = 4,
	API_HOST_LABEL = 8,
	API_EVENT_STREAM = 16,
	API_PAYLOAD = 32, /* this member is the body */
};

/* How a shape is written where it is used. */
enum api_use_flag {
	API_FLATTENED = 1,
	API_STREAMING = 2,
	API_JSON_VALUE = 4,
	API_SENSITIVE = 8, /* comes out of a reply tainted */
};

enum api_shape_flag {
	API_EXCEPTION = 1,
	API_SENDER_FAULT = 2,
	API_WRAPPER = 4,
	API_UNION = 8,
};

struct api_member {
	const char *name;	/* in the API: the key in inputs and outputs; NULL in lists, maps */
	const char *wire;	/* locationName; NULL: name, in lists and maps the default */
	const char *query_wire; /* queryName of the ec2 protocol; NULL: none */
	uint16_t shape;
	uint8_t location;
	uint8_t flags;	   /* enum api_member_flag */
	uint8_t timestamp; /* enum api_timestamp */
	uint8_t use;	   /* enum api_use_flag */
	const char *xml_namespace, *xml_prefix;
};

struct api_shape {
	uint8_t kind;
	uint8_t flags;
	uint16_t status;	    /* exceptions: HTTP status, 0: not given */
	uint16_t members, nmembers; /* STRUCTURE: its members; LIST: the item; MAP: key, value */
	const char *name;	    /* exceptions; else NULL */
	const char *error_code;	    /* exceptions: the code on the wire, NULL: the shape's name */
};

#define API_NO_SHAPE UINT16_MAX

enum api_operation_flag {
	API_UNSIGNED_BODY = 1, /* signed without a hash of the body */
	API_ANONYMOUS = 2,     /* not signed at all */
	API_CONTENT_MD5 = 4,   /* the body's MD5 must be sent */
};

struct api_operation {
	const char *name;
	const char *method;	 /* "POST" */
	const char *uri;	 /* "/{Bucket}?versioning" */
	const char *host_prefix; /* "{AccountId}." or NULL */
	uint16_t input, output;	 /* shapes or API_NO_SHAPE */
	const char *input_wire;	 /* rest-xml: root element of the body, NULL: none */
	const char *input_namespace;
	const char *result_wrapper; /* query: NULL: none */
	uint8_t flags;		    /* enum api_operation_flag */
};

struct api_service {
	const char *id;		     /* "ec2": the name used in recipes and by `call` */
	const char *service_id;	     /* "Elastic Load Balancing v2": AWS's own name for it */
	const char *version;	     /* "2016-11-15" */
	const char *endpoint_prefix; /* host name's first part */
	const char *signing_name;
	const char *target_prefix; /* json: X-Amz-Target */
	const char *xml_namespace;
	uint8_t protocol;
	bool global;		   /* one endpoint a partition: IAM */
	const char *global_region; /* what a global service is signed for: "us-east-1" */
	const struct api_shape *shapes;
	const struct api_member *members;
	const struct api_operation *operations; /* sorted by name */
	size_t nshapes, nmembers, noperations;
	size_t exceptions; /* shapes from here on are the exceptions, sorted by name */
};

/* All services that were generated, sorted by id. */
extern const struct api_service *const api_services[];
extern const size_t api_services_count;

const struct api_service *api_service_find(struct str id);
const struct api_operation *api_operation_find(const struct api_service *service, struct str name);
/* A structure's member by its name in the API; NULL: none, or `shape` is no structure. */
const struct api_member *api_member_find(
	const struct api_service *service, const struct api_shape *shape, struct str name);
/* What an error code stands for in this service, or NULL. */
const struct api_shape *api_exception_find(const struct api_service *service, struct str code);

/* The shape of a member; the item of a list; the key and the value of a map. */
const struct api_shape *api_shape_of(
	const struct api_service *service, const struct api_member *member);
const struct api_member *api_item(const struct api_service *service, const struct api_shape *list);
const struct api_member *api_key(const struct api_service *service, const struct api_shape *map);
const struct api_member *api_value(const struct api_service *service, const struct api_shape *map);

#endif
