/*
 * The engine against a toy cloud: random graphs, random replies, interrupts, and crashes after
 * which it is restored from whatever part of its records was durable. After every event the
 * promises of docs/saga.md are checked; a seed replays a run exactly (ENGINE_SEED=n runs that one
 * alone).
 */
#include "base/mem.h"
#include "steps/engine.h"
#include "steps/step.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#define MAX_STEPS  24
#define MAX_CELLS  3
#define MAX_EVENTS 60000
#define VALIDITY   300
#define GRACE	   100

struct thing {	  /* what the cloud holds of a step */
	int made; /* MAKE, REMAKE: how many there are */
	int64_t made_at;
	uint32_t made_by; /* attempt: the token it was made with */
	bool changed;	  /* CHANGE */
	bool old_gone;	  /* DELETE */
};

struct late { /* a request that takes effect after its reply was lost */
	int64_t at;
	uint32_t step, attempt;
	bool update;
};

struct op { /* a call under way */
	bool open, replied_bound, waits_proceed, bound;
	enum engine_call call;
	uint32_t attempt;
	int64_t sent;
};

struct rec {
	uint32_t step, attempt;
	enum engine_record kind;
	enum engine_outcome outcome;
	int64_t time;
};

struct world {
	uint64_t seed, random;
	uint32_t nsteps, ncells;
	struct engine_step steps[MAX_STEPS];
	struct arena arena;
	struct graph graph;
	struct engine_config config;
	struct engine *engine;
	int64_t now;
	int faults; /* left to inject */
	bool calm;  /* no more interrupts and crashes */
	struct thing things[MAX_STEPS];
	struct late lates[256];
	size_t nlates;
	struct op ops[MAX_STEPS];
	uint32_t flight, flight_cell[MAX_CELLS];
	struct rec recs[4096];
	size_t nrecs, session, durable; /* session: where this engine's records begin */
	uint32_t preparing[MAX_STEPS];
	size_t npreparing;
	bool id_known[MAX_STEPS];
	bool finished, stopped;
	enum engine_outcome outcome;
	long crash_at; /* after so many events; 0: never */
	long events;
	int crashes, interrupts;
};

