#include "base/library.h"

#include <dlfcn.h>
#include <string.h>

int library_load(const char *file, const struct library_function *functions, size_t count,
	void *api, struct err *err)
{
	void *library = dlopen(file, RTLD_LAZY | RTLD_NODELETE);
	if (!library)
		return err_set(err, ERR_IO,
			"cannot load a library Skald needs here: %s; install it", dlerror());
	for (size_t i = 0; i < count; i++) {
		void *function = dlsym(library, functions[i].name);
		if (!function) {
			dlclose(library);
			return err_set(err, ERR_IO, "%s has no function %s: it is too old", file,
				functions[i].name);
		}
		memcpy((char *)api + functions[i].offset, &function, sizeof(function));
	}
	dlclose(library); /* lowers its count; RTLD_NODELETE keeps it */
	return 0;
}
