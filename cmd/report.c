#include "report.h"

#include "base/json.h"
#include "render_plan.h"

#include <stdio.h>

static const struct {
	int status;
	const char *name, *text;
} outcomes[] = {
	[ENGINE_DONE] = {EXIT_DONE, "done", "done"},
	[ENGINE_UNDONE] = {EXIT_ROLLED_BACK, "undone", "failed and rolled back completely"},
	[ENGINE_STUCK] = {EXIT_STUCK, "stuck", "stuck: these steps need a person"},
	[ENGINE_INTERRUPTED] = {EXIT_INTERRUPTED, "interrupted",
		"interrupted: `skald resume` goes on, `skald rollback` undoes"},
	[ENGINE_HALTED] = {EXIT_INTERRUPTED, "halted",
		"halted at a failure: `skald resume` tries again, `skald rollback` undoes"},
};

int report_status(enum engine_outcome outcome, const struct report_tally *tally)
{
	if (outcome == ENGINE_UNDONE && tally->asked_undo)
		return EXIT_DONE;
	return outcomes[outcome].status;
}

static const char *text_of(enum engine_outcome outcome, const struct report_tally *tally)
{
	if (outcome == ENGINE_UNDONE && tally->asked_undo)
		return "rolled back completely";
	return outcomes[outcome].text;
}

void report_json(const struct value *v)
{
	struct buf buf;

	buf_init(&buf, 0);
	json_write(&buf, v, JSON_PRETTY, NULL);
	fwrite(buf.ptr, 1, buf.len, stdout);
	putchar('\n');
	buf_release(&buf);
}

void report_outputs(struct buf *buf, const struct state *state)
{
	const struct value *outputs = state->outputs;

	for (uint32_t i = 0; outputs && i < outputs->count; i++) {
		const struct value *cells = outputs->members[i].value;
		for (uint32_t c = 0; c < cells->count; c++) {
			buf_printf(buf, "  %.*s  %.*s = ", STR_ARG(cells->members[c].name),
				STR_ARG(outputs->members[i].name));
			render_value(buf, value_get(cells->members[c].value, STR("value")));
			buf_putc(buf, '\n');
		}
	}
}

static void text_stuck(struct buf *buf, const struct run_stuck *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		buf_printf(buf, "  %.*s%s%.*s: %.*s\n", STR_ARG(list[i].address),
			list[i].id.len ? " " : "", STR_ARG(list[i].id), STR_ARG(list[i].reason));
	if (count)
		buf_puts(
			buf, "look at each in the account; then `skald resume` tries them again\n");
}

static void text_counts(struct buf *buf, const struct run *run, int64_t ms)
{
	struct engine_progress p = run_progress(run);

	buf_printf(buf, "  %u step%s: %u done", p.total, p.total == 1 ? "" : "s", p.done);
	if (p.failed)
		buf_printf(buf, ", %u failed", p.failed);
	if (p.undone)
		buf_printf(buf, ", %u undone", p.undone);
	if (p.stuck)
		buf_printf(buf, ", %u stuck", p.stuck);
	buf_printf(buf, "; %lld.%lld s\n", (long long)(ms / 1000), (long long)(ms % 1000 / 100));
}

static void text_outputs(struct buf *buf, const struct state *state)
{
	if (!state->outputs || state->outputs->count == 0)
		return;
	buf_puts(buf, "outputs:\n");
	report_outputs(buf, state);
}

static void report_text(struct buf *buf, const struct run *run, enum engine_outcome outcome,
	const struct report_tally *tally)
{
	const struct step_plan *plan = run_plan(run);

	buf_printf(buf, "\n%s %.*s: %s (run %.*s)\n", plan_operation_name(plan->operation),
		STR_ARG(plan->stack), text_of(outcome, tally), STR_ARG(run_id(run)));
	text_counts(buf, run, tally->elapsed_ms);
}

