#include "number.h"

#include <stdio.h>
#include <stdlib.h>

static size_t skip_digits(struct str text, size_t at)
{
	while (at < text.len && text.ptr[at] >= '0' && text.ptr[at] <= '9')
		at++;
	return at;
}

/* Behind the whole part, or 0 if there is none. */
static size_t skip_whole(struct str text)
{
	size_t at = text.len && text.ptr[0] == '-';
	size_t end = skip_digits(text, at);
	if (end == at || (end > at + 1 && text.ptr[at] == '0'))
		return 0;
	return end;
}

bool number_is(struct str text)
{
	size_t at = skip_whole(text);
	if (at == 0)
		return false;
	if (at < text.len && text.ptr[at] == '.') {
		size_t end = skip_digits(text, at + 1);
		if (end == at + 1)
			return false;
		at = end;
	}
	if (at < text.len && (text.ptr[at] == 'e' || text.ptr[at] == 'E')) {
		at++;
		if (at < text.len && (text.ptr[at] == '+' || text.ptr[at] == '-'))
			at++;
		size_t end = skip_digits(text, at);
		if (end == at)
			return false;
		at = end;
	}
	return at == text.len;
}

bool number_is_integer(struct str text)
{
	return text.len && skip_whole(text) == text.len;
}

static long double worth(struct str text)
{
	char copy[128];
	snprintf(copy, sizeof(copy), "%.*s", STR_ARG(text));
	return strtold(copy, NULL);
}

int number_compare(struct str a, struct str b)
{
	long double x = worth(a);
	long double y = worth(b);
	return (x > y) - (x < y);
}
