/* Reading recipes: one table of keys a kind of map, so that an unknown key is an error. */
#ifndef AWS_RECIPE_READ_H
#define AWS_RECIPE_READ_H

#include "recipe.h"

struct reader {
	struct arena *arena;
	struct recipe *recipe;
	const struct doc *doc;
	struct err *err;
};

struct reader_key {
	const char *name;
	int (*read)(struct reader *r, uint32_t node, void *to);
	size_t offset; /* in the struct that is filled */
};

int reader_fail(struct reader *r, struct mark mark, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
int reader_map(struct reader *r, uint32_t node, const struct reader_key *keys, void *to);
bool reader_is(const struct reader *r, uint32_t node, enum doc_kind kind);

/* Readers of one value, for tables of keys. */
int read_expr(struct reader *r, uint32_t node, void *to);    /* const struct value * */
int read_text(struct reader *r, uint32_t node, void *to);    /* struct str */
int read_bool(struct reader *r, uint32_t node, void *to);    /* bool */
int read_seconds(struct reader *r, uint32_t node, void *to); /* int64_t, ms */
int read_faults(struct reader *r, uint32_t node, void *to);  /* struct recipe_faults */
int read_names(struct reader *r, uint32_t node, const struct str **list, size_t *count);
int read_steps(struct reader *r, uint32_t node, void *to); /* struct recipe_steps */

#endif
