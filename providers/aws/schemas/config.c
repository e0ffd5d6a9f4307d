/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_config_configrule;
/* AWS::Config::ConfigRule */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 10, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
	{16, 0, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 11, 1, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 12, 4, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 1, 0, 0, 0, U, U}, {32, 0, 16, 4, 0, 0, 0, 0, U, U},
	{32, 0, 20, 3, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 13, 0, 0, 0, U, U}, {32, 0, 23, 3, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"Compliance", 2, 0}, {"ConfigRuleId", 1, 4}, {"ConfigRuleName", 1, 2},
	{"Description", 3, 0}, {"EvaluationModes", 4, 0}, {"InputParameters", 6, 0},
	{"MaximumExecutionFrequency", 1, 0}, {"Scope", 7, 0}, {"Source", 9, 1}, {"Type", 1, 4},
	{"Mode", 1, 0}, {"ComplianceResourceId", 1, 0}, {"ComplianceResourceTypes", 8, 0},
	{"TagKey", 1, 0}, {"TagValue", 1, 0}, {"CustomPolicyDetails", 10, 0}, {"Owner", 1, 1},
	{"SourceDetails", 12, 0}, {"SourceIdentifier", 1, 0}, {"EnableDebugLogDelivery", 11, 0},
	{"PolicyRuntime", 1, 0}, {"PolicyText", 1, 8}, {"EventSource", 1, 1},
	{"MaximumExecutionFrequency", 1, 0}, {"MessageType", 1, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"ConfigRuleName", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "Compliance.Type", "ConfigRuleId", 0,
};
const struct schema_type schema_aws_config_configrule = {
	"AWS::Config::ConfigRule", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 14, 26};

extern const struct schema_type schema_aws_config_configurationrecorder;
/* AWS::Config::ConfigurationRecorder */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 5, 5, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 10, 1, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 1, 0, 0, 0, U, U},
	{32, 0, 11, 1, 0, 0, 0, 0, U, U}, {32, 0, 12, 2, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 9, 0, 0, 0, U, U}, {32, 0, 14, 3, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Id", 1, 4}, {"Name", 1, 2}, {"RecordingGroup", 2, 0}, {"RecordingMode", 7, 0},
	{"RoleARN", 1, 1}, {"AllSupported", 3, 0}, {"ExclusionByResourceTypes", 4, 0},
	{"IncludeGlobalResourceTypes", 3, 0}, {"RecordingStrategy", 6, 0}, {"ResourceTypes", 5, 0},
	{"ResourceTypes", 5, 1}, {"UseOnly", 1, 1}, {"RecordingFrequency", 1, 1},
	{"RecordingModeOverrides", 8, 0}, {"Description", 1, 0}, {"RecordingFrequency", 1, 1},
	{"ResourceTypes", 5, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"Id", 0,
};
static const char *const t1_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_config_configurationrecorder = {
	"AWS::Config::ConfigurationRecorder", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 10, 17};

extern const struct schema_type schema_aws_config_deliverychannel;
/* AWS::Config::DeliveryChannel */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {32, 0, 7, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"ConfigSnapshotDeliveryProperties", 1, 0}, {"Id", 2, 4}, {"Name", 2, 2},
	{"S3BucketName", 2, 1}, {"S3KeyPrefix", 2, 0}, {"S3KmsKeyArn", 2, 0},
	{"SnsTopicARN", 2, 0}, {"DeliveryFrequency", 2, 0},
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
const struct schema_type schema_aws_config_deliverychannel = {
	"AWS::Config::DeliveryChannel", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 3, 8};

extern const struct schema_type schema_aws_config_remediationconfiguration;
/* AWS::Config::RemediationConfiguration */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 11, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 11, 1, 0, 0, 0, 0, U, U},
	{32, 0, 12, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"Automatic", 1, 0}, {"ConfigRuleName", 2, 3}, {"ExecutionControls", 3, 0}, {"Id", 2, 4},
	{"MaximumAutomaticAttempts", 5, 0}, {"Parameters", 6, 0}, {"ResourceType", 2, 0},
	{"RetryAttemptSeconds", 5, 0}, {"TargetId", 2, 1}, {"TargetType", 2, 1},
	{"TargetVersion", 2, 0}, {"SsmControls", 4, 0},
	{"ConcurrentExecutionRatePercentage", 5, 0}, {"ErrorPercentage", 5, 0},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"Id", 0,
};
static const char *const t3_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_config_remediationconfiguration = {
	"AWS::Config::RemediationConfiguration", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 7, 14};
