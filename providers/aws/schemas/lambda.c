/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_lambda_alias;
/* AWS::Lambda::Alias */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{1, 0, 0, 0, 0, 0, 0, "^(\\$LATEST(\\.PUBLISHED)\?|[0-9]+)$", 1, 1024},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!^[0-9]+$)([a-zA-Z0-9-_]+)$", 1, 128},
	{32, 0, 7, 1, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 8, 1, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 9, 0, 0, 0, U, U},
	{32, 0, 9, 2, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AliasArn", 1, 4}, {"Description", 2, 0}, {"FunctionName", 1, 3},
	{"FunctionVersion", 3, 1}, {"Name", 4, 3}, {"ProvisionedConcurrencyConfig", 5, 0},
	{"RoutingConfig", 7, 0}, {"ProvisionedConcurrentExecutions", 6, 1},
	{"AdditionalVersionWeights", 8, 0}, {"FunctionVersion", 1, 1}, {"FunctionWeight", 10, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"AliasArn", 0,
};
static const char *const t0_attributes[] = {
	"AliasArn", 0,
};
const struct schema_type schema_aws_lambda_alias = {
	"AWS::Lambda::Alias", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 11, 11};

extern const struct schema_type schema_aws_lambda_codesigningconfig;
/* AWS::Lambda::CodeSigningConfig */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {32, 0, 6, 1, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, 1, 20},
	{1, 0, 0, 0, 0, 0, 0, "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)\?[a-z]{2}((-gov)|(-iso([a-z]\?)))\?-[a-z]+-\\d{1})\?:(\\d{12})\?:(.*)", 12, 1024},
	{1, 0, 0, 0, 0, 0, 0, "arn:(aws[a-zA-Z-]*)\?:lambda:(eusc-)\?[a-z]{2}((-gov)|(-iso([a-z]\?)))\?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}", U, U},
	{1, 0, 0, 0, 0, 0, 0, "csc-[a-zA-Z0-9-_\\.]{17}", U, U}, {32, 0, 7, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{16, 3, 0, 0, 10, 0, 0, 0, U, U}, {32, 0, 8, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
};
static const struct schema_prop t1_props[] = {
	{"AllowedPublishers", 1, 1}, {"CodeSigningConfigArn", 4, 4}, {"CodeSigningConfigId", 5, 4},
	{"CodeSigningPolicies", 6, 0}, {"Description", 8, 0}, {"Tags", 9, 0},
	{"SigningProfileVersionArns", 2, 1}, {"UntrustedArtifactOnDeployment", 7, 1},
	{"Key", 11, 1}, {"Value", 8, 0},
};
static const char *const t1_texts[] = {
	"Warn", "Enforce",
};
static const char *const t1_identifier[] = {
	"CodeSigningConfigArn", 0,
};
static const char *const t1_attributes[] = {
	"CodeSigningConfigArn", "CodeSigningConfigId", 0,
};
const struct schema_type schema_aws_lambda_codesigningconfig = {
	"AWS::Lambda::CodeSigningConfig", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 12, 10};

extern const struct schema_type schema_aws_lambda_eventinvokeconfig;
/* AWS::Lambda::EventInvokeConfig */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {32, 0, 5, 2, 0, 0, 0, 0, U, U},
	{32, 0, 7, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^$|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]+(-[a-z]+)+-\\d{1})\?:(\\d{12})\?:(.*)", 0, 350},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:(aws[a-zA-Z-]*)\?:lambda:)\?([a-z]+(-[a-z]+)+-\\d{1}:)\?(\\d{12}:)\?(function:)\?([a-zA-Z0-9-_]+)(:(\\$LATEST(\\.PUBLISHED)\?|[a-zA-Z0-9-_]+))\?$", U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 60, 21600}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 2},
	{1, 0, 0, 0, 0, 0, 0, "^\\$(LATEST(\\.PUBLISHED)\?)|[a-zA-Z0-9$_-]{1,129}$", U, U},
};
static const struct schema_prop t2_props[] = {
	{"DestinationConfig", 1, 0}, {"FunctionName", 4, 3}, {"MaximumEventAgeInSeconds", 5, 0},
	{"MaximumRetryAttempts", 6, 0}, {"Qualifier", 7, 3}, {"OnFailure", 2, 0},
	{"OnSuccess", 2, 0}, {"Destination", 3, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"FunctionName", "Qualifier", 0,
};
static const char *const t2_attributes[] = {
	0,
};
const struct schema_type schema_aws_lambda_eventinvokeconfig = {
	"AWS::Lambda::EventInvokeConfig", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 8, 8};

extern const struct schema_type schema_aws_lambda_eventsourcemapping;
/* AWS::Lambda::EventSourceMapping */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 30, 0, 0, 0, 0, U, U}, {32, 0, 30, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9-\\/*:_+=.@-]*", 1, 200},
	{32, 0, 32, 4, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 5, 0, 0, 0, U, 2},
	{32, 0, 36, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 3, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)\?[a-z]{2}((-gov)|(-iso([a-z]\?)))\?-[a-z]+-\\d{1})\?:(\\d{12})\?:(.*)", 1, 10000},
	{1, 0, 0, 0, 0, 3, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9-/*:_+=.@-]*", 1, 10000},
	{16, 2, 0, 0, 11, 0, 0, 0, 1, 2}, {32, 0, 38, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 5, 2, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 10000},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 39, 1, 0, 0, 0, 0, U, U},
	{32, 0, 40, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^$|kafka://([^.]([a-zA-Z0-9\\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)\?[a-z]{2}((-gov)|(-iso([a-z]\?)))\?-[a-z]+-\\d{1})\?:(\\d{12})\?:(.*)", 12, 1024},
	{32, 0, 41, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(^(\?!(system\\x2e)))(^[_a-zA-Z0-9])([^$]*)$", 1, 57},
	{1, 0, 0, 0, 0, 0, 0, "^[^ /\\.$\\x22]*$", 1, 63}, {1, 0, 0, 0, 0, 7, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)\?[a-z]{2}((-gov)|(-iso([a-z]\?)))\?-[a-z]+-\\d{1})\?:(\\d{12})\?:(.*)", 12, 1024},
	{1, 0, 0, 0, 0, 0, 0, "arn:(aws[a-zA-Z-]*)\?:lambda:(eusc-)\?[a-z]{2}((-gov)|(-iso([a-z]\?)))\?-[a-z]+-\\d{1}:\\d{12}:event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}", 85, 120},
	{32, 0, 44, 1, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 26, 0, 0, 0, 1, 20},
	{32, 0, 45, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, ".*", 0, 4096},
	{1, 0, 0, 0, 0, 0, 0, "(arn:(aws[a-zA-Z-]*)\?:lambda:)\?((eusc-)\?[a-z]{2}((-gov)|(-iso([a-z]\?)))\?-[a-z]+-\\d{1}:)\?(\\d{12}:)\?(function:)\?([a-zA-Z0-9-_]+)(:(\\$LATEST(\\.PUBLISHED)\?|[a-zA-Z0-9-_]+))\?", 1, 140},
	{16, 2, 0, 0, 30, 0, 0, 0, 0, 1}, {1, 0, 0, 0, 0, 9, 1, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", 36, 36},
	{1, 0, 0, 0, 0, 0, 0, "(arn:(aws[a-zA-Z-]*)\?:[a-z0-9-.]+:.*)|()", 12, 2048},
	{32, 0, 46, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 10, 3, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 300}, {2, 0, 0, 0, 0, 0, 0, 0, -1, 604800},
	{2, 0, 0, 0, 0, 0, 0, 0, -1, 10000}, {32, 0, 47, 1, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 40, 0, 0, 0, 0, 3}, {1, 0, 0, 0, 0, 13, 3, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 10}, {32, 0, 48, 3, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 2000}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 200},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9-_]*$", 0, 128}, {16, 2, 0, 0, 47, 0, 0, 0, 1, 1},
	{1, 0, 0, 0, 0, 0, 0, "[\\s\\S]*", 1, 1000}, {32, 0, 51, 1, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 2, 1000}, {32, 0, 52, 1, 0, 0, 0, 0, U, U},
	{32, 0, 53, 1, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 53, 0, 0, 0, 1, 10},
	{1, 0, 0, 0, 0, 0, 0, "^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}", 1, 300},
	{16, 2, 0, 0, 55, 0, 0, 0, 1, 22}, {32, 0, 54, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 16, 8, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+", 6, 12},
	{4, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 60, 0, 0, 0, U, U},
	{32, 0, 56, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256}, {16, 2, 0, 0, 64, 0, 0, 0, 1, 1},
	{1, 0, 0, 0, 0, 0, 0, "^[^.]([a-zA-Z0-9\\-_.]+)", 1, 249},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 900},
};
static const struct schema_prop t3_props[] = {
	{"AmazonManagedKafkaEventSourceConfig", 1, 0}, {"BatchSize", 13, 0},
	{"BisectBatchOnFunctionError", 14, 0}, {"DestinationConfig", 15, 0},
	{"DocumentDBEventSourceConfig", 18, 0}, {"Enabled", 14, 0}, {"EventSourceArn", 22, 2},
	{"EventSourceMappingArn", 23, 4}, {"FilterCriteria", 24, 0}, {"FunctionName", 28, 1},
	{"FunctionResponseTypes", 29, 0}, {"Id", 31, 4}, {"KmsKeyArn", 32, 0},
	{"LoggingConfig", 33, 0}, {"MaximumBatchingWindowInSeconds", 35, 0},
	{"MaximumRecordAgeInSeconds", 36, 0}, {"MaximumRetryAttempts", 37, 0},
	{"MetricsConfig", 38, 0}, {"ParallelizationFactor", 41, 0},
	{"ProvisionedPollerConfig", 42, 0}, {"Queues", 46, 0}, {"ScalingConfig", 48, 0},
	{"SelfManagedEventSource", 50, 2}, {"SelfManagedKafkaEventSourceConfig", 1, 0},
	{"SourceAccessConfigurations", 54, 0}, {"StartingPosition", 57, 2},
	{"StartingPositionTimestamp", 58, 2}, {"Tags", 59, 0}, {"Topics", 63, 0},
	{"TumblingWindowInSeconds", 65, 0}, {"ConsumerGroupId", 2, 0},
	{"SchemaRegistryConfig", 3, 0}, {"AccessConfigs", 4, 0}, {"EventRecordFormat", 8, 0},
	{"SchemaRegistryURI", 9, 0}, {"SchemaValidationConfigs", 10, 0}, {"Type", 6, 0},
	{"URI", 7, 0}, {"Attribute", 12, 0}, {"OnFailure", 16, 0}, {"Destination", 17, 0},
	{"CollectionName", 19, 0}, {"DatabaseName", 20, 0}, {"FullDocument", 21, 0},
	{"Filters", 25, 0}, {"Pattern", 27, 0}, {"SystemLogLevel", 34, 0}, {"Metrics", 39, 0},
	{"MaximumPollers", 43, 0}, {"MinimumPollers", 44, 0}, {"PollerGroupName", 45, 0},
	{"MaximumConcurrency", 49, 0}, {"Endpoints", 51, 0}, {"KafkaBootstrapServers", 52, 0},
	{"Type", 56, 0}, {"URI", 2, 0}, {"Key", 61, 1}, {"Value", 62, 0},
};
static const char *const t3_texts[] = {
	"BASIC_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE", "JSON",
	"SOURCE", "KEY", "VALUE", "UpdateLookup", "Default", "ReportBatchItemFailures", "DEBUG",
	"INFO", "WARN", "EventCount", "ErrorCount", "KafkaMetrics", "BASIC_AUTH", "VPC_SUBNET",
	"VPC_SECURITY_GROUP", "SASL_SCRAM_512_AUTH", "SASL_SCRAM_256_AUTH", "VIRTUAL_HOST",
	"CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE",
};
static const char *const t3_identifier[] = {
	"Id", 0,
};
static const char *const t3_attributes[] = {
	"EventSourceMappingArn", "Id", 0,
};
const struct schema_type schema_aws_lambda_eventsourcemapping = {
	"AWS::Lambda::EventSourceMapping", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 66, 58};

extern const struct schema_type schema_aws_lambda_function;
/* AWS::Lambda::Function */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 33, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 2, 0, 0, 0, 1, 1},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 33, 1, 0, 0, 0, 0, U, U}, {32, 0, 34, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[a-zA-Z-]*:lambda:(eusc-)\?[a-z]{2}((-gov)|(-iso([a-z]\?)))\?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+$", 1, 140},
	{4, 0, 0, 0, 0, 0, 0, 0, 2, 8}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 1600},
	{32, 0, 37, 7, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9A-Za-z\\.\\-_]*(\?<!\\.)$", 3, 63},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 1024}, {1, 0, 0, 0, 0, 2, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:(aws[a-zA-Z-]*)\?:[a-z0-9-.]+:.*)|()$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:(aws[a-zA-Z-]*)\?:lambda:(eusc-)\?[a-z]{2}((-gov)|(-iso([a-z]\?)))\?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}", 0, 200},
	{32, 0, 44, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{32, 0, 45, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 31622400},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 90}, {32, 0, 47, 1, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 22, 0, 0, 0, U, U}, {95, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 48, 1, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 512, 10240},
	{16, 0, 0, 0, 26, 0, 0, 0, 0, 1}, {32, 0, 49, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)\?[a-z]{2}((-gov)|(-iso([a-z]\?)))\?-[a-z]+-\\d{1}:\\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}$", U, 200},
	{1, 0, 0, 0, 0, 0, 0, "^/mnt/[a-zA-Z0-9-_.]+$", 0, 160}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 64},
	{32, 0, 51, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 15000},
	{1, 0, 0, 0, 0, 0, 0, "^[^\\s]+$", 0, 128}, {32, 0, 53, 3, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 3, 0, 0, 0, 0, 1500}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 1000},
	{16, 2, 0, 0, 37, 0, 0, 0, U, 5},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+|arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+)$", 1, U},
	{32, 0, 56, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 4, 6, 0, U, U},
	{1, 0, 0, 0, 0, 10, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "[\\.\\-_/#A-Za-z0-9]+", 1, 512},
	{1, 0, 0, 0, 0, 12, 3, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 128, 32768},
	{1, 0, 0, 0, 0, 15, 2, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 17, 2, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*)\?:iam::\\d{12}:role/\?[a-zA-Z_0-9+=,.@\\-_/]+$", U, U},
	{1, 0, 0, 0, 0, 19, 46, 0, U, U}, {32, 0, 60, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 65, 3, 0, U, U}, {32, 0, 62, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 68, 2, 0, U, U}, {32, 0, 63, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 70, 2, 0, U, U}, {16, 3, 0, 0, 57, 0, 0, 0, U, U},
	{32, 0, 65, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{32, 0, 67, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 72, 1, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 900}, {32, 0, 68, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 73, 2, 0, U, U}, {32, 0, 69, 3, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, 0, 5}, {16, 0, 0, 0, 3, 0, 0, 0, 0, 16},
};
static const struct schema_prop t4_props[] = {
	{"Architectures", 1, 0}, {"Arn", 3, 4}, {"CapacityProviderConfig", 4, 0}, {"Code", 9, 1},
	{"CodeSigningConfigArn", 14, 0}, {"DeadLetterConfig", 15, 0}, {"Description", 16, 0},
	{"DurableConfig", 17, 16}, {"Environment", 20, 0}, {"EphemeralStorage", 23, 0},
	{"FileSystemConfigs", 25, 0}, {"FunctionName", 29, 2}, {"FunctionScalingConfig", 30, 0},
	{"Handler", 32, 0}, {"ImageConfig", 33, 0}, {"KmsKeyArn", 13, 0}, {"Layers", 36, 0},
	{"LoggingConfig", 38, 0}, {"MemorySize", 43, 0}, {"PackageType", 44, 2},
	{"PublishToLatestPublished", 45, 8}, {"RecursiveLoop", 46, 0},
	{"ReservedConcurrentExecutions", 47, 0}, {"Role", 48, 1}, {"Runtime", 49, 0},
	{"RuntimeManagementConfig", 50, 0}, {"SnapStart", 52, 8}, {"SnapStartResponse", 54, 4},
	{"Tags", 56, 0}, {"TenancyConfig", 59, 2}, {"Timeout", 61, 0}, {"TracingConfig", 62, 0},
	{"VpcConfig", 64, 0}, {"LambdaManagedInstancesCapacityProviderConfig", 5, 1},
	{"CapacityProviderArn", 6, 1}, {"ExecutionEnvironmentMemoryGiBPerVCpu", 7, 0},
	{"PerExecutionEnvironmentMaxConcurrency", 8, 0}, {"ImageUri", 3, 8}, {"S3Bucket", 10, 8},
	{"S3Key", 11, 8}, {"S3ObjectStorageMode", 12, 0}, {"S3ObjectVersion", 11, 8},
	{"SourceKMSKeyArn", 13, 8}, {"ZipFile", 3, 8}, {"TargetArn", 13, 0},
	{"ExecutionTimeout", 18, 1}, {"RetentionPeriodInDays", 19, 0}, {"Variables", 21, 0},
	{"Size", 24, 1}, {"Arn", 27, 1}, {"LocalMountPath", 28, 1},
	{"MaxExecutionEnvironments", 31, 0}, {"MinExecutionEnvironments", 31, 0},
	{"Command", 34, 0}, {"EntryPoint", 34, 0}, {"WorkingDirectory", 35, 0},
	{"ApplicationLogLevel", 39, 0}, {"LogFormat", 40, 0}, {"LogGroup", 41, 0},
	{"SystemLogLevel", 42, 0}, {"RuntimeVersionArn", 3, 0}, {"UpdateRuntimeOn", 51, 1},
	{"ApplyOn", 53, 9}, {"ApplyOn", 53, 4}, {"OptimizationStatus", 55, 4}, {"Key", 58, 1},
	{"Value", 16, 0}, {"TenantIsolationMode", 60, 1}, {"Mode", 63, 0},
	{"Ipv6AllowedForDualStack", 45, 0}, {"SecurityGroupIds", 65, 0}, {"SubnetIds", 66, 0},
};
static const char *const t4_texts[] = {
	"x86_64", "arm64", "COPY", "REFERENCE", "TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL",
	"Text", "JSON", "DEBUG", "INFO", "WARN", "Image", "Zip", "Allow", "Terminate", "dotnet10",
	"dotnet6", "dotnet8", "dotnetcore1.0", "dotnetcore2.0", "dotnetcore2.1", "dotnetcore3.1",
	"go1.x", "java11", "java17", "java21", "java25", "java8", "java8.al2", "nodejs",
	"nodejs10.x", "nodejs12.x", "nodejs14.x", "nodejs16.x", "nodejs18.x", "nodejs20.x",
	"nodejs22.x", "nodejs24.x", "nodejs4.3", "nodejs4.3-edge", "nodejs6.10", "nodejs8.10",
	"provided", "provided.al2", "provided.al2023", "python2.7", "python3.10", "python3.11",
	"python3.12", "python3.13", "python3.14", "python3.6", "python3.7", "python3.8",
	"python3.9", "ruby2.5", "ruby2.7", "ruby3.2", "ruby3.3", "ruby3.4", "ruby4.0", "Auto",
	"FunctionUpdate", "Manual", "PublishedVersions", "None", "On", "Off", "PER_TENANT",
	"Active", "PassThrough",
};
static const char *const t4_identifier[] = {
	"FunctionName", 0,
};
static const char *const t4_attributes[] = {
	"Arn", "SnapStartResponse", "SnapStartResponse.ApplyOn",
	"SnapStartResponse.OptimizationStatus", 0,
};
const struct schema_type schema_aws_lambda_function = {
	"AWS::Lambda::Function", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, "Tags", 67, 72};

