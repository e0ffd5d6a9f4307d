/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_devopsagent_agentspace;
/* AWS::DevOpsAgent::AgentSpace */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Z}]+$", 1, 1000},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[a-zA-Z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$", 1, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$", 2, 35},
	{1, 0, 0, 0, 0, 0, 0, "^[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Z}]+$", 1, 255},
	{32, 0, 10, 2, 0, 0, 0, 0, U, U}, {32, 0, 12, 3, 0, 0, 0, 0, U, U},
	{32, 0, 15, 5, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 11, 0, 0, 0, U, U},
	{32, 0, 20, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"AgentSpaceId", 1, 4}, {"Arn", 2, 4}, {"CreatedAt", 2, 4}, {"Description", 3, 0},
	{"KmsKeyArn", 4, 2}, {"Locale", 5, 0}, {"Name", 6, 1}, {"OperatorApp", 7, 0},
	{"Tags", 10, 0}, {"UpdatedAt", 2, 4}, {"Iam", 8, 0}, {"Idc", 9, 0}, {"CreatedAt", 2, 4},
	{"OperatorAppRoleArn", 2, 1}, {"UpdatedAt", 2, 4}, {"CreatedAt", 2, 4},
	{"IdcApplicationArn", 2, 4}, {"IdcInstanceArn", 2, 1}, {"OperatorAppRoleArn", 2, 1},
	{"UpdatedAt", 2, 4}, {"Key", 12, 1}, {"Value", 13, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"AgentSpaceId", 0,
};
static const char *const t0_attributes[] = {
	"AgentSpaceId", "Arn", "CreatedAt", "OperatorApp.Iam.CreatedAt",
	"OperatorApp.Iam.UpdatedAt", "OperatorApp.Idc.CreatedAt",
	"OperatorApp.Idc.IdcApplicationArn", "OperatorApp.Idc.UpdatedAt", "UpdatedAt", 0,
};
const struct schema_type schema_aws_devopsagent_agentspace = {
	"AWS::DevOpsAgent::AgentSpace", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 14, 22};

extern const struct schema_type schema_aws_devopsagent_association;
/* AWS::DevOpsAgent::Association */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
	{32, 0, 7, 15, 0, 0, 0, 0, U, U}, {32, 0, 22, 5, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "\\d{12}", U, U}, {1, 0, 0, 0, 0, 0, 1, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 8, 0, 0, 0, U, U},
	{32, 0, 27, 3, 0, 0, 0, 0, U, U}, {64, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 1, 4, 0, U, U}, {16, 0, 0, 0, 12, 0, 0, 0, U, U},
	{32, 0, 30, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 512},
	{32, 0, 32, 1, 0, 0, 0, 0, U, U}, {32, 0, 33, 3, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 36, 1, 0, 0, 0, 0, U, U}, {32, 0, 37, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 5, 2, 0, U, U}, {32, 0, 41, 4, 0, 0, 0, 0, U, U},
	{32, 0, 45, 5, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^https://[a-zA-Z0-9.-]+(\?::[0-9]+)\?(\?:/.*)\?$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_-]+$", U, U}, {16, 0, 0, 0, 24, 0, 0, 0, U, U},
	{32, 0, 50, 4, 0, 0, 0, 0, U, U}, {32, 0, 54, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9]+$", 6, U}, {32, 0, 56, 1, 0, 0, 0, 0, U, U},
	{32, 0, 57, 3, 0, 0, 0, 0, U, U}, {32, 0, 60, 2, 0, 0, 0, 0, U, U},
	{32, 0, 62, 3, 0, 0, 0, 0, U, U}, {32, 0, 65, 1, 0, 0, 0, 0, U, U},
	{32, 0, 66, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[CGD][A-Z0-9]+$", 8, 16},
	{1, 0, 0, 0, 0, 0, 0, "^[TE][A-Z0-9]+$", U, U}, {32, 0, 68, 5, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 7, 1, 0, U, U}, {16, 0, 0, 0, 1, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"AgentSpaceId", 1, 3}, {"AssociationId", 1, 4}, {"Configuration", 2, 1},
	{"CreatedAt", 6, 4}, {"LinkedAssociationIds", 39, 8}, {"ServiceId", 1, 1},
	{"UpdatedAt", 6, 4}, {"Aws", 3, 0}, {"Azure", 14, 0}, {"Dynatrace", 15, 0},
	{"EventChannel", 18, 0}, {"GitHub", 19, 0}, {"GitLab", 21, 0}, {"MCPServer", 22, 0},
	{"MCPServerDatadog", 26, 0}, {"MCPServerNewRelic", 27, 0}, {"MCPServerSigV4", 29, 0},
	{"MCPServerSplunk", 26, 0}, {"PagerDuty", 30, 0}, {"ServiceNow", 31, 0}, {"Slack", 32, 0},
	{"SourceAws", 37, 0}, {"AccountId", 4, 1}, {"AccountType", 5, 1},
	{"AssumableRoleArn", 6, 1}, {"Resources", 7, 0}, {"Tags", 11, 0}, {"ResourceArn", 6, 1},
	{"ResourceMetadata", 9, 0}, {"ResourceType", 10, 0}, {"Key", 13, 1}, {"Value", 13, 1},
	{"SubscriptionId", 6, 1}, {"EnableWebhookUpdates", 16, 8}, {"EnvId", 6, 1},
	{"Resources", 17, 0}, {"EnableWebhookUpdates", 16, 8}, {"Owner", 6, 1},
	{"OwnerType", 20, 1}, {"RepoId", 6, 1}, {"RepoName", 6, 1},
	{"EnableWebhookUpdates", 16, 8}, {"InstanceIdentifier", 6, 0}, {"ProjectId", 6, 1},
	{"ProjectPath", 6, 1}, {"Description", 6, 0}, {"EnableWebhookUpdates", 16, 8},
	{"Endpoint", 23, 1}, {"Name", 24, 1}, {"Tools", 25, 1}, {"Description", 6, 0},
	{"EnableWebhookUpdates", 16, 8}, {"Endpoint", 23, 1}, {"Name", 24, 1},
	{"AccountId", 28, 1}, {"Endpoint", 23, 1}, {"Tools", 25, 1}, {"CustomerEmail", 6, 1},
	{"EnableWebhookUpdates", 16, 8}, {"Services", 17, 1}, {"EnableWebhookUpdates", 16, 8},
	{"InstanceId", 6, 0}, {"TransmissionTarget", 33, 1}, {"WorkspaceId", 36, 1},
	{"WorkspaceName", 6, 1}, {"IncidentResponseTarget", 34, 1}, {"ChannelId", 35, 1},
	{"ChannelName", 6, 0}, {"AccountId", 4, 1}, {"AccountType", 38, 1},
	{"AssumableRoleArn", 6, 1}, {"Resources", 7, 0}, {"Tags", 11, 0},
};
static const char *const t1_texts[] = {
	"monitor", "AWS::CloudFormation::Stack", "AWS::ECR::Repository", "AWS::S3::Bucket",
	"AWS::S3::Object", "organization", "user", "source",
};
static const char *const t1_identifier[] = {
	"AgentSpaceId", "AssociationId", 0,
};
static const char *const t1_attributes[] = {
	"AssociationId", "CreatedAt", "UpdatedAt", 0,
};
const struct schema_type schema_aws_devopsagent_association = {
	"AWS::DevOpsAgent::Association", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 40, 73};
