/* Topological order (Kahn 1962), the cycle that prevents one, and the longest path. */
#include "graph/graph.h"

#include "base/heap.h"
#include "base/mem.h"

#include <string.h>

static uint32_t *unmet_new(const struct graph *graph)
{
	uint32_t *unmet = mem_alloc(((size_t)graph->nodes + 1) * sizeof(*unmet));
	for (uint32_t n = 0; n < graph->nodes; n++)
		unmet[n] = graph->in_start[n + 1] - graph->in_start[n];
	return unmet;
}

/* Gives how many nodes could be ordered; the others keep unmet[n] > 0. */
static uint32_t order_fill(const struct graph *graph, uint32_t *unmet, uint32_t *order)
{
	struct heap ready = {0};
	struct heap_item next;
	uint32_t count = 0;
	for (uint32_t n = 0; n < graph->nodes; n++)
		if (unmet[n] == 0)
			heap_push(&ready, n, n);
	while (heap_pop(&ready, &next)) {
		uint32_t n = next.item;
		order[count++] = n;
		for (uint32_t e = graph->out_start[n]; e < graph->out_start[n + 1]; e++)
			if (--unmet[graph->out[e]] == 0)
				heap_push(&ready, graph->out[e], graph->out[e]);
	}
	heap_release(&ready);
	return count;
}

static uint32_t unmet_predecessor(const struct graph *graph, const uint32_t *unmet, uint32_t node)
{
	uint32_t e = graph->in_start[node];
	while (unmet[graph->in[e]] == 0)
		e++;
	return graph->in[e];
}

/*
 * Every node left over has a predecessor that is left over too, so walking backward must
 * meet itself; what lies between the two meetings is a cycle, found in reverse.
 */
static void cycle_find(struct arena *arena, const struct graph *graph, const uint32_t *unmet,
	uint32_t **cycle, uint32_t *cycle_len)
{
	uint32_t *seen = mem_zalloc(((size_t)graph->nodes + 1) * sizeof(*seen));
	uint32_t node = 0;
	uint32_t step = 1;
	while (unmet[node] == 0)
		node++;
	for (; !seen[node]; node = unmet_predecessor(graph, unmet, node))
		seen[node] = step++;
	uint32_t len = step - seen[node];
	*cycle = ARENA_ARRAY(arena, len, uint32_t);
	*cycle_len = len;
	for (uint32_t i = len; i > 0; i--) {
		(*cycle)[i - 1] = node;
		node = unmet_predecessor(graph, unmet, node);
	}
	mem_free(seen);
}

bool graph_order(struct arena *arena, const struct graph *graph, uint32_t *order, uint32_t **cycle,
	uint32_t *cycle_len)
{
	uint32_t *unmet = unmet_new(graph);
	bool complete = order_fill(graph, unmet, order) == graph->nodes;
	if (!complete)
		cycle_find(arena, graph, unmet, cycle, cycle_len);
	mem_free(unmet);
	return complete;
}

struct longest { /* the longest path that ends at a node */
	uint64_t weight;
	uint32_t from; /* the node before it; itself: none */
	uint32_t len;
};

static void longest_fill(const struct graph *graph, const uint32_t *weights, const uint32_t *order,
	struct longest *longest)
{
	for (uint32_t i = 0; i < graph->nodes; i++) {
		uint32_t n = order[i];
		struct longest best = {.from = n};
		for (uint32_t e = graph->in_start[n]; e < graph->in_start[n + 1]; e++) {
			uint32_t before = graph->in[e];
			if (best.len == 0 || longest[before].weight > best.weight)
				best = (struct longest){
					longest[before].weight, before, longest[before].len};
		}
		best.weight += weights ? weights[n] : 1;
		best.len++;
		longest[n] = best;
	}
}

uint64_t graph_critical_path(struct arena *arena, const struct graph *graph,
	const uint32_t *weights, uint32_t **path, uint32_t *path_len)
{
	size_t room = (size_t)graph->nodes + 1;
	uint32_t *order = mem_alloc(room * sizeof(*order));
	uint32_t *unmet = unmet_new(graph);
	struct longest *longest = mem_zalloc(room * sizeof(*longest));
	uint32_t last = 0;
	order_fill(graph, unmet, order);
	longest_fill(graph, weights, order, longest);
	for (uint32_t n = 1; n < graph->nodes; n++)
		if (longest[n].weight > longest[last].weight)
			last = n;
	uint64_t weight = longest[last].weight;
	if (path) {
		*path_len = longest[last].len;
		*path = ARENA_ARRAY(arena, *path_len, uint32_t);
		for (uint32_t i = *path_len; i > 0; i--, last = longest[last].from)
			(*path)[i - 1] = last;
	}
	mem_free(longest);
	mem_free(unmet);
	mem_free(order);
	return weight;
}
