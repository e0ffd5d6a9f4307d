#include "graph/graph.h"

#include "base/mem.h"

#include <string.h>

/* Stable counting sort by one end of the edges. */
static void edges_sort(struct graph_edge *out, const struct graph_edge *in, size_t count,
	uint32_t nodes, bool by_from)
{
	size_t *start = mem_zalloc(((size_t)nodes + 1) * sizeof(*start));
	for (size_t i = 0; i < count; i++)
		start[(by_from ? in[i].from : in[i].to) + 1]++;
	for (uint32_t n = 0; n < nodes; n++)
		start[n + 1] += start[n];
	for (size_t i = 0; i < count; i++)
		out[start[by_from ? in[i].from : in[i].to]++] = in[i];
	mem_free(start);
}

static size_t edges_unique(struct graph_edge *edges, size_t count)
{
	size_t kept = 0;
	for (size_t i = 0; i < count; i++) {
		if (kept && edges[kept - 1].from == edges[i].from &&
			edges[kept - 1].to == edges[i].to)
			continue;
		edges[kept++] = edges[i];
	}
	return kept;
}

/* One side of the graph: for each node the other ends of its edges, in the order of `edges`. */
static void side_build(struct arena *arena, const struct graph_edge *edges, uint32_t count,
	uint32_t nodes, bool out, const uint32_t **start, const uint32_t **list)
{
	uint32_t *starts = ARENA_ARRAY(arena, (size_t)nodes + 1, uint32_t);
	uint32_t *ends = ARENA_ARRAY(arena, count, uint32_t);
	for (uint32_t i = 0; i < count; i++)
		starts[(out ? edges[i].from : edges[i].to) + 1]++;
	for (uint32_t n = 0; n < nodes; n++)
		starts[n + 1] += starts[n];
	uint32_t *at = mem_alloc(((size_t)nodes + 1) * sizeof(*at));
	memcpy(at, starts, ((size_t)nodes + 1) * sizeof(*at));
	for (uint32_t i = 0; i < count; i++)
		ends[at[out ? edges[i].from : edges[i].to]++] = out ? edges[i].to : edges[i].from;
	mem_free(at);
	*start = starts;
	*list = ends;
}

void graph_build(struct arena *arena, struct graph *graph, uint32_t nodes,
	const struct graph_edge *edges, size_t nedges)
{
	struct graph_edge *a = mem_alloc((nedges + 1) * sizeof(*a));
	struct graph_edge *b = mem_alloc((nedges + 1) * sizeof(*b));
	edges_sort(a, edges, nedges, nodes, false);
	edges_sort(b, a, nedges, nodes, true);
	uint32_t count = (uint32_t)edges_unique(b, nedges);
	*graph = (struct graph){.nodes = nodes, .edges = count};
	side_build(arena, b, count, nodes, true, &graph->out_start, &graph->out);
	side_build(arena, b, count, nodes, false, &graph->in_start, &graph->in);
	mem_free(a);
	mem_free(b);
}
