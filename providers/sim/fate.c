#include "fate.h"
#include "names.h"

#include "base/mem.h"

static uint64_t next(struct chance *chance)
{
	chance->state += 0x9e3779b97f4a7c15u;
	uint64_t x = chance->state;
	x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
	x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
	return x ^ (x >> 31);
}

bool chance_of(struct chance *chance, uint32_t per_mille)
{
	return per_mille && next(chance) % 1000 < per_mille;
}

int64_t chance_between(struct chance *chance, int64_t low, int64_t high)
{
	if (low >= high)
		return low;
	return low + (int64_t)(next(chance) % (uint64_t)(high - low + 1));
}

static void copy_rules(struct fate *fate, const struct sim_options *options)
{
	size_t n = options->nrules;
	fate->rules = ARENA_ARRAY(&fate->arena, n, struct sim_rule);
	fate->left = ARENA_ARRAY(&fate->arena, n, uint32_t);
	for (size_t i = 0; i < n; i++) {
		struct sim_rule *rule = &fate->rules[i];
		*rule = options->rules[i];
		rule->pattern = arena_str(&fate->arena, rule->pattern);
		rule->code = arena_str(&fate->arena, rule->code);
		rule->message = arena_str(&fate->arena, rule->message);
		fate->left[i] = rule->times;
	}
}

void fate_init(struct fate *fate, const struct sim_options *options)
{
	*fate = (struct fate){.options = *options};
	arena_init(&fate->arena);
	table_init(&fate->asked);
	copy_rules(fate, options);
	fate->chancy = options->throttle || options->errors || options->lost || options->stale_ms ||
		       options->latency_min != options->latency_max;
}

void fate_release(struct fate *fate)
{
	table_release(&fate->asked);
	mem_free(fate->times);
	arena_release(&fate->arena);
}

void fate_off(struct fate *fate)
{
	fate->options.throttle = fate->options.errors = fate->options.lost = 0;
	fate->options.stale_ms = 0;
	fate->options.nrules = 0;
}

/* How often this was asked before. */
static uint32_t ordinal(struct fate *fate, struct str address, enum provider_op op)
{
	char text[256];
	size_t len = address.len < sizeof(text) - 1 ? address.len : sizeof(text) - 1;
	for (size_t i = 0; i < len; i++)
		text[i] = address.ptr[i];
	text[len++] = (char)('0' + (int)op);
	struct str key = {text, len};
	uint32_t at = table_get(&fate->asked, key);
	if (at == TABLE_NONE) {
		fate->times = mem_grow(
			fate->times, &fate->times_cap, fate->ntimes + 1, sizeof(*fate->times));
		at = (uint32_t)fate->ntimes++;
		fate->times[at] = 0;
		table_set(&fate->asked, arena_str(&fate->arena, key), at);
	}
	return fate->times[at]++;
}

struct chance fate_chance(struct fate *fate, struct str address, enum provider_op op)
{
	char name = (char)('a' + (int)op);
	uint64_t hash = names_hash(address, (struct str){&name, 1});
	uint64_t times = fate->chancy ? ordinal(fate, address, op) : 0;
	uint64_t mixed = hash ^ (fate->options.seed * 0x9e3779b97f4a7c15u);
	return (struct chance){mixed + times * 0xd1342543de82ef95u};
}

/* "*" stands for any text. */
static bool matches(struct str pattern, struct str text)
{
	size_t p = 0;
	size_t t = 0;
	size_t star = SIZE_MAX;
	size_t resume = 0;
	while (t < text.len) {
		if (p < pattern.len && pattern.ptr[p] == '*') {
			star = ++p;
			resume = t;
		} else if (p < pattern.len && pattern.ptr[p] == text.ptr[t]) {
			p++;
			t++;
		} else if (star != SIZE_MAX) {
			p = star;
			t = ++resume;
		} else {
			return false;
		}
	}
	while (p < pattern.len && pattern.ptr[p] == '*')
		p++;
	return p == pattern.len;
}

static struct str logical_of(struct str address)
{
	size_t from = address.len;
	while (from > 0 && address.ptr[from - 1] != '/')
		from--;
	return str_slice(address, from, address.len);
}

static bool concerns(const struct sim_rule *rule, struct str address)
{
	bool celled = str_find(rule->pattern, STR("/")) >= 0;
	return matches(rule->pattern, celled ? address : logical_of(address));
}

const struct sim_rule *fate_rule(struct fate *fate, struct str address, unsigned on)
{
	for (size_t i = 0; i < fate->options.nrules; i++) {
		const struct sim_rule *rule = &fate->rules[i];
		bool used_up = rule->times && fate->left[i] == 0;
		if (used_up || !(rule->on & on) || !concerns(rule, address))
			continue;
		if (rule->times)
			fate->left[i]--;
		return rule;
	}
	return NULL;
}
