/*
 * A hash table from strings to 32-bit indices. Keys are not copied: they must live
 * as long as the table. Iteration is by the caller's own array, so order is its own.
 */
#ifndef BASE_TABLE_H
#define BASE_TABLE_H

#include "base/str.h"

#define TABLE_NONE UINT32_MAX

struct table_slot;

struct table {
	struct table_slot *slots;
	size_t cap;
	size_t count;
};

void table_init(struct table *table);
void table_release(struct table *table);
uint32_t table_get(const struct table *table, struct str key);	     /* TABLE_NONE if absent */
void table_set(struct table *table, struct str key, uint32_t index); /* adds or replaces */
void table_remove(struct table *table, struct str key);

#endif
