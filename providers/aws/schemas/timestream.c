/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_timestream_database;
/* AWS::Timestream::Database */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_.-]{3,256}$", U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
	{16, 1, 0, 0, 5, 0, 0, 0, U, 200}, {32, 0, 4, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"DatabaseName", 2, 2}, {"KmsKeyId", 3, 0}, {"Tags", 4, 0}, {"Key", 6, 0},
	{"Value", 7, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"DatabaseName", 0,
};
static const char *const t0_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_timestream_database = {
	"AWS::Timestream::Database", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 8, 6};

extern const struct schema_type schema_aws_timestream_table;
/* AWS::Timestream::Table */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_.-]{3,256}$", U, U}, {32, 0, 8, 2, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 10, 1, 0, 0, 0, 0, U, U},
	{32, 0, 11, 4, 0, 0, 0, 0, U, U}, {32, 0, 15, 2, 0, 0, 0, 0, U, U},
	{32, 0, 17, 1, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 10, 0, 0, 0, 1, U},
	{32, 0, 18, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 2048}, {1, 0, 0, 0, 0, 2, 2, 0, U, U},
	{16, 1, 0, 0, 15, 0, 0, 0, U, 200}, {32, 0, 21, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"DatabaseName", 2, 3}, {"MagneticStoreWriteProperties", 3, 0},
	{"Name", 1, 4}, {"RetentionProperties", 7, 0}, {"Schema", 8, 0}, {"TableName", 2, 2},
	{"Tags", 14, 0}, {"EnableMagneticStoreWrites", 4, 1},
	{"MagneticStoreRejectedDataLocation", 5, 0}, {"S3Configuration", 6, 0},
	{"BucketName", 1, 1}, {"EncryptionOption", 1, 1}, {"KmsKeyId", 1, 0},
	{"ObjectKeyPrefix", 1, 0}, {"MagneticStoreRetentionPeriodInDays", 1, 0},
	{"MemoryStoreRetentionPeriodInHours", 1, 0}, {"CompositePartitionKey", 9, 0},
	{"EnforcementInRecord", 11, 0}, {"Name", 12, 0}, {"Type", 13, 1}, {"Key", 16, 0},
	{"Value", 17, 0},
};
static const char *const t1_texts[] = {
	"REQUIRED", "OPTIONAL", "DIMENSION", "MEASURE",
};
static const char *const t1_identifier[] = {
	"DatabaseName", "TableName", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "Name", 0,
};
const struct schema_type schema_aws_timestream_table = {
	"AWS::Timestream::Table", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 18, 23};
