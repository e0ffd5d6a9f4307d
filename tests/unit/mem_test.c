#include "base/mem.h"
#include <string.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static jmp_buf way_out;
static size_t wanted;

static void jump(size_t size)
{
	wanted = size;
	longjmp(way_out, 1);
}

/* True if `call` ran out of memory. */
#define EXHAUSTS(call) (setjmp(way_out) ? true : ((void)(call), false))

static void fails_at_the_counted_allocation(void **state)
{
	(void)state;
	void *volatile first = NULL;
	void *volatile second = NULL;
	mem_fail_at(3);
	assert_false(EXHAUSTS(first = mem_alloc(10)));
	assert_false(EXHAUSTS(second = mem_zalloc(20)));
	assert_true(EXHAUSTS(mem_alloc(30)));
	assert_int_equal(wanted, 30);
	/* Once only. */
	void *volatile third = NULL;
	assert_false(EXHAUSTS(third = mem_alloc(40)));
	mem_free(first);
	mem_free(second);
	mem_free(third);
}

static void every_way_to_allocate_can_fail(void **state)
{
	(void)state;
	mem_fail_at(1);
	assert_true(EXHAUSTS(mem_zalloc(1)));
	mem_fail_at(1);
	assert_true(EXHAUSTS(mem_resize(NULL, 1)));
	size_t cap = 0;
	mem_fail_at(1);
	assert_true(EXHAUSTS(mem_grow(NULL, &cap, 1, 8)));
	assert_int_equal(cap, 0);
}

static void nothing_fails_when_switched_off(void **state)
{
	(void)state;
	mem_fail_at(1);
	mem_fail_at(0);
	void *volatile p = NULL;
	assert_false(EXHAUSTS(p = mem_alloc(0)));
	assert_non_null(p);
	mem_free(p);
}

static void overflow_counts_as_no_memory(void **state)
{
	(void)state;
	size_t cap = 0;
	assert_true(EXHAUSTS(mem_grow(NULL, &cap, SIZE_MAX, 2)));
	assert_true(EXHAUSTS(mem_grow(NULL, &cap, SIZE_MAX / 8, 16)));
	assert_true(EXHAUSTS(mem_grow(NULL, &cap, SIZE_MAX / 2 + 2, 1)));
	assert_int_equal(cap, 0);
}

static void zalloc_gives_zeroes(void **state)
{
	(void)state;
	unsigned char *p = mem_zalloc(4096);
	for (size_t i = 0; i < 4096; i++)
		assert_int_equal(p[i], 0);
	mem_free(p);
}

static void growing_keeps_what_is_there(void **state)
{
	(void)state;
	uint32_t *numbers = NULL;
	size_t cap = 0;
	for (uint32_t i = 0; i < 1000; i++) {
		numbers = mem_grow(numbers, &cap, i + 1, sizeof(*numbers));
		assert_true(cap >= i + 1);
		numbers[i] = i;
	}
	assert_int_equal(cap, 1024);
	for (uint32_t i = 0; i < 1000; i++)
		assert_int_equal(numbers[i], i);
	assert_ptr_equal(mem_grow(numbers, &cap, 5, sizeof(*numbers)), numbers);
	mem_free(numbers);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(fails_at_the_counted_allocation),
		cmocka_unit_test(every_way_to_allocate_can_fail),
		cmocka_unit_test(nothing_fails_when_switched_off),
		cmocka_unit_test(overflow_counts_as_no_memory),
		cmocka_unit_test(zalloc_gives_zeroes),
		cmocka_unit_test(growing_keeps_what_is_there),
	};
	mem_on_exhausted(jump);
	return cmocka_run_group_tests_name("mem", tests, NULL, NULL);
}
