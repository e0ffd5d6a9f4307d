/*
 * XML 1.0 documents as trees, by expat: what services reply. Namespaces are dropped, entities
 * and document types refused, depth and size bounded. Trees live in the arena.
 */
#ifndef AWS_XML_H
#define AWS_XML_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"

#define XML_DEPTH_MAX	   64
#define XML_ATTRIBUTES_MAX 32
#define XML_NODES_MAX	   2000000
#define XML_SIZE_MAX	   (64 << 20)

struct xml_attribute {
	struct str name; /* without prefix */
	struct str value;
};

struct xml_node {
	struct str name; /* without prefix */
	struct str text; /* of a node with no element inside */
	const struct xml_attribute *attributes;
	size_t nattributes;
	struct xml_node *first, *last, *next; /* elements inside; the next one beside */
};

/* NULL and ERR_INPUT or ERR_LIMIT when it is not one whole, well-formed, modest document. */
const struct xml_node *xml_parse(struct arena *arena, struct str text, struct err *err);

/* The first element of that name directly inside; NULL: none, or `node` is NULL. */
const struct xml_node *xml_child(const struct xml_node *node, struct str name);
struct str xml_child_text(const struct xml_node *node, const char *name);
/* NULL: no such attribute. */
const struct xml_attribute *xml_attribute(const struct xml_node *node, struct str name);

/* Text as it stands in an element or a quoted attribute; line ends survive any parser. */
void xml_escape(struct buf *buf, struct str text);

/* A name without its prefix: "type" of "xsi:type". */
struct str xml_local(struct str name);

#endif
