/* Steps: what identifies them, what people read, and a saved plan that somebody has tampered with.
 */
#include "steps/step.h"

#include "base/json.h"
#include "base/mem.h"
#include "schemas/catalog.h"
#include "steps/planner.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#define N(array) (sizeof(array) / sizeof((array)[0]))

static struct step vpc(void)
{
	return (struct step){.kind = STEP_CREATE,
		.address = STR("us-east-1/Vpc"),
		.logical = STR("Vpc"),
		.region = STR("us-east-1"),
		.type_name = STR("AWS::EC2::VPC"),
		.generation = 1};
}

static void test_identity(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	struct step a = vpc();
	struct step b = vpc();
	struct str stack = STR("web");
	struct str run = STR("RUN1");
	struct str token = step_token(&arena, stack, run, &a, 1);
	assert_int_equal(token.len, 64);
	assert_true(str_eq(token, step_token(&arena, stack, run, &b, 1)));
	assert_false(str_eq(token, step_token(&arena, stack, run, &b, 2)));
	assert_false(str_eq(token, step_key(&arena, stack, run, &a)));
	assert_false(str_eq(token, step_token(&arena, stack, STR("RUN2"), &a, 1)));
	/* A name is the same in every run, or a second apply would make a second bucket. */
	struct str name = step_name_hash(&arena, stack, &a);
	b.generation = 2;
	assert_false(str_eq(name, step_name_hash(&arena, stack, &b)));
	assert_false(str_eq(step_key(&arena, stack, run, &a), step_key(&arena, stack, run, &b)));
	b = vpc();
	b.region = STR("eu-west-1");
	assert_false(str_eq(name, step_name_hash(&arena, stack, &b)));
	/* No two lists of parts run together. */
	b = vpc();
	b.account = STR("us-east-1");
	b.region = STR_NONE;
	assert_false(str_eq(name, step_name_hash(&arena, stack, &b)));
	arena_release(&arena);
}

static void test_undo_text(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	struct step step = vpc();
	struct change changes[] = {{.property = STR("A")}, {.property = STR("B")}};
	assert_true(str_is(step_undo_text(&arena, &step), "delete the new VPC"));
	step.kind = STEP_UPDATE;
	step.changes = changes;
	step.nchanges = 2;
	assert_true(str_is(step_undo_text(&arena, &step), "set A, B back"));
	step.irreversible = "it shrinks";
	assert_true(str_is(step_undo_text(&arena, &step), "none: it shrinks"));
	step.irreversible = NULL;
	step.phase = PHASE_CLEANUP;
	assert_true(str_is(step_undo_text(&arena, &step), "none: runs after the pivot"));
	arena_release(&arena);
}

/* ---- a saved plan that somebody has tampered with ---- */

static const char good_plan[] =
	"{\"stack\":\"web\",\"operation\":\"apply\",\"on_failure\":\"rollback\",\"steps\":3,"
	"\"unchanged\":0,\"base_version\":7,\"cells\":[{\"region\":\"us-east-1\"}],"
	"\"outputs\":[{\"name\":\"Id\",\"cell\":0,\"value\":\"x\"}]}";

#define STEP(kind, phase, name, more)                                                              \
	"{\"kind\":\"" kind "\",\"phase\":\"" phase "\",\"address\":\"us-east-1/" name             \
	"\",\"logical\":\"" name                                                                   \
	"\",\"region\":\"us-east-1\",\"cell\":0,\"type\":\"AWS::EC2::VPC\","                       \
	"\"generation\":1,\"identity\":\"tag\",\"deletion\":\"Delete\",\"replacement\":"           \
	"\"Delete\"" more "}"

#define PRIOR(name)                                                                                \
	",\"prior\":{\"address\":\"us-east-1/" name "\",\"logical\":\"" name                       \
	"\",\"region\":\"us-east-1\",\"type\":\"AWS::EC2::VPC\",\"id\":\"vpc-1\"}"

