#include "bucket.h"

#define US_PER_MS 1000
#define BURST_MAX 1000000

void bucket_init(struct bucket *bucket, int64_t milli, int64_t burst)
{
	/* Rounded up: a limit is kept rather than met. */
	int64_t step = (1000000000 + milli - 1) / milli;

	if (burst > BURST_MAX)
		burst = BURST_MAX;
	*bucket = (struct bucket){.step_us = step, .slack_us = step * (burst - 1)};
}

int64_t bucket_ready(const struct bucket *bucket, int64_t now)
{
	int64_t at = (bucket->next_us - bucket->slack_us + US_PER_MS - 1) / US_PER_MS;

	return bucket->step_us && at > now ? at : now;
}

void bucket_take(struct bucket *bucket, int64_t now)
{
	int64_t now_us = now * US_PER_MS;

	if (bucket->next_us < now_us)
		bucket->next_us = now_us;
	bucket->next_us += bucket->step_us;
}
