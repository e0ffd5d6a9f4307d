/*
 * A template that was read: what its sections declare. Expressions stay nodes of the document;
 * `broken` marks those in which something wrong was found, so that nothing is said of them twice.
 * All of it lives in the arena of plan_read.
 */
#ifndef MODEL_TEMPLATE_H
#define MODEL_TEMPLATE_H

#include "model/plan.h"
#include "names.h"

/* The elements of the arrays below begin with their name: see names_init. */

struct parameter_kind { /* a row: "Number", "List<Number>", "AWS::EC2::VPC::Id", ... */
	struct str name;
	bool is_list, is_number;
};

struct template_parameter {
	struct str name;
	struct mark mark;
	const struct parameter_kind *kind;
	uint32_t fallback; /* node of Default, or DOC_NONE */
	uint32_t allowed;  /* node of AllowedValues, or DOC_NONE */
	struct pattern *pattern;
	struct str pattern_text, constraint;
	struct str min, max; /* of the length or the value; empty: none */
	bool secret;	     /* NoEcho */
};

struct template_mapping {
	struct str name;
	uint32_t node;
};

struct template_condition {
	struct str name;
	struct mark mark;
	uint32_t node;
};

struct template_resource {
	struct str name;
	struct mark mark;
	struct str type_name;
	const struct schema_type *type; /* NULL: unknown, and said so */
	uint32_t properties;		/* node, or DOC_NONE */
	struct mark properties_mark;	/* of the word Properties, or of the name */
	uint32_t condition_node;	/* node of its name, or DOC_NONE */
	uint32_t condition;		/* index, or NAMES_NONE */
	uint32_t depends_node;		/* node of DependsOn, or DOC_NONE */
	uint32_t *depends;		/* indices of resources, from DependsOn */
	uint32_t *depends_nodes;
	uint32_t ndepends;
	struct str *regions; /* its own, from Metadata.Skald.Regions */
	uint32_t nregions;   /* 0: it stands in each cell of the template */
	bool has_deletion;
	enum policy deletion, replacement;
};

struct template_output {
	struct str name;
	struct mark mark;
	uint32_t value; /* node, or DOC_NONE */
	uint32_t condition_node, condition;
	struct str description;
};

struct plan {
	struct arena *arena;
	const struct source *source;
	const struct doc *doc;
	struct plan_catalog catalog;
	uint8_t *broken; /* by node */

	struct str stack;
	enum on_failure on_failure;
	struct str *regions;
	struct mark *region_marks;
	uint32_t nregions;
	bool names_regions; /* Regions is there, though it may name none that is right */

	struct template_parameter *parameters;
	struct template_mapping *mappings;
	struct template_condition *conditions;
	struct template_resource *resources;
	struct template_output *outputs;
	uint32_t nparameters, nmappings, nconditions, nresources, noutputs;
	struct names parameter_names, mapping_names, condition_names, resource_names;

	bool uses_account, uses_zones;
};

/* While it is read: the plan and where to complain. */
struct plan_reader {
	struct plan *plan;
	struct diags *diags;
};

struct diag *plan_error(struct plan_reader *reader, struct mark mark, const char *code,
	const char *fmt, ...) __attribute__((format(printf, 4, 5)));
struct mark plan_mark(const struct plan *plan, uint32_t node);

/* "wants a list, got a string"; true when the node has the kind. */
bool plan_expect(struct plan_reader *reader, uint32_t node, enum doc_kind kind, const char *what);
/* A scalar's text that is not null; false after an error. */
bool plan_expect_text(struct plan_reader *reader, uint32_t node, const char *what, struct str *out);
const char *plan_kind_name(const struct plan *plan, uint32_t node);

/* Letters and digits, as logical ids are; says so if not. */
void plan_check_name(struct plan_reader *reader, const struct doc_entry *entry, const char *what);

/* One key that a map may hold, and what is done with it. A row without `read` is left alone. */
struct plan_key {
	const char *name;
	void (*read)(struct plan_reader *reader, void *ctx, const struct doc_entry *entry);
	const char *refusal; /* not NULL: refused by name, with this reason */
};
/* Reads a map by a table of its keys; `what` is "a parameter", for unknown ones. */
void plan_read_keys(struct plan_reader *reader, uint32_t map, const struct plan_key *keys,
	size_t count, const char *what, void *ctx);

/* Sections, each in its own file. */
void plan_read_parameters(struct plan_reader *reader, void *ctx, const struct doc_entry *entry);
void plan_read_mappings(struct plan_reader *reader, void *ctx, const struct doc_entry *entry);
void plan_read_conditions(struct plan_reader *reader, void *ctx, const struct doc_entry *entry);
void plan_read_resources(struct plan_reader *reader, void *ctx, const struct doc_entry *entry);
void plan_read_outputs(struct plan_reader *reader, void *ctx, const struct doc_entry *entry);
void plan_read_metadata(struct plan_reader *reader, void *ctx, const struct doc_entry *entry);
/* Metadata of a resource: its own Regions. */
void plan_read_resource_metadata(
	struct plan_reader *reader, void *ctx, const struct doc_entry *entry);
/* Conditions and DependsOn by name, once all sections are read. */
void plan_bind_resources(struct plan_reader *reader);
uint32_t plan_bind_condition(struct plan_reader *reader, uint32_t node);

/* Checks every expression of the plan: functions, their places, arguments and names. */
void plan_check(struct plan_reader *reader);

#endif
