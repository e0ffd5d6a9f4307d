/*
 * A world for tests of whole sagas: a simulated cloud that outlives the processes, a directory
 * with the stack's store, virtual time. Each of world_apply, world_destroy, world_resume and
 * world_rollback is one process: it opens the store, works, and closes it, or dies on the way at
 * event `dies_at`, which leaves the store as it stands and the cloud without its client.
 */
#ifndef TESTS_WORLD_H
#define TESTS_WORLD_H

#include "mortal.h"

#include "base/fs.h"
#include "base/mem.h"
#include "model/plan.h"
#include "run/rollback.h"
#include "run/run.h"
#include "run/saved.h"
#include "run/store.h"
#include "schemas/catalog.h"
#include "sim/sim.h"
#include "steps/planner.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#define WORLD_STACK "web"
#define WORLD_TURNS 200000 /* of the loop, before a run counts as one that never ends */

enum world_end { /* how a process ended; the first five are enum engine_outcome */
	WORLD_DONE = ENGINE_DONE,
	WORLD_UNDONE = ENGINE_UNDONE,
	WORLD_STUCK = ENGINE_STUCK,
	WORLD_INTERRUPTED = ENGINE_INTERRUPTED,
	WORLD_HALTED = ENGINE_HALTED,
	WORLD_NOTHING, /* there was nothing to do */
	WORLD_REFUSED, /* the plan, or the command: `err` says why */
	WORLD_DIED,
	WORLD_FAILED, /* the journal failed: `err` */
};

struct world {
	struct arena arena; /* as long as the world */
	struct provider *cloud;
	char dir[64];
	struct workspace ws;
	int64_t now;
	/* of the next process; all but `now` is forgotten with it */
	uint64_t dies_at, interrupt_at;
	const struct parameter *parameters;
	size_t nparameters;
	const char *allow; /* --allow-irreversible */
	bool halt;
	/* of the last process */
	struct err err;
	bool died;
	uint64_t events;
	uint64_t started[PROVIDER_LOOKUP + 1];
	struct run_stuck *stuck;
	size_t nstuck;
	uint32_t nsteps;
	struct str run; /* its id; empty: it began none */
	/* of the last look (oracle.h): the stack as text, as it is and as the plan sees it */
	struct str same, alike;
	bool open_run;
};

struct process { /* one of them */
	struct world *world;
	struct mortal mortal;
	struct store store;
	struct arena arena;
	bool open;
};

/* ---- the world ---- */

static inline const char *world_tmp(void)
{
	const char *given = getenv("TMPDIR");
	if (given && *given)
		return given;
	return access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp";
}

static inline void world_open_rules(
	struct world *w, const char *settings, const struct sim_rule *rules, size_t nrules)
{
	struct sim_options options;
	struct err err = {0};

	*w = (struct world){.now = 1700000000000};
	arena_init(&w->arena);
	snprintf(w->dir, sizeof(w->dir), "%.40s/skald-XXXXXX", world_tmp());
	assert_non_null(mkdtemp(w->dir));
	w->ws = (struct workspace){str_of(w->dir), true};
	sim_options_init(&options);
	options.catalog = &schema_catalog;
	if (sim_options_parse(&options, &w->arena, str_of(settings), &err) < 0)
		fail_msg("%s", err.text);
	if (nrules) {
		options.rules = rules;
		options.nrules = nrules;
	}
	w->cloud = sim_new(&options, &err);
	if (!w->cloud)
		fail_msg("%s", err.text);
}

static inline void world_open(struct world *w, const char *settings)
{
	world_open_rules(w, settings, NULL, 0);
}

static inline struct str world_stack_dir(struct world *w)
{
	return workspace_stack_dir(&w->arena, &w->ws, STR(WORLD_STACK));
}

