#include "base/clock.h"

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

static void times_as_iso_and_back(void **state)
{
	(void)state;
	static const struct {
		int64_t ms;
		const char *iso;
		const char *basic;
	} cases[] = {
		{0, "1970-01-01T00:00:00.000Z", "19700101T000000Z"},
		{1767323045678, "2026-01-02T03:04:05.678Z", "20260102T030405Z"},
		{-1, "1969-12-31T23:59:59.999Z", "19691231T235959Z"},
		{951782400000, "2000-02-29T00:00:00.000Z", "20000229T000000Z"},
		{4107542400001, "2100-03-01T00:00:00.001Z", "21000301T000000Z"},
		{253402300799999, "9999-12-31T23:59:59.999Z", "99991231T235959Z"},
		{-62167219200000, "0000-01-01T00:00:00.000Z", "00000101T000000Z"},
	};
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		char basic[17];
		int64_t ms = 5;
		clock_basic(cases[i].ms, basic);
		assert_string_equal(basic, cases[i].basic);
		assert_string_equal(clock_iso(&arena, cases[i].ms).ptr, cases[i].iso);
		assert_true(clock_parse_iso(str_of(cases[i].iso), &ms));
		assert_true(ms == cases[i].ms);
	}
}

static void what_four_digits_cannot_say_is_clamped(void **state)
{
	(void)state;
	char basic[17];
	clock_basic(CLOCK_NEVER, basic);
	assert_string_equal(basic, "99991231T235959Z");
	assert_string_equal(clock_iso(&arena, INT64_MIN).ptr, "0000-01-01T00:00:00.000Z");
}

static void reads_what_services_send(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		int64_t ms;
	} cases[] = {
		{"2026-01-02T03:04:05Z", 1767323045000},
		{"2026-01-02T03:04:05.6Z", 1767323045600},
		{"2026-01-02T03:04:05.678999Z", 1767323045678},
		{"2026-01-02T05:34:05+02:30", 1767323045000},
		{"2026-01-01T22:04:05-0500", 1767323045000},
		{"2016-12-31T23:59:60Z", 1483228800000},
	};
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		int64_t ms = 0;
		if (!clock_parse_iso(str_of(cases[i].text), &ms))
			fail_msg("%s was refused", cases[i].text);
		assert_true(ms == cases[i].ms);
	}
}

static void refuses_what_is_no_time(void **state)
{
	(void)state;
	static const char *const bad[] = {"", "2026", "2026-01-02", "2026-01-02T03:04:05",
		"2026-01-02 03:04:05Z", "2026-02-30T00:00:00Z", "2025-02-29T00:00:00Z",
		"2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z",
		"2026-01-02T24:00:00Z", "2026-01-02T03:60:05Z", "2026-01-02T03:04:61Z",
		"2026-01-02T03:04:05.Z", "2026-01-02T03:04:05Zx", "2026-1-2T03:04:05Z",
		"-026-01-02T03:04:05Z", "2026-01-02T-3:04:05Z", "2026-01-02T03:04:05+24:00",
		"2026-01-02T03:04:05+2:00", "x026-01-02T03:04:05Z", "2026-01-02T03:04:05+"};
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		int64_t ms;
		if (clock_parse_iso(str_of(bad[i]), &ms))
			fail_msg("%s was taken", bad[i]);
	}
}

static void run_names_sort_by_time(void **state)
{
	(void)state;
	static const uint8_t low[10] = {0};
	static const uint8_t high[10] = {255, 255, 255, 255, 255, 255, 255, 255, 255, 255};
	/* The specification's own time: 1469918176385 is 01ARYZ6S41. */
	assert_string_equal(
		clock_ulid(&arena, 1469918176385, low).ptr, "01ARYZ6S410000000000000000");
	assert_string_equal(
		clock_ulid(&arena, 281474976710655, high).ptr, "7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
	const uint8_t last[10] = {[9] = 33};
	assert_string_equal(clock_ulid(&arena, 0, last).ptr, "00000000000000000000000011");
	struct str before = clock_ulid(&arena, 1000, high);
	struct str after = clock_ulid(&arena, 1001, low);
	assert_int_equal(before.len, 26);
	assert_true(str_cmp(before, after) < 0);
}

static void the_machine_has_clocks(void **state)
{
	(void)state;
	assert_true(clock_wall() > 1700000000000);
	int64_t before = clock_steady();
	assert_true(clock_steady() >= before);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(times_as_iso_and_back),
		cmocka_unit_test(what_four_digits_cannot_say_is_clamped),
		cmocka_unit_test(reads_what_services_send),
		cmocka_unit_test(refuses_what_is_no_time),
		cmocka_unit_test(run_names_sort_by_time),
		cmocka_unit_test(the_machine_has_clocks),
	};
	return cmocka_run_group_tests_name("clock", tests, set_up, tear_down);
}
