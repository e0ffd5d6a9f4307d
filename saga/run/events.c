/* Provider events become engine replies; what they carry is kept with the step. */
#include "internal.h"

static struct str keep(struct run *run, struct str text)
{
	return arena_str(&run->arena, text);
}

static const struct value *keep_value(struct run *run, const struct value *v)
{
	return v ? value_copy(&run->values, v) : NULL;
}

static enum engine_reply mismatch(struct run *run, struct run_step *st, struct str why)
{
	st->code = STR("Mismatch");
	st->message = keep(run, why);
	return ENGINE_MISMATCH;
}

/* The key a resource must carry before this step may touch it. */
static struct str expected_key(const struct run *run, uint32_t index)
{
	const struct step *step = &run->plan->steps[index];

	if (run->steps[index].bound || !step->prior || step->kind == STEP_REPLACE)
		return run->steps[index].key;
	return step->prior->key;
}

static bool key_is(const struct provider_event *event, struct str expected)
{
	return !event->tagged || str_eq(event->key, expected);
}

/*
 * Scalars that we set and last saw: if one differs now, somebody else changed the resource, and
 * deleting it is not ours to decide. Lists and maps are left out: other resources may add to them.
 */
static struct str changed_behind(
	const struct value *set, const struct value *seen, const struct value *live)
{
	for (uint32_t i = 0; set && set->kind == VALUE_MAP && i < set->count; i++) {
		struct str name = set->members[i].name;
		const struct value *then = value_get(seen, name), *now = value_get(live, name);
		if (!then || !now || !value_is_scalar(then) || !value_is_scalar(now))
			continue;
		if (value_is_tainted(then) || then->kind == VALUE_SECRET)
			continue;
		if (!value_equal(then, now))
			return name;
	}
	return STR_NONE;
}

static enum engine_reply found_for_delete(
	struct run *run, uint32_t index, const struct provider_event *event)
{
	const struct step *step = &run->plan->steps[index];
	struct run_step *st = &run->steps[index];
	bool own = step->kind != STEP_DELETE;
	const struct value *set = own ? st->props : step->prior->props;
	const struct value *seen = own ? st->live : step->prior->live;

	struct str name = changed_behind(set, seen, event->properties);
	if (name.len == 0)
		return ENGINE_OK;
	return mismatch(run, st,
		arena_printf(&run->scratch,
			"%.*s was changed by someone else since (%.*s), so it is left alone",
			STR_ARG(st->id), STR_ARG(name)));
}

/* Does the live value say what the recorded one does? It may name defaults beside it. */
static bool says(const struct value *live, const struct value *prior)
{
	if (!live || live->kind != VALUE_MAP || prior->kind != VALUE_MAP)
		return value_equal_unordered(live, prior);
	for (uint32_t i = 0; i < prior->count; i++)
		if (!says(value_get(live, prior->members[i].name), prior->members[i].value))
			return false;
	return true;
}

/*
 * Where both say the same the recorded one is kept: it is the user's spelling. Of what holds a
 * secret too: a service gives back a mask, or a hash, that must never be set.
 */
static const struct value *before_of(const struct value *live, const struct value *prior)
{
	if (!live || (prior && (value_is_tainted(prior) || says(live, prior))))
		return prior;
	return live;
}

static void take_before_image(struct run *run, uint32_t index, const struct value *live)
{
	const struct step *step = &run->plan->steps[index];
	struct run_step *st = &run->steps[index];
	const struct value *prior =
		vault_reveal(run->options.store->vault, &run->values, step->prior->props);
	struct value *undo = value_map(&run->values), *before = value_map(&run->values);
	const struct value *kept = keep_value(run, live);

	for (uint32_t i = 0; prior && i < prior->count; i++)
		value_put(&run->values, undo, prior->members[i].name, prior->members[i].value);
	for (uint32_t i = 0; i < st->props->count + (prior ? prior->count : 0); i++) {
		const struct value_member *m = i < st->props->count
						       ? &st->props->members[i]
						       : &prior->members[i - st->props->count];
		const struct value *old = value_get(prior, m->name);
		if (value_get(before, m->name) ||
			(old && value_equal(old, value_get(st->props, m->name))))
			continue;
		const struct value *was = before_of(value_get(kept, m->name), old);
		value_put(&run->values, before, m->name, was ? was : value_null());
		if (old && was)
			value_put(&run->values, undo, m->name, was);
	}
	st->undo = undo;
	st->before = before;
}

static enum engine_reply found(struct run *run, uint32_t index, const struct provider_event *event)
{
	const struct step *step = &run->plan->steps[index];
	struct run_step *st = &run->steps[index];