extern const struct schema_type schema_aws_lambda_layerversion;
/* AWS::Lambda::LayerVersion */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 2, 0, 0, 0, 0, 2},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {16, 1, 0, 0, 4, 0, 0, 0, 0, 15},
	{1, 0, 0, 0, 0, 2, 46, 0, U, U}, {32, 0, 7, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9A-Za-z\\.\\-_]*(\?<!\\.)$", 3, 63},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 1024}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+$", 1, 140},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 512},
};
static const struct schema_prop t5_props[] = {
	{"CompatibleArchitectures", 1, 2}, {"CompatibleRuntimes", 3, 2}, {"Content", 5, 11},
	{"Description", 8, 2}, {"LayerName", 9, 2}, {"LayerVersionArn", 10, 4},
	{"LicenseInfo", 11, 2}, {"S3Bucket", 6, 1}, {"S3Key", 7, 1}, {"S3ObjectVersion", 7, 0},
};
static const char *const t5_texts[] = {
	"arm64", "x86_64", "dotnet10", "dotnet6", "dotnet8", "dotnetcore1.0", "dotnetcore2.0",
	"dotnetcore2.1", "dotnetcore3.1", "go1.x", "java11", "java17", "java21", "java25", "java8",
	"java8.al2", "nodejs", "nodejs10.x", "nodejs12.x", "nodejs14.x", "nodejs16.x",
	"nodejs18.x", "nodejs20.x", "nodejs22.x", "nodejs24.x", "nodejs4.3", "nodejs4.3-edge",
	"nodejs6.10", "nodejs8.10", "provided", "provided.al2", "provided.al2023", "python2.7",
	"python3.10", "python3.11", "python3.12", "python3.13", "python3.14", "python3.6",
	"python3.7", "python3.8", "python3.9", "ruby2.5", "ruby2.7", "ruby3.2", "ruby3.3",
	"ruby3.4", "ruby4.0",
};
static const char *const t5_identifier[] = {
	"LayerVersionArn", 0,
};
static const char *const t5_attributes[] = {
	"LayerVersionArn", 0,
};
const struct schema_type schema_aws_lambda_layerversion = {
	"AWS::Lambda::LayerVersion", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, 0, 12, 10};

