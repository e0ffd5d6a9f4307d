/*
 * Expressions of recipes: values in which "$Name.path" stands for a property, "$name.path" for
 * a variable, and maps with a "$" key for an operator (docs/recipes.md lists them). Absent is
 * NULL: a member or item that evaluates to NULL is left out of what holds it.
 */
#ifndef AWS_RECIPE_ENV_H
#define AWS_RECIPE_ENV_H

#include "recipe.h"

#define RECIPE_VARS 72

struct recipe_var {
	struct str name;
	const struct value *value; /* NULL: absent */
};

/* What an expression can see. Variables are kept as given and shadow earlier ones. */
struct recipe_env {
	struct arena *arena;
	const struct recipe *recipe;
	const struct value *desired;
	struct recipe_var vars[RECIPE_VARS];
	size_t nvars;
};

/* Variables every expression has: those of the request, and of the update if it is one. */
void recipe_env_init(struct recipe_env *env, struct arena *arena, const struct recipe *recipe,
	const struct provider_request *request);
/* Adds or replaces one. False when there is no room. */
bool recipe_env_set(struct recipe_env *env, struct str name, const struct value *value);
void recipe_env_id(struct recipe_env *env, struct str id); /* $id and its parts */
/* The name given in the request or derived: the same request gives the same name. */
struct str recipe_name(
	struct arena *arena, const struct recipe *recipe, const struct provider_request *request);

const struct value *recipe_eval(struct recipe_env *env, const struct value *expr);
bool recipe_true(const struct value *v); /* present, not false, not empty */
bool recipe_test(struct recipe_env *env, const struct value *expr);

/* The first key of a map when it starts with "$": it is an operator. Else STR_NONE. */
struct str recipe_operator(const struct value *map);
/* How many items its argument must list (0: it need not, 255: any number), -1: unknown. */
int recipe_operator_items(struct str name);
/* "$Prop.path" or "$var.path": true and the path without "$". */
bool recipe_reference(const struct value *v, struct str *path);

/* Tags in any of the forms services use, as a list of {Key, Value}. */
const struct value *recipe_tag_list(struct arena *arena, const struct value *tags);
const struct value *recipe_user_tags(struct arena *arena, const struct value *tags);
struct str recipe_tag(const struct value *tags, struct str key);

/* Variables that recipe_env_init sets; NULL at the end. */
extern const char *const recipe_builtins[];

#endif