#define CHECK(w, condition)                                                                        \
	do {                                                                                       \
		if (!(condition)) {                                                                \
			dump(w);                                                                   \
			fail_msg("seed %llu: %s", (unsigned long long)(w)->seed, #condition);      \
		}                                                                                  \
	} while (0)

static const char *const rec_names[] = {"intent", "bound", "done", "failed", "doubt", "absent",
	"stuck", "undo", "undone", "pivot", "rollback", "end"};

static void dump(const struct world *w)
{
	for (uint32_t i = 0; i < w->nsteps; i++) {
		fprintf(stderr, "step %u: form %u identity %u phase %u made %d after", i,
			w->steps[i].form, w->steps[i].identity, w->steps[i].phase,
			w->things[i].made);
		for (uint32_t e = w->graph.in_start[i]; e < w->graph.in_start[i + 1]; e++)
			fprintf(stderr, " %u", w->graph.in[e]);
		fprintf(stderr, "\n");
	}
	for (size_t i = 0; i < w->nrecs; i++)
		fprintf(stderr, "  %zu%s: t=%lld %s step %d attempt %u\n", i,
			i < w->durable ? "" : "?", (long long)w->recs[i].time,
			rec_names[w->recs[i].kind], (int)w->recs[i].step, w->recs[i].attempt);
}

static uint32_t roll(struct world *w, uint32_t below)
{
	w->random ^= w->random << 13;
	w->random ^= w->random >> 7;
	w->random ^= w->random << 17;
	return (uint32_t)((w->random >> 20) % below);
}

static bool fault(struct world *w, uint32_t percent)
{
	if (w->faults <= 0 || roll(w, 100) >= percent)
		return false;
	w->faults--;
	return true;
}

/* ---- what the durable records say ---- */

static bool durable_has(const struct world *w, uint32_t step, enum engine_record kind)
{
	for (size_t i = 0; i < w->durable; i++)
		if (w->recs[i].step == step && w->recs[i].kind == kind)
			return true;
	return false;
}

/* The last record of a step that says where it stands. */
static int last_of(const struct world *w, uint32_t step, size_t end)
{
	for (size_t i = end; i-- > 0;)
		if (w->recs[i].step == step)
			return w->recs[i].kind;
	return -1;
}

/* ---- the toy cloud ---- */

static bool makes(const struct engine_step *s)
{
	return s->form == ENGINE_MAKE || (s->form == ENGINE_REMAKE && s->makes);
}

static void make(struct world *w, uint32_t step, uint32_t attempt, int64_t at)
{
	struct thing *thing = &w->things[step];
	uint8_t identity = w->steps[step].identity;
	if (thing->made &&
		(identity == PROVIDER_IDENTITY_NAME || identity == PROVIDER_IDENTITY_SET))
		return;
	if (thing->made && identity == PROVIDER_IDENTITY_TOKEN && thing->made_by == attempt)
		return;
	thing->made++;
	thing->made_at = at;
	thing->made_by = attempt;
	CHECK(w, thing->made == 1); /* never two of one */
}

static void lates_arrive(struct world *w)
{
	for (size_t i = 0; i < w->nlates; i++) {
		if (w->lates[i].at > w->now)
			continue;
		struct late late = w->lates[i];
		w->lates[i--] = w->lates[--w->nlates];
		if (late.update)
			w->things[late.step].changed = true;
		else
			make(w, late.step, late.attempt, late.at);
	}
}

static void lose(struct world *w, uint32_t step, const struct op *op)
{
	uint32_t fate = roll(w, 3);
	bool update = op->call == ENGINE_CALL_UPDATE;
	if (fate == 0 && update) {
		w->things[step].changed = true;
	} else if (fate == 0) {
		make(w, step, op->attempt, w->now);
	} else if (fate == 1 && w->nlates < 256) {
		int64_t at = op->sent + 1 + (int64_t)roll(w, VALIDITY - 1);
		w->lates[w->nlates++] = (struct late){at, step, op->attempt, update};
		lates_arrive(w);
	}
}

static bool visible(struct world *w, uint32_t step)
{
	const struct thing *thing = &w->things[step];
	if (!thing->made)
		return false;
	return w->now - thing->made_at >= GRACE || roll(w, 2);
}

static enum engine_reply bad(struct world *w)
{
	static const enum engine_reply replies[] = {
		ENGINE_REFUSED, ENGINE_RETRYABLE, ENGINE_UNKNOWN};
	return replies[roll(w, 3)];
}

static enum engine_reply reply_create(struct world *w, uint32_t step, struct op *op)
{
	if (!op->bound && !op->replied_bound) {
		if (fault(w, 30)) {
			enum engine_reply reply = bad(w);
			if (reply == ENGINE_UNKNOWN)
				lose(w, step, op);
			return reply;
		}
		make(w, step, op->attempt, w->now);
		w->id_known[step] = true;
		return roll(w, 3) ? ENGINE_BOUND : ENGINE_OK;
	}
	w->id_known[step] = true;
	return fault(w, 20) ? bad(w) : ENGINE_OK;
}

static enum engine_reply reply_read(struct world *w, uint32_t step)
{
	const struct engine_step *s = &w->steps[step];
	if (fault(w, 15))
		return roll(w, 8) ? bad(w) : ENGINE_MISMATCH;
	if (s->form == ENGINE_DELETE)
		return w->things[step].old_gone ? ENGINE_ABSENT : ENGINE_OK;
	if (makes(s))
		return visible(w, step) ? ENGINE_OK : ENGINE_ABSENT;
	return ENGINE_OK;
}

static enum engine_reply reply_probe(struct world *w, uint32_t step)
{
	if (fault(w, 15))
		return roll(w, 2) ? ENGINE_UNKNOWN : ENGINE_RETRYABLE;
	if (!visible(w, step))
		return ENGINE_ABSENT;
	w->id_known[step] = true;
	return ENGINE_OK;
}

/* Any call that sets one thing: it takes effect unless the service says no. */
static enum engine_reply reply_effect(struct world *w, bool *what, bool value)
{
	if (fault(w, 25)) {
		enum engine_reply reply = bad(w);
		if (reply == ENGINE_UNKNOWN && roll(w, 2))
			*what = value;
		return reply;
	}
	*what = value;
	return ENGINE_OK;
}

static enum engine_reply reply_unmake(struct world *w, uint32_t step)
{
	bool gone = w->things[step].made == 0;
	enum engine_reply reply = reply_effect(w, &gone, true);
	w->things[step].made = gone ? 0 : w->things[step].made;
	return reply;
}

static enum engine_reply reply_of(struct world *w, uint32_t step, struct op *op)
{
	struct thing *thing = &w->things[step];
	switch (op->call) {
	case ENGINE_CALL_PRECHECK:
		return fault(w, 15) ? bad(w) : ENGINE_ABSENT;
	case ENGINE_CALL_READ:
		return reply_read(w, step);
	case ENGINE_CALL_CREATE:
		return reply_create(w, step, op);
	case ENGINE_CALL_PROBE:
		return reply_probe(w, step);
	case ENGINE_CALL_UPDATE:
		if (fault(w, 10)) {
			lose(w, step, op);
			return ENGINE_UNKNOWN;
		}
		return reply_effect(w, &thing->changed, true);
	case ENGINE_CALL_UNDO_UPDATE:
		return reply_effect(w, &thing->changed, false);
	case ENGINE_CALL_DELETE:
		return reply_effect(w, &thing->old_gone, true);
	case ENGINE_CALL_UNDO_DELETE:
		return reply_unmake(w, step);
	}
	return ENGINE_UNKNOWN;
}

/* ---- the promises, checked whenever a call leaves ---- */

static void check_forward_order(struct world *w, uint32_t step)
{
	for (uint32_t e = w->graph.in_start[step]; e < w->graph.in_start[step + 1]; e++)
		CHECK(w, durable_has(w, w->graph.in[e], ENGINE_REC_DONE));
}

static void check_undo_order(struct world *w, uint32_t step)
{
	for (uint32_t e = w->graph.out_start[step]; e < w->graph.out_start[step + 1]; e++) {
		uint32_t to = w->graph.out[e];
		if (w->steps[to].phase != PHASE_FORWARD)
			continue;
		CHECK(w, w->things[to].made == 0 && !w->things[to].changed);
	}
}

static void check_call(struct world *w, const struct engine_action *action)
{
	uint32_t step = action->step;
	const struct engine_step *s = &w->steps[step];
	bool undo =
		action->call == ENGINE_CALL_UNDO_DELETE || action->call == ENGINE_CALL_UNDO_UPDATE;
	bool mutates = undo || action->call == ENGINE_CALL_CREATE ||
		       action->call == ENGINE_CALL_UPDATE || action->call == ENGINE_CALL_DELETE;
	if (s->phase == PHASE_CLEANUP)
		CHECK(w, durable_has(w, ENGINE_NO_STEP, ENGINE_REC_PIVOT));
	if (undo) {
		CHECK(w, durable_has(w, ENGINE_NO_STEP, ENGINE_REC_ROLLBACK));
		CHECK(w, !durable_has(w, ENGINE_NO_STEP, ENGINE_REC_PIVOT));
		CHECK(w, durable_has(w, step, ENGINE_REC_UNDO));
		CHECK(w, s->form == ENGINE_MAKE || s->form == ENGINE_CHANGE);
		check_undo_order(w, step);
	} else if (mutates) {
		CHECK(w, durable_has(w, step, ENGINE_REC_INTENT));
		CHECK(w, !durable_has(w, ENGINE_NO_STEP, ENGINE_REC_ROLLBACK));
		check_forward_order(w, step);
	}
	CHECK(w, !w->ops[step].open);
	CHECK(w, w->flight < w->config.in_flight);
	CHECK(w, w->flight_cell[s->cell] < w->config.in_flight_cell);
	if (action->call == ENGINE_CALL_DELETE)
		CHECK(w, s->form == ENGINE_DELETE);
	if (action->call == ENGINE_CALL_CREATE && w->ops[step].sent && !w->id_known[step])
		CHECK(w, s->identity != PROVIDER_IDENTITY_NONE ||
				 action->attempt != w->ops[step].attempt);
}

static void call_opens(struct world *w, const struct engine_action *action)
{
	check_call(w, action);
	w->ops[action->step] = (struct op){
		.open = true,
		.call = action->call,
		.attempt = action->attempt,
		.sent = w->now,
		.bound = action->call == ENGINE_CALL_CREATE && w->id_known[action->step],
	};
	w->flight++;
	w->flight_cell[w->steps[action->step].cell]++;
}

static void call_closes(struct world *w, uint32_t step)
{
	w->ops[step].open = false;
	w->flight--;
	w->flight_cell[w->steps[step].cell]--;
}

/* The before-image must be from before the first update: its intent is never written again. */
static void check_intent(struct world *w, uint32_t step)
{
	CHECK(w, !w->stopped);
	for (size_t i = 0; i < w->nrecs && !makes(&w->steps[step]); i++)
		CHECK(w, w->recs[i].step != step || w->recs[i].kind != ENGINE_REC_INTENT);
}

static void take(struct world *w, const struct engine_action *action)
{
	switch (action->kind) {
	case ENGINE_PREPARE:
		CHECK(w, !w->stopped);
		w->preparing[w->npreparing++] = action->step;
		break;
	case ENGINE_RECORD:
		CHECK(w, w->nrecs < 4096);
		if (action->record == ENGINE_REC_INTENT)
			check_intent(w, action->step);
		w->recs[w->nrecs++] = (struct rec){
			action->step, action->attempt, action->record, action->outcome, w->now};
		break;
	case ENGINE_CALL:
		call_opens(w, action);
		break;
	case ENGINE_PROCEED:
		CHECK(w, w->ops[action->step].waits_proceed);
		CHECK(w, durable_has(w, action->step, ENGINE_REC_BOUND));
		w->ops[action->step].waits_proceed = false;
		break;
	case ENGINE_FINISH:
		CHECK(w, w->durable == w->nrecs);
		CHECK(w, w->flight == 0);
		CHECK(w, w->recs[w->nrecs - 1].kind == ENGINE_REC_END);
		CHECK(w, w->recs[w->nrecs - 1].outcome == action->outcome);
		w->finished = true;
		w->outcome = action->outcome;
		break;
	}
}

static void drain(struct world *w)
{
	struct engine_action action;
	while (engine_next(w->engine, &action))
		take(w, &action);
	struct engine_progress p = engine_progress(w->engine);
	CHECK(w, p.total == w->nsteps);
	CHECK(w, p.total == p.waiting + p.running + p.done + p.failed + p.undone + p.stuck);
}

/* ---- crash and restore ---- */

static struct engine_restore restore_of(const struct world *w, uint32_t step, bool *any)
{
	struct engine_restore r = {0};
	bool backward = false;
	*any = false;
	for (size_t i = 0; i < w->nrecs; i++) {
		const struct rec *rec = &w->recs[i];
		backward |= rec->kind == ENGINE_REC_ROLLBACK;
		if (rec->step != step)
			continue;
		static const enum engine_past pasts[] = {ENGINE_PAST_INTENT, ENGINE_PAST_BOUND,
			ENGINE_PAST_DONE, ENGINE_PAST_FAILED, ENGINE_PAST_DOUBT, ENGINE_PAST_ABSENT,
			ENGINE_PAST_STUCK, ENGINE_PAST_UNDO, ENGINE_PAST_UNDONE};
		*any = true;
		r.past = pasts[rec->kind];
		r.sent = w->now;
		if (rec->kind == ENGINE_REC_INTENT)
			r.attempt = rec->attempt;
		r.bound |= rec->kind == ENGINE_REC_BOUND;
		if (rec->kind == ENGINE_REC_DOUBT || rec->kind == ENGINE_REC_ABSENT)
			r.doubted = rec->kind == ENGINE_REC_DOUBT;
		if (rec->kind == ENGINE_REC_FAILED)
			r.touched = r.bound || (!makes(&w->steps[step]) && r.attempt);
		r.undo_before_stuck = rec->kind == ENGINE_REC_STUCK && backward;
	}
	return r;
}

static void restore(struct world *w, bool undo)
{
	w->config.undo = undo;
	w->engine = engine_new(&w->config);
	w->session = w->nrecs;
	w->durable = w->nrecs;
	w->finished = false;
	w->stopped = false;
	w->npreparing = 0;
	for (uint32_t i = 0; i < w->nsteps; i++) {
		bool any;
		struct engine_restore r = restore_of(w, i, &any);
		w->id_known[i] = r.bound || (any && r.past == ENGINE_PAST_DONE);
		w->ops[i] = (struct op){0};
		if (any)
			engine_restore(w->engine, i, &r);
	}
	if (durable_has(w, ENGINE_NO_STEP, ENGINE_REC_PIVOT))
		engine_restore_pivot(w->engine);
	if (durable_has(w, ENGINE_NO_STEP, ENGINE_REC_ROLLBACK))
		engine_restore_rollback(w->engine);
	engine_start(w->engine, w->now);
	drain(w);
}

/* What was under way may have happened, may happen later, or never. */
static void crash(struct world *w)
{
	w->crashes++;
	for (uint32_t i = 0; i < w->nsteps; i++) {
		struct op *op = &w->ops[i];
		if (!op->open)
			continue;
		call_closes(w, i);
		if (op->call == ENGINE_CALL_UPDATE ||
			(op->call == ENGINE_CALL_CREATE && !op->bound && !op->replied_bound))
			lose(w, i, op);
		else if (op->call != ENGINE_CALL_CREATE && roll(w, 2))
			(void)reply_of(w, i, op);
	}
	w->nrecs = w->durable +
		   (w->nrecs > w->durable ? roll(w, (uint32_t)(w->nrecs - w->durable) + 1) : 0);
	engine_free(w->engine);
	w->now += roll(w, 50);
	lates_arrive(w);
	bool pivoted = false;
	for (size_t i = 0; i < w->nrecs; i++)
		pivoted |= w->recs[i].kind == ENGINE_REC_PIVOT;
	restore(w, !pivoted && roll(w, 3) == 0);
}

/* ---- the loop ---- */

static bool reply_some(struct world *w)
{
	uint32_t first = roll(w, w->nsteps);
	for (uint32_t k = 0; k < w->nsteps; k++) {
		uint32_t i = (first + k) % w->nsteps;
		struct op *op = &w->ops[i];
		if (!op->open || op->waits_proceed)
			continue;
		enum engine_reply reply = reply_of(w, i, op);
		if (reply == ENGINE_BOUND)
			op->replied_bound = op->waits_proceed = true;
		else
			call_closes(w, i);
		engine_reply(w->engine, w->now, i, reply);
		return true;
	}
	return false;
}

static bool prepare_some(struct world *w)
{
	if (w->npreparing == 0)
		return false;
	uint32_t step = w->preparing[--w->npreparing];
	enum engine_reply reply = ENGINE_PREPARED;
	if (w->steps[step].form == ENGINE_CHANGE && roll(w, 8) == 0)
		reply = ENGINE_UNCHANGED;
	else if (fault(w, 3))
		reply = ENGINE_REFUSED;
	engine_reply(w->engine, w->now, step, reply);
	return true;
}

static bool sync_some(struct world *w)
{
	if (w->durable == w->nrecs)
		return false;
	w->durable += 1 + roll(w, (uint32_t)(w->nrecs - w->durable));
	engine_durable(w->engine, w->now, w->durable - w->session);
	return true;
}

static bool tick_some(struct world *w)
{
	int64_t due = engine_deadline(w->engine);
	if (due == CLOCK_NEVER)
		return false;
	if (due > w->now)
		w->now = due;
	lates_arrive(w);
	engine_tick(w->engine, w->now);
	return true;
}

static void step_once(struct world *w)
{
	static bool (*const kinds[])(struct world *) = {
		reply_some, prepare_some, sync_some, tick_some};
	uint32_t first = roll(w, 16);
	w->now += roll(w, 4);
	lates_arrive(w);
	for (uint32_t k = 0; k < 4; k++) {
		uint32_t kind = (first < 13 ? first % 3 : 3) + k;
		if (kinds[kind % 4](w))
			break;
		CHECK(w, k < 3); /* nothing to wait for, and not finished */
	}
	drain(w);
}

static void run_to_finish(struct world *w)
{
	while (!w->finished) {
		CHECK(w, w->events++ < MAX_EVENTS);
		if (w->crash_at && w->events == w->crash_at) {
			crash(w);
			continue;
		}
		if (!w->calm && roll(w, 120) == 0) {
			w->interrupts++;
			engine_interrupt(w->engine, w->now);
			drain(w);
			w->stopped = true;
		} else if (!w->calm && !w->crash_at && roll(w, 30) == 0) {
			crash(w);
		} else {
			step_once(w);
		}
	}
	engine_free(w->engine);
}

/* ---- what must be true at the end ---- */

static bool stands(const struct world *w, uint32_t step)
{
	const struct engine_step *s = &w->steps[step];
	const struct thing *thing = &w->things[step];
	if (makes(s))
		return thing->made == 1;
	return s->form == ENGINE_DELETE ? thing->old_gone : thing->changed;
}

static void check_step_end(struct world *w, uint32_t i)
{
	const struct engine_step *s = &w->steps[i];
	int last = last_of(w, i, w->nrecs);
	bool no_effect_needed = s->form == ENGINE_NOTE;
	bool unchanged = !durable_has(w, i, ENGINE_REC_INTENT) && !makes(s);
	if (last == ENGINE_REC_STUCK)
		return; /* listed: a person looks */
	if (w->outcome == ENGINE_DONE)
		CHECK(w, last == ENGINE_REC_DONE);
	if (last == ENGINE_REC_DONE)
		CHECK(w, no_effect_needed || unchanged || stands(w, i));
	else if (last == ENGINE_REC_UNDONE || last == ENGINE_REC_ABSENT || last < 0)
		CHECK(w, !stands(w, i));
	if (w->outcome == ENGINE_UNDONE) {
		CHECK(w, !stands(w, i));
		CHECK(w, last != ENGINE_REC_DONE && last != ENGINE_REC_INTENT &&
				 last != ENGINE_REC_DOUBT && last != ENGINE_REC_BOUND);
	}
	/* Every made thing is accounted for. */
	if (w->things[i].made)
		CHECK(w, last == ENGINE_REC_DONE || last == ENGINE_REC_BOUND ||
				 last == ENGINE_REC_DOUBT || last == ENGINE_REC_FAILED ||
				 last == ENGINE_REC_UNDO || last == ENGINE_REC_INTENT);
}

static void check_end(struct world *w)
{
	bool pivoted = durable_has(w, ENGINE_NO_STEP, ENGINE_REC_PIVOT);
	w->now += VALIDITY + GRACE;
	lates_arrive(w); /* what was given up as absent must not come after all */
	for (uint32_t i = 0; i < w->nsteps; i++) {
		check_step_end(w, i);
		if (!pivoted)
			CHECK(w, !w->things[i].old_gone);
	}
	if (w->outcome == ENGINE_DONE)
		CHECK(w, pivoted);
	if (w->outcome == ENGINE_UNDONE)
		CHECK(w, !pivoted);
}

/* ---- worlds ---- */

static void world_steps(struct world *w)
{
	uint32_t forward = roll(w, w->nsteps + 1);
	for (uint32_t i = 0; i < w->nsteps; i++) {
		static const uint8_t before[] = {ENGINE_MAKE, ENGINE_MAKE, ENGINE_CHANGE};
		static const uint8_t after[] = {
			ENGINE_DELETE, ENGINE_DELETE, ENGINE_NOTE, ENGINE_REMAKE};
		w->steps[i] = (struct engine_step){
			.form = i < forward ? before[roll(w, 3)] : after[roll(w, 4)],
			.phase = i < forward ? PHASE_FORWARD : PHASE_CLEANUP,
			.identity = (uint8_t)(roll(w, 9) ? roll(w, 4) : PROVIDER_IDENTITY_NONE),
			.precheck = roll(w, 4) == 0,
			.makes = roll(w, 2),
			.cell = roll(w, w->ncells),
		};
	}
}

static void world_graph(struct world *w)
{
	struct graph_edge edges[MAX_STEPS * 3];
	size_t count = 0;
	for (uint32_t i = 1; i < w->nsteps; i++)
		for (uint32_t k = roll(w, 4); k > 0; k--)
			edges[count++] = (struct graph_edge){roll(w, i), i};
	graph_build(&w->arena, &w->graph, w->nsteps, edges, count);
}

static void world_init(struct world *w, uint64_t seed, uint32_t most_steps)
{
	*w = (struct world){.seed = seed, .random = seed * 0x9e3779b97f4a7c15U + 1};
	arena_init(&w->arena);
	w->now = 1000000;
	w->nsteps = 1 + roll(w, most_steps);
	w->ncells = 1 + roll(w, MAX_CELLS);
	world_steps(w);
	world_graph(w);
	w->faults = roll(w, 4) ? (int)roll(w, 20) : 0;
	w->config = (struct engine_config){
		.steps = w->steps,
		.graph = &w->graph,
		.ncells = w->ncells,
		.on_failure = roll(w, 3) ? ON_FAILURE_ROLLBACK : ON_FAILURE_HALT,
		.in_flight = 1 + roll(w, 6),
		.in_flight_cell = 1 + roll(w, 4),
		.validity_ms = VALIDITY,
		.grace_ms = GRACE,
		.attempts = 1 + roll(w, 3),
		.retries = roll(w, 6),
		.backoff_ms = roll(w, 3) ? 10 : 0,
	};
}

/*
 * Runs and resumes until there is nothing left to resume. When faults have stopped, three resumes
 * are enough for any run: what is stuck by then, stays so.
 */
static void world_run(struct world *w)
{
	restore(w, false);
	run_to_finish(w);
	check_end(w);
	for (int resumes = 0; w->outcome != ENGINE_DONE && w->outcome != ENGINE_UNDONE; resumes++) {
		bool pivoted = durable_has(w, ENGINE_NO_STEP, ENGINE_REC_PIVOT);
		w->calm = true;
		w->faults = 0;
		w->crash_at = 0;
		if (resumes == 3)
			break;
		restore(w, !pivoted && roll(w, 2));
		run_to_finish(w);
		check_end(w);
	}
	for (uint32_t i = 0; i < w->nsteps; i++) {
		bool stuck = last_of(w, i, w->nrecs) == ENGINE_REC_STUCK;
		if (w->outcome == ENGINE_STUCK && stuck &&
			w->steps[i].identity == PROVIDER_IDENTITY_NONE)
			return; /* nobody can know: it stays stuck for good, and what it blocks */
	}
	CHECK(w, w->outcome == ENGINE_DONE || w->outcome == ENGINE_UNDONE);
}

static void test_random_runs(void **state)
{
	(void)state;
	struct world *w = mem_alloc(sizeof(*w));
	const char *only = getenv("ENGINE_SEED");
	uint64_t first = only ? strtoull(only, NULL, 10) : 1;
	const char *runs = getenv("ENGINE_RUNS");
	uint64_t last = only ? first + (runs ? strtoull(runs, NULL, 10) - 1 : 0) : 4000;
	int outcomes[5] = {0};
	long events = 0;
	int crashes = 0;
	int interrupts = 0;
	for (uint64_t seed = first; seed <= last; seed++) {
		world_init(w, seed, MAX_STEPS);
		w->calm = seed % 3 == 0;
		world_run(w);
		outcomes[w->outcome]++;
		events += w->events;
		crashes += w->crashes;
		interrupts += w->interrupts;
		arena_release(&w->arena);
	}
	printf("seeds %llu to %llu: %ld events, %d crashes, %d interrupts; %d done, %d undone, %d "
	       "stuck\n",
		(unsigned long long)first, (unsigned long long)last, events, crashes, interrupts,
		outcomes[ENGINE_DONE], outcomes[ENGINE_UNDONE], outcomes[ENGINE_STUCK]);
	if (!only) { /* a harness that never gets anywhere proves nothing */
		assert_true(outcomes[ENGINE_DONE] > 400);
		assert_true(outcomes[ENGINE_UNDONE] > 400);
		assert_true(crashes > 2000 && interrupts > 300);
	}
	mem_free(w);
}

/* The same small run, crashed after event 1, 2, 3, ... until it completes without. */
static void test_crash_after_every_event(void **state)
{
	(void)state;
	struct world *w = mem_alloc(sizeof(*w));
	long runs = 0;
	for (uint64_t seed = 1; seed <= 60; seed++) {
		bool crashed = true;
		for (long at = 1; crashed; at++, runs++) {
			world_init(w, seed + 100000, 8);
			w->calm = true;
			w->crash_at = at;
			world_run(w);
			crashed = w->crashes > 0;
			arena_release(&w->arena);
		}
	}
	printf("%ld runs\n", runs);
	assert_true(runs > 1000);
	mem_free(w);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_random_runs),
		cmocka_unit_test(test_crash_after_every_event),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
