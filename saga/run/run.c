/* The life of a run: armed with a plan, pumped to its end. */
#include "internal.h"

#include "base/digest.h"
#include "base/mem.h"

#include <string.h>

/* Settings that design section 3 leaves to us; docs/saga.md names them. */
enum {
	CREATE_ATTEMPTS = 3,
	STEP_RETRIES = 5,
	BACKOFF_MS = 1000,
};

struct run *run_new(const struct run_options *options)
{
	struct run *run = mem_zalloc(sizeof(*run));

	run->options = *options;
	arena_init(&run->arena);
	arena_init(&run->values);
	arena_init(&run->scratch);
	table_init(&run->by_address);
	return run;
}

void run_free(struct run *run)
{
	if (!run)
		return;
	engine_free(run->engine);
	table_release(&run->by_address);
	mem_free(run->marks.seq);
	mem_free(run->forms);
	mem_free(run->steps);
	arena_wipe(&run->scratch);
	arena_wipe(&run->values);
	arena_wipe(&run->arena);
	mem_free(run);
}

struct str run_hash_text(struct arena *arena, struct str text)
{
	char hex[SHA256_HEX + 1];

	sha256_hex(text.ptr, text.len, hex);
	return arena_str(arena, str_of(hex));
}

static uint8_t form_of(const struct step *step)
{
	if (step->kind == STEP_RETAIN)
		return ENGINE_NOTE;
	if (step->kind == STEP_DELETE)
		return ENGINE_DELETE;
	if (step->phase == PHASE_CLEANUP)
		return ENGINE_REMAKE;
	return step->kind == STEP_UPDATE ? ENGINE_CHANGE : ENGINE_MAKE;
}

static void arm_step(struct run *run, uint32_t index)
{
	const struct step *step = &run->plan->steps[index];
	bool instance = step->kind == STEP_CREATE || step->kind == STEP_REPLACE ||
			step->kind == STEP_UPDATE || step->kind == STEP_ADOPT;

	run->forms[index] = (struct engine_step){
		.form = form_of(step),
		.phase = (uint8_t)step->phase,
		.identity = (uint8_t)step->identity,
		.precheck = step->precheck,
		.makes = step->kind == STEP_CREATE || step->kind == STEP_REPLACE,
		.cell = step->cell,
	};
	if (!instance)
		return;
	run->steps[index].key = step_key(&run->arena, run->plan->stack, run->id, step);
	table_set(&run->by_address, step->address, index);
}

void run_arm(struct run *run, const struct step_plan *plan)
{
	run->plan = plan;
	run->forms = mem_zalloc(plan->nsteps * sizeof(*run->forms) + 1);
	run->steps = mem_zalloc(plan->nsteps * sizeof(*run->steps) + 1);
	for (uint32_t i = 0; i < plan->nsteps; i++)
		arm_step(run, i);
}

static uint32_t or_limit(uint32_t wanted, int limit)
{
	return wanted ? wanted : (uint32_t)limit;
}

void run_engine(struct run *run, bool undo)
{
	struct provider_limits limits = run->options.provider->ops->limits(run->options.provider);
	struct engine_config config = {
		.steps = run->forms,
		.graph = &run->plan->graph,
		.ncells = run->plan->ncells,
		.on_failure = run->plan->on_failure,
		.in_flight = or_limit(run->options.in_flight, limits.in_flight),
		.in_flight_cell = or_limit(run->options.in_flight_cell, limits.in_flight_region),
		.validity_ms = limits.validity_ms,
		.grace_ms = limits.grace_ms,
		.attempts = CREATE_ATTEMPTS,
		.retries = STEP_RETRIES,
		.backoff_ms = BACKOFF_MS,
		.undo = undo,
	};

	run->engine = engine_new(&config);
}

static const struct value *settings_of(struct run *run)
{
	struct arena *arena = &run->scratch;
	struct value *settings = value_map(arena);

	VALUE_PUT(arena, settings, "in_flight", value_int(arena, run->options.in_flight));
	VALUE_PUT(
		arena, settings, "in_flight_region", value_int(arena, run->options.in_flight_cell));
	VALUE_PUT(arena, settings, "on_failure",
		value_cstr(arena, run->plan->on_failure == ON_FAILURE_HALT ? "halt" : "rollback"));
	return settings;
}

static void stage_run(struct run *run, int64_t now, const struct run_origin *origin)
{
	struct arena *arena = &run->scratch;
	const struct step_plan *plan = run->plan;
	struct value *data = record_of(run, ENGINE_NO_STEP);

	VALUE_PUT(
		arena, data, "operation", value_cstr(arena, plan_operation_name(plan->operation)));
	VALUE_PUT(arena, data, "plan", step_plan_to_value(arena, plan));
	VALUE_PUT(arena, data, "steps", value_int(arena, plan->nsteps));
	VALUE_PUT(arena, data, "who", origin->who);
	VALUE_PUT(arena, data, "git", origin->git);
	VALUE_PUT(arena, data, "caller", origin->caller);
	VALUE_PUT(arena, data, "plan_hash", value_string(arena, origin->plan_hash));
	VALUE_PUT(arena, data, "plan_id", plan->id.len ? value_string(arena, plan->id) : NULL);
	VALUE_PUT(arena, data, "provider", value_cstr(arena, run->options.provider->ops->name));
	VALUE_PUT(arena, data, "settings", settings_of(run));
	VALUE_PUT(arena, data, "tool", value_string(arena, origin->tool));
	record_stage(run, now, "run", data);
}

