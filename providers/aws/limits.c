/* Turns: which of the waiting calls may go now. */
#include "limits_private.h"

#include "base/clock.h"

#define TELL_MS	   1000 /* shorter waits are not worth a word */
#define TELL_CALLS 64	/* of a lane: who comes later is told later */

void limits_enter(struct limits *limits, struct limits_call *call, const struct limits_place *place)
{
	*call = (struct limits_call){.lane = limits_lane_of(limits, place)};
}

void limits_queue(struct limits *limits, struct limits_call *call, int64_t now, bool again)
{
	struct limits_lane *lane = call->lane;

	call->queued = now;
	call->refused = false;
	call->next = again ? lane->head : NULL;
	if (again)
		lane->head = call;
	else if (lane->tail)
		lane->tail->next = call;
	else
		lane->head = call;
	if (!call->next)
		lane->tail = call;
	lane->region->waiting++;
	limits->waiting++;
}

static struct limits_call *take(struct limits *limits, struct limits_lane *lane, int64_t now)
{
	struct limits_call *call = lane->head;

	lane->head = call->next;
	if (!lane->head)
		lane->tail = NULL;
	lane->region->waiting--;
	limits->waiting--;
	call->next = NULL;
	call->held += now > call->queued ? now - call->queued : 0;
	return call;
}

