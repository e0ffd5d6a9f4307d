/*
 * An engine at a table: told events one by one, asked what it wants. `asks` gives all actions that
 * are ready as one line; records are made durable at once unless a test says otherwise.
 */
#ifndef TESTS_ENGINE_RIG_H
#define TESTS_ENGINE_RIG_H

#include "base/buf.h"
#include "base/mem.h"
#include "steps/engine.h"
#include "steps/step.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>
#define N(array) (sizeof(array) / sizeof((array)[0]))

struct rig {
	struct arena arena;
	struct graph graph;
	struct engine_config config;
	struct engine *engine;
	uint64_t records;
	bool slow_disk; /* nothing becomes durable by itself */
	int64_t now;
	struct buf text;
};

static void rig_init(struct rig *rig, const struct engine_step *steps, uint32_t count,
	const struct graph_edge *edges, size_t nedges)
{
	*rig = (struct rig){.now = 1000};
	arena_init(&rig->arena);
	buf_init(&rig->text, 0);
	graph_build(&rig->arena, &rig->graph, count, edges, nedges);
	rig->config = (struct engine_config){
		.steps = steps,
		.graph = &rig->graph,
		.ncells = 2,
		.in_flight = 100,
		.in_flight_cell = 100,
		.validity_ms = 1000,
		.grace_ms = 500,
		.attempts = 3,
		.retries = 2,
		.backoff_ms = 100,
	};
	rig->engine = engine_new(&rig->config);
}

static void rig_release(struct rig *rig)
{
	engine_free(rig->engine);
	buf_release(&rig->text);
	arena_release(&rig->arena);
}

static void put_action(struct buf *buf, const struct engine_action *a)
{
	static const char *const records[] = {"intent", "bound", "done", "failed", "doubt",
		"absent", "stuck", "undo", "undone", "pivot", "rollback", "end"};
	static const char *const calls[] = {
		"precheck", "read", "create", "update", "delete", "probe", "set-back", "unmake"};
	static const char *const outcomes[] = {"done", "undone", "stuck", "interrupted", "halted"};
	buf_puts(buf, buf->len ? ", " : "");
	switch (a->kind) {
	case ENGINE_PREPARE:
		buf_puts(buf, "prepare");
		break;
	case ENGINE_RECORD:
		buf_printf(buf, "*%s", records[a->record]);
		if (a->record == ENGINE_REC_END)
			buf_printf(buf, " %s", outcomes[a->outcome]);
		break;
	case ENGINE_CALL:
		buf_puts(buf, calls[a->call]);
		break;
	case ENGINE_PROCEED:
		buf_puts(buf, "proceed");
		break;
	case ENGINE_FINISH:
		buf_printf(buf, "finish %s", outcomes[a->outcome]);
		break;
	}
	if (a->step != ENGINE_NO_STEP)
		buf_printf(buf, " %u", a->step);
	bool create = a->kind == ENGINE_CALL && a->call == ENGINE_CALL_CREATE;
	if (create || (a->kind == ENGINE_RECORD && a->record == ENGINE_REC_INTENT))
		buf_printf(buf, "#%u", a->attempt);
}

static void collect(struct rig *rig)
{
	struct engine_action action;
	while (engine_next(rig->engine, &action)) {
		put_action(&rig->text, &action);
		if (action.kind != ENGINE_RECORD)
			continue;
		rig->records++;
		if (!rig->slow_disk)
			engine_durable(rig->engine, rig->now, rig->records);
	}
}

static void asks_at(struct rig *rig, const char *expected, int line)
{
	buf_clear(&rig->text);
	collect(rig);
	if (!str_is(buf_view(&rig->text), expected))
		fail_msg("line %d: it asks\n  %.*s\nand not\n  %s", line,
			STR_ARG(buf_view(&rig->text)), expected);
}
#define ASKS(rig, expected) asks_at((rig), (expected), __LINE__)

#define TELL(rig, step, reply, expected)                                                           \
	do {                                                                                       \
		engine_reply((rig)->engine, (rig)->now, (step), (reply));                          \
		asks_at((rig), (expected), __LINE__);                                              \
	} while (0)

#define WAIT(rig, ms, expected)                                                                    \
	do {                                                                                       \
		(rig)->now += (ms);                                                                \
		engine_tick((rig)->engine, (rig)->now);                                            \
		asks_at((rig), (expected), __LINE__);                                              \
	} while (0)

static void start(struct rig *rig)
{
	engine_start(rig->engine, rig->now);
}

#define MAKE(class)                                                                                \
	{                                                                                          \
		.form = ENGINE_MAKE, .identity = PROVIDER_IDENTITY_##class                         \
	}
#define CHANGE                                                                                     \
	{                                                                                          \
		.form = ENGINE_CHANGE                                                              \
	}
#define DELETE                                                                                     \
	{                                                                                          \
		.form = ENGINE_DELETE, .phase = PHASE_CLEANUP                                      \
	}
#define REMAKE(class)                                                                              \
	{                                                                                          \
		.form = ENGINE_REMAKE, .phase = PHASE_CLEANUP, .makes = true,                      \
		.identity = PROVIDER_IDENTITY_##class                                              \
	}

#endif
