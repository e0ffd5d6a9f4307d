/*
 * The planner on data: each file of tests/cases/steps holds a state, a target and the steps that
 * are expected, one line a step (see line_of). Every plan also goes through its written form and
 * back. PLANNER_PRINT=1 prints what came out instead of comparing it.
 */
#include "base/fs.h"
#include "base/json.h"
#include "base/mem.h"
#include "schemas/catalog.h"
#include "steps/planner.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

/* ---- a provider that knows what the case says ---- */

struct fake {
	struct provider provider;
	struct arena *arena;
	const struct value *traits;   /* by type: identity, unique, after */
	const struct value *verdicts; /* by "TYPE.Property" */
};

static const char *const *names_of(struct arena *arena, const struct value *list)
{
	if (!list)
		return NULL;
	const char **names = ARENA_ARRAY(arena, list->count + 1, const char *);
	for (uint32_t i = 0; i < list->count; i++)
		names[i] = arena_cstr(arena, list->items[i]->text);
	return names;
}

static int fake_traits(struct provider *p, const struct schema_type *type,
	struct provider_traits *out, struct err *err)
{
	struct fake *fake = (struct fake *)p;
	const struct value *t = value_get(fake->traits, str_of(type->name));
	if (value_is_true(value_get(t, STR("unsupported"))))
		return err_set(err, ERR_INPUT, "no recipe for %s", type->name);
	*out = (struct provider_traits){.identity = PROVIDER_IDENTITY_TAG};
	if (str_is(value_text_of(t, "identity"), "name"))
		out->identity = PROVIDER_IDENTITY_NAME;
	out->unique = names_of(fake->arena, value_get(t, STR("unique")));
	out->after = names_of(fake->arena, value_get(t, STR("after")));
	return 0;
}

static struct str verdict_of(struct fake *fake, const struct schema_type *type, struct str property)
{
	struct str name = arena_printf(fake->arena, "%s.%.*s", type->name, STR_ARG(property));
	return value_text(value_get(fake->verdicts, name));
}

static enum provider_verdict fake_verdict(struct provider *p, const struct schema_type *type,
	struct str property, const struct value *before, const struct value *after)
{
	struct str text = verdict_of((struct fake *)p, type, property);
	(void)before;
	(void)after;
	if (str_is(text, "irreversible"))
		return PROVIDER_IRREVERSIBLE;
	if (str_is(text, "replace"))
		return PROVIDER_REPLACE;
	return str_is(text, "unhandled") ? PROVIDER_UNHANDLED : PROVIDER_IN_PLACE;
}

static bool fake_handles(struct provider *p, const struct schema_type *type, struct str path)
{
	return !str_is(verdict_of((struct fake *)p, type, path), "unhandled");
}

static const struct provider_ops fake_ops = {
	.name = "fake",
	.traits = fake_traits,
	.verdict = fake_verdict,
	.handles = fake_handles,
};

/* ---- a case as state and target ---- */

static struct str region_of(const struct value *v)
{
	struct str region = value_text_of(v, "region");
	return region.len ? region : STR("us-east-1");
}

/* "Vpc" is in the region of the one who names it, "eu-west-1/Vpc" is where it says. */
static struct str address_of(struct arena *arena, struct str region, struct str name)
{
	if (str_find(name, STR("/")) >= 0)
		return name;
	return arena_printf(arena, "%.*s/%.*s", STR_ARG(region), STR_ARG(name));
}

static struct state_entry entry_of(struct arena *arena, const struct value *v)
{
	struct str region = region_of(v);
	const struct value *deps = value_get(v, STR("deps"));
	struct state_entry entry = {
		.logical = value_text_of(v, "name"),
		.region = region,
		.type = value_text_of(v, "type"),
		.id = value_text_of(v, "id"),
		.props = value_get(v, STR("props")),
		.spec = value_get(v, STR("spec")),
		.attrs = value_get(v, STR("attrs")),
		.generation = (uint32_t)value_int_of(v, "generation", 1),
		.version = (uint64_t)value_int_of(v, "version", 10),
		.partial = value_is_true(value_get(v, STR("partial"))),
	};
	entry.address = address_of(arena, region, entry.logical);
	if (!entry.spec)
		entry.spec = entry.props;
	policy_parse(value_text_of(v, "deletion"), &entry.deletion);
	policy_parse(value_text_of(v, "replacement"), &entry.replacement);
	struct str *list = ARENA_ARRAY(arena, deps ? deps->count : 0, struct str);
	for (uint32_t i = 0; deps && i < deps->count; i++)
		list[i] = address_of(arena, region, deps->items[i]->text);
	entry.deps = list;
	entry.ndeps = deps ? deps->count : 0;
	return entry;
}

