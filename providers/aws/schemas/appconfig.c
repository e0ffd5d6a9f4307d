/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_appconfig_application;
/* AWS::AppConfig::Application */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1024}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 64},
	{16, 3, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 4, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"ApplicationId", 1, 4}, {"Description", 2, 0}, {"Name", 3, 1}, {"Tags", 4, 0},
	{"Key", 6, 1}, {"Value", 7, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"ApplicationId", 0,
};
static const char *const t0_attributes[] = {
	"ApplicationId", 0,
};
const struct schema_type schema_aws_appconfig_application = {
	"AWS::AppConfig::Application", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 8, 6};

extern const struct schema_type schema_aws_appconfig_configurationprofile;
/* AWS::AppConfig::ConfigurationProfile */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 12, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "[a-z0-9]{4,7}", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 3, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1024},
	{1, 0, 0, 0, 0, 0, 0, "arn:(aws[a-zA-Z-]*)\?:[a-z]+:((eusc-)\?[a-z]{2}((-gov)|(-iso([a-z]\?)))\?-[a-z]+-\\d{1})\?:(\\d{12})\?:[a-zA-Z0-9-_/:.]+", 20, 2048},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 2048}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^((arn):(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov|aws-eusc):(iam)::\\d{12}:role[/].*)$", 20, 2048},
	{16, 1, 0, 0, 10, 0, 0, 0, U, U}, {32, 0, 12, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256}, {1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z\\.]+", U, U},
	{16, 1, 0, 0, 14, 0, 0, 0, 0, 2}, {32, 0, 14, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 32768}, {1, 0, 0, 0, 0, 3, 2, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"ApplicationId", 1, 3}, {"ConfigurationProfileId", 2, 4},
	{"DeletionProtectionCheck", 3, 8}, {"Description", 4, 0}, {"KmsKeyArn", 5, 4},
	{"KmsKeyIdentifier", 6, 0}, {"LocationUri", 6, 3}, {"Name", 7, 1},
	{"RetrievalRoleArn", 8, 0}, {"Tags", 9, 0}, {"Type", 12, 2}, {"Validators", 13, 0},
	{"Key", 7, 0}, {"Value", 11, 0}, {"Content", 15, 0}, {"Type", 16, 0},
};
static const char *const t1_texts[] = {
	"ACCOUNT_DEFAULT", "APPLY", "BYPASS", "JSON_SCHEMA", "LAMBDA",
};
static const char *const t1_identifier[] = {
	"ApplicationId", "ConfigurationProfileId", 0,
};
static const char *const t1_attributes[] = {
	"ConfigurationProfileId", "KmsKeyArn", 0,
};
const struct schema_type schema_aws_appconfig_configurationprofile = {
	"AWS::AppConfig::ConfigurationProfile", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 17, 16};

extern const struct schema_type schema_aws_appconfig_deployment;
/* AWS::AppConfig::Deployment */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 11, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[a-z0-9]{4,7}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 1024}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(^[a-z0-9]{4,7}$|^AppConfig\\.[A-Za-z0-9]{9,40}$)$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1024}, {16, 0, 0, 0, 7, 0, 0, 0, U, U},
	{32, 0, 11, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
	{1, 0, 0, 0, 0, 0, 7, 0, U, U}, {16, 3, 0, 0, 11, 0, 0, 0, U, U},
	{32, 0, 14, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"ApplicationId", 1, 3}, {"ConfigurationProfileId", 1, 3}, {"ConfigurationVersion", 2, 3},
	{"DeploymentNumber", 3, 4}, {"DeploymentStrategyId", 4, 3}, {"Description", 5, 2},
	{"DynamicExtensionParameters", 6, 10}, {"EnvironmentId", 1, 3}, {"KmsKeyIdentifier", 8, 2},
	{"State", 9, 4}, {"Tags", 10, 2}, {"ExtensionReference", 3, 0}, {"ParameterName", 3, 0},
	{"ParameterValue", 3, 0}, {"Key", 3, 0}, {"Value", 3, 0},
};
static const char *const t2_texts[] = {
	"BAKING", "VALIDATING", "DEPLOYING", "COMPLETE", "ROLLING_BACK", "ROLLED_BACK", "REVERTED",
};
static const char *const t2_identifier[] = {
	"ApplicationId", "EnvironmentId", "DeploymentNumber", 0,
};
static const char *const t2_attributes[] = {
	"DeploymentNumber", "State", 0,
};
const struct schema_type schema_aws_appconfig_deployment = {
	"AWS::AppConfig::Deployment", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 12, 16};

