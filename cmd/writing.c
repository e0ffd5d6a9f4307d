#include "writing.h"

int writing(
	struct context *context, struct cloud *cloud, struct str stack, writing_fn *fn, void *what)
{
	struct workspace ws = cloud_workspace(context);
	struct err err = {0};
	struct store store;

	if (cloud_caller(cloud, STR_NONE, &err) < 0 ||
		store_open_write(&store, &ws, stack, context->command->name, &err) < 0)
		return command_fail(&err);
	int status = fn(context, cloud, &store, what);
	if (store_close(&store, &err) < 0 && status == EXIT_DONE)
		status = command_fail(&err);
	return status;
}

int writing_refuse_open_run(const struct store *store, struct err *err)
{
	const struct fold_run *open = fold_open_run(&store->fold);

	if (!open)
		return 0;
	return err_set(err, ERR_INPUT,
		"run %.*s of stack %.*s is not finished: `skald resume` goes on, `skald rollback` "
		"undoes",
		STR_ARG(open->id), STR_ARG(store->stack));
}
