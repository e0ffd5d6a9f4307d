/*
 * Where a run comes from: who, which machine, which CI job, which commit (libgit2).
 */
#ifndef RECORD_ORIGIN_H
#define RECORD_ORIGIN_H

#include "base/err.h"
#include "base/value.h"

/* {"user":, "host":, "pid":, "ci": {"system":, variables...}} */
const struct value *origin_who(struct arena *arena);

/* {"commit":, "dirty":, "path":} of the repository that holds `path`, or NULL outside of one. */
const struct value *origin_git(struct arena *arena, const char *path);

/* A file as it stands in `rev` of the repository that holds it; *commit gets the full id. */
int origin_read_rev(struct arena *arena, const char *path, const char *rev, size_t max,
	struct str *text, struct str *commit, struct err *err);

#endif