static int64_t later(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

/* When rate and endpoint let the next call of the lane go. */
static int64_t lane_ready(const struct limits_lane *lane, int64_t now)
{
	int64_t rate = later(
		bucket_ready(&lane->meter->bucket, now), cubic_ready(&lane->meter->cubic, now));

	return later(rate, breaker_ready(&lane->endpoint->breaker, now));
}

static bool is_down(const struct limits_endpoint *endpoint, int64_t now)
{
	return endpoint->breaker.state != BREAKER_CLOSED &&
	       now - endpoint->breaker.down >= endpoint->patience_ms &&
	       breaker_ready(&endpoint->breaker, now) > now;
}

static void depart(struct limits *limits, struct limits_call *call, int64_t now)
{
	struct limits_lane *lane = call->lane;

	call->sent = now;
	bucket_take(&lane->meter->bucket, now);
	cubic_take(&lane->meter->cubic, now);
	breaker_take(&lane->endpoint->breaker);
	lane->endpoint->in_flight++;
	if (lane->region->in_flight++ == 0)
		limits->idle_regions--;
	limits->in_flight++;
}

static struct limits_call *lane_next(struct limits *limits, struct limits_lane *lane, int64_t now)
{
	struct limits_call *call;

	if (is_down(lane->endpoint, now)) {
		call = take(limits, lane, now);
		call->refused = true;
		return call;
	}
	if (lane->endpoint->in_flight >= limits->most_endpoint || lane_ready(lane, now) > now)
		return NULL;
	call = take(limits, lane, now);
	depart(limits, call, now);
	return call;
}

/* One place stays free for each region that has no call under way, but for this one itself. */
static bool has_place(const struct limits *limits, const struct limits_region *region)
{
	int kept = region->in_flight ? limits->idle_regions : 0;

	if (kept >= limits->most)
		kept = limits->most - 1;
	return limits->in_flight + kept < limits->most;
}

static struct limits_call *region_next(
	struct limits *limits, struct limits_region *region, int64_t now)
{
	struct limits_lane *lane = region->turn;

	if (!region->waiting || !has_place(limits, region))
		return NULL;
	do {
		struct limits_call *call = lane->head ? lane_next(limits, lane, now) : NULL;

		lane = lane->next;
		if (call) {
			region->turn = lane;
			return call;
		}
	} while (lane != region->turn);
	return NULL;
}

struct limits_call *limits_next(struct limits *limits, int64_t now)
{
	struct limits_region *region = limits->turn;

	if (!limits->waiting)
		return NULL;
	do {
		struct limits_call *call = region_next(limits, region, now);

		region = region->next;
		if (call) {
			limits->turn = region;
			return call;
		}
	} while (region != limits->turn);
	return NULL;
}

static void tell_breaker(struct breaker *breaker, const struct limits_call *call, int64_t now,
	enum limits_reply reply)
{
	if (reply == LIMITS_DEAD)
		breaker_failed(breaker, now, call->sent);
	else if (reply == LIMITS_UNTOLD)
		breaker_untold(breaker);
	else
		breaker_alive(breaker);
}

void limits_reply(
	struct limits *limits, struct limits_call *call, int64_t now, enum limits_reply reply)
{
	struct limits_lane *lane = call->lane;

	tell_breaker(&lane->endpoint->breaker, call, now, reply);
	if (reply == LIMITS_ALIVE || reply == LIMITS_THROTTLED)
		cubic_reply(&lane->meter->cubic, now, call->sent, reply == LIMITS_THROTTLED);
	lane->endpoint->in_flight--;
	if (--lane->region->in_flight == 0)
		limits->idle_regions++;
	limits->in_flight--;
}

/* When the lane has something to do by itself: let a call go, or refuse it. */
static int64_t lane_deadline(
	const struct limits *limits, const struct limits_lane *lane, int64_t now)
{
	const struct limits_endpoint *endpoint = lane->endpoint;
	int64_t ready = CLOCK_NEVER, dead = CLOCK_NEVER;

	if (endpoint->in_flight < limits->most_endpoint)
		ready = lane_ready(lane, now);
	if (breaker_ready(&endpoint->breaker, now) > now)
		dead = later(endpoint->breaker.down + endpoint->patience_ms, now);
	return ready < dead ? ready : dead;
}

int64_t limits_deadline(const struct limits *limits, int64_t now)
{
	int64_t first = CLOCK_NEVER;

	if (!limits->waiting || limits->in_flight >= limits->most)
		return CLOCK_NEVER;
	for (size_t i = 0; i < limits->lanes.count; i++) {
		const struct limits_lane *lane = limits->lanes.items[i];
		int64_t at;

		if (!lane->head || !has_place(limits, lane->region))
			continue;
		at = lane_deadline(limits, lane, now);
		if (at < first)
			first = at;
	}
	return first;
}

static struct str circuit_words(const struct limits_endpoint *endpoint, struct arena *arena)
{
	return arena_printf(arena, "%.*s does not answer: %d failures in a row, circuit %s",
		STR_ARG(endpoint->name), endpoint->breaker.failures,
		breaker_state_name(endpoint->breaker.state));
}

static struct str rate_words(const struct limits_meter *meter, int64_t now, struct arena *arena)
{
	if (cubic_ready(&meter->cubic, now) > bucket_ready(&meter->bucket, now))
		return arena_printf(arena, "throttled: %.*s at %.1f/s now", STR_ARG(meter->label),
			meter->cubic.rate);
	return arena_printf(arena, "rate limit of %.*s: %lld.%03lld/s", STR_ARG(meter->label),
		(long long)(meter->milli / 1000), (long long)(meter->milli % 1000));
}

static struct str why_held(const struct limits *limits, const struct limits_lane *lane, int64_t now,
	struct arena *arena)
{
	if (breaker_ready(&lane->endpoint->breaker, now) > now)
		return circuit_words(lane->endpoint, arena);
	if (lane_ready(lane, now) > now)
		return rate_words(lane->meter, now, arena);
	return arena_printf(arena, "its turn: %d under way, %d of them to %.*s", limits->in_flight,
		lane->endpoint->in_flight, STR_ARG(lane->endpoint->name));
}

/* The first that is not told yet and will have waited for long, by its place in the lane. */
static struct limits_call *lane_held(const struct limits_lane *lane, int64_t now)
{
	struct limits_call *call = lane->head;
	int64_t ready = call ? lane_ready(lane, now) : 0;

	for (int i = 0; call && i < TELL_CALLS; i++, call = call->next) {
		int64_t ahead = i * lane->meter->bucket.step_us / 1000;

		if (!call->told &&
			(ready > CLOCK_NEVER - ahead || ready + ahead - call->queued >= TELL_MS))
			return call;
	}
	return NULL;
}

struct limits_call *limits_held(
	struct limits *limits, int64_t now, struct arena *arena, struct str *why)
{
	if (!limits->waiting)
		return NULL;
	for (size_t i = 0; i < limits->lanes.count; i++) {
		const struct limits_lane *lane = limits->lanes.items[i];
		struct limits_call *call = lane_held(lane, now);

		if (!call)
			continue;
		call->told = true;
		*why = why_held(limits, lane, now, arena);
		return call;
	}
	return NULL;
}

struct str limits_trouble(const struct limits_call *call, struct arena *arena)
{
	const struct limits_endpoint *endpoint = call->lane->endpoint;

	if (endpoint->breaker.state == BREAKER_CLOSED)
		return STR_NONE;
	return circuit_words(endpoint, arena);
}

struct retry_quota *limits_quota(const struct limits_call *call)
{
	return &call->lane->endpoint->quota;
}
