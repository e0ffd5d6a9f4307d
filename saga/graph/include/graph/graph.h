/*
 * A directed graph over nodes 0..n-1, as indices in two compressed arrays. An edge goes from
 * what is needed to what needs it. Built once, then only read.
 */
#ifndef GRAPH_GRAPH_H
#define GRAPH_GRAPH_H

#include "base/arena.h"

struct graph_edge {
	uint32_t from; /* the dependency */
	uint32_t to;   /* the dependent */
};

struct graph {
	uint32_t nodes;
	uint32_t edges;
	const uint32_t *out_start; /* nodes + 1: dependents of i are out[out_start[i] .. out_start[i
				      + 1]] */
	const uint32_t *out;
	const uint32_t *in_start;
	const uint32_t *in;
};

/* Doubled edges count once; an edge from a node to itself is a cycle. */
void graph_build(struct arena *arena, struct graph *graph, uint32_t nodes,
	const struct graph_edge *edges, size_t nedges);

/*
 * A topological order, smallest index first among equals. False when there is a cycle; then
 * *cycle (in the arena) lists the members of one in order, each needed by the next, the last by the
 * first.
 */
bool graph_order(struct arena *arena, const struct graph *graph, uint32_t *order, uint32_t **cycle,
	uint32_t *cycle_len);

/*
 * The longest path by weight (NULL: 1 each). Gives its weight, and its nodes in order when `path`
 * is not NULL. The graph must have no cycle.
 */
uint64_t graph_critical_path(struct arena *arena, const struct graph *graph,
	const uint32_t *weights, uint32_t **path, uint32_t *path_len);

#endif