const struct value *report_outputs_of(struct arena *arena, const struct state *state)
{
	struct value *all = value_map(arena);
	const struct value *outputs = state->outputs;

	for (uint32_t i = 0; outputs && i < outputs->count; i++) {
		const struct value *cells = outputs->members[i].value;
		struct value *one = value_map(arena);
		for (uint32_t c = 0; c < cells->count; c++)
			value_put_some(arena, one, cells->members[c].name,
				value_get(cells->members[c].value, STR("value")));
		value_put(arena, all, outputs->members[i].name, one);
	}
	return all;
}

static const struct value *json_stuck(
	struct arena *arena, const struct run_stuck *list, size_t count)
{
	struct value *all = value_list(arena);

	for (size_t i = 0; i < count; i++) {
		struct value *one = value_map(arena);
		VALUE_PUT(arena, one, "address", value_string(arena, list[i].address));
		VALUE_PUT(arena, one, "id", value_string(arena, list[i].id));
		VALUE_PUT(arena, one, "reason", value_string(arena, list[i].reason));
		value_add(arena, all, one);
	}
	return all;
}

static void print_line(struct arena *arena, const struct value *v)
{
	struct buf buf;

	(void)arena;
	buf_init(&buf, 0);
	json_write(&buf, v, JSON_COMPACT, NULL);
	printf("%s\n", buf.ptr);
	buf_release(&buf);
}

/* The last of the JSON Lines. */
static void report_result(struct arena *arena, const struct store *store, const struct run *run,
	enum engine_outcome outcome, const struct run_stuck *stuck, size_t count,
	const struct report_tally *tally)
{
	struct engine_progress p = run_progress(run);
	struct value *v = value_map(arena);

	VALUE_PUT(arena, v, "event", value_cstr(arena, "result"));
	VALUE_PUT(arena, v, "run", value_string(arena, run_id(run)));
	VALUE_PUT(arena, v, "stack", value_string(arena, run_plan(run)->stack));
	VALUE_PUT(arena, v, "outcome", value_cstr(arena, outcomes[outcome].name));
	VALUE_PUT(arena, v, "exit", value_int(arena, report_status(outcome, tally)));
	VALUE_PUT(arena, v, "steps", value_int(arena, p.total));
	VALUE_PUT(arena, v, "done", value_int(arena, p.done));
	VALUE_PUT(arena, v, "failed", value_int(arena, p.failed));
	VALUE_PUT(arena, v, "undone", value_int(arena, p.undone));
	VALUE_PUT(arena, v, "stuck", json_stuck(arena, stuck, count));
	VALUE_PUT(arena, v, "calls", value_int(arena, (int64_t)tally->calls));
	VALUE_PUT(arena, v, "ms", value_int(arena, tally->elapsed_ms));
	VALUE_PUT(arena, v, "outputs", report_outputs_of(arena, &store->fold.state));
	print_line(arena, v);
}

void report_run(struct context *context, const struct store *store, const struct run *run,
	enum engine_outcome outcome, const struct report_tally *tally)
{
	struct run_stuck *stuck;
	size_t count;
	struct buf buf;

	run_list_stuck(&context->arena, run, &stuck, &count);
	if (context->options.json) {
		report_result(&context->arena, store, run, outcome, stuck, count, tally);
		return;
	}
	buf_init(&buf, 0);
	report_text(&buf, run, outcome, tally);
	text_stuck(&buf, stuck, count);
	if (outcome == ENGINE_DONE)
		text_outputs(&buf, &store->fold.state);
	fwrite(buf.ptr, 1, buf.len, stdout);
	buf_release(&buf);
}

void report_nothing(struct context *context, const struct store *store)
{
	struct arena *arena = &context->arena;

	if (!context->options.json) {
		printf("%.*s: nothing to do\n", STR_ARG(store->stack));
		return;
	}
	struct value *v = value_map(arena);
	VALUE_PUT(arena, v, "event", value_cstr(arena, "result"));
	VALUE_PUT(arena, v, "stack", value_string(arena, store->stack));
	VALUE_PUT(arena, v, "outcome", value_cstr(arena, "done"));
	VALUE_PUT(arena, v, "exit", value_int(arena, EXIT_DONE));
	VALUE_PUT(arena, v, "steps", value_int(arena, 0));
	VALUE_PUT(arena, v, "outputs", report_outputs_of(arena, &store->fold.state));
	print_line(arena, v);
}
