/* What a change of a property means, by the schema. */
#ifndef SIM_VERDICT_H
#define SIM_VERDICT_H

#include "provider/provider.h"

enum provider_verdict verdict_of(const struct schema_type *type, struct str property,
	const struct value *before, const struct value *after);

#endif
