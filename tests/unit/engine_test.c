/* The engine step by step: what it asks for, in which order, for each kind of reply. */
#include "engine_rig.h"

/* ---- forward ---- */

static void test_nothing_to_do(void **state)
{
	(void)state;
	struct rig rig;
	rig_init(&rig, NULL, 0, NULL, 0);
	start(&rig);
	ASKS(&rig, "*pivot, *end done, finish done");
	ASKS(&rig, "");
	rig_release(&rig);
}

static void test_no_call_before_its_records_are_durable(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {MAKE(TAG)};
	struct rig rig;
	rig_init(&rig, steps, 1, NULL, 0);
	rig.slow_disk = true;
	start(&rig);
	ASKS(&rig, "prepare 0");
	TELL(&rig, 0, ENGINE_PREPARED, "*intent 0#1");
	ASKS(&rig, "");
	engine_durable(rig.engine, rig.now, 1);
	ASKS(&rig, "create 0#1");
	TELL(&rig, 0, ENGINE_BOUND, "*bound 0");
	ASKS(&rig, "");
	engine_durable(rig.engine, rig.now, 2);
	ASKS(&rig, "proceed 0");
	TELL(&rig, 0, ENGINE_OK, "*done 0, *pivot, *end done");
	engine_durable(rig.engine, rig.now, 4);
	ASKS(&rig, "");
	engine_durable(rig.engine, rig.now, 5);
	ASKS(&rig, "finish done");
	rig_release(&rig);
}

static void test_precheck(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {
		{.form = ENGINE_MAKE, .identity = PROVIDER_IDENTITY_NAME, .precheck = true}};
	struct rig rig;
	rig_init(&rig, steps, 1, NULL, 0);
	start(&rig);
	ASKS(&rig, "prepare 0");
	TELL(&rig, 0, ENGINE_PREPARED, "precheck 0");
	TELL(&rig, 0, ENGINE_UNKNOWN, "");
	WAIT(&rig, 100, "precheck 0");
	TELL(&rig, 0, ENGINE_ABSENT, "*intent 0#1, create 0#1");
	rig_release(&rig);
	rig_init(&rig, steps, 1, NULL, 0);
	start(&rig);
	ASKS(&rig, "prepare 0");
	TELL(&rig, 0, ENGINE_PREPARED, "precheck 0");
	TELL(&rig, 0, ENGINE_OK, "*failed 0, *rollback, *end undone, finish undone");
	rig_release(&rig);
}

static void test_update(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {CHANGE};
	struct rig rig;
	rig_init(&rig, steps, 1, NULL, 0);
	start(&rig);
	ASKS(&rig, "prepare 0");
	TELL(&rig, 0, ENGINE_PREPARED, "read 0");
	TELL(&rig, 0, ENGINE_OK, "*intent 0#1, update 0");
	TELL(&rig, 0, ENGINE_UNKNOWN, "*doubt 0");
	WAIT(&rig, 100, "update 0");
	TELL(&rig, 0, ENGINE_OK, "*done 0, *pivot, *end done, finish done");
	rig_release(&rig);
}

static void test_update_that_changes_nothing(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {CHANGE, MAKE(TAG)};
	static const struct graph_edge edges[] = {{0, 1}};
	struct rig rig;
	rig_init(&rig, steps, 2, edges, N(edges));
	start(&rig);
	ASKS(&rig, "prepare 0");
	TELL(&rig, 0, ENGINE_UNCHANGED, "*done 0, prepare 1");
	/* Undone without a call, as it was done. */
	TELL(&rig, 1, ENGINE_REFUSED,
		"*failed 1, *rollback, *undone 0, *end undone, finish undone");
	rig_release(&rig);
}

static void test_update_of_what_is_gone(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {CHANGE};
	struct rig rig;
	rig_init(&rig, steps, 1, NULL, 0);
	start(&rig);
	ASKS(&rig, "prepare 0");
	TELL(&rig, 0, ENGINE_PREPARED, "read 0");
	TELL(&rig, 0, ENGINE_ABSENT, ""); /* a read may be stale */
	WAIT(&rig, 500, "read 0");
	TELL(&rig, 0, ENGINE_ABSENT, "*failed 0, *rollback, *end undone, finish undone");
	rig_release(&rig);
}

