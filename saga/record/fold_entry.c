/*
 * What a step does to the state: the table at the end of docs/journal.md. `entered` and `before` of
 * the step say whether it has changed the state and what stood there, so that undoing needs nothing
 * else and a record that comes twice changes nothing.
 */
#include "change.h"

static struct str keep(struct change *c, struct str s)
{
	return arena_str(&c->fold->arena, s);
}

static const struct value *keep_value(struct change *c, const struct value *v)
{
	return v ? value_copy(&c->fold->arena, v) : NULL;
}

static struct str keep_member(struct change *c, const char *name)
{
	return keep(c, value_text_of(c->step->step, name));
}

/* What the frozen step says of its instance, into an entry. */
static void take_plan(struct change *c, struct state_entry *entry)
{
	const struct value *step = c->step->step;
	const struct value *needs = value_get(step, STR("needs"));
	uint32_t count = needs && needs->kind == VALUE_LIST ? needs->count : 0;
	struct str *deps = count ? ARENA_ARRAY(&c->fold->arena, count, struct str) : NULL;
	for (uint32_t i = 0; i < count; i++)
		deps[i] = keep(c, value_text(needs->items[i]));
	entry->deps = deps;
	entry->ndeps = count;
	entry->spec = keep_value(c, value_get(step, STR("spec")));
	policy_parse(value_text_of(step, "deletion"), &entry->deletion);
	policy_parse(value_text_of(step, "replacement"), &entry->replacement);
}

static struct state_entry new_entry(struct change *c)
{
	struct state_entry entry = {
		.address = keep(c, c->step->address),
		.logical = keep_member(c, "logical"),
		.account = keep_member(c, "account"),
		.region = keep_member(c, "region"),
		.type = keep_member(c, "type"),
		.key = keep(c, c->step->key),
		.run = c->run->id,
		.generation = (uint32_t)value_int_of(c->step->step, "generation", 0),
	};
	take_plan(c, &entry);
	return entry;
}

/* The step changes the state for the first time: what stands there is remembered. */
static struct state_entry *enter(struct change *c)
{
	struct fold_step *step = c->step;
	struct state_entry *there = state_find(&c->fold->state, step->address);
	if (step->entered)
		return there;
	step->entered = true;
	step->before = NULL;
	if (there) {
		struct state_entry *before = ARENA_NEW(&c->fold->run, struct state_entry);
		*before = *there;
		step->before = before;
	}
	return there;
}

/* The entry that the step makes; the first time, it takes the place of what was there. */
static struct state_entry *made_entry(struct change *c)
{
	struct fold_step *step = c->step;
	bool first = !step->entered;
	struct state_entry *entry = enter(c);
	if (entry && !first)
		return entry;
	if (first && step->before && step->effect == FOLD_REPLACES)
		state_debt_add(&c->fold->state, step->before);
	struct state_entry made = new_entry(c);
	return state_put(&c->fold->state, &made);
}

/* A fact of the record: that of `done` lies where the state does. */
static const struct value *fact(struct change *c, struct str name, bool done)
{
	return done ? value_get(c->step->result, name) : keep_value(c, value_get(c->data, name));
}

/* What the record tells of the resource; where it says nothing, what was known stays. */
static void take_facts(struct change *c, struct state_entry *entry, bool done)
{
	const struct value *attrs = fact(c, STR("attrs"), done);
	const struct value *live = fact(c, STR("live"), done);
	const struct value *props = fact(c, STR("props"), done);
	if (!props)
		props = keep_value(c, value_get(c->step->intent, STR("props")));
	if (props)
		entry->props = props;
	if (attrs)
		entry->attrs = attrs;
	if (live)
		entry->live = live;
	if (c->step->id.len)
		entry->id = keep(c, c->step->id);
	entry->version = c->record->seq;
}

void entry_bound(struct change *c)
{
	if (c->step->effect != FOLD_MAKES && c->step->effect != FOLD_REPLACES)
		return;
	struct state_entry *entry = made_entry(c);
	take_facts(c, entry, false);
	entry->partial = true;
}

static void changed(struct change *c)
{
	struct state_entry *entry = enter(c);
	if (!entry) {
		struct state_entry made = new_entry(c);
		entry = state_put(&c->fold->state, &made);
	}
	take_plan(c, entry);
	take_facts(c, entry, true);
}

/* Which physical resource a step drops: by the latest that tells. */
static struct str dropped_id(const struct change *c)
{
	if (c->step->id.len)
		return c->step->id;
	return value_text(value_path(c->step->step, "prior.id"));
}

static void dropped(struct change *c)
{
	struct state *state = &c->fold->state;
	struct str address = c->step->address;
	if (!c->step->of_replaced) {
		state_remove(state, address);
		return;
	}
	struct str id = dropped_id(c);
	size_t debts = state->ndebts;
	state_debt_remove(state, address, id);
	/* No debt: it went before its successor came, and so still has the address. */
	const struct state_entry *there = state_find(state, address);
	if (state->ndebts == debts && there && str_eq(there->id, id))
		state_remove(state, address);
}

void entry_done(struct change *c)
{
	switch (c->step->effect) {
	case FOLD_MAKES:
	case FOLD_REPLACES: {
		struct state_entry *entry = made_entry(c);
		take_facts(c, entry, true);
		entry->partial = false;
		break;
	}
	case FOLD_CHANGES:
		changed(c);
		break;
	case FOLD_DROPS:
		dropped(c);
		break;
	case FOLD_READS:
		break;
	}
}

/* What stood there before stands again; after an update, with the properties that the undo set. */
void entry_undone(struct change *c)
{
	struct fold_step *step = c->step;
	struct state *state = &c->fold->state;
	if (!step->entered)
		return;
	state_remove(state, step->address);
	if (step->before) {
		struct state_entry before = *step->before;
		const struct value *props = value_get(step->undo, STR("props"));
		if (step->effect == FOLD_CHANGES && props)
			before.props = keep_value(c, props);
		if (step->effect == FOLD_REPLACES)
			state_debt_remove(state, before.address, before.id);
		before.version = c->record->seq;
		state_put(state, &before);
	}
	step->entered = false;
	step->before = NULL;
}

void entry_forget(struct change *c)
{
	if (c->step->effect == FOLD_DROPS)
		dropped(c);
	else if (c->step->effect == FOLD_CHANGES)
		state_remove(&c->fold->state, c->step->address);
	else
		entry_undone(c);
}
