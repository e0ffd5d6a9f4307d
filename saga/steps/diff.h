/*
 * What differs between the properties a resource has and those it shall have, by the schema's
 * rules: which lists have no order, and which properties cannot change while it lives.
 */
#ifndef STEPS_DIFF_H
#define STEPS_DIFF_H

#include "base/schema.h"
#include "base/value.h"

/* Equal as the schema sees it. NULL: absent. */
bool diff_same(const struct schema_type *type, struct str property, const struct value *a,
	const struct value *b);

/* Does the difference reach a create-only property, the top-level one or one within? */
bool diff_replaces(const struct schema_type *type, struct str property, const struct value *a,
	const struct value *b);

#endif
