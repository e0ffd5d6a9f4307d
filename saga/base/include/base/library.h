/*
 * Functions of a shared library that is loaded when they are first needed: mapping libcurl and what
 * it stands on costs more than many commands take.
 *
 * The caller has a struct of function pointers and a table that says which goes where; an X-macro
 * makes both. What is loaded stays until the process ends, so the pointers never go stale.
 */
#ifndef BASE_LIBRARY_H
#define BASE_LIBRARY_H

#include "base/err.h"

#include <stddef.h>

struct library_function {
	const char *name; /* as the library exports it */
	size_t offset;	  /* of its pointer in the struct */
};

/* ERR_IO: the library is not installed, or lacks one of them; `api` is not to be used then. */
int library_load(const char *file, const struct library_function *functions, size_t count,
	void *api, struct err *err);

#endif
