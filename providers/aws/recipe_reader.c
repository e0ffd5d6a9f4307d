/* The parts every map of a recipe is made of. */
#include "recipe_read.h"

#include <stdio.h>

int reader_fail(struct reader *r, struct mark mark, const char *fmt, ...)
{
	char text[512];
	va_list args;
	va_start(args, fmt);
	vsnprintf(text, sizeof(text), fmt, args);
	va_end(args);
	return err_set(r->err, ERR_INPUT, "%.*s:%u:%u: %s", STR_ARG(r->doc->source->name),
		mark.line, mark.column, text);
}

int recipe_error(
	const struct recipe *recipe, const struct value *v, struct err *err, const char *fmt, ...)
{
	char text[512];
	va_list args;
	va_start(args, fmt);
	vsnprintf(text, sizeof(text), fmt, args);
	va_end(args);
	struct mark mark = {0};
	if (v && v->origin)
		mark = doc_node(recipe->doc, v->origin - 1)->mark;
	return err_set(err, ERR_INPUT, "%.*s:%u:%u: %s", STR_ARG(recipe->source->name), mark.line,
		mark.column, text);
}

bool reader_is(const struct reader *r, uint32_t node, enum doc_kind kind)
{
	return doc_node(r->doc, node)->kind == kind;
}

int reader_map(struct reader *r, uint32_t node, const struct reader_key *keys, void *to)
{
	const struct doc_node *map = doc_node(r->doc, node);
	if (map->kind != DOC_MAP)
		return reader_fail(r, map->mark, "a map is wanted here");
	for (uint32_t i = 0; i < map->count; i++) {
		const struct doc_entry *entry = doc_entry_at(r->doc, node, i);
		const struct reader_key *key = keys;
		while (key->name && !str_is(entry->key, key->name))
			key++;
		if (!key->name)
			return reader_fail(
				r, entry->key_mark, "unknown key \"%.*s\"", STR_ARG(entry->key));
		if (key->read(r, entry->node, (char *)to + key->offset) < 0)
			return -1;
	}
	return 0;
}

int read_expr(struct reader *r, uint32_t node, void *to)
{
	*(const struct value **)to = doc_value(r->arena, r->doc, node);
	return 0;
}

int read_text(struct reader *r, uint32_t node, void *to)
{
	const struct doc_node *n = doc_node(r->doc, node);
	if (n->kind == DOC_LIST || n->kind == DOC_MAP || n->kind == DOC_NULL)
		return reader_fail(r, n->mark, "a text is wanted here");
	*(struct str *)to = n->text;
	return 0;
}

int read_bool(struct reader *r, uint32_t node, void *to)
{
	if (!reader_is(r, node, DOC_BOOL))
		return reader_fail(r, doc_node(r->doc, node)->mark, "true or false is wanted here");
	*(bool *)to = value_is_true(doc_value(r->arena, r->doc, node));
	return 0;
}

int read_seconds(struct reader *r, uint32_t node, void *to)
{
	int64_t seconds;
	if (!str_int(doc_node(r->doc, node)->text, 0, 24 * 3600, &seconds))
		return reader_fail(
			r, doc_node(r->doc, node)->mark, "a number of seconds is wanted here");
	*(int64_t *)to = seconds * 1000;
	return 0;
}

/* A list, or one item that stands for a list of one. */
static uint32_t items(const struct reader *r, uint32_t node)
{
	return reader_is(r, node, DOC_LIST) ? doc_node(r->doc, node)->count : 1;
}

static uint32_t item(const struct reader *r, uint32_t node, uint32_t index)
{
	return reader_is(r, node, DOC_LIST) ? doc_entry_at(r->doc, node, index)->node : node;
}

int read_names(struct reader *r, uint32_t node, const struct str **list, size_t *count)
{
	uint32_t n = items(r, node);
	struct str *out = ARENA_ARRAY(r->arena, n + 1u, struct str);
	for (uint32_t i = 0; i < n; i++)
		if (read_text(r, item(r, node, i), &out[i]) < 0)
			return -1;
	*list = out;
	*count = n;
	return 0;
}

static const struct reader_key fault_keys[] = {
	{"Code", read_text, offsetof(struct recipe_fault, code)},
	{"Text", read_text, offsetof(struct recipe_fault, text)},
	{NULL, NULL, 0},
};

int read_faults(struct reader *r, uint32_t node, void *to)
{
	uint32_t n = items(r, node);
	struct recipe_fault *out = ARENA_ARRAY(r->arena, n + 1u, struct recipe_fault);
	for (uint32_t i = 0; i < n; i++) {
		uint32_t one = item(r, node, i);
		int rc = reader_is(r, one, DOC_MAP) ? reader_map(r, one, fault_keys, &out[i])
						    : read_text(r, one, &out[i].code);
		if (rc < 0)
			return -1;
	}
	*(struct recipe_faults *)to = (struct recipe_faults){out, n};
	return 0;
}
