/*
 * A plan out of plain data. A saved plan is a file that anybody may have written, so nothing in it
 * is taken on trust: every index is checked, every word known, and the order of the steps is one.
 */
#include "planner_parts.h"
#include "step_names.h"

struct reader {
	struct arena *arena;
	const struct schema_catalog *catalog;
	struct err *err;
	struct step_plan *plan;
	struct step *steps;
	struct table made; /* addresses that a step makes or changes */
	struct graph_edge *edges;
	size_t nedges, edges_cap;
};

static int wrong(struct reader *r, const char *name)
{
	return err_set(r->err, ERR_INPUT, "\"%s\" is missing or not what it should be", name);
}

/* ---- members ---- */

static int read_text(
	struct reader *r, const struct value *map, const char *name, bool needed, struct str *out)
{
	const struct value *v = value_get(map, str_of(name));
	if (v ? v->kind != VALUE_STRING : needed)
		return wrong(r, name);
	*out = v ? arena_str(r->arena, v->text) : STR_NONE;
	return needed && out->len == 0 ? wrong(r, name) : 0;
}

static int read_word(struct reader *r, const struct value *map, const char *name,
	const struct names *names, int *out)
{
	const struct value *v = value_get(map, str_of(name));
	if (!v || v->kind != VALUE_STRING || !step_names_find(names, v->text, out))
		return wrong(r, name);
	return 0;
}

static int read_count(
	struct reader *r, const struct value *map, const char *name, int64_t max, int64_t *out)
{
	const struct value *v = value_get(map, str_of(name));
	if (!v || v->kind != VALUE_NUMBER || !str_int(v->text, 0, max, out))
		return wrong(r, name);
	return 0;
}

static int read_flag(struct reader *r, const struct value *map, const char *name, bool *out)
{
	const struct value *v = value_get(map, str_of(name));
	if (v && v->kind != VALUE_BOOL)
		return wrong(r, name);
	*out = v && v->boolean;
	return 0;
}

static int read_policy(
	struct reader *r, const struct value *map, const char *name, enum policy *out)
{
	const struct value *v = value_get(map, str_of(name));
	if (!v || v->kind != VALUE_STRING || !policy_parse(v->text, out))
		return wrong(r, name);
	return 0;
}

/* A list, or NULL and 0 when it is absent. */
static int read_list(
	struct reader *r, const struct value *map, const char *name, const struct value **out)
{
	*out = value_get(map, str_of(name));
	return *out && (*out)->kind != VALUE_LIST ? wrong(r, name) : 0;
}

/* ---- a step ---- */

static int read_words(struct reader *r, const struct value *v, struct step *step)
{
	int kind;
	int phase;
	int identity;
	if (read_word(r, v, "kind", &step_kind_names, &kind) ||
		read_word(r, v, "phase", &step_phase_names, &phase) ||
		read_word(r, v, "identity", &step_identity_names, &identity))
		return -1;
	step->kind = (enum step_kind)kind;
	step->phase = (enum step_phase)phase;
	step->identity = (enum provider_identity)identity;
	return read_policy(r, v, "deletion", &step->deletion) ||
			       read_policy(r, v, "replacement", &step->replacement)
		       ? -1
		       : 0;
}

static int read_flags(struct reader *r, const struct value *v, struct step *step)
{
	struct str why;
	if (read_flag(r, v, "precheck", &step->precheck) ||
		read_flag(r, v, "conditional", &step->conditional) ||
		read_flag(r, v, "of_replaced", &step->of_replaced) ||
		read_flag(r, v, "allowed", &step->allowed) ||
		read_text(r, v, "irreversible", false, &why))
		return -1;
	step->irreversible = why.len ? why.ptr : NULL;
	return 0;
}

/* Where it is: the cell must exist, and the address be the one its parts make. */
static int read_place(struct reader *r, const struct value *v, struct step *step)
{
	int64_t cell;
	int64_t generation;
	if (read_text(r, v, "address", true, &step->address) ||
		read_text(r, v, "logical", true, &step->logical) ||
		read_text(r, v, "account", false, &step->account) ||
		read_text(r, v, "region", true, &step->region) ||
		read_count(r, v, "cell", (int64_t)r->plan->ncells - 1, &cell) ||
		read_count(r, v, "generation", UINT32_MAX, &generation))
		return -1;
	const struct cell *place = &r->plan->cells[cell];
	struct str address =
		arena_printf(r->arena, "%.*s/%.*s", STR_ARG(place->name), STR_ARG(step->logical));
	if (!str_eq(step->account, place->account) || !str_eq(step->region, place->region))
		return wrong(r, "cell");
	if (!str_eq(step->address, address))
		return wrong(r, "address");
	step->cell = (uint32_t)cell;
	step->generation = (uint32_t)generation;
	return 0;
}

