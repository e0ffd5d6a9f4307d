#include "evaluate.h"
#include "base/mem.h"

#include <string.h>

#define INSTANCES_MAX 1000000

static bool stands_in(const struct evaluator *e, const struct template_resource *resource)
{
	struct str region = eval_cell(e)->region;
	uint32_t base = e->plan->nregions ? e->plan->nregions : 1;
	if (resource->nregions == 0)
		return e->cell < base;
	for (uint32_t i = 0; i < resource->nregions; i++) {
		if (str_eq(resource->regions[i], region))
			return true;
	}
	return false;
}

static void add_instance(struct evaluator *e, uint32_t resource, size_t *cap)
{
	const struct template_resource *r = &e->plan->resources[resource];
	e->instance_of[e->cell * e->plan->nresources + resource] = e->ninstances;
	e->instances =
		mem_grow(e->instances, cap, e->ninstances + (size_t)1, sizeof(*e->instances));
	e->instances[e->ninstances++] = (struct instance){
		.address = arena_printf(
			e->arena, "%.*s/%.*s", STR_ARG(eval_cell(e)->name), STR_ARG(r->name)),
		.logical = r->name,
		.cell = e->cell,
		.type = r->type,
		.deletion = r->deletion,
		.replacement = r->replacement,
		.mark = r->mark,
	};
}

/* Every condition is decided, so that what is wrong in one that nobody uses is told too. */
static void number_instances(struct evaluator *e)
{
	size_t cap = 0;
	const struct plan *plan = e->plan;
	for (e->cell = 0; e->cell < e->inputs->needs->ncells; e->cell++) {
		for (uint32_t i = 0; i < plan->nconditions; i++)
			eval_condition(e, i);
		for (uint32_t i = 0; i < plan->nresources; i++) {
			const struct template_resource *r = &plan->resources[i];
			e->instance_of[e->cell * plan->nresources + i] = TABLE_NONE;
			if (stands_in(e, r) && eval_holds(e, r->condition))
				add_instance(e, i, &cap);
		}
	}
}

static void add_depends(struct evaluator *e, const struct template_resource *resource)
{
	uint32_t stride = e->plan->nresources;
	for (uint32_t i = 0; i < resource->ndepends; i++) {
		uint32_t target = resource->depends[i];
		uint32_t node = resource->depends_nodes[i];
		uint32_t own = e->instance_of[e->cell * stride + target];
		if (own != TABLE_NONE)
			eval_add_dep(e, own, node);
		for (uint32_t c = 0; own == TABLE_NONE && c < e->inputs->needs->ncells; c++) {
			/* Order only: of several elsewhere all are meant. */
			uint32_t other = e->instance_of[c * stride + target];
			if (other != TABLE_NONE)
				eval_add_dep(e, other, node);
		}
	}
}

static const struct value *eval_properties(
	struct evaluator *e, const struct template_resource *resource)
{
	if (resource->properties == DOC_NONE)
		return value_map(e->arena);
	const struct value *v = eval_node(e, resource->properties);
	return v ? v : value_map(e->arena);
}

/* https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html
 */
static enum policy deletion_of(
	const struct template_resource *resource, const struct value *properties)
{
	bool cluster = str_is(resource->type_name, "AWS::RDS::DBCluster");
	bool database = str_is(resource->type_name, "AWS::RDS::DBInstance");
	if (resource->has_deletion)
		return resource->deletion;
	if (cluster || (database && !value_get(properties, STR("DBClusterIdentifier"))))
		return POLICY_SNAPSHOT;
	return POLICY_DELETE;
}

struct evaluation {
	struct evaluator e;
	const struct value **shared; /* by resource: properties that are the same in every cell */
	uint32_t **dep_nodes;	     /* by instance */
};

static void evaluate_instance(struct evaluation *all, uint32_t resource, uint32_t instance)
{
	struct evaluator *e = &all->e;
	const struct template_resource *r = &e->plan->resources[resource];
	e->current = instance;
	e->ndeps = 0;
	e->place = PLACE_VALUE;
	const struct value *spec = all->shared[resource];
	if (!spec) {
		e->varies = false;
		spec = evaluate_conform(e, r, eval_properties(e, r));
		if (!e->varies)
			all->shared[resource] = spec;
	}
	add_depends(e, r);
	struct instance *out = &e->instances[instance];
	uint32_t *deps = ARENA_ARRAY(e->arena, e->ndeps, uint32_t);
	uint32_t *nodes = ARENA_ARRAY(e->arena, e->ndeps, uint32_t);
	for (size_t i = 0; i < e->ndeps; i++) {
		deps[i] = e->deps[i];
		nodes[i] = e->dep_nodes[i];
	}
	out->spec = spec;
	out->deps = deps;
	out->ndeps = (uint32_t)e->ndeps;
	out->deletion = deletion_of(r, spec);
	all->dep_nodes[instance] = nodes;
}

