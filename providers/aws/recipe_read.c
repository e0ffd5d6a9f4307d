/* Reading a recipe's file: docs/recipes.md describes every key. */
#include "recipe_read.h"

#include "model/diag.h"

#include <stdlib.h>

struct word {
	const char *name;
	int value;
};

static int read_word(
	struct reader *r, uint32_t node, const struct word *words, const char *what, int *out)
{
	struct str text;
	if (read_text(r, node, &text) < 0)
		return -1;
	for (; words->name; words++) {
		if (str_is(text, words->name)) {
			*out = words->value;
			return 0;
		}
	}
	return reader_fail(r, doc_node(r->doc, node)->mark, "%.*s is no %s", STR_ARG(text), what);
}

static int read_service(struct reader *r, uint32_t node, void *to)
{
	struct str name;
	if (read_text(r, node, &name) < 0)
		return -1;
	const struct api_service *service = api_service_find(name);
	if (!service)
		return reader_fail(r, doc_node(r->doc, node)->mark,
			"there is no model of service %.*s", STR_ARG(name));
	*(const struct api_service **)to = service;
	return 0;
}

static int read_identity(struct reader *r, uint32_t node, void *to)
{
	static const struct word words[] = {
		{"token", PROVIDER_IDENTITY_TOKEN},
		{"name", PROVIDER_IDENTITY_NAME},
		{"tag", PROVIDER_IDENTITY_TAG},
		{"set", PROVIDER_IDENTITY_SET},
		{"none", PROVIDER_IDENTITY_NONE},
		{NULL, 0},
	};
	int value;
	if (read_word(r, node, words, "identity class (token, name, tag, set, none)", &value) < 0)
		return -1;
	*(enum provider_identity *)to = (enum provider_identity)value;
	return 0;
}

/* Names as C strings with a NULL at the end, as the contract wants them. */
static int read_cnames(struct reader *r, uint32_t node, void *to)
{
	const struct str *names;
	size_t count;
	if (read_names(r, node, &names, &count) < 0)
		return -1;
	const char **out = ARENA_ARRAY(r->arena, count + 1, const char *);
	for (size_t i = 0; i < count; i++)
		out[i] = arena_cstr(r->arena, names[i]);
	*(const char *const **)to = out;
	return 0;
}

static int read_parts(struct reader *r, uint32_t node, void *to)
{
	struct recipe *recipe = to;
	return read_names(r, node, &recipe->parts, &recipe->nparts);
}

static int read_handles(struct reader *r, uint32_t node, void *to)
{
	struct recipe *recipe = to;
	return read_names(r, node, &recipe->handled, &recipe->nhandled);
}

static int read_alphabet(struct reader *r, uint32_t node, void *to)
{
	static const struct word words[] = {
		{"word", RECIPE_WORD}, {"lower", RECIPE_LOWER}, {"dns", RECIPE_DNS}, {NULL, 0}};
	int value;
	if (read_word(r, node, words, "alphabet (word, lower, dns)", &value) < 0)
		return -1;
	*(enum recipe_alphabet *)to = (enum recipe_alphabet)value;
	return 0;
}

static int read_max(struct reader *r, uint32_t node, void *to)
{
	int64_t max;
	if (!str_int(doc_node(r->doc, node)->text, 24, 1024, &max))
		return reader_fail(
			r, doc_node(r->doc, node)->mark, "a length from 24 to 1024 is wanted here");
	*(size_t *)to = (size_t)max;
	return 0;
}

static const struct reader_key name_keys[] = {
	{"Property", read_text, offsetof(struct recipe, name_property)},
	{"Max", read_max, offsetof(struct recipe, name_max)},
	{"Alphabet", read_alphabet, offsetof(struct recipe, name_alphabet)},
	{NULL, NULL, 0},
};

static int read_name(struct reader *r, uint32_t node, void *to)
{
	struct recipe *recipe = to;
	if (reader_map(r, node, name_keys, recipe) < 0)
		return -1;
	if (!recipe->name_property.len || !recipe->name_max)
		return reader_fail(r, doc_node(r->doc, node)->mark, "Name wants Property and Max");
	return 0;
}

