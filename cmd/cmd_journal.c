#include "journal_text.h"
#include "render_plan.h"
#include "report.h"
#include "subcommand.h"
#include "which.h"

#include "base/clock.h"
#include "base/fs.h"
#include "base/mem.h"

#include <stdio.h>

static struct str commit_of(const struct fold_run *run)
{
	return value_text(value_path(run->begin, "git.commit"));
}

static const char *outcome_of(struct arena *arena, const struct fold_run *run)
{
	return run->outcome.len ? arena_cstr(arena, run->outcome) : "open";
}

static void list_line(struct buf *buf, struct arena *arena, const struct fold_run *run)
{
	buf_printf(buf, "%.*s  %.*s  %-8.*s %-11s %5u step%s  ", STR_ARG(run->id),
		STR_ARG(clock_iso(arena, run->started)),
		STR_ARG(value_text_of(run->begin, "operation")), outcome_of(arena, run),
		run->nsteps, run->nsteps == 1 ? " " : "s");
	render_text(buf, value_text(value_path(run->begin, "who.user")));
	buf_putc(buf, '@');
	render_text(buf, value_text(value_path(run->begin, "who.host")));
	struct str commit = str_slice(commit_of(run), 0, 12);
	if (commit.len)
		buf_printf(buf, "  %.*s%s", STR_ARG(commit),
			value_is_true(value_path(run->begin, "git.dirty")) ? "+" : "");
	buf_putc(buf, '\n');
}

static const struct value *list_json(struct arena *arena, const struct fold_run *run)
{
	struct value *v = value_map(arena);
	struct str plan_hash = value_text_of(run->begin, "plan_hash");

	VALUE_PUT(arena, v, "run", value_string(arena, run->id));
	VALUE_PUT(arena, v, "operation", value_get(run->begin, STR("operation")));
	VALUE_PUT(arena, v, "started", value_string(arena, clock_iso(arena, run->started)));
	if (run->ended)
		VALUE_PUT(arena, v, "ended", value_string(arena, clock_iso(arena, run->ended)));
	VALUE_PUT(arena, v, "outcome", value_cstr(arena, outcome_of(arena, run)));
	VALUE_PUT(arena, v, "steps", value_int(arena, run->nsteps));
	VALUE_PUT(arena, v, "first_seq", value_int(arena, (int64_t)run->first_seq));
	VALUE_PUT(arena, v, "last_seq", value_int(arena, (int64_t)run->last_seq));
	VALUE_PUT(arena, v, "who", value_get(run->begin, STR("who")));
	VALUE_PUT(arena, v, "caller", value_get(run->begin, STR("caller")));
	VALUE_PUT(arena, v, "git", value_get(run->begin, STR("git")));
	VALUE_PUT(arena, v, "plan_hash", plan_hash.len ? value_string(arena, plan_hash) : NULL);
	return v;
}

