#include "base/json.h"
#include "base/mem.h"

#include <stdlib.h>

#define SORT_SMALL 32

struct writer {
	struct buf *buf;
	enum json_style style;
	const struct json_secrets *secrets;
	unsigned depth;
};

/* Bytes that stand for themselves in a string: 0. Others: the letter of the escape, or 'u'. */
static const char escape_of[256] = {
	[0 ... 7] = 'u',
	['\b'] = 'b',
	['\t'] = 't',
	['\n'] = 'n',
	['\v'] = 'u',
	['\f'] = 'f',
	['\r'] = 'r',
	[14 ... 31] = 'u',
	['"'] = '"',
	['\\'] = '\\',
	[128 ... 255] = 'U', /* UTF-8, to be checked */
};

/* Writes what needs care at `at`; returns the bytes it read. */
static size_t write_escaped(struct buf *buf, struct str s, size_t at)
{
	unsigned char c = (unsigned char)s.ptr[at];
	char escape = escape_of[c];
	if (escape == 'U') {
		size_t len = str_utf8(s, at);
		if (len)
			buf_put(buf, s.ptr + at, len);
		else
			buf_puts(buf, "\xEF\xBF\xBD");
		return len ? len : 1;
	}
	if (escape == 'u') {
		const char *hex = "0123456789abcdef";
		char text[6] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
		buf_put(buf, text, sizeof(text));
	} else {
		char text[2] = {'\\', escape};
		buf_put(buf, text, sizeof(text));
	}
	return 1;
}

void json_write_string(struct buf *buf, struct str s)
{
	buf_putc(buf, '"');
	size_t from = 0;
	size_t at = 0;
	while (at < s.len) {
		if (!escape_of[(unsigned char)s.ptr[at]]) {
			at++;
			continue;
		}
		buf_put(buf, s.ptr + from, at - from);
		at += write_escaped(buf, s, at);
		from = at;
	}
	if (from < s.len)
		buf_put(buf, s.ptr + from, s.len - from);
	buf_putc(buf, '"');
}

void json_write_secret(struct buf *buf, struct str hash)
{
	buf_puts(buf, "{\"$secret\":");
	json_write_string(buf, hash);
	buf_putc(buf, '}');
}

static size_t digits_from(struct str s, size_t at)
{
	while (at < s.len && s.ptr[at] >= '0' && s.ptr[at] <= '9')
		at++;
	return at;
}

/* JSON's own grammar: YAML's 0x1F, .5 and 007 are none of its numbers. */
static bool is_json_number(struct str s)
{
	size_t start = s.len && s.ptr[0] == '-';
	size_t at = digits_from(s, start);
	if (at == start || (s.ptr[start] == '0' && at > start + 1))
		return false;
	if (at < s.len && s.ptr[at] == '.') {
		start = at + 1;
		at = digits_from(s, start);
		if (at == start)
			return false;
	}
	if (at < s.len && (s.ptr[at] == 'e' || s.ptr[at] == 'E')) {
		start = at + 1;
		if (start < s.len && (s.ptr[start] == '+' || s.ptr[start] == '-'))
			start++;
		at = digits_from(s, start);
		if (at == start)
			return false;
	}
	return at == s.len;
}

static void new_line(struct writer *w)
{
	if (w->style != JSON_PRETTY)
		return;
	buf_putc(w->buf, '\n');
	for (unsigned i = 0; i < w->depth; i++)
		buf_put(w->buf, "  ", 2);
}

static void open_bracket(struct writer *w, char bracket)
{
	buf_putc(w->buf, bracket);
	w->depth++;
}

static void next_part(struct writer *w, bool first)
{
	if (!first)
		buf_putc(w->buf, ',');
	new_line(w);
}

static void close_bracket(struct writer *w, char bracket, bool empty)
{
	w->depth--;
	if (!empty)
		new_line(w);
	buf_putc(w->buf, bracket);
}

static void write_colon(struct writer *w)
{
	buf_put(w->buf, ": ", w->style == JSON_PRETTY ? 2 : 1);
}

static void write_value(struct writer *w, const struct value *v, bool tainted);

static void write_items(struct writer *w, const struct value *v, bool tainted, bool first)
{
	for (uint32_t i = 0; i < v->count; i++) {
		next_part(w, first && i == 0);
		write_value(w, v->items[i], tainted);
	}
}

static void write_list(struct writer *w, const struct value *v, bool tainted)
{
	open_bracket(w, '[');
	write_items(w, v, tainted, true);
	close_bracket(w, ']', v->count == 0);
}

