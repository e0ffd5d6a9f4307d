/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_athena_workgroup;
/* AWS::Athena::WorkGroup */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1024}, {1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9._-]{1,128}", U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{16, 1, 0, 0, 7, 0, 0, 0, U, U}, {32, 0, 8, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{32, 0, 10, 12, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 10000000, U},
	{32, 0, 22, 1, 0, 0, 0, 0, U, U}, {32, 0, 23, 6, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 1, 0, 0, 0, U, U}, {16, 0, 0, 0, 16, 0, 0, 0, U, U},
	{32, 0, 29, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 31, 2, 0, 0, 0, 0, U, U}, {32, 0, 33, 2, 0, 0, 0, 0, U, U},
	{32, 0, 35, 1, 0, 0, 0, 0, U, U}, {32, 0, 36, 3, 0, 0, 0, 0, U, U},
	{32, 0, 39, 4, 0, 0, 0, 0, U, U}, {64, 0, 0, 0, 24, 0, 0, 0, U, U},
	{16, 0, 0, 0, 1, 0, 0, 0, U, U}, {32, 0, 43, 2, 0, 0, 0, 0, U, U},
	{32, 0, 45, 3, 0, 0, 0, 0, U, U}, {32, 0, 48, 4, 0, 0, 0, 0, U, U},
	{32, 0, 52, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 2, 1, 0, U, U},
	{32, 0, 53, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 3, 3, 0, U, U},
	{32, 0, 55, 14, 0, 0, 0, 0, U, U}, {32, 0, 69, 8, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"CreationTime", 1, 4}, {"Description", 2, 0}, {"Name", 3, 3},
	{"RecursiveDeleteOption", 4, 8}, {"State", 5, 0}, {"Tags", 6, 0},
	{"WorkGroupConfiguration", 10, 0}, {"WorkGroupConfigurationUpdates", 32, 8}, {"Key", 8, 1},
	{"Value", 9, 1}, {"AdditionalConfiguration", 1, 8}, {"BytesScannedCutoffPerQuery", 11, 0},
	{"CustomerContentEncryptionConfiguration", 12, 0}, {"EnforceWorkGroupConfiguration", 4, 0},
	{"EngineConfiguration", 13, 0}, {"EngineVersion", 18, 0}, {"ExecutionRole", 1, 0},
	{"ManagedQueryResultsConfiguration", 19, 0}, {"MonitoringConfiguration", 21, 0},
	{"PublishCloudWatchMetricsEnabled", 4, 0}, {"RequesterPaysEnabled", 4, 0},
	{"ResultConfiguration", 27, 0}, {"KmsKey", 1, 1}, {"AdditionalConfigs", 14, 0},
	{"Classifications", 15, 0}, {"CoordinatorDpuSize", 17, 0},
	{"DefaultExecutorDpuSize", 17, 0}, {"MaxConcurrentDpus", 17, 0},
	{"SparkProperties", 14, 0}, {"Name", 1, 0}, {"Properties", 14, 0},
	{"EffectiveEngineVersion", 1, 4}, {"SelectedEngineVersion", 1, 0}, {"Enabled", 4, 0},
	{"EncryptionConfiguration", 20, 0}, {"KmsKey", 1, 0},
	{"CloudWatchLoggingConfiguration", 22, 0}, {"ManagedLoggingConfiguration", 25, 0},
	{"S3LoggingConfiguration", 26, 0}, {"Enabled", 4, 0}, {"LogGroup", 1, 0},
	{"LogStreamNamePrefix", 1, 0}, {"LogTypes", 23, 0}, {"Enabled", 4, 0}, {"KmsKey", 1, 0},
	{"Enabled", 4, 0}, {"KmsKey", 1, 0}, {"LogLocation", 1, 0}, {"AclConfiguration", 28, 0},
	{"EncryptionConfiguration", 30, 0}, {"ExpectedBucketOwner", 1, 0},
	{"OutputLocation", 1, 0}, {"S3AclOption", 29, 1}, {"EncryptionOption", 31, 1},
	{"KmsKey", 1, 0}, {"AdditionalConfiguration", 1, 0}, {"BytesScannedCutoffPerQuery", 11, 0},
	{"CustomerContentEncryptionConfiguration", 12, 0}, {"EnforceWorkGroupConfiguration", 4, 0},
	{"EngineConfiguration", 13, 0}, {"EngineVersion", 18, 0}, {"ExecutionRole", 1, 0},
	{"ManagedQueryResultsConfiguration", 19, 0}, {"MonitoringConfiguration", 21, 0},
	{"PublishCloudWatchMetricsEnabled", 4, 0}, {"RemoveBytesScannedCutoffPerQuery", 4, 0},
	{"RemoveCustomerContentEncryptionConfiguration", 4, 0}, {"RequesterPaysEnabled", 4, 0},
	{"ResultConfigurationUpdates", 33, 0}, {"AclConfiguration", 28, 0},
	{"EncryptionConfiguration", 30, 0}, {"ExpectedBucketOwner", 1, 0},
	{"OutputLocation", 1, 0}, {"RemoveAclConfiguration", 4, 0},
	{"RemoveEncryptionConfiguration", 4, 0}, {"RemoveExpectedBucketOwner", 4, 0},
	{"RemoveOutputLocation", 4, 0},
};
static const char *const t0_texts[] = {
	"ENABLED", "DISABLED", "BUCKET_OWNER_FULL_CONTROL", "SSE_S3", "SSE_KMS", "CSE_KMS",
};
static const char *const t0_identifier[] = {
	"Name", 0,
};
static const char *const t0_attributes[] = {
	"CreationTime", "WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion",
	"WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion", 0,
};
const struct schema_type schema_aws_athena_workgroup = {
	"AWS::Athena::WorkGroup", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 34, 77};