static void test_update_refused_is_set_back(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {CHANGE};
	struct rig rig;
	rig_init(&rig, steps, 1, NULL, 0);
	start(&rig);
	ASKS(&rig, "prepare 0");
	TELL(&rig, 0, ENGINE_PREPARED, "read 0");
	TELL(&rig, 0, ENGINE_OK, "*intent 0#1, update 0");
	TELL(&rig, 0, ENGINE_REFUSED, "*failed 0, *rollback, *undo 0, set-back 0");
	TELL(&rig, 0, ENGINE_RETRYABLE, "");
	WAIT(&rig, 100, "set-back 0");
	TELL(&rig, 0, ENGINE_OK, "*undone 0, *end undone, finish undone");
	rig_release(&rig);
}

/* ---- doubt ---- */

static void begin_create(struct rig *rig, const struct engine_step *steps)
{
	rig_init(rig, steps, 1, NULL, 0);
	start(rig);
	ASKS(rig, "prepare 0");
	TELL(rig, 0, ENGINE_PREPARED, "*intent 0#1, create 0#1");
}

static void test_doubt_by_token(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {MAKE(TOKEN)};
	struct rig rig;
	begin_create(&rig, steps);
	TELL(&rig, 0, ENGINE_UNKNOWN, "*doubt 0, probe 0");
	TELL(&rig, 0, ENGINE_ABSENT, "*intent 0#1, create 0#1"); /* the same token */
	TELL(&rig, 0, ENGINE_UNKNOWN, "*doubt 0, probe 0");
	TELL(&rig, 0, ENGINE_OK, "*bound 0, create 0#1");
	TELL(&rig, 0, ENGINE_OK, "*done 0, *pivot, *end done, finish done");
	rig_release(&rig);
}

static void test_doubt_by_tag(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {MAKE(TAG)};
	struct rig rig;
	begin_create(&rig, steps);
	TELL(&rig, 0, ENGINE_UNKNOWN, "*doubt 0, probe 0");
	TELL(&rig, 0, ENGINE_ABSENT, "");
	WAIT(&rig, 100, "probe 0");
	TELL(&rig, 0, ENGINE_ABSENT, "");
	WAIT(&rig, 1399, "probe 0");
	TELL(&rig, 0, ENGINE_ABSENT, "");
	WAIT(&rig, 1, "probe 0");
	TELL(&rig, 0, ENGINE_ABSENT, "*absent 0, *intent 0#2, create 0#2");
	TELL(&rig, 0, ENGINE_OK, "*done 0, *pivot, *end done, finish done");
	rig_release(&rig);
}

static void test_doubt_by_set(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {MAKE(SET)};
	struct rig rig;
	begin_create(&rig, steps);
	TELL(&rig, 0, ENGINE_UNKNOWN, "*doubt 0");
	WAIT(&rig, 100, "*intent 0#1, create 0#1");
	TELL(&rig, 0, ENGINE_OK, "*done 0, *pivot, *end done, finish done");
	rig_release(&rig);
}

static void test_doubt_that_nothing_can_settle(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {MAKE(NONE)};
	struct rig rig;
	begin_create(&rig, steps);
	TELL(&rig, 0, ENGINE_UNKNOWN, "*doubt 0, *stuck 0, *rollback, *end stuck, finish stuck");
	rig_release(&rig);
}

static void test_found_but_not_ours(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {MAKE(NAME)};
	struct rig rig;
	begin_create(&rig, steps);
	TELL(&rig, 0, ENGINE_UNKNOWN, "*doubt 0, probe 0");
	TELL(&rig, 0, ENGINE_MISMATCH, "*stuck 0, *rollback, *end stuck, finish stuck");
	rig_release(&rig);
}

static void test_attempts_run_out(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {MAKE(NAME)};
	struct rig rig;
	begin_create(&rig, steps);
	TELL(&rig, 0, ENGINE_UNKNOWN, "*doubt 0, probe 0");
	rig.now += 1500;
	TELL(&rig, 0, ENGINE_ABSENT, "*absent 0, *intent 0#2, create 0#2");
	TELL(&rig, 0, ENGINE_UNKNOWN, "*doubt 0, probe 0");
	rig.now += 1500;
	TELL(&rig, 0, ENGINE_ABSENT, "*absent 0, *intent 0#3, create 0#3");
	TELL(&rig, 0, ENGINE_UNKNOWN, "*doubt 0, probe 0");
	rig.now += 1500;
	TELL(&rig, 0, ENGINE_ABSENT, "*absent 0, *failed 0, *rollback, *end undone, finish undone");
	rig_release(&rig);
}

