/*
 * Any bytes as a plan: read, checked, evaluated in its cells, its diagnostics printed. Built with
 * -fsanitize=fuzzer it is a libFuzzer target; tests/unit/plan_fuzz_test.c drives it without.
 */
#include "base/buf.h"
#include "model/plan.h"
#include "schemas/catalog.h"

#define CELLS_MAX 50

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void evaluate(struct arena *arena, const struct plan *plan, struct diags *diags, bool told)
{
	struct plan_needs needs;
	struct cell_facts facts[CELLS_MAX];
	struct parameter parameter = {STR("P"), STR("a,b"), STR("--parameter")};
	struct value *zones = value_list(arena);
	struct target target;
	value_add(arena, zones, value_cstr(arena, "zone-a"));
	value_add(arena, zones, value_cstr(arena, "zone-b"));
	plan_cells(arena, plan, STR("us-east-1"), &needs, diags);
	for (uint32_t i = 0; i < needs.ncells && i < CELLS_MAX; i++)
		facts[i] = (struct cell_facts){STR("123456789012"), zones};
	struct plan_inputs inputs = {.parameters = &parameter,
		.nparameters = 1,
		.needs = &needs,
		.facts = told ? facts : NULL,
		.check_only = !told};
	plan_evaluate(arena, plan, &inputs, &target, diags);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena;
	struct diags diags;
	struct source source;
	struct err err = {0};
	struct buf buf;
	struct plan_catalog catalog = {.types = &schema_catalog};
	arena_init(&arena);
	diags_init(&diags, &arena);
	buf_init(&buf, 0);
	if (source_init(&arena, &source, STR("fuzz"), (struct str){(const char *)data, size},
		    &err) == 0) {
		struct plan *plan = plan_read(&arena, &source, &catalog, &diags);
		if (plan) {
			evaluate(&arena, plan, &diags, false);
			evaluate(&arena, plan, &diags, true);
		}
	}
	diags_sort(&diags);
	diags_print(&diags, &buf, true);
	diags_json(&diags, &arena);
	buf_release(&buf);
	diags_release(&diags);
	arena_release(&arena);
	return 0;
}
