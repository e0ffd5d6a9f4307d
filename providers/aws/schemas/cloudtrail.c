/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_cloudtrail_trail;
/* AWS::CloudTrail::Trail */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 19, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 2, 0, 0, 0, U, U},
	{32, 0, 19, 2, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 4, 0, 0, 0, 1, U},
	{32, 0, 21, 7, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 6, 0, 0, 0, 1, U},
	{1, 0, 0, 0, 0, 0, 0, "(.+)", 1, 2048},
	{1, 0, 0, 0, 0, 0, 0, "([\\w|\\d|\\.|_]+)", 1, 1000}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1000},
	{16, 3, 0, 0, 10, 0, 0, 0, 0, 1}, {32, 0, 28, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 1, 0, U, U}, {16, 3, 0, 0, 13, 0, 0, 0, 1, 50},
	{1, 0, 0, 0, 0, 1, 3, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 17, 0, 0, 0, U, 5},
	{32, 0, 30, 4, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 19, 0, 0, 0, U, U},
	{32, 0, 34, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 4, 9, 0, U, U},
	{16, 3, 0, 0, 14, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 13, 3, 0, U, U},
	{16, 3, 0, 0, 24, 0, 0, 0, U, U}, {32, 0, 36, 2, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 26, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 16, 2, 0, U, U},
	{1, 0, 0, 0, 0, 18, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, 200},
	{1, 0, 0, 0, 0, 0, 0, 0, U, 256}, {16, 1, 0, 0, 31, 0, 0, 0, U, U},
	{32, 0, 38, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "(^[a-zA-Z0-9]$)|(^[a-zA-Z0-9]([a-zA-Z0-9\\._-])*[a-zA-Z0-9]$)", 3, 128},
};
static const struct schema_prop t0_props[] = {
	{"AdvancedEventSelectors", 1, 0}, {"AggregationConfigurations", 9, 0}, {"Arn", 14, 4},
	{"CloudWatchLogsLogGroupArn", 14, 0}, {"CloudWatchLogsRoleArn", 14, 0},
	{"EnableLogFileValidation", 15, 0}, {"EventSelectors", 16, 0},
	{"IncludeGlobalServiceEvents", 15, 0}, {"InsightSelectors", 23, 0}, {"IsLogging", 15, 1},
	{"IsMultiRegionTrail", 15, 0}, {"IsOrganizationTrail", 15, 0}, {"KMSKeyId", 14, 0},
	{"S3BucketName", 14, 1}, {"S3KeyPrefix", 28, 0}, {"SnsTopicArn", 14, 4},
	{"SnsTopicName", 29, 0}, {"Tags", 30, 0}, {"TrailName", 32, 2}, {"FieldSelectors", 3, 1},
	{"Name", 8, 0}, {"EndsWith", 5, 0}, {"Equals", 5, 0}, {"Field", 7, 1},
	{"NotEndsWith", 5, 0}, {"NotEquals", 5, 0}, {"NotStartsWith", 5, 0}, {"StartsWith", 5, 0},
	{"EventCategory", 11, 1}, {"Templates", 12, 1}, {"DataResources", 18, 0},
	{"ExcludeManagementEventSources", 21, 0}, {"IncludeManagementEvents", 15, 0},
	{"ReadWriteType", 22, 0}, {"Type", 20, 1}, {"Values", 21, 0}, {"EventCategories", 25, 0},
	{"InsightType", 27, 0}, {"Key", 14, 1}, {"Value", 14, 1},
};
static const char *const t0_texts[] = {
	"Data", "API_ACTIVITY", "RESOURCE_ACCESS", "USER_ACTIONS", "AWS::Lambda::Function",
	"AWS::S3::Object", "AWS::DynamoDB::Table", "AWS::S3Outposts::Object",
	"AWS::ManagedBlockchain::Node", "AWS::S3ObjectLambda::AccessPoint", "AWS::EC2::Snapshot",
	"AWS::S3::AccessPoint", "AWS::DynamoDB::Stream", "All", "ReadOnly", "WriteOnly",
	"Management", "Data", "ApiCallRateInsight", "ApiErrorRateInsight",
};
static const char *const t0_identifier[] = {
	"TrailName", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "SnsTopicArn", 0,
};
const struct schema_type schema_aws_cloudtrail_trail = {
	"AWS::CloudTrail::Trail", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 33, 40};
