/* Standard retry mode, on numbers alone. */
#include "../../providers/aws/retry.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

static void classes(void **state)
{
	static const struct {
		const char *service, *code;
		int status;
		enum retry_class want;
	} cases[] = {
		{"ec2", "Throttling", 400, RETRY_THROTTLE},
		{"ec2", "RequestLimitExceeded", 503, RETRY_THROTTLE},
		{"s3", "SlowDown", 503, RETRY_THROTTLE},
		{"s3", "RequestTimeout", 400, RETRY_TRANSIENT},
		{"route53", "PriorRequestNotComplete", 400, RETRY_THROTTLE},
		{"dynamodb", "LimitExceededException", 400, RETRY_THROTTLE},
		{"iam", "LimitExceededException", 409, RETRY_NO},
		{"lambda", "LimitExceededException", 400, RETRY_NO},
		{"iam", "LimitExceeded", 409, RETRY_NO},
		{"ec2", "InvalidVpcID.NotFound", 400, RETRY_NO},
		{"ec2", "Whatever", 429, RETRY_THROTTLE},
		{"ec2", "InternalError", 500, RETRY_TRANSIENT},
		{"ec2", "HTTP 502", 502, RETRY_TRANSIENT},
		{"ec2", "", 504, RETRY_TRANSIENT},
		{"s3", "PermanentRedirect", 301, RETRY_NO},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_int_equal(retry_classify(str_of(cases[i].service), str_of(cases[i].code),
					 cases[i].status),
			cases[i].want);
}

static void delays(void **state)
{
	static const struct {
		int attempt;
		uint32_t random;
		int64_t after, want;
	} cases[] = {
		{1, 0, -1, 0},
		{1, UINT32_MAX, -1, 999},
		{1, 1u << 31, -1, 500},
		{2, 1u << 31, -1, 1000},
		{5, 1u << 31, -1, 8000},
		{6, 1u << 31, -1, 10000},
		{1000, UINT32_MAX, -1, 19999},
		{1, 1u << 31, 0, 500},
		{1, 1u << 31, 3000, 3000},
		{1, 1u << 31, 60000, 5500},
		{1, 0, INT64_MAX, 5000},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_int_equal(retry_delay(cases[i].attempt, cases[i].random, cases[i].after),
			cases[i].want);
}

static void quota_runs_dry(void **state)
{
	struct retry_quota quota;
	int taken = 0;

	(void)state;
	retry_quota_init(&quota);
	while (retry_quota_take(&quota, false))
		taken++;
	assert_int_equal(taken, 100);
	for (int i = 0; i < 4; i++)
		retry_quota_give(&quota, 0);
	assert_int_equal(retry_quota_take(&quota, false), 0);
	retry_quota_give(&quota, 0);
	assert_int_equal(retry_quota_take(&quota, false), 5);
}

static void quota_gives_back(void **state)
{
	struct retry_quota quota;

	(void)state;
	retry_quota_init(&quota);
	assert_int_equal(retry_quota_take(&quota, true), 10);
	assert_int_equal(quota.left, 490);
	retry_quota_give(&quota, 10);
	retry_quota_give(&quota, 10);
	assert_int_equal(quota.left, 500);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(classes), cmocka_unit_test(delays),
		cmocka_unit_test(quota_runs_dry), cmocka_unit_test(quota_gives_back)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
