/*
 * Services on a virtual clock, for tests of the limits: callers that queue calls, a service that
 * answers after a latency or never, throttles above its own rate or by chance.
 * Included by one test file.
 */
#ifndef TESTS_LIMITS_WORLD_H
#define TESTS_LIMITS_WORLD_H

#include "../../providers/aws/limits_private.h"
#include "base/clock.h"
#include "base/mem.h"

struct service {
	int64_t latency_ms;
	bool dead;	    /* answers nothing: known after DEAD_MS */
	int64_t flap_ms;    /* above 0: dead in every other such time */
	double rate, burst; /* throttles above; 0: never */
	unsigned chance;    /* of a throttle, in percent */
	double tokens;	    /* of its own bucket */
	int64_t filled;
	size_t throttled, done, refused;
	int64_t last_done;
};

struct sim_call {
	struct limits_call turn; /* first: a turn is its call */
	struct service *service;
	int64_t back; /* when its reply is here; CLOCK_NEVER: not under way */
	enum limits_reply reply;
	int64_t sent;
	bool ended;
};

struct world {
	struct limits *limits;
	struct sim_call *calls;
	size_t ncalls, cap;
	int64_t now;
	uint64_t random;
	size_t in_flight, most_in_flight;
	int64_t *departures;
	size_t ndepartures, departures_cap;
};

#define DEAD_MS 5000

static unsigned world_random(struct world *w, unsigned below)
{
	w->random = w->random * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(w->random >> 33) % below;
}

static bool service_throttles(struct world *w, struct service *s)
{
	if (s->chance && world_random(w, 100) < s->chance)
		return true;
	if (s->rate <= 0)
		return false;
	s->tokens += (double)(w->now - s->filled) / 1000 * s->rate;
	s->filled = w->now;
	if (s->tokens > s->burst)
		s->tokens = s->burst;
	if (s->tokens < 1)
		return true;
	s->tokens--;
	return false;
}

static bool service_dead(const struct world *w, const struct service *s)
{
	return s->dead || (s->flap_ms && w->now / s->flap_ms % 2);
}

static void world_depart(struct world *w, struct sim_call *call)
{
	struct service *s = call->service;
	bool dead = service_dead(w, s);

	w->departures = mem_grow(
		w->departures, &w->departures_cap, w->ndepartures + 1, sizeof(*w->departures));
	w->departures[w->ndepartures++] = w->now;
	call->sent = w->now;
	call->back = w->now + (dead ? DEAD_MS : s->latency_ms);
	call->reply = s->dead			? LIMITS_DEAD
		      : service_throttles(w, s) ? LIMITS_THROTTLED
						: LIMITS_ALIVE;
	if (++w->in_flight > w->most_in_flight)
		w->most_in_flight = w->in_flight;
}

/* The reply is here: an answer ends the call, anything else queues it again. */
static void world_arrive(struct world *w, struct sim_call *call)
{
	call->back = CLOCK_NEVER;
	w->in_flight--;
	limits_reply(w->limits, &call->turn, w->now, call->reply);
	if (call->reply == LIMITS_ALIVE) {
		call->service->done++;
		call->service->last_done = w->now;
		call->ended = true;
		return;
	}
	if (call->reply == LIMITS_THROTTLED)
		call->service->throttled++;
	limits_queue(w->limits, &call->turn, w->now, true);
}

static void world_turns(struct world *w)
{
	struct limits_call *turn;

	while ((turn = limits_next(w->limits, w->now))) {
		struct sim_call *call = (struct sim_call *)turn;

		if (!turn->refused) {
			world_depart(w, call);
			continue;
		}
		call->service->refused++;
		call->ended = true;
	}
}

/* Until nothing can happen any more, or until `end`. */
static void world_run(struct world *w, int64_t end)
{
	for (;;) {
		int64_t at;

		world_turns(w);
		at = limits_deadline(w->limits, w->now);
		for (size_t i = 0; i < w->ncalls; i++)
			if (w->calls[i].back < at)
				at = w->calls[i].back;
		if (at == CLOCK_NEVER || at > end)
			return;
		assert_true(at >= w->now);
		w->now = at;
		for (size_t i = 0; i < w->ncalls; i++)
			if (w->calls[i].back <= w->now)
				world_arrive(w, &w->calls[i]);
	}
}

static void world_open(struct world *w, int in_flight, int endpoint, const char *rate)
{
	struct limits_options options = {.in_flight = in_flight, .in_flight_endpoint = endpoint};
	struct arena arena;
	struct rate parsed;
	struct err err;

	*w = (struct world){.now = 1000000, .random = 42};
	arena_init(&arena);
	if (rate) {
		if (rate_parse(&arena, str_of(rate), &parsed, &err) != 0)
			fail_msg("%s", err.text);
		options.rates = &parsed;
		options.nrates = 1;
	}
	w->limits = limits_new(&options);
	arena_release(&arena);
	w->calls = mem_zalloc(sizeof(*w->calls) * 4096);
	w->cap = 4096;
}

static void world_close(struct world *w)
{
	limits_free(w->limits);
	mem_free(w->calls);
	mem_free(w->departures);
}

/* `local`: an emulator, so that only the rates that were given hold. */
static void world_add(struct world *w, struct service *service, size_t count, const char *region,
	const char *name, const char *operation, bool local)
{
	char host[128];
	struct limits_place place = {
		str_of(region), str_of(name), str_of(operation), str_of(region), STR_NONE, local};

	snprintf(host, sizeof(host), "https://%s.%s.example", name, region);
	place.endpoint = str_of(host);
	for (size_t i = 0; i < count; i++) {
		struct sim_call *call = &w->calls[w->ncalls++];

		assert_true(w->ncalls <= w->cap);
		*call = (struct sim_call){.service = service, .back = CLOCK_NEVER};
		limits_enter(w->limits, &call->turn, &place);
		limits_queue(w->limits, &call->turn, w->now, false);
	}
	service->filled = w->now;
	service->tokens = service->burst;
}

#endif
