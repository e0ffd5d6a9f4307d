/*
 * Drives the AWS provider by hand: operations as JSON lines on standard input, events as JSON
 * lines on standard output. One operation at a time; a bound create goes on by itself unless
 * "hold" is true, then it is left where it is. See recipes_test.py.
 */
#include "aws/aws.h"
#include "aws/credentials.h"
#include "base/json.h"
#include "schemas/catalog.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uv.h>

struct drive {
	struct provider *provider;
	struct credential_provider *credentials;
	uv_loop_t loop;
	uv_timer_t timer;
	uv_async_t wake;
	bool hold, ended;
};

static const struct {
	const char *name;
	enum provider_op op;
	enum provider_fact fact;
} ops[] = {
	{"create", PROVIDER_CREATE, 0},
	{"read", PROVIDER_READ, 0},
	{"update", PROVIDER_UPDATE, 0},
	{"delete", PROVIDER_DELETE, 0},
	{"probe", PROVIDER_PROBE, 0},
	{"zones", PROVIDER_LOOKUP, PROVIDER_FACT_ZONES},
	{"caller", PROVIDER_LOOKUP, PROVIDER_FACT_CALLER},
};

static const char *const kinds[] = {
	[PROVIDER_BOUND] = "bound",
	[PROVIDER_DONE] = "done",
	[PROVIDER_ABSENT] = "absent",
	[PROVIDER_FAILED] = "failed",
	[PROVIDER_DOUBT] = "doubt",
	[PROVIDER_CALL] = "call",
	[PROVIDER_WAITING] = "waiting",
};

static void print(const struct value *v)
{
	struct buf buf;
	buf_init(&buf, 0);
	json_write(&buf, v, JSON_COMPACT, NULL);
	puts(buf.ptr);
	fflush(stdout);
	buf_release(&buf);
}

static void put_text(struct arena *a, struct value *map, const char *name, struct str text)
{
	if (text.len)
		value_put(a, map, str_of(name), value_string(a, text));
}

static void print_event(const struct provider_event *e)
{
	struct arena a;
	arena_init(&a);
	struct value *map = value_map(&a);
	VALUE_PUT(&a, map, "event", value_cstr(&a, kinds[e->kind]));
	put_text(&a, map, "id", e->id);
	put_text(&a, map, "key", e->key);
	put_text(&a, map, "code", e->code);
	put_text(&a, map, "message", e->message);
	put_text(&a, map, "call", e->call.operation);
	put_text(&a, map, "error", e->call.error);
	VALUE_PUT(&a, map, "attributes", e->attributes);
	VALUE_PUT(&a, map, "properties", e->properties);
	VALUE_PUT(&a, map, "fact", e->fact);
	VALUE_PUT(&a, map, "retryable", e->retryable ? value_bool(true) : NULL);
	VALUE_PUT(&a, map, "tagged", e->tagged ? value_bool(true) : NULL);
	VALUE_PUT(&a, map, "mutating", e->call.mutating ? value_bool(true) : NULL);
	print(map);
	arena_release(&a);
}

static void pump(struct drive *d)
{
	struct provider *p = d->provider;
	struct provider_event e;
	while (!d->ended && p->ops->next(p, &e)) {
		print_event(&e);
		if (e.kind == PROVIDER_BOUND && !d->hold)
			p->ops->proceed(p, clock_steady(), e.ticket);
		d->ended = (e.kind == PROVIDER_BOUND && d->hold) || e.kind == PROVIDER_DONE ||
			   e.kind == PROVIDER_ABSENT || e.kind == PROVIDER_FAILED ||
			   e.kind == PROVIDER_DOUBT;
	}
}

static void on_timer(uv_timer_t *timer)
{
	struct drive *d = timer->data;
	d->provider->ops->tick(d->provider, clock_steady());
}

static void on_async(uv_async_t *async)
{
	(void)async;
}

static void on_wake(void *ctx)
{
	struct drive *d = ctx;
	uv_async_send(&d->wake);
}

static void run(struct drive *d)
{
	d->ended = false;
	for (pump(d); !d->ended; pump(d)) {
		int64_t at = d->provider->ops->deadline(d->provider);
		uv_timer_stop(&d->timer);
		if (at != CLOCK_NEVER) {
			int64_t in = at - clock_steady();
			uv_timer_start(&d->timer, on_timer, in > 0 ? (uint64_t)in : 0, 0);
		}
		uv_run(&d->loop, UV_RUN_ONCE);
	}
}

