/* A plan and its steps as plain data: docs/journal.md spells it. What is empty is left out. */
#include "step_names.h"
#include "steps/step.h"

static void put_text(struct arena *arena, struct value *map, const char *name, struct str text)
{
	if (text.len)
		value_put(arena, map, str_of(name), value_string(arena, text));
}

static void put_word(struct arena *arena, struct value *map, const char *name,
	const struct names *names, int index)
{
	value_put(arena, map, str_of(name), value_cstr(arena, names->list[index]));
}

static void put_flag(struct arena *arena, struct value *map, const char *name, bool flag)
{
	if (flag)
		value_put(arena, map, str_of(name), value_bool(true));
}

static const struct value *changes_value(struct arena *arena, const struct step *step)
{
	if (step->nchanges == 0)
		return NULL;
	struct value *list = value_list(arena);
	for (uint32_t i = 0; i < step->nchanges; i++) {
		const struct change *change = &step->changes[i];
		struct value *map = value_map(arena);
		put_text(arena, map, "property", change->property);
		put_word(arena, map, "effect", &step_effect_names, change->effect);
		VALUE_PUT(arena, map, "before", change->before);
		VALUE_PUT(arena, map, "after", change->after);
		value_add(arena, list, map);
	}
	return list;
}

static const struct value *needs_value(struct arena *arena, const struct step *step)
{
	if (step->nneeds == 0)
		return NULL;
	struct value *list = value_list(arena);
	for (uint32_t i = 0; i < step->nneeds; i++)
		value_add(arena, list, value_string(arena, step->needs[i]));
	return list;
}

static const struct value *deps_value(
	struct arena *arena, const struct graph *graph, uint32_t index)
{
	uint32_t first = graph->in_start[index];
	uint32_t end = graph->in_start[index + 1];
	if (first == end)
		return NULL;
	struct value *list = value_list(arena);
	for (uint32_t e = first; e < end; e++)
		value_add(arena, list, value_int(arena, graph->in[e]));
	return list;
}

const struct value *step_to_value(struct arena *arena, const struct step_plan *plan, uint32_t index)
{
	const struct step *step = &plan->steps[index];
	struct value *map = value_map(arena);
	put_word(arena, map, "kind", &step_kind_names, step->kind);
	put_word(arena, map, "phase", &step_phase_names, step->phase);
	put_text(arena, map, "address", step->address);
	put_text(arena, map, "logical", step->logical);
	put_text(arena, map, "account", step->account);
	put_text(arena, map, "region", step->region);
	VALUE_PUT(arena, map, "cell", value_int(arena, step->cell));
	put_text(arena, map, "type", step->type_name);
	VALUE_PUT(arena, map, "spec", step->spec);
	if (step->prior)
		VALUE_PUT(arena, map, "prior", state_entry_to_value(arena, step->prior));
	VALUE_PUT(arena, map, "generation", value_int(arena, step->generation));
	put_word(arena, map, "identity", &step_identity_names, step->identity);
	put_text(arena, map, "deletion", str_of(policy_name(step->deletion)));
	put_text(arena, map, "replacement", str_of(policy_name(step->replacement)));
	put_flag(arena, map, "precheck", step->precheck);
	put_flag(arena, map, "conditional", step->conditional);
	put_flag(arena, map, "of_replaced", step->of_replaced);
	put_text(arena, map, "irreversible", str_of(step->irreversible));
	put_flag(arena, map, "allowed", step->allowed);
	VALUE_PUT(arena, map, "changes", changes_value(arena, step));
	VALUE_PUT(arena, map, "needs", needs_value(arena, step));
	VALUE_PUT(arena, map, "deps", deps_value(arena, &plan->graph, index));
	return map;
}

static const struct value *cells_value(struct arena *arena, const struct step_plan *plan)
{
	struct value *list = value_list(arena);
	for (uint32_t i = 0; i < plan->ncells; i++) {
		struct value *map = value_map(arena);
		put_text(arena, map, "account", plan->cells[i].account);
		put_text(arena, map, "region", plan->cells[i].region);
		value_add(arena, list, map);
	}
	return list;
}

static const struct value *outputs_value(struct arena *arena, const struct step_plan *plan)
{
	struct value *list = value_list(arena);
	for (uint32_t i = 0; i < plan->noutputs; i++) {
		const struct target_output *output = &plan->outputs[i];
		struct value *map = value_map(arena);
		put_text(arena, map, "name", output->name);
		VALUE_PUT(arena, map, "cell", value_int(arena, output->cell));
		VALUE_PUT(arena, map, "value", output->value);
		put_text(arena, map, "description", output->description);
		value_add(arena, list, map);
	}
	return list;
}

const struct value *step_plan_to_value(struct arena *arena, const struct step_plan *plan)
{
	struct value *map = value_map(arena);
	put_text(arena, map, "stack", plan->stack);
	put_word(arena, map, "operation", &plan_operation_names, plan->operation);
	put_text(arena, map, "id", plan->id);
	put_text(arena, map, "of_run", plan->of_run);
	put_word(arena, map, "on_failure", &on_failure_names, plan->on_failure);
	VALUE_PUT(arena, map, "cells", cells_value(arena, plan));
	VALUE_PUT(arena, map, "outputs", outputs_value(arena, plan));
	VALUE_PUT(arena, map, "steps", value_int(arena, plan->nsteps));
	VALUE_PUT(arena, map, "unchanged", value_int(arena, plan->unchanged));
	VALUE_PUT(arena, map, "base_version", value_int(arena, (int64_t)plan->base_version));
	put_flag(arena, map, "outputs_changed", plan->outputs_changed);
	return map;
}
