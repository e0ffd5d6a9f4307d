/* Rates, breakers and turns on a virtual clock. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "limits_world.h"

#define LONG_MS (int64_t)(3600 * 1000)

/* The most departures within any `window` ms, from the first on. */
static size_t world_densest(const struct world *w, int64_t window)
{
	size_t most = 0;

	for (size_t from = 0, to = 0; to < w->ndepartures; to++) {
		while (w->departures[to] - w->departures[from] >= window)
			from++;
		if (to - from + 1 > most)
			most = to - from + 1;
	}
	return most;
}

/* 1,000 calls at 5/s: the first at once, the last 199.8 s later, and never a sixth in a second. */
static void a_rate_is_kept(void **state)
{
	struct service service = {.latency_ms = 20};
	struct world w;
	int64_t took;

	(void)state;
	world_open(&w, 64, 32, "ec2=5/s");
	world_add(&w, &service, 1000, "us-east-1", "ec2", "CreateVpc", true);
	world_run(&w, INT64_MAX - 1);
	took = w.departures[999] - w.departures[0];
	print_message("1,000 calls at 5/s: %lld ms\n", (long long)took);
	assert_int_equal(service.done, 1000);
	assert_in_range(took, 199000, 199999);
	for (int64_t seconds = 1; seconds <= 200; seconds++)
		assert_true(world_densest(&w, seconds * 1000) <= (size_t)seconds * 5);
	world_close(&w);
}

/* A burst goes at once; after it, any window has at most burst + rate x window. */
static void a_burst_is_allowed(void **state)
{
	struct service service = {.latency_ms = 20};
	struct world w;

	(void)state;
	world_open(&w, 64, 32, "ec2:CreateVpc=10/s,20");
	world_add(&w, &service, 220, "us-east-1", "ec2", "CreateVpc", true);
	world_run(&w, INT64_MAX - 1);
	assert_int_equal(w.departures[19] - w.departures[0], 0);
	assert_int_equal(w.departures[219] - w.departures[0], 20000);
	for (int64_t ms = 100; ms <= 20000; ms += 100)
		assert_true(world_densest(&w, ms) <= 20 + (size_t)ms / 100);
	world_close(&w);
}

static void a_high_rate_is_reached(void **state)
{
	struct service service = {.latency_ms = 1};
	struct world w;

	(void)state;
	world_open(&w, 64, 64, "*=3000/s");
	world_add(&w, &service, 4000, "us-east-1", "ec2", "CreateVpc", true);
	world_run(&w, INT64_MAX - 1);
	assert_in_range(w.departures[3999] - w.departures[0], 1310, 1340);
	world_close(&w);
}

/* Rates are those of a region; operations without a rule, and emulators, have none. */
static void whom_a_rate_holds(void **state)
{
	struct service service = {.latency_ms = 20};
	struct world w;

	(void)state;
	world_open(&w, 4096, 4096, "ec2:Describe*=1/s");
	world_add(&w, &service, 3, "us-east-1", "ec2", "DescribeVpcs", true);
	world_add(&w, &service, 3, "eu-west-1", "ec2", "DescribeSubnets", true);
	world_add(&w, &service, 100, "us-east-1", "ec2", "CreateVpc", true);
	world_turns(&w);
	assert_int_equal(w.ndepartures, 102);
	/* On AWS CreateVpc has a row of the table: 50 at once. */
	world_add(&w, &service, 100, "us-east-2", "ec2", "CreateVpc", false);
	world_turns(&w);
	assert_int_equal(w.ndepartures, 152);
	world_run(&w, INT64_MAX - 1);
	assert_int_equal(service.done, 206);
	world_close(&w);
}

