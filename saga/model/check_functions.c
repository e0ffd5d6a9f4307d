#include "check.h"

/* What the arguments of each function look like. */

static void check_items(struct checker *checker, uint32_t list)
{
	for (uint32_t i = 0; i < doc_node(checker->reader->plan->doc, list)->count; i++)
		check_node(checker, check_item(checker, list, i));
}

static bool is_scalar(const struct checker *checker, uint32_t node)
{
	uint8_t kind = doc_node(checker->reader->plan->doc, node)->kind;
	return kind == DOC_STRING || kind == DOC_NUMBER || kind == DOC_BOOL;
}

static bool is_list(const struct checker *checker, uint32_t node)
{
	return doc_node(checker->reader->plan->doc, node)->kind == DOC_LIST;
}

/* An argument that is a text, or a function that may give one. */
static void check_text_argument(
	struct checker *checker, const struct function *function, uint32_t node, const char *what)
{
	if (is_scalar(checker, node) || check_is_function(checker, node))
		check_node(checker, node);
	else
		check_error(checker, node, "wrong-arguments", "%.*s takes a text as its %s, not %s",
			STR_ARG(function->name), what, plan_kind_name(checker->reader->plan, node));
}

static void check_list_argument(
	struct checker *checker, const struct function *function, uint32_t node)
{
	if (is_list(checker, node) || check_is_function(checker, node))
		check_node(checker, node);
	else
		check_error(checker, node, "wrong-arguments",
			"%.*s takes a list as its second argument, not %s", STR_ARG(function->name),
			plan_kind_name(checker->reader->plan, node));
}

static void check_delimiter(struct checker *checker, const struct function *function, uint32_t node)
{
	if (is_scalar(checker, node))
		return;
	check_error(checker, node, "wrong-arguments",
		"the delimiter of %.*s is a plain text, not %s", STR_ARG(function->name),
		check_is_function(checker, node) ? "a function"
						 : plan_kind_name(checker->reader->plan, node));
}

void check_join(struct checker *checker, const struct function *function, uint32_t arg)
{
	if (!check_arguments(checker, function, arg, 2, 2))
		return;
	check_delimiter(checker, function, check_item(checker, arg, 0));
	check_list_argument(checker, function, check_item(checker, arg, 1));
}

void check_select(struct checker *checker, const struct function *function, uint32_t arg)
{
	if (!check_arguments(checker, function, arg, 2, 2))
		return;
	check_text_argument(checker, function, check_item(checker, arg, 0), "index");
	check_list_argument(checker, function, check_item(checker, arg, 1));
}

void check_split(struct checker *checker, const struct function *function, uint32_t arg)
{
	if (!check_arguments(checker, function, arg, 2, 2))
		return;
	uint32_t delimiter = check_item(checker, arg, 0);
	check_delimiter(checker, function, delimiter);
	if (is_scalar(checker, delimiter) &&
		doc_node(checker->reader->plan->doc, delimiter)->text.len == 0)
		check_error(checker, delimiter, "wrong-arguments",
			"the delimiter of %.*s cannot be empty", STR_ARG(function->name));
	check_text_argument(checker, function, check_item(checker, arg, 1), "second argument");
}

void check_base64(struct checker *checker, const struct function *function, uint32_t arg)
{
	check_text_argument(checker, function, arg, "argument");
}

void check_get_azs(struct checker *checker, const struct function *function, uint32_t arg)
{
	checker->reader->plan->uses_zones = true;
	check_text_argument(checker, function, arg, "argument");
}

static void check_condition_name(
	struct checker *checker, const struct function *function, uint32_t node)
{
	const struct plan *plan = checker->reader->plan;
	struct str name = doc_node(plan->doc, node)->text;
	if (doc_node(plan->doc, node)->kind != DOC_STRING) {
		check_error(checker, node, "wrong-arguments",
			"%.*s takes the name of a condition, not %s", STR_ARG(function->name),
			check_is_function(checker, node) ? "a function"
							 : plan_kind_name(plan, node));
		return;
	}
	if (names_find(&plan->condition_names, name) != NAMES_NONE)
		return;
	struct diag *diag = check_error(checker, node, "unknown-condition",
		"there is no condition %.*s", STR_ARG(diag_clip(name)));
	diag_suggest(checker->reader->diags, diag, name, plan->condition_names.sorted,
		plan->condition_names.count);
}

