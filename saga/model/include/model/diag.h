/*
 * Diagnostics: everything wrong with what the user wrote, in one go. They are collected while
 * a file is read, checked and evaluated, sorted by place, and shown at the end, at most 50.
 *
 *   plans/web.yaml:12:9: error: unknown resource type AWS::EC2::Vpc [unknown-type]
 *      12 |     Type: AWS::EC2::Vpc
 *         |           ^~~~~~~~~~~~~
 *   help: did you mean AWS::EC2::VPC?
 */
#ifndef MODEL_DIAG_H
#define MODEL_DIAG_H

#include "base/buf.h"
#include "base/value.h"
#include "model/source.h"

#define DIAG_MAX  50   /* shown */
#define DIAG_KEPT 1000 /* held, so that those shown are the first in the file */

enum diag_severity { DIAG_ERROR, DIAG_WARNING };

struct diag {
	enum diag_severity severity;
	const char *code;	     /* stable, in docs/errors.md: "unknown-type" */
	const struct source *source; /* NULL: no file */
	struct mark mark;
	struct str message;
	struct str help;	    /* what would be right; may be empty */
	struct mark related;	    /* line 0: none */
	struct str related_message; /* "first defined here" */
};

struct diags {
	struct arena *arena;
	struct diag *list;
	size_t count, cap;
	size_t errors; /* all of them, also those past DIAG_KEPT that are not held */
};

void diags_init(struct diags *diags, struct arena *arena);
void diags_release(struct diags *diags);

/* Adds one and gives it for help and related, until the next is added. Never NULL. */
struct diag *diag_error(struct diags *diags, const struct source *source, struct mark mark,
	const char *code, const char *fmt, ...) __attribute__((format(printf, 5, 6)));
struct diag *diag_warning(struct diags *diags, const struct source *source, struct mark mark,
	const char *code, const char *fmt, ...) __attribute__((format(printf, 5, 6)));
void diag_help(struct diags *diags, struct diag *diag, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

void diag_related(struct diags *diags, struct diag *diag, struct mark mark, const char *message);
/*
 * Help "did you mean X?" where one of the names is near. Where there are so many errors that this
 * one will hardly be shown nothing is looked for: diag_is_worth says so, for what it takes to
 * prepare.
 */
bool diag_is_worth(const struct diags *diags);
void diag_suggest(struct diags *diags, struct diag *diag, struct str word, const struct str *names,
	size_t count);

/* The nearest of `names` to `word` when it is near enough to be meant, else STR_NONE. */
struct str diag_nearest(struct str word, const struct str *names, size_t count);

/* The beginning of a text, long enough to know it by: for messages. */
struct str diag_clip(struct str text);

void diags_sort(struct diags *diags); /* by place; the same thing said twice is said once */
void diags_print(const struct diags *diags, struct buf *out, bool colour);
const struct value *diags_json(const struct diags *diags, struct arena *arena);

#endif