static inline void world_remove_dir(const char *path)
{
	struct arena arena;
	struct str *names;
	size_t count;
	struct err err;

	arena_init(&arena);
	assert_int_equal(fs_list(&arena, path, &names, &count, &err), 0);
	for (size_t i = 0; i < count; i++) {
		struct str inner = fs_join(&arena, str_of(path), names[i]);
		if (fs_is_dir(inner.ptr))
			world_remove_dir(inner.ptr);
		else
			unlink(inner.ptr);
	}
	rmdir(path);
	arena_release(&arena);
}

static inline void world_close(struct world *w)
{
	w->cloud->ops->release(w->cloud);
	world_remove_dir(w->dir);
	arena_release(&w->arena);
}

/* ---- a process ---- */

static inline enum world_end process_refuse(struct process *p, const struct err *err)
{
	p->world->err = *err;
	return WORLD_REFUSED;
}

static inline bool process_begin(struct process *p, struct world *w)
{
	*p = (struct process){.world = w};
	arena_init(&p->arena);
	mortal_init(&p->mortal, w->cloud);
	p->mortal.dies_at = w->dies_at;
	p->mortal.interrupt_at = w->interrupt_at;
	w->err = (struct err){0};
	w->nstuck = w->nsteps = 0;
	w->run = STR_NONE;
	p->open = store_open_write(&p->store, &w->ws, STR(WORLD_STACK), "test", &w->err) == 0;
	return p->open;
}

static inline enum world_end process_end(struct process *p, enum world_end end)
{
	struct world *w = p->world;

	w->died = end == WORLD_DIED || end == WORLD_FAILED;
	w->events = p->mortal.events;
	memcpy(w->started, p->mortal.started, sizeof(w->started));
	if (p->open && w->died) {
		store_abandon(&p->store);
		sim_disconnect(w->cloud);
	} else if (p->open && store_close(&p->store, &w->err) < 0) {
		fail_msg("closing: %s", w->err.text);
	}
	arena_release(&p->arena);
	w->dies_at = w->interrupt_at = 0;
	return end;
}

/* ---- driving a run ---- */

/* What the machine may leave of a batch that was being written: its first half. */
static inline void process_tear(struct process *p, const struct journal_head *before)
{
	struct str path = arena_printf(&p->arena, "%.*s/%08u.jsonl", STR_ARG(p->store.journal_dir),
		before->segment ? before->segment : 1);
	struct stat st;

	assert_int_equal(stat(path.ptr, &st), 0);
	off_t cut = (off_t)before->offset + (st.st_size - (off_t)before->offset) / 2;
	assert_int_equal(truncate(path.ptr, cut), 0);
}

/* Four moments at which it can die: before the write, within, after it, and once it has heard. */
static inline void process_write(struct process *p, struct run *run, struct journal_batch *batch)
{
	struct journal *journal = p->store.journal;
	struct journal_head before = *journal_head_of(journal);
	struct err err = {0};

	if (mortal_event(&p->mortal)) {
		journal_settle(journal, batch, false);
		return;
	}
	int written = journal_write(batch, &err);
	bool torn = mortal_event(&p->mortal);
	if (torn && written == 0)
		process_tear(p, &before);
	if (torn || mortal_event(&p->mortal)) {
		journal_settle(journal, batch, false);
		return;
	}
	run_batch_written(run, p->world->now, batch, written, &err);
	mortal_event(&p->mortal);
}

static inline void process_keep_stuck(struct process *p, struct run *run)
{
	struct world *w = p->world;

	run_list_stuck(&w->arena, run, &w->stuck, &w->nstuck);
	for (size_t i = 0; i < w->nstuck; i++) {
		w->stuck[i].address = arena_str(&w->arena, w->stuck[i].address);
		w->stuck[i].id = arena_str(&w->arena, w->stuck[i].id);
		w->stuck[i].reason = arena_str(&w->arena, w->stuck[i].reason);
	}
}

static inline void process_sleep(struct process *p, struct run *run)
{
	int64_t due = run_deadline(run);

	if (due == CLOCK_NEVER)
		fail_msg("the run waits for nothing and does not end");
	if (due > p->world->now)
		p->world->now = due;
}

