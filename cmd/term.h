/* The terminal: whether there is one, its width, colours. */
#ifndef CMD_TERM_H
#define CMD_TERM_H

#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>

/* `when`: "auto", "always", "never" or NULL. NO_COLOR (no-color.org) turns auto off. */
bool term_colour(int fd, const char *when);
bool term_is_live(int fd);  /* a terminal that can move its cursor */
size_t term_width(int fd);  /* columns; 80 when nobody knows */
size_t term_height(int fd); /* lines; 24 when nobody knows */
/* Somebody can be asked: input and diagnostics are a terminal. */
bool term_is_person(void);
/* Asks for the code an MFA device shows; as credential_options wants it. */
int term_ask_code(void *ctx, const char *serial, char *code, size_t size, struct err *err);

#endif
