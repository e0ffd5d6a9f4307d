/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_codedeploy_application;
/* AWS::CodeDeploy::Application */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 100},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {16, 1, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 3, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"ApplicationName", 1, 2}, {"ComputePlatform", 2, 2}, {"Tags", 3, 0}, {"Key", 5, 1},
	{"Value", 5, 1},
};
static const char *const t0_texts[] = {
	"ECS", "Lambda", "Server",
};
static const char *const t0_identifier[] = {
	"ApplicationName", 0,
};
static const char *const t0_attributes[] = {
	0,
};
const struct schema_type schema_aws_codedeploy_application = {
	"AWS::CodeDeploy::Application", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 6, 5};
