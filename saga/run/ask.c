/* One question to a provider, waited for: facts at plan time. */
#include "run/loop.h"

#include <string.h>
#include <uv.h>

struct ask {
	struct provider *provider;
	struct provider_event *out;
	struct arena *arena;
	uv_timer_t timer;
	uv_async_t wake;
	uv_loop_t *loop;
	unsigned open_handles;
	bool answered;
};

static void take_answer(struct ask *ask, const struct provider_event *event)
{
	struct arena *arena = ask->arena;
	struct provider_event *out = ask->out;

	*out = *event;
	out->id = arena_str(arena, event->id);
	out->key = arena_str(arena, event->key);
	out->code = arena_str(arena, event->code);
	out->message = arena_str(arena, event->message);
	out->attributes = event->attributes ? value_copy(arena, event->attributes) : NULL;
	out->properties = event->properties ? value_copy(arena, event->properties) : NULL;
	out->fact = event->fact ? value_copy(arena, event->fact) : NULL;
	ask->answered = true;
}

static void ask_step(struct ask *ask);

static void on_timer(uv_timer_t *timer)
{
	ask_step(timer->data);
}

static void on_wake(uv_async_t *async)
{
	ask_step(async->data);
}

static void ask_step(struct ask *ask)
{
	struct provider *provider = ask->provider;
	struct provider_event event;
	int64_t now = clock_wall();

	if (provider->ops->deadline(provider) <= now)
		provider->ops->tick(provider, now);
	while (!ask->answered && provider->ops->next(provider, &event))
		if (event.kind != PROVIDER_CALL && event.kind != PROVIDER_WAITING)
			take_answer(ask, &event);
	if (ask->answered) {
		uv_stop(ask->loop);
		return;
	}
	int64_t deadline = provider->ops->deadline(provider);
	uv_update_time(ask->loop);
	if (deadline != CLOCK_NEVER)
		uv_timer_start(
			&ask->timer, on_timer, deadline > now ? (uint64_t)(deadline - now) : 0, 0);
}

static void provider_wake(void *ctx)
{
	struct ask *ask = ctx;

	uv_async_send(&ask->wake);
}

static void on_closed(uv_handle_t *handle)
{
	struct ask *ask = handle->data;

	ask->open_handles--;
}

static void ask_close(struct ask *ask)
{
	ask->provider->wake = NULL;
	ask->open_handles = 2;
	uv_close((uv_handle_t *)&ask->timer, on_closed);
	uv_close((uv_handle_t *)&ask->wake, on_closed);
	while (ask->open_handles > 0)
		uv_run(ask->loop, UV_RUN_NOWAIT);
}

static void ask_run(struct ask *ask, const struct provider_request *request)
{
	uv_timer_init(ask->loop, &ask->timer);
	uv_async_init(ask->loop, &ask->wake, on_wake);
	ask->timer.data = ask->wake.data = ask;
	ask->provider->wake = provider_wake;
	ask->provider->wake_ctx = ask;
	ask->provider->ops->start(ask->provider, clock_wall(), request);
	ask_step(ask);
	if (!ask->answered)
		uv_run(ask->loop, UV_RUN_DEFAULT);
	ask_close(ask);
}

int loop_ask(struct uv_loop_s *loop, struct provider *provider, struct arena *arena,
	const struct provider_request *request, struct provider_event *out, struct err *err)
{
	struct ask ask = {.provider = provider, .out = out, .arena = arena, .loop = loop};

	ask_run(&ask, request);
	if (out->kind == PROVIDER_DONE)
		return 0;
	return err_set(err, out->kind == PROVIDER_DOUBT ? ERR_NETWORK : ERR_SERVICE, "%.*s: %.*s",
		STR_ARG(out->code), STR_ARG(out->message));
}
