/*
 * What is known of a resource type: pure tables, generated from the public resource
 * schemas (see providers/aws/schemas). A type is a small graph of nodes; node 0 is the
 * resource itself, always an object. Indices point into the type's own arrays.
 */
#ifndef BASE_SCHEMA_H
#define BASE_SCHEMA_H

#include "base/str.h"

enum schema_kind { /* bits: a node may allow several */
	SCHEMA_STRING = 1,
	SCHEMA_INTEGER = 2,
	SCHEMA_NUMBER = 4,
	SCHEMA_BOOLEAN = 8,
	SCHEMA_LIST = 16,
	SCHEMA_OBJECT = 32, /* named properties */
	SCHEMA_MAP = 64,    /* any names, each value of the node `item` (0: anything) */
	SCHEMA_ANY = 127,
};

enum schema_prop_flag {
	SCHEMA_REQUIRED = 1,
	SCHEMA_CREATE_ONLY = 2,	 /* a change replaces the resource */
	SCHEMA_READ_ONLY = 4,	 /* an attribute: refused in a template */
	SCHEMA_WRITE_ONLY = 8,	 /* never given back, treated as a secret */
	SCHEMA_CONDITIONAL = 16, /* a change may replace the resource: the recipe decides */
};

enum schema_node_flag {
	SCHEMA_UNORDERED = 1, /* a list whose order means nothing */
	SCHEMA_UNIQUE = 2,    /* a list whose items must differ */
	SCHEMA_OPEN = 4,      /* an object that allows properties not named here */
};

#define SCHEMA_UNBOUNDED INT64_MAX

struct schema_node {
	uint8_t kinds;
	uint8_t flags;
	uint16_t props; /* OBJECT: first of its properties in type->props, sorted by name */
	uint16_t nprops;
	uint16_t item;	     /* LIST, MAP: node of each item; 0: anything */
	uint16_t enums;	     /* first of the allowed texts in type->texts */
	uint16_t nenums;     /* 0: any */
	const char *pattern; /* ECMA 262, NULL: none */
	int64_t min, max; /* length of a string or list, or range of a number; SCHEMA_UNBOUNDED */
};

struct schema_prop {
	const char *name;
	uint16_t node;
	uint8_t flags;
};

struct schema_type {
	const char *name; /* "AWS::EC2::VPC" */
	const struct schema_node *nodes;
	const struct schema_prop *props;
	const char *const *texts;
	const char *const *identifier; /* primary identifier: top-level names, NULL at the end */
	const char *const *attributes; /* read-only, dotted ("Endpoint.Address"), NULL at the end */
	const char *tags;	       /* the property that holds its tags, or NULL */
	uint16_t nnodes, nprops;
};

/* A catalogue: types sorted by name. */
struct schema_catalog {
	const struct schema_type *const *types;
	size_t count;
};

const struct schema_type *schema_find(const struct schema_catalog *catalog, struct str name);
const struct schema_prop *schema_prop_find(
	const struct schema_type *type, const struct schema_node *node, struct str name);
/* A top-level property, or NULL. */
const struct schema_prop *schema_top(const struct schema_type *type, struct str name);
bool schema_has_attribute(const struct schema_type *type, struct str dotted);
bool schema_in_identifier(const struct schema_type *type, struct str name);

#endif
