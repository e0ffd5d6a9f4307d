#include "eval.h"
#include "base/digest.h"
#include "base/mem.h"
#include "check.h"

const struct value *eval_unknown(void)
{
	static const struct value unknown = {.kind = VALUE_CALL, .text = {"?", 1}};
	return &unknown;
}

struct diag *eval_error(struct evaluator *e, uint32_t node, const char *code, const char *fmt, ...)
{
	va_list args;
	va_start(args, fmt);
	struct str text = arena_vprintf(e->diags->arena, fmt, args);
	va_end(args);
	return diag_error(
		e->diags, e->plan->source, plan_mark(e->plan, node), code, "%.*s", STR_ARG(text));
}

const struct cell *eval_cell(const struct evaluator *e)
{
	return &e->inputs->needs->cells[e->cell];
}

const struct value *eval_at(struct evaluator *e, uint32_t node, const struct value *v)
{
	if (!v || v == eval_unknown())
		return v;
	struct value *copy = ARENA_NEW(e->arena, struct value);
	*copy = *v;
	copy->origin = node + 1;
	return copy;
}

static const struct value *eval_map(struct evaluator *e, uint32_t node)
{
	struct value *map = value_map(e->arena);
	map->origin = node + 1;
	for (uint32_t i = 0; i < doc_node(e->plan->doc, node)->count; i++) {
		const struct doc_entry *entry = doc_entry_at(e->plan->doc, node, i);
		const struct value *v = eval_node(e, entry->node);
		if (v)
			value_put(e->arena, map, entry->key, v);
	}
	return map;
}

static const struct value *eval_list(struct evaluator *e, uint32_t node)
{
	struct value *list = value_list(e->arena);
	list->origin = node + 1;
	for (uint32_t i = 0; i < doc_node(e->plan->doc, node)->count; i++) {
		const struct value *v = eval_node(e, doc_entry_at(e->plan->doc, node, i)->node);
		if (v)
			value_add(e->arena, list, v);
	}
	return list;
}

const struct value *eval_node(struct evaluator *e, uint32_t node)
{
	const struct doc *doc = e->plan->doc;
	uint32_t arg;
	if (e->plan->broken[node])
		return eval_unknown();
	const struct function *function = function_of_node(doc, node, e->place, &arg);
	if (function)
		return e->plan->broken[arg] ? eval_unknown() : function->evaluate(e, arg);
	switch (doc_node(doc, node)->kind) {
	case DOC_MAP:
		return eval_map(e, node);
	case DOC_LIST:
		return eval_list(e, node);
	default:
		return doc_value(e->arena, doc, node);
	}
}

const struct value *eval_argument(struct evaluator *e, uint32_t node)
{
	const struct value *v = eval_node(e, node);
	if (v)
		return v;
	eval_error(e, node, "wrong-arguments", "AWS::NoValue cannot be an argument here");
	return eval_unknown();
}

/* In the form of a UUID, as the last part of a StackId is: templates cut it at its hyphens. */
static struct str stack_id(struct evaluator *e)
{
	const struct cell *cell = eval_cell(e);
	struct str account = e->facts[e->cell].account_id;
	struct str parts[] = {STR("stack-id"), e->stack, account, cell->region};
	char hex[SHA256_HEX + 1];
	sha256_parts_hex(parts, sizeof(parts) / sizeof(*parts), hex);
	return arena_printf(e->arena,
		"arn:%.*s:cloudformation:%.*s:%.*s:stack/%.*s/%.8s-%.4s-%.4s-%.4s-%.12s",
		STR_ARG(region_partition(cell->region)), STR_ARG(cell->region), STR_ARG(account),
		STR_ARG(e->stack), hex, hex + 8, hex + 12, hex + 16, hex + 20);
}

static const struct value *needs_account(struct evaluator *e, uint32_t node, enum pseudo pseudo)
{
	if (!e->facts)
		return eval_unknown();
	struct str account = e->facts[e->cell].account_id;
	if (account.len == 0) {
		eval_error(e, node, "no-account", "%.*s is not known: no account was found",
			STR_ARG(pseudo_names[pseudo]));
		return eval_unknown();
	}
	return value_string(e->arena, pseudo == PSEUDO_ACCOUNT ? account : stack_id(e));
}

