/* What a request does to the cloud, and what it answers. */
#ifndef SIM_ACT_H
#define SIM_ACT_H

#include "call.h"
#include "world.h"

struct sim {
	struct provider provider; /* first */
	struct world world;
	struct calls calls;
	struct fate fate;
	struct call *given; /* whose event the driver holds */
	struct sim_counts counts;
	bool pure;
};

/* Fills in call->event. */
void act_request(struct sim *sim, struct call *call, int64_t now);
void act_follow(struct sim *sim, struct call *call);
void act_refuse(struct call *call, struct str code, struct str message, bool retryable);
void act_doubt(struct call *call, struct str code, struct str message);

/* Parts of it (create.c, look.c). */
void act_create(struct sim *sim, struct call *call, int64_t now);
void act_read(struct sim *sim, struct call *call, int64_t now);
void act_probe(struct sim *sim, struct call *call, int64_t now);
void act_lookup(struct call *call);
/* Name and natural key that the request stands for; in the call's arena. */
struct str act_name(struct call *call, const struct profile *profile);
struct str act_natural(struct call *call, const struct profile *profile, struct str name);
/* DONE with all there is to tell of a resource; `properties` as they are kept. */
void act_tell(struct call *call, const struct resource *r, const struct value *properties);

#endif
