#include "reader.h"

static int count_run(void *ctx, const struct record *record)
{
	uint64_t *runs = ctx;
	*runs += str_is(record->type, "run");
	return 0;
}

int journal_verify(
	const struct disk *disk, const char *dir, struct journal_report *out, struct err *err)
{
	*out = (struct journal_report){0};
	struct reader reader = {.disk = disk, .dir = dir, .visit = count_run, .ctx = &out->runs};
	int result = reader_run(&reader, NULL, err);
	out->records = reader.records;
	out->batches = reader.batches;
	out->segments = reader.segments;
	out->bytes = reader.bytes;
	out->torn = reader.torn;
	out->head = reader.head;
	reader_release(&reader);
	return result;
}
