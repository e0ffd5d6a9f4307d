/*
 * The fold: what the journal amounts to. Idempotent replay of records into the state, the list of
 * runs, and the steps of the run that is still open. Bad records never get here: the reader has
 * checked the chain; a record whose data makes no sense is ERR_CORRUPT all the same.
 */
#ifndef RECORD_FOLD_H
#define RECORD_FOLD_H

#include "model/state.h"
#include "record/journal.h"

enum fold_phase { /* of a step, as its last durable record left it */
	FOLD_PENDING,
	FOLD_INTENT,
	FOLD_BOUND,
	FOLD_DONE,
	FOLD_FAILED,
	FOLD_DOUBT,
	FOLD_ABSENT,
	FOLD_STUCK,
	FOLD_UNDO,
	FOLD_UNDONE,
	FOLD_SKIPPED, /* told by a person to go without */
};

enum fold_effect {     /* of a step on the state, once it is done */
	FOLD_MAKES,    /* create, adopt: an entry */
	FOLD_CHANGES,  /* update: of the entry */
	FOLD_REPLACES, /* a new entry; the old one is a debt */
	FOLD_DROPS,    /* delete, retain: the entry or the debt goes */
	FOLD_READS,    /* none */
};

struct fold_step {
	const struct value *step; /* as frozen: steps/step.h step_to_value */
	struct str address;
	enum fold_effect effect;
	bool of_replaced;
	bool entered; /* has changed the state: `before` is what stood at its address, NULL: nothing
		       */
	const struct state_entry *before;
	struct str key; /* of its last intent */
	enum fold_phase phase;
	enum fold_phase before_stuck;
	uint32_t attempt;
	bool doubted;	     /* it has a `doubt`, and no `absent` after that */
	bool stuck_backward; /* its `stuck` came after the run's `rollback` */
	struct str id;
	bool touched;
	const struct value *intent; /* data of the last intent: request, before, ... */
	struct arena making;	    /* that of a create, which is let go of when it is done */
	const struct value *undo;   /* data of the last undo */
	const struct value *result; /* data of done */
	struct str reason;	    /* of failed (its message), stuck */
};

struct fold_run {
	struct str id;
	const struct value *begin; /* data of its `run` record: operation, who, plan, ... */
	int64_t started, ended;	   /* ended 0: open */
	uint64_t first_seq, last_seq;
	int64_t last_time;  /* of its last record: nothing of it was under way long after */
	struct str outcome; /* "done", "undone", "stuck", "interrupted", "halted"; empty: open */
	uint32_t nsteps;
	bool ready; /* all its steps are in the journal; without this it never began */
	bool past_pivot, backward;
	struct str plan_id;	 /* of the saved plan it applies; empty: none */
	struct fold_step *steps; /* only of the last run while it can be resumed; else NULL */
	size_t have, steps_cap;	 /* steps read so far */
};

/* What it points to lives until the next fold_record, fold_load or fold_release. */
struct fold {
	struct arena arena; /* of all that stays */
	struct arena run;   /* of the steps of the last run */
	size_t kept;	    /* bytes that were in use after the last clean-up */
	struct state state;
	struct fold_run *runs;
	size_t nruns, runs_cap;
	struct journal_head head;
	uint64_t torn;
	struct table plans; /* ids of saved plans that were applied */
};

void fold_init(struct fold *fold);
void fold_release(struct fold *fold);
int fold_record(struct fold *fold, const struct record *record, struct err *err);

/*
 * Into an empty fold: the whole journal of a stack, by way of state.json when that fits the
 * journal. `until` 0: to the end; else up to and with that record, and `head` is at the beginning
 * of a batch that was not read to its end. `disk` NULL: the machine's.
 */
int fold_load(struct fold *fold, const struct disk *disk, const char *stack_dir, uint64_t until,
	struct err *err);
/*
 * Has an intact state.json seen records that the journal (up to `head`, `torn` bytes behind it)
 * does not have? They were durable and are gone. The loss of the last batch, or of what a torn tail
 * took along, is forgiven: a crash can do that. ERR_CORRUPT tells both ends.
 */
int fold_check_seen(const struct disk *disk, const char *stack_dir, const struct journal_head *head,
	uint64_t torn, struct err *err);
/*
 * Writes state.json: a cache, bound to the journal by the place and hash of its last record.
 * Nothing is written while the last run can still be gone on with, or before there was one.
 */
int fold_save(const struct fold *fold, const char *stack_dir, struct err *err);

/* The run that can be resumed: begun and interrupted, halted, stuck or cut off; NULL: none. */
struct fold_run *fold_open_run(const struct fold *fold);
struct fold_run *fold_find_run(
	const struct fold *fold, struct str id); /* id or a unique beginning of it */

const char *fold_phase_name(enum fold_phase phase);

#endif
