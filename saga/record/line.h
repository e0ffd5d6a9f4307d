/*
 * One record's line (docs/journal.md): composing and taking apart. Nothing here knows of files.
 */
#ifndef RECORD_LINE_H
#define RECORD_LINE_H

#include "base/buf.h"
#include "base/digest.h"

#define LINE_BEGINNING "{\"batch\":["
#define LINE_TYPE_MAX  32

struct line {
	uint64_t batch;
	uint32_t place, size; /* in the batch: 1 to size */
	uint64_t seq, epoch;
	int64_t time;
	struct str type, data; /* data: JSON, as it stands in the line */
	struct str prev, hash; /* hexadecimal; `hash` is not looked at by line_write */
};

/* Appends the line with its newline; its hash goes to `hash`. */
void line_write(struct buf *buf, const struct line *line, char hash[SHA256_HEX + 1]);
/* `text` without its newline. NULL, or what is wrong with it. Slices point into `text`. */
const char *line_parse(struct str text, struct line *out);
bool line_type_ok(struct str type);

/* Any text of one JSON object, closed with its own hash: `{...` becomes `{...,"hash":"..."}\n`. */
void line_close(struct buf *buf, size_t from, char hash[SHA256_HEX + 1]);
/* The body before `,"hash":` of such a text (without the newline); false if the hash is another. */
bool line_open(struct str text, struct str *body, struct str *hash);

#endif
