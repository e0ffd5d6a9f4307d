#include "model/source.h"
#include "base/mem.h"

/* Bytes of the line break at `at`, 0 if there is none: the breaks that YAML 1.1 knows. */
static size_t break_at(struct str text, size_t at)
{
	unsigned char c = (unsigned char)text.ptr[at];
	if (c >= ' ' && c < 0x80)
		return 0;
	if (c == '\n')
		return 1;
	if (c == '\r')
		return at + 1 < text.len && text.ptr[at + 1] == '\n' ? 2 : 1;
	struct str rest = str_slice(text, at, at + 3);
	if (c == 0xC2 && str_starts(rest, STR("\xC2\x85")))
		return 2;
	if (c == 0xE2 && (str_eq(rest, STR("\xE2\x80\xA8")) || str_eq(rest, STR("\xE2\x80\xA9"))))
		return 3;
	return 0;
}

static void find_lines(struct arena *arena, struct source *source)
{
	uint32_t *starts = NULL;
	size_t cap = 0;
	size_t count = 0;
	starts = mem_grow(starts, &cap, 1, sizeof(*starts));
	starts[count++] = 0;
	for (size_t at = 0; at < source->text.len;) {
		size_t len = break_at(source->text, at);
		at += len ? len : 1;
		if (len == 0)
			continue;
		starts = mem_grow(starts, &cap, count + 1, sizeof(*starts));
		starts[count++] = (uint32_t)at;
	}
	uint32_t *lines = ARENA_ARRAY(arena, count, uint32_t);
	for (size_t i = 0; i < count; i++)
		lines[i] = starts[i];
	mem_free(starts);
	source->lines = lines;
	source->nlines = (uint32_t)count;
}

static int refuse_at(struct source *source, size_t at, struct err *err, const char *what)
{
	uint32_t line = 1;
	for (size_t i = 0; i < at; i++)
		line += source->text.ptr[i] == '\n';
	return err_set(err, ERR_INPUT, "%.*s:%u: %s (byte %zu)", STR_ARG(source->name), line, what,
		at + 1);
}

int source_init(struct arena *arena, struct source *source, struct str name, struct str text,
	struct err *err)
{
	*source = (struct source){.name = arena_str(arena, name)};
	if (text.len > SOURCE_MAX)
		return err_set(err, ERR_LIMIT, "%.*s: %zu bytes is more than Skald reads (%zu)",
			STR_ARG(name), text.len, SOURCE_MAX);
	if (str_starts(text, STR("\xEF\xBB\xBF")))
		text = str_slice(text, 3, text.len);
	source->text = text;
	for (size_t at = 0; at < text.len;) {
		unsigned char c = (unsigned char)text.ptr[at];
		size_t len = c < 0x80 ? 1 : str_utf8(text, at);
		if (len == 0)
			return refuse_at(
				source, at, err, "this is not text: bytes that are not UTF-8");
		if (c == 0)
			return refuse_at(source, at, err, "this is not text: a NUL byte");
		at += len;
	}
	find_lines(arena, source);
	return 0;
}

struct str source_line(const struct source *source, uint32_t line)
{
	if (line == 0 || line > source->nlines)
		return STR_NONE;
	size_t from = source->lines[line - 1];
	size_t to = line < source->nlines ? source->lines[line] : source->text.len;
	struct str text = str_slice(source->text, from, to);
	for (size_t at = 0; at < text.len; at++) {
		if (break_at(text, at))
			return str_slice(text, 0, at);
	}
	return text;
}

size_t source_offset(const struct source *source, uint32_t line, uint32_t column)
{
	if (line == 0 || line > source->nlines)
		return source->text.len;
	size_t at = source->lines[line - 1];
	for (uint32_t passed = 1; passed < column && at < source->text.len; passed++)
		at += str_utf8(source->text, at);
	return at;
}
