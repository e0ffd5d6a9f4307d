#include "planning.h"
#include "which.h"
#include "writing.h"

#include "run/rollback.h"
#include "schemas/catalog.h"

#include <stdio.h>

static const struct fold_run *wanted(const struct store *store, const char *id, struct err *err)
{
	const struct fold_run *run =
		id ? fold_find_run(&store->fold, str_of(id)) : rollback_default(&store->fold);

	if (!run && id)
		err_set(err, ERR_INPUT,
			"stack %.*s has no run \"%s\": `skald journal list` shows them",
			STR_ARG(store->stack), id);
	else if (!run)
		err_set(err, ERR_INPUT, "stack %.*s has no run that could be rolled back",
			STR_ARG(store->stack));
	return run;
}

static int roll_back_finished(struct context *context, struct cloud *cloud, struct store *store,
	const struct fold_run *run)
{
	struct run_origin origin = execute_origin(context, cloud);
	struct planning planning;
	struct err err = {0};
	struct fold before;
	int status;

	fold_init(&before);
	planning_init(&planning, context);
	if (rollback_target(&context->arena, store, run, &schema_catalog, &before, &planning.target,
		    &err) < 0 ||
		planning_steps(&planning, context, cloud, store, PLAN_ROLLBACK, &err) < 0) {
		status = command_fail(&err);
	} else {
		planning.steps.of_run = run->id;
		status = execute_plan(context, cloud, store, &planning.steps, &origin);
	}
	planning_release(&planning);
	fold_release(&before);
	return status;
}

/* Past its pivot a run has destroyed something: it is finished first, then undone as a run of its
 * own. */
static int roll_back_open(struct context *context, struct cloud *cloud, struct store *store,
	const struct fold_run *open)
{
	if (!open->past_pivot)
		return execute_resume(context, cloud, store, true);
	fprintf(stderr, "skald: run %.*s is past its pivot: it is finished first\n",
		STR_ARG(open->id));
	int status = execute_resume(context, cloud, store, false);
	if (status != EXIT_DONE)
		return status;
	const struct fold_run *run = rollback_default(&store->fold);
	return run ? roll_back_finished(context, cloud, store, run) : EXIT_DONE;
}

static int rollback_in(
	struct context *context, struct cloud *cloud, struct store *store, void *what)
{
	const struct fold_run *open = fold_open_run(&store->fold), *run;
	const char *id = what;
	struct err err = {0};

	if (open && (!id || fold_find_run(&store->fold, str_of(id)) == open))
		return roll_back_open(context, cloud, store, open);
	if (writing_refuse_open_run(store, &err) < 0)
		return command_fail(&err);
	run = wanted(store, id, &err);
	return run ? roll_back_finished(context, cloud, store, run) : command_fail(&err);
}

static int which(struct context *context, const char *id, struct str *stack, struct err *err)
{
	return id ? which_run(context, str_of(id), stack, err)
		  : which_stack_name(context, NULL, stack, err);
}

static int run_rollback(struct context *context)
{
	const char *id = which_arg(context, 0);
	struct err err = {0};
	struct cloud cloud;
	struct str stack;

	if (cloud_open(&cloud, context, false, &err) < 0)
		return command_fail(&err);
	int status = which(context, id, &stack, &err) < 0
			     ? command_fail(&err)
			     : writing(context, &cloud, stack, rollback_in, (void *)(uintptr_t)id);
	cloud_close(&cloud);
	return status;
}

const struct command cmd_rollback = {
	.name = "rollback",
	.args = "[RUN]",
	.summary =
		"Undo a run: the open one, or a finished one by going back to the state before it.",
	.about = "Without RUN: the open run, else the last one that changed something. Whatever "
		 "came after RUN "
		 "is undone with it.",
	.accepts = OPTS_ALL | OPTS_STORE | OPTS_CLOUD | OPTS_RUN | OPT_BIT(OPT_ALLOW_IRREVERSIBLE),
	.max_args = 1,
	.run = run_rollback,
};
