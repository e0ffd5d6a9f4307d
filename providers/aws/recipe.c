/* What a recipe says of properties and of errors, without a call. */
#include "recipe.h"

#include <stdlib.h>

static bool code_fits(struct str pattern, struct str code)
{
	if (str_ends(pattern, STR("*")))
		return str_starts(code, str_slice(pattern, 0, pattern.len - 1));
	return str_eq(pattern, code);
}

bool recipe_faults_match(const struct recipe_faults *faults, struct str code, struct str message)
{
	for (size_t i = 0; i < faults->count; i++) {
		const struct recipe_fault *f = &faults->list[i];
		if (code_fits(f->code, code) && (!f->text.len || str_find(message, f->text) >= 0))
			return true;
	}
	return false;
}

static bool inside(struct str inner, struct str outer)
{
	return str_starts(inner, outer) && (inner.len == outer.len || inner.ptr[outer.len] == '.');
}

bool recipe_handles(const struct recipe *recipe, struct str path)
{
	for (size_t i = 0; i < recipe->nhandled; i++)
		if (inside(path, recipe->handled[i]) || inside(recipe->handled[i], path))
			return true;
	return false;
}

static bool in_update(const struct recipe *recipe, struct str property)
{
	for (size_t i = 0; i < recipe->nupdate; i++)
		for (size_t j = 0; j < recipe->update[i].non; j++)
			if (str_eq(recipe->update[i].on[j], property))
				return true;
	return false;
}

/* Where it can only grow, less cannot be reached at all and more cannot be undone. */
static enum provider_verdict grow(const struct value *before, const struct value *after)
{
	int64_t old = 0;
	int64_t new = 0;
	if (!str_int(value_text(before), INT64_MIN, INT64_MAX, &old) ||
		!str_int(value_text(after), INT64_MIN, INT64_MAX, &new))
		return PROVIDER_IRREVERSIBLE;
	return new < old ? PROVIDER_UNHANDLED : PROVIDER_IRREVERSIBLE;
}

enum provider_verdict recipe_verdict(const struct recipe *recipe, struct str property,
	const struct value *before, const struct value *after)
{
	if (!recipe_handles(recipe, property))
		return PROVIDER_UNHANDLED;
	for (size_t i = 0; i < recipe->nverdicts; i++) {
		if (!str_eq(recipe->verdicts[i].property, property))
			continue;
		switch (recipe->verdicts[i].change) {
		case RECIPE_IN_PLACE:
			return PROVIDER_IN_PLACE;
		case RECIPE_ONE_WAY:
			return PROVIDER_IRREVERSIBLE;
		case RECIPE_GROW:
			return grow(before, after);
		case RECIPE_REPLACE:
			return PROVIDER_REPLACE;
		case RECIPE_NEVER:
			return PROVIDER_UNHANDLED;
		}
	}
	const struct schema_prop *prop = schema_top(recipe->type, property);
	if (prop && (prop->flags & SCHEMA_CREATE_ONLY))
		return PROVIDER_REPLACE;
	return in_update(recipe, property) ? PROVIDER_IN_PLACE : PROVIDER_REPLACE;
}
