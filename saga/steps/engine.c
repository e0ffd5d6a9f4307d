#include "engine_parts.h"

struct engine *engine_new(const struct engine_config *config)
{
	struct engine *engine = mem_zalloc(sizeof(*engine));
	uint32_t nodes = config->graph->nodes;
	engine->config = *config;
	engine->units = mem_zalloc(((size_t)nodes + 1) * sizeof(*engine->units));
	engine->cells = mem_zalloc(((size_t)config->ncells + 1) * sizeof(*engine->cells));
	engine->first_cell = ENGINE_NO_STEP;
	for (uint32_t c = 0; c < config->ncells; c++)
		engine->cells[c].head = ENGINE_NO_STEP;
	for (uint32_t i = 0; i < nodes; i++) {
		engine->units[i].blocked_by = ENGINE_NO_STEP;
		engine->cells[config->steps[i].cell].tallies[TALLY_WAITING]++;
	}
	return engine;
}

void engine_free(struct engine *engine)
{
	if (!engine)
		return;
	heap_release(&engine->timers);
	mem_free(engine->records.items);
	mem_free(engine->calls.items);
	mem_free(engine->prepares.items);
	mem_free(engine->stack);
	mem_free(engine->cells);
	mem_free(engine->units);
	mem_free(engine);
}

/* A step that has its slot: whether it goes on depends on where the run is going. */
static void take_turn(struct engine *engine, uint32_t step)
{
	struct unit *unit = &engine->units[step];
	if (unit->flags & UNIT_UNDO) {
		if (engine->stopping && !(unit->flags & UNIT_UNDO_BEGUN))
			unit_set(engine, step, MODE_SETTLED);
		else
			flow_go(engine, step);
	} else if (!(unit->flags & UNIT_BEGUN)) {
		if (engine_draining(engine)) {
			unit_set(engine, step, MODE_PENDING);
			return;
		}
		unit->flags |= UNIT_BEGUN;
		engine->active++;
		flow_go(engine, step);
	} else if (engine->stopping) {
		flow_park(engine, step);
	} else if (!engine_draining(engine) || flow_settle(engine, step)) {
		flow_go(engine, step);
	}
}

static void finish(struct engine *engine, enum engine_outcome outcome)
{
	emit_record(engine, ENGINE_NO_STEP, ENGINE_REC_END, 0);
	engine->outcome = outcome;
	engine->ended = true;
}

static void start_phase(struct engine *engine, enum step_phase phase)
{
	for (uint32_t i = 0; i < engine->config.graph->nodes; i++) {
		const struct unit *unit = &engine->units[i];
		const struct engine_step *form = &engine->config.steps[i];
		if (form->phase == phase && unit->mode == MODE_PENDING && unit->waits == 0)
			unit_queue(engine, i, flow_first_stage(form));
	}
}

static void pivot(struct engine *engine)
{
	engine->pivoted = true;
	emit_record(engine, ENGINE_NO_STEP, ENGINE_REC_PIVOT, 0);
	start_phase(engine, PHASE_CLEANUP);
}

static bool is_idle(const struct engine *engine)
{
	return engine->flight == 0 && engine->timers.count == 0 &&
	       engine->first_cell == ENGINE_NO_STEP;
}

/* What the run as a whole does next. True: there may be steps to start now. */
static bool turn(struct engine *engine)
{
	enum engine_outcome bad = engine->stuck ? ENGINE_STUCK : ENGINE_DONE;
	if (engine->ended)
		return false;
	if (engine->undoing) {
		if (engine->undo_left == 0)
			finish(engine, bad ? bad : ENGINE_UNDONE);
	} else if (engine->pivoted) {
		if (engine->cleanup_left == 0)
			finish(engine, bad);
	} else if (engine->halting) {
		if (engine->active == 0)
			finish(engine, bad ? bad : ENGINE_HALTED);
	} else if (engine->aborting) {
		if (engine->active == 0 && !engine->stopping) {
			undo_begin(engine);
			return true;
		}
	} else if (engine->forward_left == 0 && !(engine->stopping && engine->cleanup_total)) {
		pivot(engine);
		return true;
	}
	if (engine->ended)
		return false;
	if (engine->stopping && engine->flight == 0 && engine->undo_begun == 0)
		finish(engine, ENGINE_INTERRUPTED);
	else if (is_idle(engine)) /* a graph with a cycle, or a journal that makes no sense */
		finish(engine, ENGINE_STUCK);
	return false;
}

