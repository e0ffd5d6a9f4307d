#include "reader.h"

#include "base/mem.h"
#include "segment.h"

#include <string.h>

struct damage {	   /* the first thing wrong with a batch */
	size_t at; /* in the segment's text */
	uint32_t line;
	const char *why;
};

static const char *chain_check(
	const struct journal_head *head, const struct line *line, const struct line *first)
{
	uint64_t batch = head->batch + 1;
	uint32_t place = first ? first->place : 1;
	if (!str_is(line->prev, head->hash))
		return "it does not follow the record before it: that one is missing or another";
	if (line->seq != head->seq + 1)
		return "its sequence number is not the next";
	if (line->batch != batch || line->place != place || (first && line->size != first->size))
		return "its place in the batch is not the next";
	if (line->epoch < head->epoch)
		return "its epoch is older than that of the record before it";
	return NULL;
}

/* `head` goes one record on. */
static void advance(struct journal_head *head, const struct line *line, size_t len)
{
	head->seq = line->seq;
	head->epoch = line->epoch;
	memcpy(head->hash, line->hash.ptr, SHA256_HEX);
	head->last = head->offset;
	head->offset += len + 1;
	head->line++;
	head->sealed = str_is(line->type, "seal");
}

/*
 * Checks the batch at `head` and fills `lines`; gives the number of records and moves `head`
 * behind it, or 0 and *damage.
 */
static uint32_t read_batch(struct reader *r, struct journal_head *head, struct damage *damage)
{
	struct line first = {0};
	for (uint32_t n = 0;; n++) {
		size_t at = (size_t)(head->offset - r->base);
		struct str rest = str_slice(r->text, at, r->text.len);
		const char *end = rest.len ? memchr(rest.ptr, '\n', rest.len) : NULL;
		struct str text = str_slice(rest, 0, end ? (size_t)(end - rest.ptr) : rest.len);
		r->lines = mem_grow(r->lines, &r->lines_cap, n + 1, sizeof(*r->lines));
		struct line *line = &r->lines[n];
		const char *why = end ? line_parse(text, line) : "it is cut off";
		first.place = n + 1;
		if (!why)
			why = chain_check(head, line, n ? &first : NULL);
		if (why) {
			*damage = (struct damage){at, head->line + 1, why};
			return 0;
		}
		first.size = line->size;
		advance(head, line, text.len);
		if (line->place < line->size)
			continue;
		head->batch = line->batch;
		return n + 1;
	}
}

static int bad_data(const struct reader *r, const struct record *record, struct err *err)
{
	if (record->data)
		err_set(err, ERR_CORRUPT, "it is no map");
	err->code = ERR_CORRUPT;
	return err_context(err, "%s/%08lu.jsonl, line %lu, byte %llu: its data", r->dir,
		(unsigned long)r->segment, (unsigned long)record->line,
		(unsigned long long)record->offset);
}

/* The `count` records that stand in `lines` and begin at `from`. */
static int visit_batch(
	struct reader *r, const struct journal_head *from, uint32_t count, struct err *err)
{
	struct journal_head at = *from;
	int result = 0;
	for (uint32_t i = 0; result == 0 && i < count; i++) {
		const struct line *line = &r->lines[i];
		const char *begin = r->text.ptr + (size_t)(at.offset - r->base);
		struct str bytes = {begin, (size_t)(line->hash.ptr + SHA256_HEX + 2 - begin)};
		advance(&at, line, bytes.len);
		struct record record = {
			.seq = line->seq,
			.epoch = line->epoch,
			.time = line->time,
			.type = line->type,
			.hash = line->hash,
			.bytes = bytes,
			.segment = r->segment,
			.offset = at.last,
			.line = at.line,
		};
		record.data = json_parse(&r->data_arena, line->data, err);
		bool good = record.data && record.data->kind == VALUE_MAP;
		result = good ? r->visit(r->ctx, &record) : bad_data(r, &record, err);
		/* A batch may be large: all steps of a run are in one. */
		arena_release(&r->data_arena);
	}
	return result;
}

