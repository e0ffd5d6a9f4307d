/* What rest-xml and rest-json share: members in the path, the query string, headers, status. */
#include "base/digest.h"
#include "protocol_parts.h"

#include <string.h>
#include <strings.h>

struct rest {
	const struct wire *w;
	const struct api_shape *shape;
	const struct value *input;
	struct protocol_request *out;
	struct buf path, query;
};

static int refuse(const struct rest *r, struct str name, const char *why)
{
	return err_set(r->w->err, ERR_INPUT, "%s %s: %.*s: %s", r->w->service->id,
		r->w->operation->name, STR_ARG(name), why);
}

static const struct api_member *member_at(const struct rest *r, uint32_t i)
{
	return api_member_find(r->w->service, r->shape, r->input->members[i].name);
}

/* ---- path */

static const struct api_member *find_label(const struct rest *r, struct str label)
{
	for (size_t i = 0; r->shape && i < r->shape->nmembers; i++) {
		const struct api_member *member = &r->w->service->members[r->shape->members + i];
		if (member->location == API_URI && str_eq(wire_name(member), label))
			return member;
	}
	return NULL;
}

/* A label that ends with "+" may hold slashes. An empty one would name another resource. */
static int put_label(struct rest *r, struct str label)
{
	bool greedy = str_ends(label, STR("+"));
	label = str_slice(label, 0, label.len - greedy);
	const struct api_member *member = find_label(r, label);
	const struct value *v = member ? value_get(r->input, str_of(member->name)) : NULL;
	struct str text = v ? scalar_text(r->w, member, API_TIME_ISO8601, v) : STR_NONE;
	if (!text.len)
		return refuse(r, member ? str_of(member->name) : label,
			"part of the path, must not be empty");
	buf_percent(&r->path, text, greedy ? "/" : "");
	return 0;
}

static int put_path(struct rest *r, struct str pattern)
{
	struct str literal, label;
	while (pattern.len) {
		ptrdiff_t brace = str_find(pattern, STR("{"));
		literal = str_slice(pattern, 0, brace < 0 ? pattern.len : (size_t)brace);
		buf_str(&r->path, literal);
		if (brace < 0)
			break;
		pattern = str_slice(pattern, literal.len + 1, pattern.len);
		if (!str_cut(&pattern, '}', &label) || put_label(r, label))
			return -1;
	}
	return 0;
}

/* ---- query string */

static void put_pair(struct rest *r, struct str name, struct str value)
{
	if (r->query.len)
		buf_putc(&r->query, '&');
	buf_percent(&r->query, name, "");
	buf_putc(&r->query, '=');
	buf_percent(&r->query, value, "");
}

static void put_query(
	struct rest *r, const struct api_member *use, struct str name, const struct value *v)
{
	if (v->kind == VALUE_NULL)
		return;
	if (v->kind != VALUE_LIST) {
		put_pair(r, name, scalar_text(r->w, use, API_TIME_ISO8601, v));
		return;
	}
	const struct api_member *item = api_item(r->w->service, api_shape_of(r->w->service, use));
	for (uint32_t i = 0; i < v->count; i++)
		put_query(r, item, name, v->items[i]);
}

/* A member that was given by name wins over a key of the map. */
static bool is_named(const struct rest *r, struct str name)
{
	for (uint32_t i = 0; i < r->input->count; i++) {
		const struct api_member *member = member_at(r, i);
		if (member->location == API_QUERYSTRING && str_eq(wire_name(member), name) &&
			api_shape_of(r->w->service, member)->kind != API_MAP)
			return true;
	}
	return false;
}

static void put_query_map(struct rest *r, const struct api_member *use, const struct value *v)
{
	const struct api_member *item = api_value(r->w->service, api_shape_of(r->w->service, use));
	for (uint32_t i = 0; i < v->count; i++) {
		if (!is_named(r, v->members[i].name))
			put_query(r, item, v->members[i].name, v->members[i].value);
	}
}

/* ---- headers */

/* RFC 9110: a token as name; no control characters, which would start another header. */
static bool is_header_name(struct str name)
{
	static const char allowed[] = "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz"
				      "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
	for (size_t i = 0; i < name.len; i++) {
		if (!name.ptr[i] || !strchr(allowed, name.ptr[i]))
			return false;
	}
	return name.len > 0;
}

static bool is_header_value(struct str value)
{
	for (size_t i = 0; i < value.len; i++) {
		unsigned char c = (unsigned char)value.ptr[i];
		if ((c < ' ' && c != '\t') || c == 0x7F)
			return false;
	}
	return true;
}

static int put_header(struct rest *r, struct str name, struct str value)
{
	if (!is_header_name(name))
		return refuse(r, name, "cannot be the name of a header");
	if (!is_header_value(value))
		return refuse(r, name, "a header cannot hold control characters");
	wire_header(r->w, r->out, arena_cstr(r->w->arena, name), value);
	return 0;
}

static void put_list_item(struct buf *list, struct str text, bool quotable)
{
	buf_puts(list, list->len ? ", " : "");
	bool quote =
		quotable && (memchr(text.ptr, ',', text.len) || memchr(text.ptr, '"', text.len));
	buf_puts(list, quote ? "\"" : "");
	for (size_t i = 0; i < text.len; i++) {
		if (quote && text.ptr[i] == '"')
			buf_putc(list, '\\');
		buf_putc(list, text.ptr[i]);
	}
	buf_puts(list, quote ? "\"" : "");
}

