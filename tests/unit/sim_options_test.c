#include "sim_test.h"

#include "schemas/catalog.h"
#include "sim/sim.h"

struct parsed {
	struct sim_options o;
	struct arena arena;
	struct err err;
	int result;
};

static void parse(struct parsed *p, const char *text)
{
	p->err = (struct err){0};
	arena_init(&p->arena);
	sim_options_init(&p->o);
	p->result = sim_options_parse(&p->o, &p->arena, str_of(text), &p->err);
}

static void numbers(void **state)
{
	(void)state;
	struct parsed p;
	parse(&p, "latency=20,throttle=50, lost=10,errors=1,seed=7,stale=300,late=40,flight=9");
	assert_int_equal(p.result, 0);
	assert_int_equal(p.o.latency_min, 20);
	assert_int_equal(p.o.latency_max, 20);
	assert_int_equal(p.o.throttle, 50);
	assert_int_equal(p.o.lost, 10);
	assert_int_equal(p.o.errors, 1);
	assert_int_equal(p.o.seed, 7);
	assert_int_equal(p.o.stale_ms, 300);
	assert_int_equal(p.o.late_ms, 40);
	assert_int_equal(p.o.in_flight, 9);
	assert_int_equal(sim_options_parse(&p.o, &p.arena,
				 STR("latency=5-15,dependents=off,calls=on"), &p.err),
		0);
	assert_int_equal(p.o.latency_min, 5);
	assert_int_equal(p.o.latency_max, 15);
	assert_true(p.o.lone);
	assert_true(p.o.calls);
	assert_int_equal(p.o.seed, 7);
	arena_release(&p.arena);
}

static void rules(void **state)
{
	(void)state;
	struct parsed p;
	parse(&p, "fail=*/Db,fail=prod:us-east-1/Web:create:2:AccessDenied:no: rights,"
		  "fail=Net:delete:always:lost-before,fail=X:follow:1:lost");
	assert_int_equal(p.result, 0);
	assert_int_equal(p.o.nrules, 4);
	assert_str(p.o.rules[0].pattern, "*/Db");
	assert_int_equal(p.o.rules[0].on, SIM_ON_ANY);
	assert_int_equal(p.o.rules[0].times, 1);
	assert_str(p.o.rules[1].pattern, "prod:us-east-1/Web");
	assert_int_equal(p.o.rules[1].on, SIM_ON_CREATE);
	assert_int_equal(p.o.rules[1].times, 2);
	assert_str(p.o.rules[1].code, "AccessDenied");
	assert_str(p.o.rules[1].message, "no: rights");
	assert_int_equal(p.o.rules[2].times, 0);
	assert_int_equal(p.o.rules[2].effect, SIM_LOST_BEFORE);
	assert_int_equal(p.o.rules[3].on, SIM_ON_FOLLOW);
	assert_int_equal(p.o.rules[3].effect, SIM_LOST);
	arena_release(&p.arena);
}

static void refuse(const char *text, const char *says)
{
	struct parsed p;
	parse(&p, text);
	assert_int_equal(p.result, -1);
	assert_int_equal(p.err.code, ERR_USAGE);
	if (!strstr(p.err.text, says))
		fail_msg("\"%s\" does not say \"%s\"", p.err.text, says);
	arena_release(&p.arena);
}

static void bad_ones(void **state)
{
	(void)state;
	refuse("speed=3", "no setting \"speed\"; it has: calls, dependents");
	refuse("latency", "takes MS or MIN-MAX");
	refuse("latency=", "takes MS or MIN-MAX");
	refuse("latency=9-3", "takes MS or MIN-MAX");
	refuse("latency=-3", "takes MS or MIN-MAX");
	refuse("throttle=1001", "0 to 1000");
	refuse("seed=x", "whole number");
	refuse("dependents=maybe", "on or off");
	refuse("flight=0", "1 to 1000000");
	refuse("fail=", "PATTERN");
	refuse("fail=Db:explode", "PATTERN");
	refuse("fail=Db:any:0", "PATTERN");
	refuse("fail=Db:", "PATTERN");
}

static void empty_changes_nothing(void **state)
{
	(void)state;
	struct parsed p;
	parse(&p, "");
	assert_int_equal(p.result, 0);
	parse(&p, ",,");
	assert_int_equal(p.result, 0);
	assert_int_equal(p.o.nrules, 0);
	arena_release(&p.arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers),
		cmocka_unit_test(rules),
		cmocka_unit_test(bad_ones),
		cmocka_unit_test(empty_changes_nothing),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