static void test_later_is_a_new_attempt(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {MAKE(NONE)};
	struct rig rig;
	begin_create(&rig, steps);
	TELL(&rig, 0, ENGINE_RETRYABLE, "*absent 0");
	WAIT(&rig, 100, "*intent 0#2, create 0#2");
	TELL(&rig, 0, ENGINE_RETRYABLE, "*absent 0");
	WAIT(&rig, 199, "");
	WAIT(&rig, 1, "*intent 0#3, create 0#3");
	TELL(&rig, 0, ENGINE_RETRYABLE, "*failed 0, *rollback, *end undone, finish undone");
	rig_release(&rig);
}

static void test_failure_after_bound_is_undone(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {MAKE(TAG)};
	struct rig rig;
	begin_create(&rig, steps);
	TELL(&rig, 0, ENGINE_BOUND, "*bound 0, proceed 0");
	TELL(&rig, 0, ENGINE_UNKNOWN, "*doubt 0");
	WAIT(&rig, 100, "create 0#1");
	TELL(&rig, 0, ENGINE_REFUSED, "*failed 0, *rollback, read 0");
	TELL(&rig, 0, ENGINE_OK, "*undo 0, unmake 0");
	TELL(&rig, 0, ENGINE_OK, "*undone 0, *end undone, finish undone");
	rig_release(&rig);
}

/* ---- backward ---- */

/* 0 <- 1 <- 2, and 3 by itself; all made but the last. */
static void begin_chain(struct rig *rig, const struct engine_step *steps)
{
	static const struct graph_edge edges[] = {{0, 1}, {1, 2}};
	rig_init(rig, steps, 4, edges, N(edges));
	start(rig);
	ASKS(rig, "prepare 0, prepare 3");
	TELL(rig, 0, ENGINE_PREPARED, "*intent 0#1, create 0#1");
	TELL(rig, 3, ENGINE_PREPARED, "*intent 3#1, create 3#1");
	TELL(rig, 0, ENGINE_OK, "*done 0, prepare 1");
	TELL(rig, 1, ENGINE_PREPARED, "*intent 1#1, create 1#1");
	TELL(rig, 3, ENGINE_OK, "*done 3");
	TELL(rig, 1, ENGINE_OK, "*done 1, prepare 2");
	TELL(rig, 2, ENGINE_PREPARED, "*intent 2#1, create 2#1");
}

static const struct engine_step four_makes[] = {MAKE(TAG), MAKE(TAG), MAKE(TAG), MAKE(TAG)};

static void test_undo_in_reverse(void **state)
{
	(void)state;
	struct rig rig;
	begin_chain(&rig, four_makes);
	TELL(&rig, 2, ENGINE_REFUSED, "*failed 2, *rollback, read 3, read 1");
	TELL(&rig, 3, ENGINE_OK, "*undo 3, unmake 3");
	TELL(&rig, 1, ENGINE_OK, "*undo 1, unmake 1");
	TELL(&rig, 3, ENGINE_OK, "*undone 3");
	TELL(&rig, 1, ENGINE_OK, "*undone 1, read 0");
	struct engine_progress p = engine_progress(rig.engine);
	assert_true(p.undoing && p.failed == 1 && p.undone == 2 && p.running == 1);
	rig.now += 1500;
	TELL(&rig, 0, ENGINE_ABSENT, "*undone 0, *end undone, finish undone");
	rig_release(&rig);
}

static void test_a_stuck_undo_blocks_only_what_it_stands_on(void **state)
{
	(void)state;
	struct rig rig;
	begin_chain(&rig, four_makes);
	TELL(&rig, 2, ENGINE_REFUSED, "*failed 2, *rollback, read 3, read 1");
	TELL(&rig, 1, ENGINE_MISMATCH, "*stuck 1, *stuck 0");
	assert_int_equal(engine_blocked_by(rig.engine, 0), 1);
	assert_int_equal(engine_blocked_by(rig.engine, 1), ENGINE_NO_STEP);
	TELL(&rig, 3, ENGINE_OK, "*undo 3, unmake 3");
	TELL(&rig, 3, ENGINE_UNKNOWN, "");
	WAIT(&rig, 100, "read 3");
	TELL(&rig, 3, ENGINE_OK, "unmake 3");
	TELL(&rig, 3, ENGINE_OK, "*undone 3, *end stuck, finish stuck");
	rig_release(&rig);
}

