/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_securityagent_agentspace;
/* AWS::SecurityAgent::AgentSpace */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 11, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 11, 6, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 1, 0, 0, 0, U, U},
	{16, 1, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 17, 3, 0, 0, 0, 0, U, U},
	{32, 0, 20, 2, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 9, 0, 0, 0, U, U}, {32, 0, 22, 2, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 11, 0, 0, 0, U, U}, {32, 0, 24, 2, 0, 0, 0, 0, U, U},
	{32, 0, 26, 2, 0, 0, 0, 0, U, U}, {32, 0, 28, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 2048}, {16, 1, 0, 0, 16, 0, 0, 0, U, U},
	{32, 0, 30, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"AgentSpaceId", 1, 4}, {"AwsResources", 2, 0}, {"CodeReviewSettings", 6, 0},
	{"CreatedAt", 1, 4}, {"Description", 1, 0}, {"IntegratedResources", 8, 0},
	{"KmsKeyId", 14, 2}, {"Name", 1, 1}, {"Tags", 15, 0}, {"TargetDomainIds", 3, 0},
	{"UpdatedAt", 1, 4}, {"IamRoles", 3, 0}, {"LambdaFunctionArns", 3, 0}, {"LogGroups", 3, 0},
	{"S3Buckets", 3, 0}, {"SecretArns", 3, 0}, {"Vpcs", 4, 0}, {"SecurityGroupArns", 3, 0},
	{"SubnetArns", 3, 0}, {"VpcArn", 1, 0}, {"ControlsScanning", 7, 1},
	{"GeneralPurposeScanning", 7, 1}, {"Integration", 1, 1}, {"ProviderResources", 10, 1},
	{"GitHubCapabilities", 12, 0}, {"GitHubRepository", 13, 0}, {"LeaveComments", 7, 1},
	{"RemediateCode", 7, 1}, {"Name", 1, 1}, {"Owner", 1, 1}, {"Key", 17, 1}, {"Value", 18, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"AgentSpaceId", 0,
};
static const char *const t0_attributes[] = {
	"AgentSpaceId", "CreatedAt", "UpdatedAt", 0,
};
const struct schema_type schema_aws_securityagent_agentspace = {
	"AWS::SecurityAgent::AgentSpace", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 19, 32};

extern const struct schema_type schema_aws_securityagent_application;
/* AWS::SecurityAgent::Application */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 2048}, {32, 0, 7, 2, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 9, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t1_props[] = {
	{"ApplicationId", 1, 4}, {"ApplicationName", 1, 4}, {"DefaultKmsKeyId", 2, 0},
	{"Domain", 1, 4}, {"IdCConfiguration", 3, 2}, {"RoleArn", 1, 0}, {"Tags", 4, 0},
	{"IdCApplicationArn", 1, 4}, {"IdCInstanceArn", 1, 2}, {"Key", 6, 1}, {"Value", 7, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"ApplicationId", 0,
};
static const char *const t1_attributes[] = {
	"ApplicationId", "ApplicationName", "Domain", "IdCConfiguration.IdCApplicationArn", 0,
};
const struct schema_type schema_aws_securityagent_application = {
	"AWS::SecurityAgent::Application", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 8, 11};
