/* Pass one: what each instance of the target needs, in dependency order. */
#include "planner_parts.h"

#include <stdlib.h>

static const char name_taken[] = "the old one must be deleted before its successor can be made";

static struct str *needs_of(struct planner *p, const struct instance *instance)
{
	struct str *needs = ARENA_ARRAY(p->arena, instance->ndeps, struct str);
	for (uint32_t i = 0; i < instance->ndeps; i++)
		needs[i] = p->input->target->instances[instance->deps[i]].address;
	return needs;
}

/* After something that only happens after the pivot, this can only happen there too. */
static enum step_phase phase_of(const struct planner *p, const struct instance *instance)
{
	for (uint32_t i = 0; i < instance->ndeps; i++) {
		uint32_t draft = p->spots[instance->deps[i]].draft;
		if (draft != DRAFT_NONE && p->drafts[draft].phase == PHASE_CLEANUP)
			return PHASE_CLEANUP;
	}
	return PHASE_FORWARD;
}

static int begin_step(
	struct planner *p, const struct instance *instance, enum step_kind kind, struct step *step)
{
	const struct cell *cell = &p->input->target->cells[instance->cell];
	const struct provider_traits *traits;
	if (planner_traits(p, instance->type, &traits) < 0)
		return err_context(p->err, "%.*s", STR_ARG(instance->address));
	*step = (struct step){
		.kind = kind,
		.phase = phase_of(p, instance),
		.address = instance->address,
		.logical = instance->logical,
		.account = cell->account,
		.region = cell->region,
		.cell = instance->cell,
		.type = instance->type,
		.type_name = str_of(instance->type->name),
		.spec = instance->spec,
		.generation = 1,
		.deletion = instance->deletion,
		.replacement = instance->replacement,
		.identity = traits->identity,
		.precheck = traits->precheck,
		.needs = needs_of(p, instance),
		.nneeds = instance->ndeps,
	};
	return 0;
}

static void finish_step(struct planner *p, struct spot *spot, const struct step *step)
{
	spot->draft = planner_draft(p, step, DRAFT_NONE);
	for (uint32_t i = 0; i < step->nneeds; i++) {
		uint32_t dep = table_get(&p->instances, step->needs[i]);
		if (p->spots[dep].draft != DRAFT_NONE)
			planner_edge(p, p->spots[dep].draft, spot->draft, EDGE_FIRM);
	}
}

/* Names are made from the generation: an old copy that still stands must not share its name. */
static uint32_t next_generation(const struct planner *p, struct str address, uint32_t standing)
{
	const struct state *state = p->input->state;
	uint32_t generation = standing;
	uint32_t debt = table_get(&p->debts, address);
	for (; debt != TABLE_NONE; debt = p->next_debt[debt])
		if (state->debts[debt].generation > generation)
			generation = state->debts[debt].generation;
	return generation + 1;
}

static int check_handled(
	struct planner *p, const struct instance *instance, const struct value *props)
{
	struct provider *provider = p->input->provider;
	for (uint32_t i = 0; i < props->count; i++) {
		struct str name = props->members[i].name;
		if (!provider->ops->handles(provider, instance->type, name))
			return planner_refuse(p, instance,
				"property %.*s of %s cannot be set by provider \"%s\"",
				STR_ARG(name), instance->type->name, provider->ops->name);
	}
	return 0;
}

static int make_new(struct planner *p, const struct instance *instance, struct spot *spot)
{
	struct step step;
	if (check_handled(p, instance, spot->props) < 0 ||
		begin_step(p, instance, STEP_CREATE, &step) < 0)
		return -1;
	step.generation = next_generation(p, instance->address, 0);
	spot->standing = STANDING_MADE;
	finish_step(p, spot, &step);
	return 0;
}

static bool keeps(struct planner *p, const struct comparison *c, const char *property)
{
	struct str name = str_of(property);
	const struct value *was = value_get(c->was, name);
	const struct value *now = value_get(c->firm, name);
	return was && now && value_is_known(now) &&
	       planner_same(p, c->instance->type, name, was, now);
}

