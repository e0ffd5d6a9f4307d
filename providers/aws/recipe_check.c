/*
 * What a recipe's expressions say, without carrying them out: every operator, variable and
 * property must exist; and which properties are made use of, so that all others can be refused.
 */
#include "recipe_env.h"

#include "base/table.h"

#include <stdlib.h>

#define SCOPE_MAX 16
#define USE_MAX	  8

/* As many as recipe_builtins has, or more. */
#define BUILTINS_MAX 16

struct scope_var { /* a loop's variable and the property its items come from, if from one */
	struct str name;
	struct str path;
};

struct check {
	struct arena *arena;
	struct recipe *recipe;
	struct err *err;
	struct table known; /* variables that some step sets */
	struct scope_var scope[SCOPE_MAX];
	size_t nscope;
	size_t uses; /* depth of $use */
	struct str *handled;
	size_t nhandled, cap;
};

static int check_expr(struct check *c, const struct value *v);

static void add_handled(struct check *c, struct str path)
{
	if (c->nhandled == c->cap) {
		size_t cap = c->cap ? c->cap * 2 : 32;
		struct str *list = ARENA_ARRAY(c->arena, cap, struct str);
		for (size_t i = 0; i < c->nhandled; i++)
			list[i] = c->handled[i];
		c->handled = list;
		c->cap = cap;
	}
	c->handled[c->nhandled++] = path;
}

/* "Rules.*.Name" and "Rules.0.Name" are both the property path Rules.Name. */
static struct str plain_path(struct arena *arena, struct str path)
{
	struct str out = STR_NONE;
	struct str part;
	while (str_cut(&path, '.', &part)) {
		if (str_is(part, "*") || (part.len && part.ptr[0] >= '0' && part.ptr[0] <= '9'))
			continue;
		out = out.len ? arena_printf(arena, "%.*s.%.*s", STR_ARG(out), STR_ARG(part))
			      : part;
	}
	return out;
}

static bool is_property(struct str name)
{
	return name.len && name.ptr[0] >= 'A' && name.ptr[0] <= 'Z';
}

/* The property a path in the current scope stands for, or empty when it stands for none. */
static struct str property_of(struct check *c, struct str path)
{
	struct str rest = path;
	struct str head = STR_NONE;
	str_cut(&rest, '.', &head);
	if (is_property(head))
		return plain_path(c->arena, path);
	if (str_is(head, "prior") || str_is(head, "changed"))
		return plain_path(c->arena, rest);
	if (str_is(head, "tags"))
		return str_of(c->recipe->type->tags);
	for (size_t i = c->nscope; i > 0; i--) {
		if (!str_eq(c->scope[i - 1].name, head))
			continue;
		if (!c->scope[i - 1].path.len)
			return STR_NONE;
		rest = plain_path(c->arena, rest);
		if (!rest.len)
			return c->scope[i - 1].path;
		return arena_printf(
			c->arena, "%.*s.%.*s", STR_ARG(c->scope[i - 1].path), STR_ARG(rest));
	}
	return STR_NONE;
}

static bool is_variable(struct check *c, struct str name)
{
	for (size_t i = 0; i < c->nscope; i++)
		if (str_eq(c->scope[i].name, name))
			return true;
	for (const char *const *b = recipe_builtins; *b; b++)
		if (str_is(name, *b))
			return true;
	return table_get(&c->known, name) != TABLE_NONE;
}

static int check_path(struct check *c, const struct value *at, struct str path)
{
	struct str rest = path;
	struct str head = STR_NONE;
	str_cut(&rest, '.', &head);
	if (is_property(head)) {
		if (!schema_top(c->recipe->type, head))
			return recipe_error(c->recipe, at, c->err, "%s has no property %.*s",
				c->recipe->type->name, STR_ARG(head));
	} else if (!is_variable(c, head)) {
		return recipe_error(c->recipe, at, c->err, "unknown variable $%.*s", STR_ARG(head));
	}
	struct str property = property_of(c, path);
	if (property.len)
		add_handled(c, property);
	return 0;
}

static int check_text(struct check *c, const struct value *v)
{
	struct str path;
	if (recipe_reference(v, &path))
		return check_path(c, v, path);
	struct str rest = v->text;
	ptrdiff_t at;
	while ((at = str_find(rest, STR("${"))) >= 0) {
		rest = str_slice(rest, (size_t)at + 2, rest.len);
		ptrdiff_t end = str_find(rest, STR("}"));
		if (end < 0)
			return recipe_error(c->recipe, v, c->err, "\"${\" without \"}\"");
		if (check_path(c, v, str_slice(rest, 0, (size_t)end)) < 0)
			return -1;
		rest = str_slice(rest, (size_t)end + 1, rest.len);
	}
	return 0;
}

