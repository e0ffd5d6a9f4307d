#include "template.h"

/* Resources: everything about one but its properties, which are expressions. */

static void read_type(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	struct template_resource *resource = ctx;
	if (!plan_expect(reader, entry->node, DOC_STRING, "Type"))
		return;
	resource->type_name = doc_node(reader->plan->doc, entry->node)->text;
}

static void read_properties(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	struct template_resource *resource = ctx;
	if (!plan_expect(reader, entry->node, DOC_MAP, "Properties"))
		return;
	resource->properties = entry->node;
	resource->properties_mark = entry->key_mark;
}

static void read_depends(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	(void)reader;
	((struct template_resource *)ctx)->depends_node = entry->node;
}

static void read_condition(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	(void)reader;
	((struct template_resource *)ctx)->condition_node = entry->node;
}

static bool read_policy(struct plan_reader *reader, const struct doc_entry *entry, const char *what,
	enum policy *out)
{
	struct str text;
	if (!plan_expect_text(reader, entry->node, what, &text))
		return false;
	bool is_replacement = str_is(entry->key, "UpdateReplacePolicy");
	if (policy_parse(text, out) && !(is_replacement && *out == POLICY_RETAIN_EXCEPT_ON_CREATE))
		return true;
	plan_error(reader, plan_mark(reader->plan, entry->node), "bad-value",
		"%s is Delete, Retain%s or Snapshot, not \"%.*s\"", what,
		is_replacement ? "" : ", RetainExceptOnCreate", STR_ARG(diag_clip(text)));
	*out = POLICY_DELETE;
	return false;
}

static void read_deletion(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	struct template_resource *resource = ctx;
	resource->has_deletion = read_policy(reader, entry, "DeletionPolicy", &resource->deletion);
}

static void read_replacement(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	struct template_resource *resource = ctx;
	read_policy(reader, entry, "UpdateReplacePolicy", &resource->replacement);
}

static void read_description(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	(void)ctx;
	struct str text;
	plan_expect_text(reader, entry->node, "Description", &text);
}

static const struct plan_key keys[] = {
	{"Type", read_type, NULL},
	{"Properties", read_properties, NULL},
	{"DependsOn", read_depends, NULL},
	{"Condition", read_condition, NULL},
	{"DeletionPolicy", read_deletion, NULL},
	{"UpdateReplacePolicy", read_replacement, NULL},
	{"Metadata", plan_read_resource_metadata, NULL},
	{"Description", read_description, NULL},
	{"CreationPolicy", NULL, "signals are not waited for yet"},
	{"UpdatePolicy", NULL, "rolling replacement is not carried out yet"},
};

/* Types that no schema will ever describe, and why they are not taken. */
static const struct {
	struct str prefix;
	const char *reason;
} refused_types[] = {
	{{"Custom::", 8}, "custom resources run code of their own, which Skald cannot undo"},
	{{"AWS::CloudFormation::CustomResource", 35},
		"custom resources run code of their own, which Skald cannot undo"},
	{{"AWS::CloudFormation::", 21}, "it is a feature of CloudFormation, not a resource"},
	{{"AWS::Serverless::", 17}, "it needs the Serverless transform; expand the template first"},
};

static void unknown_type(
	struct plan_reader *reader, const struct template_resource *resource, struct mark mark)
{
	const struct schema_catalog *types = reader->plan->catalog.types;
	struct str name = resource->type_name;
	for (size_t i = 0; i < sizeof(refused_types) / sizeof(*refused_types); i++) {
		if (!str_starts(name, refused_types[i].prefix))
			continue;
		struct diag *diag = plan_error(reader, mark, "unsupported-type",
			"resources of type %.*s are not supported", STR_ARG(diag_clip(name)));
		diag_help(reader->diags, diag, "%s", refused_types[i].reason);
		return;
	}
	struct diag *diag = plan_error(reader, mark, "unknown-type", "unknown resource type %.*s",
		STR_ARG(diag_clip(name)));
	if (!diag_is_worth(reader->diags))
		return;
	struct str *names = ARENA_ARRAY(reader->diags->arena, types->count, struct str);
	for (size_t i = 0; i < types->count; i++)
		names[i] = str_of(types->types[i]->name);
	diag_suggest(reader->diags, diag, name, names, types->count);
	if (diag->help.len == 0)
		diag_help(reader->diags, diag, "`skald types` lists the types there are");
}

static void find_type(struct plan_reader *reader, struct template_resource *resource, uint32_t node)
{
	const struct plan_catalog *catalog = &reader->plan->catalog;
	struct mark mark = plan_mark(reader->plan, node);
	resource->type = schema_find(catalog->types, resource->type_name);
	if (!resource->type) {
		unknown_type(reader, resource, mark);
		return;
	}
	const char *why = NULL;
	if (!catalog->supports || catalog->supports(catalog->ctx, resource->type, &why))
		return;
	struct diag *diag = plan_error(reader, mark, "unsupported-type",
		"resources of type %.*s cannot be made yet", STR_ARG(resource->type_name));
	if (why)
		diag_help(reader->diags, diag, "%s", why);
}

static const char *const snapshot_types[] = {"AWS::DocDB::DBCluster", "AWS::EC2::Volume",
	"AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup",
	"AWS::Neptune::DBCluster", "AWS::RDS::DBCluster", "AWS::RDS::DBInstance",
	"AWS::Redshift::Cluster"};

