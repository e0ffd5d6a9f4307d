#include "render_plan.h"

static const struct {
	const char *sign;
	const char *colour; /* SGR */
} looks[] = {
	[STEP_CREATE] = {"+", "32"},
	[STEP_UPDATE] = {"~", "33"},
	[STEP_REPLACE] = {"+/-", "35"},
	[STEP_DELETE] = {"-", "31"},
	[STEP_RETAIN] = {"o", "36"},
	[STEP_ADOPT] = {"<", "36"},
	[STEP_READ] = {"=", "36"},
};
enum { KINDS = sizeof(looks) / sizeof(looks[0]) };

static void paint(struct buf *buf, bool colour, const char *code)
{
	if (colour)
		buf_printf(buf, "\033[%sm", code);
}

static void render_change(struct buf *buf, const struct change *change)
{
	static const char *const notes[] = {
		[CHANGE_IN_PLACE] = "",
		[CHANGE_REPLACE] = "  (forces replacement)",
		[CHANGE_IRREVERSIBLE] = "  (no way back)",
	};

	buf_printf(buf, "        %.*s: ", STR_ARG(change->property));
	if (change->before) {
		render_value(buf, change->before);
		buf_puts(buf, " -> ");
	}
	render_value(buf, change->after);
	buf_printf(buf, "%s\n", notes[change->effect]);
}

enum { VALUE_MOST = 100 }; /* bytes of a property of something new; --json has all of it */

/* What something new is made of: there is nothing it could be compared with. */
static void render_spec(struct buf *buf, const struct value *spec)
{
	for (uint32_t i = 0; spec && i < spec->count; i++) {
		buf_printf(buf, "        %.*s: ", STR_ARG(spec->members[i].name));
		size_t begin = buf->len;
		render_value(buf, spec->members[i].value);
		if (buf->len - begin > VALUE_MOST) {
			size_t cut = begin + VALUE_MOST;
			while (cut > begin && ((unsigned char)buf->ptr[cut] & 0xc0) == 0x80)
				cut--;
			buf_cut(buf, cut);
			buf_puts(buf, "...");
		}
		buf_putc(buf, '\n');
	}
}

static void render_kind(struct buf *buf, const struct step *step, bool colour)
{
	paint(buf, colour, looks[step->kind].colour);
	buf_printf(buf, "    %-3s %-8s", looks[step->kind].sign, step_kind_name(step->kind));
	paint(buf, colour, "0");
}

static void render_step(struct buf *buf, struct arena *arena, const struct step *step, bool colour)
{
	bool same_id = step->kind == STEP_DELETE || step->kind == STEP_RETAIN;

	render_kind(buf, step, colour);
	buf_printf(buf, " %-24.*s %.*s", STR_ARG(step->logical), STR_ARG(step->type_name));
	if (same_id && step->prior)
		buf_printf(buf, "  %.*s%s", STR_ARG(step->prior->id),
			step->of_replaced ? " (replaced)" : "");
	buf_puts(buf, step->conditional ? "  (if what it refers to changes)\n" : "\n");
	for (uint32_t i = 0; i < step->nchanges; i++)
		render_change(buf, &step->changes[i]);
	if (step->kind == STEP_CREATE)
		render_spec(buf, step->spec);
	buf_printf(buf, "        undo: %.*s\n", STR_ARG(step_undo_text(arena, step)));
	if (!step->irreversible)
		return;
	paint(buf, colour, "1;31");
	buf_printf(buf, "        irreversible%s: %s\n", step->allowed ? " (allowed)" : ", refused",
		step->irreversible);
	paint(buf, colour, "0");
}

static bool cell_has_steps(const struct step_plan *plan, uint32_t cell)
{
	for (uint32_t i = 0; i < plan->nsteps; i++)
		if (plan->steps[i].cell == cell)
			return true;
	return false;
}

void render_plan_summary(struct buf *buf, const struct step_plan *plan)
{
	uint32_t counts[KINDS] = {0};
	const char *comma = "";

	for (uint32_t i = 0; i < plan->nsteps; i++)
		counts[plan->steps[i].kind]++;
	buf_printf(buf, "%u step%s: ", plan->nsteps, plan->nsteps == 1 ? "" : "s");
	for (size_t i = 0; i < KINDS; i++) {
		if (counts[i] == 0)
			continue;
		buf_printf(buf, "%s%u %s", comma, counts[i], step_kind_name((enum step_kind)i));
		comma = ", ";
	}
	buf_printf(buf, "%s%u unchanged; longest chain %u\n", plan->nsteps ? "; " : "",
		plan->unchanged, plan->critical_path);
}