static const struct reader_key probe_keys[] = {
	{"Calls", read_steps, offsetof(struct recipe, probe)},
	{"Id", read_expr, offsetof(struct recipe, probe_id)},
	{NULL, NULL, 0},
};

static int read_probe(struct reader *r, uint32_t node, void *to)
{
	struct recipe *recipe = to;
	if (reader_map(r, node, probe_keys, recipe) < 0)
		return -1;
	if (!recipe->probe_id)
		return reader_fail(r, doc_node(r->doc, node)->mark, "Probe wants an Id");
	return 0;
}

static int read_on(struct reader *r, uint32_t node, void *to)
{
	struct recipe_group *group = to;
	return read_names(r, node, &group->on, &group->non);
}

static const struct reader_key group_keys[] = {
	{"On", read_on, 0},
	{"Calls", read_steps, offsetof(struct recipe_group, steps)},
	{NULL, NULL, 0},
};

static int read_update(struct reader *r, uint32_t node, void *to)
{
	struct recipe *recipe = to;
	const struct doc_node *list = doc_node(r->doc, node);
	if (list->kind != DOC_LIST)
		return reader_fail(r, list->mark, "a list of groups with On and Calls is wanted");
	struct recipe_group *groups = ARENA_ARRAY(r->arena, list->count + 1u, struct recipe_group);
	for (uint32_t i = 0; i < list->count; i++) {
		uint32_t one = doc_entry_at(r->doc, node, i)->node;
		if (reader_map(r, one, group_keys, &groups[i]) < 0)
			return -1;
		for (size_t j = 0; j < groups[i].non; j++)
			if (!schema_top(recipe->type, groups[i].on[j]))
				return reader_fail(r, doc_node(r->doc, one)->mark,
					"%s has no property %.*s", recipe->type->name,
					STR_ARG(groups[i].on[j]));
	}
	recipe->update = groups;
	recipe->nupdate = list->count;
	return 0;
}

static int read_changes(struct reader *r, uint32_t node, void *to)
{
	static const struct word words[] = {{"replace", RECIPE_REPLACE},
		{"in-place", RECIPE_IN_PLACE}, {"one-way", RECIPE_ONE_WAY}, {"grow", RECIPE_GROW},
		{"never", RECIPE_NEVER}, {NULL, 0}};
	struct recipe *recipe = to;
	const struct doc_node *map = doc_node(r->doc, node);
	if (map->kind != DOC_MAP)
		return reader_fail(r, map->mark, "a map of properties is wanted here");
	struct recipe_verdict *out = ARENA_ARRAY(r->arena, map->count + 1u, struct recipe_verdict);
	for (uint32_t i = 0; i < map->count; i++) {
		const struct doc_entry *entry = doc_entry_at(r->doc, node, i);
		int value;
		if (read_word(r, entry->node, words,
			    "change (replace, in-place, one-way, grow, never)", &value) < 0)
			return -1;
		if (!schema_top(recipe->type, entry->key))
			return reader_fail(r, entry->key_mark, "%s has no property %.*s",
				recipe->type->name, STR_ARG(entry->key));
		out[i] = (struct recipe_verdict){entry->key, (enum recipe_change)value};
	}
	recipe->verdicts = out;
	recipe->nverdicts = map->count;
	return 0;
}

/* Type and Service stand first in every file and are read before the rest. */
static int read_nothing(struct reader *r, uint32_t node, void *to)
{
	(void)r;
	(void)node;
	(void)to;
	return 0;
}

static int read_map(struct reader *r, uint32_t node, void *to)
{
	if (!reader_is(r, node, DOC_MAP))
		return reader_fail(r, doc_node(r->doc, node)->mark, "a map is wanted here");
	return read_expr(r, node, to);
}

