#include "which.h"
#include "writing.h"

#include "report.h"

#include <stdio.h>

static int resume_in(struct context *context, struct cloud *cloud, struct store *store, void *what)
{
	(void)what;
	if (!fold_open_run(&store->fold)) {
		report_nothing(context, store);
		return EXIT_DONE;
	}
	return execute_resume(context, cloud, store, false);
}

static int run_resume_command(struct context *context)
{
	struct err err = {0};
	struct cloud cloud;
	struct str stack;

	if (cloud_open(&cloud, context, false, &err) < 0)
		return command_fail(&err);
	int status = which_stack_name(context, which_arg(context, 0), &stack, &err) < 0
			     ? command_fail(&err)
			     : writing(context, &cloud, stack, resume_in, NULL);
	cloud_close(&cloud);
	return status;
}

const struct command cmd_resume = {
	.name = "resume",
	.args = "[STACK]",
	.summary = "Go on with a run that was interrupted, killed, halted or stuck.",
	.about = "A run that was rolling back goes on rolling back.",
	.accepts = OPTS_ALL | OPTS_STORE | OPTS_CLOUD | OPTS_RUN,
	.max_args = 1,
	.run = run_resume_command,
};
