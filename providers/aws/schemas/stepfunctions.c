/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_stepfunctions_activity;
/* AWS::StepFunctions::Activity */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
	{32, 0, 4, 3, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 60, 900},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 80},
	{16, 1, 0, 0, 7, 0, 0, 0, U, U}, {32, 0, 7, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"EncryptionConfiguration", 2, 2}, {"Name", 5, 3}, {"Tags", 6, 0},
	{"KmsDataKeyReusePeriodSeconds", 3, 0}, {"KmsKeyId", 1, 0}, {"Type", 4, 1}, {"Key", 8, 1},
	{"Value", 9, 1},
};
static const char *const t0_texts[] = {
	"CUSTOMER_MANAGED_KMS_KEY", "AWS_OWNED_KEY",
};
static const char *const t0_identifier[] = {
	"Arn", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "EncryptionConfiguration.KmsDataKeyReusePeriodSeconds",
	"EncryptionConfiguration.KmsKeyId", "EncryptionConfiguration.Type", "Name", "Tags", 0,
};
const struct schema_type schema_aws_stepfunctions_activity = {
	"AWS::StepFunctions::Activity", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 10, 9};

extern const struct schema_type schema_aws_stepfunctions_statemachine;
/* AWS::StepFunctions::StateMachine */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 14, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
	{64, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 14, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1048576},
	{64, 0, 0, 0, 7, 0, 0, 0, U, U}, {11, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 17, 3, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 60, 900},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {32, 0, 20, 3, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 13, 0, 0, 0, 1, U}, {32, 0, 23, 1, 0, 0, 0, 0, U, U},
	{32, 0, 24, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 2, 4, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 80}, {1, 0, 0, 0, 0, 6, 2, 0, U, U},
	{16, 1, 0, 0, 21, 0, 0, 0, U, U}, {32, 0, 25, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {32, 0, 27, 1, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"Definition", 2, 8}, {"DefinitionS3Location", 3, 8},
	{"DefinitionString", 5, 0}, {"DefinitionSubstitutions", 6, 8},
	{"EncryptionConfiguration", 8, 0}, {"LoggingConfiguration", 11, 0}, {"Name", 18, 4},
	{"RoleArn", 15, 1}, {"StateMachineName", 18, 2}, {"StateMachineRevisionId", 15, 4},
	{"StateMachineType", 19, 2}, {"Tags", 20, 0}, {"TracingConfiguration", 23, 0},
	{"Bucket", 4, 1}, {"Key", 4, 1}, {"Version", 4, 0}, {"KmsDataKeyReusePeriodSeconds", 9, 0},
	{"KmsKeyId", 1, 0}, {"Type", 10, 1}, {"Destinations", 12, 0},
	{"IncludeExecutionData", 16, 0}, {"Level", 17, 0}, {"CloudWatchLogsLogGroup", 14, 0},
	{"LogGroupArn", 15, 0}, {"Key", 22, 1}, {"Value", 15, 1}, {"Enabled", 16, 0},
};
static const char *const t1_texts[] = {
	"CUSTOMER_MANAGED_KMS_KEY", "AWS_OWNED_KEY", "ALL", "ERROR", "FATAL", "OFF", "STANDARD",
	"EXPRESS",
};
static const char *const t1_identifier[] = {
	"Arn", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "Name", "StateMachineRevisionId", 0,
};
const struct schema_type schema_aws_stepfunctions_statemachine = {
	"AWS::StepFunctions::StateMachine", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 24, 28};
