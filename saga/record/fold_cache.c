/*
 * state.json: the fold as one JSON object, closed with the hash of its own bytes, and bound to the
 * journal by `head`: the record that stands at that place of the journal must have that hash. It is
 * no truth: whatever is wrong with it, the journal is read from its beginning instead.
 */
#include "base/fs.h"
#include "base/json.h"
#include "base/mem.h"
#include "change.h"
#include "line.h"
#include "record/disk.h"
#include "segment.h"

#include <stddef.h>
#include <string.h>

#define CACHE_VERSION 1

static const struct {
	const char *name;
	size_t offset;
} head_numbers[] = {
	{"batch", offsetof(struct journal_head, batch)},
	{"epoch", offsetof(struct journal_head, epoch)},
	{"last", offsetof(struct journal_head, last)},
	{"offset", offsetof(struct journal_head, offset)},
	{"seq", offsetof(struct journal_head, seq)},
};

static const struct {
	const char *name;
	size_t offset;
} run_flags[] = {
	{"backward", offsetof(struct fold_run, backward)},
	{"past_pivot", offsetof(struct fold_run, past_pivot)},
	{"ready", offsetof(struct fold_run, ready)},
};

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

static void put_number(struct arena *arena, struct value *map, const char *name, uint64_t number)
{
	value_put(arena, map, str_of(name), value_int(arena, (int64_t)number));
}

static const struct value *head_value(struct arena *arena, const struct journal_head *head)
{
	struct value *map = value_map(arena);
	const char *base = (const char *)head;
	for (size_t i = 0; i < COUNT(head_numbers); i++)
		put_number(arena, map, head_numbers[i].name,
			*(const uint64_t *)(base + head_numbers[i].offset));
	put_number(arena, map, "segment", head->segment);
	put_number(arena, map, "line", head->line);
	VALUE_PUT(arena, map, "hash", value_cstr(arena, head->hash));
	VALUE_PUT(arena, map, "sealed", value_bool(head->sealed));
	return map;
}

static const struct value *run_value(struct arena *arena, const struct fold_run *run)
{
	struct value *map = value_map(arena);
	for (size_t i = 0; i < COUNT(run_flags); i++)
		value_put(arena, map, str_of(run_flags[i].name),
			value_bool(*(const bool *)((const char *)run + run_flags[i].offset)));
	VALUE_PUT(arena, map, "begin", run->begin);
	put_number(arena, map, "ended", (uint64_t)run->ended);
	put_number(arena, map, "first_seq", run->first_seq);
	put_number(arena, map, "last_seq", run->last_seq);
	VALUE_PUT(arena, map, "outcome", value_string(arena, run->outcome));
	put_number(arena, map, "started", (uint64_t)run->started);
	return map;
}

/* The fold holds no secret, only the hashes of some. */
static void write_secret(void *ctx, struct buf *buf, const struct value *v)
{
	(void)ctx;
	if (v->kind == VALUE_SECRET)
		json_write_secret(buf, v->text);
	else
		buf_puts(buf, "\"****\"");
}

static const char *cache_path(struct arena *arena, const char *stack_dir)
{
	return fs_join(arena, str_of(stack_dir), STR("state.json")).ptr;
}

/* Written piece by piece, for its values would take many times the room of its text. */
struct cache {
	struct buf buf;
	struct arena arena; /* of one piece */
	struct json_secrets secrets;
};

static void put_piece(struct cache *cache, const struct value *v)
{
	json_write(&cache->buf, v, JSON_COMPACT, &cache->secrets);
	arena_release(&cache->arena);
}

static void put_name(struct cache *cache, const char *name)
{
	buf_putc(&cache->buf, cache->buf.len ? ',' : '{');
	json_write_string(&cache->buf, str_of(name));
	buf_putc(&cache->buf, ':');
}

static void put_entries(
	struct cache *cache, const char *name, const struct state_entry *entries, size_t count)
{
	bool first = true;
	put_name(cache, name);
	buf_putc(&cache->buf, '[');
	for (size_t i = 0; i < count; i++) {
		if (entries[i].deleted)
			continue;
		if (!first)
			buf_putc(&cache->buf, ',');
		first = false;
		put_piece(cache, state_entry_to_value(&cache->arena, &entries[i]));
	}
	buf_putc(&cache->buf, ']');
}

