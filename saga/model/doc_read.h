/* The reader's own state, between doc_read.c (events to tree) and doc_scalar.c (kinds, places). */
#ifndef MODEL_DOC_READ_H
#define MODEL_DOC_READ_H

#include "base/table.h"
#include "model/doc.h"

#include <yaml.h>

#define DEPTH_MAX 100
#define NODES_MAX 1000000

struct subtree { /* a finished node and what is below it */
	uint32_t node;
	uint32_t size;	 /* nodes, aliased ones each time */
	uint32_t height; /* levels */
};

struct frame { /* a list or map that is being read */
	uint32_t node;
	uint32_t size, height;
	size_t first;	     /* of its entries in reader->pending */
	struct str function; /* the function its tag stands for */
	uint32_t anchor;     /* 1 + index in reader->anchors; 0: none */
	bool has_key;
	struct str key;
	struct mark key_mark;
};

struct anchor {
	struct subtree tree;
	bool complete; /* an alias within its own anchor would be endless */
};

struct reader {
	struct arena *arena;
	const struct source *source;
	struct diags *diags;
	yaml_parser_t parser;
	struct doc *doc;
	struct doc_node *nodes;
	size_t nodes_cap, nnodes;
	struct doc_entry *entries;
	size_t entries_cap, nentries;
	struct doc_entry *pending;
	size_t pending_cap, npending;
	struct frame frames[DEPTH_MAX + 1];
	uint32_t *order;
	size_t order_cap, norder;
	uint32_t depth;
	struct anchor *anchors;
	size_t anchors_cap, nanchors;
	struct table anchor_names;
	uint32_t total; /* nodes so far, aliased ones each time */
	bool has_root;
	bool failed; /* there will be no usable tree */
};

struct mark doc_mark(const yaml_mark_t *from, const yaml_mark_t *to);
/* The place of a scalar itself, behind its tag and anchor. */
struct mark doc_scalar_mark(const struct source *source, const yaml_event_t *event);
enum doc_kind doc_plain_kind(struct str text);
/* Says what libyaml could not read, in words for people. */
void doc_syntax_error(struct reader *reader);
/* libyaml's text: what it cannot take of JSON is put into words that it can. */
struct str doc_prepare(struct arena *arena, struct str text);

#endif
