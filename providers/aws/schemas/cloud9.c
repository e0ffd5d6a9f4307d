/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_cloud9_environmentec2;
/* AWS::Cloud9::EnvironmentEC2 */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 12, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 12, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 14, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"AutomaticStopTimeMinutes", 2, 2}, {"ConnectionType", 1, 2},
	{"Description", 1, 0}, {"Id", 1, 4}, {"ImageId", 1, 3}, {"InstanceType", 1, 3},
	{"Name", 1, 0}, {"OwnerArn", 1, 2}, {"Repositories", 3, 2}, {"SubnetId", 1, 2},
	{"Tags", 5, 0}, {"PathComponent", 1, 1}, {"RepositoryUrl", 1, 1}, {"Key", 1, 1},
	{"Value", 1, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "Id", "Name", 0,
};
const struct schema_type schema_aws_cloud9_environmentec2 = {
	"AWS::Cloud9::EnvironmentEC2", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 7, 16};
