#include "base/table.h"
#include "base/mem.h"

/*
 * Linear probing in a power of two of slots, at most three quarters full. Removal shifts
 * what follows back, so that there are no tombstones. A slot is free when its index is
 * TABLE_NONE.
 */
struct table_slot {
	struct str key;
	uint32_t hash;
	uint32_t index;
};

void table_init(struct table *table)
{
	*table = (struct table){0};
}

void table_release(struct table *table)
{
	mem_free(table->slots);
	table_init(table);
}

static uint32_t hash_of(struct str key)
{
	return (uint32_t)str_hash(key);
}

/* The slot that holds the key, or the free one where it would go. */
static size_t probe(const struct table *table, struct str key, uint32_t hash)
{
	size_t at = hash & (table->cap - 1);
	for (;; at = (at + 1) & (table->cap - 1)) {
		const struct table_slot *slot = &table->slots[at];
		if (slot->index == TABLE_NONE || (slot->hash == hash && str_eq(slot->key, key)))
			return at;
	}
}

static void rebuild(struct table *table, size_t cap)
{
	struct table old = *table;
	table->slots = NULL;
	table->cap = 0;
	table->slots = mem_grow(NULL, &table->cap, cap, sizeof(struct table_slot));
	for (size_t i = 0; i < table->cap; i++)
		table->slots[i].index = TABLE_NONE;
	for (size_t i = 0; i < old.cap; i++) {
		const struct table_slot *slot = &old.slots[i];
		if (slot->index != TABLE_NONE)
			table->slots[probe(table, slot->key, slot->hash)] = *slot;
	}
	mem_free(old.slots);
}

uint32_t table_get(const struct table *table, struct str key)
{
	if (table->count == 0)
		return TABLE_NONE;
	return table->slots[probe(table, key, hash_of(key))].index;
}

void table_set(struct table *table, struct str key, uint32_t index)
{
	if (table->count + 1 > table->cap / 4 * 3)
		rebuild(table, table->cap ? table->cap * 2 : 8);
	uint32_t hash = hash_of(key);
	struct table_slot *slot = &table->slots[probe(table, key, hash)];
	if (slot->index == TABLE_NONE)
		table->count++;
	*slot = (struct table_slot){key, hash, index};
}

void table_remove(struct table *table, struct str key)
{
	if (table->count == 0)
		return;
	size_t mask = table->cap - 1;
	size_t hole = probe(table, key, hash_of(key));
	if (table->slots[hole].index == TABLE_NONE)
		return;
	for (size_t at = (hole + 1) & mask; table->slots[at].index != TABLE_NONE;
		at = (at + 1) & mask) {
		/* It may move into the hole if its home is not between the two. */
		size_t home = table->slots[at].hash & mask;
		if (((at - home) & mask) >= ((at - hole) & mask)) {
			table->slots[hole] = table->slots[at];
			hole = at;
		}
	}
	table->slots[hole].index = TABLE_NONE;
	table->count--;
}
