/*
 * A stack's place on disk: its directory below .skald, its journal folded into state, its vault,
 * and, for writers, its lock and the open journal.
 *
 *     store_open_read | store_open_write -> ... -> store_close
 */
#ifndef RUN_STORE_H
#define RUN_STORE_H

#include "base/err.h"
#include "record/fold.h"
#include "record/journal.h"
#include "record/lock.h"
#include "record/vault.h"

struct workspace {
	struct str root; /* ".skald" or --state-dir */
	bool simulate;	 /* stacks of the simulated cloud live in their own folder */
};

/* 1 to 128 letters, digits and hyphens, a letter first, as CloudFormation has it. */
bool stack_name_ok(struct str name);

struct str workspace_stack_dir(struct arena *arena, const struct workspace *ws, struct str stack);
struct str workspace_cloud_dir(
	struct arena *arena, const struct workspace *ws); /* the simulated cloud */
/* Names of the stacks that have a journal, sorted. */
int workspace_stacks(struct arena *arena, const struct workspace *ws, struct str **names,
	size_t *count, struct err *err);
/*
 * `name` if it is given, else the only stack there is, or the only one that owns anything or has an
 * open run; ERR_INPUT lists the choices otherwise.
 */
int workspace_pick(struct arena *arena, const struct workspace *ws, struct str name,
	struct str *out, struct err *err);

struct store {
	struct arena arena;
	struct str stack, dir, journal_dir;
	struct fold fold; /* as of opening; store_reload brings it up to date */
	struct vault *vault;
	struct lock *lock;	 /* NULL: read only */
	struct journal *journal; /* NULL: read only */
};

/* A stack with no journal opens as an empty one. */
int store_open_read(
	struct store *store, const struct workspace *ws, struct str stack, struct err *err);
/* Takes the lock (ERR_LOCKED), makes directories, recovers a torn tail. */
int store_open_write(struct store *store, const struct workspace *ws, struct str stack,
	const char *command, struct err *err);
/* Folds what was written since. */
int store_reload(struct store *store, struct err *err);
/* Seals, writes the cache, releases. Safe on a store that did not open. */
int store_close(struct store *store, struct err *err);
/* Frees it without a word, as if the process had died here: no seal, no cache, the lease stays. */
void store_abandon(struct store *store);

#endif
