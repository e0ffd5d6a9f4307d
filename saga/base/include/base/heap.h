/*
 * A binary heap of indices by key: the smallest key comes out first, among equal keys the
 * smallest item. An order that is the same in every run, whatever the order of putting in.
 */
#ifndef BASE_HEAP_H
#define BASE_HEAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct heap_item {
	int64_t key;
	uint32_t item;
};

struct heap {
	struct heap_item *items; /* items[0] is the first to come out */
	size_t count, cap;
};

void heap_release(struct heap *heap); /* a zeroed heap is an empty one */
void heap_push(struct heap *heap, int64_t key, uint32_t item);
bool heap_pop(struct heap *heap, struct heap_item *out); /* false: it is empty */

#endif
