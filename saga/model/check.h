/*
 * The check of expressions, once a plan: which function may stand where, what its arguments look
 * like, whether the names it uses exist. Evaluation then meets only what this let through; what
 * it did not is marked as broken and counts as unknown.
 */
#ifndef MODEL_CHECK_H
#define MODEL_CHECK_H

#include "function.h"
#include "template.h"

struct checker {
	struct plan_reader *reader;
	uint8_t place;
};

/* An error at a node, which is marked as broken. */
struct diag *check_error(struct checker *checker, uint32_t node, const char *code, const char *fmt,
	...) __attribute__((format(printf, 4, 5)));

void check_node(struct checker *checker, uint32_t node);
/* The same, in another place. */
void check_node_in(struct checker *checker, uint32_t node, uint8_t place);

/*
 * What a name in Ref, Sub or GetAtt may stand for. `piece`: the part of the node's text that an
 * error is about; empty: all of it.
 */
void check_ref_name(struct checker *checker, uint32_t node, struct str name, struct str piece);
void check_attribute_name(struct checker *checker, uint32_t node, struct str logical,
	struct str attribute, struct str piece);

/* The function a map of one key is, or NULL; *arg is the node of its argument. */
const struct function *function_of_node(
	const struct doc *doc, uint32_t node, uint8_t place, uint32_t *arg);

/* Items of a list of `min` to `max` arguments; false, with an error, when it is not that. */
bool check_arguments(struct checker *checker, const struct function *function, uint32_t arg,
	uint32_t min, uint32_t max);
uint32_t check_item(const struct checker *checker, uint32_t list, uint32_t index);
bool check_is_function(const struct checker *checker, uint32_t node);

/* The checks of the function table. */
void check_ref(struct checker *checker, const struct function *function, uint32_t arg);
void check_get_att(struct checker *checker, const struct function *function, uint32_t arg);
void check_sub(struct checker *checker, const struct function *function, uint32_t arg);
void check_join(struct checker *checker, const struct function *function, uint32_t arg);
void check_select(struct checker *checker, const struct function *function, uint32_t arg);
void check_split(struct checker *checker, const struct function *function, uint32_t arg);
void check_if(struct checker *checker, const struct function *function, uint32_t arg);
void check_equals(struct checker *checker, const struct function *function, uint32_t arg);
void check_logic(struct checker *checker, const struct function *function, uint32_t arg);
void check_not(struct checker *checker, const struct function *function, uint32_t arg);
void check_condition(struct checker *checker, const struct function *function, uint32_t arg);
void check_find_in_map(struct checker *checker, const struct function *function, uint32_t arg);
void check_get_azs(struct checker *checker, const struct function *function, uint32_t arg);
void check_base64(struct checker *checker, const struct function *function, uint32_t arg);

#endif
