/* A pattern between its parser (pattern_parse.c) and its machine (pattern.c). */
#ifndef MODEL_PATTERN_TREE_H
#define MODEL_PATTERN_TREE_H

#include "pattern.h"

enum pattern_kind {
	PATTERN_EMPTY,
	PATTERN_SET,	/* one character of set x */
	PATTERN_CAT,	/* x, then y */
	PATTERN_ALT,	/* x or y */
	PATTERN_REPEAT, /* x, min to max times */
	PATTERN_LOOK,	/* x follows; with `negated`: does not */
	PATTERN_BEGIN,
	PATTERN_END,
	PATTERN_EDGE, /* of a word; with `negated`: none */
};

#define PATTERN_ENDLESS UINT32_MAX

struct pattern_node {
	uint8_t kind;
	bool negated;
	uint32_t x, y;
	uint32_t min, max;
};

struct pattern_range { /* of code points, both ends included */
	uint32_t low, high;
};

struct pattern_set {
	uint32_t first, count; /* in ranges */
	bool negated;
};

struct pattern_tree {
	struct pattern_node *nodes;
	struct pattern_set *sets;
	struct pattern_range *ranges;
	size_t nodes_cap, sets_cap, ranges_cap;
	uint32_t nnodes, nsets, nranges;
	uint32_t root;
	bool any_case;
};

/* The arrays are on the heap: pattern_tree_release, also after an error. */
int pattern_parse(struct pattern_tree *tree, struct str text, struct err *err);
void pattern_tree_release(struct pattern_tree *tree);

/* The character at `at` and its bytes; past the end 0 and none. */
size_t pattern_decode(struct str text, size_t at, uint32_t *c);

#endif
