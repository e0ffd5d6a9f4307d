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

#define DIAG_MAX 50

enum diag_severity { DIAG_ERROR, DIAG_WARNING };

struct diag {
	enum diag_severity severity;
	const char *code; /* stable, in docs/errors.md: "unknown-type" */
	const struct source *source; /* NULL: no file */
	struct mark mark;
	struct str message;
	struct str help;       /* what would be right; may be empty */
	struct mark related;   /* line 0: none */
	struct str related_message; /* "first defined here" */
};

struct diags {
	struct arena *arena;
	struct diag *list;
	size_t count, cap;
	size_t errors; /* all of them, also those past DIAG_MAX that are not kept */
};

void diags_init(struct diags *diags, struct arena *arena);
void diags_release(struct diags *diags);

/* Adds one and gives it, so that the caller may set help and related. Never NULL. */
struct diag *diag_error(struct diags *diags, const struct source *source, struct mark mark,
	const char *code, const char *fmt, ...) __attribute__((format(printf, 5, 6)));
struct diag *diag_warning(struct diags *diags, const struct source *source, struct mark mark,
	const char *code, const char *fmt, ...) __attribute__((format(printf, 5, 6)));
void diag_help(struct diags *diags, struct diag *diag, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

/* The nearest of `names` to `word` when it is near enough to be meant, else STR_NONE. */
struct str diag_nearest(struct str word, const struct str *names, size_t count);

void diags_sort(struct diags *diags);
void diags_print(const struct diags *diags, struct buf *out, bool colour);
const struct value *diags_json(const struct diags *diags, struct arena *arena);

#endif
