#include "record/fold.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "fold_json.h"

struct feed { /* a fold and the records it is fed by hand */
	struct fold fold;
	struct arena arena;
	uint64_t seq;
	struct err err;
};

static void feed_init(struct feed *feed)
{
	fold_init(&feed->fold);
	arena_init(&feed->arena);
	feed->seq = 0;
}

static void feed_release(struct feed *feed)
{
	fold_release(&feed->fold);
	arena_release(&feed->arena);
}

/* Fed with an arena that is gone afterwards: the fold must have copied what it keeps. */
static int try_feed(struct feed *feed, const char *type, const char *json)
{
	struct arena gone;
	arena_init(&gone);
	struct record record = {
		.seq = ++feed->seq,
		.epoch = 1,
		.time = 1000 + (int64_t)feed->seq,
		.type = arena_str(&gone, str_of(type)),
		.data = parse(&gone, json),
		.segment = 1,
		.line = (uint32_t)feed->seq,
	};
	int result = fold_record(&feed->fold, &record, &feed->err);
	arena_release(&gone);
	return result;
}

static void feed_ok(struct feed *feed, const char *type, const char *json)
{
	int result = try_feed(feed, type, json);
	if (result)
		print_message("%s %s: %s\n", type, json, feed->err.text);
	assert_int_equal(result, 0);
}

static void feed_bad(struct feed *feed, const char *type, const char *json)
{
	assert_int_equal(try_feed(feed, type, json), -1);
	assert_int_equal(feed->err.code, ERR_CORRUPT);
	assert_non_null(strstr(feed->err.text, type));
}

#define STEP(index, kind, more)                                                                    \
	"{'run':'R','step':" index ",'kind':'" kind "','address':'us-east-1/Vpc','logical':'Vpc'," \
	"'region':'us-east-1','type':'AWS::EC2::VPC','spec':{'CidrBlock':'10.0.0.0/16'},"          \
	"'needs':['us-east-1/"                                                                     \
	"Other'],'generation':3,'deletion':'Retain','replacement':'Delete'" more "}"

/* A run of one step, ready to go. */
static void begin(struct feed *feed, const char *run, const char *step)
{
	char text[4096];
	snprintf(text, sizeof(text), "{'run':'%s','steps':1,'operation':'apply'}", run);
	feed_ok(feed, "run", text);
	snprintf(text, sizeof(text), "%s", step);
	char *at = strstr(text, "'R'");
	at[1] = run[0];
	feed_ok(feed, "step", text);
	snprintf(text, sizeof(text), "{'run':'%s'}", run);
	feed_ok(feed, "ready", text);
}

static const struct state_entry *vpc(struct feed *feed)
{
	return state_find(&feed->fold.state, STR("us-east-1/Vpc"));
}

static struct fold_step *only_step(struct feed *feed)
{
	return &fold_open_run(&feed->fold)->steps[0];
}

/* A VPC made by run A. */
static void make_vpc(struct feed *feed)
{
	begin(feed, "A", STEP("0", "create", ""));
	feed_ok(feed, "intent",
		"{'run':'A','step':0,'attempt':1,'operation':'create','key':'K1',"
		"'props':{'CidrBlock':'10.0.0.0/16','Old':'x'}}");
	feed_ok(feed, "done", "{'run':'A','step':0,'id':'vpc-1','attrs':{'VpcId':'vpc-1'}}");
	feed_ok(feed, "end", "{'run':'A','outcome':'done'}");
}

