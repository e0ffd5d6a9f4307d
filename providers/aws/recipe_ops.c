/* The operators of expressions: one function each, found in one table. */
#include "recipe_eval.h"

#include "base/digest.h"
#include "base/json.h"

typedef const struct value *operate_fn(struct recipe_env *env, const struct value *map);

static const struct value *arg(const struct value *map, const char *name)
{
	return value_get(map, str_of(name));
}

static const struct value *eval_arg(
	struct recipe_env *env, const struct value *map, const char *name)
{
	return recipe_eval(env, arg(map, name));
}

static const struct value *op_if(struct recipe_env *env, const struct value *map)
{
	return eval_arg(env, map, recipe_test(env, arg(map, "$if")) ? "$then" : "$else");
}

static const struct value *op_or(struct recipe_env *env, const struct value *map)
{
	const struct value *list = arg(map, "$or");
	const struct value *found = NULL;
	for (size_t i = 0; !found && i < list->count; i++)
		found = recipe_eval(env, value_at(list, i));
	return found;
}

static const struct value *op_and(struct recipe_env *env, const struct value *map)
{
	const struct value *list = arg(map, "$and");
	bool all = true;
	for (size_t i = 0; all && i < list->count; i++)
		all = recipe_test(env, value_at(list, i));
	return value_bool(all);
}

static const struct value *op_any(struct recipe_env *env, const struct value *map)
{
	const struct value *list = arg(map, "$any");
	bool any = false;
	for (size_t i = 0; !any && i < list->count; i++)
		any = recipe_test(env, value_at(list, i));
	return value_bool(any);
}

static const struct value *op_not(struct recipe_env *env, const struct value *map)
{
	return value_bool(!recipe_test(env, arg(map, "$not")));
}

static const struct value *op_has(struct recipe_env *env, const struct value *map)
{
	return value_bool(eval_arg(env, map, "$has") != NULL);
}

static bool same(const struct value *a, const struct value *b)
{
	return a && b ? value_equal_unordered(a, b) : a == b;
}

static const struct value *op_eq(struct recipe_env *env, const struct value *map)
{
	const struct value *pair = arg(map, "$eq");
	return value_bool(
		same(recipe_eval(env, value_at(pair, 0)), recipe_eval(env, value_at(pair, 1))));
}

static const struct value *op_in(struct recipe_env *env, const struct value *map)
{
	const struct value *pair = arg(map, "$in");
	const struct value *item = recipe_eval(env, value_at(pair, 0));
	const struct value *list = recipe_eval(env, value_at(pair, 1));
	bool found = false;
	for (size_t i = 0; item && list && !found && i < list->count; i++)
		found = same(item, value_at(list, i));
	return value_bool(found);
}

static void add_flat(struct arena *arena, struct value *out, const struct value *v)
{
	if (v && v->kind == VALUE_LIST)
		for (uint32_t i = 0; i < v->count; i++)
			value_add(arena, out, v->items[i]);
	else if (v)
		value_add(arena, out, v);
}

/* {$each: list, $as: item, $where: test, $do: expression, $flat: true} */
static const struct value *op_each(struct recipe_env *env, const struct value *map)
{
	const struct value *list = eval_arg(env, map, "$each");
	if (!list || list->kind != VALUE_LIST)
		return NULL;
	struct str as = value_text_of(map, "$as");
	const struct value *where = arg(map, "$where");
	const struct value *body = arg(map, "$do");
	bool flat = value_is_true(arg(map, "$flat"));
	struct value *out = value_list(env->arena);
	size_t outer = env->nvars;
	if (outer == RECIPE_VARS)
		return NULL;
	for (uint32_t i = 0; i < list->count; i++) {
		/* A new variable even where one of that name is: it ends with the loop. */
		env->vars[outer] = (struct recipe_var){as.len ? as : STR("item"), list->items[i]};
		env->nvars = outer + 1;
		if (where && !recipe_test(env, where))
			continue;
		const struct value *item = body ? recipe_eval(env, body) : list->items[i];
		if (flat)
			add_flat(env->arena, out, item);
		else if (item)
			value_add(env->arena, out, item);
	}
	env->nvars = outer;
	return out;
}

