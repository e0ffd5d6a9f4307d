#include "internal.h"

void run_list_stuck(
	struct arena *arena, const struct run *run, struct run_stuck **list, size_t *count)
{
	struct run_stuck *out = ARENA_ARRAY(arena, run->plan->nsteps, struct run_stuck);
	size_t n = 0;

	for (uint32_t i = 0; i < run->plan->nsteps; i++) {
		const struct run_step *st = &run->steps[i];
		if (!st->stuck)
			continue;
		out[n++] = (struct run_stuck){i, run->plan->steps[i].address, st->id, st->reason};
	}
	*list = out;
	*count = n;
}