/* {output: {cell: value}} of a case, as a state holds it. */
static const struct value *outputs_of(struct arena *arena, const struct value *v)
{
	struct value *outputs = value_map(arena);
	for (uint32_t i = 0; v && i < v->count; i++) {
		const struct value *by_cell = v->members[i].value;
		struct value *cells = value_map(arena);
		for (uint32_t c = 0; c < by_cell->count; c++) {
			struct value *output = value_map(arena);
			VALUE_PUT(arena, output, "value", by_cell->members[c].value);
			value_put(arena, cells, by_cell->members[c].name, output);
		}
		value_put(arena, outputs, v->members[i].name, cells);
	}
	return outputs;
}

static void fill_state(struct arena *arena, const struct value *v, struct state *state)
{
	const struct value *entries = value_get(v, STR("state"));
	const struct value *debts = value_get(v, STR("debts"));
	state_init(state);
	state->stack = STR("web");
	for (uint32_t i = 0; entries && i < entries->count; i++) {
		struct state_entry entry = entry_of(arena, entries->items[i]);
		state_put(state, &entry);
	}
	for (uint32_t i = 0; debts && i < debts->count; i++) {
		struct state_entry entry = entry_of(arena, debts->items[i]);
		state_debt_add(state, &entry);
	}
	state->outputs = outputs_of(arena, value_get(v, STR("state_outputs")));
}

static uint32_t cell_of(struct cell *cells, uint32_t *ncells, struct str region)
{
	for (uint32_t i = 0; i < *ncells; i++)
		if (str_eq(cells[i].region, region))
			return i;
	cells[*ncells] = (struct cell){.region = region, .name = region};
	return (*ncells)++;
}

static uint32_t index_of(const struct instance *list, uint32_t count, struct str address)
{
	for (uint32_t i = 0; i < count; i++)
		if (str_eq(list[i].address, address))
			return i;
	fail_msg("the target has no %.*s", STR_ARG(address));
	return 0;
}

static void fill_deps(struct arena *arena, const struct value *v, struct instance *list,
	uint32_t count, struct instance *instance)
{
	const struct value *deps = value_get(v, STR("deps"));
	uint32_t *indices = ARENA_ARRAY(arena, deps ? deps->count : 0, uint32_t);
	for (uint32_t i = 0; deps && i < deps->count; i++)
		indices[i] = index_of(
			list, count, address_of(arena, region_of(v), deps->items[i]->text));
	instance->deps = indices;
	instance->ndeps = deps ? deps->count : 0;
}

static void fill_target(struct arena *arena, const struct value *v, struct target *target)
{
	const struct value *instances = value_get(v, STR("target"));
	const struct value *outputs = value_get(v, STR("outputs"));
	uint32_t count = instances ? instances->count : 0;
	struct cell *cells = ARENA_ARRAY(arena, count + 1, struct cell);
	struct instance *list = ARENA_ARRAY(arena, count, struct instance);
	*target = (struct target){.stack = STR("web"), .cells = cells, .instances = list};
	for (uint32_t i = 0; i < count; i++) {
		const struct value *item = instances->items[i];
		struct str type = value_text_of(item, "type");
		list[i] = (struct instance){
			.logical = value_text_of(item, "name"),
			.cell = cell_of(cells, &target->ncells, region_of(item)),
			.type = schema_find(&schema_catalog, type),
			.spec = value_get(item, STR("spec")),
		};
		list[i].address = address_of(arena, region_of(item), list[i].logical);
		policy_parse(value_text_of(item, "deletion"), &list[i].deletion);
		policy_parse(value_text_of(item, "replacement"), &list[i].replacement);
		if (!list[i].spec)
			list[i].spec = value_map(arena);
	}
	for (uint32_t i = 0; i < count; i++)
		fill_deps(arena, instances->items[i], list, count, &list[i]);
	target->ninstances = count;
	struct target_output *outs =
		ARENA_ARRAY(arena, outputs ? outputs->count : 0, struct target_output);
	for (uint32_t i = 0; outputs && i < outputs->count; i++)
		outs[i] = (struct target_output){
			.name = outputs->members[i].name, .value = outputs->members[i].value};
	target->outputs = outs;
	target->noutputs = outputs ? outputs->count : 0;
}

