/* The flow of an operation: which calls, in which order, and what stands at the end. */
#include "machine.h"

#include <string.h>

static void copy_str(struct arena *arena, struct str *s)
{
	*s = arena_str(arena, *s);
}

static void copy_value(struct arena *arena, const struct value **v)
{
	if (*v)
		*v = value_copy(arena, *v);
}

static void copy_request(struct machine *m, const struct provider_request *request)
{
	struct provider_request *r = &m->request;
	*r = *request;
	struct str *texts[] = {&r->account, &r->region, &r->stack, &r->address, &r->logical, &r->id,
		&r->key, &r->token, &r->name_hash};
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		copy_str(&m->arena, texts[i]);
	copy_value(&m->arena, &r->desired);
	copy_value(&m->arena, &r->prior);
	copy_value(&m->arena, &r->prepared);
}

struct machine *machine_new(const struct machine_host *host, const struct recipe *recipe,
	const struct provider_request *request)
{
	struct arena arena;
	arena_init(&arena);
	struct machine *m = ARENA_NEW(&arena, struct machine);
	m->arena = arena;
	m->host = host;
	m->recipe = recipe;
	m->wake_at = CLOCK_NEVER;
	copy_request(m, request);
	m->id = m->request.id;
	if (!recipe) {
		machine_stage_begin(m, STAGE_LOOKUP);
		return m;
	}
	recipe_env_init(&m->env, &m->arena, recipe, &m->request);
	switch (request->op) {
	case PROVIDER_CREATE:
		m->bound = m->id.len > 0;
		machine_stage_begin(m, m->bound ? STAGE_FOLLOW : STAGE_FIRST);
		break;
	case PROVIDER_UPDATE:
		machine_stage_begin(m, STAGE_CHANGE);
		break;
	case PROVIDER_DELETE:
		machine_stage_begin(m, STAGE_REMOVE);
		break;
	case PROVIDER_PROBE:
		machine_stage_begin(m, STAGE_FIND);
		break;
	default:
		machine_stage_begin(m, STAGE_READ);
		break;
	}
	return m;
}

void machine_free(struct machine *m)
{
	struct arena arena = m->arena; /* the machine itself lives in it */
	arena_release(&arena);
}

static void add_steps(struct machine *m, const struct recipe_steps *steps, size_t from)
{
	size_t more = steps->count > from ? steps->count - from : 0;
	const struct recipe_step **list =
		ARENA_ARRAY(&m->arena, m->nsteps + more + 1, const struct recipe_step *);
	if (m->nsteps)
		memcpy(list, m->steps, m->nsteps * sizeof(*list));
	for (size_t i = 0; i < more; i++)
		list[m->nsteps++] = &steps->list[from + i];
	m->steps = list;
}

static bool group_changed(const struct machine *m, const struct recipe_group *group)
{
	for (size_t i = 0; i < group->non; i++) {
		const struct value *old = value_get(m->request.prior, group->on[i]);
		const struct value *new = value_get(m->request.desired, group->on[i]);
		if (old != new && !(old && new &&value_equal(old, new)))
			return true;
	}
	return false;
}

static void add_changes(struct machine *m)
{
	for (size_t i = 0; i < m->recipe->nupdate; i++)
		if (group_changed(m, &m->recipe->update[i]))
			add_steps(m, &m->recipe->update[i].steps, 0);
}

void machine_stage_begin(struct machine *m, enum machine_stage stage)
{
	const struct recipe *r = m->recipe;
	m->stage = stage;
	m->nsteps = 0;
	m->at = 0;
	m->in_step = false;
	switch (stage) {
	case STAGE_FIRST:
		m->steps = ARENA_ARRAY(&m->arena, 1, const struct recipe_step *);
		m->steps[0] = machine_maker(&m->env);
		m->nsteps = 1;
		break;
	case STAGE_FIND:
		add_steps(m, &r->probe, 0);
		break;
	case STAGE_READ:
		add_steps(m, &r->read, 0);
		break;
	case STAGE_FOLLOW:
		add_steps(m, &r->create, r->makers);
		add_steps(m, &r->read, 0);
		break;
	case STAGE_CHANGE:
		add_changes(m);
		add_steps(m, &r->read, 0);
		break;
	case STAGE_REMOVE:
		add_steps(m, &r->remove, 0);
		break;
	case STAGE_LOOKUP:
		machine_lookup_begin(m);
		break;
	}
}

static void hold(struct machine *m)
{
	m->bound = true;
	m->state = MACHINE_HELD;
	struct provider_event event = {.kind = PROVIDER_BOUND, .id = m->id};
	event.ticket = m->request.ticket;
	m->host->emit(m->host->ctx, m, &event);
}

