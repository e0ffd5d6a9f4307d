/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_kinesis_stream;
/* AWS::Kinesis::Stream */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 11, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 3, 0, 0, 0, U, 7}, {1, 0, 0, 0, 0, 0, 8, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1024, 10240}, {1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_.-]+$", 1, 128},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 8760}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 100000},
	{32, 0, 11, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 8, 1, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 2048}, {32, 0, 13, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 9, 2, 0, U, U}, {16, 1, 0, 0, 14, 0, 0, 0, U, 50},
	{32, 0, 14, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 255}, {2, 0, 0, 0, 0, 0, 0, 0, 0, U},
	{32, 0, 16, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"DesiredShardLevelMetrics", 2, 0}, {"MaxRecordSizeInKiB", 4, 0},
	{"Name", 5, 2}, {"RetentionPeriodHours", 6, 0}, {"ShardCount", 7, 0},
	{"StreamEncryption", 8, 0}, {"StreamModeDetails", 11, 0}, {"Tags", 13, 0},
	{"WarmThroughputMiBps", 17, 8}, {"WarmThroughputObject", 18, 4}, {"EncryptionType", 9, 1},
	{"KeyId", 10, 1}, {"StreamMode", 12, 1}, {"Key", 15, 1}, {"Value", 16, 1},
	{"CurrentMiBps", 19, 0}, {"TargetMiBps", 19, 0},
};
static const char *const t0_texts[] = {
	"IncomingBytes", "IncomingRecords", "OutgoingBytes", "OutgoingRecords",
	"WriteProvisionedThroughputExceeded", "ReadProvisionedThroughputExceeded",
	"IteratorAgeMilliseconds", "ALL", "KMS", "ON_DEMAND", "PROVISIONED",
};
static const char *const t0_identifier[] = {
	"Name", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "WarmThroughputObject", 0,
};
const struct schema_type schema_aws_kinesis_stream = {
	"AWS::Kinesis::Stream", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 20, 18};

extern const struct schema_type schema_aws_kinesis_streamconsumer;
/* AWS::Kinesis::StreamConsumer */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_.-]+$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws.*:kinesis:.*:\\d{12}:stream/\\S+", 1, 2048},
	{16, 1, 0, 0, 5, 0, 0, 0, U, 50}, {32, 0, 6, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 255},
};
static const struct schema_prop t1_props[] = {
	{"ConsumerARN", 1, 4}, {"ConsumerCreationTimestamp", 1, 4}, {"ConsumerName", 2, 3},
	{"ConsumerStatus", 1, 4}, {"StreamARN", 3, 3}, {"Tags", 4, 2}, {"Key", 6, 1},
	{"Value", 7, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"ConsumerARN", 0,
};
static const char *const t1_attributes[] = {
	"ConsumerARN", "ConsumerCreationTimestamp", "ConsumerName", "ConsumerStatus", "StreamARN",
	0,
};
const struct schema_type schema_aws_kinesis_streamconsumer = {
	"AWS::Kinesis::StreamConsumer", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 8, 8};
