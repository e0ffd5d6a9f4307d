/* The outputs of a stack, as the state keeps them: {name: {cell: {"spec":, "value":}}}. */
#include "internal.h"

static struct value *member_map(struct arena *arena, struct value *map, struct str name)
{
	const struct value *found = value_get(map, name);

	if (found) /* ours, and still being built */
		return (struct value *)(uintptr_t)found;
	struct value *made = value_map(arena);
	value_put(arena, map, name, made);
	return made;
}

/* Written when the run has passed its pivot, so all that was to be made is made: an output that
 * cannot be worked out is left without a value. */
void outputs_record(struct run *run, int64_t now)
{
	const struct step_plan *plan = run->plan;
	struct arena *arena = &run->scratch;
	struct value *values = value_map(arena);

	if (!engine_progress(run->engine).past_pivot)
		return;
	for (uint32_t i = 0; i < plan->noutputs; i++) {
		const struct target_output *o = &plan->outputs[i];
		struct err err = {0};
		struct value *entry = value_map(arena);
		const struct value *v = value_resolve(arena, o->value, run_attribute, run, &err);
		VALUE_PUT(arena, entry, "spec", o->value);
		if (v && value_is_known(v))
			VALUE_PUT(arena, entry, "value", v);
		value_put(arena, member_map(arena, values, o->name), plan->cells[o->cell].name,
			entry);
	}
	const struct value *had = run->options.store->fold.state.outputs;
	if ((values->count == 0 && !had) || (had && value_equal(had, values)))
		return;
	struct value *data = record_of(run, ENGINE_NO_STEP);
	VALUE_PUT(arena, data, "values", values);
	record_stage(run, now, "outputs", data);
}