static bool can_snapshot(struct str type)
{
	for (size_t i = 0; i < sizeof(snapshot_types) / sizeof(*snapshot_types); i++) {
		if (str_is(type, snapshot_types[i]))
			return true;
	}
	return false;
}

static void check_policies(
	struct plan_reader *reader, const struct template_resource *resource, uint32_t node)
{
	static const struct str policies[] = {{"DeletionPolicy", 14}, {"UpdateReplacePolicy", 19}};
	enum policy given[] = {resource->deletion, resource->replacement};
	for (size_t i = 0; i < 2; i++) {
		if (given[i] != POLICY_SNAPSHOT || can_snapshot(resource->type_name))
			continue;
		uint32_t at = doc_get(reader->plan->doc, node, policies[i]);
		struct diag *diag = plan_error(reader, plan_mark(reader->plan, at), "bad-value",
			"there are no snapshots of %.*s", STR_ARG(resource->type_name));
		diag_help(reader->diags, diag, "%.*s: Retain keeps it", STR_ARG(policies[i]));
	}
}

static void read_resource(struct plan_reader *reader, struct template_resource *resource,
	const struct doc_entry *entry)
{
	*resource = (struct template_resource){.name = entry->key,
		.mark = entry->key_mark,
		.properties = DOC_NONE,
		.properties_mark = entry->key_mark,
		.condition = NAMES_NONE,
		.condition_node = DOC_NONE,
		.depends_node = DOC_NONE};
	plan_check_name(reader, entry, "a resource");
	if (!plan_expect(reader, entry->node, DOC_MAP, "a resource"))
		return;
	plan_read_keys(
		reader, entry->node, keys, sizeof(keys) / sizeof(*keys), "a resource", resource);
	uint32_t type = doc_get(reader->plan->doc, entry->node, STR("Type"));
	if (type == DOC_NONE)
		plan_error(reader, entry->key_mark, "missing-type", "%.*s has no Type",
			STR_ARG(diag_clip(entry->key)));
	if (resource->type_name.len == 0)
		return;
	find_type(reader, resource, type);
	check_policies(reader, resource, entry->node);
}

void plan_read_resources(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	(void)ctx;
	struct plan *plan = reader->plan;
	if (!plan_expect(reader, entry->node, DOC_MAP, "Resources"))
		return;
	uint32_t count = doc_node(plan->doc, entry->node)->count;
	if (count == 0)
		plan_error(reader, entry->key_mark, "no-resources", "Resources names no resource");
	plan->resources = ARENA_ARRAY(plan->arena, count, struct template_resource);
	for (uint32_t i = 0; i < count; i++)
		read_resource(reader, &plan->resources[i], doc_entry_at(plan->doc, entry->node, i));
	plan->nresources = count;
}

static void bind_dependency(
	struct plan_reader *reader, struct template_resource *resource, uint32_t node)
{
	const struct plan *plan = reader->plan;
	struct str name;
	if (!plan_expect_text(reader, node, "DependsOn", &name))
		return;
	uint32_t at = names_find(&plan->resource_names, name);
	if (at == NAMES_NONE) {
		struct diag *diag = plan_error(reader, plan_mark(plan, node), "unknown-resource",
			"DependsOn names %.*s, which is no resource of this template",
			STR_ARG(diag_clip(name)));
		diag_suggest(reader->diags, diag, name, plan->resource_names.sorted,
			plan->resource_names.count);
		return;
	}
	resource->depends[resource->ndepends] = at;
	resource->depends_nodes[resource->ndepends++] = node;
}

static void bind_dependencies(struct plan_reader *reader, struct template_resource *resource)
{
	const struct plan *plan = reader->plan;
	uint32_t node = resource->depends_node;
	if (node == DOC_NONE)
		return;
	bool is_list = doc_node(plan->doc, node)->kind == DOC_LIST;
	uint32_t count = is_list ? doc_node(plan->doc, node)->count : 1;
	resource->depends = ARENA_ARRAY(plan->arena, count, uint32_t);
	resource->depends_nodes = ARENA_ARRAY(plan->arena, count, uint32_t);
	for (uint32_t i = 0; i < count; i++)
		bind_dependency(
			reader, resource, is_list ? doc_entry_at(plan->doc, node, i)->node : node);
}

uint32_t plan_bind_condition(struct plan_reader *reader, uint32_t node)
{
	const struct plan *plan = reader->plan;
	struct str name;
	if (node == DOC_NONE || !plan_expect_text(reader, node, "Condition", &name))
		return NAMES_NONE;
	uint32_t at = names_find(&plan->condition_names, name);
	if (at != NAMES_NONE)
		return at;
	struct diag *diag = plan_error(reader, plan_mark(plan, node), "unknown-condition",
		"there is no condition %.*s", STR_ARG(diag_clip(name)));
	diag_suggest(reader->diags, diag, name, plan->condition_names.sorted,
		plan->condition_names.count);
	return NAMES_NONE;
}

void plan_bind_resources(struct plan_reader *reader)
{
	struct plan *plan = reader->plan;
	for (uint32_t i = 0; i < plan->nresources; i++) {
		bind_dependencies(reader, &plan->resources[i]);
		plan->resources[i].condition =
			plan_bind_condition(reader, plan->resources[i].condition_node);
	}
	for (uint32_t i = 0; i < plan->noutputs; i++)
		plan->outputs[i].condition =
			plan_bind_condition(reader, plan->outputs[i].condition_node);
}
