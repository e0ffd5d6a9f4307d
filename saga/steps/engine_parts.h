/*
 * What the files of the engine share. A unit is a step under way: what it does next (stage)
 * and what it waits for (mode). A unit holds a slot while it is MODE_RUNNING and at no other time.
 */
#ifndef STEPS_ENGINE_PARTS_H
#define STEPS_ENGINE_PARTS_H

#include "base/heap.h"
#include "base/mem.h"
#include "steps/engine.h"
#include "steps/step.h"

enum stage {
	STAGE_NONE,
	STAGE_PREPARE,
	STAGE_PRECHECK,
	STAGE_READ, /* before an update */
	STAGE_LOOK, /* before a delete, and before each repeat of it */
	STAGE_CREATE,
	STAGE_UPDATE,
	STAGE_DELETE,
	STAGE_PROBE,
	STAGE_UNDO_LOOK,
	STAGE_UNDO_UPDATE,
	STAGE_UNDO_DELETE,
	STAGE_COUNT,
};

enum mode {
	MODE_PENDING, /* for what it depends on, or for a resume */
	MODE_QUEUED,  /* for a slot */
	MODE_RUNNING, /* for a reply, or for records to be durable before its call leaves */
	MODE_TIMED,   /* for a time */
	MODE_SETTLED, /* went as far as it will: what it made waits to be undone, or is not there */
	MODE_DONE,
	MODE_FAILED,
	MODE_UNDONE,
	MODE_STUCK,
};

enum unit_flag {
	UNIT_BEGUN = 1,	      /* counts as active */
	UNIT_BOUND = 2,	      /* its physical id is known */
	UNIT_DOUBT = 4,	      /* a create was sent whose effect nobody knows */
	UNIT_REPLAY = 8,      /* the next create repeats the last attempt */
	UNIT_TOUCHED = 16,    /* failed, but not without effect */
	UNIT_UNDO = 32,	      /* is to be undone */
	UNIT_UNDO_BEGUN = 64, /* the intent of its compensation is recorded */
	UNIT_LAST = 128,      /* no further attempt: settle the doubt, then fail */
	UNIT_ECHO = 256, /* a lost request of it may still arrive, though another one answered */
};

enum tally {
	TALLY_WAITING,
	TALLY_RUNNING,
	TALLY_DONE,
	TALLY_FAILED,
	TALLY_UNDONE,
	TALLY_STUCK,
	TALLIES
};

struct unit {
	int64_t sent;	     /* no create of this step left after this */
	uint32_t waits;	     /* dependencies not done; in the undo: dependents not undone */
	uint32_t next;	     /* in the queue of its cell */
	uint32_t blocked_by; /* ENGINE_NO_STEP: none */
	uint32_t attempt;
	uint16_t tries; /* in vain since the last progress */
	uint8_t rounds; /* creates of this program: the first, and those after a doubt */
	uint16_t flags;
	uint8_t stage, mode, tally;
	uint8_t past; /* 1 + enum engine_past, until the start */
};
_Static_assert(sizeof(struct unit) <= 64, "a million steps must stay small");

struct engine_cell {
	uint32_t head, tail; /* queue of units */
	uint32_t flight;
	uint32_t next; /* in the ring of cells that have something to do */
	bool listed;
	uint32_t tallies[TALLIES];
};

struct outgoing {
	uint64_t barrier; /* comes out when so many records are durable */
	uint32_t step;
	uint32_t attempt;
	uint8_t kind, what;
};

struct outbox { /* first in, first out */
	struct outgoing *items;
	size_t head, count, cap;
};

struct engine {
	struct engine_config config;
	struct unit *units;
	struct engine_cell *cells;
	uint32_t first_cell, last_cell; /* ring: taken at the front, put back at the end */
	struct heap timers;
	struct outbox records, calls, prepares;
	uint32_t *stack; /* scratch of the spread of stuck steps */
	size_t stack_count, stack_cap;
	int64_t now;
	uint64_t recorded, durable; /* counts of records */
	uint32_t flight;	    /* slots in use */
	uint32_t active;	    /* begun and not at an end, undo apart */
	uint32_t forward_left, cleanup_left, cleanup_total;
	uint32_t undo_left, undo_begun;
	uint32_t stuck;
	enum engine_outcome outcome; /* once ended */
	bool aborting, halting, stopping, undoing, pivoted, rolled_back, undo_past, ended, finished;
};

/* engine_queue.c: slots, queues, timers, outboxes, counts */
void outbox_put(struct outbox *box, const struct outgoing *item);
bool outbox_take(struct outbox *box, uint64_t durable, struct outgoing *out);
void unit_set(struct engine *engine, uint32_t step, enum mode mode); /* gives the slot back */
void unit_queue(struct engine *engine, uint32_t step, enum stage stage);
void unit_wait(struct engine *engine, uint32_t step, enum stage stage, int64_t delay);
int64_t unit_backoff(const struct engine *engine, uint32_t step);
bool queue_take(struct engine *engine, uint32_t *step); /* takes the slot too */
void timers_due(struct engine *engine, int64_t until);
void emit_record(struct engine *engine, uint32_t step, enum engine_record record, uint32_t attempt);
void emit_call(struct engine *engine, uint32_t step, enum engine_call call);
void emit_proceed(struct engine *engine, uint32_t step);
void emit_prepare(struct engine *engine, uint32_t step);

/* engine_flow.c: what a step does, how it ends, when it is tried again */
void flow_go(struct engine *engine, uint32_t step); /* has a slot: carry out its stage */
void flow_stuck(struct engine *engine, uint32_t step);
void flow_park(struct engine *engine, uint32_t step); /* back to where it was before it began */
bool flow_settle(
	struct engine *engine, uint32_t step); /* the run goes backward; true: it goes on */
enum stage flow_first_stage(const struct engine_step *step);
void flow_next(struct engine *engine, uint32_t step, enum stage stage); /* with the slot it has */
void flow_finish(struct engine *engine, uint32_t step);
void flow_fail(struct engine *engine, uint32_t step);
void flow_retry(struct engine *engine, uint32_t step);
void flow_retry_from(struct engine *engine, uint32_t step, enum stage stage);
void flow_probe_to_the_end(struct engine *engine, uint32_t step); /* settle the doubt, then fail */

/* engine_reply.c: what follows a reply */
void flow_reply(struct engine *engine, uint32_t step, enum engine_reply reply);

/* engine_undo.c: the way back, and the spread of what is stuck */
void undo_begin(struct engine *engine);
void undo_done(struct engine *engine, uint32_t step);
void undo_block(struct engine *engine, uint32_t step);
void cleanup_block(struct engine *engine, uint32_t step);

/* engine_restore.c */
void restore_units(struct engine *engine);

static inline bool engine_draining(const struct engine *engine)
{
	return engine->aborting || engine->halting || engine->stopping;
}

static inline bool step_makes(const struct engine_step *step)
{
	return step->form == ENGINE_MAKE || (step->form == ENGINE_REMAKE && step->makes);
}

static inline bool step_changes(const struct engine_step *step)
{
	return step->form == ENGINE_CHANGE || (step->form == ENGINE_REMAKE && !step->makes);
}

#endif
