/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_s3express_directorybucket;
/* AWS::S3Express::DirectoryBucket */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 10, 1, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 11, 2, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 13, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-z0-9][a-z0-9//.//-]*[a-z0-9]$", U, 63},
	{1, 0, 0, 0, 0, 2, 2, 0, U, U}, {16, 2, 0, 0, 11, 0, 0, 0, U, U},
	{32, 0, 15, 7, 0, 0, 0, 0, U, U}, {32, 0, 22, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 4, 3, 0, U, U}, {1, 0, 0, 0, 0, 7, 2, 0, U, U},
	{16, 2, 0, 0, 16, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 9, 9, 0, U, U},
	{1, 0, 0, 0, 0, 18, 2, 0, U, U}, {32, 0, 26, 1, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 20, 0, 0, 0, U, U}, {32, 0, 27, 7, 0, 0, 0, 0, U, U},
	{32, 0, 34, 1, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, 255},
	{1, 0, 0, 0, 0, 0, 0, "[0-9]+", U, 20}, {1, 0, 0, 0, 0, 20, 2, 0, U, U},
	{16, 2, 0, 0, 28, 0, 0, 0, U, U}, {32, 0, 35, 3, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 30, 0, 0, 0, U, U}, {32, 0, 38, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!aws:.*)([\\p{L}\\p{Z}\\p{N}_.:=+\\/\\-@%]*)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:=+\\/\\-@%]*)$", 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"AvailabilityZoneName", 1, 4}, {"BucketEncryption", 2, 0},
	{"BucketName", 8, 2}, {"DataRedundancy", 9, 3}, {"InventoryConfigurations", 10, 0},
	{"LifecycleConfiguration", 18, 0}, {"LocationName", 1, 3},
	{"MetricsConfigurations", 27, 0}, {"Tags", 29, 0},
	{"ServerSideEncryptionConfiguration", 3, 1}, {"BucketKeyEnabled", 5, 0},
	{"ServerSideEncryptionByDefault", 6, 0}, {"KMSMasterKeyID", 1, 0}, {"SSEAlgorithm", 7, 1},
	{"Destination", 12, 1}, {"Enabled", 5, 1}, {"Id", 1, 1}, {"IncludedObjectVersions", 14, 1},
	{"OptionalFields", 15, 0}, {"Prefix", 1, 0}, {"ScheduleFrequency", 17, 1},
	{"BucketAccountId", 1, 0}, {"BucketArn", 1, 1}, {"Format", 13, 1}, {"Prefix", 1, 0},
	{"Rules", 19, 1}, {"AbortIncompleteMultipartUpload", 21, 0}, {"ExpirationInDays", 23, 0},
	{"Id", 24, 0}, {"ObjectSizeGreaterThan", 25, 0}, {"ObjectSizeLessThan", 25, 0},
	{"Prefix", 1, 0}, {"Status", 26, 1}, {"DaysAfterInitiation", 22, 1},
	{"AccessPointArn", 1, 0}, {"Id", 1, 0}, {"Prefix", 1, 0}, {"Key", 31, 1}, {"Value", 32, 1},
};
static const char *const t0_texts[] = {
	"aws:kms", "AES256", "SingleAvailabilityZone", "SingleLocalZone", "CSV", "ORC", "Parquet",
	"All", "Current", "Size", "LastModifiedDate", "StorageClass", "ETag",
	"IsMultipartUploaded", "EncryptionStatus", "BucketKeyStatus", "ChecksumAlgorithm",
	"LifecycleExpirationDate", "Daily", "Weekly", "Enabled", "Disabled",
};
static const char *const t0_identifier[] = {
	"BucketName", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "AvailabilityZoneName", 0,
};
const struct schema_type schema_aws_s3express_directorybucket = {
	"AWS::S3Express::DirectoryBucket", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 33, 40};
