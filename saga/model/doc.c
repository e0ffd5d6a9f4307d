#include "model/doc.h"

const struct doc_node *doc_node(const struct doc *doc, uint32_t node)
{
	return &doc->nodes[node];
}

const struct doc_entry *doc_entry_at(const struct doc *doc, uint32_t node, uint32_t index)
{
	return &doc->entries[doc->nodes[node].first + index];
}

static uint32_t find_ordered(const struct doc *doc, const struct doc_node *map, struct str key)
{
	uint32_t low = 0;
	uint32_t high = map->count;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		const struct doc_entry *entry =
			&doc->entries[map->first + doc->order[map->order + middle]];
		int order = str_cmp(key, entry->key);
		if (order == 0)
			return entry->node;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return DOC_NONE;
}

uint32_t doc_get(const struct doc *doc, uint32_t map, struct str key)
{
	if (map == DOC_NONE || doc->nodes[map].kind != DOC_MAP)
		return DOC_NONE;
	if (doc->nodes[map].count > DOC_FEW)
		return find_ordered(doc, &doc->nodes[map], key);
	for (uint32_t i = 0; i < doc->nodes[map].count; i++) {
		const struct doc_entry *entry = doc_entry_at(doc, map, i);
		if (str_eq(entry->key, key))
			return entry->node;
	}
	return DOC_NONE;
}

/* "yes", "On", ... as YAML 1.1 reads them; the reader has made sure that it is one of them. */
static bool is_true(struct str text)
{
	char c = (char)(text.ptr[0] | 0x20);
	return c == 't' || c == 'y' || (c == 'o' && (text.ptr[1] | 0x20) == 'n');
}

static struct value *scalar_value(struct arena *arena, const struct doc_node *node)
{
	if (node->kind == DOC_STRING)
		return value_string(arena, node->text);
	if (node->kind == DOC_NUMBER)
		return value_number(arena, node->text);
	struct value *v = ARENA_NEW(arena, struct value); /* of our own: it carries an origin */
	v->kind = node->kind == DOC_BOOL ? VALUE_BOOL : VALUE_NULL;
	if (node->kind == DOC_BOOL)
		v->boolean = is_true(node->text);
	return v;
}

const struct value *doc_value(struct arena *arena, const struct doc *doc, uint32_t node)
{
	const struct doc_node *n = doc_node(doc, node);
	struct value *v;
	if (n->kind == DOC_LIST) {
		v = value_list(arena);
		for (uint32_t i = 0; i < n->count; i++)
			value_add(
				arena, v, doc_value(arena, doc, doc_entry_at(doc, node, i)->node));
	} else if (n->kind == DOC_MAP) {
		v = value_map(arena);
		for (uint32_t i = 0; i < n->count; i++) {
			const struct doc_entry *entry = doc_entry_at(doc, node, i);
			value_put(arena, v, entry->key, doc_value(arena, doc, entry->node));
		}
	} else {
		v = scalar_value(arena, n);
	}
	v->origin = node + 1;
	return v;
}
