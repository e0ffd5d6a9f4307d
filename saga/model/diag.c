#include "model/diag.h"
#include "base/mem.h"

#include <stdlib.h>

#define CLIP 120

void diags_init(struct diags *diags, struct arena *arena)
{
	*diags = (struct diags){.arena = arena};
}

void diags_release(struct diags *diags)
{
	mem_free(diags->list);
	*diags = (struct diags){0};
}

/*
 * What comes when DIAG_KEPT are held goes into one spare place behind them, so that callers
 * need not ask whether it was kept.
 */
static struct diag *add(struct diags *diags, const struct source *source, struct mark mark,
	const char *code, const char *fmt, va_list args)
{
	if (diags->count > DIAG_KEPT)
		diags->count = DIAG_KEPT;
	diags->list = mem_grow(diags->list, &diags->cap, diags->count + 1, sizeof(*diags->list));
	struct diag *diag = &diags->list[diags->count++];
	*diag = (struct diag){.code = code, .source = source, .mark = mark};
	if (diags->count <= DIAG_KEPT)
		diag->message = arena_vprintf(diags->arena, fmt, args);
	return diag;
}

struct diag *diag_error(struct diags *diags, const struct source *source, struct mark mark,
	const char *code, const char *fmt, ...)
{
	va_list args;
	va_start(args, fmt);
	struct diag *diag = add(diags, source, mark, code, fmt, args);
	va_end(args);
	diag->severity = DIAG_ERROR;
	diags->errors++;
	return diag;
}

struct diag *diag_warning(struct diags *diags, const struct source *source, struct mark mark,
	const char *code, const char *fmt, ...)
{
	va_list args;
	va_start(args, fmt);
	struct diag *diag = add(diags, source, mark, code, fmt, args);
	va_end(args);
	diag->severity = DIAG_WARNING;
	return diag;
}

static bool is_spare(const struct diags *diags, const struct diag *diag)
{
	return diag == diags->list + DIAG_KEPT;
}

void diag_help(struct diags *diags, struct diag *diag, const char *fmt, ...)
{
	if (is_spare(diags, diag))
		return;
	va_list args;
	va_start(args, fmt);
	diag->help = arena_vprintf(diags->arena, fmt, args);
	va_end(args);
}

void diag_related(struct diags *diags, struct diag *diag, struct mark mark, const char *message)
{
	if (is_spare(diags, diag))
		return;
	diag->related = mark;
	diag->related_message = arena_str(diags->arena, str_of(message));
}

/* A search costs, and a hostile file must not buy it a million times. */
#define WORTH_MAX (4 * DIAG_MAX)

bool diag_is_worth(const struct diags *diags)
{
	return diags->errors <= WORTH_MAX;
}

void diag_suggest(struct diags *diags, struct diag *diag, struct str word, const struct str *names,
	size_t count)
{
	if (is_spare(diags, diag) || !diag_is_worth(diags))
		return;
	struct str near = diag_nearest(word, names, count);
	if (near.len)
		diag_help(diags, diag, "did you mean %.*s?", STR_ARG(near));
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool same_but_case(struct str a, struct str b)
{
	if (a.len != b.len)
		return false;
	for (size_t i = 0; i < a.len; i++) {
		if (lower(a.ptr[i]) != lower(b.ptr[i]))
			return false;
	}
	return true;
}

/* Two letters beside each other changed places: one slip, though two edits. */
static bool is_swapped(struct str a, struct str b)
{
	size_t at = 0;
	while (at < a.len && at < b.len && a.ptr[at] == b.ptr[at])
		at++;
	return a.len == b.len && at + 1 < a.len && a.ptr[at] == b.ptr[at + 1] &&
	       a.ptr[at + 1] == b.ptr[at] &&
	       str_eq(str_slice(a, at + 2, a.len), str_slice(b, at + 2, b.len));
}

#define WORD_MAX 256 /* nobody means a name that long */

struct str diag_nearest(struct str word, const struct str *names, size_t count)
{
	size_t limit = word.len < 3 ? 0 : word.len < 6 ? 1 : word.len < 12 ? 2 : 3;
	struct str best = STR_NONE;
	if (word.len > WORD_MAX)
		return best;
	for (size_t i = 0; i < count; i++) {
		if (same_but_case(word, names[i]) || is_swapped(word, names[i]))
			return names[i];
		size_t gap =
			word.len < names[i].len ? names[i].len - word.len : word.len - names[i].len;
		if (limit == 0 || gap > limit)
			continue;
		size_t distance = str_distance(word, names[i], limit);
		if (distance > limit)
			continue;
		/* Only a strictly nearer one is better from now on. */
		best = names[i];
		limit = distance - 1;
	}
	return best;
}

static int compare_sources(const struct source *a, const struct source *b)
{
	if (a == b || !a || !b)
		return (a != NULL) - (b != NULL);
	return str_cmp(a->name, b->name);
}

static int compare_places(const struct diag *a, const struct diag *b)
{
	int order = compare_sources(a->source, b->source);
	if (order == 0)
		order = (a->mark.line > b->mark.line) - (a->mark.line < b->mark.line);
	if (order == 0)
		order = (a->mark.column > b->mark.column) - (a->mark.column < b->mark.column);
	return order;
}

static bool same(const struct diag *a, const struct diag *b)
{
	return compare_places(a, b) == 0 && a->severity == b->severity &&
	       str_is(str_of(a->code), b->code) && str_eq(a->message, b->message);
}

struct numbered { /* qsort is not stable */
	struct diag diag;
	size_t number;
};

static int compare(const void *left, const void *right)
{
	const struct numbered *a = left;
	const struct numbered *b = right;
	int order = compare_places(&a->diag, &b->diag);
	return order ? order : (a->number > b->number) - (a->number < b->number);
}

/* The same thing found in each cell is one thing; equal ones share a place but need not touch. */
static bool is_repeated(const struct diags *diags, const struct diag *diag)
{
	for (size_t i = diags->count; i-- > 0 && compare_places(&diags->list[i], diag) == 0;) {
		if (same(&diags->list[i], diag))
			return true;
	}
	return false;
}

void diags_sort(struct diags *diags)
{
	size_t count = diags->count > DIAG_KEPT ? DIAG_KEPT : diags->count;
	if (count == 0)
		return;
	struct numbered *sorted = mem_alloc(count * sizeof(*sorted));
	for (size_t i = 0; i < count; i++)
		sorted[i] = (struct numbered){diags->list[i], i};
	qsort(sorted, count, sizeof(*sorted), compare);
	diags->count = 0;
	for (size_t i = 0; i < count; i++) {
		if (!is_repeated(diags, &sorted[i].diag))
			diags->list[diags->count++] = sorted[i].diag;
		else if (sorted[i].diag.severity == DIAG_ERROR)
			diags->errors--;
	}
	mem_free(sorted);
}

struct str diag_clip(struct str text)
{
	if (text.len <= CLIP)
		return text;
	size_t end = CLIP;
	while (end > 0 && ((unsigned char)text.ptr[end] & 0xC0) == 0x80)
		end--;
	return str_slice(text, 0, end);
}