static const char *const good_steps[] = {
	STEP("create", "forward", "A", ",\"spec\":{\"CidrBlock\":\"10.0.0.0/16\"}"),
	STEP("update", "forward", "B",
		",\"spec\":{},\"deps\":[0],\"needs\":[\"us-east-1/A\"],"
		"\"changes\":[{\"property\":\"P\",\"effect\":\"in_place\"}]" PRIOR("B")),
	STEP("delete", "cleanup", "C", ",\"deps\":[0,1]" PRIOR("C")),
};

static int read_texts(const char *plan, const char *const *steps, size_t count, struct err *err)
{
	struct arena arena;
	struct step_plan out;
	struct err parse = {0};
	const struct value *values[8];
	int result = -1;
	arena_init(&arena);
	const struct value *head = json_parse(&arena, str_of(plan), &parse);
	bool parsed = head != NULL;
	for (size_t i = 0; i < count; i++) {
		values[i] = json_parse(&arena, str_of(steps[i]), &parse);
		parsed &= values[i] != NULL;
	}
	*err = (struct err){0};
	if (parsed)
		result = step_plan_from_values(
			&arena, head, values, count, &schema_catalog, &out, err);
	if (result == 0) /* whatever else was changed, each step comes after what it needs */
		assert_true(out.critical_path >= 1 && out.critical_path <= count);
	arena_release(&arena);
	return result;
}

static struct str replaced(struct arena *arena, const char *text, const char *from, const char *to)
{
	ptrdiff_t at = str_find(str_of(text), str_of(from));
	if (at < 0)
		fail_msg("no %s in %s", from, text);
	return arena_printf(arena, "%.*s%s%s", (int)at, text, to, text + at + strlen(from));
}

