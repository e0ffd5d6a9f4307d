/* Pass two: what must go: what the target no longer holds, old copies, debts. */
#include "planner_parts.h"

static const char no_snapshot[] =
	"it is deleted without the snapshot its policy asks for, which Skald cannot take yet";

static bool retains(const struct planner *p, enum policy policy)
{
	if (policy ==
		POLICY_RETAIN_EXCEPT_ON_CREATE) /* what is rolled back was created by that run */
		return p->input->operation != PLAN_ROLLBACK;
	return policy == POLICY_RETAIN;
}

static int begin_drop(struct planner *p, const struct state_entry *entry, enum policy policy,
	bool keep, struct step *step)
{
	const struct provider_traits *traits = NULL;
	*step = (struct step){
		.kind = keep ? STEP_RETAIN : STEP_DELETE,
		.phase = PHASE_CLEANUP,
		.address = entry->address,
		.logical = entry->logical,
		.account = entry->account,
		.region = entry->region,
		.cell = planner_cell(p, entry->account, entry->region),
		.type = schema_find(p->input->catalog, entry->type),
		.type_name = entry->type,
		.prior = entry,
		.generation = entry->generation,
		.deletion = entry->deletion,
		.replacement = entry->replacement,
	};
	if (keep)
		return 0;
	if (!step->type)
		return err_set(p->err, ERR_INPUT,
			"%.*s must be deleted, but its type %.*s is not one Skald knows",
			STR_ARG(entry->address), STR_ARG(entry->type));
	if (planner_traits(p, step->type, &traits) < 0)
		return err_context(p->err, "%.*s", STR_ARG(entry->address));
	step->identity = traits->identity;
	if (policy == POLICY_SNAPSHOT && !entry->partial)
		step->irreversible = no_snapshot;
	step->allowed = step->irreversible && planner_allows(p, step->address, step->logical);
	return 0;
}

int planner_drop_old(struct planner *p, uint32_t make, bool before)
{
	const struct state_entry *old = p->drafts[make].prior;
	enum policy policy = p->drafts[make].replacement;
	struct step step;
	if (begin_drop(p, old, policy, retains(p, policy), &step) < 0)
		return -1;
	step.of_replaced = true;
	uint32_t draft = planner_draft(p, &step, make);
	if (step.kind == STEP_DELETE)
		table_set(&p->drops, old->address, draft);
	if (before)
		planner_edge(p, draft, make, EDGE_FIRM);
	else if (p->drafts[make].phase == PHASE_CLEANUP)
		planner_edge(p, make, draft, step.kind == STEP_RETAIN ? EDGE_FIRM : EDGE_SOFT);
	return 0;
}

static int drop_removed(struct planner *p, const struct state_entry *entry)
{
	struct step step;
	if (begin_drop(p, entry, entry->deletion, retains(p, entry->deletion), &step) < 0)
		return -1;
	uint32_t draft = planner_draft(p, &step, DRAFT_NONE);
	if (step.kind == STEP_DELETE)
		table_set(&p->drops, entry->address, draft);
	return 0;
}

static int drop_debts(struct planner *p)
{
	const struct state *state = p->input->state;
	p->first_debt = p->ndrafts;
	for (size_t i = 0; i < state->ndebts; i++) {
		struct step step;
		if (begin_drop(p, &state->debts[i], POLICY_DELETE, false, &step) < 0)
			return -1;
		step.of_replaced = true;
		planner_draft(p, &step, DRAFT_NONE);
	}
	return 0;
}

/* `from` goes before whatever stands, or stood, at an address it was made after. */
static void edges_of_drop(struct planner *p, uint32_t from)
{
	const struct state_entry *entry = p->drafts[from].prior;
	for (uint32_t d = 0; d < entry->ndeps; d++) {
		uint32_t drop = table_get(&p->drops, entry->deps[d]);
		uint32_t debt = table_get(&p->debts, entry->deps[d]);
		if (drop != TABLE_NONE && drop != from)
			planner_edge(p, from, drop, EDGE_DELETE);
		for (; debt != TABLE_NONE; debt = p->next_debt[debt])
			if (p->first_debt + debt != from)
				planner_edge(p, from, p->first_debt + debt, EDGE_DELETE);
	}
}

/* An update after the pivot comes before the delete of what it no longer uses. */
static void edges_of_late_update(struct planner *p, uint32_t from)
{
	const struct state_entry *entry = p->drafts[from].prior;
	for (uint32_t d = 0; d < entry->ndeps; d++) {
		uint32_t drop = table_get(&p->drops, entry->deps[d]);
		if (drop != TABLE_NONE)
			planner_edge(p, from, drop, EDGE_SOFT);
	}
}

int planner_drop(struct planner *p)
{
	const struct state *state = p->input->state;
	for (size_t i = 0; i < state->count; i++) {
		const struct state_entry *entry = &state->entries[i];
		if (entry->deleted || table_get(&p->instances, entry->address) != TABLE_NONE)
			continue;
		if (drop_removed(p, entry) < 0)
			return -1;
	}
	if (drop_debts(p) < 0)
		return -1;
	for (uint32_t i = 0; i < p->ndrafts; i++) {
		if (p->drafts[i].kind == STEP_DELETE)
			edges_of_drop(p, i);
		else if (p->drafts[i].kind == STEP_UPDATE && p->drafts[i].phase == PHASE_CLEANUP)
			edges_of_late_update(p, i);
	}
	return 0;
}
