/*
 * What must hold of a world whenever no run is under way: the cloud holds what the state says and
 * nothing else, the journal verifies, and the state is what the journal folds to.
 */
#ifndef TESTS_ORACLE_H
#define TESTS_ORACLE_H

#include "world.h"

#include "model/resolve.h"

struct oracle {
	struct world *world;
	struct arena arena;
	struct fold fold;
	struct vault *vault;
	const char *what; /* for messages: where the test stands */
	size_t seen;
};

static inline void oracle_fold(struct oracle *o, const char *dir, struct fold *fold, uint64_t *torn)
{
	struct err err = {0};

	fold_init(fold);
	if (fold_load(fold, NULL, dir, 0, &err) < 0)
		fail_msg("%s: %s", o->what, err.text);
	*torn = fold->torn;
}

/* ---- a fold as text, to compare two ---- */

enum oracle_detail {
	ORACLE_ALL,   /* every field */
	ORACLE_SAME,  /* the same resources with the same properties */
	ORACLE_ALIKE, /* as the plan sees it: ids may differ */
};

static inline int oracle_entry_order(const void *a, const void *b)
{
	const struct state_entry *const *x = a, *const *y = b;
	int order = str_cmp((*x)->address, (*y)->address);
	return order ? order : str_cmp((*x)->id, (*y)->id);
}

static inline void oracle_put_entry(struct buf *buf, struct arena *arena,
	const struct state_entry *entry, enum oracle_detail detail)
{
	struct state_entry shown = *entry;

	if (detail != ORACLE_ALL) {
		shown.version = 0;
		shown.live = NULL;
		shown.attrs = NULL;
	}
	if (detail == ORACLE_ALIKE) {
		shown.id = shown.key = shown.run = STR_NONE;
		shown.props = NULL;
		shown.generation = 0;
	}
	json_write(buf, state_entry_to_value(arena, &shown), JSON_COMPACT, NULL);
	buf_putc(buf, '\n');
}

static inline void oracle_put_runs(struct buf *buf, const struct fold *fold)
{
	for (size_t i = 0; i < fold->nruns; i++) {
		const struct fold_run *run = &fold->runs[i];
		buf_printf(buf, "run %.*s %.*s %llu-%llu %lld-%lld %d%d%d %u\n", STR_ARG(run->id),
			STR_ARG(run->outcome), (unsigned long long)run->first_seq,
			(unsigned long long)run->last_seq, (long long)run->started,
			(long long)run->ended, run->ready, run->past_pivot, run->backward,
			run->nsteps);
	}
}

static inline struct str oracle_text(
	struct arena *arena, const struct fold *fold, enum oracle_detail detail)
{
	const struct state *state = &fold->state;
	const struct state_entry **list =
		ARENA_ARRAY(arena, state->count + 1, const struct state_entry *);
	size_t n = 0;
	struct buf buf;

	for (size_t i = 0; i < state->count; i++)
		if (!state->entries[i].deleted)
			list[n++] = &state->entries[i];
	qsort(list, n, sizeof(*list), oracle_entry_order);
	buf_init(&buf, 0);
	for (size_t i = 0; i < n; i++)
		oracle_put_entry(&buf, arena, list[i], detail);
	for (size_t i = 0; i < state->ndebts; i++) {
		buf_puts(&buf, "debt ");
		oracle_put_entry(&buf, arena, &state->debts[i], detail);
	}
	if (detail == ORACLE_ALL) {
		json_write(
			&buf, state->outputs ? state->outputs : value_null(), JSON_COMPACT, NULL);
		oracle_put_runs(&buf, fold);
	}
	struct str text = arena_str(arena, buf_view(&buf));
	buf_release(&buf);
	return text;
}

static inline void oracle_keep(struct oracle *o)
{
	struct world *w = o->world;

	w->same = oracle_text(&w->arena, &o->fold, ORACLE_SAME);
	w->alike = oracle_text(&w->arena, &o->fold, ORACLE_ALIKE);
	w->open_run = fold_open_run(&o->fold) != NULL;
}

/* In the world's arena. */
static inline struct str world_state(struct world *w, enum oracle_detail detail)
{
	struct oracle o = {.world = w, .what = "state"};
	uint64_t torn;

	oracle_fold(&o, world_stack_dir(w).ptr, &o.fold, &torn);
	struct str text = oracle_text(&w->arena, &o.fold, detail);
	fold_release(&o.fold);
	return text;
}

