/*
 * Who refers to whom. An edge goes from a resource to each living one whose id stands, as a whole,
 * in one of its properties (tags do not count). Generated ids count anywhere; a name that people
 * gave counts only where the property is called after the type ("Role" in "Roles"), in the same
 * region.
 */
#ifndef SIM_REFS_H
#define SIM_REFS_H

#include "base/table.h"
#include "base/value.h"

struct world;

struct refs_node {    /* in each resource */
	uint32_t out; /* first edge from it, 1 + index; 0: none */
	uint32_t in;  /* first edge to it */
};

struct refs_edge {
	uint32_t from, to;
	uint32_t next_out, next_in, prev_in; /* 1 + index; 0: none */
};

struct refs_handle {
	uint32_t resource;
	uint32_t next; /* 1 + index */
};

struct refs {
	struct table by_text;
	struct refs_handle *handles;
	struct refs_edge *edges;
	size_t nhandles, handles_cap, nedges, edges_cap;
	uint32_t free_handle, free_edge; /* 1 + index */
};

void refs_init(struct refs *refs);
void refs_release(struct refs *refs);

/* The ids of a resource can be referred to, and no more. Edges that are there stay. */
void refs_add(struct world *world, uint32_t at);
void refs_remove(struct world *world, uint32_t at);
void refs_cut(struct world *world, uint32_t at); /* all edges from it and to it */
/* Its edges are those of these properties, and no others. */
void refs_link(struct world *world, uint32_t at, const struct value *properties);
/* One that refers to it, or WORLD_NONE. */
uint32_t refs_holder(const struct world *world, uint32_t at);

#endif
