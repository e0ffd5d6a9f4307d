/* All rules for rates: those of the user first, then those of limits.tsv. */
#ifndef AWS_RATE_BOOK_H
#define AWS_RATE_BOOK_H

#include "aws/rate.h"

struct rate_book {
	struct arena arena;
	const struct rate *given; /* the user's */
	size_t ngiven;
	struct rate *table; /* NULL: not read yet */
	size_t ntable;
};

/* Copies the user's rules. limits.tsv is read when it is asked for the first time. */
void rate_book_init(struct rate_book *book, const struct rate *given, size_t ngiven);
void rate_book_release(struct rate_book *book);

/*
 * The rule for an operation: of the user's the one that says it most exactly, among equals the
 * last; else, when `defaults`, the first of the table. NULL: there is none.
 */
const struct rate *rate_book_find(
	struct rate_book *book, struct str service, struct str operation, bool defaults);

/* One line of limits.tsv, which is not a comment. -1: it is none; tests keep the table right. */
int rate_row(struct str line, struct rate *out);

#endif