static int read_type(struct reader *r, const struct value *v, struct step *step)
{
	if (read_text(r, v, "type", true, &step->type_name))
		return -1;
	step->type = schema_find(r->catalog, step->type_name);
	if (!step->type && step->kind != STEP_RETAIN)
		return err_set(r->err, ERR_INPUT, "type %.*s is not one Skald knows",
			STR_ARG(step->type_name));
	return 0;
}

/* What stood and what shall stand: which of the two there must be depends on the kind. */
static int read_resource(struct reader *r, const struct value *v, struct step *step)
{
	const struct value *prior = value_get(v, STR("prior"));
	bool drops = step->kind == STEP_DELETE || step->kind == STEP_RETAIN;
	bool fresh = step->kind == STEP_CREATE || step->kind == STEP_ADOPT;
	step->spec = value_get(v, STR("spec"));
	if (step->spec ? step->spec->kind != VALUE_MAP || drops : !drops && step->kind != STEP_READ)
		return wrong(r, "spec");
	if (prior ? fresh : !fresh && step->kind != STEP_READ)
		return wrong(r, "prior");
	if (drops && step->phase != PHASE_CLEANUP)
		return wrong(r, "phase");
	if (!prior)
		return 0;
	struct state_entry *entry = ARENA_NEW(r->arena, struct state_entry);
	if (state_entry_from_value(r->arena, prior, entry, r->err) < 0)
		return err_context(r->err, "prior");
	if (!str_eq(entry->address, step->address) || !str_eq(entry->region, step->region) ||
		!str_eq(entry->account, step->account) || !str_eq(entry->logical, step->logical))
		return wrong(r, "prior");
	step->prior = entry;
	return 0;
}

static int read_changes(struct reader *r, const struct value *v, struct step *step)
{
	const struct value *list;
	if (read_list(r, v, "changes", &list))
		return -1;
	uint32_t count = list ? list->count : 0;
	struct change *changes = ARENA_ARRAY(r->arena, count, struct change);
	for (uint32_t i = 0; i < count; i++) {
		const struct value *item = list->items[i];
		int effect;
		if (item->kind != VALUE_MAP ||
			read_text(r, item, "property", true, &changes[i].property) ||
			read_word(r, item, "effect", &step_effect_names, &effect))
			return wrong(r, "changes");
		changes[i].effect = (enum change_effect)effect;
		changes[i].before = value_get(item, STR("before"));
		changes[i].after = value_get(item, STR("after"));
	}
	step->changes = changes;
	step->nchanges = count;
	return 0;
}

static int read_needs(struct reader *r, const struct value *v, struct step *step)
{
	const struct value *list;
	if (read_list(r, v, "needs", &list))
		return -1;
	uint32_t count = list ? list->count : 0;
	struct str *needs = ARENA_ARRAY(r->arena, count, struct str);
	for (uint32_t i = 0; i < count; i++) {
		if (list->items[i]->kind != VALUE_STRING)
			return wrong(r, "needs");
		needs[i] = list->items[i]->text;
	}
	step->needs = needs;
	step->nneeds = count;
	return 0;
}

/* Only on steps before it: so there can be no cycle. */
static int read_deps(struct reader *r, const struct value *v, uint32_t index)
{
	const struct value *list;
	if (read_list(r, v, "deps", &list))
		return -1;
	for (uint32_t i = 0; list && i < list->count; i++) {
		const struct value *item = list->items[i];
		int64_t dep;
		if (item->kind != VALUE_NUMBER || !str_int(item->text, 0, (int64_t)index - 1, &dep))
			return wrong(r, "deps");
		r->edges = mem_grow(r->edges, &r->edges_cap, r->nedges + 1, sizeof(*r->edges));
		r->edges[r->nedges++] = (struct graph_edge){(uint32_t)dep, index};
	}
	return 0;
}

static int read_step(struct reader *r, const struct value *v, uint32_t index)
{
	struct step *step = &r->steps[index];
	if (!v || v->kind != VALUE_MAP)
		return err_set(r->err, ERR_INPUT, "it is not a map");
	if (read_words(r, v, step) || read_flags(r, v, step) || read_place(r, v, step) ||
		read_type(r, v, step) || read_resource(r, v, step) || read_changes(r, v, step) ||
		read_needs(r, v, step) || read_deps(r, v, index))
		return -1;
	if (index && step->phase < r->steps[index - 1].phase)
		return wrong(r, "phase");
	if (!step->spec)
		return 0;
	if (table_get(&r->made, step->address) != TABLE_NONE)
		return err_set(
			r->err, ERR_INPUT, "%.*s is made by two steps", STR_ARG(step->address));
	table_set(&r->made, step->address, index);
	return 0;
}

