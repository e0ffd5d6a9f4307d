/*
 * Where a run comes from: who, which machine, which CI job, which commit (libgit2).
 */
#ifndef RECORD_ORIGIN_H
#define RECORD_ORIGIN_H

#include "base/err.h"
#include "base/value.h"

/* {"user":, "host":, "pid":, "ci": {"system":, variables...}} */
const struct value *origin_who(struct arena *arena);

/*
 * {"commit":, "dirty":, "path":} of the repository that holds `path`; NULL outside of one, before
 * its first commit, or without libgit2. Dirty: the file, or a tracked one in or below its
 * directory, differs from the commit.
 */
const struct value *origin_git(struct arena *arena, const char *path);

/*
 * A file as it stands in `rev` of the repository that holds it (it may be gone from the work tree);
 * *commit gets the full id. ERR_INPUT: no repository, no such revision, no such file in it.
 * ERR_LIMIT: larger than `max`.
 */
int origin_read_rev(struct arena *arena, const char *path, const char *rev, size_t max,
	struct str *text, struct str *commit, struct err *err);

#endif