	if (!key_is(event, expected_key(run, index)))
		return mismatch(run, st,
			arena_printf(&run->scratch,
				"%.*s does not carry our key, so it is left alone",
				STR_ARG(event->id.len ? event->id : st->id)));
	if (step->kind != STEP_UPDATE) /* a delete, or the undo of what was made */
		return found_for_delete(run, index, event);
	take_before_image(run, index, event->properties);
	return ENGINE_OK;
}

/*
 * Where no key can tell, the name must have been free before our create; what is set, and not
 * made, is as much ours as anybody's.
 */
static bool is_ours(
	const struct step *step, const struct run_step *st, const struct provider_event *event)
{
	if (event->key.len)
		return str_eq(event->key, st->key);
	return st->absent_before || (!event->tagged && step->identity == PROVIDER_IDENTITY_SET);
}

/* A resource that answers to our name, or carries our key, is what the lost create made. */
static enum engine_reply probed(struct run *run, uint32_t index, const struct provider_event *event)
{
	struct run_step *st = &run->steps[index];

	if (!is_ours(&run->plan->steps[index], st, event))
		return mismatch(run, st,
			arena_printf(&run->scratch,
				"%.*s exists, and nothing tells that it is ours",
				STR_ARG(event->id)));
	st->id = keep(run, event->id);
	st->bound = true;
	return ENGINE_OK;
}

static void take_result(struct run *run, struct run_step *st, const struct provider_event *event)
{
	if (event->id.len)
		st->id = keep(run, event->id);
	st->attrs = keep_value(run, event->attributes);
	st->live = keep_value(run, event->properties);
	st->complete = true;
}

static enum engine_reply done(struct run *run, uint32_t index, const struct provider_event *event)
{
	struct run_step *st = &run->steps[index];

	switch ((enum engine_call)st->call) {
	case ENGINE_CALL_READ:
		return found(run, index, event);
	case ENGINE_CALL_PROBE:
		return probed(run, index, event);
	case ENGINE_CALL_PRECHECK:
		st->code = STR("AlreadyExists");
		st->message = arena_printf(
			&run->arena, "%.*s exists already and is not ours", STR_ARG(event->id));
		return ENGINE_OK;
	case ENGINE_CALL_CREATE:
	case ENGINE_CALL_UPDATE:
		take_result(run, st, event);
		return ENGINE_OK;
	default:
		return ENGINE_OK;
	}
}

static enum engine_reply absent(struct run *run, uint32_t index)
{
	struct run_step *st = &run->steps[index];

	if (st->call == ENGINE_CALL_PRECHECK)
		st->absent_before = true;
	if (st->call == ENGINE_CALL_READ) {
		st->gone = true;
		st->code = STR("Gone");
		st->message = arena_printf(&run->arena, "%.*s is no longer there", STR_ARG(st->id));
	}
	return ENGINE_ABSENT;
}

static enum engine_reply bad_news(
	struct run *run, uint32_t index, const struct provider_event *event)
{
	struct run_step *st = &run->steps[index];

	st->code = keep(run, event->code);
	st->message = keep(run, event->message);
	if (event->kind == PROVIDER_DOUBT)
		return ENGINE_UNKNOWN;
	return event->retryable ? ENGINE_RETRYABLE : ENGINE_REFUSED;
}

static enum engine_reply bound(struct run *run, uint32_t index, const struct provider_event *event)
{
	struct run_step *st = &run->steps[index];

	st->id = keep(run, event->id);
	st->bound = true;
	return ENGINE_BOUND;
}

void event_take(struct run *run, int64_t now, const struct provider_event *raw)
{
	struct provider_event clean = *raw, *event = &clean;

	/* A run that has ended keeps no values to hold an event against. */
	if (run->finished || event->ticket >= run->plan->nsteps)
		return;
	uint32_t index = (uint32_t)event->ticket;
	scrub_event(run, index, event);
	switch (event->kind) {
	case PROVIDER_CALL:
		record_call(run, now, index, &event->call);
		notify_call(run, now, index, &event->call);
		return;
	case PROVIDER_WAITING:
		notify(run, now, RUN_STEP_WAITING, index, event->message);
		return;
	case PROVIDER_BOUND:
		engine_reply(run->engine, now, index, bound(run, index, event));
		return;
	case PROVIDER_DONE:
		engine_reply(run->engine, now, index, done(run, index, event));
		return;
	case PROVIDER_ABSENT:
		engine_reply(run->engine, now, index, absent(run, index));
		return;
	case PROVIDER_FAILED:
	case PROVIDER_DOUBT:
		engine_reply(run->engine, now, index, bad_news(run, index, event));
		return;
	}
}
