#include "transfer.h"

#include "target.h"

#include "base/mem.h"

#include <string.h>
#include <strings.h>

#define MAX_HEADER_BYTES ((size_t)128 << 10)
#define MAX_HEADERS	 256

struct transfer {
	struct transfer *next, *prev;
	const struct curl_api *curl;
	CURL *easy;
	CURLU *url;
	struct curl_slist *list; /* request headers */
	struct arena arena;
	bool repeatable;
	http_done_fn *done;
	void *ctx;
	unsigned written;	     /* how often the request was about to go onto a connection */
	struct http_header *headers; /* in the arena */
	size_t nheaders, header_cap, header_bytes;
	bool headers_end; /* the blank line came; libcurl takes a reply without one for whole */
	struct buf body;
	const char *broken; /* why we stopped reading, or NULL */
	char reason[CURL_ERROR_SIZE];
};

/*
 * Called when a connection stands (TLS and all) and the request is about to be written: until then
 * nothing has left. A second call means that libcurl would repeat the request on a fresh
 * connection because a kept one broke without a reply, which says nothing about what the server
 * did with it.
 */
static int on_connected(void *ctx, char *remote_ip, char *local_ip, int remote_port, int local_port)
{
	struct transfer *t = ctx;

	(void)remote_ip, (void)local_ip, (void)remote_port, (void)local_port;
	if (t->written > 0 && !t->repeatable) {
		t->broken = "the connection broke before a reply came";
		return CURL_PREREQFUNC_ABORT;
	}
	t->written++;
	return CURL_PREREQFUNC_OK;
}

static struct http_header *add_header(struct transfer *t)
{
	if (t->nheaders == t->header_cap) {
		struct http_header *old = t->headers;

		t->header_cap = t->header_cap ? 2 * t->header_cap : 16;
		t->headers = ARENA_ARRAY(&t->arena, t->header_cap, struct http_header);
		if (t->nheaders)
			memcpy(t->headers, old, t->nheaders * sizeof(*old));
	}
	return &t->headers[t->nheaders++];
}

static void keep_header(struct transfer *t, struct str line)
{
	ptrdiff_t colon = str_find(line, STR(":"));
	struct http_header *header;

	if (colon <= 0)
		return;
	header = add_header(t);
	header->name = arena_lower(&t->arena, str_slice(line, 0, (size_t)colon));
	header->value =
		arena_str(&t->arena, str_trim(str_slice(line, (size_t)colon + 1, line.len)));
}

static size_t on_header(char *data, size_t size, size_t count, void *ctx)
{
	struct transfer *t = ctx;
	struct str line = {data, size * count};

	/* An interim reply (100, 103) is followed by another status line; chunks by trailers. */
	if (str_starts(line, STR("HTTP/"))) {
		t->nheaders = 0;
		t->headers_end = false;
	}
	if (str_trim(line).len == 0)
		t->headers_end = true;
	t->header_bytes += line.len;
	if (t->header_bytes > MAX_HEADER_BYTES || t->nheaders == MAX_HEADERS) {
		t->broken = "the reply's headers are too large";
		return 0;
	}
	keep_header(t, line);
	return line.len;
}

static size_t on_body(char *data, size_t size, size_t count, void *ctx)
{
	struct transfer *t = ctx;

	buf_put(&t->body, data, size * count);
	if (t->body.overflow) {
		t->broken = "the reply is too large";
		return 0;
	}
	return size * count;
}

static void list_add(struct transfer *t, const char *line)
{
	struct curl_slist *list = t->curl->slist_append(t->list, line);

	if (list)
		t->list = list;
	else
		t->broken = "out of memory";
}

static bool has_header(const struct http_request *request, const char *name)
{
	for (size_t i = 0; i < request->nheaders; i++)
		if (request->headers[i].name.len == strlen(name) &&
			!strncasecmp(request->headers[i].name.ptr, name, strlen(name)))
			return true;
	return false;
}

/* What libcurl would add by itself is taken out, so that what is sent is what was signed. */
static void set_headers(struct transfer *t, const struct http_request *request)
{
	static const char *const unasked[] = {
		"Accept", "Accept-Encoding", "Content-Type", "Expect", "User-Agent"};

	for (size_t i = 0; i < request->nheaders; i++) {
		const struct http_header *h = &request->headers[i];
		const char *form = h->value.len ? "%.*s: %.*s" : "%.*s;%.*s";

		list_add(t, arena_printf(&t->arena, form, STR_ARG(h->name), STR_ARG(h->value)).ptr);
	}
	for (size_t i = 0; i < sizeof(unasked) / sizeof(unasked[0]); i++)
		if (!has_header(request, unasked[i]))
			list_add(t, arena_printf(&t->arena, "%s:", unasked[i]).ptr);
	t->curl->easy_setopt(t->easy, CURLOPT_HTTPHEADER, t->list);
}

static void set_method(struct transfer *t, const struct http_request *request)
{
	struct str method = request->method;
	bool body = request->body.len > 0 || str_is(method, "POST") || str_is(method, "PUT") ||
		    str_is(method, "PATCH");

	if (body) {
		t->curl->easy_setopt(
			t->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body.len);
		t->curl->easy_setopt(
			t->easy, CURLOPT_POSTFIELDS, arena_str(&t->arena, request->body).ptr);
	} else if (str_is(method, "HEAD")) {
		t->curl->easy_setopt(t->easy, CURLOPT_NOBODY, 1L);
	}
	t->curl->easy_setopt(t->easy, CURLOPT_CUSTOMREQUEST, arena_cstr(&t->arena, method));
}

