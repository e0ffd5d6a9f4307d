#include "cubic.h"

#include <math.h>

#define BETA	       0.7
#define SCALE	       0.4
#define SMOOTHING      0.8
#define SLOT_MS	       500
#define RATE_MIN       0.5
#define CAPACITY_MIN   1.0
#define GROWTH_MAX     2.0 /* times the measured rate */
#define FORGET_MS      60000
#define TOKEN_ROUNDING 1e-9

static double tokens_at(const struct cubic *cubic, int64_t now)
{
	double passed = now > cubic->filled ? (double)(now - cubic->filled) / 1000 : 0;

	return fmin(cubic->capacity, cubic->tokens + passed * cubic->rate);
}

static void set_rate(struct cubic *cubic, int64_t now, double rate)
{
	cubic->tokens = tokens_at(cubic, now);
	cubic->filled = now;
	cubic->rate = fmax(rate, RATE_MIN);
	cubic->capacity = fmax(rate, CAPACITY_MIN);
	cubic->tokens = fmin(cubic->tokens, cubic->capacity);
}

static double measure(struct cubic *cubic, int64_t now)
{
	int64_t slot = now / SLOT_MS;

	cubic->count++;
	if (!cubic->slot)
		cubic->slot = slot;
	if (slot > cubic->slot) {
		double seconds = (double)(slot - cubic->slot) * SLOT_MS / 1000;

		cubic->measured =
			cubic->count / seconds * SMOOTHING + cubic->measured * (1 - SMOOTHING);
		cubic->count = 0;
		cubic->slot = slot;
	}
	return cubic->measured > 0 ? cubic->measured : cubic->count * 1000.0 / SLOT_MS;
}

static void cut(struct cubic *cubic, int64_t now, double measured)
{
	cubic->most = cubic->active ? fmin(measured, cubic->rate) : measured;
	cubic->zero = cbrt(cubic->most * (1 - BETA) / SCALE);
	cubic->cut = now;
	if (!cubic->active) {
		cubic->tokens = 0;
		cubic->filled = now;
	}
	cubic->active = true;
	set_rate(cubic, now, cubic->most * BETA);
}

static void grow(struct cubic *cubic, int64_t now, double measured)
{
	double off = (double)(now - cubic->cut) / 1000 - cubic->zero;

	set_rate(cubic, now, fmin(SCALE * off * off * off + cubic->most, GROWTH_MAX * measured));
}

void cubic_reply(struct cubic *cubic, int64_t now, int64_t sent, bool throttled)
{
	double measured = measure(cubic, now);

	if (cubic->active && now - cubic->cut > FORGET_MS)
		cubic->active = false;
	if (throttled && (!cubic->active || sent > cubic->cut))
		cut(cubic, now, measured);
	else if (!throttled && cubic->active)
		grow(cubic, now, measured);
}

int64_t cubic_ready(const struct cubic *cubic, int64_t now)
{
	double missing;

	if (!cubic->active)
		return now;
	missing = 1 - TOKEN_ROUNDING - tokens_at(cubic, now);
	return missing <= 0 ? now : now + (int64_t)ceil(missing / cubic->rate * 1000);
}

void cubic_take(struct cubic *cubic, int64_t now)
{
	if (!cubic->active)
		return;
	cubic->tokens = tokens_at(cubic, now) - 1;
	cubic->filled = now > cubic->filled ? now : cubic->filled;
}
