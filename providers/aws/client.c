#include "client_private.h"

#include "aws/credentials.h"
#include "base/mem.h"

#include <string.h>

#define DEFAULT_IN_FLIGHT  64
#define DEFAULT_PER_HOST   32
#define DEFAULT_CONNECT_MS 5000
#define DEFAULT_TOTAL_MS   60000

static void list_add(struct call_list *list, struct call *call)
{
	call->next = NULL;
	if (list->tail)
		list->tail->next = call;
	else
		list->head = call;
	list->tail = call;
}

static struct call *list_take(struct call_list *list)
{
	struct call *call = list->head;

	if (!call)
		return NULL;
	list->head = call->next;
	if (!list->head)
		list->tail = NULL;
	return call;
}

static void call_free(struct call *call)
{
	if (!call)
		return;
	arena_wipe(&call->arena); /* replies of STS hold secrets, inputs may */
	mem_free(call);
}

static void copy_credentials(struct client *client, const struct credentials *from)
{
	struct arena *arena = &client->arena;

	client->signer = &client->credentials;
	client->credentials = (struct credentials){arena_str(arena, from->access_key_id),
		arena_str(arena, from->secret_access_key), arena_str(arena, from->session_token),
		from->expires, arena_cstr(arena, str_of(from->source))};
}

/* What waited for them goes on, or hears that there are none. */
static void on_credentials(void *ctx)
{
	struct client *client = ctx;

	for (size_t i = client->nactive; i-- > 0;)
		if (client->active[i]->parked)
			call_try(client->active[i]);
	client_settled(client);
}

static int64_t or_default(int64_t given, int64_t otherwise)
{
	return given > 0 ? given : otherwise;
}

static struct limits *limits_of(const struct client_options *options)
{
	struct limits_options limits = {.rates = options->rates, .nrates = options->nrates};
	int64_t per_host = or_default(options->http.max_per_host, DEFAULT_PER_HOST);

	limits.in_flight = (int)or_default(options->max_in_flight, DEFAULT_IN_FLIGHT);
	limits.in_flight_endpoint = (int)or_default(options->max_in_flight_endpoint, per_host);
	return limits_new(&limits);
}

struct client *client_new(const struct client_options *options, struct err *err)
{
	struct str agent = options->user_agent;
	struct client *client;

	if (!options->credentials.access_key_id.len && !options->provider && !options->anonymous) {
		err_set(err, ERR_INPUT, "there are no AWS credentials");
		return NULL;
	}
	client = mem_zalloc(sizeof(*client));
	client->http = http_new(options->loop, &options->http, err);
	if (!client->http) {
		mem_free(client);
		return NULL;
	}
	arena_init(&client->arena);
	copy_credentials(client, &options->credentials);
	client->provider = options->provider;
	client->anonymous = options->anonymous;
	if (client->provider)
		credential_on_ready(client->provider, on_credentials, client);
	if (options->endpoints)
		client->endpoints = endpoint_settings_copy(&client->arena, options->endpoints);
	client->endpoint_url = arena_str(&client->arena, options->endpoint_url);
	client->user_agent = arena_str(&client->arena, agent.len ? agent : STR("skald"));
	client->keys = sign_cache_new();
	client->limits = limits_of(options);
	client->connect_ms = or_default(options->connect_ms, DEFAULT_CONNECT_MS);
	client->total_ms = or_default(options->total_ms, DEFAULT_TOTAL_MS);
	client->max_attempts = (int)or_default(options->max_attempts, RETRY_ATTEMPTS);
	client->wake = options->wake;
	client->wake_ctx = options->wake_ctx;
	return client;
}

void client_free(struct client *client)
{
	struct call *call;

	if (!client)
		return;
	http_free(client->http); /* first: no callback may come after this */
	if (client->provider)
		credential_on_ready(client->provider, NULL, NULL);
	while (client->nactive)
		call_free(client->active[--client->nactive]);
	while ((call = list_take(&client->results)))
		call_free(call);
	call_free(client->shown);
	limits_free(client->limits);
	sign_cache_free(client->keys);
	mem_free(client->active);
	arena_wipe(&client->arena);
	mem_free(client);
}

static void activate(struct client *client, struct call *call)
{
	client->active = mem_grow(
		client->active, &client->active_cap, client->nactive + 1, sizeof(*client->active));
	call->at = client->nactive;
	client->active[client->nactive++] = call;
}

int client_start(struct client *client, const struct client_call *from, struct err *err)
{
	struct call *call;

	if (client->anonymous && !(from->operation->flags & API_ANONYMOUS))
		return err_set(err, ERR_INPUT, "%s %s must be signed, and there are no credentials",
			from->service->id, from->operation->name);
	call = mem_zalloc(sizeof(*call));
	arena_init(&call->arena);
	call->client = client;
	call->due = CLOCK_NEVER;
	if (call_prepare(call, from, err) != 0) {
		call_free(call);
		return -1;
	}
	call_enter(call);
	activate(client, call);
	limits_queue(client->limits, &call->turn, clock_steady(), false);
	client_fill(client, clock_steady());
	return 0;
}

void client_finish(struct call *call)
{
	struct client *client = call->client;
	struct call *last = client->active[--client->nactive];

	call_back(call, LIMITS_UNTOLD);
	client->active[call->at] = last;
	last->at = call->at;
	call_note(call);
	call->result.elapsed_ms = clock_steady() - call->started;
	if (call->result.status == CLIENT_OK)
		retry_quota_give(limits_quota(&call->turn), call->retry_cost);
	list_add(&client->results, call);
}

void client_settled(struct client *client)
{
	client_fill(client, clock_steady());
	if (client->wake)
		client->wake(client->wake_ctx);
}

int64_t client_deadline(const struct client *client)
{
	int64_t first = limits_deadline(client->limits, clock_steady());

	for (size_t i = 0; i < client->nactive; i++)
		if (client->active[i]->due < first)
			first = client->active[i]->due;
	return first;
}

void client_tick(struct client *client, int64_t steady_now)
{
	for (size_t i = client->nactive; i-- > 0;)
		if (client->active[i]->due <= steady_now)
			call_again(client->active[i], steady_now);
	client_fill(client, steady_now);
}

bool client_next(struct client *client, struct client_result *out)
{
	call_free(client->shown);
	client->shown = list_take(&client->results);
	if (!client->shown)
		return false;
	*out = client->shown->result;
	return true;
}

struct str client_describe(struct arena *arena, const struct client_result *result)
{
	struct str status = STR_NONE, id = STR_NONE;

	if (result->http_status)
		status = arena_printf(arena, "HTTP %d, ", result->http_status);
	if (result->request_id.len)
		id = arena_printf(arena, "request id %.*s, ", STR_ARG(result->request_id));
	return arena_printf(arena, "%.*s %.*s in %.*s: %.*s: %.*s (%.*s%.*s%d attempt%s)",
		STR_ARG(result->service), STR_ARG(result->operation), STR_ARG(result->region),
		STR_ARG(result->error.code), STR_ARG(result->error.message), STR_ARG(status),
		STR_ARG(id), result->attempts, result->attempts == 1 ? "" : "s");
}
