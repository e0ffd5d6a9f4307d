/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_resourcegroups_group;
/* AWS::ResourceGroups::Group */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, 0, 2}, {32, 0, 7, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 9, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-z-]+$", 1, 80}, {16, 0, 0, 0, 8, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9:\\/\\._-]+$", 1, 256},
	{1, 0, 0, 0, 0, 0, 0, "^AWS::[a-zA-Z0-9]+::[a-zA-Z0-9]+$", 0, 40},
	{1, 0, 0, 0, 0, 0, 0, "^[\\sa-zA-Z0-9_\\.-]*$", 0, 512},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_\\.-]+$", 1, 128}, {32, 0, 11, 2, 0, 0, 0, 0, U, U},
	{32, 0, 13, 3, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 1, 0, 0, 0, U, U},
	{16, 0, 0, 0, 16, 0, 0, 0, U, U}, {32, 0, 16, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {16, 0, 0, 0, 19, 0, 0, 0, U, U},
	{32, 0, 18, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^(\?!aws:).+", U, U},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"Configuration", 2, 0}, {"Description", 10, 0}, {"Name", 11, 3},
	{"ResourceQuery", 12, 0}, {"Resources", 14, 0}, {"Tags", 18, 0}, {"Parameters", 4, 0},
	{"Type", 9, 0}, {"Name", 6, 0}, {"Values", 7, 0}, {"Query", 13, 0}, {"Type", 17, 0},
	{"ResourceTypeFilters", 14, 0}, {"StackIdentifier", 1, 0}, {"TagFilters", 15, 0},
	{"Key", 1, 0}, {"Values", 14, 0}, {"Key", 20, 0}, {"Value", 1, 0},
};
static const char *const t0_texts[] = {
	"TAG_FILTERS_1_0", "CLOUDFORMATION_STACK_1_0",
};
static const char *const t0_identifier[] = {
	"Name", 0,
};
static const char *const t0_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_resourcegroups_group = {
	"AWS::ResourceGroups::Group", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 21, 20};
