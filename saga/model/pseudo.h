/* Pseudo parameters: AWS::Region and the others. */
#ifndef MODEL_PSEUDO_H
#define MODEL_PSEUDO_H

#include "base/str.h"

enum pseudo {
	PSEUDO_ACCOUNT,
	PSEUDO_NOTIFICATIONS,
	PSEUDO_NO_VALUE,
	PSEUDO_PARTITION,
	PSEUDO_REGION,
	PSEUDO_STACK_ID,
	PSEUDO_STACK_NAME,
	PSEUDO_URL_SUFFIX,
	PSEUDO_COUNT
};

extern const struct str pseudo_names[PSEUDO_COUNT];

bool pseudo_find(struct str name, enum pseudo *out);

#endif
