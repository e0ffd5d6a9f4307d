#include "diff.h"

/* Deeper than any document: hostile input ends here and not on the stack. */
#define DEPTH_MAX 220

static const struct schema_node *node_at(const struct schema_type *type, uint16_t index)
{
	return index && index < type->nnodes ? &type->nodes[index] : NULL;
}

static const struct schema_node *member_node(
	const struct schema_type *type, const struct schema_node *node, struct str name)
{
	if (!node)
		return NULL;
	const struct schema_prop *prop = schema_prop_find(type, node, name);
	return node_at(type, prop ? prop->node : node->item);
}

static bool same(const struct schema_type *type, const struct schema_node *node,
	const struct value *a, const struct value *b, int depth);

static bool same_members(const struct schema_type *type, const struct schema_node *node,
	const struct value *a, const struct value *b, int depth)
{
	if (a->count != b->count)
		return false;
	for (uint32_t i = 0; i < a->count; i++) {
		struct str name = a->members[i].name;
		const struct value *other = value_get(b, name);
		if (!other || !same(type, member_node(type, node, name), a->members[i].value, other,
				      depth))
			return false;
	}
	return true;
}

static bool same_items(const struct schema_type *type, const struct schema_node *node,
	const struct value *a, const struct value *b, int depth)
{
	if (a->count != b->count)
		return false;
	if (node && (node->flags & SCHEMA_UNORDERED))
		return value_equal_unordered(a, b);
	const struct schema_node *item = node ? node_at(type, node->item) : NULL;
	for (uint32_t i = 0; i < a->count; i++)
		if (!same(type, item, a->items[i], b->items[i], depth))
			return false;
	return true;
}

static bool same(const struct schema_type *type, const struct schema_node *node,
	const struct value *a, const struct value *b, int depth)
{
	if (!a || !b || depth == 0)
		return a == b;
	if (value_equal(a, b))
		return true;
	if (a->kind == VALUE_MAP && b->kind == VALUE_MAP)
		return same_members(type, node, a, b, depth - 1);
	if (a->kind == VALUE_LIST && b->kind == VALUE_LIST)
		return same_items(type, node, a, b, depth - 1);
	return false;
}

bool diff_same(const struct schema_type *type, struct str property, const struct value *a,
	const struct value *b)
{
	if (a && b && type->tags && str_is(property, type->tags))
		return value_equal_unordered(a, b);
	return same(type, member_node(type, &type->nodes[0], property), a, b, DEPTH_MAX);
}

static bool replaces(const struct schema_type *type, const struct schema_node *node,
	const struct value *a, const struct value *b, int depth);

static bool member_replaces(const struct schema_type *type, const struct schema_node *node,
	struct str name, const struct value *a, const struct value *b, int depth)
{
	const struct schema_prop *prop = schema_prop_find(type, node, name);
	const struct schema_node *within = member_node(type, node, name);
	if (!prop || same(type, within, a, b, depth))
		return false;
	return (prop->flags & SCHEMA_CREATE_ONLY) || replaces(type, within, a, b, depth);
}

/* `a` or `b` may be NULL: what the other holds was added or taken away. */
static bool replaces(const struct schema_type *type, const struct schema_node *node,
	const struct value *a, const struct value *b, int depth)
{
	const struct value *some = a ? a : b;
	if (!node || !some || depth == 0)
		return false;
	if (some->kind == VALUE_LIST) {
		const struct schema_node *item = node_at(type, node->item);
		for (uint32_t i = 0; a && b && value_at(a, i) && value_at(b, i); i++)
			if (replaces(type, item, value_at(a, i), value_at(b, i), depth - 1))
				return true;
		return false;
	}
	if (some->kind != VALUE_MAP)
		return false;
	for (uint32_t i = 0; a && a->kind == VALUE_MAP && i < a->count; i++) {
		struct str name = a->members[i].name;
		if (member_replaces(
			    type, node, name, a->members[i].value, value_get(b, name), depth - 1))
			return true;
	}
	for (uint32_t i = 0; b && b->kind == VALUE_MAP && i < b->count; i++) {
		struct str name = b->members[i].name;
		if (!value_get(a, name) &&
			member_replaces(type, node, name, NULL, b->members[i].value, depth - 1))
			return true;
	}
	return false;
}

bool diff_replaces(const struct schema_type *type, struct str property, const struct value *a,
	const struct value *b)
{
	const struct schema_prop *top = schema_top(type, property);
	if (top && (top->flags & SCHEMA_CREATE_ONLY))
		return true;
	return replaces(type, member_node(type, &type->nodes[0], property), a, b, DEPTH_MAX);
}
