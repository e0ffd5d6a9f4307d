/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_ssmquicksetup_configurationmanager;
/* AWS::SSMQuickSetup::ConfigurationManager */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, U, U},
	{32, 0, 8, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256}, {64, 0, 0, 0, 6, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, 40960},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_\\-.:/]{3,200}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, "^.{0,512}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[ A-Za-z0-9_-]{1,50}$", U, U}, {16, 1, 0, 0, 12, 0, 0, 0, U, U},
	{32, 0, 14, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 10, 0, U, U},
	{64, 0, 0, 0, 3, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 10, 2, 0, U, U},
	{64, 0, 0, 0, 17, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[A-Za-z0-9 +=@_\\/:.-]+$", 1, 256},
};
static const struct schema_prop t0_props[] = {
	{"ConfigurationDefinitions", 1, 1}, {"CreatedAt", 3, 4}, {"Description", 9, 0},
	{"LastModifiedAt", 3, 4}, {"ManagerArn", 3, 4}, {"Name", 10, 0},
	{"StatusSummaries", 11, 4}, {"Tags", 16, 0},
	{"LocalDeploymentAdministrationRoleArn", 3, 0}, {"LocalDeploymentExecutionRoleName", 4, 0},
	{"Parameters", 5, 1}, {"Type", 7, 3}, {"TypeVersion", 8, 2}, {"id", 3, 4},
	{"LastUpdatedAt", 3, 1}, {"Status", 13, 0}, {"StatusDetails", 14, 0},
	{"StatusMessage", 3, 0}, {"StatusType", 15, 1},
};
static const char *const t0_texts[] = {
	"INITIALIZING", "DEPLOYING", "SUCCEEDED", "DELETING", "STOPPING", "FAILED", "STOPPED",
	"DELETE_FAILED", "STOP_FAILED", "NONE", "Deployment", "AsyncExecutions",
};
static const char *const t0_identifier[] = {
	"ManagerArn", 0,
};
static const char *const t0_attributes[] = {
	"CreatedAt", "LastModifiedAt", "ManagerArn", "StatusSummaries", 0,
};
const struct schema_type schema_aws_ssmquicksetup_configurationmanager = {
	"AWS::SSMQuickSetup::ConfigurationManager", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 18, 19};

extern const struct schema_type schema_aws_ssmquicksetup_lifecycleautomation;
/* AWS::SSMQuickSetup::LifecycleAutomation */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9-]+$", 1, 64},
	{1, 0, 0, 0, 0, 0, 0, "^\\S+$", 1, 500}, {64, 0, 0, 0, 4, 0, 0, 0, U, U},
	{16, 0, 0, 0, 5, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 7, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[A-Za-z0-9 +=@_\\/:.-]+$", 1, 256},
};
static const struct schema_prop t1_props[] = {
	{"AssociationId", 1, 4}, {"AutomationDocument", 2, 1}, {"AutomationParameters", 3, 1},
	{"ResourceKey", 1, 3}, {"Tags", 6, 0},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"AssociationId", 0,
};
static const char *const t1_attributes[] = {
	"AssociationId", 0,
};
const struct schema_type schema_aws_ssmquicksetup_lifecycleautomation = {
	"AWS::SSMQuickSetup::LifecycleAutomation", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 8, 5};
