/*
 * The file `lock`: one JSON object, filled up with blanks to LEASE_SIZE bytes, so that one small
 * write replaces it whole. It is guarded by flock(2) while it is held, and never removed: the epoch
 * in it outlives its owners. A file that does not parse counts as one of an unknown owner, which
 * only the kernel's lock can then still keep.
 */
#include "record/lock.h"

#include "base/buf.h"
#include "base/clock.h"
#include "base/digest.h"
#include "base/fs.h"
#include "base/json.h"
#include "base/mem.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define LEASE_SIZE 1024
#define TEXT_MAX   128 /* of a name in the lease */
#define NONCE_SIZE 16

/* Somebody who merely looks holds the kernel's lock for a moment: try again before giving up. */
#define TRIES	 20
#define PAUSE_NS 2000000

struct lease {
	struct lock_info info; /* owner empty: nobody */
	struct str nonce;      /* tells this holder from every other */
};

struct lock {
	struct arena arena;
	const char *path;
	int fd;
	struct lease lease;
};

static struct str clipped(struct str s)
{
	return str_slice(s, 0, TEXT_MAX);
}

static void put_member(struct buf *buf, const char *name, struct str text)
{
	buf_printf(buf, "\"%s\":", name);
	json_write_string(buf, clipped(text));
	buf_putc(buf, ',');
}

static void lease_print(struct buf *buf, const struct lease *lease)
{
	const struct lock_info *info = &lease->info;
	buf_putc(buf, '{');
	put_member(buf, "command", info->command);
	buf_printf(buf, "\"epoch\":%llu,\"expires\":%lld,", (unsigned long long)info->epoch,
		(long long)info->expires);
	put_member(buf, "host", info->host);
	put_member(buf, "nonce", lease->nonce);
	put_member(buf, "owner", info->owner);
	buf_printf(buf, "\"pid\":%lld,\"started\":%lld}", (long long)info->pid,
		(long long)info->started);
	while (buf->len < LEASE_SIZE - 1)
		buf_putc(buf, ' ');
	buf_putc(buf, '\n');
}

static bool lease_parse(struct arena *arena, struct str text, struct lease *out)
{
	struct err err;
	const struct value *v = json_parse_plain(arena, text, &err);
	*out = (struct lease){0};
	if (!v || v->kind != VALUE_MAP)
		return false;
	int64_t epoch = value_int_of(v, "epoch", -1);
	if (epoch < 0)
		return false;
	out->nonce = value_text_of(v, "nonce");
	out->info = (struct lock_info){
		.owner = value_text_of(v, "owner"),
		.host = value_text_of(v, "host"),
		.command = value_text_of(v, "command"),
		.pid = value_int_of(v, "pid", 0),
		.started = value_int_of(v, "started", 0),
		.expires = value_int_of(v, "expires", 0),
		.epoch = (uint64_t)epoch,
	};
	return true;
}

static bool lease_read(struct arena *arena, int fd, struct lease *out)
{
	char *text = arena_alloc(arena, LEASE_SIZE);
	ssize_t got;
	do
		got = pread(fd, text, LEASE_SIZE, 0);
	while (got < 0 && errno == EINTR);
	return lease_parse(arena, (struct str){text, got > 0 ? (size_t)got : 0}, out);
}

static int lease_write(int fd, const char *path, const struct lease *lease, struct err *err)
{
	struct buf buf;
	buf_init(&buf, 0);
	lease_print(&buf, lease);
	ssize_t put;
	do
		put = pwrite(fd, buf.ptr, buf.len, 0);
	while (put < 0 && errno == EINTR);
	int result = 0;
	if (put >= 0 && (size_t)put < buf.len)
		errno = ENOSPC;
	if (put < 0 || (size_t)put < buf.len)
		result = err_errno(err, "cannot write %s", path);
	buf_release(&buf);
	return result;
}

static const char *lock_path(struct arena *arena, const char *dir)
{
	return fs_join(arena, str_of(dir), STR("lock")).ptr;
}

/* Is `fd` still what stands at the path? */
static bool is_current(int fd, const char *path)
{
	struct stat mine;
	struct stat there;
	return fstat(fd, &mine) == 0 && stat(path, &there) == 0 && mine.st_ino == there.st_ino &&
	       mine.st_dev == there.st_dev;
}

