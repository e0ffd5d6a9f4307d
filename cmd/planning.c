#include "planning.h"

#include "base/fs.h"
#include "record/origin.h"
#include "run/run.h"
#include "schemas/catalog.h"
#include "term.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

void planning_init(struct planning *planning, struct context *context)
{
	memset(planning, 0, sizeof(*planning));
	diags_init(&planning->diags, &context->arena);
}

void planning_release(struct planning *planning)
{
	diags_release(&planning->diags);
}

static int load_text(struct planning *planning, struct context *context, const char *path,
	struct str *text, struct err *err)
{
	const char *rev = context->options.rev;
	struct str commit;

	if (strcmp(path, "-") == 0 && rev)
		return err_set(err, ERR_USAGE, "--rev reads a file from git, not standard input");
	if (strcmp(path, "-") == 0)
		return fs_read_stream(&context->arena, stdin, SOURCE_MAX, text, err);
	if (!rev) {
		planning->path = path;
		return fs_read(&context->arena, path, SOURCE_MAX, text, err);
	}
	if (origin_read_rev(&context->arena, path, rev, SOURCE_MAX, text, &commit, err) < 0)
		return -1;
	struct value *git = value_map(&context->arena);
	VALUE_PUT(&context->arena, git, "commit", value_string(&context->arena, commit));
	VALUE_PUT(&context->arena, git, "dirty", value_bool(false));
	VALUE_PUT(&context->arena, git, "path", value_cstr(&context->arena, path));
	VALUE_PUT(&context->arena, git, "rev", value_cstr(&context->arena, rev));
	planning->git = git;
	return 0;
}

int planning_load(
	struct planning *planning, struct context *context, const char *path, struct err *err)
{
	struct str text, name = strcmp(path, "-") == 0 ? STR("<stdin>") : str_of(path);

	if (load_text(planning, context, path, &text, err) < 0)
		return -1;
	planning->hash = run_hash_text(&context->arena, text);
	if (saved_is(text)) { /* the caller may want it: it is no template */
		planning->source = (struct source){.name = name, .text = text};
		return 0;
	}
	return source_init(&context->arena, &planning->source, name, text, err);
}

const struct value *planning_git(struct planning *planning, struct context *context)
{
	if (!planning->git && planning->path)
		planning->git = origin_git(&context->arena, planning->path);
	return planning->git;
}

static bool handles(void *ctx, const struct schema_type *type, struct str path)
{
	struct provider *provider = ctx;

	return provider->ops->handles(provider, type, path);
}

static bool supports(void *ctx, const struct schema_type *type, const char **why)
{
	struct provider *provider = ctx;
	struct provider_traits traits;
	struct err err = {0};

	if (provider->ops->traits(provider, type, &traits, &err) == 0)
		return true;
	*why = "it has no recipe: `skald types` lists those that have; --simulate takes all";
	return false;
}

int planning_read(
	struct planning *planning, struct context *context, struct cloud *cloud, struct err *err)
{
	struct plan_catalog catalog = {&schema_catalog, handles, supports, cloud->provider};

	(void)err;
	planning->plan = plan_read(&context->arena, &planning->source, &catalog, &planning->diags);
	if (!planning->plan)
		return -1;
	plan_cells(
		&context->arena, planning->plan, cloud->region, &planning->needs, &planning->diags);
	return planning->diags.errors && planning->needs.ncells == 0 ? -1 : 0;
}

struct str planning_stack(const struct planning *planning, const struct context *context)
{
	if (context->options.stack)
		return str_of(context->options.stack);
	return plan_stack(planning->plan);
}

static int read_parameters(
	struct planning *planning, struct context *context, struct parameter **list, size_t *count)
{
	const struct options *options = &context->options;
	int result = 0;

	for (size_t i = 0; i < options->parameters.count; i++)
		if (parameters_read(&context->arena, options->parameters.items[i], list, count,
			    &planning->diags) < 0)
			result = -1;
	return result;
}

/* Those of the command line come last: the last one given wins. */
static int all_parameters(struct planning *planning, struct context *context,
	struct parameter **out, size_t *out_count, struct err *err)
{
	const struct options *options = &context->options;
	struct parameter *list = NULL, *all;
	size_t count = 0;

