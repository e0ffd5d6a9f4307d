/* The two halves of evaluation know each other: recipe_eval.c and recipe_ops.c. */
#ifndef AWS_RECIPE_EVAL_H
#define AWS_RECIPE_EVAL_H

#include "recipe_env.h"

const struct value *recipe_lookup(struct recipe_env *env, struct str path);
const struct value *recipe_operate(struct recipe_env *env, struct str op, const struct value *map);

#endif