/* ---- a step as a line ---- */

static struct str line_of(struct arena *arena, const struct step_plan *plan, uint32_t index)
{
	static const char *const effects[] = {"", "=replace", "=irreversible"};
	const struct step *step = &plan->steps[index];
	struct str line = arena_printf(arena, "%s %s %.*s",
		step->phase == PHASE_FORWARD ? "forward" : "cleanup", step_kind_name(step->kind),
		STR_ARG(step->address));
	if (step->generation != 1)
		line = arena_printf(arena, "%.*s gen %u", STR_ARG(line), step->generation);
	if (step->of_replaced)
		line = arena_printf(arena, "%.*s old", STR_ARG(line));
	if (step->conditional)
		line = arena_printf(arena, "%.*s conditional", STR_ARG(line));
	for (uint32_t i = 0; i < step->nchanges; i++)
		line = arena_printf(arena, "%.*s %s%.*s%s%s", STR_ARG(line), i ? "" : "{",
			STR_ARG(step->changes[i].property), effects[step->changes[i].effect],
			i + 1 == step->nchanges ? "}" : "");
	if (step->irreversible)
		line = arena_printf(arena, "%.*s irreversible%s", STR_ARG(line),
			step->allowed ? " allowed" : "");
	uint32_t first = plan->graph.in_start[index];
	for (uint32_t e = first; e < plan->graph.in_start[index + 1]; e++)
		line = arena_printf(arena, "%.*s%s%u", STR_ARG(line), e == first ? " after " : ",",
			plan->graph.in[e]);
	return line;
}

static void check_plan(struct arena *arena, const char *name, const struct value *expect,
	const struct step_plan *plan)
{
	bool print = getenv("PLANNER_PRINT") != NULL;
	if (print)
		printf("%s\n", name);
	for (uint32_t i = 0; i < plan->nsteps; i++) {
		struct str line = line_of(arena, plan, i);
		struct str wanted = value_text(value_at(expect, i));
		if (print)
			printf("\t\t\"%.*s\",\n", STR_ARG(line));
		else if (!str_eq(line, wanted))
			fail_msg("%s: step %u is\n  %.*s\nand not\n  %.*s", name, i, STR_ARG(line),
				STR_ARG(wanted));
	}
	if (!print && plan->nsteps != (expect ? expect->count : 0))
		fail_msg("%s: %u steps", name, plan->nsteps);
}

static void check_number(const char *name, const struct value *v, const char *what, int64_t is)
{
	int64_t wanted = value_int_of(v, what, is);
	if (getenv("PLANNER_PRINT"))
		printf("\t\t%s: %lld\n", what, (long long)is);
	else if (wanted != is)
		fail_msg("%s: %s is %lld and not %lld", name, what, (long long)is,
			(long long)wanted);
}

/* ---- written and read back ---- */

static struct str text_of(struct arena *arena, const struct value *v)
{
	struct buf buf;
	buf_init(&buf, 0);
	json_write(&buf, v, JSON_COMPACT, NULL);
	struct str text = arena_str(arena, buf_view(&buf));
	buf_release(&buf);
	return text;
}

static const struct value *reread(struct arena *arena, const struct value *v)
{
	struct err err = {0};
	const struct value *back = json_parse(arena, text_of(arena, v), &err);
	if (!back)
		fail_msg("%s", err.text);
	return back;
}

