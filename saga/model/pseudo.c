#include "pseudo.h"

const struct str pseudo_names[PSEUDO_COUNT] = {
	[PSEUDO_ACCOUNT] = {"AWS::AccountId", 14},
	[PSEUDO_NOTIFICATIONS] = {"AWS::NotificationARNs", 21},
	[PSEUDO_NO_VALUE] = {"AWS::NoValue", 12},
	[PSEUDO_PARTITION] = {"AWS::Partition", 14},
	[PSEUDO_REGION] = {"AWS::Region", 11},
	[PSEUDO_STACK_ID] = {"AWS::StackId", 12},
	[PSEUDO_STACK_NAME] = {"AWS::StackName", 14},
	[PSEUDO_URL_SUFFIX] = {"AWS::URLSuffix", 14},
};

bool pseudo_find(struct str name, enum pseudo *out)
{
	if (!str_starts(name, STR("AWS::")))
		return false;
	for (int i = 0; i < PSEUDO_COUNT; i++) {
		if (!str_eq(name, pseudo_names[i]))
			continue;
		*out = (enum pseudo)i;
		return true;
	}
	return false;
}
