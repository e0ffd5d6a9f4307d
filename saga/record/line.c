#include "line.h"

#include <string.h>

#define HASH_MEMBER ",\"hash\":\""
#define HASH_TAIL   (sizeof(HASH_MEMBER) - 1 + SHA256_HEX + 2) /* with the closing `"}` */

/* `,"epoch":N,"prev":"H","seq":N,"time":N,"type":"T","v":1` is never longer. */
#define REST_MAX 256

void line_close(struct buf *buf, size_t from, char hash[SHA256_HEX + 1])
{
	sha256_hex(buf->ptr + from, buf->len - from, hash);
	buf_puts(buf, HASH_MEMBER);
	buf_puts(buf, hash);
	buf_puts(buf, "\"}\n");
}

bool line_open(struct str text, struct str *body, struct str *hash)
{
	if (text.len < HASH_TAIL)
		return false;
	*body = str_slice(text, 0, text.len - HASH_TAIL);
	struct str tail = str_slice(text, body->len, text.len);
	if (!str_starts(tail, STR(HASH_MEMBER)) || !str_ends(tail, STR("\"}")))
		return false;
	*hash = str_slice(tail, sizeof(HASH_MEMBER) - 1, tail.len - 2);
	char right[SHA256_HEX + 1];
	sha256_hex(body->ptr, body->len, right);
	return str_is(*hash, right);
}

void line_write(struct buf *buf, const struct line *line, char hash[SHA256_HEX + 1])
{
	size_t from = buf->len;
	buf_printf(buf, LINE_BEGINNING "%llu,%lu,%lu],\"data\":", (unsigned long long)line->batch,
		(unsigned long)line->place, (unsigned long)line->size);
	buf_str(buf, line->data);
	buf_printf(buf, ",\"epoch\":%llu,\"prev\":\"", (unsigned long long)line->epoch);
	buf_str(buf, line->prev);
	buf_printf(buf, "\",\"seq\":%llu,\"time\":%lld,\"type\":\"%.*s\",\"v\":1",
		(unsigned long long)line->seq, (long long)line->time, STR_ARG(line->type));
	line_close(buf, from, hash);
}

bool line_type_ok(struct str type)
{
	for (size_t i = 0; i < type.len; i++)
		if ((type.ptr[i] < 'a' || type.ptr[i] > 'z') && type.ptr[i] != '_')
			return false;
	return type.len > 0 && type.len <= LINE_TYPE_MAX;
}

static bool take(struct str *rest, struct str what)
{
	if (!str_starts(*rest, what))
		return false;
	*rest = str_slice(*rest, what.len, rest->len);
	return true;
}

/* As we write them: no sign, no zero in front. */
static bool take_number(struct str *rest, int64_t max, uint64_t *out)
{
	size_t len = 0;
	while (len < rest->len && rest->ptr[len] >= '0' && rest->ptr[len] <= '9')
		len++;
	if (len == 0 || (len > 1 && rest->ptr[0] == '0'))
		return false;
	int64_t number;
	if (!str_int(str_slice(*rest, 0, len), 0, max, &number))
		return false;
	*rest = str_slice(*rest, len, rest->len);
	*out = (uint64_t)number;
	return true;
}

static bool take_small(struct str *rest, uint32_t *out)
{
	uint64_t number;
	if (!take_number(rest, UINT32_MAX, &number))
		return false;
	*out = (uint32_t)number;
	return true;
}

static bool take_hash(struct str *rest, struct str *out)
{
	*out = str_slice(*rest, 0, SHA256_HEX);
	if (out->len != SHA256_HEX)
		return false;
	for (size_t i = 0; i < out->len; i++)
		if ((out->ptr[i] < '0' || out->ptr[i] > '9') &&
			(out->ptr[i] < 'a' || out->ptr[i] > 'f'))
			return false;
	*rest = str_slice(*rest, out->len, rest->len);
	return true;
}

static bool take_batch(struct str *rest, struct line *out)
{
	return take(rest, STR(LINE_BEGINNING)) && take_number(rest, INT64_MAX, &out->batch) &&
	       take(rest, STR(",")) && take_small(rest, &out->place) && take(rest, STR(",")) &&
	       take_small(rest, &out->size) && take(rest, STR("],\"data\":"));
}

/*
 * The data may hold anything, what follows it only a few bytes of a small alphabet: so its end is
 * the last `,"epoch":` there is.
 */
static bool take_data(struct str *rest, struct line *out)
{
	struct str mark = STR(",\"epoch\":");
	size_t low = rest->len > REST_MAX ? rest->len - REST_MAX : 0;
	if (rest->len < mark.len)
		return false;
	for (size_t at = rest->len - mark.len + 1; at > low; at--) {
		if (memcmp(rest->ptr + at - 1, mark.ptr, mark.len) != 0)
			continue;
		out->data = str_slice(*rest, 0, at - 1);
		*rest = str_slice(*rest, at - 1, rest->len);
		return out->data.len >= 2 && str_starts(out->data, STR("{")) &&
		       str_ends(out->data, STR("}"));
	}
	return false;
}

static bool take_type(struct str *rest, struct str *out)
{
	size_t len = 0;
	while (len < rest->len && rest->ptr[len] != '"')
		len++;
	*out = str_slice(*rest, 0, len);
	*rest = str_slice(*rest, len, rest->len);
	return line_type_ok(*out);
}

static bool take_rest(struct str *rest, struct line *out)
{
	uint64_t time;
	if (!take(rest, STR(",\"epoch\":")) || !take_number(rest, INT64_MAX, &out->epoch) ||
		!take(rest, STR(",\"prev\":\"")) || !take_hash(rest, &out->prev) ||
		!take(rest, STR("\",\"seq\":")) || !take_number(rest, INT64_MAX, &out->seq) ||
		!take(rest, STR(",\"time\":")) || !take_number(rest, INT64_MAX, &time) ||
		!take(rest, STR(",\"type\":\"")) || !take_type(rest, &out->type) ||
		!take(rest, STR("\",\"v\":1")))
		return false;
	out->time = (int64_t)time;
	return rest->len == 0;
}

const char *line_parse(struct str text, struct line *out)
{
	struct str rest;
	*out = (struct line){0};
	/* Its form first, which costs nothing; the hash of what is no record is never computed. */
	struct str head = text;
	if (!take_batch(&head, out))
		return "it is no record";
	if (text.len < HASH_TAIL)
		return "it is no whole record";
	struct str body = str_slice(text, 0, text.len - HASH_TAIL);
	size_t front = text.len - head.len;
	if (front > body.len)
		return "it is no whole record";
	rest = str_slice(body, front, body.len);
	if (!take_data(&rest, out) || !take_rest(&rest, out))
		return "it is no whole record";
	if (out->place == 0 || out->place > out->size)
		return "its place in the batch is impossible";
	if (!line_open(text, &body, &out->hash))
		return "its hash is not that of its bytes";
	return NULL;
}
