#include "sim/sim.h"

#include <string.h>

#define MS_MAX	   ((int64_t)3600 * 1000)
#define FLIGHT_MAX 1000000

void sim_options_init(struct sim_options *options)
{
	*options = (struct sim_options){.in_flight = 1024};
}

struct option {
	const char *name;
	const char *form; /* what stands after "=", for messages */
	int (*set)(struct sim_options *o, struct arena *arena, struct str text);
};

static int set_number(struct str text, int64_t max, int64_t *out)
{
	return str_int(text, 0, max, out) ? 0 : -1;
}

static int set_per_mille(struct str text, uint32_t *out)
{
	int64_t n;
	if (set_number(text, 1000, &n))
		return -1;
	*out = (uint32_t)n;
	return 0;
}

static int set_switch(struct str text, bool *out)
{
	*out = str_is(text, "on");
	return *out || str_is(text, "off") ? 0 : -1;
}

static int set_seed(struct sim_options *o, struct arena *arena, struct str text)
{
	(void)arena;
	int64_t n;
	if (set_number(text, INT64_MAX, &n))
		return -1;
	o->seed = (uint64_t)n;
	return 0;
}

static int set_latency(struct sim_options *o, struct arena *arena, struct str text)
{
	(void)arena;
	struct str low = STR_NONE;
	str_cut(&text, '-', &low);
	if (set_number(low, MS_MAX, &o->latency_min))
		return -1;
	o->latency_max = o->latency_min;
	if (text.ptr && set_number(text, MS_MAX, &o->latency_max))
		return -1;
	return o->latency_min <= o->latency_max ? 0 : -1;
}

static int set_throttle(struct sim_options *o, struct arena *arena, struct str text)
{
	(void)arena;
	return set_per_mille(text, &o->throttle);
}

static int set_errors(struct sim_options *o, struct arena *arena, struct str text)
{
	(void)arena;
	return set_per_mille(text, &o->errors);
}

static int set_lost(struct sim_options *o, struct arena *arena, struct str text)
{
	(void)arena;
	return set_per_mille(text, &o->lost);
}

static int set_late(struct sim_options *o, struct arena *arena, struct str text)
{
	(void)arena;
	return set_number(text, MS_MAX, &o->late_ms);
}

static int set_stale(struct sim_options *o, struct arena *arena, struct str text)
{
	(void)arena;
	return set_number(text, MS_MAX, &o->stale_ms);
}

static int set_dependents(struct sim_options *o, struct arena *arena, struct str text)
{
	(void)arena;
	bool on;
	if (set_switch(text, &on))
		return -1;
	o->lone = !on;
	return 0;
}

static int set_calls(struct sim_options *o, struct arena *arena, struct str text)
{
	(void)arena;
	return set_switch(text, &o->calls);
}

static int set_flight(struct sim_options *o, struct arena *arena, struct str text)
{
	(void)arena;
	int64_t n;
	if (!str_int(text, 1, FLIGHT_MAX, &n))
		return -1;
	o->in_flight = (int)n;
	return 0;
}

static const struct {
	const char *name;
	unsigned on;
} operations[] = {
	{"any", SIM_ON_ANY},
	{"create", SIM_ON_CREATE},
	{"update", SIM_ON_UPDATE},
	{"delete", SIM_ON_DELETE},
	{"follow", SIM_ON_FOLLOW},
	{"read", SIM_ON_READ},
};

static int set_operation(struct str text, unsigned *on)
{
	for (size_t i = 0; i < sizeof(operations) / sizeof(operations[0]); i++) {
		if (!str_is(text, operations[i].name))
			continue;
		*on = operations[i].on;
		return 0;
	}
	return -1;
}

static int set_times(struct str text, uint32_t *times)
{
	int64_t n = 0;
	if (!str_is(text, "always") && !str_int(text, 1, UINT32_MAX, &n))
		return -1;
	*times = (uint32_t)n;
	return 0;
}

