#include "report.h"
#include "subcommand.h"
#include "which.h"

#include "base/json.h"
#include "model/diag.h"

#include <stdio.h>

/* As it is: what a script takes. Lists and maps as JSON. */
static void print_bare(const struct value *v)
{
	struct buf buf;

	buf_init(&buf, 0);
	if (value_is_scalar(v) && !value_is_tainted(v))
		buf_str(&buf, value_text(v));
	else if (value_is_scalar(v) || v->kind == VALUE_SECRET)
		buf_puts(&buf, "****");
	else
		json_write(&buf, v, JSON_COMPACT, NULL);
	buf_putc(&buf, '\n');
	fwrite(buf.ptr, 1, buf.len, stdout);
	buf_release(&buf);
}

static int no_output(const struct value *outputs, struct str name, struct err *err)
{
	struct str names[64];
	uint32_t count = 0;

	for (; outputs && count < outputs->count && count < 64; count++)
		names[count] = outputs->members[count].name;
	struct str near = diag_nearest(name, names, count);
	if (near.len)
		return err_set(err, ERR_INPUT, "there is no output \"%.*s\"; did you mean %.*s?",
			STR_ARG(name), STR_ARG(near));
	return err_set(err, ERR_INPUT, "there is no output \"%.*s\"; `skald output` shows all",
		STR_ARG(name));
}

/* One cell: its value alone. Several: a line a cell, unless --region picks one. */
static int show_one(struct context *context, const struct value *outputs, struct str name)
{
	const struct value *cells = value_get(outputs, name);
	struct str region = str_of(context->options.region);
	struct err err = {0};

	if (!cells) {
		no_output(outputs, name, &err);
		return command_fail(&err);
	}
	if (region.len && !value_get(cells, region)) {
		err_set(&err, ERR_INPUT, "output %.*s has no value in %.*s", STR_ARG(name),
			STR_ARG(region));
		return command_fail(&err);
	}
	if (context->options.json) {
		report_json(region.len ? value_get(cells, region) : cells);
		return EXIT_DONE;
	}
	for (uint32_t i = 0; i < cells->count; i++) {
		if (region.len && !str_eq(region, cells->members[i].name))
			continue;
		if (cells->count > 1 && !region.len)
			printf("%.*s  ", STR_ARG(cells->members[i].name));
		print_bare(cells->members[i].value);
	}
	return EXIT_DONE;
}

static int show(struct context *context, struct store *store)
{
	const char *name = which_arg(context, 0);
	const struct value *outputs = report_outputs_of(&context->arena, &store->fold.state);
	struct buf buf;

	if (name)
		return show_one(context, outputs, str_of(name));
	if (context->options.json) {
		report_json(outputs);
		return EXIT_DONE;
	}
	buf_init(&buf, 0);
	report_outputs(&buf, &store->fold.state);
	fwrite(buf.ptr, 1, buf.len, stdout);
	buf_release(&buf);
	return EXIT_DONE;
}

static int run_output(struct context *context)
{
	return reading(context, NULL, show);
}

const struct command cmd_output = {
	.name = "output",
	.args = "[NAME]",
	.summary = "Print the outputs of a stack, or the bare value of one.",
	.about = "NAME with one value prints it and nothing else, for scripts; --region picks one "
		 "of several. Secrets are shown as ****.",
	.accepts = OPTS_ALL | OPTS_STORE | OPT_BIT(OPT_REGION),
	.max_args = 1,
	.run = run_output,
};
