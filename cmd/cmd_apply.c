#include "planning.h"
#include "which.h"
#include "writing.h"

#include "schemas/catalog.h"

#include <stdio.h>

static struct run_origin origin_of(
	struct planning *planning, struct context *context, struct cloud *cloud)
{
	struct run_origin origin = execute_origin(context, cloud);

	origin.plan_hash = planning->hash;
	return origin;
}

static int apply_template(struct planning *planning, struct context *context, struct cloud *cloud,
	struct store *store)
{
	struct err err = {0};

	if (planning_steps(planning, context, cloud, store, PLAN_APPLY, &err) < 0)
		return planning_fail(planning, context, &err);
	if (planning->diags.count)
		planning_fail(planning, context, &err);
	struct run_origin origin = origin_of(planning, context, cloud);
	origin.git = planning_git(planning, context);
	return execute_plan(context, cloud, store, &planning->steps, &origin);
}

/* Once, and only against what it was made for. */
static int check_saved(const struct saved_plan *saved, const struct store *store, struct err *err)
{
	if (table_get(&store->fold.plans, saved->id) != TABLE_NONE)
		return err_set(
			err, ERR_INPUT, "this saved plan was applied already: make a new one");
	return planner_still_valid(&saved->plan, &store->fold.state, err);
}

static int apply_saved(const struct saved_plan *saved, struct planning *planning,
	struct context *context, struct cloud *cloud, struct store *store)
{
	struct err err = {0};

	if (check_saved(saved, store, &err) < 0)
		return command_fail(&err);
	struct run_origin origin = origin_of(planning, context, cloud);
	origin.git = saved->git;
	origin.plan_hash = saved->plan_hash;
	return execute_plan(context, cloud, store, &saved->plan, &origin);
}

struct applying {
	struct planning *planning;
	const struct saved_plan *saved; /* NULL: a template */
};

static int apply_in(struct context *context, struct cloud *cloud, struct store *store, void *what)
{
	struct applying *applying = what;
	struct err err = {0};

	if (writing_refuse_open_run(store, &err) < 0)
		return command_fail(&err);
	if (applying->saved)
		return apply_saved(applying->saved, applying->planning, context, cloud, store);
	return apply_template(applying->planning, context, cloud, store);
}

/* All that needs no state comes before the lock: a template that is wrong leaves no trace. */
static int evaluate(
	struct planning *planning, struct context *context, struct cloud *cloud, struct err *err)
{
	if (planning_read(planning, context, cloud, err) < 0)
		return -1;
	if (planning->diags.errors == 0 && cloud_caller(cloud, STR_NONE, err) < 0)
		return -1;
	return planning_evaluate(planning, context, cloud, err);
}

static int apply_with(
	struct planning *planning, const struct saved_plan *saved, struct context *context)
{
	struct applying applying = {planning, saved};
	struct err err = {0};
	struct cloud cloud;
	int status;

	if (cloud_open(&cloud, context, false, &err) < 0)
		return command_fail(&err);
	if (!saved && evaluate(planning, context, &cloud, &err) < 0)
		status = planning_fail(planning, context, &err);
	else
		status = writing(context, &cloud,
			saved ? saved->stack : planning_stack(planning, context), apply_in,
			&applying);
	cloud_close(&cloud);
	return status;
}

/* What was frozen is carried out as it is. */
static int refuse_changes(
	const struct options *options, const struct saved_plan *saved, struct err *err)
{
	const struct {
		const char *name;
		bool given;
	} fixed[] = {
		{"stack", options->stack && !str_is(saved->stack, options->stack)},
		{"parameter", options->parameter.count > 0},
		{"parameters", options->parameters.count > 0},
		{"rev", options->rev != NULL},
		{"on-failure", options->on_failure != NULL},
		{"allow-irreversible", options->allow_irreversible.count > 0},
	};

	for (size_t i = 0; i < sizeof(fixed) / sizeof(fixed[0]); i++)
		if (fixed[i].given)
			return err_set(err, ERR_USAGE,
				"a saved plan is carried out as it was frozen: --%s cannot change "
				"it "
				"now; give it to `skald plan --out`",
				fixed[i].name);
	return 0;
}

static int apply_file(struct planning *planning, struct context *context)
{
	struct saved_plan saved;
	struct err err = {0};

	if (planning_load(planning, context, which_arg(context, 0), &err) < 0)
		return command_fail(&err);
	if (!saved_is(planning->source.text))
		return apply_with(planning, NULL, context);
	if (saved_read(&context->arena, planning->source.name, planning->source.text,
		    &schema_catalog, &saved, &err) < 0 ||
		refuse_changes(&context->options, &saved, &err) < 0)
		return command_fail(&err);
	context->options.simulate |= saved.simulate;
	return apply_with(planning, &saved, context);
}

static int run_apply(struct context *context)
{
	struct planning planning;

	planning_init(&planning, context);
	int status = apply_file(&planning, context);
	planning_release(&planning);
	return status;
}

const struct command cmd_apply = {
	.name = "apply",
	.args = "PLAN|SAVED",
	.summary = "Carry out a plan; undo all of it if a step fails.",
	.about = "Takes a template, or a plan that `skald plan --out FILE` saved: that one "
		 "exactly, and once.",
	.accepts = OPTS_ALL | OPTS_STORE | OPTS_CLOUD | OPTS_PLAN | OPTS_RUN |
		   OPT_BIT(OPT_ALLOW_IRREVERSIBLE) | OPT_BIT(OPT_ON_FAILURE),
	.min_args = 1,
	.max_args = 1,
	.run = run_apply,
};
