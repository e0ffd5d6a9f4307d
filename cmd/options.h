/*
 * The options of all commands, in one table that gives parsing, bounds, defaults and help.
 */
#ifndef CMD_OPTIONS_H
#define CMD_OPTIONS_H

#include "base/buf.h"
#include "base/err.h"

enum option_id {
	OPT_STACK,
	OPT_PARAMETER,
	OPT_PARAMETERS,
	OPT_REGION,
	OPT_PROFILE,
	OPT_ENDPOINT_URL,
	OPT_INSECURE_HTTP,
	OPT_SIMULATE,
	OPT_SIM,
	OPT_RECIPES,
	OPT_RATE,
	OPT_REV,
	OPT_OUT,
	OPT_DETAILED_EXITCODE,
	OPT_ALLOW_IRREVERSIBLE,
	OPT_ON_FAILURE,
	OPT_MAX_IN_FLIGHT,
	OPT_MAX_IN_FLIGHT_REGION,
	OPT_YES,
	OPT_FORCE,
	OPT_STATE_DIR,
	OPT_INPUT,
	OPT_FILE,
	OPT_PRESIGN,
	OPT_JSON,
	OPT_COLOR,
	OPT_QUIET,
	OPT_HELP,
	OPT_COUNT,
};

#define OPT_BIT(id) (1u << (id))

/* Sets of options that go together: what a command accepts is a union of them. */
#define OPTS_ALL   (OPT_BIT(OPT_HELP) | OPT_BIT(OPT_JSON) | OPT_BIT(OPT_COLOR))
#define OPTS_STORE (OPT_BIT(OPT_STACK) | OPT_BIT(OPT_STATE_DIR) | OPT_BIT(OPT_SIMULATE))
#define OPTS_CLOUD                                                                                 \
	(OPT_BIT(OPT_REGION) | OPT_BIT(OPT_PROFILE) | OPT_BIT(OPT_ENDPOINT_URL) |                  \
		OPT_BIT(OPT_INSECURE_HTTP) | OPT_BIT(OPT_SIMULATE) | OPT_BIT(OPT_SIM) |            \
		OPT_BIT(OPT_RECIPES) | OPT_BIT(OPT_RATE))
#define OPTS_PLAN (OPT_BIT(OPT_PARAMETER) | OPT_BIT(OPT_PARAMETERS) | OPT_BIT(OPT_REV))
#define OPTS_RUN                                                                                   \
	(OPT_BIT(OPT_MAX_IN_FLIGHT) | OPT_BIT(OPT_MAX_IN_FLIGHT_REGION) | OPT_BIT(OPT_YES) |       \
		OPT_BIT(OPT_QUIET))

struct option_list {
	const char **items;
	size_t count, cap;
};

struct options { /* NULL and 0: not given */
	const char *stack, *region, *profile, *endpoint_url, *recipes, *rev, *out, *on_failure,
		*state_dir, *color, *input, *file;
	struct option_list parameter, parameters, allow_irreversible, sim, rate;
	int64_t max_in_flight, max_in_flight_region;
	bool simulate, detailed_exitcode, yes, force, json, quiet, help, presign, insecure_http;
	struct option_list args; /* what is no option */
};

/*
 * Takes argv behind the command's name. ERR_USAGE names what is wrong. `accepted` is a union of
 * OPT_BITs.
 */
int options_parse(struct options *options, int argc, char **argv, unsigned accepted,
	const char *command, struct err *err);
void options_release(struct options *options);

/* One line an option, for help. */
void options_help(struct buf *buf, unsigned accepted);

#endif
