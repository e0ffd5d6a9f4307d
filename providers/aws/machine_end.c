/* How an operation ends, and what it tells on its way. */
#include "machine.h"
#include "new_role.h"

void machine_end(struct machine *m, struct provider_event *event)
{
	event->ticket = m->request.ticket;
	m->state = MACHINE_ENDED;
	m->host->emit(m->host->ctx, m, event);
}

void machine_fail(struct machine *m, struct str code, struct str message, bool retryable)
{
	struct provider_event event = {
		.kind = PROVIDER_FAILED,
		.id = m->bound ? m->id : STR_NONE,
		.code = arena_str(&m->arena, code),
		.message = arena_str(&m->arena, message),
		.retryable = retryable,
	};
	machine_end(m, &event);
}

void machine_doubt(struct machine *m, struct str code, struct str message)
{
	struct provider_event event = {
		.kind = PROVIDER_DOUBT,
		.id = m->bound ? m->id : STR_NONE,
		.code = arena_str(&m->arena, code),
		.message = arena_str(&m->arena, message),
	};
	machine_end(m, &event);
}

static const struct value *some_map(struct machine *m, const struct value *expr)
{
	const struct value *v = recipe_eval(&m->env, expr);
	return v ? v : value_map(&m->arena);
}

/* Live properties in the template's words, with the user's tags under the type's own name. */
static const struct value *properties(struct machine *m, const struct value *tags)
{
	const struct value *read = some_map(m, m->recipe->properties);
	struct value *out = value_map(&m->arena);
	for (uint32_t i = 0; i < read->count; i++)
		value_put(&m->arena, out, read->members[i].name, read->members[i].value);
	const char *name = m->recipe->type->tags;
	if (name && !value_get(out, str_of(name)))
		value_put_some(&m->arena, out, str_of(name), recipe_user_tags(&m->arena, tags));
	return out;
}

/* What GetAtt gives: what the recipe says, and properties that are attributes as well. */
static const struct value *attributes(struct machine *m, const struct value *live)
{
	const struct value *read = some_map(m, m->recipe->attributes);
	struct value *out = value_map(&m->arena);
	for (uint32_t i = 0; i < read->count; i++)
		value_put(&m->arena, out, read->members[i].name, read->members[i].value);
	for (const char *const *name = m->recipe->type->attributes; *name; name++)
		if (!value_get(out, str_of(*name)))
			value_put_some(&m->arena, out, str_of(*name), value_path(live, *name));
	return out;
}

void machine_done(struct machine *m)
{
	struct provider_event event = {.kind = PROVIDER_DONE, .id = m->id};
	if (m->stage != STAGE_REMOVE) {
		const struct value *tags =
			recipe_tag_list(&m->arena, recipe_eval(&m->env, m->recipe->tags));
		event.properties = properties(m, tags);
		event.attributes = attributes(m, event.properties);
		event.key = recipe_tag(tags, STR("skald:key"));
		event.tagged = m->recipe->tags != NULL;
		/* Made by a call that takes no tags, and not tagged yet: ours, for its name was
		 * free before. */
		if (!event.key.len && m->request.absent_before && m->recipe->precheck)
			event.key = m->request.key;
	}
	machine_end(m, &event);
}

void machine_held(struct machine *m, struct str why)
{
	struct provider_event event = {
		.kind = PROVIDER_WAITING,
		.ticket = m->request.ticket,
		.message = arena_str(&m->arena, why),
	};
	m->host->emit(m->host->ctx, m, &event);
}

static void sleep_for(struct machine *m, int64_t now, int64_t delay, struct str why)
{
	int64_t most = m->host->patience.poll_most_ms;
	m->delay = delay < most ? delay : most;
	m->state = MACHINE_SLEEPING;
	m->wake_at = now + m->delay;
	if (m->told)
		return;
	m->told = true;
	machine_held(m, why);
}

void machine_sleep(struct machine *m, int64_t now, struct str why)
{
	sleep_for(m, now, m->delay ? m->delay * 2 : m->host->patience.poll_first_ms, why);
}

void machine_sleep_role(struct machine *m, int64_t now, struct str why)
{
	sleep_for(m, now, new_role_delay(m->delay), why);
}
