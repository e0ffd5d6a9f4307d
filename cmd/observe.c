#include "observe.h"

#include "base/json.h"
#include "term.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const char *const names[] = {
	[RUN_STEP_STARTED] = "started",
	[RUN_STEP_WAITING] = "waiting",
	[RUN_STEP_DONE] = "done",
	[RUN_STEP_FAILED] = "failed",
	[RUN_STEP_DOUBT] = "doubt",
	[RUN_STEP_ABSENT] = "absent",
	[RUN_STEP_STUCK] = "stuck",
	[RUN_UNDO_STARTED] = "undoing",
	[RUN_UNDO_DONE] = "undone",
	[RUN_PIVOT] = "pivot",
	[RUN_ROLLBACK] = "rollback",
	[RUN_CALL] = "call",
	[RUN_END] = "end",
};

void observe_init(struct observe *observe, const struct context *context)
{
	memset(observe, 0, sizeof(*observe));
	arena_init(&observe->arena);
	if (context->options.json)
		observe->mode = OBSERVE_JSON;
	else if (context->options.quiet)
		observe->mode = OBSERVE_QUIET;
	else
		observe->mode = term_is_live(STDOUT_FILENO) ? OBSERVE_LIVE : OBSERVE_LINES;
	live_init(&observe->live, context->colour);
}

void observe_release(struct observe *observe)
{
	live_release(&observe->live);
	arena_release(&observe->arena);
}

static struct str address_of(const struct observe *observe, const struct run_event *event)
{
	if (event->step == ENGINE_NO_STEP)
		return STR("-");
	return run_plan(observe->run)->steps[event->step].address;
}

/* Names of resources and words of a service go to a terminal: nothing in them may steer it. */
static void print_clean(struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.ptr[i];
		putchar(c < 0x20 || c == 0x7f ? ' ' : c);
	}
}

static void print_line(struct observe *observe, const struct run_event *event)
{
	struct str time = clock_iso(&observe->arena, event->time);
	const struct str address = address_of(observe, event);

	if (event->kind == RUN_CALL || event->kind == RUN_END)
		return;
	printf("%.*s %-8s %.*s", STR_ARG(time), names[event->kind], STR_ARG(address));
	if (event->text.len) {
		putchar(' ');
		print_clean(event->text);
	}
	putchar('\n');
	fflush(stdout);
}

static void json_call(struct arena *arena, struct value *v, const struct provider_call_log *call)
{
	VALUE_PUT(arena, v, "service", value_string(arena, call->service));
	VALUE_PUT(arena, v, "operation", value_string(arena, call->operation));
	VALUE_PUT(arena, v, "request_id", value_string(arena, call->request_id));
	VALUE_PUT(arena, v, "attempts", value_int(arena, call->attempts));
	VALUE_PUT(arena, v, "status", value_int(arena, call->status));
	VALUE_PUT(arena, v, "ms", value_int(arena, call->elapsed_ms));
	if (call->note.len)
		VALUE_PUT(arena, v, "note", value_string(arena, call->note));
}

static void print_json(struct observe *observe, const struct run_event *event)
{
	struct arena *arena = &observe->arena;
	struct value *v = value_map(arena);
	struct buf buf;

	if (event->kind == RUN_END)
		return;
	VALUE_PUT(arena, v, "event", value_cstr(arena, names[event->kind]));
	VALUE_PUT(arena, v, "time", value_string(arena, clock_iso(arena, event->time)));
	VALUE_PUT(arena, v, "run", value_string(arena, run_id(observe->run)));
	if (event->step != ENGINE_NO_STEP)
		VALUE_PUT(arena, v, "address", value_string(arena, address_of(observe, event)));
	if (event->text.len)
		VALUE_PUT(arena, v, "text", value_string(arena, event->text));
	if (event->call)
		json_call(arena, v, event->call);
	buf_init(&buf, 0);
	json_write(&buf, v, JSON_COMPACT, NULL);
	printf("%s\n", buf.ptr);
	fflush(stdout);
	buf_release(&buf);
}

void observe_event(void *ctx, const struct run_event *event)
{
	struct observe *observe = ctx;

	if (event->kind == RUN_CALL)
		observe->calls++;
	switch (observe->mode) {
	case OBSERVE_JSON:
		print_json(observe, event);
		break;
	case OBSERVE_LINES:
		print_line(observe, event);
		break;
	case OBSERVE_LIVE:
		live_event(&observe->live, observe->run, event);
		break;
	default:
		break;
	}
	arena_release(&observe->arena);
}

void observe_refresh(void *ctx)
{
	struct observe *observe = ctx;

	if (observe->mode == OBSERVE_LIVE)
		live_draw(&observe->live, observe->run);
}

void observe_end(struct observe *observe)
{
	if (observe->mode == OBSERVE_LIVE)
		live_clear(&observe->live);
}
