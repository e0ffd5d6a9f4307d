/*
 * A document: the tree that a YAML or JSON text is, with the place of every key and value.
 * Nodes are indices into one array; node 0 is the root. Short-form tags become the long form
 * here (`!Ref X` is {"Ref": "X"}, `!GetAtt A.B` is {"Fn::GetAtt": ["A", "B"]}), so that nothing
 * above knows of tags.
 */
#ifndef MODEL_DOC_H
#define MODEL_DOC_H

#include "base/value.h"
#include "model/diag.h"

enum doc_kind { DOC_NULL, DOC_BOOL, DOC_NUMBER, DOC_STRING, DOC_LIST, DOC_MAP };

#define DOC_NONE UINT32_MAX

struct doc_node {
	uint8_t kind;
	bool quoted;	/* a scalar in quotes or block style */
	uint32_t first; /* LIST, MAP: first entry in doc->entries */
	uint32_t count;
	uint32_t order;	 /* MAP of more than DOC_FEW: first of its entries' order by key */
	struct str text; /* scalars, as written */
	struct mark mark;
};

struct doc_entry { /* of a list (no key) or a map, in order */
	struct str key;
	struct mark key_mark;
	uint32_t node;
};

#define DOC_FEW 12 /* keys that are found as fast without an order */

struct doc {
	const struct source *source;
	struct doc_node *nodes;
	struct doc_entry *entries;
	uint32_t *order; /* indices within a map, sorted by key, for each large map */
	uint32_t nnodes, nentries;
};

/*
 * Reads YAML 1.1 as CloudFormation does, or JSON, by libyaml's events. Duplicate keys, several
 * documents, nesting over 100, more than 1,000,000 nodes (aliases counted each time they are used),
 * unknown tags are errors in `diags`. NULL when there is no usable tree.
 */
struct doc *doc_read(struct arena *arena, const struct source *source, struct diags *diags);

const struct doc_node *doc_node(const struct doc *doc, uint32_t node);
uint32_t doc_get(const struct doc *doc, uint32_t map, struct str key); /* DOC_NONE if absent */
const struct doc_entry *doc_entry_at(const struct doc *doc, uint32_t node, uint32_t index);

/* The plain value of a node, no function understood; `origin` of each is 1 + its node. */
const struct value *doc_value(struct arena *arena, const struct doc *doc, uint32_t node);

#endif
