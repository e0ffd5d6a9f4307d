/* state.json, and the state as it was. */
#include "base/fs.h"
#include "record/fold.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "fold_json.h"

static char dir[64];

static int make_dir(void **state)
{
	(void)state;
	snprintf(dir, sizeof(dir), "/tmp/skald-fold-XXXXXX");
	return mkdtemp(dir) ? 0 : -1;
}

static int remove_dir(void **state)
{
	(void)state;
	char command[100];
	snprintf(command, sizeof(command), "rm -rf %s", dir);
	return system(command);
}

struct story { /* a journal on the machine's disk, written from JSON */
	struct journal *journal;
	struct arena arena;
};

static void story_open(struct story *story, struct fold *fold)
{
	struct err err;
	struct journal_options options = {.segment_max = 4000, .epoch = fold->head.epoch + 1};
	arena_init(&story->arena);
	options.dir = arena_printf(&story->arena, "%s/journal", dir).ptr;
	assert_int_equal(
		journal_open(&story->journal, &options, &fold->head, fold->torn, 0, &err), 0);
}

static void tell(struct story *story, const char *type, const char *fmt, ...)
{
	va_list args;
	va_start(args, fmt);
	struct str text = arena_vprintf(&story->arena, fmt, args);
	va_end(args);
	assert_int_not_equal(
		journal_stage(story->journal, 7, type, parse(&story->arena, text.ptr)), 0);
}

static void story_close(struct story *story)
{
	struct err err;
	assert_int_equal(journal_close(story->journal, 8, &err), 0);
	arena_release(&story->arena);
}

/* A run that makes `count` VPCs, replaces the first, and sets an output. */
static void tell_run(
	struct story *story, const char *run, unsigned count, const char *kind, const char *outcome)
{
	tell(story, "run", "{'run':'%s','steps':%u,'plan_id':'plan-%s'}", run, count, run);
	for (unsigned i = 0; i < count; i++)
		tell(story, "step",
			"{'run':'%s','step':%u,'kind':'%s','address':'r/V%u','logical':'V%u',"
			"'region':'r','type':'T','needs':['r/"
			"V0'],'generation':1,'deletion':'Retain',"
			"'spec':{'a':{'$attr':['r/V0','Id']},'s':{'$secret':'abc'}}}",
			run, i, kind, i, i);
	tell(story, "ready", "{'run':'%s'}", run);
	for (unsigned i = 0; i < count; i++) {
		tell(story, "intent",
			"{'run':'%s','step':%u,'attempt':1,'key':'k','props':{'n':1.50}}", run, i);
		tell(story, "done",
			"{'run':'%s','step':%u,'id':'%s-%u','live':{'p':{'$secret':'d'}}}", run, i,
			run, i);
	}
	tell(story, "outputs", "{'run':'%s','values':{'O':{'r':'%s'}}}", run, run);
	tell(story, "end", "{'run':'%s','outcome':'%s'}", run, outcome);
}

/* All that a fold says, as text. */
static struct str summary(struct arena *arena, const struct fold *fold)
{
	struct buf buf;
	buf_init(&buf, 0);
	for (size_t i = 0; i < fold->state.count; i++)
		if (!fold->state.entries[i].deleted)
			json_write(&buf, state_entry_to_value(arena, &fold->state.entries[i]),
				JSON_COMPACT, NULL);
	buf_puts(&buf, "\ndebts ");
	for (size_t i = 0; i < fold->state.ndebts; i++)
		json_write(&buf, state_entry_to_value(arena, &fold->state.debts[i]), JSON_COMPACT,
			NULL);
	buf_puts(&buf, "\noutputs ");
	json_write(&buf, fold->state.outputs, JSON_COMPACT, NULL);
	for (size_t i = 0; i < fold->nruns; i++) {
		const struct fold_run *run = &fold->runs[i];
		buf_printf(&buf, "\n%.*s %.*s %d %d %d %lu %lu %lld %lld %u %.*s %u ",
			STR_ARG(run->id), STR_ARG(run->outcome), run->ready, run->past_pivot,
			run->backward, (unsigned long)run->first_seq, (unsigned long)run->last_seq,
			(long long)run->started, (long long)run->ended, run->nsteps,
			STR_ARG(run->plan_id), table_get(&fold->plans, run->plan_id));
		json_write(&buf, run->begin, JSON_COMPACT, NULL);
	}
	buf_printf(&buf, "\n%lu %.64s %u %lu", (unsigned long)fold->head.seq, fold->head.hash,
		fold->head.segment, (unsigned long)fold->head.offset);
	struct str text = arena_str(arena, buf_view(&buf));
	buf_release(&buf);
	return text;
}

