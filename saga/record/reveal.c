/* The part of record/vault.h that walks values: opening and closing every secret in one. */
#include "record/vault.h"

struct walk {
	struct vault *vault;
	struct arena *arena;
	/* A scalar or SECRET, in something tainted or not. */
	const struct value *(*leaf)(struct walk *walk, const struct value *v, bool tainted);
};

static const struct value *walk_value(struct walk *walk, const struct value *v, bool tainted);

static struct value *walk_items(
	struct walk *walk, const struct value *v, struct value *copy, bool tainted)
{
	for (uint32_t i = 0; i < v->count; i++)
		value_add(walk->arena, copy, walk_value(walk, v->items[i], tainted));
	return copy;
}

static struct value *walk_members(struct walk *walk, const struct value *v, bool tainted)
{
	struct value *copy = value_map(walk->arena);
	for (uint32_t i = 0; i < v->count; i++)
		value_put(walk->arena, copy, v->members[i].name,
			walk_value(walk, v->members[i].value, tainted));
	return copy;
}

/* Depth is bounded by what the readers of plans and JSON let in. */
static const struct value *walk_value(struct walk *walk, const struct value *v, bool tainted)
{
	struct value *copy;
	tainted = tainted || (v->flags & VALUE_TAINTED);
	switch ((enum value_kind)v->kind) {
	case VALUE_LIST:
		copy = walk_items(walk, v, value_list(walk->arena), tainted);
		break;
	case VALUE_CALL:
		copy = walk_items(walk, v, value_call(walk->arena, v->text), tainted);
		break;
	case VALUE_MAP:
		copy = walk_members(walk, v, tainted);
		break;
	case VALUE_ATTR:
		return v;
	default:
		return walk->leaf(walk, v, tainted);
	}
	copy->flags = v->flags;
	copy->origin = v->origin;
	return copy;
}

static const struct value *open_leaf(struct walk *walk, const struct value *v, bool tainted)
{
	(void)tainted;
	if (v->kind != VALUE_SECRET)
		return v;
	const struct value *clear = vault_get(walk->vault, walk->arena, v->text);
	return clear ? clear : v;
}

static const struct value *close_leaf(struct walk *walk, const struct value *v, bool tainted)
{
	if (!tainted || v->kind == VALUE_SECRET)
		return v;
	return value_secret(walk->arena, vault_put(walk->vault, walk->arena, value_text(v)));
}

const struct value *vault_reveal(struct vault *vault, struct arena *arena, const struct value *v)
{
	struct walk walk = {vault, arena, open_leaf};
	return v ? walk_value(&walk, v, false) : NULL;
}

const struct value *vault_conceal(struct vault *vault, struct arena *arena, const struct value *v)
{
	struct walk walk = {vault, arena, close_leaf};
	return v ? walk_value(&walk, v, false) : NULL;
}
