/* State: entries by address, holes, debts. */
#include "model/state.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct state_entry entry(const char *address, const char *id)
{
	return (struct state_entry){.address = str_of(address), .id = str_of(id)};
}

static void put_find_remove(void **state)
{
	(void)state;
	struct state s;
	state_init(&s);
	struct state_entry a = entry("u/A", "1");
	struct state_entry b = entry("u/B", "2");
	state_put(&s, &a);
	state_put(&s, &b);
	assert_int_equal(s.living, 2);
	assert_true(str_is(state_find(&s, STR("u/A"))->id, "1"));
	assert_null(state_find(&s, STR("u/C")));
	state_remove(&s, STR("u/A"));
	state_remove(&s, STR("u/A"));
	assert_null(state_find(&s, STR("u/A")));
	assert_int_equal(s.living, 1);
	assert_true(s.entries[0].deleted); /* a hole: entries are never moved */
	assert_true(str_is(s.entries[1].id, "2"));
	state_release(&s);
}

/* The old address may be freed: the table must not go on using it. */
static void replaced_entry_owns_its_key(void **state)
{
	(void)state;
	struct state s;
	char *old = strdup("u/A");
	state_init(&s);
	struct state_entry first = entry(old, "1");
	state_put(&s, &first);
	struct state_entry second = entry("u/A", "2");
	state_put(&s, &second);
	memset(old, 'x', 3);
	free(old);
	assert_int_equal(s.count, 1);
	assert_true(str_is(state_find(&s, STR("u/A"))->id, "2"));
	state_release(&s);
}

static void grows_from_itself(void **state)
{
	(void)state;
	struct state s;
	char names[300][16];
	state_init(&s);
	for (int i = 0; i < 300; i++) {
		snprintf(names[i], sizeof(names[i]), "u/R%d", i);
		struct state_entry e = entry(names[i], names[i]);
		state_put(&s, &e);
		state_put(&s, &s.entries[0]); /* a pointer into what may move */
	}
	assert_int_equal(s.living, 300);
	for (int i = 0; i < 300; i++)
		assert_true(str_is(state_find(&s, str_of(names[i]))->id, names[i]));
	state_release(&s);
}

static void debts(void **state)
{
	(void)state;
	struct state s;
	state_init(&s);
	struct state_entry a = entry("u/A", "1");
	struct state_entry b = entry("u/A", "2");
	struct state_entry c = entry("u/C", "1");
	state_debt_add(&s, &a);
	state_debt_add(&s, &b);
	state_debt_add(&s, &c);
	state_debt_remove(&s, STR("u/A"), STR("1"));
	state_debt_remove(&s, STR("u/A"), STR("9"));
	assert_int_equal(s.ndebts, 2);
	assert_true(str_is(s.debts[0].id, "2"));
	assert_true(str_is(s.debts[1].address, "u/C"));
	state_release(&s);
}

static void policies(void **state)
{
	(void)state;
	enum policy policy;
	for (int i = POLICY_DELETE; i <= POLICY_SNAPSHOT; i++) {
		assert_true(policy_parse(str_of(policy_name((enum policy)i)), &policy));
		assert_int_equal(policy, i);
	}
	assert_false(policy_parse(STR("delete"), &policy));
	assert_false(policy_parse(STR(""), &policy));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(put_find_remove),
		cmocka_unit_test(replaced_entry_owns_its_key),
		cmocka_unit_test(grows_from_itself),
		cmocka_unit_test(debts),
		cmocka_unit_test(policies),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