static void put_runs(struct cache *cache, const struct fold *fold)
{
	struct value *runs = value_list(&cache->arena);
	for (size_t i = 0; i < fold->nruns; i++)
		value_add(&cache->arena, runs, run_value(&cache->arena, &fold->runs[i]));
	put_name(cache, "runs");
	put_piece(cache, runs);
}

/* Members sorted by name, as all that Skald keeps; without the brace that closes them. */
static void put_fold(struct cache *cache, const struct fold *fold)
{
	const struct state *state = &fold->state;
	put_entries(cache, "debts", state->debts, state->ndebts);
	put_entries(cache, "entries", state->entries, state->count);
	put_name(cache, "head");
	put_piece(cache, head_value(&cache->arena, &fold->head));
	if (state->outputs) {
		put_name(cache, "outputs");
		put_piece(cache, state->outputs);
	}
	put_runs(cache, fold);
	put_name(cache, "v");
	put_piece(cache, value_int(&cache->arena, CACHE_VERSION));
}

int fold_save(const struct fold *fold, const char *stack_dir, struct err *err)
{
	if (fold->nruns == 0 || !fold_run_closed(&fold->runs[fold->nruns - 1]))
		return 0;
	struct cache cache = {.secrets = {write_secret, NULL}};
	char hash[SHA256_HEX + 1];
	arena_init(&cache.arena);
	buf_init(&cache.buf, 0);
	put_fold(&cache, fold);
	line_close(&cache.buf, 0, hash);
	int result = 0;
	if (cache.buf.overflow)
		result = err_set(err, ERR_LIMIT, "the state is too large for state.json");
	else
		result = fs_replace(
			cache_path(&cache.arena, stack_dir), buf_view(&cache.buf), 0666, err);
	buf_release(&cache.buf);
	arena_release(&cache.arena);
	return result;
}

static bool take_number(const struct value *map, const char *name, int64_t max, int64_t *out)
{
	*out = value_int_of(map, name, -1);
	return *out >= 0 && *out <= max;
}

static bool take_head(const struct value *v, struct journal_head *head)
{
	int64_t number;
	for (size_t i = 0; i < COUNT(head_numbers); i++) {
		if (!take_number(v, head_numbers[i].name, INT64_MAX, &number))
			return false;
		*(uint64_t *)((char *)head + head_numbers[i].offset) = (uint64_t)number;
	}
	struct str hash = value_text_of(v, "hash");
	if (hash.len != SHA256_HEX || !take_number(v, "segment", UINT32_MAX, &number))
		return false;
	memcpy(head->hash, hash.ptr, SHA256_HEX);
	head->segment = (uint32_t)number;
	if (!take_number(v, "line", UINT32_MAX, &number))
		return false;
	head->line = (uint32_t)number;
	head->sealed = value_is_true(value_get(v, STR("sealed")));
	return head->seq > 0 && head->last < head->offset;
}

/* Does the journal hold, at that place, the record that was the last when the cache was written? */
static bool fits_journal(
	const struct disk *disk, const char *stack_dir, const struct journal_head *head)
{
	struct arena arena;
	struct str text;
	struct line line;
	struct err ignored;
	arena_init(&arena);
	const char *dir = arena_printf(&arena, "%s/journal", stack_dir).ptr;
	const char *path = segment_path(&arena, dir, head->segment).ptr;
	bool fits = segment_read(disk, &arena, path, head->last, head->offset - head->last, &text,
			    &ignored) == 0 &&
		    str_ends(text, STR("\n")) &&
		    line_parse(str_slice(text, 0, text.len - 1), &line) == NULL &&
		    text.len == head->offset - head->last && line.seq == head->seq &&
		    line.batch == head->batch && line.epoch == head->epoch &&
		    str_is(line.hash, head->hash);
	arena_release(&arena);
	return fits;
}

