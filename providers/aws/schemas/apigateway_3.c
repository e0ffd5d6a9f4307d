/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_apigateway_usageplankey;
/* AWS::ApiGateway::UsagePlanKey */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 1, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Id", 1, 4}, {"KeyId", 1, 3}, {"KeyType", 2, 3}, {"UsagePlanId", 1, 3},
};
static const char *const t0_texts[] = {
	"API_KEY",
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_apigateway_usageplankey = {
	"AWS::ApiGateway::UsagePlanKey", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 3, 4};

extern const struct schema_type schema_aws_apigateway_vpclink;
/* AWS::ApiGateway::VpcLink */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 5, 2, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 1, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Description", 1, 0}, {"Name", 1, 1}, {"Tags", 2, 0}, {"TargetArns", 4, 3},
	{"VpcLinkId", 1, 4}, {"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"VpcLinkId", 0,
};
static const char *const t1_attributes[] = {
	"VpcLinkId", 0,
};
const struct schema_type schema_aws_apigateway_vpclink = {
	"AWS::ApiGateway::VpcLink", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 5, 7};
