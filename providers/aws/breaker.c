#include "breaker.h"

#include "base/clock.h"

#define FAILURES_MAX   5
#define PAUSE_FIRST_MS 1000
#define PAUSE_MOST_MS  30000

int64_t breaker_ready(const struct breaker *breaker, int64_t now)
{
	int64_t at = breaker->opened + breaker->pause;

	switch (breaker->state) {
	case BREAKER_OPEN:
		return at > now ? at : now;
	case BREAKER_HALF_OPEN:
		return breaker->looking ? CLOCK_NEVER : now;
	default:
		return now;
	}
}

void breaker_take(struct breaker *breaker)
{
	if (breaker->state == BREAKER_CLOSED)
		return;
	breaker->state = BREAKER_HALF_OPEN;
	breaker->looking = true;
}

void breaker_alive(struct breaker *breaker)
{
	*breaker = (struct breaker){0};
}

void breaker_failed(struct breaker *breaker, int64_t now, int64_t sent)
{
	breaker->failures++;
	if (breaker->state == BREAKER_CLOSED) {
		if (breaker->failures < FAILURES_MAX)
			return;
		breaker->pause = PAUSE_FIRST_MS;
		breaker->down = now;
	} else if (breaker->state == BREAKER_HALF_OPEN && sent > breaker->opened) {
		breaker->pause *= 2;
		if (breaker->pause > PAUSE_MOST_MS)
			breaker->pause = PAUSE_MOST_MS;
	} else {
		return; /* it left before the breaker opened: nothing new */
	}
	breaker->state = BREAKER_OPEN;
	breaker->opened = now;
	breaker->looking = false;
}

void breaker_untold(struct breaker *breaker)
{
	breaker->looking = false;
}

const char *breaker_state_name(enum breaker_state state)
{
	static const char *const names[] = {"closed", "open", "half-open"};

	return names[state];
}
