/* Hosts that no rule gives; models/endpoints.py makes the tables. */
#ifndef AWS_ENDPOINT_TABLE_H
#define AWS_ENDPOINT_TABLE_H

#include <stddef.h>

/* A service with one endpoint a partition. Sorted by service, then partition. */
struct endpoint_global {
	const char *service, *partition; /* endpoint prefix, "aws-cn" */
	const char *region;		 /* signed for */
	const char *hosts[4];		 /* index: 1 for FIPS, and 2 for dual stack */
};

extern const struct endpoint_global endpoint_globals[];
extern const size_t endpoint_globals_count;

/* Services all of whose endpoints in aws-us-gov are FIPS endpoints. NULL at the end. */
extern const char *const endpoint_plain_fips[];

#endif
