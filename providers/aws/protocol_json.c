/* Values of a model to JSON and back: json 1.0, json 1.1 and the bodies of rest-json. */
#include "base/json.h"
#include "protocol_parts.h"

/* json_write masks secrets unless it is told how to write them. */
static void write_secret(void *ctx, struct buf *buf, const struct value *v)
{
	(void)ctx;
	if (v->kind == VALUE_STRING)
		json_write_string(buf, v->text);
	else
		buf_str(buf, value_text(v));
}

static void write_list(
	const struct wire *w, struct buf *buf, const struct api_shape *shape, const struct value *v)
{
	buf_putc(buf, '[');
	for (uint32_t i = 0; i < v->count; i++) {
		buf_puts(buf, i ? "," : "");
		json_use_write(w, buf, api_item(w->service, shape), v->items[i]);
	}
	buf_putc(buf, ']');
}

static void write_map(
	const struct wire *w, struct buf *buf, const struct api_shape *shape, const struct value *v)
{
	buf_putc(buf, '{');
	for (uint32_t i = 0; i < v->count; i++) {
		buf_puts(buf, i ? "," : "");
		json_write_string(buf, v->members[i].name);
		buf_putc(buf, ':');
		json_use_write(w, buf, api_value(w->service, shape), v->members[i].value);
	}
	buf_putc(buf, '}');
}

void json_body_write(
	const struct wire *w, struct buf *buf, const struct api_shape *shape, const struct value *v)
{
	bool first = true;
	buf_putc(buf, '{');
	for (uint32_t i = 0; i < v->count; i++) {
		const struct api_member *member =
			api_member_find(w->service, shape, v->members[i].name);
		if (member->location != API_BODY)
			continue;
		buf_puts(buf, first ? "" : ",");
		first = false;
		json_write_string(buf, wire_name(member));
		buf_putc(buf, ':');
		json_use_write(w, buf, member, v->members[i].value);
	}
	buf_putc(buf, '}');
}

static void write_scalar(
	const struct wire *w, struct buf *buf, const struct api_member *use, const struct value *v)
{
	enum api_kind kind = api_shape_of(w->service, use)->kind;
	struct str text = scalar_text(w, use, API_TIME_UNIX, v);
	bool number = kind == API_TIMESTAMP || v->kind != VALUE_STRING;
	if (number && (v->kind == VALUE_BOOL || scalar_is_number(text)))
		buf_str(buf, text);
	else
		json_write_string(buf, text);
}

void json_use_write(
	const struct wire *w, struct buf *buf, const struct api_member *use, const struct value *v)
{
	const struct json_secrets reveal = {write_secret, NULL};
	const struct api_shape *shape = api_shape_of(w->service, use);
	if (v->kind == VALUE_NULL)
		buf_puts(buf, "null");
	else if (shape->kind == API_STRUCTURE)
		json_body_write(w, buf, shape, v);
	else if (shape->kind == API_LIST)
		write_list(w, buf, shape, v);
	else if (shape->kind == API_MAP)
		write_map(w, buf, shape, v);
	else if (shape->kind == API_DOCUMENT)
		json_write(buf, v, JSON_COMPACT, &reveal);
	else
		write_scalar(w, buf, use, v);
}

int json_serialise(const struct wire *w, const struct value *input, struct protocol_request *out)
{
	struct buf body;
	bool is_1_0 = w->service->protocol == API_JSON_1_0;
	buf_init(&body, 0);
	if (wire_input(w))
		json_body_write(w, &body, wire_input(w), input);
	else
		buf_puts(&body, "{}");
	out->path = STR("/");
	out->body = arena_str(w->arena, buf_view(&body));
	buf_wipe(&body);
	buf_release(&body);
	wire_header(w, out, "X-Amz-Target",
		arena_printf(w->arena, "%s.%s", w->service->target_prefix, w->operation->name));
	wire_header(w, out, "Content-Type",
		is_1_0 ? STR("application/x-amz-json-1.0") : STR("application/x-amz-json-1.1"));
	return 0;
}

/* ---- reading */

static int read_use(const struct wire *w, const struct api_member *use, const struct value *v,
	const char *name, const struct value **out);

