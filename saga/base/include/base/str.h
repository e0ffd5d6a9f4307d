/*
 * A string slice: bytes and a length, owned by someone else (mostly an arena).
 * Strings that come out of an arena are followed by a NUL that `len` does not count;
 * slices of other strings need not be.
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct str {
	const char *ptr;
	size_t len;
};

#define STR(literal) ((struct str){"" literal, sizeof(literal) - 1})
#define STR_NONE     ((struct str){NULL, 0})
/* For printf: printf("%.*s", STR_ARG(s)). */
#define STR_ARG(s) (int)(s).len, (s).len ? (s).ptr : ""

struct str str_of(const char *cstr); /* NULL gives STR_NONE */
bool str_eq(struct str a, struct str b);
bool str_is(struct str a, const char *cstr);
int str_cmp(struct str a, struct str b); /* byte order, shorter first */
bool str_starts(struct str s, struct str prefix);
bool str_ends(struct str s, struct str suffix);
uint64_t str_hash(struct str s); /* keyed once a process; never written to a file */
struct str str_slice(struct str s, size_t from, size_t to); /* clamped */
struct str str_trim(struct str s);			    /* ASCII white space */
ptrdiff_t str_find(struct str s, struct str needle);	    /* -1 if absent */

/*
 * Cuts `*rest` at the first `sep`: gives what stands before it. False once `*rest` is used up.
 * n separators make n + 1 parts, empty ones too; STR_NONE has none.
 */
bool str_cut(struct str *rest, char sep, struct str *part);

/* A whole decimal number within [min, max], nothing around it. */
bool str_int(struct str s, int64_t min, int64_t max, int64_t *out);

/* Edits between two words, at most `limit` + 1: for "did you mean". */
size_t str_distance(struct str a, struct str b, size_t limit);

/* Bytes of the UTF-8 character at `at` (which must be within `s`); 0 if it is not well formed. */
size_t str_utf8(struct str s, size_t at);

#endif
