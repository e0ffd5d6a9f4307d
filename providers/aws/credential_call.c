#include "credential_call.h"

#include "base/mem.h"

#include <stdlib.h>
#include <uv.h>

#define CONNECT_MS 5000
#define TOTAL_MS   30000

struct credential_caller {
	struct credential_provider *p;
	struct client *client; /* made with the first call: most chains never make one */
	uv_timer_t *timer;     /* its backoff; NULL while there is no client */
	credential_called_fn *called;
};

struct credential_caller *credential_caller_new(
	struct credential_provider *p, credential_called_fn *called)
{
	struct credential_caller *caller = mem_zalloc(sizeof(*caller));

	caller->p = p;
	caller->called = called;
	return caller;
}

static void on_closed(uv_handle_t *handle)
{
	mem_free(handle);
}

void credential_caller_free(struct credential_caller *caller)
{
	if (!caller)
		return;
	client_free(caller->client);
	if (caller->timer)
		uv_close((uv_handle_t *)caller->timer, on_closed);
	mem_free(caller);
}

static void pump(void *ctx);

static void on_timer(uv_timer_t *timer)
{
	struct credential_caller *caller = timer->data;

	client_tick(caller->client, clock_steady());
	pump(caller);
}

static void pump(void *ctx)
{
	struct credential_caller *caller = ctx;
	struct client_result result;
	int64_t due, now = clock_steady();

	while (client_next(caller->client, &result))
		caller->called(caller->p, &result);
	due = client_deadline(caller->client);
	if (due == CLOCK_NEVER)
		uv_timer_stop(caller->timer);
	else
		uv_timer_start(caller->timer, on_timer, due > now ? (uint64_t)(due - now) : 0, 0);
}

static int open_client(struct credential_caller *caller, struct err *err)
{
	struct credential_setup *setup = caller->p->setup;
	struct client_options options = {.loop = setup->loop,
		.provider = caller->p->source,
		.anonymous = !caller->p->source,
		.endpoint_url = setup->config.endpoint_url,
		.endpoints = &setup->config.endpoints,
		.http = setup->http,
		.max_in_flight = 1,
		.connect_ms = CONNECT_MS,
		.total_ms = TOTAL_MS,
		.user_agent = setup->user_agent,
		.wake = pump,
		.wake_ctx = caller};

	if (caller->client)
		return 0;
	caller->client = client_new(&options, err);
	if (!caller->client)
		return -1;
	caller->timer = mem_zalloc(sizeof(*caller->timer));
	if (uv_timer_init(setup->loop, caller->timer) != 0)
		abort(); /* it cannot fail: uv_timer_init always returns 0 */
	caller->timer->data = caller;
	return 0;
}

int credential_caller_start(struct credential_caller *caller, const char *service,
	const char *operation, struct str region, const struct value *input, struct err *err)
{
	struct client_call call = {.service = api_service_find(str_of(service)),
		.region = region,
		.input = input,
		.repeat = CLIENT_REPEAT_SAFE};

	if (call.service)
		call.operation = api_operation_find(call.service, str_of(operation));
	if (!call.operation)
		return err_set(err, ERR_INPUT, "there is no model of %s %s", service, operation);
	if (open_client(caller, err) != 0 || client_start(caller->client, &call, err) != 0)
		return -1;
	pump(caller);
	return 0;
}

void credential_call_failed(struct credential_provider *p, const struct client_result *result)
{
	struct arena scratch;
	struct str what;
	struct err err;

	arena_init(&scratch);
	what = client_describe(&scratch, result);
	if (str_is(result->error.code, "NoCredentials")) /* of the source, which names itself */
		what = result->error.message;
	err_set(&err, result->status == CLIENT_REFUSED ? ERR_SERVICE : ERR_NETWORK, "%s: %.*s",
		p->name, STR_ARG(what));
	credential_fail(p, &err);
	arena_release(&scratch);
}
