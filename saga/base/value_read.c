#include "base/value.h"
#include "value_map.h"

uint32_t *value_map_slot(const struct value *map, struct str name)
{
	uint32_t *index = value_map_index(map);
	size_t mask = (size_t)map->cap * 2 - 1;
	size_t at = str_hash(name) & mask;
	while (index[at] && !str_eq(map->members[index[at] - 1].name, name))
		at = (at + 1) & mask;
	return &index[at];
}

uint32_t value_map_find(const struct value *map, struct str name)
{
	if (map->cap >= MAP_INDEXED)
		return *value_map_slot(map, name) - 1; /* 0 - 1 is MAP_ABSENT */
	for (uint32_t i = 0; i < map->count; i++)
		if (str_eq(map->members[i].name, name))
			return i;
	return MAP_ABSENT;
}

const struct value *value_get(const struct value *map, struct str name)
{
	if (!map || map->kind != VALUE_MAP)
		return NULL;
	uint32_t at = value_map_find(map, name);
	return at == MAP_ABSENT ? NULL : map->members[at].value;
}

const struct value *value_at(const struct value *list, size_t index)
{
	if (!list || (list->kind != VALUE_LIST && list->kind != VALUE_CALL))
		return NULL;
	return index < list->count ? list->items[index] : NULL;
}

const struct value *value_path(const struct value *map, const char *dotted)
{
	struct str rest = str_of(dotted);
	struct str name;
	while (map && str_cut(&rest, '.', &name))
		map = value_get(map, name);
	return map;
}

struct str value_text(const struct value *v)
{
	if (!v)
		return STR_NONE;
	if (v->kind == VALUE_STRING || v->kind == VALUE_NUMBER)
		return v->text;
	if (v->kind == VALUE_BOOL)
		return v->boolean ? STR("true") : STR("false");
	return STR_NONE;
}

struct str value_text_of(const struct value *map, const char *name)
{
	return value_text(value_get(map, str_of(name)));
}

bool value_is_true(const struct value *v)
{
	return v && (v->kind == VALUE_BOOL || v->kind == VALUE_STRING) &&
	       str_is(value_text(v), "true");
}

int64_t value_int_of(const struct value *map, const char *name, int64_t otherwise)
{
	const struct value *v = value_get(map, str_of(name));
	int64_t number;
	if (!v || !str_int(value_text(v), INT64_MIN, INT64_MAX, &number))
		return otherwise;
	return number;
}

bool value_is_scalar(const struct value *v)
{
	return v && (v->kind == VALUE_STRING || v->kind == VALUE_NUMBER || v->kind == VALUE_BOOL);
}

/* Whether `test` holds for a value or one inside it. */
static bool any(const struct value *v, bool (*test)(const struct value *v))
{
	if (!v)
		return false;
	if (test(v))
		return true;
	if (v->kind == VALUE_LIST || v->kind == VALUE_CALL) {
		for (uint32_t i = 0; i < v->count; i++)
			if (any(v->items[i], test))
				return true;
	} else if (v->kind == VALUE_MAP) {
		for (uint32_t i = 0; i < v->count; i++)
			if (any(v->members[i].value, test))
				return true;
	}
	return false;
}

static bool unknown(const struct value *v)
{
	return v->kind == VALUE_ATTR || v->kind == VALUE_CALL;
}

static bool hidden(const struct value *v)
{
	return v->kind == VALUE_SECRET || (v->flags & VALUE_TAINTED);
}

bool value_is_known(const struct value *v)
{
	return !any(v, unknown);
}

bool value_is_tainted(const struct value *v)
{
	return any(v, hidden);
}

const char *value_kind_name(const struct value *v)
{
	static const char *const names[] = {
		[VALUE_NULL] = "null",
		[VALUE_BOOL] = "a boolean",
		[VALUE_NUMBER] = "a number",
		[VALUE_STRING] = "a string",
		[VALUE_LIST] = "a list",
		[VALUE_MAP] = "a map",
		[VALUE_ATTR] = "an attribute",
		[VALUE_CALL] = "a function call",
		[VALUE_SECRET] = "a secret",
	};
	return v ? names[v->kind] : "nothing";
}