static void test_tampered_steps(void **state)
{
	(void)state;
	static const struct {
		size_t step; /* 3: the plan itself */
		const char *from, *to, *error;
	} cases[] = {
		{0, "\"create\"", "\"make\"", "step 0 of the plan: \"kind\" is missing"},
		{0, "\"kind\":", "\"kin\":", "step 0 of the plan: \"kind\" is missing"},
		{0, "\"forward\"", "\"sideways\"", "\"phase\""},
		{0, "\"cell\":0", "\"cell\":1", "\"cell\""},
		{0, "\"cell\":0", "\"cell\":-1", "\"cell\""},
		{0, "\"cell\":0", "\"cell\":\"0\"", "\"cell\""},
		{0, "\"cell\":0", "\"cell\":99999999999999999999", "\"cell\""},
		{0, "us-east-1/A", "us-east-1/B", "\"address\""},
		{0, "\"region\":\"us-east-1\"", "\"region\":\"us-west-2\"", "\"cell\""},
		{0, "\"logical\":\"A\"", "\"logical\":\"\"", "\"logical\""},
		{0, "AWS::EC2::VPC", "AWS::EC2::Nope",
			"type AWS::EC2::Nope is not one Skald knows"},
		{0, "\"generation\":1", "\"generation\":4294967296", "\"generation\""},
		{0, "\"tag\"", "\"fate\"", "\"identity\""},
		{0, "\"Delete\"", "\"delete\"", "\"deletion\""},
		{0, "{\"CidrBlock\":\"10.0.0.0/16\"}", "[]", "\"spec\""},
		{0, ",\"spec\":{\"CidrBlock\":\"10.0.0.0/16\"}", "", "\"spec\""},
		{0, "\"generation\":1", "\"generation\":1,\"deps\":[0]", "\"deps\""},
		{0, "\"generation\":1", "\"generation\":1,\"precheck\":1", "\"precheck\""},
		{0, "\"generation\":1", "\"generation\":1,\"irreversible\":true",
			"\"irreversible\""},
		{0, "\"generation\":1", "\"generation\":1,\"deps\":7", "\"deps\""},
		{0, "\"create\"", "\"update\"", "\"prior\""},
		{1, "[0]", "[1]", "step 1 of the plan: \"deps\""},
		{1, "[0]", "[2]", "\"deps\""},
		{1, "[\"us-east-1/A\"]", "[3]", "\"needs\""},
		{1, "\"in_place\"", "\"anywhere\"", "\"changes\""},
		{1, "[{\"property\"", "[7,{\"property\"", "\"changes\""},
		{1, "\"update\"", "\"create\"", "\"prior\""},
		{1, "\"prior\":{\"address\":\"us-east-1/B\"",
			"\"prior\":{\"address\":\"us-east-1/C\"", "\"prior\""},
		{1, "\"id\":\"vpc-1\"", "\"id\":7", "prior: "},
		{2, "\"cleanup\"", "\"forward\"", "\"phase\""},
		{2, "\"generation\":1", "\"generation\":1,\"spec\":{}", "\"spec\""},
		{3, "\"stack\":\"web\",", "", "the plan: \"stack\""},
		{3, "\"apply\"", "\"applies\"", "\"operation\""},
		{3, "\"steps\":3", "\"steps\":2", "it announces 2 steps, but there are 3"},
		{3, "\"region\":\"us-east-1\"", "\"region\":\"../../etc\"", "\"cells\""},
		{3, "{\"region\":\"us-east-1\"}", "7", "\"cells\""},
		{3, "\"outputs\":[{\"name\":\"Id\",\"cell\":0",
			"\"outputs\":[{\"name\":\"Id\",\"cell\":1", "\"outputs\""},
		{3, "\"base_version\":7", "\"base_version\":-7", "\"base_version\""},
		{3, "\"rollback\"", "null", "\"on_failure\""},
	};
	struct err err;
	assert_int_equal(read_texts(good_plan, good_steps, 3, &err), 0);
	for (size_t i = 0; i < N(cases); i++) {
		struct arena arena;
		const char *steps[3] = {good_steps[0], good_steps[1], good_steps[2]};
		const char *plan = good_plan;
		arena_init(&arena);
		const char **what = cases[i].step == 3 ? &plan : &steps[cases[i].step];
		*what = replaced(&arena, *what, cases[i].from, cases[i].to).ptr;
		int result = read_texts(plan, steps, 3, &err);
		if (result == 0 || !strstr(err.text, cases[i].error))
			fail_msg("%s -> %s: %s", cases[i].from, cases[i].to,
				result ? err.text : "accepted");
		arena_release(&arena);
	}
	const char *twice[] = {good_steps[0], good_steps[0], good_steps[2]};
	assert_int_equal(read_texts(good_plan, twice, 3, &err), -1);
	assert_non_null(strstr(err.text, "is made by two steps"));
	const char *list[] = {"[]", good_steps[1], good_steps[2]};
	assert_int_equal(read_texts(good_plan, list, 3, &err), -1);
	assert_int_equal(read_texts("[]", good_steps, 3, &err), -1);
}

/* Every byte of the texts changed in turn: never more than an error. */
static void test_flipped_bytes(void **state)
{
	(void)state;
	static const char bytes[] = "\"[{0-9a:,";
	char text[2048];
	struct err err;
	for (size_t which = 0; which < 4; which++) {
		const char *original = which == 3 ? good_plan : good_steps[which];
		size_t len = strlen(original);
		assert_true(len < sizeof(text));
		for (size_t at = 0; at < len; at++) {
			for (size_t b = 0; bytes[b]; b++) {
				const char *steps[3] = {
					good_steps[0], good_steps[1], good_steps[2]};
				memcpy(text, original, len + 1);
				text[at] = bytes[b];
				if (which < 3)
					steps[which] = text;
				(void)read_texts(which == 3 ? text : good_plan, steps, 3, &err);
			}
		}
	}
}

/* ---- a saved plan and a state that has moved ---- */