/* Cells of two regions call IAM, which is one: they share its bucket. */
static void a_global_service_has_one_bucket(void **state)
{
	static const char *const regions[] = {"us-east-1", "eu-west-1"};
	struct sim_call calls[2];
	struct world w;

	(void)state;
	world_open(&w, 64, 32, "iam=1/s");
	for (size_t i = 0; i < 2; i++) {
		struct limits_place place = {str_of(regions[i]), STR("iam"), STR("GetRole"),
			STR("us-east-1"), STR("https://iam.amazonaws.com"), false};

		limits_enter(w.limits, &calls[i].turn, &place);
		limits_queue(w.limits, &calls[i].turn, w.now, false);
	}
	assert_non_null(limits_next(w.limits, w.now));
	assert_null(limits_next(w.limits, w.now));
	assert_int_equal(limits_deadline(w.limits, w.now), w.now + 1000);
	assert_non_null(limits_next(w.limits, w.now + 1000));
	world_close(&w);
}

static double goodput(const struct service *s, int64_t from)
{
	return (double)s->done * 1000 / (double)(s->last_done - from);
}

/* Our bucket is a tenth above what the service bears: every tenth call would be throttled. */
static void throttles_slow_calls_down(void **state)
{
	static const struct {
		const char *rate;
		int in_flight;
	} cases[] = {{"ec2=22/s", 64}, {"ec2=100/s", 64}, {NULL, 16}, {NULL, 64}};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct service service = {.latency_ms = 50, .rate = 20, .burst = 20};
		struct world w;
		int64_t from;
		double rate, share;

		world_open(&w, cases[i].in_flight, cases[i].in_flight, cases[i].rate);
		from = w.now;
		world_add(&w, &service, 4000, "us-east-1", "ec2", "CreateVpc", true);
		world_run(&w, INT64_MAX - 1);
		rate = goodput(&service, from);
		share = (double)service.throttled / (double)w.ndepartures;
		print_message("we %s, the service 20/s: goodput %.1f/s, %.1f %% throttled\n",
			cases[i].rate ? cases[i].rate : "without limit", rate, share * 100);
		assert_int_equal(service.done, 4000);
		assert_true(rate >= 18 && rate <= 20.2);
		assert_true(share <= 0.1);
		world_close(&w);
	}
}

/* Throttles by chance, whatever we do: slower, never stuck. */
static void chance_throttles_do_not_stop_it(void **state)
{
	struct service service = {.latency_ms = 50, .chance = 10};
	struct world w;
	int64_t from;

	(void)state;
	world_open(&w, 64, 64, "ec2=5/s");
	from = w.now;
	world_add(&w, &service, 1000, "us-east-1", "ec2", "CreateVpc", true);
	world_run(&w, INT64_MAX - 1);
	print_message(
		"5/s and 10 %% throttled by chance: goodput %.2f/s\n", goodput(&service, from));
	assert_int_equal(service.done, 1000);
	assert_true(goodput(&service, from) >= 3);
	world_close(&w);
}

static void a_dead_region_delays_nobody(void **state)
{
	struct service dead = {.dead = true}, alive = {.latency_ms = 50}, alone = alive;
	struct world w;
	int64_t from, took;

	(void)state;
	world_open(&w, 32, 16, NULL);
	from = w.now;
	world_add(&w, &dead, 200, "us-east-1", "ec2", "CreateVpc", true);
	world_add(&w, &alive, 300, "eu-west-1", "ec2", "CreateVpc", true);
	world_add(&w, &alive, 300, "eu-west-2", "ec2", "CreateVpc", true);
	world_run(&w, LONG_MS + from);
	took = alive.last_done - from;
	assert_int_equal(alive.done, 600);
	assert_int_equal(dead.done, 0);
	assert_int_equal(dead.refused, 200);
	world_close(&w);
	/* As fast as they would be with the places that the dead one leaves them. */
	world_open(&w, 16, 16, NULL);
	from = w.now;
	world_add(&w, &alone, 300, "eu-west-1", "ec2", "CreateVpc", true);
	world_add(&w, &alone, 300, "eu-west-2", "ec2", "CreateVpc", true);
	world_run(&w, LONG_MS + from);
	assert_true(took <= alone.last_done - from + 50);
	world_close(&w);
}

