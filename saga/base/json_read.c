/*
 * A recursive descent straight into values: no tree in between, and each list and map made once,
 * with the room it needs. `parts` is where the items of those that are still open wait.
 */
#include "base/json.h"
#include "base/mem.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define DEPTH_MAX  200
#define SIZE_LIMIT BUF_MAX_DEFAULT

struct part {
	struct str name; /* of a member */
	size_t at;	 /* where it begins */
	const struct value *value;
};

struct reader {
	struct arena *arena;
	struct str text;
	size_t at;
	unsigned depth;
	bool plain;
	struct part *parts;
	size_t nparts, cap;
	struct err *err;
};

/* Says where and what, but does not quote: it may be secret, or made to upset a terminal. */
static void *fail(struct reader *r, enum err_code code, size_t at, const char *what)
{
	size_t line = 1;
	size_t line_start = 0;
	for (size_t i = 0; i < at; i++) {
		if (r->text.ptr[i] == '\n') {
			line++;
			line_start = i + 1;
		}
	}
	size_t end = at < r->text.len ? at + 1 : at;
	err_set(r->err, code, "line %zu, column %zu: %s", line, end - line_start, what);
	return NULL;
}

static void *refuse(struct reader *r, const char *what)
{
	return fail(r, ERR_INPUT, r->at, what);
}

/* The next byte, or 0 at the end: no byte that means anything is 0. */
static char peek(const struct reader *r)
{
	return r->at < r->text.len ? r->text.ptr[r->at] : '\0';
}

static void skip_space(struct reader *r)
{
	for (char c = peek(r); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = peek(r))
		r->at++;
}

/* Skips space, and `c` when it comes next. */
static bool take(struct reader *r, char c)
{
	skip_space(r);
	if (peek(r) != c)
		return false;
	r->at++;
	return true;
}

static bool take_digits(struct reader *r)
{
	size_t start = r->at;
	while (peek(r) >= '0' && peek(r) <= '9')
		r->at++;
	return r->at > start;
}

/* More than a double holds: nobody means it, and who computes with it would be led astray. */
static bool is_huge(struct str digits)
{
	char text[400];
	if (digits.len >= sizeof(text))
		return true;
	memcpy(text, digits.ptr, digits.len);
	text[digits.len] = '\0';
	return isinf(strtod(text, NULL));
}

static const struct value *read_number(struct reader *r)
{
	size_t start = r->at;
	bool exponent = false;
	if (peek(r) == '-')
		r->at++;
	if (peek(r) == '0')
		r->at++;
	else if (!take_digits(r))
		return refuse(r, "a digit is missing");
	if (peek(r) == '.') {
		r->at++;
		if (!take_digits(r))
			return refuse(r, "a digit is missing");
	}
	if (peek(r) == 'e' || peek(r) == 'E') {
		exponent = true;
		r->at++;
		if (peek(r) == '+' || peek(r) == '-')
			r->at++;
		if (!take_digits(r))
			return refuse(r, "a digit is missing");
	}
	struct str digits = str_slice(r->text, start, r->at);
	if ((exponent || digits.len > 300) && is_huge(digits))
		return fail(r, ERR_INPUT, start, "a number too large");
	return value_number(r->arena, arena_str(r->arena, digits));
}

/* The four digits at `at`; -1 when they are none. */
static long hex4(const struct reader *r, size_t at)
{
	long code = 0;
	for (size_t i = at; i < at + 4; i++) {
		char c = i < r->text.len ? r->text.ptr[i] : '\0';
		if (c >= '0' && c <= '9')
			code = code * 16 + (c - '0');
		else if (c >= 'a' && c <= 'f')
			code = code * 16 + (c - 'a' + 10);
		else if (c >= 'A' && c <= 'F')
			code = code * 16 + (c - 'A' + 10);
		else
			return -1;
	}
	return code;
}

static size_t put_utf8(char *out, unsigned long code)
{
	static const unsigned char lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
	size_t len = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
	for (size_t i = len; i-- > 1; code >>= 6)
		out[i] = (char)(0x80 | (code & 0x3F));
	out[0] = (char)(len == 1 ? code : lead[len] | code);
	return len;
}

/* \uXXXX, and a second one behind it where the first is half of a pair. 0: it is none. */
static size_t read_unicode(struct reader *r, char *out)
{
	long code = hex4(r, r->at + 2);
	size_t used = 6;
	if (code >= 0xD800 && code < 0xDC00 && r->at + 8 < r->text.len &&
		r->text.ptr[r->at + 6] == '\\' && r->text.ptr[r->at + 7] == 'u') {
		long low = hex4(r, r->at + 8);
		if (low >= 0xDC00 && low < 0xE000) {
			code = 0x10000 + (code - 0xD800) * 0x400 + (low - 0xDC00);
			used = 12;
		}
	}
	if (code < 0 || (code >= 0xD800 && code < 0xE000)) {
		refuse(r, "\\u is not followed by a character's number");
		return 0;
	}
	r->at += used;
	return put_utf8(out, (unsigned long)code);
}