static void test_still_valid(void **state)
{
	(void)state;
	struct state now;
	struct err err = {0};
	struct str needs[] = {STR("us-east-1/N")};
	struct state_entry entry = {.address = STR("us-east-1/B"), .id = STR("b"), .version = 5};
	struct state_entry needed = {.address = STR("us-east-1/N"), .id = STR("n"), .version = 1};
	struct state_entry prior = entry;
	struct step steps[] = {vpc(), vpc()};
	struct step_plan plan = {.steps = steps, .nsteps = 2};
	steps[0].needs = needs;
	steps[0].nneeds = 1;
	steps[1].kind = STEP_DELETE;
	steps[1].address = entry.address;
	steps[1].prior = &prior;
	state_init(&now);
	state_put(&now, &entry);
	state_put(&now, &needed);
	assert_int_equal(planner_still_valid(&plan, &now, &err), 0);
	needed.version = 99; /* what it only refers to may change */
	state_put(&now, &needed);
	assert_int_equal(planner_still_valid(&plan, &now, &err), 0);
	state_remove(&now, needed.address);
	assert_int_equal(planner_still_valid(&plan, &now, &err), -1);
	assert_non_null(strstr(err.text, "us-east-1/Vpc needs us-east-1/N, which is gone"));
	state_put(&now, &needed);
	entry.version = 6;
	state_put(&now, &entry);
	assert_int_equal(planner_still_valid(&plan, &now, &err), -1);
	assert_non_null(strstr(err.text, "us-east-1/B was changed"));
	state_remove(&now, entry.address);
	assert_int_equal(planner_still_valid(&plan, &now, &err), -1);
	assert_non_null(strstr(err.text, "us-east-1/B was deleted"));
	steps[1].of_replaced = true;
	state_debt_add(&now, &prior);
	assert_int_equal(planner_still_valid(&plan, &now, &err), 0);
	entry.address = STR("us-east-1/Vpc");
	state_put(&now, &entry);
	assert_int_equal(planner_still_valid(&plan, &now, &err), -1);
	assert_non_null(strstr(err.text, "us-east-1/Vpc was created"));
	state_release(&now);
}

/* ---- the state as a target, and size ---- */

static int any_traits(struct provider *p, const struct schema_type *type,
	struct provider_traits *out, struct err *err)
{
	(void)p;
	(void)type;
	(void)err;
	*out = (struct provider_traits){.identity = PROVIDER_IDENTITY_TAG};
	return 0;
}

static enum provider_verdict any_verdict(struct provider *p, const struct schema_type *type,
	struct str property, const struct value *before, const struct value *after)
{
	(void)p;
	(void)type;
	(void)property;
	(void)before;
	(void)after;
	return PROVIDER_IN_PLACE;
}

static bool any_handles(struct provider *p, const struct schema_type *type, struct str path)
{
	(void)p;
	(void)type;
	(void)path;
	return true;
}

static const struct provider_ops any_ops = {
	.name = "any", .traits = any_traits, .verdict = any_verdict, .handles = any_handles};

/* A 4-ary tree of VPCs, each named after its parent's id. */
static void fill_tree(struct arena *arena, struct state *state, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		struct str parent = arena_printf(arena, "us-east-1/V%u", (i - 1) / 4);
		struct str *deps = ARENA_NEW(arena, struct str);
		struct value *spec = value_map(arena);
		struct value *props = value_map(arena);
		*deps = parent;
		VALUE_PUT(arena, spec, "CidrBlock", value_cstr(arena, "10.0.0.0/16"));
		VALUE_PUT(arena, props, "CidrBlock", value_cstr(arena, "10.0.0.0/16"));
		if (i) {
			VALUE_PUT(arena, spec, "InstanceTenancy",
				value_attr(arena, parent, STR_NONE));
			VALUE_PUT(arena, props, "InstanceTenancy",
				value_string(arena, arena_printf(arena, "vpc-%u", (i - 1) / 4)));
		}
		struct state_entry entry = {
			.address = arena_printf(arena, "us-east-1/V%u", i),
			.logical = arena_printf(arena, "V%u", i),
			.region = STR("us-east-1"),
			.type = STR("AWS::EC2::VPC"),
			.id = arena_printf(arena, "vpc-%u", i),
			.spec = spec,
			.props = props,
			.deps = deps,
			.ndeps = i ? 1 : 0,
			.generation = 1,
			.version = i + 1,
		};
		state_put(state, &entry);
	}
}

static uint32_t plan_steps(struct arena *arena, const struct state *state,
	const struct target *target, uint32_t *critical)
{
	struct provider provider = {.ops = &any_ops};
	struct step_plan plan;
	struct err err = {0};
	struct planner_input input = {.state = state,
		.target = target,
		.provider = &provider,
		.catalog = &schema_catalog};
	if (planner_plan(arena, &input, &plan, &err) < 0)
		fail_msg("%s", err.text);
	*critical = plan.critical_path;
	return plan.nsteps;
}

