/*
 * Rolling back a finished run: a new saga whose target is the state before that run, with what the
 * run's before-images say of properties that had been changed outside of Skald.
 */
#ifndef RUN_ROLLBACK_H
#define RUN_ROLLBACK_H

#include "run/store.h"

/* The run that `rollback` means by default: the last that is done and changed something; NULL:
 * none. */
const struct fold_run *rollback_default(const struct fold *fold);

/*
 * The target. `before` is set to the fold as it was before the run; the target shares its values,
 * so release it last.
 */
int rollback_target(struct arena *arena, const struct store *store, const struct fold_run *run,
	const struct schema_catalog *catalog, struct fold *before, struct target *target,
	struct err *err);

#endif