static void test_create(void **state)
{
	(void)state;
	struct feed feed;
	feed_init(&feed);
	begin(&feed, "R", STEP("0", "create", ""));
	assert_int_equal(only_step(&feed)->phase, FOLD_PENDING);
	feed_ok(&feed, "intent",
		"{'run':'R','step':0,'attempt':2,'operation':'create','key':'K',"
		"'props':{'CidrBlock':'10.0.0.0/16'}}");
	assert_int_equal(only_step(&feed)->phase, FOLD_INTENT);
	assert_int_equal(only_step(&feed)->attempt, 2);
	assert_int_equal(fold_open_run(&feed.fold)->last_time, 1004);
	assert_null(vpc(&feed));
	feed_ok(&feed, "bound", "{'run':'R','step':0,'id':'vpc-1','attrs':{'VpcId':'vpc-1'}}");
	const struct state_entry *entry = vpc(&feed);
	assert_non_null(entry);
	assert_true(entry->partial);
	assert_true(str_is(entry->id, "vpc-1"));
	feed_ok(&feed, "done",
		"{'run':'R','step':0,'live':{'CidrBlock':'10.0.0.0/16','State':'available'}}");
	entry = vpc(&feed);
	assert_false(entry->partial);
	assert_true(str_is(entry->id, "vpc-1"));
	assert_true(str_is(entry->key, "K"));
	assert_true(str_is(entry->run, "R"));
	assert_true(str_is(entry->type, "AWS::EC2::VPC"));
	assert_true(str_is(value_text_of(entry->attrs, "VpcId"), "vpc-1"));
	assert_true(str_is(value_text_of(entry->props, "CidrBlock"), "10.0.0.0/16"));
	assert_true(str_is(value_text_of(entry->live, "State"), "available"));
	assert_int_equal(entry->generation, 3);
	assert_int_equal(entry->deletion, POLICY_RETAIN);
	assert_int_equal(entry->ndeps, 1);
	assert_true(str_is(entry->deps[0], "us-east-1/Other"));
	assert_int_equal(entry->version, feed.seq);
	/* The same once more changes nothing. */
	feed_ok(&feed, "done", "{'run':'R','step':0}");
	assert_int_equal(feed.fold.state.living, 1);
	assert_int_equal(feed.fold.state.ndebts, 0);
	feed_ok(&feed, "undo", "{'run':'R','step':0,'operation':'delete','id':'vpc-1'}");
	assert_int_equal(only_step(&feed)->phase, FOLD_UNDO);
	assert_non_null(vpc(&feed));
	feed_ok(&feed, "undone", "{'run':'R','step':0}");
	feed_ok(&feed, "undone", "{'run':'R','step':0}");
	assert_null(vpc(&feed));
	assert_int_equal(feed.fold.state.living, 0);
	feed_release(&feed);
}

static void test_update(void **state)
{
	(void)state;
	struct feed feed;
	feed_init(&feed);
	make_vpc(&feed);
	begin(&feed, "B",
		"{'run':'R','step':0,'kind':'update','address':'us-east-1/Vpc','spec':{'New':1},"
		"'needs':[],'deletion':'Delete'}");
	feed_ok(&feed, "intent", "{'run':'B','step':0,'attempt':1,'props':{'New':'y'}}");
	assert_true(str_is(value_text_of(vpc(&feed)->props, "Old"), "x"));
	feed_ok(&feed, "done", "{'run':'B','step':0,'attrs':{'VpcId':'vpc-1','More':'m'}}");
	const struct state_entry *entry = vpc(&feed);
	assert_true(str_is(value_text_of(entry->props, "New"), "y"));
	assert_true(str_is(value_text_of(entry->attrs, "More"), "m"));
	assert_true(str_is(entry->id, "vpc-1"));
	assert_true(str_is(entry->run, "A"));
	assert_int_equal(entry->ndeps, 0);
	assert_int_equal(entry->deletion, POLICY_DELETE);
	assert_int_equal(entry->version, feed.seq);
	feed_ok(&feed, "undo", "{'run':'B','step':0,'operation':'update','props':{'Old':'z'}}");
	feed_ok(&feed, "undone", "{'run':'B','step':0}");
	entry = vpc(&feed);
	assert_true(str_is(value_text_of(entry->props, "Old"), "z"));
	assert_null(value_get(entry->attrs, STR("More")));
	assert_true(str_is(value_text_of(entry->spec, "CidrBlock"), "10.0.0.0/16"));
	assert_int_equal(entry->ndeps, 1);
	assert_int_equal(entry->version, feed.seq);
	feed_release(&feed);
}

