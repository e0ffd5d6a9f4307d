#include "check.h"
#include "eval.h"

/* Conditions: each decided once a cell. What cannot be decided counts as true in the end. */

#define NESTING_MAX 200

static const struct value *of_truth(enum truth truth)
{
	if (truth == TRUTH_UNKNOWN)
		return eval_unknown();
	return value_bool(truth == TRUTH_TRUE);
}

static enum truth truth_of(const struct value *v)
{
	if (!v || v->kind != VALUE_BOOL)
		return TRUTH_UNKNOWN;
	return v->boolean ? TRUTH_TRUE : TRUTH_FALSE;
}

static void report_cycle(struct evaluator *e, uint32_t condition)
{
	const struct template_condition *c = &e->plan->conditions[condition];
	diag_error(e->diags, e->plan->source, c->mark, "condition-cycle",
		"the condition %.*s depends on itself", STR_ARG(c->name));
}

static enum truth decide(struct evaluator *e, uint32_t condition)
{
	const struct template_condition *c = &e->plan->conditions[condition];
	if (e->nesting == NESTING_MAX) {
		diag_error(e->diags, e->plan->source, c->mark, "too-deep",
			"conditions that depend on conditions, more than %d deep", NESTING_MAX);
		return TRUTH_UNKNOWN;
	}
	uint8_t place = e->place;
	e->place = PLACE_CONDITION;
	e->nesting++;
	enum truth truth = truth_of(eval_node(e, c->node));
	e->nesting--;
	e->place = place;
	return truth;
}

enum truth eval_condition(struct evaluator *e, uint32_t condition)
{
	uint8_t *known = &e->truths[e->cell * e->plan->nconditions + condition];
	if (*known == TRUTH_OPEN) {
		report_cycle(e, condition);
		return TRUTH_UNKNOWN;
	}
	if (*known != TRUTH_NOT_YET)
		return *known;
	*known = TRUTH_OPEN;
	*known = (uint8_t)decide(e, condition);
	return *known;
}

bool eval_holds(struct evaluator *e, uint32_t condition)
{
	return condition == NAMES_NONE || eval_condition(e, condition) != TRUTH_FALSE;
}

const struct value *eval_condition_ref(struct evaluator *e, uint32_t arg)
{
	struct str name = doc_node(e->plan->doc, arg)->text;
	return of_truth(eval_condition(e, names_find(&e->plan->condition_names, name)));
}

static uint32_t item(const struct evaluator *e, uint32_t list, uint32_t index)
{
	return doc_entry_at(e->plan->doc, list, index)->node;
}

const struct value *eval_equals(struct evaluator *e, uint32_t arg)
{
	e->place = PLACE_OPERAND;
	const struct value *a = eval_argument(e, item(e, arg, 0));
	const struct value *b = eval_argument(e, item(e, arg, 1));
	e->place = PLACE_CONDITION;
	if (!value_is_known(a) || !value_is_known(b))
		return eval_unknown();
	return value_bool(value_equal(a, b));
}

/* `decisive` decides alone: false for And, true for Or. */
static const struct value *combine(struct evaluator *e, uint32_t arg, enum truth decisive)
{
	enum truth result = decisive == TRUTH_FALSE ? TRUTH_TRUE : TRUTH_FALSE;
	for (uint32_t i = 0; i < doc_node(e->plan->doc, arg)->count; i++) {
		enum truth truth = truth_of(eval_node(e, item(e, arg, i)));
		if (truth == decisive)
			return of_truth(decisive);
		if (truth == TRUTH_UNKNOWN)
			result = TRUTH_UNKNOWN;
	}
	return of_truth(result);
}

const struct value *eval_and(struct evaluator *e, uint32_t arg)
{
	return combine(e, arg, TRUTH_FALSE);
}

const struct value *eval_or(struct evaluator *e, uint32_t arg)
{
	return combine(e, arg, TRUTH_TRUE);
}

const struct value *eval_not(struct evaluator *e, uint32_t arg)
{
	enum truth truth = truth_of(eval_node(e, item(e, arg, 0)));
	if (truth == TRUTH_UNKNOWN)
		return eval_unknown();
	return value_bool(truth == TRUTH_FALSE);
}
