#include "base/heap.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void comes_out_by_key_then_item(void **state)
{
	(void)state;
	struct heap heap = {0};
	struct heap_item item;
	assert_false(heap_pop(&heap, &item));
	uint32_t random = 1;
	for (uint32_t i = 0; i < 3000; i++) {
		random = random * 1664525 + 1013904223;
		heap_push(&heap, (int64_t)(random >> 25) - 64, random >> 8 & 1023);
		if (i % 3 == 0)
			assert_true(heap_pop(&heap, &item));
	}
	struct heap_item last = {INT64_MIN, 0};
	for (uint32_t i = 0; i < 2000; i++) {
		assert_true(heap_pop(&heap, &item));
		assert_true(
			item.key > last.key || (item.key == last.key && item.item >= last.item));
		last = item;
	}
	assert_false(heap_pop(&heap, &item));
	heap_release(&heap);
}

static void gives_back_what_was_put(void **state)
{
	(void)state;
	struct heap heap = {0};
	struct heap_item item;
	const int64_t keys[] = {5, INT64_MIN, 5, INT64_MAX, -1};
	const struct heap_item want[] = {{INT64_MIN, 1}, {-1, 4}, {5, 0}, {5, 2}, {INT64_MAX, 3}};
	for (uint32_t i = 0; i < 5; i++)
		heap_push(&heap, keys[i], i);
	for (size_t i = 0; i < 5; i++) {
		assert_true(heap_pop(&heap, &item));
		assert_true(item.key == want[i].key && item.item == want[i].item);
	}
	heap_release(&heap);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(comes_out_by_key_then_item),
		cmocka_unit_test(gives_back_what_was_put),
	};
	return cmocka_run_group_tests_name("heap", tests, NULL, NULL);
}
