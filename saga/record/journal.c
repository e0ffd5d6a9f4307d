#include "record/journal.h"

#include "base/mem.h"
#include "batch.h"
#include "line.h"
#include "segment.h"
#include "tail.h"

#include <string.h>

#define SEGMENT_DEFAULT ((uint64_t)64 << 20)
#define BATCH_RECORDS	65536
#define BATCH_BYTES	((size_t)4 << 20) /* of data; one record may be larger */

struct staged { /* one record; its texts are in journal->text */
	uint64_t seq;
	int64_t time;
	size_t type, data, end;
};

struct journal {
	struct journal_options options;
	struct json_secrets secrets;
	char *dir;
	int fd;
	struct journal_head head; /* of what is durable */
	uint64_t seq;		  /* of the last record staged */
	struct buf text;
	struct staged *staged;
	size_t first, count, cap; /* of `staged`: those before `first` were taken */
	bool under_way, failed;
	struct err failure;
};

static void fail(struct journal *journal, const struct err *why)
{
	if (!journal->failed)
		journal->failure = *why;
	journal->failed = true;
}

uint64_t journal_stage(
	struct journal *journal, int64_t now, const char *type, const struct value *data)
{
	if (journal->failed)
		return 0;
	journal->staged = mem_grow(
		journal->staged, &journal->cap, journal->count + 1, sizeof(*journal->staged));
	struct staged *record = &journal->staged[journal->count];
	*record = (struct staged){.seq = journal->seq + 1, .time = now < 0 ? 0 : now};
	record->type = journal->text.len;
	buf_puts(&journal->text, type);
	record->data = journal->text.len;
	if (data)
		json_write(&journal->text, data, JSON_COMPACT, journal->options.secrets);
	else
		buf_puts(&journal->text, "{}");
	record->end = journal->text.len;
	if (journal->text.overflow || !line_type_ok(str_of(type))) {
		struct err err;
		err_set(&err, ERR_LIMIT, "journal %s: a record \"%s\" that cannot be written",
			journal->dir, type);
		fail(journal, &err);
		return 0;
	}
	journal->count++;
	return ++journal->seq;
}

/* How many of the staged records the next batch takes. */
static size_t batch_size(const struct journal *journal)
{
	size_t n = 0;
	size_t from = journal->staged[journal->first].type;
	size_t left = journal->count - journal->first;
	while (n < left && n < BATCH_RECORDS) {
		if (n > 0 && journal->staged[journal->first + n].end - from > BATCH_BYTES)
			break;
		n++;
	}
	return n;
}

static void add_line(
	struct journal *journal, struct journal_batch *batch, size_t place, size_t size)
{
	const struct staged *record = &journal->staged[journal->first + place];
	struct str text = buf_view(&journal->text);
	struct journal_head *head = &batch->after;
	struct line line = {
		.batch = head->batch,
		.place = (uint32_t)place + 1,
		.size = (uint32_t)size,
		.seq = record->seq,
		.epoch = journal->options.epoch,
		.time = record->time,
		.type = str_slice(text, record->type, record->data),
		.data = str_slice(text, record->data, record->end),
		.prev = {head->hash, SHA256_HEX},
	};
	head->last = batch->at + batch->text.len;
	char hash[SHA256_HEX + 1];
	line_write(&batch->text, &line, hash);
	memcpy(head->hash, hash, sizeof(hash));
	head->seq = line.seq;
	head->epoch = line.epoch;
	head->line++;
	head->offset = batch->at + batch->text.len;
	head->sealed = str_is(line.type, "seal");
}

static struct journal_batch *new_batch(struct journal *journal)
{
	struct journal_batch *batch = mem_zalloc(sizeof(*batch));
	const struct journal_options *options = &journal->options;
	batch->disk = options->disk;
	batch->dir = journal->dir;
	batch->vault = options->vault;
	batch->fenced = options->fenced;
	batch->fenced_ctx = options->fenced_ctx;
	buf_init(&batch->text, 0);
	batch->fd = journal->fd;
	batch->at = journal->head.offset;
	batch->after = journal->head;
	batch->after.batch++;
	batch->fresh = batch->at >= options->segment_max;
	if (batch->fresh) {
		batch->fd = -1;
		batch->at = 0;
		batch->after.segment++;
		batch->after.line = 0;
	}
	return batch;
}

static void drop_taken(struct journal *journal, size_t size)
{
	journal->first += size;
	if (journal->first < journal->count)
		return;
	journal->first = journal->count = 0;
	buf_clear(&journal->text);
}

struct journal_batch *journal_take(struct journal *journal)
{
	if (journal->failed || journal->under_way || journal->first == journal->count)
		return NULL;
	struct journal_batch *batch = new_batch(journal);
	size_t size = batch_size(journal);
	for (size_t i = 0; i < size; i++)
		add_line(journal, batch, i, size);
	drop_taken(journal, size);
	journal->under_way = true;
	return batch;
}

bool journal_settle(struct journal *journal, struct journal_batch *batch, bool written)
{
	const struct disk *disk = journal->options.disk;
	journal->under_way = false;
	if (written) {
		if (batch->fresh)
			disk->close(disk->ctx, journal->fd);
		journal->fd = batch->fd;
		journal->head = batch->after;
	} else {
		if (batch->fresh && batch->fd >= 0)
			disk->close(disk->ctx, batch->fd);
		if (batch->failure.code == ERR_NONE)
			err_set(&batch->failure, ERR_IO, "journal %s: a batch was not written",
				journal->dir);
		fail(journal, &batch->failure);
	}
	buf_release(&batch->text);
	mem_free(batch);
	return written;
}

