#include "world.h"

#include "base/json.h"
#include "base/mem.h"

#include <string.h>

#define SPENT_BIT 0x80000000u

void world_init(struct world *world, const struct schema_catalog *catalog, int64_t stale_ms)
{
	*world = (struct world){.catalog = catalog, .stale_ms = stale_ms};
	profiles_init(&world->profiles);
	table_init(&world->by_place);
	table_init(&world->by_natural);
	table_init(&world->by_key);
	table_init(&world->by_token);
	table_init(&world->ghosts);
	refs_init(&world->refs);
	arena_init(&world->arena);
	buf_init(&world->scratch, 0);
	tape_init(&world->tape);
}

static void free_texts(struct resource *r)
{
	mem_free(r->text);
	mem_free(r->properties);
	mem_free(r->before);
}

void world_release(struct world *world)
{
	tape_release(&world->tape);
	for (size_t i = 0; i < world->count; i++)
		free_texts(&world->all[i]);
	mem_free(world->all);
	mem_free(world->free);
	mem_free(world->spent);
	mem_free(world->graves);
	table_release(&world->by_place);
	table_release(&world->by_natural);
	table_release(&world->by_key);
	table_release(&world->by_token);
	table_release(&world->ghosts);
	refs_release(&world->refs);
	arena_release(&world->arena);
	buf_release(&world->scratch);
	profiles_release(&world->profiles);
}

/* The parts are parted by a byte that no name of a service holds. */
static struct str place_of(struct world *world, const struct profile *profile, struct str account,
	struct str region, struct str id)
{
	struct buf *buf = &world->scratch;
	buf_clear(buf);
	buf_str(buf, account);
	buf_putc(buf, '\037');
	buf_str(buf, region);
	buf_putc(buf, '\037');
	buf_puts(buf, profile->type->name);
	buf_putc(buf, '\037');
	buf_str(buf, id);
	return buf_view(buf);
}

uint32_t world_at(struct world *world, const struct profile *profile, struct str account,
	struct str region, struct str id)
{
	return table_get(&world->by_place, place_of(world, profile, account, region, id));
}

uint32_t world_ghost(struct world *world, const struct profile *profile, struct str account,
	struct str region, struct str id)
{
	if (world->ghosts.count == 0)
		return WORLD_NONE;
	return table_get(&world->ghosts, place_of(world, profile, account, region, id));
}

uint32_t world_natural(const struct world *world, struct str natural)
{
	return natural.len ? table_get(&world->by_natural, natural) : WORLD_NONE;
}

uint32_t world_keyed(const struct world *world, const struct profile *profile, struct str account,
	struct str region, struct str key)
{
	uint32_t at = key.len ? table_get(&world->by_key, key) : WORLD_NONE;
	for (; at != WORLD_NONE; at = world->all[at].next_key) {
		const struct draft *d = &world->all[at].d;
		if (d->profile == profile && str_eq(d->account, account) &&
			str_eq(d->region, region))
			break;
	}
	return at;
}

uint32_t world_token(const struct world *world, struct str token, bool *spent)
{
	uint32_t at = token.len ? table_get(&world->by_token, token) : WORLD_NONE;
	*spent = at != WORLD_NONE && (at & SPENT_BIT);
	return *spent ? WORLD_NONE : at;
}

static struct str pack(char **at, struct str s)
{
	struct str copy = {*at, s.len};
	if (s.len)
		memcpy(*at, s.ptr, s.len);
	*at += s.len;
	return copy;
}

/* All strings of a resource in one block; account, region and id are parts of its place. */
static void set_texts(struct resource *r, const struct draft *d, struct str place)
{
	const struct str parts[] = {d->stack, d->address, d->name, d->hex, d->key, d->token,
		d->digest, d->natural, d->alias};
	size_t size = place.len + 1;
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		size += parts[i].len;
	char *text = mem_alloc(size);
	char *at = text;
	struct draft copy = *d;
	r->place = pack(&at, place);
	copy.account = str_slice(r->place, 0, d->account.len);
	copy.region = str_slice(r->place, d->account.len + 1, d->account.len + 1 + d->region.len);
	copy.id = str_slice(r->place, place.len - d->id.len, place.len);
	copy.stack = pack(&at, d->stack);
	copy.address = pack(&at, d->address);
	copy.name = pack(&at, d->name);
	copy.hex = pack(&at, d->hex);
	copy.key = pack(&at, d->key);
	copy.token = pack(&at, d->token);
	copy.digest = pack(&at, d->digest);
	copy.natural = pack(&at, d->natural);
	copy.alias = pack(&at, d->alias);
	copy.properties = r->d.properties;
	mem_free(r->text);
	r->text = text;
	r->d = copy;
}

static void set_properties(struct resource *r, struct str json)
{
	char *copy = mem_alloc(json.len + 1);
	if (json.len)
		memcpy(copy, json.ptr, json.len);
	copy[json.len] = '\0';
	r->properties = copy;
	r->d.properties = (struct str){copy, json.len};
}

/* Whether its token can be asked for: of other classes it is only kept. */
static bool tokened(const struct resource *r)
{
	return r->d.token.len && r->d.profile->identity == PROVIDER_IDENTITY_TOKEN;
}

static void index_keys(struct world *world, uint32_t at)
{
	struct resource *r = &world->all[at];
	table_set(&world->by_place, r->place, at);
	if (r->d.natural.len)
		table_set(&world->by_natural, r->d.natural, at);
	if (tokened(r))
		table_set(&world->by_token, r->d.token, at);
	r->next_key = WORLD_NONE;
	if (r->d.key.len) {
		r->next_key = table_get(&world->by_key, r->d.key);
		table_set(&world->by_key, r->d.key, at);
	}
	refs_add(world, at);
}