/*
 * Would the successor collide with the old one? When it keeps every property that is unique: those
 * the provider names, else the identifier's, provided that the plan sets them all.
 */
static bool collides(struct planner *p, const struct comparison *c)
{
	const struct schema_type *type = c->instance->type;
	const struct provider_traits *traits;
	if (planner_traits(p, type, &traits) < 0)
		return false;
	const char *const *names = traits->unique ? traits->unique : type->identifier;
	if (!names || !names[0])
		return false;
	for (size_t i = 0; names[i]; i++) {
		const struct schema_prop *top = schema_top(type, str_of(names[i]));
		if (!traits->unique && (!top || (top->flags & SCHEMA_READ_ONLY)))
			return false;
		if (!keeps(p, c, names[i]))
			return false;
	}
	return true;
}

static int make_successor(struct planner *p, const struct comparison *c, struct spot *spot)
{
	const struct instance *instance = c->instance;
	bool collision = str_is(c->prior->type, instance->type->name) && collides(p, c);
	struct step step;
	if (begin_step(p, instance, STEP_REPLACE, &step) < 0)
		return -1;
	if (collision && (instance->replacement == POLICY_RETAIN ||
				 instance->replacement == POLICY_RETAIN_EXCEPT_ON_CREATE))
		return planner_refuse(p, instance,
			"it must be replaced and keeps its name, but its UpdateReplacePolicy "
			"retains the old one: give it another name, or another policy");
	step.generation = next_generation(p, instance->address, c->prior->generation);
	step.prior = c->prior;
	step.changes = c->changes;
	step.nchanges = c->nchanges;
	if (collision)
		step.phase = PHASE_CLEANUP;
	/* What was never completed is no loss. */
	if (collision && !c->prior->partial)
		step.irreversible = name_taken;
	step.allowed = step.irreversible && planner_allows(p, step.address, step.logical);
	spot->standing = STANDING_MADE;
	finish_step(p, spot, &step);
	return planner_drop_old(p, spot->draft, collision);
}

/* The only difference is in the type: shown as a change of a property of that name. */
static int make_other_type(struct planner *p, const struct instance *instance, struct spot *spot)
{
	struct change *change = ARENA_NEW(p->arena, struct change);
	*change = (struct change){
		.property = STR("Type"),
		.before = value_string(p->arena, spot->prior->type),
		.after = value_cstr(p->arena, instance->type->name),
		.effect = CHANGE_REPLACE,
	};
	struct comparison c = {.instance = instance, .prior = spot->prior, .changes = change};
	c.nchanges = 1;
	if (check_handled(p, instance, spot->props) < 0)
		return -1;
	return make_successor(p, &c, spot);
}

