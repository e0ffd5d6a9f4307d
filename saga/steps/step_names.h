/* The words of the plan format, for both its writer and its reader. */
#ifndef STEPS_STEP_NAMES_H
#define STEPS_STEP_NAMES_H

#include "base/str.h"

#include <stddef.h>

struct names {
	const char *const *list;
	size_t count;
};

extern const struct names step_kind_names, step_phase_names, step_identity_names, step_effect_names,
	plan_operation_names, on_failure_names;

/* True when it is one of them. */
bool step_names_find(const struct names *names, struct str text, int *index);

#endif
