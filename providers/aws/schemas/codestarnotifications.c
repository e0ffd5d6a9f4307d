/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_codestarnotifications_notificationrule;
/* AWS::CodeStarNotifications::NotificationRule */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 11, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[^:\\s]*:codestar-notifications:[^:\\s]+:\\d{12}:notificationrule\\/(.*\\S)\?$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 2048}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{16, 0, 0, 0, 5, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 200},
	{1, 0, 0, 0, 0, 0, 0, "[A-Za-z0-9\\-_ ]+$", 1, 64},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[^:\\s]*:[^:\\s]*:[^:\\s]*:[0-9]{12}:[^\\s]+$", U, U},
	{1, 0, 0, 0, 0, 2, 2, 0, U, U}, {64, 0, 0, 0, 10, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 12, 0, 0, 0, U, 10},
	{32, 0, 11, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"CreatedBy", 2, 0}, {"DetailType", 3, 1}, {"EventTypeId", 2, 8},
	{"EventTypeIds", 4, 1}, {"Name", 6, 1}, {"Resource", 7, 3}, {"Status", 8, 0},
	{"Tags", 9, 0}, {"TargetAddress", 2, 8}, {"Targets", 11, 1}, {"TargetAddress", 10, 1},
	{"TargetType", 10, 1},
};
static const char *const t0_texts[] = {
	"BASIC", "FULL", "ENABLED", "DISABLED",
};
static const char *const t0_identifier[] = {
	"Arn", 0,
};
static const char *const t0_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_codestarnotifications_notificationrule = {
	"AWS::CodeStarNotifications::NotificationRule", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 13, 13};
