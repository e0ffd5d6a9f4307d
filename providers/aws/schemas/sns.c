/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_sns_subscription;
/* AWS::SNS::Subscription */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 12, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"DeliveryPolicy", 2, 0}, {"Endpoint", 1, 2}, {"FilterPolicy", 2, 0},
	{"FilterPolicyScope", 1, 0}, {"Protocol", 1, 3}, {"RawMessageDelivery", 3, 0},
	{"RedrivePolicy", 2, 0}, {"Region", 1, 24}, {"ReplayPolicy", 2, 0},
	{"SubscriptionRoleArn", 1, 0}, {"TopicArn", 1, 3},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Arn", 0,
};
static const char *const t0_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_sns_subscription = {
	"AWS::SNS::Subscription", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 4, 12};

extern const struct schema_type schema_aws_sns_topic;
/* AWS::SNS::Topic */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 14, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 14, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 5, 0, U, U}, {16, 1, 0, 0, 8, 0, 0, 0, U, U},
	{32, 0, 18, 2, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 20, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256}, {1, 0, 0, 0, 0, 0, 0, 0, U, 256},
};
static const struct schema_prop t1_props[] = {
	{"ArchivePolicy", 1, 0}, {"ContentBasedDeduplication", 2, 0},
	{"DataProtectionPolicy", 1, 0}, {"DeliveryStatusLogging", 3, 0}, {"DisplayName", 5, 0},
	{"FifoThroughputScope", 5, 0}, {"FifoTopic", 2, 2}, {"KmsMasterKeyId", 5, 0},
	{"SignatureVersion", 5, 0}, {"Subscription", 7, 0}, {"Tags", 9, 0}, {"TopicArn", 5, 4},
	{"TopicName", 13, 2}, {"TracingConfig", 5, 0}, {"FailureFeedbackRoleArn", 5, 0},
	{"Protocol", 6, 1}, {"SuccessFeedbackRoleArn", 5, 0}, {"SuccessFeedbackSampleRate", 5, 0},
	{"Endpoint", 5, 1}, {"Protocol", 5, 1}, {"Key", 11, 1}, {"Value", 12, 1},
};
static const char *const t1_texts[] = {
	"http/s", "sqs", "lambda", "firehose", "application",
};
static const char *const t1_identifier[] = {
	"TopicArn", 0,
};
static const char *const t1_attributes[] = {
	"ContentBasedDeduplication", "DeliveryStatusLogging", "DisplayName", "FifoThroughputScope",
	"FifoTopic", "KmsMasterKeyId", "SignatureVersion", "Subscription", "Tags", "TopicArn",
	"TopicName", "TracingConfig", 0,
};
const struct schema_type schema_aws_sns_topic = {
	"AWS::SNS::Topic", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 14, 22};

extern const struct schema_type schema_aws_sns_topicpolicy;
/* AWS::SNS::TopicPolicy */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 1, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"Id", 1, 4}, {"PolicyDocument", 2, 1}, {"Topics", 3, 1},
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
const struct schema_type schema_aws_sns_topicpolicy = {
	"AWS::SNS::TopicPolicy", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 4, 3};
