/*
 * Fuzz target: a journal of two segments, cut out of the input at its first NUL byte. Reading,
 * verifying, folding and recovering end, without a sanitizer's word, and agree with each other.
 *
 *     clang -fsanitize=fuzzer,address,undefined ...   or tests/unit/journal_fuzz_test.c
 */
#include "../unit/fake_journal.h"
#include "record/fold.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void fuzz_segment(struct fake_disk *d, unsigned number, const uint8_t *data, size_t size)
{
	char path[64];
	snprintf(path, sizeof(path), FAKE_DIR "/%08u.jsonl", number);
	struct fake_file *file = fake_file_of(d, d->disk.open(d, path, O_CREAT, 0));
	buf_put(&file->cache, data, size);
	d->opened = 0;
}

static int fuzz_visit(void *ctx, const struct record *record)
{
	uint64_t *seq = ctx;
	if (record->seq != *seq + 1 || !record->data || record->data->kind != VALUE_MAP)
		abort();
	*seq = record->seq;
	return 0;
}

/* What can be read can be gone on with, and verifies then without a tail. */
static void fuzz_go_on(struct fake_disk *d, const struct journal_head *head, uint64_t torn)
{
	struct journal *journal;
	struct journal_report report;
	struct err err;
	struct journal_options options = {
		.dir = FAKE_DIR, .disk = &d->disk, .epoch = head->epoch + 1};
	if (journal_open(&journal, &options, head, torn, 1, &err) ||
		!journal_stage(journal, 1, "note", NULL) || journal_close(journal, 1, &err))
		abort();
	if (journal_verify(&d->disk, FAKE_DIR, &report, &err) || report.torn || d->opened)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct fake_disk *d = mem_alloc(sizeof(*d));
	struct journal_report report;
	struct journal_head head;
	struct fold fold;
	struct err err = {0};
	uint64_t seq = 0;
	uint64_t torn;
	const uint8_t *nul = memchr(data, 0, size);
	size_t first = nul ? (size_t)(nul - data) : size;
	fake_init(d);
	fuzz_segment(d, 1, data, first);
	if (nul)
		fuzz_segment(d, 2, nul + 1, size - first - 1);
	int read = journal_read(&d->disk, FAKE_DIR, NULL, fuzz_visit, &seq, &head, &torn, &err);
	int verified = journal_verify(&d->disk, FAKE_DIR, &report, &err);
	if (read != verified || report.head.seq != head.seq || report.torn != torn)
		abort();
	fold_init(&fold);
	fold_load(&fold, &d->disk, "stack", 0, &err);
	fold_release(&fold);
	if (read == 0)
		fuzz_go_on(d, &head, torn);
	fake_release(d);
	mem_free(d);
	return 0;
}
