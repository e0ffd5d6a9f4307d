/* Engine actions become provider requests. */
#include "internal.h"

static const struct value *attribute_in(struct arena *arena, struct str id,
	const struct value *attrs, const struct value *props, struct str name)
{
	const struct value *found;

	if (name.len == 0)
		return id.len ? value_string(arena, id) : NULL;
	found = value_get(attrs, name);
	if (!found && attrs)
		found = value_path(attrs, name.ptr);
	return found ? found : value_path(props, name.ptr);
}

/*
 * An attribute of another instance: from the step that made or changed it in this run, else from
 * the state. NULL: not known, which after that step is done means there is no such attribute.
 */
const struct value *run_attribute(void *ctx, struct str address, struct str name)
{
	struct run *run = ctx;
	uint32_t index = table_get(&run->by_address, address);

	name = arena_str(&run->scratch, name);
	if (index != TABLE_NONE) {
		const struct run_step *st = &run->steps[index];
		if (st->complete)
			return attribute_in(&run->values, st->id, st->attrs, st->props, name);
		return NULL;
	}
	const struct state_entry *entry = state_find(&run->options.store->fold.state, address);
	if (!entry)
		return NULL;
	const struct value *props =
		vault_reveal(run->options.store->vault, &run->values, entry->props);
	return attribute_in(&run->values, entry->id, entry->attrs, props, name);
}

static struct provider_request request_base(struct run *run, uint32_t index, enum provider_op op)
{
	const struct step *step = &run->plan->steps[index];
	const struct run_step *st = &run->steps[index];

	return (struct provider_request){
		.ticket = index,
		.op = op,
		.type = step->type,
		.account = step->account,
		.region = step->region,
		.stack = run->plan->stack,
		.address = step->address,
		.logical = step->logical,
		.id = st->id,
		.key = st->key,
		.token = st->token,
		.name_hash = step_name_hash(&run->scratch, run->plan->stack, step),
		.desired = st->props,
		.prepared = st->request,
		.absent_before = st->absent_before,
	};
}

/* Works out what the first call of a create will be: it goes into the intent as it stands. */
int run_request_of(struct run *run, uint32_t index, uint32_t attempt, struct err *err)
{
	struct provider *provider = run->options.provider;
	struct run_step *st = &run->steps[index];

	if (st->request && st->attempt == attempt)
		return 0;
	st->attempt = attempt;
	st->token = step_token(
		&run->arena, run->plan->stack, run->id, &run->plan->steps[index], attempt);
	struct provider_request request = request_base(run, index, PROVIDER_CREATE);
	return provider->ops->prepare(provider, &request, &run->values, &st->request, err);
}

static bool makes(const struct step *step)
{
	return step->kind == STEP_CREATE || step->kind == STEP_REPLACE;
}

/* Write-only properties are secrets; a plan that comes out of the journal has to be told again. */
static const struct value *taint_write_only(
	struct run *run, const struct schema_type *type, const struct value *props)
{
	struct value *out = value_map(&run->values);
	bool any = false;

	for (uint32_t i = 0; i < props->count; i++) {
		const struct value_member *m = &props->members[i];
		const struct schema_prop *prop = schema_top(type, m->name);
		bool secret = prop && (prop->flags & SCHEMA_WRITE_ONLY);
		value_put(&run->values, out, m->name,
			secret ? value_taint(&run->values, m->value) : m->value);
		any |= secret;
	}
	return any ? out : props;
}

static enum engine_reply refuse(struct run *run, struct run_step *st, const struct err *err)
{
	st->code = STR("Unresolved");
	st->message = arena_str(&run->arena, str_of(err->text));
	return ENGINE_REFUSED;
}

static void name_unknown(void *ctx, const struct value *attr)
{
	const struct value **first = ctx;

	if (!*first)
		*first = attr;
}

static enum engine_reply refuse_unknown(struct run *run, struct run_step *st)
{
	const struct value *attr = NULL;
	struct err err;

	value_each_attr(st->props, name_unknown, &attr);
	if (attr)
		err_set(&err, ERR_INPUT, "%.*s has no attribute \"%.*s\"",
			STR_ARG(attr->attr.address), STR_ARG(attr->attr.name));
	else
		err_set(&err, ERR_INPUT, "a property cannot be worked out");
	return refuse(run, st, &err);
}

/* Nothing to change after all: the entry stays what it was. */
static enum engine_reply prepare_unchanged(
	struct run *run, const struct step *step, struct run_step *st)
{
	(void)run;
	st->unchanged = true;
	st->id = step->prior->id;
	st->attrs = step->prior->attrs;
	st->live = step->prior->live;
	st->complete = true;
	return ENGINE_UNCHANGED;
}

