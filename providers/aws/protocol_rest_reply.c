/* Replies of rest-xml and rest-json: members from headers, the status and the body. */
#include "base/digest.h"
#include "protocol_parts.h"

#include <strings.h>

struct reply {
	const struct wire *w;
	const struct protocol_reply *http;
	struct value *output;
};

/* One item of a list in a header: until a comma outside quotes; a date holds a comma itself. */
static struct str next_item(struct str *rest, bool dates)
{
	size_t at = 0, commas = 0;
	bool quoted = false;
	for (; at < rest->len; at++) {
		char c = rest->ptr[at];
		if (quoted && c == '\\')
			at++;
		else if (c == '"')
			quoted = !quoted;
		else if (c == ',' && !quoted && ++commas > (dates ? 1 : 0))
			break;
	}
	struct str item = str_trim(str_slice(*rest, 0, at));
	*rest = str_slice(*rest, at + 1, rest->len);
	return item;
}

static struct str unquote(struct arena *arena, struct str text)
{
	if (text.len < 2 || text.ptr[0] != '"' || text.ptr[text.len - 1] != '"')
		return text;
	char *out = arena_alloc(arena, text.len);
	size_t len = 0;
	for (size_t i = 1; i + 1 < text.len; i++) {
		if (text.ptr[i] == '\\' && i + 2 < text.len)
			i++;
		out[len++] = text.ptr[i];
	}
	return (struct str){out, len};
}

static int bad_header(const struct wire *w, const char *name)
{
	return err_set(
		w->err, ERR_SERVICE, "the header %s of the reply is not what the API says", name);
}

static int read_list(const struct reply *r, const struct api_member *member, struct str text,
	const struct value **out)
{
	const struct api_member *item =
		api_item(r->w->service, api_shape_of(r->w->service, member));
	bool dates = api_shape_of(r->w->service, item)->kind == API_TIMESTAMP &&
		     (!item->timestamp || item->timestamp == API_TIME_RFC822);
	struct value *list = value_list(r->w->arena);
	while (text.len) {
		const struct value *v;
		struct str one = unquote(r->w->arena, next_item(&text, dates));
		if (!scalar_parse(r->w, item, one, &v))
			return bad_header(r->w, member->name);
		if (v)
			value_add(r->w->arena, list, v);
	}
	*out = list;
	return 0;
}

/* Given as its text, as inputs take it. */
static int read_json_value(const struct reply *r, const struct api_member *member, struct str text,
	const struct value **out)
{
	struct str json;
	if (!base64_decode(r->w->arena, str_trim(text), &json))
		return bad_header(r->w, member->name);
	*out = value_string(r->w->arena, json);
	return 0;
}

static int read_header(const struct reply *r, const struct api_member *member)
{
	struct str name = wire_name(member);
	struct str text = wire_reply_header(r->http, arena_cstr(r->w->arena, name));
	const struct value *v = NULL;
	int rc = 0;
	if (!text.ptr)
		return 0;
	text = arena_str(r->w->arena, text);
	if (member->use & API_JSON_VALUE)
		rc = read_json_value(r, member, text, &v);
	else if (api_shape_of(r->w->service, member)->kind == API_LIST)
		rc = read_list(r, member, text, &v);
	else if (!scalar_parse(r->w, member, text, &v))
		rc = bad_header(r->w, member->name);
	if (!rc)
		value_put_some(r->w->arena, r->output, str_of(member->name), v);
	return rc;
}

static int read_header_map(const struct reply *r, const struct api_member *member)
{
	struct str prefix = member->wire ? str_of(member->wire) : STR_NONE;
	struct value *map = value_map(r->w->arena);
	for (size_t i = 0; i < r->http->nheaders; i++) {
		const struct http_header *header = &r->http->headers[i];
		if (header->name.len < prefix.len ||
			(prefix.len && strncasecmp(header->name.ptr, prefix.ptr, prefix.len)))
			continue;
		struct str key = str_slice(header->name, prefix.len, header->name.len);
		struct str text = arena_str(r->w->arena, header->value);
		value_put(r->w->arena, map, arena_str(r->w->arena, key),
			value_string(r->w->arena, text));
	}
	value_put(r->w->arena, r->output, str_of(member->name), map);
	return 0;
}

static int read_outside(const struct reply *r, const struct api_member *member)
{
	if (member->location == API_HEADER)
		return read_header(r, member);
	if (member->location == API_HEADERS)
		return read_header_map(r, member);
	if (member->location == API_STATUS_CODE)
		value_put(r->w->arena, r->output, str_of(member->name),
			value_int(r->w->arena, r->http->status));
	return 0;
}

static void read_raw(const struct reply *r, const struct api_member *payload)
{
	if (!r->http->body.len)
		return;
	struct str body = arena_str(r->w->arena, r->http->body);
	if (api_shape_of(r->w->service, payload)->kind == API_BLOB) {
		struct buf text;
		buf_init(&text, 0);
		base64_encode(&text, body.ptr, body.len);
		body = arena_str(r->w->arena, buf_view(&text));
		buf_release(&text);
	}
	value_put(r->w->arena, r->output, str_of(payload->name), value_string(r->w->arena, body));
}

static bool has_body(const struct wire *w, const struct api_shape *shape)
{
	for (size_t i = 0; i < shape->nmembers; i++) {
		if (wire_in_body(&w->service->members[shape->members + i]))
			return true;
	}
	return false;
}

/*
 * S3's GetBucketLocation replies its only member as the root itself:
 * <LocationConstraint>eu-west-1</LocationConstraint>.
 */
static const struct api_member *root_member(
	const struct wire *w, const struct api_shape *shape, const struct xml_node *root)
{
	const struct api_member *only = &w->service->members[shape->members];
	bool is_root = shape->nmembers == 1 && !root->first && str_eq(wire_name(only), root->name);
	return is_root ? only : NULL;
}

static int read_xml(
	const struct reply *r, const struct api_shape *shape, const struct api_member *payload)
{
	if (!str_trim(r->http->body).len)
		return 0;
	if (error_check_body(r->w, r->http->body))
		return -1;
	const struct xml_node *root = xml_parse(r->w->arena, r->http->body, r->w->err);
	if (!root)
		return -1;
	if (!payload)
		payload = root_member(r->w, shape, root);
	if (payload)
		return xml_payload(r->w, root, payload, r->output);
	return xml_output(r->w, root, shape, r->output);
}

int rest_output(const struct wire *w, const struct protocol_reply *http, struct value *output)
{
	const struct api_shape *shape = wire_output(w);
	const struct reply r = {w, http, output};
	if (!shape)
		return 0;
	for (size_t i = 0; i < shape->nmembers; i++) {
		if (read_outside(&r, &w->service->members[shape->members + i]))
			return -1;
	}
	const struct api_member *payload = wire_payload(w, shape);
	if (payload && wire_is_raw(w, payload)) {
		read_raw(&r, payload);
		return 0;
	}
	if (!has_body(w, shape))
		return 0;
	if (w->service->protocol == API_REST_XML)
		return read_xml(&r, shape, payload);
	if (payload)
		return json_payload(w, http->body, payload, output);
	return json_output(w, http->body, shape, output);
}
