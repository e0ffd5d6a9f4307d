#include "base/str.h"

#include <string.h>

struct str str_of(const char *cstr)
{
	return cstr ? (struct str){cstr, strlen(cstr)} : STR_NONE;
}

bool str_eq(struct str a, struct str b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

bool str_is(struct str a, const char *cstr)
{
	return str_eq(a, str_of(cstr));
}

int str_cmp(struct str a, struct str b)
{
	size_t common = a.len < b.len ? a.len : b.len;
	int order = common ? memcmp(a.ptr, b.ptr, common) : 0;
	if (order != 0)
		return order;
	return (a.len > b.len) - (a.len < b.len);
}

bool str_starts(struct str s, struct str prefix)
{
	return s.len >= prefix.len && str_eq(str_slice(s, 0, prefix.len), prefix);
}

bool str_ends(struct str s, struct str suffix)
{
	return s.len >= suffix.len && str_eq(str_slice(s, s.len - suffix.len, s.len), suffix);
}

struct str str_slice(struct str s, size_t from, size_t to)
{
	if (to > s.len)
		to = s.len;
	if (from > to)
		from = to;
	return (struct str){s.ptr ? s.ptr + from : NULL, to - from};
}

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

struct str str_trim(struct str s)
{
	size_t from = 0;
	size_t to = s.len;
	while (from < to && is_space(s.ptr[from]))
		from++;
	while (to > from && is_space(s.ptr[to - 1]))
		to--;
	return str_slice(s, from, to);
}

ptrdiff_t str_find(struct str s, struct str needle)
{
	if (needle.len == 0)
		return 0;
	if (needle.len > s.len)
		return -1;
	const char *hit = memmem(s.ptr, s.len, needle.ptr, needle.len);
	return hit ? hit - s.ptr : -1;
}

bool str_cut(struct str *rest, char sep, struct str *part)
{
	if (!rest->ptr)
		return false;
	const char *hit = rest->len ? memchr(rest->ptr, sep, rest->len) : NULL;
	if (!hit) {
		*part = *rest;
		*rest = STR_NONE;
		return true;
	}
	size_t at = (size_t)(hit - rest->ptr);
	*part = str_slice(*rest, 0, at);
	*rest = str_slice(*rest, at + 1, rest->len);
	return true;
}

bool str_int(struct str s, int64_t min, int64_t max, int64_t *out)
{
	bool negative = s.len && s.ptr[0] == '-';
	size_t at = negative ? 1 : 0;
	if (at == s.len)
		return false;
	int64_t value = 0;
	for (; at < s.len; at++) {
		if (s.ptr[at] < '0' || s.ptr[at] > '9')
			return false;
		int digit = s.ptr[at] - '0';
		if (__builtin_mul_overflow(value, 10, &value) ||
			__builtin_add_overflow(value, negative ? -digit : digit, &value))
			return false;
	}
	if (value < min || value > max)
		return false;
	*out = value;
	return true;
}

/* Levenshtein's distance by one row of the matrix. */
#define DISTANCE_MAX 255

size_t str_distance(struct str a, struct str b, size_t limit)
{
	size_t gap = a.len > b.len ? a.len - b.len : b.len - a.len;
	if (gap > limit || a.len > DISTANCE_MAX || b.len > DISTANCE_MAX)
		return str_eq(a, b) ? 0 : limit + 1;
	size_t row[DISTANCE_MAX + 1];
	for (size_t j = 0; j <= b.len; j++)
		row[j] = j;
	for (size_t i = 1; i <= a.len; i++) {
		size_t diagonal = row[0];
		size_t best = row[0] = i;
		for (size_t j = 1; j <= b.len; j++) {
			size_t cost = diagonal + (a.ptr[i - 1] != b.ptr[j - 1]);
			diagonal = row[j];
			if (row[j] + 1 < cost)
				cost = row[j] + 1;
			if (row[j - 1] + 1 < cost)
				cost = row[j - 1] + 1;
			row[j] = cost;
			best = cost < best ? cost : best;
		}
		if (best > limit)
			return limit + 1;
	}
	return row[b.len] > limit ? limit + 1 : row[b.len];
}

/* Well-formed sequences only (RFC 3629): no overlong forms, no surrogates, none past U+10FFFF. */
size_t str_utf8(struct str s, size_t at)
{
	const unsigned char *p = (const unsigned char *)s.ptr + at;
	size_t left = s.len - at;
	if (p[0] < 0x80)
		return 1;
	size_t len = p[0] >= 0xF0 ? 4 : p[0] >= 0xE0 ? 3 : 2;
	if (p[0] < 0xC2 || p[0] > 0xF4 || left < len)
		return 0;
	unsigned char low = p[0] == 0xE0 ? 0xA0 : p[0] == 0xF0 ? 0x90 : 0x80;
	unsigned char high = p[0] == 0xED ? 0x9F : p[0] == 0xF4 ? 0x8F : 0xBF;
	if (p[1] < low || p[1] > high)
		return 0;
	for (size_t i = 2; i < len; i++)
		if ((p[i] & 0xC0) != 0x80)
			return 0;
	return len;
}
