/*
 * The cloud's own memory: DIR/cloud.jsonl, one mutation a line, appended with one write before the
 * reply is given out, and DIR/lock. Nothing is synced. A torn last line is a mutation that never
 * was.
 *
 *     {"sim":1,"salt":HEX}                      first
 *     {"put":{...}}                             a resource as it is now: made, or changed
 *     {"at":MS,"gone":[ACCOUNT,REGION,TYPE,ID]} and no more
 *     {"at":MS,"spent":TOKEN}                   left of one that is gone, after compaction
 */
#ifndef SIM_TAPE_H
#define SIM_TAPE_H

#include "base/buf.h"
#include "base/err.h"

#include <stdint.h>

struct world;
struct resource;

struct tape {
	int fd, lock; /* -1: memory only */
	struct buf pending;
	int64_t size;	/* bytes known to be whole */
	bool replaying; /* what is told now stands there already */
	bool broken;
	struct err err; /* why, when it is broken */
};

void tape_init(struct tape *tape);
void tape_release(struct tape *tape); /* writes what is pending */
/* Locks, replays into the cloud, cuts a torn line, compacts when most of it is past. */
int tape_open(struct world *world, const char *dir, struct err *err);

void tape_put(struct world *world, const struct resource *r);
void tape_gone(struct world *world, const struct resource *r, int64_t at);
/* -1: the log cannot be written; what it said since the last flush may be lost. */
int tape_flush(struct tape *tape);

#endif
