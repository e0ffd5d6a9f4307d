#include "base/json.h"
#include "base/mem.h"

#include <jansson.h>
#include <pthread.h>
#include <string.h>

#define DEPTH_MAX  200
#define SIZE_LIMIT BUF_MAX_DEFAULT

/*
 * jansson keeps numbers as 64-bit integers and doubles, but ours keep their digits. It also
 * keeps members in document order, so a walk over its tree meets the numbers in the order
 * in which they stand in the text, and `at` follows along there.
 */
struct reader {
	struct arena *arena;
	struct str text;
	size_t at;
	bool plain;
	struct err *err;
};

/* Where the string that starts at `at` ends (behind its closing quote). */
static size_t skip_string(struct str text, size_t at)
{
	for (at++; at < text.len && text.ptr[at] != '"'; at++)
		if (text.ptr[at] == '\\')
			at++;
	return at < text.len ? at + 1 : text.len;
}

static bool starts_number(char c)
{
	return c == '-' || (c >= '0' && c <= '9');
}

static bool in_number(char c)
{
	return starts_number(c) || c == '+' || c == '.' || c == 'e' || c == 'E';
}

static struct str next_number(struct reader *r)
{
	while (r->at < r->text.len && !starts_number(r->text.ptr[r->at])) {
		if (r->text.ptr[r->at] == '"')
			r->at = skip_string(r->text, r->at);
		else
			r->at++;
	}
	size_t start = r->at;
	while (r->at < r->text.len && in_number(r->text.ptr[r->at]))
		r->at++;
	return str_slice(r->text, start, r->at);
}

static const struct value *as_attr(struct reader *r, const struct value *parts)
{
	const struct value *address = value_at(parts, 0);
	const struct value *name = value_at(parts, 1);
	if (parts->kind != VALUE_LIST || parts->count != 2 || address->kind != VALUE_STRING ||
	        name->kind != VALUE_STRING)
		return NULL;
	return value_attr(r->arena, address->text, name->text);
}

static const struct value *as_call(struct reader *r, const struct value *parts)
{
	const struct value *function = value_at(parts, 0);
	if (parts->kind != VALUE_LIST || !function || function->kind != VALUE_STRING)
		return NULL;
	struct value *call = value_call(r->arena, function->text);
	for (uint32_t i = 1; i < parts->count; i++)
		value_add(r->arena, call, parts->items[i]);
	return call;
}

static const struct value *as_secret(struct reader *r, const struct value *hash)
{
	return hash->kind == VALUE_STRING ? value_secret(r->arena, hash->text) : NULL;
}

static const struct {
	const char *name;
	const struct value *(*read)(struct reader *r, const struct value *content);
} forms[] = {
        {"$attr", as_attr},
        {"$call", as_call},
        {"$secret", as_secret},
};

/* What a map with one member, whose name starts with "$", stands for. */
static const struct value *read_form(struct reader *r, struct value *map)
{
	struct value_member *member = &map->members[0];
	if (str_starts(member->name, STR("$$"))) {
		member->name = str_slice(member->name, 1, member->name.len);
		return map;
	}
	const struct value *v = NULL;
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
		if (str_is(member->name, forms[i].name))
			v = forms[i].read(r, member->value);
	if (!v)
		err_set(r->err, ERR_INPUT,
		        "\"%.*s\" is no form that Skald writes, or not filled as one",
		        STR_ARG(str_slice(member->name, 0, 40)));
	return v;
}

static const struct value *read_value(struct reader *r, const json_t *json);

static const struct value *read_list(struct reader *r, const json_t *json)
{
	struct value *list = value_list(r->arena);
	for (size_t i = 0; i < json_array_size(json); i++) {
		const struct value *item = read_value(r, json_array_get(json, i));
		if (!item)
			return NULL;
		value_add(r->arena, list, item);
	}
	return list;
}

