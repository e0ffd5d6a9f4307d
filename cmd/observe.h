/*
 * What a run tells while it goes on: a live view on a terminal, else one line an event, or JSON
 * Lines. An output that fails is no reason to stop a run: it is ignored.
 */
#ifndef CMD_OBSERVE_H
#define CMD_OBSERVE_H

#include "cmd.h"
#include "live.h"
#include "run/run.h"

enum observe_mode { OBSERVE_QUIET, OBSERVE_LINES, OBSERVE_JSON, OBSERVE_LIVE };

struct observe {
	enum observe_mode mode;
	const struct run *run;
	struct live live;
	struct arena arena;
	uint64_t calls;
};

void observe_init(struct observe *observe, const struct context *context);
void observe_release(struct observe *observe);
void observe_event(void *observe, const struct run_event *event); /* run_observer_fn */
void observe_refresh(void *observe);				  /* loop_options.refresh */
void observe_end(struct observe *observe);			  /* takes the live view away */

#endif
