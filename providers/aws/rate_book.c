#include "rate_book.h"

#include "base/embed.h"
#include "bucket.h"
#include "rate_number.h"

#include <string.h>

extern const struct embedded_file limits_files[];
extern const size_t limits_files_count;

bool rate_number(struct str text, int64_t *milli)
{
	struct str whole = STR_NONE;
	int64_t units, thousandths = 0;

	str_cut(&text, '.', &whole);
	if (!str_int(whole, 0, BUCKET_MILLI_MAX / 1000, &units))
		return false;
	if (text.ptr && (text.len > 3 || !str_int(text, 0, 999, &thousandths)))
		return false;
	for (size_t digits = text.ptr ? text.len : 3; digits < 3; digits++)
		thousandths *= 10;
	*milli = units * 1000 + thousandths;
	return *milli > 0 && *milli <= BUCKET_MILLI_MAX;
}

int rate_row(struct str line, struct rate *out)
{
	struct str fields[5] = {{0}};
	size_t n = 0;

	while (n < 5 && str_cut(&line, '\t', &fields[n]))
		n++;
	*out = (struct rate){.service = fields[0], .operations = fields[1]};
	out->each = str_is(fields[2], "each");
	if (n < 5 || line.ptr || (!out->each && !str_is(fields[2], "shared")))
		return -1;
	if (!rate_number(fields[3], &out->milli) ||
		!str_int(fields[4], 1, RATE_BURST_MAX, &out->burst))
		return -1;
	return 0;
}

static void read_table(struct rate_book *book)
{
	struct str rest = {limits_files[0].data, limits_files[0].size}, line;
	size_t lines = 1;

	for (size_t i = 0; i < rest.len; i++)
		lines += rest.ptr[i] == '\n';
	book->table = ARENA_ARRAY(&book->arena, lines, struct rate);
	while (str_cut(&rest, '\n', &line))
		if (line.len && line.ptr[0] != '#' &&
			rate_row(line, &book->table[book->ntable]) == 0)
			book->ntable++;
}

void rate_book_init(struct rate_book *book, const struct rate *given, size_t ngiven)
{
	struct rate *copy;

	*book = (struct rate_book){.ngiven = ngiven};
	arena_init(&book->arena);
	copy = ARENA_ARRAY(&book->arena, ngiven + 1, struct rate);
	for (size_t i = 0; i < ngiven; i++) {
		copy[i] = given[i];
		copy[i].service = arena_str(&book->arena, given[i].service);
		copy[i].operations = arena_str(&book->arena, given[i].operations);
	}
	book->given = copy;
}

void rate_book_release(struct rate_book *book)
{
	arena_release(&book->arena);
	*book = (struct rate_book){0};
}

/* How exactly one of the patterns says the operation: 0: not at all, "*": 1. */
static size_t fit(struct str patterns, struct str operation)
{
	struct str one;
	size_t best = 0;

	while (str_cut(&patterns, ',', &one)) {
		size_t score = 0;

		if (str_eq(one, operation))
			score = SIZE_MAX / 2;
		else if (str_ends(one, STR("*")) &&
			 str_starts(operation, str_slice(one, 0, one.len - 1)))
			score = one.len;
		if (score > best)
			best = score;
	}
	return best;
}

static const struct rate *find_given(
	const struct rate_book *book, struct str service, struct str operation)
{
	const struct rate *best = NULL;
	size_t most = 0;

	for (size_t i = 0; i < book->ngiven; i++) {
		const struct rate *rate = &book->given[i];
		bool named = str_eq(rate->service, service);
		size_t score = 0;

		if (named || str_is(rate->service, "*"))
			score = fit(rate->operations, operation);
		if (score && named)
			score++;
		if (score && score >= most) {
			most = score;
			best = rate;
		}
	}
	return best;
}

const struct rate *rate_book_find(
	struct rate_book *book, struct str service, struct str operation, bool defaults)
{
	const struct rate *rate = find_given(book, service, operation);

	if (rate || !defaults)
		return rate;
	if (!book->table)
		read_table(book);
	for (size_t i = 0; i < book->ntable; i++)
		if (str_eq(book->table[i].service, service) &&
			fit(book->table[i].operations, operation))
			return &book->table[i];
	return NULL;
}
