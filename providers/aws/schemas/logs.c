/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_logs_accountpolicy;
/* AWS::Logs::AccountPolicy */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^\\d{12}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 30720}, {1, 0, 0, 0, 0, 0, 0, "^[^:*]{1,256}$", 1, 256},
	{1, 0, 0, 0, 0, 0, 5, 0, U, U}, {1, 0, 0, 0, 0, 5, 1, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AccountId", 1, 4}, {"PolicyDocument", 2, 1}, {"PolicyName", 3, 3}, {"PolicyType", 4, 3},
	{"Scope", 5, 0}, {"SelectionCriteria", 6, 0},
};
static const char *const t0_texts[] = {
	"DATA_PROTECTION_POLICY", "SUBSCRIPTION_FILTER_POLICY", "FIELD_INDEX_POLICY",
	"TRANSFORMER_POLICY", "METRIC_EXTRACTION_POLICY", "ALL",
};
static const char *const t0_identifier[] = {
	"AccountId", "PolicyType", "PolicyName", 0,
};
static const char *const t0_attributes[] = {
	"AccountId", 0,
};
const struct schema_type schema_aws_logs_accountpolicy = {
	"AWS::Logs::AccountPolicy", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 7, 6};

extern const struct schema_type schema_aws_logs_loggroup;
/* AWS::Logs::LogGroup */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 11, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 5, 0, 0, 0, U, U}, {64, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9-]+:kms:[a-z0-9-]+:\\d{12}:(key|alias)/.+\\Z", 0, 256},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[.\\-_/#A-Za-z0-9]{1,512}\\Z", 1, 512},
	{2, 0, 0, 0, 0, 3, 22, 0, U, U}, {16, 3, 0, 0, 11, 0, 0, 0, U, U},
	{32, 0, 11, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"BearerTokenAuthenticationEnabled", 2, 0}, {"DataProtectionPolicy", 3, 0},
	{"DeletionProtectionEnabled", 2, 0}, {"FieldIndexPolicies", 4, 0}, {"KmsKeyId", 6, 0},
	{"LogGroupClass", 7, 0}, {"LogGroupName", 8, 2}, {"ResourcePolicyDocument", 5, 0},
	{"RetentionInDays", 9, 0}, {"Tags", 10, 0}, {"Key", 12, 1}, {"Value", 13, 1},
};
static const char *const t1_texts[] = {
	"STANDARD", "INFREQUENT_ACCESS", "DELIVERY", "1", "3", "5", "7", "14", "30", "60", "90",
	"120", "150", "180", "365", "400", "545", "731", "1096", "1827", "2192", "2557", "2922",
	"3288", "3653",
};
static const char *const t1_identifier[] = {
	"LogGroupName", 0,
};
static const char *const t1_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_logs_loggroup = {
	"AWS::Logs::LogGroup", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 14, 13};

extern const struct schema_type schema_aws_logs_logstream;
/* AWS::Logs::LogStream */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[\\.\\-_/#A-Za-z0-9]+$", 1, 512},
	{1, 0, 0, 0, 0, 0, 0, "^[^:*]*$", 1, 512},
};
static const struct schema_prop t2_props[] = {
	{"LogGroupName", 1, 3}, {"LogStreamName", 2, 2},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"LogGroupName", "LogStreamName", 0,
};
static const char *const t2_attributes[] = {
	0,
};
const struct schema_type schema_aws_logs_logstream = {
	"AWS::Logs::LogStream", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 3, 2};

