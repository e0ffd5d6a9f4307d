/* The text of Fn::Sub, cut into literal pieces and variables. */
#ifndef MODEL_SUB_H
#define MODEL_SUB_H

#include "base/str.h"

struct sub_piece {
	bool is_variable;
	struct str text; /* literal, or the variable's name */
	size_t at;	 /* where it begins in the template: a variable at its "${" */
	size_t end;
};

enum sub_status { SUB_PIECE, SUB_END, SUB_UNCLOSED, SUB_BAD_NAME };

/* Takes the next piece behind *at. "${!X}" is the literal "${X}", in two pieces. */
enum sub_status sub_next(struct str text, size_t *at, struct sub_piece *piece);

#endif
