#include "base/arena.h"
#include "base/mem.h"
#include <string.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void memory_is_zeroed_aligned_and_apart(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	unsigned char *parts[500];
	for (size_t i = 0; i < 500; i++) {
		size_t size = i * 7;
		parts[i] = arena_alloc(&arena, size);
		assert_int_equal((uintptr_t)parts[i] % _Alignof(max_align_t), 0);
		for (size_t j = 0; j < size; j++)
			assert_int_equal(parts[i][j], 0);
		memset(parts[i], (int)(i & 255), size);
		/* A string between leaves the next allocation aligned. */
		arena_str(&arena, STR("odd"));
	}
	for (size_t i = 0; i < 500; i++)
		for (size_t j = 0; j < i * 7; j++)
			assert_int_equal(parts[i][j], i & 255);
	arena_release(&arena);
}

static void large_allocations_leave_the_head_in_use(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	char *small = arena_alloc(&arena, 16);
	char *large = arena_alloc(&arena, 1 << 20);
	large[0] = large[(1 << 20) - 1] = 1;
	assert_ptr_equal(arena_alloc(&arena, 16), small + 16);
	arena_release(&arena);
}

static void starts_with_a_large_one(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	memset(arena_alloc(&arena, 5 << 20), 1, 5 << 20);
	memset(arena_alloc(&arena, 100), 2, 100);
	assert_int_equal(arena.used, (5 << 20) + 100);
	arena_release(&arena);
	assert_int_equal(arena.used, 0);
	memset(arena_alloc(&arena, 100), 2, 100); /* may be used again */
	arena_release(&arena);
}

static void strings_end_in_nul(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	char text[] = "hello world";
	struct str copy = arena_str(&arena, (struct str){text, 5});
	text[0] = 'X';
	assert_string_equal(copy.ptr, "hello");
	assert_int_equal(copy.len, 5);
	assert_string_equal(arena_cstr(&arena, STR_NONE), "");
	arena_release(&arena);
}

static void lower_case_copies(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	struct str mixed = STR("X-Amz-\xC3\x84[@Z");
	struct str lower = arena_lower(&arena, str_slice(mixed, 0, mixed.len - 1));
	assert_string_equal(lower.ptr, "x-amz-\xC3\x84[@");
	assert_int_equal(arena_lower(&arena, STR_NONE).len, 0);
	arena_wipe(&arena);
	assert_int_equal(arena.used, 0);
	memset(arena_alloc(&arena, 100), 2, 100); /* may be used again */
	arena_release(&arena);
}

static void prints_any_length(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	for (int width = 250; width < 262; width++) {
		struct str s = arena_printf(&arena, "%*d", width, 7);
		assert_int_equal(s.len, width);
		assert_int_equal(strlen(s.ptr), width);
		assert_int_equal(s.ptr[width - 1], '7');
	}
	assert_string_equal(arena_printf(&arena, "%s", "").ptr, "");
	arena_release(&arena);
}

static void lowers_ascii_only(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	assert_string_equal(arena_lower(&arena, STR("AZ-@[az\xC3\x89")).ptr, "az-@[az\xC3\x89");
	arena_wipe(&arena);
	assert_null(arena.head);
	arena_release(&arena);
}

static jmp_buf way_out;

static void jump(size_t size)
{
	(void)size;
	longjmp(way_out, 1);
}

static void array_overflow_is_no_memory(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	mem_on_exhausted(jump);
	if (!setjmp(way_out)) {
		arena_array(&arena, SIZE_MAX / 2, 4);
		fail_msg("an array larger than memory was given out");
	}
	if (!setjmp(way_out)) {
		arena_alloc(&arena, SIZE_MAX - 8);
		fail_msg("more than memory was given out");
	}
	mem_on_exhausted(NULL);
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(memory_is_zeroed_aligned_and_apart),
		cmocka_unit_test(large_allocations_leave_the_head_in_use),
		cmocka_unit_test(starts_with_a_large_one),
		cmocka_unit_test(strings_end_in_nul),
		cmocka_unit_test(lower_case_copies),
		cmocka_unit_test(prints_any_length),
		cmocka_unit_test(lowers_ascii_only),
		cmocka_unit_test(array_overflow_is_no_memory),
	};
	return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
