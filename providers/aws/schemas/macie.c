/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_macie_session;
/* AWS::Macie::Session */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 2, 3, 0, U, U},
	{1, 0, 0, 0, 0, 5, 2, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AutomatedDiscoveryStatus", 1, 4}, {"AwsAccountId", 2, 4},
	{"FindingPublishingFrequency", 3, 0}, {"ServiceRole", 2, 4}, {"Status", 4, 0},
};
static const char *const t0_texts[] = {
	"ENABLED", "DISABLED", "FIFTEEN_MINUTES", "ONE_HOUR", "SIX_HOURS", "ENABLED", "PAUSED",
};
static const char *const t0_identifier[] = {
	"AwsAccountId", 0,
};
static const char *const t0_attributes[] = {
	"AutomatedDiscoveryStatus", "AwsAccountId", "ServiceRole", 0,
};
const struct schema_type schema_aws_macie_session = {
	"AWS::Macie::Session", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 5, 5};
