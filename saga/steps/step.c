#include "steps/step.h"

#include "base/digest.h"
#include "planner_parts.h"

/* "VPC" of "AWS::EC2::VPC". */
static struct str short_type(struct str type)
{
	struct str part = type;
	struct str rest = type;
	while (str_cut(&rest, ':', &part))
		;
	return part;
}

static struct str undo_update_text(struct arena *arena, const struct step *step)
{
	if (step->nchanges == 0)
		return STR("set back what changed");
	struct str list = step->changes[0].property;
	for (uint32_t i = 1; i < step->nchanges; i++)
		list = arena_printf(
			arena, "%.*s, %.*s", STR_ARG(list), STR_ARG(step->changes[i].property));
	return arena_printf(arena, "set %.*s back", STR_ARG(list));
}

struct str step_undo_text(struct arena *arena, const struct step *step)
{
	if (step->irreversible)
		return arena_printf(arena, "none: %s", step->irreversible);
	if (step->phase == PHASE_CLEANUP)
		return STR("none: runs after the pivot");
	switch (step->kind) {
	case STEP_CREATE:
	case STEP_REPLACE:
		return arena_printf(
			arena, "delete the new %.*s", STR_ARG(short_type(step->type_name)));
	case STEP_UPDATE:
		return undo_update_text(arena, step);
	default:
		return STR("none: changes nothing in the cloud");
	}
}

/*
 * Each identity is a hash of its own purpose and of all that makes the step unique; the parts are
 * delimited, so no two lists of parts give the same hash by running together.
 */
static struct str identity_hash(struct arena *arena, const struct str *parts, size_t count)
{
	char hex[SHA256_HEX + 1];
	sha256_parts_hex(parts, count, hex);
	return arena_str(arena, (struct str){hex, SHA256_HEX});
}

struct str step_key(struct arena *arena, struct str stack, struct str run, const struct step *step)
{
	struct str generation = arena_printf(arena, "%u", step->generation);
	struct str parts[] = {
		STR("key"), stack, run, step->account, step->region, step->logical, generation};
	return identity_hash(arena, parts, sizeof(parts) / sizeof(*parts));
}

struct str step_token(struct arena *arena, struct str stack, struct str run,
	const struct step *step, uint32_t attempt)
{
	struct str generation = arena_printf(arena, "%u", step->generation);
	struct str number = arena_printf(arena, "%u", attempt);
	struct str parts[] = {STR("token"), stack, run, step->account, step->region, step->logical,
		generation, number};
	return identity_hash(arena, parts, sizeof(parts) / sizeof(*parts));
}

struct str step_name_hash(struct arena *arena, struct str stack, const struct step *step)
{
	struct str generation = arena_printf(arena, "%u", step->generation);
	struct str parts[] = {
		STR("name"), stack, step->account, step->region, step->logical, generation};
	return identity_hash(arena, parts, sizeof(parts) / sizeof(*parts));
}

/* The pivot stands between the phases, so the longest chain of each counts in full. */
uint32_t step_plan_critical(const struct step_plan *plan)
{
	const struct graph *graph = &plan->graph;
	uint32_t *depth = mem_zalloc(((size_t)plan->nsteps + 1) * sizeof(*depth));
	uint32_t longest[] = {[PHASE_FORWARD] = 0, [PHASE_CLEANUP] = 0};
	for (uint32_t i = 0; i < plan->nsteps; i++) {
		enum step_phase phase = plan->steps[i].phase;
		for (uint32_t e = graph->in_start[i]; e < graph->in_start[i + 1]; e++) {
			uint32_t from = graph->in[e];
			if (plan->steps[from].phase == phase && depth[from] > depth[i])
				depth[i] = depth[from];
		}
		depth[i]++;
		if (depth[i] > longest[phase])
			longest[phase] = depth[i];
	}
	mem_free(depth);
	return longest[PHASE_FORWARD] + longest[PHASE_CLEANUP];
}
