/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_devopsguru_notificationchannel;
/* AWS::DevOpsGuru::NotificationChannel */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {32, 0, 2, 2, 0, 0, 0, 0, U, U},
	{32, 0, 4, 2, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 4, 0, 0, 0, 1, 5},
	{1, 0, 0, 0, 0, 0, 5, 0, U, U}, {16, 1, 0, 0, 6, 0, 0, 0, 1, 3},
	{1, 0, 0, 0, 0, 5, 3, 0, U, U}, {32, 0, 6, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[a-z0-9-]*:sns:[a-z0-9-]+:\\d{12}:[^:]+$", 36, 1024},
	{1, 0, 0, 0, 0, 0, 0, "^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$", 36, 36},
};
static const struct schema_prop t0_props[] = {
	{"Config", 1, 3}, {"Id", 9, 4}, {"Filters", 2, 0}, {"Sns", 7, 0}, {"MessageTypes", 3, 0},
	{"Severities", 5, 0}, {"TopicArn", 8, 0},
};
static const char *const t0_texts[] = {
	"NEW_INSIGHT", "CLOSED_INSIGHT", "NEW_ASSOCIATION", "SEVERITY_UPGRADED",
	"NEW_RECOMMENDATION", "LOW", "MEDIUM", "HIGH",
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_devopsguru_notificationchannel = {
	"AWS::DevOpsGuru::NotificationChannel", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 10, 7};