extern const struct schema_type schema_aws_appconfig_deploymentstrategy;
/* AWS::AppConfig::DeploymentStrategy */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, 0, 1440},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1024}, {4, 0, 0, 0, 0, 0, 0, 0, 1, 100},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 64}, {1, 0, 0, 0, 0, 2, 2, 0, U, U},
	{16, 3, 0, 0, 9, 0, 0, 0, U, U}, {32, 0, 9, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"DeploymentDurationInMinutes", 1, 1}, {"Description", 2, 0},
	{"FinalBakeTimeInMinutes", 1, 0}, {"GrowthFactor", 3, 1}, {"GrowthType", 4, 0},
	{"Id", 5, 4}, {"Name", 6, 3}, {"ReplicateTo", 7, 3}, {"Tags", 8, 0}, {"Key", 5, 0},
	{"Value", 5, 0},
};
static const char *const t3_texts[] = {
	"EXPONENTIAL", "LINEAR", "NONE", "SSM_DOCUMENT",
};
static const char *const t3_identifier[] = {
	"Id", 0,
};
static const char *const t3_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_appconfig_deploymentstrategy = {
	"AWS::AppConfig::DeploymentStrategy", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 10, 11};

extern const struct schema_type schema_aws_appconfig_environment;
/* AWS::AppConfig::Environment */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "[a-z0-9]{4,7}", U, U},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 1024},
	{16, 1, 0, 0, 5, 0, 0, 0, 0, 5}, {32, 0, 7, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^((arn):(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov|aws-eusc):(iam)::\\d{12}:role[/].*)$", 20, 2048},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 64}, {16, 3, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 9, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t4_props[] = {
	{"ApplicationId", 1, 3}, {"DeletionProtectionCheck", 2, 8}, {"Description", 3, 0},
	{"EnvironmentId", 1, 4}, {"Monitors", 4, 0}, {"Name", 8, 1}, {"Tags", 9, 0},
	{"AlarmArn", 6, 1}, {"AlarmRoleArn", 7, 0}, {"Key", 11, 1}, {"Value", 12, 1},
};
static const char *const t4_texts[] = {
	"ACCOUNT_DEFAULT", "APPLY", "BYPASS",
};
static const char *const t4_identifier[] = {
	"ApplicationId", "EnvironmentId", 0,
};
static const char *const t4_attributes[] = {
	"EnvironmentId", 0,
};
const struct schema_type schema_aws_appconfig_environment = {
	"AWS::AppConfig::Environment", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, "Tags", 13, 11};

extern const struct schema_type schema_aws_appconfig_hostedconfigurationversion;
/* AWS::AppConfig::HostedConfigurationVersion */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "[a-z0-9]{4,7}", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1024}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^$|.*[^0-9].*", 0, 64},
};
static const struct schema_prop t5_props[] = {
	{"ApplicationId", 1, 3}, {"ConfigurationProfileId", 1, 3}, {"Content", 2, 3},
	{"ContentType", 3, 3}, {"Description", 4, 2}, {"LatestVersionNumber", 5, 10},
	{"VersionLabel", 6, 2}, {"VersionNumber", 2, 4},
};
static const char *const t5_texts[] = {
	0,
};
static const char *const t5_identifier[] = {
	"ApplicationId", "ConfigurationProfileId", "VersionNumber", 0,
};
static const char *const t5_attributes[] = {
	"VersionNumber", 0,
};
const struct schema_type schema_aws_appconfig_hostedconfigurationversion = {
	"AWS::AppConfig::HostedConfigurationVersion", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, 0, 7, 8};
