/* Resume is the same program: the fold of the journal, fed to the engine. */
#include "internal.h"

static const struct value *reveal(struct run *run, const struct value *v)
{
	return v ? vault_reveal(run->options.store->vault, &run->values, v) : NULL;
}

static void restore_intent(struct run *run, struct run_step *st, const struct fold_step *fs)
{
	const struct value *intent = fs->intent;

	st->props = reveal(run, value_get(intent, STR("props")));
	st->request = reveal(run, value_get(intent, STR("request")));
	st->before = reveal(run, value_get(intent, STR("before")));
	st->undo = reveal(run, value_path(intent, "undo.props"));
	st->token = value_text_of(intent, "token");
	st->absent_before = value_is_true(value_get(intent, STR("absent_before")));
	st->attempt = fs->attempt;
	st->began = true;
}

static void restore_step(struct run *run, uint32_t index, const struct fold_step *fs)
{
	const struct step *step = &run->plan->steps[index];
	struct run_step *st = &run->steps[index];
	bool forward_only = step->kind == STEP_DELETE || step->kind == STEP_RETAIN;

	if (fs->intent)
		restore_intent(run, st, fs);
	st->id = fs->id.len == 0 && step->kind == STEP_UPDATE ? step->prior->id : fs->id;
	st->bound = fs->id.len > 0 && step->kind != STEP_UPDATE && !forward_only;
	st->touched = fs->touched || (fs->intent && step->kind == STEP_UPDATE);
	st->message = fs->reason;
	if (!fs->result)
		return;
	st->attrs = value_get(fs->result, STR("attrs"));
	st->live = reveal(run, value_get(fs->result, STR("live")));
	if (value_get(fs->result, STR("props")))
		st->props = reveal(run, value_get(fs->result, STR("props")));
	st->complete = true;
}

int resume_restore(struct run *run, const struct fold_run *open, struct err *err)
{
	const struct value **steps = ARENA_ARRAY(&run->arena, open->nsteps, const struct value *);

	for (uint32_t i = 0; i < open->nsteps; i++)
		steps[i] = open->steps[i].step;
	if (step_plan_from_values(&run->arena, value_get(open->begin, STR("plan")), steps,
		    open->nsteps, run->options.catalog, &run->restored, err) < 0)
		return err_context(err, "run %.*s", STR_ARG(open->id));
	run_arm(run, &run->restored);
	for (uint32_t i = 0; i < open->nsteps; i++)
		restore_step(run, i, &open->steps[i]);
	return 0;
}

static bool past_of(const struct fold_run *open, const struct fold_step *fs, enum engine_past *past)
{
	static const enum engine_past map[] = {
		[FOLD_INTENT] = ENGINE_PAST_INTENT,
		[FOLD_BOUND] = ENGINE_PAST_BOUND,
		[FOLD_DONE] = ENGINE_PAST_DONE,
		[FOLD_FAILED] = ENGINE_PAST_FAILED,
		[FOLD_DOUBT] = ENGINE_PAST_DOUBT,
		[FOLD_ABSENT] = ENGINE_PAST_ABSENT,
		[FOLD_STUCK] = ENGINE_PAST_STUCK,
		[FOLD_UNDO] = ENGINE_PAST_UNDO,
		[FOLD_UNDONE] = ENGINE_PAST_UNDONE,
	};

	if (fs->phase == FOLD_PENDING)
		return false;
	if (fs->phase == FOLD_SKIPPED)
		*past = open->backward ? ENGINE_PAST_UNDONE : ENGINE_PAST_DONE;
	else
		*past = map[fs->phase];
	return true;
}

void resume_engine(struct run *run, const struct fold_run *open)
{
	if (open->past_pivot)
		engine_restore_pivot(run->engine);
	if (open->backward)
		engine_restore_rollback(run->engine);
	for (uint32_t i = 0; i < open->nsteps; i++) {
		const struct fold_step *fs = &open->steps[i];
		struct engine_restore restore = {
			.attempt = fs->attempt,
			.sent = open->last_time,
			.bound = run->steps[i].bound,
			.touched = fs->touched,
			.undo_before_stuck = fs->phase == FOLD_STUCK && fs->stuck_backward,
			.doubted = fs->doubted,
		};
		if (past_of(open, fs, &restore.past))
			engine_restore(run->engine, i, &restore);
	}
}