static int wrong_kind(const struct wire *w, const char *name, const struct value *v)
{
	return err_set(w->err, ERR_SERVICE, "\"%s\" in the reply is %s, which the API does not say",
		name ? name : "an item", value_kind_name(v));
}

static int read_members(const struct wire *w, const struct api_shape *shape, const struct value *v,
	struct value *output)
{
	for (size_t i = 0; i < shape->nmembers; i++) {
		const struct api_member *member = &w->service->members[shape->members + i];
		const struct value *given = value_get(v, wire_name(member)), *read;
		if (!wire_in_body(member) || !given || given->kind == VALUE_NULL)
			continue;
		if (read_use(w, member, given, member->name, &read))
			return -1;
		value_put_some(w->arena, output, str_of(member->name), read);
	}
	return 0;
}

static int read_list(const struct wire *w, const struct api_shape *shape, const struct value *v,
	const char *name, const struct value **out)
{
	struct value *list = value_list(w->arena);
	for (uint32_t i = 0; i < v->count; i++) {
		const struct value *item;
		if (read_use(w, api_item(w->service, shape), v->items[i], name, &item))
			return -1;
		if (item)
			value_add(w->arena, list, item);
	}
	*out = list;
	return 0;
}

static int read_map(const struct wire *w, const struct api_shape *shape, const struct value *v,
	const char *name, const struct value **out)
{
	struct value *map = value_map(w->arena);
	for (uint32_t i = 0; i < v->count; i++) {
		const struct value *item = v->members[i].value;
		if (item->kind == VALUE_NULL)
			continue;
		if (read_use(w, api_value(w->service, shape), item, name, &item))
			return -1;
		value_put_some(w->arena, map, v->members[i].name, item);
	}
	*out = map;
	return 0;
}

static int read_structure(const struct wire *w, const struct api_shape *shape,
	const struct value *v, const struct value **out)
{
	struct value *map = value_map(w->arena);
	if (read_members(w, shape, v, map))
		return -1;
	*out = map;
	return 0;
}

/* Nulls in lists keep their place; in maps and structures they stand for nothing. */
static int read_use(const struct wire *w, const struct api_member *use, const struct value *v,
	const char *name, const struct value **out)
{
	const struct api_shape *shape = api_shape_of(w->service, use);
	enum value_kind wanted = shape->kind == API_LIST ? VALUE_LIST : VALUE_MAP;
	*out = v;
	if (v->kind == VALUE_NULL || shape->kind == API_DOCUMENT)
		return 0;
	if (shape->kind > API_MAP) {
		if (value_is_scalar(v) && scalar_parse(w, use, value_text(v), out))
			return 0;
		return wrong_kind(w, name, v);
	}
	if (v->kind != wanted)
		return wrong_kind(w, name, v);
	if (shape->kind == API_LIST)
		return read_list(w, shape, v, name, out);
	if (shape->kind == API_MAP)
		return read_map(w, shape, v, name, out);
	return read_structure(w, shape, v, out);
}

static const struct value *parse_body(const struct wire *w, struct str body)
{
	if (!str_trim(body).len)
		return value_map(w->arena);
	if (error_check_body(w, body))
		return NULL;
	const struct value *v = json_parse_plain(w->arena, body, w->err);
	if (!v)
		err_context(w->err, "the reply is not JSON");
	return v;
}

int json_output(
	const struct wire *w, struct str body, const struct api_shape *shape, struct value *output)
{
	const struct value *v = parse_body(w, body);
	if (!v)
		return -1;
	if (v->kind != VALUE_MAP)
		return err_set(w->err, ERR_SERVICE, "the reply is %s, not a JSON object",
			value_kind_name(v));
	return read_members(w, shape, v, output);
}

int json_payload(const struct wire *w, struct str body, const struct api_member *payload,
	struct value *output)
{
	const struct value *v = str_trim(body).len ? parse_body(w, body) : NULL, *read;
	if (!str_trim(body).len)
		return 0;
	if (!v || read_use(w, payload, v, payload->name, &read))
		return -1;
	value_put_some(w->arena, output, str_of(payload->name), read);
	return 0;
}
