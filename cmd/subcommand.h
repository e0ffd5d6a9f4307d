/* Commands that have commands: `skald state show ADDRESS`. */
#ifndef CMD_SUBCOMMAND_H
#define CMD_SUBCOMMAND_H

#include "cmd.h"
#include "run/store.h"

struct subcommand {
	const char *name;
	size_t min_args, max_args; /* behind the name */
	int (*run)(struct context *context);
};

/* The one that the first argument names; with no argument the first of the table. */
int subcommand_run(struct context *context, const struct subcommand *table, size_t count);

/*
 * Opens the stack `word` names (NULL: --stack, or the only one there is) for reading, does it, and
 * closes. `fn` gives the exit status.
 */
typedef int reading_fn(struct context *context, struct store *store);
int reading(struct context *context, const char *word, reading_fn *fn);

#endif
