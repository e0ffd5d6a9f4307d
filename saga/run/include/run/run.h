/*
 * A run: the only meeting of steps, record and provider.
 *
 *     run_new -> run_begin | run_resume -> loop_drive (run/loop.h), or a test's own loop ->
 * run_free
 *
 * The run is sans-IO but for what it is handed: it stages records in the store's journal, gives
 * batches to whoever writes them, starts provider operations and takes their events. It is told the
 * time.
 */
#ifndef RUN_RUN_H
#define RUN_RUN_H

#include "provider/provider.h"
#include "run/store.h"
#include "steps/engine.h"
#include "steps/step.h"

struct run;

enum run_event_kind {	  /* for people: live view, plain lines, --json */
	RUN_STEP_STARTED, /* its first call is about to leave */
	RUN_STEP_WAITING, /* text: what for */
	RUN_STEP_DONE,	  /* text: physical id */
	RUN_STEP_FAILED,  /* text: code and message */
	RUN_STEP_DOUBT,
	RUN_STEP_ABSENT,
	RUN_STEP_STUCK, /* text: reason */
	RUN_UNDO_STARTED,
	RUN_UNDO_DONE,
	RUN_PIVOT,
	RUN_ROLLBACK, /* text: why */
	RUN_CALL,     /* an API call was answered */
	RUN_END,
};

struct run_event {
	enum run_event_kind kind;
	int64_t time;
	uint32_t step; /* ENGINE_NO_STEP for the run's own */
	struct str text;
	const struct provider_call_log *call; /* RUN_CALL */
	enum engine_outcome outcome;	      /* RUN_END */
};

typedef void run_observer_fn(void *ctx, const struct run_event *event);

struct run_options {
	struct store *store; /* open for writing */
	struct provider *provider;
	const struct schema_catalog *catalog;
	uint32_t in_flight, in_flight_cell; /* 0: the provider's own limits */
	run_observer_fn *observer;	    /* may be NULL */
	void *observer_ctx;
};

/* What stands in the `run` record beside the plan. Values live until run_begin returns. */
struct run_origin {
	const struct value *who;
	const struct value *git;    /* NULL: none */
	const struct value *caller; /* NULL: none */
	struct str plan_hash;	    /* SHA-256 of the plan file's text; empty: none */
	struct str tool;	    /* "skald 0.1.0" */
};

struct run *run_new(const struct run_options *options);
void run_free(struct run *run);

/* Writes run, steps and ready, durably, and arms the engine. The plan must outlive the run. */
int run_begin(struct run *run, int64_t now, const struct step_plan *plan,
	const struct run_origin *origin, struct err *err);
/* Goes on with the open run of the store: forward, or backward when `undo`. */
int run_resume(struct run *run, int64_t now, bool undo, const struct value *who, struct err *err);

/* Does all that can be done now: engine actions, provider events. */
void run_pump(struct run *run, int64_t now);
bool run_finished(const struct run *run, enum engine_outcome *outcome);
void run_interrupt(struct run *run, int64_t now);
int64_t run_deadline(const struct run *run);

/* The journal failed: nothing more may be done; the run stops where it is. */
const struct err *run_failure(const struct run *run);

struct journal_batch *run_take_batch(struct run *run); /* NULL: nothing to write */
/* The batch was written, or not (`written` -1 and the reason). */
void run_batch_written(struct run *run, int64_t now, struct journal_batch *batch, int written,
	const struct err *why);

struct str run_id(const struct run *run);
const struct step_plan *run_plan(const struct run *run);
struct engine_progress run_progress(const struct run *run);
struct engine_progress run_progress_cell(const struct run *run, uint32_t cell);

struct run_stuck { /* a step that needs a person */
	uint32_t step;
	struct str address, id, reason;
};
/* Those of a finished run, in step order. */
void run_list_stuck(
	struct arena *arena, const struct run *run, struct run_stuck **list, size_t *count);

/* 64 hexadecimal digits: the content of a plan, for the journal and the saved file. */
struct str run_hash_text(struct arena *arena, struct str text);

#endif
