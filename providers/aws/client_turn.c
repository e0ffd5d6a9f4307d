/* When an attempt may leave: the client's side of the limits. */
#include "client_private.h"

#include <stddef.h>

#define HELD_MS 1000 /* shorter waits are not worth a word */

static struct call *call_of(struct limits_call *turn)
{
	return (struct call *)((char *)turn - offsetof(struct call, turn));
}

static bool is_local(struct str origin)
{
	ptrdiff_t at = str_find(origin, STR("://"));
	struct str host = str_slice(origin, at < 0 ? 0 : (size_t)at + 3, origin.len);

	return str_starts(host, STR("127.")) || str_starts(host, STR("localhost")) ||
	       str_starts(host, STR("[::1]"));
}

void call_enter(struct call *call)
{
	const struct endpoint *endpoint = &call->endpoint;
	struct limits_place place = {call->result.region, call->result.service,
		call->result.operation, endpoint->region, endpoint->origin,
		is_local(endpoint->origin)};

	/* Buckets without number are served by one endpoint. */
	if (endpoint->bucket_in_host)
		place.endpoint = arena_printf(&call->arena, "https://%s.%.*s",
			call->service->endpoint_prefix, STR_ARG(endpoint->region));
	limits_enter(call->client->limits, &call->turn, &place);
}

void call_again(struct call *call, int64_t now)
{
	call->due = CLOCK_NEVER;
	limits_queue(call->client->limits, &call->turn, now, true);
}

/* Nothing is sent to where nobody answers; what an earlier attempt did stays unknown. */
static void refuse(struct call *call)
{
	struct str why = limits_trouble(&call->turn, &call->arena);

	call->result.error = (struct protocol_error){
		.code = STR("EndpointDown"), .message = why, .retry_after_ms = -1};
	call_finish(call, CLIENT_NOT_SENT);
}

void client_fill(struct client *client, int64_t now)
{
	struct limits_call *turn;

	while ((turn = limits_next(client->limits, now))) {
		struct call *call = call_of(turn);

		if (!call->started)
			call->started = clock_steady();
		call->under_way = !turn->refused;
		if (turn->refused)
			refuse(call);
		else
			call_try(call);
	}
}

void call_back(struct call *call, enum limits_reply reply)
{
	if (!call->under_way)
		return;
	call->under_way = false;
	limits_reply(call->client->limits, &call->turn, clock_steady(), reply);
}

void call_note(struct call *call)
{
	struct str trouble = limits_trouble(&call->turn, &call->arena);

	if (call->turn.held >= HELD_MS)
		call->result.note = arena_printf(&call->arena, "held back %lld ms%s%.*s",
			(long long)call->turn.held, call->held_by.len ? ": " : "",
			STR_ARG(call->held_by));
	if (trouble.len)
		call->result.note = trouble;
}

bool client_held(struct client *client, uint64_t *ticket, struct str *why)
{
	struct limits_call *turn;
	struct arena scratch;
	struct call *call;

	arena_init(&scratch);
	turn = limits_held(client->limits, clock_steady(), &scratch, why);
	if (turn) {
		call = call_of(turn);
		call->held_by = *why = arena_str(&call->arena, *why);
		*ticket = call->result.ticket;
	}
	arena_release(&scratch);
	return turn != NULL;
}
