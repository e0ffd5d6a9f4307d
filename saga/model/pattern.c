#include "base/mem.h"
#include "pattern_tree.h"

#include <string.h>

/*
 * A pattern is a program for many threads that step through the text together, each at most once
 * at a place (Pike's machine; https://swtch.com/~rsc/regexp/regexp2.html). Only "yes" or "no" is
 * wanted, so threads carry nothing but where they are.
 */

#define PROGRAM_MAX 20000
#define EMIT_MAX    200000   /* of work, for repetitions of nothing */
#define STEPS_MAX   50000000 /* about a second; look-ahead can make a text dear */

enum opcode { OP_SET, OP_SPLIT, OP_JUMP, OP_BEGIN, OP_END, OP_EDGE, OP_LOOK, OP_MATCH };

struct instruction {
	uint8_t op;
	bool negated;
	uint32_t x,
		y; /* SET: the set. SPLIT: both ways. JUMP: where to. LOOK: behind its program */
};

struct pattern {
	struct instruction *program;
	uint32_t count;
	const struct pattern_set *sets;
	const struct pattern_range *ranges;
	bool any_case;
};

struct emitter {
	const struct pattern_tree *tree;
	struct instruction *program;
	size_t cap;
	uint32_t count;
	uint32_t work;
};

static uint32_t emit(struct emitter *e, uint8_t op, uint32_t x, uint32_t y)
{
	if (e->count > PROGRAM_MAX)
		return e->count; /* too large anyway: what is written is not used */
	e->program = mem_grow(e->program, &e->cap, e->count + (size_t)1, sizeof(*e->program));
	e->program[e->count] = (struct instruction){op, false, x, y};
	return e->count++;
}

static void set_target(struct emitter *e, uint32_t at, bool second)
{
	if (e->count > PROGRAM_MAX)
		return;
	if (second)
		e->program[at].y = e->count;
	else
		e->program[at].x = e->count;
}

static void emit_node(struct emitter *e, uint32_t node);

static void emit_repeat(struct emitter *e, const struct pattern_node *node)
{
	for (uint32_t i = 0; i < node->min && e->work < EMIT_MAX; i++)
		emit_node(e, node->x);
	if (node->max == PATTERN_ENDLESS) {
		uint32_t split = emit(e, OP_SPLIT, e->count + 1, 0);
		emit_node(e, node->x);
		emit(e, OP_JUMP, split, 0);
		set_target(e, split, true);
		return;
	}
	uint32_t first = e->count;
	uint32_t optional = node->max - node->min;
	for (uint32_t i = 0; i < optional && e->work < EMIT_MAX; i++) {
		emit(e, OP_SPLIT, e->count + 1, UINT32_MAX);
		emit_node(e, node->x);
	}
	/* Each of these ways out, and only these, still points nowhere. */
	for (uint32_t at = first; at < e->count && e->count <= PROGRAM_MAX; at++) {
		if (e->program[at].op == OP_SPLIT && e->program[at].y == UINT32_MAX)
			e->program[at].y = e->count;
	}
}

static void emit_alt(struct emitter *e, const struct pattern_node *node)
{
	uint32_t split = emit(e, OP_SPLIT, e->count + 1, 0);
	emit_node(e, node->x);
	uint32_t jump = emit(e, OP_JUMP, 0, 0);
	set_target(e, split, true);
	emit_node(e, node->y);
	set_target(e, jump, false);
}

static void emit_look(struct emitter *e, const struct pattern_node *node)
{
	uint32_t look = emit(e, OP_LOOK, 0, 0);
	emit_node(e, node->x);
	emit(e, OP_MATCH, 0, 0);
	set_target(e, look, false);
	if (e->count <= PROGRAM_MAX)
		e->program[look].negated = node->negated;
}