static const struct reader_key recipe_keys[] = {
	{"Type", read_nothing, 0},
	{"Service", read_service, offsetof(struct recipe, service)},
	{"Identity", read_identity, offsetof(struct recipe, identity)},
	{"Precheck", read_bool, offsetof(struct recipe, precheck)},
	{"Unique", read_cnames, offsetof(struct recipe, unique)},
	{"Before", read_cnames, offsetof(struct recipe, before)},
	{"Name", read_name, 0},
	{"Parts", read_parts, 0},
	{"Handles", read_handles, 0},
	{"Define", read_map, offsetof(struct recipe, define)},
	{"Reset", read_map, offsetof(struct recipe, reset)},
	{"Gone", read_faults, offsetof(struct recipe, gone)},
	{"Exists", read_faults, offsetof(struct recipe, exists)},
	{"Again", read_faults, offsetof(struct recipe, again)},
	{"NotYet", read_faults, offsetof(struct recipe, not_yet)},
	{"Changes", read_changes, 0},
	{"Create", read_steps, offsetof(struct recipe, create)},
	{"Read", read_steps, offsetof(struct recipe, read)},
	{"Properties", read_map, offsetof(struct recipe, properties)},
	{"Attributes", read_map, offsetof(struct recipe, attributes)},
	{"Tags", read_expr, offsetof(struct recipe, tags)},
	{"Probe", read_probe, 0},
	{"Update", read_update, 0},
	{"Delete", read_steps, offsetof(struct recipe, remove)},
	{NULL, NULL, 0},
};

static int complete(struct reader *r)
{
	const struct recipe *recipe = r->recipe;
	struct mark top = doc_node(r->doc, 0)->mark;
	if (!recipe->service)
		return reader_fail(r, top, "Service is missing");
	if (!recipe->create.count || !recipe->read.count || !recipe->remove.count)
		return reader_fail(r, top, "Create, Read and Delete each need a call");
	while (recipe->makers < recipe->create.count && recipe->create.list[recipe->makers].bind)
		r->recipe->makers++;
	if (!recipe->makers)
		return reader_fail(r, top, "the first call of Create needs Bind");
	if (!recipe->probe_id)
		return reader_fail(r, top, "Probe is missing");
	return 0;
}

static int read_type(struct reader *r, const struct schema_catalog *catalog)
{
	uint32_t node = doc_get(r->doc, 0, STR("Type"));
	struct str name = STR_NONE;
	if (node == DOC_NONE)
		return reader_fail(r, doc_node(r->doc, 0)->mark, "Type is missing");
	if (read_text(r, node, &name) < 0)
		return -1;
	r->recipe->type = schema_find(catalog, name);
	if (!r->recipe->type)
		return reader_fail(r, doc_node(r->doc, node)->mark, "there is no schema of %.*s",
			STR_ARG(name));
	return 0;
}

/* The YAML tree, or the first thing wrong with it. */
static struct doc *read_doc(struct arena *arena, const struct source *source, struct err *err)
{
	struct diags diags;
	diags_init(&diags, arena);
	struct doc *doc = doc_read(arena, source, &diags);
	if (diags.errors) {
		diags_sort(&diags);
		const struct diag *d = &diags.list[0];
		err_set(err, ERR_INPUT, "%.*s:%u:%u: %.*s", STR_ARG(source->name), d->mark.line,
			d->mark.column, STR_ARG(d->message));
		doc = NULL;
	} else if (!doc) {
		err_set(err, ERR_INPUT, "%.*s: not a recipe", STR_ARG(source->name));
	}
	diags_release(&diags);
	return doc;
}

struct recipe *recipe_read(struct arena *arena, const struct schema_catalog *catalog,
	struct str name, struct str text, struct err *err)
{
	struct source *source = ARENA_NEW(arena, struct source);
	struct recipe *recipe = ARENA_NEW(arena, struct recipe);
	if (source_init(arena, source, name, text, err) < 0)
		return NULL;
	recipe->source = source;
	recipe->doc = read_doc(arena, source, err);
	if (!recipe->doc)
		return NULL;
	struct reader r = {arena, recipe, recipe->doc, err};
	if (read_type(&r, catalog) < 0 || reader_map(&r, 0, recipe_keys, recipe) < 0 ||
		complete(&r) < 0 || recipe_check(arena, recipe, err) < 0)
		return NULL;
	return recipe;
}
