#include "conform.h"
#include "base/json.h"
#include "model/resolve.h"

#include <string.h>

static const struct value *conform(struct conform *c, uint32_t at, const struct value *v);

struct mark conform_mark(const struct conform *c, const struct value *v)
{
	return v && v->origin ? plan_mark(c->e->plan, v->origin - 1) : c->fallback;
}

struct diag *conform_error(
	struct conform *c, const struct value *v, const char *code, const char *fmt, ...)
{
	va_list args;
	va_start(args, fmt);
	struct str text = arena_vprintf(c->e->diags->arena, fmt, args);
	va_end(args);
	return diag_error(
		c->e->diags, c->e->plan->source, conform_mark(c, v), code, "%.*s", STR_ARG(text));
}

struct str conform_name(const struct conform *c)
{
	size_t at = c->path_len;
	while (at > 0 && c->path[at - 1] != '.')
		at--;
	return (struct str){c->path + at, c->path_len - at};
}

struct str conform_shown(const struct value *v)
{
	return v->flags & VALUE_TAINTED ? STR("****") : diag_clip(value_text(v));
}

/*
 * The place of member `at`, when the map was written as one; else of the map. Members stand in the
 * order of the entries they come from, of which some may have come to nothing.
 */
static struct mark key_mark(const struct conform *c, const struct value *map, uint32_t at)
{
	const struct doc *doc = c->e->plan->doc;
	if (!map->origin || doc_node(doc, map->origin - 1)->kind != DOC_MAP)
		return conform_mark(c, map);
	for (uint32_t i = at; i < doc_node(doc, map->origin - 1)->count; i++) {
		const struct doc_entry *entry = doc_entry_at(doc, map->origin - 1, i);
		if (str_eq(entry->key, map->members[at].name))
			return entry->key_mark;
	}
	return conform_mark(c, map);
}

static struct str kinds_text(struct arena *arena, uint8_t kinds)
{
	static const struct {
		uint8_t kinds;
		const char *name;
	} rows[] = {
		{SCHEMA_STRING, "a string"},
		{SCHEMA_INTEGER, "a whole number"},
		{SCHEMA_NUMBER, "a number"},
		{SCHEMA_BOOLEAN, "true or false"},
		{SCHEMA_LIST, "a list"},
		{SCHEMA_OBJECT | SCHEMA_MAP, "a map"},
	};
	struct str text = STR_NONE;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		if (kinds & rows[i].kinds)
			text = arena_printf(arena, "%.*s%s%s", STR_ARG(text),
				text.len ? " or " : "", rows[i].name);
	}
	return text;
}

void conform_mismatch(struct conform *c, const struct schema_node *node, const struct value *v)
{
	struct diags *diags = c->e->diags;
	struct str wanted = kinds_text(diags->arena, node->kinds);
	struct diag *diag;
	if (value_is_scalar(v))
		diag = conform_error(c, v, "wrong-type", "%.*s must be %.*s, not %s \"%.*s\"",
			STR_ARG(conform_name(c)), STR_ARG(wanted), value_kind_name(v),
			STR_ARG(conform_shown(v)));
	else
		diag = conform_error(c, v, "wrong-type", "%.*s must be %.*s, not %s",
			STR_ARG(conform_name(c)), STR_ARG(wanted), value_kind_name(v));
	if (node->kinds == SCHEMA_LIST && value_is_scalar(v))
		diag_help(diags, diag, "write it as a list of one: [...]");
}

static size_t push_name(struct conform *c, struct str name)
{
	size_t before = c->path_len;
	size_t room = sizeof(c->path) - c->path_len;
	if (name.len + 1 < room) {
		if (before)
			c->path[c->path_len++] = '.';
		memcpy(c->path + c->path_len, name.ptr, name.len);
		c->path_len += name.len;
	}
	return before;
}

/* Items must differ: told of the first that does not. Long lists of maps are left to the service.
 */
static void check_unique(struct conform *c, const struct value *list)
{
	struct table seen;
	uint32_t first = TABLE_NONE;
	uint32_t i = 0;
	table_init(&seen);
	for (; i < list->count && first == TABLE_NONE; i++) {
		const struct value *item = list->items[i];
		if (value_is_scalar(item)) {
			first = table_get(&seen, value_text(item));
			table_set(&seen, value_text(item), i);
			continue;
		}
		for (uint32_t j = 0; j < i && i < 100 && value_is_known(item); j++) {
			if (value_equal(item, list->items[j]))
				first = j;
		}
	}
	table_release(&seen);
	if (first == TABLE_NONE)
		return;
	struct diag *diag = conform_error(c, list->items[i - 1], "duplicate-item",
		"the items of %.*s must differ", STR_ARG(conform_name(c)));
	diag_related(c->e->diags, diag, conform_mark(c, list->items[first]), "the same is here");
}

