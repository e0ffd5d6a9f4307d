#include "model/resolve.h"

struct resolver {
	struct arena *arena;
	resolve_attr_fn *lookup;
	void *ctx;
	struct err *err;
};

static const struct value *resolve(const struct resolver *r, const struct value *v);

static struct value *shallow_copy(struct arena *arena, const struct value *v)
{
	struct value *copy = ARENA_NEW(arena, struct value);
	*copy = *v;
	return copy;
}

/* A new list or call that is like `v` but for its items, of which `count` are to be added. */
static struct value *same_kind(struct arena *arena, const struct value *v)
{
	struct value *copy = v->kind == VALUE_CALL ? value_call(arena, v->text) : value_list(arena);
	copy->flags = v->flags;
	copy->origin = v->origin;
	return copy;
}

const struct value *value_taint(struct arena *arena, const struct value *v)
{
	struct value *copy;
	if (v->kind == VALUE_LIST) {
		copy = same_kind(arena, v);
		for (uint32_t i = 0; i < v->count; i++)
			value_add(arena, copy, value_taint(arena, v->items[i]));
	} else if (v->kind == VALUE_MAP) {
		copy = value_map(arena);
		copy->origin = v->origin;
		for (uint32_t i = 0; i < v->count; i++)
			value_put(arena, copy, v->members[i].name,
				value_taint(arena, v->members[i].value));
	} else {
		copy = shallow_copy(arena, v);
		copy->flags |= VALUE_TAINTED;
	}
	return copy;
}

/* NULL after an error; `v` itself when no item changed. */
static const struct value *resolve_items(const struct resolver *r, const struct value *v)
{
	struct value *copy = NULL;
	for (uint32_t i = 0; i < v->count; i++) {
		const struct value *item = resolve(r, v->items[i]);
		if (!item)
			return NULL;
		if (!copy && item != v->items[i]) {
			copy = same_kind(r->arena, v);
			for (uint32_t j = 0; j < i; j++)
				value_add(r->arena, copy, v->items[j]);
		}
		if (copy)
			value_add(r->arena, copy, item);
	}
	return copy ? copy : v;
}

static const struct value *resolve_members(const struct resolver *r, const struct value *v)
{
	struct value *copy = NULL;
	for (uint32_t i = 0; i < v->count; i++) {
		const struct value *item = resolve(r, v->members[i].value);
		if (!item)
			return NULL;
		if (!copy && item != v->members[i].value) {
			copy = value_map(r->arena);
			copy->origin = v->origin;
			for (uint32_t j = 0; j < i; j++)
				value_put(r->arena, copy, v->members[j].name, v->members[j].value);
		}
		if (copy)
			value_put(r->arena, copy, v->members[i].name, item);
	}
	return copy ? copy : v;
}

/* Select can choose as soon as the index and the list are known, though its items are not. */
bool function_ready(const struct value *call)
{
	if (str_is(call->text, "Select") && call->count == 2)
		return value_is_known(call->items[0]) &&
		       (call->items[1]->kind == VALUE_LIST || value_is_known(call->items[1]));
	for (uint32_t i = 0; i < call->count; i++) {
		if (!value_is_known(call->items[i]))
			return false;
	}
	return true;
}

static const struct value *resolve_call(const struct resolver *r, const struct value *v)
{
	const struct value *call = resolve_items(r, v);
	if (!call || !function_ready(call))
		return call;
	const struct value *result = function_apply(r->arena, call->text, call, r->err);
	if (result && (v->flags & VALUE_TAINTED))
		result = value_taint(r->arena, result);
	return result;
}

static const struct value *resolve_attr(const struct resolver *r, const struct value *v)
{
	const struct value *found = r->lookup(r->ctx, v->attr.address, v->attr.name);
	if (!found)
		return v;
	return v->flags & VALUE_TAINTED ? value_taint(r->arena, found) : found;
}

static const struct value *resolve(const struct resolver *r, const struct value *v)
{
	switch (v->kind) {
	case VALUE_ATTR:
		return resolve_attr(r, v);
	case VALUE_CALL:
		return resolve_call(r, v);
	case VALUE_LIST:
		return resolve_items(r, v);
	case VALUE_MAP:
		return resolve_members(r, v);
	default:
		return v;
	}
}

const struct value *value_resolve(struct arena *arena, const struct value *v,
	resolve_attr_fn *lookup, void *ctx, struct err *err)
{
	struct resolver resolver = {arena, lookup, ctx, err};
	return resolve(&resolver, v);
}

void value_each_attr(
	const struct value *v, void (*visit)(void *ctx, const struct value *attr), void *ctx)
{
	if (!v)
		return;
	if (v->kind == VALUE_ATTR)
		visit(ctx, v);
	if (v->kind == VALUE_LIST || v->kind == VALUE_CALL) {
		for (uint32_t i = 0; i < v->count; i++)
			value_each_attr(v->items[i], visit, ctx);
	}
	if (v->kind == VALUE_MAP) {
		for (uint32_t i = 0; i < v->count; i++)
			value_each_attr(v->members[i].value, visit, ctx);
	}
}
