/*
 * Pass three: one order for all drafts. FORWARD ones come first, among equals in the order of
 * the plan file, deletes newest first; the same input always gives the same plan.
 */
#include "planner_parts.h"

#include <stdlib.h>

/* ---- orders that no reference shows: traits.after ---- */

/* Drafts of one type in one cell are kin, and hang together in a list. */
static struct str kin_name(struct planner *p, uint32_t cell, struct str type)
{
	return arena_printf(p->arena, "%u/%.*s", cell, STR_ARG(type));
}

static bool makes(const struct step *step)
{
	return step->kind == STEP_CREATE || step->kind == STEP_REPLACE;
}

/* A make waits for the makes of types it comes after; their deletes the other way round. */
static void edge_after(struct planner *p, uint32_t first, uint32_t later)
{
	const struct step *a = &p->drafts[first];
	const struct step *b = &p->drafts[later];
	if (makes(a) && makes(b) && a->phase <= b->phase)
		planner_edge(p, first, later, EDGE_SOFT);
	else if (a->kind == STEP_DELETE && b->kind == STEP_DELETE)
		planner_edge(p, later, first, EDGE_SOFT);
}

static void edges_after(struct planner *p)
{
	struct table kin;
	uint32_t *next = mem_alloc(((size_t)p->ndrafts + 1) * sizeof(*next));
	table_init(&kin);
	for (uint32_t i = p->ndrafts; i-- > 0;) {
		struct str name = kin_name(p, p->drafts[i].cell, p->drafts[i].type_name);
		next[i] = table_get(&kin, name);
		table_set(&kin, name, i);
	}
	for (uint32_t i = 0; i < p->ndrafts; i++) {
		const struct step *step = &p->drafts[i];
		const struct provider_traits *traits;
		if (!step->type || planner_traits(p, step->type, &traits) < 0 || !traits->after)
			continue;
		for (size_t t = 0; traits->after[t]; t++) {
			struct str name = kin_name(p, step->cell, str_of(traits->after[t]));
			uint32_t other = table_get(&kin, name);
			for (; other != TABLE_NONE; other = next[other])
				if (other != i)
					edge_after(p, i, other);
		}
	}
	table_release(&kin);
	mem_free(next);
}

/* ---- numbers: where a draft stands among equals ---- */

struct rank {
	int place; /* forward makes, late makes, deletes */
	uint64_t newest;
	uint32_t index; /* of the instance in the target; of the draft, when it is a delete */
	uint32_t draft;
};

static int rank_order(const void *left, const void *right)
{
	const struct rank *a = left;
	const struct rank *b = right;
	if (a->place != b->place)
		return a->place - b->place;
	if (a->newest != b->newest)
		return a->newest < b->newest ? 1 : -1;
	return (a->index > b->index) - (a->index < b->index);
}

static struct rank rank_of(const struct planner *p, uint32_t draft)
{
	const struct step *step = &p->drafts[draft];
	struct rank rank = {.draft = draft, .index = draft};
	if (step->kind == STEP_DELETE || step->kind == STEP_RETAIN) {
		rank.place = 2;
		rank.newest = step->prior->version;
	} else {
		rank.place = step->phase == PHASE_CLEANUP;
		rank.index = table_get(&p->instances, step->address);
	}
	return rank;
}

/* numbers[draft] = where it stands. */
static uint32_t *number_drafts(struct planner *p)
{
	struct rank *ranks = mem_alloc(((size_t)p->ndrafts + 1) * sizeof(*ranks));
	uint32_t *numbers = ARENA_ARRAY(p->arena, p->ndrafts, uint32_t);
	for (uint32_t i = 0; i < p->ndrafts; i++)
		ranks[i] = rank_of(p, i);
	qsort(ranks, p->ndrafts, sizeof(*ranks), rank_order);
	for (uint32_t i = 0; i < p->ndrafts; i++)
		numbers[ranks[i].draft] = i;
	mem_free(ranks);
	return numbers;
}

/* ---- the order ---- */

struct ordering {
	struct planner *p;
	uint32_t *numbers; /* draft -> node */
	uint32_t *places;  /* draft -> place in the order */
	struct graph_edge *scratch;
};

/* Edges of ranks below `firm`, and of the others those that agree with the places so far. */
static size_t pick_edges(const struct ordering *o, int firm, bool others, const uint32_t *map)
{
	size_t count = 0;
	for (size_t i = 0; i < o->p->nedges; i++) {
		const struct draft_edge *e = &o->p->edges[i];
		bool agrees = others && o->places[e->edge.from] < o->places[e->edge.to];
		if ((int)e->rank < firm || agrees)
			o->scratch[count++] =
				(struct graph_edge){map[e->edge.from], map[e->edge.to]};
	}
	return count;
}

static bool try_order(struct ordering *o, int firm)
{
	struct planner *p = o->p;
	struct graph graph;
	uint32_t *order = ARENA_ARRAY(p->arena, p->ndrafts, uint32_t);
	uint32_t *place = ARENA_ARRAY(p->arena, p->ndrafts, uint32_t);
	uint32_t *cycle;
	uint32_t len;
	graph_build(
		p->arena, &graph, p->ndrafts, o->scratch, pick_edges(o, firm, false, o->numbers));
	if (!graph_order(p->arena, &graph, order, &cycle, &len))
		return false;
	for (uint32_t i = 0; i < p->ndrafts; i++)
		place[order[i]] = i;
	for (uint32_t i = 0; i < p->ndrafts; i++)
		o->places[i] = place[o->numbers[i]];
	return true;
}

/*
 * Edges that contradict firmer ones give way, rank by rank; those that agree with the order found
 * are kept.
 */
static int find_order(struct ordering *o)
{
	for (int firm = EDGE_RANKS; firm > 0; firm--)
		if (try_order(o, firm))
			return 0;
	return err_set(o->p->err, ERR_INPUT, "the steps of the plan need one another in a circle");
}

/*
 * Where the successor is made after the pivot too, its old one goes either strictly before or
 * strictly after: the state must know whether the address is free, or the old one a debt.
 */
static void pair_old_ones(struct ordering *o)
{
	struct planner *p = o->p;
	for (uint32_t i = 0; i < p->ndrafts; i++) {
		uint32_t maker = p->makers[i];
		if (maker == DRAFT_NONE || p->drafts[maker].phase != PHASE_CLEANUP)
			continue;
		bool before = o->places[i] < o->places[maker];
		p->drafts[i].of_replaced = !before;
		planner_edge(p, before ? i : maker, before ? maker : i, EDGE_FIRM);
	}
}

int planner_order(struct planner *p, struct step_plan *out)
{
	if (p->has_after)
		edges_after(p);
	struct ordering o = {.p = p, .numbers = number_drafts(p)};
	o.places = ARENA_ARRAY(p->arena, p->ndrafts, uint32_t);
	o.scratch = mem_alloc((p->nedges + p->ndrafts + 1) * sizeof(*o.scratch));
	int result = find_order(&o);
	if (result == 0) {
		struct step *steps = ARENA_ARRAY(p->arena, p->ndrafts, struct step);
		pair_old_ones(&o);
		for (uint32_t i = 0; i < p->ndrafts; i++)
			steps[o.places[i]] = p->drafts[i];
		out->steps = steps;
		out->nsteps = p->ndrafts;
		graph_build(p->arena, &out->graph, p->ndrafts, o.scratch,
			pick_edges(&o, 0, true, o.places));
	}
	mem_free(o.scratch);
	return result;
}