static void test_what_is_in_flight_is_settled_first(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {MAKE(TAG), MAKE(TAG), MAKE(TAG)};
	struct rig rig;
	rig_init(&rig, steps, 3, NULL, 0);
	start(&rig);
	ASKS(&rig, "prepare 0, prepare 1, prepare 2");
	TELL(&rig, 0, ENGINE_PREPARED, "*intent 0#1, create 0#1");
	TELL(&rig, 1, ENGINE_PREPARED, "*intent 1#1, create 1#1");
	TELL(&rig, 0, ENGINE_UNKNOWN, "*doubt 0, probe 0");
	TELL(&rig, 1, ENGINE_REFUSED, "*failed 1");
	TELL(&rig, 2, ENGINE_PREPARED, ""); /* never begun */
	TELL(&rig, 0, ENGINE_OK, "*bound 0, *rollback, read 0");
	TELL(&rig, 0, ENGINE_OK, "*undo 0, unmake 0");
	TELL(&rig, 0, ENGINE_OK, "*undone 0, *end undone, finish undone");
	rig_release(&rig);
}

static void test_undo_waits_for_a_request_that_may_still_arrive(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {MAKE(SET), MAKE(TAG)};
	static const struct graph_edge edges[] = {{0, 1}};
	struct rig rig;
	rig_init(&rig, steps, 2, edges, N(edges));
	start(&rig);
	ASKS(&rig, "prepare 0");
	TELL(&rig, 0, ENGINE_PREPARED, "*intent 0#1, create 0#1");
	TELL(&rig, 0, ENGINE_UNKNOWN, "*doubt 0");
	WAIT(&rig, 100, "*intent 0#1, create 0#1");
	TELL(&rig, 0, ENGINE_OK, "*done 0, prepare 1");
	TELL(&rig, 1, ENGINE_REFUSED, "*failed 1, *rollback");
	WAIT(&rig, 999, "");
	WAIT(&rig, 1, "read 0");
	rig_release(&rig);
}

static void test_halt(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {MAKE(TAG), MAKE(TAG)};
	struct rig rig;
	rig_init(&rig, steps, 2, NULL, 0);
	engine_free(rig.engine);
	rig.config.on_failure = ON_FAILURE_HALT;
	rig.engine = engine_new(&rig.config);
	start(&rig);
	ASKS(&rig, "prepare 0, prepare 1");
	TELL(&rig, 0, ENGINE_PREPARED, "*intent 0#1, create 0#1");
	TELL(&rig, 1, ENGINE_REFUSED, "*failed 1");
	TELL(&rig, 0, ENGINE_OK, "*done 0, *end halted, finish halted");
	/* Resumed: the failed step is tried again. */
	engine_free(rig.engine);
	rig.records = 0;
	rig.engine = engine_new(&rig.config);
	engine_restore(
		rig.engine, 0, &(struct engine_restore){.past = ENGINE_PAST_DONE, .attempt = 1});
	engine_restore(rig.engine, 1, &(struct engine_restore){.past = ENGINE_PAST_FAILED});
	start(&rig);
	ASKS(&rig, "prepare 1");
	rig_release(&rig);
}

/* ---- interrupt and resume ---- */

static void test_interrupt(void **state)
{
	(void)state;
	struct rig rig;
	begin_chain(&rig, four_makes);
	engine_interrupt(rig.engine, rig.now);
	ASKS(&rig, "");
	TELL(&rig, 2, ENGINE_BOUND, "*bound 2, proceed 2");
	TELL(&rig, 2, ENGINE_OK, "*done 2, *pivot, *end done, finish done");
	rig_release(&rig);
	begin_chain(&rig, four_makes);
	engine_interrupt(rig.engine, rig.now);
	TELL(&rig, 2, ENGINE_UNKNOWN, "*doubt 2, *end interrupted, finish interrupted");
	rig_release(&rig);
}

