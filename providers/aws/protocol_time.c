#include "base/clock.h"
#include "protocol_parts.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
static const char days[] = "SunMonTueWedThuFriSat";

/* More than any time in use, less than overflows in milliseconds. */
#define SECONDS_MAX ((int64_t)1 << 42)

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* The power of ten of "E9", "e-3"; 0 when there is none. */
static bool take_exponent(struct str text, int64_t *out)
{
	*out = 0;
	if (!text.len)
		return true;
	if (text.ptr[0] != 'e' && text.ptr[0] != 'E')
		return false;
	size_t from = text.len > 1 && text.ptr[1] == '+' ? 2 : 1;
	return str_int(str_slice(text, from, text.len), -30, 30, out);
}

/* Seconds since 1970 as services write them: 1398796238, 946845296.123, 1.398796238E9. */
static bool parse_epoch(struct str text, int64_t *ms)
{
	bool negative = str_starts(text, STR("-"));
	size_t at = negative, digits = 0;
	int64_t mantissa = 0, scale = 3, exponent;
	bool fraction = false;
	for (; at < text.len && (is_digit(text.ptr[at]) || text.ptr[at] == '.'); at++) {
		if (text.ptr[at] == '.') {
			if (fraction)
				return false;
			fraction = true;
			continue;
		}
		if (++digits > 18)
			return false;
		mantissa = mantissa * 10 + (text.ptr[at] - '0');
		scale -= fraction;
	}
	if (!digits || !take_exponent(str_slice(text, at, text.len), &exponent))
		return false;
	for (scale += exponent; scale > 0 && mantissa < SECONDS_MAX * 1000; scale--)
		mantissa *= 10;
	for (; scale < 0; scale++)
		mantissa /= 10;
	if (scale > 0 || mantissa > SECONDS_MAX * 1000)
		return false;
	*ms = negative ? -mantissa : mantissa;
	return true;
}

static int month_of(const char name[4])
{
	for (int i = 0; i < 12; i++) {
		if (!memcmp(&months[3 * i], name, 3))
			return i + 1;
	}
	return 0;
}

/* "Tue, 29 Apr 2014 18:30:38 GMT", with a fraction of a second in some services. */
static bool parse_http_date(struct str text, int64_t *ms)
{
	char copy[48], month[4] = "", fraction[12] = "", iso[64];
	int day, year, hour, minute, second, used = 0;
	if (text.len < 4 || text.len >= sizeof(copy))
		return false;
	memcpy(copy, text.ptr, text.len);
	copy[text.len] = '\0';
	if (sscanf(copy, "%*3c, %2d %3c %4d %2d:%2d:%2d%n", &day, month, &year, &hour, &minute,
		    &second, &used) != 6)
		return false;
	size_t end = (size_t)used + strspn(copy + used, ".0123456789");
	if (strcmp(copy + end, " GMT") || end - (size_t)used >= sizeof(fraction))
		return false;
	memcpy(fraction, copy + used, end - (size_t)used);
	snprintf(iso, sizeof(iso), "%04d-%02d-%02dT%02d:%02d:%02d%sZ", year, month_of(month), day,
		hour, minute, second, fraction);
	return clock_parse_iso(str_of(iso), ms);
}

bool time_parse(struct str text, int64_t *ms)
{
	text = str_trim(text);
	return parse_epoch(text, ms) || clock_parse_iso(text, ms) || parse_http_date(text, ms);
}

static struct str http_date(struct arena *arena, int64_t ms)
{
	time_t seconds = (time_t)(ms / 1000 - (ms % 1000 < 0));
	struct tm tm;
	gmtime_r(&seconds, &tm);
	return arena_printf(arena, "%.3s, %02d %.3s %04d %02d:%02d:%02d GMT", &days[3 * tm.tm_wday],
		tm.tm_mday, &months[3 * tm.tm_mon], tm.tm_year + 1900, tm.tm_hour, tm.tm_min,
		tm.tm_sec);
}

/* Milliseconds are written only where there are any: some services take no fraction. */
static struct str iso_date(struct arena *arena, int64_t ms)
{
	struct str text = clock_iso(arena, ms);
	struct str zero = STR(".000Z");
	if (!str_ends(text, zero))
		return text;
	return arena_printf(arena, "%.*sZ", (int)(text.len - zero.len), text.ptr);
}

static struct str epoch(struct arena *arena, int64_t ms)
{
	const char *sign = ms < 0 ? "-" : "";
	long long whole = ms < 0 ? -(ms / 1000) : ms / 1000;
	int rest = (int)(ms % 1000 < 0 ? -(ms % 1000) : ms % 1000);
	if (!rest)
		return arena_printf(arena, "%s%lld", sign, whole);
	return arena_printf(arena, "%s%lld.%03d", sign, whole, rest);
}

struct str time_text(struct arena *arena, int64_t ms, enum api_timestamp format)
{
	if (format == API_TIME_UNIX)
		return epoch(arena, ms);
	if (format == API_TIME_RFC822)
		return http_date(arena, ms);
	return iso_date(arena, ms);
}
