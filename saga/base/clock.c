#include "base/clock.h"

#include <stdio.h>
#include <time.h>

/* Years 0000 to 9999: what ISO 8601 can write in four digits. */
#define MS_FIRST (-62167219200000)
#define MS_LAST	 253402300799999

static int64_t read_clock(clockid_t id)
{
	struct timespec now;
	clock_gettime(id, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int64_t clock_wall(void)
{
	return read_clock(CLOCK_REALTIME);
}

int64_t clock_steady(void)
{
	return read_clock(CLOCK_MONOTONIC);
}

/* The calendar's parts; what no four-digit year can say is clamped. Returns the milliseconds. */
static int split(int64_t ms, struct tm *tm)
{
	ms = ms < MS_FIRST ? MS_FIRST : ms > MS_LAST ? MS_LAST : ms;
	int64_t rest = ((ms % 1000) + 1000) % 1000;
	time_t seconds = (time_t)((ms - rest) / 1000);
	gmtime_r(&seconds, tm);
	return (int)rest;
}

struct str clock_iso(struct arena *arena, int64_t ms)
{
	struct tm tm;
	int rest = split(ms, &tm);
	return arena_printf(arena, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", tm.tm_year + 1900,
		tm.tm_mon + 1, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec, rest);
}

void clock_basic(int64_t ms, char out[17])
{
	struct tm tm;
	split(ms, &tm);
	out[0] = '\0';
	strftime(out, 17, "%4Y%m%dT%H%M%SZ", &tm);
}

/* A field of exactly `width` digits at the start of *rest. */
static bool take_digits(struct str *rest, size_t width, int64_t min, int64_t max, int *out)
{
	struct str field = str_slice(*rest, 0, width);
	int64_t value;
	if (field.len != width || field.ptr[0] == '-' || !str_int(field, min, max, &value))
		return false;
	*rest = str_slice(*rest, width, rest->len);
	*out = (int)value;
	return true;
}

static bool take(struct str *rest, char c)
{
	if (rest->len == 0 || rest->ptr[0] != c)
		return false;
	*rest = str_slice(*rest, 1, rest->len);
	return true;
}

/* ".678", any number of digits; those past the third are dropped. */
static bool take_fraction(struct str *rest, int *ms)
{
	*ms = 0;
	if (!take(rest, '.'))
		return true;
	int scale = 100;
	size_t at = 0;
	for (; at < rest->len && rest->ptr[at] >= '0' && rest->ptr[at] <= '9'; at++) {
		*ms += (rest->ptr[at] - '0') * scale;
		scale /= 10;
	}
	*rest = str_slice(*rest, at, rest->len);
	return at > 0;
}

static bool take_zone(struct str *rest, int64_t *offset_s)
{
	*offset_s = 0;
	if (take(rest, 'Z'))
		return true;
	int sign = take(rest, '-') ? -1 : take(rest, '+') ? 1 : 0;
	int hours, minutes;
	if (!sign || !take_digits(rest, 2, 0, 23, &hours))
		return false;
	take(rest, ':');
	if (!take_digits(rest, 2, 0, 59, &minutes))
		return false;
	*offset_s = sign * (hours * 3600 + minutes * 60);
	return true;
}

static bool take_date_time(struct str *rest, struct tm *tm)
{
	*tm = (struct tm){0};
	if (!(take_digits(rest, 4, 0, 9999, &tm->tm_year) && take(rest, '-') &&
		    take_digits(rest, 2, 1, 12, &tm->tm_mon) && take(rest, '-') &&
		    take_digits(rest, 2, 1, 31, &tm->tm_mday) && take(rest, 'T') &&
		    take_digits(rest, 2, 0, 23, &tm->tm_hour) && take(rest, ':') &&
		    take_digits(rest, 2, 0, 59, &tm->tm_min) && take(rest, ':') &&
		    take_digits(rest, 2, 0, 60, &tm->tm_sec)))
		return false;
	tm->tm_year -= 1900;
	tm->tm_mon -= 1;
	return true;
}

bool clock_parse_iso(struct str text, int64_t *ms)
{
	struct tm tm;
	int fraction;
	int64_t offset_s;
	if (!take_date_time(&text, &tm) || !take_fraction(&text, &fraction) ||
		!take_zone(&text, &offset_s) || text.len > 0)
		return false;
	int day = tm.tm_mday;
	bool leap_second = tm.tm_sec == 60;
	int64_t seconds = timegm(&tm);
	/* timegm turns the 30th of February into a day of March. */
	if (tm.tm_mday != day && !leap_second)
		return false;
	*ms = (seconds - offset_s) * 1000 + fraction;
	return true;
}

struct str clock_ulid(struct arena *arena, int64_t ms, const uint8_t random[10])
{
	static const char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
	uint8_t bytes[16];
	for (int i = 0; i < 6; i++)
		bytes[i] = (uint8_t)((uint64_t)ms >> (40 - 8 * i));
	for (int i = 0; i < 10; i++)
		bytes[6 + i] = random[i];
	/* 130 bits of digits for 128 of data: the first digit holds three. */
	char out[26];
	unsigned held = 0;
	unsigned bits = 2;
	size_t next = 0;
	for (size_t i = 0; i < sizeof(out); i++) {
		if (bits < 5) {
			held = (held << 8 | bytes[next++]) & 0xFFFF;
			bits += 8;
		}
		bits -= 5;
		out[i] = digits[held >> bits & 31];
	}
	return arena_str(arena, (struct str){out, sizeof(out)});
}
