/* Which properties of an instance change, and what that means for it. */
#include "diff.h"
#include "planner_parts.h"

/* Secrets compare by hash where the one side has nothing else. */
bool planner_same(struct planner *p, const struct schema_type *type, struct str property,
	const struct value *a, const struct value *b)
{
	const struct planner_input *input = p->input;
	if (input->conceal && a && b && (value_is_tainted(a) || value_is_tainted(b))) {
		a = input->conceal(input->conceal_ctx, p->arena, a);
		b = input->conceal(input->conceal_ctx, p->arena, b);
	}
	return diff_same(type, property, a, b);
}

static const char *reason(struct planner *p, struct str property)
{
	return arena_printf(p->arena, "the change of %.*s cannot be set back", STR_ARG(property))
		.ptr;
}

/* What it means, from the schema and from the provider; the stricter one counts. */
static int judge(struct planner *p, struct comparison *c, struct change *change)
{
	struct provider *provider = p->input->provider;
	const struct schema_type *type = c->instance->type;
	enum provider_verdict verdict = provider->ops->verdict(
		provider, type, change->property, change->before, change->after);
	if (verdict == PROVIDER_UNHANDLED)
		return planner_refuse(p, c->instance,
			"property %.*s of %s cannot be set by provider \"%s\"",
			STR_ARG(change->property), type->name, provider->ops->name);
	if (verdict == PROVIDER_REPLACE ||
		diff_replaces(type, change->property, change->before, change->after))
		change->effect = CHANGE_REPLACE;
	else if (verdict == PROVIDER_IRREVERSIBLE)
		change->effect = CHANGE_IRREVERSIBLE;
	c->replaces |= change->effect == CHANGE_REPLACE;
	if (change->effect == CHANGE_IRREVERSIBLE && !c->irreversible)
		c->irreversible = reason(p, change->property);
	return 0;
}

static struct change *add(struct planner *p, struct comparison *c, struct str property)
{
	p->changes = mem_grow(p->changes, &p->changes_cap, c->nchanges + 1U, sizeof(*p->changes));
	struct change *change = &p->changes[c->nchanges++];
	*change = (struct change){
		.property = property,
		.before = value_get(c->was, property),
		.after = value_get(c->firm, property),
	};
	return change;
}

static int compare_property(struct planner *p, struct comparison *c, uint32_t index)
{
	struct str name = c->likely->members[index].name;
	const struct value *likely = c->likely->members[index].value;
	const struct value *was = value_get(c->was, name);
	if (!planner_same(p, c->instance->type, name, was, likely)) {
		c->certain++;
		return judge(p, c, add(p, c, name));
	}
	if (!value_is_known(value_get(c->firm, name)))
		add(p, c, name);
	return 0;
}

static void keep_changes(struct planner *p, struct comparison *c)
{
	struct change *kept = ARENA_ARRAY(p->arena, c->nchanges, struct change);
	for (uint32_t i = 0; i < c->nchanges; i++)
		kept[i] = p->changes[i];
	c->changes = kept;
}

int planner_compare(struct planner *p, struct comparison *c)
{
	for (uint32_t i = 0; i < c->likely->count; i++)
		if (compare_property(p, c, i) < 0)
			return -1;
	for (uint32_t i = 0; c->was && c->was->kind == VALUE_MAP && i < c->was->count; i++) {
		struct str name = c->was->members[i].name;
		if (value_get(c->likely, name))
			continue;
		c->certain++;
		if (judge(p, c, add(p, c, name)) < 0)
			return -1;
	}
	if (c->nchanges)
		keep_changes(p, c);
	return 0;
}
