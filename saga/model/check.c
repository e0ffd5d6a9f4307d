#include "check.h"

struct diag *check_error(
	struct checker *checker, uint32_t node, const char *code, const char *fmt, ...)
{
	struct plan *plan = checker->reader->plan;
	struct diags *diags = checker->reader->diags;
	va_list args;
	va_start(args, fmt);
	struct str text = arena_vprintf(diags->arena, fmt, args);
	va_end(args);
	plan->broken[node] = 1;
	return diag_error(diags, plan->source, plan_mark(plan, node), code, "%.*s", STR_ARG(text));
}

/*
 * "Condition" is a function where conditions stand; elsewhere it is a key like any other (a
 * policy statement has one).
 */
const struct function *function_of_node(
	const struct doc *doc, uint32_t node, uint8_t place, uint32_t *arg)
{
	const struct doc_node *n = doc_node(doc, node);
	if (n->kind != DOC_MAP || n->count != 1)
		return NULL;
	const struct doc_entry *entry = doc_entry_at(doc, node, 0);
	bool may_be = str_is(entry->key, "Ref") || str_starts(entry->key, STR("Fn::")) ||
		      (str_is(entry->key, "Condition") && !(place & PLACE_VALUE));
	if (!may_be)
		return NULL;
	*arg = entry->node;
	return function_find(entry->key);
}

bool check_is_function(const struct checker *checker, uint32_t node)
{
	uint32_t arg;
	return function_of_node(checker->reader->plan->doc, node, checker->place, &arg) != NULL;
}

uint32_t check_item(const struct checker *checker, uint32_t list, uint32_t index)
{
	return doc_entry_at(checker->reader->plan->doc, list, index)->node;
}

bool check_arguments(struct checker *checker, const struct function *function, uint32_t arg,
	uint32_t min, uint32_t max)
{
	const struct doc_node *n = doc_node(checker->reader->plan->doc, arg);
	if (n->kind == DOC_LIST && n->count >= min && n->count <= max)
		return true;
	if (n->kind != DOC_LIST)
		check_error(checker, arg, "wrong-arguments", "%.*s takes a list, not %s",
			STR_ARG(function->name), plan_kind_name(checker->reader->plan, arg));
	else if (min == max)
		check_error(checker, arg, "wrong-arguments", "%.*s takes %u arguments, not %u",
			STR_ARG(function->name), min, n->count);
	else
		check_error(checker, arg, "wrong-arguments",
			"%.*s takes %u to %u arguments, not %u", STR_ARG(function->name), min, max,
			n->count);
	return false;
}

static void unknown_function(struct checker *checker, uint32_t node, const struct doc_entry *entry)
{
	struct diag *diag;
	if (str_starts(entry->key, STR("Fn::ForEach"))) {
		check_error(checker, node, "unsupported-function", "%.*s is not supported yet",
			STR_ARG(diag_clip(entry->key)));
		return;
	}
	diag = check_error(checker, node, "unknown-function", "there is no function %.*s",
		STR_ARG(diag_clip(entry->key)));
	struct str near = function_nearest(entry->key);
	if (near.len)
		diag_help(checker->reader->diags, diag, "did you mean %.*s?", STR_ARG(near));
}

static void wrong_place(struct checker *checker, uint32_t node, const struct function *function)
{
	struct diag *diag = check_error(checker, node, "wrong-place", "%.*s cannot stand %s",
		STR_ARG(function->name),
		checker->place == PLACE_VALUE	    ? "in properties and outputs"
		: checker->place == PLACE_CONDITION ? "where a condition is wanted"
						    : "in what a condition compares");
	if (function->places & PLACE_CONDITION)
		diag_help(checker->reader->diags, diag,
			"give it a name in Conditions and choose with Fn::If");
}

