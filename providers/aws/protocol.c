#include "aws/protocol.h"

#include "protocol_parts.h"

#include <string.h>
#include <strings.h>

/* ---- shared parts */

struct str wire_name(const struct api_member *member)
{
	return str_of(member->wire ? member->wire : member->name);
}

struct str wire_name_or(const struct api_member *member, const char *fallback)
{
	return str_of(member->wire ? member->wire : fallback);
}

/* Shapes that serve as input too may hold members of the path or the query string. */
bool wire_in_body(const struct api_member *member)
{
	return member->location == API_BODY || member->location == API_URI ||
	       member->location == API_QUERYSTRING;
}

static const struct api_shape *shape_at(const struct wire *w, uint16_t index)
{
	return index == API_NO_SHAPE ? NULL : &w->service->shapes[index];
}

const struct api_shape *wire_input(const struct wire *w)
{
	return shape_at(w, w->operation->input);
}

const struct api_shape *wire_output(const struct wire *w)
{
	return shape_at(w, w->operation->output);
}

const struct api_member *wire_payload(const struct wire *w, const struct api_shape *shape)
{
	for (size_t i = 0; i < shape->nmembers; i++) {
		const struct api_member *member = &w->service->members[shape->members + i];
		if (member->flags & API_PAYLOAD)
			return member;
	}
	return NULL;
}

bool wire_is_raw(const struct wire *w, const struct api_member *payload)
{
	enum api_kind kind = api_shape_of(w->service, payload)->kind;
	return kind == API_STRING || kind == API_BLOB;
}

static bool same_name(struct str name, const char *wanted)
{
	return name.len == strlen(wanted) && !strncasecmp(name.ptr, wanted, name.len);
}

/* The first one given counts: what the input says goes before what the protocol adds. */
void wire_header(
	const struct wire *w, struct protocol_request *out, const char *name, struct str value)
{
	for (size_t i = 0; i < out->nheaders; i++) {
		if (same_name(out->headers[i].name, name))
			return;
	}
	struct http_header *headers = ARENA_ARRAY(w->arena, out->nheaders + 1, struct http_header);
	if (out->nheaders)
		memcpy(headers, out->headers, out->nheaders * sizeof(*headers));
	headers[out->nheaders++] = (struct http_header){str_of(name), value};
	out->headers = headers;
}

struct str wire_reply_header(const struct protocol_reply *reply, const char *name)
{
	for (size_t i = 0; i < reply->nheaders; i++) {
		if (same_name(reply->headers[i].name, name))
			return reply->headers[i].value.ptr ? reply->headers[i].value : STR("");
	}
	return STR_NONE;
}

/* ---- requests */

static bool is_host_label(struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];
		bool inner = i > 0 && i + 1 < text.len && c == '-';
		if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') &&
			!inner)
			return false;
	}
	return text.len > 0 && text.len <= 63;
}

static int put_host_label(
	const struct wire *w, struct buf *host, struct str label, const struct value *input)
{
	const struct api_shape *shape = wire_input(w);
	const struct api_member *member = shape ? api_member_find(w->service, shape, label) : NULL;
	struct str text = STR_NONE;
	if (member && (member->flags & API_HOST_LABEL))
		text = value_text(value_get(input, label));
	if (!is_host_label(text))
		return err_set(w->err, ERR_INPUT,
			"%s %s: %.*s: part of the host name, so letters, digits and inner hyphens",
			w->service->id, w->operation->name, STR_ARG(label));
	buf_str(host, text);
	return 0;
}

static int put_host(const struct wire *w, struct buf *host, const struct value *input)
{
	struct str pattern = str_of(w->operation->host_prefix);
	while (pattern.len) {
		ptrdiff_t brace = str_find(pattern, STR("{"));
		struct str label,
			literal = str_slice(pattern, 0, brace < 0 ? pattern.len : (size_t)brace);
		buf_str(host, literal);
		if (brace < 0)
			break;
		pattern = str_slice(pattern, literal.len + 1, pattern.len);
		if (!str_cut(&pattern, '}', &label) || put_host_label(w, host, label, input))
			return -1;
	}
	return 0;
}

static int host_prefix(
	const struct wire *w, const struct value *input, struct protocol_request *out)
{
	struct buf host;
	buf_init(&host, 0);
	int rc = put_host(w, &host, input);
	out->host_prefix = arena_str(w->arena, buf_view(&host));
	buf_release(&host);
	return rc;
}

