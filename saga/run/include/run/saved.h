/*
 * Saved plans: a frozen step plan in a file. JSON Lines: first
 *   {"plan":{...},"saved":{"base":seq,"id":"...","plan_hash":"...","simulate":bool,"stack":"...","tool":"...","who":...}}
 * then one line a step, last {"sha256":"<hash over the bytes of all lines before>"}.
 * Secrets stand as their hashes; the values are in the stack's vault.
 */
#ifndef RUN_SAVED_H
#define RUN_SAVED_H

#include "record/vault.h"
#include "steps/step.h"

struct saved_plan {
	struct str id, stack, plan_hash;
	bool simulate;
	const struct value *git;
	struct step_plan plan;
};

int saved_write(
	const char *path, const struct saved_plan *saved, struct vault *vault, struct err *err);
/* Is it a saved plan at all (and not a template)? Looks at the first bytes only. */
bool saved_is(struct str text);
/* Hostile input: everything is checked. ERR_INPUT. */
int saved_read(struct arena *arena, struct str name, struct str text,
	const struct schema_catalog *catalog, struct saved_plan *out, struct err *err);

#endif
