/* The way back: compensations in reverse dependency order, and what a stuck step blocks. */
#include "engine_parts.h"

/* STAGE_NONE: there is nothing to set back. */
static enum stage undo_stage(const struct engine *engine, uint32_t step)
{
	if (engine->config.steps[step].form == ENGINE_MAKE)
		return STAGE_UNDO_LOOK;
	return engine->units[step].attempt ? STAGE_UNDO_UPDATE : STAGE_NONE;
}

static bool has_effect(const struct unit *unit)
{
	return unit->mode == MODE_DONE || unit->mode == MODE_SETTLED ||
	       (unit->mode == MODE_FAILED && (unit->flags & UNIT_TOUCHED));
}

static void mark(struct engine *engine)
{
	for (uint32_t i = 0; i < engine->config.graph->nodes; i++) {
		struct unit *unit = &engine->units[i];
		unit->waits = 0;
		if (engine->config.steps[i].phase != PHASE_FORWARD || !has_effect(unit))
			continue;
		unit->flags |= UNIT_UNDO;
		unit->tries = 0;
		engine->undo_left++;
		if (unit->flags & UNIT_UNDO_BEGUN)
			engine->undo_begun++;
	}
}

/* A dependency waits for each dependent that stands, be it to be undone or stuck for good. */
static void count(struct engine *engine)
{
	const struct graph *graph = engine->config.graph;
	for (uint32_t i = 0; i < graph->nodes; i++) {
		const struct unit *unit = &engine->units[i];
		if (!(unit->flags & UNIT_UNDO) && unit->mode != MODE_STUCK)
			continue;
		for (uint32_t e = graph->in_start[i]; e < graph->in_start[i + 1]; e++)
			engine->units[graph->in[e]].waits++;
	}
}

/* What is undone while a lost request may still arrive could be done again by it. */
static void undo_queue(struct engine *engine, uint32_t step)
{
	const struct unit *unit = &engine->units[step];
	enum stage stage = undo_stage(engine, step);
	int64_t delay = unit->sent + engine->config.validity_ms - engine->now;
	if (unit->flags & UNIT_ECHO)
		unit_wait(engine, step, stage, delay);
	else
		unit_queue(engine, step, stage);
}

void undo_begin(struct engine *engine)
{
	engine->undoing = true;
	if (!engine->rolled_back)
		emit_record(engine, ENGINE_NO_STEP, ENGINE_REC_ROLLBACK, 0);
	engine->rolled_back = true;
	mark(engine);
	count(engine);
	for (uint32_t i = engine->config.graph->nodes; i-- > 0;) {
		struct unit *unit = &engine->units[i];
		if ((unit->flags & UNIT_UNDO) && unit->waits == 0)
			undo_queue(engine, i);
	}
	for (uint32_t i = 0; i < engine->config.graph->nodes; i++)
		if (engine->units[i].mode == MODE_STUCK && !(engine->units[i].flags & UNIT_UNDO))
			undo_block(engine, i);
}

/* An undo that came to an end, good or bad. */
static void leave(struct engine *engine, struct unit *unit)
{
	engine->undo_left--;
	if (unit->flags & UNIT_UNDO_BEGUN)
		engine->undo_begun--;
}

void undo_done(struct engine *engine, uint32_t step)
{
	const struct graph *graph = engine->config.graph;
	emit_record(engine, step, ENGINE_REC_UNDONE, 0);
	leave(engine, &engine->units[step]);
	unit_set(engine, step, MODE_UNDONE);
	for (uint32_t e = graph->in_start[step]; e < graph->in_start[step + 1]; e++) {
		uint32_t from = graph->in[e];
		struct unit *unit = &engine->units[from];
		if ((unit->flags & UNIT_UNDO) && --unit->waits == 0 && unit->mode != MODE_STUCK)
			undo_queue(engine, from);
	}
}

static void push(struct engine *engine, uint32_t step)
{
	engine->stack = mem_grow(
		engine->stack, &engine->stack_cap, engine->stack_count + 1, sizeof(*engine->stack));
	engine->stack[engine->stack_count++] = step;
}

static void block(struct engine *engine, uint32_t step, uint32_t by)
{
	engine->units[step].blocked_by = by;
	emit_record(engine, step, ENGINE_REC_STUCK, 0);
	unit_set(engine, step, MODE_STUCK);
	engine->stuck++;
	push(engine, step);
}

/* Each step is blocked at most once, so all spreads together walk each edge at most once. */
void undo_block(struct engine *engine, uint32_t root)
{
	const struct graph *graph = engine->config.graph;
	if (engine->units[root].flags & UNIT_UNDO)
		leave(engine, &engine->units[root]);
	push(engine, root);
	while (engine->stack_count) {
		uint32_t step = engine->stack[--engine->stack_count];
		for (uint32_t e = graph->in_start[step]; e < graph->in_start[step + 1]; e++) {
			uint32_t from = graph->in[e];
			struct unit *unit = &engine->units[from];
			if (!(unit->flags & UNIT_UNDO) || unit->mode == MODE_STUCK ||
				unit->mode == MODE_UNDONE)
				continue;
			leave(engine, unit);
			block(engine, from, root);
		}
	}
}

void cleanup_block(struct engine *engine, uint32_t root)
{
	const struct graph *graph = engine->config.graph;
	engine->cleanup_left--;
	push(engine, root);
	while (engine->stack_count) {
		uint32_t step = engine->stack[--engine->stack_count];
		for (uint32_t e = graph->out_start[step]; e < graph->out_start[step + 1]; e++) {
			uint32_t to = graph->out[e];
			if (engine->units[to].mode != MODE_PENDING ||
				engine->config.steps[to].phase != PHASE_CLEANUP)
				continue;
			engine->cleanup_left--;
			block(engine, to, root);
		}
	}
}
