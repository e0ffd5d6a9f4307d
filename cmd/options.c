#include "options.h"

#include "base/mem.h"
#include "model/diag.h"

#include <stddef.h>

enum option_kind { KIND_FLAG, KIND_TEXT, KIND_NUMBER, KIND_CHOICE, KIND_LIST };

struct option {
	const char *name;
	char letter; /* 0: none */
	uint8_t kind;
	size_t field;
	const char *value;   /* its name in help; NULL for flags */
	const char *choices; /* CHOICE: separated by "|" */
	int64_t min, max;    /* NUMBER */
	const char *help;
};

#define FIELD(name) offsetof(struct options, name)

static const struct option table[OPT_COUNT] = {
	[OPT_STACK] = {"stack", 's', KIND_TEXT, FIELD(stack), "NAME", NULL, 0, 0,
		"the stack; else the plan's own name, or the only stack there is"},
	[OPT_PARAMETER] = {"parameter", 'p', KIND_LIST, FIELD(parameter), "K=V", NULL, 0, 0,
		"value of a template parameter; repeatable, the last one wins"},
	[OPT_PARAMETERS] = {"parameters", 0, KIND_LIST, FIELD(parameters), "FILE", NULL, 0, 0,
		"file with parameter values, JSON or YAML"},
	[OPT_REGION] = {"region", 'r', KIND_TEXT, FIELD(region), "REGION", NULL, 0, 0,
		"region for plans that name none"},
	[OPT_PROFILE] = {"profile", 0, KIND_TEXT, FIELD(profile), "NAME", NULL, 0, 0,
		"profile of the AWS config and credentials files"},
	[OPT_ENDPOINT_URL] = {"endpoint-url", 0, KIND_TEXT, FIELD(endpoint_url), "URL", NULL, 0, 0,
		"AWS endpoint for all services; also AWS_ENDPOINT_URL"},
	[OPT_INSECURE_HTTP] = {"insecure-http", 0, KIND_FLAG, FIELD(insecure_http), NULL, NULL, 0,
		0, "let calls go to other machines over plain http"},
	[OPT_SIMULATE] = {"simulate", 0, KIND_FLAG, FIELD(simulate), NULL, NULL, 0, 0,
		"use the simulated cloud: no account, no network"},
	[OPT_SIM] = {"sim", 0, KIND_LIST, FIELD(sim), "K=V,..", NULL, 0, 0,
		"the simulated cloud's behaviour: latency=20,fail=*/Db (docs/simulation.md)"},
	[OPT_RECIPES] = {"recipes", 0, KIND_TEXT, FIELD(recipes), "DIR", NULL, 0, 0,
		"directory with further recipes of resource types"},
	[OPT_RATE] = {"rate", 0, KIND_LIST, FIELD(rate), "RATE", NULL, 0, 0,
		"most calls a second in each region: ec2:Describe*=10/s,20 (docs/cli.md)"},
	[OPT_REV] = {"rev", 0, KIND_TEXT, FIELD(rev), "REV", NULL, 0, 0,
		"read the plan from this git revision instead of the work tree"},
	[OPT_OUT] = {"out", 'o', KIND_TEXT, FIELD(out), "FILE", NULL, 0, 0,
		"save the plan, for `skald apply FILE`"},
	[OPT_DETAILED_EXITCODE] = {"detailed-exitcode", 0, KIND_FLAG, FIELD(detailed_exitcode),
		NULL, NULL, 0, 0, "exit with 2 when there are changes"},
	[OPT_ALLOW_IRREVERSIBLE] = {"allow-irreversible", 0, KIND_LIST, FIELD(allow_irreversible),
		"ADDRESS", NULL, 0, 0, "allow this step although there is no way back from it"},
	[OPT_ON_FAILURE] = {"on-failure", 0, KIND_CHOICE, FIELD(on_failure), "WHAT",
		"rollback|halt", 0, 0, "when a step fails: rollback or halt"},
	[OPT_MAX_IN_FLIGHT] = {"max-in-flight", 0, KIND_NUMBER, FIELD(max_in_flight), "N", NULL, 1,
		4096, "most operations under way at once"},
	[OPT_MAX_IN_FLIGHT_REGION] = {"max-in-flight-region", 0, KIND_NUMBER,
		FIELD(max_in_flight_region), "N", NULL, 1, 4096, "the same, for each region"},
	[OPT_YES] = {"yes", 'y', KIND_FLAG, FIELD(yes), NULL, NULL, 0, 0, "do not ask"},
	[OPT_FORCE] = {"force", 0, KIND_FLAG, FIELD(force), NULL, NULL, 0, 0,
		"break the lock even of an owner that seems alive"},
	[OPT_STATE_DIR] = {"state-dir", 0, KIND_TEXT, FIELD(state_dir), "DIR", NULL, 0, 0,
		"where journals are kept; by default .skald"},
	/* The same word as the flag below, for the one command that takes a document. */
	[OPT_INPUT] = {"json", 0, KIND_TEXT, FIELD(input), "DOCUMENT", NULL, 0, 0,
		"the operation's input as JSON; bytes (blobs) are base64"},
	[OPT_FILE] = {"file", 'f', KIND_TEXT, FIELD(file), "FILE", NULL, 0, 0,
		"the same from a file; \"-\" is standard input"},
	[OPT_PRESIGN] = {"presign", 0, KIND_FLAG, FIELD(presign), NULL, NULL, 0, 0,
		"send nothing; print a URL that makes this call, good for one hour"},
	[OPT_JSON] = {"json", 0, KIND_FLAG, FIELD(json), NULL, NULL, 0, 0,
		"print JSON, or JSON Lines for events (docs/cli.md)"},
	[OPT_COLOR] = {"color", 0, KIND_CHOICE, FIELD(color), "WHEN", "auto|always|never", 0, 0,
		"colour: auto, always or never"},
	[OPT_QUIET] = {"quiet", 'q', KIND_FLAG, FIELD(quiet), NULL, NULL, 0, 0,
		"no events, only the result"},
	[OPT_HELP] = {"help", 'h', KIND_FLAG, FIELD(help), NULL, NULL, 0, 0, "this help"},
};