extern const struct schema_type schema_aws_logs_metricfilter;
/* AWS::Logs::MetricFilter */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 3, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 2000}, {1, 0, 0, 0, 0, 0, 0, "^[^:*]{1,512}", 1, 512},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1024},
	{1, 0, 0, 0, 0, 0, 0, "^[.\\-_/#A-Za-z0-9]{1,512}", 1, 512},
	{16, 1, 0, 0, 9, 0, 0, 0, 1, 1}, {32, 0, 7, 6, 0, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 12, 0, 0, 0, 1, 3},
	{32, 0, 13, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
	{1, 0, 0, 0, 0, 0, 0, "^((\?![:*$])[\\x00-\\x7F]){1,255}", 1, 255},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9a-zA-Z\\.\\-_\\/#]{1,256}", 1, 256},
	{1, 0, 0, 0, 0, 0, 0, "^(([0-9]*)|(\\$.*))$", 1, 100}, {1, 0, 0, 0, 0, 0, 27, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"ApplyOnTransformedLogs", 1, 0}, {"EmitSystemFieldDimensions", 2, 0},
	{"FieldSelectionCriteria", 4, 0}, {"FilterName", 5, 2}, {"FilterPattern", 6, 1},
	{"LogGroupName", 7, 3}, {"MetricTransformations", 8, 1}, {"DefaultValue", 10, 0},
	{"Dimensions", 11, 0}, {"MetricName", 14, 1}, {"MetricNamespace", 15, 1},
	{"MetricValue", 16, 1}, {"Unit", 17, 0}, {"Key", 13, 1}, {"Value", 13, 1},
};
static const char *const t3_texts[] = {
	"Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes",
	"Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count",
	"Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second",
	"Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second",
	"Terabits/Second", "Count/Second", "None",
};
static const char *const t3_identifier[] = {
	"LogGroupName", "FilterName", 0,
};
static const char *const t3_attributes[] = {
	0,
};
const struct schema_type schema_aws_logs_metricfilter = {
	"AWS::Logs::MetricFilter", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 18, 15};

extern const struct schema_type schema_aws_logs_querydefinition;
/* AWS::Logs::QueryDefinition */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 2, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[\\.\\-_/#A-Za-z0-9]+", 1, 512}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
	{16, 1, 0, 0, 5, 0, 0, 0, 0, 20}, {32, 0, 6, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1024}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 512},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z_][a-zA-Z0-9_]*$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256}, {1, 0, 0, 0, 0, 0, 3, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 10000},
};
static const struct schema_prop t4_props[] = {
	{"LogGroupNames", 1, 0}, {"Name", 3, 1}, {"Parameters", 4, 0}, {"QueryDefinitionId", 9, 4},
	{"QueryLanguage", 10, 0}, {"QueryString", 11, 1}, {"DefaultValue", 6, 0},
	{"Description", 7, 0}, {"Name", 8, 1},
};
static const char *const t4_texts[] = {
	"CWLI", "SQL", "PPL",
};
static const char *const t4_identifier[] = {
	"QueryDefinitionId", 0,
};
static const char *const t4_attributes[] = {
	"QueryDefinitionId", 0,
};
const struct schema_type schema_aws_logs_querydefinition = {
	"AWS::Logs::QueryDefinition", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, 0, 12, 9};

extern const struct schema_type schema_aws_logs_resourcepolicy;
/* AWS::Logs::ResourcePolicy */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", 1, 5120},
	{1, 0, 0, 0, 0, 0, 0, "^([^:*\\/]+\\/\?)*[^:*\\/]+$", 1, 255},
};
static const struct schema_prop t5_props[] = {
	{"PolicyDocument", 1, 1}, {"PolicyName", 2, 3},
};
static const char *const t5_texts[] = {
	0,
};
static const char *const t5_identifier[] = {
	"PolicyName", 0,
};
static const char *const t5_attributes[] = {
	0,
};
const struct schema_type schema_aws_logs_resourcepolicy = {
	"AWS::Logs::ResourcePolicy", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, 0, 3, 2};

extern const struct schema_type schema_aws_logs_subscriptionfilter;
/* AWS::Logs::SubscriptionFilter */
static const struct schema_node t6_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{16, 1, 0, 0, 5, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 2000}, {1, 0, 0, 0, 0, 0, 0, "^[^:*]*$", 1, 512},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1024},
	{1, 0, 0, 0, 0, 0, 0, "^[\\.\\-_/#A-Za-z0-9]+$", 1, 512},
};
static const struct schema_prop t6_props[] = {
	{"ApplyOnTransformedLogs", 1, 0}, {"DestinationArn", 2, 1}, {"Distribution", 3, 0},
	{"EmitSystemFields", 4, 0}, {"FieldSelectionCriteria", 6, 0}, {"FilterName", 7, 2},
	{"FilterPattern", 8, 1}, {"LogGroupName", 9, 3}, {"RoleArn", 2, 0},
};
static const char *const t6_texts[] = {
	"Random", "ByLogStream",
};
static const char *const t6_identifier[] = {
	"FilterName", "LogGroupName", 0,
};
static const char *const t6_attributes[] = {
	0,
};
const struct schema_type schema_aws_logs_subscriptionfilter = {
	"AWS::Logs::SubscriptionFilter", t6_nodes, t6_props, t6_texts,
	t6_identifier, t6_attributes, 0, 10, 9};
