/*
 * A process that dies at its n-th event. It stands between a run and the cloud: once dead,
 * nothing passes any more. An event is whatever the world outside could see the process by: a
 * request that leaves, a reply that comes in, a batch before and after it is written.
 */
#ifndef TESTS_MORTAL_H
#define TESTS_MORTAL_H

#include "provider/provider.h"

struct mortal {
	struct provider provider; /* what the run sees; first */
	struct provider *cloud;
	uint64_t events;
	uint64_t dies_at;      /* 0: it lives */
	uint64_t interrupt_at; /* 0: never */
	bool dead, interrupted;
	uint64_t started[PROVIDER_LOOKUP + 1]; /* requests, by operation */
};

/* True: the process is dead now. */
static inline bool mortal_event(struct mortal *m)
{
	m->events++;
	if (m->dies_at && m->events >= m->dies_at)
		m->dead = true;
	if (m->interrupt_at && m->events >= m->interrupt_at)
		m->interrupted = true;
	return m->dead;
}

static inline struct mortal *mortal_of(struct provider *p)
{
	return (struct mortal *)(void *)p;
}

static inline int mortal_traits(struct provider *p, const struct schema_type *type,
	struct provider_traits *out, struct err *err)
{
	struct provider *cloud = mortal_of(p)->cloud;
	return cloud->ops->traits(cloud, type, out, err);
}

static inline enum provider_verdict mortal_verdict(struct provider *p,
	const struct schema_type *type, struct str property, const struct value *before,
	const struct value *after)
{
	struct provider *cloud = mortal_of(p)->cloud;
	return cloud->ops->verdict(cloud, type, property, before, after);
}

static inline bool mortal_handles(
	struct provider *p, const struct schema_type *type, struct str path)
{
	struct provider *cloud = mortal_of(p)->cloud;
	return cloud->ops->handles(cloud, type, path);
}

static inline int mortal_prepare(struct provider *p, const struct provider_request *request,
	struct arena *arena, const struct value **out, struct err *err)
{
	struct provider *cloud = mortal_of(p)->cloud;
	return cloud->ops->prepare(cloud, request, arena, out, err);
}

static inline struct provider_limits mortal_limits(struct provider *p)
{
	struct provider *cloud = mortal_of(p)->cloud;
	return cloud->ops->limits(cloud);
}

static inline void mortal_start(
	struct provider *p, int64_t now, const struct provider_request *request)
{
	struct mortal *m = mortal_of(p);
	if (m->dead)
		return;
	m->started[request->op]++;
	m->cloud->ops->start(m->cloud, now, request);
	mortal_event(m);
}

static inline void mortal_proceed(struct provider *p, int64_t now, uint64_t ticket)
{
	struct mortal *m = mortal_of(p);
	if (m->dead)
		return;
	m->cloud->ops->proceed(m->cloud, now, ticket);
	mortal_event(m);
}

static inline bool mortal_next(struct provider *p, struct provider_event *out)
{
	struct mortal *m = mortal_of(p);
	if (m->dead || !m->cloud->ops->next(m->cloud, out))
		return false;
	mortal_event(m);
	return true;
}

static inline int64_t mortal_deadline(struct provider *p)
{
	struct mortal *m = mortal_of(p);
	return m->dead ? CLOCK_NEVER : m->cloud->ops->deadline(m->cloud);
}

static inline void mortal_tick(struct provider *p, int64_t now)
{
	struct mortal *m = mortal_of(p);
	if (!m->dead)
		m->cloud->ops->tick(m->cloud, now);
}

static inline void mortal_init(struct mortal *m, struct provider *cloud)
{
	static const struct provider_ops ops = {
		.name = "sim",
		.traits = mortal_traits,
		.verdict = mortal_verdict,
		.handles = mortal_handles,
		.prepare = mortal_prepare,
		.limits = mortal_limits,
		.start = mortal_start,
		.proceed = mortal_proceed,
		.next = mortal_next,
		.deadline = mortal_deadline,
		.tick = mortal_tick,
	};
	*m = (struct mortal){.provider = {.ops = &ops, .catalog = cloud->catalog}, .cloud = cloud};
}

#endif
