#include "record/fold.h"

#include "base/mem.h"
#include "change.h"
#include "record/disk.h"

static const char *const phase_names[] = {
	[FOLD_PENDING] = "pending",
	[FOLD_INTENT] = "intent",
	[FOLD_BOUND] = "bound",
	[FOLD_DONE] = "done",
	[FOLD_FAILED] = "failed",
	[FOLD_DOUBT] = "doubt",
	[FOLD_ABSENT] = "absent",
	[FOLD_STUCK] = "stuck",
	[FOLD_UNDO] = "undo",
	[FOLD_UNDONE] = "undone",
	[FOLD_SKIPPED] = "skipped",
};

static const struct {
	struct str name;
	bool closed;
} outcomes[] = {
	{{"done", 4}, true},
	{{"undone", 6}, true},
	{{"stuck", 5}, false},
	{{"interrupted", 11}, false},
	{{"halted", 6}, false},
};

#define OUTCOMES (sizeof(outcomes) / sizeof(outcomes[0]))

const char *fold_phase_name(enum fold_phase phase)
{
	return phase_names[phase];
}

struct str fold_outcome(struct str text)
{
	for (size_t i = 0; i < OUTCOMES; i++)
		if (str_eq(outcomes[i].name, text))
			return outcomes[i].name;
	return STR_NONE;
}

bool fold_run_closed(const struct fold_run *run)
{
	for (size_t i = 0; i < OUTCOMES; i++)
		if (str_eq(outcomes[i].name, run->outcome))
			return outcomes[i].closed;
	return false;
}

void fold_init(struct fold *fold)
{
	*fold = (struct fold){0};
	state_init(&fold->state);
}

void fold_drop_steps(struct fold *fold, struct fold_run *run)
{
	for (size_t i = 0; i < run->have; i++)
		arena_release(&run->steps[i].making);
	mem_free(run->steps);
	run->steps = NULL;
	run->have = run->steps_cap = 0;
	arena_release(&fold->run);
}

void fold_release(struct fold *fold)
{
	for (size_t i = 0; i < fold->nruns; i++)
		fold_drop_steps(fold, &fold->runs[i]);
	mem_free(fold->runs);
	table_release(&fold->plans);
	state_release(&fold->state);
	arena_release(&fold->run);
	arena_release(&fold->arena);
	fold_init(fold);
}

int change_corrupt(struct change *c, const char *why)
{
	return err_set(c->err, ERR_CORRUPT,
		"segment %08lu, line %lu, byte %llu: record %llu (%.*s) %s",
		(unsigned long)c->record->segment, (unsigned long)c->record->line,
		(unsigned long long)c->record->offset, (unsigned long long)c->record->seq,
		STR_ARG(c->record->type), why);
}

static struct fold_run *last_run(const struct fold *fold)
{
	return fold->nruns ? &fold->runs[fold->nruns - 1] : NULL;
}

/* A new run: whatever was left of the one before can no longer be gone on with. */
static int apply_run(struct change *c)
{
	struct fold *fold = c->fold;
	struct str id = value_text_of(c->data, "run");
	int64_t steps = value_int_of(c->data, "steps", -1);
	if (id.len == 0 || steps < 0 || steps > UINT32_MAX)
		return change_corrupt(c, "lacks the run's id or its number of steps");
	if (fold->nruns)
		fold_drop_steps(fold, last_run(fold));
	fold->runs = mem_grow(fold->runs, &fold->runs_cap, fold->nruns + 1, sizeof(*fold->runs));
	fold->runs[fold->nruns++] = (struct fold_run){
		.id = arena_str(&fold->arena, id),
		.begin = value_copy(&fold->arena, c->data),
		.started = c->record->time,
		.first_seq = c->record->seq,
		.last_seq = c->record->seq,
		.last_time = c->record->time,
		.nsteps = (uint32_t)steps,
		.plan_id = arena_str(&fold->arena, value_text_of(c->data, "plan_id")),
	};
	return 0;
}

/* A saved plan counts as applied from here: before, nothing was done. */
static int apply_ready(struct change *c)
{
	struct fold *fold = c->fold;
	if (c->run->have != c->run->nsteps)
		return change_corrupt(c, "comes though not all steps of the run are there");
	c->run->ready = true;
	if (c->run->plan_id.len)
		table_set(&fold->plans, c->run->plan_id, (uint32_t)fold->nruns - 1);
	return 0;
}

static int apply_pivot(struct change *c)
{
	c->run->past_pivot = true;
	return 0;
}

static int apply_rollback(struct change *c)
{
	c->run->backward = true;
	return 0;
}

