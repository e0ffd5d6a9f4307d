/*
 * What the simulated cloud knows of a type: how it is identified, what its ids look like. Made once
 * for a type, from its schema and a table of the well-known ones.
 */
#ifndef SIM_PROFILE_H
#define SIM_PROFILE_H

#include "base/table.h"
#include "provider/provider.h"

#define PROFILE_NATURAL_MAX 8

struct attr_form;

struct attr {		  /* one of the type's attributes, and how its value is made up */
	struct str name;  /* dotted */
	struct str first; /* up to the first dot */
	struct str last;  /* behind the last */
	uint8_t kinds;	  /* of enum schema_kind */
	const struct attr_form *form;
};

struct profile {
	const struct schema_type *type;
	enum provider_identity identity;
	bool precheck;
	bool global;	    /* names are unique in the account, not only in a region */
	bool worldwide;	    /* and in no other account */
	const char *prefix; /* of generated ids, "vpc-"; NULL: made from the type's name */
	const char *name;   /* the property that is derived when it is not given; or NULL */
	struct str service; /* "ec2" */
	struct str last;    /* "VPC" */
	struct str lower;   /* "vpc" */
	size_t name_max;    /* longest derived name */
	const char *natural[PROFILE_NATURAL_MAX +
			    1]; /* properties that make the natural key, NULL ends */
	const char
		*settable[PROFILE_NATURAL_MAX + 1]; /* identifier properties a template can set */
	bool composite;				    /* the id is the natural key, joined by "|" */
	const char *generated;	  /* the identifier component the cloud makes up, or NULL */
	const struct attr *attrs; /* without write-only ones */
	uint32_t nattrs;
};

struct profiles {
	struct arena arena;
	struct table by_name;
	const struct profile **all;
	size_t count, cap;
};

void profiles_init(struct profiles *profiles);
void profiles_release(struct profiles *profiles);
const struct profile *profile_of(struct profiles *profiles, const struct schema_type *type);
void profile_traits(const struct profile *profile, struct provider_traits *out);

/* A change of one property that has no way back: it can grow, not shrink. */
bool profile_only_grows(const struct schema_type *type, struct str property);

#endif
