/*
 * The engine: carries out a step plan. Sans-IO: it is told events and the time, and gives
 * actions; it sees no socket, clock, file or value, only steps by index. It never rescans: counters
 * of unmet dependencies and ready lists, one a cell, taken round robin.
 *
 *     pending -> ready -> [prepared] -> [read/precheck] -> intent* -> running -> bound* -> done*
 *                                                             \-> failed*   the service said no
 *                                                             \-> doubt*    nobody knows
 *     doubt -> probe -> done* | absent* (a new attempt) | stuck*
 *     done/bound/... -> [read] -> undo intent* -> undoing -> undone* | stuck*      * = durable
 * first
 *
 * Durability: the driver counts the records it was told to write (ENGINE_RECORD, in order) and
 * reports with engine_durable() how many are on disk. A CALL or PROCEED comes out only when every
 * record that was emitted before it is durable.
 *
 * Sequence:  engine_new, [engine_restore ...], engine_start, then until ENGINE_FINISH:
 *     engine_next until false; wait for something; tell it (engine_reply, _durable, _tick,
 * _interrupt).
 */
#ifndef STEPS_ENGINE_H
#define STEPS_ENGINE_H

#include "base/clock.h"
#include "graph/graph.h"
#include "model/target.h"
#include "provider/provider.h"

struct engine;

enum engine_form {     /* how a step is carried out */
	ENGINE_MAKE,   /* create, replace: undone by deleting what was made */
	ENGINE_CHANGE, /* update: undone by setting back */
	ENGINE_DELETE, /* only after the pivot: never undone */
	ENGINE_NOTE,   /* retain: nothing but a record */
	ENGINE_REMAKE, /* CHANGE or MAKE after the pivot, irreversible and allowed: never undone */
};

struct engine_step {
	uint8_t form;	  /* enum engine_form */
	uint8_t phase;	  /* enum step_phase */
	uint8_t identity; /* enum provider_identity */
	bool precheck;
	bool makes; /* REMAKE: a create, else an update */
	uint32_t cell;
};

struct engine_config {
	const struct engine_step *steps; /* kept, not copied */
	const struct graph *graph;	 /* kept */
	uint32_t ncells;
	enum on_failure on_failure;
	uint32_t in_flight, in_flight_cell; /* most CALLs under way at once */
	int64_t validity_ms, grace_ms;	    /* when "absent" may be concluded (design section 3) */
	uint32_t attempts;		    /* of a create concluded absent, 3 */
	uint32_t retries;   /* of an undo, a clean-up, a probe, before it is stuck: 5 */
	int64_t backoff_ms; /* before the first of these, doubled each time to at most 30 s */
	bool undo;	    /* start by undoing (rollback of an open run) */
};

enum engine_record {
	ENGINE_REC_INTENT, /* of step: request, identity, compensation */
	ENGINE_REC_BOUND,
	ENGINE_REC_DONE,
	ENGINE_REC_FAILED,
	ENGINE_REC_DOUBT,
	ENGINE_REC_ABSENT,
	ENGINE_REC_STUCK,
	ENGINE_REC_UNDO, /* intent of a compensation */
	ENGINE_REC_UNDONE,
	ENGINE_REC_PIVOT,    /* run level: step is ENGINE_NO_STEP */
	ENGINE_REC_ROLLBACK, /* run level: from here on the run goes backward */
	ENGINE_REC_END,	     /* run level: with the outcome */
};

enum engine_call {	      /* what the driver shall ask the provider */
	ENGINE_CALL_PRECHECK, /* PROBE before the intent: is the name free? */
	ENGINE_CALL_READ,     /* before an update or a delete: the live state */
	ENGINE_CALL_CREATE,   /* with the step's id when it is bound already: only what follows the
				 first call */
	ENGINE_CALL_UPDATE,
	ENGINE_CALL_DELETE,
	ENGINE_CALL_PROBE,
	ENGINE_CALL_UNDO_UPDATE, /* to the before-image */
	ENGINE_CALL_UNDO_DELETE, /* of what this step made */
};

