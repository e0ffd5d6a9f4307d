/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_synthetics_canary;
/* AWS::Synthetics::Canary */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 22, 0, 0, 0, 0, U, U}, {32, 0, 22, 1, 0, 0, 0, 0, U, U},
	{32, 0, 23, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*)\?:kms:[a-z]{2,4}(-[a-z]{2,4})\?-[a-z]+-\\d{1}:\\d{12}:key/[\\w\\-\\/]+$", 1, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^(s3|S3)://", 1, 1024}, {16, 0, 0, 0, 7, 0, 0, 0, 1, 2},
	{32, 0, 25, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 2, 2, 0, U, U},
	{32, 0, 26, 8, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 11, 0, 0, 0, 0, 1},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9a-zA-Z_\\-\\.]+$", 1, 128}, {16, 0, 0, 0, 13, 0, 0, 0, 0, 1},
	{32, 0, 34, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+", 1, 140},
	{1, 0, 0, 0, 0, 4, 1, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(([0-9a-zA-Z_-]+(\\/|\\.))*[0-9A-Za-z_\\\\-]+(\\.|::)[A-Za-z_][A-Za-z0-9_]*)\?$", 0, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 1024}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*)\?:iam::\\d{12}:role/\?[a-zA-Z_0-9+=,.@\\-_/]+$", 1, 2048},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[0-9a-z_\\-]{1,255}$", U, U},
	{1, 0, 0, 0, 0, 5, 2, 0, U, U}, {16, 2, 0, 0, 25, 0, 0, 0, 1, 1},
	{1, 0, 0, 0, 0, 7, 1, 0, U, U}, {32, 0, 36, 5, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 18, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1024, 10240},
	{2, 0, 0, 0, 0, 0, 0, 0, 960, 3008}, {2, 0, 0, 0, 0, 0, 0, 0, 3, 840},
	{32, 0, 41, 3, 0, 0, 0, 0, U, U}, {32, 0, 44, 1, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 2}, {16, 0, 0, 0, 35, 0, 0, 0, U, U},
	{32, 0, 45, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256}, {32, 0, 47, 4, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 18, 0, 0, 0, 0, 5}, {16, 0, 0, 0, 18, 0, 0, 0, 0, 16},
	{32, 0, 51, 3, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 43, 0, 0, 0, U, U},
	{32, 0, 54, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 18, 0, 0, 0, U, U},
	{16, 0, 0, 0, 41, 0, 0, 0, 1, 2},
};
static const struct schema_prop t0_props[] = {
	{"ArtifactConfig", 1, 0}, {"ArtifactS3Location", 5, 1}, {"BrowserConfigs", 6, 0},
	{"Code", 9, 1}, {"DeleteLambdaResourcesOnCanaryDeletion", 19, 8},
	{"DryRunAndUpdate", 19, 8}, {"ExecutionRoleArn", 20, 1}, {"FailureRetentionPeriod", 21, 0},
	{"Id", 18, 4}, {"Name", 22, 3}, {"ProvisionedResourceCleanup", 23, 0},
	{"ResourcesToReplicateTags", 24, 8}, {"RunConfig", 26, 0}, {"RuntimeVersion", 17, 1},
	{"Schedule", 31, 1}, {"StartCanaryAfterCreation", 19, 8}, {"State", 18, 4},
	{"SuccessRetentionPeriod", 21, 0}, {"Tags", 34, 0}, {"VPCConfig", 38, 0},
	{"VisualReference", 41, 8}, {"VisualReferences", 45, 8}, {"S3Encryption", 2, 0},
	{"EncryptionMode", 3, 0}, {"KmsKeyArn", 4, 0}, {"BrowserType", 8, 1},
	{"BlueprintTypes", 10, 0}, {"Dependencies", 12, 0}, {"Handler", 16, 0},
	{"S3Bucket", 17, 8}, {"S3Key", 17, 8}, {"S3ObjectVersion", 18, 8}, {"Script", 18, 8},
	{"SourceLocationArn", 18, 4}, {"Reference", 14, 1}, {"Type", 15, 0},
	{"ActiveTracing", 19, 0}, {"EnvironmentVariables", 27, 8}, {"EphemeralStorage", 28, 0},
	{"MemoryInMB", 29, 0}, {"TimeoutInSeconds", 30, 0}, {"DurationInSeconds", 18, 0},
	{"Expression", 17, 1}, {"RetryConfig", 32, 0}, {"MaxRetries", 33, 1}, {"Key", 36, 1},
	{"Value", 37, 1}, {"Ipv6AllowedForDualStack", 19, 0}, {"SecurityGroupIds", 39, 1},
	{"SubnetIds", 40, 1}, {"VpcId", 18, 0}, {"BaseCanaryRunId", 18, 1},
	{"BaseScreenshots", 42, 0}, {"BrowserType", 8, 0}, {"IgnoreCoordinates", 44, 0},
	{"ScreenshotName", 18, 1},
};
static const char *const t0_texts[] = {
	"SSE_KMS", "SSE_S3", "CHROME", "FIREFOX", "LambdaLayer", "AUTOMATIC", "OFF",
	"lambda-function",
};
static const char *const t0_identifier[] = {
	"Name", 0,
};
static const char *const t0_attributes[] = {
	"Code.SourceLocationArn", "Id", "State", 0,
};
const struct schema_type schema_aws_synthetics_canary = {
	"AWS::Synthetics::Canary", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 46, 56};