static bool find_op(const struct value *line, struct provider_request *request)
{
	for (size_t i = 0; i < sizeof(ops) / sizeof(ops[0]); i++) {
		if (str_is(value_text_of(line, "op"), ops[i].name)) {
			request->op = ops[i].op;
			request->fact = ops[i].fact;
			return true;
		}
	}
	return false;
}

static int drive_line(struct drive *d, struct arena *a, const struct value *line, struct err *err)
{
	struct provider_request r = {.ticket = 1};
	if (!find_op(line, &r))
		return err_set(err, ERR_INPUT, "unknown op");
	r.type = schema_find(&schema_catalog, value_text_of(line, "type"));
	if (!r.type && r.op != PROVIDER_LOOKUP)
		return err_set(err, ERR_INPUT, "unknown type");
	r.region = value_text_of(line, "region");
	r.stack = value_text_of(line, "stack");
	r.logical = value_text_of(line, "logical");
	r.address = arena_printf(a, "%.*s/%.*s", STR_ARG(r.region), STR_ARG(r.logical));
	r.id = value_text_of(line, "id");
	r.key = value_text_of(line, "key");
	r.token = value_text_of(line, "token");
	r.name_hash = r.key;
	r.desired = value_get(line, STR("desired"));
	r.prior = value_get(line, STR("prior"));
	r.absent_before = value_is_true(value_get(line, STR("absent_before")));
	d->hold = value_is_true(value_get(line, STR("hold")));
	struct provider *p = d->provider;
	if (r.op == PROVIDER_CREATE) {
		if (p->ops->prepare(p, &r, a, &r.prepared, err) < 0)
			return -1;
		struct value *shown = value_map(a);
		VALUE_PUT(a, shown, "event", value_cstr(a, "prepared"));
		VALUE_PUT(a, shown, "request", r.prepared);
		print(shown);
	}
	p->ops->start(p, clock_steady(), &r);
	run(d);
	return 0;
}

static void drive_input(struct drive *d)
{
	static char text[1 << 20];
	while (fgets(text, sizeof(text), stdin)) {
		struct arena a;
		arena_init(&a);
		struct err err;
		const struct value *line = json_parse_plain(&a, str_of(text), &err);
		if (!line || drive_line(d, &a, line, &err) < 0) {
			struct value *map = value_map(&a);
			VALUE_PUT(&a, map, "event", value_cstr(&a, "refused"));
			VALUE_PUT(&a, map, "message", value_cstr(&a, err.text));
			print(map);
		}
		arena_release(&a);
	}
}

static struct provider *provider_new(struct drive *d, struct arena *a, struct err *err)
{
	struct config_source source = {0};
	struct aws_config config;
	if (aws_config_load(a, &source, &config, err) < 0)
		return NULL;
	struct aws_options options = {.catalog = &schema_catalog};
	options.client.loop = &d->loop;
	const struct credential_options found = {
		.loop = &d->loop, .source = &source, .config = &config};
	d->credentials = credential_provider_new(&found, err);
	if (!d->credentials)
		return NULL;
	options.client.provider = d->credentials;
	options.client.endpoint_url = config.endpoint_url;
	struct provider *p = aws_provider_new(&options, err);
	if (p && aws_recipes_check(p, err) < 0) {
		p->ops->release(p);
		return NULL;
	}
	return p;
}

static void on_closed(uv_handle_t *handle)
{
	(void)handle;
}

int main(void)
{
	struct drive d = {0};
	struct arena a;
	struct err err;
	arena_init(&a);
	uv_loop_init(&d.loop);
	uv_timer_init(&d.loop, &d.timer);
	uv_async_init(&d.loop, &d.wake, on_async);
	d.timer.data = &d;
	d.provider = provider_new(&d, &a, &err);
	int rc = d.provider ? 0 : 1;
	if (d.provider) {
		d.provider->wake = on_wake;
		d.provider->wake_ctx = &d;
		drive_input(&d);
		d.provider->ops->release(d.provider);
		credential_provider_free(d.credentials);
	} else {
		fprintf(stderr, "%s\n", err.text);
	}
	uv_close((uv_handle_t *)&d.timer, on_closed);
	uv_close((uv_handle_t *)&d.wake, on_closed);
	uv_run(&d.loop, UV_RUN_DEFAULT);
	uv_loop_close(&d.loop);
	arena_release(&a);
	return rc;
}