/* A change that only showed now, and that this step cannot make in place. */
static bool needs_replacing(struct run *run, const struct step *step, const struct value *then,
	const struct value *now, struct str *property)
{
	struct provider *provider = run->options.provider;

	for (uint32_t i = 0; i < now->count; i++) {
		struct str name = now->members[i].name;
		const struct value *was = value_get(then, name), *is = now->members[i].value;
		const struct schema_prop *prop = schema_top(step->type, name);
		if (was && value_equal(was, is))
			continue;
		if ((prop && (prop->flags & SCHEMA_CREATE_ONLY)) ||
			provider->ops->verdict(provider, step->type, name, was, is) ==
				PROVIDER_REPLACE) {
			*property = name;
			return true;
		}
	}
	return false;
}

/* What the plan could not know is known now: changed or not, and if so, whether in place. */
static enum engine_reply prepare_conditional(
	struct run *run, const struct step *step, struct run_step *st)
{
	struct vault *vault = run->options.store->vault;
	const struct value *now = vault_conceal(vault, &run->scratch, st->props);
	const struct value *then = vault_conceal(vault, &run->scratch, step->prior->props);
	struct str property;
	struct err err = {0};

	if (value_equal(now, then))
		return prepare_unchanged(run, step, st);
	if (!needs_replacing(run, step, then, now, &property))
		return ENGINE_PREPARED;
	err_set(&err, ERR_INPUT, "%.*s changed, which only a replacement can do: plan again",
		STR_ARG(property));
	return refuse(run, st, &err);
}

enum engine_reply run_prepare(struct run *run, uint32_t index, uint32_t attempt)
{
	const struct step *step = &run->plan->steps[index];
	struct run_step *st = &run->steps[index];
	struct vault *vault = run->options.store->vault;
	struct err err = {0};

	st->props = value_resolve(&run->values, vault_reveal(vault, &run->values, step->spec),
		run_attribute, run, &err);
	if (!st->props)
		return refuse(run, st, &err);
	if (!value_is_known(st->props))
		return refuse_unknown(run, st);
	if (secrets_stay_closed(run, st->props)) {
		err_set(&err, ERR_INPUT, "it needs a secret that the vault does not open");
		return refuse(run, st, &err);
	}
	st->props = taint_write_only(run, step->type, st->props);
	if (makes(step))
		return run_request_of(run, index, attempt ? attempt : 1, &err) < 0
			       ? refuse(run, st, &err)
			       : ENGINE_PREPARED;
	st->id = step->prior->id;
	if (step->conditional)
		return prepare_conditional(run, step, st);
	return ENGINE_PREPARED;
}

static const struct value *prior_props(struct run *run, const struct step *step)
{
	if (!step->prior)
		return NULL;
	return vault_reveal(run->options.store->vault, &run->values, step->prior->props);
}

static enum provider_op op_of(enum engine_call call)
{
	static const enum provider_op ops[] = {
		[ENGINE_CALL_PRECHECK] = PROVIDER_PROBE,
		[ENGINE_CALL_READ] = PROVIDER_READ,
		[ENGINE_CALL_CREATE] = PROVIDER_CREATE,
		[ENGINE_CALL_UPDATE] = PROVIDER_UPDATE,
		[ENGINE_CALL_DELETE] = PROVIDER_DELETE,
		[ENGINE_CALL_PROBE] = PROVIDER_PROBE,
		[ENGINE_CALL_UNDO_UPDATE] = PROVIDER_UPDATE,
		[ENGINE_CALL_UNDO_DELETE] = PROVIDER_DELETE,
	};
	return ops[call];
}

static void announce(struct run *run, int64_t now, uint32_t index, enum engine_call call)
{
	struct run_step *st = &run->steps[index];
	bool undo = call == ENGINE_CALL_UNDO_DELETE || call == ENGINE_CALL_UNDO_UPDATE;

	if (undo)
		notify(run, now, RUN_UNDO_STARTED, index, st->id);
	else if (!st->began)
		notify(run, now, RUN_STEP_STARTED, index, STR_NONE);
	st->began = true;
}

void run_call(struct run *run, int64_t now, const struct engine_action *action)
{
	const struct step *step = &run->plan->steps[action->step];
	struct run_step *st = &run->steps[action->step];
	struct provider *provider = run->options.provider;

	if (step->kind == STEP_DELETE && st->id.len == 0)
		st->id = step->prior->id;
	st->call = (uint8_t)action->call;
	struct provider_request request = request_base(run, action->step, op_of(action->call));
	switch (action->call) {
	case ENGINE_CALL_UPDATE:
	case ENGINE_CALL_DELETE:
		request.prior = prior_props(run, step);
		break;
	case ENGINE_CALL_UNDO_UPDATE:
		request.desired = st->undo;
		request.prior = st->props;
		break;
	case ENGINE_CALL_UNDO_DELETE:
		request.prior = st->props;
		break;
	default:
		break;
	}
	announce(run, now, action->step, action->call);
	provider->ops->start(provider, now, &request);
}
