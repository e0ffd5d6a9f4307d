#include "names.h"
#include "seal.h"
#include "tape.h"
#include "tape_write.h"

#include "base/digest.h"
#include "base/fs.h"
#include "base/json.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <unistd.h>

#define LOG_MAX	   ((size_t)1 << 30)
#define LOG_NAME   "cloud.jsonl"
#define TOKEN_LIFE ((int64_t)24 * 3600 * 1000) /* as long as EC2 remembers one */
#define SLACK	   64 /* lines of the past that are not worth a compaction */

struct replay {
	struct world *world;
	struct arena arena; /* of one line */
	struct buf json;
	size_t lines;
	int64_t newest;
	const char *path;
	struct err *err;
};

static int bad_line(struct replay *r, const char *why)
{
	return err_set(r->err, ERR_INPUT,
		"%s:%zu: no line of a simulated cloud's log (%s); remove the directory to start "
		"with "
		"an empty cloud",
		r->path, r->lines, why);
}

static const struct profile *profile_named(struct world *world, struct str name)
{
	const struct schema_type *type = schema_find(world->catalog, name);
	return type ? profile_of(&world->profiles, type) : NULL;
}

static void seen(struct replay *r, int64_t at)
{
	if (r->newest < at)
		r->newest = at;
}

static int replay_put(struct replay *r, const struct value *v)
{
	const struct value *properties = value_get(v, STR("properties"));
	int64_t serial = value_int_of(v, "serial", 0);
	struct draft d = {
		.profile = profile_named(r->world, value_text_of(v, "type")),
		.account = value_text_of(v, "account"),
		.region = value_text_of(v, "region"),
		.id = value_text_of(v, "id"),
		.stack = value_text_of(v, "stack"),
		.address = value_text_of(v, "address"),
		.name = value_text_of(v, "name"),
		.hex = value_text_of(v, "hex"),
		.key = value_text_of(v, "key"),
		.token = value_text_of(v, "token"),
		.digest = value_text_of(v, "digest"),
		.natural = value_text_of(v, "natural"),
		.alias = value_text_of(v, "alias"),
		.named = value_is_true(value_get(v, STR("named"))),
		.serial = (uint64_t)serial,
		.made = value_int_of(v, "made", 0),
		.changed = value_int_of(v, "changed", 0),
	};
	if (!d.profile)
		return bad_line(r, "unknown type");
	if (serial <= 0 || d.id.len == 0 || d.hex.len != NAMES_HEX || !properties ||
		properties->kind != VALUE_MAP)
		return bad_line(r, "incomplete");
	buf_clear(&r->json);
	seal_write(&r->json, properties);
	d.properties = buf_view(&r->json);
	uint32_t at = world_at(r->world, d.profile, d.account, d.region, d.id);
	if (at == WORLD_NONE)
		world_add(r->world, &d, properties);
	else
		world_change(r->world, at, &d, properties, d.changed);
	seen(r, d.changed);
	return 0;
}

static int replay_gone(struct replay *r, const struct value *v, int64_t at)
{
	const struct profile *p = profile_named(r->world, value_text(value_at(v, 2)));
	uint32_t slot = WORLD_NONE;
	if (p)
		slot = world_at(r->world, p, value_text(value_at(v, 0)), value_text(value_at(v, 1)),
			value_text(value_at(v, 3)));
	if (slot == WORLD_NONE)
		return bad_line(r, "what is gone never was");
	world_remove(r->world, slot, at);
	seen(r, at);
	return 0;
}

static int replay_line(struct replay *r, struct str line)
{
	struct err err;
	r->lines++;
	const struct value *v = json_parse(&r->arena, line, &err);
	if (!v)
		return bad_line(r, err.text);
	int64_t at = value_int_of(v, "at", 0);
	const struct value *part;
	if ((part = value_get(v, STR("put"))))
		return replay_put(r, part);
	if ((part = value_get(v, STR("gone"))))
		return replay_gone(r, part, at);
	if ((part = value_get(v, STR("spent")))) {
		world_spend(r->world, value_text(part), at);
		seen(r, at);
		return 0;
	}
	struct str salt = value_text_of(v, "salt");
	if (r->lines != 1 || value_int_of(v, "sim", 0) != 1 || salt.len == 0)
		return bad_line(r, "unknown kind, or another version");
	r->world->salt = arena_str(&r->world->arena, salt);
	return 0;
}

