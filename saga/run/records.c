/* What the journal is told: docs/journal.md has the format. */
#include "internal.h"

#include "base/mem.h"
#include "record/journal.h"

const char *outcome_name(enum engine_outcome outcome)
{
	static const char *const names[] = {
		[ENGINE_DONE] = "done",
		[ENGINE_UNDONE] = "undone",
		[ENGINE_STUCK] = "stuck",
		[ENGINE_INTERRUPTED] = "interrupted",
		[ENGINE_HALTED] = "halted",
	};
	return names[outcome];
}

static void put_str(struct run *run, struct value *data, struct str name, struct str text)
{
	if (text.len)
		value_put(&run->scratch, data, name, value_string(&run->scratch, text));
}
#define PUT_STR(run, data, name, text) put_str((run), (data), STR(name), (text))

static void put_flag(struct run *run, struct value *data, struct str name, bool flag)
{
	if (flag)
		value_put(&run->scratch, data, name, value_bool(true));
}
#define PUT_FLAG(run, data, name, flag) put_flag((run), (data), STR(name), (flag))

struct value *record_of(struct run *run, uint32_t step)
{
	struct value *data = value_map(&run->scratch);

	PUT_STR(run, data, "run", run->id);
	if (step != ENGINE_NO_STEP)
		VALUE_PUT(&run->scratch, data, "step", value_int(&run->scratch, step));
	return data;
}

void record_stage(struct run *run, int64_t now, const char *type, struct value *data)
{
	journal_stage(run->options.store->journal, now, type, data);
}

static const char *operation_of(const struct step *step)
{
	switch (step->kind) {
	case STEP_DELETE:
		return "delete";
	case STEP_UPDATE:
		return "update";
	default:
		return "create";
	}
}

static const struct value *compensation(
	struct run *run, const struct step *step, const struct run_step *st)
{
	struct value *undo = value_map(&run->scratch);
	const char *operation = "none";

	if (step->phase == PHASE_FORWARD)
		operation = step->kind == STEP_UPDATE ? "update" : "delete";
	VALUE_PUT(&run->scratch, undo, "operation", value_cstr(&run->scratch, operation));
	if (step->kind == STEP_UPDATE)
		VALUE_PUT(&run->scratch, undo, "props", st->undo);
	return undo;
}

static void record_intent(struct run *run, struct value *data, uint32_t index, uint32_t attempt)
{
	const struct step *step = &run->plan->steps[index];
	struct run_step *st = &run->steps[index];
	struct err err = {0};

	/* From here on an update may have taken effect, however it ends. */
	st->touched = step->kind == STEP_UPDATE;
	/* A further attempt has a token of its own, so its request is another one. */
	if (step->kind == STEP_CREATE || step->kind == STEP_REPLACE)
		(void)run_request_of(run, index, attempt, &err);
	VALUE_PUT(&run->scratch, data, "attempt", value_int(&run->scratch, attempt));
	VALUE_PUT(&run->scratch, data, "operation", value_cstr(&run->scratch, operation_of(step)));
	PUT_STR(run, data, "key", st->key);
	PUT_STR(run, data, "token", st->token);
	VALUE_PUT(&run->scratch, data, "request", st->request);
	VALUE_PUT(&run->scratch, data, "props", st->props);
	VALUE_PUT(&run->scratch, data, "undo", compensation(run, step, st));
	VALUE_PUT(&run->scratch, data, "before", st->before);
	PUT_STR(run, data, "id", st->id);
	PUT_FLAG(run, data, "absent_before", st->absent_before);
}

static void record_done(struct run *run, struct value *data, uint32_t index)
{
	const struct run_step *st = &run->steps[index];

	PUT_STR(run, data, "id", st->id);
	VALUE_PUT(&run->scratch, data, "attrs", st->attrs);
	if (run->plan->steps[index].kind != STEP_DELETE)
		VALUE_PUT(&run->scratch, data, "props", st->props);
	VALUE_PUT(&run->scratch, data, "live", st->live);
	PUT_FLAG(run, data, "unchanged", st->unchanged);
	PUT_FLAG(run, data, "gone", st->gone);
}

static void record_bad(struct run *run, struct value *data, uint32_t index)
{
	const struct run_step *st = &run->steps[index];

	PUT_STR(run, data, "code", st->code);
	PUT_STR(run, data, "message", st->message);
}

/* The first failure is why a run turns back. */
static void keep_reason(struct run *run, uint32_t index)
{
	const struct run_step *st = &run->steps[index];

	if (run->reason.len == 0)
		run->reason = arena_printf(&run->arena, "%.*s: %.*s: %.*s",
			STR_ARG(run->plan->steps[index].address), STR_ARG(st->code),
			STR_ARG(st->message));
}

static struct str stuck_reason(struct run *run, uint32_t index)
{
	const struct run_step *st = &run->steps[index];
	uint32_t by = engine_blocked_by(run->engine, index);

	if (by != ENGINE_NO_STEP)
		return arena_printf(&run->arena, "waits for %.*s, which is stuck",
			STR_ARG(run->plan->steps[by].address));
	if (st->message.len)
		return arena_printf(
			&run->arena, "%.*s: %.*s", STR_ARG(st->code), STR_ARG(st->message));
	return STR("nobody knows whether its last call took effect");
}

static void record_stuck(struct run *run, struct value *data, uint32_t index)
{
	uint32_t by = engine_blocked_by(run->engine, index);
	struct run_step *st = &run->steps[index];

	st->stuck = true;
	st->reason = stuck_reason(run, index);
	PUT_STR(run, data, "reason", st->reason);
	if (by != ENGINE_NO_STEP)
		VALUE_PUT(&run->scratch, data, "blocked_by", value_int(&run->scratch, by));
}