static void advance(struct engine *engine)
{
	uint32_t step;
	do {
		while (!engine->ended && queue_take(engine, &step))
			take_turn(engine, step);
	} while (turn(engine));
}

static void hear(struct engine *engine, int64_t now)
{
	if (now > engine->now)
		engine->now = now;
}

void engine_start(struct engine *engine, int64_t now)
{
	hear(engine, now);
	restore_units(engine);
	if (!engine_draining(engine))
		start_phase(engine, engine->pivoted ? PHASE_CLEANUP : PHASE_FORWARD);
	advance(engine);
}

void engine_reply(struct engine *engine, int64_t now, uint32_t step, enum engine_reply reply)
{
	hear(engine, now);
	if (step < engine->config.graph->nodes && !engine->ended)
		flow_reply(engine, step, reply);
	advance(engine);
}

void engine_durable(struct engine *engine, int64_t now, uint64_t records)
{
	hear(engine, now);
	if (records > engine->durable)
		engine->durable = records;
}

void engine_interrupt(struct engine *engine, int64_t now)
{
	hear(engine, now);
	engine->stopping = true;
	advance(engine);
}

void engine_tick(struct engine *engine, int64_t now)
{
	hear(engine, now);
	timers_due(engine, engine->now);
	advance(engine);
}

int64_t engine_deadline(const struct engine *engine)
{
	if (engine->ended || engine->timers.count == 0)
		return CLOCK_NEVER;
	return engine->timers.items[0].key;
}

static void give(struct engine *engine, const struct outgoing *item, struct engine_action *out)
{
	*out = (struct engine_action){.kind = (enum engine_action_kind)item->kind,
		.step = item->step,
		.attempt = item->attempt};
	if (item->kind == ENGINE_CALL) {
		out->call = (enum engine_call)item->what;
		if (out->call == ENGINE_CALL_CREATE || out->call == ENGINE_CALL_UPDATE)
			engine->units[item->step].sent = engine->now;
	} else if (item->kind == ENGINE_RECORD) {
		out->record = (enum engine_record)item->what;
		out->outcome = engine->outcome;
	}
}

bool engine_next(struct engine *engine, struct engine_action *out)
{
	struct outgoing item;
	if (outbox_take(&engine->records, engine->recorded, &item) ||
		outbox_take(&engine->calls, engine->durable, &item) ||
		outbox_take(&engine->prepares, engine->recorded, &item)) {
		give(engine, &item, out);
		return true;
	}
	if (!engine->ended || engine->finished || engine->durable < engine->recorded)
		return false;
	engine->finished = true;
	*out = (struct engine_action){
		.kind = ENGINE_FINISH, .step = ENGINE_NO_STEP, .outcome = engine->outcome};
	return true;
}

static void progress_add(struct engine_progress *progress, const struct engine_cell *cell)
{
	progress->waiting += cell->tallies[TALLY_WAITING];
	progress->running += cell->tallies[TALLY_RUNNING];
	progress->done += cell->tallies[TALLY_DONE];
	progress->failed += cell->tallies[TALLY_FAILED];
	progress->undone += cell->tallies[TALLY_UNDONE];
	progress->stuck += cell->tallies[TALLY_STUCK];
	for (int t = 0; t < TALLIES; t++)
		progress->total += cell->tallies[t];
}

static struct engine_progress progress_of(const struct engine *engine)
{
	return (struct engine_progress){.undoing = engine->undoing,
		.past_pivot = engine->pivoted,
		.stopping = engine->stopping};
}

struct engine_progress engine_progress(const struct engine *engine)
{
	struct engine_progress progress = progress_of(engine);
	for (uint32_t c = 0; c < engine->config.ncells; c++)
		progress_add(&progress, &engine->cells[c]);
	return progress;
}

struct engine_progress engine_progress_cell(const struct engine *engine, uint32_t cell)
{
	struct engine_progress progress = progress_of(engine);
	progress_add(&progress, &engine->cells[cell]);
	return progress;
}

uint32_t engine_blocked_by(const struct engine *engine, uint32_t step)
{
	return engine->units[step].blocked_by;
}
