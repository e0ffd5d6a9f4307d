/* What GetAtt gives: of each attribute a sensible value, the same at every read. */
#ifndef SIM_ATTRS_H
#define SIM_ATTRS_H

#include "names.h"

/* Fills in attrs and nattrs of a profile that is being made. */
void attrs_of_type(struct arena *arena, struct profile *profile);

/* A map by dotted name: attributes, identifier, and the properties given. */
const struct value *attrs_make(struct arena *arena, const struct subject *s);

#endif
