/* The part of record/origin.h that asks libgit2. */
#include "record/origin.h"

#include "git_api.h"

#include "base/fs.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#define FULL_ID 40

struct place { /* a path in the repository that holds it */
	struct git_api git;
	git_repository *repo;
	struct str path; /* relative to the work tree, without "." and ".." */
};

/*
 * Nobody's configuration counts: neither whom the files belong to, nor files outside of the
 * repository, whose errors would be ours.
 */
static int git_begin(struct place *place, struct err *err)
{
	const struct git_api *git = &place->git;
	if (git_api_load(&place->git, err) < 0)
		return -1;
	git->libgit2_init();
	git->libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
	git->libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_GLOBAL, "");
	git->libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_XDG, "");
	git->libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_SYSTEM, "");
	git->libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_PROGRAMDATA, "");
	return 0;
}

static void git_end(struct place *place)
{
	place->git.repository_free(place->repo);
	place->git.libgit2_shutdown();
}

static const char *git_reason(const struct git_api *git)
{
	const git_error *error = git->error_last();
	return error && error->message ? error->message : "no reason given";
}

/*
 * The real path of the nearest directory above `path` that exists, and in *rest what follows: the
 * file may be gone from the work tree and stand in a revision all the same.
 */
static const char *real_above(struct arena *arena, const char *path, struct str *rest)
{
	struct str whole = arena_str(arena, str_of(path));
	struct str dir = whole;
	for (;;) {
		struct str name = fs_base_name(dir);
		dir = str_slice(dir, 0, dir.len - name.len);
		const char *there = dir.len ? arena_cstr(arena, dir) : ".";
		char *real = realpath(there, NULL);
		if (real) {
			const char *copy = arena_cstr(arena, str_of(real));
			free(real);
			*rest = str_slice(whole, dir.len, whole.len);
			return copy;
		}
		while (dir.len > 0 && dir.ptr[dir.len - 1] == '/')
			dir.len--;
		if (dir.len == 0)
			return NULL;
	}
}

static int not_in_git(struct err *err, const char *path)
{
	return err_set(err, ERR_INPUT, "%s: it lies in no git repository with a work tree", path);
}

static int find_place(struct arena *arena, const char *path, struct place *out, struct err *err)
{
	const struct git_api *git = &out->git;
	struct str rest;
	const char *dir = real_above(arena, path, &rest);
	if (!dir || git->repository_open_ext(&out->repo, dir, 0, NULL) != 0)
		return not_in_git(err, path);
	const char *tree = git->repository_workdir(out->repo);
	char *real = tree ? realpath(tree, NULL) : NULL;
	if (!real)
		return not_in_git(err, path);
	struct str inside = str_of(dir);
	struct str root = str_of(real);
	bool below = str_starts(inside, root) &&
		     (inside.len == root.len || root.len == 1 || inside.ptr[root.len] == '/');
	inside = str_slice(inside, root.len, inside.len);
	while (str_starts(inside, STR("/")))
		inside = str_slice(inside, 1, inside.len);
	out->path = fs_join(arena, inside, rest);
	free(real);
	return below ? 0 : not_in_git(err, path);
}

static bool path_dirty(const struct place *place)
{
	unsigned flags = 0;
	return place->git.status_file(&flags, place->repo, place->path.ptr) != 0 ||
	       flags != GIT_STATUS_CURRENT;
}

/* Tracked files in the path's directory: what the plan may refer to. */
static bool directory_dirty(struct arena *arena, const struct place *place)
{
	const struct git_api *git = &place->git;
	struct str path = place->path;
	struct str dir = str_slice(path, 0, path.len - fs_base_name(path).len);
	char *patterns[] = {(char *)arena_cstr(arena, dir)};
	git_status_options options = {.version = GIT_STATUS_OPTIONS_VERSION};
	options.show = GIT_STATUS_SHOW_INDEX_AND_WORKDIR;
	options.flags = GIT_STATUS_OPT_EXCLUDE_SUBMODULES | GIT_STATUS_OPT_DISABLE_PATHSPEC_MATCH;
	if (dir.len)
		options.pathspec = (git_strarray){patterns, 1};
	git_status_list *list = NULL;
	if (git->status_list_new(&list, place->repo, &options) != 0)
		return true;
	bool dirty = git->status_list_entrycount(list) > 0;
	git->status_list_free(list);
	return dirty;
}

