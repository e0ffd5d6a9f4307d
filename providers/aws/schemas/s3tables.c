/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_s3tables_namespace;
/* AWS::S3Tables::Namespace */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-z0-9_-]{3,63})$", U, U},
};
static const struct schema_prop t0_props[] = {
	{"Namespace", 1, 3}, {"TableBucketARN", 2, 3},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"TableBucketARN", "Namespace", 0,
};
static const char *const t0_attributes[] = {
	0,
};
const struct schema_type schema_aws_s3tables_namespace = {
	"AWS::S3Tables::Namespace", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 3, 2};

extern const struct schema_type schema_aws_s3tables_table;
/* AWS::S3Tables::Table */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 13, 0, 0, 0, 0, U, U}, {32, 0, 13, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 64, U},
	{32, 0, 15, 5, 0, 0, 0, 0, U, U}, {32, 0, 20, 2, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 7, 0, 0, 0, U, U}, {32, 0, 22, 4, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 26, 1, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 12, 0, 0, 0, U, U},
	{32, 0, 27, 4, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 31, 4, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 8, 0, 0, 0, U, U},
	{16, 1, 0, 0, 17, 0, 0, 0, U, U}, {32, 0, 35, 5, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 2, 1, 0, U, U},
	{32, 0, 40, 2, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 22, 0, 0, 0, U, U},
	{32, 0, 42, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 3, 2, 0, U, U},
	{1, 0, 0, 0, 0, 5, 2, 0, U, U}, {64, 0, 0, 0, 9, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9a-z_]*$", 1, 255}, {1, 0, 0, 0, 0, 7, 1, 0, U, U},
	{32, 0, 46, 3, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, U},
	{32, 0, 49, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 8, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-z0-9_-]{3,63})$", U, U},
	{16, 3, 0, 0, 34, 0, 0, 0, U, U}, {32, 0, 50, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, U, 256},
	{1, 0, 0, 0, 0, 10, 1, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Compaction", 1, 0}, {"IcebergMetadata", 4, 10}, {"Namespace", 26, 1},
	{"OpenTableFormat", 27, 3}, {"SnapshotManagement", 28, 0},
	{"StorageClassConfiguration", 30, 2}, {"TableARN", 9, 4}, {"TableBucketARN", 32, 3},
	{"TableName", 9, 1}, {"Tags", 33, 0}, {"VersionToken", 9, 4}, {"WarehouseLocation", 9, 4},
	{"WithoutMetadata", 37, 10}, {"Status", 2, 0}, {"TargetFileSizeMB", 3, 0},
	{"IcebergPartitionSpec", 5, 0}, {"IcebergSchema", 10, 0}, {"IcebergSchemaV2", 14, 0},
	{"IcebergSortOrder", 20, 0}, {"TableProperties", 25, 0}, {"Fields", 6, 1},
	{"SpecId", 8, 0}, {"FieldId", 8, 0}, {"Name", 9, 1}, {"SourceId", 8, 1},
	{"Transform", 9, 1}, {"SchemaFieldList", 11, 1}, {"Id", 8, 0}, {"Name", 9, 1},
	{"Required", 13, 0}, {"Type", 9, 1}, {"IdentifierFieldIds", 15, 0}, {"SchemaId", 8, 0},
	{"SchemaV2FieldList", 16, 1}, {"SchemaV2FieldType", 19, 1}, {"Doc", 9, 0}, {"Id", 8, 1},
	{"Name", 9, 1}, {"Required", 13, 1}, {"Type", 18, 1}, {"Fields", 21, 1}, {"OrderId", 8, 0},
	{"Direction", 23, 1}, {"NullOrder", 24, 1}, {"SourceId", 8, 1}, {"Transform", 9, 1},
	{"MaxSnapshotAgeHours", 29, 0}, {"MinSnapshotsToKeep", 29, 0}, {"Status", 2, 0},
	{"StorageClass", 31, 0}, {"Key", 35, 1}, {"Value", 36, 1},
};
static const char *const t1_texts[] = {
	"enabled", "disabled", "struct", "asc", "desc", "nulls-first", "nulls-last", "ICEBERG",
	"STANDARD", "INTELLIGENT_TIERING", "Yes",
};
static const char *const t1_identifier[] = {
	"TableARN", 0,
};
static const char *const t1_attributes[] = {
	"TableARN", "VersionToken", "WarehouseLocation", 0,
};
const struct schema_type schema_aws_s3tables_table = {
	"AWS::S3Tables::Table", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 38, 52};

extern const struct schema_type schema_aws_s3tables_tablebucket;
/* AWS::S3Tables::TableBucket */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {32, 0, 8, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{32, 0, 10, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 2, 2, 0, U, U},
	{32, 0, 11, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 8, 0, 0, 0, 1, 1},
	{32, 0, 13, 1, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 10, 0, 0, 0, 1, 5},
	{32, 0, 14, 1, 0, 0, 0, 0, U, U}, {32, 0, 15, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 4, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-z0-9_-]{3,63})$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 3, 63}, {16, 3, 0, 0, 16, 0, 0, 0, U, U},
	{32, 0, 16, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, U, 256}, {32, 0, 18, 3, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, U},
};
static const struct schema_prop t2_props[] = {
	{"EncryptionConfiguration", 1, 0}, {"MetricsConfiguration", 4, 0},
	{"ReplicationConfiguration", 6, 0}, {"StorageClassConfiguration", 11, 0},
	{"TableBucketARN", 13, 4}, {"TableBucketName", 14, 3}, {"Tags", 15, 0},
	{"UnreferencedFileRemoval", 19, 0}, {"KMSKeyArn", 2, 0}, {"SSEAlgorithm", 3, 0},
	{"Status", 5, 0}, {"Role", 2, 1}, {"Rules", 7, 1}, {"Destinations", 9, 1},
	{"DestinationTableBucketARN", 2, 1}, {"StorageClass", 12, 0}, {"Key", 17, 1},
	{"Value", 18, 1}, {"NoncurrentDays", 20, 0}, {"Status", 5, 0}, {"UnreferencedDays", 20, 0},
};
static const char *const t2_texts[] = {
	"AES256", "aws:kms", "Enabled", "Disabled", "STANDARD", "INTELLIGENT_TIERING",
};
static const char *const t2_identifier[] = {
	"TableBucketARN", 0,
};
static const char *const t2_attributes[] = {
	"TableBucketARN", 0,
};
const struct schema_type schema_aws_s3tables_tablebucket = {
	"AWS::S3Tables::TableBucket", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 21, 21};