static void unlink_key(struct world *world, uint32_t at)
{
	const struct resource *r = &world->all[at];
	uint32_t other = table_get(&world->by_key, r->d.key);
	if (other != at) {
		while (world->all[other].next_key != at)
			other = world->all[other].next_key;
		world->all[other].next_key = r->next_key;
		return;
	}
	/* The table's key is this resource's text: it must go, or become the next one's. */
	table_remove(&world->by_key, r->d.key);
	if (r->next_key != WORLD_NONE)
		table_set(&world->by_key, world->all[r->next_key].d.key, r->next_key);
}

static void remove_if(struct table *table, struct str key, uint32_t at)
{
	if (key.len && table_get(table, key) == at)
		table_remove(table, key);
}

static void unindex_keys(struct world *world, uint32_t at)
{
	const struct resource *r = &world->all[at];
	refs_remove(world, at);
	remove_if(&world->by_place, r->place, at);
	remove_if(&world->by_natural, r->d.natural, at);
	remove_if(&world->by_token, r->d.token, at);
	if (r->d.key.len)
		unlink_key(world, at);
}

static uint32_t new_slot(struct world *world)
{
	if (world->nfree)
		return world->free[--world->nfree];
	world->all = mem_grow(world->all, &world->cap, world->count + 1, sizeof(*world->all));
	return (uint32_t)world->count++;
}

static void free_slot(struct world *world, uint32_t at)
{
	free_texts(&world->all[at]);
	world->all[at] = (struct resource){0};
	world->free =
		mem_grow(world->free, &world->free_cap, world->nfree + 1, sizeof(*world->free));
	world->free[world->nfree++] = at;
}

static void bury(struct world *world, uint32_t at, int64_t now)
{
	if (world->first_grave > 64 && world->first_grave > world->ngraves / 2) {
		world->ngraves -= world->first_grave;
		memmove(world->graves, world->graves + world->first_grave,
			world->ngraves * sizeof(*world->graves));
		world->first_grave = 0;
	}
	world->graves = mem_grow(
		world->graves, &world->graves_cap, world->ngraves + 1, sizeof(*world->graves));
	world->graves[world->ngraves++] =
		(struct grave){at, world->all[at].d.serial, now + world->stale_ms};
}

void world_pass(struct world *world, int64_t now)
{
	while (world->first_grave < world->ngraves) {
		const struct grave *grave = &world->graves[world->first_grave];
		if (grave->until > now)
			return;
		world->first_grave++;
		struct resource *r = &world->all[grave->resource];
		if (r->d.serial != grave->serial)
			continue;
		if (!r->living) {
			remove_if(&world->ghosts, r->place, grave->resource);
			free_slot(world, grave->resource);
		} else if (r->d.changed + world->stale_ms <= now) {
			mem_free(r->before);
			r->before = NULL;
		}
	}
}

uint32_t world_add(struct world *world, const struct draft *draft, const struct value *properties)
{
	struct draft d = *draft;
	if (d.serial == 0)
		d.serial = world->serial + 1;
	if (world->serial < d.serial)
		world->serial = d.serial;
	uint32_t at = new_slot(world);
	struct resource *r = &world->all[at];
	*r = (struct resource){.living = true, .fresh = d.made == d.changed};
	set_texts(r, &d, place_of(world, d.profile, d.account, d.region, d.id));
	set_properties(r, d.properties);
	index_keys(world, at);
	refs_link(world, at, properties);
	world->living++;
	tape_put(world, r);
	return at;
}

static void keep_before(struct world *world, uint32_t at, int64_t now)
{
	struct resource *r = &world->all[at];
	mem_free(r->before);
	r->before = NULL;
	if (world->stale_ms == 0) {
		mem_free(r->properties);
		return;
	}
	r->before = r->properties;
	r->before_len = r->d.properties.len;
	bury(world, at, now);
}

void world_change(struct world *world, uint32_t at, const struct draft *draft,
	const struct value *properties, int64_t now)
{
	struct resource *r = &world->all[at];
	keep_before(world, at, now);
	set_properties(r, draft->properties);
	if (draft->profile) {
		unindex_keys(world, at);
		struct draft d = *draft;
		d.serial = r->d.serial;
		d.made = r->d.made;
		set_texts(r, &d, place_of(world, d.profile, d.account, d.region, d.id));
		index_keys(world, at);
	}
	r->d.changed = now;
	r->fresh = false;
	refs_link(world, at, properties);
	tape_put(world, r);
}

void world_spend(struct world *world, struct str token, int64_t at)
{
	world->spent =
		mem_grow(world->spent, &world->spent_cap, world->nspent + 1, sizeof(*world->spent));
	struct spent spent = {arena_str(&world->arena, token), at};
	world->spent[world->nspent] = spent;
	table_set(&world->by_token, spent.token, (uint32_t)world->nspent++ | SPENT_BIT);
}

void world_remove(struct world *world, uint32_t at, int64_t now)
{
	struct resource *r = &world->all[at];
	tape_gone(world, r, now);
	unindex_keys(world, at);
	refs_cut(world, at);
	if (tokened(r))
		world_spend(world, r->d.token, now);
	r->living = false;
	world->living--;
	if (world->stale_ms == 0) {
		free_slot(world, at);
		return;
	}
	r->d.changed = now;
	table_set(&world->ghosts, r->place, at);
	bury(world, at, now);
}

static const struct value *parse(struct arena *arena, struct str text)
{
	struct err err;
	return json_parse(arena, text, &err);
}

const struct value *world_properties(const struct resource *r, struct arena *arena)
{
	return parse(arena, r->d.properties);
}

const struct value *world_before(const struct resource *r, struct arena *arena)
{
	return parse(arena, (struct str){r->before, r->before_len});
}
