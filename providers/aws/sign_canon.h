/*
 * The canonical request of Signature Version 4: path, query and headers in the one form that both
 * ends must come to.
 */
#ifndef AWS_SIGN_CANON_H
#define AWS_SIGN_CANON_H

#include "aws/sign.h"
#include "base/buf.h"

struct canon_header {
	struct str name; /* in lower case */
	struct str value;
};

struct canon_headers {
	struct canon_header *items; /* sorted by name, duplicates kept in their order */
	size_t count;
};

/* The request's headers that are signed, with host and those of `extra`. */
void canon_headers_collect(struct arena *arena, const struct sign_request *request,
	const struct http_header *extra, size_t nextra, struct canon_headers *out);
void canon_header_lines(struct buf *out, const struct canon_headers *headers);
void canon_header_names(struct buf *out, const struct canon_headers *headers); /* host;x-amz-date */

void canon_path(struct buf *out, struct str path, unsigned flags);
/* The parameters of both, decoded, encoded again and sorted. */
void canon_query(struct buf *out, struct arena *arena, struct str query, struct str extra);

#endif
