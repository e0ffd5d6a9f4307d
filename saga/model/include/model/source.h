/*
 * A text with a name, and where its lines begin. Positions are 1-based lines and columns;
 * a column counts characters (UTF-8), as editors do.
 */
#ifndef MODEL_SOURCE_H
#define MODEL_SOURCE_H

#include "base/arena.h"
#include "base/err.h"

struct source {
	struct str name; /* as the user gave it: "plans/web.yaml", "<stdin>" */
	struct str text;
	const uint32_t *lines; /* byte offset of each line */
	uint32_t nlines;
};

struct mark { /* a stretch of a source; line 0: no place */
	uint32_t line, column;
	uint32_t end_line, end_column; /* just behind it */
};

#define SOURCE_MAX ((size_t)16 << 20)

/* Refuses text that is not UTF-8 or holds NUL and says where. */
int source_init(struct arena *arena, struct source *source, struct str name, struct str text,
	struct err *err);
size_t source_offset(const struct source *source, uint32_t line, uint32_t column); /* in bytes */
struct str source_line(const struct source *source, uint32_t line); /* without its newline */

#endif