static void test_outputs_as_asked_for(void **unused)
{
	(void)unused;
	struct arena arena;
	struct state state;
	struct target target;
	struct err err = {0};
	arena_init(&arena);
	state_init(&state);
	fill_tree(&arena, &state, 1);
	state.outputs = json_parse(&arena,
		STR("{\"Id\":{\"us-east-1\":{\"spec\":{\"$attr\":[\"us-east-1/V0\",\"\"]},"
		    "\"value\":\"vpc-0\"},\"eu-west-1\":{\"spec\":\"x\",\"value\":\"x\"}}}"),
		&err);
	planner_target_of(&arena, &state, &schema_catalog, &target);
	assert_int_equal(target.noutputs, 1);
	assert_int_equal(target.outputs[0].value->kind, VALUE_ATTR);
	assert_int_equal(target.outputs[0].cell, 0);
	state_release(&state);
	arena_release(&arena);
}

static void test_state_as_target(void **unused)
{
	(void)unused;
	for (uint32_t count = 1000; count <= 100000; count *= 10) {
		struct arena arena;
		struct state state;
		struct state empty;
		struct target target;
		struct target nothing = {.stack = STR("web")};
		uint32_t critical;
		arena_init(&arena);
		state_init(&state);
		state_init(&empty);
		fill_tree(&arena, &state, count);
		planner_target_of(&arena, &state, &schema_catalog, &target);
		assert_int_equal(target.ninstances, count);
		clock_t began = clock();
		assert_int_equal(plan_steps(&arena, &state, &target, &critical), 0);
		clock_t same = clock();
		assert_int_equal(plan_steps(&arena, &empty, &target, &critical), count);
		clock_t create = clock();
		assert_int_equal(plan_steps(&arena, &state, &nothing, &critical), count);
		clock_t destroy = clock();
		printf("%6u: nothing to do %.1f ms, create %.1f ms, destroy %.1f ms\n", count,
			(double)(same - began) * 1000 / CLOCKS_PER_SEC,
			(double)(create - same) * 1000 / CLOCKS_PER_SEC,
			(double)(destroy - create) * 1000 / CLOCKS_PER_SEC);
		state_release(&state);
		state_release(&empty);
		arena_release(&arena);
	}
}

/* ---- one resource of a type of our own ---- */

static const struct schema_node thing_nodes[] = {
	{.kinds = SCHEMA_OBJECT, .props = 0, .nprops = 2},
	{.kinds = SCHEMA_OBJECT, .props = 2, .nprops = 2},
	{.kinds = SCHEMA_STRING},
};
static const struct schema_prop thing_props[] = {
	{"Conf", 1, 0},
	{"Secret", 2, SCHEMA_WRITE_ONLY},
	{"Kind", 2, SCHEMA_CREATE_ONLY},
	{"Size", 2, 0},
};
static const char *const no_names[] = {NULL};
static const struct schema_type thing_type = {.name = "Acme::Thing",
	.nodes = thing_nodes,
	.props = thing_props,
	.identifier = no_names,
	.attributes = no_names,
	.nnodes = 3,
	.nprops = 4};

/* h(x) stands for the salted hash of x. */
static const struct value *conceal(void *ctx, struct arena *arena, const struct value *v)
{
	(void)ctx;
	if (v->kind != VALUE_STRING || !(v->flags & VALUE_TAINTED))
		return v;
	return value_secret(arena, arena_printf(arena, "h(%.*s)", STR_ARG(v->text)));
}

