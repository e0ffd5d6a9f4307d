#include "aws/sign.h"

#include "sign_canon.h"
#include "sign_key.h"

#include "base/clock.h"
#include "base/digest.h"

#include <string.h>

#define ALGORITHM "AWS4-HMAC-SHA256"
#define DATE_SIZE 16 /* 20150830T123600Z */
#define DAY_SIZE  8

/* One signature in the making. */
struct signing {
	struct arena *arena;
	const struct sign_request *request;
	const struct credentials *credentials;
	const struct sign_scope *scope;
	struct sign_cache *cache;
	struct sign_trace *trace;
	char date[DATE_SIZE + 1];
	char body_hash[SHA256_HEX + 1];
	struct str body; /* what stands in the canonical request for the body */
	struct buf text; /* scratch */
};

static struct str day_of(const struct signing *s)
{
	return (struct str){s->date, DAY_SIZE};
}

static struct str date_of(const struct signing *s)
{
	return (struct str){s->date, DATE_SIZE};
}

static void signing_init(struct signing *s)
{
	struct str body = s->request->body;

	buf_init(&s->text, 0);
	clock_basic(s->scope->now, s->date);
	if (s->scope->flags & SIGN_UNSIGNED_BODY) {
		s->body = STR("UNSIGNED-PAYLOAD");
	} else {
		sha256_hex(body.ptr, body.len, s->body_hash);
		s->body = (struct str){s->body_hash, SHA256_HEX};
	}
}

/* 20150830/us-east-1/service/aws4_request, with `slash` as it is written there. */
static void put_scope(struct buf *out, const struct signing *s, const char *slash)
{
	const struct str parts[] = {
		day_of(s), s->scope->region, s->scope->service, STR("aws4_request")};

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		if (i > 0)
			buf_puts(out, slash);
		buf_str(out, parts[i]);
	}
}

static void put_canonical_request(
	struct buf *out, struct signing *s, struct str query, const struct canon_headers *headers)
{
	buf_str(out, s->request->method);
	buf_putc(out, '\n');
	canon_path(out, s->request->path, s->scope->flags);
	buf_putc(out, '\n');
	buf_str(out, query);
	buf_putc(out, '\n');
	canon_header_lines(out, headers);
	buf_putc(out, '\n');
	canon_header_names(out, headers);
	buf_putc(out, '\n');
	buf_str(out, s->body);
}

static void put_string_to_sign(struct buf *out, struct signing *s, const char *request_hash)
{
	buf_puts(out, ALGORITHM "\n");
	buf_str(out, date_of(s));
	buf_putc(out, '\n');
	put_scope(out, s, "/");
	buf_putc(out, '\n');
	buf_puts(out, request_hash);
}

/* `query` is in canonical form. */
static void make_signature(struct signing *s, struct str query, const struct canon_headers *headers,
	char hex[SHA256_HEX + 1])
{
	uint8_t key[SHA256_SIZE], mac[SHA256_SIZE];
	struct buf *text = &s->text;
	char hash[SHA256_HEX + 1];

	buf_clear(text);
	put_canonical_request(text, s, query, headers);
	sha256_hex(text->ptr, text->len, hash);
	if (s->trace)
		s->trace->canonical_request = arena_str(s->arena, buf_view(text));
	buf_clear(text);
	put_string_to_sign(text, s, hash);
	sign_key(s->cache, s->credentials, day_of(s), s->scope->region, s->scope->service, key);
	hmac_sha256(key, sizeof(key), text->ptr, text->len, mac);
	explicit_bzero(key, sizeof(key));
	hex_encode(mac, sizeof(mac), hex);
	if (s->trace) {
		s->trace->string_to_sign = arena_str(s->arena, buf_view(text));
		s->trace->signature = arena_str(s->arena, (struct str){hex, SHA256_HEX});
	}
}

static struct str authorization(
	struct signing *s, const struct canon_headers *headers, const char *hex)
{
	struct buf *text = &s->text;

