/*
 * Carrying out: show, ask, run, report. What apply, destroy, rollback and resume have in common.
 */
#ifndef CMD_EXECUTE_H
#define CMD_EXECUTE_H

#include "cloud.h"
#include "run/run.h"

/* All give the exit status. */

/* A plan with nothing to do makes no run. */
int execute_plan(struct context *context, struct cloud *cloud, struct store *store,
	const struct step_plan *plan, const struct run_origin *origin);

/* Goes on with the open run of the store, forward or (`undo`) backward. */
int execute_resume(struct context *context, struct cloud *cloud, struct store *store, bool undo);

/* Who runs this and where: what every origin has. */
struct run_origin execute_origin(struct context *context, struct cloud *cloud);

#endif
