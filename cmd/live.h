/*
 * The live view: a few lines at the bottom of a terminal, drawn again ten times a second. Failures
 * and what is in doubt scroll by above it and stay.
 *
 *   apply web  00:12
 *     us-east-1   12 done   3 running   5 waiting
 *     eu-west-1   14 done   1 running   5 waiting
 *     us-east-1/Db 10s: waiting for available; us-east-1/Nat 4s
 */
#ifndef CMD_LIVE_H
#define CMD_LIVE_H

#include "run/run.h"

struct live_step { /* one that is under way */
	uint32_t step;
	int64_t since;
	char text[64]; /* what it waits for */
};

struct live {
	bool colour;
	int64_t started; /* steady clock */
	size_t lines;	 /* drawn, and to be drawn over */
	struct live_step *running;
	size_t count, cap;
	struct buf buf;
};

void live_init(struct live *live, bool colour);
void live_release(struct live *live);
void live_event(struct live *live, const struct run *run, const struct run_event *event);
void live_draw(struct live *live, const struct run *run);
void live_clear(struct live *live);

#endif
