/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_apigatewayv2_stage;
/* AWS::ApiGatewayV2::Stage */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 12, 0, 0, 0, 0, U, U}, {32, 0, 12, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 14, 5, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 2, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AccessLogSettings", 1, 0}, {"ApiId", 2, 3}, {"AutoDeploy", 3, 0},
	{"ClientCertificateId", 2, 0}, {"DefaultRouteSettings", 4, 0}, {"DeploymentId", 2, 0},
	{"Description", 2, 0}, {"Id", 2, 4}, {"RouteSettings", 7, 0}, {"StageName", 2, 3},
	{"StageVariables", 7, 0}, {"Tags", 8, 0}, {"DestinationArn", 2, 0}, {"Format", 2, 0},
	{"DataTraceEnabled", 3, 0}, {"DetailedMetricsEnabled", 3, 0}, {"LoggingLevel", 2, 0},
	{"ThrottlingBurstLimit", 5, 0}, {"ThrottlingRateLimit", 6, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_apigatewayv2_stage = {
	"AWS::ApiGatewayV2::Stage", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 9, 19};

extern const struct schema_type schema_aws_apigatewayv2_vpclink;
/* AWS::ApiGatewayV2::VpcLink */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 1, 0, 0, 0, U, U}, {64, 0, 0, 0, 1, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Name", 1, 1}, {"SecurityGroupIds", 2, 2}, {"SubnetIds", 2, 3}, {"Tags", 3, 0},
	{"VpcLinkId", 1, 4},
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
const struct schema_type schema_aws_apigatewayv2_vpclink = {
	"AWS::ApiGatewayV2::VpcLink", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 4, 5};