static void stage_step(struct run *run, int64_t now, uint32_t index)
{
	const struct value *frozen = step_to_value(&run->scratch, run->plan, index);
	struct value *data = record_of(run, index);

	for (uint32_t i = 0; i < frozen->count; i++)
		if (!value_get(data, frozen->members[i].name))
			value_put(&run->scratch, data, frozen->members[i].name,
				frozen->members[i].value);
	record_stage(run, now, "step", data);
}

int run_begin(struct run *run, int64_t now, const struct step_plan *plan,
	const struct run_origin *origin, struct err *err)
{
	uint8_t seed[10];

	random_bytes(seed, sizeof(seed));
	run->id = clock_ulid(&run->arena, now, seed);
	run_arm(run, plan);
	if (secrets_check(run, err) < 0)
		return -1;
	run_engine(run, false);
	stage_run(run, now, origin);
	for (uint32_t i = 0; i < plan->nsteps; i++) {
		stage_step(run, now, i);
		arena_release(&run->scratch);
	}
	record_stage(run, now, "ready", record_of(run, ENGINE_NO_STEP));
	if (journal_flush(run->options.store->journal, err) < 0)
		return -1;
	engine_start(run->engine, now);
	return 0;
}

int run_resume(struct run *run, int64_t now, bool undo, const struct value *who, struct err *err)
{
	const struct fold_run *open = fold_open_run(&run->options.store->fold);

	if (!open)
		return err_set(err, ERR_INPUT, "there is no run to go on with");
	if (undo && open->past_pivot)
		return err_set(err, ERR_INPUT,
			"run %.*s is past its pivot and can only go forward: resume it, then roll "
			"it back",
			STR_ARG(open->id));
	run->id = arena_str(&run->arena, open->id);
	if (resume_restore(run, open, err) < 0 || secrets_check(run, err) < 0)
		return -1;
	run_engine(run, undo);
	resume_engine(run, open);
	struct value *data = record_of(run, ENGINE_NO_STEP);
	VALUE_PUT(&run->scratch, data, "who", who);
	VALUE_PUT(&run->scratch, data, "mode",
		value_cstr(&run->scratch, undo || open->backward ? "backward" : "forward"));
	record_stage(run, now, "resume", data);
	engine_start(run->engine, now);
	return 0;
}

/* What comes now is the report, which tells of steps by their ids and reasons. */
static void drop_values(struct run *run)
{
	for (uint32_t i = 0; i < run->plan->nsteps; i++) {
		struct run_step *st = &run->steps[i];
		st->props = st->attrs = st->live = st->request = st->undo = st->before = NULL;
	}
	arena_wipe(&run->values);
}

static void act(struct run *run, int64_t now, const struct engine_action *action)
{
	struct provider *provider = run->options.provider;

	switch (action->kind) {
	case ENGINE_PREPARE:
		engine_reply(run->engine, now, action->step,
			run_prepare(run, action->step, action->attempt));
		break;
	case ENGINE_RECORD:
		record_engine(run, now, action);
		break;
	case ENGINE_CALL:
		run_call(run, now, action);
		break;
	case ENGINE_PROCEED:
		provider->ops->proceed(provider, now, action->step);
		break;
	case ENGINE_FINISH:
		run->finished = true;
		run->outcome = action->outcome;
		drop_values(run);
		notify(run, now, RUN_END, ENGINE_NO_STEP, STR_NONE);
		break;
	}
}

/* A journal that failed stops everything: what is in flight is found again by the next resume. */
void run_pump(struct run *run, int64_t now)
{
	struct provider *provider = run->options.provider;
	struct engine_action action;
	struct provider_event event;
	bool more = true;

	if (engine_deadline(run->engine) <= now)
		engine_tick(run->engine, now);
	if (provider->ops->deadline(provider) <= now)
		provider->ops->tick(provider, now);
	while (more && !run->failed) {
		more = false;
		while (!run->finished && engine_next(run->engine, &action)) {
			act(run, now, &action);
			more = true;
		}
		while (provider->ops->next(provider, &event)) {
			event_take(run, now, &event);
			more = true;
		}
		arena_release(&run->scratch);
	}
}

bool run_finished(const struct run *run, enum engine_outcome *outcome)
{
	*outcome = run->outcome;
	return run->finished;
}

void run_interrupt(struct run *run, int64_t now)
{
	engine_interrupt(run->engine, now);
}

int64_t run_deadline(const struct run *run)
{
	int64_t engine = engine_deadline(run->engine);
	int64_t provider = run->options.provider->ops->deadline(run->options.provider);

	return engine < provider ? engine : provider;
}

const struct err *run_failure(const struct run *run)
{
	return run->failed ? &run->failure : NULL;
}

struct journal_batch *run_take_batch(struct run *run)
{
	return journal_take(run->options.store->journal);
}

void run_batch_written(struct run *run, int64_t now, struct journal_batch *batch, int written,
	const struct err *why)
{
	struct journal *journal = run->options.store->journal;
	struct run_marks *marks = &run->marks;

	if (!journal_settle(journal, batch, written == 0)) {
		run->failed = true;
		run->failure = *why;
		return;
	}
	uint64_t durable = journal_durable(journal);
	while (marks->head < marks->count && marks->seq[marks->head] <= durable) {
		marks->head++;
		marks->durable++;
	}
	engine_durable(run->engine, now, marks->durable);
}

struct str run_id(const struct run *run)
{
	return run->id;
}

const struct step_plan *run_plan(const struct run *run)
{
	return run->plan;
}

struct engine_progress run_progress(const struct run *run)
{
	return engine_progress(run->engine);
}

struct engine_progress run_progress_cell(const struct run *run, uint32_t cell)
{
	return engine_progress_cell(run->engine, cell);
}
