#include "base/digest.h"
#include "base/json.h"
#include "protocol_parts.h"

/* Recursive shapes exist, endless inputs do not. */
#define INPUT_DEPTH_MAX 64

/* Where in the input the check stands; kept on the stack, written out only for an error. */
struct place {
	const struct place *up;
	struct str name; /* of the member, or STR_NONE in a list */
	size_t index;
	int depth;
};

struct check {
	const struct wire *w;
	struct str token;
};

static const struct value *check_use(const struct check *c, const struct api_member *use,
	const struct value *v, const struct place *place);

static void write_place(struct buf *buf, const struct place *place)
{
	if (!place->up)
		return;
	write_place(buf, place->up);
	if (!place->name.ptr)
		buf_printf(buf, "[%zu]", place->index);
	else
		buf_printf(buf, "%s%.*s", buf->len ? "." : "", STR_ARG(place->name));
}

static const struct value *refuse(const struct check *c, const struct place *place, const char *fmt,
	...) __attribute__((format(printf, 3, 4)));

static const struct value *refuse(
	const struct check *c, const struct place *place, const char *fmt, ...)
{
	struct buf where;
	va_list args;
	buf_init(&where, 0);
	write_place(&where, place);
	va_start(args, fmt);
	err_vset(c->w->err, ERR_INPUT, fmt, args);
	va_end(args);
	err_context(c->w->err, "%s %s%s%s", c->w->service->id, c->w->operation->name,
		where.len ? ": " : "", where.ptr);
	buf_release(&where);
	return NULL;
}

static const struct value *refuse_kind(
	const struct check *c, const struct place *place, const char *wanted, const struct value *v)
{
	return refuse(c, place, "expected %s, got %s", wanted, value_kind_name(v));
}

/* ---- scalars */

static const struct value *keep_flags(struct value *made, const struct value *from)
{
	made->flags = from->flags;
	return made;
}

static const struct value *check_string(const struct check *c, const struct api_member *use,
	const struct value *v, const struct place *place)
{
	struct buf json;
	if (v->kind == VALUE_STRING)
		return v;
	if (value_is_scalar(v))
		return keep_flags(value_string(c->w->arena, value_text(v)), v);
	if (!(use->use & API_JSON_VALUE) || !value_is_known(v))
		return refuse_kind(c, place, "a string", v);
	buf_init(&json, 0);
	json_write(&json, v, JSON_COMPACT, NULL);
	const struct value *text =
		value_string(c->w->arena, arena_str(c->w->arena, buf_view(&json)));
	buf_release(&json);
	return text;
}

static const struct value *check_integer(const struct check *c, const struct api_member *use,
	const struct value *v, const struct place *place)
{
	bool wide = api_shape_of(c->w->service, use)->kind == API_LONG;
	int64_t number;
	struct str text = v->kind == VALUE_BOOL ? STR_NONE : value_text(v);
	if (!str_int(text, wide ? INT64_MIN : INT32_MIN, wide ? INT64_MAX : INT32_MAX, &number))
		return refuse_kind(
			c, place, wide ? "a whole number" : "a whole number of 32 bits", v);
	return keep_flags(value_int(c->w->arena, number), v);
}

static const struct value *check_number(const struct check *c, const struct api_member *use,
	const struct value *v, const struct place *place)
{
	(void)use;
	struct str text = v->kind == VALUE_BOOL ? STR_NONE : value_text(v);
	if (scalar_is_number(text))
		return keep_flags(value_number(c->w->arena, text), v);
	return scalar_is_odd_number(text) ? v : refuse_kind(c, place, "a number", v);
}

static const struct value *check_boolean(const struct check *c, const struct api_member *use,
	const struct value *v, const struct place *place)
{
	(void)use;
	if (v->kind == VALUE_BOOL)
		return v;
	if (v->kind != VALUE_STRING || (!str_is(v->text, "true") && !str_is(v->text, "false")))
		return refuse_kind(c, place, "true or false", v);
	return value_bool(str_is(v->text, "true"));
}

static const struct value *check_blob(const struct check *c, const struct api_member *use,
	const struct value *v, const struct place *place)
{
	(void)use;
	struct str bytes;
	if (v->kind != VALUE_STRING)
		return refuse_kind(c, place, "base64 text", v);
	if (!base64_decode(c->w->arena, v->text, &bytes))
		return refuse(c, place, "this is not base64");
	return v;
}

static const struct value *check_time(const struct check *c, const struct api_member *use,
	const struct value *v, const struct place *place)
{
	(void)use;
	int64_t ms;
	if (v->kind != VALUE_STRING && v->kind != VALUE_NUMBER)
		return refuse_kind(c, place, "a time", v);
	if (!time_parse(v->text, &ms))
		return refuse(c, place, "expected a time like 2026-01-31T12:00:00Z");
	return keep_flags(value_int(c->w->arena, ms), v);
}

static const struct value *check_document(const struct check *c, const struct api_member *use,
	const struct value *v, const struct place *place)
{
	(void)use;
	return value_is_known(v) ? v : refuse(c, place, "holds what is not known yet");
}

/* ---- aggregates */

