/*
 * How often an operation may be called, in one account and region: a rule, as one stands in
 * limits.tsv or is given by the user, "ec2:RunInstances=2/s,5".
 */
#ifndef AWS_RATE_H
#define AWS_RATE_H

#include "base/arena.h"
#include "base/err.h"

struct rate {
	struct str service;    /* as in api_service; "*": any */
	struct str operations; /* names, or beginnings with "*", separated by commas */
	int64_t milli;	       /* calls in 1,000 seconds */
	int64_t burst;	       /* calls that may go at once */
	bool each;	       /* every operation has a bucket of its own */
};

/*
 * SERVICE[:ACTION]=N/s[,BURST]: all that fits shares one bucket. Without a burst it is what 20 ms
 * bring, at least one call. ERR_USAGE: no such service or operation, or no such number.
 */
int rate_parse(struct arena *arena, struct str text, struct rate *out, struct err *err);

#endif
