/* The provider: recipes, machines and the client behind one contract. */
#include "aws/aws.h"

#include "base/mem.h"
#include "machine.h"
#include "recipe_book.h"

struct queued {
	struct provider_event event;
	struct machine *machine;
};

struct aws {
	struct provider provider;
	struct client *client;
	struct recipe_book *book;
	struct machine_host host;
	struct machine
		*machines;     /* all that have not ended, and those whose end is not taken yet */
	struct machine *taken; /* its final event is with the driver: freed by the next next() */
	struct queued *queue;  /* events from `head` on */
	size_t head, count, cap;
	int64_t now, steady; /* the driver's clock and the machine's, read together */
	int in_flight;
};

static struct aws *aws_of(struct provider *p)
{
	return (struct aws *)p;
}

struct aws_patience aws_patience_real(void)
{
	return (struct aws_patience){
		.poll_first_ms = 1000,
		.poll_most_ms = 15000,
		.wait_ms = 60 * 60 * 1000,
		.again_ms = 10 * 60 * 1000,
		.role_ms = 50 * 1000,
		.seen_ms = 60 * 1000,
		/* A signature of S3 is good for 15 minutes, any other for 5. */
		.validity_ms = 15 * 60 * 1000,
		.grace_ms = 60 * 1000,
	};
}

struct aws_patience aws_patience_emulator(void)
{
	return (struct aws_patience){
		.poll_first_ms = 20,
		.poll_most_ms = 200,
		.wait_ms = 60 * 1000,
		.again_ms = 2000,
		.role_ms = 1000,
		.seen_ms = 1000,
		/* A request of a client that was killed may still be in the emulator's queue. */
		.grace_ms = 1500,
	};
}

static bool is_this_machine(struct str url)
{
	ptrdiff_t at = str_find(url, STR("://"));
	struct str host = at < 0 ? url : str_slice(url, (size_t)at + 3, url.len);
	return str_starts(host, STR("127.")) || str_starts(host, STR("localhost")) ||
	       str_starts(host, STR("[::1]"));
}

static void emit(void *ctx, struct machine *m, const struct provider_event *event)
{
	struct aws *aws = ctx;
	aws->queue = mem_grow(aws->queue, &aws->cap, aws->count + 1, sizeof(*aws->queue));
	aws->queue[aws->count++] = (struct queued){*event, m};
}

static int call(void *ctx, struct machine *m, const struct client_call *request, struct err *err)
{
	struct aws *aws = ctx;
	struct client_call named = *request;
	named.ticket = (uint64_t)(uintptr_t)m; /* a machine outlives its call */
	return client_start(aws->client, &named, err);
}

static void on_wake(void *ctx)
{
	struct aws *aws = ctx;
	if (aws->provider.wake)
		aws->provider.wake(aws->provider.wake_ctx);
}

static int64_t time_now(const struct aws *aws)
{
	return aws->now + (clock_steady() - aws->steady);
}

static void set_time(struct aws *aws, int64_t now)
{
	aws->now = now;
	aws->steady = clock_steady();
}

static const struct recipe *recipe_of(struct aws *aws, const struct schema_type *type)
{
	struct err err;
	return recipe_book_find(aws->book, str_of(type->name), &err);
}

static int aws_traits(struct provider *p, const struct schema_type *type,
	struct provider_traits *out, struct err *err)
{
	const struct recipe *recipe = recipe_book_find(aws_of(p)->book, str_of(type->name), err);
	if (!recipe)
		return -1;
	*out = (struct provider_traits){
		.identity = recipe->identity,
		.precheck = recipe->precheck,
		.unique = recipe->unique,
		.after = recipe->before,
	};
	return 0;
}

static enum provider_verdict aws_verdict(struct provider *p, const struct schema_type *type,
	struct str property, const struct value *before, const struct value *after)
{
	const struct recipe *recipe = recipe_of(aws_of(p), type);
	return recipe ? recipe_verdict(recipe, property, before, after) : PROVIDER_UNHANDLED;
}

static bool aws_handles(struct provider *p, const struct schema_type *type, struct str path)
{
	const struct recipe *recipe = recipe_of(aws_of(p), type);
	return recipe && recipe_handles(recipe, path);
}

/* {Service, Operation, Region, Input}: all there is to know of the call that makes it. */
static int aws_prepare(struct provider *p, const struct provider_request *request,
	struct arena *arena, const struct value **out, struct err *err)
{
	const struct recipe *recipe =
		recipe_book_find(aws_of(p)->book, str_of(request->type->name), err);
	if (!recipe)
		return -1;
	struct recipe_env env;
	recipe_env_init(&env, arena, recipe, request);
	const struct recipe_step *first = machine_maker(&env);
	const struct value *input = machine_input(&env, first);
	if (!input)
		input = value_map(arena);
	struct protocol_request checked;
	if (protocol_serialise(arena, first->service, first->operation, input, request->token,
		    &checked, err) < 0)
		return err_context(err, "%.*s", STR_ARG(request->address));
	struct value *map = value_map(arena);
	VALUE_PUT(arena, map, "Service", value_cstr(arena, first->service->id));
	VALUE_PUT(arena, map, "Operation", value_cstr(arena, first->operation->name));
	VALUE_PUT(arena, map, "Region", value_string(arena, arena_str(arena, request->region)));
	VALUE_PUT(arena, map, "Input", input);
	*out = map;
	return 0;
}

static struct provider_limits aws_limits(struct provider *p)
{
	struct aws *aws = aws_of(p);
	return (struct provider_limits){
		.validity_ms = aws->host.patience.validity_ms,
		.grace_ms = aws->host.patience.grace_ms,
		.in_flight = aws->in_flight,
		.in_flight_region = aws->in_flight / 2,
	};
}

