/* A record of the journal in one line that a person reads. */
#ifndef CMD_JOURNAL_TEXT_H
#define CMD_JOURNAL_TEXT_H

#include "base/buf.h"
#include "record/journal.h"

/*
 * "   41 2026-01-02T03:04:05.678Z done     us-east-1/Vpc vpc-1"; `address` is empty for records
 * that are about no step.
 */
void journal_text(struct buf *buf, const struct record *record, struct str address);

#endif
