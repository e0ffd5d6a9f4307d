/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_iot_authorizer;
/* AWS::IoT::Authorizer */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\s\\S]*$", 0, 2048}, {1, 0, 0, 0, 0, 0, 0, "[\\w=,@-]+", 1, 128},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{16, 3, 0, 0, 7, 0, 0, 0, U, U}, {32, 0, 9, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256}, {1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_-]+$", 1, 128},
	{64, 0, 0, 0, 12, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, 5120},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"AuthorizerFunctionArn", 2, 1}, {"AuthorizerName", 3, 2},
	{"EnableCachingForHttp", 4, 0}, {"SigningDisabled", 4, 2}, {"Status", 5, 0},
	{"Tags", 6, 0}, {"TokenKeyName", 10, 0}, {"TokenSigningPublicKeys", 11, 0}, {"Key", 8, 1},
	{"Value", 9, 1},
};
static const char *const t0_texts[] = {
	"ACTIVE", "INACTIVE",
};
static const char *const t0_identifier[] = {
	"AuthorizerName", 0,
};
static const char *const t0_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_iot_authorizer = {
	"AWS::IoT::Authorizer", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 13, 11};

extern const struct schema_type schema_aws_iot_billinggroup;
/* AWS::IoT::BillingGroup */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9:_-]+", 1, 128}, {32, 0, 5, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[\\p{Graph}\\x20]*", 0, 2028}, {16, 3, 0, 0, 6, 0, 0, 0, U, 50},
	{32, 0, 6, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"BillingGroupName", 2, 2}, {"BillingGroupProperties", 3, 0}, {"Id", 1, 4},
	{"Tags", 5, 0}, {"BillingGroupDescription", 4, 0}, {"Key", 7, 1}, {"Value", 8, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"BillingGroupName", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "Id", 0,
};
const struct schema_type schema_aws_iot_billinggroup = {
	"AWS::IoT::BillingGroup", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 9, 8};

extern const struct schema_type schema_aws_iot_jobtemplate;
/* AWS::IoT::JobTemplate */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 14, 0, 0, 0, 0, U, U}, {32, 0, 14, 1, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 3, 0, 0, 0, 1, U}, {32, 0, 15, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 1, 0, U, U}, {1, 0, 0, 0, 0, 1, 4, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, U}, {4, 0, 0, 0, 0, 0, 0, 0, U, 100},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "[^\\p{C}]+", 0, 2028},
	{16, 1, 0, 0, 11, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^arn:[!-~]+$", 1, 1600},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 32768}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1350},
	{32, 0, 19, 1, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 16, 0, 0, 0, 1, 2},
	{32, 0, 20, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 5, 3, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 10}, {32, 0, 22, 2, 0, 0, 0, 0, U, U},
	{32, 0, 24, 3, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, 1, 5},
	{32, 0, 27, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9_-]+", 1, 64},
	{16, 1, 0, 0, 25, 0, 0, 0, U, U}, {32, 0, 29, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 1430}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
	{32, 0, 31, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 60, 3600},
	{1, 0, 0, 0, 0, 0, 0, 0, 20, 2048}, {16, 3, 0, 0, 32, 0, 0, 0, U, 50},
	{32, 0, 33, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 128},
	{32, 0, 35, 1, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 10080},
};
static const struct schema_prop t2_props[] = {
	{"AbortConfig", 1, 10}, {"Arn", 8, 4}, {"Description", 9, 3},
	{"DestinationPackageVersions", 10, 10}, {"Document", 12, 10}, {"DocumentSource", 13, 10},
	{"JobArn", 8, 10}, {"JobExecutionsRetryConfig", 14, 10},
	{"JobExecutionsRolloutConfig", 19, 10}, {"JobTemplateId", 23, 3},
	{"MaintenanceWindows", 24, 10}, {"PresignedUrlConfig", 28, 10}, {"Tags", 31, 2},
	{"TimeoutConfig", 34, 10}, {"CriteriaList", 2, 1}, {"Action", 4, 1}, {"FailureType", 5, 1},
	{"MinNumberOfExecutedThings", 6, 1}, {"ThresholdPercentage", 7, 1},
	{"RetryCriteriaList", 15, 0}, {"FailureType", 17, 0}, {"NumberOfRetries", 18, 0},
	{"ExponentialRolloutRate", 20, 0}, {"MaximumPerMinute", 6, 0}, {"BaseRatePerMinute", 6, 1},
	{"IncrementFactor", 21, 1}, {"RateIncreaseCriteria", 22, 1},
	{"NumberOfNotifiedThings", 6, 0}, {"NumberOfSucceededThings", 6, 0},
	{"DurationInMinutes", 26, 0}, {"StartTime", 27, 0}, {"ExpiresInSec", 29, 0},
	{"RoleArn", 30, 1}, {"Key", 33, 1}, {"Value", 27, 1},
	{"InProgressTimeoutInMinutes", 35, 1},
};
static const char *const t2_texts[] = {
	"CANCEL", "FAILED", "REJECTED", "TIMED_OUT", "ALL", "FAILED", "TIMED_OUT", "ALL",
};
static const char *const t2_identifier[] = {
	"JobTemplateId", 0,
};
static const char *const t2_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_iot_jobtemplate = {
	"AWS::IoT::JobTemplate", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 36, 36};

