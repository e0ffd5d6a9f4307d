/* The limits under whatever comes: flapping, throttling, slow and dead services, by seed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "limits_world.h"

#define SEEDS	 150
#define SERVICES 6
#define CALLS	 60

static const char *const regions[] = {"us-east-1", "eu-west-1", "ap-south-1"};
static const char *const names[] = {"ec2", "iam", "rds"};
static const char *const operations[] = {"CreateVpc", "DescribeVpcs", "DeleteVpc"};
static const char *const rates[] = {NULL, "ec2=3/s", "ec2:Describe*=0.5/s,4", "*=50/s,10"};

static void random_service(struct world *w, struct service *s)
{
	*s = (struct service){.latency_ms = 1 + world_random(w, 3000)};
	switch (world_random(w, 5)) {
	case 0:
		s->dead = true;
		break;
	case 1:
		s->flap_ms = 500 + world_random(w, 8000);
		break;
	case 2:
		s->rate = 1 + world_random(w, 30);
		s->burst = 1 + world_random(w, 10);
		break;
	case 3:
		s->chance = world_random(w, 50);
		break;
	default:
		break;
	}
}

/* Only what is down for long is refused; all others end, and within the limits. */
static void check(const struct world *w, const struct service *services, int most, int seed)
{
	size_t ended = 0;

	for (size_t i = 0; i < w->ncalls; i++)
		ended += w->calls[i].ended;
	if (ended != w->ncalls)
		fail_msg("seed %d: %zu of %zu calls ended", seed, ended, w->ncalls);
	if (w->most_in_flight > (size_t)most || w->in_flight)
		fail_msg("seed %d: %zu in flight, at most %d", seed, w->most_in_flight, most);
	for (size_t i = 0; i < SERVICES; i++) {
		bool lives = !services[i].dead && !services[i].flap_ms;

		if (lives && services[i].refused)
			fail_msg("seed %d: a service that lives was given up", seed);
		if (services[i].dead && services[i].done)
			fail_msg("seed %d: a dead service answered", seed);
	}
}

static void run_seed(int seed)
{
	struct service services[SERVICES];
	const char *rate = rates[seed % 4];
	int most = 1 + seed % 20, endpoint = 1 + seed % 7;
	struct world w;

	world_open(&w, most, endpoint, rate);
	w.random = (uint64_t)seed * 7919 + 1;
	for (size_t i = 0; i < SERVICES; i++)
		random_service(&w, &services[i]);
	/* Each endpoint is one service; calls come in waves. */
	for (int wave = 0; wave < 3; wave++) {
		for (size_t i = 0; i < SERVICES; i++)
			world_add(&w, &services[i], CALLS / 3, regions[i % 3], names[i / 3],
				operations[world_random(&w, 3)], seed % 2);
		world_run(&w, w.now + 1000 + world_random(&w, 20000));
	}
	world_run(&w, INT64_MAX - 1);
	check(&w, services, most, seed);
	world_close(&w);
}

static void whatever_comes(void **state)
{
	const char *one = getenv("SKALD_SEED");

	(void)state;
	if (one) {
		run_seed((int)strtol(one, NULL, 10));
		return;
	}
	for (int seed = 0; seed < SEEDS; seed++)
		run_seed(seed);
	print_message("seeds 0 to %d; one alone: SKALD_SEED\n", SEEDS - 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(whatever_comes)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
