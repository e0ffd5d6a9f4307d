/*
 * The fold's arena only grows: with each change the former values of an entry stay behind. When
 * much has gathered, what counts is copied into a new one. Each time costs what is kept, and comes
 * only after as much again was added: so a journal of n records costs O(n).
 */
#include "change.h"

#define TIDY_FLOOR ((size_t)16 << 20)

static const struct value *copy_value(struct arena *arena, const struct value *v)
{
	return v ? value_copy(arena, v) : NULL;
}

static void copy_entry(struct arena *arena, struct state_entry *entry)
{
	struct str *texts[] = {&entry->address, &entry->logical, &entry->account, &entry->region,
		&entry->type, &entry->id, &entry->key, &entry->run};
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		*texts[i] = arena_str(arena, *texts[i]);
	entry->spec = copy_value(arena, entry->spec);
	entry->props = copy_value(arena, entry->props);
	entry->attrs = copy_value(arena, entry->attrs);
	entry->live = copy_value(arena, entry->live);
	struct str *deps = entry->ndeps ? ARENA_ARRAY(arena, entry->ndeps, struct str) : NULL;
	for (uint32_t i = 0; i < entry->ndeps; i++)
		deps[i] = arena_str(arena, entry->deps[i]);
	entry->deps = deps;
}

static void copy_state(struct arena *arena, struct state *state)
{
	struct state kept;
	state_init(&kept);
	kept.stack = arena_str(arena, state->stack);
	for (size_t i = 0; i < state->count; i++) {
		struct state_entry entry = state->entries[i];
		if (entry.deleted)
			continue;
		copy_entry(arena, &entry);
		state_put(&kept, &entry);
	}
	for (size_t i = 0; i < state->ndebts; i++) {
		struct state_entry entry = state->debts[i];
		copy_entry(arena, &entry);
		state_debt_add(&kept, &entry);
	}
	kept.outputs = copy_value(arena, state->outputs);
	state_release(state);
	*state = kept;
}

static void copy_runs(struct arena *arena, struct fold *fold)
{
	table_release(&fold->plans);
	for (size_t i = 0; i < fold->nruns; i++) {
		struct fold_run *run = &fold->runs[i];
		run->id = arena_str(arena, run->id);
		run->begin = value_copy(arena, run->begin);
		run->plan_id = arena_str(arena, run->plan_id);
		if (run->ready && run->plan_id.len)
			table_set(&fold->plans, run->plan_id, (uint32_t)i);
	}
}

void fold_tidy(struct fold *fold)
{
	if (fold->arena.used < TIDY_FLOOR + 2 * fold->kept)
		return;
	struct arena arena;
	arena_init(&arena);
	copy_state(&arena, &fold->state);
	copy_runs(&arena, fold);
	arena_release(&fold->arena);
	fold->arena = arena;
	fold->kept = arena.used;
}
