#include "sim_test.h"

#include "schemas/catalog.h"
#include "sim/sim.h"

#include <stdio.h>

#define VPC "AWS::EC2::VPC"
#define ONE "{\"CidrBlock\":\"10.0.0.0/16\"}"

static void latency_is_waited_for(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "latency=20", NULL);
	int64_t began = rig.now;
	struct provider_request r = ask(&rig, PROVIDER_CREATE, VPC, "Vpc");
	r.desired = json(&rig, ONE);
	struct provider_event none;
	rig.p->ops->start(rig.p, rig.now, &r);
	assert_false(rig.p->ops->next(rig.p, &none));
	assert_int_equal(sim_count(rig.p), 0);
	assert_int_equal(rig.p->ops->deadline(rig.p), began + 10);
	rig.now += 10;
	rig.p->ops->tick(rig.p, rig.now);
	assert_int_equal(sim_count(rig.p), 1); /* there, though nobody was told */
	assert_false(rig.p->ops->next(rig.p, &none));
	assert_kind(rig_event(&rig), PROVIDER_BOUND);
	assert_int_equal(rig.now, began + 20);
	rig_close(&rig);
}

static void rule_strikes_its_address(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "fail=us-east-1/Db:create:2:Refused:not today", NULL);
	assert_kind(rig_create(&rig, VPC, "Web", ONE), PROVIDER_DONE);
	for (int i = 0; i < 2; i++) {
		struct provider_event e = rig_create(&rig, VPC, "Db", ONE);
		assert_kind(e, PROVIDER_FAILED);
		assert_str(e.code, "Refused");
		assert_str(e.message, "not today");
		assert_false(e.retryable);
	}
	assert_kind(rig_create(&rig, VPC, "Db", ONE), PROVIDER_DONE);
	assert_int_equal(sim_counts(rig.p).struck, 2);
	rig_close(&rig);
}

static void patterns(void **state)
{
	(void)state;
	static const struct {
		const char *pattern;
		bool strikes; /* us-east-1/Db */
	} table[] = {
		{"Db", true},
		{"*/Db", true},
		{"us-east-1/Db", true},
		{"us-*/D*", true},
		{"*", true},
		{"D*b", true},
		{"eu-west-1/Db", false},
		{"*/D", false},
		{"b", false},
		{"*/*x", false},
	};
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		struct rig rig;
		char settings[64];
		snprintf(settings, sizeof(settings), "fail=%s", table[i].pattern);
		rig_open(&rig, settings, NULL);
		struct provider_event e = rig_create(&rig, VPC, "Db", ONE);
		if ((e.kind == PROVIDER_FAILED) != table[i].strikes)
			fail_msg("%s", table[i].pattern);
		rig_close(&rig);
	}
}

static void follow_fails_half_way(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "fail=Vpc:follow", NULL);
	struct provider_request r = ask(&rig, PROVIDER_CREATE, VPC, "Vpc");
	r.desired = json(&rig, ONE);
	struct provider_event bound = rig_start(&rig, &r);
	assert_kind(bound, PROVIDER_BOUND);
	rig.p->ops->proceed(rig.p, rig.now, r.ticket);
	assert_kind(rig_event(&rig), PROVIDER_FAILED);
	assert_int_equal(sim_count(rig.p), 1);
	r.id = bound.id;
	assert_kind(rig_run(&rig, &r), PROVIDER_DONE);
	rig_close(&rig);
}

static void lost_replies(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "fail=A:create:1:lost,fail=B:create:1:lost-before", NULL);
	struct provider_event a = rig_create(&rig, VPC, "A", ONE);
	assert_kind(a, PROVIDER_DOUBT);
	assert_int_equal(a.id.len, 0);
	assert_kind(rig_create(&rig, VPC, "B", ONE), PROVIDER_DOUBT);
	assert_int_equal(sim_count(rig.p), 1);
	struct provider_event found = rig_on(&rig, PROVIDER_PROBE, VPC, "A", STR_NONE);
	assert_kind(found, PROVIDER_DONE);
	assert_str(found.key, "key-of-A");
	assert_kind(rig_on(&rig, PROVIDER_PROBE, VPC, "B", STR_NONE), PROVIDER_ABSENT);
	rig_close(&rig);
}

