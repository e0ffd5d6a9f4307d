/* One line each of the cloud's log; see tape.h. */
#ifndef SIM_TAPE_WRITE_H
#define SIM_TAPE_WRITE_H

#include "world.h"

void tape_write_put(struct buf *buf, const struct resource *r);
void tape_write_spent(struct buf *buf, struct str token, int64_t at);

#endif