extern const struct schema_type schema_aws_iot_policy;
/* AWS::IoT::Policy */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, "^[\\s\\S]*$", 1, 404600},
	{1, 0, 0, 0, 0, 0, 0, "^[\\w+=,.@-]+$", 1, 128}, {16, 3, 0, 0, 5, 0, 0, 0, U, U},
	{32, 0, 5, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t3_props[] = {
	{"Arn", 1, 4}, {"Id", 1, 4}, {"PolicyDocument", 2, 1}, {"PolicyName", 3, 2},
	{"Tags", 4, 0}, {"Key", 6, 1}, {"Value", 7, 1},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"Id", 0,
};
static const char *const t3_attributes[] = {
	"Arn", "Id", 0,
};
const struct schema_type schema_aws_iot_policy = {
	"AWS::IoT::Policy", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 8, 7};

extern const struct schema_type schema_aws_iot_policyprincipalattachment;
/* AWS::IoT::PolicyPrincipalAttachment */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t4_props[] = {
	{"Id", 1, 4}, {"PolicyName", 1, 3}, {"Principal", 1, 3},
};
static const char *const t4_texts[] = {
	0,
};
static const char *const t4_identifier[] = {
	"Id", 0,
};
static const char *const t4_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_iot_policyprincipalattachment = {
	"AWS::IoT::PolicyPrincipalAttachment", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, 0, 2, 3};

extern const struct schema_type schema_aws_iot_rolealias;
/* AWS::IoT::RoleAlias */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 900, 43200},
	{1, 0, 0, 0, 0, 0, 0, "[\\w=,@-]+", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "arn:(aws[a-zA-Z-]*)\?:iam::\\d{12}:role/\?[a-zA-Z_0-9+=,.@\\-_/]+", 20, 2048},
	{16, 3, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 5, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 127},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 255},
};
static const struct schema_prop t5_props[] = {
	{"CredentialDurationSeconds", 1, 0}, {"RoleAlias", 2, 2}, {"RoleAliasArn", 2, 4},
	{"RoleArn", 3, 1}, {"Tags", 4, 0}, {"Key", 6, 1}, {"Value", 7, 1},
};
static const char *const t5_texts[] = {
	0,
};
static const char *const t5_identifier[] = {
	"RoleAlias", 0,
};
static const char *const t5_attributes[] = {
	"RoleAliasArn", 0,
};
const struct schema_type schema_aws_iot_rolealias = {
	"AWS::IoT::RoleAlias", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, "Tags", 8, 7};

extern const struct schema_type schema_aws_iot_thing;
/* AWS::IoT::Thing */
static const struct schema_node t6_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 4, 1, 0, 0, 0, 0, U, U}, {64, 0, 0, 0, 1, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9:_-]+", 1, 128},
};
static const struct schema_prop t6_props[] = {
	{"Arn", 1, 4}, {"AttributePayload", 2, 0}, {"Id", 1, 4}, {"ThingName", 4, 2},
	{"Attributes", 3, 0},
};
static const char *const t6_texts[] = {
	0,
};
static const char *const t6_identifier[] = {
	"ThingName", 0,
};
static const char *const t6_attributes[] = {
	"Arn", "Id", 0,
};
const struct schema_type schema_aws_iot_thing = {
	"AWS::IoT::Thing", t6_nodes, t6_props, t6_texts,
	t6_identifier, t6_attributes, 0, 5, 5};