void render_plan(struct buf *buf, const struct step_plan *plan, bool colour)
{
	struct arena arena;

	arena_init(&arena);
	for (uint32_t cell = 0; cell < plan->ncells; cell++) {
		if (!cell_has_steps(plan, cell))
			continue;
		paint(buf, colour, "1");
		buf_printf(buf, "  %.*s\n", STR_ARG(plan->cells[cell].name));
		paint(buf, colour, "0");
		for (uint32_t i = 0; i < plan->nsteps; i++)
			if (plan->steps[i].cell == cell)
				render_step(buf, &arena, &plan->steps[i], colour);
		buf_putc(buf, '\n');
	}
	if (plan->outputs_changed && plan->nsteps == 0)
		buf_puts(buf, "  outputs change\n\n");
	arena_release(&arena);
	buf_printf(buf, "%s %.*s: ", plan_operation_name(plan->operation), STR_ARG(plan->stack));
	render_plan_summary(buf, plan);
}

void render_plan_irreversible(struct buf *buf, const struct step_plan *plan)
{
	for (uint32_t i = 0; i < plan->nsteps; i++) {
		const struct step *step = &plan->steps[i];
		if (step->irreversible)
			buf_printf(buf, "  %s %.*s: %s\n", step_kind_name(step->kind),
				STR_ARG(step->address), step->irreversible);
	}
}

struct str render_plan_refused(struct arena *arena, const struct step_plan *plan)
{
	struct str text = STR("there is no way back from these steps, so they are refused:\n");

	for (uint32_t i = 0; i < plan->nsteps; i++) {
		const struct step *step = &plan->steps[i];
		if (step->irreversible && !step->allowed)
			text = arena_printf(arena, "%.*s  %.*s: %s\n", STR_ARG(text),
				STR_ARG(step->address), step->irreversible);
	}
	return arena_printf(arena, "%.*sname each with --allow-irreversible ADDRESS to go ahead",
		STR_ARG(text));
}

static const struct value *json_change(struct arena *arena, const struct change *change)
{
	static const char *const effects[] = {
		[CHANGE_IN_PLACE] = "in-place",
		[CHANGE_REPLACE] = "replace",
		[CHANGE_IRREVERSIBLE] = "irreversible",
	};
	struct value *v = value_map(arena);

	VALUE_PUT(arena, v, "property", value_string(arena, change->property));
	VALUE_PUT(arena, v, "before", change->before);
	VALUE_PUT(arena, v, "after", change->after);
	VALUE_PUT(arena, v, "effect", value_cstr(arena, effects[change->effect]));
	return v;
}

static const struct value *json_step(struct arena *arena, const struct step *step)
{
	struct value *v = value_map(arena), *changes = value_list(arena);

	for (uint32_t i = 0; i < step->nchanges; i++)
		value_add(arena, changes, json_change(arena, &step->changes[i]));
	VALUE_PUT(arena, v, "kind", value_cstr(arena, step_kind_name(step->kind)));
	VALUE_PUT(arena, v, "address", value_string(arena, step->address));
	VALUE_PUT(arena, v, "type", value_string(arena, step->type_name));
	VALUE_PUT(arena, v, "region", value_string(arena, step->region));
	VALUE_PUT(arena, v, "phase",
		value_cstr(arena, step->phase == PHASE_FORWARD ? "forward" : "cleanup"));
	VALUE_PUT(arena, v, "id", step->prior ? value_string(arena, step->prior->id) : NULL);
	VALUE_PUT(arena, v, "properties", step->spec);
	VALUE_PUT(arena, v, "changes", changes);
	VALUE_PUT(arena, v, "undo", value_string(arena, step_undo_text(arena, step)));
	VALUE_PUT(arena, v, "irreversible",
		step->irreversible ? value_cstr(arena, step->irreversible) : NULL);
	VALUE_PUT(arena, v, "allowed", step->irreversible ? value_bool(step->allowed) : NULL);
	VALUE_PUT(arena, v, "conditional", step->conditional ? value_bool(true) : NULL);
	return v;
}

const struct value *render_plan_json(struct arena *arena, const struct step_plan *plan)
{
	struct value *v = value_map(arena), *steps = value_list(arena);

	for (uint32_t i = 0; i < plan->nsteps; i++)
		value_add(arena, steps, json_step(arena, &plan->steps[i]));
	VALUE_PUT(arena, v, "stack", value_string(arena, plan->stack));
	VALUE_PUT(arena, v, "operation", value_cstr(arena, plan_operation_name(plan->operation)));
	VALUE_PUT(arena, v, "steps", steps);
	VALUE_PUT(arena, v, "unchanged", value_int(arena, plan->unchanged));
	VALUE_PUT(arena, v, "critical_path", value_int(arena, plan->critical_path));
	VALUE_PUT(arena, v, "outputs_changed", value_bool(plan->outputs_changed));
	return v;
}
