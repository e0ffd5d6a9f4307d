/* Records about one step. */
#include "base/mem.h"
#include "change.h"

static const struct {
	const char *kind;
	enum fold_effect effect;
} kinds[] = {
	{"create", FOLD_MAKES},
	{"adopt", FOLD_MAKES},
	{"update", FOLD_CHANGES},
	{"replace", FOLD_REPLACES},
	{"delete", FOLD_DROPS},
	{"retain", FOLD_DROPS},
	{"read", FOLD_READS},
};

static bool find_effect(struct str kind, enum fold_effect *out)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (!str_is(kind, kinds[i].kind))
			continue;
		*out = kinds[i].effect;
		return true;
	}
	return false;
}

static int add_step(struct change *c)
{
	struct fold_run *run = c->run;
	struct fold_step step = {0};
	if (run->ready || (size_t)value_int_of(c->data, "step", -1) != run->have ||
		run->have == run->nsteps)
		return change_corrupt(c, "is not the next step of its run");
	if (!find_effect(value_text_of(c->data, "kind"), &step.effect) ||
		value_text_of(c->data, "address").len == 0)
		return change_corrupt(c, "has no address, or a kind that is not known");
	step.step = value_copy(&c->fold->run, c->data);
	step.address = value_text_of(step.step, "address");
	step.of_replaced = value_is_true(value_get(step.step, STR("of_replaced")));
	run->steps = mem_grow(run->steps, &run->steps_cap, run->have + 1, sizeof(*run->steps));
	run->steps[run->have++] = step;
	return 0;
}

static void set_phase(struct fold_step *step, enum fold_phase phase)
{
	if (phase == FOLD_STUCK && step->phase != FOLD_STUCK)
		step->before_stuck = step->phase;
	step->phase = phase;
}

/* The physical id, when the record tells one. */
static void set_id(struct change *c)
{
	struct str id = value_text_of(c->data, "id");
	if (id.len && !str_eq(id, c->step->id))
		c->step->id = arena_str(&c->fold->run, id);
}

static const struct value *kept(struct change *c)
{
	return value_copy(&c->fold->run, c->data);
}

static bool makes(const struct fold_step *step)
{
	return step->effect == FOLD_MAKES || step->effect == FOLD_REPLACES;
}

static int apply_intent(struct change *c)
{
	int64_t attempt = value_int_of(c->data, "attempt", 1);
	if (attempt < 0 || attempt > UINT32_MAX)
		return change_corrupt(c, "has an impossible attempt");
	arena_release(&c->step->making);
	c->step->intent = value_copy(makes(c->step) ? &c->step->making : &c->fold->run, c->data);
	c->step->attempt = (uint32_t)attempt;
	if (!str_eq(c->step->key, value_text_of(c->data, "key")))
		c->step->key = arena_str(&c->fold->run, value_text_of(c->data, "key"));
	set_id(c);
	return 0;
}

static int apply_bound(struct change *c)
{
	if (value_text_of(c->data, "id").len == 0)
		return change_corrupt(c, "has no id");
	set_id(c);
	entry_bound(c);
	return 0;
}

static int apply_done(struct change *c)
{
	set_id(c);
	/* Where the state is: the entry takes its values from there, and they are kept once. */
	c->step->result = value_copy(&c->fold->arena, c->data);
	entry_done(c);
	if (makes(c->step) && c->step->intent && value_get(c->step->result, STR("props"))) {
		/* Undoing it needs its id and what it was made of: both stand in the result. */
		c->step->intent = value_null();
		arena_release(&c->step->making);
	}
	return 0;
}

static int apply_failed(struct change *c)
{
	c->step->touched = value_is_true(value_get(c->data, STR("touched")));
	c->step->reason = arena_str(&c->fold->run, value_text_of(c->data, "message"));
	return 0;
}

static int apply_doubt(struct change *c)
{
	c->step->doubted = true;
	return 0;
}

static int apply_absent(struct change *c)
{
	c->step->doubted = false;
	return 0;
}

static int apply_stuck(struct change *c)
{
	c->step->stuck_backward = c->run->backward;
	c->step->reason = arena_str(&c->fold->run, value_text_of(c->data, "reason"));
	return 0;
}

static int apply_undo(struct change *c)
{
	c->step->undo = kept(c);
	return 0;
}

static int apply_undone(struct change *c)
{
	entry_undone(c);
	return 0;
}

static int resolve_retry(struct change *c)
{
	if (c->step->phase == FOLD_STUCK)
		c->step->phase = c->step->before_stuck;
	return 0;
}

static int resolve_skip(struct change *c)
{
	c->step->phase = FOLD_SKIPPED;
	return 0;
}

static int resolve_adopt(struct change *c)
{
	if (!makes(c->step))
		return change_corrupt(c, "adopts for a step that makes nothing");
	c->step->phase = FOLD_BOUND;
	return apply_bound(c);
}

static int resolve_forget(struct change *c)
{
	if (c->step->effect == FOLD_DROPS)
		c->step->phase = FOLD_DONE;
	else
		c->step->phase = c->run->backward ? FOLD_UNDONE : FOLD_SKIPPED;
	entry_forget(c);
	return 0;
}

static const struct {
	const char *action;
	int (*apply)(struct change *c);
} actions[] = {
	{"retry", resolve_retry},
	{"skip", resolve_skip},
	{"adopt", resolve_adopt},
	{"forget", resolve_forget},
};

static int apply_resolve(struct change *c)
{
	struct str action = value_text_of(c->data, "action");
	for (size_t i = 0; i < sizeof(actions) / sizeof(actions[0]); i++)
		if (str_is(action, actions[i].action))
			return actions[i].apply(c);
	return change_corrupt(c, "has no action that is known");
}

#define AS_IT_IS ((enum fold_phase) - 1)

static const struct {
	const char *type;
	enum fold_phase phase;
	int (*apply)(struct change *c); /* may be NULL */
} types[] = {
	{"intent", FOLD_INTENT, apply_intent},
	{"done", FOLD_DONE, apply_done},
	{"bound", FOLD_BOUND, apply_bound},
	{"failed", FOLD_FAILED, apply_failed},
	{"doubt", FOLD_DOUBT, apply_doubt},
	{"absent", FOLD_ABSENT, apply_absent},
	{"stuck", FOLD_STUCK, apply_stuck},
	{"undo", FOLD_UNDO, apply_undo},
	{"undone", FOLD_UNDONE, apply_undone},
	{"resolve", AS_IT_IS, apply_resolve},
};

static int find_step(struct change *c)
{
	int64_t index = value_int_of(c->data, "step", -1);
	if (index < 0 || (uint64_t)index >= c->run->have || !c->run->ready)
		return change_corrupt(c, "is of a step that its run does not have");
	c->step = &c->run->steps[index];
	return 0;
}

int change_step(struct change *c)
{
	if (str_is(c->record->type, "step"))
		return add_step(c);
	if (find_step(c))
		return -1;
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		if (!str_is(c->record->type, types[i].type))
			continue;
		if (types[i].phase != AS_IT_IS)
			set_phase(c->step, types[i].phase);
		return types[i].apply ? types[i].apply(c) : 0;
	}
	return change_corrupt(c, "is of a type this version does not know");
}
