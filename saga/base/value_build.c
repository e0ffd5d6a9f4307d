#include "base/value.h"
#include "value_map.h"

#include <string.h>

#define CAP_FIRST 4

static const struct value null_value = {.kind = VALUE_NULL};
static const struct value true_value = {.kind = VALUE_BOOL, .boolean = true};
static const struct value false_value = {.kind = VALUE_BOOL, .boolean = false};

const struct value *value_null(void)
{
	return &null_value;
}

const struct value *value_bool(bool b)
{
	return b ? &true_value : &false_value;
}

static struct value *make(struct arena *arena, enum value_kind kind)
{
	struct value *v = ARENA_NEW(arena, struct value);
	v->kind = (uint8_t)kind;
	return v;
}

static struct value *make_text(struct arena *arena, enum value_kind kind, struct str text)
{
	struct value *v = make(arena, kind);
	v->text = text;
	return v;
}

struct value *value_string(struct arena *arena, struct str text)
{
	return make_text(arena, VALUE_STRING, text);
}

struct value *value_cstr(struct arena *arena, const char *text)
{
	return make_text(arena, VALUE_STRING, str_of(text));
}

struct value *value_number(struct arena *arena, struct str digits)
{
	return make_text(arena, VALUE_NUMBER, digits);
}

struct value *value_int(struct arena *arena, int64_t number)
{
	return make_text(arena, VALUE_NUMBER, arena_printf(arena, "%lld", (long long)number));
}

struct value *value_list(struct arena *arena)
{
	return make(arena, VALUE_LIST);
}

struct value *value_map(struct arena *arena)
{
	return make(arena, VALUE_MAP);
}

struct value *value_attr(struct arena *arena, struct str address, struct str name)
{
	struct value *v = make(arena, VALUE_ATTR);
	v->attr.address = address;
	v->attr.name = name;
	return v;
}

struct value *value_call(struct arena *arena, struct str function)
{
	return make_text(arena, VALUE_CALL, function);
}

struct value *value_secret(struct arena *arena, struct str hash)
{
	return make_text(arena, VALUE_SECRET, hash);
}

/* A power of two, even where a copy had exactly the room it needed. */
static uint32_t next_cap(const struct value *v)
{
	uint32_t cap = CAP_FIRST;
	while (cap <= v->cap)
		cap *= 2;
	return cap;
}

static void list_resize(struct arena *arena, struct value *list, uint32_t cap)
{
	const struct value **items = ARENA_ARRAY(arena, cap, const struct value *);
	if (list->count)
		memcpy(items, list->items, list->count * sizeof(*items));
	list->items = items;
	list->cap = cap;
}

void value_add(struct arena *arena, struct value *list, const struct value *item)
{
	if (list->count == list->cap)
		list_resize(arena, list, next_cap(list));
	list->items[list->count++] = item;
}

/* Room for `cap` members, and the index behind them if there is one. */
static void map_resize(struct arena *arena, struct value *map, uint32_t cap)
{
	size_t slots = cap < MAP_INDEXED ? 0 : (size_t)cap * 2;
	struct value_member *old = map->members;
	map->members = arena_alloc(arena, cap * sizeof(*old) + slots * sizeof(uint32_t));
	map->cap = cap;
	if (map->count)
		memcpy(map->members, old, map->count * sizeof(*old));
	for (uint32_t i = 0; slots && i < map->count; i++)
		*value_map_slot(map, map->members[i].name) = i + 1;
}

/* Exactly what it needs; with an index, a power of two. */
static uint32_t map_cap(uint32_t count)
{
	uint32_t cap = count;
	if (cap >= MAP_INDEXED)
		for (cap = MAP_INDEXED; cap < count; cap *= 2)
			;
	return cap;
}

void value_reserve(struct arena *arena, struct value *v, uint32_t count)
{
	if (count <= v->cap)
		return;
	if (v->kind == VALUE_MAP)
		map_resize(arena, v, map_cap(count));
	else
		list_resize(arena, v, count);
}

static void map_append(
	struct arena *arena, struct value *map, struct str name, const struct value *item)
{
	if (map->count == map->cap)
		map_resize(arena, map, next_cap(map));
	map->members[map->count] = (struct value_member){name, item};
	if (map->cap >= MAP_INDEXED)
		*value_map_slot(map, name) = map->count + 1;
	map->count++;
}

void value_put(struct arena *arena, struct value *map, struct str name, const struct value *item)
{
	uint32_t at = value_map_find(map, name);
	if (at != MAP_ABSENT)
		map->members[at].value = item;
	else
		map_append(arena, map, name, item);
}

void value_put_some(
	struct arena *arena, struct value *map, struct str name, const struct value *item)
{
	if (item)
		value_put(arena, map, name, item);
}

static void copy_items(struct arena *arena, struct value *copy, const struct value *v)
{
	copy->text = arena_str(arena, v->text);
	copy->items = ARENA_ARRAY(arena, v->count, const struct value *);
	copy->count = copy->cap = v->count;
	for (uint32_t i = 0; i < v->count; i++)
		copy->items[i] = value_copy(arena, v->items[i]);
}

static void copy_members(struct arena *arena, struct value *copy, const struct value *v)
{
	map_resize(arena, copy, map_cap(v->count));
	for (uint32_t i = 0; i < v->count; i++) {
		struct str name = arena_str(arena, v->members[i].name);
		map_append(arena, copy, name, value_copy(arena, v->members[i].value));
	}
}

struct value *value_copy(struct arena *arena, const struct value *v)
{
	if (!v)
		return NULL;
	struct value *copy = make(arena, v->kind);
	copy->flags = v->flags;
	copy->origin = v->origin;
	switch ((enum value_kind)v->kind) {
	case VALUE_NULL:
		break;
	case VALUE_BOOL:
		copy->boolean = v->boolean;
		break;
	case VALUE_NUMBER:
	case VALUE_STRING:
	case VALUE_SECRET:
		copy->text = arena_str(arena, v->text);
		break;
	case VALUE_LIST:
	case VALUE_CALL:
		copy_items(arena, copy, v);
		break;
	case VALUE_MAP:
		copy_members(arena, copy, v);
		break;
	case VALUE_ATTR:
		copy->attr.address = arena_str(arena, v->attr.address);
		copy->attr.name = arena_str(arena, v->attr.name);
		break;
	}
	return copy;
}
