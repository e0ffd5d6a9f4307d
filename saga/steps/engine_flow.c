/* What a step does when its turn has come, how it ends, and when it is tried again. */
#include "engine_parts.h"

#include "base/clock.h"

/* ---- to an end ---- */

static void end(struct engine *engine, uint32_t step, enum mode mode)
{
	struct unit *unit = &engine->units[step];
	if (unit->flags & UNIT_BEGUN && !(unit->flags & UNIT_UNDO)) {
		unit->flags &= (uint16_t)~UNIT_BEGUN;
		engine->active--;
	}
	unit_set(engine, step, mode);
}

void flow_park(struct engine *engine, uint32_t step)
{
	end(engine, step, MODE_PENDING);
}

/* Nothing new is started from here on. What waits for a time is settled at once. */
static void drain(struct engine *engine)
{
	if (engine->pivoted || engine->aborting || engine->halting)
		return;
	if (engine->config.on_failure == ON_FAILURE_HALT)
		engine->halting = true;
	else
		engine->aborting = true;
	timers_due(engine, CLOCK_NEVER);
}

void flow_finish(struct engine *engine, uint32_t step)
{
	const struct graph *graph = engine->config.graph;
	uint8_t phase = engine->config.steps[step].phase;
	emit_record(engine, step, ENGINE_REC_DONE, 0);
	end(engine, step, MODE_DONE);
	if (phase == PHASE_FORWARD)
		engine->forward_left--;
	else
		engine->cleanup_left--;
	for (uint32_t e = graph->out_start[step]; e < graph->out_start[step + 1]; e++) {
		uint32_t to = graph->out[e];
		if (--engine->units[to].waits == 0 && engine->units[to].mode == MODE_PENDING &&
			engine->config.steps[to].phase == phase)
			unit_queue(engine, to, flow_first_stage(&engine->config.steps[to]));
	}
}

void flow_stuck(struct engine *engine, uint32_t step)
{
	emit_record(engine, step, ENGINE_REC_STUCK, 0);
	end(engine, step, MODE_STUCK);
	engine->stuck++;
	if (engine->units[step].flags & UNIT_UNDO)
		undo_block(engine, step);
	else if (engine->pivoted)
		cleanup_block(engine, step);
	else
		drain(engine);
}

/* The service said no for good. After the pivot there is no way back, so it is asked again. */
void flow_fail(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	const struct engine_step *form = &engine->config.steps[step];
	if (form->form == ENGINE_REMAKE) {
		if (unit->stage == STAGE_PREPARE)
			flow_stuck(engine, step);
		else
			flow_retry(engine, step);
		return;
	}
	if (unit->flags & UNIT_BOUND || (step_changes(form) && unit->attempt))
		unit->flags |= UNIT_TOUCHED;
	emit_record(engine, step, ENGINE_REC_FAILED, 0);
	end(engine, step, MODE_FAILED);
	drain(engine);
}

/* ---- carrying out a stage ---- */

static void intent(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	emit_record(engine, step, ENGINE_REC_INTENT, unit->attempt);
}

static void create(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	if (!(unit->flags & UNIT_BOUND)) {
		if (!(unit->flags & UNIT_REPLAY))
			unit->attempt++;
		unit->flags &= (uint16_t)~UNIT_REPLAY;
		if (unit->rounds == 0)
			unit->rounds = 1;
		intent(engine, step);
	}
	emit_call(engine, step, ENGINE_CALL_CREATE);
}

/*
 * An update or a delete has one intent, however often it is sent: the before-image in it must be
 * from before the first.
 */
static void intent_once(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	if (unit->attempt)
		return;
	unit->attempt = 1;
	intent(engine, step);
}

static void undo_intent(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	if (unit->flags & UNIT_UNDO_BEGUN)
		return;
	unit->flags |= UNIT_UNDO_BEGUN;
	engine->undo_begun++;
	emit_record(engine, step, ENGINE_REC_UNDO, 0);
}

