#include "steps/planner.h"

#include "planner_parts.h"

#include <stdarg.h>

/* ---- what the passes share ---- */

struct str planner_cell_name(struct arena *arena, struct str account, struct str region)
{
	if (account.len == 0)
		return region;
	return arena_printf(arena, "%.*s:%.*s", STR_ARG(account), STR_ARG(region));
}

static uint32_t add_cell(struct planner *p, const struct cell *cell)
{
	p->cells = mem_grow(p->cells, &p->cells_cap, p->ncells + 1, sizeof(*p->cells));
	p->cells[p->ncells] = *cell;
	table_set(&p->cell_names, planner_cell_name(p->arena, cell->account, cell->region),
		(uint32_t)p->ncells);
	return (uint32_t)p->ncells++;
}

uint32_t planner_cell(struct planner *p, struct str account, struct str region)
{
	struct str name = planner_cell_name(p->arena, account, region);
	uint32_t index = table_get(&p->cell_names, name);
	if (index != TABLE_NONE)
		return index;
	return add_cell(p, &(struct cell){.account = account, .region = region, .name = name});
}

int planner_traits(
	struct planner *p, const struct schema_type *type, const struct provider_traits **out)
{
	struct provider *provider = p->input->provider;
	uint32_t index = table_get(&p->traits_of, str_of(type->name));
	if (index == TABLE_NONE) {
		struct provider_traits traits = {0};
		if (provider->ops->traits(provider, type, &traits, p->err) < 0)
			return -1;
		p->traits = mem_grow(p->traits, &p->traits_cap, p->ntraits + 1, sizeof(*p->traits));
		p->traits[p->ntraits] = traits;
		p->has_after |= traits.after && traits.after[0];
		index = (uint32_t)p->ntraits++;
		table_set(&p->traits_of, str_of(type->name), index);
	}
	*out = &p->traits[index];
	return 0;
}

bool planner_allows(const struct planner *p, struct str address, struct str logical)
{
	return table_get(&p->allowed, address) != TABLE_NONE ||
	       table_get(&p->allowed, logical) != TABLE_NONE;
}

uint32_t planner_draft(struct planner *p, const struct step *step, uint32_t maker)
{
	size_t need = (size_t)p->ndrafts + 1;
	p->drafts = mem_grow(p->drafts, &p->drafts_cap, need, sizeof(*p->drafts));
	p->makers = mem_grow(p->makers, &p->makers_cap, need, sizeof(*p->makers));
	p->drafts[p->ndrafts] = *step;
	p->makers[p->ndrafts] = maker;
	return p->ndrafts++;
}

void planner_edge(struct planner *p, uint32_t from, uint32_t to, enum edge_rank rank)
{
	p->edges = mem_grow(p->edges, &p->edges_cap, p->nedges + 1, sizeof(*p->edges));
	p->edges[p->nedges++] = (struct draft_edge){{from, to}, rank};
}

int planner_refuse(struct planner *p, const struct instance *instance, const char *fmt, ...)
{
	const struct source *source = p->input->target->source;
	va_list args;
	va_start(args, fmt);
	err_vset(p->err, ERR_INPUT, fmt, args);
	va_end(args);
	err_context(p->err, "%.*s", STR_ARG(instance->address));
	if (source && instance->mark.line)
		err_context(p->err, "%.*s:%u:%u", STR_ARG(source->name), instance->mark.line,
			instance->mark.column);
	return -1;
}

/* ---- the plan ---- */

static void planner_init(struct planner *p)
{
	const struct planner_input *input = p->input;
	const struct state *state = input->state;
	table_init(&p->instances);
	table_init(&p->cell_names);
	table_init(&p->traits_of);
	table_init(&p->allowed);
	table_init(&p->drops);
	table_init(&p->debts);
	p->spots = mem_zalloc(((size_t)input->target->ninstances + 1) * sizeof(*p->spots));
	p->next_debt = mem_alloc((state->ndebts + 1) * sizeof(*p->next_debt));
	for (uint32_t i = 0; i < state->ndebts; i++) {
		p->next_debt[i] = table_get(&p->debts, state->debts[i].address);
		table_set(&p->debts, state->debts[i].address, i);
	}
	for (uint32_t i = 0; i < input->nallow; i++)
		table_set(&p->allowed, input->allow_irreversible[i], i);
	for (uint32_t i = 0; i < input->target->ncells; i++)
		add_cell(p, &input->target->cells[i]);
}

