#include "run/store.h"

#include "base/clock.h"
#include "base/fs.h"
#include "record/origin.h"

#include <string.h>
#include <unistd.h>

static void store_init(struct store *store, const struct workspace *ws, struct str stack)
{
	memset(store, 0, sizeof(*store));
	arena_init(&store->arena);
	fold_init(&store->fold);
	store->stack = arena_str(&store->arena, stack);
	store->dir = workspace_stack_dir(&store->arena, ws, stack);
	store->journal_dir = fs_join(&store->arena, store->dir, STR("journal"));
}

static void store_free(struct store *store)
{
	vault_free(store->vault);
	lock_release(store->lock);
	fold_release(&store->fold);
	arena_release(&store->arena);
	memset(store, 0, sizeof(*store));
}

static int store_fold(struct store *store, struct err *err)
{
	if (fold_load(&store->fold, NULL, store->dir.ptr, 0, err) < 0)
		return err_context(err, "stack %.*s", STR_ARG(store->stack));
	store->fold.state.stack = store->stack;
	return 0;
}

int store_open_read(
	struct store *store, const struct workspace *ws, struct str stack, struct err *err)
{
	store_init(store, ws, stack);
	if (vault_open(&store->vault, store->dir.ptr, err) < 0 || store_fold(store, err) < 0) {
		store_free(store);
		return -1;
	}
	return 0;
}

static int take_lock(struct store *store, const char *command, struct err *err)
{
	const struct value *who = origin_who(&store->arena);
	struct str user = value_text_of(who, "user");
	struct str host = value_text_of(who, "host");
	struct lock_info me = {
		.owner = arena_printf(&store->arena, "%.*s@%.*s", STR_ARG(user), STR_ARG(host)),
		.host = host,
		.command = str_of(command),
		.pid = getpid(),
	};

	return lock_take(
		&store->lock, store->dir.ptr, &me, clock_wall(), store->fold.head.epoch, err);
}

static int open_journal(struct store *store, struct err *err)
{
	struct json_secrets secrets = vault_writer(store->vault);
	struct journal_options options = {
		.dir = store->journal_dir.ptr,
		.epoch = lock_epoch(store->lock),
		.secrets = &secrets,
		.vault = store->vault,
		.fenced = lock_is_mine,
		.fenced_ctx = store->lock,
	};

	return journal_open(
		&store->journal, &options, &store->fold.head, store->fold.torn, clock_wall(), err);
}

/* The fold may have begun at the cache: nothing is written behind records that do not verify. */
static int check_journal(struct store *store, struct err *err)
{
	struct journal_report report;

	if (journal_verify(NULL, store->journal_dir.ptr, &report, err) < 0)
		return err_context(err, "stack %.*s", STR_ARG(store->stack));
	return 0;
}

/* What another writer added between our first look and our lock is folded too. */
static int open_write(struct store *store, const char *command, struct err *err)
{
	if (fs_make_dirs(store->journal_dir.ptr, err) < 0)
		return -1;
	if (vault_open(&store->vault, store->dir.ptr, err) < 0 || store_fold(store, err) < 0)
		return -1;
	if (take_lock(store, command, err) < 0 || store_reload(store, err) < 0 ||
		check_journal(store, err) < 0)
		return -1;
	return open_journal(store, err);
}

int store_open_write(struct store *store, const struct workspace *ws, struct str stack,
	const char *command, struct err *err)
{
	store_init(store, ws, stack);
	if (open_write(store, command, err) == 0)
		return 0;
	store_free(store);
	return -1;
}

struct reload {
	struct fold *fold;
	struct err *err;
};

static int reload_record(void *ctx, const struct record *record)
{
	struct reload *reload = ctx;

	return fold_record(reload->fold, record, reload->err);
}

int store_reload(struct store *store, struct err *err)
{
	struct reload reload = {&store->fold, err};
	struct journal_head from = store->fold.head;

	return journal_read(NULL, store->journal_dir.ptr, from.seq ? &from : NULL, reload_record,
		&reload, &store->fold.head, &store->fold.torn, err);
}

int store_close(struct store *store, struct err *err)
{
	struct err ignored;
	int result = 0;

	if (store->journal) {
		result = journal_close(store->journal, clock_wall(), err);
		store->journal = NULL;
		if (result == 0)
			result = store_reload(store, err);
		/* The cache may be deleted at any time, so one that cannot be written is no
		 * failure. */
		if (result == 0 && !fold_open_run(&store->fold))
			(void)fold_save(&store->fold, store->dir.ptr, &ignored);
	}
	store_free(store);
	return result;
}

void store_abandon(struct store *store)
{
	if (store->journal)
		journal_abandon(store->journal);
	lock_abandon(store->lock);
	store->journal = NULL;
	store->lock = NULL;
	store_free(store);
}
