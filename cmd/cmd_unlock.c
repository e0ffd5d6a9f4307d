#include "report.h"
#include "which.h"

#include "base/clock.h"
#include "record/lock.h"

#include <stdio.h>

static void report(struct context *context, struct str stack, const struct lock_info *was)
{
	struct arena *arena = &context->arena;

	if (!context->options.json) {
		if (was->owner.len)
			printf("%.*s: the lock of %.*s (%.*s, process %lld) is broken\n",
				STR_ARG(stack), STR_ARG(was->owner), STR_ARG(was->command),
				(long long)was->pid);
		else
			printf("%.*s: nobody held the lock\n", STR_ARG(stack));
		return;
	}
	struct value *v = value_map(arena);
	VALUE_PUT(arena, v, "stack", value_string(arena, stack));
	VALUE_PUT(arena, v, "broken", value_bool(was->owner.len > 0));
	if (was->owner.len) {
		VALUE_PUT(arena, v, "owner", value_string(arena, was->owner));
		VALUE_PUT(arena, v, "command", value_string(arena, was->command));
		VALUE_PUT(arena, v, "pid", value_int(arena, was->pid));
		VALUE_PUT(arena, v, "started", value_string(arena, clock_iso(arena, was->started)));
	}
	report_json(v);
}

static int run_unlock(struct context *context)
{
	struct workspace ws = cloud_workspace(context);
	struct arena *arena = &context->arena;
	struct lock_info was;
	struct err err = {0};
	struct str stack;

	if (which_stack_name(context, which_arg(context, 0), &stack, &err) < 0)
		return command_fail(&err);
	struct str dir = workspace_stack_dir(arena, &ws, stack);
	if (lock_break(dir.ptr, clock_wall(), context->options.force, &was, arena, &err) < 0)
		return command_fail(&err);
	report(context, stack, &was);
	return EXIT_DONE;
}

const struct command cmd_unlock = {
	.name = "unlock",
	.args = "[STACK]",
	.summary = "Break the lock of a writer that is dead.",
	.about = "The lock of a process that died on this machine needs no breaking: the next "
		 "command takes it. This is for one on another machine that will not come back "
		 "before its lease ends. A writer whose lock is broken can append nothing more.",
	.accepts = OPTS_ALL | OPTS_STORE | OPT_BIT(OPT_FORCE),
	.max_args = 1,
	.run = run_unlock,
};