/* ---- the plan ---- */

static bool plain_name(struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];
		bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
		if (!letter && !(c >= '0' && c <= '9') && c != '-' && c != '_' && c != '.')
			return false;
	}
	return text.len <= 128;
}

static int read_cells(struct reader *r, const struct value *v)
{
	const struct value *list;
	if (read_list(r, v, "cells", &list))
		return -1;
	uint32_t count = list ? list->count : 0;
	struct cell *cells = ARENA_ARRAY(r->arena, count, struct cell);
	for (uint32_t i = 0; i < count; i++) {
		const struct value *item = list->items[i];
		if (item->kind != VALUE_MAP ||
			read_text(r, item, "account", false, &cells[i].account) ||
			read_text(r, item, "region", true, &cells[i].region) ||
			!plain_name(cells[i].account) || !plain_name(cells[i].region))
			return wrong(r, "cells");
		cells[i].name = planner_cell_name(r->arena, cells[i].account, cells[i].region);
	}
	r->plan->cells = cells;
	r->plan->ncells = count;
	return 0;
}

static int read_outputs(struct reader *r, const struct value *v)
{
	const struct value *list;
	if (read_list(r, v, "outputs", &list))
		return -1;
	uint32_t count = list ? list->count : 0;
	struct target_output *outputs = ARENA_ARRAY(r->arena, count, struct target_output);
	for (uint32_t i = 0; i < count; i++) {
		const struct value *item = list->items[i];
		int64_t cell;
		if (item->kind != VALUE_MAP || read_text(r, item, "name", true, &outputs[i].name) ||
			read_text(r, item, "description", false, &outputs[i].description) ||
			read_count(r, item, "cell", (int64_t)r->plan->ncells - 1, &cell) ||
			!value_get(item, STR("value")))
			return wrong(r, "outputs");
		outputs[i].cell = (uint32_t)cell;
		outputs[i].value = value_get(item, STR("value"));
	}
	r->plan->outputs = outputs;
	r->plan->noutputs = count;
	return 0;
}

static int read_plan(struct reader *r, const struct value *v, size_t nsteps)
{
	int operation;
	int on_failure;
	int64_t steps;
	int64_t unchanged;
	int64_t version;
	if (!v || v->kind != VALUE_MAP)
		return err_set(r->err, ERR_INPUT, "it is not a map");
	if (read_text(r, v, "stack", true, &r->plan->stack) ||
		read_word(r, v, "operation", &plan_operation_names, &operation) ||
		read_text(r, v, "id", false, &r->plan->id) ||
		read_text(r, v, "of_run", false, &r->plan->of_run) ||
		read_word(r, v, "on_failure", &on_failure_names, &on_failure) ||
		read_count(r, v, "steps", UINT32_MAX - 1, &steps) ||
		read_count(r, v, "unchanged", UINT32_MAX, &unchanged) ||
		read_count(r, v, "base_version", INT64_MAX, &version) ||
		read_flag(r, v, "outputs_changed", &r->plan->outputs_changed) || read_cells(r, v) ||
		read_outputs(r, v))
		return -1;
	if ((size_t)steps != nsteps)
		return err_set(r->err, ERR_INPUT, "it announces %lld steps, but there are %zu",
			(long long)steps, nsteps);
	r->plan->operation = (enum plan_operation)operation;
	r->plan->on_failure = (enum on_failure)on_failure;
	r->plan->unchanged = (uint32_t)unchanged;
	r->plan->base_version = (uint64_t)version;
	return 0;
}

static int read_all(
	struct reader *r, const struct value *plan, const struct value *const *steps, size_t nsteps)
{
	if (read_plan(r, plan, nsteps) < 0)
		return err_context(r->err, "the plan");
	r->steps = ARENA_ARRAY(r->arena, nsteps, struct step);
	for (uint32_t i = 0; i < nsteps; i++)
		if (read_step(r, steps[i], i) < 0)
			return err_context(r->err, "step %u of the plan", i);
	r->plan->steps = r->steps;
	r->plan->nsteps = (uint32_t)nsteps;
	graph_build(r->arena, &r->plan->graph, r->plan->nsteps, r->edges, r->nedges);
	r->plan->critical_path = step_plan_critical(r->plan);
	return 0;
}

int step_plan_from_values(struct arena *arena, const struct value *plan,
	const struct value *const *steps, size_t nsteps, const struct schema_catalog *catalog,
	struct step_plan *out, struct err *err)
{
	struct reader r = {.arena = arena, .catalog = catalog, .err = err, .plan = out};
	*out = (struct step_plan){0};
	table_init(&r.made);
	int result = read_all(&r, plan, steps, nsteps);
	table_release(&r.made);
	mem_free(r.edges);
	return result;
}
