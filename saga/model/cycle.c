#include "base/mem.h"
#include "evaluate.h"

/*
 * Depth first, with a stack of its own: chains may be as long as the plan. An edge back into the
 * stack closes a cycle, which is the stretch of the stack from there on.
 */

struct visit {
	uint32_t instance;
	uint32_t next; /* dep to follow */
};

enum colour { WHITE, ON_STACK, DONE };

#define NAMED_MAX 20 /* members that are listed */

static void report(
	struct evaluator *e, uint32_t *const *dep_nodes, const struct visit *stack, size_t depth)
{
	struct arena *arena = e->diags->arena;
	struct str names = e->instances[stack[0].instance].logical;
	struct str places = STR_NONE;
	uint32_t first_node = 0;
	for (size_t i = 0; i < depth; i++) {
		uint32_t next = stack[i + 1 < depth ? i + 1 : 0].instance;
		uint32_t node = dep_nodes[stack[i].instance][stack[i].next - 1];
		struct mark mark = plan_mark(e->plan, node);
		if (i == 0)
			first_node = node;
		if (i >= NAMED_MAX && i + 1 < depth)
			continue;
		if (i >= NAMED_MAX)
			names = arena_printf(arena, "%.*s -> ...", STR_ARG(names));
		names = arena_printf(
			arena, "%.*s -> %.*s", STR_ARG(names), STR_ARG(e->instances[next].logical));
		places = arena_printf(arena, "%.*s%s%.*s needs %.*s at %u:%u", STR_ARG(places),
			i == 0 ? "" : ", ", STR_ARG(e->instances[stack[i].instance].logical),
			STR_ARG(e->instances[next].logical), mark.line, mark.column);
	}
	struct diag *diag = eval_error(
		e, first_node, "cycle", "each of these waits for the next: %.*s", STR_ARG(names));
	diag_help(e->diags, diag, "%.*s", STR_ARG(places));
}

/* A cycle begins with the member that stands first in the file, wherever it was entered. */
static void rotate(const struct evaluator *e, struct visit *cycle, size_t count)
{
	size_t first = 0;
	for (size_t i = 1; i < count; i++) {
		struct mark a = e->instances[cycle[i].instance].mark;
		struct mark b = e->instances[cycle[first].instance].mark;
		if (a.line < b.line || (a.line == b.line && a.column < b.column))
			first = i;
	}
	struct visit *copy = mem_alloc(count * sizeof(*copy));
	for (size_t i = 0; i < count; i++)
		copy[i] = cycle[(first + i) % count];
	for (size_t i = 0; i < count; i++)
		cycle[i] = copy[i];
	mem_free(copy);
}

static void found(struct evaluator *e, uint32_t *const *dep_nodes, const struct visit *stack,
	size_t depth, uint32_t closing)
{
	size_t from = depth;
	while (stack[from - 1].instance != closing)
		from--;
	from--;
	if (e->diags->errors > DIAG_KEPT)
		return;
	size_t count = depth - from;
	struct visit *cycle = mem_alloc(count * sizeof(*cycle));
	for (size_t i = 0; i < count; i++)
		cycle[i] = stack[from + i];
	rotate(e, cycle, count);
	report(e, dep_nodes, cycle, count);
	mem_free(cycle);
}

static void walk(struct evaluator *e, uint32_t *const *dep_nodes, uint8_t *colours,
	struct visit *stack, uint32_t root)
{
	size_t depth = 0;
	stack[depth++] = (struct visit){root, 0};
	colours[root] = ON_STACK;
	while (depth) {
		struct visit *top = &stack[depth - 1];
		const struct instance *instance = &e->instances[top->instance];
		if (top->next == instance->ndeps) {
			colours[top->instance] = DONE;
			depth--;
			continue;
		}
		uint32_t dep = instance->deps[top->next++];
		if (colours[dep] == ON_STACK)
			found(e, dep_nodes, stack, depth, dep);
		if (colours[dep] != WHITE)
			continue;
		colours[dep] = ON_STACK;
		stack[depth++] = (struct visit){dep, 0};
	}
}

void evaluate_cycles(struct evaluator *e, uint32_t *const *dep_nodes)
{
	uint8_t *colours = mem_zalloc(e->ninstances + (size_t)1);
	struct visit *stack = mem_alloc((e->ninstances + (size_t)1) * sizeof(*stack));
	for (uint32_t i = 0; i < e->ninstances; i++) {
		if (colours[i] == WHITE)
			walk(e, dep_nodes, colours, stack, i);
	}
	mem_free(colours);
	mem_free(stack);
}
