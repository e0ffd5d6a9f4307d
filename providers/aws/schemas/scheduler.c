/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_scheduler_schedule;
/* AWS::Scheduler::Schedule */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 12, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[a-z-]*:scheduler:[a-z0-9\\-]+:\\d{12}:schedule\\/[0-9a-zA-Z-_.]+\\/[0-9a-zA-Z-_.]+$", 1, 1224},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 512}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 12, 2, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, 1, 1440},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[0-9a-zA-Z-_.]+$", 1, 64},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[a-z-]*:kms:[a-z0-9\\-]+:\\d{12}:(key|alias)\\/[0-9a-zA-Z-_]*$", 1, 2048},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 50},
	{1, 0, 0, 0, 0, 2, 2, 0, U, U}, {32, 0, 14, 10, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 1600}, {32, 0, 24, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[a-z-]*:sqs:[a-z0-9\\-]+:\\d{12}:[a-zA-Z0-9\\-_]+$", 1, 1600},
	{32, 0, 25, 14, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 18, 0, 0, 0, U, 6},
	{32, 0, 39, 3, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, 0, 100000},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255}, {4, 0, 0, 0, 0, 0, 0, 0, 0, 1000},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 4, 3, 0, U, U},
	{32, 0, 42, 1, 0, 0, 0, 0, U, U}, {32, 0, 43, 3, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 27, 0, 0, 0, 1, 5}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1000},
	{16, 1, 0, 0, 27, 0, 0, 0, 1, 16}, {16, 1, 0, 0, 30, 0, 0, 0, U, 10},
	{32, 0, 46, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, 2000},
	{1, 0, 0, 0, 0, 7, 2, 0, U, U}, {16, 1, 0, 0, 34, 0, 0, 0, U, 5},
	{32, 0, 48, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, 255},
	{1, 0, 0, 0, 0, 9, 3, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 64},
	{1, 0, 0, 0, 0, 12, 1, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, 1024},
	{16, 1, 0, 0, 41, 0, 0, 0, 0, 50}, {64, 0, 0, 0, 9, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, 1, 10}, {32, 0, 50, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^(\?=[/\\.\\-_A-Za-z0-9]+)((\?!aws\\.).*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)$", 1, 256},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, U}, {32, 0, 52, 1, 0, 0, 0, 0, U, U},
	{32, 0, 53, 2, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, 60, 86400},
	{4, 0, 0, 0, 0, 0, 0, 0, 0, 185},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[a-z-]*:iam::\\d{12}:role\\/[\\w+=,.@\\/-]+$", 1, 1600},
	{32, 0, 55, 1, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 54, 0, 0, 0, 0, 200},
	{32, 0, 56, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[A-Za-z0-9\\-_]*$", 1, 256},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 1024}, {32, 0, 58, 1, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"Description", 2, 0}, {"EndDate", 3, 0}, {"FlexibleTimeWindow", 4, 1},
	{"GroupName", 7, 0}, {"KmsKeyArn", 8, 0}, {"Name", 7, 2}, {"ScheduleExpression", 9, 1},
	{"ScheduleExpressionTimezone", 10, 0}, {"StartDate", 3, 0}, {"State", 11, 0},
	{"Target", 12, 1}, {"MaximumWindowInMinutes", 5, 0}, {"Mode", 6, 1}, {"Arn", 13, 1},
	{"DeadLetterConfig", 14, 0}, {"EcsParameters", 16, 0}, {"EventBridgeParameters", 43, 0},
	{"Input", 46, 0}, {"KinesisParameters", 47, 0}, {"RetryPolicy", 48, 0}, {"RoleArn", 51, 1},
	{"SageMakerPipelineParameters", 52, 0}, {"SqsParameters", 57, 0}, {"Arn", 15, 0},
	{"CapacityProviderStrategy", 17, 0}, {"EnableECSManagedTags", 22, 0},
	{"EnableExecuteCommand", 22, 0}, {"Group", 20, 0}, {"LaunchType", 23, 0},
	{"NetworkConfiguration", 24, 0}, {"PlacementConstraints", 29, 0},
	{"PlacementStrategy", 33, 0}, {"PlatformVersion", 37, 0}, {"PropagateTags", 38, 0},
	{"ReferenceId", 39, 0}, {"Tags", 40, 0}, {"TaskCount", 42, 0},
	{"TaskDefinitionArn", 13, 1}, {"Base", 19, 0}, {"CapacityProvider", 20, 1},
	{"Weight", 21, 0}, {"AwsvpcConfiguration", 25, 0}, {"AssignPublicIp", 11, 0},
	{"SecurityGroups", 26, 0}, {"Subnets", 28, 1}, {"Expression", 31, 0}, {"Type", 32, 0},
	{"Field", 35, 0}, {"Type", 36, 0}, {"DetailType", 44, 1}, {"Source", 45, 1},
	{"PartitionKey", 9, 1}, {"MaximumEventAgeInSeconds", 49, 0},
	{"MaximumRetryAttempts", 50, 0}, {"PipelineParameterList", 53, 0}, {"Name", 55, 1},
	{"Value", 56, 1}, {"MessageGroupId", 44, 0},
};
static const char *const t0_texts[] = {
	"OFF", "FLEXIBLE", "ENABLED", "DISABLED", "EC2", "FARGATE", "EXTERNAL", "distinctInstance",
	"memberOf", "random", "spread", "binpack", "TASK_DEFINITION",
};
static const char *const t0_identifier[] = {
	"Name", 0,
};
static const char *const t0_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_scheduler_schedule = {
	"AWS::Scheduler::Schedule", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 58, 59};

extern const struct schema_type schema_aws_scheduler_schedulegroup;
/* AWS::Scheduler::ScheduleGroup */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[a-z-]*:scheduler:[a-z0-9\\-]+:\\d{12}:schedule-group\\/[0-9a-zA-Z-_.]+$", 1, 1224},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[0-9a-zA-Z-_.]+$", 1, 64},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {16, 1, 0, 0, 6, 0, 0, 0, 0, 200},
	{32, 0, 6, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"CreationDate", 2, 4}, {"LastModificationDate", 2, 4}, {"Name", 3, 2},
	{"State", 4, 4}, {"Tags", 5, 0}, {"Key", 7, 1}, {"Value", 8, 1},
};
static const char *const t1_texts[] = {
	"ACTIVE", "DELETING",
};
static const char *const t1_identifier[] = {
	"Name", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "CreationDate", "LastModificationDate", "State", 0,
};
const struct schema_type schema_aws_scheduler_schedulegroup = {
	"AWS::Scheduler::ScheduleGroup", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 9, 8};