void check_if(struct checker *checker, const struct function *function, uint32_t arg)
{
	if (!check_arguments(checker, function, arg, 3, 3))
		return;
	check_condition_name(checker, function, check_item(checker, arg, 0));
	check_node(checker, check_item(checker, arg, 1));
	check_node(checker, check_item(checker, arg, 2));
}

void check_condition(struct checker *checker, const struct function *function, uint32_t arg)
{
	check_condition_name(checker, function, arg);
}

void check_equals(struct checker *checker, const struct function *function, uint32_t arg)
{
	if (!check_arguments(checker, function, arg, 2, 2))
		return;
	uint8_t before = checker->place;
	checker->place = PLACE_OPERAND;
	check_items(checker, arg);
	checker->place = before;
}

/* An argument of And, Or, Not. */
static void check_operand(struct checker *checker, const struct function *function, uint32_t node)
{
	if (check_is_function(checker, node))
		check_node(checker, node);
	else
		check_error(checker, node, "wrong-arguments", "%.*s takes conditions, not %s",
			STR_ARG(function->name), plan_kind_name(checker->reader->plan, node));
}

void check_logic(struct checker *checker, const struct function *function, uint32_t arg)
{
	if (!check_arguments(checker, function, arg, 2, 10))
		return;
	for (uint32_t i = 0; i < doc_node(checker->reader->plan->doc, arg)->count; i++)
		check_operand(checker, function, check_item(checker, arg, i));
}

void check_not(struct checker *checker, const struct function *function, uint32_t arg)
{
	if (check_arguments(checker, function, arg, 1, 1))
		check_operand(checker, function, check_item(checker, arg, 0));
}

/* The keys of a mapping that are written out can be looked up now. */
static void check_mapping_keys(struct checker *checker, uint32_t mapping, uint32_t arg)
{
	const struct doc *doc = checker->reader->plan->doc;
	uint32_t at = mapping;
	for (uint32_t i = 1; i <= 2; i++) {
		uint32_t node = check_item(checker, arg, i);
		if (!is_scalar(checker, node))
			return;
		struct str key = doc_node(doc, node)->text;
		uint32_t next = doc_get(doc, at, key);
		if (next == DOC_NONE) {
			check_error(checker, node, "unknown-key", "the mapping has no key %.*s",
				STR_ARG(diag_clip(key)));
			checker->reader->plan->broken[arg] = 1;
			return;
		}
		at = next;
	}
}

void check_find_in_map(struct checker *checker, const struct function *function, uint32_t arg)
{
	const struct plan *plan = checker->reader->plan;
	if (is_list(checker, arg) && doc_node(plan->doc, arg)->count == 4) {
		check_error(checker, check_item(checker, arg, 3), "unsupported-function",
			"the default value of %.*s is not supported yet", STR_ARG(function->name));
		checker->reader->plan->broken[arg] = 1;
		return;
	}
	if (!check_arguments(checker, function, arg, 3, 3))
		return;
	for (uint32_t i = 0; i < 3; i++)
		check_text_argument(
			checker, function, check_item(checker, arg, i), i == 0 ? "mapping" : "key");
	uint32_t first = check_item(checker, arg, 0);
	if (!is_scalar(checker, first))
		return;
	struct str name = doc_node(plan->doc, first)->text;
	uint32_t at = names_find(&plan->mapping_names, name);
	if (at != NAMES_NONE) {
		check_mapping_keys(checker, plan->mappings[at].node, arg);
		return;
	}
	struct diag *diag = check_error(checker, first, "unknown-mapping",
		"there is no mapping %.*s", STR_ARG(diag_clip(name)));
	diag_suggest(checker->reader->diags, diag, name, plan->mapping_names.sorted,
		plan->mapping_names.count);
	checker->reader->plan->broken[arg] = 1;
}
