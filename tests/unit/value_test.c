#include "base/value.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static struct arena arena;

static int set_up(void **state)
{
	(void)state;
	arena_init(&arena);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	arena_release(&arena);
	return 0;
}

static struct value *texts(const char *const *items, size_t count)
{
	struct value *list = value_list(&arena);
	for (size_t i = 0; i < count; i++)
		value_add(&arena, list, value_cstr(&arena, items[i]));
	return list;
}

#define TEXTS(...)                                                                                 \
	texts((const char *const[]){__VA_ARGS__},                                                  \
		sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

static void names_are_unique_and_keep_their_order(void **state)
{
	(void)state;
	struct value *map = value_map(&arena);
	value_put(&arena, map, STR("b"), value_int(&arena, 1));
	value_put(&arena, map, STR("a"), value_int(&arena, 2));
	value_put(&arena, map, STR("b"), value_int(&arena, 3));
	VALUE_PUT(&arena, map, "none", NULL);
	VALUE_PUT(&arena, map, "c", value_null());
	assert_int_equal(map->count, 3);
	assert_true(str_is(map->members[0].name, "b"));
	assert_int_equal(value_int_of(map, "b", 0), 3);
	assert_int_equal(value_get(map, STR("c"))->kind, VALUE_NULL);
	assert_null(value_get(map, STR("none")));
}

/* Past 32 members a map finds them by an index. */
static void large_maps_find_every_member(void **state)
{
	(void)state;
	struct value *map = value_map(&arena);
	for (int round = 0; round < 2; round++)
		for (int i = 0; i < 2000; i++) {
			struct str name = arena_printf(&arena, "name-%d", i);
			assert_int_equal(value_int_of(map, name.ptr, -1), round ? i : -1);
			value_put(&arena, map, name, value_int(&arena, round ? -i : i));
		}
	assert_int_equal(map->count, 2000);
	const struct value *copy = value_copy(&arena, map);
	for (int i = 0; i < 2000; i++) {
		const char *name = arena_printf(&arena, "name-%d", i).ptr;
		assert_int_equal(value_int_of(map, name, 1), -i);
		assert_int_equal(value_int_of(copy, name, 1), -i);
		assert_true(str_is(copy->members[i].name, name));
	}
	assert_null(value_get(map, STR("name-2000")));
	assert_null(value_get(copy, STR("name-2000")));
}

static void copies_of_every_size_can_grow(void **state)
{
	(void)state;
	for (int size = 0; size < 70; size++) {
		struct value *map = value_map(&arena);
		for (int i = 0; i < size; i++)
			value_put(&arena, map, arena_printf(&arena, "%d", i), value_null());
		struct value *copy = value_copy(&arena, map);
		value_put(&arena, copy, STR("more"), value_null());
		assert_int_equal(copy->count, size + 1);
		assert_int_equal(map->count, size);
		for (int i = 0; i < size; i++)
			assert_non_null(value_get(copy, arena_printf(&arena, "%d", i)));
		assert_non_null(value_get(copy, STR("more")));
	}
}

static void absent_and_of_another_kind_read_as_nothing(void **state)
{
	(void)state;
	const struct value *list = TEXTS("x");
	assert_null(value_get(NULL, STR("a")));
	assert_null(value_get(list, STR("a")));
	assert_null(value_at(NULL, 0));
	assert_null(value_at(list, 1));
	assert_null(value_at(value_map(&arena), 0));
	assert_null(value_path(NULL, "a.b"));
	assert_int_equal(value_text(NULL).len, 0);
	assert_int_equal(value_text(list).len, 0);
	assert_int_equal(value_text_of(NULL, "a").len, 0);
	assert_int_equal(value_int_of(list, "a", 7), 7);
	assert_false(value_is_true(NULL));
	assert_false(value_is_scalar(NULL));
	assert_false(value_is_scalar(value_null()));
	assert_null(value_copy(&arena, NULL));
	assert_string_equal(value_kind_name(NULL), "nothing");
}

static void reads_texts_and_paths(void **state)
{
	(void)state;
	struct value *inner = value_map(&arena);
	VALUE_PUT(&arena, inner, "Id", value_cstr(&arena, "vpc-1"));
	VALUE_PUT(&arena, inner, "Port", value_cstr(&arena, "443"));
	VALUE_PUT(&arena, inner, "On", value_bool(true));
	VALUE_PUT(&arena, inner, "Real", value_number(&arena, STR("1.5")));
	struct value *map = value_map(&arena);
	VALUE_PUT(&arena, map, "Vpc", inner);
	assert_true(str_is(value_text(value_path(map, "Vpc.Id")), "vpc-1"));
	assert_null(value_path(map, "Vpc.Nope"));
	assert_null(value_path(map, "Vpc.Id.More"));
	assert_int_equal(value_int_of(inner, "Port", 0), 443);
	assert_int_equal(value_int_of(inner, "Real", 9), 9);
	assert_true(str_is(value_text_of(inner, "On"), "true"));
	assert_true(value_is_true(value_get(inner, STR("On"))));
	assert_true(value_is_true(value_cstr(&arena, "true")));
	assert_false(value_is_true(value_cstr(&arena, "yes")));
}

static void known_and_tainted_at_any_depth(void **state)
{
	(void)state;
	struct value *list = value_list(&arena);
	struct value *map = value_map(&arena);
	value_put(&arena, map, STR("list"), list);
	value_add(&arena, list, value_cstr(&arena, "x"));
	assert_true(value_is_known(map));
	assert_false(value_is_tainted(map));
	value_add(&arena, list, value_attr(&arena, STR("us-east-1/Vpc"), STR("")));
	assert_false(value_is_known(map));
	assert_false(value_is_tainted(map));
	struct value *secret = value_cstr(&arena, "hunter2");
	secret->flags |= VALUE_TAINTED;
	struct value *call = value_call(&arena, STR("Join"));
	value_add(&arena, call, secret);
	assert_false(value_is_known(call));
	assert_true(value_is_tainted(call));
	value_add(&arena, list, call);
	assert_true(value_is_tainted(map));
	assert_true(value_is_tainted(value_secret(&arena, STR("ab"))));
	assert_true(value_is_known(value_secret(&arena, STR("ab"))));
}

static const struct value *number(const char *digits)
{
	return value_number(&arena, str_of(digits));
}

static void scalars_are_equal_by_text(void **state)
{
	(void)state;
	assert_true(value_equal(value_bool(true), value_cstr(&arena, "true")));
	assert_false(value_equal(value_bool(true), value_cstr(&arena, "True")));
	assert_true(value_equal(number("443"), value_cstr(&arena, "443")));
	assert_true(value_equal(number("2.0"), value_cstr(&arena, "2.0")));
	assert_false(value_equal(number("2.0"), value_cstr(&arena, "2")));
	assert_false(value_equal(number("0"), value_null()));
	assert_false(value_equal(value_null(), value_cstr(&arena, "")));
	assert_true(value_equal(value_null(), value_copy(&arena, value_null())));
	assert_true(value_equal(NULL, NULL));
	assert_false(value_equal(NULL, value_null()));
}

static void numbers_are_equal_by_worth(void **state)
{
	(void)state;
	static const char *const same[][2] = {
		{"1", "1.0"},
		{"1.10", "1.1"},
		{"1e3", "1000"},
		{"1E+3", "1000.00"},
		{"0.001", "1e-3"},
		{"-0", "0"},
		{"0.0", "0e9"},
		{"007", "7"},
		{"-12.50", "-1.25e1"},
	};
	static const char *const differ[][2] = {
		{"1", "-1"},
		{"1", "10"},
		{"0.1", "0.01"},
		{"9007199254740993", "9007199254740992"},
		{"1e400", "1e401"},
		{"1", ""},
		{"1", "-"},
		{"0", "."},
		{"1", "1x"},
		{"1e", "1"},
		{"1.2.3", "1.23"},
		{"e5", "0"},
	};
	for (size_t i = 0; i < sizeof(same) / sizeof(same[0]); i++)
		if (!value_equal(number(same[i][0]), number(same[i][1])))
			fail_msg("%s and %s differ", same[i][0], same[i][1]);
	for (size_t i = 0; i < sizeof(differ) / sizeof(differ[0]); i++)
		if (value_equal(number(differ[i][0]), number(differ[i][1])))
			fail_msg("%s and %s are equal", differ[i][0], differ[i][1]);
}

static void maps_are_equal_in_any_order(void **state)
{
	(void)state;
	struct value *a = value_map(&arena);
	struct value *b = value_map(&arena);
	VALUE_PUT(&arena, a, "x", TEXTS("1", "2"));
	VALUE_PUT(&arena, a, "y", value_null());
	VALUE_PUT(&arena, b, "y", value_null());
	VALUE_PUT(&arena, b, "x", TEXTS("1", "2"));
	assert_true(value_equal(a, b));
	VALUE_PUT(&arena, b, "z", value_null());
	assert_false(value_equal(a, b));
	VALUE_PUT(&arena, a, "w", value_null());
	assert_false(value_equal(a, b));
}

static void lists_are_equal_in_order_or_not(void **state)
{
	(void)state;
	assert_false(value_equal(TEXTS("a", "b"), TEXTS("b", "a")));
	assert_true(value_equal_unordered(TEXTS("a", "b"), TEXTS("b", "a")));
	assert_true(value_equal_unordered(TEXTS("a", "b", "a"), TEXTS("a", "a", "b")));
	assert_false(value_equal_unordered(TEXTS("a", "b", "a"), TEXTS("a", "b", "b")));
	assert_false(value_equal_unordered(TEXTS("b", "b", "c"), TEXTS("a", "b", "c")));
	assert_false(value_equal_unordered(TEXTS("a"), TEXTS("a", "a")));
	assert_true(value_equal_unordered(value_list(&arena), value_list(&arena)));
	struct value *a = value_list(&arena);
	struct value *b = value_list(&arena);
	value_add(&arena, a, TEXTS("1", "2"));
	value_add(&arena, a, TEXTS("3"));
	value_add(&arena, b, TEXTS("3"));
	value_add(&arena, b, TEXTS("2", "1"));
	assert_true(value_equal_unordered(a, b));
}

static void what_is_not_known_is_equal_by_what_it_names(void **state)
{
	(void)state;
	const struct value *attr = value_attr(&arena, STR("us-east-1/Vpc"), STR("Arn"));
	assert_true(value_equal(attr, value_attr(&arena, STR("us-east-1/Vpc"), STR("Arn"))));
	assert_false(value_equal(attr, value_attr(&arena, STR("us-east-1/Vpc"), STR(""))));
	assert_false(value_equal(attr, value_attr(&arena, STR("eu-west-1/Vpc"), STR("Arn"))));
	struct value *join = value_call(&arena, STR("Join"));
	value_add(&arena, join, attr);
	struct value *split = value_call(&arena, STR("Split"));
	value_add(&arena, split, attr);
	assert_false(value_equal(join, split));
	assert_true(value_equal(join, value_copy(&arena, join)));
	/* Arguments have an order even where lists have none. */
	struct value *ab = value_call(&arena, STR("Join"));
	struct value *ba = value_call(&arena, STR("Join"));
	value_add(&arena, ab, value_cstr(&arena, "a"));
	value_add(&arena, ab, value_cstr(&arena, "b"));
	value_add(&arena, ba, value_cstr(&arena, "b"));
	value_add(&arena, ba, value_cstr(&arena, "a"));
	assert_false(value_equal_unordered(ab, ba));
	assert_true(value_equal(value_secret(&arena, STR("ab")), value_secret(&arena, STR("ab"))));
	assert_false(value_equal(value_secret(&arena, STR("ab")), value_cstr(&arena, "ab")));
}

static void a_copy_stands_alone(void **state)
{
	(void)state;
	struct arena other;
	arena_init(&other);
	struct value *map = value_map(&other);
	struct value *secret = value_string(&other, arena_str(&other, STR("s3cret")));
	secret->flags = VALUE_TAINTED;
	secret->origin = 42;
	value_put(&other, map, arena_str(&other, STR("Secret")), secret);
	value_put(&other, map, STR("attr"),
		value_attr(&other, arena_str(&other, STR("r/A")), arena_str(&other, STR("Id"))));
	struct value *call = value_call(&other, arena_str(&other, STR("Sub")));
	value_add(&other, call, value_int(&other, -5));
	value_put(&other, map, STR("call"), call);
	value_put(&other, map, STR("hash"), value_secret(&other, arena_str(&other, STR("ff"))));
	value_put(&other, map, STR("bool"), value_bool(true));
	const struct value *copy = value_copy(&arena, map);
	assert_true(value_equal(copy, map));
	arena_release(&other);
	const struct value *kept = value_get(copy, STR("Secret"));
	assert_true(str_is(kept->text, "s3cret"));
	assert_int_equal(kept->flags, VALUE_TAINTED);
	assert_int_equal(kept->origin, 42);
	assert_true(str_is(value_get(copy, STR("attr"))->attr.address, "r/A"));
	assert_true(str_is(value_at(value_get(copy, STR("call")), 0)->text, "-5"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_are_unique_and_keep_their_order),
		cmocka_unit_test(large_maps_find_every_member),
		cmocka_unit_test(copies_of_every_size_can_grow),
		cmocka_unit_test(absent_and_of_another_kind_read_as_nothing),
		cmocka_unit_test(reads_texts_and_paths),
		cmocka_unit_test(known_and_tainted_at_any_depth),
		cmocka_unit_test(scalars_are_equal_by_text),
		cmocka_unit_test(numbers_are_equal_by_worth),
		cmocka_unit_test(maps_are_equal_in_any_order),
		cmocka_unit_test(lists_are_equal_in_order_or_not),
		cmocka_unit_test(what_is_not_known_is_equal_by_what_it_names),
		cmocka_unit_test(a_copy_stands_alone),
	};
	return cmocka_run_group_tests_name("value", tests, set_up, tear_down);
}