enum { FREE, HELD, ABSENT };

/* FREE, and it is ours now; HELD; or -1 and errno. */
static int try_flock(int fd, int how, int tries)
{
	for (; tries > 0; tries--) {
		if (flock(fd, how | LOCK_NB) == 0)
			return FREE;
		if (errno != EWOULDBLOCK && errno != EINTR)
			return -1;
		struct timespec pause = {0, PAUSE_NS};
		nanosleep(&pause, NULL);
	}
	return HELD;
}

/*
 * Opens the file at `path` and takes the kernel's lock on it: FREE, HELD (then it is open all the
 * same), ABSENT or -1. A file that was replaced meanwhile is left for the new one.
 */
static int open_locked(const char *path, int flags, int how, int *fd, struct err *err)
{
	for (;;) {
		*fd = open(path, flags | O_CLOEXEC, 0666);
		if (*fd < 0 && errno == ENOENT && !(flags & O_CREAT))
			return ABSENT;
		if (*fd < 0)
			return err_errno(err, "cannot open %s", path);
		int got = try_flock(*fd, how, how == LOCK_EX ? TRIES : 1);
		if (got < 0) {
			err_errno(err, "cannot lock %s", path);
			close(*fd);
			return -1;
		}
		if (is_current(*fd, path))
			return got;
		close(*fd);
	}
}

static int refuse(struct arena *arena, const struct lease *lease, bool alive, struct err *err)
{
	const struct lock_info *info = &lease->info;
	if (info->owner.len == 0)
		return err_set(err, ERR_LOCKED,
			"the stack is locked by another process, which has not said who it is");
	struct str since = clock_iso(arena, info->started);
	struct str until = clock_iso(arena, info->expires);
	return err_set(err, ERR_LOCKED,
		"the stack is locked by %.*s (%.*s, pid %lld on %.*s) since %.*s; the lease runs "
		"until "
		"%.*s\n%s",
		STR_ARG(info->owner), STR_ARG(info->command), (long long)info->pid,
		STR_ARG(info->host), STR_ARG(since), STR_ARG(until),
		alive ? "wait for it to end; it is alive"
		      : "wait until then, or run `skald unlock` if you know that it is dead");
}

/* Does somebody on another machine, whom the kernel's lock does not tell of, still hold it? */
static bool held_elsewhere(const struct lease *lease, struct str my_host, int64_t now)
{
	const struct lock_info *info = &lease->info;
	return info->owner.len > 0 && !str_eq(info->host, clipped(my_host)) && info->expires > now;
}

static struct str new_nonce(struct arena *arena)
{
	uint8_t random[NONCE_SIZE];
	char hex[2 * NONCE_SIZE + 1];
	random_bytes(random, sizeof(random));
	hex_encode(random, sizeof(random), hex);
	return arena_str(arena, str_of(hex));
}

static int take_over(struct lock *lock, const struct lock_info *me, int64_t now,
	uint64_t least_epoch, struct err *err)
{
	struct lease before;
	int fd;
	int got = open_locked(lock->path, O_RDWR | O_CREAT, LOCK_EX, &fd, err);
	if (got < 0)
		return -1;
	lock->fd = fd;
	lease_read(&lock->arena, fd, &before);
	if (got == HELD || held_elsewhere(&before, me->host, now))
		return refuse(&lock->arena, &before, got == HELD, err);
	struct lease *lease = &lock->lease;
	lease->nonce = new_nonce(&lock->arena);
	lease->info = *me;
	lease->info.owner = arena_str(&lock->arena, me->owner.len ? me->owner : STR("unknown"));
	lease->info.host = arena_str(&lock->arena, me->host);
	lease->info.command = arena_str(&lock->arena, me->command);
	if (lease->info.started == 0)
		lease->info.started = now;
	lease->info.expires = now + LOCK_LEASE_MS;
	uint64_t epoch = before.info.epoch;
	lease->info.epoch = (epoch > least_epoch ? epoch : least_epoch) + 1;
	if (lease_write(lock->fd, lock->path, lease, err))
		return -1;
	return fsync(lock->fd) == 0 ? 0 : err_errno(err, "cannot sync %s", lock->path);
}

static void lock_free(struct lock *lock)
{
	if (lock->fd >= 0)
		close(lock->fd);
	arena_release(&lock->arena);
	mem_free(lock);
}

