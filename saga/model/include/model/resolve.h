/*
 * Carrying out functions over values, as far as their arguments are known. One table of
 * functions serves the evaluation of a plan and the resolution of a step's properties later.
 */
#ifndef MODEL_RESOLVE_H
#define MODEL_RESOLVE_H

#include "base/err.h"
#include "base/value.h"

/* The value of an attribute, or NULL when it is not known yet. */
typedef const struct value *resolve_attr_fn(void *ctx, struct str address, struct str name);

/*
 * `v` with every ATTR that `lookup` knows replaced and every CALL carried out whose arguments
 * are known by then. Taint spreads from arguments to results. Shares what did not change.
 * NULL and ERR_INPUT when a function cannot take its arguments (index out of range, ...).
 */
const struct value *value_resolve(struct arena *arena, const struct value *v,
	resolve_attr_fn *lookup, void *ctx, struct err *err);

/* Are enough arguments of a CALL known to carry it out? */
bool function_ready(const struct value *call);

/*
 * Carries out a function whose arguments are known. What may stand in a CALL:
 *     Join    delimiter, list of scalars         Select  index, list
 *     Split   delimiter, text                    Sub     the pieces of the text, in order
 *     Base64  text
 */
const struct value *function_apply(
	struct arena *arena, struct str function, const struct value *call, struct err *err);

/* `v` with every scalar, ATTR and CALL in it marked VALUE_TAINTED. */
const struct value *value_taint(struct arena *arena, const struct value *v);

/* Calls `visit` for every ATTR in `v`. */
void value_each_attr(
	const struct value *v, void (*visit)(void *ctx, const struct value *attr), void *ctx);

#endif
