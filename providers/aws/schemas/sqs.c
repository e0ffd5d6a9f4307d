/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_sqs_queue;
/* AWS::SQS::Queue */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 18, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 900},
	{2, 0, 0, 0, 0, 0, 0, 0, 60, 86400}, {2, 0, 0, 0, 0, 0, 0, 0, 1024, 1048576},
	{2, 0, 0, 0, 0, 0, 0, 0, 60, 1209600}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 20},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {33, 0, 18, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 12, 0, 0, 0, U, U},
	{32, 0, 20, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 43200},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"ContentBasedDeduplication", 2, 0}, {"DeduplicationScope", 1, 0},
	{"DelaySeconds", 3, 0}, {"FifoQueue", 2, 2}, {"FifoThroughputLimit", 1, 0},
	{"KmsDataKeyReusePeriodSeconds", 4, 0}, {"KmsMasterKeyId", 1, 0},
	{"MaximumMessageSize", 5, 0}, {"MessageRetentionPeriod", 6, 0}, {"QueueName", 1, 2},
	{"QueueUrl", 1, 4}, {"ReceiveMessageWaitTimeSeconds", 7, 0}, {"RedriveAllowPolicy", 8, 0},
	{"RedrivePolicy", 9, 0}, {"SqsManagedSseEnabled", 2, 0}, {"Tags", 11, 0},
	{"VisibilityTimeout", 13, 0}, {"deadLetterTargetArn", 1, 0}, {"maxReceiveCount", 10, 0},
	{"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"QueueUrl", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "ContentBasedDeduplication", "DeduplicationScope", "DelaySeconds", "FifoQueue",
	"FifoThroughputLimit", "KmsDataKeyReusePeriodSeconds", "KmsMasterKeyId",
	"MaximumMessageSize", "MessageRetentionPeriod", "QueueName", "QueueUrl",
	"ReceiveMessageWaitTimeSeconds", "RedrivePolicy.deadLetterTargetArn",
	"RedrivePolicy.maxReceiveCount", "SqsManagedSseEnabled", "Tags", "VisibilityTimeout", 0,
};
const struct schema_type schema_aws_sqs_queue = {
	"AWS::SQS::Queue", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 14, 22};

extern const struct schema_type schema_aws_sqs_queueinlinepolicy;
/* AWS::SQS::QueueInlinePolicy */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"PolicyDocument", 1, 1}, {"Queue", 2, 3},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"Queue", 0,
};
static const char *const t1_attributes[] = {
	0,
};
const struct schema_type schema_aws_sqs_queueinlinepolicy = {
	"AWS::SQS::QueueInlinePolicy", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 3, 2};

extern const struct schema_type schema_aws_sqs_queuepolicy;
/* AWS::SQS::QueuePolicy */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 1, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"Id", 1, 4}, {"PolicyDocument", 2, 1}, {"Queues", 3, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"Id", 0,
};
static const char *const t2_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_sqs_queuepolicy = {
	"AWS::SQS::QueuePolicy", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 4, 3};