static inline enum world_end process_drive(struct process *p, struct run *run)
{
	struct world *w = p->world;
	enum engine_outcome outcome;
	bool interrupted = false;

	for (int turn = 0; turn < WORLD_TURNS; turn++) {
		run_pump(run, w->now);
		if (p->mortal.dead)
			return WORLD_DIED;
		if (p->mortal.interrupted && !interrupted) {
			interrupted = true;
			run_interrupt(run, w->now);
			continue;
		}
		struct journal_batch *batch = run_take_batch(run);
		if (batch)
			process_write(p, run, batch);
		if (p->mortal.dead)
			return WORLD_DIED;
		if (run_failure(run)) {
			w->err = *run_failure(run);
			return WORLD_FAILED;
		}
		if (run_finished(run, &outcome)) {
			process_keep_stuck(p, run);
			return (enum world_end)outcome;
		}
		if (!batch)
			process_sleep(p, run);
	}
	fail_msg("the run does not end");
	return WORLD_FAILED;
}

static inline struct run *process_run(struct process *p)
{
	struct run_options options = {
		.store = &p->store,
		.provider = &p->mortal.provider,
		.catalog = &schema_catalog,
	};
	return run_new(&options);
}

static inline enum world_end process_carry_out(struct process *p, const struct step_plan *plan)
{
	struct run_origin origin = {.who = value_map(&p->arena), .tool = STR("test")};
	const struct step *first;
	struct world *w = p->world;
	struct err err = {0};

	w->nsteps = plan->nsteps;
	if (plan->nsteps == 0 && !plan->outputs_changed)
		return WORLD_NOTHING;
	if (planner_refused(plan, &first) > 0) {
		err_set(&w->err, ERR_INPUT, "%.*s: %s", STR_ARG(first->address),
			first->irreversible);
		return WORLD_REFUSED;
	}
	struct run *run = process_run(p);
	if (run_begin(run, w->now, plan, &origin, &err) < 0)
		fail_msg("%s", err.text);
	w->run = arena_str(&w->arena, run_id(run));
	enum world_end end = process_drive(p, run);
	run_free(run);
	return end;
}

static inline enum world_end process_resume(struct process *p, bool undo)
{
	struct world *w = p->world;
	struct err err = {0};
	struct run *run = process_run(p);
	enum world_end end;

	if (run_resume(run, w->now, undo, value_map(&p->arena), &err) < 0) {
		end = process_refuse(p, &err);
	} else {
		w->run = arena_str(&w->arena, run_id(run));
		w->nsteps = run_plan(run)->nsteps;
		end = process_drive(p, run);
	}
	run_free(run);
	return end;
}

/* ---- planning ---- */

static inline const struct value *process_conceal(
	void *ctx, struct arena *arena, const struct value *v)
{
	return vault_conceal(ctx, arena, v);
}

static inline int process_steps(struct process *p, const struct target *target,
	enum plan_operation operation, struct step_plan *plan, struct err *err)
{
	struct str allow = str_of(p->world->allow);
	struct planner_input input = {
		.state = &p->store.fold.state,
		.target = target,
		.operation = operation,
		.provider = &p->mortal.provider,
		.catalog = &schema_catalog,
		.allow_irreversible = &allow,
		.nallow = allow.len ? 1 : 0,
		.base_version = p->store.fold.head.seq,
		.conceal = process_conceal,
		.conceal_ctx = p->store.vault,
	};

	if (planner_plan(&p->arena, &input, plan, err) < 0)
		return -1;
	return 0;
}

static inline void world_diags(struct diags *diags)
{
	struct buf buf;

	buf_init(&buf, 0);
	diags_sort(diags);
	diags_print(diags, &buf, false);
	if (diags->errors)
		fail_msg("%s", buf.ptr);
	buf_release(&buf);
}

