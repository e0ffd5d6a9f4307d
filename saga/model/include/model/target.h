/*
 * A target: the instances that shall exist, cell by cell. It comes from a plan file
 * (model/plan.h), or from the state before a run (rollback), or is empty (destroy).
 */
#ifndef MODEL_TARGET_H
#define MODEL_TARGET_H

#include "base/schema.h"
#include "base/value.h"
#include "model/source.h"

struct cell {		    /* one account and region */
	struct str account; /* name from Metadata.Skald.Accounts; empty: the caller's own */
	struct str region;
	struct str name; /* "us-east-1" or "prod:us-east-1" */
};

enum policy { POLICY_DELETE, POLICY_RETAIN, POLICY_RETAIN_EXCEPT_ON_CREATE, POLICY_SNAPSHOT };

enum on_failure { ON_FAILURE_ROLLBACK, ON_FAILURE_HALT };

struct instance {
	struct str address; /* "us-east-1/Vpc" */
	struct str logical; /* "Vpc" */
	uint32_t cell;
	const struct schema_type *type;
	const struct value *spec; /* a map: properties; may hold ATTR and CALL */
	const uint32_t *deps;	  /* instances it refers to or names in DependsOn, each once */
	uint32_t ndeps;
	enum policy deletion, replacement;
	struct mark mark; /* of the logical id in the plan file */
};

struct target_output {
	struct str name;
	uint32_t cell;
	const struct value *value;
	struct str description;
};

struct target {
	struct str stack;
	enum on_failure on_failure;
	const struct cell *cells;
	uint32_t ncells;
	const struct instance *instances; /* in the file's order, cell by cell */
	uint32_t ninstances;
	const struct target_output *outputs;
	uint32_t noutputs;
	const struct source *source; /* NULL: not from a file */
};

const char *policy_name(enum policy policy);
bool policy_parse(struct str text, enum policy *out);

#endif
