/* One step of an operation: send its call, and make something of the answer. */
#include "machine.h"
#include "new_role.h"

#define PAGES_MAX 1000

static const struct recipe_step *step_of(const struct machine *m)
{
	return m->steps[m->at];
}

static void step_leave(struct machine *m)
{
	m->at++;
	m->in_step = false;
}

/* The next item of a repeated step, or the next step. */
static void step_advance(struct machine *m, int64_t now)
{
	m->since = now;
	m->delay = 0;
	m->told = false;
	m->page = STR_NONE;
	m->pages = NULL;
	m->npages = 0;
	if (!m->each || ++m->each_at >= m->each->count)
		step_leave(m);
	else
		recipe_env_set(&m->env, step_of(m)->as, m->each->items[m->each_at]);
}

/* False when there is nothing to do. */
static bool step_enter(struct machine *m, int64_t now)
{
	const struct recipe_step *s = step_of(m);
	m->in_step = true;
	m->since = now;
	m->delay = 0;
	m->told = false;
	m->page = STR_NONE;
	m->pages = NULL;
	m->npages = 0;
	m->each = NULL;
	m->each_at = 0;
	if (s->when && !recipe_test(&m->env, s->when))
		return false;
	if (!s->each)
		return true;
	m->each = recipe_eval(&m->env, s->each);
	if (!m->each || m->each->kind != VALUE_LIST || !m->each->count)
		return false;
	recipe_env_set(&m->env, s->as, m->each->items[0]);
	return true;
}

/* What the journal says was asked for is what is asked for; secrets it does not hold. */
static bool has_secret(const struct value *v)
{
	if (!v)
		return false;
	if (v->kind == VALUE_SECRET)
		return true;
	bool any = false;
	for (uint32_t i = 0; v->kind == VALUE_LIST && i < v->count; i++)
		any |= has_secret(v->items[i]);
	for (uint32_t i = 0; v->kind == VALUE_MAP && i < v->count; i++)
		any |= has_secret(v->members[i].value);
	return any;
}

static const struct value *input_of(struct machine *m, const struct recipe_step *s)
{
	const struct value *prepared = value_get(m->request.prepared, STR("Input"));
	if (m->stage == STAGE_FIRST && prepared && !has_secret(prepared))
		return prepared;
	const struct value *input = s->service ? machine_input(&m->env, s) : NULL;
	if (!m->page.len)
		return input;
	struct value *paged = value_map(&m->arena);
	for (uint32_t i = 0; input && i < input->count; i++)
		value_put(&m->arena, paged, input->members[i].name, input->members[i].value);
	value_put(&m->arena, paged, s->page_in, value_string(&m->arena, m->page));
	return paged;
}

/* Only the call that makes something is dangerous to repeat, unless it merely sets a value. */
static enum client_repeat repeat_of(const struct machine *m, const struct recipe_step *s)
{
	bool makes = m->stage == STAGE_FIRST && m->recipe->identity != PROVIDER_IDENTITY_SET;
	return makes || s->doubt ? CLIENT_REPEAT_DOUBT : CLIENT_REPEAT_SAFE;
}

static void step_send(struct machine *m)
{
	const struct recipe_step *s = step_of(m);
	struct client_call call = {
		.service = s->service,
		.operation = s->operation,
		.region = m->request.region,
		.token = m->stage == STAGE_FIRST ? m->request.token : STR_NONE,
		.input = input_of(m, s),
		.repeat = repeat_of(m, s),
	};
	if (!call.input)
		call.input = value_map(&m->arena);
	struct err err;
	m->state = MACHINE_CALLING;
	if (m->host->call(m->host->ctx, m, &call, &err) == 0)
		return;
	m->state = MACHINE_READY;
	machine_fail(m, STR("InvalidRequest"), str_of(err.text), false);
}

void machine_step_next(struct machine *m, int64_t now)
{
	if (!m->in_step && !step_enter(m, now)) {
		recipe_env_set(&m->env, step_of(m)->out, NULL);
		step_leave(m);
		return;
	}
	step_send(m);
}

