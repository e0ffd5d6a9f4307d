/* Data of records, written in C. */
#ifndef TESTS_FOLD_JSON_H
#define TESTS_FOLD_JSON_H

#include "base/json.h"

/* JSON with ' for ", which reads better in C. */
static inline const struct value *parse(struct arena *arena, const char *text)
{
	struct err err;
	char *copy = (char *)arena_cstr(arena, str_of(text));
	for (char *c = copy; *c; c++)
		if (*c == '\'')
			*c = '"';
	const struct value *v = json_parse(arena, str_of(copy), &err);
	if (!v)
		print_message("%s: %s\n", copy, err.text);
	assert_non_null(v);
	return v;
}

#endif
