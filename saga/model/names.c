#include "names.h"
#include "base/mem.h"

#include <stdlib.h>

struct pair {
	struct str name;
	uint32_t at;
};

static int compare(const void *left, const void *right)
{
	const struct pair *a = left;
	const struct pair *b = right;
	int order = str_cmp(a->name, b->name);
	return order ? order : (a->at > b->at) - (a->at < b->at);
}

void names_init(struct names *names, struct arena *arena, const void *elements, uint32_t count,
	size_t stride)
{
	struct pair *pairs = mem_alloc((count + (size_t)1) * sizeof(*pairs));
	for (uint32_t i = 0; i < count; i++) {
		const void *element = (const char *)elements + i * stride;
		pairs[i] = (struct pair){*(const struct str *)element, i};
	}
	qsort(pairs, count, sizeof(*pairs), compare);
	names->sorted = ARENA_ARRAY(arena, count, struct str);
	names->at = ARENA_ARRAY(arena, count, uint32_t);
	names->count = count;
	for (uint32_t i = 0; i < count; i++) {
		names->sorted[i] = pairs[i].name;
		names->at[i] = pairs[i].at;
	}
	mem_free(pairs);
}

uint32_t names_find(const struct names *names, struct str name)
{
	uint32_t low = 0;
	uint32_t high = names->count;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		int order = str_cmp(name, names->sorted[middle]);
		if (order == 0)
			return names->at[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NAMES_NONE;
}
