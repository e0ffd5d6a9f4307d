#include "base/library.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

struct api {
	double (*floor)(double);
	double (*ceil)(double);
};

static const struct library_function functions[] = {
	{"floor", offsetof(struct api, floor)},
	{"ceil", offsetof(struct api, ceil)},
};

static void functions_go_to_their_places(void **state)
{
	struct api api = {0};
	struct err err = {0};
	(void)state;
	assert_int_equal(library_load("libm.so.6", functions, 2, &api, &err), 0);
	assert_true(api.floor(1.5) == 1.0);
	assert_true(api.ceil(1.5) == 2.0);
}

static void a_missing_library_is_named(void **state)
{
	struct api api = {0};
	struct err err = {0};
	(void)state;
	assert_int_equal(library_load("libno-such-thing.so.9", functions, 2, &api, &err), -1);
	assert_int_equal(err.code, ERR_IO);
	assert_non_null(strstr(err.text, "libno-such-thing.so.9"));
	assert_non_null(strstr(err.text, "install it"));
}

static void a_missing_function_is_named(void **state)
{
	static const struct library_function wanted[] = {{"no_such_function", 0}};
	struct api api = {0};
	struct err err = {0};
	(void)state;
	assert_int_equal(library_load("libm.so.6", wanted, 1, &api, &err), -1);
	assert_int_equal(err.code, ERR_IO);
	assert_non_null(strstr(err.text, "libm.so.6 has no function no_such_function"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(functions_go_to_their_places),
		cmocka_unit_test(a_missing_library_is_named),
		cmocka_unit_test(a_missing_function_is_named),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
