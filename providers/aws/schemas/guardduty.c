/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_guardduty_detector;
/* AWS::GuardDuty::Detector */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {32, 0, 6, 3, 0, 0, 0, 0, U, U},
	{32, 0, 9, 1, 0, 0, 0, 0, U, U}, {32, 0, 10, 1, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 11, 1, 0, 0, 0, 0, U, U},
	{32, 0, 12, 1, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 8, 0, 0, 0, U, U},
	{32, 0, 13, 3, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 16, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 3, 0, 1, 256},
	{1, 0, 0, 0, 0, 3, 2, 0, 1, 128}, {1, 0, 0, 0, 0, 5, 7, 0, U, 128},
	{1, 0, 0, 0, 0, 12, 2, 0, U, U}, {1, 0, 0, 0, 0, 14, 3, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 18, 0, 0, 0, U, U},
	{32, 0, 18, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"DataSources", 1, 0}, {"Enable", 4, 1}, {"Features", 7, 0},
	{"FindingPublishingFrequency", 15, 0}, {"Id", 16, 4}, {"Tags", 17, 0},
	{"Kubernetes", 2, 0}, {"MalwareProtection", 5, 0}, {"S3Logs", 3, 0}, {"AuditLogs", 3, 1},
	{"Enable", 4, 1}, {"ScanEc2InstanceWithFindings", 6, 0}, {"EbsVolumes", 4, 0},
	{"AdditionalConfiguration", 9, 0}, {"Name", 13, 1}, {"Status", 14, 1}, {"Name", 11, 0},
	{"Status", 12, 0}, {"Key", 19, 1}, {"Value", 20, 1},
};
static const char *const t0_texts[] = {
	"EC2_AGENT_MANAGEMENT", "ECS_FARGATE_AGENT_MANAGEMENT", "EKS_ADDON_MANAGEMENT", "DISABLED",
	"ENABLED", "EBS_MALWARE_PROTECTION", "EKS_AUDIT_LOGS", "EKS_RUNTIME_MONITORING",
	"LAMBDA_NETWORK_LOGS", "RDS_LOGIN_EVENTS", "RUNTIME_MONITORING", "S3_DATA_EVENTS",
	"ENABLED", "DISABLED", "FIFTEEN_MINUTES", "ONE_HOUR", "SIX_HOURS",
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_guardduty_detector = {
	"AWS::GuardDuty::Detector", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 21, 20};

extern const struct schema_type schema_aws_guardduty_malwareprotectionplan;
/* AWS::GuardDuty::MalwareProtectionPlan */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {32, 0, 9, 1, 0, 0, 0, 0, U, U},
	{32, 0, 10, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 11, 1, 0, 0, 0, 0, U, U},
	{32, 0, 12, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, 0, 5},
	{16, 0, 0, 0, 9, 0, 0, 0, U, U}, {32, 0, 14, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 11, 0, 0, 0, U, U}, {32, 0, 16, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Actions", 1, 0}, {"Arn", 4, 4}, {"CreatedAt", 4, 4}, {"MalwareProtectionPlanId", 4, 4},
	{"ProtectedResource", 5, 1}, {"Role", 4, 1}, {"Status", 4, 4}, {"StatusReasons", 8, 4},
	{"Tags", 10, 0}, {"Tagging", 2, 0}, {"Status", 3, 0}, {"S3Bucket", 6, 1},
	{"BucketName", 4, 0}, {"ObjectPrefixes", 7, 0}, {"Code", 4, 0}, {"Message", 4, 0},
	{"Key", 4, 1}, {"Value", 4, 1},
};
static const char *const t1_texts[] = {
	"DISABLED", "ENABLED",
};
static const char *const t1_identifier[] = {
	"MalwareProtectionPlanId", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "CreatedAt", "MalwareProtectionPlanId", "Status", "StatusReasons", 0,
};
const struct schema_type schema_aws_guardduty_malwareprotectionplan = {
	"AWS::GuardDuty::MalwareProtectionPlan", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 12, 18};

extern const struct schema_type schema_aws_guardduty_publishingdestination;
/* AWS::GuardDuty::PublishingDestination */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {32, 0, 7, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 1, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 300}, {16, 1, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 9, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t2_props[] = {
	{"DestinationProperties", 1, 1}, {"DestinationType", 3, 1}, {"DetectorId", 4, 3},
	{"Id", 2, 4}, {"PublishingFailureStartTimestamp", 2, 4}, {"Status", 2, 4}, {"Tags", 5, 0},
	{"DestinationArn", 2, 0}, {"KmsKeyArn", 2, 0}, {"Key", 7, 1}, {"Value", 8, 1},
};
static const char *const t2_texts[] = {
	"S3",
};
static const char *const t2_identifier[] = {
	"DetectorId", "Id", 0,
};
static const char *const t2_attributes[] = {
	"Id", "PublishingFailureStartTimestamp", "Status", 0,
};
const struct schema_type schema_aws_guardduty_publishingdestination = {
	"AWS::GuardDuty::PublishingDestination", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 9, 11};