static int list(struct context *context, struct store *store)
{
	struct value *all = value_list(&context->arena);
	struct buf buf;

	buf_init(&buf, 0);
	for (size_t i = 0; i < store->fold.nruns; i++) {
		if (context->options.json)
			value_add(&context->arena, all,
				list_json(&context->arena, &store->fold.runs[i]));
		else
			list_line(&buf, &context->arena, &store->fold.runs[i]);
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

struct showing {
	struct str run;
	bool json;
	struct arena arena;
	struct str *addresses; /* by step */
	size_t count, cap;
	struct buf buf;
};

/* Steps stand in order right behind their run. */
static void keep_address(struct showing *showing, const struct record *record)
{
	if (!str_is(record->type, "step"))
		return;
	showing->addresses =
		mem_grow(showing->addresses, &showing->cap, showing->count + 1, sizeof(struct str));
	showing->addresses[showing->count++] =
		arena_str(&showing->arena, value_text_of(record->data, "address"));
}

static int show_record(void *ctx, const struct record *record)
{
	struct showing *showing = ctx;

	if (!str_eq(value_text_of(record->data, "run"), showing->run))
		return 0;
	buf_clear(&showing->buf);
	if (showing->json) {
		buf_str(&showing->buf, record->bytes);
		buf_putc(&showing->buf, '\n');
	} else {
		keep_address(showing, record);
		int64_t step = value_int_of(record->data, "step", -1);
		journal_text(&showing->buf, record,
			step >= 0 && (size_t)step < showing->count ? showing->addresses[step]
								   : STR_NONE);
	}
	fwrite(showing->buf.ptr, 1, showing->buf.len, stdout);
	return 0;
}

static const struct fold_run *shown_run(
	const struct store *store, const char *word, struct err *err)
{
	const struct fold *fold = &store->fold;
	const struct fold_run *run = NULL;

	if (word)
		run = fold_find_run(fold, str_of(word));
	else if (fold->nruns)
		run = &fold->runs[fold->nruns - 1];
	if (run)
		return run;
	err_set(err, ERR_INPUT,
		word ? "stack %.*s has no run \"%s\": `skald journal list` shows them"
		     : "stack %.*s has no run yet%s",
		STR_ARG(store->stack), word ? word : "");
	return NULL;
}

static int show(struct context *context, struct store *store)
{
	struct showing showing = {.json = context->options.json};
	struct journal_head head;
	struct err err = {0};
	uint64_t torn;
	const struct fold_run *run = shown_run(store, which_arg(context, 1), &err);

	if (!run)
		return command_fail(&err);
	showing.run = run->id;
	arena_init(&showing.arena);
	buf_init(&showing.buf, 0);
	int result = journal_read(
		NULL, store->journal_dir.ptr, NULL, show_record, &showing, &head, &torn, &err);
	buf_release(&showing.buf);
	mem_free(showing.addresses);
	arena_release(&showing.arena);
	return result < 0 ? command_fail(&err) : EXIT_DONE;
}

static int run_show(struct context *context)
{
	const char *word = which_arg(context, 1);
	struct err err = {0};
	struct str stack;

	if (!word)
		return reading(context, NULL, show);
	if (which_run(context, str_of(word), &stack, &err) < 0)
		return command_fail(&err);
	return reading(context, context->options.stack ? NULL : stack.ptr, show);
}

static const struct value *verify_json(struct arena *arena, struct str stack,
	const struct journal_report *report, const struct err *err)
{
	struct value *v = value_map(arena);

	VALUE_PUT(arena, v, "stack", value_string(arena, stack));
	VALUE_PUT(arena, v, "ok", value_bool(!err));
	VALUE_PUT(arena, v, "records", value_int(arena, (int64_t)report->records));
	VALUE_PUT(arena, v, "batches", value_int(arena, (int64_t)report->batches));
	VALUE_PUT(arena, v, "segments", value_int(arena, (int64_t)report->segments));
	VALUE_PUT(arena, v, "bytes", value_int(arena, (int64_t)report->bytes));
	VALUE_PUT(arena, v, "runs", value_int(arena, (int64_t)report->runs));
	VALUE_PUT(arena, v, "torn", value_int(arena, (int64_t)report->torn));
	if (err) {
		VALUE_PUT(arena, v, "error",
			value_string(arena, arena_str(arena, str_of(err->text))));
		return v;
	}
	VALUE_PUT(arena, v, "seq", value_int(arena, (int64_t)report->head.seq));
	VALUE_PUT(
		arena, v, "head", value_string(arena, arena_str(arena, str_of(report->head.hash))));
	VALUE_PUT(arena, v, "sealed", value_bool(report->head.sealed));
	return v;
}

static void verify_text(struct str stack, const struct journal_report *report)
{
	printf("%.*s: whole: %llu records in %llu batches, %llu runs, %llu bytes in %llu "
	       "segment%s\n"
	       "  head %llu %s%s\n",
		STR_ARG(stack), (unsigned long long)report->records,
		(unsigned long long)report->batches, (unsigned long long)report->runs,
		(unsigned long long)report->bytes, (unsigned long long)report->segments,
		report->segments == 1 ? "" : "s", (unsigned long long)report->head.seq,
		report->head.hash,
		report->head.sealed ? "" : " (not sealed: its writer was cut off)");
	if (report->torn)
		printf("  %llu bytes of a batch that was being written: the next writer sets them "
		       "aside\n",
			(unsigned long long)report->torn);
}

/* Adds to `all` with --json. */
static int verify_one(struct context *context, struct str stack, struct value *all)
{
	struct workspace ws = cloud_workspace(context);
	struct arena *arena = &context->arena;
	struct str place = workspace_stack_dir(arena, &ws, stack);
	struct str dir = fs_join(arena, place, STR("journal"));
	struct journal_report report;
	struct err err = {0};
	int result = journal_verify(NULL, dir.ptr, &report, &err);

	if (result == 0)
		result = fold_check_seen(NULL, place.ptr, &report.head, report.torn, &err);

	if (context->options.json)
		value_add(arena, all, verify_json(arena, stack, &report, result < 0 ? &err : NULL));
	else if (result == 0)
		verify_text(stack, &report);
	if (result == 0)
		return EXIT_DONE;
	err_context(&err, "stack %.*s", STR_ARG(stack));
	return command_fail(&err);
}

/* The one that is named, or all there are: at least one. */
static int verify_which(struct context *context, struct str **names, size_t *count, struct err *err)
{
	struct workspace ws = cloud_workspace(context);
	const char *word = which_arg(context, 1);

	if (!word && !context->options.stack) {
		if (workspace_stacks(&context->arena, &ws, names, count, err) < 0)
			return -1;
		if (*count > 0)
			return 0;
	}
	*names = ARENA_NEW(&context->arena, struct str);
	*count = 1;
	return which_stack_name(context, word, *names, err);
}

static int run_verify(struct context *context)
{
	struct value *all = value_list(&context->arena);
	int status = EXIT_DONE;
	struct err err = {0};
	struct str *names;
	size_t count;

	if (verify_which(context, &names, &count, &err) < 0)
		return command_fail(&err);
	for (size_t i = 0; i < count; i++) {
		int one = verify_one(context, names[i], all);
		if (one > status)
			status = one;
	}
	if (context->options.json)
		report_json(all);
	return status;
}

static int run_journal(struct context *context)
{
	static const struct subcommand table[] = {
		{"list", 0, 1, run_list},
		{"show", 0, 1, run_show},
		{"verify", 0, 1, run_verify},
	};

	return subcommand_run(context, table, sizeof(table) / sizeof(table[0]));
}

const struct command cmd_journal = {
	.name = "journal",
	.args = "list [STACK] | show [RUN] | verify [STACK]",
	.summary = "List the runs of a stack, show the records of one, verify the chain.",
	.about = "show without RUN takes the last one; with --json it prints the records as they "
		 "are "
		 "stored. verify without STACK takes all stacks and exits with 7 when one is "
		 "damaged.",
	.accepts = OPTS_ALL | OPTS_STORE,
	.max_args = 2,
	.run = run_journal,
};