struct tally {
	unsigned done, failed, doubt, stale;
};

static struct tally many(const char *settings, unsigned n, uint64_t *print)
{
	struct rig rig;
	struct tally tally = {0};
	*print = 0;
	rig_open(&rig, settings, NULL);
	for (unsigned i = 0; i < n; i++) {
		char name[16];
		snprintf(name, sizeof(name), "R%u", i);
		struct provider_event e = rig_create(&rig, VPC, name, ONE);
		tally.done += e.kind == PROVIDER_DONE;
		tally.failed += e.kind == PROVIDER_FAILED;
		tally.doubt += e.kind == PROVIDER_DOUBT;
		*print = *print * 31 + (uint64_t)e.kind + (uint64_t)rig.now * 7;
	}
	assert_int_equal(tally.done + tally.failed + tally.doubt, n);
	assert_true(sim_count(rig.p) >= tally.done);
	rig_close(&rig);
	return tally;
}

static void chance_keeps_its_promise(void **state)
{
	(void)state;
	uint64_t a, b, c;
	struct tally t = many("lost=100,errors=100,throttle=100,latency=1-50,seed=5", 2000, &a);
	assert_in_range(t.doubt, 300, 460);
	assert_int_equal(t.failed, 0);
	many("lost=100,errors=100,throttle=100,latency=1-50,seed=5", 2000, &b);
	assert_true(a == b);
	many("lost=100,errors=100,throttle=100,latency=1-50,seed=6", 2000, &c);
	assert_true(a != c);
}

static void endless_throttle_is_told(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "throttle=1000", NULL);
	struct provider_event e = rig_create(&rig, VPC, "Vpc", ONE);
	assert_kind(e, PROVIDER_FAILED);
	assert_str(e.code, "Throttling");
	assert_true(e.retryable);
	assert_int_equal(sim_counts(rig.p).throttled, 8);
	sim_faults_off(rig.p);
	assert_kind(rig_create(&rig, VPC, "Vpc", ONE), PROVIDER_DONE);
	rig_close(&rig);
}

static void late_requests_arrive(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "lost=1000,late=5000,seed=3", NULL);
	assert_int_equal(rig.p->ops->limits(rig.p).validity_ms, 5000);
	size_t late = 0;
	for (int i = 0; i < 50; i++) {
		char name[16];
		snprintf(name, sizeof(name), "R%d", i);
		size_t before = sim_count(rig.p);
		assert_kind(rig_create(&rig, VPC, name, ONE), PROVIDER_DOUBT);
		struct provider_event none;
		assert_false(rig.p->ops->next(rig.p, &none));
		size_t at_once = sim_count(rig.p);
		rig.now += 5000;
		rig.p->ops->tick(rig.p, rig.now);
		assert_false(rig.p->ops->next(rig.p, &none));
		late += sim_count(rig.p) - at_once;
		assert_in_range(sim_count(rig.p), before, before + 1);
		assert_true(rig.p->ops->deadline(rig.p) == CLOCK_NEVER);
	}
	assert_in_range(late, 5, 40);
	rig_close(&rig);
}

