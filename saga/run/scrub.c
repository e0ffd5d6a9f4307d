/*
 * What a service says may repeat a secret it was given: a description read back, a policy, an error
 * that quotes its input. Before any of it is kept, whatever holds a secret of the step is tainted,
 * and words for people have it struck out.
 */
#include "internal.h"

#include "base/mem.h"

enum { SHORT = 4 }; /* shorter secrets are looked for as whole values only: "1" is everywhere */

struct secrets {
	struct str *list;
	size_t count, cap;
};

static void collect(struct secrets *secrets, const struct value *v, bool tainted)
{
	if (!v)
		return;
	tainted |= (v->flags & VALUE_TAINTED) != 0;
	if (v->kind == VALUE_MAP) {
		for (uint32_t i = 0; i < v->count; i++)
			collect(secrets, v->members[i].value, tainted);
	} else if (v->kind == VALUE_LIST) {
		for (uint32_t i = 0; i < v->count; i++)
			collect(secrets, v->items[i], tainted);
	} else if (tainted && value_text(v).len > 0) {
		secrets->list = mem_grow(
			secrets->list, &secrets->cap, secrets->count + 1, sizeof(*secrets->list));
		secrets->list[secrets->count++] = value_text(v);
	}
}

static bool holds(const struct secrets *secrets, struct str text)
{
	for (size_t i = 0; i < secrets->count; i++) {
		struct str secret = secrets->list[i];
		if (secret.len < SHORT ? str_eq(text, secret) : str_find(text, secret) >= 0)
			return true;
	}
	return false;
}

static const struct value *scrub_items(
	struct run *run, const struct secrets *secrets, const struct value *v);

static const struct value *scrub(
	struct run *run, const struct secrets *secrets, const struct value *v)
{
	if (!v || v->kind == VALUE_MAP || v->kind == VALUE_LIST)
		return v ? scrub_items(run, secrets, v) : NULL;
	return holds(secrets, value_text(v)) ? value_taint(&run->arena, v) : v;
}

static const struct value *scrub_items(
	struct run *run, const struct secrets *secrets, const struct value *v)
{
	bool map = v->kind == VALUE_MAP;
	struct value *out = map ? value_map(&run->arena) : value_list(&run->arena);

	for (uint32_t i = 0; i < v->count; i++) {
		if (map)
			value_put(&run->arena, out, v->members[i].name,
				scrub(run, secrets, v->members[i].value));
		else
			value_add(&run->arena, out, scrub(run, secrets, v->items[i]));
	}
	return out;
}

/* A property that was given with a secret in it is one as it comes back, in whatever form. */
static const struct value *scrub_properties(struct run *run, const struct secrets *secrets,
	const struct value *given, const struct value *prior, const struct value *live)
{
	struct value *out;

	if (!live || live->kind != VALUE_MAP)
		return live;
	out = value_map(&run->arena);
	for (uint32_t i = 0; i < live->count; i++) {
		struct str name = live->members[i].name;
		const struct value *v = live->members[i].value;
		bool secret = value_is_tainted(value_get(given, name)) ||
			      value_is_tainted(value_get(prior, name));
		value_put(&run->arena, out, name,
			secret ? value_taint(&run->arena, v) : scrub(run, secrets, v));
	}
	return out;
}

static struct str strike(struct run *run, const struct secrets *secrets, struct str text)
{
	for (size_t i = 0; i < secrets->count; i++) {
		struct str secret = secrets->list[i];
		ptrdiff_t at;
		while (secret.len >= SHORT && (at = str_find(text, secret)) >= 0)
			text = arena_printf(&run->arena, "%.*s****%.*s",
				STR_ARG(str_slice(text, 0, (size_t)at)),
				STR_ARG(str_slice(text, (size_t)at + secret.len, text.len)));
	}
	return text;
}

void scrub_event(struct run *run, uint32_t index, struct provider_event *event)
{
	const struct step *step = &run->plan->steps[index];
	const struct value *given = run->steps[index].props, *prior = NULL;
	struct secrets secrets = {0};

	if (step->prior)
		prior = vault_reveal(run->options.store->vault, &run->arena, step->prior->props);
	collect(&secrets, given, false);
	collect(&secrets, prior, false);
	if (secrets.count > 0) {
		event->attributes = scrub(run, &secrets, event->attributes);
		event->properties =
			scrub_properties(run, &secrets, given, prior, event->properties);
		event->message = strike(run, &secrets, event->message);
		event->call.error = strike(run, &secrets, event->call.error);
	}
	mem_free(secrets.list);
}
