/*
 * bench_sign: one signature of a 170-byte form post, and the hashing alone that is in it. Prints
 * microseconds of CPU as JSON, the best of several rounds.
 */
#include "aws/sign.h"
#include "base/digest.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

enum { ROUNDS = 9, TIMES = 20000, BODY = 170 };

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

struct job {
	struct sign_request request;
	struct credentials credentials;
	struct sign_scope scope;
	struct sign_cache *keys;
	struct sign_trace trace;
};

static void sign(struct job *job)
{
	struct http_header out[SIGN_HEADERS];
	struct arena arena;

	arena_init(&arena);
	sign_headers(&arena, &job->request, &job->credentials, &job->scope, job->keys, out, NULL);
	arena_release(&arena);
}

/* The body, the canonical request, and the string to sign under a key that is at hand. */
static void hash(struct job *job)
{
	static const uint8_t key[SHA256_SIZE];
	struct str request = job->trace.canonical_request, text = job->trace.string_to_sign;
	uint8_t out[SHA256_SIZE];

	sha256(job->request.body.ptr, job->request.body.len, out);
	sha256(request.ptr, request.len, out);
	hmac_sha256(key, sizeof(key), text.ptr, text.len, out);
}

static double measure(struct job *job, void (*work)(struct job *job))
{
	double best = 1e9;

	for (int round = 0; round < ROUNDS; round++) {
		double begin = now();

		for (int i = 0; i < TIMES; i++)
			work(job);
		double each = (now() - begin) / TIMES;
		if (each < best)
			best = each;
	}
	return best;
}

int main(void)
{
	static char body[BODY];
	static const struct http_header headers[] = {
		{{"content-type", 12}, {"application/x-www-form-urlencoded; charset=utf-8", 48}}};
	struct http_header out[SIGN_HEADERS];
	struct arena arena;
	struct job job = {.request = {STR("POST"), STR("ec2.us-east-1.amazonaws.com"), STR("/"),
				  STR_NONE, headers, 1, {body, BODY}},
		.credentials = {STR("AKIDEXAMPLE"), STR("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
			STR_NONE, INT64_MAX, "bench"},
		.scope = {STR("us-east-1"), STR("ec2"), 1700000000000,
			SIGN_NORMALISE | SIGN_ENCODE_TWICE | SIGN_BODY_HEADER}};

	memset(body, 'a', sizeof(body));
	arena_init(&arena);
	job.keys = sign_cache_new();
	sign_headers(&arena, &job.request, &job.credentials, &job.scope, job.keys, out, &job.trace);
	double hashing = measure(&job, hash), signing = measure(&job, sign);
	sign_cache_free(job.keys);
	arena_release(&arena);
	printf("{\"hash\": %f, \"sign\": %f}\n", hashing, signing);
	return 0;
}
