/* The numbers of a rate. */
#ifndef AWS_RATE_NUMBER_H
#define AWS_RATE_NUMBER_H

#include "base/str.h"

#define RATE_BURST_MAX 1000000

/* "0.3" -> 300: calls a second with at most three decimals, to calls in 1,000 s; 0 is none. */
bool rate_number(struct str text, int64_t *milli);

#endif