extern const struct schema_type schema_aws_iot_thingprincipalattachment;
/* AWS::IoT::ThingPrincipalAttachment */
static const struct schema_node t7_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t7_props[] = {
	{"Id", 1, 4}, {"Principal", 1, 3}, {"ThingName", 1, 3}, {"ThingPrincipalType", 1, 0},
};
static const char *const t7_texts[] = {
	0,
};
static const char *const t7_identifier[] = {
	"Id", 0,
};
static const char *const t7_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_iot_thingprincipalattachment = {
	"AWS::IoT::ThingPrincipalAttachment", t7_nodes, t7_props, t7_texts,
	t7_identifier, t7_attributes, 0, 2, 4};

extern const struct schema_type schema_aws_iot_thingtype;
/* AWS::IoT::ThingType */
static const struct schema_node t8_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 4, 0, 0, 0, U, 50},
	{32, 0, 6, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256}, {1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9:_-]+", 1, 128},
	{32, 0, 8, 3, 0, 0, 0, 0, U, U}, {32, 0, 11, 1, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 11, 0, 0, 0, U, U}, {32, 0, 12, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, 0, 128}, {1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9_.,@/:#-]+", 0, 128},
	{1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9:$.]+", 0, 128}, {16, 2, 0, 0, 13, 0, 0, 0, U, 3},
	{1, 0, 0, 0, 0, 0, 0, "[\\p{Graph}\\x20]*", 0, 2028},
};
static const struct schema_prop t8_props[] = {
	{"Arn", 1, 4}, {"DeprecateThingType", 2, 0}, {"Id", 1, 4}, {"Tags", 3, 0},
	{"ThingTypeName", 7, 2}, {"ThingTypeProperties", 8, 0}, {"Key", 5, 1}, {"Value", 6, 1},
	{"Mqtt5Configuration", 9, 0}, {"SearchableAttributes", 15, 0},
	{"ThingTypeDescription", 16, 0}, {"PropagatingAttributes", 10, 0},
	{"ConnectionAttribute", 12, 0}, {"ThingAttribute", 13, 0}, {"UserPropertyKey", 14, 1},
};
static const char *const t8_texts[] = {
	"iot:ClientId", "iot:Thing.ThingName",
};
static const char *const t8_identifier[] = {
	"ThingTypeName", 0,
};
static const char *const t8_attributes[] = {
	"Arn", "Id", 0,
};
const struct schema_type schema_aws_iot_thingtype = {
	"AWS::IoT::ThingType", t8_nodes, t8_props, t8_texts,
	t8_identifier, t8_attributes, "Tags", 17, 15};

