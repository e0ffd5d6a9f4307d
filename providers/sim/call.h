/* Requests under way: each in a heap by time, in the queue of events, or waiting for proceed(). */
#ifndef SIM_CALL_H
#define SIM_CALL_H

#include "fate.h"
#include "names.h"

#include "base/heap.h"
#include "base/table.h"

enum call_stage {
	CALL_SENT,    /* on its way to the cloud */
	CALL_GHOST,   /* the same, but nobody waits for the reply */
	CALL_DECIDED, /* the reply is on its way back */
	CALL_READY,   /* its event is in the queue, or in the driver's hands */
	CALL_BOUND,   /* waits for proceed() */
};

struct call {
	struct provider_request request; /* a copy, in the arena */
	struct arena arena;
	struct chance chance;
	enum call_stage stage;
	int64_t due;
	uint32_t slot;
	struct provider_event event;
	struct subject subject; /* whose attributes the event gets when it is given out; profile
				   NULL: none */
	int64_t started, back;	/* back: ms the reply takes */
	int attempts;
	bool told;	 /* its PROVIDER_CALL, if one is wanted */
	bool late;	 /* takes effect only after its DOUBT */
	uint64_t serial; /* of what it made, and the properties as they are kept */
	const struct value *sealed;
	struct call *next; /* in the queue */
};

struct calls {
	struct call **slots; /* NULL: free */
	size_t count, cap;
	uint32_t *free;
	size_t nfree, free_cap;
	struct heap waiting;	   /* slots by time */
	struct table by_ticket;	   /* -> slot of a bound call */
	struct call *first, *last; /* the queue */
};

void calls_init(struct calls *calls);
void calls_release(struct calls *calls);

struct call *call_new(struct calls *calls, const struct provider_request *request);
void call_free(struct calls *calls, struct call *call);

void calls_wait(struct calls *calls, struct call *call, int64_t due);
struct call *calls_due(struct calls *calls, int64_t now); /* taken out; NULL: none is due */
int64_t calls_deadline(const struct calls *calls);

void calls_ready(struct calls *calls, struct call *call);
struct call *calls_first(struct calls *calls); /* taken out of the queue */

void calls_bind(struct calls *calls, struct call *call);
struct call *calls_unbind(struct calls *calls, uint64_t ticket);
void calls_forget(struct calls *calls); /* none waits, none is bound, none is ready */

#endif
