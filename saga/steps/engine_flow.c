/*
 * What a step does when its turn has come, and what follows from a reply: a table of stages
 * and replies (at the end), so that the whole behaviour can be read in one place.
 */
#include "engine_parts.h"

#include "base/clock.h"

#define LOOK_MAX_MS 30000

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

static void finish(struct engine *engine, uint32_t step)
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

static void retry(struct engine *engine, uint32_t step);

/* The service said no for good. After the pivot there is no way back, so it is asked again. */
static void fail(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	const struct engine_step *form = &engine->config.steps[step];
	if (form->form == ENGINE_REMAKE) {
		if (unit->stage == STAGE_PREPARE)
			flow_stuck(engine, step);
		else
			retry(engine, step);
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
			finish(engine, step);
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
static void next(struct engine *engine, uint32_t step, enum stage stage)
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
			fail(engine, step);
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

static void probe_to_the_end(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	unit->flags |= UNIT_LAST;
	unit->tries = 0;
	next(engine, step, STAGE_PROBE);
}

static void give_up(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	enum stage stage = (enum stage)unit->stage;
	bool before_pivot = engine->config.steps[step].phase == PHASE_FORWARD;
	if (stage == STAGE_CREATE && (unit->flags & UNIT_DOUBT) && !(unit->flags & UNIT_BOUND))
		probe_to_the_end(engine, step);
	else if (before_pivot && (stage == STAGE_PRECHECK || stage == STAGE_READ ||
					 stage == STAGE_CREATE || stage == STAGE_UPDATE))
		fail(engine, step);
	else
		flow_stuck(engine, step);
}

static void retry_from(struct engine *engine, uint32_t step, enum stage stage)
{
	struct unit *unit = &engine->units[step];
	if (unit->tries >= engine->config.retries || unit->tries == UINT16_MAX) {
		give_up(engine, step);
		return;
	}
	unit->tries++;
	unit_wait(engine, step, stage, unit_backoff(engine, step));
}

static void retry(struct engine *engine, uint32_t step)
{
	retry_from(engine, step, (enum stage)engine->units[step].stage);
}

/* Before each delete the resource is looked at, so a repeat starts there. */
static void look_again(struct engine *engine, uint32_t step)
{
	retry_from(engine, step, STAGE_LOOK);
}

static void undo_look_again(struct engine *engine, uint32_t step)
{
	retry_from(engine, step, STAGE_UNDO_LOOK);
}

/* ---- what follows a reply: before the intent ---- */

static void prepared(struct engine *engine, uint32_t step)
{
	const struct engine_step *form = &engine->config.steps[step];
	if (step_changes(form))
		next(engine, step, STAGE_READ);
	else
		next(engine, step, form->precheck ? STAGE_PRECHECK : STAGE_CREATE);
}

static void name_is_free(struct engine *engine, uint32_t step)
{
	engine->units[step].tries = 0;
	next(engine, step, STAGE_CREATE);
}

static void stands_as_expected(struct engine *engine, uint32_t step)
{
	engine->units[step].tries = 0;
	next(engine, step, STAGE_UPDATE);
}

static void may_be_deleted(struct engine *engine, uint32_t step)
{
	next(engine, step, STAGE_DELETE);
}

/* ---- what follows a reply: create ---- */

static void bound(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	if (!(unit->flags & UNIT_BOUND))
		emit_record(engine, step, ENGINE_REC_BOUND, 0);
	unit->flags |= UNIT_BOUND;
	unit->flags &= (uint16_t)~UNIT_DOUBT;
	emit_proceed(engine, step);
}

/* "No" answers this request alone: one before it may still take effect. */
static bool doubt_remains(const struct unit *unit)
{
	return (unit->flags & UNIT_DOUBT) && !(unit->flags & UNIT_BOUND);
}

static void create_refused(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	if (doubt_remains(unit))
		probe_to_the_end(engine, step);
	else if (engine->config.steps[step].form == ENGINE_REMAKE && !(unit->flags & UNIT_BOUND) &&
		 unit->tries < engine->config.retries) {
		emit_record(engine, step, ENGINE_REC_ABSENT, 0);
		retry(engine, step);
	} else {
		fail(engine, step);
	}
}

static void create_later(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	if (doubt_remains(unit)) {
		probe_to_the_end(engine, step);
		return;
	}
	if (!(unit->flags & UNIT_BOUND) && unit->tries < engine->config.retries)
		emit_record(engine, step, ENGINE_REC_ABSENT, 0);
	retry(engine, step);
}

static void create_unknown(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	emit_record(engine, step, ENGINE_REC_DOUBT, 0);
	if (unit->flags & UNIT_BOUND) {
		retry(engine, step);
		return;
	}
	unit->flags |= UNIT_DOUBT;
	switch ((enum provider_identity)engine->config.steps[step].identity) {
	case PROVIDER_IDENTITY_NONE:
		flow_stuck(engine, step);
		break;
	case PROVIDER_IDENTITY_SET:
		unit->flags |= UNIT_REPLAY | UNIT_ECHO;
		retry(engine, step);
		break;
	default:
		next(engine, step, STAGE_PROBE);
	}
}

/* ---- what follows a reply: probe ---- */

static void found(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	emit_record(engine, step, ENGINE_REC_BOUND, 0);
	unit->flags |= UNIT_BOUND;
	unit->flags &= (uint16_t) ~(UNIT_DOUBT | UNIT_LAST);
	unit->tries = 0;
	next(engine, step, STAGE_CREATE);
}

/*
 * "There is none" is only believed once nothing sent can take effect any more and no read be stale.
 * Until then the wait is as long again as has gone by, so that looks grow sparse.
 */
static bool look_later(struct engine *engine, uint32_t step)
{
	const struct unit *unit = &engine->units[step];
	int64_t window = engine->config.validity_ms + engine->config.grace_ms;
	int64_t gone = engine->now - unit->sent;
	if (gone >= window)
		return false;
	int64_t delay = gone > engine->config.backoff_ms ? gone : engine->config.backoff_ms;
	if (delay > LOOK_MAX_MS)
		delay = LOOK_MAX_MS;
	if (delay > window - gone)
		delay = window - gone;
	unit_wait(engine, step, (enum stage)unit->stage, delay > 0 ? delay : 1);
	return true;
}

static bool may_repeat(const struct engine *engine, const struct unit *unit)
{
	return !(unit->flags & UNIT_LAST) && unit->rounds < engine->config.attempts &&
	       unit->rounds < UINT8_MAX;
}

static void repeat(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	if (unit->rounds) /* the first create of this program does not repeat one of its own */
		unit->rounds++;
	next(engine, step, STAGE_CREATE);
}

static void absent(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	emit_record(engine, step, ENGINE_REC_ABSENT, 0);
	unit->flags &= (uint16_t) ~(UNIT_DOUBT | UNIT_REPLAY | UNIT_ECHO);
	if (engine_draining(engine)) {
		flow_park(engine, step);
	} else if (may_repeat(engine, unit)) {
		repeat(engine, step);
	} else if (engine->config.steps[step].form == ENGINE_REMAKE) {
		flow_stuck(engine, step);
	} else {
		fail(engine, step);
	}
}

/* The same token again cannot make a second one, so it need not wait for certainty. */
static void missing(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	unit->tries = 0;
	if (engine->config.steps[step].identity == PROVIDER_IDENTITY_TOKEN &&
		!engine_draining(engine) && may_repeat(engine, unit)) {
		unit->flags |= UNIT_REPLAY | UNIT_ECHO;
		repeat(engine, step);
	} else if (!look_later(engine, step)) {
		absent(engine, step);
	}
}

/* ---- what follows a reply: update, delete, undo ---- */

static void update_unknown(struct engine *engine, uint32_t step)
{
	engine->units[step].flags |= UNIT_ECHO;
	emit_record(engine, step, ENGINE_REC_DOUBT, 0);
	retry(engine, step);
}

static void delete_unknown(struct engine *engine, uint32_t step)
{
	emit_record(engine, step, ENGINE_REC_DOUBT, 0);
	look_again(engine, step);
}

static void undo_delete(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	if (engine->stopping && !(unit->flags & UNIT_UNDO_BEGUN)) {
		unit_set(engine, step, MODE_SETTLED);
		return;
	}
	next(engine, step, STAGE_UNDO_DELETE);
}

static void undo_missing(struct engine *engine, uint32_t step)
{
	if (!look_later(engine, step))
		undo_done(engine, step);
}

typedef void follow_fn(struct engine *engine, uint32_t step);

/* NULL: a reply that makes no sense here; it is not heard. */
static follow_fn *const follows[STAGE_COUNT][ENGINE_UNKNOWN + 1] = {
	[STAGE_PREPARE] = {[ENGINE_PREPARED] = prepared,
		[ENGINE_UNCHANGED] = finish,
		[ENGINE_OK] = prepared,
		[ENGINE_ABSENT] = fail,
		[ENGINE_MISMATCH] = fail,
		[ENGINE_REFUSED] = fail,
		[ENGINE_RETRYABLE] = fail,
		[ENGINE_UNKNOWN] = fail},
	[STAGE_PRECHECK] = {[ENGINE_OK] = fail,
		[ENGINE_ABSENT] = name_is_free,
		[ENGINE_MISMATCH] = fail,
		[ENGINE_REFUSED] = fail,
		[ENGINE_RETRYABLE] = retry,
		[ENGINE_UNKNOWN] = retry},
	[STAGE_READ] = {[ENGINE_OK] = stands_as_expected,
		[ENGINE_ABSENT] = fail,
		[ENGINE_MISMATCH] = fail,
		[ENGINE_REFUSED] = fail,
		[ENGINE_RETRYABLE] = retry,
		[ENGINE_UNKNOWN] = retry},
	[STAGE_LOOK] = {[ENGINE_OK] = may_be_deleted,
		[ENGINE_ABSENT] = finish,
		[ENGINE_MISMATCH] = flow_stuck,
		[ENGINE_REFUSED] = look_again,
		[ENGINE_RETRYABLE] = look_again,
		[ENGINE_UNKNOWN] = look_again},
	[STAGE_CREATE] = {[ENGINE_BOUND] = bound,
		[ENGINE_OK] = finish,
		[ENGINE_ABSENT] = create_refused,
		[ENGINE_MISMATCH] = create_refused,
		[ENGINE_REFUSED] = create_refused,
		[ENGINE_RETRYABLE] = create_later,
		[ENGINE_UNKNOWN] = create_unknown},
	[STAGE_UPDATE] = {[ENGINE_OK] = finish,
		[ENGINE_ABSENT] = fail,
		[ENGINE_MISMATCH] = fail,
		[ENGINE_REFUSED] = fail,
		[ENGINE_RETRYABLE] = retry,
		[ENGINE_UNKNOWN] = update_unknown},
	[STAGE_DELETE] = {[ENGINE_OK] = finish,
		[ENGINE_ABSENT] = finish,
		[ENGINE_MISMATCH] = flow_stuck,
		[ENGINE_REFUSED] = look_again,
		[ENGINE_RETRYABLE] = look_again,
		[ENGINE_UNKNOWN] = delete_unknown},
	[STAGE_PROBE] = {[ENGINE_OK] = found,
		[ENGINE_ABSENT] = missing,
		[ENGINE_MISMATCH] = flow_stuck,
		[ENGINE_REFUSED] = flow_stuck,
		[ENGINE_RETRYABLE] = retry,
		[ENGINE_UNKNOWN] = retry},
	[STAGE_UNDO_LOOK] = {[ENGINE_OK] = undo_delete,
		[ENGINE_ABSENT] = undo_missing,
		[ENGINE_MISMATCH] = flow_stuck,
		[ENGINE_REFUSED] = undo_look_again,
		[ENGINE_RETRYABLE] = undo_look_again,
		[ENGINE_UNKNOWN] = undo_look_again},
	[STAGE_UNDO_UPDATE] = {[ENGINE_OK] = undo_done,
		[ENGINE_ABSENT] = flow_stuck,
		[ENGINE_MISMATCH] = flow_stuck,
		[ENGINE_REFUSED] = retry,
		[ENGINE_RETRYABLE] = retry,
		[ENGINE_UNKNOWN] = retry},
	[STAGE_UNDO_DELETE] = {[ENGINE_OK] = undo_done,
		[ENGINE_ABSENT] = undo_done,
		[ENGINE_MISMATCH] = flow_stuck,
		[ENGINE_REFUSED] = undo_look_again,
		[ENGINE_RETRYABLE] = undo_look_again,
		[ENGINE_UNKNOWN] = undo_look_again},
};

void flow_reply(struct engine *engine, uint32_t step, enum engine_reply reply)
{
	struct unit *unit = &engine->units[step];
	if (unit->mode != MODE_RUNNING || (unsigned)reply > ENGINE_UNKNOWN)
		return;
	if (unit->stage == STAGE_CREATE || unit->stage == STAGE_UPDATE)
		unit->sent = engine->now; /* whatever it did, it did by now */
	follow_fn *follow = follows[unit->stage][reply];
	if (follow)
		follow(engine, step);
}
