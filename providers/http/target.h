/* What a request may be sent to, and made of: checks before anything is tried. */
#ifndef HTTP_TARGET_H
#define HTTP_TARGET_H

#include "curl_api.h"

#include "http/http.h"

struct target {
	CURLU *url;    /* the caller frees it */
	bool loopback; /* this machine: no proxy, and plain http is fine */
};

/* ERR_INPUT says what is wrong. Plain http is refused to other machines unless `insecure`. */
int target_parse(const struct curl_api *curl, const struct http_request *request, bool insecure,
	struct target *out, struct err *err);

#endif