static void emit_node(struct emitter *e, uint32_t at)
{
	const struct pattern_node *node = &e->tree->nodes[at];
	if (e->work++ >= EMIT_MAX || e->count > PROGRAM_MAX)
		return;
	switch ((enum pattern_kind)node->kind) {
	case PATTERN_EMPTY:
		return;
	case PATTERN_SET:
		emit(e, OP_SET, node->x, 0);
		return;
	case PATTERN_CAT:
		emit_node(e, node->x);
		emit_node(e, node->y);
		return;
	case PATTERN_ALT:
		emit_alt(e, node);
		return;
	case PATTERN_REPEAT:
		emit_repeat(e, node);
		return;
	case PATTERN_LOOK:
		emit_look(e, node);
		return;
	case PATTERN_BEGIN:
		emit(e, OP_BEGIN, 0, 0);
		return;
	case PATTERN_END:
		emit(e, OP_END, 0, 0);
		return;
	case PATTERN_EDGE:
		at = emit(e, OP_EDGE, 0, 0);
		if (e->count <= PROGRAM_MAX)
			e->program[at].negated = node->negated;
		return;
	}
}

static void *keep(struct arena *arena, const void *data, size_t count, size_t size)
{
	void *copy = arena_array(arena, count, size);
	if (count)
		memcpy(copy, data, count * size);
	return copy;
}

struct pattern *pattern_compile(struct arena *arena, struct str text, struct err *err)
{
	struct pattern_tree tree;
	struct emitter e = {.tree = &tree};
	struct pattern *pattern = NULL;
	if (pattern_parse(&tree, text, err) == 0) {
		emit_node(&e, tree.root);
		emit(&e, OP_MATCH, 0, 0);
		if (e.count > PROGRAM_MAX || e.work >= EMIT_MAX) {
			err_set(err, ERR_LIMIT, "its repetitions multiply to too much");
		} else {
			pattern = ARENA_NEW(arena, struct pattern);
			pattern->program = keep(arena, e.program, e.count, sizeof(*e.program));
			pattern->count = e.count;
			pattern->sets = keep(arena, tree.sets, tree.nsets, sizeof(*tree.sets));
			pattern->ranges =
				keep(arena, tree.ranges, tree.nranges, sizeof(*tree.ranges));
			pattern->any_case = tree.any_case;
		}
	}
	mem_free(e.program);
	pattern_tree_release(&tree);
	return pattern;
}

size_t pattern_decode(struct str text, size_t at, uint32_t *c)
{
	*c = 0;
	if (at >= text.len)
		return 0;
	const unsigned char *s = (const unsigned char *)text.ptr + at;
	size_t len = str_utf8(text, at);
	if (len < 2) {
		*c = s[0];
		return 1;
	}
	*c = s[0] & (0xFFu >> (len + 1));
	for (size_t i = 1; i < len; i++)
		*c = *c << 6 | (s[i] & 0x3F);
	return len;
}

static bool set_holds(const struct pattern *pattern, uint32_t set, uint32_t c)
{
	const struct pattern_set *s = &pattern->sets[set];
	for (uint32_t i = s->first; i < s->first + s->count; i++) {
		if (c >= pattern->ranges[i].low && c <= pattern->ranges[i].high)
			return !s->negated;
	}
	return s->negated;
}

static bool accepts(const struct pattern *pattern, uint32_t set, uint32_t c)
{
	uint32_t low = c | 0x20;
	bool is_letter = low >= 'a' && low <= 'z' && c < 0x80;
	if (!pattern->any_case || !is_letter)
		return set_holds(pattern, set, c);
	return set_holds(pattern, set, low) || set_holds(pattern, set, low & ~0x20u);
}

struct threads { /* instructions that wait for a character */
	uint32_t *list;
	uint32_t count;
};

struct machine {
	const struct pattern *pattern;
	struct str text;
	uint64_t *steps; /* shared with the machines of look-ahead */
	uint32_t *seen;	 /* by instruction: 1 + the place at which it was last added */
	uint32_t *stack;
	struct threads now, next;
	bool only_at_end; /* a match counts at the end of the text alone */
	bool matched;
};

