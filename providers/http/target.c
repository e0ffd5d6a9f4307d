#include "target.h"

#include "base/mem.h"

#include <arpa/inet.h>
#include <string.h>
#include <strings.h>

static bool is_token(struct str s)
{
	static const char marks[] = "!#$%&'*+-.^_`|~";

	for (size_t i = 0; i < s.len; i++) {
		char c = s.ptr[i];

		if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
			    (c && strchr(marks, c))))
			return false;
	}
	return s.len > 0;
}

/* RFC 9110, 5.5: no control character but the tab, so that no header can smuggle in another. */
static bool is_field_value(struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];

		if ((c < ' ' && c != '\t') || c == 0x7f)
			return false;
	}
	return true;
}

static bool is_url_text(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if ((unsigned char)s.ptr[i] <= ' ' || (unsigned char)s.ptr[i] >= 0x7f)
			return false;
	return s.len > 0;
}

/* 127.0.0.0/8, ::1 and the name localhost, which libcurl itself never asks a server for. */
static bool is_loopback(const char *host)
{
	struct in_addr v4;
	struct in6_addr v6;
	char bare[INET6_ADDRSTRLEN];
	size_t len = strlen(host);

	if (!strcasecmp(host, "localhost"))
		return true;
	if (inet_pton(AF_INET, host, &v4) == 1)
		return ntohl(v4.s_addr) >> 24 == 127;
	if (len < 3 || len - 2 >= sizeof(bare) || host[0] != '[' || host[len - 1] != ']')
		return false;
	memcpy(bare, host + 1, len - 2);
	bare[len - 2] = '\0';
	return inet_pton(AF_INET6, bare, &v6) == 1 && IN6_IS_ADDR_LOOPBACK(&v6);
}

static int check_parts(const struct http_request *request, struct err *err)
{
	if (!is_token(request->method))
		return err_set(
			err, ERR_INPUT, "not an HTTP method: '%.*s'", STR_ARG(request->method));
	for (size_t i = 0; i < request->nheaders; i++) {
		const struct http_header *header = &request->headers[i];

		if (!is_token(header->name))
			return err_set(
				err, ERR_INPUT, "not a header name: '%.*s'", STR_ARG(header->name));
		if (!is_field_value(header->value))
			return err_set(err, ERR_INPUT, "header %.*s holds a control character",
				STR_ARG(header->name));
	}
	if (!is_url_text(request->url))
		return err_set(err, ERR_INPUT,
			"the URL is empty or holds a byte that must be percent-encoded");
	return 0;
}

static int parse_url(const struct curl_api *curl, const struct http_request *request, CURLU *url,
	struct err *err)
{
	char *text = mem_alloc(request->url.len + 1);
	CURLUcode code;

	memcpy(text, request->url.ptr, request->url.len);
	text[request->url.len] = '\0';
	code = curl->url_set(url, CURLUPART_URL, text, CURLU_PATH_AS_IS | CURLU_DISALLOW_USER);
	mem_free(text);
	if (code != CURLUE_OK)
		return err_set(err, ERR_INPUT, "not a URL Skald can use: %s: %.*s",
			curl->url_strerror(code), STR_ARG(request->url));
	return 0;
}

static int check_place(
	const struct curl_api *curl, CURLU *url, bool insecure, struct target *out, struct err *err)
{
	char *scheme = NULL, *host = NULL;
	int rc = 0;

	if (curl->url_get(url, CURLUPART_SCHEME, &scheme, 0) != CURLUE_OK ||
		curl->url_get(url, CURLUPART_HOST, &host, 0) != CURLUE_OK) {
		rc = err_set(err, ERR_INPUT, "the URL names no host");
	} else {
		out->loopback = is_loopback(host);
		if (strcmp(scheme, "https") != 0 && strcmp(scheme, "http") != 0)
			rc = err_set(err, ERR_INPUT, "only https and http can be spoken, not %s",
				scheme);
		else if (strcmp(scheme, "http") == 0 && !out->loopback && !insecure)
			rc = err_set(err, ERR_INPUT,
				"plain http to %s is refused: only this machine may be spoken to "
				"without TLS",
				host);
	}
	curl->free(scheme);
	curl->free(host);
	return rc;
}

int target_parse(const struct curl_api *curl, const struct http_request *request, bool insecure,
	struct target *out, struct err *err)
{
	if (check_parts(request, err) != 0)
		return -1;
	out->url = curl->url();
	if (!out->url)
		return err_set(err, ERR_IO, "libcurl cannot parse a URL");
	if (parse_url(curl, request, out->url, err) == 0 &&
		check_place(curl, out->url, insecure, out, err) == 0)
		return 0;
	curl->url_cleanup(out->url);
	out->url = NULL;
	return -1;
}
