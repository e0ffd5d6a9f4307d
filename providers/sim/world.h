/*
 * What exists in the simulated cloud, found by hash tables only. Resources are kept as text: the
 * properties are JSON, parsed where somebody looks at them.
 */
#ifndef SIM_WORLD_H
#define SIM_WORLD_H

#include "profile.h"
#include "refs.h"
#include "tape.h"

#define WORLD_NONE UINT32_MAX

struct draft { /* a resource as a value: to be made, or read from the log */
	const struct profile *profile;
	struct str account, region, id; /* names as in the request */
	struct str stack, address, name, hex, key, token, digest;
	struct str natural;    /* empty: has none */
	struct str alias;      /* another id of its own: the allocation of an address */
	struct str properties; /* JSON */
	bool named;	       /* the name was given, not derived */
	uint64_t serial;       /* 0: the next */
	int64_t made, changed;
};

struct resource {
	struct draft d; /* its strings point into `text`, but for `properties` */
	char *text, *properties;
	char *before; /* what reads of the past see: properties before the last change, or NULL */
	size_t before_len;
	struct str place;  /* account, region, type and id in one: key of `by_place` */
	uint32_t next_key; /* another with the same key */
	struct refs_node refs;
	bool living;
	bool fresh; /* made, and not changed since */
};

struct spent { /* the token of a resource that is gone: never good again while it is remembered */
	struct str token;
	int64_t at;
};

struct grave {
	uint32_t resource;
	uint64_t serial;
	int64_t until;
};

struct world {
	const struct schema_catalog *catalog;
	struct profiles profiles;
	struct resource *all;
	size_t count, cap; /* slots */
	uint32_t *free;
	size_t nfree, free_cap;
	size_t living;
	struct table by_place, by_natural, by_key, by_token;
	struct table ghosts; /* by place: the dead whom stale reads still see */
	struct refs refs;
	struct arena arena; /* spent tokens */
	struct spent *spent;
	size_t nspent, spent_cap;
	struct grave *graves;
	size_t first_grave, ngraves, graves_cap;
	struct buf scratch;
	struct str salt;
	uint64_t serial;
	int64_t stale_ms;
	struct tape tape;
};

void world_init(struct world *world, const struct schema_catalog *catalog, int64_t stale_ms);
void world_release(struct world *world);

/* All answer a slot, or WORLD_NONE. */
uint32_t world_at(struct world *world, const struct profile *profile, struct str account,
	struct str region, struct str id);
uint32_t world_ghost(struct world *world, const struct profile *profile, struct str account,
	struct str region, struct str id);
uint32_t world_natural(const struct world *world, struct str natural);
uint32_t world_keyed(const struct world *world, const struct profile *profile, struct str account,
	struct str region, struct str key);
uint32_t world_token(const struct world *world, struct str token, bool *spent);

/* All write the tape. */
uint32_t world_add(struct world *world, const struct draft *draft, const struct value *properties);
void world_change(struct world *world, uint32_t at, const struct draft *draft,
	const struct value *properties,
	int64_t now); /* draft->profile NULL: it stays whose it was */
void world_remove(struct world *world, uint32_t at, int64_t now);
/* Never again this token. For all but the log, world_remove does it. */
void world_spend(struct world *world, struct str token, int64_t at);

/* Forgets what reads cannot see any more. */
void world_pass(struct world *world, int64_t now);
/* Properties as a value; NULL if they do not parse (they are our own: never). */
const struct value *world_properties(const struct resource *r, struct arena *arena);
const struct value *world_before(const struct resource *r, struct arena *arena);

#endif
