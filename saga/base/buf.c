#include "base/buf.h"
#include "base/mem.h"

#include <stdio.h>
#include <string.h>

/* What `ptr` shows before the first byte is stored. Never written to: its cap is 0. */
static char nothing[1];

void buf_init(struct buf *buf, size_t max)
{
	*buf = (struct buf){.ptr = nothing, .max = max ? max : BUF_MAX_DEFAULT};
}

void buf_release(struct buf *buf)
{
	if (buf->cap)
		mem_free(buf->ptr);
	buf_init(buf, buf->max);
}

void buf_clear(struct buf *buf)
{
	buf->len = 0;
	buf->overflow = false;
	if (buf->cap)
		buf->ptr[0] = '\0';
}

void buf_wipe(struct buf *buf)
{
	if (buf->cap)
		explicit_bzero(buf->ptr, buf->cap);
	buf_clear(buf);
}

/* Room for `more` bytes and the NUL; false and `overflow` when that passes the maximum. */
static bool make_room(struct buf *buf, size_t more)
{
	if (buf->overflow || more > buf->max - buf->len) {
		buf->overflow = true;
		return false;
	}
	size_t need = buf->len + more + 1;
	if (need > buf->cap)
		buf->ptr = mem_grow(buf->cap ? buf->ptr : NULL, &buf->cap, need, 1);
	return true;
}

void buf_putc(struct buf *buf, char c)
{
	if (!make_room(buf, 1))
		return;
	buf->ptr[buf->len++] = c;
	buf->ptr[buf->len] = '\0';
}

void buf_put(struct buf *buf, const void *data, size_t len)
{
	if (len == 0 || !make_room(buf, len))
		return;
	memcpy(buf->ptr + buf->len, data, len);
	buf->len += len;
	buf->ptr[buf->len] = '\0';
}

void buf_puts(struct buf *buf, const char *cstr)
{
	buf_put(buf, cstr, strlen(cstr));
}

void buf_str(struct buf *buf, struct str s)
{
	buf_put(buf, s.ptr, s.len);
}

void buf_printf(struct buf *buf, const char *fmt, ...)
{
	va_list args;
	va_start(args, fmt);
	buf_vprintf(buf, fmt, args);
	va_end(args);
}

void buf_vprintf(struct buf *buf, const char *fmt, va_list args)
{
	va_list again;
	va_copy(again, args);
	int len = vsnprintf(NULL, 0, fmt, args);
	if (len > 0 && make_room(buf, (size_t)len)) {
		vsnprintf(buf->ptr + buf->len, (size_t)len + 1, fmt, again);
		buf->len += (size_t)len;
	}
	va_end(again);
}

void buf_cut(struct buf *buf, size_t len)
{
	if (len >= buf->len)
		return;
	buf->len = len;
	buf->ptr[len] = '\0';
}

static bool is_unreserved(char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
	       c == '-' || c == '.' || c == '_' || c == '~';
}

void buf_percent(struct buf *buf, struct str s, const char *keep)
{
	static const char digits[] = "0123456789ABCDEF";
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];
		if (is_unreserved(s.ptr[i]) || (c && strchr(keep, c))) {
			buf_putc(buf, s.ptr[i]);
			continue;
		}
		char code[] = {'%', digits[c >> 4], digits[c & 15]};
		buf_put(buf, code, sizeof(code));
	}
}

struct str buf_view(const struct buf *buf)
{
	return (struct str){buf->ptr, buf->len};
}
