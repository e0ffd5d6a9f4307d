/*
 * bench_calls URL CALLS IN-FLIGHT: so many calls of one kind through the whole client, so many
 * at a time. Prints seconds and CPU seconds as JSON.
 */
#include "aws/client.h"

#include <stdio.h>
#include <time.h>
#include <uv.h>

#define ACCOUNT "123456789012"

struct bench {
	uv_loop_t loop;
	struct client *client;
	struct client_call call;
	int64_t wanted, started, finished, bad;
};

static double seconds(clockid_t clock)
{
	struct timespec t;

	clock_gettime(clock, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bool start(struct bench *bench)
{
	struct err err;

	if (bench->started == bench->wanted)
		return true;
	bench->started++;
	if (client_start(bench->client, &bench->call, &err) == 0)
		return true;
	fprintf(stderr, "%s\n", err.text);
	return false;
}

static bool take(struct bench *bench)
{
	struct client_result result;

	while (client_next(bench->client, &result)) {
		bench->finished++;
		if (result.status != CLIENT_OK ||
			!str_is(value_text_of(result.output, "Account"), ACCOUNT))
			bench->bad++;
		if (!start(bench))
			return false;
	}
	return true;
}

static bool run(struct bench *bench, int64_t in_flight)
{
	for (int64_t i = 0; i < in_flight; i++)
		if (!start(bench))
			return false;
	while (take(bench) && bench->finished < bench->wanted) {
		uv_run(&bench->loop, UV_RUN_ONCE);
		if (client_deadline(bench->client) <= clock_steady())
			client_tick(bench->client, clock_steady());
	}
	return bench->finished == bench->wanted && bench->bad == 0;
}

static bool open_client(struct bench *bench, const char *url, int64_t in_flight)
{
	struct client_options options = {.loop = &bench->loop,
		.credentials = {STR("AKIDEXAMPLE"), STR("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
			STR_NONE, CLOCK_NEVER, "bench"},
		.endpoint_url = str_of(url),
		.http = {.max_per_host = (int)in_flight},
		.max_in_flight = (int)in_flight};
	struct err err;

	bench->client = client_new(&options, &err);
	if (!bench->client)
		fprintf(stderr, "%s\n", err.text);
	return bench->client;
}

int main(int argc, char **argv)
{
	struct bench bench = {0};
	struct arena arena;
	int64_t in_flight;

	if (argc != 4 || !str_int(str_of(argv[2]), 1, INT32_MAX, &bench.wanted) ||
		!str_int(str_of(argv[3]), 1, 1024, &in_flight)) {
		fputs("usage: bench_calls URL CALLS IN-FLIGHT\n", stderr);
		return 64;
	}
	arena_init(&arena);
	uv_loop_init(&bench.loop);
	bench.call.service = api_service_find(STR("sts"));
	bench.call.operation = api_operation_find(bench.call.service, STR("GetCallerIdentity"));
	bench.call.region = STR("us-east-1");
	bench.call.input = value_map(&arena);
	if (!open_client(&bench, argv[1], in_flight))
		return 1;
	double wall = seconds(CLOCK_MONOTONIC), cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
	bool good = run(&bench, in_flight);
	wall = seconds(CLOCK_MONOTONIC) - wall;
	cpu = seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu;
	client_free(bench.client);
	uv_run(&bench.loop, UV_RUN_DEFAULT);
	uv_loop_close(&bench.loop);
	arena_release(&arena);
	printf("{\"seconds\": %f, \"cpu\": %f, \"bad\": %lld}\n", wall, cpu, (long long)bench.bad);
	return good ? 0 : 1;
}
