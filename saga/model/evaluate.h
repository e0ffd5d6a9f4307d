/* The parts of plan_evaluate. */
#ifndef MODEL_EVALUATE_H
#define MODEL_EVALUATE_H

#include "eval.h"

/* Values of all parameters: given, or Default; checked. */
void evaluate_parameters(struct evaluator *e);

/*
 * `v` as properties of the resource, each in the kind its schema wants; what does not fit is an
 * error. Write-only properties are tainted.
 */
const struct value *evaluate_conform(
	struct evaluator *e, const struct template_resource *resource, const struct value *v);

/* Instances that wait for each other; `dep_nodes` says where each reference stands. */
void evaluate_cycles(struct evaluator *e, uint32_t *const *dep_nodes);

#endif
