/*
 * What goes wrong, and when: rules first, then chance. Chance depends on the seed, the address, the
 * operation and how often that was asked before, not on what else goes on; so one seed means the
 * same fate for a request in every run, whatever the order of replies.
 */
#ifndef SIM_FATE_H
#define SIM_FATE_H

#include "sim/sim.h"

#include "base/table.h"

struct chance {
	uint64_t state;
};

bool chance_of(struct chance *chance, uint32_t per_mille); /* draws only when it is not 0 */
int64_t chance_between(struct chance *chance, int64_t low, int64_t high);

struct fate {
	struct sim_options options;
	struct sim_rule *rules;
	uint32_t *left;	    /* of each rule's times */
	struct table asked; /* address and operation -> index of times */
	uint32_t *times;
	size_t ntimes, times_cap;
	struct arena arena;
	bool chancy;
};

void fate_init(struct fate *fate, const struct sim_options *options);
void fate_release(struct fate *fate);
void fate_off(struct fate *fate);

struct chance fate_chance(struct fate *fate, struct str address, enum provider_op op);
/* The rule that strikes now, or NULL; it has one time less. */
const struct sim_rule *fate_rule(struct fate *fate, struct str address, unsigned on);

#endif
