/*
 * The functions of the template language: one table. A row gives the name, where the function
 * may stand, how its arguments must look (checked when the plan is read), and how it is
 * evaluated. Functions that are known but not supported have no evaluator and are refused by name.
 * Both columns are given the node of the argument, not of the map around it.
 */
#ifndef MODEL_FUNCTION_H
#define MODEL_FUNCTION_H

#include "base/value.h"

struct checker;
struct evaluator;

enum function_place {
	PLACE_VALUE = 1,     /* properties and outputs */
	PLACE_CONDITION = 2, /* Conditions, and in And, Or, Not */
	PLACE_OPERAND = 4,   /* what Equals compares */
};

struct function {
	struct str name; /* "Fn::Join" */
	uint8_t places;
	void (*check)(struct checker *checker, const struct function *function, uint32_t arg);
	const struct value *(*evaluate)(struct evaluator *evaluator, uint32_t arg);
	const char *refusal; /* why it is refused, where there is more to say than "not yet" */
};

const struct function *function_find(struct str name); /* NULL: no such function */
struct str function_nearest(struct str name);

/* The long name behind a short tag ("!Ref" is "Ref", "!Join" is "Fn::Join"), or STR_NONE. */
struct str function_of_tag(struct str tag);
struct str function_nearest_tag(struct str tag);

#endif
