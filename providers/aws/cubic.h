/*
 * The rate a service bears, found by its throttles: the "adaptive" mode of the SDKs, a CUBIC
 * (RFC 9438) over calls a second instead of a window. Pure: time in ms is an argument.
 *
 * Inactive until the first throttle, and again after a minute without one. Two things differ from
 * botocore's retries/adaptive.py: calls that were under way when the rate was cut do not cut it
 * again, and before half a second has been measured, what has come back so far is the measure.
 */
#ifndef AWS_CUBIC_H
#define AWS_CUBIC_H

#include <stdbool.h>
#include <stdint.h>

struct cubic {
	bool active;
	/* The token bucket: `rate` calls a second, up to `capacity` at once. */
	double rate, capacity, tokens;
	int64_t filled; /* when tokens were last counted */
	/* The curve since the last cut. */
	double most, zero; /* the rate that was too much; seconds until it is reached again */
	int64_t cut;
	/* The measured rate of replies. */
	double measured;
	int64_t slot; /* half seconds since 0 */
	int count;    /* of replies in this one */
};

void cubic_reply(struct cubic *cubic, int64_t now, int64_t sent, bool throttled);

/* The first time, not before `now`, at which a call may go. */
int64_t cubic_ready(const struct cubic *cubic, int64_t now);
void cubic_take(struct cubic *cubic, int64_t now);

#endif