static int apply_resume(struct change *c)
{
	if (fold_run_closed(c->run))
		return change_corrupt(c, "goes on with a run that has ended for good");
	c->run->ended = 0;
	c->run->outcome = STR_NONE;
	if (str_is(value_text_of(c->data, "mode"), "backward"))
		c->run->backward = true;
	return 0;
}

static int apply_outputs(struct change *c)
{
	const struct value *values = value_get(c->data, STR("values"));
	if (!values || values->kind != VALUE_MAP)
		return change_corrupt(c, "holds no map of values");
	c->fold->state.outputs = value_copy(&c->fold->arena, values);
	return 0;
}

static int apply_end(struct change *c)
{
	struct str outcome = fold_outcome(value_text_of(c->data, "outcome"));
	if (outcome.len == 0)
		return change_corrupt(c, "has no outcome that is known");
	c->run->outcome = outcome;
	c->run->ended = c->record->time;
	if (!fold_run_closed(c->run))
		return 0;
	fold_drop_steps(c->fold, c->run);
	fold_tidy(c->fold);
	return 0;
}

static int apply_nothing(struct change *c)
{
	(void)c;
	return 0;
}

enum scope { OF_STACK, OF_RUN };

static const struct {
	const char *type;
	enum scope scope;
	int (*apply)(struct change *c);
} types[] = {
	/* By how often they come. */
	{"call", OF_STACK, apply_nothing},
	{"intent", OF_RUN, change_step},
	{"done", OF_RUN, change_step},
	{"step", OF_RUN, change_step},
	{"bound", OF_RUN, change_step},
	{"undo", OF_RUN, change_step},
	{"undone", OF_RUN, change_step},
	{"failed", OF_RUN, change_step},
	{"doubt", OF_RUN, change_step},
	{"absent", OF_RUN, change_step},
	{"stuck", OF_RUN, change_step},
	{"resolve", OF_RUN, change_step},
	{"run", OF_STACK, apply_run},
	{"ready", OF_RUN, apply_ready},
	{"pivot", OF_RUN, apply_pivot},
	{"rollback", OF_RUN, apply_rollback},
	{"resume", OF_RUN, apply_resume},
	{"outputs", OF_RUN, apply_outputs},
	{"end", OF_RUN, apply_end},
	{"recovered", OF_STACK, apply_nothing},
	{"seal", OF_STACK, apply_nothing},
};

static int find_run(struct change *c)
{
	c->run = last_run(c->fold);
	if (!c->run || !str_eq(c->run->id, value_text_of(c->data, "run")))
		return change_corrupt(c, "is of a run that is not the last");
	c->run->last_seq = c->record->seq;
	c->run->last_time = c->record->time;
	return 0;
}

int fold_record(struct fold *fold, const struct record *record, struct err *err)
{
	struct change c = {.fold = fold, .record = record, .data = record->data, .err = err};
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		if (!str_is(record->type, types[i].type))
			continue;
		if (types[i].scope == OF_RUN && find_run(&c))
			return -1;
		return types[i].apply(&c);
	}
	return change_corrupt(&c, "is of a type this version does not know");
}

struct loading {
	struct fold *fold;
	uint64_t until;
	struct err *err;
};

static int load_record(void *ctx, const struct record *record)
{
	struct loading *loading = ctx;
	if (loading->until && record->seq > loading->until)
		return 1;
	return fold_record(loading->fold, record, loading->err);
}

int fold_load(struct fold *fold, const struct disk *disk, const char *stack_dir, uint64_t until,
	struct err *err)
{
	struct loading loading = {fold, until, err};
	struct arena arena;
	if (!disk)
		disk = disk_machine();
	bool restored = fold_restore(fold, disk, stack_dir, until);
	arena_init(&arena);
	int result = journal_read(disk, arena_printf(&arena, "%s/journal", stack_dir).ptr,
		restored ? &fold->head : NULL, load_record, &loading, &fold->head, &fold->torn,
		err);
	arena_release(&arena);
	if (result < 0)
		return -1;
	/* A cache that does not fit has a reason: the worst is that the journal is the one that
	 * lost. */
	if (restored || until)
		return 0;
	return fold_check_seen(disk, stack_dir, &fold->head, fold->torn, err);
}

struct fold_run *fold_open_run(const struct fold *fold)
{
	struct fold_run *run = last_run(fold);
	return run && run->ready && !fold_run_closed(run) ? run : NULL;
}

struct fold_run *fold_find_run(const struct fold *fold, struct str id)
{
	struct fold_run *found = NULL;
	for (size_t i = 0; i < fold->nruns; i++) {
		struct fold_run *run = &fold->runs[i];
		if (str_eq(run->id, id))
			return run;
		if (!str_starts(run->id, id))
			continue;
		if (found)
			return NULL;
		found = run;
	}
	return id.len ? found : NULL;
}