static struct str load_summary(struct arena *arena, uint64_t until)
{
	struct fold fold;
	struct err err;
	fold_init(&fold);
	int result = fold_load(&fold, NULL, dir, until, &err);
	if (result)
		print_message("%s\n", err.text);
	assert_int_equal(result, 0);
	struct str text = summary(arena, &fold);
	fold_release(&fold);
	return text;
}

static const char *cache(struct arena *arena)
{
	return arena_printf(arena, "%s/state.json", dir).ptr;
}

static void save(void)
{
	struct fold fold;
	struct err err;
	fold_init(&fold);
	assert_int_equal(fold_load(&fold, NULL, dir, 0, &err), 0);
	assert_int_equal(fold_save(&fold, dir, &err), 0);
	fold_release(&fold);
}

static void test_cache(void **state)
{
	(void)state;
	struct arena arena;
	struct fold fold;
	struct story story;
	struct err err;
	arena_init(&arena);
	fold_init(&fold);
	assert_int_equal(fold_load(&fold, NULL, dir, 0, &err), 0); /* nothing there at all */
	assert_int_equal(fold_save(&fold, dir, &err), 0);
	assert_false(fs_exists(cache(&arena)));
	story_open(&story, &fold);
	tell_run(&story, "A", 5, "create", "done");
	tell_run(&story, "B", 2, "replace", "done");
	story_close(&story);
	struct str whole = load_summary(&arena, 0);
	save();
	assert_true(fs_exists(cache(&arena)));
	assert_string_equal(load_summary(&arena, 0).ptr, whole.ptr);
	/* That it is used at all: with the journal's beginning broken, it still loads. */
	const char *first = arena_printf(&arena, "%s/journal/00000001.jsonl", dir).ptr;
	struct str text;
	assert_int_equal(fs_read(&arena, first, 1 << 20, &text, &err), 0);
	char *broken = (char *)arena_cstr(&arena, text);
	broken[200] ^= 1;
	assert_int_equal(fs_replace(first, (struct str){broken, text.len}, 0644, &err), 0);
	assert_string_equal(load_summary(&arena, 0).ptr, whole.ptr);
	assert_int_equal(fold_load(&fold, NULL, dir, 3, &err), -1);
	assert_int_equal(err.code, ERR_CORRUPT);
	assert_int_equal(fs_replace(first, text, 0644, &err), 0);
	fold_release(&fold);
	/* What comes after it is read on top; an open run is not saved over it. */
	assert_int_equal(fold_load(&fold, NULL, dir, 0, &err), 0);
	story_open(&story, &fold);
	tell_run(&story, "C", 3, "update", "interrupted");
	story_close(&story);
	fold_release(&fold);
	struct str with = load_summary(&arena, 0);
	save();
	unlink(cache(&arena));
	assert_string_equal(load_summary(&arena, 0).ptr, with.ptr);
	save();
	assert_false(fs_exists(cache(&arena)));
	arena_release(&arena);
}