static void aws_start(struct provider *p, int64_t now, const struct provider_request *request)
{
	struct aws *aws = aws_of(p);
	set_time(aws, now);
	struct err err;
	const struct recipe *recipe = NULL;
	bool lookup = request->op == PROVIDER_LOOKUP;
	if (!lookup)
		recipe = recipe_book_find(aws->book, str_of(request->type->name), &err);
	struct machine *m = machine_new(&aws->host, recipe, request);
	m->next = aws->machines;
	aws->machines = m;
	if (!lookup && !recipe)
		machine_fail(m, STR("NoRecipe"), str_of(err.text), false);
	else
		machine_run(m, now);
}

static void aws_proceed(struct provider *p, int64_t now, uint64_t ticket)
{
	struct aws *aws = aws_of(p);
	set_time(aws, now);
	for (struct machine *m = aws->machines; m; m = m->next)
		if (m->request.ticket == ticket && m->state == MACHINE_HELD) {
			machine_proceed(m, now);
			return;
		}
}

static void unlink_machine(struct aws *aws, struct machine *m)
{
	struct machine **at = &aws->machines;
	while (*at != m)
		at = &(*at)->next;
	*at = m->next;
}

static struct machine *machine_of(uint64_t ticket)
{
	return (struct machine *)(uintptr_t)ticket;
}

static void take_results(struct aws *aws)
{
	struct client_result result;
	while (client_next(aws->client, &result))
		machine_result(machine_of(result.ticket), time_now(aws), &result);
}

/* Calls that wait for their turn: for the live view. */
static void tell_held(struct aws *aws)
{
	uint64_t ticket;
	struct str why;

	while (client_held(aws->client, &ticket, &why))
		machine_held(machine_of(ticket), why);
}

static bool is_final(const struct provider_event *event)
{
	return event->kind != PROVIDER_BOUND && event->kind != PROVIDER_CALL &&
	       event->kind != PROVIDER_WAITING;
}

static bool aws_next(struct provider *p, struct provider_event *out)
{
	struct aws *aws = aws_of(p);
	if (aws->taken) {
		unlink_machine(aws, aws->taken);
		machine_free(aws->taken);
		aws->taken = NULL;
	}
	if (aws->head == aws->count) {
		aws->head = aws->count = 0;
		take_results(aws);
		tell_held(aws);
		if (!aws->count)
			return false;
	}
	struct queued *first = &aws->queue[aws->head++];
	*out = first->event;
	if (is_final(out))
		aws->taken = first->machine;
	return true;
}

static int64_t aws_deadline(struct provider *p)
{
	struct aws *aws = aws_of(p);
	int64_t at = CLOCK_NEVER;
	int64_t steady = client_deadline(aws->client);
	if (steady != CLOCK_NEVER)
		at = aws->now + (steady - aws->steady);
	for (struct machine *m = aws->machines; m; m = m->next)
		if (machine_deadline(m) < at)
			at = machine_deadline(m);
	return at;
}

static void aws_tick(struct provider *p, int64_t now)
{
	struct aws *aws = aws_of(p);
	set_time(aws, now);
	client_tick(aws->client, aws->steady);
	for (struct machine *m = aws->machines; m; m = m->next)
		machine_tick(m, now);
}

static void aws_release(struct provider *p)
{
	struct aws *aws = aws_of(p);
	client_free(aws->client);
	while (aws->machines) {
		struct machine *m = aws->machines;
		aws->machines = m->next;
		machine_free(m);
	}
	recipe_book_free(aws->book);
	mem_free(aws->queue);
	mem_free(aws);
}

static const struct provider_ops aws_ops = {
	.name = "aws",
	.traits = aws_traits,
	.verdict = aws_verdict,
	.handles = aws_handles,
	.prepare = aws_prepare,
	.limits = aws_limits,
	.start = aws_start,
	.proceed = aws_proceed,
	.next = aws_next,
	.deadline = aws_deadline,
	.tick = aws_tick,
	.release = aws_release,
};

#define IN_FLIGHT_DEFAULT 64

struct provider *aws_provider_new(const struct aws_options *options, struct err *err)
{
	struct aws *aws = mem_zalloc(sizeof(*aws));
	struct client_options client = options->client;
	client.wake = on_wake;
	client.wake_ctx = aws;
	aws->client = client_new(&client, err);
	if (!aws->client) {
		mem_free(aws);
		return NULL;
	}
	aws->provider.ops = &aws_ops;
	aws->provider.catalog = options->catalog;
	aws->book = recipe_book_new(options->catalog);
	aws->in_flight = client.max_in_flight ? client.max_in_flight : IN_FLIGHT_DEFAULT;
	bool emulator = is_this_machine(client.endpoint_url);
	aws->host = (struct machine_host){.call = call, .emit = emit, .ctx = aws};
	aws->host.patience = emulator ? aws_patience_emulator() : aws_patience_real();
	if (options->patience)
		aws->host.patience = *options->patience;
	set_time(aws, 0);
	return &aws->provider;
}

int aws_recipes_add_dir(struct provider *p, const char *dir, struct err *err)
{
	return recipe_book_add_dir(aws_of(p)->book, dir, err);
}

int aws_recipes_check(struct provider *p, struct err *err)
{
	return recipe_book_check(aws_of(p)->book, err);
}

bool aws_supports(struct provider *p, const struct schema_type *type)
{
	return recipe_book_has(aws_of(p)->book, str_of(type->name));
}