/* One escape, at `at`; the bytes it stands for, at most as many as it has. 0: it is none. */
static size_t read_escape(struct reader *r, char *out)
{
	static const char from[] = "\"\\/bfnrt";
	static const char to[] = "\"\\/\b\f\n\r\t";
	char c = r->at + 1 < r->text.len ? r->text.ptr[r->at + 1] : '\0';
	if (c == 'u')
		return read_unicode(r, out);
	const char *found = c ? strchr(from, c) : NULL;
	if (!found) {
		refuse(r, "an escape that JSON does not have");
		return 0;
	}
	*out = to[found - from];
	r->at += 2;
	return 1;
}

/* Goes over bytes that stand for themselves. */
static void skip_plain(struct reader *r)
{
	for (;;) {
		unsigned char c = (unsigned char)peek(r);
		size_t len = c < 0x80 ? 1 : str_utf8(r->text, r->at);
		if (c < ' ' || c == '"' || c == '\\' || len == 0)
			return;
		r->at += len;
	}
}

static size_t read_some(struct reader *r, char *out)
{
	size_t start = r->at;
	skip_plain(r);
	if (r->at > start) {
		memcpy(out, r->text.ptr + start, r->at - start);
		return r->at - start;
	}
	if (peek(r) == '\\')
		return read_escape(r, out);
	refuse(r, r->at == r->text.len		 ? "the text ends within a string"
		  : (unsigned char)peek(r) < ' ' ? "a control character within a string"
						 : "bytes that are not UTF-8");
	return 0;
}

/* With escapes: no longer than it stands there, so the room for it is known. */
static bool read_escaped(struct reader *r, size_t start, struct str *out)
{
	size_t end = r->at;
	while (end < r->text.len && r->text.ptr[end] != '"')
		end += r->text.ptr[end] == '\\' ? 2 : 1;
	char *text = arena_array(r->arena, end - start + 3, 1);
	size_t len = 0;
	r->at = start;
	while (peek(r) != '"') {
		size_t some = read_some(r, text + len);
		if (some == 0)
			return false;
		len += some;
	}
	r->at++;
	*out = (struct str){text, len};
	return true;
}

/* Behind the opening quote. */
static bool read_string(struct reader *r, struct str *out)
{
	size_t start = r->at;
	skip_plain(r);
	if (peek(r) != '"')
		return read_escaped(r, start, out);
	*out = arena_str(r->arena, str_slice(r->text, start, r->at));
	r->at++;
	return true;
}

static const struct value *as_attr(struct reader *r, const struct value *parts)
{
	const struct value *address = value_at(parts, 0);
	const struct value *name = value_at(parts, 1);
	if (parts->kind != VALUE_LIST || parts->count != 2 || address->kind != VALUE_STRING ||
		name->kind != VALUE_STRING)
		return NULL;
	return value_attr(r->arena, address->text, name->text);
}

static const struct value *as_call(struct reader *r, const struct value *parts)
{
	const struct value *function = value_at(parts, 0);
	if (parts->kind != VALUE_LIST || !function || function->kind != VALUE_STRING)
		return NULL;
	struct value *call = value_call(r->arena, function->text);
	for (uint32_t i = 1; i < parts->count; i++)
		value_add(r->arena, call, parts->items[i]);
	return call;
}

static const struct value *as_secret(struct reader *r, const struct value *hash)
{
	return hash->kind == VALUE_STRING ? value_secret(r->arena, hash->text) : NULL;
}

static const struct {
	const char *name;
	const struct value *(*read)(struct reader *r, const struct value *content);
} forms[] = {
	{"$attr", as_attr},
	{"$call", as_call},
	{"$secret", as_secret},
};

/* What a map with one member, whose name starts with "$", stands for. */
static const struct value *read_form(struct reader *r, struct value *map)
{
	struct value_member *member = &map->members[0];
	if (str_starts(member->name, STR("$$"))) {
		member->name = str_slice(member->name, 1, member->name.len);
		return map;
	}
	const struct value *v = NULL;
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
		if (str_is(member->name, forms[i].name))
			v = forms[i].read(r, member->value);
	if (!v)
		err_set(r->err, ERR_INPUT,
			"\"%.*s\" is no form that Skald writes, or not filled as one",
			STR_ARG(str_slice(member->name, 0, 40)));
	return v;
}

static const struct value *read_value(struct reader *r);

