/*
 * Evaluation of expressions in one cell after the other. A result of NULL is AWS::NoValue; what
 * was wrong, or is not told, evaluates to eval_unknown(), of which nothing more is said.
 */
#ifndef MODEL_EVAL_H
#define MODEL_EVAL_H

#include "base/table.h"
#include "function.h"
#include "pseudo.h"
#include "template.h"

struct evaluator {
	struct arena *arena;
	const struct plan *plan;
	const struct plan_inputs *inputs;
	struct diags *diags;
	struct str stack;
	const struct cell_facts *facts; /* NULL: what takes them is unknown */

	const struct value **parameters; /* by index; NULL: none was given */
	uint8_t *truths;		 /* [cell * nconditions + condition]: enum truth */
	uint32_t *instance_of; /* [cell * nresources + resource], TABLE_NONE where it does not stand
				*/
	struct instance *instances;
	uint32_t ninstances;

	uint32_t cell;	  /* the one that is evaluated */
	uint8_t place;	  /* enum function_place */
	uint32_t nesting; /* of conditions */
	uint64_t work;	  /* bytes that functions took in: see WORK_MAX */
	bool overworked;
	bool varies; /* something cell-dependent was used since this was reset */

	uint32_t *seen;		    /* by instance: 1 + the instance that last referred to it */
	uint32_t *deps, *dep_nodes; /* of the current instance; where each is first referred to */
	size_t ndeps, deps_cap, dep_nodes_cap;
	uint32_t current; /* instance, or TABLE_NONE */

	struct table patterns; /* text -> index in compiled */
	struct pattern **compiled;
	size_t ncompiled, compiled_cap;
};

enum truth { TRUTH_NOT_YET, TRUTH_OPEN, TRUTH_FALSE, TRUTH_TRUE, TRUTH_UNKNOWN };

const struct value *eval_unknown(void);
struct diag *eval_error(struct evaluator *e, uint32_t node, const char *code, const char *fmt, ...)
	__attribute__((format(printf, 4, 5)));
const struct cell *eval_cell(const struct evaluator *e);

const struct value *eval_node(struct evaluator *e, uint32_t node);
/* The same for what must be there: AWS::NoValue is an error. */
const struct value *eval_argument(struct evaluator *e, uint32_t node);
const struct value *eval_name(struct evaluator *e, uint32_t node, struct str name); /* Ref */
const struct value *eval_attribute(
	struct evaluator *e, uint32_t node, struct str logical, struct str attribute);
const struct value *eval_pseudo(struct evaluator *e, uint32_t node, enum pseudo pseudo);
/* A value of its own that says it comes from `node`. */
const struct value *eval_at(struct evaluator *e, uint32_t node, const struct value *v);

/* The instance a reference from the current cell means; TABLE_NONE after an error. */
uint32_t eval_reference(struct evaluator *e, uint32_t node, uint32_t resource);
void eval_add_dep(struct evaluator *e, uint32_t instance, uint32_t node);

enum truth eval_condition(struct evaluator *e, uint32_t condition);
bool eval_holds(
	struct evaluator *e, uint32_t condition); /* unknown counts as true; NAMES_NONE too */

/* The evaluators of the function table. */
const struct value *eval_ref(struct evaluator *e, uint32_t arg);
const struct value *eval_get_att(struct evaluator *e, uint32_t arg);
const struct value *eval_sub(struct evaluator *e, uint32_t arg);
const struct value *eval_join(struct evaluator *e, uint32_t arg);
const struct value *eval_select(struct evaluator *e, uint32_t arg);
const struct value *eval_split(struct evaluator *e, uint32_t arg);
const struct value *eval_base64(struct evaluator *e, uint32_t arg);
const struct value *eval_if(struct evaluator *e, uint32_t arg);
const struct value *eval_find_in_map(struct evaluator *e, uint32_t arg);
const struct value *eval_get_azs(struct evaluator *e, uint32_t arg);
const struct value *eval_equals(struct evaluator *e, uint32_t arg);
const struct value *eval_and(struct evaluator *e, uint32_t arg);
const struct value *eval_or(struct evaluator *e, uint32_t arg);
const struct value *eval_not(struct evaluator *e, uint32_t arg);
const struct value *eval_condition_ref(struct evaluator *e, uint32_t arg);

#endif