static struct str header_list(
	const struct wire *w, const struct api_member *use, const struct value *v)
{
	const struct api_member *item = api_item(w->service, api_shape_of(w->service, use));
	bool quotable = api_shape_of(w->service, item)->kind == API_STRING;
	struct buf list;
	buf_init(&list, 0);
	for (uint32_t i = 0; i < v->count; i++) {
		struct str text = scalar_text(w, item, API_TIME_RFC822, v->items[i]);
		if (v->items[i]->kind != VALUE_NULL)
			put_list_item(&list, text.len ? text : STR(""), quotable);
	}
	struct str all = arena_str(w->arena, buf_view(&list));
	buf_release(&list);
	return all;
}

static struct str to_base64(const struct wire *w, struct str bytes)
{
	struct buf text;
	buf_init(&text, 0);
	base64_encode(&text, bytes.ptr, bytes.len);
	struct str all = arena_str(w->arena, buf_view(&text));
	buf_release(&text);
	return all;
}

static int put_header_member(struct rest *r, const struct api_member *use, const struct value *v)
{
	struct str text;
	if (api_shape_of(r->w->service, use)->kind == API_LIST)
		text = header_list(r->w, use, v);
	else
		text = scalar_text(r->w, use, API_TIME_RFC822, v);
	if (use->use & API_JSON_VALUE)
		text = to_base64(r->w, text);
	return put_header(r, wire_name(use), text);
}

static int put_header_map(struct rest *r, const struct api_member *use, const struct value *v)
{
	for (uint32_t i = 0; i < v->count; i++) {
		struct str prefix = use->wire ? str_of(use->wire) : STR_NONE;
		struct str name = arena_printf(
			r->w->arena, "%.*s%.*s", STR_ARG(prefix), STR_ARG(v->members[i].name));
		if (put_header(r, name, value_text(v->members[i].value)))
			return -1;
	}
	return 0;
}

static int put_member(struct rest *r, const struct api_member *member, const struct value *v)
{
	switch (member->location) {
	case API_QUERYSTRING:
		if (api_shape_of(r->w->service, member)->kind == API_MAP)
			put_query_map(r, member, v);
		else
			put_query(r, member, wire_name(member), v);
		return 0;
	case API_HEADER:
		return put_header_member(r, member, v);
	case API_HEADERS:
		return put_header_map(r, member, v);
	default:
		return 0;
	}
}

/* ---- body */

static int raw_body(struct rest *r, const struct api_member *payload)
{
	const struct value *v = value_get(r->input, str_of(payload->name));
	bool blob = api_shape_of(r->w->service, payload)->kind == API_BLOB;
	if (!v)
		return 0;
	r->out->body = value_text(v);
	if (blob && !base64_decode(r->w->arena, value_text(v), &r->out->body))
		return refuse(r, str_of(payload->name), "this is not base64");
	wire_header(r->w, r->out, "Content-Type",
		blob ? STR("application/octet-stream") : STR("text/plain"));
	return 0;
}

static bool takes_body(const struct rest *r)
{
	for (size_t i = 0; r->shape && i < r->shape->nmembers; i++) {
		if (r->w->service->members[r->shape->members + i].location == API_BODY)
			return true;
	}
	return false;
}

static void write_json_body(struct rest *r, struct buf *body, const struct api_member *payload)
{
	if (!payload) {
		json_body_write(r->w, body, r->shape, r->input);
		return;
	}
	const struct value *v = value_get(r->input, str_of(payload->name));
	if (v)
		json_use_write(r->w, body, payload, v);
	else if (!(api_shape_of(r->w->service, payload)->flags & API_UNION))
		buf_puts(body, "{}"); /* a union cannot be empty, so it is not sent */
}

static int put_body(struct rest *r)
{
	const struct api_member *payload = r->shape ? wire_payload(r->w, r->shape) : NULL;
	bool json = r->w->service->protocol == API_REST_JSON;
	struct buf body;
	if (payload && wire_is_raw(r->w, payload))
		return raw_body(r, payload);
	if (!takes_body(r))
		return 0;
	buf_init(&body, 0);
	if (json)
		write_json_body(r, &body, payload);
	else
		xml_body_write(r->w, &body, r->input);
	r->out->body = arena_str(r->w->arena, buf_view(&body));
	buf_wipe(&body);
	buf_release(&body);
	if (r->out->body.len)
		wire_header(r->w, r->out, "Content-Type",
			json ? STR("application/json") : STR("application/xml"));
	return 0;
}

static void put_checksum(struct rest *r)
{
	uint8_t digest[16];
	if (!(r->w->operation->flags & API_CONTENT_MD5))
		return;
	md5(r->out->body.len ? r->out->body.ptr : "", r->out->body.len, digest);
	wire_header(r->w, r->out, "Content-MD5",
		to_base64(r->w, (struct str){(const char *)digest, sizeof(digest)}));
}

static int build(struct rest *r)
{
	struct str query = str_of(r->w->operation->uri), path;
	if (!str_cut(&query, '?', &path) || put_path(r, path))
		return -1;
	buf_str(&r->query, query);
	for (uint32_t i = 0; i < r->input->count; i++) {
		if (put_member(r, member_at(r, i), r->input->members[i].value))
			return -1;
	}
	if (put_body(r))
		return -1;
	put_checksum(r);
	r->out->path = arena_str(r->w->arena, buf_view(&r->path));
	r->out->query = arena_str(r->w->arena, buf_view(&r->query));
	return 0;
}

int rest_serialise(const struct wire *w, const struct value *input, struct protocol_request *out)
{
	struct rest r = {.w = w, .shape = wire_input(w), .input = input, .out = out};
	buf_init(&r.path, 0);
	buf_init(&r.query, 0);
	int rc = build(&r);
	buf_release(&r.path);
	buf_release(&r.query);
	return rc;
}
