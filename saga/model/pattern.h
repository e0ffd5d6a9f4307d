/*
 * Regular expressions as templates and schemas write them (Java, ECMA 262): matched in time
 * linear in the text, whatever the pattern, since both come from a file. Not known: back
 * references, look-behind, names of scripts.
 */
#ifndef MODEL_PATTERN_H
#define MODEL_PATTERN_H

#include "base/arena.h"
#include "base/err.h"

struct pattern;

struct pattern *pattern_compile(struct arena *arena, struct str text, struct err *err);
bool pattern_finds(const struct pattern *pattern, struct str text); /* anywhere, as schemas mean */
bool pattern_matches(
	const struct pattern *pattern, struct str text); /* all of it, as parameters mean */

#endif
