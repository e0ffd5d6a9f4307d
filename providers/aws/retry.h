/*
 * When a call is sent again, and how long after: the SDKs' "standard" mode. Pure: neither clock
 * nor random source. Source: AWS SDKs and Tools reference guide, "Retry behavior".
 */
#ifndef AWS_RETRY_H
#define AWS_RETRY_H

#include "base/str.h"

#define RETRY_ATTEMPTS 3 /* in all */

enum retry_class {
	RETRY_NO,	 /* the answer stands */
	RETRY_THROTTLE,	 /* refused for its rate: it did nothing, so anything may be sent again */
	RETRY_TRANSIENT, /* the service stumbled: nobody knows what it did */
};

/* What an error reply means. `service` as in api_service: a few codes mean a quota in some. */
enum retry_class retry_classify(struct str service, struct str code, int http_status);

/*
 * Milliseconds before the attempt after `attempt` (1 is the first): a random part of
 * min(2^(attempt-1), 20) s. `random` is any 32 bits. `retry_after_ms`, when not negative, is the
 * service's own wish: honoured, but for no more than 5 s on top.
 */
int64_t retry_delay(int attempt, uint32_t random, int64_t retry_after_ms);

/*
 * Retries are paid for, so that a service that is down is not hammered by all calls at once:
 * a retry costs 5, after a timeout 10; a success gives back what its last retry cost, or 1.
 */
struct retry_quota {
	int left;
};

void retry_quota_init(struct retry_quota *quota);
/* What the retry costs, or 0: it cannot be paid and must not be made. */
int retry_quota_take(struct retry_quota *quota, bool after_timeout);
void retry_quota_give(struct retry_quota *quota, int last_cost);

#endif
