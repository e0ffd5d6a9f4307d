#include "model/diag.h"

#include <stdio.h>

#define LINE_SHOWN  160 /* characters of a source line; minified JSON is one line */
#define LINE_BEFORE 60	/* of them before the caret when the line is cut */

struct painter {
	struct buf *out;
	bool colour;
};

#define BOLD  "\033[1m"
#define RED   "\033[1;31m"
#define AMBER "\033[1;33m"
#define BLUE  "\033[1;34m"
#define GREEN "\033[1;32m"

static void paint(struct painter *p, const char *colour, const char *text)
{
	if (p->colour)
		buf_puts(p->out, colour);
	buf_puts(p->out, text);
	if (p->colour)
		buf_puts(p->out, "\033[0m");
}

/* The first byte of U+0080 to U+009F, which some terminals take for escape sequences. */
static bool is_c1(struct str text, size_t at)
{
	return (unsigned char)text.ptr[at] == 0xC2 && at + 1 < text.len &&
	       (unsigned char)text.ptr[at + 1] < 0xA0;
}

/* Text that came from a file may hold control characters; a terminal must not obey them. */
static void put_safe(struct buf *out, struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.ptr[i];
		if (c == '\n' || c == '\t')
			buf_putc(out, ' ');
		else if (c < 0x20 || c == 0x7F || is_c1(text, i))
			buf_printf(out, "\\x%02x", c);
		else
			buf_putc(out, (char)c);
	}
}

static bool is_char_start(char c)
{
	return ((unsigned char)c & 0xC0) != 0x80;
}

/* Prints characters [from, to) of the line, or one `mark` for each of them; gives how many there
 * are. */
static uint32_t put_columns(struct buf *out, struct str line, uint32_t from, uint32_t to, bool text)
{
	uint32_t column = 0;
	uint32_t shown = 0;
	for (size_t i = 0; i < line.len; i++) {
		column += is_char_start(line.ptr[i]);
		if (column < from || column >= to)
			continue;
		unsigned char c = (unsigned char)line.ptr[i];
		shown += is_char_start(line.ptr[i]);
		if (c == '\t')
			buf_putc(out, '\t');
		else if (!text)
			buf_puts(out, is_char_start(line.ptr[i]) ? " " : "");
		else
			buf_putc(out, c < 0x20 || c == 0x7F ? '?' : (char)c);
	}
	return shown;
}

static uint32_t columns_of(struct str line)
{
	uint32_t columns = 0;
	for (size_t i = 0; i < line.len; i++)
		columns += is_char_start(line.ptr[i]);
	return columns;
}

static void put_gutter(struct painter *p, uint32_t line, const char *bar)
{
	char digits[16] = "";
	if (line)
		snprintf(digits, sizeof(digits), "%u", line);
	char gutter[32];
	snprintf(gutter, sizeof(gutter), "%5s %s ", digits, bar);
	paint(p, BLUE, gutter);
}

static void put_caret(struct painter *p, struct str line, uint32_t from, struct mark mark,
	uint32_t last, const char *colour)
{
	uint32_t end = mark.end_line == mark.line ? mark.end_column : columns_of(line) + 1;
	if (end > last)
		end = last;
	put_gutter(p, 0, "|");
	if (from > 1)
		buf_puts(p->out, "   ");
	uint32_t shown = put_columns(p->out, line, from, mark.column, false);
	for (; from + shown < mark.column; shown++)
		buf_putc(p->out, ' '); /* behind the end of the line */
	struct buf marks;
	buf_init(&marks, 0);
	buf_putc(&marks, '^');
	for (uint32_t column = mark.column + 1; column < end; column++)
		buf_putc(&marks, '~');
	paint(p, colour, marks.ptr);
	buf_release(&marks);
	buf_putc(p->out, '\n');
}

static void put_excerpt(
	struct painter *p, const struct source *source, struct mark mark, const char *colour)
{
	struct str line = source_line(source, mark.line);
	if (mark.line == 0 || mark.line > source->nlines)
		return;
	uint32_t columns = columns_of(line);
	uint32_t from = 1;
	if (columns > LINE_SHOWN && mark.column > LINE_BEFORE)
		from = mark.column - LINE_BEFORE;
	uint32_t to = from + LINE_SHOWN;
	put_gutter(p, mark.line, "|");
	buf_puts(p->out, from > 1 ? "..." : "");
	put_columns(p->out, line, from, to, true);
	buf_puts(p->out, to <= columns ? "...\n" : "\n");
	put_caret(p, line, from, mark, to, colour);
}