static void test_replace(void **state)
{
	(void)state;
	struct feed feed;
	feed_init(&feed);
	make_vpc(&feed);
	begin(&feed, "B", STEP("0", "replace", ""));
	feed_ok(&feed, "intent", "{'run':'B','step':0,'attempt':1,'key':'K2','props':{}}");
	feed_ok(&feed, "bound", "{'run':'B','step':0,'id':'vpc-2'}");
	struct state *st = &feed.fold.state;
	assert_true(str_is(vpc(&feed)->id, "vpc-2"));
	assert_true(vpc(&feed)->partial);
	assert_int_equal(st->ndebts, 1);
	assert_true(str_is(st->debts[0].id, "vpc-1"));
	assert_true(str_is(st->debts[0].key, "K1"));
	feed_ok(&feed, "done", "{'run':'B','step':0}");
	assert_int_equal(st->ndebts, 1);
	assert_false(vpc(&feed)->partial);
	feed_ok(&feed, "undone", "{'run':'B','step':0}");
	assert_true(str_is(vpc(&feed)->id, "vpc-1"));
	assert_true(str_is(value_text_of(vpc(&feed)->props, "Old"), "x"));
	assert_int_equal(st->ndebts, 0);
	feed_ok(&feed, "end", "{'run':'B','outcome':'undone'}");
	/* And the debt paid after the pivot, in a later run. */
	begin(&feed, "C", STEP("0", "replace", ""));
	feed_ok(&feed, "done", "{'run':'C','step':0,'id':'vpc-3','props':{}}");
	assert_int_equal(st->ndebts, 1);
	feed_ok(&feed, "end", "{'run':'C','outcome':'done'}");
	begin(&feed, "D", STEP("0", "delete", ",'of_replaced':true,'prior':{'id':'vpc-1'}"));
	feed_ok(&feed, "done", "{'run':'D','step':0,'gone':true}");
	assert_int_equal(st->ndebts, 0);
	assert_true(str_is(vpc(&feed)->id, "vpc-3"));
	feed_release(&feed);
}

/* The old one first, because two cannot stand side by side. */
static void test_replace_delete_first(void **state)
{
	(void)state;
	struct feed feed;
	feed_init(&feed);
	make_vpc(&feed);
	feed_ok(&feed, "run", "{'run':'R','steps':2}");
	feed_ok(&feed, "step", STEP("0", "delete", ",'of_replaced':true"));
	feed_ok(&feed, "step", STEP("1", "replace", ""));
	feed_ok(&feed, "ready", "{'run':'R'}");
	feed_ok(&feed, "intent", "{'run':'R','step':0,'attempt':1,'id':'vpc-1'}");
	feed_ok(&feed, "done", "{'run':'R','step':0}");
	assert_null(vpc(&feed));
	feed_ok(&feed, "done", "{'run':'R','step':1,'id':'vpc-2','props':{}}");
	assert_true(str_is(vpc(&feed)->id, "vpc-2"));
	assert_int_equal(feed.fold.state.ndebts, 0);
	feed_release(&feed);
}

static void test_delete_and_retain(void **state)
{
	(void)state;
	static const char *const kinds[] = {STEP("0", "delete", ""), STEP("0", "retain", "")};
	for (size_t i = 0; i < 2; i++) {
		struct feed feed;
		feed_init(&feed);
		make_vpc(&feed);
		begin(&feed, "B", kinds[i]);
		feed_ok(&feed, "pivot", "{'run':'B'}");
		assert_true(fold_open_run(&feed.fold)->past_pivot);
		feed_ok(&feed, "done", "{'run':'B','step':0}");
		assert_null(vpc(&feed));
		assert_int_equal(feed.fold.state.living, 0);
		feed_release(&feed);
	}
}

