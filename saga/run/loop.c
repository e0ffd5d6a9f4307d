/* The program's loop: libuv around a run. */
#include "run/loop.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>
#include <uv.h>

enum { EXIT_INTERRUPTED = 5 };

struct loop {
	const struct loop_options *options;
	uv_timer_t timer, refresh, renew;
	uv_signal_t interrupt, terminate;
	uv_async_t wake;
	uv_prepare_t pump;
	uv_work_t write, lease;
	struct journal_batch *batch;
	int written;
	struct err write_error, lease_error;
	int lease_result;
	int64_t wall, steady; /* when the loop began: time never goes back from there */
	unsigned open_handles;
	bool writing, renewing, signalled, lost, closing;
};

static void loop_step(struct loop *loop);

/* Wall time as of the beginning, then steady: a clock that jumps changes no deadline. */
static int64_t loop_now(const struct loop *loop)
{
	return loop->wall + clock_steady() - loop->steady;
}

/* ---- journal batches, on a worker thread ---- */

static void write_work(uv_work_t *work)
{
	struct loop *loop = work->data;

	loop->written = journal_write(loop->batch, &loop->write_error);
}

static void write_done(uv_work_t *work, int status)
{
	struct loop *loop = work->data;
	struct journal_batch *batch = loop->batch;

	(void)status;
	loop->writing = false;
	loop->batch = NULL;
	run_batch_written(
		loop->options->run, loop_now(loop), batch, loop->written, &loop->write_error);
	loop_step(loop);
}

static void start_write(struct loop *loop)
{
	if (loop->writing)
		return;
	loop->batch = run_take_batch(loop->options->run);
	if (!loop->batch)
		return;
	loop->writing = true;
	uv_queue_work(loop->options->loop, &loop->write, write_work, write_done);
}

/* ---- the lock's lease, on a worker thread ---- */

static void renew_work(uv_work_t *work)
{
	struct loop *loop = work->data;

	loop->lease_result = lock_renew(loop->options->lock, clock_wall(), &loop->lease_error);
}

static void renew_done(uv_work_t *work, int status)
{
	struct loop *loop = work->data;

	(void)status;
	loop->renewing = false;
	if (loop->lease_result < 0)
		loop->lost = true;
	loop_step(loop);
}

static void on_renew(uv_timer_t *timer)
{
	struct loop *loop = timer->data;

	if (loop->renewing || loop->closing)
		return;
	loop->renewing = true;
	uv_queue_work(loop->options->loop, &loop->lease, renew_work, renew_done);
}

/* ---- one turn ---- */

static bool loop_over(struct loop *loop)
{
	enum engine_outcome outcome;

	return loop->lost || run_failure(loop->options->run) ||
	       run_finished(loop->options->run, &outcome);
}

static void on_timer(uv_timer_t *timer)
{
	loop_step(timer->data);
}

static void arm_timer(struct loop *loop, int64_t now)
{
	int64_t deadline = run_deadline(loop->options->run);

	if (deadline == CLOCK_NEVER) {
		uv_timer_stop(&loop->timer);
		return;
	}
	uv_update_time(loop->options->loop);
	uv_timer_start(&loop->timer, on_timer, deadline > now ? (uint64_t)(deadline - now) : 0, 0);
}

static void loop_step(struct loop *loop)
{
	int64_t now = loop_now(loop);

	if (loop->closing)
		return;
	if (!loop_over(loop)) {
		run_pump(loop->options->run, now);
		start_write(loop);
	}
	if (loop_over(loop) && !loop->writing && !loop->renewing) {
		uv_stop(loop->options->loop);
		return;
	}
	arm_timer(loop, now);
}

static void on_wake(uv_async_t *async)
{
	loop_step(async->data);
}

static void provider_wake(void *ctx)
{
	struct loop *loop = ctx;

	uv_async_send(&loop->wake);
}

static void on_refresh(uv_timer_t *timer)
{
	struct loop *loop = timer->data;

	loop->options->refresh(loop->options->refresh_ctx);
}

/* ---- signals ---- */

static void on_signal(uv_signal_t *handle, int number)
{
	struct loop *loop = handle->data;

	(void)number;
	if (loop->signalled)
		_exit(EXIT_INTERRUPTED);
	loop->signalled = true;
	run_interrupt(loop->options->run, loop_now(loop));
	loop_step(loop);
}

static void watch_signal(struct loop *loop, uv_signal_t *handle, int number)
{
	uv_signal_init(loop->options->loop, handle);
	handle->data = loop;
	uv_signal_start(handle, on_signal, number);
}

/* ---- life ---- */

static void timer_init(struct loop *loop, uv_timer_t *timer)
{
	uv_timer_init(loop->options->loop, timer);
	timer->data = loop;
}

static void loop_open(struct loop *loop, const struct loop_options *options)
{
	memset(loop, 0, sizeof(*loop));
	loop->options = options;
	loop->wall = clock_wall();
	loop->steady = clock_steady();
	timer_init(loop, &loop->timer);
	timer_init(loop, &loop->refresh);
	timer_init(loop, &loop->renew);
	loop->write.data = loop;
	loop->lease.data = loop;
	uv_async_init(options->loop, &loop->wake, on_wake);
	loop->wake.data = loop;
	watch_signal(loop, &loop->interrupt, SIGINT);
	watch_signal(loop, &loop->terminate, SIGTERM);
	if (options->refresh_ms > 0)
		uv_timer_start(&loop->refresh, on_refresh, 0, (uint64_t)options->refresh_ms);
	if (options->lock)
		uv_timer_start(&loop->renew, on_renew, LOCK_RENEW_MS, LOCK_RENEW_MS);
	options->provider->wake = provider_wake;
	options->provider->wake_ctx = loop;
}

static void on_closed(uv_handle_t *handle)
{
	struct loop *loop = handle->data;

	loop->open_handles--;
}

static void loop_shut(struct loop *loop)
{
	uv_handle_t *handles[] = {(uv_handle_t *)&loop->timer, (uv_handle_t *)&loop->refresh,
		(uv_handle_t *)&loop->renew, (uv_handle_t *)&loop->wake,
		(uv_handle_t *)&loop->interrupt, (uv_handle_t *)&loop->terminate};

	loop->closing = true;
	loop->options->provider->wake = NULL;
	for (size_t i = 0; i < sizeof(handles) / sizeof(handles[0]); i++) {
		loop->open_handles++;
		uv_close(handles[i], on_closed);
	}
	while (loop->open_handles >
		0) /* sockets of the provider may stay open: do not wait for those */
		uv_run(loop->options->loop, UV_RUN_NOWAIT);
}

int loop_drive(const struct loop_options *options, enum engine_outcome *outcome, struct err *err)
{
	struct loop loop;

	loop_open(&loop, options);
	loop_step(&loop);
	if (!loop_over(&loop) || loop.writing)
		uv_run(options->loop, UV_RUN_DEFAULT);
	loop_shut(&loop);
	if (loop.lost) {
		*err = loop.lease_error;
		return -1;
	}
	if (run_failure(options->run)) {
		*err = *run_failure(options->run);
		return -1;
	}
	run_finished(options->run, outcome);
	return 0;
}