/* An account's ":" may stand before the cell's "/"; the parts begin behind it. */
static size_t pattern_end(struct str text)
{
	ptrdiff_t slash = str_find(text, STR("/"));
	size_t from = slash < 0 ? 0 : (size_t)slash;
	ptrdiff_t colon = str_find(str_slice(text, from, text.len), STR(":"));
	return colon < 0 ? text.len : from + (size_t)colon;
}

/* PATTERN[:OPERATION[:TIMES[:CODE[:MESSAGE]]]] */
static int read_rule(struct str text, struct arena *arena, struct sim_rule *rule)
{
	size_t end = pattern_end(text);
	*rule = (struct sim_rule){.on = SIM_ON_ANY, .times = 1};
	rule->pattern = arena_str(arena, str_slice(text, 0, end));
	struct str rest = end < text.len ? str_slice(text, end + 1, text.len) : STR_NONE;
	struct str part;
	if (rule->pattern.len == 0)
		return -1;
	if (str_cut(&rest, ':', &part) && set_operation(part, &rule->on))
		return -1;
	if (str_cut(&rest, ':', &part) && set_times(part, &rule->times))
		return -1;
	if (str_cut(&rest, ':', &part))
		rule->code = arena_str(arena, part);
	if (rest.len)
		rule->message = arena_str(arena, rest);
	if (str_is(rule->code, "lost"))
		rule->effect = SIM_LOST;
	else if (str_is(rule->code, "lost-before"))
		rule->effect = SIM_LOST_BEFORE;
	return 0;
}

static int add_rule(struct sim_options *o, struct arena *arena, struct str text)
{
	struct sim_rule *rules = ARENA_ARRAY(arena, o->nrules + 1, struct sim_rule);
	if (read_rule(text, arena, &rules[o->nrules]))
		return -1;
	if (o->nrules)
		memcpy(rules, o->rules, o->nrules * sizeof(*rules));
	o->rules = rules;
	o->nrules++;
	return 0;
}

static const struct option table[] = {
	{"calls", "on or off", set_calls},
	{"dependents", "on or off", set_dependents},
	{"errors", "0 to 1000, per mille", set_errors},
	{"fail", "PATTERN[:any|create|update|delete|follow|read[:TIMES|always[:CODE[:MESSAGE]]]]",
		add_rule},
	{"flight", "1 to 1000000 requests", set_flight},
	{"late", "milliseconds, at most an hour", set_late},
	{"latency", "MS or MIN-MAX, at most an hour", set_latency},
	{"lost", "0 to 1000, per mille", set_lost},
	{"seed", "a whole number", set_seed},
	{"stale", "milliseconds, at most an hour", set_stale},
	{"throttle", "0 to 1000, per mille", set_throttle},
};
#define NOPTIONS (sizeof(table) / sizeof(table[0]))

static int unknown(struct str name, struct err *err)
{
	char known[256];
	size_t len = 0;
	for (size_t i = 0; i < NOPTIONS; i++) {
		size_t n = strlen(table[i].name);
		memcpy(known + len, table[i].name, n);
		memcpy(known + len + n, ", ", 2);
		len += n + 2;
	}
	return err_set(err, ERR_USAGE, "the simulated cloud has no setting \"%.*s\"; it has: %.*s",
		STR_ARG(str_slice(name, 0, 40)), (int)(len - 2), known);
}

static int set_one(struct sim_options *o, struct arena *arena, struct str text, struct err *err)
{
	struct str name = STR_NONE;
	struct str rest = text;
	str_cut(&rest, '=', &name);
	for (size_t i = 0; i < NOPTIONS; i++) {
		if (!str_is(name, table[i].name))
			continue;
		if (rest.ptr && table[i].set(o, arena, rest) == 0)
			return 0;
		return err_set(err, ERR_USAGE,
			"setting \"%.*s\" of the simulated cloud: \"%s\" takes %s",
			STR_ARG(str_slice(text, 0, 100)), table[i].name, table[i].form);
	}
	return unknown(name, err);
}

int sim_options_parse(
	struct sim_options *options, struct arena *arena, struct str text, struct err *err)
{
	struct str part;
	while (str_cut(&text, ',', &part))
		if (str_trim(part).len && set_one(options, arena, str_trim(part), err))
			return -1;
	return 0;
}
