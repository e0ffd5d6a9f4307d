/* What the files of record/fold.h share: one record on its way into the fold. */
#ifndef RECORD_CHANGE_H
#define RECORD_CHANGE_H

#include "record/fold.h"

struct change {
	struct fold *fold;
	const struct record *record;
	const struct value *data;
	struct fold_run *run;	/* of the record; NULL where it has none */
	struct fold_step *step; /* the same */
	struct err *err;
};

int change_corrupt(struct change *c, const char *why); /* ERR_CORRUPT and where */

/* fold_step.c: what a record about a step does to the step, and so to the state. */
int change_step(struct change *c);

/* fold_entry.c: what the state has to say to it. All may be repeated. */
void entry_bound(struct change *c);
void entry_done(struct change *c);
void entry_undone(struct change *c);
void entry_forget(struct change *c);

/* fold_tidy.c: drops memory of what no longer counts, when it is much. Only when no run is open. */
void fold_tidy(struct fold *fold);

/* fold_cache.c: from state.json. False (and an empty fold) when it is missing, damaged, newer than
 * `until` or of another journal. */
bool fold_restore(
	struct fold *fold, const struct disk *disk, const char *stack_dir, uint64_t until);

void fold_drop_steps(struct fold *fold, struct fold_run *run);
bool fold_run_closed(const struct fold_run *run); /* ended for good */
struct str fold_outcome(struct str text); /* one that is known and lives for ever; else empty */

#endif