static const struct value *describe(struct arena *arena, const struct place *place)
{
	const struct git_api *git = &place->git;
	git_oid id;
	char text[FULL_ID + 1];
	if (git->reference_name_to_id(&id, place->repo, "HEAD") != 0)
		return NULL;
	git->oid_tostr(text, sizeof(text), &id);
	bool dirty = path_dirty(place) || directory_dirty(arena, place);
	struct value *map = value_map(arena);
	VALUE_PUT(arena, map, "commit", value_string(arena, arena_str(arena, str_of(text))));
	VALUE_PUT(arena, map, "dirty", value_bool(dirty));
	VALUE_PUT(arena, map, "path", value_string(arena, place->path));
	return map;
}

const struct value *origin_git(struct arena *arena, const char *path)
{
	struct place place = {0};
	struct err ignored;
	const struct value *result = NULL;
	if (git_begin(&place, &ignored) < 0)
		return NULL;
	if (find_place(arena, path, &place, &ignored) == 0)
		result = describe(arena, &place);
	git_end(&place);
	return result;
}

struct revision {
	git_object *object;
	git_tree *tree;
	git_tree_entry *entry;
	git_blob *blob;
};

static void revision_release(const struct git_api *git, struct revision *rev)
{
	git->blob_free(rev->blob);
	git->tree_entry_free(rev->entry);
	git->tree_free(rev->tree);
	git->object_free(rev->object);
}

static int find_commit(struct place *place, const char *rev, struct revision *out, struct err *err)
{
	const struct git_api *git = &place->git;
	git_object *named = NULL;
	if (git->revparse_single(&named, place->repo, rev) != 0)
		return err_set(err, ERR_INPUT, "\"%s\" is no revision of the repository in %s (%s)",
			rev, git->repository_workdir(place->repo), git_reason(git));
	int failed = git->object_peel(&out->object, named, GIT_OBJECT_COMMIT);
	git->object_free(named);
	if (failed || git->commit_tree(&out->tree, (const git_commit *)out->object) != 0)
		return err_set(err, ERR_INPUT, "\"%s\" names no commit", rev);
	return 0;
}

static int find_blob(struct place *place, const char *rev, struct revision *out, struct err *err)
{
	const struct git_api *git = &place->git;
	const char *path = place->path.ptr;
	if (git->tree_entry_bypath(&out->entry, out->tree, path) != 0)
		return err_set(err, ERR_INPUT, "%s is not in revision \"%s\"", path, rev);
	if (git->tree_entry_type(out->entry) == GIT_OBJECT_TREE)
		return err_set(err, ERR_INPUT, "%s is a directory in revision \"%s\", not a file",
			path, rev);
	if (git->tree_entry_filemode(out->entry) == GIT_FILEMODE_LINK)
		return err_set(err, ERR_INPUT,
			"%s is a symbolic link in revision \"%s\": name the file it points to",
			path, rev);
	if (git->tree_entry_type(out->entry) != GIT_OBJECT_BLOB ||
		git->blob_lookup(&out->blob, place->repo, git->tree_entry_id(out->entry)) != 0)
		return err_set(err, ERR_INPUT, "%s cannot be read from revision \"%s\"", path, rev);
	return 0;
}

static int read_rev(struct arena *arena, struct place *place, const char *rev, size_t max,
	struct revision *at, struct str *text, struct str *commit, struct err *err)
{
	const struct git_api *git = &place->git;
	if (find_commit(place, rev, at, err) || find_blob(place, rev, at, err))
		return -1;
	uint64_t size = (uint64_t)git->blob_rawsize(at->blob);
	if (size > max)
		return err_set(err, ERR_LIMIT,
			"%s in \"%s\": larger than the %zu bytes Skald reads", place->path.ptr, rev,
			max);
	char id[FULL_ID + 1];
	git->oid_tostr(id, sizeof(id), git->object_id(at->object));
	*commit = arena_str(arena, str_of(id));
	*text = arena_str(arena, (struct str){git->blob_rawcontent(at->blob), (size_t)size});
	return 0;
}

int origin_read_rev(struct arena *arena, const char *path, const char *rev, size_t max,
	struct str *text, struct str *commit, struct err *err)
{
	struct place place = {0};
	struct revision at = {0};
	if (git_begin(&place, err) < 0)
		return -1;
	int result = find_place(arena, path, &place, err);
	if (result == 0)
		result = read_rev(arena, &place, rev, max, &at, text, commit, err);
	revision_release(&place.git, &at);
	git_end(&place);
	return result;
}
