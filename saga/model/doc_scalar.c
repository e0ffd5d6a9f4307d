#include "doc_read.h"
#include "number.h"

static uint32_t number_of(size_t n)
{
	return n < UINT32_MAX - 1 ? (uint32_t)n + 1 : UINT32_MAX;
}

struct mark doc_mark(const yaml_mark_t *from, const yaml_mark_t *to)
{
	return (struct mark){number_of(from->line), number_of(from->column), number_of(to->line),
		number_of(to->column)};
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

struct mark doc_scalar_mark(const struct source *source, const yaml_event_t *event)
{
	struct mark mark = doc_mark(&event->start_mark, &event->end_mark);
	if (!event->data.scalar.tag && !event->data.scalar.anchor)
		return mark;
	struct str text = source->text;
	size_t at = source_offset(source, mark.line, mark.column);
	uint32_t column = mark.column;
	while (at < text.len && (text.ptr[at] == '!' || text.ptr[at] == '&')) {
		for (; at < text.len && !is_blank(text.ptr[at]) && text.ptr[at] != '\n'; at++)
			column += ((unsigned char)text.ptr[at] & 0xC0) != 0x80;
		for (; at < text.len && is_blank(text.ptr[at]); at++)
			column++;
	}
	/* A block scalar, or one that begins on the next line, is best shown by its tag. */
	if (at < text.len && text.ptr[at] != '\n' && text.ptr[at] != '\r' && text.ptr[at] != '|' &&
		text.ptr[at] != '>')
		mark.column = column;
	return mark;
}

static bool is_one_of(struct str text, const char *const *words)
{
	for (; *words; words++) {
		if (str_is(text, *words))
			return true;
	}
	return false;
}

/*
 * Only JSON's numbers are numbers. YAML 1.1 would read 0123 as 83, 1_000 as 1000 and 22:22 as
 * 1342; whoever writes an account id or a port mapping means what he wrote.
 */
enum doc_kind doc_plain_kind(struct str text)
{
	static const char *const nulls[] = {"", "~", "null", "Null", "NULL", NULL};
	static const char *const booleans[] = {"true", "false", "True", "False", "TRUE", "FALSE",
		"yes", "no", "Yes", "No", "YES", "NO", "on", "off", "On", "Off", "ON", "OFF", NULL};
	if (text.len <= 5) {
		if (is_one_of(text, nulls))
			return DOC_NULL;
		if (is_one_of(text, booleans))
			return DOC_BOOL;
	}
	return number_is(text) ? DOC_NUMBER : DOC_STRING;
}

/* libyaml's words, and what to say instead. */
static const struct {
	const char *problem, *message, *help;
} problems[] = {
	{"mapping values are not allowed in this context", "a \":\" where no key can stand",
		"check the indentation, or put the text in quotes"},
	{"did not find expected key", "a key was expected here",
		"check the indentation and the quotes above this line"},
	{"did not find expected '-' indicator", "a list item was expected here",
		"check the indentation: items of one list begin with \"- \" in one column"},
	{"did not find expected ',' or '}'", "\",\" or \"}\" was expected here", NULL},
	{"did not find expected ',' or ']'", "\",\" or \"]\" was expected here", NULL},
	{"found undefined tag handle", "this tag has no meaning here", NULL},
	{"found unexpected end of stream", "the file ends within a quoted text", NULL},
	{"could not find expected ':'", "a \":\" was expected behind this key", NULL},
	{"did not find expected <document start>", "text behind the end of the document", NULL},
	{"control characters are not allowed", "control characters are not allowed", NULL},
};

#define NPROBLEMS (sizeof(problems) / sizeof(*problems))

static struct mark problem_mark(const struct reader *reader)
{
	const yaml_parser_t *parser = &reader->parser;
	if (parser->error != YAML_READER_ERROR)
		return doc_mark(&parser->problem_mark, &parser->problem_mark);
	/* The reader knows bytes only. */
	const struct source *source = reader->source;
	struct mark mark = {1, 1, 1, 1};
	while (mark.line < source->nlines && source->lines[mark.line] <= parser->problem_offset)
		mark.line++;
	size_t at = source->lines[mark.line - 1];
	for (; at < parser->problem_offset && at < source->text.len; mark.column++)
		at += str_utf8(source->text, at);
	mark.end_line = mark.line;
	mark.end_column = mark.column;
	return mark;
}

/* libyaml tells what it was in the middle of, and where that began. */
static void add_context(struct reader *reader, struct diag *diag, struct mark mark)
{
	const yaml_parser_t *parser = &reader->parser;
	if (!parser->context || parser->error == YAML_READER_ERROR)
		return;
	struct mark context = doc_mark(&parser->context_mark, &parser->context_mark);
	if (context.line != mark.line || context.column != mark.column)
		diag_related(reader->diags, diag, context, "in what begins here");
}

void doc_syntax_error(struct reader *reader)
{
	const struct source *source = reader->source;
	struct mark mark = problem_mark(reader);
	const char *problem = reader->parser.problem ? reader->parser.problem : "not readable";
	size_t at = source_offset(source, mark.line, mark.column);
	struct diag *diag;
	reader->failed = true;
	if (at < source->text.len && source->text.ptr[at] == '\t') {
		diag = diag_error(
			reader->diags, source, mark, "tab", "a tab where YAML wants spaces");
		diag_help(reader->diags, diag, "indent with spaces");
		return;
	}
	size_t i = 0;
	while (i < NPROBLEMS && !str_is(str_of(problem), problems[i].problem))
		i++;
	diag = diag_error(reader->diags, source, mark, "syntax", "%s",
		i < NPROBLEMS ? problems[i].message : problem);
	if (i < NPROBLEMS && problems[i].help)
		diag_help(reader->diags, diag, "%s", problems[i].help);
	add_context(reader, diag, mark);
}