	if (read_parameters(planning, context, &list, &count) < 0)
		return -1;
	all = ARENA_ARRAY(&context->arena, count + options->parameter.count + 1, struct parameter);
	if (count)
		memcpy(all, list, count * sizeof(*all));
	for (size_t i = 0; i < options->parameter.count; i++) {
		struct str rest = str_of(options->parameter.items[i]), name;
		if (str_find(rest, STR("=")) <= 0)
			return err_set(err, ERR_USAGE, "--parameter takes NAME=VALUE, not \"%s\"",
				options->parameter.items[i]);
		str_cut(&rest, '=', &name);
		all[count++] = (struct parameter){name, rest, STR("--parameter")};
	}
	*out = all;
	*out_count = count;
	return 0;
}

static int gather_facts(
	struct planning *planning, struct cloud *cloud, struct cell_facts *facts, struct err *err)
{
	const struct plan_needs *needs = &planning->needs;

	if (needs->uses_account && cloud_caller(cloud, needs->cells[0].region, err) < 0)
		return -1;
	for (uint32_t i = 0; i < needs->ncells; i++) {
		if (cloud->caller)
			facts[i].account_id = value_text_of(cloud->caller, "Account");
		if (needs->uses_zones &&
			cloud_zones(cloud, needs->cells[i].region, &facts[i].zones, err) < 0)
			return -1;
	}
	return 0;
}

int planning_evaluate_with(struct planning *planning, struct context *context,
	const struct cell_facts *facts, struct err *err)
{
	struct plan_inputs inputs = {
		.needs = &planning->needs,
		.facts = facts,
		.stack = planning_stack(planning, context),
	};
	struct parameter *parameters = NULL;

	if (!stack_name_ok(inputs.stack))
		return err_set(err, ERR_INPUT,
			"\"%.*s\" cannot name a stack (letters, digits and hyphens, a letter "
			"first): "
			"use --stack",
			STR_ARG(inputs.stack));
	if (all_parameters(planning, context, &parameters, &inputs.nparameters, err) < 0)
		return -1;
	inputs.parameters = parameters;
	int result = plan_evaluate(
		&context->arena, planning->plan, &inputs, &planning->target, &planning->diags);
	return planning->diags.errors ? -1 : result;
}

/* A template that is wrong already is not worth a call; what else is wrong shows all the same. */
int planning_evaluate(
	struct planning *planning, struct context *context, struct cloud *cloud, struct err *err)
{
	struct cell_facts *facts =
		ARENA_ARRAY(&context->arena, planning->needs.ncells + 1, struct cell_facts);

	if (planning->diags.errors == 0 && gather_facts(planning, cloud, facts, err) < 0)
		return -1;
	return planning_evaluate_with(planning, context, facts, err);
}

static struct str *allowed(struct context *context)
{
	const struct option_list *list = &context->options.allow_irreversible;
	struct str *names = ARENA_ARRAY(&context->arena, list->count + 1, struct str);

	for (size_t i = 0; i < list->count; i++)
		names[i] = str_of(list->items[i]);
	return names;
}

static const struct value *conceal(void *vault, struct arena *arena, const struct value *v)
{
	return vault_conceal(vault, arena, v);
}

int planning_steps(struct planning *planning, struct context *context, struct cloud *cloud,
	const struct store *store, enum plan_operation operation, struct err *err)
{
	const char *on_failure = context->options.on_failure;

	if (on_failure)
		planning->target.on_failure =
			strcmp(on_failure, "halt") == 0 ? ON_FAILURE_HALT : ON_FAILURE_ROLLBACK;
	struct planner_input input = {
		.state = &store->fold.state,
		.target = &planning->target,
		.operation = operation,
		.provider = cloud->provider,
		.catalog = &schema_catalog,
		.allow_irreversible = allowed(context),
		.nallow = context->options.allow_irreversible.count,
		.base_version = store->fold.head.seq,
		.conceal = conceal,
		.conceal_ctx = store->vault,
	};
	if (planner_plan(&context->arena, &input, &planning->steps, err) < 0)
		return -1;
	return 0;
}

static void show_diags(struct planning *planning, struct context *context)
{
	struct buf buf;

	buf_init(&buf, 0);
	diags_sort(&planning->diags);
	diags_print(&planning->diags, &buf, term_colour(STDERR_FILENO, context->options.color));
	fwrite(buf.ptr, 1, buf.len, stderr);
	buf_release(&buf);
}

int planning_fail(struct planning *planning, struct context *context, const struct err *err)
{
	if (planning->diags.count)
		show_diags(planning, context);
	return err->code == ERR_NONE ? EXIT_REFUSED : command_fail(err);
}
