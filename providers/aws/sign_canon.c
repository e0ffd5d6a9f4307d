#include "sign_canon.h"

#include "base/digest.h"

static bool decode_escape(struct str s, size_t at, uint8_t *byte)
{
	return s.ptr[at] == '%' && s.len - at >= 3 &&
	       hex_decode(str_slice(s, at + 1, at + 3), byte);
}

/* S3: what the path already has encoded stays, and only what is still raw is encoded. */
static void encode_once(struct buf *out, struct str path)
{
	uint8_t byte;

	for (size_t i = 0; i < path.len; i++) {
		size_t width = decode_escape(path, i, &byte) ? 3 : 1;

		if (width == 3)
			buf_put(out, path.ptr + i, width);
		else
			buf_percent(out, str_slice(path, i, i + 1), "/");
		i += width - 1;
	}
}

static void drop_segment(struct buf *out)
{
	size_t len = out->len;

	while (len > 0 && out->ptr[len - 1] != '/')
		len--;
	buf_cut(out, len > 0 ? len - 1 : 0);
}

/* RFC 3986, 5.2.4, and empty segments go too. */
static void normalise(struct buf *out, struct str path)
{
	struct str part;
	bool directory = true; /* of the last segment */

	while (str_cut(&path, '/', &part)) {
		directory = part.len == 0 || str_is(part, ".") || str_is(part, "..");
		if (str_is(part, "..")) {
			drop_segment(out);
		} else if (!directory) {
			buf_putc(out, '/');
			buf_str(out, part);
		}
	}
	if (directory)
		buf_putc(out, '/');
}

void canon_path(struct buf *out, struct str path, unsigned flags)
{
	struct buf plain;

	if (path.len <= 1) {
		buf_putc(out, '/');
		return;
	}
	buf_init(&plain, 0);
	if (flags & SIGN_NORMALISE) {
		normalise(&plain, path);
		path = buf_view(&plain);
	}
	if (flags & SIGN_ENCODE_TWICE)
		buf_percent(out, path, "/");
	else
		encode_once(out, path);
	buf_release(&plain);
}

struct parameter {
	struct str name, value; /* encoded */
};

static struct str recode(struct arena *arena, struct str s)
{
	struct buf plain, coded;
	struct str out;
	uint8_t byte;

	buf_init(&plain, 0);
	buf_init(&coded, 0);
	for (size_t i = 0; i < s.len; i++) {
		if (decode_escape(s, i, &byte)) {
			buf_putc(&plain, (char)byte);
			i += 2;
		} else {
			buf_putc(&plain, s.ptr[i]);
		}
	}
	buf_percent(&coded, buf_view(&plain), "");
	out = arena_str(arena, buf_view(&coded));
	buf_release(&plain);
	buf_release(&coded);
	return out;
}

/* By name, then by value: as one text "Param-3=" would wrongly come before "Param=". */
static int parameter_cmp(const struct parameter *a, const struct parameter *b)
{
	int by_name = str_cmp(a->name, b->name);

	return by_name ? by_name : str_cmp(a->value, b->value);
}

static size_t add_parameters(
	struct arena *arena, struct str query, struct parameter *list, size_t count)
{
	struct str part;

	while (str_cut(&query, '&', &part)) {
		struct parameter p = {STR_NONE, STR_NONE};
		size_t at;

		if (part.len == 0 || !str_cut(&part, '=', &p.name))
			continue;
		p.name = recode(arena, p.name);
		p.value = recode(arena, part);
		for (at = count++; at > 0 && parameter_cmp(&p, &list[at - 1]) < 0; at--)
			list[at] = list[at - 1];
		list[at] = p;
	}
	return count;
}

static size_t parts_of(struct str query)
{
	size_t n = 1;

	for (size_t i = 0; i < query.len; i++)
		n += query.ptr[i] == '&';
	return n;
}

void canon_query(struct buf *out, struct arena *arena, struct str query, struct str extra)
{
	struct parameter *list;
	size_t count = 0;

	if (query.len + extra.len == 0)
		return;
	list = ARENA_ARRAY(arena, parts_of(query) + parts_of(extra), struct parameter);
	count = add_parameters(arena, query, list, count);
	count = add_parameters(arena, extra, list, count);
	for (size_t i = 0; i < count; i++)
		buf_printf(out, "%s%.*s=%.*s", i > 0 ? "&" : "", STR_ARG(list[i].name),
			STR_ARG(list[i].value));
}

/* Headers that a proxy or the transport may change or add, or that are the signature itself. */
static bool is_signed(struct str lower)
{
	static const char *const never[] = {"authorization", "connection", "expect",
		"transfer-encoding", "upgrade", "user-agent", "x-amzn-trace-id"};

	for (size_t i = 0; i < sizeof(never) / sizeof(never[0]); i++)
		if (str_is(lower, never[i]))
			return false;
	return true;
}

static void headers_add(struct canon_headers *headers, struct str lower, struct str value)
{
	size_t at = headers->count++;

	while (at > 0 && str_cmp(lower, headers->items[at - 1].name) < 0) {
		headers->items[at] = headers->items[at - 1];
		at--;
	}
	headers->items[at] = (struct canon_header){lower, value};
}

void canon_headers_collect(struct arena *arena, const struct sign_request *request,
	const struct http_header *extra, size_t nextra, struct canon_headers *out)
{
	size_t most = request->nheaders + nextra + 1;
	bool host = false;

	*out = (struct canon_headers){ARENA_ARRAY(arena, most, struct canon_header), 0};
	for (size_t i = 0; i < request->nheaders; i++) {
		struct str lower = arena_lower(arena, request->headers[i].name);

		host = host || str_is(lower, "host");
		if (is_signed(lower))
			headers_add(out, lower, request->headers[i].value);
	}
	if (!host)
		headers_add(out, STR("host"), request->host);
	for (size_t i = 0; i < nextra; i++)
		headers_add(out, extra[i].name, extra[i].value);
}

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Trimmed, and each run of white space inside is one space. */
static void put_folded(struct buf *out, struct str value)
{
	size_t from = 0;

	value = str_trim(value);
	for (size_t i = 0; i < value.len; i++) {
		if (!is_space(value.ptr[i]))
			continue;
		if (i > from)
			buf_put(out, value.ptr + from, i - from);
		if (!is_space(value.ptr[i - 1]))
			buf_putc(out, ' ');
		from = i + 1;
	}
	buf_str(out, str_slice(value, from, value.len));
}

static bool repeats(const struct canon_headers *headers, size_t at)
{
	return at > 0 && str_eq(headers->items[at].name, headers->items[at - 1].name);
}

void canon_header_lines(struct buf *out, const struct canon_headers *headers)
{
	for (size_t i = 0; i < headers->count; i++) {
		if (repeats(headers, i)) {
			buf_cut(out, out->len - 1); /* the line goes on */
			buf_putc(out, ',');
		} else {
			buf_str(out, headers->items[i].name);
			buf_putc(out, ':');
		}
		put_folded(out, headers->items[i].value);
		buf_putc(out, '\n');
	}
}

void canon_header_names(struct buf *out, const struct canon_headers *headers)
{
	for (size_t i = 0; i < headers->count; i++) {
		if (repeats(headers, i))
			continue;
		if (i > 0)
			buf_putc(out, ';');
		buf_str(out, headers->items[i].name);
	}
}
