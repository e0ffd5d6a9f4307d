/* A driver for tests of the simulated cloud: one request at a time, on a clock of its own. */
#ifndef SIM_TEST_H
#define SIM_TEST_H

#include "schemas/catalog.h"
#include "sim/sim.h"

#include "base/json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

struct rig {
	struct provider *p;
	struct arena arena; /* what tests make and events are copied into */
	int64_t now;
	uint64_t ticket;
};

static inline void rig_open(struct rig *rig, const char *settings, const char *dir)
{
	struct sim_options o;
	struct err err = {0};
	*rig = (struct rig){.now = 1700000000000};
	arena_init(&rig->arena);
	sim_options_init(&o);
	o.catalog = &schema_catalog;
	o.dir = dir;
	if (sim_options_parse(&o, &rig->arena, str_of(settings), &err))
		fail_msg("%s", err.text);
	rig->p = sim_new(&o, &err);
	if (!rig->p)
		fail_msg("%s", err.text);
}

static inline void rig_close(struct rig *rig)
{
	rig->p->ops->release(rig->p);
	arena_release(&rig->arena);
}

static inline const struct schema_type *type_of(const char *name)
{
	const struct schema_type *type = schema_find(&schema_catalog, str_of(name));
	if (!type)
		fail_msg("no type %s", name);
	return type;
}

static inline const struct value *json(struct rig *rig, const char *text)
{
	struct err err = {0};
	const struct value *v = json_parse(&rig->arena, arena_str(&rig->arena, str_of(text)), &err);
	if (!v)
		fail_msg("%s", err.text);
	return v;
}

/* Key, token and name hash are made from the address; tests change what they mean to. */
static inline struct provider_request ask(
	struct rig *rig, enum provider_op op, const char *type, const char *logical)
{
	return (struct provider_request){
		.ticket = ++rig->ticket,
		.op = op,
		.type = type_of(type),
		.region = STR("us-east-1"),
		.stack = STR("web"),
		.address = arena_printf(&rig->arena, "us-east-1/%s", logical),
		.logical = str_of(logical),
		.key = arena_printf(&rig->arena, "key-of-%s", logical),
		.token = arena_printf(&rig->arena, "token-of-%s-1", logical),
		.name_hash =
			STR("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"),
	};
}

/* The next event, time passing as it must; copied so that it outlives the next call. */
static inline struct provider_event rig_event(struct rig *rig)
{
	struct provider_event e;
	while (!rig->p->ops->next(rig->p, &e)) {
		int64_t due = rig->p->ops->deadline(rig->p);
		if (due == CLOCK_NEVER)
			fail_msg("no event, and none to come");
		if (rig->now < due)
			rig->now = due;
		rig->p->ops->tick(rig->p, rig->now);
	}
	e.id = arena_str(&rig->arena, e.id);
	e.key = arena_str(&rig->arena, e.key);
	e.code = arena_str(&rig->arena, e.code);
	e.message = arena_str(&rig->arena, e.message);
	e.attributes = value_copy(&rig->arena, e.attributes);
	e.properties = value_copy(&rig->arena, e.properties);
	e.fact = value_copy(&rig->arena, e.fact);
	return e;
}

static inline struct provider_event rig_start(
	struct rig *rig, const struct provider_request *request)
{
	rig->p->ops->start(rig->p, rig->now, request);
	return rig_event(rig);
}

/* To its final event. */
static inline struct provider_event rig_run(struct rig *rig, const struct provider_request *request)
{
	struct provider_event e = rig_start(rig, request);
	if (e.kind != PROVIDER_BOUND)
		return e;
	rig->p->ops->proceed(rig->p, rig->now, request->ticket);
	return rig_event(rig);
}

static inline struct provider_event rig_create(
	struct rig *rig, const char *type, const char *logical, const char *properties)
{
	struct provider_request r = ask(rig, PROVIDER_CREATE, type, logical);
	r.desired = json(rig, properties);
	return rig_run(rig, &r);
}

static inline struct provider_event rig_on(
	struct rig *rig, enum provider_op op, const char *type, const char *logical, struct str id)
{
	struct provider_request r = ask(rig, op, type, logical);
	r.id = id;
	return rig_run(rig, &r);
}

static inline void assert_str(struct str actual, const char *expected)
{
	if (!str_is(actual, expected))
		fail_msg("\"%.*s\" is not \"%s\"", STR_ARG(actual), expected);
}

#define assert_kind(e, wanted)                                                                     \
	do {                                                                                       \
		if ((e).kind != (wanted))                                                          \
			fail_msg("event %d, not %d: %.*s %.*s", (int)(e).kind, (int)(wanted),      \
				STR_ARG((e).code), STR_ARG((e).message));                          \
	} while (0)

#endif