static bool take_run(struct fold *fold, const struct value *v)
{
	struct fold_run run = {.begin = value_get(v, STR("begin"))};
	int64_t first;
	int64_t last;
	int64_t steps;
	run.id = value_text_of(run.begin, "run");
	run.plan_id = value_text_of(run.begin, "plan_id");
	run.outcome = fold_outcome(value_text_of(v, "outcome"));
	if (run.id.len == 0 || !take_number(v, "started", INT64_MAX, &run.started) ||
		!take_number(v, "ended", INT64_MAX, &run.ended) ||
		!take_number(v, "first_seq", INT64_MAX, &first) ||
		!take_number(v, "last_seq", INT64_MAX, &last) ||
		!take_number(run.begin, "steps", UINT32_MAX, &steps))
		return false;
	run.first_seq = (uint64_t)first;
	run.last_seq = (uint64_t)last;
	run.nsteps = (uint32_t)steps;
	for (size_t i = 0; i < COUNT(run_flags); i++)
		*(bool *)((char *)&run + run_flags[i].offset) =
			value_is_true(value_get(v, str_of(run_flags[i].name)));
	if (run.ready && run.plan_id.len)
		table_set(&fold->plans, run.plan_id, (uint32_t)fold->nruns);
	fold->runs = mem_grow(fold->runs, &fold->runs_cap, fold->nruns + 1, sizeof(*fold->runs));
	fold->runs[fold->nruns++] = run;
	return true;
}

static bool take_entries(struct fold *fold, const struct value *list, bool debts)
{
	struct err ignored;
	for (uint32_t i = 0; list && i < list->count; i++) {
		struct state_entry entry;
		if (state_entry_from_value(&fold->arena, value_at(list, i), &entry, &ignored))
			return false;
		if (debts)
			state_debt_add(&fold->state, &entry);
		else
			state_put(&fold->state, &entry);
	}
	return true;
}

static bool take_fold(struct fold *fold, const struct value *v)
{
	const struct value *runs = value_get(v, STR("runs"));
	const struct value *outputs = value_get(v, STR("outputs"));
	for (uint32_t i = 0; runs && i < runs->count; i++)
		if (!take_run(fold, value_at(runs, i)))
			return false;
	if (outputs && outputs->kind != VALUE_MAP)
		return false;
	fold->state.outputs = outputs;
	fold->kept = fold->arena.used;
	return take_entries(fold, value_get(v, STR("entries")), false) &&
	       take_entries(fold, value_get(v, STR("debts")), true);
}

/* The cache as it was written, or NULL: none, or damaged. */
static const struct value *read_cache(
	struct arena *arena, const struct disk *disk, const char *stack_dir)
{
	struct arena scratch;
	struct err ignored;
	struct str text;
	struct str body;
	struct str hash;
	const struct value *v = NULL;
	arena_init(&scratch);
	const char *path = cache_path(&scratch, stack_dir);
	if (segment_read(disk, &scratch, path, 0, 0, &text, &ignored) == 0 &&
		str_ends(text, STR("\n")) &&
		line_open(str_slice(text, 0, text.len - 1), &body, &hash))
		v = json_parse(arena, text, &ignored);
	arena_release(&scratch);
	return v && value_int_of(v, "v", 0) == CACHE_VERSION ? v : NULL;
}

int fold_check_seen(const struct disk *disk, const char *stack_dir, const struct journal_head *head,
	uint64_t torn, struct err *err)
{
	struct arena arena;
	struct journal_head seen;
	arena_init(&arena);
	const struct value *v = read_cache(&arena, disk ? disk : disk_machine(), stack_dir);
	bool lost = v && take_head(value_get(v, STR("head")), &seen) && seen.seq > head->seq &&
		    torn == 0 && seen.batch > head->batch + 1;
	arena_release(&arena);
	if (!lost)
		return 0;
	return err_set(err, ERR_CORRUPT,
		"the journal ends at record %llu, but %s/state.json has seen %llu: records are "
		"gone; put the journal back from a copy, or delete state.json to go on without "
		"them",
		(unsigned long long)head->seq, stack_dir, (unsigned long long)seen.seq);
}

bool fold_restore(struct fold *fold, const struct disk *disk, const char *stack_dir, uint64_t until)
{
	const struct value *v = read_cache(&fold->arena, disk, stack_dir);
	struct journal_head *head = &fold->head;
	if (v && take_head(value_get(v, STR("head")), head) && (!until || head->seq <= until) &&
		fits_journal(disk, stack_dir, head) && take_fold(fold, v))
		return true;
	fold_release(fold);
	return false;
}