static struct part *add_part(struct reader *r)
{
	r->parts = mem_grow(r->parts, &r->cap, r->nparts + 1, sizeof(*r->parts));
	r->parts[r->nparts] = (struct part){.at = r->at};
	return &r->parts[r->nparts++];
}

static const struct value *close_list(struct reader *r, size_t first)
{
	struct value *list = value_list(r->arena);
	value_reserve(r->arena, list, (uint32_t)(r->nparts - first));
	for (size_t i = first; i < r->nparts; i++)
		value_add(r->arena, list, r->parts[i].value);
	r->nparts = first;
	return list;
}

static const struct value *read_list(struct reader *r)
{
	size_t first = r->nparts;
	if (take(r, ']'))
		return close_list(r, first);
	do {
		const struct value *item = read_value(r);
		if (!item)
			return NULL;
		add_part(r)->value = item;
	} while (take(r, ','));
	return take(r, ']') ? close_list(r, first) : refuse(r, "',' or ']' expected");
}

static const struct value *close_map(struct reader *r, size_t first)
{
	struct value *map = value_map(r->arena);
	value_reserve(r->arena, map, (uint32_t)(r->nparts - first));
	for (size_t i = first; i < r->nparts; i++) {
		value_put(r->arena, map, r->parts[i].name, r->parts[i].value);
		if (map->count != i - first + 1)
			return fail(r, ERR_INPUT, r->parts[i].at, "a name comes twice");
	}
	r->nparts = first;
	if (!r->plain && map->count == 1 && str_starts(map->members[0].name, STR("$")))
		return read_form(r, map);
	return map;
}

static bool read_member(struct reader *r)
{
	struct str name;
	skip_space(r);
	struct part part = {.at = r->at};
	if (!take(r, '"'))
		return refuse(r, "a name in quotes expected");
	if (!read_string(r, &name))
		return false;
	if (memchr(name.ptr, '\0', name.len))
		return fail(r, ERR_INPUT, part.at, "a name that holds a NUL");
	if (!take(r, ':'))
		return refuse(r, "':' expected");
	part.name = name;
	part.value = read_value(r);
	if (part.value)
		*add_part(r) = part;
	return part.value;
}

static const struct value *read_map(struct reader *r)
{
	size_t first = r->nparts;
	if (take(r, '}'))
		return close_map(r, first);
	do {
		if (!read_member(r))
			return NULL;
	} while (take(r, ','));
	return take(r, '}') ? close_map(r, first) : refuse(r, "',' or '}' expected");
}

static const struct value *read_word(struct reader *r)
{
	static const struct {
		struct str word;
		char kind;
	} words[] = {{{"true", 4}, 't'}, {{"false", 5}, 'f'}, {{"null", 4}, 'n'}};
	struct str rest = str_slice(r->text, r->at, r->text.len);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (!str_starts(rest, words[i].word))
			continue;
		r->at += words[i].word.len;
		return words[i].kind == 'n' ? value_null() : value_bool(words[i].kind == 't');
	}
	return refuse(r, "a value expected");
}

/* No walk over a value may use up the stack, nor may this one. */
static const struct value *read_nested(struct reader *r)
{
	if (++r->depth > DEPTH_MAX)
		return fail(r, ERR_LIMIT, r->at, "nested deeper than 200");
	bool map = r->text.ptr[r->at++] == '{';
	const struct value *v = map ? read_map(r) : read_list(r);
	r->depth--;
	return v;
}

static const struct value *read_value(struct reader *r)
{
	struct str text;
	skip_space(r);
	char c = peek(r);
	if (c == '{' || c == '[')
		return read_nested(r);
	if (c == '-' || (c >= '0' && c <= '9'))
		return read_number(r);
	if (c != '"')
		return read_word(r);
	r->at++;
	return read_string(r, &text) ? value_string(r->arena, text) : NULL;
}

static const struct value *parse(struct arena *arena, struct str text, bool plain, struct err *err)
{
	if (text.len > SIZE_LIMIT) {
		err_set(err, ERR_LIMIT, "larger than %zu bytes", SIZE_LIMIT);
		return NULL;
	}
	struct reader reader = {.arena = arena, .text = text, .plain = plain, .err = err};
	const struct value *v = read_value(&reader);
	skip_space(&reader);
	if (v && reader.at < text.len)
		v = refuse(&reader, "the document ends here, but the text goes on");
	mem_free(reader.parts);
	return v;
}

const struct value *json_parse(struct arena *arena, struct str text, struct err *err)
{
	return parse(arena, text, false, err);
}

const struct value *json_parse_plain(struct arena *arena, struct str text, struct err *err)
{
	return parse(arena, text, true, err);
}
