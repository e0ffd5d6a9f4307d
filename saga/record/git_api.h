/*
 * The functions of libgit2 that origin_git.c calls, loaded when a plan's origin is asked for: most
 * commands do not, and do not pay for mapping it.
 */
#ifndef RECORD_GIT_API_H
#define RECORD_GIT_API_H

#include "base/err.h"

#include <git2.h>

/* Names without their "git_". */
#define GIT_FUNCTIONS(X)                                                                           \
	X(blob_free)                                                                               \
	X(blob_lookup)                                                                             \
	X(blob_rawcontent)                                                                         \
	X(blob_rawsize)                                                                            \
	X(commit_tree)                                                                             \
	X(error_last)                                                                              \
	X(libgit2_init)                                                                            \
	X(libgit2_opts)                                                                            \
	X(libgit2_shutdown)                                                                        \
	X(object_free)                                                                             \
	X(object_id)                                                                               \
	X(object_peel)                                                                             \
	X(oid_tostr)                                                                               \
	X(reference_name_to_id)                                                                    \
	X(repository_free)                                                                         \
	X(repository_open_ext)                                                                     \
	X(repository_workdir)                                                                      \
	X(revparse_single)                                                                         \
	X(status_file)                                                                             \
	X(status_list_entrycount)                                                                  \
	X(status_list_free)                                                                        \
	X(status_list_new)                                                                         \
	X(tree_entry_bypath)                                                                       \
	X(tree_entry_filemode)                                                                     \
	X(tree_entry_free)                                                                         \
	X(tree_entry_id)                                                                           \
	X(tree_entry_type)                                                                         \
	X(tree_free)

struct git_api {
#define MEMBER(name) __typeof__(git_##name) *name;
	GIT_FUNCTIONS(MEMBER)
#undef MEMBER
};

int git_api_load(struct git_api *api, struct err *err);

#endif
