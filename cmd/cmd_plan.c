#include "planning.h"
#include "render_plan.h"
#include "report.h"
#include "which.h"

#include "base/clock.h"
#include "base/digest.h"
#include "base/fs.h"

#include <stdio.h>

static int save(
	struct planning *planning, struct context *context, struct store *store, struct err *err)
{
	uint8_t seed[10];
	struct saved_plan saved = {
		.stack = store->stack,
		.plan_hash = planning->hash,
		.simulate = context->options.simulate,
		.git = planning_git(planning, context),
	};

	random_bytes(seed, sizeof(seed));
	saved.id = clock_ulid(&context->arena, clock_wall(), seed);
	planning->steps.id = saved.id;
	saved.plan = planning->steps;
	if (fs_make_dirs(store->dir.ptr, err) < 0)
		return -1;
	return saved_write(context->options.out, &saved, store->vault, err);
}

static void show(struct planning *planning, struct context *context, const struct fold_run *open)
{
	struct buf buf;

	if (context->options.json) {
		report_json(render_plan_json(&context->arena, &planning->steps));
		return;
	}
	buf_init(&buf, 0);
	if (planning->steps.nsteps == 0 && !planning->steps.outputs_changed)
		buf_printf(&buf, "%.*s: nothing to do, %u unchanged\n",
			STR_ARG(planning->steps.stack), planning->steps.unchanged);
	else
		render_plan(&buf, &planning->steps, context->colour);
	if (planner_refused(&planning->steps, NULL))
		buf_printf(&buf, "\nrefused: %.*s\n",
			STR_ARG(render_plan_refused(&context->arena, &planning->steps)));
	if (open)
		buf_printf(&buf,
			"\nrun %.*s is not finished: `skald resume` or `skald rollback` first\n",
			STR_ARG(open->id));
	if (context->options.out)
		buf_printf(&buf, "saved: skald apply %s\n", context->options.out);
	fwrite(buf.ptr, 1, buf.len, stdout);
	buf_release(&buf);
}

static int plan_in(struct planning *planning, struct context *context, struct cloud *cloud,
	struct store *store)
{
	struct err err = {0};

	if (planning_evaluate(planning, context, cloud, &err) < 0 ||
		planning_steps(planning, context, cloud, store, PLAN_APPLY, &err) < 0)
		return planning_fail(planning, context, &err);
	if (context->options.out && save(planning, context, store, &err) < 0)
		return command_fail(&err);
	if (planning->diags.count)
		planning_fail(planning, context, &err);
	show(planning, context, fold_open_run(&store->fold));
	bool changes = planning->steps.nsteps > 0 || planning->steps.outputs_changed;
	return context->options.detailed_exitcode && changes ? EXIT_CHANGES : EXIT_DONE;
}

static int plan_with(struct planning *planning, struct context *context, struct cloud *cloud)
{
	struct workspace ws = cloud_workspace(context);
	struct err err = {0};
	struct store store;

	if (planning_load(planning, context, which_arg(context, 0), &err) < 0)
		return command_fail(&err);
	if (saved_is(planning->source.text)) {
		err_set(&err, ERR_INPUT, "%s is a saved plan: `skald apply` takes it",
			which_arg(context, 0));
		return command_fail(&err);
	}
	if (planning_read(planning, context, cloud, &err) < 0)
		return planning_fail(planning, context, &err);
	if (store_open_read(&store, &ws, planning_stack(planning, context), &err) < 0)
		return command_fail(&err);
	int status = plan_in(planning, context, cloud, &store);
	store_close(&store, &err);
	return status;
}

static int run_plan_command(struct context *context)
{
	struct planning planning;
	struct err err = {0};
	struct cloud cloud;

	if (cloud_open(&cloud, context, false, &err) < 0)
		return command_fail(&err);
	planning_init(&planning, context);
	int status = plan_with(&planning, context, &cloud);
	planning_release(&planning);
	cloud_close(&cloud);
	return status;
}

const struct command cmd_plan = {
	.name = "plan",
	.args = "PLAN",
	.summary = "Show what apply would do, and how it would be undone.",
	.about = "PLAN is a CloudFormation template, YAML or JSON; \"-\" reads standard input.",
	.accepts = OPTS_ALL | OPTS_STORE | OPTS_CLOUD | OPTS_PLAN | OPT_BIT(OPT_OUT) |
		   OPT_BIT(OPT_DETAILED_EXITCODE) | OPT_BIT(OPT_ALLOW_IRREVERSIBLE) |
		   OPT_BIT(OPT_ON_FAILURE),
	.min_args = 1,
	.max_args = 1,
	.run = run_plan_command,
};