static const struct value *conform_list(
	struct conform *c, const struct schema_node *node, const struct value *v)
{
	struct value *copy = NULL;
	conform_size(c, node, v, v->count, "items");
	if (node->flags & SCHEMA_UNIQUE)
		check_unique(c, v);
	for (uint32_t i = 0; node->item && i < v->count; i++) {
		const struct value *item = conform(c, node->item, v->items[i]);
		if (!copy && item != v->items[i]) {
			copy = value_list(c->e->arena);
			copy->origin = v->origin;
			for (uint32_t j = 0; j < i; j++)
				value_add(c->e->arena, copy, v->items[j]);
		}
		if (copy)
			value_add(c->e->arena, copy, item);
	}
	return copy ? copy : v;
}

static void unknown_property(
	struct conform *c, const struct schema_node *node, const struct value *map, uint32_t at)
{
	struct diags *diags = c->e->diags;
	struct str name = map->members[at].name;
	struct str inside = c->path_len ? conform_name(c) : str_of(c->type->name);
	struct diag *diag =
		diag_error(diags, c->e->plan->source, key_mark(c, map, at), "unknown-property",
			"%.*s has no property %.*s", STR_ARG(inside), STR_ARG(diag_clip(name)));
	if (!diag_is_worth(diags))
		return;
	struct str *names = ARENA_ARRAY(diags->arena, node->nprops, struct str);
	for (uint32_t i = 0; i < node->nprops; i++)
		names[i] = str_of(c->type->props[node->props + i].name);
	diag_suggest(diags, diag, name, names, node->nprops);
}

static bool is_handled(const struct conform *c)
{
	const struct plan_catalog *catalog = &c->e->plan->catalog;
	struct str path = {c->path, c->path_len};
	return !catalog->handles || catalog->handles(catalog->ctx, c->type, path);
}

/* What a resource is known by stands in the journal, in outputs and on the screen. */
static void check_secret_name(
	struct conform *c, struct str name, const struct value *v, struct mark mark)
{
	struct diags *diags = c->e->diags;
	if (!schema_in_identifier(c->type, name) || !value_is_tainted(v))
		return;
	struct diag *diag = diag_error(diags, c->e->plan->source, mark, "secret-name",
		"a secret cannot be the %.*s: a resource is known by it", STR_ARG(name));
	diag_help(diags, diag,
		"take a value that is no NoEcho parameter, or leave it out for a "
		"derived name");
}

static const struct value *conform_property(
	struct conform *c, const struct schema_prop *prop, const struct value *map, uint32_t at)
{
	const struct value_member *member = &map->members[at];
	struct diags *diags = c->e->diags;
	struct mark mark = key_mark(c, map, at);
	size_t before = push_name(c, member->name);
	const struct value *v = member->value;
	struct mark fallback = c->fallback;
	c->fallback = mark;
	if (prop->flags & SCHEMA_READ_ONLY && !(prop->flags & SCHEMA_REQUIRED)) {
		struct diag *diag = diag_error(diags, c->e->plan->source, mark, "read-only",
			"%.*s is an attribute: the service sets it", STR_ARG(member->name));
		diag_help(diags, diag, "leave it out; others read it with !GetAtt %.*s.%.*s",
			STR_ARG(c->resource->name), (int)c->path_len, c->path);
	} else if (!is_handled(c)) {
		diag_error(diags, c->e->plan->source, mark, "unhandled-property",
			"%.*s of %s is not carried out yet", (int)c->path_len, c->path,
			c->type->name);
	} else {
		v = conform(c, prop->node, v);
	}
	if (before == 0)
		check_secret_name(c, member->name, v, mark);
	if (prop->flags & SCHEMA_WRITE_ONLY)
		v = value_taint(c->e->arena, v);
	c->fallback = fallback;
	c->path_len = before;
	return v;
}

static void check_required(
	struct conform *c, const struct schema_node *node, const struct value *map)
{
	struct str inside = c->path_len ? conform_name(c) : str_of(c->type->name);
	for (uint32_t i = 0; i < node->nprops; i++) {
		const struct schema_prop *prop = &c->type->props[node->props + i];
		if (!(prop->flags & SCHEMA_REQUIRED) || value_get(map, str_of(prop->name)))
			continue;
		struct mark mark =
			c->path_len ? conform_mark(c, map) : c->resource->properties_mark;
		diag_error(c->e->diags, c->e->plan->source, mark, "missing-property",
			"%.*s needs the property %s", STR_ARG(inside), prop->name);
	}
}

static bool is_free_form(const struct schema_node *node)
{
	return node->nprops == 0 || node->flags & SCHEMA_OPEN;
}