static void *field_of(struct options *options, const struct option *option)
{
	return (char *)options + option->field;
}

static void list_add(struct option_list *list, const char *item)
{
	list->items = mem_grow(list->items, &list->cap, list->count + 1, sizeof(*list->items));
	list->items[list->count++] = item;
}

static bool is_choice(const char *choices, struct str value)
{
	struct str rest = str_of(choices), one;

	while (str_cut(&rest, '|', &one))
		if (str_eq(one, value))
			return true;
	return false;
}

static int set(
	struct options *options, const struct option *option, const char *value, struct err *err)
{
	void *field = field_of(options, option);

	switch (option->kind) {
	case KIND_FLAG:
		*(bool *)field = true;
		return 0;
	case KIND_LIST:
		list_add(field, value);
		return 0;
	case KIND_NUMBER:
		if (str_int(str_of(value), option->min, option->max, field))
			return 0;
		return err_set(err, ERR_USAGE,
			"--%s takes a whole number from %lld to %lld, not \"%s\"", option->name,
			(long long)option->min, (long long)option->max, value);
	case KIND_CHOICE:
		if (!is_choice(option->choices, str_of(value)))
			return err_set(err, ERR_USAGE, "--%s takes one of %s, not \"%s\"",
				option->name, option->choices, value);
		break;
	default:
		if (value[0] == '\0')
			return err_set(err, ERR_USAGE, "--%s takes a %s, not nothing", option->name,
				option->value);
		break;
	}
	*(const char **)field = value;
	return 0;
}

static int unknown(struct str word, unsigned accepted, const char *command, struct err *err)
{
	struct str names[OPT_COUNT], near;
	size_t count = 0;

	for (size_t i = 0; i < OPT_COUNT; i++)
		if (accepted & OPT_BIT(i))
			names[count++] = str_of(table[i].name);
	near = diag_nearest(word, names, count);
	if (near.len)
		return err_set(err, ERR_USAGE, "%s: no option --%.*s; did you mean --%.*s?",
			command, STR_ARG(word), STR_ARG(near));
	return err_set(err, ERR_USAGE, "%s: no option --%.*s; see `skald help %s`", command,
		STR_ARG(word), command);
}

