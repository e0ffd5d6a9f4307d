/*
 * Commands that change a stack which exists: open the cloud, prove who we are, take the lock,
 * do it, let go.
 */
#ifndef CMD_WRITING_H
#define CMD_WRITING_H

#include "execute.h"

/* What is done in between; gives the exit status. `what` is the caller's own. */
typedef int writing_fn(
	struct context *context, struct cloud *cloud, struct store *store, void *what);

int writing(
	struct context *context, struct cloud *cloud, struct str stack, writing_fn *fn, void *what);

/* A new run cannot begin while another one is open: -1 and ERR_INPUT names it. */
int writing_refuse_open_run(const struct store *store, struct err *err);

#endif