/* What a world's stack is now. */
static inline void world_look(struct world *w)
{
	struct oracle o = {.world = w, .what = "look"};
	uint64_t torn;

	oracle_fold(&o, world_stack_dir(w).ptr, &o.fold, &torn);
	oracle_keep(&o);
	fold_release(&o.fold);
}

/* ---- the cloud against the state ---- */

static inline void oracle_property(struct oracle *o, const struct sim_resource *r,
	const struct schema_type *type, const struct value_member *member)
{
	const struct schema_prop *prop = schema_top(type, member->name);
	const struct value *live = value_get(r->properties, member->name);
	const struct value *wanted = vault_reveal(o->vault, &o->arena, member->value);

	if ((prop && (prop->flags & SCHEMA_WRITE_ONLY)) || value_is_tainted(wanted))
		return;
	if (!value_equal_unordered(wanted, live))
		fail_msg("%s: %.*s: property %.*s is not what the state says", o->what,
			STR_ARG(r->address), STR_ARG(member->name));
}

static inline void oracle_resource(void *ctx, const struct sim_resource *r)
{
	struct oracle *o = ctx;
	const struct state_entry *entry = state_find(&o->fold.state, r->address);

	if (!entry)
		fail_msg("%s: orphan in the cloud: %s %.*s (%.*s)", o->what, r->type->name,
			STR_ARG(r->id), STR_ARG(r->address));
	if (!str_eq(entry->id, r->id))
		fail_msg("%s: second of one in the cloud: %.*s (%.*s), the state has %.*s", o->what,
			STR_ARG(r->id), STR_ARG(r->address), STR_ARG(entry->id));
	if (!str_is(entry->type, r->type->name) || !str_eq(entry->region, r->region))
		fail_msg("%s: %.*s is of another type or region", o->what, STR_ARG(r->address));
	if (!str_eq(entry->key, r->key))
		fail_msg("%s: %.*s carries another key", o->what, STR_ARG(r->address));
	if (entry->partial)
		fail_msg("%s: %.*s is part-made", o->what, STR_ARG(r->address));
	for (uint32_t i = 0; entry->props && i < entry->props->count; i++)
		oracle_property(o, r, r->type, &entry->props->members[i]);
	o->seen++;
}

static inline const struct value *oracle_attribute(void *ctx, struct str address, struct str name)
{
	struct oracle *o = ctx;
	const struct state_entry *entry = state_find(&o->fold.state, address);
	const struct value *found = NULL;

	if (!entry)
		fail_msg("%s: a reference to %.*s, which is gone", o->what, STR_ARG(address));
	if (name.len == 0)
		return value_string(&o->arena, entry->id);
	found = value_get(entry->attrs, name);
	return found ? found : value_path(entry->props, arena_cstr(&o->arena, name));
}

/* What stands was made of what the plan says, with references to what stands now. */
static inline void oracle_references(struct oracle *o)
{
	struct err err = {0};

	for (size_t i = 0; i < o->fold.state.count; i++) {
		const struct state_entry *entry = &o->fold.state.entries[i];
		if (entry->deleted)
			continue;
		const struct value *spec = value_resolve(&o->arena,
			vault_reveal(o->vault, &o->arena, entry->spec), oracle_attribute, o, &err);
		const struct value *props = vault_reveal(o->vault, &o->arena, entry->props);
		if (!spec || !value_equal_unordered(spec, props))
			fail_msg("%s: %.*s is not what its plan comes to now", o->what,
				STR_ARG(entry->address));
	}
}

static inline void oracle_cloud(struct oracle *o)
{
	sim_each(o->world->cloud, oracle_resource, o);
	if (o->seen != o->fold.state.living)
		fail_msg("%s: %zu in the state, %zu of them in the cloud", o->what,
			o->fold.state.living, o->seen);
	if (o->fold.state.ndebts)
		fail_msg("%s: %zu debts are left", o->what, o->fold.state.ndebts);
}

/* ---- the journal ---- */

static inline void oracle_journal(struct oracle *o, const char *dir)
{
	struct str journal = fs_join(&o->arena, str_of(dir), STR("journal"));
	struct journal_report report;
	struct err err = {0};

	if (journal_verify(NULL, journal.ptr, &report, &err) < 0)
		fail_msg("%s: %s", o->what, err.text);
	if (report.torn && !o->world->died)
		fail_msg("%s: %llu torn bytes", o->what, (unsigned long long)report.torn);
	if (report.records && !report.head.sealed && !o->world->died)
		fail_msg("%s: the journal is not sealed", o->what);
}

