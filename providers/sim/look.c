#include "act.h"

void act_tell(struct call *call, const struct resource *r, const struct value *properties)
{
	struct arena *arena = &call->arena;
	call->subject = (struct subject){
		.profile = r->d.profile,
		.account = names_account(arena, r->d.account),
		.region = arena_str(arena, r->d.region),
		.id = arena_str(arena, r->d.id),
		.name = arena_str(arena, r->d.name),
		.hex = arena_str(arena, r->d.hex),
		.properties = properties,
		.made = r->d.made,
	};
	struct provider_event *e = &call->event;
	e->kind = PROVIDER_DONE;
	e->id = call->subject.id;
	e->properties = properties;
	e->tagged = r->d.profile->type->tags != NULL;
	if (e->tagged)
		e->key = arena_str(arena, r->d.key);
}

static bool within(const struct sim *sim, const struct resource *r, int64_t now)
{
	int64_t window = sim->fate.options.stale_ms;
	return window && now - r->d.changed < window;
}

/* A living one as a read sees it: what it is, what it was, or not yet. */
static void see(struct sim *sim, struct call *call, uint32_t at, int64_t now)
{
	const struct resource *r = &sim->world.all[at];
	bool stale = within(sim, r, now) && chance_of(&call->chance, 500);
	if (stale && (r->fresh || r->before))
		sim->counts.stale++;
	if (stale && r->fresh)
		call->event.kind = PROVIDER_ABSENT;
	else if (stale && r->before)
		act_tell(call, r, world_before(r, &call->arena));
	else
		act_tell(call, r, world_properties(r, &call->arena));
}

static void see_ghost(struct sim *sim, struct call *call, uint32_t at, int64_t now)
{
	const struct resource *r = at == WORLD_NONE ? NULL : &sim->world.all[at];
	call->event.kind = PROVIDER_ABSENT;
	if (!r || !within(sim, r, now) || !chance_of(&call->chance, 500))
		return;
	sim->counts.stale++;
	act_tell(call, r, world_properties(r, &call->arena));
}

void act_read(struct sim *sim, struct call *call, int64_t now)
{
	const struct provider_request *r = &call->request;
	const struct profile *p = profile_of(&sim->world.profiles, r->type);
	uint32_t at = world_at(&sim->world, p, r->account, r->region, r->id);
	if (at != WORLD_NONE)
		see(sim, call, at, now);
	else
		see_ghost(
			sim, call, world_ghost(&sim->world, p, r->account, r->region, r->id), now);
}

/* By token: what it finds is ours beyond doubt, whether it carries tags or not. */
static uint32_t by_token(struct sim *sim, const struct call *call, const struct profile *p)
{
	bool spent;
	if (p->identity != PROVIDER_IDENTITY_TOKEN || p->type->tags)
		return WORLD_NONE;
	return world_token(&sim->world, call->request.token, &spent);
}

void act_probe(struct sim *sim, struct call *call, int64_t now)
{
	const struct provider_request *r = &call->request;
	const struct profile *p = profile_of(&sim->world.profiles, r->type);
	uint32_t at = WORLD_NONE;
	if (p->type->tags)
		at = world_keyed(&sim->world, p, r->account, r->region, r->key);
	if (at == WORLD_NONE && p->natural[0])
		at = world_natural(&sim->world, act_natural(call, p, act_name(call, p)));
	bool proven = r->absent_before && !p->type->tags;
	if (at == WORLD_NONE) {
		at = by_token(sim, call, p);
		proven = true;
	}
	if (at != WORLD_NONE) {
		see(sim, call, at, now);
		if (proven && call->event.kind == PROVIDER_DONE && !call->event.tagged)
			call->event.key = r->key;
	} else if (p->identity == PROVIDER_IDENTITY_NONE && !p->type->tags) {
		act_refuse(call, STR("CannotProbe"),
			STR("this type carries neither tags, name nor token to find it by"), false);
	} else {
		call->event.kind = PROVIDER_ABSENT;
	}
}

void act_lookup(struct call *call)
{
	struct arena *arena = &call->arena;
	const struct provider_request *r = &call->request;
	call->event.kind = PROVIDER_DONE;
	if (r->fact == PROVIDER_FACT_ZONES) {
		struct value *zones = value_list(arena);
		for (char zone = 'a'; zone <= 'c'; zone++)
			value_add(arena, zones,
				value_string(arena,
					arena_printf(arena, "%.*s%c", STR_ARG(r->region), zone)));
		call->event.fact = zones;
		return;
	}
	struct str account = names_account(arena, r->account);
	struct value *caller = value_map(arena);
	VALUE_PUT(arena, caller, "Account", value_string(arena, account));
	VALUE_PUT(arena, caller, "Arn",
		value_string(arena,
			arena_printf(arena, "arn:aws:iam::%.*s:user/simulated", STR_ARG(account))));
	VALUE_PUT(arena, caller, "UserId", value_cstr(arena, "AIDASIMULATED00000000"));
	call->event.fact = caller;
}