static const struct option *find_long(struct str word, unsigned accepted)
{
	for (size_t i = 0; i < OPT_COUNT; i++)
		if ((accepted & OPT_BIT(i)) && str_is(word, table[i].name))
			return &table[i];
	return NULL;
}

static const struct option *find_short(char letter, unsigned accepted)
{
	for (size_t i = 0; i < OPT_COUNT; i++)
		if ((accepted & OPT_BIT(i)) && table[i].letter && table[i].letter == letter)
			return &table[i];
	return NULL;
}

struct words { /* argv, with a finger on the next one */
	int argc, next;
	char **argv;
};

static int take_value(struct options *options, const struct option *option, const char *given,
	struct words *words, struct err *err)
{
	if (option->kind == KIND_FLAG) {
		if (given)
			return err_set(err, ERR_USAGE, "--%s takes no value", option->name);
		return set(options, option, NULL, err);
	}
	if (!given) {
		if (words->next >= words->argc)
			return err_set(err, ERR_USAGE, "--%s needs a value (%s)", option->name,
				option->value);
		given = words->argv[words->next++];
	}
	return set(options, option, given, err);
}

static int take_long(struct options *options, const char *word, struct words *words,
	unsigned accepted, const char *command, struct err *err)
{
	struct str rest = str_of(word), name;
	bool has_value = str_find(rest, STR("=")) >= 0;

	str_cut(&rest, '=', &name);
	const struct option *option = find_long(name, accepted);
	if (!option)
		return unknown(name, accepted, command, err);
	return take_value(options, option, has_value ? word + name.len + 1 : NULL, words, err);
}

/* -y, -yq, -p K=V, -pK=V */
static int take_short(struct options *options, const char *word, struct words *words,
	unsigned accepted, const char *command, struct err *err)
{
	for (; *word; word++) {
		const struct option *option = find_short(*word, accepted);
		if (!option)
			return err_set(err, ERR_USAGE, "%s: no option -%c; see `skald help %s`",
				command, *word, command);
		if (option->kind != KIND_FLAG)
			return take_value(options, option, word[1] ? word + 1 : NULL, words, err);
		if (take_value(options, option, NULL, words, err) < 0)
			return -1;
	}
	return 0;
}

int options_parse(struct options *options, int argc, char **argv, unsigned accepted,
	const char *command, struct err *err)
{
	struct words words = {argc, 0, argv};
	bool only_args = false;

	while (words.next < argc) {
		const char *word = argv[words.next++];
		int result = 0;
		if (only_args || word[0] != '-' || word[1] == '\0')
			list_add(&options->args, word);
		else if (str_is(str_of(word), "--"))
			only_args = true;
		else if (word[1] == '-')
			result = take_long(options, word + 2, &words, accepted, command, err);
		else
			result = take_short(options, word + 1, &words, accepted, command, err);
		if (result < 0)
			return -1;
	}
	return 0;
}

void options_release(struct options *options)
{
	mem_free(options->parameter.items);
	mem_free(options->parameters.items);
	mem_free(options->allow_irreversible.items);
	mem_free(options->sim.items);
	mem_free(options->rate.items);
	mem_free(options->args.items);
	*options = (struct options){0};
}

void options_help(struct buf *buf, unsigned accepted)
{
	for (size_t i = 0; i < OPT_COUNT; i++) {
		const struct option *option = &table[i];
		if (!(accepted & OPT_BIT(i)))
			continue;
		size_t before = buf->len;
		if (option->letter)
			buf_printf(buf, "  -%c, --%s", option->letter, option->name);
		else
			buf_printf(buf, "      --%s", option->name);
		if (option->value)
			buf_printf(buf, " %s", option->value);
		size_t width = buf->len - before;
		buf_printf(buf, "%*s%s\n", width < 34 ? (int)(34 - width) : 1, "", option->help);
	}
}