static void log_call(struct machine *m, const struct client_result *r)
{
	struct arena *a = &m->arena;
	struct provider_event event = {
		.kind = PROVIDER_CALL,
		.ticket = m->request.ticket,
		.call =
			{
				.service = arena_str(a, r->service),
				.operation = arena_str(a, r->operation),
				.region = arena_str(a, r->region),
				.request_id = arena_str(a, r->request_id),
				.error = r->status == CLIENT_OK ? STR_NONE
								: arena_str(a, r->error.code),
				.note = arena_str(a, r->note),
				.attempts = r->attempts,
				.status = r->http_status,
				.elapsed_ms = r->elapsed_ms,
				.mutating = recipe_step_mutates(step_of(m)),
			},
	};
	m->host->emit(m->host->ctx, m, &event);
}

/* A longer answer comes in pages: their lists are put together. True: one more is wanted. */
static bool next_page(struct machine *m, const struct recipe_step *s, const struct value **out)
{
	if (!s->page)
		return false;
	const struct value *list = value_get(*out, s->page_list);
	if (!m->pages)
		m->pages = value_list(&m->arena);
	for (uint32_t i = 0; list && list->kind == VALUE_LIST && i < list->count; i++)
		value_add(&m->arena, m->pages, list->items[i]);
	struct str token = value_text(recipe_eval(&m->env, s->page));
	struct value *all = value_map(&m->arena);
	for (uint32_t i = 0; *out && i < (*out)->count; i++)
		value_put(&m->arena, all, (*out)->members[i].name, (*out)->members[i].value);
	value_put(&m->arena, all, s->page_list, m->pages);
	*out = all;
	bool more = token.len && !str_eq(token, m->page) && ++m->npages < PAGES_MAX;
	m->page = token;
	return more;
}

static void step_set(struct machine *m, const struct recipe_step *s)
{
	for (uint32_t i = 0; s->set && i < s->set->count; i++)
		recipe_env_set(&m->env, s->set->members[i].name,
			recipe_eval(&m->env, s->set->members[i].value));
}

/* True when the step has what it wanted; else it goes on looking, or has failed. */
static bool step_settled(struct machine *m, const struct recipe_step *s, int64_t now)
{
	if (!s->until || recipe_test(&m->env, s->until))
		return true;
	struct str why = value_text(recipe_eval(&m->env, s->reason));
	if (recipe_test(&m->env, s->fail)) {
		machine_fail(m, STR("WaitFailed"),
			arena_printf(&m->arena, "%.*s failed%s%.*s", STR_ARG(s->wait),
				why.len ? ": " : "", STR_ARG(why)),
			false);
		return false;
	}
	int64_t limit = m->host->patience.wait_ms;
	if (s->limit_ms < limit)
		limit = s->limit_ms;
	if (now - m->since >= limit)
		machine_fail(m, STR("WaitTimeout"),
			arena_printf(&m->arena, "waited %lld s for %.*s", (long long)limit / 1000,
				STR_ARG(s->wait)),
			true);
	else
		machine_sleep(m, now, s->wait);
	return false;
}

static bool step_binds(struct machine *m, const struct recipe_step *s)
{
	if (m->stage != STAGE_FIRST)
		return true;
	m->id = value_text(recipe_eval(&m->env, s->bind));
	if (m->id.len)
		return true;
	machine_doubt(m, STR("NoId"), STR("the reply does not name what was made"));
	return false;
}

static void step_accept(struct machine *m, int64_t now, const struct value *output)
{
	const struct recipe_step *s = step_of(m);
	recipe_env_set(&m->env, s->out, output);
	if (next_page(m, s, &output))
		return;
	recipe_env_set(&m->env, s->out, output);
	step_set(m, s);
	if (s->item) {
		const struct value *item = recipe_eval(&m->env, s->item);
		recipe_env_set(&m->env, STR("item"), item);
		if (!item || recipe_test(&m->env, s->absent)) {
			machine_absent(m, now);
			return;
		}
	}
	if (step_settled(m, s, now) && step_binds(m, s))
		step_advance(m, now);
}