/* By way of the cache, and from the journal alone. */
static inline void oracle_cache(struct oracle *o, const char *dir)
{
	struct str cache = fs_join(&o->arena, str_of(dir), STR("state.json"));
	struct str aside = fs_join(&o->arena, str_of(dir), STR("state.json.aside"));
	uint64_t torn;
	struct fold alone;

	if (!fs_exists(cache.ptr))
		return;
	assert_int_equal(rename(cache.ptr, aside.ptr), 0);
	oracle_fold(o, dir, &alone, &torn);
	assert_int_equal(rename(aside.ptr, cache.ptr), 0);
	struct str a = oracle_text(&o->arena, &o->fold, ORACLE_ALL);
	struct str b = oracle_text(&o->arena, &alone, ORACLE_ALL);
	if (!str_eq(a, b))
		fail_msg("%s: the cache says\n%s\nthe journal says\n%s", o->what, a.ptr, b.ptr);
	fold_release(&alone);
}

/* Requests that a dead process sent, or of which the reply was lost, arrive or never will. */
static inline void world_settle(struct world *w)
{
	for (;;) {
		int64_t due = w->cloud->ops->deadline(w->cloud);
		if (due == CLOCK_NEVER)
			return;
		if (due > w->now)
			w->now = due;
		w->cloud->ops->tick(w->cloud, w->now);
	}
}

/*
 * The whole of it. `drifted`: somebody changed things behind our back, so what stands need not be
 * what the plan comes to.
 */
static inline void world_check_drifted(struct world *w, const char *what, bool drifted)
{
	struct oracle o = {.world = w, .what = what};
	const char *dir = world_stack_dir(w).ptr;
	uint64_t torn;
	struct err err = {0};

	arena_init(&o.arena);
	world_settle(w);
	oracle_journal(&o, dir);
	oracle_fold(&o, dir, &o.fold, &torn);
	if (vault_open(&o.vault, dir, &err) < 0)
		fail_msg("%s: %s", what, err.text);
	oracle_cache(&o, dir);
	oracle_cloud(&o);
	if (!drifted)
		oracle_references(&o);
	if (fold_open_run(&o.fold))
		fail_msg("%s: a run is open", what);
	oracle_keep(&o);
	vault_free(o.vault);
	fold_release(&o.fold);
	arena_release(&o.arena);
}

static inline void world_check(struct world *w, const char *what)
{
	world_check_drifted(w, what, false);
}

/* ---- looking at a world ---- */

static inline void world_expect(struct world *w, enum world_end end, enum world_end wanted)
{
	static const char *const names[] = {"done", "undone", "stuck", "interrupted", "halted",
		"nothing", "refused", "died", "failed"};
	struct str stuck = w->nstuck ? w->stuck[0].reason : STR_NONE;

	if (end != wanted)
		fail_msg("%s, not %s: %s%.*s", names[end], names[wanted], w->err.text,
			STR_ARG(stuck));
}

/* A state entry; its strings and values live in the world's arena. */
static inline struct state_entry world_entry(struct world *w, const char *address)
{
	struct oracle o = {.what = address};
	struct state_entry entry = {0};
	struct fold fold;
	uint64_t torn;
	struct err err;

	oracle_fold(&o, world_stack_dir(w).ptr, &fold, &torn);
	const struct state_entry *found = state_find(&fold.state, str_of(address));
	if (found) {
		const struct value *v = state_entry_to_value(&w->arena, found);
		assert_int_equal(
			state_entry_from_value(&w->arena, value_copy(&w->arena, v), &entry, &err),
			0);
	}
	fold_release(&fold);
	return entry;
}

static inline struct str world_id(struct world *w, const char *address)
{
	return world_entry(w, address).id;
}

/* A live property of a state entry's resource, as text. */
static inline struct str world_live(struct world *w, const char *address, const char *property)
{
	struct state_entry entry = world_entry(w, address);
	struct sim_resource r;

	if (!sim_find(w->cloud, &w->arena, entry.type, entry.id, &r))
		fail_msg("%s is not in the cloud", address);
	return value_text_of(r.properties, property);
}

#endif
