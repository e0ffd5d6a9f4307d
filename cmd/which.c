#include "which.h"

#include "base/fs.h"

#include <string.h>

const char *which_arg(const struct context *context, size_t index)
{
	const struct option_list *args = &context->options.args;

	return index < args->count ? args->items[index] : NULL;
}

int which_stack_name(struct context *context, const char *word, struct str *stack, struct err *err)
{
	struct workspace ws = cloud_workspace(context);

	if (word && context->options.stack && strcmp(word, context->options.stack) != 0)
		return err_set(err, ERR_USAGE, "two stacks are named: %s and --stack %s", word,
			context->options.stack);
	if (!word)
		word = context->options.stack;
	return workspace_pick(&context->arena, &ws, str_of(word), stack, err);
}

int which_stack(struct planning *planning, struct context *context, struct cloud *cloud,
	const char *word, struct str *stack, struct err *err)
{
	struct workspace ws = cloud_workspace(context);

	if (!word || !fs_exists(word))
		return which_stack_name(context, word, stack, err);
	if (planning_load(planning, context, word, err) < 0)
		return -1;
	if (saved_is(planning->source.text))
		return err_set(err, ERR_INPUT, "%s is a saved plan: name the stack instead", word);
	if (planning_read(planning, context, cloud, err) < 0)
		return -1;
	return workspace_pick(&context->arena, &ws, planning_stack(planning, context), stack, err);
}

/* 1: it is this stack's. */
static int has_run(struct context *context, struct str stack, struct str run, struct err *err)
{
	struct workspace ws = cloud_workspace(context);
	struct store store;
	int found;

	if (store_open_read(&store, &ws, stack, err) < 0)
		return -1;
	found = fold_find_run(&store.fold, run) != NULL;
	return store_close(&store, err) < 0 ? -1 : found;
}

int which_run(struct context *context, struct str run, struct str *stack, struct err *err)
{
	struct workspace ws = cloud_workspace(context);
	struct str *names;
	size_t count;

	if (context->options.stack)
		return which_stack_name(context, NULL, stack, err);
	if (workspace_stacks(&context->arena, &ws, &names, &count, err) < 0)
		return -1;
	for (size_t i = 0; i < count; i++) {
		int found = has_run(context, names[i], run, err);
		if (found < 0)
			return -1;
		if (found) {
			*stack = names[i];
			return 0;
		}
	}
	return err_set(err, ERR_INPUT,
		"no stack has a run \"%.*s\": `skald journal list` shows them", STR_ARG(run));
}
