#include "journal_text.h"

#include "base/clock.h"
#include "render_plan.h"

enum { MOST_MEMBERS = 6 };

/* Which members of its data tell what a record is about, in this order. */
static const struct {
	const char *type;
	const char *members[MOST_MEMBERS];
} tellings[] = {
	{"run", {"operation", "steps", "who.user", "who.host", "tool"}},
	{"step", {"kind", "type", "phase"}},
	{"intent", {"operation", "attempt", "id"}},
	{"bound", {"id"}},
	{"done", {"id", "unchanged", "gone"}},
	{"failed", {"code", "message", "touched"}},
	{"doubt", {"code", "message"}},
	{"stuck", {"reason"}},
	{"undo", {"operation", "id"}},
	{"rollback", {"reason"}},
	{"call", {"service", "operation", "status", "error", "attempts", "request_id"}},
	{"resume", {"mode", "who.user", "who.host"}},
	{"resolve", {"action", "id", "who.user"}},
	{"end", {"outcome"}},
	{"recovered", {"bytes", "saved_as"}},
};
enum { TELLINGS = sizeof(tellings) / sizeof(tellings[0]) };

/* "gone" for a flag that is set, "attempt 2" for a number, the bare text of all else. */
static void tell(struct buf *buf, const char *name, const struct value *v)
{
	if (!v || (v->kind == VALUE_BOOL && !v->boolean))
		return;
	buf_putc(buf, ' ');
	if (v->kind == VALUE_BOOL || v->kind == VALUE_NUMBER)
		buf_puts(buf, name);
	if (v->kind == VALUE_BOOL)
		return;
	if (v->kind == VALUE_NUMBER)
		buf_putc(buf, ' ');
	if (value_is_scalar(v))
		render_text(buf, value_text(v));
	else
		render_value(buf, v);
}

void journal_text(struct buf *buf, const struct record *record, struct str address)
{
	struct arena arena;

	arena_init(&arena);
	buf_printf(buf, "%6llu %.*s %-9.*s ", (unsigned long long)record->seq,
		STR_ARG(clock_iso(&arena, record->time)), STR_ARG(record->type));
	render_text(buf, address.len ? address : STR("-"));
	for (size_t i = 0; i < TELLINGS; i++) {
		if (!str_is(record->type, tellings[i].type))
			continue;
		for (size_t m = 0; m < MOST_MEMBERS && tellings[i].members[m]; m++)
			tell(buf, tellings[i].members[m],
				value_path(record->data, tellings[i].members[m]));
	}
	buf_putc(buf, '\n');
	arena_release(&arena);
}
