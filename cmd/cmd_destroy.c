#include "planning.h"
#include "which.h"
#include "writing.h"

#include "schemas/catalog.h"

/* The cells of what there is, and no instances. */
static int plan_destroy(struct planning *planning, struct context *context, struct cloud *cloud,
	struct store *store, struct err *err)
{
	planner_target_of(&context->arena, &store->fold.state, &schema_catalog, &planning->target);
	planning->target.ninstances = 0;
	planning->target.noutputs = 0;
	planning->target.stack = store->stack;
	return planning_steps(planning, context, cloud, store, PLAN_DESTROY, err);
}

static int destroy_in(struct context *context, struct cloud *cloud, struct store *store, void *what)
{
	struct planning *planning = what;
	struct run_origin origin = execute_origin(context, cloud);
	struct err err = {0};

	if (writing_refuse_open_run(store, &err) < 0 ||
		plan_destroy(planning, context, cloud, store, &err) < 0)
		return command_fail(&err);
	return execute_plan(context, cloud, store, &planning->steps, &origin);
}

static int run_destroy(struct context *context)
{
	struct planning planning;
	struct err err = {0};
	struct cloud cloud;
	struct str stack;
	int status;

	if (cloud_open(&cloud, context, false, &err) < 0)
		return command_fail(&err);
	planning_init(&planning, context);
	if (which_stack(&planning, context, &cloud, which_arg(context, 0), &stack, &err) < 0)
		status = planning_fail(&planning, context, &err);
	else
		status = writing(context, &cloud, stack, destroy_in, &planning);
	planning_release(&planning);
	cloud_close(&cloud);
	return status;
}

const struct command cmd_destroy = {
	.name = "destroy",
	.args = "[STACK|PLAN]",
	.summary = "Delete everything a stack owns, in reverse order.",
	.about = "Resources with DeletionPolicy Retain stay and are listed.",
	.accepts = OPTS_ALL | OPTS_STORE | OPTS_CLOUD | OPTS_RUN | OPT_BIT(OPT_ALLOW_IRREVERSIBLE),
	.max_args = 1,
	.run = run_destroy,
};