static void test_interrupt_never_cancels_a_compensation(void **state)
{
	(void)state;
	struct rig rig;
	begin_chain(&rig, four_makes);
	TELL(&rig, 2, ENGINE_REFUSED, "*failed 2, *rollback, read 3, read 1");
	TELL(&rig, 3, ENGINE_OK, "*undo 3, unmake 3");
	engine_interrupt(rig.engine, rig.now);
	ASKS(&rig, "");
	TELL(&rig, 1, ENGINE_OK, ""); /* had not begun: waits for a resume */
	TELL(&rig, 3, ENGINE_RETRYABLE, "");
	WAIT(&rig, 100, "read 3");
	TELL(&rig, 3, ENGINE_OK, "unmake 3");
	TELL(&rig, 3, ENGINE_OK, "*undone 3, *end interrupted, finish interrupted");
	/* Resumed, it goes on backward. */
	engine_free(rig.engine);
	rig.records = 0;
	rig.engine = engine_new(&rig.config);
	struct engine_restore past = {.past = ENGINE_PAST_DONE, .attempt = 1};
	engine_restore(rig.engine, 0, &past);
	engine_restore(rig.engine, 1, &past);
	past.past = ENGINE_PAST_FAILED;
	engine_restore(rig.engine, 2, &past);
	past.past = ENGINE_PAST_UNDONE;
	engine_restore(rig.engine, 3, &past);
	engine_restore_rollback(rig.engine);
	start(&rig);
	ASKS(&rig, "read 1");
	rig_release(&rig);
}

static void restored(struct rig *rig, const struct engine_step *steps, struct engine_restore past,
	const char *expected)
{
	rig_init(rig, steps, 1, NULL, 0);
	engine_restore(rig->engine, 0, &past);
	start(rig);
	ASKS(rig, expected);
	rig_release(rig);
}

static void test_resume(void **state)
{
	(void)state;
	static const struct engine_step tag[] = {MAKE(TAG)};
	static const struct engine_step set[] = {MAKE(SET)};
	static const struct engine_step none[] = {MAKE(NONE)};
	static const struct engine_step change[] = {CHANGE};
	struct rig rig;
	struct engine_restore past = {.past = ENGINE_PAST_INTENT, .attempt = 2, .sent = 900};
	restored(&rig, tag, past, "*doubt 0, probe 0");
	restored(&rig, set, past, "*doubt 0, *intent 0#2, create 0#2");
	restored(&rig, none, past, "*doubt 0, *stuck 0, *rollback, *end stuck, finish stuck");
	restored(&rig, change, past, "*doubt 0, update 0");
	past.past = ENGINE_PAST_DOUBT;
	restored(&rig, tag, past, "probe 0");
	past.past = ENGINE_PAST_STUCK;
	restored(&rig, tag, past, "probe 0");
	past.past = ENGINE_PAST_ABSENT;
	restored(&rig, tag, past, "prepare 0");
	past.past = ENGINE_PAST_BOUND;
	restored(&rig, tag, past, "create 0#2");
	past.past = ENGINE_PAST_UNDO;
	restored(&rig, tag, past, "*rollback, read 0");
	past.past = ENGINE_PAST_STUCK;
	past.undo_before_stuck = true;
	restored(&rig, tag, past, "*rollback, read 0");
	past = (struct engine_restore){.past = ENGINE_PAST_FAILED, .attempt = 1};
	restored(&rig, tag, past, "*rollback, *end undone, finish undone");
	past.touched = true;
	restored(&rig, change, past, "*rollback, *undo 0, set-back 0");
}

static void test_rollback_of_an_open_run(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {MAKE(TAG)};
	struct rig rig;
	rig_init(&rig, steps, 1, NULL, 0);
	engine_free(rig.engine);
	rig.config.undo = true;
	rig.engine = engine_new(&rig.config);
	engine_restore(
		rig.engine, 0, &(struct engine_restore){.past = ENGINE_PAST_INTENT, .attempt = 1});
	rig.now = 1000;
	start(&rig);
	ASKS(&rig, "*doubt 0, probe 0");
	TELL(&rig, 0, ENGINE_ABSENT, "");
	WAIT(&rig, 500, "probe 0");
	TELL(&rig, 0, ENGINE_ABSENT, "*absent 0, *rollback, *end undone, finish undone");
	rig_release(&rig);
}

