#include "model/state.h"
#include "base/mem.h"

void state_init(struct state *state)
{
	*state = (struct state){0};
	table_init(&state->by_address);
}

void state_release(struct state *state)
{
	mem_free(state->entries);
	mem_free(state->debts);
	table_release(&state->by_address);
	state_init(state);
}

struct state_entry *state_find(const struct state *state, struct str address)
{
	uint32_t at = table_get(&state->by_address, address);
	return at == TABLE_NONE ? NULL : &state->entries[at];
}

struct state_entry *state_put(struct state *state, const struct state_entry *entry)
{
	struct state_entry copy = *entry; /* `entry` may point into the array that grows */
	copy.deleted = false;
	struct state_entry *found = state_find(state, copy.address);
	if (found) {
		/* The table's key must live as long as the entry: re-key it with the new string. */
		uint32_t at = (uint32_t)(found - state->entries);
		table_remove(&state->by_address, copy.address);
		*found = copy;
		table_set(&state->by_address, found->address, at);
		return found;
	}
	state->entries =
		mem_grow(state->entries, &state->cap, state->count + 1, sizeof(*state->entries));
	state->entries[state->count] = copy;
	table_set(&state->by_address, copy.address, (uint32_t)state->count);
	state->living++;
	return &state->entries[state->count++];
}

void state_remove(struct state *state, struct str address)
{
	struct state_entry *found = state_find(state, address);
	if (!found)
		return;
	table_remove(&state->by_address, address);
	found->deleted = true;
	state->living--;
}

void state_debt_add(struct state *state, const struct state_entry *entry)
{
	struct state_entry copy = *entry;
	state->debts =
		mem_grow(state->debts, &state->debts_cap, state->ndebts + 1, sizeof(*state->debts));
	state->debts[state->ndebts++] = copy;
}

void state_debt_remove(struct state *state, struct str address, struct str id)
{
	for (size_t i = 0; i < state->ndebts; i++) {
		if (!str_eq(state->debts[i].address, address) || !str_eq(state->debts[i].id, id))
			continue;
		/* Order is kept: clean-up goes on in the order the debts were made. */
		for (size_t j = i + 1; j < state->ndebts; j++)
			state->debts[j - 1] = state->debts[j];
		state->ndebts--;
		return;
	}
}

const struct value *state_output(
	const struct state *state, struct str output, struct str cell, const char *part)
{
	return value_get(value_get(value_get(state->outputs, output), cell), str_of(part));
}
