#include "pool.h"
#include "transfer.h"

#include "base/mem.h"

#include <string.h>

#define DEFAULT_MAX_BODY     ((size_t)64 << 20)
#define DEFAULT_MAX_PER_HOST 32

static char *copy_text(const char *text)
{
	size_t size;
	char *copy;

	if (!text)
		return NULL;
	size = strlen(text) + 1;
	copy = mem_alloc(size);
	memcpy(copy, text, size);
	return copy;
}

static int curl_start(struct curl_api *curl, struct err *err)
{
	if (curl_api_load(curl, err) != 0)
		return -1;
	if (curl->global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
		return err_set(err, ERR_IO, "libcurl cannot start");
	return 0;
}

struct http *http_new(struct uv_loop_s *loop, const struct http_options *options, struct err *err)
{
	struct http *http = mem_zalloc(sizeof(*http));
	int per_host = options->max_per_host > 0 ? options->max_per_host : DEFAULT_MAX_PER_HOST;

	if (curl_start(&http->curl, err) != 0) {
		mem_free(http);
		return NULL;
	}
	http->loop = loop;
	http->max_body = options->max_body ? options->max_body : DEFAULT_MAX_BODY;
	http->ca_bundle = copy_text(options->ca_bundle);
	http->insecure_http = options->insecure_http;
	http->no_proxy = options->no_proxy;
	http->multi = http->curl.multi_init();
	if (!http->multi || pool_watch(http, err) != 0) {
		if (!http->multi)
			err_set(err, ERR_IO, "libcurl cannot make a connection pool");
		http_free(http);
		return NULL;
	}
	http->curl.multi_setopt(http->multi, CURLMOPT_MAX_HOST_CONNECTIONS, (long)per_host);
	/* Idle connections are kept for all hosts together, not only for one of them. */
	http->curl.multi_setopt(http->multi, CURLMOPT_MAXCONNECTS, (long)per_host * 8);
	return http;
}

void http_free(struct http *http)
{
	if (!http)
		return;
	while (http->transfers)
		transfer_free(http, http->transfers);
	while (http->nspare)
		http->curl.easy_cleanup(http->spare[--http->nspare]);
	if (http->multi)
		http->curl.multi_cleanup(http->multi);
	if (http->timer)
		pool_unwatch(http);
	mem_free(http->ca_bundle);
	http->curl.global_cleanup();
	mem_free(http);
}

CURL *pool_take_easy(struct http *http)
{
	if (http->nspare)
		return http->spare[--http->nspare];
	return http->curl.easy_init();
}

void pool_give_easy(struct http *http, CURL *easy)
{
	if (http->nspare == POOL_SPARE_MAX) {
		http->curl.easy_cleanup(easy);
		return;
	}
	http->curl.easy_reset(easy);
	http->spare[http->nspare++] = easy;
}

void pool_settle(struct http *http)
{
	CURLMsg *message;
	int left;

	while ((message = http->curl.multi_info_read(http->multi, &left)))
		if (message->msg == CURLMSG_DONE)
			transfer_finish(http, message->easy_handle, message->data.result);
}

int http_send(struct http *http, const struct http_request *request, http_done_fn *done, void *ctx,
	struct err *err)
{
	struct transfer *transfer = transfer_new(http, request, done, ctx, err);
	CURLMcode code;

	if (!transfer)
		return -1;
	code = transfer_start(http, transfer);
	if (code == CURLM_OK)
		return 0;
	transfer_free(http, transfer);
	return err_set(err, ERR_IO, "libcurl: %s", http->curl.multi_strerror(code));
}

struct str http_header_of(const struct http_response *response, const char *lower_name)
{
	for (size_t i = 0; i < response->nheaders; i++)
		if (str_is(response->headers[i].name, lower_name))
			return response->headers[i].value;
	return STR_NONE;
}
