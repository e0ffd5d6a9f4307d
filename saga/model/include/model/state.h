/*
 * State: what a stack owns, by address. Plain data; the record floor folds the journal into
 * it, the steps floor compares a target with it.
 */
#ifndef MODEL_STATE_H
#define MODEL_STATE_H

#include "base/err.h"
#include "base/table.h"
#include "base/value.h"
#include "model/target.h"

struct state_entry {
	struct str address, logical, account, region;
	struct str type;
	struct str id;		   /* physical id: what Ref gives */
	struct str key;		   /* the key tag it was made with */
	struct str run;		   /* the run that made it */
	const struct value *spec;  /* as the plan asked for it: may hold ATTR, CALL, SECRET */
	const struct value *props; /* resolved, as last applied */
	const struct value *attrs; /* by dotted name */
	const struct value *live;  /* properties as read back after the last change, or NULL */
	const struct str *deps;	   /* addresses it was made after */
	uint32_t ndeps;
	enum policy deletion, replacement;
	uint32_t generation; /* counts up with each replacement */
	uint64_t version;    /* seq of the record that last changed it */
	bool deleted;	     /* a hole: entries are never moved */
	bool partial;	     /* made, but not completely: bound and never done */
};

/*
 * An entry as plain data and back: in the journal (a step's `prior`), in saved plans, in
 * state.json. What comes back shares the strings of `v`. ERR_INPUT: `v` is not such data.
 */
const struct value *state_entry_to_value(struct arena *arena, const struct state_entry *entry);
int state_entry_from_value(
	struct arena *arena, const struct value *v, struct state_entry *out, struct err *err);

/* What is left to be deleted though its address belongs to a successor (clean-up debt). */
struct state {
	struct str stack;
	struct state_entry *entries;
	size_t count, cap;
	size_t living;
	struct table by_address; /* -> index in entries; only the living */
	/* {output: {cell: {"spec":, "value":}}}: as asked for, so that a rollback can work it out
	 * anew, and as it came out */
	const struct value *outputs;
	struct state_entry *debts; /* old physical resources that still must go */
	size_t ndebts, debts_cap;
};

void state_init(struct state *state);
void state_release(struct state *state);
struct state_entry *state_find(const struct state *state, struct str address);
/* Adds, or replaces what stood at the address. The entry's strings are kept, not copied. */
struct state_entry *state_put(struct state *state, const struct state_entry *entry);
void state_remove(struct state *state, struct str address);
/* `part` is "spec" or "value"; NULL: there is none. */
const struct value *state_output(
	const struct state *state, struct str output, struct str cell, const char *part);
void state_debt_add(struct state *state, const struct state_entry *entry);
void state_debt_remove(struct state *state, struct str address, struct str id);

#endif
