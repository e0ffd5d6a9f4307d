/* A state entry as plain data: members by name, those that are empty left out. */
#include "model/state.h"

#include <stddef.h>

static const struct {
	const char *name;
	size_t offset;
	bool needed;
} texts[] = {
	{"account", offsetof(struct state_entry, account), false},
	{"address", offsetof(struct state_entry, address), true},
	{"id", offsetof(struct state_entry, id), false},
	{"key", offsetof(struct state_entry, key), false},
	{"logical", offsetof(struct state_entry, logical), true},
	{"region", offsetof(struct state_entry, region), true},
	{"run", offsetof(struct state_entry, run), false},
	{"type", offsetof(struct state_entry, type), true},
};

static const struct {
	const char *name;
	size_t offset;
} maps[] = {
	{"attrs", offsetof(struct state_entry, attrs)},
	{"live", offsetof(struct state_entry, live)},
	{"props", offsetof(struct state_entry, props)},
	{"spec", offsetof(struct state_entry, spec)},
};

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

static void put_text(struct arena *arena, struct value *map, const char *name, struct str text)
{
	if (text.len)
		value_put(arena, map, str_of(name), value_string(arena, text));
}

const struct value *state_entry_to_value(struct arena *arena, const struct state_entry *entry)
{
	struct value *map = value_map(arena);
	struct value *deps = value_list(arena);
	const char *base = (const char *)entry;
	for (size_t i = 0; i < COUNT(texts); i++)
		put_text(arena, map, texts[i].name, *(const struct str *)(base + texts[i].offset));
	for (size_t i = 0; i < COUNT(maps); i++)
		value_put_some(arena, map, str_of(maps[i].name),
			*(const struct value *const *)(base + maps[i].offset));
	for (uint32_t i = 0; i < entry->ndeps; i++)
		value_add(arena, deps, value_string(arena, entry->deps[i]));
	value_put(arena, map, STR("deps"), deps);
	put_text(arena, map, "deletion", str_of(policy_name(entry->deletion)));
	put_text(arena, map, "replacement", str_of(policy_name(entry->replacement)));
	value_put(arena, map, STR("generation"), value_int(arena, entry->generation));
	value_put(arena, map, STR("version"), value_int(arena, (int64_t)entry->version));
	if (entry->partial)
		value_put(arena, map, STR("partial"), value_bool(true));
	return map;
}

static int wrong(struct err *err, const char *name)
{
	return err_set(
		err, ERR_INPUT, "a resource's \"%s\" is missing or not what it should be", name);
}

static int read_texts(const struct value *v, struct state_entry *out, struct err *err)
{
	for (size_t i = 0; i < COUNT(texts); i++) {
		const struct value *text = value_get(v, str_of(texts[i].name));
		if (text ? text->kind != VALUE_STRING : texts[i].needed)
			return wrong(err, texts[i].name);
		*(struct str *)((char *)out + texts[i].offset) = value_text(text);
	}
	return 0;
}

static int read_maps(const struct value *v, struct state_entry *out, struct err *err)
{
	for (size_t i = 0; i < COUNT(maps); i++) {
		const struct value *map = value_get(v, str_of(maps[i].name));
		if (map && map->kind != VALUE_MAP)
			return wrong(err, maps[i].name);
		*(const struct value **)((char *)out + maps[i].offset) = map;
	}
	return 0;
}

static int read_deps(
	struct arena *arena, const struct value *v, struct state_entry *out, struct err *err)
{
	const struct value *deps = value_get(v, STR("deps"));
	if (!deps)
		return 0;
	if (deps->kind != VALUE_LIST)
		return wrong(err, "deps");
	struct str *list = ARENA_ARRAY(arena, deps->count, struct str);
	for (uint32_t i = 0; i < deps->count; i++) {
		if (deps->items[i]->kind != VALUE_STRING)
			return wrong(err, "deps");
		list[i] = deps->items[i]->text;
	}
	out->deps = list;
	out->ndeps = deps->count;
	return 0;
}

static int read_policy(const struct value *v, const char *name, enum policy *out, struct err *err)
{
	const struct value *policy = value_get(v, str_of(name));
	if (policy && !policy_parse(value_text(policy), out))
		return wrong(err, name);
	return 0;
}

int state_entry_from_value(
	struct arena *arena, const struct value *v, struct state_entry *out, struct err *err)
{
	*out = (struct state_entry){0};
	if (!v || v->kind != VALUE_MAP)
		return err_set(err, ERR_INPUT, "a resource is not a map");
	if (read_texts(v, out, err) || read_maps(v, out, err) || read_deps(arena, v, out, err) ||
		read_policy(v, "deletion", &out->deletion, err) ||
		read_policy(v, "replacement", &out->replacement, err))
		return -1;
	int64_t generation = value_int_of(v, "generation", 0);
	int64_t version = value_int_of(v, "version", 0);
	if (generation < 0 || generation > UINT32_MAX)
		return wrong(err, "generation");
	if (version < 0)
		return wrong(err, "version");
	out->generation = (uint32_t)generation;
	out->version = (uint64_t)version;
	out->partial = value_is_true(value_get(v, STR("partial")));
	return 0;
}
