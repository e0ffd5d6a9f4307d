#include "render_plan.h"
#include "report.h"
#include "subcommand.h"
#include "which.h"

#include "model/diag.h"

#include <stdio.h>
#include <stdlib.h>

static int by_address(const void *a, const void *b)
{
	const struct state_entry *const *x = a, *const *y = b;

	return str_cmp((*x)->address, (*y)->address);
}

/* The living, by address. */
static const struct state_entry **sorted(
	struct arena *arena, const struct state *state, size_t *count)
{
	const struct state_entry **list =
		ARENA_ARRAY(arena, state->living + 1, const struct state_entry *);
	size_t n = 0;

	for (size_t i = 0; i < state->count && n < state->living; i++)
		if (!state->entries[i].deleted)
			list[n++] = &state->entries[i];
	qsort(list, n, sizeof(struct state_entry *), by_address);
	*count = n;
	return list;
}

static const char *remark(const struct state_entry *entry, bool debt)
{
	if (debt)
		return "replaced, still to be deleted";
	return entry->partial ? "made in part" : NULL;
}

static void list_line(struct buf *buf, const struct state_entry *entry, bool debt)
{
	const char *note = remark(entry, debt);

	buf_printf(buf, "%-32.*s %-36.*s ", STR_ARG(entry->address), STR_ARG(entry->type));
	render_text(buf, entry->id);
	buf_printf(buf, "%s%s%s\n", note ? "  (" : "", note ? note : "", note ? ")" : "");
}

static const struct value *list_json(
	struct arena *arena, const struct state_entry *entry, bool debt)
{
	struct value *v = value_map(arena);

	VALUE_PUT(arena, v, "address", value_string(arena, entry->address));
	VALUE_PUT(arena, v, "type", value_string(arena, entry->type));
	VALUE_PUT(arena, v, "region", value_string(arena, entry->region));
	VALUE_PUT(arena, v, "id", value_string(arena, entry->id));
	VALUE_PUT(arena, v, "run", value_string(arena, entry->run));
	VALUE_PUT(arena, v, "partial", value_bool(entry->partial));
	VALUE_PUT(arena, v, "debt", value_bool(debt));
	return v;
}

static int list(struct context *context, struct store *store)
{
	const struct state *state = &store->fold.state;
	struct arena *arena = &context->arena;
	struct value *all = value_list(arena);
	size_t count;
	const struct state_entry **entries = sorted(arena, state, &count);
	struct buf buf;

	buf_init(&buf, 0);
	for (size_t i = 0; i < count + state->ndebts; i++) {
		bool debt = i >= count;
		const struct state_entry *entry = debt ? &state->debts[i - count] : entries[i];
		if (context->options.json)
			value_add(arena, all, list_json(arena, entry, debt));
		else
			list_line(&buf, entry, debt);
	}
	if (context->options.json)
		report_json(all);
	fwrite(buf.ptr, 1, buf.len, stdout);
	buf_release(&buf);
	return EXIT_DONE;
}

static int run_list(struct context *context)
{
	return reading(context, which_arg(context, 1), list);
}

static int no_entry(
	struct arena *arena, const struct state *state, struct str address, struct err *err)
{
	struct str *names = ARENA_ARRAY(arena, state->living + 1, struct str);
	size_t count;
	const struct state_entry **entries = sorted(arena, state, &count);

	for (size_t i = 0; i < count; i++)
		names[i] = entries[i]->address;
	struct str near = diag_nearest(address, names, count);
	if (near.len)
		return err_set(err, ERR_INPUT, "the stack has no %.*s; did you mean %.*s?",
			STR_ARG(address), STR_ARG(near));
	return err_set(err, ERR_INPUT, "the stack has no %.*s; `skald state list` shows all",
		STR_ARG(address));
}

/* By address, or by a logical id that only one cell has. */
static const struct state_entry *find(
	struct arena *arena, const struct state *state, struct str word, struct err *err)
{
	const struct state_entry *found = state_find(state, word);
	size_t count, hits = 0;
	const struct state_entry **entries = sorted(arena, state, &count);

	if (found)
		return found;
	for (size_t i = 0; i < count; i++) {
		if (!str_eq(entries[i]->logical, word))
			continue;
		found = entries[i];
		hits++;
	}
	if (hits == 1)
		return found;
	if (hits > 1)
		err_set(err, ERR_INPUT, "%zu cells have a %.*s; name one, such as %.*s", hits,
			STR_ARG(word), STR_ARG(found->address));
	else
		no_entry(arena, state, word, err);
	return NULL;
}

static int show(struct context *context, struct store *store)
{
	struct err err = {0};
	const struct state_entry *entry =
		find(&context->arena, &store->fold.state, str_of(which_arg(context, 1)), &err);

	if (!entry)
		return command_fail(&err);
	report_json(state_entry_to_value(&context->arena, entry));
	return EXIT_DONE;
}

static int run_show(struct context *context)
{
	return reading(context, NULL, show);
}

static int run_state(struct context *context)
{
	static const struct subcommand table[] = {
		{"list", 0, 1, run_list},
		{"show", 1, 1, run_show},
	};

	return subcommand_run(context, table, sizeof(table) / sizeof(table[0]));
}

const struct command cmd_state = {
	.name = "state",
	.args = "list [STACK] | show ADDRESS",
	.summary = "List what a stack owns, or show one resource of it.",
	.about = "The state is a fold over the journal. Secrets are shown as ****.",
	.accepts = OPTS_ALL | OPTS_STORE,
	.max_args = 2,
	.run = run_state,
};