/* The kind of the first step that leads from `was` to `shall`; -1: none. */
static int step_between(struct arena *arena, const struct value *was, const struct value *shall)
{
	static const struct schema_type *const types[] = {&thing_type};
	struct schema_catalog catalog = {types, 1};
	struct provider provider = {.ops = &any_ops};
	struct cell cell = {.region = STR("us-east-1"), .name = STR("us-east-1")};
	struct instance instance = {.address = STR("us-east-1/T"),
		.logical = STR("T"),
		.type = &thing_type,
		.spec = shall};
	struct state_entry entry = {.address = instance.address,
		.logical = instance.logical,
		.region = cell.region,
		.type = STR("Acme::Thing"),
		.id = STR("t-1"),
		.props = was,
		.spec = was};
	struct target target = {
		.cells = &cell, .ncells = 1, .instances = &instance, .ninstances = 1};
	struct step_plan plan;
	struct state state;
	struct err err = {0};
	state_init(&state);
	state_put(&state, &entry);
	struct planner_input input = {.state = &state,
		.target = &target,
		.provider = &provider,
		.catalog = &catalog,
		.conceal = conceal};
	if (planner_plan(arena, &input, &plan, &err) < 0)
		fail_msg("%s", err.text);
	state_release(&state);
	return plan.nsteps ? (int)plan.steps[0].kind : -1;
}

static int step_between_texts(struct arena *arena, const char *was, const char *shall)
{
	struct err err = {0};
	const struct value *a = json_parse(arena, str_of(was), &err);
	const struct value *b = json_parse(arena, str_of(shall), &err);
	assert_true(a && b);
	return step_between(arena, a, b);
}

static void test_create_only_within(void **state)
{
	(void)state;
	static const struct {
		const char *was, *shall;
		int kind;
	} cases[] = {
		{"{\"Conf\":{\"Kind\":\"a\",\"Size\":\"1\"}}",
			"{\"Conf\":{\"Size\":\"1\",\"Kind\":\"a\"}}", -1},
		{"{\"Conf\":{\"Kind\":\"a\",\"Size\":\"1\"}}",
			"{\"Conf\":{\"Kind\":\"a\",\"Size\":\"2\"}}", STEP_UPDATE},
		{"{\"Conf\":{\"Kind\":\"a\"}}", "{\"Conf\":{\"Kind\":\"b\"}}", STEP_REPLACE},
		{"{\"Conf\":{\"Kind\":\"a\"}}", "{\"Conf\":{}}", STEP_REPLACE},
		{"{\"Conf\":{}}", "{\"Conf\":{\"Kind\":\"a\"}}", STEP_REPLACE},
		{"{}", "{\"Conf\":{\"Kind\":\"a\"}}", STEP_REPLACE},
		{"{\"Conf\":{\"Kind\":\"a\"}}", "{}", STEP_REPLACE},
		{"{\"Conf\":{\"Size\":\"1\"}}", "{}", STEP_UPDATE},
		{"{\"Conf\":{\"Kind\":1}}", "{\"Conf\":{\"Kind\":\"1\"}}", -1},
	};
	for (size_t i = 0; i < N(cases); i++) {
		struct arena arena;
		arena_init(&arena);
		int kind = step_between_texts(&arena, cases[i].was, cases[i].shall);
		if (kind != cases[i].kind)
			fail_msg("%s to %s: %d", cases[i].was, cases[i].shall, kind);
		arena_release(&arena);
	}
}

static void test_secrets_compare_by_hash(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	struct value *was = value_map(&arena);
	struct value *shall = value_map(&arena);
	struct value *secret = value_cstr(&arena, "x");
	secret->flags = VALUE_TAINTED;
	VALUE_PUT(&arena, was, "Secret", value_secret(&arena, STR("h(x)")));
	VALUE_PUT(&arena, shall, "Secret", secret);
	assert_int_equal(step_between(&arena, was, shall), -1);
	secret->text = STR("y");
	assert_int_equal(step_between(&arena, was, shall), STEP_UPDATE);
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_identity),
		cmocka_unit_test(test_undo_text),
		cmocka_unit_test(test_tampered_steps),
		cmocka_unit_test(test_flipped_bytes),
		cmocka_unit_test(test_still_valid),
		cmocka_unit_test(test_state_as_target),
		cmocka_unit_test(test_outputs_as_asked_for),
		cmocka_unit_test(test_create_only_within),
		cmocka_unit_test(test_secrets_compare_by_hash),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
