/*
 * What the files of the protocols share.
 *
 * On the way out an input is first checked against the model and made normal (input_check); the
 * writers then trust it. In a normal value absent members are gone, tokens are filled in, and
 * scalars are: TIMESTAMP a number of milliseconds; numbers digits of JSON's grammar, or the strings
 * NaN, Infinity, -Infinity; BOOLEAN a boolean; BLOB base64; a JSON value its text. Nulls stay only
 * in lists and maps.
 */
#ifndef AWS_PROTOCOL_PARTS_H
#define AWS_PROTOCOL_PARTS_H

#include "aws/protocol.h"
#include "base/buf.h"
#include "xml.h"

/* One request or reply under way. */
struct wire {
	struct arena *arena;
	const struct api_service *service;
	const struct api_operation *operation;
	struct err *err;
};

/* ---- input: protocol_input.c */

/* The normal value, always a map; NULL and ERR_INPUT with the member's path. */
const struct value *input_check(const struct wire *w, const struct value *input, struct str token);

/* ---- scalars: protocol_scalar.c, protocol_time.c */

bool time_parse(struct str text, int64_t *ms); /* ISO 8601, seconds since 1970, RFC 7231 */
struct str time_text(struct arena *arena, int64_t ms, enum api_timestamp format);

bool scalar_is_number(struct str text);	    /* JSON's grammar */
bool scalar_is_odd_number(struct str text); /* NaN, Infinity, -Infinity */
/* A normal scalar on the wire; `otherwise` is the time format where the model gives none. */
struct str scalar_text(const struct wire *w, const struct api_member *use,
	enum api_timestamp otherwise, const struct value *v);
/* Back. False: the text is no such scalar. *out NULL: empty, so absent (strings may be empty). */
bool scalar_parse(const struct wire *w, const struct api_member *use, struct str text,
	const struct value **out);

/* ---- names */

struct str wire_name(const struct api_member *member);				/* in structures */
struct str wire_name_or(const struct api_member *member, const char *fallback); /* elsewhere */
bool wire_in_body(const struct api_member *member);				/* of a reply */
const struct api_shape *wire_input(const struct wire *w);  /* NULL: the operation takes none */
const struct api_shape *wire_output(const struct wire *w); /* NULL: it gives none */
/* The member that is the whole body, or NULL. */
const struct api_member *wire_payload(const struct wire *w, const struct api_shape *shape);
bool wire_is_raw(const struct wire *w, const struct api_member *payload); /* a string or bytes */

/* ---- headers */

void wire_header(
	const struct wire *w, struct protocol_request *out, const char *name, struct str value);
struct str wire_reply_header(const struct protocol_reply *reply, const char *name);

/* ---- one file a family */

int form_serialise(const struct wire *w, const struct value *input, struct protocol_request *out);
int rest_serialise(const struct wire *w, const struct value *input, struct protocol_request *out);
int json_serialise(const struct wire *w, const struct value *input, struct protocol_request *out);

/* The body of a rest-xml or JSON request: members without a place elsewhere, or the payload. */
void xml_body_write(const struct wire *w, struct buf *buf, const struct value *input);
void json_body_write(const struct wire *w, struct buf *buf, const struct api_shape *shape,
	const struct value *v);
void json_use_write(
	const struct wire *w, struct buf *buf, const struct api_member *use, const struct value *v);

/* Members that come in the body are put into `output`. */
int xml_output(const struct wire *w, const struct xml_node *node, const struct api_shape *shape,
	struct value *output);
int xml_payload(const struct wire *w, const struct xml_node *node, const struct api_member *payload,
	struct value *output);
int json_output(
	const struct wire *w, struct str body, const struct api_shape *shape, struct value *output);
int json_payload(const struct wire *w, struct str body, const struct api_member *payload,
	struct value *output);
/* Headers, status and body of a REST reply. */
int rest_output(const struct wire *w, const struct protocol_reply *reply, struct value *output);

/* ---- errors: protocol_error.c */

/* What a body is that no protocol knows ("an HTML page", "empty"), or NULL. */
const char *error_odd_body(struct str body);
/* -1 and the error when the body is one of those. */
int error_check_body(const struct wire *w, struct str body);
/* The element that holds Code and Message, or NULL. */
const struct xml_node *error_element(const struct xml_node *root);
void error_from_xml(const struct wire *w, const struct xml_node *root, struct protocol_error *out);
void error_parse(
	const struct wire *w, const struct protocol_reply *reply, struct protocol_error *out);
struct str error_request_id(
	const struct wire *w, const struct protocol_reply *reply, const struct xml_node *root);

#endif