extern const struct schema_type schema_aws_lambda_layerversionpermission;
/* AWS::Lambda::LayerVersionPermission */
static const struct schema_node t6_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^lambda:GetLayerVersion$", 0, 22},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^o-[a-z0-9]{10,32}$", 0, 34},
	{1, 0, 0, 0, 0, 0, 0, "^\\d{12}|\\*|arn:(aws[a-zA-Z-]*):iam::\\d{12}:root$", U, U},
};
static const struct schema_prop t6_props[] = {
	{"Action", 1, 3}, {"Id", 2, 4}, {"LayerVersionArn", 2, 3}, {"OrganizationId", 3, 2},
	{"Principal", 4, 3},
};
static const char *const t6_texts[] = {
	0,
};
static const char *const t6_identifier[] = {
	"Id", 0,
};
static const char *const t6_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_lambda_layerversionpermission = {
	"AWS::Lambda::LayerVersionPermission", t6_nodes, t6_props, t6_texts,
	t6_identifier, t6_attributes, 0, 5, 5};

extern const struct schema_type schema_aws_lambda_permission;
/* AWS::Lambda::Permission */
static const struct schema_node t7_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(lambda:[*]|lambda:[a-zA-Z]+|[*])$", 1, 256},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9._\\-]+$", 1, 256},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:(aws[a-zA-Z-]*)\?:lambda:)\?((eusc-)\?[a-z]{2}((-gov)|(-iso([a-z]\?)))\?-[a-z]+-\\d{1}:)\?(\\d{12}:)\?(function:)\?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))\?$", 1, 140},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^.*$", 1, 256},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^o-[a-z0-9]{10,32}$", 12, 34},
	{1, 0, 0, 0, 0, 0, 0, "^\\d{12}$", 12, 12},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)\?[a-z]{2}((-gov)|(-iso([a-z]\?)))\?-[a-z]+-\\d{1})\?:(\\d{12})\?:(.*)$", 12, 1024},
};
static const struct schema_prop t7_props[] = {
	{"Action", 1, 3}, {"EventSourceToken", 2, 2}, {"FunctionName", 3, 3},
	{"FunctionUrlAuthType", 4, 2}, {"Id", 5, 4}, {"InvokedViaFunctionUrl", 6, 2},
	{"Principal", 5, 3}, {"PrincipalOrgID", 7, 2}, {"SourceAccount", 8, 2},
	{"SourceArn", 9, 2},
};
static const char *const t7_texts[] = {
	"AWS_IAM", "NONE",
};
static const char *const t7_identifier[] = {
	"FunctionName", "Id", 0,
};
static const char *const t7_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_lambda_permission = {
	"AWS::Lambda::Permission", t7_nodes, t7_props, t7_texts,
	t7_identifier, t7_attributes, 0, 10, 10};

