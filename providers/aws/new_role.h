/*
 * A role, or what refers to one, is not known everywhere for some seconds after it was made, and
 * services say so in words of their own. What they mean is told here by service, operation, code
 * and text together: a text alone would take a lasting error for a passing one.
 */
#ifndef AWS_NEW_ROLE_H
#define AWS_NEW_ROLE_H

#include "base/str.h"

struct new_role_reply {
	struct str service, operation, code, message;
	int http_status;
};

bool new_role_is(const struct new_role_reply *reply);

/* ms before the try after `delay` (0: the first): dense, for it takes 1 to 10 s as a rule. */
int64_t new_role_delay(int64_t delay);

#endif
