/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_greengrass_coredefinition;
/* AWS::Greengrass::CoreDefinition */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 6, 1, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 7, 4, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"Id", 1, 4}, {"InitialVersion", 2, 2}, {"LatestVersionArn", 1, 4},
	{"Name", 1, 1}, {"Tags", 6, 0}, {"Cores", 3, 1}, {"CertificateArn", 1, 1}, {"Id", 1, 1},
	{"SyncShadow", 5, 0}, {"ThingArn", 1, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "Id", "InitialVersion.Cores", "LatestVersionArn", "Name", 0,
};
const struct schema_type schema_aws_greengrass_coredefinition = {
	"AWS::Greengrass::CoreDefinition", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 7, 11};

extern const struct schema_type schema_aws_greengrass_coredefinitionversion;
/* AWS::Greengrass::CoreDefinitionVersion */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 3, 4, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"CoreDefinitionId", 1, 3}, {"Cores", 2, 3}, {"Id", 1, 4}, {"CertificateArn", 1, 1},
	{"Id", 1, 1}, {"SyncShadow", 4, 0}, {"ThingArn", 1, 1},
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
const struct schema_type schema_aws_greengrass_coredefinitionversion = {
	"AWS::Greengrass::CoreDefinitionVersion", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 5, 7};

extern const struct schema_type schema_aws_greengrass_functiondefinition;
/* AWS::Greengrass::FunctionDefinition */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 6, 2, 0, 0, 0, 0, U, U}, {32, 0, 8, 1, 0, 0, 0, 0, U, U},
	{32, 0, 9, 2, 0, 0, 0, 0, U, U}, {32, 0, 11, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 8, 0, 0, 0, U, U},
	{32, 0, 13, 3, 0, 0, 0, 0, U, U}, {32, 0, 16, 7, 0, 0, 0, 0, U, U},
	{32, 0, 23, 4, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 13, 0, 0, 0, U, U}, {32, 0, 27, 2, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"Arn", 1, 4}, {"Id", 1, 4}, {"InitialVersion", 2, 2}, {"LatestVersionArn", 1, 4},
	{"Name", 1, 1}, {"Tags", 14, 0}, {"DefaultConfig", 3, 0}, {"Functions", 7, 1},
	{"Execution", 4, 1}, {"IsolationMode", 1, 0}, {"RunAs", 5, 0}, {"Gid", 6, 0},
	{"Uid", 6, 0}, {"FunctionArn", 1, 1}, {"FunctionConfiguration", 9, 1}, {"Id", 1, 1},
	{"EncodingType", 1, 0}, {"Environment", 10, 0}, {"ExecArgs", 1, 0}, {"Executable", 1, 0},
	{"MemorySize", 6, 0}, {"Pinned", 11, 0}, {"Timeout", 6, 0}, {"AccessSysfs", 11, 0},
	{"Execution", 4, 0}, {"ResourceAccessPolicies", 12, 0}, {"Variables", 14, 0},
	{"Permission", 1, 0}, {"ResourceId", 1, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"Id", 0,
};
static const char *const t2_attributes[] = {
	"Arn", "Id", "InitialVersion.DefaultConfig.Execution.IsolationMode",
	"InitialVersion.DefaultConfig.Execution.RunAs.Gid",
	"InitialVersion.DefaultConfig.Execution.RunAs.Uid", "InitialVersion.Functions",
	"LatestVersionArn", "Name", 0,
};
const struct schema_type schema_aws_greengrass_functiondefinition = {
	"AWS::Greengrass::FunctionDefinition", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 15, 29};

extern const struct schema_type schema_aws_greengrass_group;
/* AWS::Greengrass::Group */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 8, 7, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"Arn", 1, 4}, {"Id", 1, 4}, {"InitialVersion", 2, 2}, {"LatestVersionArn", 1, 4},
	{"Name", 1, 1}, {"RoleArn", 1, 0}, {"RoleAttachedAt", 1, 4}, {"Tags", 3, 0},
	{"ConnectorDefinitionVersionArn", 1, 0}, {"CoreDefinitionVersionArn", 1, 0},
	{"DeviceDefinitionVersionArn", 1, 0}, {"FunctionDefinitionVersionArn", 1, 0},
	{"LoggerDefinitionVersionArn", 1, 0}, {"ResourceDefinitionVersionArn", 1, 0},
	{"SubscriptionDefinitionVersionArn", 1, 0},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"Id", 0,
};
static const char *const t3_attributes[] = {
	"Arn", "Id", "InitialVersion.ConnectorDefinitionVersionArn",
	"InitialVersion.CoreDefinitionVersionArn", "InitialVersion.DeviceDefinitionVersionArn",
	"InitialVersion.FunctionDefinitionVersionArn", "InitialVersion.LoggerDefinitionVersionArn",
	"InitialVersion.ResourceDefinitionVersionArn",
	"InitialVersion.SubscriptionDefinitionVersionArn", "LatestVersionArn", "Name", "RoleArn",
	"RoleAttachedAt", 0,
};
const struct schema_type schema_aws_greengrass_group = {
	"AWS::Greengrass::Group", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 4, 15};

extern const struct schema_type schema_aws_greengrass_subscriptiondefinition;
/* AWS::Greengrass::SubscriptionDefinition */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 6, 1, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 7, 4, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t4_props[] = {
	{"Arn", 1, 4}, {"Id", 1, 4}, {"InitialVersion", 2, 2}, {"LatestVersionArn", 1, 4},
	{"Name", 1, 1}, {"Tags", 5, 0}, {"Subscriptions", 3, 1}, {"Id", 1, 1}, {"Source", 1, 1},
	{"Subject", 1, 1}, {"Target", 1, 1},
};
static const char *const t4_texts[] = {
	0,
};
static const char *const t4_identifier[] = {
	"Id", 0,
};
static const char *const t4_attributes[] = {
	"Arn", "Id", "InitialVersion.Subscriptions", "LatestVersionArn", "Name", 0,
};
const struct schema_type schema_aws_greengrass_subscriptiondefinition = {
	"AWS::Greengrass::SubscriptionDefinition", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, "Tags", 6, 11};
