/*
 * JSON (RFC 8259) to values and back, with limits on size and depth.
 *
 * What JSON has no word for is a map with one member whose name starts with "$":
 *   {"$attr": [address, name]}   {"$call": [function, argument, ...]}   {"$secret": hash}
 * A map of the user's own with one such member is written with one "$" more.
 */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include "base/buf.h"
#include "base/err.h"
#include "base/value.h"

enum json_style {
	JSON_COMPACT, /* members sorted by name, no white space: records, hashes */
	JSON_PRETTY,  /* members in their order, two spaces: what a person reads */
};

/*
 * Called for a tainted scalar or a SECRET while writing. Without one they are written as
 * the string "****". The function writes the JSON that stands for it.
 */
struct json_secrets {
	void (*write)(void *ctx, struct buf *buf, const struct value *v);
	void *ctx;
};

void json_write(struct buf *buf, const struct value *v, enum json_style style,
	const struct json_secrets *secrets);
void json_write_secret(
	struct buf *buf, struct str hash);	       /* {"$secret":"HASH"}, for such a function */
void json_write_string(struct buf *buf, struct str s); /* quoted and escaped; bad UTF-8 as U+FFFD */

/* A document: any kind at the top, nothing after it, duplicate names refused, depth at most 200. */
const struct value *json_parse(struct arena *arena, struct str text, struct err *err);
/* The same for plain JSON from a service: "$" names mean nothing. */
const struct value *json_parse_plain(struct arena *arena, struct str text, struct err *err);

#endif
