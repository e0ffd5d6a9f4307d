/*
 * How a map finds its members. Small maps are searched from the front. Behind the members
 * of a map whose `cap` is MAP_INDEXED or more lies an index of 2 * cap slots: 0, or 1 + the
 * number of the member whose name hashes there (linear probing). `cap` is then a power of two.
 */
#ifndef BASE_VALUE_MAP_H
#define BASE_VALUE_MAP_H

#include "base/value.h"

#define MAP_INDEXED 32
#define MAP_ABSENT  UINT32_MAX

uint32_t value_map_find(const struct value *map, struct str name);

static inline uint32_t *value_map_index(const struct value *map)
{
	return (uint32_t *)(void *)(map->members + map->cap);
}

/* The slot of a name: the one that holds it, or the free one where it would go. */
uint32_t *value_map_slot(const struct value *map, struct str name);

#endif
