/*
 * What follows from a reply: a table of stages and replies (at the end), so that the whole
 * behaviour can be read in one place.
 */
#include "engine_parts.h"

#define LOOK_MAX_MS 30000

/* ---- before the intent ---- */

static void prepared(struct engine *engine, uint32_t step)
{
	const struct engine_step *form = &engine->config.steps[step];
	if (step_changes(form))
		flow_next(engine, step, STAGE_READ);
	else
		flow_next(engine, step, form->precheck ? STAGE_PRECHECK : STAGE_CREATE);
}

static void name_is_free(struct engine *engine, uint32_t step)
{
	engine->units[step].tries = 0;
	flow_next(engine, step, STAGE_CREATE);
}

static void stands_as_expected(struct engine *engine, uint32_t step)
{
	engine->units[step].tries = 0;
	flow_next(engine, step, STAGE_UPDATE);
}

static void may_be_deleted(struct engine *engine, uint32_t step)
{
	flow_next(engine, step, STAGE_DELETE);
}

/* ---- create ---- */

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
		flow_probe_to_the_end(engine, step);
	else if (engine->config.steps[step].form == ENGINE_REMAKE && !(unit->flags & UNIT_BOUND) &&
		 unit->tries < engine->config.retries) {
		emit_record(engine, step, ENGINE_REC_ABSENT, 0);
		flow_retry(engine, step);
	} else {
		flow_fail(engine, step);
	}
}

static void create_later(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	if (doubt_remains(unit)) {
		flow_probe_to_the_end(engine, step);
		return;
	}
	if (!(unit->flags & UNIT_BOUND) && unit->tries < engine->config.retries)
		emit_record(engine, step, ENGINE_REC_ABSENT, 0);
	flow_retry(engine, step);
}

static void create_unknown(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	emit_record(engine, step, ENGINE_REC_DOUBT, 0);
	if (unit->flags & UNIT_BOUND) {
		flow_retry(engine, step);
		return;
	}
	unit->flags |= UNIT_DOUBT;
	switch ((enum provider_identity)engine->config.steps[step].identity) {
	case PROVIDER_IDENTITY_NONE:
		flow_stuck(engine, step);
		break;
	case PROVIDER_IDENTITY_SET:
		unit->flags |= UNIT_REPLAY | UNIT_ECHO;
		flow_retry(engine, step);
		break;
	default:
		flow_next(engine, step, STAGE_PROBE);
	}
}

/* ---- probe ---- */

