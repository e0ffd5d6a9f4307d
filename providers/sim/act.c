#include "act.h"
#include "seal.h"
#include "verdict.h"

#include "base/json.h"

void act_refuse(struct call *call, struct str code, struct str message, bool retryable)
{
	struct provider_event *e = &call->event;
	e->kind = PROVIDER_FAILED;
	e->code = code;
	e->message = message;
	e->retryable = retryable;
}

void act_doubt(struct call *call, struct str code, struct str message)
{
	call->event = (struct provider_event){.kind = PROVIDER_DOUBT,
		.ticket = call->request.ticket,
		.code = code,
		.message = message};
}

static void not_found(struct call *call)
{
	act_refuse(call, STR("NotFound"),
		arena_printf(&call->arena, "%s %.*s does not exist", call->request.type->name,
			STR_ARG(call->request.id)),
		false);
}

static uint32_t find(struct sim *sim, const struct call *call)
{
	const struct provider_request *r = &call->request;
	const struct profile *p = profile_of(&sim->world.profiles, r->type);
	return world_at(&sim->world, p, r->account, r->region, r->id);
}

void act_follow(struct sim *sim, struct call *call)
{
	if (call->event.id.len)
		call->request.id = call->event.id;
	uint32_t at = find(sim, call);
	if (at == WORLD_NONE) {
		not_found(call);
		return;
	}
	const struct resource *r = &sim->world.all[at];
	bool same = call->sealed && r->d.serial == call->serial && r->fresh;
	act_tell(call, r, same ? call->sealed : world_properties(r, &call->arena));
}

/* What stands, less what was asked for before and is no more, with what is asked for now. */
static const struct value *merge(struct arena *arena, const struct value *live,
	const struct value *prior, const struct value *desired)
{
	struct value *out = value_map(arena);
	for (uint32_t i = 0; live && i < live->count; i++) {
		struct str name = live->members[i].name;
		if (!value_get(prior, name) && !value_get(desired, name))
			value_put(arena, out, name, live->members[i].value);
	}
	for (uint32_t i = 0; desired && i < desired->count; i++)
		value_put(arena, out, desired->members[i].name, desired->members[i].value);
	return out;
}

static bool hidden(const struct value *v)
{
	return v && value_is_tainted(v);
}

/* The first top-level property that cannot be changed in place; STR_NONE: all can. */
static struct str unchangeable(
	const struct schema_type *type, const struct value *prior, const struct value *desired)
{
	const struct value *sides[] = {prior, desired};
	for (size_t side = 0; side < 2; side++) {
		const struct value *map = sides[side];
		for (uint32_t i = 0; map && i < map->count; i++) {
			struct str name = map->members[i].name;
			const struct value *before = value_get(prior, name);
			const struct value *after = value_get(desired, name);
			if (value_equal_unordered(before, after) || hidden(before) || hidden(after))
				continue;
			enum provider_verdict verdict = verdict_of(type, name, before, after);
			if (verdict == PROVIDER_REPLACE || verdict == PROVIDER_UNHANDLED)
				return name;
		}
	}
	return STR_NONE;
}

static void update(struct sim *sim, struct call *call, int64_t now)
{
	const struct provider_request *r = &call->request;
	struct arena *arena = &call->arena;
	uint32_t at = find(sim, call);
	if (at == WORLD_NONE) {
		not_found(call);
		return;
	}
	struct str fixed = r->prior ? unchangeable(r->type, r->prior, r->desired) : STR_NONE;
	if (fixed.len) {
		act_refuse(call, STR("NotUpdatable"),
			arena_printf(arena, "%.*s of %s cannot be changed in place", STR_ARG(fixed),
				r->type->name),
			false);
		return;
	}
	const struct value *live = world_properties(&sim->world.all[at], arena);
	const struct value *sealed = seal_properties(
		arena, r->type, sim->world.salt, merge(arena, live, r->prior, r->desired));
	struct buf buf;
	buf_init(&buf, 0);
	seal_write(&buf, sealed);
	struct draft d = {.properties = buf_view(&buf)};
	world_change(&sim->world, at, &d, sealed, now);
	buf_release(&buf);
	sim->counts.changed++;
	act_tell(call, &sim->world.all[at], sealed);
}

static void delete (struct sim *sim, struct call *call, int64_t now)
{
	uint32_t at = find(sim, call);
	call->event.kind = PROVIDER_DONE;
	if (at == WORLD_NONE)
		return;
	uint32_t holder = refs_holder(&sim->world, at);
	if (holder != WORLD_NONE && !sim->fate.options.lone) {
		const struct draft *d = &sim->world.all[holder].d;
		act_refuse(call, STR("DependencyViolation"),
			arena_printf(&call->arena, "%.*s is in use by %s %.*s (%.*s)",
				STR_ARG(call->request.id), d->profile->type->name, STR_ARG(d->id),
				STR_ARG(d->address)),
			true);
		return;
	}
	world_remove(&sim->world, at, now);
	sim->counts.gone++;
}

void act_request(struct sim *sim, struct call *call, int64_t now)
{
	call->event = (struct provider_event){.ticket = call->request.ticket};
	call->subject.profile = NULL;
	switch (call->request.op) {
	case PROVIDER_CREATE:
		if (call->request.id.len)
			act_follow(sim, call);
		else
			act_create(sim, call, now);
		break;
	case PROVIDER_READ:
		act_read(sim, call, now);
		break;
	case PROVIDER_UPDATE:
		update(sim, call, now);
		break;
	case PROVIDER_DELETE:
		delete (sim, call, now);
		break;
	case PROVIDER_PROBE:
		act_probe(sim, call, now);
		break;
	case PROVIDER_LOOKUP:
		act_lookup(call);
		break;
	}
}
