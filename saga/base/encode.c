/* Hexadecimal, base64 (RFC 4648) and random bytes: declared in base/digest.h. */
#include "base/digest.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>

static const char hex_digits[] = "0123456789abcdef";
static const char base64_digits[] =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

void hex_encode(const void *data, size_t len, char *out)
{
	const uint8_t *bytes = data;
	for (size_t i = 0; i < len; i++) {
		*out++ = hex_digits[bytes[i] >> 4];
		*out++ = hex_digits[bytes[i] & 15];
	}
	*out = '\0';
}

static int hex_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

bool hex_decode(struct str hex, uint8_t *out)
{
	if (hex.len % 2)
		return false;
	for (size_t i = 0; i < hex.len; i += 2) {
		int high = hex_value(hex.ptr[i]);
		int low = hex_value(hex.ptr[i + 1]);
		if (high < 0 || low < 0)
			return false;
		*out++ = (uint8_t)(high << 4 | low);
	}
	return true;
}

void base64_encode(struct buf *buf, const void *data, size_t len)
{
	const uint8_t *bytes = data;
	for (size_t i = 0; i < len; i += 3) {
		size_t have = len - i < 3 ? len - i : 3;
		uint32_t group = (uint32_t)bytes[i] << 16;
		if (have > 1)
			group |= (uint32_t)bytes[i + 1] << 8;
		if (have > 2)
			group |= bytes[i + 2];
		char out[4];
		for (size_t j = 0; j < 4; j++)
			out[j] = j > have ? '=' : base64_digits[group >> (18 - 6 * j) & 63];
		buf_put(buf, out, sizeof(out));
	}
}

static int base64_value(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (c >= '0' && c <= '9')
		return c - '0' + 52;
	return c == '+' ? 62 : c == '/' ? 63 : -1;
}

bool base64_decode(struct arena *arena, struct str text, struct str *out)
{
	if (text.len % 4)
		return false;
	size_t digits = text.len;
	for (int i = 0; i < 2 && digits && text.ptr[digits - 1] == '='; i++)
		digits--;
	char *bytes = arena_alloc(arena, digits / 4 * 3 + 4);
	size_t len = 0;
	uint32_t group = 0;
	for (size_t i = 0; i < digits; i++) {
		int value = base64_value(text.ptr[i]);
		if (value < 0)
			return false;
		group = group << 6 | (uint32_t)value;
		if (i % 4)
			bytes[len++] = (char)(group >> (6 - 2 * (i % 4)) & 255);
	}
	/* Bits that belong to no byte must be 0: else two texts would mean the same. */
	unsigned spare = digits % 4 == 2 ? 15 : digits % 4 == 3 ? 3 : 0;
	if (group & spare)
		return false;
	bytes[len] = '\0';
	*out = (struct str){bytes, len};
	return true;
}

void random_bytes(void *out, size_t len)
{
	char *at = out;
	while (len > 0) {
		ssize_t got = getrandom(at, len, 0);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0) {
			fputs("skald: the system gives no random bytes\n", stderr);
			abort();
		}
		at += got;
		len -= (size_t)got;
	}
}

bool percent_decode(struct arena *arena, struct str text, struct str *out)
{
	char *bytes = arena_alloc(arena, text.len + 1);
	size_t len = 0;
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];
		if (c == '%') {
			if (!hex_decode(str_slice(text, i + 1, i + 3), (uint8_t *)&c) ||
				i + 2 >= text.len)
				return false;
			i += 2;
		}
		bytes[len++] = c;
	}
	*out = (struct str){bytes, len};
	return true;
}
