#include "git_api.h"

#include "base/library.h"

int git_api_load(struct git_api *api, struct err *err)
{
	static const struct library_function functions[] = {
#define ROW(name) {"git_" #name, offsetof(struct git_api, name)},
		GIT_FUNCTIONS(ROW)
#undef ROW
	};
	return library_load(
		LIBGIT2_FILE, functions, sizeof(functions) / sizeof(functions[0]), api, err);
}