static void evaluate_instances(struct evaluation *all)
{
	struct evaluator *e = &all->e;
	uint32_t stride = e->plan->nresources;
	for (e->cell = 0; e->cell < e->inputs->needs->ncells; e->cell++) {
		for (uint32_t i = 0; i < stride; i++) {
			uint32_t instance = e->instance_of[e->cell * stride + i];
			if (instance != TABLE_NONE)
				evaluate_instance(all, i, instance);
		}
	}
}

static void evaluate_outputs(struct evaluator *e, struct target *out)
{
	const struct plan *plan = e->plan;
	uint32_t cells = plan->nregions ? plan->nregions : 1;
	if (cells > e->inputs->needs->ncells)
		cells = e->inputs->needs->ncells;
	struct target_output *outputs =
		ARENA_ARRAY(e->arena, (size_t)cells * plan->noutputs, struct target_output);
	e->current = TABLE_NONE;
	for (e->cell = 0; e->cell < cells; e->cell++) {
		for (uint32_t i = 0; i < plan->noutputs; i++) {
			const struct template_output *output = &plan->outputs[i];
			if (output->value == DOC_NONE || !eval_holds(e, output->condition))
				continue;
			const struct value *v = eval_node(e, output->value);
			if (v)
				outputs[out->noutputs++] = (struct target_output){
					output->name, e->cell, v, output->description};
		}
	}
	out->outputs = outputs;
}

static bool is_too_large(struct evaluator *e)
{
	uint64_t count = (uint64_t)e->plan->nresources * e->inputs->needs->ncells;
	struct mark nowhere = {0};
	if (count <= INSTANCES_MAX)
		return false;
	diag_error(e->diags, e->plan->source, nowhere, "too-large",
		"%u resources in %u cells are more than %d instances", e->plan->nresources,
		e->inputs->needs->ncells, INSTANCES_MAX);
	return true;
}

static void evaluate_all(struct evaluation *all, struct target *out)
{
	struct evaluator *e = &all->e;
	const struct plan *plan = e->plan;
	size_t cells = e->inputs->needs->ncells;
	e->truths = ARENA_ARRAY(e->arena, cells * plan->nconditions, uint8_t);
	e->instance_of = ARENA_ARRAY(e->arena, cells * plan->nresources, uint32_t);
	e->current = TABLE_NONE;
	evaluate_parameters(e);
	number_instances(e);
	e->seen = ARENA_ARRAY(e->arena, e->ninstances, uint32_t);
	all->shared = ARENA_ARRAY(e->arena, plan->nresources, const struct value *);
	all->dep_nodes = ARENA_ARRAY(e->arena, e->ninstances, uint32_t *);
	evaluate_instances(all);
	evaluate_outputs(e, out);
	evaluate_cycles(e, all->dep_nodes);
}

static void take_instances(struct evaluator *e, struct target *out)
{
	struct instance *instances = ARENA_ARRAY(e->arena, e->ninstances, struct instance);
	if (e->ninstances)
		memcpy(instances, e->instances, e->ninstances * sizeof(*instances));
	out->instances = instances;
	out->ninstances = e->ninstances;
}

static void release(struct evaluator *e)
{
	mem_free(e->instances);
	mem_free(e->deps);
	mem_free(e->dep_nodes);
	mem_free(e->compiled);
	table_release(&e->patterns);
}

int plan_evaluate(struct arena *arena, const struct plan *plan, const struct plan_inputs *inputs,
	struct target *out, struct diags *diags)
{
	struct evaluation all = {.e = {.arena = arena,
					 .plan = plan,
					 .inputs = inputs,
					 .diags = diags,
					 .stack = inputs->stack.len ? inputs->stack : plan->stack}};
	struct evaluator *e = &all.e;
	/* After an error nobody asked for facts, and that they lack is no further error. */
	e->facts = diags->errors ? NULL : inputs->facts;
	*out = (struct target){.stack = e->stack,
		.on_failure = plan->on_failure,
		.cells = inputs->needs->cells,
		.ncells = inputs->needs->ncells,
		.source = plan->source};
	table_init(&e->patterns);
	if (!is_too_large(e)) {
		evaluate_all(&all, out);
		take_instances(e, out);
	}
	release(e);
	return diags->errors ? -1 : 0;
}
