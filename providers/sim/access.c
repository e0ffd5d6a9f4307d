#include "act.h"
#include "seal.h"
#include "sim/sim.h"

#include "base/json.h"
#include "base/mem.h"

#include <stdlib.h>

static struct sim *sim_of(struct provider *p)
{
	return (struct sim *)(void *)p;
}

size_t sim_count(struct provider *p)
{
	return sim_of(p)->world.living;
}

struct sim_counts sim_counts(struct provider *p)
{
	return sim_of(p)->counts;
}

void sim_faults_off(struct provider *p)
{
	fate_off(&sim_of(p)->fate);
}

static void view(const struct resource *r, struct arena *arena, struct sim_resource *out)
{
	const struct draft *d = &r->d;
	*out = (struct sim_resource){
		.serial = d->serial,
		.type = d->profile->type,
		.account = arena_str(arena, d->account),
		.region = arena_str(arena, d->region),
		.stack = arena_str(arena, d->stack),
		.address = arena_str(arena, d->address),
		.id = arena_str(arena, d->id),
		.key = arena_str(arena, d->key),
		.token = arena_str(arena, d->token),
		.properties = world_properties(r, arena),
		.made = d->made,
		.changed = d->changed,
	};
}

static int by_serial(const void *a, const void *b)
{
	const struct resource *const *x = a;
	const struct resource *const *y = b;
	return ((*x)->d.serial > (*y)->d.serial) - ((*x)->d.serial < (*y)->d.serial);
}

void sim_each(struct provider *p, void (*visit)(void *ctx, const struct sim_resource *resource),
	void *ctx)
{
	const struct world *world = &sim_of(p)->world;
	const struct resource **order = mem_alloc((world->living + 1) * sizeof(*order));
	size_t n = 0;
	for (size_t i = 0; i < world->count; i++)
		if (world->all[i].living)
			order[n++] = &world->all[i];
	qsort(order, n, sizeof(struct resource *), by_serial);
	struct arena arena;
	arena_init(&arena);
	for (size_t i = 0; i < n; i++) {
		struct sim_resource resource;
		view(order[i], &arena, &resource);
		visit(ctx, &resource);
		arena_release(&arena);
	}
	mem_free(order);
}

/* In any cell, so by a walk: this is for tests. */
static uint32_t find(const struct world *world, struct str type, struct str id)
{
	for (uint32_t i = 0; i < world->count; i++) {
		const struct resource *r = &world->all[i];
		if (r->living && str_eq(r->d.id, id) &&
			str_eq(str_of(r->d.profile->type->name), type))
			return i;
	}
	return WORLD_NONE;
}

bool sim_find(struct provider *p, struct arena *arena, struct str type, struct str id,
	struct sim_resource *out)
{
	const struct world *world = &sim_of(p)->world;
	uint32_t at = find(world, type, id);
	if (at == WORLD_NONE)
		return false;
	view(&world->all[at], arena, out);
	return true;
}

bool sim_change(struct provider *p, int64_t now, struct str type, struct str id,
	struct str property, const struct value *v)
{
	struct world *world = &sim_of(p)->world;
	uint32_t at = find(world, type, id);
	if (at == WORLD_NONE)
		return false;
	struct arena arena;
	arena_init(&arena);
	const struct value *old = world_properties(&world->all[at], &arena);
	struct value *changed = value_map(&arena);
	for (uint32_t i = 0; i < old->count; i++)
		if (!str_eq(old->members[i].name, property))
			value_put(&arena, changed, old->members[i].name, old->members[i].value);
	value_put_some(&arena, changed, property, v);
	struct buf buf;
	buf_init(&buf, 0);
	const struct value *sealed =
		seal_properties(&arena, world->all[at].d.profile->type, world->salt, changed);
	seal_write(&buf, sealed);
	struct draft d = {.properties = buf_view(&buf)};
	world_change(world, at, &d, sealed, now);
	buf_release(&buf);
	arena_release(&arena);
	return true;
}

bool sim_remove(struct provider *p, int64_t now, struct str type, struct str id)
{
	struct world *world = &sim_of(p)->world;
	uint32_t at = find(world, type, id);
	if (at == WORLD_NONE)
		return false;
	world_remove(world, at, now);
	return true;
}

/* Half of what is on its way still arrives. */
void sim_disconnect(struct provider *p)
{
	struct calls *calls = &sim_of(p)->calls;
	sim_of(p)->given = NULL;
	calls_forget(calls);
	for (size_t i = 0; i < calls->count; i++) {
		struct call *call = calls->slots[i];
		if (!call)
			continue;
		bool under_way = call->stage == CALL_SENT || call->stage == CALL_GHOST;
		if (under_way && chance_of(&call->chance, 500)) {
			call->stage = CALL_GHOST;
			calls_wait(calls, call, call->due);
		} else {
			call_free(calls, call);
		}
	}
}
