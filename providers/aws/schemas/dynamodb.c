/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_dynamodb_globaltable;
/* AWS::DynamoDB::GlobalTable */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 21, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 3, 0, 0, 0, 1, U}, {32, 0, 21, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255}, {1, 0, 0, 0, 0, 0, 3, 0, U, U},
	{16, 3, 0, 0, 7, 0, 0, 0, U, U}, {32, 0, 23, 8, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 3, 255}, {16, 2, 0, 0, 10, 0, 0, 0, 1, U},
	{32, 0, 31, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 3, 2, 0, U, U},
	{32, 0, 33, 2, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 1, 0, 0, 0, U, 20},
	{32, 0, 35, 1, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, U},
	{32, 0, 36, 1, 0, 0, 0, 0, U, U}, {32, 0, 37, 2, 0, 0, 0, 0, U, U},
	{32, 0, 39, 1, 0, 0, 0, 0, U, U}, {32, 0, 40, 1, 0, 0, 0, 0, U, U},
	{32, 0, 41, 4, 0, 0, 0, 0, U, U}, {32, 0, 45, 4, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, U},
	{4, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 26, 0, 0, 0, 1, 1},
	{32, 0, 49, 1, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 10, 0, 0, 0, 1, 2},
	{16, 3, 0, 0, 29, 0, 0, 0, U, U}, {32, 0, 50, 3, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 10, 0, 0, 0, 2, 2}, {1, 0, 0, 0, 0, 5, 2, 0, U, U},
	{16, 3, 0, 0, 33, 0, 0, 0, 1, U}, {32, 0, 53, 14, 0, 0, 0, 0, U, U},
	{32, 0, 67, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 7, 2, 0, U, U},
	{16, 3, 0, 0, 37, 0, 0, 0, U, U}, {32, 0, 69, 4, 0, 0, 0, 0, U, U},
	{32, 0, 73, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 9, 2, 0, U, U},
	{32, 0, 75, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 11, 2, 0, U, U},
	{32, 0, 77, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 35},
	{32, 0, 79, 1, 0, 0, 0, 0, U, U}, {32, 0, 80, 1, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 81, 1, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 49, 0, 0, 0, U, U}, {32, 0, 82, 2, 0, 0, 0, 0, U, U},
	{32, 0, 84, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 13, 2, 0, U, U},
	{32, 0, 86, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1024},
	{32, 0, 87, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"AttributeDefinitions", 2, 0}, {"BillingMode", 1, 0},
	{"GlobalSecondaryIndexes", 6, 0}, {"GlobalTableSourceArn", 1, 24},
	{"GlobalTableWitnesses", 25, 0}, {"KeySchema", 27, 16}, {"LocalSecondaryIndexes", 28, 16},
	{"MultiRegionConsistency", 31, 0}, {"ReadOnDemandThroughputSettings", 14, 0},
	{"ReadProvisionedThroughputSettings", 16, 0}, {"Replicas", 32, 1},
	{"SSESpecification", 50, 0}, {"StreamArn", 1, 4}, {"StreamSpecification", 52, 0},
	{"TableId", 1, 4}, {"TableName", 53, 2}, {"TimeToLiveSpecification", 54, 0},
	{"WarmThroughput", 17, 0}, {"WriteOnDemandThroughputSettings", 18, 0},
	{"WriteProvisionedThroughputSettings", 19, 0}, {"AttributeName", 4, 1},
	{"AttributeType", 5, 1}, {"IndexName", 8, 1}, {"KeySchema", 9, 1}, {"Projection", 12, 1},
	{"ReadOnDemandThroughputSettings", 14, 0}, {"ReadProvisionedThroughputSettings", 16, 0},
	{"WarmThroughput", 17, 0}, {"WriteOnDemandThroughputSettings", 18, 0},
	{"WriteProvisionedThroughputSettings", 19, 0}, {"AttributeName", 4, 1}, {"KeyType", 11, 1},
	{"NonKeyAttributes", 13, 0}, {"ProjectionType", 1, 0}, {"MaxReadRequestUnits", 15, 0},
	{"ReadCapacityUnits", 15, 0}, {"ReadUnitsPerSecond", 15, 0},
	{"WriteUnitsPerSecond", 15, 0}, {"MaxWriteRequestUnits", 15, 0},
	{"WriteCapacityAutoScalingSettings", 20, 0}, {"MaxCapacity", 15, 1},
	{"MinCapacity", 15, 1}, {"SeedCapacity", 15, 8},
	{"TargetTrackingScalingPolicyConfiguration", 21, 1}, {"DisableScaleIn", 22, 0},
	{"ScaleInCooldown", 23, 0}, {"ScaleOutCooldown", 23, 0}, {"TargetValue", 24, 1},
	{"Region", 1, 0}, {"IndexName", 8, 1}, {"KeySchema", 30, 1}, {"Projection", 12, 1},
	{"ContributorInsightsSpecification", 34, 0}, {"DeletionProtectionEnabled", 22, 0},
	{"GlobalSecondaryIndexes", 36, 0}, {"GlobalTableSettingsReplicationMode", 39, 0},
	{"KinesisStreamSpecification", 40, 0}, {"PointInTimeRecoverySpecification", 42, 0},
	{"ReadOnDemandThroughputSettings", 14, 0}, {"ReadProvisionedThroughputSettings", 38, 0},
	{"Region", 1, 1}, {"ReplicaStreamSpecification", 44, 0}, {"ResourcePolicy", 45, 0},
	{"SSESpecification", 47, 0}, {"TableClass", 1, 0}, {"Tags", 48, 0}, {"Enabled", 22, 1},
	{"Mode", 35, 0}, {"ContributorInsightsSpecification", 34, 0}, {"IndexName", 8, 1},
	{"ReadOnDemandThroughputSettings", 14, 0}, {"ReadProvisionedThroughputSettings", 38, 0},
	{"ReadCapacityAutoScalingSettings", 20, 0}, {"ReadCapacityUnits", 15, 0},
	{"ApproximateCreationDateTimePrecision", 41, 0}, {"StreamArn", 1, 1},
	{"PointInTimeRecoveryEnabled", 22, 0}, {"RecoveryPeriodInDays", 43, 0},
	{"ResourcePolicy", 45, 1}, {"PolicyDocument", 46, 1}, {"KMSMasterKeyId", 1, 1},
	{"Key", 1, 1}, {"Value", 1, 1}, {"SSEEnabled", 22, 1}, {"SSEType", 51, 0},
	{"StreamViewType", 1, 1}, {"AttributeName", 1, 0}, {"Enabled", 22, 1},
};
static const char *const t0_texts[] = {
	"B", "N", "S", "HASH", "RANGE", "EVENTUAL", "STRONG", "ACCESSED_AND_THROTTLED_KEYS",
	"THROTTLED_KEYS", "ENABLED", "DISABLED", "MICROSECOND", "MILLISECOND", "AES256", "KMS",
};
static const char *const t0_identifier[] = {
	"TableName", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "StreamArn", "TableId", 0,
};
const struct schema_type schema_aws_dynamodb_globaltable = {
	"AWS::DynamoDB::GlobalTable", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 55, 89};

