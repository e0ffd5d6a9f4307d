#include "verdict.h"
#include "profile.h"

static bool changes(
	const struct schema_node *node, const struct value *before, const struct value *after)
{
	if (!before || !after)
		return before != after;
	return node->flags & SCHEMA_UNORDERED ? !value_equal_unordered(before, after)
					      : !value_equal(before, after);
}

static bool replaced_within(const struct schema_type *type, const struct schema_node *node,
	const struct value *before, const struct value *after);

static bool replaced_by_property(const struct schema_type *type, const struct schema_node *node,
	const struct value *before, const struct value *after)
{
	for (uint16_t i = 0; i < node->nprops; i++) {
		const struct schema_prop *prop = &type->props[node->props + i];
		const struct schema_node *inner = &type->nodes[prop->node];
		const struct value *old = value_get(before, str_of(prop->name));
		const struct value *new = value_get(after, str_of(prop->name));
		if (!changes(inner, old, new))
			continue;
		if (prop->flags & SCHEMA_CREATE_ONLY || replaced_within(type, inner, old, new))
			return true;
	}
	return false;
}

static bool is_kind(const struct value *a, const struct value *b, enum value_kind kind)
{
	return a && b && a->kind == kind && b->kind == kind;
}

/* A create-only property at any depth that is not what it was, in items that both sides have. */
static bool replaced_within(const struct schema_type *type, const struct schema_node *node,
	const struct value *before, const struct value *after)
{
	if (node->kinds & SCHEMA_OBJECT && is_kind(before, after, VALUE_MAP))
		return replaced_by_property(type, node, before, after);
	if (!node->item)
		return false;
	const struct schema_node *item = &type->nodes[node->item];
	if (is_kind(before, after, VALUE_LIST)) {
		for (uint32_t i = 0; i < before->count && i < after->count; i++)
			if (replaced_within(type, item, before->items[i], after->items[i]))
				return true;
	} else if (is_kind(before, after, VALUE_MAP)) {
		for (uint32_t i = 0; i < before->count; i++) {
			const struct value_member *member = &before->members[i];
			if (replaced_within(
				    type, item, member->value, value_get(after, member->name)))
				return true;
		}
	}
	return false;
}

/* Growing cannot be taken back; shrinking cannot be done. */
static enum provider_verdict by_size(const struct value *before, const struct value *after)
{
	int64_t old;
	int64_t new;
	if (!str_int(value_text(before), 0, INT64_MAX, &old) ||
		!str_int(value_text(after), 0, INT64_MAX, &new))
		return PROVIDER_IRREVERSIBLE;
	if (old == new)
		return PROVIDER_IN_PLACE;
	return new < old ? PROVIDER_UNHANDLED : PROVIDER_IRREVERSIBLE;
}

enum provider_verdict verdict_of(const struct schema_type *type, struct str property,
	const struct value *before, const struct value *after)
{
	const struct schema_prop *prop = schema_top(type, property);
	if (!prop)
		return PROVIDER_IN_PLACE;
	if (prop->flags & SCHEMA_CREATE_ONLY)
		return PROVIDER_REPLACE;
	if (replaced_within(type, &type->nodes[prop->node], before, after))
		return PROVIDER_REPLACE;
	if (profile_only_grows(type, property))
		return by_size(before, after);
	return PROVIDER_IN_PLACE;
}