static bool run(const struct pattern *pattern, uint32_t from, struct str text, size_t at,
	bool anchored, bool only_at_end, uint64_t *steps);

static bool is_word(struct str text, size_t at)
{
	if (at >= text.len)
		return false;
	char c = text.ptr[at];
	char low = (char)(c | 0x20);
	return (low >= 'a' && low <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

/* Does a thread at an instruction that takes no character go on, and where? */
static bool passes(struct machine *m, const struct instruction *in, uint32_t pc, size_t at)
{
	bool holds = true;
	if (in->op == OP_BEGIN)
		return at == 0;
	if (in->op == OP_END)
		return at == m->text.len;
	if (in->op == OP_EDGE)
		holds = is_word(m->text, at) != (at > 0 && is_word(m->text, at - 1));
	if (in->op == OP_LOOK)
		holds = run(m->pattern, pc + 1, m->text, at, true, false, m->steps);
	return holds != in->negated;
}

/* Adds a thread, and all that it becomes without taking a character. */
static void add_thread(struct machine *m, struct threads *threads, uint32_t pc, size_t at)
{
	uint32_t depth = 0;
	m->stack[depth++] = pc;
	while (depth) {
		pc = m->stack[--depth];
		const struct instruction *in = &m->pattern->program[pc];
		if (m->seen[pc] == at + 1)
			continue;
		m->seen[pc] = (uint32_t)at + 1;
		++*m->steps;
		if (in->op == OP_MATCH) {
			m->matched |= !m->only_at_end || at == m->text.len;
		} else if (in->op == OP_SET) {
			threads->list[threads->count++] = pc;
		} else if (in->op == OP_SPLIT) {
			m->stack[depth++] = in->x;
			m->stack[depth++] = in->y;
		} else if (in->op == OP_JUMP) {
			m->stack[depth++] = in->x;
		} else if (passes(m, in, pc, at)) {
			m->stack[depth++] = in->op == OP_LOOK ? in->x : pc + 1;
		}
	}
}

static bool step_through(struct machine *m, uint32_t from, size_t at, bool anchored)
{
	bool first = true;
	for (;;) {
		if (first || !anchored)
			add_thread(m, &m->now, from, at);
		first = false;
		if (m->matched)
			return true;
		uint32_t c;
		size_t len = pattern_decode(m->text, at, &c);
		if (len == 0 || *m->steps > STEPS_MAX || (anchored && m->now.count == 0))
			return false;
		at += len;
		m->next.count = 0;
		for (uint32_t i = 0; i < m->now.count; i++) {
			uint32_t pc = m->now.list[i];
			if (accepts(m->pattern, m->pattern->program[pc].x, c))
				add_thread(m, &m->next, pc + 1, at);
		}
		*m->steps += m->now.count;
		struct threads old = m->now;
		m->now = m->next;
		m->next = old;
	}
}

static bool run(const struct pattern *pattern, uint32_t from, struct str text, size_t at,
	bool anchored, bool only_at_end, uint64_t *steps)
{
	/* Every instruction is pushed at most twice for each that is seen. */
	size_t count = pattern->count;
	uint32_t *memory = mem_zalloc((count * 5 + 2) * sizeof(*memory));
	struct machine m = {.pattern = pattern,
		.text = text,
		.steps = steps,
		.seen = memory,
		.now = {memory + count, 0},
		.next = {memory + count * 2, 0},
		.stack = memory + count * 3,
		.only_at_end = only_at_end};
	bool matched = step_through(&m, from, at, anchored);
	mem_free(memory);
	return matched;
}

bool pattern_finds(const struct pattern *pattern, struct str text)
{
	uint64_t steps = 0;
	return run(pattern, 0, text, 0, false, false, &steps);
}

bool pattern_matches(const struct pattern *pattern, struct str text)
{
	uint64_t steps = 0;
	return run(pattern, 0, text, 0, true, true, &steps);
}
