/* Which stack a command means: a plan file, a stack's name, a run, or the only stack there is. */
#ifndef CMD_WHICH_H
#define CMD_WHICH_H

#include "planning.h"

/*
 * `word` may be NULL. An existing file is read as a plan (planning->plan) or a saved plan and gives
 * its stack; anything else is a stack's name. Sets --simulate in the options when a saved plan was
 * made with it.
 */
int which_stack(struct planning *planning, struct context *context, struct cloud *cloud,
	const char *word, struct str *stack, struct err *err);

/* The same for commands that take no plan file. */
int which_stack_name(struct context *context, const char *word, struct str *stack, struct err *err);

/* The stack that has the run (an id, or a beginning of one that is unique). */
int which_run(struct context *context, struct str run, struct str *stack, struct err *err);

const char *which_arg(const struct context *context, size_t index); /* NULL: not given */

#endif
