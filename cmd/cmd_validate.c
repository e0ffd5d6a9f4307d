#include "planning.h"
#include "report.h"

#include <stdio.h>

/* Facts that only a cloud knows are stood in for: nothing is asked, so nothing is needed. */
static const struct value *stand_in_zones(struct arena *arena, struct str region)
{
	struct value *zones = value_list(arena);

	for (char c = 'a'; c <= 'c'; c++)
		value_add(arena, zones,
			value_string(arena, arena_printf(arena, "%.*s%c", STR_ARG(region), c)));
	return zones;
}

static int evaluate(struct planning *planning, struct context *context, struct err *err)
{
	const struct plan_needs *needs = &planning->needs;
	struct cell_facts *facts =
		ARENA_ARRAY(&context->arena, needs->ncells + 1, struct cell_facts);

	for (uint32_t i = 0; i < needs->ncells; i++)
		facts[i] = (struct cell_facts){STR("123456789012"),
			stand_in_zones(&context->arena, needs->cells[i].region)};
	return planning_evaluate_with(planning, context, facts, err);
}

static int check(struct planning *planning, struct context *context, struct cloud *cloud,
	const char *path, struct err *err)
{
	if (planning_load(planning, context, path, err) < 0)
		return -1;
	if (saved_is(planning->source.text))
		return err_set(err, ERR_INPUT, "%s is a saved plan, not a template", path);
	if (planning_read(planning, context, cloud, err) < 0)
		return -1;
	return evaluate(planning, context, err);
}

static int validate_one(
	struct context *context, struct cloud *cloud, const char *path, struct value *all)
{
	struct planning planning;
	struct err err = {0};
	int status = EXIT_DONE;

	planning_init(&planning, context);
	int result = check(&planning, context, cloud, path, &err);
	if (all) {
		diags_sort(&planning.diags);
		const struct value *list =
			value_get(diags_json(&planning.diags, &context->arena), STR("diagnostics"));
		for (uint32_t i = 0; i < list->count; i++)
			value_add(&context->arena, all, list->items[i]);
	}
	if (result < 0)
		status = all && err.code == ERR_NONE ? EXIT_REFUSED
						     : planning_fail(&planning, context, &err);
	else if (planning.diags.count && !all)
		planning_fail(&planning, context, &err);
	if (result == 0 && !all)
		printf("%s: %u instances in %u cells\n", path, planning.target.ninstances,
			planning.target.ncells);
	planning_release(&planning);
	return status;
}

static int run_validate(struct context *context)
{
	const struct option_list *args = &context->options.args;
	struct value *all = context->options.json ? value_list(&context->arena) : NULL;
	struct err err = {0};
	struct cloud cloud;
	int status = EXIT_DONE;

	if (cloud_open(&cloud, context, true, &err) < 0)
		return command_fail(&err);
	if (cloud.region.len == 0)
		cloud.region = STR("us-east-1");
	for (size_t i = 0; i < args->count; i++) {
		int one = validate_one(context, &cloud, args->items[i], all);
		if (one > status)
			status = one;
	}
	if (all)
		report_json(all);
	cloud_close(&cloud);
	return status;
}

const struct command cmd_validate = {
	.name = "validate",
	.args = "PLAN...",
	.summary = "Check plan files and tell everything that is wrong with them.",
	.about = "No account, no network and no state is needed. \"-\" reads standard input.",
	.accepts = OPTS_ALL | OPTS_CLOUD | OPTS_PLAN | OPTS_STORE,
	.min_args = 1,
	.max_args = SIZE_MAX,
	.run = run_validate,
};
