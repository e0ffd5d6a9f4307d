/* Files that were put into the program at build time (cmake/embed.cmake). */
#ifndef BASE_EMBED_H
#define BASE_EMBED_H

#include <stddef.h>

struct embedded_file {
	const char *name; /* without directories */
	const char *data;
	size_t size;
};

#endif
