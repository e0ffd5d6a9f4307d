/*
 * Time as a value: milliseconds since 1970-01-01T00:00:00Z. Only drivers read the
 * machine's clock; everything else is told.
 */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include "base/arena.h"

#define CLOCK_NEVER INT64_MAX

int64_t clock_wall(void);   /* the machine's wall clock */
int64_t clock_steady(void); /* never goes back; only differences mean anything */

struct str clock_iso(struct arena *arena, int64_t ms); /* 2026-01-02T03:04:05.678Z */
void clock_basic(int64_t ms, char out[17]);	       /* 20260102T030405Z, as SigV4 wants */
bool clock_parse_iso(struct str text, int64_t *ms);

/*
 * A run's name: sorts by time, 26 characters of Crockford base 32 (a ULID). Unique by its
 * 80 random bits.
 */
struct str clock_ulid(struct arena *arena, int64_t ms, const uint8_t random[10]);

#endif