extern const struct schema_type schema_aws_lambda_url;
/* AWS::Lambda::Url */
static const struct schema_node t8_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{32, 0, 7, 6, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 5, 0, 0, 0, 1, 100}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1024},
	{16, 0, 0, 0, 7, 0, 0, 0, 1, 6}, {1, 0, 0, 0, 0, 2, 7, 0, 0, 6},
	{16, 0, 0, 0, 9, 0, 0, 0, 1, 100}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 253},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 86400},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:(aws[a-zA-Z-]*)\?:lambda:)\?([a-z]{2}((-gov)|(-iso(b\?)))\?-[a-z]+-\\d{1}:)\?(\\d{12}:)\?(function:)\?([a-zA-Z0-9-_]+)(:((\?!\\d+)[0-9a-zA-Z-_]+))\?$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 9, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "((\?!^[0-9]+$)([a-zA-Z0-9-_]+))", 1, 128},
};
static const struct schema_prop t8_props[] = {
	{"AuthType", 1, 1}, {"Cors", 2, 0}, {"FunctionArn", 11, 4}, {"FunctionUrl", 12, 4},
	{"InvokeMode", 13, 0}, {"Qualifier", 14, 2}, {"TargetFunctionArn", 11, 3},
	{"AllowCredentials", 3, 0}, {"AllowHeaders", 4, 0}, {"AllowMethods", 6, 0},
	{"AllowOrigins", 8, 0}, {"ExposeHeaders", 4, 0}, {"MaxAge", 10, 0},
};
static const char *const t8_texts[] = {
	"AWS_IAM", "NONE", "GET", "PUT", "HEAD", "POST", "PATCH", "DELETE", "*", "BUFFERED",
	"RESPONSE_STREAM",
};
static const char *const t8_identifier[] = {
	"FunctionArn", 0,
};
static const char *const t8_attributes[] = {
	"FunctionArn", "FunctionUrl", 0,
};
const struct schema_type schema_aws_lambda_url = {
	"AWS::Lambda::Url", t8_nodes, t8_props, t8_texts,
	t8_identifier, t8_attributes, 0, 15, 13};

