/* A run as its journal left it becomes an engine that goes on. */
#include "engine_parts.h"

void engine_restore(struct engine *engine, uint32_t step, const struct engine_restore *restore)
{
	struct unit *unit = &engine->units[step];
	enum engine_past past = restore->past;
	if (past == ENGINE_PAST_STUCK && restore->undo_before_stuck)
		past = ENGINE_PAST_UNDO;
	unit->past = (uint8_t)(past + 1);
	unit->attempt = restore->attempt;
	unit->sent = restore->sent;
	if (past == ENGINE_PAST_INTENT && unit->attempt == 0)
		unit->attempt = 1;
	if (restore->bound || past == ENGINE_PAST_BOUND)
		unit->flags |= UNIT_BOUND;
	if (restore->touched || (past == ENGINE_PAST_FAILED && restore->bound))
		unit->flags |= UNIT_TOUCHED;
	if (restore->doubted)
		unit->flags |= UNIT_ECHO;
	if (restore->past == ENGINE_PAST_UNDO)
		unit->flags |= UNIT_UNDO_BEGUN;
	if (past == ENGINE_PAST_UNDO || past == ENGINE_PAST_UNDONE)
		engine->undo_past = true;
}

void engine_restore_pivot(struct engine *engine)
{
	engine->pivoted = true;
}

void engine_restore_rollback(struct engine *engine)
{
	engine->rolled_back = true;
}

static bool goes_backward(const struct engine *engine)
{
	if (engine->pivoted)
		return false;
	if (engine->config.undo || engine->rolled_back || engine->undo_past)
		return true;
	for (uint32_t i = 0; i < engine->config.graph->nodes; i++)
		if (engine->units[i].past == 1 + ENGINE_PAST_FAILED &&
			engine->config.on_failure == ON_FAILURE_ROLLBACK)
			return true;
	return false;
}

/* Those at an end. A failed step of a run that was halted is tried again. */
static bool restore_ended(struct engine *engine, uint32_t step)
{
	switch (engine->units[step].past) {
	case 1 + ENGINE_PAST_DONE:
	case 1 + ENGINE_PAST_UNDO:
		unit_set(engine, step, MODE_DONE);
		return true;
	case 1 + ENGINE_PAST_UNDONE:
		unit_set(engine, step, MODE_UNDONE);
		return true;
	case 1 + ENGINE_PAST_FAILED:
		if (!engine->aborting)
			return false;
		unit_set(engine, step, MODE_FAILED);
		return true;
	default:
		return false;
	}
}

static void begin_at(struct engine *engine, uint32_t step, enum stage stage)
{
	engine->units[step].flags |= UNIT_BEGUN;
	engine->active++;
	unit_queue(engine, step, stage);
}

static void restore_make(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	if (unit->flags & UNIT_BOUND) {
		begin_at(engine, step, STAGE_CREATE);
		return;
	}
	if (unit->past == 1 + ENGINE_PAST_FAILED)
		return;
	unit->flags |= UNIT_DOUBT;
	switch ((enum provider_identity)engine->config.steps[step].identity) {
	case PROVIDER_IDENTITY_NONE:
		flow_stuck(engine, step);
		break;
	case PROVIDER_IDENTITY_SET:
		unit->flags |= UNIT_REPLAY | UNIT_ECHO;
		begin_at(engine, step, STAGE_CREATE);
		break;
	default:
		begin_at(engine, step, STAGE_PROBE);
	}
}

/* Those that were under way. The others begin anew: nothing of theirs is in doubt. */
static void restore_begun(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	const struct engine_step *form = &engine->config.steps[step];
	bool sent = unit->attempt || (unit->flags & UNIT_BOUND);
	if (unit->past == 0 || unit->past == 1 + ENGINE_PAST_ABSENT || !sent)
		return;
	if (form->phase != (engine->pivoted ? PHASE_CLEANUP : PHASE_FORWARD))
		return;
	if (unit->past == 1 + ENGINE_PAST_INTENT && form->form != ENGINE_DELETE)
		emit_record(engine, step, ENGINE_REC_DOUBT, 0); /* lost by a crash */
	if (step_makes(form)) {
		restore_make(engine, step);
	} else if (step_changes(form)) {
		unit->flags |= UNIT_ECHO;
		begin_at(engine, step, STAGE_UPDATE);
	}
}

static void count(struct engine *engine)
{
	const struct graph *graph = engine->config.graph;
	for (uint32_t i = 0; i < graph->nodes; i++) {
		struct unit *unit = &engine->units[i];
		bool cleanup = engine->config.steps[i].phase == PHASE_CLEANUP;
		engine->cleanup_total += cleanup;
		if (unit->mode != MODE_DONE && cleanup)
			engine->cleanup_left++;
		else if (unit->mode != MODE_DONE)
			engine->forward_left++;
		for (uint32_t e = graph->in_start[i]; e < graph->in_start[i + 1]; e++)
			unit->waits += engine->units[graph->in[e]].mode != MODE_DONE;
	}
}

/* Stuck in a run that goes backward: what it has made, or may have changed, is still to be undone.
 */
static void restore_stuck(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	bool effect = unit->flags & UNIT_BOUND;
	if (engine->config.steps[step].form == ENGINE_CHANGE)
		effect = unit->attempt > 0;
	if (unit->past == 1 + ENGINE_PAST_STUCK && engine->rolled_back && effect)
		unit->past = 1 + ENGINE_PAST_UNDO;
}

void restore_units(struct engine *engine)
{
	uint32_t nodes = engine->config.graph->nodes;
	bool *ended = mem_zalloc(nodes);
	for (uint32_t i = 0; i < nodes; i++)
		restore_stuck(engine, i);
	engine->aborting = goes_backward(engine);
	for (uint32_t i = 0; i < nodes; i++)
		ended[i] = restore_ended(engine, i);
	count(engine);
	for (uint32_t i = 0; i < nodes; i++)
		if (!ended[i])
			restore_begun(engine, i);
	mem_free(ended);
}