static int str_order(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static bool same_needs(
	struct planner *p, const struct instance *instance, const struct state_entry *prior)
{
	if (instance->ndeps != prior->ndeps)
		return false;
	size_t size = (size_t)prior->ndeps * sizeof(struct str);
	struct str *a = mem_alloc(size + 1);
	struct str *b = mem_alloc(size + 1);
	bool sorted = true;
	bool same = true;
	for (uint32_t i = 0; i < prior->ndeps; i++) {
		a[i] = p->input->target->instances[instance->deps[i]].address;
		b[i] = prior->deps[i];
		sorted &= str_eq(a[i], b[i]);
	}
	if (!sorted) {
		qsort(a, prior->ndeps, sizeof(*a), str_order);
		qsort(b, prior->ndeps, sizeof(*b), str_order);
	}
	for (uint32_t i = 0; !sorted && same && i < prior->ndeps; i++)
		same = str_eq(a[i], b[i]);
	mem_free(a);
	mem_free(b);
	return same;
}

/* What the state keeps beside the properties: a later plan acts on it, so it must not grow stale.
 */
static bool same_terms(
	struct planner *p, const struct instance *instance, const struct state_entry *prior)
{
	return instance->deletion == prior->deletion &&
	       instance->replacement == prior->replacement && same_needs(p, instance, prior);
}

static int make_update(struct planner *p, const struct comparison *c, struct spot *spot)
{
	struct step step;
	if (begin_step(p, c->instance, STEP_UPDATE, &step) < 0)
		return -1;
	step.generation = c->prior->generation;
	step.prior = c->prior;
	step.changes = c->changes;
	step.nchanges = c->nchanges;
	step.conditional = c->certain == 0;
	step.irreversible = c->irreversible;
	step.allowed = step.irreversible && planner_allows(p, step.address, step.logical);
	if (step.irreversible)
		step.phase = PHASE_CLEANUP;
	spot->standing = c->nchanges ? STANDING_CHANGED : STANDING_SAME;
	finish_step(p, spot, &step);
	return 0;
}

static int make_from_prior(
	struct planner *p, const struct instance *instance, struct spot *spot, bool may_change)
{
	struct comparison c = {
		.instance = instance, .prior = spot->prior, .was = spot->prior->props};
	c.firm = spot->props;
	c.likely = spot->props;
	if (may_change)
		c.likely = known_resolve(p, instance->spec, true, instance->address, NULL);
	if (!c.likely || planner_compare(p, &c) < 0)
		return -1;
	if (c.replaces || spot->prior->partial)
		return make_successor(p, &c, spot);
	if (c.nchanges || !same_terms(p, instance, spot->prior))
		return make_update(p, &c, spot);
	spot->standing = STANDING_SAME;
	return 0;
}

static int plan_instance(struct planner *p, uint32_t index)
{
	const struct instance *instance = &p->input->target->instances[index];
	struct spot *spot = &p->spots[index];
	bool may_change = false;
	if (!instance->type)
		return planner_refuse(p, instance, "its type is not one Skald knows");
	spot->prior = state_find(p->input->state, instance->address);
	spot->props = known_resolve(p, instance->spec, false, instance->address, &may_change);
	if (!spot->props)
		return -1;
	if (!spot->prior)
		return make_new(p, instance, spot);
	if (!str_is(spot->prior->type, instance->type->name))
		return make_other_type(p, instance, spot);
	return make_from_prior(p, instance, spot, may_change);
}

static struct str cycle_text(
	struct planner *p, const struct instance *instances, const uint32_t *cycle, uint32_t len)
{
	struct str text = instances[cycle[0]].address;
	for (uint32_t i = 1; i <= len && i < 20; i++)
		text = arena_printf(p->arena, "%.*s -> %.*s", STR_ARG(text),
			STR_ARG(instances[cycle[i % len]].address));
	return text;
}

/* Instances in dependency order. */
static uint32_t *target_order(struct planner *p)
{
	const struct target *target = p->input->target;
	struct graph_edge *edges = NULL;
	size_t nedges = 0;
	size_t cap = 0;
	for (uint32_t i = 0; i < target->ninstances; i++) {
		const struct instance *instance = &target->instances[i];
		edges = mem_grow(edges, &cap, nedges + instance->ndeps + 1, sizeof(*edges));
		for (uint32_t d = 0; d < instance->ndeps; d++)
			edges[nedges++] = (struct graph_edge){instance->deps[d], i};
	}
	struct graph graph;
	uint32_t *order = ARENA_ARRAY(p->arena, target->ninstances, uint32_t);
	uint32_t *cycle;
	uint32_t len;
	graph_build(p->arena, &graph, target->ninstances, edges, nedges);
	mem_free(edges);
	if (graph_order(p->arena, &graph, order, &cycle, &len))
		return order;
	planner_refuse(p, &target->instances[cycle[0]], "these need one another: %.*s",
		STR_ARG(cycle_text(p, target->instances, cycle, len)));
	return NULL;
}

int planner_make(struct planner *p)
{
	const struct target *target = p->input->target;
	for (uint32_t i = 0; i < target->ninstances; i++) {
		p->spots[i].draft = DRAFT_NONE;
		table_set(&p->instances, target->instances[i].address, i);
	}
	const uint32_t *order = target_order(p);
	if (!order)
		return -1;
	for (uint32_t i = 0; i < target->ninstances; i++)
		if (plan_instance(p, order[i]) < 0)
			return -1;
	return 0;
}