static void found(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	emit_record(engine, step, ENGINE_REC_BOUND, 0);
	unit->flags |= UNIT_BOUND;
	unit->flags &= (uint16_t) ~(UNIT_DOUBT | UNIT_LAST);
	unit->tries = 0;
	flow_next(engine, step, STAGE_CREATE);
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

/* What was made so shortly before that reads do not see it yet may read as absent: look twice. */
static bool look_twice(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	if (unit->sent == 0)
		unit->sent = engine->now;
	int64_t left = unit->sent + engine->config.grace_ms - engine->now;
	if (left <= 0)
		return false;
	unit_wait(engine, step, (enum stage)unit->stage, left);
	return true;
}

static void gone_already(struct engine *engine, uint32_t step)
{
	if (!look_twice(engine, step))
		flow_finish(engine, step);
}

static void nothing_to_update(struct engine *engine, uint32_t step)
{
	if (!look_twice(engine, step))
		flow_fail(engine, step);
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
	flow_next(engine, step, STAGE_CREATE);
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
		flow_fail(engine, step);
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

/* ---- update, delete, undo ---- */

/* Before each delete the resource is looked at, so a repeat starts there. */
static void look_again(struct engine *engine, uint32_t step)
{
	flow_retry_from(engine, step, STAGE_LOOK);
}

static void undo_look_again(struct engine *engine, uint32_t step)
{
	flow_retry_from(engine, step, STAGE_UNDO_LOOK);
}

static void update_unknown(struct engine *engine, uint32_t step)
{
	engine->units[step].flags |= UNIT_ECHO;
	emit_record(engine, step, ENGINE_REC_DOUBT, 0);
	flow_retry(engine, step);
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
	flow_next(engine, step, STAGE_UNDO_DELETE);
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
		[ENGINE_UNCHANGED] = flow_finish,
		[ENGINE_OK] = prepared,
		[ENGINE_ABSENT] = flow_fail,
		[ENGINE_MISMATCH] = flow_fail,
		[ENGINE_REFUSED] = flow_fail,
		[ENGINE_RETRYABLE] = flow_fail,
		[ENGINE_UNKNOWN] = flow_fail},
	[STAGE_PRECHECK] = {[ENGINE_OK] = flow_fail,
		[ENGINE_ABSENT] = name_is_free,
		[ENGINE_MISMATCH] = flow_fail,
		[ENGINE_REFUSED] = flow_fail,
		[ENGINE_RETRYABLE] = flow_retry,
		[ENGINE_UNKNOWN] = flow_retry},
	[STAGE_READ] = {[ENGINE_OK] = stands_as_expected,
		[ENGINE_ABSENT] = nothing_to_update,
		[ENGINE_MISMATCH] = flow_fail,
		[ENGINE_REFUSED] = flow_fail,
		[ENGINE_RETRYABLE] = flow_retry,
		[ENGINE_UNKNOWN] = flow_retry},
	[STAGE_LOOK] = {[ENGINE_OK] = may_be_deleted,
		[ENGINE_ABSENT] = gone_already,
		[ENGINE_MISMATCH] = flow_stuck,
		[ENGINE_REFUSED] = look_again,
		[ENGINE_RETRYABLE] = look_again,
		[ENGINE_UNKNOWN] = look_again},
	[STAGE_CREATE] = {[ENGINE_BOUND] = bound,
		[ENGINE_OK] = flow_finish,
		[ENGINE_ABSENT] = create_refused,
		[ENGINE_MISMATCH] = create_refused,
		[ENGINE_REFUSED] = create_refused,
		[ENGINE_RETRYABLE] = create_later,
		[ENGINE_UNKNOWN] = create_unknown},
	[STAGE_UPDATE] = {[ENGINE_OK] = flow_finish,
		[ENGINE_ABSENT] = flow_fail,
		[ENGINE_MISMATCH] = flow_fail,
		[ENGINE_REFUSED] = flow_fail,
		[ENGINE_RETRYABLE] = flow_retry,
		[ENGINE_UNKNOWN] = update_unknown},
	[STAGE_DELETE] = {[ENGINE_OK] = flow_finish,
		[ENGINE_ABSENT] = flow_finish,
		[ENGINE_MISMATCH] = flow_stuck,
		[ENGINE_REFUSED] = look_again,
		[ENGINE_RETRYABLE] = look_again,
		[ENGINE_UNKNOWN] = delete_unknown},
	[STAGE_PROBE] = {[ENGINE_OK] = found,
		[ENGINE_ABSENT] = missing,
		[ENGINE_MISMATCH] = flow_stuck,
		[ENGINE_REFUSED] = flow_stuck,
		[ENGINE_RETRYABLE] = flow_retry,
		[ENGINE_UNKNOWN] = flow_retry},
	[STAGE_UNDO_LOOK] = {[ENGINE_OK] = undo_delete,
		[ENGINE_ABSENT] = undo_missing,
		[ENGINE_MISMATCH] = flow_stuck,
		[ENGINE_REFUSED] = undo_look_again,
		[ENGINE_RETRYABLE] = undo_look_again,
		[ENGINE_UNKNOWN] = undo_look_again},
	[STAGE_UNDO_UPDATE] = {[ENGINE_OK] = undo_done,
		[ENGINE_ABSENT] = flow_stuck,
		[ENGINE_MISMATCH] = flow_stuck,
		[ENGINE_REFUSED] = flow_retry,
		[ENGINE_RETRYABLE] = flow_retry,
		[ENGINE_UNKNOWN] = flow_retry},
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