static const struct value *op_first(struct recipe_env *env, const struct value *map)
{
	return value_at(eval_arg(env, map, "$first"), 0);
}

static const struct value *op_concat(struct recipe_env *env, const struct value *map)
{
	const struct value *lists = arg(map, "$concat");
	struct value *out = value_list(env->arena);
	for (size_t i = 0; i < lists->count; i++)
		add_flat(env->arena, out, recipe_eval(env, value_at(lists, i)));
	return out->count ? out : NULL;
}

static const struct value *op_merge(struct recipe_env *env, const struct value *map)
{
	const struct value *maps = arg(map, "$merge");
	struct value *out = value_map(env->arena);
	for (size_t i = 0; i < maps->count; i++) {
		const struct value *part = recipe_eval(env, value_at(maps, i));
		for (uint32_t j = 0; part && part->kind == VALUE_MAP && j < part->count; j++)
			value_put(env->arena, out, part->members[j].name, part->members[j].value);
	}
	return out->count ? out : NULL;
}

static bool counterpart(const struct value *item, const struct value *list, struct str by)
{
	for (uint32_t i = 0; list && list->kind == VALUE_LIST && i < list->count; i++) {
		const struct value *other = list->items[i];
		if (by.len ? same(value_get(item, by), value_get(other, by)) : same(item, other))
			return true;
	}
	return false;
}

/* {$minus: [a, b], $by: Key}: the items of a that have no equal in b, or none with that Key. */
static const struct value *op_minus(struct recipe_env *env, const struct value *map)
{
	const struct value *pair = arg(map, "$minus");
	const struct value *from = recipe_eval(env, value_at(pair, 0));
	const struct value *less = recipe_eval(env, value_at(pair, 1));
	struct str by = value_text_of(map, "$by");
	struct value *out = value_list(env->arena);
	for (uint32_t i = 0; from && from->kind == VALUE_LIST && i < from->count; i++)
		if (!counterpart(from->items[i], less, by))
			value_add(env->arena, out, from->items[i]);
	return out->count ? out : NULL;
}

/* A request needs the secret itself; the text made of it is tainted in its turn. */
static void write_secret(void *ctx, struct buf *buf, const struct value *v)
{
	(void)ctx;
	json_write_string(buf, value_text(v));
}

/* Policies and the like: a map becomes its JSON text, a text stays as it is. */
static const struct value *op_json(struct recipe_env *env, const struct value *map)
{
	const struct value *v = eval_arg(env, map, "$json");
	if (!v || v->kind == VALUE_STRING)
		return v;
	struct json_secrets shown = {.write = write_secret};
	struct buf buf;
	buf_init(&buf, 0);
	json_write(&buf, v, JSON_COMPACT, &shown);
	struct value *out = value_string(env->arena, arena_str(env->arena, buf_view(&buf)));
	out->flags = value_is_tainted(v) ? VALUE_TAINTED : 0;
	buf_release(&buf);
	return out;
}

/* The way back: JSON text, perhaps percent-encoded as IAM does, to what it says. */
static const struct value *op_unjson(struct recipe_env *env, const struct value *map)
{
	const struct value *v = eval_arg(env, map, "$unjson");
	struct str text = value_text(v);
	struct str plain = text;
	if (text.len && text.ptr[0] == '%' && !percent_decode(env->arena, text, &plain))
		return v;
	struct err err;
	const struct value *out = plain.len ? json_parse_plain(env->arena, plain, &err) : NULL;
	return out ? out : v;
}

static const struct value *op_map(struct recipe_env *env, const struct value *map)
{
	const struct value *v = eval_arg(env, map, "$map");
	const struct value *to = v ? value_get(arg(map, "$to"), value_text(v)) : NULL;
	return to ? recipe_eval(env, to) : eval_arg(env, map, "$else");
}

static const struct value *op_join(struct recipe_env *env, const struct value *map)
{
	const struct value *pair = arg(map, "$join");
	struct str between = value_text(recipe_eval(env, value_at(pair, 0)));
	const struct value *list = recipe_eval(env, value_at(pair, 1));
	if (!list || list->kind != VALUE_LIST)
		return NULL;
	struct buf buf;
	buf_init(&buf, 0);
	for (uint32_t i = 0; i < list->count; i++) {
		buf_str(&buf, i ? between : STR_NONE);
		buf_str(&buf, value_text(list->items[i]));
	}
	struct value *out = value_string(env->arena, arena_str(env->arena, buf_view(&buf)));
	out->flags = value_is_tainted(list) ? VALUE_TAINTED : 0;
	buf_release(&buf);
	return out;
}