static void reads_lag(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "stale=1000,seed=1", NULL);
	assert_int_equal(rig.p->ops->limits(rig.p).grace_ms, 1000);
	struct provider_event made = rig_create(&rig, VPC, "Vpc", ONE);
	unsigned absent = 0;
	for (int i = 0; i < 40; i++)
		absent += rig_on(&rig, PROVIDER_READ, VPC, "Vpc", made.id).kind == PROVIDER_ABSENT;
	assert_in_range(absent, 5, 35);
	rig.now += 1000;
	for (int i = 0; i < 40; i++)
		assert_kind(rig_on(&rig, PROVIDER_READ, VPC, "Vpc", made.id), PROVIDER_DONE);
	sim_change(rig.p, rig.now, STR(VPC), made.id, STR("EnableDnsSupport"), value_bool(true));
	unsigned old = 0;
	for (int i = 0; i < 40; i++)
		old += !value_get(rig_on(&rig, PROVIDER_READ, VPC, "Vpc", made.id).properties,
			STR("EnableDnsSupport"));
	assert_in_range(old, 5, 35);
	rig.now += 1000;
	rig_on(&rig, PROVIDER_DELETE, VPC, "Vpc", made.id);
	unsigned ghosts = 0;
	for (int i = 0; i < 40; i++)
		ghosts += rig_on(&rig, PROVIDER_READ, VPC, "Vpc", made.id).kind == PROVIDER_DONE;
	assert_in_range(ghosts, 5, 35);
	rig.now += 1000;
	assert_kind(rig_on(&rig, PROVIDER_READ, VPC, "Vpc", made.id), PROVIDER_ABSENT);
	assert_int_equal(sim_count(rig.p), 0);
	rig_close(&rig);
}

static void disconnect_drops_or_delivers(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "latency=100,seed=2", NULL);
	for (int i = 0; i < 40; i++) {
		char name[16];
		snprintf(name, sizeof(name), "R%d", i);
		struct provider_request r = ask(&rig, PROVIDER_CREATE, VPC, name);
		r.desired = json(&rig, ONE);
		rig.p->ops->start(rig.p, rig.now, &r);
	}
	sim_disconnect(rig.p);
	rig.now += 100;
	rig.p->ops->tick(rig.p, rig.now);
	struct provider_event none;
	assert_false(rig.p->ops->next(rig.p, &none));
	assert_in_range(sim_count(rig.p), 5, 35);
	assert_true(rig.p->ops->deadline(rig.p) == CLOCK_NEVER);
	rig_close(&rig);
}

static void calls_are_told(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "calls=on,latency=10", NULL);
	struct provider_request r = ask(&rig, PROVIDER_DELETE, VPC, "Vpc");
	r.id = STR("vpc-1");
	struct provider_event e = rig_start(&rig, &r);
	assert_kind(e, PROVIDER_CALL);
	assert_str(e.call.operation, "Delete");
	assert_true(e.call.mutating);
	assert_int_equal(e.call.attempts, 1);
	assert_int_equal(e.call.elapsed_ms, 10);
	assert_kind(rig_event(&rig), PROVIDER_DONE);
	rig_close(&rig);
}

static void pure_touches_nothing(void **state)
{
	(void)state;
	struct sim_options o;
	struct err err;
	struct rig rig = {.now = 1};
	arena_init(&rig.arena);
	sim_options_init(&o);
	o.catalog = &schema_catalog;
	o.pure = true;
	o.dir = "/nonexistent/cloud";
	rig.p = sim_new(&o, &err);
	assert_non_null(rig.p);
	assert_kind(rig_create(&rig, VPC, "Vpc", ONE), PROVIDER_FAILED);
	struct provider_request r = {.op = PROVIDER_LOOKUP, .region = STR("us-east-1")};
	assert_kind(rig_start(&rig, &r), PROVIDER_DONE);
	rig_close(&rig);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(latency_is_waited_for),
		cmocka_unit_test(rule_strikes_its_address),
		cmocka_unit_test(patterns),
		cmocka_unit_test(follow_fails_half_way),
		cmocka_unit_test(lost_replies),
		cmocka_unit_test(chance_keeps_its_promise),
		cmocka_unit_test(endless_throttle_is_told),
		cmocka_unit_test(late_requests_arrive),
		cmocka_unit_test(reads_lag),
		cmocka_unit_test(disconnect_drops_or_delivers),
		cmocka_unit_test(calls_are_told),
		cmocka_unit_test(pure_touches_nothing),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
