/*
 * The stack's lock: one writer. A file that names the owner and carries a lease, guarded by
 * flock(2) while it is held: when the owner's process dies on this machine the kernel lets go, and
 * the next writer takes over at once with a higher epoch. An owner on another machine (a shared
 * directory) is waited out until its lease has expired, or cleared by `skald unlock`.
 *
 *     lock_take -> [lock_renew every LOCK_RENEW_MS] -> lock_release
 */
#ifndef RECORD_LOCK_H
#define RECORD_LOCK_H

#include "base/arena.h"
#include "base/err.h"

#define LOCK_LEASE_MS 60000
#define LOCK_RENEW_MS 15000

struct lock_info {
	struct str owner; /* user@host */
	struct str host;
	struct str command; /* "apply" */
	int64_t pid;
	int64_t started, expires; /* ms since 1970 */
	uint64_t epoch;
};

struct lock;

/* ERR_LOCKED names the holder, since when and until when, and what to do. */
int lock_take(struct lock **out, const char *dir, const struct lock_info *me, int64_t now,
	uint64_t least_epoch, struct err *err);
uint64_t lock_epoch(const struct lock *lock);
int lock_renew(struct lock *lock, int64_t now, struct err *err);
bool lock_is_mine(void *lock); /* reads the file again: for journal_options.fenced */
void lock_release(struct lock *lock);
/* Lets go as a dying process does: the lease stays, and the kernel's lock goes. */
void lock_abandon(struct lock *lock);

/* Who holds it: 0 and *held. Never waits. */
int lock_peek(struct arena *arena, const char *dir, int64_t now, bool *held, struct lock_info *out,
	struct err *err);
/* Breaks the lock of an owner that is dead or expired; ERR_LOCKED when it is alive, unless `force`.
 */
int lock_break(const char *dir, int64_t now, bool force, struct lock_info *was, struct arena *arena,
	struct err *err);

#endif