static void check_function(
	struct checker *checker, uint32_t node, const struct function *function, uint32_t arg)
{
	if (!function->evaluate) {
		struct diag *diag = check_error(checker, node, "unsupported-function",
			"%.*s is not supported yet", STR_ARG(function->name));
		if (function->refusal)
			diag_help(checker->reader->diags, diag, "%s", function->refusal);
	} else if (!(function->places & checker->place)) {
		wrong_place(checker, node, function);
	} else {
		function->check(checker, function, arg);
	}
}

static void check_text(struct checker *checker, uint32_t node, struct str text)
{
	if (str_find(text, STR("{{resolve:")) >= 0)
		check_error(checker, node, "unsupported",
			"dynamic references ({{resolve:...}}) are not supported yet");
}

static void check_map(struct checker *checker, uint32_t node)
{
	const struct doc *doc = checker->reader->plan->doc;
	for (uint32_t i = 0; i < doc_node(doc, node)->count; i++) {
		const struct doc_entry *entry = doc_entry_at(doc, node, i);
		if (str_starts(entry->key, STR("Fn::"))) {
			if (doc_node(doc, node)->count == 1)
				unknown_function(checker, node, entry);
			else
				check_error(checker, node, "wrong-place",
					"%.*s must be the only key of its map",
					STR_ARG(diag_clip(entry->key)));
			return;
		}
	}
	for (uint32_t i = 0; i < doc_node(doc, node)->count; i++)
		check_node(checker, doc_entry_at(doc, node, i)->node);
}

void check_node(struct checker *checker, uint32_t node)
{
	const struct doc *doc = checker->reader->plan->doc;
	const struct doc_node *n = doc_node(doc, node);
	uint32_t arg;
	const struct function *function = function_of_node(doc, node, checker->place, &arg);
	if (function) {
		check_function(checker, node, function, arg);
	} else if (n->kind == DOC_MAP) {
		check_map(checker, node);
	} else if (n->kind == DOC_LIST) {
		for (uint32_t i = 0; i < n->count; i++)
			check_node(checker, doc_entry_at(doc, node, i)->node);
	} else if (n->kind == DOC_STRING) {
		check_text(checker, node, n->text);
	} else if (n->kind == DOC_NULL) {
		struct diag *diag =
			check_error(checker, node, "null-value", "null is not a value here");
		diag_help(checker->reader->diags, diag,
			"leave the key out, or use !Ref AWS::NoValue");
	}
}

void check_node_in(struct checker *checker, uint32_t node, uint8_t place)
{
	uint8_t before = checker->place;
	checker->place = place;
	check_node(checker, node);
	checker->place = before;
}

/* A condition is a function that says yes or no; anything else cannot stand for one. */
static void check_condition_body(struct checker *checker, uint32_t node)
{
	checker->place = PLACE_CONDITION;
	uint32_t arg;
	const struct doc *doc = checker->reader->plan->doc;
	const struct doc_node *n = doc_node(doc, node);
	bool is_call = n->kind == DOC_MAP && n->count == 1 &&
		       (str_starts(doc_entry_at(doc, node, 0)->key, STR("Fn::")) ||
			       function_of_node(doc, node, PLACE_CONDITION, &arg));
	if (is_call)
		check_node(checker, node);
	else
		check_error(checker, node, "wrong-type",
			"a condition is one of Fn::Equals, Fn::And, Fn::Or, Fn::Not, Condition");
}

void plan_check(struct plan_reader *reader)
{
	const struct plan *plan = reader->plan;
	struct checker checker = {reader, PLACE_VALUE};
	for (uint32_t i = 0; i < plan->nconditions; i++)
		check_condition_body(&checker, plan->conditions[i].node);
	checker.place = PLACE_VALUE;
	for (uint32_t i = 0; i < plan->nresources; i++) {
		if (plan->resources[i].properties != DOC_NONE)
			check_node(&checker, plan->resources[i].properties);
	}
	for (uint32_t i = 0; i < plan->noutputs; i++) {
		if (plan->outputs[i].value != DOC_NONE)
			check_node(&checker, plan->outputs[i].value);
	}
}
