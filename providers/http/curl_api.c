#include "curl_api.h"

#include "base/library.h"

int curl_api_load(struct curl_api *api, struct err *err)
{
	static const struct library_function functions[] = {
#define ROW(name) {"curl_" #name, offsetof(struct curl_api, name)},
		CURL_FUNCTIONS(ROW)
#undef ROW
	};
	return library_load(
		LIBCURL_FILE, functions, sizeof(functions) / sizeof(functions[0]), api, err);
}
