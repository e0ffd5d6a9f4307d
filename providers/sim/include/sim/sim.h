/*
 * The simulated cloud: a provider for every type that has a schema. It needs no account, network,
 * clock or thread: time comes as an argument, and all chance comes from the seed, so that the same
 * calls at the same times always end the same. See docs/simulation.md.
 *
 * With a directory the cloud is kept in files that survive the end of the process at any point,
 * kill -9 included (but not of the machine: nothing is synced, a cloud does not vanish with its
 * client). Without one it lives and dies with the provider.
 */
#ifndef SIM_SIM_H
#define SIM_SIM_H

#include "provider/provider.h"

enum sim_effect {	 /* of a rule, when it strikes */
	SIM_REFUSE,	 /* FAILED with the rule's code, nothing is done */
	SIM_LOST,	 /* DOUBT: it was done, the reply got lost */
	SIM_LOST_BEFORE, /* DOUBT: the request never arrived */
};

enum sim_on { /* bits: what a rule strikes */
	SIM_ON_CREATE = 1,
	SIM_ON_UPDATE = 2,
	SIM_ON_DELETE = 4,
	SIM_ON_ANY = 7,	   /* all of the above */
	SIM_ON_FOLLOW = 8, /* what follows after BOUND: a create that fails half way */
	SIM_ON_READ = 16,  /* READ and PROBE */
};

struct sim_rule {
	struct str pattern; /* "us-east-1/Db"; "Db" in any cell; "*" stands for any text */
	unsigned on;	    /* of enum sim_on */
	enum sim_effect effect;
	struct str code, message; /* empty: "SimulatedFailure" and a text that names the rule */
	uint32_t times;		  /* 0: always */
};

struct sim_options {
	const struct schema_catalog *catalog;
	const char *dir; /* NULL: memory only; is made if it is missing */
	bool pure;	 /* only facts will be asked, of types and LOOKUP: no file is touched */
	uint64_t seed;
	int64_t latency_min, latency_max; /* ms of each request */
	uint32_t throttle; /* per mille of requests, retried with backoff as an SDK does */
	uint32_t errors;   /* per mille answered with a 500, with or without effect */
	uint32_t lost;	   /* per mille whose reply is lost, with or without effect */
	int64_t late_ms;   /* a lost request may still take effect for so long */
	int64_t stale_ms;  /* for so long after a change reads may not see it */
	bool lone;	   /* deletes are not refused while something that refers to it lives */
	bool calls;	   /* tell each request as PROVIDER_CALL */
	int in_flight;	   /* what limits() says */
	const struct sim_rule *rules;
	size_t nrules;
};

void sim_options_init(struct sim_options *options);

/*
 * Adds "latency=20,fail=us-east-1/Db,seed=7" to the options; what it refers to lives in the arena.
 * -1 and ERR_USAGE: unknown or bad, with the words that are known.
 */
int sim_options_parse(
	struct sim_options *options, struct arena *arena, struct str text, struct err *err);

/*
 * Copies what it needs, but keeps the catalogue. NULL and ERR_LOCKED: another process holds the
 * cloud in `dir`; ERR_INPUT: a file there is no cloud of ours; ERR_IO.
 */
struct provider *sim_new(const struct sim_options *options, struct err *err);

/*
 * For tests and oracles: a look at the cloud from outside, and a hand on it. All but the counters
 * see the present, whatever stale_ms is.
 */
struct sim_resource {
	uint64_t serial; /* counts up with each that is made */
	const struct schema_type *type;
	struct str account, region, stack, address, id, key, token;
	const struct value *properties; /* without write-only ones; secrets as their hash */
	int64_t made, changed;
};

size_t sim_count(struct provider *p); /* living resources */
/* In the order they were made. Each `resource` lives until the visitor returns. */
void sim_each(struct provider *p, void (*visit)(void *ctx, const struct sim_resource *resource),
	void *ctx);
/* By type name and physical id, in any cell; values live in the arena. False: there is none. */
bool sim_find(struct provider *p, struct arena *arena, struct str type, struct str id,
	struct sim_resource *out);

/* Behind the client's back. False: no such resource. `v` NULL takes the property away. */
bool sim_change(struct provider *p, int64_t now, struct str type, struct str id,
	struct str property, const struct value *v);
bool sim_remove(struct provider *p, int64_t now, struct str type, struct str id);

struct sim_counts {
	uint64_t calls[6];	      /* started, by enum provider_op */
	uint64_t made, changed, gone; /* what truly happened */
	uint64_t refused;	      /* FAILED */
	uint64_t doubts;	      /* DOUBT */
	uint64_t throttled;	      /* attempts */
	uint64_t stale;		      /* reads that saw the past */
	uint64_t struck;	      /* rules that struck */
};
struct sim_counts sim_counts(struct provider *p);

void sim_faults_off(struct provider *p); /* from here on nothing goes wrong by chance or rule */

/*
 * The client dies: all that is under way is forgotten, and no event of it comes. Requests that had
 * left already arrive or do not, as the seed has it; they take effect by tick().
 */
void sim_disconnect(struct provider *p);

#endif