/* {"$attr": [address, name]}, {"$call": [function, argument, ...]} */
static void write_special(struct writer *w, const struct value *v, bool tainted)
{
	bool attr = v->kind == VALUE_ATTR;
	open_bracket(w, '{');
	new_line(w);
	buf_puts(w->buf, attr ? "\"$attr\"" : "\"$call\"");
	write_colon(w);
	open_bracket(w, '[');
	new_line(w);
	json_write_string(w->buf, attr ? v->attr.address : v->text);
	if (attr) {
		next_part(w, false);
		json_write_string(w->buf, v->attr.name);
	} else {
		write_items(w, v, tainted, false);
	}
	close_bracket(w, ']', false);
	close_bracket(w, '}', false);
}

static void sort_few(const struct value_member **members, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		const struct value_member *member = members[i];
		size_t at = i;
		for (; at > 0 && str_cmp(members[at - 1]->name, member->name) > 0; at--)
			members[at] = members[at - 1];
		members[at] = member;
	}
}

static int by_name(const void *a, const void *b)
{
	const struct value_member *const *x = a;
	const struct value_member *const *y = b;
	return str_cmp((*x)->name, (*y)->name);
}

static void write_member(
	struct writer *w, const struct value_member *member, bool first, bool tainted)
{
	next_part(w, first);
	json_write_string(w->buf, member->name);
	write_colon(w);
	write_value(w, member->value, tainted);
}

static void write_sorted(struct writer *w, const struct value *v, bool tainted)
{
	const struct value_member *few[SORT_SMALL];
	const struct value_member **members = few;
	if (v->count > SORT_SMALL)
		members = mem_alloc(v->count * sizeof(struct value_member *));
	for (uint32_t i = 0; i < v->count; i++)
		members[i] = &v->members[i];
	if (v->count > SORT_SMALL)
		qsort(members, v->count, sizeof(struct value_member *), by_name);
	else
		sort_few(members, v->count);
	for (uint32_t i = 0; i < v->count; i++)
		write_member(w, members[i], i == 0, tainted);
	if (members != few)
		mem_free(members);
}

/* A single name with "$" would read as one of our own forms: one "$" more sets it apart. */
static void write_dollar(struct writer *w, const struct value_member *member, bool tainted)
{
	struct buf name;
	buf_init(&name, 0);
	buf_putc(&name, '$');
	buf_str(&name, member->name);
	struct value_member renamed = {buf_view(&name), member->value};
	write_member(w, &renamed, true, tainted);
	buf_release(&name);
}

static void write_map(struct writer *w, const struct value *v, bool tainted)
{
	open_bracket(w, '{');
	if (v->count == 1 && str_starts(v->members[0].name, STR("$"))) {
		write_dollar(w, &v->members[0], tainted);
	} else if (w->style == JSON_COMPACT) {
		write_sorted(w, v, tainted);
	} else {
		for (uint32_t i = 0; i < v->count; i++)
			write_member(w, &v->members[i], i == 0, tainted);
	}
	close_bracket(w, '}', v->count == 0);
}

static void write_secret(struct writer *w, const struct value *v)
{
	if (w->secrets)
		w->secrets->write(w->secrets->ctx, w->buf, v);
	else
		buf_puts(w->buf, "\"****\"");
}

static void write_scalar(struct buf *buf, const struct value *v)
{
	if (v->kind == VALUE_NULL)
		buf_puts(buf, "null");
	else if (v->kind == VALUE_BOOL || (v->kind == VALUE_NUMBER && is_json_number(v->text)))
		buf_str(buf, value_text(v));
	else
		json_write_string(buf, v->text);
}

/* `tainted`: something around it is, and so everything within. */
static void write_value(struct writer *w, const struct value *v, bool tainted)
{
	tainted = tainted || (v->flags & VALUE_TAINTED);
	switch ((enum value_kind)v->kind) {
	case VALUE_NULL:
	case VALUE_BOOL:
	case VALUE_NUMBER:
	case VALUE_STRING:
		if (tainted)
			write_secret(w, v);
		else
			write_scalar(w->buf, v);
		break;
	case VALUE_SECRET:
		write_secret(w, v);
		break;
	case VALUE_LIST:
		write_list(w, v, tainted);
		break;
	case VALUE_MAP:
		write_map(w, v, tainted);
		break;
	case VALUE_ATTR:
	case VALUE_CALL:
		write_special(w, v, tainted);
		break;
	}
}

void json_write(struct buf *buf, const struct value *v, enum json_style style,
	const struct json_secrets *secrets)
{
	struct writer writer = {.buf = buf, .style = style, .secrets = secrets};
	write_value(&writer, v ? v : value_null(), false);
}