/* All whole lines; `whole` is how many bytes they take. */
static int replay_text(struct replay *r, struct str text, int64_t *whole)
{
	size_t end = text.len;
	while (end > 0 && text.ptr[end - 1] != '\n')
		end--;
	*whole = (int64_t)end;
	struct str rest = str_slice(text, 0, end);
	struct str line;
	r->world->tape.replaying = true;
	int result = 0;
	while (result == 0 && rest.len && str_cut(&rest, '\n', &line)) {
		result = replay_line(r, line);
		arena_release(&r->arena);
	}
	r->world->tape.replaying = false;
	return result;
}

static void write_head(struct world *world, struct buf *buf)
{
	if (world->salt.len == 0) {
		uint8_t random[16];
		char hex[2 * sizeof(random) + 1];
		random_bytes(random, sizeof(random));
		hex_encode(random, sizeof(random), hex);
		world->salt = arena_str(&world->arena, str_of(hex));
	}
	buf_printf(buf, "{\"salt\":\"%.*s\",\"sim\":1}\n", STR_ARG(world->salt));
}

static void write_all(struct world *world, struct buf *buf, int64_t newest)
{
	write_head(world, buf);
	for (size_t i = 0; i < world->nspent; i++)
		if (world->spent[i].at + TOKEN_LIFE > newest)
			tape_write_spent(buf, world->spent[i].token, world->spent[i].at);
	for (size_t i = 0; i < world->count; i++)
		if (world->all[i].living)
			tape_write_put(buf, &world->all[i]);
}

static int open_tape(struct tape *tape, const char *path, int flags, struct err *err)
{
	if (tape->fd >= 0)
		close(tape->fd);
	tape->fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | flags, 0600);
	return tape->fd < 0 ? err_errno(err, "cannot write %s", path) : 0;
}

/* Beside, then renamed over it: a kill leaves the old log or the new one. */
static int compact(
	struct world *world, struct arena *arena, const char *path, int64_t newest, struct err *err)
{
	struct tape *tape = &world->tape;
	const char *beside = arena_printf(arena, "%s.new", path).ptr;
	struct buf buf;
	buf_init(&buf, 0);
	write_all(world, &buf, newest);
	int result = open_tape(tape, beside, O_TRUNC, err);
	if (result == 0 && (buf.overflow || fs_write_all(tape->fd, buf.ptr, buf.len) != 0))
		result = err_errno(err, "cannot write %s", beside);
	if (result == 0 && rename(beside, path) != 0)
		result = err_errno(err, "cannot replace %s", path);
	tape->size = (int64_t)buf.len;
	buf_release(&buf);
	return result;
}

static int go_on(struct world *world, struct arena *arena, const char *path,
	const struct replay *replay, int64_t whole, struct err *err)
{
	struct tape *tape = &world->tape;
	size_t needed = world->living + world->nspent + 1;
	if (whole == 0 || replay->lines > 2 * needed + SLACK)
		return compact(world, arena, path, replay->newest, err);
	if (open_tape(tape, path, 0, err))
		return -1;
	if (ftruncate(tape->fd, whole) != 0)
		return err_errno(err, "cannot cut the torn end of %s", path);
	tape->size = whole;
	return 0;
}

static int lock(struct tape *tape, struct arena *arena, const char *dir, struct err *err)
{
	const char *path = fs_join(arena, str_of(dir), STR("lock")).ptr;
	tape->lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (tape->lock < 0)
		return err_errno(err, "cannot open %s", path);
	if (flock(tape->lock, LOCK_EX | LOCK_NB) == 0)
		return 0;
	if (errno != EWOULDBLOCK)
		return err_errno(err, "cannot lock %s", path);
	return err_set(err, ERR_LOCKED,
		"the simulated cloud in %s is in use by another process; try again when that has "
		"ended",
		dir);
}

static int replay_file(struct world *world, struct arena *arena, const char *path, struct err *err)
{
	struct replay replay = {.world = world, .path = path, .err = err};
	struct str text = STR_NONE;
	int64_t whole = 0;
	if (fs_exists(path) && fs_read(arena, path, LOG_MAX, &text, err))
		return -1;
	arena_init(&replay.arena);
	buf_init(&replay.json, 0);
	int result = replay_text(&replay, text, &whole);
	if (result == 0)
		result = go_on(world, arena, path, &replay, whole, err);
	buf_release(&replay.json);
	arena_release(&replay.arena);
	return result;
}

int tape_open(struct world *world, const char *dir, struct err *err)
{
	struct arena arena;
	arena_init(&arena);
	int result = fs_make_dirs(dir, err);
	if (result == 0)
		result = lock(&world->tape, &arena, dir, err);
	if (result == 0) {
		const char *path = fs_join(&arena, str_of(dir), STR(LOG_NAME)).ptr;
		result = replay_file(world, &arena, path, err);
	}
	arena_release(&arena);
	return result;
}