static void check_round_trip(struct arena *arena, const char *name, const struct step_plan *plan)
{
	const struct value **steps = ARENA_ARRAY(arena, plan->nsteps, const struct value *);
	struct step_plan back;
	struct err err = {0};
	for (uint32_t i = 0; i < plan->nsteps; i++)
		steps[i] = reread(arena, step_to_value(arena, plan, i));
	const struct value *head = reread(arena, step_plan_to_value(arena, plan));
	if (step_plan_from_values(arena, head, steps, plan->nsteps, &schema_catalog, &back, &err) <
		0)
		fail_msg("%s: %s", name, err.text);
	assert_true(str_eq(text_of(arena, step_plan_to_value(arena, &back)), text_of(arena, head)));
	assert_int_equal(back.critical_path, plan->critical_path);
	for (uint32_t i = 0; i < plan->nsteps; i++) {
		assert_true(str_eq(
			text_of(arena, step_to_value(arena, &back, i)), text_of(arena, steps[i])));
		assert_true(str_eq(line_of(arena, &back, i), line_of(arena, plan, i)));
	}
}

/* ---- the cases ---- */

static void run_case(const char *name, const struct value *v, struct arena *arena)
{
	struct fake fake = {.provider = {.ops = &fake_ops, .catalog = &schema_catalog},
		.arena = arena,
		.traits = value_get(v, STR("traits")),
		.verdicts = value_get(v, STR("verdicts"))};
	const struct value *allow = value_get(v, STR("allow"));
	struct str *allowed = ARENA_ARRAY(arena, allow ? allow->count : 0, struct str);
	struct state state;
	struct target target;
	struct step_plan plan;
	struct err err = {0};
	for (uint32_t i = 0; allow && i < allow->count; i++)
		allowed[i] = allow->items[i]->text;
	fill_state(arena, v, &state);
	fill_target(arena, v, &target);
	struct planner_input input = {
		.state = &state,
		.target = &target,
		.operation = str_is(value_text_of(v, "operation"), "rollback") ? PLAN_ROLLBACK
									       : PLAN_APPLY,
		.provider = &fake.provider,
		.catalog = &schema_catalog,
		.allow_irreversible = allowed,
		.nallow = allow ? allow->count : 0,
		.base_version = 42,
	};
	struct str error = value_text_of(v, "error");
	int result = planner_plan(arena, &input, &plan, &err);
	if (error.len) {
		if (result == 0 || !str_eq(str_of(err.text), error))
			fail_msg("%s: error is\n  %s\nand not\n  %.*s", name,
				result ? err.text : "none", STR_ARG(error));
	} else if (result < 0) {
		fail_msg("%s: %s", name, err.text);
	} else {
		const struct step *first = NULL;
		check_plan(arena, name, value_get(v, STR("expect")), &plan);
		check_number(name, v, "critical", plan.critical_path);
		check_number(name, v, "unchanged", plan.unchanged);
		check_number(name, v, "refused", planner_refused(&plan, &first));
		check_number(name, v, "outputs_changed", plan.outputs_changed);
		check_round_trip(arena, name, &plan);
		assert_int_equal(planner_still_valid(&plan, &state, &err), 0);
	}
	state_release(&state);
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

static void test_cases(void **unused)
{
	(void)unused;
	static const char dir[] = TESTS_DIR "/cases/steps";
	struct dirent **list;
	int count = scandir(dir, &list, NULL, by_name);
	int cases = 0;
	assert_true(count > 0);
	for (int i = 0; i < count; i++) {
		struct arena arena;
		struct str text;
		struct err err = {0};
		arena_init(&arena);
		struct str path = arena_printf(&arena, "%s/%s", dir, list[i]->d_name);
		if (str_ends(path, STR(".json"))) {
			if (fs_read(&arena, path.ptr, 1 << 20, &text, &err) < 0)
				fail_msg("%s", err.text);
			const struct value *v = json_parse(&arena, text, &err);
			if (!v)
				fail_msg("%s: %s", path.ptr, err.text);
			for (uint32_t k = 0; k < v->count; k++, cases++)
				run_case(arena_cstr(&arena, v->members[k].name),
					v->members[k].value, &arena);
		}
		arena_release(&arena);
		free(list[i]);
	}
	free(list);
	printf("%d cases\n", cases);
	assert_true(cases >= 20);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_cases),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
