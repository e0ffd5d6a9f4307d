/* What an instance's attributes are, as far as that is known before the plan is carried out. */
#include "planner_parts.h"

#include "model/resolve.h"

static const struct value *at_path(struct arena *arena, const struct value *map, struct str dotted)
{
	const struct value *found = value_get(map, dotted);
	return found || !map ? found : value_path(map, arena_cstr(arena, dotted));
}

static const struct value *entry_attribute(
	struct arena *arena, const struct state_entry *entry, struct str name)
{
	if (name.len == 0)
		return entry->id.len ? value_string(arena, entry->id) : NULL;
	const struct value *found = at_path(arena, entry->attrs, name);
	if (!found)
		found = at_path(arena, entry->props, name);
	return found ? found : at_path(arena, entry->live, name);
}

static struct str first_segment(struct str dotted)
{
	struct str part = dotted;
	struct str rest = dotted;
	str_cut(&rest, '.', &part);
	return part;
}

/* Of an instance that is changed in place: its identifiers stay, its properties become the new
 * ones. */
static const struct value *changed_attribute(struct known *known, const struct instance *instance,
	const struct spot *spot, struct str name)
{
	struct arena *arena = known->planner->arena;
	struct str top = first_segment(name);
	if (name.len == 0 || schema_in_identifier(instance->type, top))
		return entry_attribute(arena, spot->prior, name);
	const struct value *property = at_path(arena, spot->props, name);
	if (property)
		return value_is_known(property) ? property : NULL;
	known->may_change = true;
	return known->hopeful ? entry_attribute(arena, spot->prior, name) : NULL;
}

static const struct value *absent(struct known *known, struct str address, struct str name)
{
	known->missing = true;
	known->address = address;
	known->name = name;
	return NULL;
}

const struct value *known_attribute(void *ctx, struct str address, struct str name)
{
	struct known *known = ctx;
	struct planner *p = known->planner;
	uint32_t index = table_get(&p->instances, address);
	if (index == TABLE_NONE)
		return absent(known, address, name);
	const struct spot *spot = &p->spots[index];
	if (spot->standing == STANDING_MADE)
		return NULL;
	if (spot->standing == STANDING_CHANGED)
		return changed_attribute(known, &p->input->target->instances[index], spot, name);
	if (spot->standing == STANDING_UNPLANNED)
		return absent(known, address, name);
	const struct value *found = entry_attribute(p->arena, spot->prior, name);
	return found ? found : absent(known, address, name);
}

const struct value *known_resolve(
	struct planner *p, const struct value *v, bool hopeful, struct str whose, bool *may_change)
{
	struct known known = {.planner = p, .hopeful = hopeful};
	const struct value *resolved = value_resolve(p->arena, v, known_attribute, &known, p->err);
	if (!resolved) {
		err_context(p->err, "%.*s", STR_ARG(whose));
		return NULL;
	}
	if (known.missing) {
		err_set(p->err, ERR_INPUT,
			"%.*s refers to %.*s%s%.*s, which does not exist: neither the plan nor the "
			"state of the stack knows it",
			STR_ARG(whose), STR_ARG(known.address), known.name.len ? "." : "",
			STR_ARG(known.name));
		return NULL;
	}
	if (may_change)
		*may_change = known.may_change;
	return resolved;
}