/* It comes back: one call looks, the others follow, none is lost. */
static void a_breaker_closes_again(void **state)
{
	struct service service = {.latency_ms = 50, .dead = true};
	struct world w;
	struct breaker *breaker;

	(void)state;
	world_open(&w, 32, 16, NULL);
	world_add(&w, &service, 100, "us-east-1", "ec2", "CreateVpc", false);
	world_run(&w, w.now + DEAD_MS + 500);
	breaker = &w.calls[0].turn.lane->endpoint->breaker;
	assert_int_equal(breaker->state, BREAKER_OPEN);
	assert_int_equal(w.in_flight, 0);
	service.dead = false;
	w.now = breaker->opened + breaker->pause;
	world_turns(&w);
	assert_int_equal(w.in_flight, 1);
	assert_int_equal(breaker->state, BREAKER_HALF_OPEN);
	world_run(&w, INT64_MAX - 1);
	assert_int_equal(breaker->state, BREAKER_CLOSED);
	assert_int_equal(service.done, 100);
	assert_int_equal(service.refused, 0);
	world_close(&w);
}

static void breaker_states(void **state)
{
	struct breaker b = {0};
	int64_t now = 1000;

	(void)state;
	for (int i = 0; i < 4; i++)
		breaker_failed(&b, now, now - 10);
	assert_int_equal(b.state, BREAKER_CLOSED);
	breaker_alive(&b); /* in a row, or not at all */
	for (int i = 0; i < 5; i++)
		breaker_failed(&b, now, now - 10);
	assert_int_equal(b.state, BREAKER_OPEN);
	assert_int_equal(breaker_ready(&b, now), 2000);
	breaker_failed(&b, now + 500, now - 10); /* had left before */
	assert_int_equal(breaker_ready(&b, now), 2000);
	for (int64_t pause = 2000; pause <= 32000; pause *= 2) {
		now = breaker_ready(&b, now);
		breaker_take(&b);
		assert_int_equal(breaker_ready(&b, now), CLOCK_NEVER);
		breaker_failed(&b, now, now);
		assert_int_equal(breaker_ready(&b, now), now + (pause < 30000 ? pause : 30000));
	}
	now = breaker_ready(&b, now);
	breaker_take(&b);
	breaker_untold(&b);
	assert_int_equal(breaker_ready(&b, now), now);
	breaker_take(&b);
	breaker_alive(&b);
	assert_int_equal(b.state, BREAKER_CLOSED);
}

/* Throttles, however many, open nothing. */
static void throttles_are_no_failures(void **state)
{
	struct service service = {.latency_ms = 10, .chance = 100};
	struct world w;

	(void)state;
	world_open(&w, 32, 16, NULL);
	world_add(&w, &service, 50, "us-east-1", "ec2", "CreateVpc", false);
	world_run(&w, w.now + 60000);
	assert_true(service.throttled > 20);
	assert_int_equal(w.calls[0].turn.lane->endpoint->breaker.state, BREAKER_CLOSED);
	world_close(&w);
}

static void in_flight_is_capped(void **state)
{
	struct service service = {.latency_ms = 1000};
	struct world w;

	(void)state;
	world_open(&w, 10, 4, NULL);
	world_add(&w, &service, 100, "us-east-1", "ec2", "CreateVpc", true);
	world_turns(&w);
	assert_int_equal(w.in_flight, 4);
	world_add(&w, &service, 100, "us-east-1", "s3", "CreateBucket", true);
	world_add(&w, &service, 100, "us-east-1", "sts", "AssumeRole", true);
	world_turns(&w);
	assert_int_equal(w.in_flight, 10);
	world_run(&w, INT64_MAX - 1);
	assert_int_equal(service.done, 300);
	assert_int_equal(w.most_in_flight, 10);
	world_close(&w);
}

/* A region that came first, with much to do and slow answers, leaves the others their turns. */
static void a_slow_region_starves_nobody(void **state)
{
	struct service slow = {.latency_ms = 10000}, quick = {.latency_ms = 10};
	struct world w;
	int64_t from;

	(void)state;
	world_open(&w, 8, 8, NULL);
	world_add(&w, &quick, 1, "eu-west-1", "ec2", "CreateVpc", true);
	world_run(&w, INT64_MAX - 1);
	world_add(&w, &slow, 1000, "us-east-1", "ec2", "CreateVpc", true);
	world_turns(&w);
	assert_int_equal(w.in_flight, 7); /* one place is kept for the idle one */
	from = w.now;
	world_add(&w, &quick, 100, "eu-west-1", "ec2", "CreateVpc", true);
	world_run(&w, from + 1100);
	assert_int_equal(quick.done, 101);
	world_close(&w);
}

