/* The insides of the limits: limits_place.c finds and makes them, limits.c gives turns. */
#ifndef AWS_LIMITS_PRIVATE_H
#define AWS_LIMITS_PRIVATE_H

#include "limits.h"

#include "base/buf.h"
#include "base/table.h"
#include "breaker.h"
#include "bucket.h"
#include "cubic.h"
#include "rate_book.h"

struct limits_endpoint {
	struct str name;
	struct breaker breaker;
	struct retry_quota quota;
	int in_flight;
	int64_t patience_ms; /* after so long, what waits for it is refused */
};

/* What one rate governs. */
struct limits_meter {
	struct bucket bucket; /* zero: no limit of its own */
	struct cubic cubic;
	struct str label; /* "ec2 RunInstances in us-east-1" */
	int64_t milli;	  /* of the bucket */
};

struct limits_lane {
	struct limits_region *region;
	struct limits_endpoint *endpoint;
	struct limits_meter *meter;
	struct limits_lane *next; /* of the region, in a ring */
	struct limits_call *head, *tail;
};

struct limits_region {
	struct str name;
	struct limits_region *next; /* of all, in a ring */
	struct limits_lane *turn;   /* the lane asked first */
	size_t waiting;
	int in_flight;
};

/* Things by their names, which live in the arena with them. */
struct limits_index {
	struct table table;
	void **items;
	size_t count, cap;
};

struct limits {
	struct arena arena;
	struct rate_book book;
	struct limits_index regions, endpoints, meters, lanes;
	struct buf key;		    /* of what is being looked up */
	struct limits_region *turn; /* the region asked first */
	int in_flight, most, most_endpoint;
	int idle_regions; /* with no call under way */
	size_t waiting;
};

/* limits_place.c */
struct limits_lane *limits_lane_of(struct limits *limits, const struct limits_place *place);

#endif
