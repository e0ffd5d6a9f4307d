/*
 * Outputs of a stack, as the state keeps them: {name: {cell: {"spec":, "value":}}}. The spec
 * goes along so that a rollback can work the output out anew.
 */
#ifndef RUN_OUTPUTS_H
#define RUN_OUTPUTS_H

#include "model/state.h"

/* Adds the outputs of an earlier state to a target that was made of it. */
void outputs_target(struct arena *arena, const struct state *state, struct target *target);

#endif
