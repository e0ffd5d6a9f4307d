/*
 * The plan: a CloudFormation template with Skald's settings in Metadata.Skald. Reading is
 * three steps, each of which collects all it finds wrong:
 *     plan_read      text -> template: sections, names, shapes, which function may stand where
 *     plan_cells     the cells it asks for, before anything of them is known
 *     plan_evaluate  template + facts of each cell -> target: parameters, conditions, functions,
 *                    references, properties checked against the schemas
 */
#ifndef MODEL_PLAN_H
#define MODEL_PLAN_H

#include "base/schema.h"
#include "model/diag.h"
#include "model/doc.h"
#include "model/target.h"

struct plan; /* a template that was read; lives in the arena it was read into */

/* What plan_read must know of the world; pure. */
struct plan_catalog {
	const struct schema_catalog *types;
	/* Is this property path handled by the provider in use? NULL: all are. */
	bool (*handles)(void *ctx, const struct schema_type *type, struct str path);
	/* Is the type one the provider can make? NULL: all are. Sets help text when not. */
	bool (*supports)(void *ctx, const struct schema_type *type, const char **why);
	void *ctx;
};

struct plan *plan_read(struct arena *arena, const struct source *source,
	const struct plan_catalog *catalog, struct diags *diags);

struct str plan_stack(const struct plan *plan); /* Metadata.Skald.Stack, or the file's base name */

/*
 * The cells, from Metadata.Skald.Regions (template and resources) or else `default_region`.
 * `uses_*` say which facts an evaluation will want, so that none is fetched in vain.
 */
struct plan_needs {
	const struct cell *cells;
	uint32_t ncells;
	bool uses_account; /* AWS::AccountId or an ARN made of it */
	bool uses_zones;   /* Fn::GetAZs */
};
void plan_cells(struct arena *arena, const struct plan *plan, struct str default_region,
	struct plan_needs *out, struct diags *diags);

/* Facts of one cell, in the order of plan_needs.cells. */
struct cell_facts {
	struct str account_id;	   /* 12 digits */
	const struct value *zones; /* list of strings, or NULL when not asked for */
};

struct parameter { /* one value given by the user; the last one given wins */
	struct str name;
	struct str value;
	struct str from; /* for messages: "--parameter", "params.json" */
};

/*
 * Parameters from a file: {"K": "V"}, or CloudFormation's [{"ParameterKey":, "ParameterValue":}],
 * JSON or YAML; also CodePipeline's {"Parameters": {...}}. Puts a longer list, in the arena, into
 * *list.
 */
int parameters_read(struct arena *arena, const char *path, struct parameter **list, size_t *count,
	struct diags *diags);

struct plan_inputs {
	const struct parameter *parameters;
	size_t nparameters;
	const struct plan_needs *needs;
	/*
	 * needs->ncells of them, or NULL: what takes them stays unknown, so that a plan can be
	 * checked without a cloud. Such a target is not to be carried out.
	 */
	const struct cell_facts *facts;
	struct str stack; /* --stack; empty: plan_stack */
	bool check_only;  /* parameters without a value stay unknown instead of being errors */
};

/*
 * 0 and *out, or -1 with errors in `diags`: those of plan_read count too. Goes through a plan that
 * has errors all the same, to find the rest of them.
 */
int plan_evaluate(struct arena *arena, const struct plan *plan, const struct plan_inputs *inputs,
	struct target *out, struct diags *diags);

/* All region names Skald knows, for checks and "did you mean"; sorted. */
bool region_is_known(struct str region);
struct str region_partition(struct str region);	 /* "aws", "aws-cn", "aws-us-gov", ... */
struct str region_url_suffix(struct str region); /* "amazonaws.com" */

#endif