int lock_take(struct lock **out, const char *dir, const struct lock_info *me, int64_t now,
	uint64_t least_epoch, struct err *err)
{
	*out = NULL;
	if (fs_make_dirs(dir, err))
		return -1;
	struct lock *lock = mem_zalloc(sizeof(*lock));
	lock->path = lock_path(&lock->arena, dir);
	lock->fd = -1;
	if (take_over(lock, me, now, least_epoch, err) || fs_sync_dir(dir, err)) {
		lock_free(lock);
		return -1;
	}
	*out = lock;
	return 0;
}

uint64_t lock_epoch(const struct lock *lock)
{
	return lock->lease.info.epoch;
}

/* By its path: whoever breaks a lock puts another file there. */
bool lock_is_mine(void *ctx)
{
	const struct lock *lock = ctx;
	struct arena arena;
	struct lease now;
	arena_init(&arena);
	int fd = open(lock->path, O_RDONLY | O_CLOEXEC);
	bool mine = fd >= 0 && lease_read(&arena, fd, &now) &&
		    now.info.epoch == lock->lease.info.epoch &&
		    str_eq(now.nonce, lock->lease.nonce);
	if (fd >= 0)
		close(fd);
	arena_release(&arena);
	return mine;
}

int lock_renew(struct lock *lock, int64_t now, struct err *err)
{
	if (!lock_is_mine(lock))
		return err_set(err, ERR_LOCKED,
			"the lock on the stack was lost: %s was taken or broken by another",
			lock->path);
	lock->lease.info.expires = now + LOCK_LEASE_MS;
	return lease_write(lock->fd, lock->path, &lock->lease, err);
}

static const struct lease nobody;

static struct lease vacated(uint64_t epoch)
{
	struct lease lease = nobody;
	lease.info.epoch = epoch;
	return lease;
}

void lock_abandon(struct lock *lock)
{
	if (lock)
		lock_free(lock);
}

void lock_release(struct lock *lock)
{
	if (!lock)
		return;
	if (lock_is_mine(lock)) {
		struct err
			ignored; /* an unwritten release looks like a dead owner: nothing is lost */
		struct lease lease = vacated(lock->lease.info.epoch);
		lease_write(lock->fd, lock->path, &lease, &ignored);
	}
	lock_free(lock);
}

static struct str this_host(struct arena *arena)
{
	char name[256] = "";
	gethostname(name, sizeof(name) - 1);
	return arena_str(arena, str_of(name));
}

int lock_peek(struct arena *arena, const char *dir, int64_t now, bool *held, struct lock_info *out,
	struct err *err)
{
	struct lease lease;
	int fd;
	*held = false;
	*out = (struct lock_info){0};
	int got = open_locked(lock_path(arena, dir), O_RDONLY, LOCK_SH, &fd, err);
	if (got < 0 || got == ABSENT)
		return got < 0 ? -1 : 0;
	lease_read(arena, fd, &lease);
	close(fd);
	*held = got == HELD || held_elsewhere(&lease, this_host(arena), now);
	if (*held)
		*out = lease.info;
	return 0;
}

/* A new file in its place: its former owner, should it live, finds itself fenced off. */
static int replace_file(const char *path, uint64_t epoch, struct err *err)
{
	struct lease lease = vacated(epoch);
	struct buf buf;
	buf_init(&buf, 0);
	lease_print(&buf, &lease);
	int result = fs_replace(path, buf_view(&buf), 0666, err);
	buf_release(&buf);
	return result;
}

int lock_break(const char *dir, int64_t now, bool force, struct lock_info *was, struct arena *arena,
	struct err *err)
{
	const char *path = lock_path(arena, dir);
	struct lease lease;
	int fd;
	*was = (struct lock_info){0};
	int got = open_locked(path, O_RDWR, LOCK_EX, &fd, err);
	if (got < 0 || got == ABSENT)
		return got < 0 ? -1 : 0;
	bool whole = lease_read(arena, fd, &lease);
	*was = lease.info;
	int result = 0;
	if (!force && (got == HELD || held_elsewhere(&lease, this_host(arena), now)))
		result = refuse(arena, &lease, got == HELD, err);
	else if (got == HELD || !whole || lease.info.owner.len > 0)
		result = replace_file(path, lease.info.epoch + 1, err);
	close(fd);
	return result;
}