/* Damaged, foreign or ahead of the journal: passed over without a word. */
static void test_bad_cache(void **state)
{
	(void)state;
	struct arena arena;
	struct fold fold;
	struct story story;
	struct err err;
	struct str text;
	arena_init(&arena);
	fold_init(&fold);
	story_open(&story, &fold);
	tell_run(&story, "A", 2, "create", "done");
	story_close(&story);
	struct str whole = load_summary(&arena, 0);
	save();
	assert_int_equal(fs_read(&arena, cache(&arena), 1 << 20, &text, &err), 0);
	char *copy = (char *)arena_cstr(&arena, text);
	for (size_t at = 0; at < text.len; at += 3) {
		copy[at] ^= 1;
		assert_int_equal(
			fs_replace(cache(&arena), (struct str){copy, text.len}, 0644, &err), 0);
		copy[at] ^= 1;
		assert_string_equal(load_summary(&arena, 0).ptr, whole.ptr);
	}
	static const char *const others[] = {"", "{}", "[]", "null", "{\"v\":1}\n", "\n"};
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
		assert_int_equal(fs_replace(cache(&arena), str_of(others[i]), 0644, &err), 0);
		assert_string_equal(load_summary(&arena, 0).ptr, whole.ptr);
	}
	/* Good in itself, but of another journal: a newer state of this one, whose journal was put
	 * back. */
	char command[300];
	snprintf(command, sizeof(command), "cp -r %s/journal %s/kept", dir, dir);
	assert_int_equal(system(command), 0);
	assert_int_equal(fold_load(&fold, NULL, dir, 0, &err), 0);
	story_open(&story, &fold);
	tell_run(&story, "B", 2, "replace", "done");
	story_close(&story);
	save();
	snprintf(command, sizeof(command), "rm -r %s/journal && mv %s/kept %s/journal", dir, dir,
		dir);
	assert_int_equal(system(command), 0);
	struct fold older;
	fold_init(&older);
	assert_int_equal(fold_load(&older, NULL, dir, 0, &err), -1);
	assert_int_equal(err.code, ERR_CORRUPT);
	assert_non_null(strstr(err.text, "records are gone"));
	fold_release(&older);
	assert_int_equal(
		unlink(cache(&arena)), 0); /* a cache may be deleted: that is the way out */
	assert_string_equal(load_summary(&arena, 0).ptr, whole.ptr);
	fold_release(&fold);
	arena_release(&arena);
}

/* The state as it was behind each record; it may come by way of the cache or not. */
static void test_until(void **state)
{
	(void)state;
	struct arena arena;
	struct fold fold;
	struct story story;
	struct err err;
	arena_init(&arena);
	fold_init(&fold);
	story_open(&story, &fold);
	tell_run(&story, "A", 2, "create", "done");
	tell_run(&story, "B", 2, "delete", "done");
	story_close(&story);
	assert_int_equal(fold_load(&fold, NULL, dir, 0, &err), 0);
	uint64_t before_b = fold.runs[1].first_seq - 1;
	uint64_t end = fold.head.seq;
	fold_release(&fold);
	for (int pass = 0; pass < 2; pass++) {
		assert_int_equal(fold_load(&fold, NULL, dir, before_b, &err), 0);
		assert_int_equal(fold.state.living, 2);
		assert_int_equal(fold.nruns, 1);
		fold_release(&fold);
		assert_int_equal(fold_load(&fold, NULL, dir, 1, &err), 0);
		assert_int_equal(fold.nruns, 1);
		assert_int_equal(fold.runs[0].have, 0);
		fold_release(&fold);
		assert_int_equal(fold_load(&fold, NULL, dir, end, &err), 0);
		assert_int_equal(fold.state.living, 0);
		fold_release(&fold);
		save();
	}
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_cache, make_dir, remove_dir),
		cmocka_unit_test_setup_teardown(test_bad_cache, make_dir, remove_dir),
		cmocka_unit_test_setup_teardown(test_until, make_dir, remove_dir),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
