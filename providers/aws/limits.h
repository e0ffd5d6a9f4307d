/*
 * Whose turn it is: every attempt of every call stands in a queue until its rate, its endpoint and
 * the number of calls under way let it go. Pure: it sees no socket and no clock; time is an
 * argument, in ms of a clock that does not go back.
 *
 *   limits_enter once a call -> limits_queue -> limits_next gives it -> limits_reply
 *                                    ^---------- for another attempt --------'
 *
 * - A call waits in the lane of its region and operation. Lanes of the same bucket (operations
 *   with one limit, a global service called from many regions) share its rate.
 * - Regions take turns, and so do the lanes of a region: what one of them has waiting, however
 *   much it is, delays the others by one call at most. A region that has calls under way leaves
 *   one place free for each region that has none.
 * - Within a lane the order is that of queueing; further attempts stand in front.
 */
#ifndef AWS_LIMITS_H
#define AWS_LIMITS_H

#include "aws/rate.h"
#include "retry.h"

struct limits;
struct limits_lane;

struct limits_options {
	int in_flight, in_flight_endpoint; /* at least 1 */
	const struct rate *rates;	   /* the user's; copied */
	size_t nrates;
};

/* Where a call belongs. */
struct limits_place {
	struct str region; /* of the cell: for turns */
	struct str service, operation;
	struct str signed_region; /* for buckets: one for all cells when the service is global */
	struct str endpoint;	  /* for breakers, caps and the retry quota */
	bool local; /* an emulator on this machine: no default rates, short patience */
};

/* Part of the caller's own struct; all but `place` is this module's. */
struct limits_call {
	struct limits_call *next;
	struct limits_lane *lane;
	int64_t queued, sent; /* for this attempt */
	int64_t held;	      /* ms spent waiting, over all attempts */
	bool told;	      /* by limits_held */
	bool refused;	      /* by limits_next: its endpoint is down; it is not under way */
};

enum limits_reply {
	LIMITS_ALIVE,	  /* an answer, of whatever kind */
	LIMITS_THROTTLED, /* too fast: it did nothing */
	LIMITS_DEAD,	  /* the endpoint was not reached, or gave no whole answer */
	LIMITS_UNTOLD,	  /* the attempt ended on this machine */
};

struct limits *limits_new(const struct limits_options *options);
void limits_free(struct limits *limits);

void limits_enter(
	struct limits *limits, struct limits_call *call, const struct limits_place *place);
void limits_queue(struct limits *limits, struct limits_call *call, int64_t now, bool again);
/* The next call that may go, now counted as under way; or one that is refused; or NULL. */
struct limits_call *limits_next(struct limits *limits, int64_t now);
void limits_reply(
	struct limits *limits, struct limits_call *call, int64_t now, enum limits_reply reply);
/* When limits_next may have more without a reply coming in, or CLOCK_NEVER. */
int64_t limits_deadline(const struct limits *limits, int64_t now);

/*
 * A call that waits for more than a second, all in all, and was not told so yet, or NULL; *why:
 * what it waits for, in the arena.
 */
struct limits_call *limits_held(
	struct limits *limits, int64_t now, struct arena *arena, struct str *why);
/* The same words for the endpoint of a call that is not well, or nothing. */
struct str limits_trouble(const struct limits_call *call, struct arena *arena);

/* Of the endpoint: retries are paid for where they are made. */
struct retry_quota *limits_quota(const struct limits_call *call);

#endif