static const struct value *conform_object(
	struct conform *c, const struct schema_node *node, const struct value *v)
{
	struct value *copy = NULL;
	check_required(c, node, v);
	for (uint32_t i = 0; i < v->count; i++) {
		const struct value_member *member = &v->members[i];
		const struct schema_prop *prop = schema_prop_find(c->type, node, member->name);
		const struct value *item = member->value;
		if (prop)
			item = conform_property(c, prop, v, i);
		else if (!is_free_form(node))
			unknown_property(c, node, v, i);
		if (!copy && item != member->value) {
			copy = value_map(c->e->arena);
			copy->origin = v->origin;
			for (uint32_t j = 0; j < i; j++)
				value_put(
					c->e->arena, copy, v->members[j].name, v->members[j].value);
		}
		if (copy)
			value_put(c->e->arena, copy, member->name, item);
	}
	return copy ? copy : v;
}

static const struct value *conform_map(
	struct conform *c, const struct schema_node *node, const struct value *v)
{
	struct value *copy = value_map(c->e->arena);
	copy->origin = v->origin;
	for (uint32_t i = 0; i < v->count; i++)
		value_put(c->e->arena, copy, v->members[i].name,
			conform(c, node->item, v->members[i].value));
	return copy;
}

/* A policy may be written as its JSON text. */
static const struct value *parse_document(struct conform *c, const struct value *v)
{
	struct err err;
	struct str text = str_trim(v->text);
	if (!str_starts(text, STR("{")))
		return NULL;
	const struct value *parsed = json_parse_plain(c->e->arena, text, &err);
	if (parsed && v->flags & VALUE_TAINTED)
		parsed = value_taint(c->e->arena, parsed);
	return parsed;
}

/* What the result of a call will be, as far as its function tells. */
static bool may_become(const struct schema_node *node, const struct value *call)
{
	const uint8_t scalars = SCHEMA_STRING | SCHEMA_INTEGER | SCHEMA_NUMBER | SCHEMA_BOOLEAN;
	struct str name = call->text;
	if (str_is(name, "Split"))
		return node->kinds & SCHEMA_LIST;
	if (str_is(name, "Join") || str_is(name, "Sub") || str_is(name, "Base64"))
		return node->kinds & scalars || (!(node->kinds & SCHEMA_LIST) && node->nprops == 0);
	return true;
}

static const struct value *conform_call(
	struct conform *c, const struct schema_node *node, const struct value *v)
{
	if (may_become(node, v))
		return v;
	conform_error(c, v, "wrong-type", "%.*s must be %.*s, not what Fn::%.*s makes",
		STR_ARG(conform_name(c)), STR_ARG(kinds_text(c->e->diags->arena, node->kinds)),
		STR_ARG(v->text));
	return v;
}

static const struct value *conform(struct conform *c, uint32_t at, const struct value *v)
{
	const struct schema_node *node = &c->type->nodes[at];
	const struct value *parsed;
	if (node->kinds == 0 || node->kinds == SCHEMA_ANY || v->kind == VALUE_ATTR)
		return v;
	if (v->kind == VALUE_CALL)
		return conform_call(c, node, v);
	if (v->kind == VALUE_LIST && node->kinds & SCHEMA_LIST)
		return conform_list(c, node, v);
	if (v->kind == VALUE_MAP && node->kinds & SCHEMA_OBJECT)
		return conform_object(c, node, v);
	if (v->kind == VALUE_MAP && node->kinds & SCHEMA_MAP)
		return node->item ? conform_map(c, node, v) : v;
	if (v->kind == VALUE_STRING && !(node->kinds & SCHEMA_STRING) &&
		node->kinds & (SCHEMA_OBJECT | SCHEMA_MAP)) {
		parsed = parse_document(c, v);
		if (parsed)
			return conform(c, at, parsed);
	}
	if (value_is_scalar(v))
		return conform_scalar(c, node, v);
	conform_mismatch(c, node, v);
	return v;
}

const struct value *evaluate_conform(
	struct evaluator *e, const struct template_resource *resource, const struct value *v)
{
	if (!resource->type)
		return v;
	struct conform c = {.e = e,
		.resource = resource,
		.type = resource->type,
		.fallback = resource->properties_mark};
	if (v->kind == VALUE_CALL || v->kind == VALUE_ATTR)
		return value_map(e->arena); /* what is wrong with it has been told */
	if (v->kind != VALUE_MAP) {
		conform_error(&c, v, "wrong-type", "Properties must be a map, not %s",
			value_kind_name(v));
		return value_map(e->arena);
	}
	v = conform(&c, 0, v);
	conform_tags(&c, v);
	return v;
}