static void record_undo(struct run *run, struct value *data, uint32_t index)
{
	const struct run_step *st = &run->steps[index];
	bool update = run->plan->steps[index].kind == STEP_UPDATE;

	VALUE_PUT(&run->scratch, data, "operation",
		value_cstr(&run->scratch, update ? "update" : "delete"));
	PUT_STR(run, data, "id", st->id);
	if (update)
		VALUE_PUT(&run->scratch, data, "props", st->undo);
}

static const char *const types[] = {
	[ENGINE_REC_INTENT] = "intent",
	[ENGINE_REC_BOUND] = "bound",
	[ENGINE_REC_DONE] = "done",
	[ENGINE_REC_FAILED] = "failed",
	[ENGINE_REC_DOUBT] = "doubt",
	[ENGINE_REC_ABSENT] = "absent",
	[ENGINE_REC_STUCK] = "stuck",
	[ENGINE_REC_UNDO] = "undo",
	[ENGINE_REC_UNDONE] = "undone",
	[ENGINE_REC_PIVOT] = "pivot",
	[ENGINE_REC_ROLLBACK] = "rollback",
	[ENGINE_REC_END] = "end",
};

static void fill(struct run *run, struct value *data, const struct engine_action *action)
{
	uint32_t index = action->step;

	switch (action->record) {
	case ENGINE_REC_INTENT:
		record_intent(run, data, index, action->attempt);
		break;
	case ENGINE_REC_BOUND:
		PUT_STR(run, data, "id", run->steps[index].id);
		break;
	case ENGINE_REC_DONE:
		record_done(run, data, index);
		break;
	case ENGINE_REC_FAILED:
		record_bad(run, data, index);
		keep_reason(run, index);
		VALUE_PUT(&run->scratch, data, "touched",
			value_bool(run->steps[index].touched || run->steps[index].bound));
		break;
	case ENGINE_REC_DOUBT:
		record_bad(run, data, index);
		break;
	case ENGINE_REC_STUCK:
		record_stuck(run, data, index);
		break;
	case ENGINE_REC_UNDO:
		record_undo(run, data, index);
		break;
	case ENGINE_REC_ROLLBACK:
		PUT_STR(run, data, "reason", run->reason);
		break;
	case ENGINE_REC_END:
		VALUE_PUT(&run->scratch, data, "outcome",
			value_cstr(&run->scratch, outcome_name(action->outcome)));
		break;
	default:
		break;
	}
}

static void tell(struct run *run, int64_t now, const struct engine_action *action)
{
	static const struct {
		enum engine_record record;
		enum run_event_kind event;
	} told[] = {
		{ENGINE_REC_DONE, RUN_STEP_DONE},
		{ENGINE_REC_FAILED, RUN_STEP_FAILED},
		{ENGINE_REC_DOUBT, RUN_STEP_DOUBT},
		{ENGINE_REC_ABSENT, RUN_STEP_ABSENT},
		{ENGINE_REC_STUCK, RUN_STEP_STUCK},
		{ENGINE_REC_UNDONE, RUN_UNDO_DONE},
		{ENGINE_REC_PIVOT, RUN_PIVOT},
		{ENGINE_REC_ROLLBACK, RUN_ROLLBACK},
	};
	struct str text = run->reason;

	if (action->step != ENGINE_NO_STEP) {
		const struct run_step *st = &run->steps[action->step];
		text = st->id;
		if (action->record == ENGINE_REC_STUCK)
			text = st->reason;
		else if (action->record == ENGINE_REC_FAILED || action->record == ENGINE_REC_DOUBT)
			text = arena_printf(&run->scratch, "%.*s: %.*s", STR_ARG(st->code),
				STR_ARG(st->message));
	}
	for (size_t i = 0; i < sizeof(told) / sizeof(told[0]); i++)
		if (told[i].record == action->record)
			notify(run, now, told[i].event, action->step, text);
}

static void marks_add(struct run_marks *marks, uint64_t seq)
{
	if (marks->head > 1024 && marks->head * 2 > marks->count) {
		for (size_t i = marks->head; i < marks->count; i++)
			marks->seq[i - marks->head] = marks->seq[i];
		marks->count -= marks->head;
		marks->head = 0;
	}
	marks->seq = mem_grow(marks->seq, &marks->cap, marks->count + 1, sizeof(*marks->seq));
	marks->seq[marks->count++] = seq;
}

void record_engine(struct run *run, int64_t now, const struct engine_action *action)
{
	struct value *data;

	if (action->record == ENGINE_REC_END) {
		run->outcome = action->outcome;
		outputs_record(run, now);
	}
	data = record_of(run, action->step);
	fill(run, data, action);
	uint64_t seq = journal_stage(run->options.store->journal, now, types[action->record], data);
	marks_add(&run->marks, seq);
	tell(run, now, action);
}

void record_call(struct run *run, int64_t now, uint32_t step, const struct provider_call_log *call)
{
	if (!call->mutating && call->error.len == 0 && call->note.len == 0)
		return;
	struct value *data = record_of(run, step);
	PUT_STR(run, data, "service", call->service);
	PUT_STR(run, data, "operation", call->operation);
	PUT_STR(run, data, "region", call->region);
	PUT_STR(run, data, "request_id", call->request_id);
	PUT_STR(run, data, "error", call->error);
	PUT_STR(run, data, "note", call->note);
	VALUE_PUT(&run->scratch, data, "attempts", value_int(&run->scratch, call->attempts));
	VALUE_PUT(&run->scratch, data, "status", value_int(&run->scratch, call->status));
	VALUE_PUT(&run->scratch, data, "ms", value_int(&run->scratch, call->elapsed_ms));
	record_stage(run, now, "call", data);
}