static inline void process_target(struct process *p, const char *template, struct target *target)
{
	struct world *w = p->world;
	struct plan_catalog catalog = {.types = &schema_catalog};
	struct source *source = ARENA_NEW(&p->arena, struct source);
	struct plan_needs needs;
	struct diags diags;
	struct err err = {0};

	diags_init(&diags, &p->arena);
	if (source_init(&p->arena, source, STR("test.yaml"), str_of(template), &err) < 0)
		fail_msg("%s", err.text);
	struct plan *plan = plan_read(&p->arena, source, &catalog, &diags);
	world_diags(&diags);
	plan_cells(&p->arena, plan, STR("us-east-1"), &needs, &diags);
	struct cell_facts *facts = ARENA_ARRAY(&p->arena, needs.ncells + 1, struct cell_facts);
	for (uint32_t i = 0; i < needs.ncells; i++)
		facts[i].account_id = STR("123456789012");
	struct plan_inputs inputs = {
		.needs = &needs,
		.facts = facts,
		.stack = STR(WORLD_STACK),
		.parameters = w->parameters,
		.nparameters = w->nparameters,
	};
	plan_evaluate(&p->arena, plan, &inputs, target, &diags);
	world_diags(&diags);
	diags_release(&diags);
	if (w->halt)
		target->on_failure = ON_FAILURE_HALT;
}

/* ---- commands ---- */

static inline enum world_end process_apply(struct process *p, const char *template)
{
	struct target target = {.stack = STR(WORLD_STACK)};
	struct step_plan plan;
	struct err err = {0};

	if (fold_open_run(&p->store.fold)) {
		err_set(&err, ERR_INPUT, "there is an open run");
		return process_refuse(p, &err);
	}
	if (template)
		process_target(p, template, &target);
	if (process_steps(p, &target, template ? PLAN_APPLY : PLAN_DESTROY, &plan, &err) < 0)
		return process_refuse(p, &err);
	return process_carry_out(p, &plan);
}

static inline enum world_end world_apply(struct world *w, const char *template)
{
	struct process p;

	if (!process_begin(&p, w))
		return WORLD_REFUSED;
	return process_end(&p, process_apply(&p, template));
}

static inline enum world_end world_destroy(struct world *w)
{
	return world_apply(w, NULL);
}

static inline enum world_end world_resume(struct world *w)
{
	struct process p;

	if (!process_begin(&p, w))
		return WORLD_REFUSED;
	return process_end(&p, process_resume(&p, false));
}

/* A finished run: the stack goes back to where it was before it. */
static inline enum world_end process_return(struct process *p, const struct fold_run *run)
{
	struct target target;
	struct step_plan plan;
	struct fold before;
	struct err err = {0};
	enum world_end end;

	fold_init(&before);
	if (rollback_target(&p->arena, &p->store, run, &schema_catalog, &before, &target, &err) <
			0 ||
		process_steps(p, &target, PLAN_ROLLBACK, &plan, &err) < 0) {
		end = process_refuse(p, &err);
	} else {
		plan.of_run = run->id;
		end = process_carry_out(p, &plan);
	}
	fold_release(&before);
	return end;
}

static inline enum world_end process_rollback(struct process *p)
{
	const struct fold_run *run = fold_open_run(&p->store.fold);
	struct err err = {0};

	if (run && !run->past_pivot)
		return process_resume(p, true);
	if (run) {
		enum world_end end = process_resume(p, false);
		if (end != WORLD_DONE)
			return end;
		if (store_reload(&p->store, &err) < 0)
			fail_msg("%s", err.text);
	}
	run = rollback_default(&p->store.fold);
	if (run)
		return process_return(p, run);
	err_set(&err, ERR_INPUT, "there is no run to roll back");
	return process_refuse(p, &err);
}

static inline enum world_end world_rollback(struct world *w)
{
	struct process p;

	if (!process_begin(&p, w))
		return WORLD_REFUSED;
	return process_end(&p, process_rollback(&p));
}

#endif