int journal_flush(struct journal *journal, struct err *err)
{
	if (journal->under_way)
		return err_set(err, ERR_IO, "journal %s: a batch is under way", journal->dir);
	struct journal_batch *batch;
	while ((batch = journal_take(journal)) != NULL)
		journal_settle(journal, batch, journal_write(batch, err) == 0);
	if (!journal->failed)
		return 0;
	*err = journal->failure;
	return -1;
}

const struct err *journal_failure(const struct journal *journal)
{
	return journal->failed ? &journal->failure : NULL;
}

uint64_t journal_durable(const struct journal *journal)
{
	return journal->head.seq;
}

const struct journal_head *journal_head_of(const struct journal *journal)
{
	return &journal->head;
}

void journal_abandon(struct journal *journal)
{
	const struct disk *disk = journal->options.disk;
	if (journal->fd >= 0)
		disk->close(disk->ctx, journal->fd);
	buf_wipe(&journal->text);
	buf_release(&journal->text);
	mem_free(journal->staged);
	mem_free(journal->dir);
	mem_free(journal);
}

int journal_close(struct journal *journal, int64_t now, struct err *err)
{
	int result = journal_flush(journal, err);
	if (result == 0 && !journal->head.sealed && journal->head.seq > 0) {
		journal_stage(journal, now, "seal", NULL);
		result = journal_flush(journal, err);
	}
	journal_abandon(journal);
	return result;
}

/* Bytes of the open segment behind `from`. */
static int bytes_behind(
	struct journal *journal, int fd, uint64_t from, uint64_t *out, struct err *err)
{
	const struct disk *disk = journal->options.disk;
	off_t size = disk->size(disk->ctx, fd);
	if (size < 0)
		return err_errno(err, "cannot look at the journal in %s", journal->dir);
	if ((uint64_t)size < from)
		return err_set(err, ERR_IO, "journal %s: it has become shorter since it was read",
			journal->dir);
	*out = (uint64_t)size - from;
	return 0;
}

/* Sets aside and cuts what is behind the head in segment `number`; `left` counts it off. */
static int cut_segment(
	struct journal *journal, uint32_t number, uint64_t *left, int64_t now, struct err *err)
{
	const struct disk *disk = journal->options.disk;
	const struct journal_head *head = &journal->head;
	uint64_t from = number == head->segment ? head->offset : 0;
	uint64_t bytes = 0;
	int fd = batch_open_segment(disk, journal->dir, number, false, err);
	if (fd < 0)
		return -1;
	int result = bytes_behind(journal, fd, from, &bytes, err);
	if (result == 0 && bytes > *left)
		result = err_set(
			err, ERR_IO, "journal %s: it has grown since it was read", journal->dir);
	if (result == 0 && bytes > 0)
		result = tail_cut(disk, journal->dir, fd, from, from + bytes, head->seq, now, err);
	disk->close(disk->ctx, fd);
	*left -= result == 0 ? bytes : 0;
	return result;
}

static int cut_tail(struct journal *journal, uint64_t torn, int64_t now, struct err *err)
{
	uint32_t segments;
	if (segment_count(journal->options.disk, journal->dir, &segments, err))
		return -1;
	for (uint32_t number = journal->head.segment; number <= segments; number++)
		if (cut_segment(journal, number, &torn, now, err))
			return -1;
	return 0;
}

/*
 * The last segment ready for writing. What was read may so far be in the page cache only: it is
 * synced before anything is built on it.
 */
static int open_end(struct journal *journal, uint64_t torn, int64_t now, struct err *err)
{
	const struct disk *disk = journal->options.disk;
	if (journal->head.segment == 0)
		journal->head.segment = 1;
	journal->fd = batch_open_segment(disk, journal->dir, journal->head.segment, true, err);
	if (journal->fd < 0 || cut_tail(journal, torn, now, err))
		return -1;
	if (disk->sync(disk->ctx, journal->fd) != 0)
		return err_errno(err, "cannot sync the journal in %s", journal->dir);
	return 0;
}

static struct journal *new_journal(
	const struct journal_options *options, const struct journal_head *head)
{
	struct journal *journal = mem_zalloc(sizeof(*journal));
	journal->options = *options;
	if (options->secrets) {
		journal->secrets = *options->secrets;
		journal->options.secrets = &journal->secrets;
	}
	if (!options->disk)
		journal->options.disk = disk_machine();
	if (!options->segment_max)
		journal->options.segment_max = SEGMENT_DEFAULT;
	if (journal->options.segment_max > SEGMENT_LIMIT)
		journal->options.segment_max = SEGMENT_LIMIT;
	size_t len = strlen(options->dir);
	journal->dir = mem_alloc(len + 1);
	memcpy(journal->dir, options->dir, len + 1);
	journal->head = *head;
	journal->seq = head->seq;
	if (head->seq == 0)
		memset(journal->head.hash, '0', SHA256_HEX);
	buf_init(&journal->text, 0);
	journal->fd = -1;
	return journal;
}

int journal_open(struct journal **out, const struct journal_options *options,
	const struct journal_head *head, uint64_t torn, int64_t now, struct err *err)
{
	if (options->epoch < head->epoch)
		return err_set(err, ERR_LOCKED,
			"journal %s: a writer of epoch %llu has been there; ours is %llu",
			options->dir, (unsigned long long)head->epoch,
			(unsigned long long)options->epoch);
	struct journal *journal = new_journal(options, head);
	const struct disk *disk = journal->options.disk;
	int result = disk->make_dirs(disk->ctx, options->dir);
	if (result)
		err_errno(err, "cannot make the directory %s", options->dir);
	else if (open_end(journal, torn, now, err) ||
		 tail_tell(disk, journal->dir, head->seq, journal, now, err) ||
		 journal_flush(journal, err))
		result = -1;
	if (result) {
		journal_abandon(journal);
		return -1;
	}
	*out = journal;
	return 0;
}
