#include "base/buf.h"
#include "doc_read.h"

/*
 * JSON is all but a part of YAML 1.1. What libyaml does not take: tabs before the first brace and
 * behind the last, and characters beyond U+FFFF written as two \u escapes.
 */

static bool hex_unit(struct str text, size_t at, uint32_t *unit)
{
	*unit = 0;
	if (at + 6 > text.len || text.ptr[at] != '\\' || text.ptr[at + 1] != 'u')
		return false;
	for (size_t i = at + 2; i < at + 6; i++) {
		char c = (char)(text.ptr[i] | 0x20);
		if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
			return false;
		*unit = *unit * 16 + (uint32_t)(c <= '9' ? c - '0' : c - 'a' + 10);
	}
	return true;
}

/* A pair of surrogates as the one \U escape that YAML knows, which is two bytes shorter. */
static bool put_pair(struct buf *out, struct str text, size_t at)
{
	uint32_t high;
	uint32_t low;
	if (!hex_unit(text, at, &high) || !hex_unit(text, at + 6, &low))
		return false;
	if (high < 0xD800 || high > 0xDBFF || low < 0xDC00 || low > 0xDFFF)
		return false;
	buf_printf(out, "\\U%08X", 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00));
	return true;
}

static void put_escaped(struct buf *out, struct str text)
{
	for (size_t at = 0; at < text.len;) {
		if (text.ptr[at] != '\\') {
			buf_putc(out, text.ptr[at++]);
		} else if (put_pair(out, text, at)) {
			at += 12;
		} else {
			buf_str(out, str_slice(text, at, at + 2));
			at += 2;
		}
	}
}

static bool is_json(struct str text)
{
	text = str_trim(text);
	return text.len && (text.ptr[0] == '{' || text.ptr[0] == '[');
}

struct str doc_prepare(struct arena *arena, struct str text)
{
	if (!is_json(text))
		return text;
	size_t begin = (size_t)(str_trim(text).ptr - text.ptr);
	text = str_slice(text, 0, begin + str_trim(text).len);
	bool has_pairs = str_find(text, STR("\\uD")) >= 0 || str_find(text, STR("\\ud")) >= 0;
	bool has_tabs = str_find(str_slice(text, 0, begin), STR("\t")) >= 0;
	if (!has_pairs && !has_tabs)
		return text;
	struct buf out;
	buf_init(&out, 0);
	for (size_t i = 0; i < begin; i++)
		buf_putc(&out, (char)(text.ptr[i] == '\t' ? ' ' : text.ptr[i]));
	put_escaped(&out, str_slice(text, begin, text.len));
	struct str copy = arena_str(arena, buf_view(&out));
	buf_release(&out);
	return copy;
}
