/*
 * The planner: (state, target) -> step plan. Pure.
 *
 * Walks the target in dependency order and resolves each instance as far as what stands in the
 * state allows: attributes of an instance with no step are known; of one that is created or
 * replaced unknown; of one that is updated, its identifiers stay, its properties become the new
 * ones, and other attributes may change (the dependent gets a conditional update).
 */
#ifndef STEPS_PLANNER_H
#define STEPS_PLANNER_H

#include "base/err.h"
#include "steps/step.h"

struct planner_input {
	const struct state *state;
	const struct target *target; /* ninstances 0: destroy */
	enum plan_operation operation;
	struct provider *provider; /* only its pure facts are used: traits, verdict */
	const struct schema_catalog *catalog;
	const struct str *allow_irreversible; /* addresses, or logical ids */
	size_t nallow;
	uint64_t base_version;
	/*
	 * `v` with every tainted scalar as a SECRET, so that a secret in the target compares by
	 * hash with one in the state. NULL: the state's secrets were opened, and compare as they
	 * are.
	 */
	const struct value *(*conceal)(void *ctx, struct arena *arena, const struct value *v);
	void *conceal_ctx;
};

/*
 * -1 and ERR_INPUT: a type or property the provider cannot handle, a function that fails, an
 * attribute nobody has, a name that cannot be free because the old one is retained.
 */
int planner_plan(struct arena *arena, const struct planner_input *input, struct step_plan *out,
	struct err *err);

/* Irreversible steps that nobody allowed; the plan is refused while there are any. */
uint32_t planner_refused(const struct step_plan *plan, const struct step **first);

/* The state as a target: what `rollback` aims at. `before` overlays come from before-images. */
void planner_target_of(struct arena *arena, const struct state *state,
	const struct schema_catalog *catalog, struct target *out);

/*
 * For a saved plan: 0 when every entry the plan touches is still at the version it was planned
 * against, else -1 and ERR_INPUT names the first that moved.
 */
int planner_still_valid(const struct step_plan *plan, const struct state *state, struct err *err);

#endif