/* {$after: [separator, text]}: what stands behind the last separator. */
static const struct value *op_after(struct recipe_env *env, const struct value *map)
{
	const struct value *pair = arg(map, "$after");
	struct str mark = value_text(recipe_eval(env, value_at(pair, 0)));
	struct str text = value_text(recipe_eval(env, value_at(pair, 1)));
	ptrdiff_t at;
	while (mark.len && (at = str_find(text, mark)) >= 0)
		text = str_slice(text, (size_t)at + mark.len, text.len);
	return text.len ? value_string(env->arena, text) : NULL;
}

static const struct value *op_starts(struct recipe_env *env, const struct value *map)
{
	const struct value *pair = arg(map, "$starts");
	struct str text = value_text(recipe_eval(env, value_at(pair, 0)));
	struct str with = value_text(recipe_eval(env, value_at(pair, 1)));
	return value_bool(text.len && str_starts(text, with));
}

static const struct value *op_lower(struct recipe_env *env, const struct value *map)
{
	const struct value *v = eval_arg(env, map, "$lower");
	struct str text = value_text(v);
	if (!text.len)
		return v;
	char *out = arena_alloc(env->arena, text.len + 1);
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];
		out[i] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
	}
	return value_string(env->arena, (struct str){out, text.len});
}

static const struct value *op_use(struct recipe_env *env, const struct value *map)
{
	return recipe_eval(env, value_get(env->recipe->define, value_text_of(map, "$use")));
}

static const struct value *op_user_tags(struct recipe_env *env, const struct value *map)
{
	return recipe_user_tags(env->arena, eval_arg(env, map, "$user-tags"));
}

static const struct value *op_tag_map(struct recipe_env *env, const struct value *map)
{
	const struct value *list = recipe_tag_list(env->arena, eval_arg(env, map, "$tag-map"));
	struct value *out = value_map(env->arena);
	for (uint32_t i = 0; list && i < list->count; i++)
		value_put_some(env->arena, out, value_text_of(list->items[i], "Key"),
			arg(list->items[i], "Value"));
	return out->count ? out : NULL;
}

static const struct {
	const char *name;
	operate_fn *run;
	uint8_t items; /* the argument must be a list of so many, 255: of any number */
} operators[] = {
	{"$after", op_after, 2},
	{"$and", op_and, 255},
	{"$any", op_any, 255},
	{"$concat", op_concat, 255},
	{"$each", op_each, 0},
	{"$eq", op_eq, 2},
	{"$first", op_first, 0},
	{"$has", op_has, 0},
	{"$if", op_if, 0},
	{"$in", op_in, 2},
	{"$join", op_join, 2},
	{"$json", op_json, 0},
	{"$lower", op_lower, 0},
	{"$map", op_map, 0},
	{"$merge", op_merge, 255},
	{"$minus", op_minus, 2},
	{"$not", op_not, 0},
	{"$or", op_or, 255},
	{"$starts", op_starts, 2},
	{"$tag-map", op_tag_map, 0},
	{"$unjson", op_unjson, 0},
	{"$use", op_use, 0},
	{"$user-tags", op_user_tags, 0},
};

#define NOPERATORS (sizeof(operators) / sizeof(operators[0]))

struct str recipe_operator(const struct value *map)
{
	if (!map || map->kind != VALUE_MAP || !map->count)
		return STR_NONE;
	struct str name = map->members[0].name;
	return name.len && name.ptr[0] == '$' ? name : STR_NONE;
}

int recipe_operator_items(struct str name)
{
	for (size_t i = 0; i < NOPERATORS; i++)
		if (str_is(name, operators[i].name))
			return operators[i].items;
	return -1;
}

const struct value *recipe_operate(struct recipe_env *env, struct str op, const struct value *map)
{
	for (size_t i = 0; i < NOPERATORS; i++)
		if (str_is(op, operators[i].name))
			return operators[i].run(env, map);
	return NULL;
}
