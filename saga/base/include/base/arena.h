/*
 * An arena: many small allocations, freed together. What a plan, a document or a
 * reply is made of lives in one. Memory is zeroed and aligned for any type.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/str.h"

#include <stdarg.h>

struct arena_block;

struct arena {
	struct arena_block *head;
	size_t used; /* bytes handed out, for memory figures */
};

void arena_init(struct arena *arena);
void arena_release(struct arena *arena); /* frees all; the arena may be used again */
void arena_wipe(struct arena *arena);	 /* the same, but zeroes it first: it held a secret */

void *arena_alloc(struct arena *arena, size_t size);
void *arena_array(struct arena *arena, size_t count, size_t elem); /* checks overflow */
struct str arena_str(struct arena *arena, struct str s);	   /* a copy with a NUL */
const char *arena_cstr(struct arena *arena, struct str s);
struct str arena_lower(struct arena *arena, struct str s); /* a copy in lower case, ASCII only */
struct str arena_printf(struct arena *arena, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
struct str arena_vprintf(struct arena *arena, const char *fmt, va_list args);

#define ARENA_NEW(arena, type)	    ((type *)arena_alloc((arena), sizeof(type)))
#define ARENA_ARRAY(arena, n, type) ((type *)arena_array((arena), (n), sizeof(type)))

#endif
