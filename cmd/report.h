/* How a run ended, for people and for programs. */
#ifndef CMD_REPORT_H
#define CMD_REPORT_H

#include "cmd.h"
#include "run/run.h"

struct report_tally { /* what the run itself does not count */
	uint64_t calls;
	int64_t elapsed_ms;
	bool asked_undo; /* going back was the very thing that was asked for */
};

int report_status(enum engine_outcome outcome, const struct report_tally *tally); /* exit status */

void report_run(struct context *context, const struct store *store, const struct run *run,
	enum engine_outcome outcome, const struct report_tally *tally);
/* One line: all is as it shall be. */
void report_nothing(struct context *context, const struct store *store);

/* "Name = value" by cell; nothing when there are none. */
void report_outputs(struct buf *buf, const struct state *state);

/* The same as data: {name: {cell: value}}. */
const struct value *report_outputs_of(struct arena *arena, const struct state *state);

/* Prints a document to standard output, pretty. */
void report_json(const struct value *v);

#endif
