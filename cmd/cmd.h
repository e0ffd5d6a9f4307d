/*
 * A command: one file, one const struct. main finds it, parses what it accepts, and runs it.
 */
#ifndef CMD_CMD_H
#define CMD_CMD_H

#include "base/arena.h"
#include "base/err.h"
#include "options.h"

enum exit_status { /* design: docs/errors.md */
	EXIT_DONE = 0,
	EXIT_REFUSED = 1,
	EXIT_CHANGES = 2,
	EXIT_ROLLED_BACK = 3,
	EXIT_STUCK = 4,
	EXIT_INTERRUPTED = 5,
	EXIT_LOCKED = 6,
	EXIT_CORRUPT = 7,
	EXIT_USAGE = 64,
};

struct context { /* what every command is given */
	const struct command *command;
	struct options options;
	struct arena arena;
	bool colour; /* of standard output */
};

struct command {
	const char *name;
	const char *args;    /* for usage: "PLAN [STACK]" */
	const char *summary; /* one line */
	const char *about;   /* a paragraph for its help; may be NULL */
	unsigned accepts;    /* OPT_BITs */
	size_t min_args, max_args;
	int (*run)(struct context *context); /* gives the exit status */
};

extern const struct command *const commands[];
extern const size_t commands_count;

const struct command *command_find(struct str name);
struct str command_nearest(struct str name);
void command_usage(struct buf *buf, const struct command *command);

/* Prints the error to standard error and gives the exit status that belongs to its code. */
int command_fail(const struct err *err);
/* The same while a run is under way, where a failing machine means "interrupted". */
int command_fail_in_run(const struct err *err);

extern const struct command cmd_apply, cmd_call, cmd_destroy, cmd_help, cmd_journal, cmd_output,
	cmd_plan, cmd_resume, cmd_rollback, cmd_state, cmd_types, cmd_unlock, cmd_validate,
	cmd_version;

#endif
