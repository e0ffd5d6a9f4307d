/*
 * A rate and a burst, kept as the time at which the next call would be on schedule (the "generic
 * cell rate algorithm"): a token bucket in one number, without drift. Pure: time is an argument,
 * in ms of any clock that does not go back.
 *
 * In any window of w ms there are at most burst + w * rate / 1000 calls.
 */
#ifndef AWS_BUCKET_H
#define AWS_BUCKET_H

#include <stdint.h>

#define BUCKET_MILLI_MAX 1000000000 /* a million calls a second */

struct bucket {
	int64_t step_us;  /* between two calls at the rate; 0: there is no limit */
	int64_t slack_us; /* how far ahead of schedule a burst may run */
	int64_t next_us;  /* the next call is on schedule at this time */
};

/* `milli`: calls in 1,000 seconds, 1 to BUCKET_MILLI_MAX; `burst`: at least 1. */
void bucket_init(struct bucket *bucket, int64_t milli, int64_t burst);

/* The first time, not before `now`, at which a call may go. */
int64_t bucket_ready(const struct bucket *bucket, int64_t now);
void bucket_take(struct bucket *bucket, int64_t now); /* when it is ready */

#endif
