/*
 * A circuit breaker for one endpoint: what does not answer is left alone for a while, so that its
 * calls do not take the places of calls to others. Pure: time in ms is an argument.
 *
 *   closed     calls go; failures in a row are counted
 *   open       no call goes until the pause is over
 *   half-open  one call at a time goes, to see: an answer closes, a failure opens again for longer
 *
 * A failure is an endpoint that cannot be reached, gives no whole reply in time, or a gateway that
 * says so (502, 503, 504). A throttle or any other answer shows that the endpoint lives: 500 too,
 * for services answer that about single resources.
 */
#ifndef AWS_BREAKER_H
#define AWS_BREAKER_H

#include <stdbool.h>
#include <stdint.h>

enum breaker_state { BREAKER_CLOSED, BREAKER_OPEN, BREAKER_HALF_OPEN };

struct breaker {
	enum breaker_state state;
	int failures;	/* in a row */
	int64_t opened; /* the last time */
	int64_t down;	/* the first time since it was closed */
	int64_t pause;	/* ms */
	bool looking;	/* half-open: the one call is out */
};

/* The first time, not before `now`, at which a call may go; CLOCK_NEVER: when another is back. */
int64_t breaker_ready(const struct breaker *breaker, int64_t now);
void breaker_take(struct breaker *breaker); /* when it is ready */

/* How a call that went at `sent` ended. */
void breaker_alive(struct breaker *breaker);
void breaker_failed(struct breaker *breaker, int64_t now, int64_t sent);
void breaker_untold(struct breaker *breaker); /* it ended here and says nothing */

const char *breaker_state_name(enum breaker_state state);

#endif
