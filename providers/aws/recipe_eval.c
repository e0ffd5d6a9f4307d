/* Evaluation of expressions: references, texts with "${...}", operators. */
#include "recipe_eval.h"
#include "recipe_env.h"

#include <string.h>

bool recipe_true(const struct value *v)
{
	if (!v)
		return false;
	switch (v->kind) {
	case VALUE_NULL:
		return false;
	case VALUE_BOOL:
		return v->boolean;
	case VALUE_STRING:
		return v->text.len && !str_is(v->text, "false");
	case VALUE_LIST:
	case VALUE_MAP:
		return v->count > 0;
	default:
		return true;
	}
}

bool recipe_test(struct recipe_env *env, const struct value *expr)
{
	return recipe_true(recipe_eval(env, expr));
}

static bool name_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '_' || c == '.' || c == '*';
}

static bool upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

bool recipe_reference(const struct value *v, struct str *path)
{
	if (!v || v->kind != VALUE_STRING || v->text.len < 2 || v->text.ptr[0] != '$')
		return false;
	for (size_t i = 1; i < v->text.len; i++)
		if (!name_char(v->text.ptr[i]))
			return false;
	*path = str_slice(v->text, 1, v->text.len);
	return true;
}

/* A scalar that the schema says is never given back is a secret, wherever it came from. */
static const struct value *guarded(struct recipe_env *env, struct str name, const struct value *v)
{
	const struct schema_prop *prop = schema_top(env->recipe->type, name);
	if (!v || !prop || !(prop->flags & SCHEMA_WRITE_ONLY) || v->kind != VALUE_STRING)
		return v;
	struct value *copy = value_string(env->arena, v->text);
	copy->flags = VALUE_TAINTED;
	return copy;
}

static const struct value *first_of(struct recipe_env *env, struct str name)
{
	if (upper(name.ptr[0]))
		return guarded(env, name, value_get(env->desired, name));
	for (size_t i = env->nvars; i > 0; i--)
		if (str_eq(env->vars[i - 1].name, name))
			return env->vars[i - 1].value;
	return NULL;
}

static const struct value *walk(struct arena *arena, const struct value *v, struct str rest);

static const struct value *walk_all(struct arena *arena, const struct value *list, struct str rest)
{
	if (!list || list->kind != VALUE_LIST)
		return NULL;
	struct value *out = value_list(arena);
	for (uint32_t i = 0; i < list->count; i++) {
		const struct value *item = walk(arena, list->items[i], rest);
		if (item)
			value_add(arena, out, item);
	}
	return out;
}

static const struct value *walk(struct arena *arena, const struct value *v, struct str rest)
{
	struct str part;
	int64_t index;
	while (v && str_cut(&rest, '.', &part)) {
		if (str_is(part, "*"))
			return walk_all(arena, v, rest);
		if (v->kind == VALUE_LIST && str_int(part, 0, UINT32_MAX, &index))
			v = value_at(v, (size_t)index);
		else
			v = value_get(v, part);
	}
	return v && v->kind != VALUE_NULL ? v : NULL;
}

const struct value *recipe_lookup(struct recipe_env *env, struct str path)
{
	struct str name;
	if (!str_cut(&path, '.', &name) || !name.len)
		return NULL;
	return walk(env->arena, first_of(env, name), path);
}

/* "arn:${partition}:s3:::${id}": absent when one of its parts is. */
static const struct value *interpolate(struct recipe_env *env, struct str text)
{
	struct buf buf;
	buf_init(&buf, 0);
	bool tainted = false;
	bool whole = true;
	ptrdiff_t at;
	while (whole && (at = str_find(text, STR("${"))) >= 0) {
		buf_str(&buf, str_slice(text, 0, (size_t)at));
		text = str_slice(text, (size_t)at + 2, text.len);
		struct str path = text;
		str_cut(&text, '}', &path);
		const struct value *v = recipe_lookup(env, path);
		whole = v && value_is_scalar(v);
		tainted |= v && (v->flags & VALUE_TAINTED);
		buf_str(&buf, value_text(v));
	}
	buf_str(&buf, text);
	struct value *out = NULL;
	if (whole) {
		out = value_string(env->arena, arena_str(env->arena, buf_view(&buf)));
		out->flags = tainted ? VALUE_TAINTED : 0;
	}
	buf_release(&buf);
	return out;
}

static const struct value *eval_text(struct recipe_env *env, const struct value *v)
{
	struct str path;
	if (recipe_reference(v, &path))
		return recipe_lookup(env, path);
	if (str_find(v->text, STR("${")) >= 0)
		return interpolate(env, v->text);
	if (str_starts(v->text, STR("$$")))
		return value_string(env->arena, str_slice(v->text, 1, v->text.len));
	return v;
}

/* A list or map all of whose parts are absent is absent too; one written empty is empty. */
static const struct value *eval_list(struct recipe_env *env, const struct value *v)
{
	struct value *out = value_list(env->arena);
	for (uint32_t i = 0; i < v->count; i++) {
		const struct value *item = recipe_eval(env, v->items[i]);
		if (item)
			value_add(env->arena, out, item);
	}
	return out->count || !v->count ? out : NULL;
}

static const struct value *eval_map(struct recipe_env *env, const struct value *v)
{
	struct value *out = value_map(env->arena);
	for (uint32_t i = 0; i < v->count; i++) {
		const struct value *item = recipe_eval(env, v->members[i].value);
		value_put_some(env->arena, out, v->members[i].name, item);
	}
	return out->count || !v->count ? out : NULL;
}

const struct value *recipe_eval(struct recipe_env *env, const struct value *expr)
{
	if (!expr)
		return NULL;
	if (expr->kind == VALUE_STRING)
		return eval_text(env, expr);
	if (expr->kind == VALUE_LIST)
		return eval_list(env, expr);
	if (expr->kind != VALUE_MAP)
		return expr;
	struct str op = recipe_operator(expr);
	return op.len ? recipe_operate(env, op, expr) : eval_map(env, expr);
}
