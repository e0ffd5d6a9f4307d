/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_apprunner_service;
/* AWS::AppRunner::Service */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 13, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:aws(-[\\w]+)*:[a-z0-9-\\\\.]{0,63}:[a-z0-9-\\\\.]{0,63}:[0-9]{12}:(\\w|\\/|-){1,1011}", 1, 1011},
	{32, 0, 13, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:aws(-[\\w]+)*:kms:[a-z\\-]+-[0-9]{1}:[0-9]{12}:key\\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", 0, 256},
	{32, 0, 14, 6, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 20},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{32, 0, 20, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "256|512|1024|2048|4096|(0.25|0.5|1|2|4) vCPU", 3, 9},
	{1, 0, 0, 0, 0, 0, 0, "arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:role/[\\w+=,.@-]{1,64}", 29, 1024},
	{1, 0, 0, 0, 0, 0, 0, "512|1024|2048|3072|4096|6144|8192|10240|12288|(0.5|1|2|3|4|6|8|10|12) GB", 3, 6},
	{32, 0, 23, 3, 0, 0, 0, 0, U, U}, {32, 0, 26, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 2, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:aws(-[\\w]+)*:[a-z0-9-\\\\.]{0,63}:[a-z0-9-\\\\.]{0,63}:[0-9]{12}:(\\w|\\/|-){1,1011}", 44, 1011},
	{32, 0, 28, 1, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 4, 2, 0, U, U}, {32, 0, 29, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:aws(-[\\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\\w|/|-){1,1011}", 1, 1011},
	{1, 0, 0, 0, 0, 0, 0, 0, 32, 32},
	{1, 0, 0, 0, 0, 0, 0, "[A-Za-z0-9][A-Za-z0-9-_]{3,39}", 4, 40},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 31, 4, 0, 0, 0, 0, U, U},
	{32, 0, 35, 2, 0, 0, 0, 0, U, U}, {32, 0, 37, 4, 0, 0, 0, 0, U, U},
	{32, 0, 41, 2, 0, 0, 0, 0, U, U}, {32, 0, 43, 6, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[^\\x0a\\x0d]+$", U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 51200},
	{1, 0, 0, 0, 0, 6, 13, 0, U, U}, {16, 0, 0, 0, 33, 0, 0, 0, U, U},
	{32, 0, 49, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 19, 2, 0, U, U},
	{32, 0, 51, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 21, 1, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[^\\x00]+", 1, 4096}, {32, 0, 53, 3, 0, 0, 0, 0, U, U},
	{32, 0, 56, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "([0-9]{12}.dkr.ecr.[a-z\\-]+-[0-9]{1}.amazonaws.com\\/.*)|(^public\\.ecr\\.aws\\/.+\\/.+)", 1, 1024},
	{1, 0, 0, 0, 0, 22, 2, 0, U, U}, {16, 0, 0, 0, 43, 0, 0, 0, U, U},
	{32, 0, 60, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^(\?!aws:).+$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"AutoScalingConfigurationArn", 1, 8}, {"EncryptionConfiguration", 2, 2},
	{"HealthCheckConfiguration", 4, 0}, {"InstanceConfiguration", 8, 0},
	{"NetworkConfiguration", 12, 0}, {"ObservabilityConfiguration", 19, 0},
	{"ServiceArn", 1, 4}, {"ServiceId", 21, 4}, {"ServiceName", 22, 2}, {"ServiceUrl", 23, 4},
	{"SourceConfiguration", 24, 1}, {"Status", 23, 4}, {"Tags", 42, 10}, {"KmsKey", 3, 1},
	{"HealthyThreshold", 5, 0}, {"Interval", 5, 0}, {"Path", 6, 0}, {"Protocol", 7, 0},
	{"Timeout", 5, 0}, {"UnhealthyThreshold", 5, 0}, {"Cpu", 9, 0}, {"InstanceRoleArn", 10, 0},
	{"Memory", 11, 0}, {"EgressConfiguration", 13, 0}, {"IngressConfiguration", 16, 0},
	{"IpAddressType", 18, 0}, {"EgressType", 14, 1}, {"VpcConnectorArn", 15, 0},
	{"IsPubliclyAccessible", 17, 1}, {"ObservabilityConfigurationArn", 20, 0},
	{"ObservabilityEnabled", 17, 1}, {"AuthenticationConfiguration", 25, 0},
	{"AutoDeploymentsEnabled", 17, 0}, {"CodeRepository", 26, 0}, {"ImageRepository", 38, 0},
	{"AccessRoleArn", 10, 0}, {"ConnectionArn", 1, 0}, {"CodeConfiguration", 27, 0},
	{"RepositoryUrl", 30, 1}, {"SourceCodeVersion", 35, 1}, {"SourceDirectory", 37, 0},
	{"CodeConfigurationValues", 28, 0}, {"ConfigurationSource", 34, 1},
	{"BuildCommand", 29, 0}, {"Port", 30, 0}, {"Runtime", 31, 1},
	{"RuntimeEnvironmentSecrets", 32, 0}, {"RuntimeEnvironmentVariables", 32, 0},
	{"StartCommand", 29, 0}, {"Name", 23, 0}, {"Value", 23, 0}, {"Type", 36, 1},
	{"Value", 30, 1}, {"ImageConfiguration", 39, 0}, {"ImageIdentifier", 40, 1},
	{"ImageRepositoryType", 41, 1}, {"Port", 30, 0}, {"RuntimeEnvironmentSecrets", 32, 0},
	{"RuntimeEnvironmentVariables", 32, 0}, {"StartCommand", 29, 0}, {"Key", 44, 0},
	{"Value", 45, 0},
};
static const char *const t0_texts[] = {
	"TCP", "HTTP", "DEFAULT", "VPC", "IPV4", "DUAL_STACK", "PYTHON_3", "NODEJS_12",
	"NODEJS_14", "CORRETTO_8", "CORRETTO_11", "NODEJS_16", "GO_1", "DOTNET_6", "PHP_81",
	"RUBY_31", "PYTHON_311", "NODEJS_18", "NODEJS_22", "REPOSITORY", "API", "BRANCH", "ECR",
	"ECR_PUBLIC",
};
static const char *const t0_identifier[] = {
	"ServiceArn", 0,
};
static const char *const t0_attributes[] = {
	"ServiceArn", "ServiceId", "ServiceUrl", "Status", 0,
};
const struct schema_type schema_aws_apprunner_service = {
	"AWS::AppRunner::Service", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 46, 62};