/* ---- after the pivot ---- */

static void test_delete(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {DELETE, DELETE, DELETE, DELETE};
	static const struct graph_edge edges[] = {{2, 3}};
	struct rig rig;
	rig_init(&rig, steps, 4, edges, N(edges));
	start(&rig);
	ASKS(&rig, "*pivot, read 0, read 1, read 2");
	TELL(&rig, 0, ENGINE_ABSENT, ""); /* a read may be stale */
	WAIT(&rig, 500, "read 0");
	TELL(&rig, 0, ENGINE_ABSENT, "*done 0");
	TELL(&rig, 1, ENGINE_OK, "*intent 1#1, delete 1");
	TELL(&rig, 2, ENGINE_MISMATCH, "*stuck 2, *stuck 3"); /* the rest goes on */
	assert_int_equal(engine_blocked_by(rig.engine, 3), 2);
	TELL(&rig, 1, ENGINE_REFUSED, "");
	WAIT(&rig, 100, "read 1");
	TELL(&rig, 1, ENGINE_OK, "delete 1");
	TELL(&rig, 1, ENGINE_UNKNOWN, "*doubt 1");
	WAIT(&rig, 200, "read 1");
	TELL(&rig, 1, ENGINE_OK, "delete 1");
	TELL(&rig, 1, ENGINE_RETRYABLE, "*stuck 1, *end stuck, finish stuck");
	rig_release(&rig);
}

static void test_remake(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {DELETE, REMAKE(NAME)};
	static const struct graph_edge edges[] = {{0, 1}};
	struct rig rig;
	rig_init(&rig, steps, 2, edges, N(edges));
	start(&rig);
	ASKS(&rig, "*pivot, read 0");
	TELL(&rig, 0, ENGINE_OK, "*intent 0#1, delete 0");
	TELL(&rig, 0, ENGINE_OK, "*done 0, prepare 1");
	TELL(&rig, 1, ENGINE_PREPARED, "*intent 1#1, create 1#1");
	TELL(&rig, 1, ENGINE_REFUSED, "*absent 1");
	WAIT(&rig, 100, "*intent 1#2, create 1#2");
	TELL(&rig, 1, ENGINE_REFUSED, "*absent 1");
	WAIT(&rig, 200, "*intent 1#3, create 1#3");
	TELL(&rig, 1, ENGINE_REFUSED, "*stuck 1, *end stuck, finish stuck");
	rig_release(&rig);
}

static void test_interrupt_before_the_pivot_keeps_the_way_back(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {MAKE(TAG), DELETE};
	struct rig rig;
	rig_init(&rig, steps, 2, NULL, 0);
	start(&rig);
	ASKS(&rig, "prepare 0");
	TELL(&rig, 0, ENGINE_PREPARED, "*intent 0#1, create 0#1");
	engine_interrupt(rig.engine, rig.now);
	TELL(&rig, 0, ENGINE_OK, "*done 0, *end interrupted, finish interrupted");
	rig_release(&rig);
}

/* ---- caps and size ---- */

static void test_cells_take_turns(void **state)
{
	(void)state;
	struct engine_step steps[] = {MAKE(TAG), MAKE(TAG), MAKE(TAG), MAKE(TAG), MAKE(TAG)};
	struct rig rig;
	steps[3].cell = steps[4].cell = 1;
	rig_init(&rig, steps, 5, NULL, 0);
	engine_free(rig.engine);
	rig.config.in_flight = 3;
	rig.config.in_flight_cell = 2;
	rig.engine = engine_new(&rig.config);
	start(&rig);
	ASKS(&rig, "prepare 0, prepare 3, prepare 1");
	TELL(&rig, 3, ENGINE_UNCHANGED, "*done 3, prepare 4");
	TELL(&rig, 4, ENGINE_UNCHANGED, "*done 4");
	assert_int_equal(engine_progress_cell(rig.engine, 1).done, 2);
	assert_int_equal(engine_progress_cell(rig.engine, 0).running, 2);
	TELL(&rig, 0, ENGINE_UNCHANGED, "*done 0, prepare 2");
	rig_release(&rig);
}

