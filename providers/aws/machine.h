/*
 * One operation on one resource, as a state machine over API calls. It never blocks: it asks
 * its host for a call, sleeps until a time or is held until the engine says proceed, and tells
 * what happens as events.
 *
 *   CREATE  first call -> BOUND, held -> follow-up calls -> read back -> DONE
 *           "already exists" -> find it, read it -> ours: BOUND and on; else FAILED
 *   PROBE   find -> read -> DONE or ABSENT
 *   UPDATE  the groups of calls whose properties changed -> read back -> DONE
 *   DELETE  calls -> DONE
 */
#ifndef AWS_MACHINE_H
#define AWS_MACHINE_H

#include "aws/aws.h"
#include "aws/client.h"
#include "recipe_env.h"

struct machine;

/* What the machine stands on: the AWS provider, or a test. */
struct machine_host {
	/* Starts a call; its result comes by machine_result. -1: nothing was sent. */
	int (*call)(void *ctx, struct machine *m, const struct client_call *call, struct err *err);
	/* Takes an event; what it points to lives as long as the machine. */
	void (*emit)(void *ctx, struct machine *m, const struct provider_event *event);
	void *ctx;
	struct aws_patience patience;
};

enum machine_state {
	MACHINE_READY,	  /* may go on at once */
	MACHINE_CALLING,  /* a call is out */
	MACHINE_SLEEPING, /* until wake_at */
	MACHINE_HELD,	  /* bound: until proceed */
	MACHINE_ENDED,	  /* its final event is out */
};

enum machine_stage {
	STAGE_FIRST,  /* the call that makes it */
	STAGE_FIND,   /* which one is it? */
	STAGE_READ,   /* what is it like? */
	STAGE_FOLLOW, /* the calls after the first, then reading back */
	STAGE_CHANGE, /* an update, then reading back */
	STAGE_REMOVE,
	STAGE_LOOKUP,
};

struct machine {
	struct machine *next; /* the host's list */
	const struct machine_host *host;
	struct arena arena;
	const struct recipe *recipe; /* NULL: LOOKUP */
	struct provider_request request;
	struct recipe_env env;

	enum machine_state state;
	enum machine_stage stage;
	int64_t wake_at;

	const struct recipe_step **steps; /* of this stage */
	size_t nsteps, at;
	bool in_step;
	const struct value *each; /* the list of a step that is repeated, or NULL */
	uint32_t each_at;
	int64_t since;	 /* when this step was begun */
	int64_t delay;	 /* before the next try or look */
	bool told;	 /* that it waits */
	struct str page; /* token of the page that was asked for */
	struct value *pages;
	unsigned npages;

	struct str id;
	bool bound;
	struct str exists_code, exists_message; /* what the first call was told */
};

/* Copies what it needs of the request. Emits nothing before machine_run. */
struct machine *machine_new(const struct machine_host *host, const struct recipe *recipe,
	const struct provider_request *request);
void machine_free(struct machine *m);

void machine_run(struct machine *m, int64_t now); /* as far as it can go at once */
void machine_result(struct machine *m, int64_t now, const struct client_result *result);
void machine_held(struct machine *m, struct str why); /* its call waits for its turn */
void machine_proceed(struct machine *m, int64_t now);
void machine_tick(struct machine *m, int64_t now);
int64_t machine_deadline(const struct machine *m); /* CLOCK_NEVER: it waits for no time */

/* The input of a call: its expression carried out, in the kinds the model asks for. */
const struct value *machine_input(struct recipe_env *env, const struct recipe_step *step);
/* The call that makes the resource: the first of those that can whose condition holds. */
const struct recipe_step *machine_maker(struct recipe_env *env);

/* machine.c and its helpers among themselves */
void machine_stage_begin(struct machine *m, enum machine_stage stage);
void machine_step_next(struct machine *m, int64_t now);
void machine_step_result(struct machine *m, int64_t now, const struct client_result *result);
void machine_absent(struct machine *m, int64_t now); /* what was looked for is not there */
void machine_exists(struct machine *m, struct str code, struct str message);
void machine_sleep(struct machine *m, int64_t now, struct str why);
/* The same for a role that is not known yet: shorter, and not doubling. */
void machine_sleep_role(struct machine *m, int64_t now, struct str why);
void machine_fail(struct machine *m, struct str code, struct str message, bool retryable);
void machine_doubt(struct machine *m, struct str code, struct str message);
void machine_done(struct machine *m);
void machine_end(struct machine *m, struct provider_event *event);
void machine_lookup_begin(struct machine *m);
void machine_lookup_end(struct machine *m);

#endif