static const struct value *read_map(struct reader *r, const json_t *json)
{
	struct value *map = value_map(r->arena);
	json_t *members =
	        (json_t *)json; /* jansson's iterators take no const; they change nothing */
	for (void *it = json_object_iter(members); it; it = json_object_iter_next(members, it)) {
		struct str name = {json_object_iter_key(it), json_object_iter_key_len(it)};
		const struct value *item = read_value(r, json_object_iter_value(it));
		if (!item)
			return NULL;
		value_put(r->arena, map, arena_str(r->arena, name), item);
	}
	if (!r->plain && map->count == 1 && str_starts(map->members[0].name, STR("$")))
		return read_form(r, map);
	return map;
}

static const struct value *read_value(struct reader *r, const json_t *json)
{
	switch (json_typeof(json)) {
	case JSON_OBJECT:
		return read_map(r, json);
	case JSON_ARRAY:
		return read_list(r, json);
	case JSON_STRING: {
		struct str text = {json_string_value(json), json_string_length(json)};
		return value_string(r->arena, arena_str(r->arena, text));
	}
	case JSON_INTEGER:
	case JSON_REAL:
		return value_number(r->arena, arena_str(r->arena, next_number(r)));
	case JSON_TRUE:
	case JSON_FALSE:
		return value_bool(json_is_true(json));
	case JSON_NULL:
		break;
	}
	return value_null();
}

/* Before jansson, which would go deeper: so that no walk over a value can use up the stack. */
static int check_depth(struct str text, struct err *err)
{
	size_t line = 1;
	size_t line_start = 0;
	size_t depth = 0;
	for (size_t at = 0; at < text.len;) {
		char c = text.ptr[at];
		if (c == '"') {
			at = skip_string(text, at);
			continue;
		}
		at++;
		if (c == '\n') {
			line++;
			line_start = at;
		} else if (c == '[' || c == '{') {
			if (++depth > DEPTH_MAX)
				return err_set(err, ERR_LIMIT,
				        "line %zu, column %zu: nested deeper than %d", line,
				        at - line_start, DEPTH_MAX);
		} else if ((c == ']' || c == '}') && depth > 0) {
			depth--;
		}
	}
	return 0;
}

/* Without the text that jansson quotes: it may be secret, or made to upset a terminal. */
static void set_error(struct err *err, const json_error_t *error)
{
	const char *near = strstr(error->text, " near '");
	int len = near ? (int)(near - error->text) : (int)strlen(error->text);
	if (error->line > 0)
		err_set(err, ERR_INPUT, "line %d, column %d: %.*s", error->line, error->column, len,
		        error->text);
	else
		err_set(err, ERR_INPUT, "%.*s", len, error->text);
}

static void use_our_memory(void)
{
	json_set_alloc_funcs(mem_alloc, mem_free);
}

static const struct value *parse(struct arena *arena, struct str text, bool plain, struct err *err)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	pthread_once(&once, use_our_memory);
	if (text.len > SIZE_LIMIT) {
		err_set(err, ERR_LIMIT, "larger than %zu bytes", SIZE_LIMIT);
		return NULL;
	}
	if (check_depth(text, err))
		return NULL;
	/* As reals, because integers of more than 64 bits are an error to jansson. */
	size_t flags =
	        JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | JSON_DECODE_INT_AS_REAL | JSON_ALLOW_NUL;
	json_error_t error;
	json_t *json = json_loadb(text.len ? text.ptr : "", text.len, flags, &error);
	if (!json) {
		set_error(err, &error);
		return NULL;
	}
	struct reader reader = {arena, text, 0, plain, err};
	const struct value *v = read_value(&reader, json);
	json_decref(json);
	return v;
}

const struct value *json_parse(struct arena *arena, struct str text, struct err *err)
{
	return parse(arena, text, false, err);
}

const struct value *json_parse_plain(struct arena *arena, struct str text, struct err *err)
{
	return parse(arena, text, true, err);
}
