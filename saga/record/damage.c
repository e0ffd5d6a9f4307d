/*
 * Torn or damaged? A write that was cut off leaves nothing whole behind it. So when a bad record is
 * met, everything from its batch on is searched for a whole batch. A damaged newline makes two
 * lines one, so records are looked for wherever one may begin, not at line starts alone.
 */
#include "reader.h"

#include <string.h>

/* Beginnings tried in one line: hostile bytes shall not make this quadratic. */
#define TRIES_MAX 16

static struct str line_at(struct str text, size_t at, bool *whole)
{
	const char *end = memchr(text.ptr + at, '\n', text.len - at);
	*whole = end != NULL;
	return str_slice(text, at, end ? (size_t)(end - text.ptr) : text.len);
}

static bool follows(const struct line *line, const struct line *before)
{
	return line->batch == before->batch && line->size == before->size &&
	       line->place == before->place + 1 && line->seq == before->seq + 1 &&
	       str_eq(line->prev, before->hash);
}

static bool batch_at(struct str text, size_t at)
{
	struct line before = {0};
	for (uint32_t place = 1; at < text.len; place++) {
		bool whole;
		struct line line;
		struct str one = line_at(text, at, &whole);
		if (!whole || line_parse(one, &line) != NULL)
			return false;
		if (place == 1 ? line.place != 1 : !follows(&line, &before))
			return false;
		if (line.place == line.size)
			return true;
		before = line;
		at += one.len + 1;
	}
	return false;
}

bool damage_batch_follows(struct str text, size_t *at)
{
	size_t line_end = 0;
	unsigned tries = 0;
	struct str mark = STR(LINE_BEGINNING);
	for (size_t i = 0; i + mark.len <= text.len; i++) {
		const char *found = memmem(text.ptr + i, text.len - i, mark.ptr, mark.len);
		if (!found)
			return false;
		i = (size_t)(found - text.ptr);
		if (i >= line_end) {
			bool whole;
			line_end = i + line_at(text, i, &whole).len;
			tries = 0;
		}
		if (tries++ < TRIES_MAX && batch_at(text, i)) {
			*at = i;
			return true;
		}
	}
	return false;
}
