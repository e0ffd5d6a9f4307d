#include "graph/graph.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define N(array) (sizeof(array) / sizeof((array)[0]))

static void test_build_counts_doubled_edges_once(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	struct graph_edge edges[] = {{2, 0}, {0, 1}, {2, 1}, {0, 1}, {2, 0}};
	struct graph g;
	graph_build(&arena, &g, 3, edges, N(edges));
	assert_int_equal(g.edges, 3);
	assert_int_equal(g.out_start[3], 3);
	assert_int_equal(g.out[g.out_start[0]], 1);
	assert_int_equal(g.out_start[2] - g.out_start[1], 0);
	assert_int_equal(g.out[g.out_start[2]], 0);
	assert_int_equal(g.out[g.out_start[2] + 1], 1);
	assert_int_equal(g.in_start[1] - g.in_start[0], 1);
	assert_int_equal(g.in[g.in_start[1]], 0);
	assert_int_equal(g.in[g.in_start[1] + 1], 2);
	arena_release(&arena);
}

static void test_order_takes_the_smallest_that_is_ready(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	struct graph_edge edges[] = {{4, 0}, {0, 2}};
	uint32_t order[5];
	uint32_t *cycle;
	uint32_t len;
	struct graph g;
	graph_build(&arena, &g, 5, edges, N(edges));
	assert_true(graph_order(&arena, &g, order, &cycle, &len));
	uint32_t expected[] = {1, 3, 4, 0, 2};
	assert_memory_equal(order, expected, sizeof(expected));
	graph_build(&arena, &g, 0, NULL, 0);
	assert_true(graph_order(&arena, &g, order, &cycle, &len));
	assert_int_equal(graph_critical_path(&arena, &g, NULL, NULL, NULL), 0);
	arena_release(&arena);
}

static bool has_edge(const struct graph *g, uint32_t from, uint32_t to)
{
	for (uint32_t e = g->out_start[from]; e < g->out_start[from + 1]; e++)
		if (g->out[e] == to)
			return true;
	return false;
}

static void test_cycle_is_named_by_its_members(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	/* 0 -> 1 -> 2 -> 3 -> 1, and 3 -> 4: only 1, 2, 3 are on the cycle. */
	struct graph_edge edges[] = {{0, 1}, {1, 2}, {2, 3}, {3, 1}, {3, 4}};
	uint32_t order[5];
	uint32_t *cycle = NULL;
	uint32_t len = 0;
	struct graph g;
	graph_build(&arena, &g, 5, edges, N(edges));
	assert_false(graph_order(&arena, &g, order, &cycle, &len));
	assert_int_equal(len, 3);
	for (uint32_t i = 0; i < len; i++) {
		assert_true(has_edge(&g, cycle[i], cycle[(i + 1) % len]));
		for (uint32_t j = 0; j < i; j++)
			assert_int_not_equal(cycle[i], cycle[j]);
	}
	struct graph_edge self[] = {{1, 1}};
	graph_build(&arena, &g, 2, self, 1);
	assert_false(graph_order(&arena, &g, order, &cycle, &len));
	assert_int_equal(len, 1);
	assert_int_equal(cycle[0], 1);
	arena_release(&arena);
}

static void test_critical_path(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	struct graph_edge edges[] = {{0, 1}, {1, 2}, {0, 3}, {3, 2}};
	uint32_t weights[] = {1, 1, 1, 10, 5};
	uint32_t *path;
	uint32_t len;
	struct graph g;
	graph_build(&arena, &g, 5, edges, N(edges));
	assert_int_equal(graph_critical_path(&arena, &g, NULL, &path, &len), 3);
	assert_int_equal(len, 3);
	assert_int_equal(graph_critical_path(&arena, &g, weights, &path, &len), 12);
	uint32_t expected[] = {0, 3, 2};
	assert_int_equal(len, 3);
	assert_memory_equal(path, expected, sizeof(expected));
	arena_release(&arena);
}

/* Random graphs: the order respects every edge, and a back edge is always found. */
static void test_random_graphs(void **state)
{
	(void)state;
	uint32_t seed = 1;
	for (int round = 0; round < 300; round++) {
		struct arena arena;
		arena_init(&arena);
		struct graph_edge edges[400];
		uint32_t nodes = 2 + seed % 60;
		size_t count = 0;
		for (; count < nodes * 3; count++) {
			seed = seed * 1664525 + 1013904223;
			uint32_t a = (seed >> 8) % nodes;
			uint32_t b = (seed >> 20) % nodes;
			edges[count] = (struct graph_edge){a < b ? a : b, a < b ? b : a};
			if (a == b)
				edges[count] = (struct graph_edge){0, nodes - 1};
		}
		uint32_t order[64];
		uint32_t place[64];
		uint32_t *cycle;
		uint32_t len;
		struct graph g;
		graph_build(&arena, &g, nodes, edges, count);
		assert_true(graph_order(&arena, &g, order, &cycle, &len));
		for (uint32_t i = 0; i < nodes; i++)
			place[order[i]] = i;
		for (size_t i = 0; i < count; i++)
			assert_true(place[edges[i].from] < place[edges[i].to]);
		edges[count] = (struct graph_edge){edges[0].to, edges[0].from};
		graph_build(&arena, &g, nodes, edges, count + 1);
		assert_false(graph_order(&arena, &g, order, &cycle, &len));
		for (uint32_t i = 0; i < len; i++)
			assert_true(has_edge(&g, cycle[i], cycle[(i + 1) % len]));
		arena_release(&arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_build_counts_doubled_edges_once),
		cmocka_unit_test(test_order_takes_the_smallest_that_is_ready),
		cmocka_unit_test(test_cycle_is_named_by_its_members),
		cmocka_unit_test(test_critical_path),
		cmocka_unit_test(test_random_graphs),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
