/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_codepipeline_pipeline;
/* AWS::CodePipeline::Pipeline */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 13, 0, 0, 0, 0, U, U}, {32, 0, 13, 3, 0, 0, 0, 0, U, U},
	{32, 0, 16, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 1, 0, U, U}, {16, 2, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 18, 2, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 8, 0, 0, 0, U, U},
	{32, 0, 20, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 1, 3, 0, U, U},
	{1, 0, 0, 0, 0, 4, 2, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*", U, U},
	{16, 2, 0, 0, 14, 0, 0, 0, 2, U}, {32, 0, 22, 6, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 16, 0, 0, 0, 1, U}, {32, 0, 28, 13, 0, 0, 0, 0, U, U},
	{32, 0, 41, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 6, 7, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9A-Za-z_\\-]{1,9}$", U, U}, {16, 0, 0, 0, 3, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 23, 0, 0, 0, U, U},
	{32, 0, 45, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 13, 2, 0, U, U},
	{16, 2, 0, 0, 26, 0, 0, 0, U, U}, {32, 0, 48, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[A-Za-z0-9.@\\-_]{1,100}$", U, U},
	{16, 2, 0, 0, 29, 0, 0, 0, U, U}, {32, 0, 49, 2, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 3, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 51, 1, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 34, 0, 0, 0, U, U},
	{32, 0, 52, 2, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 36, 0, 0, 0, U, U},
	{32, 0, 54, 7, 0, 0, 0, 0, U, U}, {64, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 61, 4, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 40, 0, 0, 0, U, U},
	{32, 0, 65, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 15, 1, 0, U, U},
	{32, 0, 67, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 16, 2, 0, U, U},
	{32, 0, 70, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 18, 2, 0, U, U},
	{16, 0, 0, 0, 47, 0, 0, 0, U, U}, {32, 0, 71, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{16, 2, 0, 0, 51, 0, 0, 0, U, U}, {32, 0, 73, 2, 0, 0, 0, 0, U, U},
	{32, 0, 75, 3, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 54, 0, 0, 0, U, U},
	{32, 0, 78, 3, 0, 0, 0, 0, U, U}, {32, 0, 81, 2, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 57, 0, 0, 0, U, U}, {32, 0, 83, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 20, 1, 0, U, U}, {16, 2, 0, 0, 60, 0, 0, 0, U, U},
	{32, 0, 86, 3, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"ArtifactStore", 1, 0}, {"ArtifactStores", 5, 0},
	{"DisableInboundStageTransitions", 7, 0}, {"ExecutionMode", 9, 0}, {"Name", 3, 2},
	{"PipelineType", 10, 0}, {"RestartExecutionOnUpdate", 11, 8}, {"RoleArn", 12, 1},
	{"Stages", 13, 1}, {"Tags", 46, 0}, {"Triggers", 50, 0}, {"Variables", 59, 0},
	{"Version", 3, 4}, {"EncryptionKey", 2, 0}, {"Location", 3, 1}, {"Type", 4, 1},
	{"Id", 3, 1}, {"Type", 3, 1}, {"ArtifactStore", 1, 1}, {"Region", 3, 1}, {"Reason", 3, 1},
	{"StageName", 3, 1}, {"Actions", 15, 1}, {"BeforeEntry", 32, 0}, {"Blockers", 39, 0},
	{"Name", 3, 1}, {"OnFailure", 42, 0}, {"OnSuccess", 32, 0}, {"ActionTypeId", 17, 1},
	{"Commands", 20, 0}, {"Configuration", 21, 0}, {"EnvironmentVariables", 22, 0},
	{"InputArtifacts", 25, 0}, {"Name", 27, 1}, {"Namespace", 3, 0},
	{"OutputArtifacts", 28, 0}, {"OutputVariables", 30, 0}, {"Region", 3, 0},
	{"RoleArn", 12, 0}, {"RunOrder", 31, 0}, {"TimeoutInMinutes", 31, 0}, {"Category", 18, 1},
	{"Owner", 3, 1}, {"Provider", 3, 1}, {"Version", 19, 1}, {"Name", 3, 1}, {"Type", 24, 0},
	{"Value", 3, 1}, {"Name", 3, 1}, {"Files", 30, 0}, {"Name", 3, 1}, {"Conditions", 33, 0},
	{"Result", 3, 0}, {"Rules", 35, 0}, {"Commands", 20, 0}, {"Configuration", 37, 0},
	{"InputArtifacts", 25, 0}, {"Name", 3, 0}, {"Region", 3, 0}, {"RoleArn", 12, 0},
	{"RuleTypeId", 38, 0}, {"Category", 3, 0}, {"Owner", 3, 0}, {"Provider", 3, 0},
	{"Version", 3, 0}, {"Name", 3, 1}, {"Type", 41, 1}, {"Conditions", 33, 0},
	{"Result", 43, 0}, {"RetryConfiguration", 44, 0}, {"RetryMode", 45, 0}, {"Key", 48, 1},
	{"Value", 49, 1}, {"GitConfiguration", 52, 0}, {"ProviderType", 58, 1},
	{"PullRequest", 53, 0}, {"Push", 56, 0}, {"SourceActionName", 3, 1}, {"Branches", 55, 0},
	{"Events", 30, 0}, {"FilePaths", 55, 0}, {"Excludes", 30, 0}, {"Includes", 30, 0},
	{"Branches", 55, 0}, {"FilePaths", 55, 0}, {"Tags", 55, 0}, {"DefaultValue", 3, 0},
	{"Description", 3, 0}, {"Name", 3, 1},
};
static const char *const t0_texts[] = {
	"S3", "QUEUED", "SUPERSEDED", "PARALLEL", "V1", "V2", "Source", "Build", "Test", "Deploy",
	"Invoke", "Approval", "Compute", "PLAINTEXT", "SECRETS_MANAGER", "Schedule", "ROLLBACK",
	"RETRY", "ALL_ACTIONS", "FAILED_ACTIONS", "CodeStarSourceConnection",
};
static const char *const t0_identifier[] = {
	"Name", 0,
};
static const char *const t0_attributes[] = {
	"Version", 0,
};
const struct schema_type schema_aws_codepipeline_pipeline = {
	"AWS::CodePipeline::Pipeline", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 61, 89};