void flow_go(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	static const struct {
		void (*before)(struct engine *engine, uint32_t step);
		enum engine_call call;
	} stages[STAGE_COUNT] = {
		[STAGE_PRECHECK] = {NULL, ENGINE_CALL_PRECHECK},
		[STAGE_READ] = {NULL, ENGINE_CALL_READ},
		[STAGE_LOOK] = {NULL, ENGINE_CALL_READ},
		[STAGE_UPDATE] = {intent_once, ENGINE_CALL_UPDATE},
		[STAGE_DELETE] = {intent_once, ENGINE_CALL_DELETE},
		[STAGE_PROBE] = {NULL, ENGINE_CALL_PROBE},
		[STAGE_UNDO_LOOK] = {NULL, ENGINE_CALL_READ},
		[STAGE_UNDO_UPDATE] = {undo_intent, ENGINE_CALL_UNDO_UPDATE},
		[STAGE_UNDO_DELETE] = {undo_intent, ENGINE_CALL_UNDO_DELETE},
	};
	switch ((enum stage)unit->stage) {
	case STAGE_NONE: /* a note; or an update that changed nothing, to be undone */
		if (unit->flags & UNIT_UNDO)
			undo_done(engine, step);
		else
			flow_finish(engine, step);
		return;
	case STAGE_PREPARE:
		emit_prepare(engine, step);
		return;
	case STAGE_CREATE:
		create(engine, step);
		return;
	default:
		if (stages[unit->stage].before)
			stages[unit->stage].before(engine, step);
		emit_call(engine, step, stages[unit->stage].call);
	}
}

enum stage flow_first_stage(const struct engine_step *step)
{
	switch ((enum engine_form)step->form) {
	case ENGINE_NOTE:
		return STAGE_NONE;
	case ENGINE_DELETE:
		return STAGE_LOOK;
	default:
		return STAGE_PREPARE;
	}
}

/* On to the next stage with the slot it has, unless the run no longer starts anything. */
void flow_next(struct engine *engine, uint32_t step, enum stage stage)
{
	struct unit *unit = &engine->units[step];
	if (engine_draining(engine) && !(unit->flags & UNIT_UNDO)) {
		unit_queue(engine, step, stage); /* the queue decides what becomes of it */
		return;
	}
	unit->stage = (uint8_t)stage;
	flow_go(engine, step);
}

/* The run goes backward, or halts: how far does a step that has begun still go? */
bool flow_settle(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	switch ((enum stage)unit->stage) {
	case STAGE_PROBE:
		return true;
	case STAGE_UPDATE:
		if (unit->attempt)
			flow_fail(engine, step);
		else
			flow_park(engine, step);
		return false;
	case STAGE_CREATE:
		if ((unit->flags & UNIT_DOUBT) && !(unit->flags & UNIT_BOUND)) {
			unit->stage = STAGE_PROBE;
			return true;
		}
		end(engine, step, unit->flags & UNIT_BOUND ? MODE_SETTLED : MODE_PENDING);
		return false;
	default: /* no intent yet */
		flow_park(engine, step);
		return false;
	}
}

/* ---- trying again ---- */

void flow_probe_to_the_end(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	unit->flags |= UNIT_LAST;
	unit->tries = 0;
	flow_next(engine, step, STAGE_PROBE);
}

static void give_up(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	enum stage stage = (enum stage)unit->stage;
	bool before_pivot = engine->config.steps[step].phase == PHASE_FORWARD;
	if (stage == STAGE_CREATE && (unit->flags & UNIT_DOUBT) && !(unit->flags & UNIT_BOUND))
		flow_probe_to_the_end(engine, step);
	else if (before_pivot && (stage == STAGE_PRECHECK || stage == STAGE_READ ||
					 stage == STAGE_CREATE || stage == STAGE_UPDATE))
		flow_fail(engine, step);
	else
		flow_stuck(engine, step);
}

void flow_retry_from(struct engine *engine, uint32_t step, enum stage stage)
{
	struct unit *unit = &engine->units[step];
	if (unit->tries >= engine->config.retries || unit->tries == UINT16_MAX) {
		give_up(engine, step);
		return;
	}
	unit->tries++;
	unit_wait(engine, step, stage, unit_backoff(engine, step));
}

void flow_retry(struct engine *engine, uint32_t step)
{
	flow_retry_from(engine, step, (enum stage)engine->units[step].stage);
}