/* Where the items of a list expression come from: its first reference to a property. */
static struct str origin_of(struct check *c, const struct value *v)
{
	struct str path;
	if (!v)
		return STR_NONE;
	if (recipe_reference(v, &path))
		return property_of(c, path);
	struct str found = STR_NONE;
	if (v->kind == VALUE_LIST)
		for (uint32_t i = 0; !found.len && i < v->count; i++)
			found = origin_of(c, v->items[i]);
	if (v->kind == VALUE_MAP)
		for (uint32_t i = 0; !found.len && i < v->count; i++)
			found = origin_of(c, v->members[i].value);
	return found;
}

/* A list that is looped over is not itself made use of: what its items are asked for is. */
static int check_source(struct check *c, const struct value *v)
{
	size_t before = c->nhandled;
	struct str path;
	if (check_expr(c, v) < 0)
		return -1;
	if (recipe_reference(v, &path) || str_is(recipe_operator(v), "$minus"))
		c->nhandled = before;
	return 0;
}

static int push(struct check *c, const struct value *at, struct str name, struct str path)
{
	if (c->nscope == SCOPE_MAX)
		return recipe_error(c->recipe, at, c->err, "loops nest too deep");
	c->scope[c->nscope++] = (struct scope_var){name, path};
	return 0;
}

static int check_each(struct check *c, const struct value *map)
{
	const struct value *list = value_get(map, STR("$each"));
	const struct value *body = value_get(map, STR("$do"));
	struct str as = value_text_of(map, "$as");
	if (check_source(c, list) < 0 ||
		push(c, map, as.len ? as : STR("item"), origin_of(c, list)) < 0)
		return -1;
	struct str whole = c->scope[c->nscope - 1].path;
	if (!body && whole.len)
		add_handled(c, whole);
	int rc = check_expr(c, value_get(map, STR("$where")));
	if (rc == 0)
		rc = check_expr(c, body);
	c->nscope--;
	return rc;
}

static int check_use(struct check *c, const struct value *map)
{
	const struct value *body = value_get(c->recipe->define, value_text_of(map, "$use"));
	if (!body)
		return recipe_error(c->recipe, map, c->err, "$use of a name Define does not have");
	if (c->uses == USE_MAX)
		return recipe_error(c->recipe, map, c->err, "$use in a circle");
	c->uses++;
	int rc = check_expr(c, body);
	c->uses--;
	return rc;
}

/* To ask whether something is there is not to make use of it. */
static int check_test(struct check *c, const struct value *v)
{
	size_t before = c->nhandled;
	int rc = check_expr(c, v);
	c->nhandled = before;
	return rc;
}

static int check_first(struct check *c, struct str op, const struct value *v)
{
	bool test = str_is(op, "$if") || str_is(op, "$has");
	return test ? check_test(c, v) : check_expr(c, v);
}

/* "$" means an operator only as the first key of its map, and then with the words it knows. */
static int check_words(struct check *c, const struct value *v, bool operator)
{
	static const char *const words[] = {
		"$as", "$by", "$do", "$else", "$flat", "$then", "$to", "$where"};
	for (uint32_t i = operator? 1 : 0; i < v->count; i++) {
		struct str name = v->members[i].name;
		bool known = false;
		for (size_t j = 0; operator&& j<sizeof(words) / sizeof(words[0]); j++)
			known |= str_is(name, words[j]);
		if (operator!= str_starts(name, STR("$")) || (operator&& !known))
			return recipe_error(
				c->recipe, v, c->err, "%.*s has no place here", STR_ARG(name));
	}
	return 0;
}

static int check_map(struct check *c, const struct value *v)
{
	struct str op = recipe_operator(v);
	int items = op.len ? recipe_operator_items(op) : 0;
	if (items < 0)
		return recipe_error(c->recipe, v, c->err, "unknown operator %.*s", STR_ARG(op));
	const struct value *first = op.len ? v->members[0].value : NULL;
	if (items &&
		(first->kind != VALUE_LIST || (items != 255 && first->count != (uint32_t)items)))
		return recipe_error(c->recipe, v, c->err, "%.*s takes a list%s", STR_ARG(op),
			items == 2 ? " of two" : "");
	if (check_words(c, v, op.len > 0) < 0)
		return -1;
	if (str_is(op, "$each"))
		return check_each(c, v);
	if (str_is(op, "$use"))
		return check_use(c, v);
	if (check_first(c, op, first) < 0)
		return -1;
	for (uint32_t i = op.len ? 1 : 0; i < v->count; i++)
		if (check_expr(c, v->members[i].value) < 0)
			return -1;
	return 0;
}

static int check_expr(struct check *c, const struct value *v)
{
	if (!v)
		return 0;
	if (v->kind == VALUE_STRING)
		return check_text(c, v);
	if (v->kind == VALUE_MAP)
		return check_map(c, v);
	if (v->kind == VALUE_LIST)
		for (uint32_t i = 0; i < v->count; i++)
			if (check_expr(c, v->items[i]) < 0)
				return -1;
	return 0;
}

