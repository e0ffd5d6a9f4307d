#include "region.h"
#include "template.h"

/* Metadata.Skald of the template and of a resource. Everything else in Metadata is left alone. */

struct region_list {
	struct str *names;
	struct mark *marks;
	uint32_t count;
};

static bool check_region(struct plan_reader *reader, const struct region_list *list,
	struct str name, struct mark mark)
{
	if (!region_is_known(name)) {
		struct diag *diag = plan_error(reader, mark, "unknown-region",
			"there is no region %.*s", STR_ARG(diag_clip(name)));
		struct str near = region_nearest(name);
		if (near.len)
			diag_help(reader->diags, diag, "did you mean %.*s?", STR_ARG(near));
		return false;
	}
	for (uint32_t i = 0; i < list->count; i++) {
		if (!str_eq(list->names[i], name))
			continue;
		struct diag *diag = plan_error(reader, mark, "duplicate-region",
			"%.*s stands in the list twice", STR_ARG(name));
		diag_related(reader->diags, diag, list->marks[i], "first here");
		return false;
	}
	return true;
}

static void read_region_list(
	struct plan_reader *reader, struct region_list *list, const struct doc_entry *entry)
{
	const struct doc *doc = reader->plan->doc;
	if (!plan_expect(reader, entry->node, DOC_LIST, "Regions"))
		return;
	uint32_t count = doc_node(doc, entry->node)->count;
	if (count == 0)
		plan_error(reader, plan_mark(reader->plan, entry->node), "no-region",
			"Regions names no region");
	list->names = ARENA_ARRAY(reader->plan->arena, count, struct str);
	list->marks = ARENA_ARRAY(reader->plan->arena, count, struct mark);
	for (uint32_t i = 0; i < count; i++) {
		uint32_t node = doc_entry_at(doc, entry->node, i)->node;
		struct str name;
		if (!plan_expect_text(reader, node, "a region", &name))
			continue;
		if (!check_region(reader, list, name, plan_mark(reader->plan, node)))
			continue;
		list->names[list->count] = name;
		list->marks[list->count++] = plan_mark(reader->plan, node);
	}
}

static void read_regions(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	(void)ctx;
	struct region_list list = {NULL, NULL, 0};
	read_region_list(reader, &list, entry);
	reader->plan->names_regions = true;
	reader->plan->regions = list.names;
	reader->plan->region_marks = list.marks;
	reader->plan->nregions = list.count;
}

static void read_own_regions(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	struct template_resource *resource = ctx;
	struct region_list list = {NULL, NULL, 0};
	read_region_list(reader, &list, entry);
	resource->regions = list.names;
	resource->nregions = list.count;
}

static bool is_stack_name(struct str name)
{
	if (name.len == 0 || name.len > 128)
		return false;
	for (size_t i = 0; i < name.len; i++) {
		char c = name.ptr[i];
		bool letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
		if (!letter && (i == 0 || (c != '-' && (c < '0' || c > '9'))))
			return false;
	}
	return true;
}

static void read_stack(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	(void)ctx;
	struct str name;
	if (!plan_expect_text(reader, entry->node, "Stack", &name))
		return;
	if (is_stack_name(name))
		reader->plan->stack = name;
	else
		plan_error(reader, plan_mark(reader->plan, entry->node), "bad-stack",
			"a stack's name is a letter, then letters, digits and hyphens, 128 at "
			"most");
}

static void read_on_failure(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	(void)ctx;
	struct str text;
	if (!plan_expect_text(reader, entry->node, "OnFailure", &text))
		return;
	if (str_is(text, "rollback"))
		reader->plan->on_failure = ON_FAILURE_ROLLBACK;
	else if (str_is(text, "halt"))
		reader->plan->on_failure = ON_FAILURE_HALT;
	else
		plan_error(reader, plan_mark(reader->plan, entry->node), "bad-value",
			"OnFailure is rollback or halt, not %.*s", STR_ARG(diag_clip(text)));
}

static const struct plan_key template_keys[] = {
	{"Stack", read_stack, NULL},
	{"Regions", read_regions, NULL},
	{"OnFailure", read_on_failure, NULL},
	{"Accounts", NULL, "cells in several accounts come later"},
};

static const struct plan_key resource_keys[] = {
	{"Regions", read_own_regions, NULL},
};

static uint32_t find_skald(struct plan_reader *reader, const struct doc_entry *entry)
{
	if (!plan_expect(reader, entry->node, DOC_MAP, "Metadata"))
		return DOC_NONE;
	uint32_t node = doc_get(reader->plan->doc, entry->node, STR("Skald"));
	if (node == DOC_NONE || !plan_expect(reader, node, DOC_MAP, "Metadata.Skald"))
		return DOC_NONE;
	return node;
}

void plan_read_metadata(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	uint32_t node = find_skald(reader, entry);
	if (node != DOC_NONE)
		plan_read_keys(reader, node, template_keys,
			sizeof(template_keys) / sizeof(*template_keys), "Metadata.Skald", ctx);
}

void plan_read_resource_metadata(
	struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	uint32_t node = find_skald(reader, entry);
	if (node != DOC_NONE)
		plan_read_keys(reader, node, resource_keys,
			sizeof(resource_keys) / sizeof(*resource_keys),
			"a resource's Metadata.Skald", ctx);
}