	buf_clear(text);
	buf_puts(text, ALGORITHM " Credential=");
	buf_str(text, s->credentials->access_key_id);
	buf_putc(text, '/');
	put_scope(text, s, "/");
	buf_puts(text, ", SignedHeaders=");
	canon_header_names(text, headers);
	buf_puts(text, ", Signature=");
	buf_puts(text, hex);
	return arena_str(s->arena, buf_view(text));
}

static size_t add_header(struct http_header *out, size_t count, struct str name, struct str value)
{
	out[count] = (struct http_header){name, value};
	return count + 1;
}

size_t sign_headers(struct arena *arena, const struct sign_request *request,
	const struct credentials *credentials, const struct sign_scope *scope,
	struct sign_cache *cache, struct http_header out[SIGN_HEADERS], struct sign_trace *trace)
{
	struct signing s = {.arena = arena,
		.request = request,
		.credentials = credentials,
		.scope = scope,
		.cache = cache,
		.trace = trace};
	struct str token = credentials->session_token;
	bool late = scope->flags & SIGN_TOKEN_AFTER;
	struct canon_headers headers;
	char hex[SHA256_HEX + 1];
	struct buf query;
	size_t n;

	signing_init(&s);
	n = add_header(out, 0, STR("x-amz-date"), arena_str(arena, date_of(&s)));
	if (scope->flags & SIGN_BODY_HEADER)
		n = add_header(out, n, STR("x-amz-content-sha256"), arena_str(arena, s.body));
	if (token.len && !late)
		n = add_header(out, n, STR("x-amz-security-token"), token);
	canon_headers_collect(arena, request, out, n, &headers);
	buf_init(&query, 0);
	canon_query(&query, arena, request->query, STR_NONE);
	make_signature(&s, buf_view(&query), &headers, hex);
	if (token.len && late)
		n = add_header(out, n, STR("x-amz-security-token"), token);
	n = add_header(out, n, STR("authorization"), authorization(&s, &headers, hex));
	buf_release(&query);
	buf_release(&s.text);
	return n;
}

/* The X-Amz- parameters of the presigned form but for the signature, encoded. */
static struct str presign_parameters(
	struct signing *s, const struct canon_headers *headers, int64_t seconds)
{
	struct str token = s->credentials->session_token;
	struct buf names, *text = &s->text;

	buf_init(&names, 0);
	canon_header_names(&names, headers);
	buf_clear(text);
	buf_puts(text, "X-Amz-Algorithm=" ALGORITHM "&X-Amz-Credential=");
	buf_percent(text, s->credentials->access_key_id, "");
	buf_puts(text, "%2F");
	put_scope(text, s, "%2F");
	buf_printf(text, "&X-Amz-Date=%s&X-Amz-Expires=%lld", s->date, (long long)seconds);
	if (token.len && !(s->scope->flags & SIGN_TOKEN_AFTER)) {
		buf_puts(text, "&X-Amz-Security-Token=");
		buf_percent(text, token, "");
	}
	buf_puts(text, "&X-Amz-SignedHeaders=");
	buf_percent(text, buf_view(&names), "");
	buf_release(&names);
	return arena_str(s->arena, buf_view(text));
}

struct str sign_query(struct arena *arena, const struct sign_request *request,
	const struct credentials *credentials, const struct sign_scope *scope, int64_t seconds,
	struct sign_cache *cache, struct sign_trace *trace)
{
	struct signing s = {.arena = arena,
		.request = request,
		.credentials = credentials,
		.scope = scope,
		.cache = cache,
		.trace = trace};
	struct canon_headers headers;
	char hex[SHA256_HEX + 1];
	struct buf query;
	struct str out;

	signing_init(&s);
	canon_headers_collect(arena, request, NULL, 0, &headers);
	buf_init(&query, 0);
	canon_query(&query, arena, request->query, presign_parameters(&s, &headers, seconds));
	make_signature(&s, buf_view(&query), &headers, hex);
	if (credentials->session_token.len && (scope->flags & SIGN_TOKEN_AFTER)) {
		buf_puts(&query, "&X-Amz-Security-Token=");
		buf_percent(&query, credentials->session_token, "");
	}
	buf_printf(&query, "&X-Amz-Signature=%s", hex);
	out = arena_str(arena, buf_view(&query));
	buf_release(&query);
	buf_release(&s.text);
	return out;
}