const struct value *eval_pseudo(struct evaluator *e, uint32_t node, enum pseudo pseudo)
{
	struct str region = eval_cell(e)->region;
	e->varies |= pseudo != PSEUDO_NO_VALUE && pseudo != PSEUDO_NOTIFICATIONS &&
		     pseudo != PSEUDO_STACK_NAME;
	switch (pseudo) {
	case PSEUDO_NO_VALUE:
		return NULL;
	case PSEUDO_ACCOUNT:
	case PSEUDO_STACK_ID:
		return needs_account(e, node, pseudo);
	case PSEUDO_NOTIFICATIONS:
		return value_list(e->arena);
	case PSEUDO_PARTITION:
		return value_string(e->arena, region_partition(region));
	case PSEUDO_URL_SUFFIX:
		return value_string(e->arena, region_url_suffix(region));
	case PSEUDO_STACK_NAME:
		return value_string(e->arena, e->stack);
	default:
		return value_string(e->arena, region);
	}
}

const struct value *eval_name(struct evaluator *e, uint32_t node, struct str name)
{
	enum pseudo pseudo;
	if (pseudo_find(name, &pseudo))
		return eval_at(e, node, eval_pseudo(e, node, pseudo));
	uint32_t at = names_find(&e->plan->parameter_names, name);
	if (at != NAMES_NONE)
		return e->parameters[at] ? eval_at(e, node, e->parameters[at]) : eval_unknown();
	return eval_attribute(e, node, name, STR_NONE);
}

const struct value *eval_attribute(
	struct evaluator *e, uint32_t node, struct str logical, struct str attribute)
{
	uint32_t resource = names_find(&e->plan->resource_names, logical);
	uint32_t instance = resource == NAMES_NONE ? TABLE_NONE : eval_reference(e, node, resource);
	if (instance == TABLE_NONE)
		return eval_unknown();
	struct value *v = value_attr(e->arena, e->instances[instance].address, attribute);
	v->origin = node + 1;
	return v;
}

static void report_several(struct evaluator *e, uint32_t node, uint32_t resource, uint32_t count)
{
	const struct plan *plan = e->plan;
	struct str list = STR_NONE;
	for (uint32_t cell = 0; cell < e->inputs->needs->ncells; cell++) {
		uint32_t at = e->instance_of[cell * plan->nresources + resource];
		if (at == TABLE_NONE)
			continue;
		list = arena_printf(e->diags->arena, "%.*s%s%.*s", STR_ARG(list),
			list.len ? ", " : "", STR_ARG(e->instances[at].address));
	}
	struct diag *diag = eval_error(e, node, "ambiguous-ref",
		"%.*s does not stand in %.*s and %u times elsewhere: %.*s",
		STR_ARG(plan->resources[resource].name), STR_ARG(eval_cell(e)->name), count,
		STR_ARG(list));
	diag_help(e->diags, diag,
		"a reference takes the one in its own cell, or the only one there is");
}

static void report_none(struct evaluator *e, uint32_t node, uint32_t resource)
{
	const struct template_resource *r = &e->plan->resources[resource];
	struct diag *diag = eval_error(
		e, node, "unresolved-ref", "%.*s does not exist in any cell", STR_ARG(r->name));
	if (r->condition != NAMES_NONE)
		diag_help(e->diags, diag, "its condition %.*s is false: choose with Fn::If",
			STR_ARG(e->plan->conditions[r->condition].name));
}

uint32_t eval_reference(struct evaluator *e, uint32_t node, uint32_t resource)
{
	uint32_t stride = e->plan->nresources;
	uint32_t found = e->instance_of[e->cell * stride + resource];
	uint32_t count = found != TABLE_NONE;
	bool is_own = count > 0;
	e->varies = true;
	for (uint32_t cell = 0; !is_own && cell < e->inputs->needs->ncells; cell++) {
		uint32_t at = e->instance_of[cell * stride + resource];
		if (at == TABLE_NONE)
			continue;
		found = at;
		count++;
	}
	if (count == 1) {
		eval_add_dep(e, found, node);
		return found;
	}
	if (count)
		report_several(e, node, resource, count);
	else
		report_none(e, node, resource);
	return TABLE_NONE;
}

void eval_add_dep(struct evaluator *e, uint32_t instance, uint32_t node)
{
	if (e->current == TABLE_NONE || e->seen[instance] == e->current + 1)
		return;
	e->seen[instance] = e->current + 1;
	e->deps = mem_grow(e->deps, &e->deps_cap, e->ndeps + 1, sizeof(*e->deps));
	e->dep_nodes =
		mem_grow(e->dep_nodes, &e->dep_nodes_cap, e->ndeps + 1, sizeof(*e->dep_nodes));
	e->deps[e->ndeps] = instance;
	e->dep_nodes[e->ndeps++] = node;
}