static void planner_release(struct planner *p)
{
	table_release(&p->instances);
	table_release(&p->cell_names);
	table_release(&p->traits_of);
	table_release(&p->allowed);
	table_release(&p->drops);
	table_release(&p->debts);
	mem_free(p->spots);
	mem_free(p->next_debt);
	mem_free(p->drafts);
	mem_free(p->makers);
	mem_free(p->edges);
	mem_free(p->cells);
	mem_free(p->traits);
	mem_free(p->changes);
}

static void keep_cells(struct planner *p, struct step_plan *out)
{
	struct cell *cells = ARENA_ARRAY(p->arena, p->ncells, struct cell);
	for (size_t i = 0; i < p->ncells; i++)
		cells[i] = p->cells[i];
	out->cells = cells;
	out->ncells = (uint32_t)p->ncells;
}

static size_t outputs_kept(const struct value *outputs)
{
	size_t count = 0;
	for (uint32_t i = 0; outputs && outputs->kind == VALUE_MAP && i < outputs->count; i++) {
		const struct value *by_cell = outputs->members[i].value;
		count += by_cell->kind == VALUE_MAP ? by_cell->count : 0;
	}
	return count;
}

static bool output_same(
	struct planner *p, const struct target_output *output, const struct value *value)
{
	const struct value *was = state_output(
		p->input->state, output->name, p->input->target->cells[output->cell].name, "value");
	const struct planner_input *input = p->input;
	if (was && input->conceal && (value_is_tainted(was) || value_is_tainted(value))) {
		was = input->conceal(input->conceal_ctx, p->arena, was);
		value = input->conceal(input->conceal_ctx, p->arena, value);
	}
	return was && value_equal(was, value);
}

static int plan_outputs(struct planner *p, struct step_plan *out)
{
	const struct target *target = p->input->target;
	out->outputs = target->outputs;
	out->noutputs = target->noutputs;
	out->outputs_changed = outputs_kept(p->input->state->outputs) != target->noutputs;
	for (uint32_t i = 0; i < target->noutputs; i++) {
		const struct target_output *output = &target->outputs[i];
		struct str whose = arena_printf(p->arena, "output %.*s", STR_ARG(output->name));
		const struct value *value = known_resolve(p, output->value, false, whose, NULL);
		if (!value)
			return -1;
		if (!output_same(p, output, value))
			out->outputs_changed = true;
	}
	return 0;
}

static void count_unchanged(struct planner *p, struct step_plan *out)
{
	out->unchanged = 0;
	for (uint32_t i = 0; i < p->input->target->ninstances; i++)
		out->unchanged += p->spots[i].draft == DRAFT_NONE;
}

int planner_plan(struct arena *arena, const struct planner_input *input, struct step_plan *out,
	struct err *err)
{
	struct planner p = {.arena = arena, .input = input, .err = err};
	*out = (struct step_plan){
		.stack = input->target->stack.len ? input->target->stack : input->state->stack,
		.operation = input->operation,
		.on_failure = input->target->on_failure,
		.base_version = input->base_version,
	};
	planner_init(&p);
	int result = planner_make(&p);
	if (result == 0)
		result = planner_drop(&p);
	if (result == 0)
		result = planner_order(&p, out);
	if (result == 0)
		result = plan_outputs(&p, out);
	if (result == 0) {
		keep_cells(&p, out);
		count_unchanged(&p, out);
		out->critical_path = step_plan_critical(out);
	}
	planner_release(&p);
	return result;
}

uint32_t planner_refused(const struct step_plan *plan, const struct step **first)
{
	uint32_t count = 0;
	for (uint32_t i = 0; i < plan->nsteps; i++) {
		const struct step *step = &plan->steps[i];
		if (!step->irreversible || step->allowed)
			continue;
		if (count++ == 0 && first)
			*first = step;
	}
	return count;
}
