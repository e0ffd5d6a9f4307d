#include "base/err.h"
#include "base/str.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/* A text that did not fit may end in half a character: take that off. */
static void trim_utf8(char *text)
{
	struct str s = str_of(text);
	size_t at = s.len;
	while (at > 0 && ((unsigned char)text[at - 1] & 0xC0) == 0x80)
		at--;
	if (at > 0 && (unsigned char)text[at - 1] >= 0xC0 && str_utf8(s, at - 1) != s.len - at + 1)
		text[at - 1] = '\0';
}

int err_vset(struct err *err, enum err_code code, const char *fmt, va_list args)
{
	err->code = code;
	int len = vsnprintf(err->text, sizeof(err->text), fmt, args);
	if (len >= (int)sizeof(err->text))
		trim_utf8(err->text);
	return -1;
}

int err_set(struct err *err, enum err_code code, const char *fmt, ...)
{
	va_list args;
	va_start(args, fmt);
	err_vset(err, code, fmt, args);
	va_end(args);
	return -1;
}

int err_context(struct err *err, const char *fmt, ...)
{
	struct err old = *err;
	va_list args;
	va_start(args, fmt);
	err_vset(err, old.code, fmt, args);
	va_end(args);
	size_t len = strlen(err->text);
	int more = snprintf(err->text + len, sizeof(err->text) - len, ": %s", old.text);
	if (more >= (int)(sizeof(err->text) - len))
		trim_utf8(err->text);
	return -1;
}

int err_errno(struct err *err, const char *fmt, ...)
{
	char reason[128];
	const char *text = strerror_r(errno, reason, sizeof(reason));
	va_list args;
	va_start(args, fmt);
	err_vset(err, ERR_IO, fmt, args);
	va_end(args);
	size_t len = strlen(err->text);
	snprintf(err->text + len, sizeof(err->text) - len, ": %s", text);
	return -1;
}