static int check_step(struct check *c, const struct recipe_step *s)
{
	size_t outer = c->nscope;
	if (s->each && (check_source(c, s->each) < 0 ||
			       push(c, s->each, s->as, origin_of(c, s->each)) < 0))
		return -1;
	if (check_test(c, s->when) < 0)
		return -1;
	const struct value *exprs[] = {s->input, s->set, s->bind, s->item, s->absent, s->until,
		s->fail, s->reason, s->page};
	int rc = 0;
	for (size_t i = 0; rc == 0 && i < sizeof(exprs) / sizeof(exprs[0]); i++)
		rc = check_expr(c, exprs[i]);
	c->nscope = outer;
	return rc;
}

static int check_steps(struct check *c, const struct recipe_steps *steps)
{
	for (size_t i = 0; i < steps->count; i++)
		if (check_step(c, &steps->list[i]) < 0)
			return -1;
	return 0;
}

/* Every variable a step sets is known everywhere: one not yet set is absent, as is any other. */
static void learn(struct check *c, const struct recipe_steps *steps)
{
	for (size_t i = 0; i < steps->count; i++) {
		const struct recipe_step *s = &steps->list[i];
		table_set(&c->known, s->out, 1);
		if (s->item)
			table_set(&c->known, STR("item"), 1);
		for (uint32_t j = 0; s->set && j < s->set->count; j++)
			table_set(&c->known, s->set->members[j].name, 1);
	}
}

static void learn_all(struct check *c)
{
	const struct recipe *r = c->recipe;
	learn(c, &r->create);
	learn(c, &r->read);
	learn(c, &r->probe);
	learn(c, &r->remove);
	for (size_t i = 0; i < r->nupdate; i++)
		learn(c, &r->update[i].steps);
	for (size_t i = 0; i < r->nparts; i++)
		table_set(&c->known, r->parts[i], 1);
}

static int check_groups(struct check *c)
{
	for (size_t i = 0; i < c->recipe->nupdate; i++)
		if (check_steps(c, &c->recipe->update[i].steps) < 0)
			return -1;
	return 0;
}

/* Reading makes no use of what was asked for, so it counts for nothing in `handled`. */
static int check_reading(struct check *c)
{
	struct recipe *r = c->recipe;
	size_t before = c->nhandled;
	const struct value *exprs[] = {r->properties, r->attributes, r->tags, r->probe_id};
	if (check_steps(c, &r->read) < 0 || check_steps(c, &r->probe) < 0)
		return -1;
	for (size_t i = 0; i < sizeof(exprs) / sizeof(exprs[0]); i++)
		if (check_expr(c, exprs[i]) < 0)
			return -1;
	c->nhandled = before;
	return 0;
}

static int check_attributes(const struct recipe *r, struct err *err)
{
	for (uint32_t i = 0; r->attributes && i < r->attributes->count; i++) {
		const struct value_member *m = &r->attributes->members[i];
		if (!schema_has_attribute(r->type, m->name) && !schema_top(r->type, m->name))
			return recipe_error(r, m->value, err, "%s has no attribute %.*s",
				r->type->name, STR_ARG(m->name));
	}
	for (uint32_t i = 0; r->properties && i < r->properties->count; i++) {
		const struct value_member *m = &r->properties->members[i];
		if (!schema_top(r->type, m->name))
			return recipe_error(r, m->value, err, "%s has no property %.*s",
				r->type->name, STR_ARG(m->name));
	}
	return 0;
}

static int by_text(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

int recipe_check(struct arena *arena, struct recipe *recipe, struct err *err)
{
	struct check c = {.arena = arena, .recipe = recipe, .err = err};
	table_init(&c.known);
	learn_all(&c);
	for (size_t i = 0; i < recipe->nhandled; i++) /* from Handles */
		add_handled(&c, recipe->handled[i]);
	int rc = 0;
	if (c.known.count + SCOPE_MAX + BUILTINS_MAX > RECIPE_VARS)
		rc = recipe_error(recipe, NULL, err, "too many variables");
	if (rc == 0)
		rc = check_steps(&c, &recipe->create);
	if (rc == 0)
		rc = check_groups(&c);
	if (rc == 0)
		rc = check_steps(&c, &recipe->remove);
	if (rc == 0)
		rc = check_reading(&c);
	if (rc == 0)
		rc = check_attributes(recipe, err);
	table_release(&c.known);
	if (recipe->name_property.len)
		add_handled(&c, recipe->name_property);
	if (c.nhandled)
		qsort(c.handled, c.nhandled, sizeof(*c.handled), by_text);
	recipe->handled = c.handled;
	recipe->nhandled = c.nhandled;
	return rc;
}
