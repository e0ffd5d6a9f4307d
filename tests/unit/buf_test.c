#include "base/buf.h"
#include <string.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void grows_and_stays_terminated(void **state)
{
	(void)state;
	struct buf buf;
	buf_init(&buf, 0);
	assert_string_equal(buf.ptr, "");
	for (int i = 0; i < 1000; i++) {
		buf_putc(&buf, 'a');
		buf_puts(&buf, "bc");
		buf_str(&buf, STR("de"));
		buf_put(&buf, "f", 1);
		assert_int_equal(strlen(buf.ptr), buf.len);
	}
	assert_int_equal(buf.len, 6000);
	assert_memory_equal(buf.ptr + 5994, "abcdef", 6);
	assert_false(buf.overflow);
	buf_release(&buf);
	assert_string_equal(buf.ptr, "");
}

static void keeps_to_its_maximum(void **state)
{
	(void)state;
	struct buf buf;
	buf_init(&buf, 5);
	buf_puts(&buf, "abcde");
	assert_false(buf.overflow);
	buf_putc(&buf, 'f');
	assert_true(buf.overflow);
	assert_string_equal(buf.ptr, "abcde");
	buf_clear(&buf);
	assert_false(buf.overflow);
	buf_puts(&buf, "abc");
	buf_puts(&buf, "def");
	assert_true(buf.overflow);
	/* What is stored is a beginning: nothing goes in after a gap. */
	buf_putc(&buf, 'd');
	assert_string_equal(buf.ptr, "abc");
	buf_clear(&buf);
	buf_printf(&buf, "%d", 123456);
	assert_true(buf.overflow);
	assert_int_equal(buf.len, 0);
	buf_release(&buf);
}

static void huge_lengths_overflow(void **state)
{
	(void)state;
	struct buf buf;
	buf_init(&buf, 100);
	buf_puts(&buf, "abc");
	buf_put(&buf, "x", SIZE_MAX - 1);
	assert_true(buf.overflow);
	assert_string_equal(buf.ptr, "abc");
	buf_release(&buf);
}

static void prints(void **state)
{
	(void)state;
	struct buf buf;
	buf_init(&buf, 0);
	buf_printf(&buf, "%s-%d", "x", 5);
	buf_printf(&buf, "%0500d", 1);
	assert_int_equal(buf.len, 503);
	assert_memory_equal(buf.ptr, "x-50", 4);
	assert_true(str_eq(buf_view(&buf), (struct str){buf.ptr, 503}));
	buf_release(&buf);
}

static void wipes_all_it_held(void **state)
{
	(void)state;
	struct buf buf;
	buf_init(&buf, 0);
	buf_puts(&buf, "hunter2 hunter2");
	buf.len = 3; /* what lies behind the end is wiped too */
	char *memory = buf.ptr;
	buf_wipe(&buf);
	assert_int_equal(buf.len, 0);
	for (size_t i = 0; i < buf.cap; i++)
		assert_int_equal(memory[i], 0);
	buf_release(&buf);
}

static void is_cut_back(void **state)
{
	(void)state;
	struct buf buf;
	buf_init(&buf, 0);
	buf_cut(&buf, 0);
	buf_puts(&buf, "abcdef");
	buf_cut(&buf, 9);
	assert_string_equal(buf.ptr, "abcdef");
	buf_cut(&buf, 2);
	buf_putc(&buf, 'x');
	assert_string_equal(buf.ptr, "abx");
	buf_release(&buf);
}

static void percent_encodes(void **state)
{
	(void)state;
	struct buf buf;
	buf_init(&buf, 0);
	buf_percent(&buf, STR("aZ09-._~/ %\xC3\xA9\0"), "");
	assert_string_equal(buf.ptr, "aZ09-._~%2F%20%25%C3%A9%00");
	buf_clear(&buf);
	buf_percent(&buf, STR("a/b c"), "/");
	assert_string_equal(buf.ptr, "a/b%20c");
	buf_release(&buf);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(grows_and_stays_terminated),
		cmocka_unit_test(keeps_to_its_maximum),
		cmocka_unit_test(huge_lengths_overflow),
		cmocka_unit_test(prints),
		cmocka_unit_test(wipes_all_it_held),
		cmocka_unit_test(is_cut_back),
		cmocka_unit_test(percent_encodes),
	};
	return cmocka_run_group_tests_name("buf", tests, NULL, NULL);
}
