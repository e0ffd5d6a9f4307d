/* Plans and the state: the state as a target, and whether a saved plan still fits it. */
#include "planner_parts.h"

struct shape { /* a target under construction */
	struct arena *arena;
	struct cell *cells;
	size_t ncells, cap;
	struct table names;	/* of cells */
	struct table addresses; /* -> index of the instance */
};

static uint32_t cell_of(struct shape *shape, struct str account, struct str region)
{
	struct str name = planner_cell_name(shape->arena, account, region);
	uint32_t index = table_get(&shape->names, name);
	if (index != TABLE_NONE)
		return index;
	shape->cells = mem_grow(shape->cells, &shape->cap, shape->ncells + 1, sizeof(struct cell));
	shape->cells[shape->ncells] = (struct cell){account, region, name};
	table_set(&shape->names, name, (uint32_t)shape->ncells);
	return (uint32_t)shape->ncells++;
}

static void fill_deps(
	struct shape *shape, struct instance *instance, const struct state_entry *entry)
{
	uint32_t *deps = ARENA_ARRAY(shape->arena, entry->ndeps, uint32_t);
	for (uint32_t i = 0; i < entry->ndeps; i++) {
		uint32_t dep = table_get(&shape->addresses, entry->deps[i]);
		if (dep != TABLE_NONE)
			deps[instance->ndeps++] = dep;
	}
	instance->deps = deps;
}

static void fill_instances(struct shape *shape, const struct state *state,
	const struct schema_catalog *catalog, struct target *out)
{
	struct instance *list = ARENA_ARRAY(shape->arena, state->count, struct instance);
	for (size_t i = 0; i < state->count; i++)
		if (!state->entries[i].deleted)
			table_set(&shape->addresses, state->entries[i].address, out->ninstances++);
	out->ninstances = 0;
	for (size_t i = 0; i < state->count; i++) {
		const struct state_entry *entry = &state->entries[i];
		if (entry->deleted)
			continue;
		struct instance *instance = &list[out->ninstances++];
		*instance = (struct instance){
			.address = entry->address,
			.logical = entry->logical,
			.cell = cell_of(shape, entry->account, entry->region),
			.type = schema_find(catalog, entry->type),
			.spec = entry->spec ? entry->spec : entry->props,
			.deletion = entry->deletion,
			.replacement = entry->replacement,
		};
		if (!instance->spec)
			instance->spec = value_map(shape->arena);
		fill_deps(shape, instance, entry);
	}
	out->instances = list;
}

static void fill_output(
	struct shape *shape, struct str name, const struct value *by_cell, struct target *out)
{
	struct target_output *list = (struct target_output *)out->outputs;
	for (uint32_t i = 0; by_cell->kind == VALUE_MAP && i < by_cell->count; i++) {
		uint32_t cell = table_get(&shape->names, by_cell->members[i].name);
		const struct value *spec = value_get(by_cell->members[i].value, STR("spec"));
		if (cell != TABLE_NONE && spec)
			list[out->noutputs++] =
				(struct target_output){.name = name, .cell = cell, .value = spec};
	}
}

static void fill_outputs(struct shape *shape, const struct value *outputs, struct target *out)
{
	size_t count = 0;
	if (!outputs || outputs->kind != VALUE_MAP)
		return;
	for (uint32_t i = 0; i < outputs->count; i++)
		count += outputs->members[i].value->count;
	out->outputs = ARENA_ARRAY(shape->arena, count, struct target_output);
	for (uint32_t i = 0; i < outputs->count; i++)
		fill_output(shape, outputs->members[i].name, outputs->members[i].value, out);
}

void planner_target_of(struct arena *arena, const struct state *state,
	const struct schema_catalog *catalog, struct target *out)
{
	struct shape shape = {.arena = arena};
	table_init(&shape.names);
	table_init(&shape.addresses);
	*out = (struct target){.stack = state->stack};
	fill_instances(&shape, state, catalog, out);
	fill_outputs(&shape, state->outputs, out);
	struct cell *cells = ARENA_ARRAY(arena, shape.ncells, struct cell);
	for (size_t i = 0; i < shape.ncells; i++)
		cells[i] = shape.cells[i];
	out->cells = cells;
	out->ncells = (uint32_t)shape.ncells;
	table_release(&shape.names);
	table_release(&shape.addresses);
	mem_free(shape.cells);
}

/* ---- does a saved plan still fit? ---- */

static const struct state_entry *standing_debt(
	const struct state *state, struct str address, struct str id)
{
	for (size_t i = 0; i < state->ndebts; i++)
		if (str_eq(state->debts[i].address, address) && str_eq(state->debts[i].id, id))
			return &state->debts[i];
	return NULL;
}

static int moved(struct err *err, const struct step *step, const char *how)
{
	return err_set(err, ERR_INPUT, "%.*s %s since this plan was made: plan again",
		STR_ARG(step->address), how);
}

static int check_step(const struct state *state, const struct step *step, struct err *err)
{
	const struct state_entry *now = state_find(state, step->address);
	if (!step->prior)
		return now ? moved(err, step, "was created") : 0;
	if (now && now->version == step->prior->version && str_eq(now->id, step->prior->id))
		return 0;
	if (step->of_replaced && standing_debt(state, step->address, step->prior->id))
		return 0;
	return moved(err, step, now ? "was changed" : "was deleted");
}

static int check_needs(const struct state *state, const struct table *made, const struct step *step,
	struct err *err)
{
	for (uint32_t i = 0; i < step->nneeds; i++)
		if (table_get(made, step->needs[i]) == TABLE_NONE &&
			!state_find(state, step->needs[i]))
			return err_set(err, ERR_INPUT,
				"%.*s needs %.*s, which is gone since this plan was made: plan "
				"again",
				STR_ARG(step->address), STR_ARG(step->needs[i]));
	return 0;
}

int planner_still_valid(const struct step_plan *plan, const struct state *state, struct err *err)
{
	struct table made;
	int result = 0;
	table_init(&made);
	for (uint32_t i = 0; i < plan->nsteps; i++)
		if (plan->steps[i].spec)
			table_set(&made, plan->steps[i].address, i);
	for (uint32_t i = 0; i < plan->nsteps && result == 0; i++) {
		result = check_step(state, &plan->steps[i], err);
		if (result == 0)
			result = check_needs(state, &made, &plan->steps[i], err);
	}
	table_release(&made);
	return result;
}