/* The resource itself is not there, says the service. */
static void step_gone(struct machine *m, int64_t now)
{
	const struct recipe_step *s = step_of(m);
	if (m->stage == STAGE_REMOVE && (recipe_step_mutates(s) || s->until)) {
		recipe_env_set(&m->env, s->out, NULL);
		step_advance(m, now);
		return;
	}
	machine_absent(m, now);
}

static struct str what_fails(struct machine *m, const struct client_result *r)
{
	return arena_printf(
		&m->arena, "%.*s to succeed: %.*s", STR_ARG(r->operation), STR_ARG(r->error.code));
}

/* Something still holds it, or the service is asked too often. */
static bool retry(struct machine *m, int64_t now, const struct client_result *r)
{
	if (now - m->since >= m->host->patience.again_ms)
		return false;
	machine_sleep(m, now, what_fails(m, r));
	return true;
}

static bool retry_role(struct machine *m, int64_t now, const struct client_result *r)
{
	if (now - m->since >= m->host->patience.role_ms)
		return false;
	machine_sleep_role(m, now, what_fails(m, r));
	return true;
}

static bool is_new_role(const struct client_result *r)
{
	struct new_role_reply reply = {
		r->service, r->operation, r->error.code, r->error.message, r->http_status};

	return new_role_is(&reply);
}

static struct str told(struct machine *m, const struct client_result *r)
{
	return arena_printf(&m->arena, "%.*s %.*s in %.*s: %.*s: %.*s", STR_ARG(r->service),
		STR_ARG(r->operation), STR_ARG(r->region), STR_ARG(r->error.code),
		STR_ARG(r->error.message));
}

static void step_refused(struct machine *m, int64_t now, const struct client_result *r)
{
	const struct recipe *recipe = m->recipe;
	const struct recipe_step *s = step_of(m);
	struct str code = r->error.code;
	struct str text = r->error.message;
	if (recipe_faults_match(&s->ignore, code, text)) {
		step_accept(m, now, NULL);
		return;
	}
	if (!recipe) {
		machine_fail(m, code, told(m, r), false);
		return;
	}
	if (m->stage == STAGE_FIRST && recipe_faults_match(&recipe->exists, code, text)) {
		machine_exists(m, code, text);
		return;
	}
	if (m->stage != STAGE_FIRST && recipe_faults_match(&recipe->gone, code, text)) {
		step_gone(m, now);
		return;
	}
	bool again = r->throttled || recipe_faults_match(&recipe->again, code, text);
	if (again && retry(m, now, r))
		return;
	bool not_yet = recipe_faults_match(&recipe->not_yet, code, text) || is_new_role(r);
	if (not_yet && retry_role(m, now, r))
		return;
	machine_fail(m, code, told(m, r), again || not_yet);
}

/* A read that got no answer has changed nothing: it may be asked again. */
static bool only_reads(const struct machine *m)
{
	return m->stage == STAGE_FIND || m->stage == STAGE_READ || m->stage == STAGE_LOOKUP;
}

void machine_step_result(struct machine *m, int64_t now, const struct client_result *r)
{
	log_call(m, r);
	switch (r->status) {
	case CLIENT_OK:
		step_accept(m, now, r->output ? value_copy(&m->arena, r->output) : NULL);
		break;
	case CLIENT_REFUSED:
		step_refused(m, now, r);
		break;
	case CLIENT_NOT_SENT:
		machine_fail(m, r->error.code, told(m, r), true);
		break;
	case CLIENT_DOUBT:
		if (repeat_of(m, step_of(m)) == CLIENT_REPEAT_SAFE && is_new_role(r) &&
			retry_role(m, now, r))
			break;
		if (only_reads(m))
			machine_fail(m, r->error.code, told(m, r), true);
		else
			machine_doubt(m, r->error.code, told(m, r));
		break;
	}
}