extern const struct schema_type schema_aws_dynamodb_table;
/* AWS::DynamoDB::Table */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 22, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 22, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255}, {1, 0, 0, 0, 0, 0, 3, 0, U, U},
	{32, 0, 24, 2, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 3, 2, 0, U, U}, {16, 0, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 26, 7, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 12, 0, 0, 0, 1, U},
	{32, 0, 33, 2, 0, 0, 0, 0, U, U}, {32, 0, 35, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, U}, {32, 0, 37, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 1, 0, 0, 0, U, U}, {32, 0, 39, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 41, 2, 0, 0, 0, 0, U, U},
	{32, 0, 43, 4, 0, 0, 0, 0, U, U}, {32, 0, 47, 1, 0, 0, 0, 0, U, U},
	{32, 0, 48, 2, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 1, 0, 0, 0, U, U},
	{32, 0, 50, 3, 0, 0, 0, 0, U, U}, {81, 2, 0, 0, 12, 0, 0, 0, 1, U},
	{32, 0, 53, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 5, 2, 0, U, U},
	{16, 0, 0, 0, 29, 0, 0, 0, U, U}, {32, 0, 55, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_.-]+$", 3, 255}, {16, 2, 0, 0, 12, 0, 0, 0, 2, 2},
	{32, 0, 58, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 35},
	{32, 0, 60, 1, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 61, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 7, 1, 0, U, U},
	{32, 0, 64, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1024},
	{16, 0, 0, 0, 41, 0, 0, 0, U, U}, {32, 0, 66, 2, 0, 0, 0, 0, U, U},
	{32, 0, 68, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"AttributeDefinitions", 2, 0}, {"BillingMode", 1, 0},
	{"ContributorInsightsSpecification", 6, 0}, {"DeletionProtectionEnabled", 7, 0},
	{"GlobalSecondaryIndexes", 9, 0}, {"ImportSourceSpecification", 20, 10},
	{"KeySchema", 25, 17}, {"KinesisStreamSpecification", 26, 0},
	{"LocalSecondaryIndexes", 28, 0}, {"OnDemandThroughput", 13, 0},
	{"PointInTimeRecoverySpecification", 32, 0}, {"ProvisionedThroughput", 17, 0},
	{"ResourcePolicy", 34, 0}, {"SSESpecification", 36, 0}, {"StreamArn", 1, 4},
	{"StreamSpecification", 38, 0}, {"TableClass", 1, 0}, {"TableName", 39, 2},
	{"Tags", 40, 0}, {"TimeToLiveSpecification", 42, 0}, {"WarmThroughput", 19, 0},
	{"AttributeName", 4, 1}, {"AttributeType", 5, 1}, {"Enabled", 7, 1}, {"Mode", 8, 0},
	{"ContributorInsightsSpecification", 6, 0}, {"IndexName", 1, 1}, {"KeySchema", 11, 1},
	{"OnDemandThroughput", 13, 0}, {"Projection", 15, 1}, {"ProvisionedThroughput", 17, 0},
	{"WarmThroughput", 19, 0}, {"AttributeName", 1, 1}, {"KeyType", 1, 1},
	{"MaxReadRequestUnits", 14, 0}, {"MaxWriteRequestUnits", 14, 0},
	{"NonKeyAttributes", 16, 0}, {"ProjectionType", 1, 0}, {"ReadCapacityUnits", 18, 1},
	{"WriteCapacityUnits", 18, 1}, {"ReadUnitsPerSecond", 14, 0},
	{"WriteUnitsPerSecond", 14, 0}, {"InputCompressionType", 1, 0}, {"InputFormat", 1, 1},
	{"InputFormatOptions", 21, 0}, {"S3BucketSource", 24, 1}, {"Csv", 22, 0},
	{"Delimiter", 1, 0}, {"HeaderList", 23, 0}, {"S3Bucket", 1, 1}, {"S3BucketOwner", 1, 0},
	{"S3KeyPrefix", 1, 0}, {"ApproximateCreationDateTimePrecision", 27, 0},
	{"StreamArn", 1, 1}, {"IndexName", 30, 1}, {"KeySchema", 31, 1}, {"Projection", 15, 1},
	{"PointInTimeRecoveryEnabled", 7, 0}, {"RecoveryPeriodInDays", 33, 0},
	{"PolicyDocument", 35, 1}, {"KMSMasterKeyId", 1, 0}, {"SSEEnabled", 7, 1},
	{"SSEType", 37, 0}, {"ResourcePolicy", 34, 0}, {"StreamViewType", 1, 1}, {"Key", 1, 1},
	{"Value", 1, 1}, {"AttributeName", 1, 0}, {"Enabled", 7, 1},
};
static const char *const t1_texts[] = {
	"B", "N", "S", "ACCESSED_AND_THROTTLED_KEYS", "THROTTLED_KEYS", "MICROSECOND",
	"MILLISECOND", "KMS",
};
static const char *const t1_identifier[] = {
	"TableName", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "StreamArn", 0,
};
const struct schema_type schema_aws_dynamodb_table = {
	"AWS::DynamoDB::Table", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 43, 70};
