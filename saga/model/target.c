#include "model/target.h"

static const char *const policy_names[] = {
	[POLICY_DELETE] = "Delete",
	[POLICY_RETAIN] = "Retain",
	[POLICY_RETAIN_EXCEPT_ON_CREATE] = "RetainExceptOnCreate",
	[POLICY_SNAPSHOT] = "Snapshot",
};

const char *policy_name(enum policy policy)
{
	return policy_names[policy];
}

bool policy_parse(struct str text, enum policy *out)
{
	for (size_t i = 0; i < sizeof(policy_names) / sizeof(*policy_names); i++) {
		if (!str_is(text, policy_names[i]))
			continue;
		*out = (enum policy)i;
		return true;
	}
	return false;
}
