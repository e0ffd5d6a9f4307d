#include "protocol_parts.h"

#include <string.h>

static size_t digits_from(struct str text, size_t at)
{
	while (at < text.len && text.ptr[at] >= '0' && text.ptr[at] <= '9')
		at++;
	return at;
}

/* RFC 8259, section 6. */
bool scalar_is_number(struct str text)
{
	size_t at = str_starts(text, STR("-"));
	size_t end = digits_from(text, at);
	if (end == at || (text.ptr[at] == '0' && end > at + 1))
		return false;
	if (end < text.len && text.ptr[end] == '.') {
		at = end + 1;
		end = digits_from(text, at);
		if (end == at)
			return false;
	}
	if (end < text.len && (text.ptr[end] == 'e' || text.ptr[end] == 'E')) {
		at = end + 1;
		at += at < text.len && (text.ptr[at] == '+' || text.ptr[at] == '-');
		end = digits_from(text, at);
		if (end == at)
			return false;
	}
	return end == text.len;
}

bool scalar_is_odd_number(struct str text)
{
	return str_is(text, "NaN") || str_is(text, "Infinity") || str_is(text, "-Infinity");
}

struct str scalar_text(const struct wire *w, const struct api_member *use,
	enum api_timestamp otherwise, const struct value *v)
{
	int64_t ms;
	struct str text = value_text(v);
	if (api_shape_of(w->service, use)->kind != API_TIMESTAMP)
		return text;
	enum api_timestamp format = use->timestamp ? use->timestamp : otherwise;
	return str_int(text, INT64_MIN, INT64_MAX, &ms) ? time_text(w->arena, ms, format) : text;
}

/* A time that no reader knows is handed on as it stands: nothing is decided by it. */
static struct value *parse_time(const struct wire *w, struct str text)
{
	int64_t ms;
	if (time_parse(text, &ms))
		text = time_text(w->arena, ms, API_TIME_ISO8601);
	return value_string(w->arena, text);
}

static struct value *parse_number(const struct wire *w, enum api_kind kind, struct str text)
{
	int64_t number;
	if (kind == API_INTEGER || kind == API_LONG) {
		if (!str_int(text, INT64_MIN, INT64_MAX, &number))
			return NULL;
		return value_int(w->arena, number);
	}
	if (scalar_is_odd_number(text))
		return value_string(w->arena, text);
	return scalar_is_number(text) ? value_number(w->arena, text) : NULL;
}

static struct value *parse_text(const struct wire *w, enum api_kind kind, struct str text)
{
	switch (kind) {
	case API_TIMESTAMP:
		return parse_time(w, text);
	case API_INTEGER:
	case API_LONG:
	case API_FLOAT:
	case API_DOUBLE:
		return parse_number(w, kind, text);
	default:
		return value_string(w->arena, text);
	}
}

/* Any case: some emulators answer "True". */
static bool is_true(struct str text)
{
	return text.len == 4 && !strncasecmp(text.ptr, "true", 4);
}

bool scalar_parse(const struct wire *w, const struct api_member *use, struct str text,
	const struct value **out)
{
	enum api_kind kind = api_shape_of(w->service, use)->kind;
	*out = NULL;
	if (kind != API_STRING && kind != API_BLOB) {
		text = str_trim(text);
		if (!text.len)
			return true;
	}
	if (kind == API_BOOLEAN) {
		*out = value_bool(is_true(text));
		return true;
	}
	struct value *v = parse_text(w, kind, text);
	if (v && (use->use & API_SENSITIVE))
		v->flags |= VALUE_TAINTED;
	*out = v;
	return v != NULL;
}