/* Bytes of the segments behind the present one; *found: a whole batch stands in one of them. */
static int look_behind(struct reader *r, uint64_t *bytes, uint32_t *found, struct err *err)
{
	*found = 0;
	*bytes = 0;
	for (uint32_t next = r->segment + 1; next <= r->segments && !*found; next++) {
		struct arena arena;
		struct str text;
		size_t at;
		arena_init(&arena);
		const char *path = segment_path(&arena, r->dir, next).ptr;
		int result = segment_read(r->disk, &arena, path, 0, 0, &text, err);
		if (result == 0 && damage_batch_follows(text, &at))
			*found = next;
		*bytes += result == 0 ? text.len : 0;
		arena_release(&arena);
		if (result)
			return result;
	}
	return 0;
}

/* A batch at `start` (in the text) that is not whole: the torn tail, or damage. */
static int judge(struct reader *r, size_t start, const struct damage *damage, struct err *err)
{
	size_t at = 0;
	uint32_t found = r->segment;
	uint64_t behind = 0;
	if (!damage_batch_follows(str_slice(r->text, start, r->text.len), &at)) {
		if (look_behind(r, &behind, &found, err))
			return -1;
		if (!found) {
			r->torn = r->text.len - start + behind;
			return 0;
		}
	}
	return err_set(err, ERR_CORRUPT,
		"%s/%08lu.jsonl, line %lu, byte %llu: %s; it is no torn tail, because a whole "
		"batch "
		"stands %s",
		r->dir, (unsigned long)r->segment, (unsigned long)damage->line,
		(unsigned long long)(r->base + damage->at), damage->why,
		found != r->segment ? "in a later segment"
		: at > 0	    ? "behind it"
				    : "there");
}

/* All batches of the loaded segment. */
static int read_segment(struct reader *r, struct err *err)
{
	while (r->head.offset - r->base < r->text.len) {
		struct journal_head head = r->head;
		struct damage damage = {0};
		uint32_t count = read_batch(r, &head, &damage);
		if (count == 0)
			return judge(r, (size_t)(r->head.offset - r->base), &damage, err);
		int result = visit_batch(r, &r->head, count, err);
		if (result)
			return result;
		r->head = head;
		r->batches++;
		r->records += count;
	}
	return 0;
}

static int load_segment(struct reader *r, uint32_t number, uint64_t from, struct err *err)
{
	arena_release(&r->text_arena);
	const char *path = segment_path(&r->text_arena, r->dir, number).ptr;
	if (segment_read(r->disk, &r->text_arena, path, from, 0, &r->text, err))
		return -1;
	r->segment = number;
	r->base = from;
	r->bytes += r->text.len;
	return 0;
}

/* Into the next segment, but only when something stands there: the head stays behind a record. */
static void enter_segment(struct reader *r)
{
	if (r->head.segment == r->segment || r->text.len == 0)
		return;
	r->head.segment = r->segment;
	r->head.line = 0;
	r->head.last = r->head.offset = 0;
}

/* A torn first batch leaves the head in the segment before. */
static int run_segments(struct reader *r, struct err *err)
{
	uint32_t first = r->head.segment ? r->head.segment : 1;
	uint64_t from = r->head.segment ? r->head.offset : 0;
	for (uint32_t number = first; number <= r->segments && r->torn == 0; number++) {
		if (load_segment(r, number, from, err))
			return -1;
		struct journal_head before = r->head;
		enter_segment(r);
		int result = read_segment(r, err);
		if (r->head.offset == 0)
			r->head = before;
		if (result)
			return result;
		from = 0;
	}
	return 0;
}

int reader_run(struct reader *r, const struct journal_head *from, struct err *err)
{
	if (!r->disk)
		r->disk = disk_machine();
	if (from && from->seq > 0)
		r->head = *from;
	else
		memset(r->head.hash, '0', SHA256_HEX);
	if (segment_count(r->disk, r->dir, &r->segments, err))
		return -1;
	if (r->head.segment > r->segments)
		return err_set(err, ERR_CORRUPT, "%s/%08lu.jsonl is missing", r->dir,
			(unsigned long)r->head.segment);
	return run_segments(r, err);
}

void reader_release(struct reader *r)
{
	arena_release(&r->text_arena);
	arena_release(&r->data_arena);
	mem_free(r->lines);
}

int journal_read(const struct disk *disk, const char *dir, const struct journal_head *from,
	journal_visit_fn *visit, void *ctx, struct journal_head *head, uint64_t *torn,
	struct err *err)
{
	struct reader reader = {.disk = disk, .dir = dir, .visit = visit, .ctx = ctx};
	int result = reader_run(&reader, from, err);
	*head = reader.head;
	*torn = reader.torn;
	reader_release(&reader);
	return result;
}
