/* Reading the calls of a recipe. */
#include "recipe_read.h"

#define EVERY_DEFAULT 5000
#define LIMIT_DEFAULT (10 * 60 * 1000)

static const char *const harmless[] = {"Describe", "Get", "Head", "List"};

/* "DescribeVpcs" of the recipe's service, or "sts.GetCallerIdentity" of another. */
static int read_call(struct reader *r, uint32_t node, void *to)
{
	struct recipe_step *step = to;
	struct str name;
	if (read_text(r, node, &name) < 0)
		return -1;
	struct mark mark = doc_node(r->doc, node)->mark;
	step->service = r->recipe->service;
	ptrdiff_t dot = str_find(name, STR("."));
	if (dot >= 0) {
		step->service = api_service_find(str_slice(name, 0, (size_t)dot));
		name = str_slice(name, (size_t)dot + 1, name.len);
	}
	if (!step->service)
		return reader_fail(r, mark, "there is no model of that service");
	step->operation = api_operation_find(step->service, name);
	if (!step->operation)
		return reader_fail(r, mark,
			"there is no model of %s %.*s: add it to operations.txt", step->service->id,
			STR_ARG(name));
	return 0;
}

static const struct reader_key step_keys[] = {
	{"Call", read_call, 0},
	{"When", read_expr, offsetof(struct recipe_step, when)},
	{"Each", read_expr, offsetof(struct recipe_step, each)},
	{"As", read_text, offsetof(struct recipe_step, as)},
	{"Input", read_expr, offsetof(struct recipe_step, input)},
	{"Out", read_text, offsetof(struct recipe_step, out)},
	{"Set", read_expr, offsetof(struct recipe_step, set)},
	{"Bind", read_expr, offsetof(struct recipe_step, bind)},
	{"Item", read_expr, offsetof(struct recipe_step, item)},
	{"Absent", read_expr, offsetof(struct recipe_step, absent)},
	{"Until", read_expr, offsetof(struct recipe_step, until)},
	{"Fail", read_expr, offsetof(struct recipe_step, fail)},
	{"Reason", read_expr, offsetof(struct recipe_step, reason)},
	{"Wait", read_text, offsetof(struct recipe_step, wait)},
	{"Every", read_seconds, offsetof(struct recipe_step, every_ms)},
	{"Limit", read_seconds, offsetof(struct recipe_step, limit_ms)},
	{"PageIn", read_text, offsetof(struct recipe_step, page_in)},
	{"PageList", read_text, offsetof(struct recipe_step, page_list)},
	{"Page", read_expr, offsetof(struct recipe_step, page)},
	{"Ignore", read_faults, offsetof(struct recipe_step, ignore)},
	{"Doubt", read_bool, offsetof(struct recipe_step, doubt)},
	{NULL, NULL, 0},
};

bool recipe_step_mutates(const struct recipe_step *step)
{
	struct str name = str_of(step->operation->name);
	for (size_t i = 0; i < sizeof(harmless) / sizeof(harmless[0]); i++)
		if (str_starts(name, str_of(harmless[i])))
			return false;
	return true;
}

static int read_step(struct reader *r, uint32_t node, struct recipe_step *step)
{
	*step = (struct recipe_step){
		.as = STR("item"),
		.out = STR("out"),
		.every_ms = EVERY_DEFAULT,
		.limit_ms = LIMIT_DEFAULT,
	};
	if (reader_map(r, node, step_keys, step) < 0)
		return -1;
	struct mark mark = doc_node(r->doc, node)->mark;
	if (!step->operation)
		return reader_fail(r, mark, "a step needs a Call");
	if (step->set && step->set->kind != VALUE_MAP)
		return reader_fail(r, mark, "Set is a map of variables");
	if (step->fail && !step->until)
		return reader_fail(r, mark, "Fail without Until");
	if (step->page && (!step->page_in.len || !step->page_list.len))
		return reader_fail(r, mark, "Page wants PageIn and PageList");
	return 0;
}

/* The item "Read" stands for all the calls of the Read section, which must come before. */
static bool is_read(const struct reader *r, uint32_t node)
{
	return reader_is(r, node, DOC_STRING) && str_is(doc_node(r->doc, node)->text, "Read");
}

int read_steps(struct reader *r, uint32_t node, void *to)
{
	const struct doc_node *list = doc_node(r->doc, node);
	if (list->kind != DOC_LIST)
		return reader_fail(r, list->mark, "a list of calls is wanted here");
	const struct recipe_steps *read = &r->recipe->read;
	struct recipe_step *out =
		ARENA_ARRAY(r->arena, (read->count + 1) * (list->count + 1u), struct recipe_step);
	size_t count = 0;
	for (uint32_t i = 0; i < list->count; i++) {
		uint32_t one = doc_entry_at(r->doc, node, i)->node;
		if (is_read(r, one)) {
			for (size_t j = 0; j < read->count; j++)
				out[count++] = read->list[j];
		} else if (read_step(r, one, &out[count++]) < 0) {
			return -1;
		}
	}
	*(struct recipe_steps *)to = (struct recipe_steps){out, count};
	return 0;
}
