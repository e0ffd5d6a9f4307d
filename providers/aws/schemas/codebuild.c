/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_codebuild_project;
/* AWS::CodeBuild::Project */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 27, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 27, 9, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 36, 5, 0, 0, 0, 0, U, U},
	{32, 0, 41, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 1, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 43, 4, 0, 0, 0, 0, U, U},
	{32, 0, 47, 10, 0, 0, 0, 0, U, U}, {32, 0, 57, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 13, 0, 0, 0, U, U}, {32, 0, 59, 3, 0, 0, 0, 0, U, U},
	{32, 0, 62, 1, 0, 0, 0, 0, U, U}, {32, 0, 63, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 17, 0, 0, 0, U, U}, {32, 0, 65, 5, 0, 0, 0, 0, U, U},
	{32, 0, 70, 2, 0, 0, 0, 0, U, U}, {32, 0, 72, 3, 0, 0, 0, 0, U, U},
	{32, 0, 75, 3, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 5, 480},
	{16, 0, 0, 0, 2, 0, 0, 0, U, U}, {16, 0, 0, 0, 24, 0, 0, 0, U, U},
	{32, 0, 78, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 26, 0, 0, 0, U, U},
	{32, 0, 80, 10, 0, 0, 0, 0, U, U}, {32, 0, 90, 2, 0, 0, 0, 0, U, U},
	{32, 0, 92, 2, 0, 0, 0, 0, U, U}, {32, 0, 94, 1, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 31, 0, 0, 0, U, U}, {32, 0, 95, 2, 0, 0, 0, 0, U, U},
	{32, 0, 97, 5, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 34, 0, 0, 0, U, U},
	{16, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 102, 2, 0, 0, 0, 0, U, U},
	{32, 0, 104, 3, 0, 0, 0, 0, U, U}, {32, 0, 107, 3, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"Artifacts", 2, 1}, {"AutoRetryLimit", 4, 0}, {"BadgeEnabled", 3, 0},
	{"BuildBatchConfig", 5, 0}, {"Cache", 9, 0}, {"ConcurrentBuildLimit", 8, 0},
	{"Description", 1, 0}, {"EncryptionKey", 1, 0}, {"Environment", 10, 1},
	{"FileSystemLocations", 16, 0}, {"Id", 1, 4}, {"LogsConfig", 18, 0}, {"Name", 1, 2},
	{"QueuedTimeoutInMinutes", 21, 0}, {"ResourceAccessRole", 1, 0},
	{"SecondaryArtifacts", 22, 0}, {"SecondarySourceVersions", 23, 0},
	{"SecondarySources", 25, 0}, {"ServiceRole", 1, 1}, {"Source", 26, 1},
	{"SourceVersion", 1, 0}, {"Tags", 30, 0}, {"TimeoutInMinutes", 21, 0}, {"Triggers", 32, 0},
	{"Visibility", 1, 0}, {"VpcConfig", 37, 0}, {"ArtifactIdentifier", 1, 0},
	{"EncryptionDisabled", 3, 0}, {"Location", 1, 0}, {"Name", 1, 0}, {"NamespaceType", 1, 0},
	{"OverrideArtifactName", 3, 0}, {"Packaging", 1, 0}, {"Path", 1, 0}, {"Type", 1, 1},
	{"BatchReportMode", 1, 0}, {"CombineArtifacts", 3, 0}, {"Restrictions", 6, 0},
	{"ServiceRole", 1, 0}, {"TimeoutInMins", 8, 0}, {"ComputeTypesAllowed", 7, 0},
	{"MaximumBuildsAllowed", 8, 0}, {"CacheNamespace", 1, 0}, {"Location", 1, 0},
	{"Modes", 7, 0}, {"Type", 1, 1}, {"Certificate", 1, 0}, {"ComputeType", 1, 1},
	{"DockerServer", 11, 0}, {"EnvironmentVariables", 12, 0}, {"Fleet", 14, 0},
	{"Image", 1, 1}, {"ImagePullCredentialsType", 1, 0}, {"PrivilegedMode", 3, 0},
	{"RegistryCredential", 15, 0}, {"Type", 1, 1}, {"ComputeType", 1, 1},
	{"SecurityGroupIds", 7, 0}, {"Name", 1, 1}, {"Type", 1, 0}, {"Value", 1, 1},
	{"FleetArn", 1, 0}, {"Credential", 1, 1}, {"CredentialProvider", 1, 1},
	{"Identifier", 1, 1}, {"Location", 1, 1}, {"MountOptions", 1, 0}, {"MountPoint", 1, 1},
	{"Type", 1, 1}, {"CloudWatchLogs", 19, 0}, {"S3Logs", 20, 0}, {"GroupName", 1, 0},
	{"Status", 1, 1}, {"StreamName", 1, 0}, {"EncryptionDisabled", 3, 0}, {"Location", 1, 0},
	{"Status", 1, 1}, {"SourceIdentifier", 1, 1}, {"SourceVersion", 1, 0}, {"Auth", 27, 0},
	{"BuildSpec", 1, 0}, {"BuildStatusConfig", 28, 0}, {"GitCloneDepth", 8, 0},
	{"GitSubmodulesConfig", 29, 0}, {"InsecureSsl", 3, 0}, {"Location", 1, 0},
	{"ReportBuildStatus", 3, 0}, {"SourceIdentifier", 1, 0}, {"Type", 1, 1},
	{"Resource", 1, 0}, {"Type", 1, 1}, {"Context", 1, 0}, {"TargetUrl", 1, 0},
	{"FetchSubmodules", 3, 1}, {"Key", 1, 1}, {"Value", 1, 1}, {"BuildType", 1, 0},
	{"FilterGroups", 33, 0}, {"PullRequestBuildPolicy", 35, 0}, {"ScopeConfiguration", 36, 0},
	{"Webhook", 3, 0}, {"ApproverRoles", 7, 0}, {"RequiresCommentApproval", 1, 1},
	{"Domain", 1, 0}, {"Name", 1, 1}, {"Scope", 1, 0}, {"SecurityGroupIds", 7, 0},
	{"Subnets", 7, 0}, {"VpcId", 1, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "Id", 0,
};
const struct schema_type schema_aws_codebuild_project = {
	"AWS::CodeBuild::Project", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 38, 110};

extern const struct schema_type schema_aws_codebuild_sourcecredential;
/* AWS::CodeBuild::SourceCredential */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"AuthType", 1, 1}, {"Id", 1, 4}, {"ServerType", 1, 3}, {"Token", 1, 1},
	{"Username", 1, 0},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"Id", 0,
};
static const char *const t1_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_codebuild_sourcecredential = {
	"AWS::CodeBuild::SourceCredential", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 2, 5};