static void regions_take_turns(void **state)
{
	struct service service = {.latency_ms = 10};
	struct world w;
	const char *order[6];

	(void)state;
	world_open(&w, 1, 1, NULL);
	world_add(&w, &service, 3, "us-east-1", "ec2", "CreateVpc", true);
	world_add(&w, &service, 2, "eu-west-1", "ec2", "CreateVpc", true);
	world_add(&w, &service, 1, "eu-west-2", "ec2", "CreateVpc", true);
	for (size_t i = 0; i < 6; i++) {
		struct limits_call *turn = limits_next(w.limits, w.now);

		assert_non_null(turn);
		order[i] = turn->lane->region->name.ptr;
		limits_reply(w.limits, turn, w.now, LIMITS_ALIVE);
	}
	/* No region twice before each that waits had one. */
	assert_string_not_equal(order[0], order[1]);
	assert_string_not_equal(order[0], order[2]);
	assert_string_not_equal(order[1], order[2]);
	assert_string_not_equal(order[3], order[4]);
	assert_string_equal(order[5], "us-east-1");
	world_close(&w);
}

static void who_waits_is_told_once(void **state)
{
	struct service service = {.latency_ms = 10};
	struct arena arena;
	struct limits_call *held;
	struct world w;
	struct str why;

	(void)state;
	arena_init(&arena);
	world_open(&w, 8, 8, "ec2:RunInstances=0.5/s");
	world_add(&w, &service, 3, "us-east-1", "ec2", "RunInstances", true);
	world_turns(&w);
	held = limits_held(w.limits, w.now, &arena, &why);
	assert_ptr_equal(held, &w.calls[1].turn);
	assert_true(str_is(why, "rate limit of ec2 RunInstances in us-east-1: 0.500/s"));
	assert_ptr_equal(limits_held(w.limits, w.now, &arena, &why), &w.calls[2].turn);
	assert_null(limits_held(w.limits, w.now, &arena, &why));
	world_run(&w, INT64_MAX - 1);
	assert_int_equal(w.calls[2].turn.held, 4000);
	world_close(&w);
	arena_release(&arena);
}

/* Short waits are not told; by the time that a second has passed, they are no short ones. */
static void long_waits_are_told_late(void **state)
{
	struct service service = {.latency_ms = 10000};
	struct arena arena;
	struct world w;
	struct str why;

	(void)state;
	arena_init(&arena);
	world_open(&w, 1, 1, "ec2=8/s");
	world_add(&w, &service, 2, "us-east-1", "ec2", "RunInstances", true);
	world_turns(&w);
	assert_null(limits_held(w.limits, w.now + 800, &arena, &why));
	assert_ptr_equal(limits_held(w.limits, w.now + 1000, &arena, &why), &w.calls[1].turn);
	assert_true(str_is(why, "its turn: 1 under way, 1 of them to "
				"https://ec2.us-east-1.example"));
	world_close(&w);
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_rate_is_kept),
		cmocka_unit_test(a_burst_is_allowed),
		cmocka_unit_test(a_high_rate_is_reached),
		cmocka_unit_test(whom_a_rate_holds),
		cmocka_unit_test(a_global_service_has_one_bucket),
		cmocka_unit_test(throttles_slow_calls_down),
		cmocka_unit_test(chance_throttles_do_not_stop_it),
		cmocka_unit_test(a_dead_region_delays_nobody),
		cmocka_unit_test(a_breaker_closes_again),
		cmocka_unit_test(breaker_states),
		cmocka_unit_test(throttles_are_no_failures),
		cmocka_unit_test(in_flight_is_capped),
		cmocka_unit_test(a_slow_region_starves_nobody),
		cmocka_unit_test(regions_take_turns),
		cmocka_unit_test(who_waits_is_told_once),
		cmocka_unit_test(long_waits_are_told_late),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
