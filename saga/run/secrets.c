/*
 * A run that cannot open the secrets it needs must not begin: half way it would set a hash, or
 * nothing, where a password stood.
 */
#include "internal.h"

static bool is_closed(const struct value *v)
{
	if (!v)
		return false;
	if (v->kind == VALUE_SECRET)
		return true;
	if (v->kind == VALUE_MAP) {
		for (uint32_t i = 0; i < v->count; i++)
			if (is_closed(v->members[i].value))
				return true;
	} else if (v->kind == VALUE_LIST || v->kind == VALUE_CALL) {
		for (uint32_t i = 0; i < v->count; i++)
			if (is_closed(v->items[i]))
				return true;
	}
	return false;
}

bool secrets_stay_closed(struct run *run, const struct value *v)
{
	return is_closed(v) && is_closed(vault_reveal(run->options.store->vault, &run->scratch, v));
}

/* What it sets, and for an update also what an undo would set back. A delete needs none. */
static bool step_stays_closed(struct run *run, uint32_t index)
{
	const struct step *step = &run->plan->steps[index];
	const struct run_step *st = &run->steps[index];

	if (step->kind == STEP_DELETE || step->kind == STEP_RETAIN)
		return false;
	if (secrets_stay_closed(run, step->spec) || secrets_stay_closed(run, st->undo))
		return true;
	return step->kind == STEP_UPDATE && secrets_stay_closed(run, step->prior->props);
}

int secrets_check(struct run *run, struct err *err)
{
	const struct store *store = run->options.store;

	for (uint32_t i = 0; i < run->plan->nsteps; i++) {
		bool closed = step_stays_closed(run, i);
		arena_release(&run->scratch);
		if (closed)
			return err_set(err, ERR_INPUT,
				"%.*s needs a secret that the vault does not open: put %.*s/vault "
				"and "
				"vault.key back from a copy",
				STR_ARG(run->plan->steps[i].address), STR_ARG(store->dir));
	}
	return 0;
}
