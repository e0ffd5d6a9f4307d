#include "base/table.h"
#include <stdio.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define KEYS 3000

static char names[KEYS][16];
static uint32_t model[KEYS]; /* what the table must hold */

static struct str key(size_t i)
{
	return str_of(names[i]);
}

static void check_all(const struct table *table)
{
	size_t count = 0;
	for (size_t i = 0; i < KEYS; i++) {
		assert_int_equal(table_get(table, key(i)), model[i]);
		count += model[i] != TABLE_NONE;
	}
	assert_int_equal(table->count, count);
}

static void agrees_with_a_plain_array(void **state)
{
	(void)state;
	struct table table;
	table_init(&table);
	for (size_t i = 0; i < KEYS; i++) {
		snprintf(names[i], sizeof(names[i]), "key-%zu", i);
		model[i] = TABLE_NONE;
	}
	uint32_t random = 12345;
	for (uint32_t n = 0; n < 60000; n++) {
		random = random * 1664525 + 1013904223;
		size_t i = (random >> 8) % KEYS;
		if (random >> 30 == 0 || n > 50000) {
			table_remove(&table, key(i));
			model[i] = TABLE_NONE;
		} else {
			table_set(&table, key(i), n);
			model[i] = n;
		}
		if (n % 5000 == 0)
			check_all(&table);
	}
	check_all(&table);
	for (size_t i = 0; i < KEYS; i++) {
		table_remove(&table, key(i));
		model[i] = TABLE_NONE;
	}
	check_all(&table);
	table_release(&table);
}

static void an_empty_table_has_nothing(void **state)
{
	(void)state;
	struct table table;
	table_init(&table);
	assert_int_equal(table_get(&table, STR("a")), TABLE_NONE);
	table_remove(&table, STR("a"));
	table_release(&table);
}

static void the_empty_key_is_a_key(void **state)
{
	(void)state;
	struct table table;
	table_init(&table);
	table_set(&table, STR_NONE, 0);
	assert_int_equal(table_get(&table, STR("")), 0);
	table_set(&table, STR(""), 9);
	assert_int_equal(table_get(&table, STR_NONE), 9);
	assert_int_equal(table.count, 1);
	table_release(&table);
}

static void keys_are_told_apart_by_all_their_bytes(void **state)
{
	(void)state;
	struct table table;
	table_init(&table);
	table_set(&table, STR("a\0b"), 1);
	table_set(&table, STR("a"), 2);
	table_set(&table, STR("a\0c"), 3);
	assert_int_equal(table_get(&table, STR("a\0b")), 1);
	assert_int_equal(table_get(&table, STR("a")), 2);
	assert_int_equal(table_get(&table, STR("a\0c")), 3);
	assert_int_equal(table_get(&table, STR("a\0d")), TABLE_NONE);
	table_release(&table);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(agrees_with_a_plain_array),
		cmocka_unit_test(an_empty_table_has_nothing),
		cmocka_unit_test(the_empty_key_is_a_key),
		cmocka_unit_test(keys_are_told_apart_by_all_their_bytes),
	};
	return cmocka_run_group_tests_name("table", tests, NULL, NULL);
}