/* The id may be one text, or a list of all that carry the key: more than one is a defect. */
static void found(struct machine *m, int64_t now)
{
	const struct value *id = recipe_eval(&m->env, m->recipe->probe_id);
	if (id && id->kind == VALUE_LIST) {
		if (id->count > 1) {
			machine_fail(m, STR("SeveralFound"),
				arena_printf(&m->arena, "%u resources carry the key of %.*s",
					id->count, STR_ARG(m->request.address)),
				false);
			return;
		}
		id = value_at(id, 0);
	}
	m->id = value_text(id);
	if (!m->id.len) {
		machine_absent(m, now);
		return;
	}
	recipe_env_id(&m->env, m->id);
	machine_stage_begin(m, STAGE_READ);
}

static bool as_desired(struct machine *m)
{
	const struct value *live = recipe_eval(&m->env, m->recipe->properties);
	const struct value *desired = m->request.desired;
	for (uint32_t i = 0; desired && i < desired->count; i++) {
		struct str name = desired->members[i].name;
		if (!value_get(m->recipe->properties, name))
			continue;
		const struct value *v = value_get(live, name);
		if (!v || !value_equal_unordered(v, desired->members[i].value))
			return false;
	}
	return true;
}

/*
 * The first call was told that the resource is there already. It is ours when it carries our
 * key; or carries none and was proven absent before the intent; or, for a value that is merely
 * set, when it is what was asked for.
 */
static void judge(struct machine *m)
{
	const struct value *tags = recipe_eval(&m->env, m->recipe->tags);
	struct str key = recipe_tag(recipe_tag_list(&m->arena, tags), STR("skald:key"));
	bool ours = key.len ? str_eq(key, m->request.key) : m->request.absent_before;
	if (!key.len && m->recipe->identity == PROVIDER_IDENTITY_SET)
		ours = ours || as_desired(m);
	if (ours) {
		hold(m);
		return;
	}
	machine_fail(m, m->exists_code,
		arena_printf(&m->arena, "%.*s exists already and was not made by this stack: %.*s",
			STR_ARG(m->id), STR_ARG(m->exists_message)),
		false);
}

void machine_exists(struct machine *m, struct str code, struct str message)
{
	m->exists_code = arena_str(&m->arena, code);
	m->exists_message = arena_str(&m->arena, message);
	machine_stage_begin(m, STAGE_FIND);
}

void machine_absent(struct machine *m, int64_t now)
{
	switch (m->stage) {
	case STAGE_FIND:
	case STAGE_READ:
		if (m->request.op == PROVIDER_CREATE) {
			machine_fail(m, m->exists_code, m->exists_message, false);
			return;
		}
		struct provider_event event = {.kind = PROVIDER_ABSENT};
		machine_end(m, &event);
		return;
	case STAGE_REMOVE:
		machine_done(m);
		return;
	default:
		if (now - m->since < m->host->patience.seen_ms)
			machine_sleep(m, now, STR("what was changed to be seen"));
		else
			machine_fail(m, STR("NotFound"), STR("the resource cannot be read back"),
				m->request.op == PROVIDER_CREATE);
	}
}

static void stage_end(struct machine *m, int64_t now)
{
	switch (m->stage) {
	case STAGE_FIRST:
		hold(m);
		break;
	case STAGE_FIND:
		found(m, now);
		break;
	case STAGE_READ:
		if (m->request.op == PROVIDER_CREATE)
			judge(m);
		else
			machine_done(m);
		break;
	case STAGE_LOOKUP:
		machine_lookup_end(m);
		break;
	default:
		machine_done(m);
		break;
	}
}

void machine_run(struct machine *m, int64_t now)
{
	while (m->state == MACHINE_READY) {
		if (m->at == m->nsteps)
			stage_end(m, now);
		else
			machine_step_next(m, now);
	}
}

void machine_result(struct machine *m, int64_t now, const struct client_result *result)
{
	if (m->state != MACHINE_CALLING)
		return;
	m->state = MACHINE_READY;
	machine_step_result(m, now, result);
	machine_run(m, now);
}

void machine_proceed(struct machine *m, int64_t now)
{
	if (m->state != MACHINE_HELD)
		return;
	m->state = MACHINE_READY;
	recipe_env_id(&m->env, m->id);
	machine_stage_begin(m, STAGE_FOLLOW);
	machine_run(m, now);
}

void machine_tick(struct machine *m, int64_t now)
{
	if (m->state != MACHINE_SLEEPING || now < m->wake_at)
		return;
	m->state = MACHINE_READY;
	m->wake_at = CLOCK_NEVER;
	machine_run(m, now);
}

int64_t machine_deadline(const struct machine *m)
{
	return m->state == MACHINE_SLEEPING ? m->wake_at : CLOCK_NEVER;
}
