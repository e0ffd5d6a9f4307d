/*
 * Driving by libuv: the program's loop. Journal batches are written and the lock is renewed on
 * libuv's worker threads; providers with sockets share the loop.
 */
#ifndef RUN_LOOP_H
#define RUN_LOOP_H

#include "run/run.h"

struct uv_loop_s;

struct loop_options {
	struct uv_loop_s *loop;
	struct run *run;
	struct provider *provider;
	struct lock *lock;	    /* renewed while the run lives */
	int64_t refresh_ms;	    /* how often `refresh` is called; 0: never */
	void (*refresh)(void *ctx); /* the live view */
	void *refresh_ctx;
};

/*
 * Runs to the end. First SIGINT or SIGTERM: run_interrupt. Second: the process ends at once with
 * exit status 5; the journal makes that safe. -1: the journal failed or the lock was lost
 * (run_failure).
 */
int loop_drive(const struct loop_options *options, enum engine_outcome *outcome, struct err *err);

/* One provider request to its final event, for facts at plan time. The event's values are copied
 * into `arena`. */
int loop_ask(struct uv_loop_s *loop, struct provider *provider, struct arena *arena,
	const struct provider_request *request, struct provider_event *out, struct err *err);

#endif