static long clamp_ms(int64_t ms)
{
	return ms <= 0 ? 0 : ms > INT32_MAX ? INT32_MAX : (long)ms;
}

static void set_limits(
	struct http *http, struct transfer *t, const struct http_request *request, bool loopback)
{
	CURL *easy = t->easy;

	t->curl->easy_setopt(easy, CURLOPT_CURLU, t->url);
	t->curl->easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
	t->curl->easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
	t->curl->easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
	t->curl->easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
	t->curl->easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
	t->curl->easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, clamp_ms(request->connect_ms));
	t->curl->easy_setopt(easy, CURLOPT_TIMEOUT_MS, clamp_ms(request->total_ms));
	t->curl->easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
	t->curl->easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
	t->curl->easy_setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
	t->curl->easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
	/* Nothing compressed is asked for; setting this makes libcurl undo what comes anyway. */
	if (!request->as_sent)
		t->curl->easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "identity");
	if (http->ca_bundle)
		t->curl->easy_setopt(easy, CURLOPT_CAINFO, http->ca_bundle);
	if (loopback || http->no_proxy)
		t->curl->easy_setopt(easy, CURLOPT_PROXY, "");
}

static void set_callbacks(struct transfer *t)
{
	CURL *easy = t->easy;

	t->curl->easy_setopt(easy, CURLOPT_PRIVATE, t);
	t->curl->easy_setopt(easy, CURLOPT_ERRORBUFFER, t->reason);
	t->curl->easy_setopt(easy, CURLOPT_PREREQFUNCTION, on_connected);
	t->curl->easy_setopt(easy, CURLOPT_PREREQDATA, t);
	t->curl->easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_header);
	t->curl->easy_setopt(easy, CURLOPT_HEADERDATA, t);
	t->curl->easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_body);
	t->curl->easy_setopt(easy, CURLOPT_WRITEDATA, t);
}

static void list_link(struct http *http, struct transfer *t)
{
	t->next = http->transfers;
	if (t->next)
		t->next->prev = t;
	http->transfers = t;
}

static void list_unlink(struct http *http, struct transfer *t)
{
	if (t->prev)
		t->prev->next = t->next;
	else
		http->transfers = t->next;
	if (t->next)
		t->next->prev = t->prev;
}

struct transfer *transfer_new(struct http *http, const struct http_request *request,
	http_done_fn *done, void *ctx, struct err *err)
{
	struct target target = {0};
	struct transfer *t;

	if (target_parse(&http->curl, request, http->insecure_http, &target, err) != 0)
		return NULL;
	t = mem_zalloc(sizeof(*t));
	arena_init(&t->arena);
	buf_init(&t->body, http->max_body);
	t->curl = &http->curl;
	t->url = target.url;
	t->done = done;
	t->ctx = ctx;
	t->repeatable = request->repeatable;
	t->easy = pool_take_easy(http);
	list_link(http, t);
	if (t->easy) {
		set_limits(http, t, request, target.loopback);
		set_callbacks(t);
		set_method(t, request);
		set_headers(t, request);
	}
	if (t->easy && !t->broken)
		return t;
	err_set(err, ERR_IO, "libcurl cannot prepare a request");
	transfer_free(http, t);
	return NULL;
}

CURLMcode transfer_start(struct http *http, struct transfer *transfer)
{
	return http->curl.multi_add_handle(http->multi, transfer->easy);
}

void transfer_free(struct http *http, struct transfer *transfer)
{
	list_unlink(http, transfer);
	if (transfer->easy) {
		http->curl.multi_remove_handle(http->multi, transfer->easy);
		pool_give_easy(http, transfer->easy);
	}
	http->curl.url_cleanup(transfer->url);
	http->curl.slist_free_all(transfer->list);
	/* Tokens go out and credentials come in by some of them. */
	buf_wipe(&transfer->body);
	buf_release(&transfer->body);
	arena_wipe(&transfer->arena);
	mem_free(transfer);
}

static enum http_outcome outcome_of(const struct transfer *t, CURLcode code)
{
	long sent = 0;

	if (code == CURLE_OK && t->headers_end)
		return HTTP_REPLIED;
	t->curl->easy_getinfo(t->easy, CURLINFO_REQUEST_SIZE, &sent);
	return t->written == 0 || (t->written == 1 && sent == 0 && !t->broken) ? HTTP_NOT_SENT
									       : HTTP_UNKNOWN;
}

static const char *reason_of(const struct transfer *t, CURLcode code)
{
	if (t->broken)
		return t->broken;
	if (code == CURLE_OK)
		return "the reply was cut short in its headers";
	return t->reason[0] ? t->reason : t->curl->easy_strerror(code);
}

void transfer_finish(struct http *http, CURL *easy, CURLcode code)
{
	struct transfer *t = NULL;
	struct http_response response = {0};
	long status = 0;

	http->curl.easy_getinfo(easy, CURLINFO_PRIVATE, &t);
	http->curl.easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
	response.outcome = outcome_of(t, code);
	response.timed_out = code == CURLE_OPERATION_TIMEDOUT;
	if (response.outcome == HTTP_REPLIED) {
		response.status = (int)status;
		response.headers = t->headers;
		response.nheaders = t->nheaders;
		response.body = buf_view(&t->body);
	} else {
		response.reason = reason_of(t, code);
	}
	t->done(t->ctx, &response);
	transfer_free(http, t);
}
