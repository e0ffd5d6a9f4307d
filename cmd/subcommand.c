#include "subcommand.h"

#include "model/diag.h"
#include "which.h"

enum { MOST_SUBCOMMANDS = 8 };

static int unknown(const struct context *context, const char *word, const struct subcommand *table,
	size_t count, struct err *err)
{
	const char *name = context->command->name;
	struct str names[MOST_SUBCOMMANDS];

	for (size_t i = 0; i < count; i++)
		names[i] = str_of(table[i].name);
	struct str near = diag_nearest(str_of(word), names, count);
	if (near.len)
		return err_set(err, ERR_USAGE, "%s: no command \"%s\"; did you mean %s %.*s?", name,
			word, name, STR_ARG(near));
	return err_set(err, ERR_USAGE, "%s: no command \"%s\"; usage: skald %s %s", name, word,
		name, context->command->args);
}

static const struct subcommand *find(
	struct context *context, const struct subcommand *table, size_t count, struct err *err)
{
	const char *word = which_arg(context, 0);

	if (!word)
		return &table[0];
	for (size_t i = 0; i < count; i++)
		if (str_is(str_of(word), table[i].name))
			return &table[i];
	unknown(context, word, table, count, err);
	return NULL;
}

int subcommand_run(struct context *context, const struct subcommand *table, size_t count)
{
	size_t given = context->options.args.count;
	struct err err = {0};
	const struct subcommand *sub = find(context, table, count, &err);

	if (!sub)
		return command_fail(&err);
	given -= given > 0;
	if (given >= sub->min_args && given <= sub->max_args)
		return sub->run(context);
	err_set(&err, ERR_USAGE, "%s %s: %s; usage: skald %s %s", context->command->name, sub->name,
		given < sub->min_args ? "an argument is missing" : "too many arguments",
		context->command->name, context->command->args);
	return command_fail(&err);
}

int reading(struct context *context, const char *word, reading_fn *fn)
{
	struct workspace ws = cloud_workspace(context);
	struct err err = {0};
	struct store store;
	struct str stack;

	if (which_stack_name(context, word, &stack, &err) < 0 ||
		store_open_read(&store, &ws, stack, &err) < 0)
		return command_fail(&err);
	int status = fn(context, &store);
	if (store_close(&store, &err) < 0 && status == EXIT_DONE)
		status = command_fail(&err);
	return status;
}
