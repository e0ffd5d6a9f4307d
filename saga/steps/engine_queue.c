#include "engine_parts.h"

#define BACKOFF_MAX_MS 30000

void outbox_put(struct outbox *box, const struct outgoing *item)
{
	if (box->head == box->count)
		box->head = box->count = 0;
	if (box->count == box->cap && box->head > box->cap / 2) {
		for (size_t i = box->head; i < box->count; i++)
			box->items[i - box->head] = box->items[i];
		box->count -= box->head;
		box->head = 0;
	}
	box->items = mem_grow(box->items, &box->cap, box->count + 1, sizeof(*box->items));
	box->items[box->count++] = *item;
}

/* Barriers never fall from one item to the next, so looking at the first is enough. */
bool outbox_take(struct outbox *box, uint64_t durable, struct outgoing *out)
{
	if (box->head == box->count || box->items[box->head].barrier > durable)
		return false;
	*out = box->items[box->head++];
	return true;
}

static void emit(struct engine *engine, struct outbox *box, uint32_t step,
	enum engine_action_kind kind, uint8_t what)
{
	outbox_put(box, &(struct outgoing){.barrier = engine->recorded,
				.step = step,
				.attempt = engine->units[step].attempt,
				.kind = (uint8_t)kind,
				.what = what});
}

void emit_record(struct engine *engine, uint32_t step, enum engine_record record, uint32_t attempt)
{
	outbox_put(&engine->records, &(struct outgoing){.step = step,
					     .attempt = attempt,
					     .kind = ENGINE_RECORD,
					     .what = (uint8_t)record});
	engine->recorded++;
}

void emit_call(struct engine *engine, uint32_t step, enum engine_call call)
{
	emit(engine, &engine->calls, step, ENGINE_CALL, (uint8_t)call);
}

void emit_proceed(struct engine *engine, uint32_t step)
{
	emit(engine, &engine->calls, step, ENGINE_PROCEED, 0);
}

void emit_prepare(struct engine *engine, uint32_t step)
{
	outbox_put(&engine->prepares, &(struct outgoing){.step = step,
					      .attempt = engine->units[step].attempt + 1,
					      .kind = ENGINE_PREPARE});
}

static enum tally tally_of(const struct unit *unit)
{
	switch ((enum mode)unit->mode) {
	case MODE_DONE:
		return TALLY_DONE;
	case MODE_FAILED:
		return TALLY_FAILED;
	case MODE_UNDONE:
		return TALLY_UNDONE;
	case MODE_STUCK:
		return TALLY_STUCK;
	case MODE_RUNNING:
	case MODE_TIMED:
		return TALLY_RUNNING;
	case MODE_QUEUED:
	case MODE_PENDING:
	case MODE_SETTLED:
		break;
	}
	return unit->flags & UNIT_UNDO ? TALLY_DONE : TALLY_WAITING;
}

static struct engine_cell *cell_of(struct engine *engine, uint32_t step)
{
	return &engine->cells[engine->config.steps[step].cell];
}

/* Puts a cell that can go on at the end of the ring, once. */
static void cell_list(struct engine *engine, uint32_t index)
{
	struct engine_cell *cell = &engine->cells[index];
	uint32_t most = engine->config.in_flight_cell;
	if (cell->listed || cell->head == ENGINE_NO_STEP || (most && cell->flight >= most))
		return;
	cell->listed = true;
	cell->next = ENGINE_NO_STEP;
	if (engine->first_cell == ENGINE_NO_STEP)
		engine->first_cell = index;
	else
		engine->cells[engine->last_cell].next = index;
	engine->last_cell = index;
}

void unit_set(struct engine *engine, uint32_t step, enum mode mode)
{
	struct unit *unit = &engine->units[step];
	struct engine_cell *cell = cell_of(engine, step);
	bool held = unit->mode == MODE_RUNNING;
	unit->mode = (uint8_t)mode;
	cell->tallies[unit->tally]--;
	unit->tally = (uint8_t)tally_of(unit);
	cell->tallies[unit->tally]++;
	if (!held || mode == MODE_RUNNING)
		return;
	engine->flight--;
	cell->flight--;
	cell_list(engine, engine->config.steps[step].cell);
}

void unit_queue(struct engine *engine, uint32_t step, enum stage stage)
{
	struct unit *unit = &engine->units[step];
	struct engine_cell *cell = cell_of(engine, step);
	unit->stage = (uint8_t)stage;
	unit->next = ENGINE_NO_STEP;
	unit_set(engine, step, MODE_QUEUED);
	if (cell->head == ENGINE_NO_STEP)
		cell->head = step;
	else
		engine->units[cell->tail].next = step;
	cell->tail = step;
	cell_list(engine, engine->config.steps[step].cell);
}

void unit_wait(struct engine *engine, uint32_t step, enum stage stage, int64_t delay)
{
	bool backward = (engine->aborting && !engine->undoing) || engine->halting;
	if (delay <= 0 || (backward && stage != STAGE_PROBE)) {
		unit_queue(engine, step, stage);
		return;
	}
	engine->units[step].stage = (uint8_t)stage;
	unit_set(engine, step, MODE_TIMED);
	int64_t due = engine->now > CLOCK_NEVER - delay ? CLOCK_NEVER - 1 : engine->now + delay;
	heap_push(&engine->timers, due, step);
}

int64_t unit_backoff(const struct engine *engine, uint32_t step)
{
	int64_t delay = engine->config.backoff_ms;
	for (uint16_t i = 1; i < engine->units[step].tries && delay < BACKOFF_MAX_MS; i++)
		delay *= 2;
	return delay < BACKOFF_MAX_MS ? delay : BACKOFF_MAX_MS;
}

void timers_due(struct engine *engine, int64_t until)
{
	struct heap_item item;
	while (engine->timers.count && engine->timers.items[0].key <= until) {
		heap_pop(&engine->timers, &item);
		unit_queue(engine, item.item, (enum stage)engine->units[item.item].stage);
	}
}

bool queue_take(struct engine *engine, uint32_t *step)
{
	uint32_t most = engine->config.in_flight;
	if (engine->first_cell == ENGINE_NO_STEP || (most && engine->flight >= most))
		return false;
	uint32_t index = engine->first_cell;
	struct engine_cell *cell = &engine->cells[index];
	engine->first_cell = cell->next;
	cell->listed = false;
	*step = cell->head;
	cell->head = engine->units[*step].next;
	engine->flight++;
	cell->flight++;
	unit_set(engine, *step, MODE_RUNNING);
	cell_list(engine, index);
	return true;
}
