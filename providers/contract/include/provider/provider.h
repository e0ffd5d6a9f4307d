/*
 * The contract between a saga and a cloud. A provider carries out operations on one resource
 * at a time: it knows how a type is created, read, changed and deleted, and says honestly when
 * it does not know whether something took effect. It decides nothing else: no retries of doubtful
 * creates, no ordering, no rollback; that is the engine's.
 *
 * CREATE with a physical id in the request goes on with a create that was bound before (after a
 * lost reply or a crash): no first call and no BOUND, only what follows it; those calls set values,
 * so repeating them is harmless.
 *
 * Everything is asynchronous and comes back as values. Sequence:
 *     start(request) -> [BOUND -> proceed] -> one final event
 * Events are taken with next(); each lives until the next call of next() on the same provider.
 * Drivers call next() until it is false after every start, proceed, tick and after every wake.
 */
#ifndef PROVIDER_PROVIDER_H
#define PROVIDER_PROVIDER_H

#include "base/clock.h"
#include "base/err.h"
#include "base/schema.h"
#include "base/value.h"

struct provider;

enum provider_op {
	PROVIDER_CREATE,
	PROVIDER_READ,	 /* by physical id */
	PROVIDER_UPDATE, /* from `prior` to `desired`, in place */
	PROVIDER_DELETE, /* by physical id; already gone is PROVIDER_DONE */
	PROVIDER_PROBE,	 /* is there one that carries `key`, or (name class) our name? */
	PROVIDER_LOOKUP, /* a fact of an account and region: see enum provider_fact */
};

/* How a create is made idempotent: design section 3. */
enum provider_identity {
	PROVIDER_IDENTITY_TOKEN,
	PROVIDER_IDENTITY_NAME,
	PROVIDER_IDENTITY_TAG,
	PROVIDER_IDENTITY_SET,
	PROVIDER_IDENTITY_NONE,
};

enum provider_fact {
	PROVIDER_FACT_ZONES,  /* list of the region's availability zones, sorted */
	PROVIDER_FACT_CALLER, /* map: Account, Arn, UserId */
};

struct provider_request {
	uint64_t ticket; /* the driver's own; comes back with every event */
	enum provider_op op;
	enum provider_fact fact; /* LOOKUP only */
	const struct schema_type *type;
	struct str account, region;
	struct str stack, address, logical;
	struct str id;	  /* physical id: READ, UPDATE, DELETE */
	struct str key;	  /* 64 hex digits; value of the tag skald:key */
	struct str token; /* client token of this attempt, 64 hex digits */
	struct str
		name_hash; /* for derived names: hash of stack, cell, logical id and generation */
	const struct value *desired; /* CREATE, UPDATE: resolved properties */
	const struct value
		*prior; /* UPDATE, DELETE: resolved properties as they were last applied */
	const struct value *prepared; /* CREATE: what prepare() gave, from the journal */
	bool absent_before; /* PROBE, CREATE: journalled proof that our name was free before the
			       create */
};

enum provider_event_kind {
	PROVIDER_BOUND,	  /* physical id is known; waits for proceed() before any further call */
	PROVIDER_DONE,	  /* final */
	PROVIDER_ABSENT,  /* final; READ, PROBE: there is none */
	PROVIDER_FAILED,  /* final; the service said no. `bound` tells whether something was made */
	PROVIDER_DOUBT,	  /* final; nobody knows whether it took effect */
	PROVIDER_CALL,	  /* one API call was made: for the journal; not final */
	PROVIDER_WAITING, /* what it waits for, for the live view; not final */
};

struct provider_call_log {
	struct str service, operation, region, request_id, error;
	struct str note; /* what held it back: a rate, a circuit that is open; mostly empty */
	int attempts, status;
	int64_t elapsed_ms;
	bool mutating;
};

struct provider_event {
	enum provider_event_kind kind;
	uint64_t ticket;
	struct str id;			/* BOUND; DONE of CREATE, READ, PROBE */
	const struct value *attributes; /* DONE of CREATE, READ, UPDATE, PROBE: what GetAtt gives,
					   by dotted name */
	const struct value *properties; /* DONE of READ, CREATE, UPDATE: live properties, in the
					   template's words */
	const struct value *fact;	/* DONE of LOOKUP */
	struct str key; /* DONE of READ, PROBE: the key it carries, empty: none or cannot tell */
	bool tagged;	/* the type carries our key: an empty `key` means "not ours" */
	struct str code, message; /* FAILED, DOUBT; message of WAITING */
	bool retryable; /* FAILED: the same request may succeed later (dependency still held) */
	struct provider_call_log call; /* CALL */
};

/* What a change of one top-level property means for a resource that exists. */
enum provider_verdict {
	PROVIDER_IN_PLACE,
	PROVIDER_REPLACE,
	PROVIDER_IRREVERSIBLE, /* in place, but there is no way back (storage that cannot shrink) */
	PROVIDER_UNHANDLED,    /* this provider has no way to set it: an error at plan */
};

struct provider_traits {
	enum provider_identity identity;
	bool precheck; /* name class without tags at creation: probe before the intent */
	/* Properties that together must be unique among living resources (NULL at the end): a
	 * replacement that keeps them all cannot stand beside the old one. NULL: none. */
	const char *const *unique;
	/* Types whose instances in the same stack are deleted before this one and made after it,
	 * though no reference shows it. NULL at the end; or NULL. */
	const char *const *after;
};

struct provider_limits {
	int64_t validity_ms; /* a request sent may still take effect for so long */
	int64_t grace_ms;    /* then reads may still be stale for so long */
	int in_flight;	     /* requests worth having at once */
	int in_flight_region;
};

struct provider_ops {
	const char *name; /* "aws", "sim" */

	/* Pure facts about a type. -1 and ERR_INPUT: this provider cannot handle the type. */
	int (*traits)(struct provider *p, const struct schema_type *type,
		struct provider_traits *out, struct err *err);
	/* Verdict on one top-level property; `before`, `after` may be NULL (absent) or hold ATTRs.
	 */
	enum provider_verdict (*verdict)(struct provider *p, const struct schema_type *type,
		struct str property, const struct value *before, const struct value *after);
	/* Is this property path ("Tags", "LifecycleConfiguration.Rules") handled? Pure. */
	bool (*handles)(struct provider *p, const struct schema_type *type, struct str path);
	/* CREATE: the exact first request as a value, for the intent. Pure: same request, same
	 * value. */
	int (*prepare)(struct provider *p, const struct provider_request *request,
		struct arena *arena, const struct value **out, struct err *err);
	struct provider_limits (*limits)(struct provider *p);

	/* Copies what it needs of the request. Errors come as events. */
	void (*start)(struct provider *p, int64_t now, const struct provider_request *request);
	void (*proceed)(struct provider *p, int64_t now, uint64_t ticket);
	bool (*next)(struct provider *p, struct provider_event *out);
	int64_t (*deadline)(
		struct provider *p); /* when tick() wants to be called, or CLOCK_NEVER */
	void (*tick)(struct provider *p, int64_t now);
	void (*release)(struct provider *p);
};

/* First member of every provider's own struct. */
struct provider {
	const struct provider_ops *ops;
	const struct schema_catalog *catalog;
	void (*wake)(void *ctx); /* set by the driver: events are waiting; may be NULL */
	void *wake_ctx;
};

#endif
