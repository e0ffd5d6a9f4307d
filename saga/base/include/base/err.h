/*
 * An error: a code that decides what to do and the exit status, and a text that
 * every caller may put its context in front of. One struct, owned by who asks.
 *
 * Functions that can fail return 0, or -1 after err_set.
 */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include <stdarg.h>

enum err_code {
	ERR_NONE,
	ERR_INPUT,	 /* what the user gave is wrong: exit 1 */
	ERR_USAGE,	 /* wrong command line: exit 64 */
	ERR_IO,		 /* a file or the machine failed: exit 1 before a run, 5 within one */
	ERR_LOCKED,	 /* another writer holds the stack: exit 6 */
	ERR_CORRUPT,	 /* the journal does not verify: exit 7 */
	ERR_SERVICE,	 /* the cloud refused: exit 1 outside a run */
	ERR_NETWORK,	 /* the cloud could not be reached: exit 1 outside a run */
	ERR_LIMIT,	 /* input larger or deeper than Skald reads: exit 1 */
	ERR_INTERRUPTED, /* by a signal: exit 5 */
};

struct err {
	enum err_code code;
	char text[1024]; /* one or more lines without the final newline; cut to fit */
};

int err_set(struct err *err, enum err_code code, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
int err_vset(struct err *err, enum err_code code, const char *fmt, va_list args);

/* Puts "CONTEXT: " before the text; the code stays. Returns -1. */
int err_context(struct err *err, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* Sets the text and adds strerror(errno). */
int err_errno(struct err *err, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

#endif