int protocol_serialise(struct arena *arena, const struct api_service *service,
	const struct api_operation *operation, const struct value *input, struct str token,
	struct protocol_request *out, struct err *err)
{
	const struct wire w = {arena, service, operation, err};
	*out = (struct protocol_request){.method = str_of(operation->method)};
	const struct value *normal = input_check(&w, input, token);
	if (!normal || host_prefix(&w, normal, out))
		return -1;
	switch (service->protocol) {
	case API_EC2:
	case API_QUERY:
		return form_serialise(&w, normal, out);
	case API_REST_XML:
	case API_REST_JSON:
		return rest_serialise(&w, normal, out);
	default:
		return json_serialise(&w, normal, out);
	}
}

/* ---- replies */

static int form_output(const struct wire *w, const struct xml_node *root, struct value *output)
{
	const char *wrapper = w->operation->result_wrapper;
	const struct xml_node *result = wrapper ? xml_child(root, str_of(wrapper)) : root;
	if (!wire_output(w))
		return 0;
	if (!result)
		return err_set(w->err, ERR_SERVICE, "no <%s> in the reply, but <%.*s>", wrapper,
			STR_ARG(str_slice(root->name, 0, 64)));
	return xml_output(w, result, wire_output(w), output);
}

/* Replies of ec2 and query; one that has nothing to tell may send no body. */
static int parse_form(const struct wire *w, const struct protocol_reply *reply,
	struct value *output, struct str *request_id)
{
	const struct api_shape *shape = wire_output(w);
	if (!str_trim(reply->body).len && (!shape || !shape->nmembers))
		return 0;
	if (error_check_body(w, reply->body))
		return -1;
	const struct xml_node *root = xml_parse(w->arena, reply->body, w->err);
	if (!root)
		return -1;
	*request_id = error_request_id(w, reply, root);
	return form_output(w, root, output);
}

/* S3 may find out that it fails after it has sent "200 OK"; the body then is an <Error>. */
static bool is_late_error(
	const struct wire *w, const struct protocol_reply *reply, struct protocol_error *error)
{
	struct err ignored = {0};
	const struct api_shape *shape = wire_output(w);
	const struct api_member *payload = shape ? wire_payload(w, shape) : NULL;
	if (w->service->protocol != API_REST_XML || (payload && wire_is_raw(w, payload)) ||
		str_find(str_slice(reply->body, 0, 256), STR("<Error")) < 0)
		return false;
	const struct xml_node *root = xml_parse(w->arena, reply->body, &ignored);
	if (!root || !str_is(root->name, "Error") || !xml_child_text(root, "Code").len)
		return false;
	error_parse(w, reply, error);
	error->sender_fault = false;
	return true;
}

static int parse_result(const struct wire *w, const struct protocol_reply *reply,
	struct value *output, struct str *request_id)
{
	switch (w->service->protocol) {
	case API_EC2:
	case API_QUERY:
		return parse_form(w, reply, output, request_id);
	case API_REST_XML:
	case API_REST_JSON:
		return rest_output(w, reply, output);
	default:
		return wire_output(w) ? json_output(w, reply->body, wire_output(w), output) : 0;
	}
}

/*
 * A web page in the place of a reply, also where no reply is read: an operation without an output
 * would otherwise count as done on the word of a proxy.
 */
static int check_page(const struct wire *w, const struct protocol_reply *reply)
{
	const struct api_shape *shape = wire_output(w);
	const struct api_member *payload = shape ? wire_payload(w, shape) : NULL;
	if ((payload && wire_is_raw(w, payload)) || !str_trim(reply->body).len)
		return 0;
	return error_check_body(w, reply->body);
}

int protocol_parse(struct arena *arena, const struct api_service *service,
	const struct api_operation *operation, const struct protocol_reply *reply,
	const struct value **output, struct protocol_error *error, struct str *request_id,
	struct err *err)
{
	const struct wire w = {arena, service, operation, err};
	struct value *result = value_map(arena);
	*output = result;
	*error = (struct protocol_error){.retry_after_ms = -1};
	*request_id = error_request_id(&w, reply, NULL);
	if (reply->status >= 300) {
		error_parse(&w, reply, error);
		*request_id = error->request_id;
		return 1;
	}
	if (is_late_error(&w, reply, error)) {
		*request_id = error->request_id;
		return 1;
	}
	if (!check_page(&w, reply) && !parse_result(&w, reply, result, request_id))
		return 0;
	return err_context(err, "%s %s: HTTP %d", service->id, operation->name, reply->status);
}
