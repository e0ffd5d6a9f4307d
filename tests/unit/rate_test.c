/* Rules for rates: those that users give, and the table that is built in. */
#include "../../providers/aws/rate_book.h"
#include "aws/api.h"
#include "base/embed.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

extern const struct embedded_file limits_files[];

static int set_up(void **state)
{
	static struct arena arena;

	arena_init(&arena);
	*state = &arena;
	return 0;
}

static int tear_down(void **state)
{
	arena_release(*state);
	return 0;
}

static void good(void **state)
{
	static const struct {
		const char *text, *service, *operations;
		int64_t milli, burst;
	} cases[] = {
		{"ec2=20/s", "ec2", "*", 20000, 1},
		{"ec2:RunInstances=2/s,5", "ec2", "RunInstances", 2000, 5},
		{"ec2:Describe*=0.25/s", "ec2", "Describe*", 250, 1},
		{"*=1000/s", "*", "*", 1000000, 20},
		{"s3=1000000/s,1000000", "s3", "*", 1000000000, 1000000},
		{"sts=0.001/s", "sts", "*", 1, 1},
		{"sts=1.5/s,1", "sts", "*", 1500, 1},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct rate rate;
		struct err err;

		if (rate_parse(*state, str_of(cases[i].text), &rate, &err) != 0)
			fail_msg("%s", err.text);
		assert_true(str_is(rate.service, cases[i].service));
		assert_true(str_is(rate.operations, cases[i].operations));
		assert_int_equal(rate.milli, cases[i].milli);
		assert_int_equal(rate.burst, cases[i].burst);
		assert_false(rate.each);
	}
}

static void bad(void **state)
{
	static const struct {
		const char *text, *part;
	} cases[] = {
		{"", "no \"=\""},
		{"ec2", "no \"=\""},
		{"=5/s", "missing"},
		{"ec2:=5/s", "missing"},
		{"ec3=5/s", "\"ec3\""},
		{"ec2:RunInstance=5/s", "RunInstance"},
		{"ec2:RunInstances,CreateVpc=5/s", "at a time"},
		{"*:CreateVpc=5/s", "its service"},
		{"ec2=5", "a second"},
		{"ec2=0/s", "a second"},
		{"ec2=-1/s", "a second"},
		{"ec2=5.0001/s", "a second"},
		{"ec2=5./s", "a second"},
		{"ec2=.5/s", "a second"},
		{"ec2=1e3/s", "a second"},
		{"ec2=1000000.001/s", "a second"},
		{"ec2=99999999999999999999/s", "a second"},
		{"ec2=5/m", "a second"},
		{"ec2=/s", "a second"},
		{"ec2=5/s,", "burst"},
		{"ec2=5/s,0", "burst"},
		{"ec2=5/s,1.5", "burst"},
		{"ec2=5/s,1000001", "burst"},
		{"ec2=5/s,1,1", "burst"},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct rate rate;
		struct err err = {0};

		if (rate_parse(*state, str_of(cases[i].text), &rate, &err) == 0)
			fail_msg("%s was taken", cases[i].text);
		assert_int_equal(err.code, ERR_USAGE);
		if (!strstr(err.text, cases[i].part))
			fail_msg("%s: %s", cases[i].text, err.text);
	}
}

static int64_t milli_of(
	struct rate_book *book, const char *service, const char *operation, bool defaults)
{
	const struct rate *rate =
		rate_book_find(book, str_of(service), str_of(operation), defaults);

	return rate ? rate->milli : 0;
}

/* The most exact of the user's, among equals the last; then the table. */
static void which_rule_holds(void **state)
{
	static const char *const texts[] = {
		"*=1/s", "ec2:RunInstances=2/s", "ec2:Run*=3/s", "ec2=4/s", "sts=5/s", "sts=6/s"};
	struct rate rates[6];
	struct rate_book book;
	struct err err;

	for (size_t i = 0; i < 6; i++)
		assert_int_equal(rate_parse(*state, str_of(texts[i]), &rates[i], &err), 0);
	rate_book_init(&book, rates, 6);
	assert_int_equal(milli_of(&book, "ec2", "RunInstances", true), 2000);
	assert_int_equal(milli_of(&book, "ec2", "RunScheduled", true), 3000);
	assert_int_equal(milli_of(&book, "ec2", "CreateVpc", true), 4000);
	assert_int_equal(milli_of(&book, "sts", "AssumeRole", true), 6000);
	assert_int_equal(milli_of(&book, "iam", "GetRole", true), 1000);
	rate_book_release(&book);
	rate_book_init(&book, NULL, 0);
	assert_int_equal(milli_of(&book, "ec2", "RunInstances", true), 2000);
	assert_int_equal(milli_of(&book, "ec2", "DescribeVpcs", true), 20000);
	assert_int_equal(milli_of(&book, "ec2", "CreateVpc", true), 5000);
	assert_int_equal(milli_of(&book, "ec2", "CreateVpc", false), 0);
	assert_int_equal(milli_of(&book, "nobody", "GetRole", true), 0);
	rate_book_release(&book);
}

static bool fits_any(const struct api_service *service, struct str pattern)
{
	bool open = str_ends(pattern, STR("*"));

	for (size_t i = 0; i < service->noperations; i++) {
		struct str name = str_of(service->operations[i].name);

		if (open ? str_starts(name, str_slice(pattern, 0, pattern.len - 1))
			 : str_eq(name, pattern))
			return true;
	}
	return false;
}

static void table_is_right(void **state)
{
	struct str rest = {limits_files[0].data, limits_files[0].size}, line;
	size_t rows = 0, fitting = 0;

	(void)state;
	while (str_cut(&rest, '\n', &line)) {
		const struct api_service *service;
		struct str one, patterns;
		struct rate rate;

		if (!line.len || line.ptr[0] == '#')
			continue;
		if (rate_row(line, &rate) != 0)
			fail_msg("no row: %.*s", STR_ARG(line));
		rows++;
		patterns = rate.operations;
		service = api_service_find(rate.service);
		while (service && str_cut(&patterns, ',', &one)) {
			assert_true(str_find(str_slice(one, 0, one.len - 1), STR("*")) < 0);
			fitting += fits_any(service, one);
		}
	}
	assert_true(rows > 50);
	assert_true(fitting > 20);
}

static void rows_that_are_none(void **state)
{
	static const char *const lines[] = {"ec2", "ec2\t*\teach\t5", "ec2\t*\tmany\t5\t5",
		"ec2\t*\teach\t5/s\t5", "ec2\t*\teach\t5\t0", "ec2\t*\teach\t5\t5\t5"};
	struct rate rate;

	(void)state;
	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
		assert_int_equal(rate_row(str_of(lines[i]), &rate), -1);
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {CASE(good), CASE(bad), CASE(which_rule_holds),
		CASE(table_is_right), CASE(rows_that_are_none)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
