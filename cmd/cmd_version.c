#include "cmd.h"
#include "report.h"

#include "base/value.h"

#include <stdio.h>

static int run_version(struct context *context)
{
	struct value *v;

	if (!context->options.json) {
		puts("skald " SKALD_VERSION);
		return EXIT_DONE;
	}
	v = value_map(&context->arena);
	VALUE_PUT(&context->arena, v, "version", value_cstr(&context->arena, SKALD_VERSION));
	report_json(v);
	return EXIT_DONE;
}

const struct command cmd_version = {
	.name = "version",
	.args = "",
	.summary = "Print the version.",
	.accepts = OPTS_ALL,
	.run = run_version,
};