static void put_place(struct painter *p, const struct source *source, struct mark mark)
{
	if (!source)
		return;
	if (p->colour)
		buf_puts(p->out, BOLD);
	put_safe(p->out, source->name);
	if (mark.line)
		buf_printf(p->out, ":%u:%u", mark.line, mark.column);
	buf_puts(p->out, p->colour ? ":\033[0m " : ": ");
}

static void put_diag(struct painter *p, const struct diag *diag)
{
	bool is_error = diag->severity == DIAG_ERROR;
	const char *colour = is_error ? RED : AMBER;
	put_place(p, diag->source, diag->mark);
	paint(p, colour, is_error ? "error:" : "warning:");
	buf_putc(p->out, ' ');
	put_safe(p->out, diag->message);
	buf_printf(p->out, " [%s]\n", diag->code);
	if (diag->source)
		put_excerpt(p, diag->source, diag->mark, colour);
	if (diag->source && diag->related.line) {
		put_place(p, diag->source, diag->related);
		paint(p, BLUE, "note:");
		buf_putc(p->out, ' ');
		put_safe(p->out, diag->related_message);
		buf_putc(p->out, '\n');
		put_excerpt(p, diag->source, diag->related, BLUE);
	}
	if (diag->help.len) {
		paint(p, GREEN, "help:");
		buf_putc(p->out, ' ');
		put_safe(p->out, diag->help);
		buf_putc(p->out, '\n');
	}
}

void diags_print(const struct diags *diags, struct buf *out, bool colour)
{
	struct painter p = {out, colour};
	size_t shown_errors = 0;
	size_t shown = 0;
	for (; shown < diags->count && shown < DIAG_MAX; shown++) {
		put_diag(&p, &diags->list[shown]);
		shown_errors += diags->list[shown].severity == DIAG_ERROR;
	}
	if (diags->errors > shown_errors)
		buf_printf(out, "and %zu more errors\n", diags->errors - shown_errors);
}

static void put_mark(struct arena *arena, struct value *map, struct mark mark)
{
	VALUE_PUT(arena, map, "line", value_int(arena, mark.line));
	VALUE_PUT(arena, map, "column", value_int(arena, mark.column));
	VALUE_PUT(arena, map, "endLine", value_int(arena, mark.end_line));
	VALUE_PUT(arena, map, "endColumn", value_int(arena, mark.end_column));
}

static const struct value *diag_value(struct arena *arena, const struct diag *diag)
{
	struct value *map = value_map(arena);
	const char *severity = diag->severity == DIAG_ERROR ? "error" : "warning";
	VALUE_PUT(arena, map, "severity", value_cstr(arena, severity));
	VALUE_PUT(arena, map, "code", value_cstr(arena, diag->code));
	VALUE_PUT(arena, map, "message", value_string(arena, diag->message));
	if (diag->source)
		VALUE_PUT(arena, map, "file", value_string(arena, diag->source->name));
	if (diag->source && diag->mark.line)
		put_mark(arena, map, diag->mark);
	if (diag->help.len)
		VALUE_PUT(arena, map, "help", value_string(arena, diag->help));
	if (diag->related.line) {
		struct value *related = value_map(arena);
		VALUE_PUT(arena, related, "message", value_string(arena, diag->related_message));
		put_mark(arena, related, diag->related);
		VALUE_PUT(arena, map, "related", related);
	}
	return map;
}

const struct value *diags_json(const struct diags *diags, struct arena *arena)
{
	struct value *list = value_list(arena);
	for (size_t i = 0; i < diags->count && i < DIAG_MAX; i++)
		value_add(arena, list, diag_value(arena, &diags->list[i]));
	struct value *map = value_map(arena);
	VALUE_PUT(arena, map, "diagnostics", list);
	VALUE_PUT(arena, map, "errors", value_int(arena, (int64_t)diags->errors));
	return map;
}
