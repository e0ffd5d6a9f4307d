/* An index of names that lives in an arena: sorted, so that it also serves "did you mean". */
#ifndef MODEL_NAMES_H
#define MODEL_NAMES_H

#include "base/arena.h"

#define NAMES_NONE UINT32_MAX

struct names {
	struct str *sorted;
	uint32_t *at; /* index of each, in its owner's array */
	uint32_t count;
};

/* Of `count` elements, `stride` bytes apart, the first member of each a struct str: its name. */
void names_init(struct names *names, struct arena *arena, const void *elements, uint32_t count,
	size_t stride);
uint32_t names_find(const struct names *names, struct str name); /* NAMES_NONE if absent */

#endif