enum engine_outcome {
	ENGINE_DONE,	    /* exit 0 */
	ENGINE_UNDONE,	    /* exit 3 */
	ENGINE_STUCK,	    /* exit 4 */
	ENGINE_INTERRUPTED, /* exit 5 */
	ENGINE_HALTED,	    /* exit 5: --on-failure=halt */
};

#define ENGINE_NO_STEP UINT32_MAX

enum engine_action_kind {
	ENGINE_PREPARE, /* resolve the step's properties now and engine_reply() PREPARED, UNCHANGED
			   or FAILED */
	ENGINE_RECORD,
	ENGINE_CALL,
	ENGINE_PROCEED, /* the bound record is durable: let the provider go on */
	ENGINE_FINISH,
};

struct engine_action {
	enum engine_action_kind kind;
	uint32_t step;
	uint32_t attempt; /* from 1; of PREPARE (the one to come), CALL_CREATE, and RECORD of INTENT
			   */
	union {
		enum engine_record record;
		enum engine_call call;
	};
	enum engine_outcome outcome; /* FINISH, and RECORD of END */
};

enum engine_reply {
	ENGINE_PREPARED,  /* PREPARE that cannot be done: REFUSED */
	ENGINE_UNCHANGED, /* nothing to change after all: done without a call */
	ENGINE_BOUND,	  /* not final */
	ENGINE_OK,     /* the call succeeded; PRECHECK, PROBE, READ: found and ours, as expected */
	ENGINE_ABSENT, /* READ, PROBE, PRECHECK: there is none */
	ENGINE_MISMATCH,  /* READ, PROBE, PRECHECK: something is there, but not what we left; never
			     touch it */
	ENGINE_REFUSED,	  /* the service said no; nothing was made by this call */
	ENGINE_RETRYABLE, /* the service said no, and may say yes later */
	ENGINE_UNKNOWN,	  /* nobody knows whether it took effect */
};

struct engine *engine_new(const struct engine_config *config);
void engine_free(struct engine *engine);

/* A step as the journal left it. Only for steps that are not pending. */
enum engine_past {
	ENGINE_PAST_INTENT, /* intent without an outcome: was in flight, in doubt now */
	ENGINE_PAST_DOUBT,
	ENGINE_PAST_ABSENT,
	ENGINE_PAST_BOUND, /* bound without done */
	ENGINE_PAST_DONE,
	ENGINE_PAST_FAILED,
	ENGINE_PAST_STUCK, /* resume tries it once more from doubt */
	ENGINE_PAST_UNDO,  /* compensation begun */
	ENGINE_PAST_UNDONE,
};

struct engine_restore {
	enum engine_past past;
	uint32_t attempt; /* of the last intent; 0: it never had one (an update that changed
			     nothing) */
	int64_t sent; /* none of its calls was under way after this: time of the run's last record
		       */
	bool bound;   /* a physical id is known */
	bool touched; /* FAILED: an update that may have taken partial effect, or bound */
	bool undo_before_stuck; /* STUCK after the run's `rollback` record: while being undone, or
				   for it */
	bool doubted;		/* it has a `doubt` record, and no `absent` after that */
};
void engine_restore(struct engine *engine, uint32_t step, const struct engine_restore *restore);
/* Run level, before engine_start. */
void engine_restore_pivot(struct engine *engine);
void engine_restore_rollback(struct engine *engine);

void engine_start(struct engine *engine, int64_t now);
bool engine_next(struct engine *engine, struct engine_action *out);
void engine_reply(struct engine *engine, int64_t now, uint32_t step, enum engine_reply reply);
void engine_durable(struct engine *engine, int64_t now, uint64_t records);
void engine_interrupt(struct engine *engine, int64_t now);
int64_t engine_deadline(const struct engine *engine);
void engine_tick(struct engine *engine, int64_t now);

struct engine_progress { /* for the live view; counts of steps */
	uint32_t total, waiting, running, done, failed, undone, stuck;
	bool undoing, past_pivot, stopping;
};
struct engine_progress engine_progress(const struct engine *engine);
struct engine_progress engine_progress_cell(const struct engine *engine, uint32_t cell);
/* For a stuck step: the one whose stuck compensation blocks it, or ENGINE_NO_STEP. */
uint32_t engine_blocked_by(const struct engine *engine, uint32_t step);

#endif
