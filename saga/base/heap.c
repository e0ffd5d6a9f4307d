#include "base/heap.h"

#include "base/mem.h"

static bool before(const struct heap_item *a, const struct heap_item *b)
{
	return a->key != b->key ? a->key < b->key : a->item < b->item;
}

void heap_release(struct heap *heap)
{
	mem_free(heap->items);
	*heap = (struct heap){0};
}

void heap_push(struct heap *heap, int64_t key, uint32_t item)
{
	heap->items = mem_grow(heap->items, &heap->cap, heap->count + 1, sizeof(*heap->items));
	struct heap_item pushed = {key, item};
	size_t i = heap->count++;
	for (; i > 0 && before(&pushed, &heap->items[(i - 1) / 2]); i = (i - 1) / 2)
		heap->items[i] = heap->items[(i - 1) / 2];
	heap->items[i] = pushed;
}

bool heap_pop(struct heap *heap, struct heap_item *out)
{
	if (heap->count == 0)
		return false;
	*out = heap->items[0];
	struct heap_item last = heap->items[--heap->count];
	size_t i = 0;
	for (size_t child = 1; child < heap->count; child = 2 * i + 1) {
		if (child + 1 < heap->count && before(&heap->items[child + 1], &heap->items[child]))
			child++;
		if (!before(&heap->items[child], &last))
			break;
		heap->items[i] = heap->items[child];
		i = child;
	}
	heap->items[i] = last;
	return true;
}
