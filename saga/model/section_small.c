#include "template.h"

/* Mappings, Conditions and Outputs. */

static void read_mapping(
	struct plan_reader *reader, struct template_mapping *mapping, const struct doc_entry *entry)
{
	const struct doc *doc = reader->plan->doc;
	*mapping = (struct template_mapping){entry->key, entry->node};
	plan_check_name(reader, entry, "a mapping");
	if (!plan_expect(reader, entry->node, DOC_MAP, "a mapping"))
		return;
	for (uint32_t i = 0; i < doc_node(doc, entry->node)->count; i++) {
		uint32_t row = doc_entry_at(doc, entry->node, i)->node;
		if (!plan_expect(reader, row, DOC_MAP, "a key of a mapping"))
			continue;
		for (uint32_t j = 0; j < doc_node(doc, row)->count; j++) {
			const struct doc_entry *cell = doc_entry_at(doc, row, j);
			uint8_t kind = doc_node(doc, cell->node)->kind;
			if (kind == DOC_MAP || kind == DOC_NULL)
				plan_error(reader, plan_mark(reader->plan, cell->node),
					"wrong-type",
					"a mapping's values are texts, numbers or lists, not %s",
					plan_kind_name(reader->plan, cell->node));
		}
	}
}

void plan_read_mappings(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	(void)ctx;
	struct plan *plan = reader->plan;
	if (!plan_expect(reader, entry->node, DOC_MAP, "Mappings"))
		return;
	plan->nmappings = doc_node(plan->doc, entry->node)->count;
	plan->mappings = ARENA_ARRAY(plan->arena, plan->nmappings, struct template_mapping);
	for (uint32_t i = 0; i < plan->nmappings; i++)
		read_mapping(reader, &plan->mappings[i], doc_entry_at(plan->doc, entry->node, i));
}

void plan_read_conditions(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	(void)ctx;
	struct plan *plan = reader->plan;
	if (!plan_expect(reader, entry->node, DOC_MAP, "Conditions"))
		return;
	plan->nconditions = doc_node(plan->doc, entry->node)->count;
	plan->conditions = ARENA_ARRAY(plan->arena, plan->nconditions, struct template_condition);
	for (uint32_t i = 0; i < plan->nconditions; i++) {
		const struct doc_entry *one = doc_entry_at(plan->doc, entry->node, i);
		plan_check_name(reader, one, "a condition");
		plan->conditions[i] =
			(struct template_condition){one->key, one->key_mark, one->node};
	}
}

static void read_value(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	(void)reader;
	((struct template_output *)ctx)->value = entry->node;
}

static void read_condition(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	(void)reader;
	((struct template_output *)ctx)->condition_node = entry->node;
}

static void read_description(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	struct template_output *output = ctx;
	plan_expect_text(reader, entry->node, "Description", &output->description);
}

static const struct plan_key output_keys[] = {
	{"Value", read_value, NULL},
	{"Description", read_description, NULL},
	{"Condition", read_condition, NULL},
	{"Export", NULL, "values are not exported to other stacks yet"},
};

static void read_output(
	struct plan_reader *reader, struct template_output *output, const struct doc_entry *entry)
{
	*output = (struct template_output){.name = entry->key,
		.mark = entry->key_mark,
		.value = DOC_NONE,
		.condition_node = DOC_NONE,
		.condition = NAMES_NONE};
	plan_check_name(reader, entry, "an output");
	if (!plan_expect(reader, entry->node, DOC_MAP, "an output"))
		return;
	plan_read_keys(reader, entry->node, output_keys, sizeof(output_keys) / sizeof(*output_keys),
		"an output", output);
	if (output->value == DOC_NONE)
		plan_error(reader, entry->key_mark, "missing-value", "the output %.*s has no Value",
			STR_ARG(diag_clip(entry->key)));
}

void plan_read_outputs(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	(void)ctx;
	struct plan *plan = reader->plan;
	if (!plan_expect(reader, entry->node, DOC_MAP, "Outputs"))
		return;
	plan->noutputs = doc_node(plan->doc, entry->node)->count;
	plan->outputs = ARENA_ARRAY(plan->arena, plan->noutputs, struct template_output);
	for (uint32_t i = 0; i < plan->noutputs; i++)
		read_output(reader, &plan->outputs[i], doc_entry_at(plan->doc, entry->node, i));
}
