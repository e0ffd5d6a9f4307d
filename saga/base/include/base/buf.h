/*
 * A growing byte buffer with a maximum. What would pass the maximum is not stored
 * and `overflow` is set; callers check once, at the end. `ptr` is NUL-terminated.
 */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/str.h"

#include <stdarg.h>

struct buf {
	char *ptr;
	size_t len;
	size_t cap;
	size_t max;
	bool overflow;
};

#define BUF_MAX_DEFAULT ((size_t)1 << 30)

void buf_init(struct buf *buf, size_t max); /* 0: BUF_MAX_DEFAULT */
void buf_release(struct buf *buf);
void buf_clear(struct buf *buf); /* keeps the memory */
void buf_wipe(struct buf *buf);	 /* zeroes the memory, then clears */

void buf_putc(struct buf *buf, char c);
void buf_put(struct buf *buf, const void *data, size_t len);
void buf_puts(struct buf *buf, const char *cstr);
void buf_str(struct buf *buf, struct str s);
void buf_printf(struct buf *buf, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void buf_vprintf(struct buf *buf, const char *fmt, va_list args);
void buf_cut(struct buf *buf, size_t len); /* back to `len` bytes, when it holds more */
/* Percent-encoded (RFC 3986): all but letters, digits, "-._~" and the bytes in `keep`. */
void buf_percent(struct buf *buf, struct str s, const char *keep);
struct str buf_view(const struct buf *buf); /* valid until the next change */

#endif
