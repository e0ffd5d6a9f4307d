#include "live.h"

#include "base/buf.h"
#include "base/mem.h"
#include "term.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { MOST_SHOWN = 4, MOST_CELLS = 12 };

void live_init(struct live *live, bool colour)
{
	memset(live, 0, sizeof(*live));
	live->colour = colour;
	live->started = clock_steady();
	buf_init(&live->buf, 0);
}

void live_release(struct live *live)
{
	mem_free(live->running);
	buf_release(&live->buf);
}

static struct live_step *find(struct live *live, uint32_t step)
{
	for (size_t i = 0; i < live->count; i++)
		if (live->running[i].step == step)
			return &live->running[i];
	return NULL;
}

static void begin(struct live *live, uint32_t step)
{
	if (find(live, step))
		return;
	live->running =
		mem_grow(live->running, &live->cap, live->count + 1, sizeof(*live->running));
	live->running[live->count++] = (struct live_step){.step = step, .since = clock_steady()};
}

static void end(struct live *live, uint32_t step)
{
	struct live_step *found = find(live, step);

	if (!found)
		return;
	size_t index = (size_t)(found - live->running);
	live->count--;
	memmove(found, found + 1, (live->count - index) * sizeof(*found));
}

static void note(struct live *live, uint32_t step, struct str text)
{
	struct live_step *found = find(live, step);

	if (found)
		snprintf(found->text, sizeof(found->text), "%.*s", STR_ARG(text));
}

/* Cut to the width of the terminal, control characters out, so that a line is a line. */
static void put_line(struct buf *out, struct str text, size_t width)
{
	size_t columns = 0;

	for (size_t i = 0; i < text.len && columns < width; i++) {
		unsigned char c = (unsigned char)text.ptr[i];
		buf_putc(out, c < 0x20 || c == 0x7f ? ' ' : (char)c);
		columns += (c & 0xc0) != 0x80;
	}
	buf_puts(out, "\033[K\n");
}

static void erase(struct live *live, struct buf *out)
{
	if (live->lines)
		buf_printf(out, "\033[%zuA\r", live->lines);
	buf_puts(out, "\033[J");
	live->lines = 0;
}

static void flush(struct buf *out)
{
	(void)!write(STDOUT_FILENO, out->ptr, out->len);
	buf_release(out);
}

/* A line that stays, above the view. */
static void say(struct live *live, const struct run *run, const struct run_event *event)
{
	struct buf out, line;
	struct str address = event->step == ENGINE_NO_STEP
				     ? run_plan(run)->stack
				     : run_plan(run)->steps[event->step].address;

	buf_init(&out, 0);
	buf_init(&line, 0);
	erase(live, &out);
	buf_printf(&line, "%s %.*s: %.*s",
		event->kind == RUN_STEP_FAILED	? "failed"
		: event->kind == RUN_STEP_DOUBT ? "in doubt"
		: event->kind == RUN_STEP_STUCK ? "stuck"
						: "rolling back",
		STR_ARG(address), STR_ARG(event->text));
	put_line(&out, buf_view(&line), SIZE_MAX);
	buf_release(&line);
	flush(&out);
	live_draw(live, run);
}

void live_event(struct live *live, const struct run *run, const struct run_event *event)
{
	switch (event->kind) {
	case RUN_STEP_STARTED:
	case RUN_UNDO_STARTED:
		begin(live, event->step);
		break;
	case RUN_STEP_WAITING:
		note(live, event->step, event->text);
		break;
	case RUN_STEP_DONE:
	case RUN_UNDO_DONE:
		end(live, event->step);
		break;
	case RUN_STEP_FAILED:
	case RUN_STEP_STUCK:
		end(live, event->step);
		say(live, run, event);
		break;
	case RUN_STEP_DOUBT:
	case RUN_ROLLBACK:
		say(live, run, event);
		break;
	default:
		break;
	}
}

static void put_progress(struct buf *line, const struct engine_progress *p)
{
	const struct {
		const char *name;
		uint32_t count;
	} parts[] = {{"done", p->done}, {"running", p->running}, {"waiting", p->waiting},
		{"failed", p->failed}, {"undone", p->undone}, {"stuck", p->stuck}};

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (parts[i].count || i == 0)
			buf_printf(line, "  %u %s", parts[i].count, parts[i].name);
}

static void draw_head(struct live *live, const struct run *run, struct buf *out, size_t width)
{
	int64_t seconds = (clock_steady() - live->started) / 1000;
	struct engine_progress p = run_progress(run);
	const struct step_plan *plan = run_plan(run);
	const char *phase = p.stopping	   ? "stopping"
			    : p.undoing	   ? "rolling back"
			    : p.past_pivot ? "cleaning up"
					   : "";

	buf_clear(&live->buf);
	buf_printf(&live->buf, "%s %.*s  %02d:%02d  %s", plan_operation_name(plan->operation),
		STR_ARG(plan->stack), (int)(seconds / 60), (int)(seconds % 60), phase);
	put_line(out, buf_view(&live->buf), width);
	live->lines++;
}

static void draw_cells(struct live *live, const struct run *run, struct buf *out, size_t width)
{
	const struct step_plan *plan = run_plan(run);
	size_t height = term_height(STDOUT_FILENO);

	/* What has scrolled off the top cannot be drawn over. */
	for (uint32_t i = 0; i < plan->ncells && i < MOST_CELLS; i++) {
		if (live->lines + MOST_SHOWN + 2 > height)
			break;
		struct engine_progress p = run_progress_cell(run, i);
		buf_clear(&live->buf);
		buf_printf(&live->buf, "  %-16.*s", STR_ARG(plan->cells[i].name));
		put_progress(&live->buf, &p);
		put_line(out, buf_view(&live->buf), width);
		live->lines++;
	}
}

static void draw_running(struct live *live, const struct run *run, struct buf *out, size_t width)
{
	int64_t now = clock_steady();

	for (size_t i = 0; i < live->count && i < MOST_SHOWN; i++) {
		const struct live_step *s = &live->running[i];
		buf_clear(&live->buf);
		buf_printf(&live->buf, "  %.*s %ds", STR_ARG(run_plan(run)->steps[s->step].address),
			(int)((now - s->since) / 1000));
		if (s->text[0])
			buf_printf(&live->buf, ": %s", s->text);
		put_line(out, buf_view(&live->buf), width);
		live->lines++;
	}
}

void live_draw(struct live *live, const struct run *run)
{
	size_t width = term_width(STDOUT_FILENO) - 1; /* in the last column a line would wrap */
	struct buf out;

	buf_init(&out, 0);
	if (live->lines)
		buf_printf(&out, "\033[%zuA\r", live->lines);
	live->lines = 0;
	draw_head(live, run, &out, width);
	draw_cells(live, run, &out, width);
	draw_running(live, run, &out, width);
	buf_puts(&out, "\033[J");
	flush(&out);
}

void live_clear(struct live *live)
{
	struct buf out;

	buf_init(&out, 0);
	erase(live, &out);
	flush(&out);
}
