/*
 * libcurl on libuv by socket callbacks: libcurl says which sockets and which timeout it waits for,
 * libuv says when they are ready. Nothing is polled in between.
 */
#include "pool.h"

#include "base/mem.h"

struct watch {
	uv_poll_t poll;
	struct http *http;
	curl_socket_t socket;
};

static void free_handle(uv_handle_t *handle)
{
	mem_free(handle->data);
}

static void on_socket(uv_poll_t *poll, int status, int events)
{
	struct watch *watch = poll->data;
	struct http *http = watch->http;
	int running, flags = 0;

	if (status < 0)
		flags = CURL_CSELECT_ERR;
	if (events & UV_READABLE)
		flags |= CURL_CSELECT_IN;
	if (events & UV_WRITABLE)
		flags |= CURL_CSELECT_OUT;
	/* From here on `watch` may be gone: libcurl may close the socket. */
	http->curl.multi_socket_action(http->multi, watch->socket, flags, &running);
	pool_settle(http);
}

static void on_timeout(uv_timer_t *timer)
{
	struct http *http = *(struct http **)timer->data;
	int running;

	http->curl.multi_socket_action(http->multi, CURL_SOCKET_TIMEOUT, 0, &running);
	pool_settle(http);
}

static struct watch *watch_new(struct http *http, curl_socket_t socket)
{
	struct watch *watch = mem_zalloc(sizeof(*watch));

	if (uv_poll_init_socket(http->loop, &watch->poll, socket) != 0) {
		mem_free(watch);
		return NULL;
	}
	watch->poll.data = watch;
	watch->http = http;
	watch->socket = socket;
	http->curl.multi_assign(http->multi, socket, watch);
	return watch;
}

static void watch_close(struct watch *watch)
{
	uv_poll_stop(&watch->poll);
	uv_close((uv_handle_t *)&watch->poll, free_handle);
}

static int want_socket(CURL *easy, curl_socket_t socket, int action, void *ctx, void *assigned)
{
	struct http *http = ctx;
	struct watch *watch = assigned;
	int events = 0;

	(void)easy;
	if (action == CURL_POLL_REMOVE) {
		http->curl.multi_assign(http->multi, socket, NULL);
		if (watch)
			watch_close(watch);
		return 0;
	}
	if (!watch)
		watch = watch_new(http, socket);
	if (!watch)
		return -1;
	if (action & CURL_POLL_IN)
		events |= UV_READABLE;
	if (action & CURL_POLL_OUT)
		events |= UV_WRITABLE;
	return uv_poll_start(&watch->poll, events, on_socket) == 0 ? 0 : -1;
}

/*
 * libcurl does not ask again after a timer that fired early, so it must fire late rather than
 * early: the loop's idea of now is brought up to date, and its rounding made up for.
 */
static int want_timeout(CURLM *multi, long ms, void *ctx)
{
	struct http *http = ctx;

	(void)multi;
	if (ms < 0)
		return uv_timer_stop(http->timer);
	uv_update_time(http->loop);
	return uv_timer_start(http->timer, on_timeout, ms > 0 ? (uint64_t)ms + 1 : 0, 0);
}

struct timer {
	struct http *http; /* first: what timer.data points to */
	uv_timer_t timer;
};

int pool_watch(struct http *http, struct err *err)
{
	struct timer *timer = mem_zalloc(sizeof(*timer));

	if (uv_timer_init(http->loop, &timer->timer) != 0) {
		mem_free(timer);
		return err_set(err, ERR_IO, "cannot make a timer on the event loop");
	}
	timer->http = http;
	timer->timer.data = timer;
	http->timer = &timer->timer;
	http->curl.multi_setopt(http->multi, CURLMOPT_SOCKETFUNCTION, want_socket);
	http->curl.multi_setopt(http->multi, CURLMOPT_SOCKETDATA, http);
	http->curl.multi_setopt(http->multi, CURLMOPT_TIMERFUNCTION, want_timeout);
	http->curl.multi_setopt(http->multi, CURLMOPT_TIMERDATA, http);
	return 0;
}

void pool_unwatch(struct http *http)
{
	uv_timer_stop(http->timer);
	uv_close((uv_handle_t *)http->timer, free_handle);
	http->timer = NULL;
}