static void test_replies_out_of_place_are_not_heard(void **state)
{
	(void)state;
	static const struct engine_step steps[] = {MAKE(TAG)};
	struct rig rig;
	rig_init(&rig, steps, 1, NULL, 0);
	start(&rig);
	TELL(&rig, 7, ENGINE_OK, "prepare 0");
	TELL(&rig, 0, ENGINE_BOUND, "");
	TELL(&rig, 0, ENGINE_PREPARED, "*intent 0#1, create 0#1");
	TELL(&rig, 0, ENGINE_PREPARED, "");
	TELL(&rig, 0, ENGINE_OK, "*done 0, *pivot, *end done, finish done");
	TELL(&rig, 0, ENGINE_UNKNOWN, "");
	rig_release(&rig);
}

/* A 4-ary tree carried out to its end; gives the number of actions. */
static uint64_t drive_tree(uint32_t count)
{
	struct engine_step *steps = mem_zalloc(count * sizeof(*steps));
	struct graph_edge *edges = mem_zalloc(count * sizeof(*edges));
	uint64_t actions = 0;
	uint64_t records = 0;
	struct rig rig;
	bool finished = false;
	for (uint32_t i = 1; i < count; i++)
		edges[i - 1] = (struct graph_edge){(i - 1) / 4, i};
	rig_init(&rig, steps, count, edges, count - 1);
	start(&rig);
	while (!finished) {
		struct engine_action a;
		assert_true(engine_next(rig.engine, &a));
		actions++;
		if (a.kind == ENGINE_RECORD)
			engine_durable(rig.engine, rig.now, ++records);
		else if (a.kind == ENGINE_FINISH)
			finished = true;
		else
			engine_reply(rig.engine, rig.now, a.step,
				a.kind == ENGINE_PREPARE ? ENGINE_PREPARED : ENGINE_OK);
	}
	rig_release(&rig);
	mem_free(edges);
	mem_free(steps);
	return actions;
}

static void test_size(void **state)
{
	(void)state;
	for (uint32_t count = 10000; count <= 1000000; count *= 10) {
		clock_t began = clock();
		/* prepare, intent, create, done of each step; pivot, end, finish */
		assert_int_equal(drive_tree(count), 4 * (uint64_t)count + 3);
		double seconds = (double)(clock() - began) / CLOCKS_PER_SEC;
		printf("%u steps: %.0f ns a step\n", count, seconds * 1e9 / count);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_nothing_to_do),
		cmocka_unit_test(test_no_call_before_its_records_are_durable),
		cmocka_unit_test(test_precheck),
		cmocka_unit_test(test_update),
		cmocka_unit_test(test_update_that_changes_nothing),
		cmocka_unit_test(test_update_of_what_is_gone),
		cmocka_unit_test(test_update_refused_is_set_back),
		cmocka_unit_test(test_doubt_by_token),
		cmocka_unit_test(test_doubt_by_tag),
		cmocka_unit_test(test_doubt_by_set),
		cmocka_unit_test(test_doubt_that_nothing_can_settle),
		cmocka_unit_test(test_found_but_not_ours),
		cmocka_unit_test(test_attempts_run_out),
		cmocka_unit_test(test_later_is_a_new_attempt),
		cmocka_unit_test(test_failure_after_bound_is_undone),
		cmocka_unit_test(test_undo_in_reverse),
		cmocka_unit_test(test_a_stuck_undo_blocks_only_what_it_stands_on),
		cmocka_unit_test(test_what_is_in_flight_is_settled_first),
		cmocka_unit_test(test_undo_waits_for_a_request_that_may_still_arrive),
		cmocka_unit_test(test_halt),
		cmocka_unit_test(test_interrupt),
		cmocka_unit_test(test_interrupt_never_cancels_a_compensation),
		cmocka_unit_test(test_resume),
		cmocka_unit_test(test_rollback_of_an_open_run),
		cmocka_unit_test(test_delete),
		cmocka_unit_test(test_remake),
		cmocka_unit_test(test_interrupt_before_the_pivot_keeps_the_way_back),
		cmocka_unit_test(test_cells_take_turns),
		cmocka_unit_test(test_replies_out_of_place_are_not_heard),
		cmocka_unit_test(test_size),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
