#include "retry.h"

#define MAX_DELAY_MS 20000
#define EXTRA_MS     5000
#define QUOTA_MAX    500
#define COST_RETRY   5
#define COST_TIMEOUT 10
#define GIVE_UNTRIED 1

struct code {
	const char *code;
	enum retry_class class;
	const char *quota_in[2]; /* services where it means a quota, which no waiting lifts */
};

static const struct code codes[] = {
	{"BandwidthLimitExceeded", RETRY_THROTTLE, {0}},
	{"EC2ThrottledException", RETRY_THROTTLE, {0}},
	{"LimitExceededException", RETRY_THROTTLE, {"iam", "lambda"}},
	{"PriorRequestNotComplete", RETRY_THROTTLE, {0}},
	{"ProvisionedThroughputExceededException", RETRY_THROTTLE, {0}},
	{"RequestLimitExceeded", RETRY_THROTTLE, {0}},
	{"RequestThrottled", RETRY_THROTTLE, {0}},
	{"RequestThrottledException", RETRY_THROTTLE, {0}},
	{"RequestTimeout", RETRY_TRANSIENT, {0}},
	{"RequestTimeoutException", RETRY_TRANSIENT, {0}},
	{"SlowDown", RETRY_THROTTLE, {0}},
	{"ThrottledException", RETRY_THROTTLE, {0}},
	{"Throttling", RETRY_THROTTLE, {0}},
	{"ThrottlingException", RETRY_THROTTLE, {0}},
	{"TooManyRequestsException", RETRY_THROTTLE, {0}},
	{"TransactionInProgressException", RETRY_THROTTLE, {0}},
};

static bool is_quota(const struct code *code, struct str service)
{
	for (size_t i = 0; i < 2 && code->quota_in[i]; i++)
		if (str_is(service, code->quota_in[i]))
			return true;
	return false;
}

static enum retry_class by_status(int status)
{
	if (status == 429)
		return RETRY_THROTTLE;
	/* Beyond the SDKs' 500, 502, 503 and 504: no 5xx says whether the work was done. */
	return status >= 500 ? RETRY_TRANSIENT : RETRY_NO;
}

enum retry_class retry_classify(struct str service, struct str code, int http_status)
{
	for (size_t i = 0; i < sizeof(codes) / sizeof(codes[0]); i++)
		if (str_is(code, codes[i].code))
			return is_quota(&codes[i], service) ? RETRY_NO : codes[i].class;
	return by_status(http_status);
}

int64_t retry_delay(int attempt, uint32_t random, int64_t retry_after_ms)
{
	int64_t most = attempt > 5 ? MAX_DELAY_MS : (int64_t)1000 << (attempt - 1);
	int64_t delay = (int64_t)((uint64_t)most * random >> 32);

	if (retry_after_ms > delay)
		delay = retry_after_ms < delay + EXTRA_MS ? retry_after_ms : delay + EXTRA_MS;
	return delay;
}

void retry_quota_init(struct retry_quota *quota)
{
	quota->left = QUOTA_MAX;
}

int retry_quota_take(struct retry_quota *quota, bool after_timeout)
{
	int cost = after_timeout ? COST_TIMEOUT : COST_RETRY;

	if (quota->left < cost)
		return 0;
	quota->left -= cost;
	return cost;
}

void retry_quota_give(struct retry_quota *quota, int last_cost)
{
	quota->left += last_cost ? last_cost : GIVE_UNTRIED;
	if (quota->left > QUOTA_MAX)
		quota->left = QUOTA_MAX;
}
