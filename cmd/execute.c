#include "execute.h"

#include "observe.h"
#include "record/origin.h"
#include "render_plan.h"
#include "report.h"
#include "run/loop.h"
#include "schemas/catalog.h"
#include "steps/planner.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { REFRESH_MS = 100 };

struct run_origin execute_origin(struct context *context, struct cloud *cloud)
{
	return (struct run_origin){
		.who = origin_who(&context->arena),
		.caller = cloud->caller,
		.tool = STR("skald " SKALD_VERSION),
	};
}

static bool answered_yes(void)
{
	char line[16];

	if (!fgets(line, sizeof(line), stdin))
		return false;
	return strcmp(line, "yes\n") == 0 || strcmp(line, "y\n") == 0;
}

static int ask(const char *question, struct err *err)
{
	if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
		return err_set(
			err, ERR_INPUT, "nobody is there to be asked: add --yes to go ahead");
	printf("%s [yes/no] ", question);
	fflush(stdout);
	if (!answered_yes())
		return err_set(err, ERR_INPUT, "not confirmed, nothing was changed");
	return 0;
}

static void print(struct buf *buf)
{
	fwrite(buf->ptr, 1, buf->len, stdout);
	fflush(stdout);
	buf_clear(buf);
}

static void show(struct context *context, const struct step_plan *plan)
{
	struct buf buf;

	if (context->options.json || context->options.quiet)
		return;
	buf_init(&buf, 0);
	render_plan(&buf, plan, context->colour);
	print(&buf);
	buf_release(&buf);
}

static int confirm(struct context *context, const struct step_plan *plan, struct err *err)
{
	struct buf buf;

	if (context->options.yes)
		return 0;
	buf_init(&buf, 0);
	render_plan_irreversible(&buf, plan);
	if (buf.len) {
		fputs("there is no way back from:\n", stdout);
		print(&buf);
	}
	buf_release(&buf);
	return ask("carry this out?", err);
}

static int drive(struct context *context, struct cloud *cloud, struct store *store, struct run *run,
	struct observe *observe, bool asked_undo)
{
	enum engine_outcome outcome;
	struct err err = {0};
	struct loop_options loop = {
		.loop = &cloud->loop,
		.run = run,
		.provider = cloud->provider,
		.lock = store->lock,
		.refresh_ms = observe->mode == OBSERVE_LIVE ? REFRESH_MS : 0,
		.refresh = observe_refresh,
		.refresh_ctx = observe,
	};

	int result = loop_drive(&loop, &outcome, &err);
	observe_end(observe);
	if (result < 0) {
		err_context(&err, "run %.*s was cut short; `skald resume` goes on",
			STR_ARG(run_id(run)));
		return command_fail_in_run(&err);
	}
	if (store_reload(store, &err) < 0)
		return command_fail_in_run(&err);
	struct report_tally tally = {
		observe->calls, clock_steady() - observe->live.started, asked_undo};
	report_run(context, store, run, outcome, &tally);
	return report_status(outcome, &tally);
}

/* A run that is armed by `begin`, driven and reported. */
typedef int begin_fn(struct run *run, const void *what, struct err *err);

static int carry_out(struct context *context, struct cloud *cloud, struct store *store,
	begin_fn *begin, const void *what, bool asked_undo)
{
	struct observe observe;
	struct err err = {0};
	struct run_options options = {
		.store = store,
		.provider = cloud->provider,
		.catalog = &schema_catalog,
		.in_flight = (uint32_t)context->options.max_in_flight,
		.in_flight_cell = (uint32_t)context->options.max_in_flight_region,
		.observer = observe_event,
		.observer_ctx = &observe,
	};
	struct run *run = run_new(&options);
	int status;

	observe_init(&observe, context);
	observe.run = run;
	if (begin(run, what, &err) < 0)
		status = command_fail(&err);
	else
		status = drive(context, cloud, store, run, &observe, asked_undo);
	observe_release(&observe);
	run_free(run);
	return status;
}

struct begin_plan {
	const struct step_plan *plan;
	const struct run_origin *origin;
};

static int begin_plan(struct run *run, const void *what, struct err *err)
{
	const struct begin_plan *begin = what;

	return run_begin(run, clock_wall(), begin->plan, begin->origin, err);
}

struct begin_resume {
	const struct value *who;
	bool undo;
};

static int begin_resume(struct run *run, const void *what, struct err *err)
{
	const struct begin_resume *begin = what;

	return run_resume(run, clock_wall(), begin->undo, begin->who, err);
}

static int refuse_irreversible(struct context *context, const struct step_plan *plan)
{
	struct err err = {0};

	err_set(&err, ERR_INPUT, "%.*s", STR_ARG(render_plan_refused(&context->arena, plan)));
	return command_fail(&err);
}

int execute_plan(struct context *context, struct cloud *cloud, struct store *store,
	const struct step_plan *plan, const struct run_origin *origin)
{
	struct begin_plan begin = {plan, origin};
	struct err err = {0};

	if (plan->nsteps == 0 && !plan->outputs_changed) {
		report_nothing(context, store);
		return EXIT_DONE;
	}
	show(context, plan);
	if (planner_refused(plan, NULL) > 0)
		return refuse_irreversible(context, plan);
	if (confirm(context, plan, &err) < 0)
		return command_fail(&err);
	return carry_out(context, cloud, store, begin_plan, &begin, false);
}

int execute_resume(struct context *context, struct cloud *cloud, struct store *store, bool undo)
{
	struct begin_resume begin = {origin_who(&context->arena), undo};

	return carry_out(context, cloud, store, begin_resume, &begin, undo);
}
