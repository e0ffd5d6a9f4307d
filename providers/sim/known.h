/* The well-known types: what their schema does not tell. Facts of the services' own references. */
#ifndef SIM_KNOWN_H
#define SIM_KNOWN_H

#include "provider/provider.h"

struct known {
	const char *type;
	enum provider_identity identity;
	const char *prefix;	/* of generated ids */
	const char *name;	/* property that is derived when it is not given */
	const char *natural[5]; /* NULL first: what the identifier lets one set */
};

const struct known *known_find(struct str type);

#endif
