#include "term.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static bool is_set(const char *name)
{
	const char *value = getenv(name);

	return value && value[0] != '\0';
}

bool term_is_live(int fd)
{
	const char *term = getenv("TERM");

	return isatty(fd) && term && strcmp(term, "dumb") != 0;
}

bool term_colour(int fd, const char *when)
{
	if (when && strcmp(when, "always") == 0)
		return true;
	if (when && strcmp(when, "never") == 0)
		return false;
	return term_is_live(fd) && !is_set("NO_COLOR");
}

size_t term_width(int fd)
{
	struct winsize size;

	if (ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
		return size.ws_col;
	return 80;
}

size_t term_height(int fd)
{
	struct winsize size;

	if (ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_row > 0)
		return size.ws_row;
	return 24;
}

bool term_is_person(void)
{
	return isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
}

int term_ask_code(void *ctx, const char *serial, char *code, size_t size, struct err *err)
{
	(void)ctx;
	fprintf(stderr, "code of the MFA device %s: ", serial);
	fflush(stderr);
	if (!fgets(code, (int)size, stdin))
		return err_set(err, ERR_INPUT, "no code was given");
	code[strcspn(code, "\r\n")] = '\0';
	if (code[0] == '\0')
		return err_set(err, ERR_INPUT, "no code was given");
	return 0;
}