static const struct value *check_list(const struct check *c, const struct api_member *use,
	const struct value *v, const struct place *place)
{
	const struct api_member *item = api_item(c->w->service, api_shape_of(c->w->service, use));
	if (v->kind != VALUE_LIST)
		return refuse_kind(c, place, "a list", v);
	struct value *out = value_list(c->w->arena);
	for (uint32_t i = 0; i < v->count; i++) {
		struct place inner = {place, STR_NONE, i, place->depth + 1};
		const struct value *one = check_use(c, item, v->items[i], &inner);
		if (!one)
			return NULL;
		value_add(c->w->arena, out, one);
	}
	return out;
}

static const struct value *check_map(const struct check *c, const struct api_member *use,
	const struct value *v, const struct place *place)
{
	const struct api_member *item = api_value(c->w->service, api_shape_of(c->w->service, use));
	if (v->kind != VALUE_MAP)
		return refuse_kind(c, place, "a map", v);
	struct value *out = value_map(c->w->arena);
	for (uint32_t i = 0; i < v->count; i++) {
		struct place inner = {place, v->members[i].name, 0, place->depth + 1};
		const struct value *one = check_use(c, item, v->members[i].value, &inner);
		if (!one)
			return NULL;
		value_put(c->w->arena, out, v->members[i].name, one);
	}
	return out;
}

static const struct value *refuse_unknown(const struct check *c, const struct api_shape *shape,
	struct str name, const struct place *place)
{
	const char *nearest = NULL;
	size_t best = 3;
	for (size_t i = 0; i < shape->nmembers; i++) {
		const char *known = c->w->service->members[shape->members + i].name;
		size_t distance = str_distance(name, str_of(known), best);
		if (distance < best) {
			best = distance;
			nearest = known;
		}
	}
	if (!nearest)
		return refuse(c, place, "the API has no such member");
	return refuse(c, place, "the API has no such member; did you mean %s?", nearest);
}

/* What the input leaves open: tokens are filled in, required members missed. */
static const struct value *complete(const struct check *c, const struct api_shape *shape,
	struct value *out, const struct place *place)
{
	for (size_t i = 0; i < shape->nmembers; i++) {
		const struct api_member *member = &c->w->service->members[shape->members + i];
		struct str name = str_of(member->name);
		if (value_get(out, name))
			continue;
		struct place inner = {place, name, 0, place->depth + 1};
		if ((member->flags & API_IDEMPOTENCY_TOKEN) && c->token.len)
			value_put(c->w->arena, out, name, value_string(c->w->arena, c->token));
		else if (member->flags & API_REQUIRED)
			return refuse(c, &inner, "required, and not given");
	}
	if ((shape->flags & API_UNION) && out->count != 1)
		return refuse(c, place, "exactly one member must be given, not %u", out->count);
	return out;
}

static const struct value *check_structure(const struct check *c, const struct api_shape *shape,
	const struct value *v, const struct place *place)
{
	if (v->kind != VALUE_MAP)
		return refuse_kind(c, place, "a map", v);
	struct value *out = value_map(c->w->arena);
	for (uint32_t i = 0; i < v->count; i++) {
		struct str name = v->members[i].name;
		struct place inner = {place, name, 0, place->depth + 1};
		const struct api_member *member = api_member_find(c->w->service, shape, name);
		if (!member)
			return refuse_unknown(c, shape, name, &inner);
		if (v->members[i].value->kind == VALUE_NULL)
			continue;
		const struct value *one = check_use(c, member, v->members[i].value, &inner);
		if (!one)
			return NULL;
		value_put(c->w->arena, out, name, one);
	}
	return complete(c, shape, out, place);
}

static const struct value *check_member(const struct check *c, const struct api_member *use,
	const struct value *v, const struct place *place)
{
	return check_structure(c, api_shape_of(c->w->service, use), v, place);
}

typedef const struct value *check_fn(const struct check *c, const struct api_member *use,
	const struct value *v, const struct place *place);

static check_fn *const checks[] = {
	[API_STRUCTURE] = check_member,
	[API_LIST] = check_list,
	[API_MAP] = check_map,
	[API_STRING] = check_string,
	[API_INTEGER] = check_integer,
	[API_LONG] = check_integer,
	[API_FLOAT] = check_number,
	[API_DOUBLE] = check_number,
	[API_BOOLEAN] = check_boolean,
	[API_BLOB] = check_blob,
	[API_TIMESTAMP] = check_time,
	[API_DOCUMENT] = check_document,
};

static const struct value *check_use(const struct check *c, const struct api_member *use,
	const struct value *v, const struct place *place)
{
	if (v->kind == VALUE_NULL)
		return v;
	if (place->depth > INPUT_DEPTH_MAX)
		return refuse(c, place, "nested deeper than %d", INPUT_DEPTH_MAX);
	return checks[api_shape_of(c->w->service, use)->kind](c, use, v, place);
}

const struct value *input_check(const struct wire *w, const struct value *input, struct str token)
{
	struct check c = {w, token};
	struct place top = {NULL, STR_NONE, 0, 0};
	const struct value *given = input ? input : value_map(w->arena);
	if (w->operation->input != API_NO_SHAPE)
		return check_structure(&c, &w->service->shapes[w->operation->input], given, &top);
	if (given->kind != VALUE_MAP || given->count)
		return refuse(&c, &top, "takes no input");
	return given;
}
