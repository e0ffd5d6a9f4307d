#include "run/store.h"

#include "base/fs.h"
#include "model/diag.h"

static const char SIM_DIR[] = "_sim"; /* no stack can have this name: it must start with a letter */

bool stack_name_ok(struct str name)
{
	if (name.len == 0 || name.len > 128)
		return false;
	for (size_t i = 0; i < name.len; i++) {
		char c = name.ptr[i];
		bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
		bool other = (c >= '0' && c <= '9') || c == '-';
		if (!letter && !(other && i > 0))
			return false;
	}
	return true;
}

static struct str stacks_dir(struct arena *arena, const struct workspace *ws)
{
	return ws->simulate ? fs_join(arena, ws->root, str_of(SIM_DIR)) : ws->root;
}

struct str workspace_stack_dir(struct arena *arena, const struct workspace *ws, struct str stack)
{
	return fs_join(arena, stacks_dir(arena, ws), stack);
}

struct str workspace_cloud_dir(struct arena *arena, const struct workspace *ws)
{
	return fs_join(arena, fs_join(arena, ws->root, str_of(SIM_DIR)), STR("_cloud"));
}

int workspace_stacks(struct arena *arena, const struct workspace *ws, struct str **names,
	size_t *count, struct err *err)
{
	struct str dir = stacks_dir(arena, ws);
	struct str *all;
	size_t nall, kept = 0;

	if (fs_list(arena, dir.ptr, &all, &nall, err) < 0)
		return -1;
	for (size_t i = 0; i < nall; i++) {
		struct str journal = fs_join(arena, fs_join(arena, dir, all[i]), STR("journal"));
		if (stack_name_ok(all[i]) && fs_is_dir(journal.ptr))
			all[kept++] = all[i];
	}
	*names = all;
	*count = kept;
	return 0;
}

static struct str joined(struct arena *arena, const struct str *names, size_t count)
{
	struct str text = STR_NONE;

	for (size_t i = 0; i < count; i++)
		text = arena_printf(
			arena, "%.*s%s%.*s", STR_ARG(text), i ? ", " : "", STR_ARG(names[i]));
	return text;
}

static int none_found(struct arena *arena, const struct workspace *ws, struct err *err)
{
	struct workspace other = {ws->root, !ws->simulate};
	struct str *names;
	size_t count = 0;

	if (workspace_stacks(arena, &other, &names, &count, err) < 0)
		return -1;
	if (count == 0)
		return err_set(err, ERR_INPUT, "there is no stack in %.*s yet", STR_ARG(ws->root));
	return err_set(err, ERR_INPUT,
		ws->simulate ? "there is no simulated stack in %.*s; leave out --simulate for: %.*s"
			     : "there is no stack in %.*s; add --simulate for the simulated: %.*s",
		STR_ARG(ws->root), STR_ARG(joined(arena, names, count)));
}

/* Does the stack own anything, or have a run to finish? */
static bool is_alive(const struct workspace *ws, struct str stack)
{
	struct err ignored = {0};
	struct store store;

	if (store_open_read(&store, ws, stack, &ignored) < 0)
		return true; /* damaged: not to be passed over in silence */
	bool alive = store.fold.state.living > 0 || store.fold.state.ndebts > 0 ||
		     fold_open_run(&store.fold);
	store_close(&store, &ignored);
	return alive;
}

/* Of several stacks the one that is alive, when no other is. */
static bool only_alive(
	const struct workspace *ws, const struct str *names, size_t count, struct str *out)
{
	size_t alive = 0;

	for (size_t i = 0; i < count && alive < 2; i++) {
		if (!is_alive(ws, names[i]))
			continue;
		*out = names[i];
		alive++;
	}
	return alive == 1;
}

int workspace_pick(struct arena *arena, const struct workspace *ws, struct str name,
	struct str *out, struct err *err)
{
	struct str *names;
	size_t count;

	if (name.len > 0 && !stack_name_ok(name))
		return err_set(err, ERR_INPUT,
			"\"%.*s\" is neither a file nor a stack name (letters, digits and hyphens, "
			"a letter first)",
			STR_ARG(name));
	if (workspace_stacks(arena, ws, &names, &count, err) < 0)
		return -1;
	for (size_t i = 0; i < count; i++) {
		if (str_eq(names[i], name) || (name.len == 0 && count == 1)) {
			*out = names[i];
			return 0;
		}
	}
	if (count == 0)
		return none_found(arena, ws, err);
	if (name.len == 0 && only_alive(ws, names, count, out))
		return 0;
	if (name.len == 0)
		return err_set(err, ERR_INPUT, "there are several stacks, name one: %.*s",
			STR_ARG(joined(arena, names, count)));
	struct str near = diag_nearest(name, names, count);
	return err_set(err, ERR_INPUT,
		near.len ? "there is no stack \"%.*s\"; did you mean %.*s?"
			 : "there is no stack \"%.*s\"; there are: %.*s",
		STR_ARG(name), STR_ARG(near.len ? near : joined(arena, names, count)));
}
