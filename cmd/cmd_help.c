#include "cmd.h"

#include <stdio.h>

static void print(struct buf *buf)
{
	fwrite(buf->ptr, 1, buf->len, stdout);
	buf_release(buf);
}

static void overview(struct buf *buf)
{
	buf_puts(buf,
		"Skald runs infrastructure changes as sagas: every step and its undo is written "
		"down\n"
		"before it is done, so a run can be killed at any moment and resumed or undone.\n\n"
		"usage: skald COMMAND [OPTION]... [ARGUMENT]...\n\n");
	for (size_t i = 0; i < commands_count; i++)
		buf_printf(buf, "  %-10s %s\n", commands[i]->name, commands[i]->summary);
	buf_puts(buf, "\n`skald help COMMAND` tells its options. With --simulate no account is "
		      "needed.\n");
}

static int run_help(struct context *context)
{
	const struct option_list *args = &context->options.args;
	const struct command *command;
	struct err err = {0};
	struct buf buf;

	buf_init(&buf, 0);
	if (args->count == 0) {
		overview(&buf);
		print(&buf);
		return EXIT_DONE;
	}
	command = command_find(str_of(args->items[0]));
	if (!command) {
		buf_release(&buf);
		err_set(&err, ERR_USAGE, "no command \"%s\"; `skald help` lists them",
			args->items[0]);
		return command_fail(&err);
	}
	command_usage(&buf, command);
	print(&buf);
	return EXIT_DONE;
}

const struct command cmd_help = {
	.name = "help",
	.args = "[COMMAND]",
	.summary = "Tell what there is, or about one command.",
	.accepts = OPTS_ALL,
	.max_args = 1,
	.run = run_help,
};