static void test_run_life(void **state)
{
	(void)state;
	struct feed feed;
	feed_init(&feed);
	assert_null(fold_open_run(&feed.fold));
	feed_ok(&feed, "run", "{'run':'01AA','steps':1,'plan_id':'P1'}");
	assert_null(fold_open_run(&feed.fold)); /* not ready: it never began */
	feed_ok(&feed, "step", "{'run':'01AA','step':0,'kind':'create','address':'a','needs':[]}");
	assert_int_equal(table_get(&feed.fold.plans, STR("P1")), TABLE_NONE);
	feed_ok(&feed, "ready", "{'run':'01AA'}");
	assert_int_equal(table_get(&feed.fold.plans, STR("P1")), 0);
	struct fold_run *run = fold_open_run(&feed.fold);
	assert_non_null(run);
	assert_int_equal(run->nsteps, 1);
	static const char *const again[] = {"interrupted", "halted", "stuck"};
	for (size_t i = 0; i < 3; i++) {
		char text[100];
		snprintf(text, sizeof(text), "{'run':'01AA','outcome':'%s'}", again[i]);
		feed_ok(&feed, "end", text);
		run = fold_open_run(&feed.fold);
		assert_non_null(run);
		assert_true(str_is(run->outcome, again[i]));
		assert_int_equal(run->ended, 1000 + (int64_t)feed.seq);
		assert_non_null(run->steps);
		feed_ok(&feed, "resume",
			i < 2 ? "{'run':'01AA','mode':'forward'}"
			      : "{'run':'01AA','mode':'backward'}");
		run = fold_open_run(&feed.fold);
		assert_int_equal(run->ended, 0);
		assert_int_equal(run->outcome.len, 0);
		assert_int_equal(run->backward, i == 2);
	}
	feed_ok(&feed, "rollback", "{'run':'01AA','reason':'x'}");
	feed_ok(&feed, "outputs", "{'run':'01AA','values':{'Url':{'us-east-1':'u'}}}");
	assert_true(str_is(value_text(value_path(feed.fold.state.outputs, "Url.us-east-1")), "u"));
	feed_ok(&feed, "end", "{'run':'01AA','outcome':'done'}");
	assert_null(fold_open_run(&feed.fold));
	assert_null(feed.fold.runs[0].steps);
	assert_int_equal(feed.fold.runs[0].last_seq, feed.seq);
	feed_bad(&feed, "resume", "{'run':'01AA','mode':'forward'}");
	feed_bad(&feed, "done", "{'run':'01AA','step':0}");
	feed_ok(&feed, "run", "{'run':'01AB','steps':0}");
	assert_ptr_equal(fold_find_run(&feed.fold, STR("01AA")), &feed.fold.runs[0]);
	assert_ptr_equal(fold_find_run(&feed.fold, STR("01AB")), &feed.fold.runs[1]);
	assert_null(fold_find_run(&feed.fold, STR("01A")));
	assert_null(fold_find_run(&feed.fold, STR("")));
	assert_null(fold_find_run(&feed.fold, STR("02")));
	feed_release(&feed);
}

static void test_phases(void **state)
{
	(void)state;
	struct feed feed;
	feed_init(&feed);
	begin(&feed, "R", STEP("0", "create", ""));
	feed_ok(&feed, "intent", "{'run':'R','step':0,'attempt':1}");
	feed_ok(&feed, "doubt", "{'run':'R','step':0,'code':'c','message':'m'}");
	assert_int_equal(only_step(&feed)->phase, FOLD_DOUBT);
	feed_ok(&feed, "absent", "{'run':'R','step':0}");
	assert_int_equal(only_step(&feed)->phase, FOLD_ABSENT);
	feed_ok(&feed, "failed", "{'run':'R','step':0,'message':'no','touched':true}");
	assert_int_equal(only_step(&feed)->phase, FOLD_FAILED);
	assert_true(only_step(&feed)->touched);
	assert_true(str_is(only_step(&feed)->reason, "no"));
	feed_ok(&feed, "stuck", "{'run':'R','step':0,'reason':'why'}");
	feed_ok(&feed, "stuck", "{'run':'R','step':0,'reason':'still'}");
	assert_int_equal(only_step(&feed)->phase, FOLD_STUCK);
	assert_int_equal(only_step(&feed)->before_stuck, FOLD_FAILED);
	assert_true(str_is(only_step(&feed)->reason, "still"));
	feed_ok(&feed, "resolve", "{'run':'R','step':0,'action':'retry'}");
	assert_int_equal(only_step(&feed)->phase, FOLD_FAILED);
	feed_ok(&feed, "resolve", "{'run':'R','step':0,'action':'adopt','id':'vpc-9'}");
	assert_int_equal(only_step(&feed)->phase, FOLD_BOUND);
	assert_true(vpc(&feed)->partial);
	feed_ok(&feed, "resolve", "{'run':'R','step':0,'action':'forget'}");
	assert_int_equal(only_step(&feed)->phase, FOLD_SKIPPED);
	assert_null(vpc(&feed));
	feed_ok(&feed, "resolve", "{'run':'R','step':0,'action':'skip'}");
	assert_int_equal(only_step(&feed)->phase, FOLD_SKIPPED);
	for (int i = 0; i <= FOLD_SKIPPED; i++)
		assert_non_null(fold_phase_name(i));
	feed_release(&feed);
}

