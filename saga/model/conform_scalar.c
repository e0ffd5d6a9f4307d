#include "base/mem.h"
#include "conform.h"
#include "number.h"
#include "pattern.h"

#include <stdio.h>

#define NUMERIC (SCHEMA_INTEGER | SCHEMA_NUMBER)

/* Compiled once each; NULL for what pattern.h does not know: such are left to the service. */
static const struct pattern *pattern_of(struct evaluator *e, const char *text)
{
	struct str key = str_of(text);
	uint32_t at = table_get(&e->patterns, key);
	if (at != TABLE_NONE)
		return e->compiled[at];
	struct err err;
	e->compiled =
		mem_grow(e->compiled, &e->compiled_cap, e->ncompiled + 1, sizeof(struct pattern *));
	e->compiled[e->ncompiled] = pattern_compile(e->arena, key, &err);
	table_set(&e->patterns, key, (uint32_t)e->ncompiled);
	return e->compiled[e->ncompiled++];
}

static void check_enum(struct conform *c, const struct schema_node *node, const struct value *v)
{
	struct str text = value_text(v);
	struct diags *diags = c->e->diags;
	if (node->nenums == 0)
		return;
	struct str *names = NULL;
	const char *const *texts = c->type->texts + node->enums;
	for (uint32_t i = 0; i < node->nenums; i++) {
		if (str_is(text, texts[i]))
			return;
	}
	struct diag *diag = conform_error(c, v, "not-allowed", "%.*s cannot be \"%.*s\"",
		STR_ARG(conform_name(c)), STR_ARG(conform_shown(v)));
	if (!diag_is_worth(diags))
		return;
	names = ARENA_ARRAY(diags->arena, node->nenums, struct str);
	struct str list = STR_NONE;
	for (uint32_t i = 0; i < node->nenums; i++) {
		names[i] = str_of(texts[i]);
		if (i < 12)
			list = arena_printf(
				diags->arena, "%.*s%s%s", STR_ARG(list), i ? ", " : "", texts[i]);
	}
	diag_suggest(diags, diag, text, names, node->nenums);
	if (diag->help.len == 0)
		diag_help(diags, diag, "it is one of %.*s%s", STR_ARG(list),
			node->nenums > 12 ? ", ..." : "");
}

static void check_pattern(struct conform *c, const struct schema_node *node, const struct value *v)
{
	if (!node->pattern)
		return;
	const struct pattern *pattern = pattern_of(c->e, node->pattern);
	if (!pattern || pattern_finds(pattern, value_text(v)))
		return;
	struct diag *diag = conform_error(c, v, "pattern", "%.*s cannot be \"%.*s\"",
		STR_ARG(conform_name(c)), STR_ARG(conform_shown(v)));
	diag_help(c->e->diags, diag, "it must match %s", node->pattern);
}

static uint64_t characters(struct str text)
{
	uint64_t count = 0;
	for (size_t i = 0; i < text.len; i++)
		count += ((unsigned char)text.ptr[i] & 0xC0) != 0x80;
	return count;
}

void conform_size(struct conform *c, const struct schema_node *node, const struct value *v,
	uint64_t size, const char *of)
{
	struct str name = conform_name(c);
	if (node->min != SCHEMA_UNBOUNDED && node->min > 0 && size < (uint64_t)node->min)
		conform_error(c, v, "out-of-range", "%.*s must have at least %lld %s, not %llu",
			STR_ARG(name), (long long)node->min, of, (unsigned long long)size);
	if (node->max != SCHEMA_UNBOUNDED && node->max >= 0 && size > (uint64_t)node->max)
		conform_error(c, v, "out-of-range", "%.*s must have at most %lld %s, not %llu",
			STR_ARG(name), (long long)node->max, of, (unsigned long long)size);
}

static void check_range(struct conform *c, const struct schema_node *node, const struct value *v)
{
	struct str name = conform_name(c);
	char bound[32];
	snprintf(bound, sizeof(bound), "%lld", (long long)node->min);
	if (node->min != SCHEMA_UNBOUNDED && number_compare(v->text, str_of(bound)) < 0)
		conform_error(c, v, "out-of-range", "%.*s must be at least %s, not %.*s",
			STR_ARG(name), bound, STR_ARG(conform_shown(v)));
	snprintf(bound, sizeof(bound), "%lld", (long long)node->max);
	if (node->max != SCHEMA_UNBOUNDED && number_compare(v->text, str_of(bound)) > 0)
		conform_error(c, v, "out-of-range", "%.*s must be at most %s, not %.*s",
			STR_ARG(name), bound, STR_ARG(conform_shown(v)));
}

static bool reads_as_bool(struct str text, bool *out)
{
	*out = str_is(text, "true") || str_is(text, "True") || str_is(text, "TRUE");
	return *out || str_is(text, "false") || str_is(text, "False") || str_is(text, "FALSE");
}

static const struct value *as_kind(
	struct conform *c, const struct value *v, enum value_kind kind, bool boolean)
{
	struct str text = value_text(v);
	struct value *copy = ARENA_NEW(c->e->arena, struct value);
	copy->kind = (uint8_t)kind;
	copy->flags = v->flags;
	copy->origin = v->origin;
	if (kind == VALUE_BOOL)
		copy->boolean = boolean;
	else
		copy->text = text;
	return copy;
}

/*
 * CloudFormation converts between texts, numbers and booleans as the property wants. NULL when
 * it cannot be done.
 */
static const struct value *convert(
	struct conform *c, const struct schema_node *node, const struct value *v)
{
	uint8_t kinds = node->kinds;
	struct str text = value_text(v);
	bool boolean;
	bool fits_number = (kinds & SCHEMA_NUMBER && number_is(text)) ||
			   (kinds & SCHEMA_INTEGER && number_is_integer(text));
	if (v->kind == VALUE_STRING && kinds & SCHEMA_STRING)
		return v;
	if (v->kind == VALUE_BOOL && kinds & SCHEMA_BOOLEAN)
		return v;
	if (v->kind == VALUE_NUMBER && fits_number)
		return v;
	if (v->kind != VALUE_BOOL && fits_number)
		return as_kind(c, v, VALUE_NUMBER, false);
	if (v->kind == VALUE_STRING && kinds & SCHEMA_BOOLEAN && reads_as_bool(text, &boolean))
		return as_kind(c, v, VALUE_BOOL, boolean);
	if (v->kind != VALUE_STRING && kinds & SCHEMA_STRING)
		return as_kind(c, v, VALUE_STRING, false);
	return NULL;
}

const struct value *conform_scalar(
	struct conform *c, const struct schema_node *node, const struct value *v)
{
	const struct value *fits = convert(c, node, v);
	if (!fits) {
		conform_mismatch(c, node, v);
		return v;
	}
	check_enum(c, node, fits);
	if (fits->kind == VALUE_NUMBER)
		check_range(c, node, fits);
	if (fits->kind == VALUE_STRING) {
		check_pattern(c, node, fits);
		conform_size(c, node, fits, characters(fits->text), "characters");
	}
	return fits;
}