extern const struct schema_type schema_aws_lambda_version;
/* AWS::Lambda::Version */
static const struct schema_node t9_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:(aws[a-zA-Z-]*)\?:lambda:)\?((eusc-)\?[a-z]{2}((-gov)|(-iso([a-z]\?)))\?-[a-z]+-\\d{1}:)\?(\\d{12}:)\?(function:)\?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))\?$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:(aws[a-zA-Z-]*)\?:lambda:)\?((eusc-)\?[a-z]{2}((-gov)|(-iso([a-z]\?)))\?-[a-z]+-\\d{1}:)\?(\\d{12}:)\?(function:)\?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))\?$", 1, 140},
	{32, 0, 8, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 15000},
	{32, 0, 10, 1, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 11, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*):lambda:(eusc-)\?[a-z]{2}((-gov)|(-iso([a-z]\?)))\?-[a-z]+-\\d{1}::runtime:.+$", 26, 2048},
};
static const struct schema_prop t9_props[] = {
	{"CodeSha256", 1, 2}, {"Description", 2, 2}, {"FunctionArn", 3, 4}, {"FunctionName", 4, 3},
	{"FunctionScalingConfig", 5, 0}, {"ProvisionedConcurrencyConfig", 7, 2},
	{"RuntimePolicy", 9, 2}, {"Version", 1, 4}, {"MaxExecutionEnvironments", 6, 0},
	{"MinExecutionEnvironments", 6, 0}, {"ProvisionedConcurrentExecutions", 8, 1},
	{"RuntimeVersionArn", 10, 0}, {"UpdateRuntimeOn", 1, 1},
};
static const char *const t9_texts[] = {
	0,
};
static const char *const t9_identifier[] = {
	"FunctionArn", 0,
};
static const char *const t9_attributes[] = {
	"FunctionArn", "Version", 0,
};
const struct schema_type schema_aws_lambda_version = {
	"AWS::Lambda::Version", t9_nodes, t9_props, t9_texts,
	t9_identifier, t9_attributes, 0, 11, 13};
