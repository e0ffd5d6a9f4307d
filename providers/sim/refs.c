#include "world.h"

#include "base/mem.h"

#include <strings.h>

#define REF_MIN 3
#define REF_MAX 512

void refs_init(struct refs *refs)
{
	*refs = (struct refs){0};
	table_init(&refs->by_text);
}

void refs_release(struct refs *refs)
{
	table_release(&refs->by_text);
	mem_free(refs->handles);
	mem_free(refs->edges);
}

static uint32_t new_handle(struct refs *refs)
{
	if (refs->free_handle) {
		uint32_t h = refs->free_handle;
		refs->free_handle = refs->handles[h - 1].next;
		return h;
	}
	refs->handles = mem_grow(
		refs->handles, &refs->handles_cap, refs->nhandles + 1, sizeof(*refs->handles));
	return (uint32_t)++refs->nhandles;
}

/* The table holds the text of the first in a chain, so a new one goes behind it. */
static void add_handle(struct refs *refs, struct str text, uint32_t at)
{
	if (text.len < REF_MIN || text.len > REF_MAX)
		return;
	uint32_t h = new_handle(refs);
	refs->handles[h - 1] = (struct refs_handle){at, 0};
	uint32_t first = table_get(&refs->by_text, text);
	if (first == TABLE_NONE) {
		table_set(&refs->by_text, text, h - 1);
		return;
	}
	refs->handles[h - 1].next = refs->handles[first].next;
	refs->handles[first].next = h;
}

static struct str handle_text(const struct world *world, uint32_t h, struct str text)
{
	const struct draft *d = &world->all[world->refs.handles[h].resource].d;
	return str_eq(d->id, text) ? d->id : d->alias;
}

static void drop_handle(struct world *world, struct str text, uint32_t at)
{
	struct refs *refs = &world->refs;
	uint32_t first = table_get(&refs->by_text, text);
	if (first == TABLE_NONE)
		return;
	uint32_t h = first + 1;
	uint32_t before = 0;
	while (h && refs->handles[h - 1].resource != at) {
		before = h;
		h = refs->handles[h - 1].next;
	}
	if (!h)
		return;
	uint32_t next = refs->handles[h - 1].next;
	if (before) {
		refs->handles[before - 1].next = next;
	} else {
		table_remove(&refs->by_text, text);
		if (next)
			table_set(&refs->by_text, handle_text(world, next - 1, text), next - 1);
	}
	refs->handles[h - 1].next = refs->free_handle;
	refs->free_handle = h;
}

void refs_add(struct world *world, uint32_t at)
{
	const struct draft *d = &world->all[at].d;
	add_handle(&world->refs, d->id, at);
	if (d->alias.len)
		add_handle(&world->refs, d->alias, at);
}

static void cut_edge(struct world *world, uint32_t e)
{
	struct refs *refs = &world->refs;
	struct refs_edge *edge = &refs->edges[e - 1];
	if (edge->prev_in)
		refs->edges[edge->prev_in - 1].next_in = edge->next_in;
	else
		world->all[edge->to].refs.in = edge->next_in;
	if (edge->next_in)
		refs->edges[edge->next_in - 1].prev_in = edge->prev_in;
	edge->next_out = refs->free_edge;
	refs->free_edge = e;
}

static void cut_out(struct world *world, uint32_t at)
{
	uint32_t next;
	for (uint32_t e = world->all[at].refs.out; e; e = next) {
		next = world->refs.edges[e - 1].next_out;
		cut_edge(world, e);
	}
	world->all[at].refs.out = 0;
}

/* What referred to it refers to nothing now: only where deletes are not refused. */
static void cut_in(struct world *world, uint32_t at)
{
	while (world->all[at].refs.in) {
		uint32_t e = world->all[at].refs.in;
		uint32_t *link = &world->all[world->refs.edges[e - 1].from].refs.out;
		while (*link != e)
			link = &world->refs.edges[*link - 1].next_out;
		*link = world->refs.edges[e - 1].next_out;
		cut_edge(world, e);
	}
}

void refs_cut(struct world *world, uint32_t at)
{
	cut_out(world, at);
	cut_in(world, at);
}

void refs_remove(struct world *world, uint32_t at)
{
	const struct draft *d = &world->all[at].d;
	drop_handle(world, d->id, at);
	if (d->alias.len)
		drop_handle(world, d->alias, at);
}

static void add_edge(struct world *world, uint32_t from, uint32_t to)
{
	struct refs *refs = &world->refs;
	for (uint32_t e = world->all[from].refs.out; e; e = refs->edges[e - 1].next_out)
		if (refs->edges[e - 1].to == to)
			return;
	uint32_t e = refs->free_edge;
	if (e) {
		refs->free_edge = refs->edges[e - 1].next_out;
	} else {
		refs->edges = mem_grow(
			refs->edges, &refs->edges_cap, refs->nedges + 1, sizeof(*refs->edges));
		e = (uint32_t)++refs->nedges;
	}
	uint32_t in = world->all[to].refs.in;
	refs->edges[e - 1] = (struct refs_edge){from, to, world->all[from].refs.out, in, 0};
	if (in)
		refs->edges[in - 1].prev_in = e;
	world->all[to].refs.in = e;
	world->all[from].refs.out = e;
}

static bool contains_word(struct str text, struct str word)
{
	for (size_t i = 0; i + word.len <= text.len; i++)
		if (strncasecmp(text.ptr + i, word.ptr, word.len) == 0)
			return true;
	return false;
}

static bool means(const struct world *world, uint32_t from, uint32_t to, struct str property)
{
	const struct draft *user = &world->all[from].d;
	const struct draft *used = &world->all[to].d;
	if (!used->named)
		return true;
	bool near = str_eq(user->account, used->account) &&
		    (used->profile->global || str_eq(user->region, used->region));
	return near && contains_word(property, used->profile->last);
}

struct linking {
	struct world *world;
	uint32_t from;
	struct str skip; /* the property that holds the tags */
};

static void link_text(const struct linking *l, struct str text, struct str property)
{
	const struct refs *refs = &l->world->refs;
	if (text.len < REF_MIN || text.len > REF_MAX)
		return;
	uint32_t first = table_get(&refs->by_text, text);
	for (uint32_t h = first + 1; h; h = refs->handles[h - 1].next) {
		uint32_t to = refs->handles[h - 1].resource;
		if (to != l->from && means(l->world, l->from, to, property))
			add_edge(l->world, l->from, to);
	}
}

static void link_value(const struct linking *l, const struct value *v, struct str property)
{
	if (v->kind == VALUE_STRING)
		link_text(l, v->text, property);
	for (uint32_t i = 0; v->kind == VALUE_LIST && i < v->count; i++)
		link_value(l, v->items[i], property);
	for (uint32_t i = 0; v->kind == VALUE_MAP && i < v->count; i++)
		link_value(l, v->members[i].value, v->members[i].name);
}

void refs_link(struct world *world, uint32_t at, const struct value *properties)
{
	cut_out(world, at);
	const char *tags = world->all[at].d.profile->type->tags;
	struct linking linking = {world, at, str_of(tags)};
	for (uint32_t i = 0; properties && i < properties->count; i++) {
		const struct value_member *member = &properties->members[i];
		if (!tags || !str_eq(member->name, linking.skip))
			link_value(&linking, member->value, member->name);
	}
}

uint32_t refs_holder(const struct world *world, uint32_t at)
{
	uint32_t e = world->all[at].refs.in;
	return e ? world->refs.edges[e - 1].from : WORLD_NONE;
}