/* What makes no sense is damage, and nothing of it crashes. */
static void test_nonsense(void **state)
{
	(void)state;
	static const char *const bad[][2] = {
		{"nonsense", "{}"},
		{"run", "{}"},
		{"run", "{'run':'R'}"},
		{"run", "{'run':'R','steps':-1}"},
		{"run", "{'run':'R','steps':99999999999}"},
		{"run", "{'run':{},'steps':1}"},
		{"step", "{'run':'R','step':0,'kind':'create','address':'a'}"},
		{"ready", "{'run':'other'}"},
		{"intent", "{'run':'R','step':1,'attempt':1}"},
		{"intent", "{'run':'R','step':-1,'attempt':1}"},
		{"intent", "{'run':'R','step':'x','attempt':1}"},
		{"intent", "{'run':'R','attempt':1}"},
		{"intent", "{'run':'R','step':0,'attempt':-5}"},
		{"intent", "{'step':0,'attempt':1}"},
		{"bound", "{'run':'R','step':0}"},
		{"resolve", "{'run':'R','step':0,'action':'dance'}"},
		{"resolve", "{'run':'R','step':0,'action':'adopt'}"},
		{"outputs", "{'run':'R','values':[]}"},
		{"outputs", "{'run':'R'}"},
		{"end", "{'run':'R','outcome':'fine'}"},
		{"end", "{'run':'R'}"},
	};
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct feed feed;
		feed_init(&feed);
		begin(&feed, "R", STEP("0", "create", ""));
		feed_bad(&feed, bad[i][0], bad[i][1]);
		feed_release(&feed);
	}
	struct feed feed;
	feed_init(&feed);
	feed_bad(&feed, "end", "{'run':'R','outcome':'done'}");
	feed_ok(&feed, "run", "{'run':'R','steps':2}");
	feed_bad(&feed, "step", STEP("1", "create", ""));
	feed_bad(&feed, "step", STEP("0", "juggle", ""));
	feed_bad(&feed, "step", "{'run':'R','step':0,'kind':'create'}");
	feed_ok(&feed, "step", STEP("0", "create", ""));
	feed_bad(&feed, "ready", "{'run':'R'}");
	feed_bad(&feed, "done", "{'run':'R','step':0}");
	feed_release(&feed);
}

/* Many runs over the same resources: memory stays with what is, not with what was. */
static void test_memory_is_bounded(void **state)
{
	(void)state;
	struct feed feed;
	feed_init(&feed);
	make_vpc(&feed);
	char *big = malloc(300000);
	size_t most = 0;
	for (int i = 0; i < 400; i++) {
		begin(&feed, "B", STEP("0", "update", ""));
		int len = snprintf(big, 300000, "{'run':'B','step':0,'props':{'i':'%d','t':'", i);
		memset(big + len, 'x', 200000);
		memcpy(big + len + 200000, "'}}", 4);
		feed_ok(&feed, "done", big);
		feed_ok(&feed, "end", "{'run':'B','outcome':'done'}");
		most = feed.fold.arena.used > most ? feed.fold.arena.used : most;
	}
	free(big);
	assert_true(most < (size_t)24 << 20);
	assert_true(str_is(value_text_of(vpc(&feed)->props, "i"), "399"));
	assert_true(str_is(vpc(&feed)->id, "vpc-1"));
	assert_true(str_is(vpc(&feed)->run, "A"));
	assert_int_equal(feed.fold.nruns, 401);
	assert_true(str_is(feed.fold.runs[0].id, "A"));
	feed_release(&feed);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_create),
		cmocka_unit_test(test_update),
		cmocka_unit_test(test_replace),
		cmocka_unit_test(test_replace_delete_first),
		cmocka_unit_test(test_delete_and_retain),
		cmocka_unit_test(test_run_life),
		cmocka_unit_test(test_phases),
		cmocka_unit_test(test_nonsense),
		cmocka_unit_test(test_memory_is_bounded),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