extern const struct schema_type schema_aws_iot_topicrule;
/* AWS::IoT::TopicRule */
static const struct schema_node t9_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_]+$", 1, 128}, {16, 1, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 4, 2, 0, 0, 0, 0, U, U}, {32, 0, 6, 6, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 7, 0, 0, 0, 0, 10}, {32, 0, 12, 22, 0, 0, 0, 0, U, U},
	{32, 0, 34, 4, 0, 0, 0, 0, U, U}, {32, 0, 38, 3, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 41, 6, 0, 0, 0, 0, U, U},
	{32, 0, 47, 9, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{32, 0, 56, 2, 0, 0, 0, 0, U, U}, {32, 0, 58, 1, 0, 0, 0, 0, U, U},
	{32, 0, 59, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^https\?://", U, U},
	{32, 0, 64, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^([\\n\\t])|(\\r\\n)|(,)$", U, U},
	{32, 0, 68, 6, 0, 0, 0, 0, U, U}, {32, 0, 74, 1, 0, 0, 0, 0, U, U},
	{32, 0, 75, 3, 0, 0, 0, 0, U, U}, {32, 0, 78, 4, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 5, 200}, {2, 0, 0, 0, 0, 0, 0, 0, 2, 10},
	{2, 0, 0, 0, 0, 0, 0, 0, 100, 131072}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 2000},
	{16, 2, 0, 0, 29, 0, 0, 0, 0, 100}, {32, 0, 82, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256}, {32, 0, 84, 3, 0, 0, 0, 0, U, U},
	{32, 0, 87, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 128}, {32, 0, 91, 2, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 37, 0, 0, 0, 1, U}, {32, 0, 93, 5, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, U}, {16, 2, 0, 0, 40, 0, 0, 0, 1, U},
	{32, 0, 98, 3, 0, 0, 0, 0, U, U}, {32, 0, 101, 2, 0, 0, 0, 0, U, U},
	{32, 0, 103, 4, 0, 0, 0, 0, U, U}, {32, 0, 107, 6, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 1, 0, 0, 0, U, U}, {16, 2, 0, 0, 46, 0, 0, 0, 1, 100},
	{32, 0, 113, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 16384},
	{32, 0, 115, 3, 0, 0, 0, 0, U, U}, {32, 0, 118, 1, 0, 0, 0, 0, U, U},
	{32, 0, 119, 6, 0, 0, 0, 0, U, U}, {32, 0, 125, 2, 0, 0, 0, 0, U, U},
	{32, 0, 127, 4, 0, 0, 0, 0, U, U}, {32, 0, 131, 6, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1024}, {16, 0, 0, 0, 56, 0, 0, 0, 1, 100},
	{32, 0, 137, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 1},
	{32, 0, 139, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 2, 8, 0, U, U},
	{32, 0, 143, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 10, 2, 0, U, U},
	{32, 0, 146, 3, 0, 0, 0, 0, U, U}, {32, 0, 149, 3, 0, 0, 0, 0, U, U},
	{32, 0, 152, 5, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 66, 0, 0, 0, 1, 128},
	{32, 0, 157, 2, 0, 0, 0, 0, U, U}, {32, 0, 159, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t9_props[] = {
	{"Arn", 1, 4}, {"RuleName", 2, 2}, {"Tags", 3, 0}, {"TopicRulePayload", 5, 1},
	{"Key", 1, 1}, {"Value", 1, 1}, {"Actions", 6, 1}, {"AwsIotSqlVersion", 1, 0},
	{"Description", 1, 0}, {"ErrorAction", 7, 0}, {"RuleDisabled", 10, 0}, {"Sql", 1, 1},
	{"CloudwatchAlarm", 8, 0}, {"CloudwatchLogs", 9, 0}, {"CloudwatchMetric", 11, 0},
	{"DynamoDB", 12, 0}, {"DynamoDBv2", 14, 0}, {"Elasticsearch", 16, 0}, {"Firehose", 18, 0},
	{"Http", 20, 0}, {"IotAnalytics", 31, 0}, {"IotEvents", 32, 0}, {"IotSiteWise", 35, 0},
	{"Kafka", 43, 0}, {"Kinesis", 48, 0}, {"Lambda", 49, 0}, {"Location", 50, 0},
	{"OpenSearch", 16, 0}, {"Republish", 52, 0}, {"S3", 58, 0}, {"Sns", 60, 0}, {"Sqs", 62, 0},
	{"StepFunctions", 63, 0}, {"Timestream", 64, 0}, {"AlarmName", 1, 1}, {"RoleArn", 1, 1},
	{"StateReason", 1, 1}, {"StateValue", 1, 1}, {"BatchMode", 10, 0}, {"LogGroupName", 1, 1},
	{"RoleArn", 1, 1}, {"MetricName", 1, 1}, {"MetricNamespace", 1, 1},
	{"MetricTimestamp", 1, 0}, {"MetricUnit", 1, 1}, {"MetricValue", 1, 1}, {"RoleArn", 1, 1},
	{"HashKeyField", 1, 1}, {"HashKeyType", 13, 0}, {"HashKeyValue", 1, 1},
	{"PayloadField", 1, 0}, {"RangeKeyField", 1, 0}, {"RangeKeyType", 13, 0},
	{"RangeKeyValue", 1, 0}, {"RoleArn", 1, 1}, {"TableName", 1, 1}, {"PutItem", 15, 0},
	{"RoleArn", 1, 0}, {"TableName", 1, 1}, {"Endpoint", 17, 1}, {"Id", 1, 1}, {"Index", 1, 1},
	{"RoleArn", 1, 1}, {"Type", 1, 1}, {"BatchMode", 10, 0}, {"DeliveryStreamName", 1, 1},
	{"RoleArn", 1, 1}, {"Separator", 19, 0}, {"Auth", 21, 0}, {"BatchConfig", 23, 0},
	{"ConfirmationUrl", 27, 0}, {"EnableBatching", 10, 0}, {"Headers", 28, 0}, {"Url", 27, 1},
	{"Sigv4", 22, 0}, {"RoleArn", 1, 1}, {"ServiceName", 1, 1}, {"SigningRegion", 1, 1},
	{"BatchAcrossTopics", 10, 0}, {"MaxBatchOpenMs", 24, 0}, {"MaxBatchSize", 25, 0},
	{"MaxBatchSizeBytes", 26, 0}, {"Key", 30, 1}, {"Value", 1, 1}, {"BatchMode", 10, 0},
	{"ChannelName", 1, 1}, {"RoleArn", 1, 1}, {"BatchMode", 10, 0}, {"InputName", 33, 1},
	{"MessageId", 34, 0}, {"RoleArn", 1, 1}, {"PutAssetPropertyValueEntries", 36, 1},
	{"RoleArn", 1, 1}, {"AssetId", 1, 0}, {"EntryId", 1, 0}, {"PropertyAlias", 38, 0},
	{"PropertyId", 1, 0}, {"PropertyValues", 39, 1}, {"Quality", 1, 0}, {"Timestamp", 41, 1},
	{"Value", 42, 1}, {"OffsetInNanos", 1, 0}, {"TimeInSeconds", 1, 1}, {"BooleanValue", 1, 0},
	{"DoubleValue", 1, 0}, {"IntegerValue", 1, 0}, {"StringValue", 1, 0},
	{"ClientProperties", 44, 1}, {"DestinationArn", 1, 1}, {"Headers", 45, 0}, {"Key", 1, 0},
	{"Partition", 1, 0}, {"Topic", 1, 1}, {"Key", 47, 1}, {"Value", 47, 1},
	{"PartitionKey", 1, 0}, {"RoleArn", 1, 1}, {"StreamName", 1, 1}, {"FunctionArn", 1, 0},
	{"DeviceId", 1, 1}, {"Latitude", 1, 1}, {"Longitude", 1, 1}, {"RoleArn", 1, 1},
	{"Timestamp", 51, 0}, {"TrackerName", 1, 1}, {"Unit", 1, 0}, {"Value", 1, 1},
	{"Headers", 53, 0}, {"Qos", 57, 0}, {"RoleArn", 1, 1}, {"Topic", 1, 1},
	{"ContentType", 54, 0}, {"CorrelationData", 54, 0}, {"MessageExpiry", 54, 0},
	{"PayloadFormatIndicator", 54, 0}, {"ResponseTopic", 54, 0}, {"UserProperties", 55, 0},
	{"Key", 54, 1}, {"Value", 54, 1}, {"BucketName", 1, 1}, {"CannedAcl", 59, 0},
	{"Key", 1, 1}, {"RoleArn", 1, 1}, {"MessageFormat", 61, 0}, {"RoleArn", 1, 1},
	{"TargetArn", 1, 1}, {"QueueUrl", 1, 1}, {"RoleArn", 1, 1}, {"UseBase64", 10, 0},
	{"ExecutionNamePrefix", 1, 0}, {"RoleArn", 1, 1}, {"StateMachineName", 1, 1},
	{"DatabaseName", 1, 1}, {"Dimensions", 65, 1}, {"RoleArn", 1, 1}, {"TableName", 1, 1},
	{"Timestamp", 67, 0}, {"Name", 1, 1}, {"Value", 1, 1}, {"Unit", 1, 1}, {"Value", 1, 1},
};
static const char *const t9_texts[] = {
	"NUMBER", "STRING", "private", "public-read", "public-read-write", "aws-exec-read",
	"authenticated-read", "bucket-owner-read", "bucket-owner-full-control",
	"log-delivery-write", "JSON", "RAW",
};
static const char *const t9_identifier[] = {
	"RuleName", 0,
};
static const char *const t9_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_iot_topicrule = {
	"AWS::IoT::TopicRule", t9_nodes, t9_props, t9_texts,
	t9_identifier, t9_attributes, "Tags", 68, 161};
