/* The table of commands, and what they have in common. */
#include "cmd.h"

#include "model/diag.h"

#include <stdio.h>

const struct command *const commands[] = {
	&cmd_validate,
	&cmd_plan,
	&cmd_apply,
	&cmd_resume,
	&cmd_rollback,
	&cmd_destroy,
	&cmd_unlock,
	&cmd_output,
	&cmd_state,
	&cmd_journal,
	&cmd_types,
	&cmd_call,
	&cmd_version,
	&cmd_help,
};
const size_t commands_count = sizeof(commands) / sizeof(commands[0]);

const struct command *command_find(struct str name)
{
	for (size_t i = 0; i < commands_count; i++)
		if (str_is(name, commands[i]->name))
			return commands[i];
	return NULL;
}

struct str command_nearest(struct str name)
{
	struct str names[sizeof(commands) / sizeof(commands[0])];

	for (size_t i = 0; i < commands_count; i++)
		names[i] = str_of(commands[i]->name);
	return diag_nearest(name, names, commands_count);
}

void command_usage(struct buf *buf, const struct command *command)
{
	buf_printf(buf, "usage: skald %s%s%s [OPTION]...\n\n%s\n", command->name,
		command->args[0] ? " " : "", command->args, command->summary);
	if (command->about)
		buf_printf(buf, "\n%s\n", command->about);
	buf_puts(buf, "\noptions:\n");
	options_help(buf, command->accepts);
}

static int status_of(enum err_code code, bool in_run)
{
	switch (code) {
	case ERR_NONE:
		return EXIT_DONE;
	case ERR_USAGE:
		return EXIT_USAGE;
	case ERR_LOCKED: /* within a run: it was ours and was lost */
		return in_run ? EXIT_INTERRUPTED : EXIT_LOCKED;
	case ERR_CORRUPT:
		return EXIT_CORRUPT;
	case ERR_INTERRUPTED:
		return EXIT_INTERRUPTED;
	default:
		return in_run ? EXIT_INTERRUPTED : EXIT_REFUSED;
	}
}

static int fail(const struct err *err, bool in_run)
{
	fprintf(stderr, "skald: %s\n", err->text);
	return status_of(err->code, in_run);
}

int command_fail(const struct err *err)
{
	return fail(err, false);
}

int command_fail_in_run(const struct err *err)
{
	return fail(err, true);
}
