/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_ssmguiconnect_preferences;
/* AWS::SSMGuiConnect::Preferences */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "\\d{12}", U, U},
	{32, 0, 2, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
	{32, 0, 4, 1, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 6, 0, 0, 0, 1, 1},
	{32, 0, 5, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "(\?=^.{3,63}$)(\?!^(\\d+\\.)+\\d+$)(^(([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])\\.)*([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])$)", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9]{12}$", U, U},
};
static const struct schema_prop t0_props[] = {
	{"AccountId", 1, 4}, {"ConnectionRecordingPreferences", 2, 0}, {"KMSKeyArn", 3, 1},
	{"RecordingDestinations", 4, 1}, {"S3Buckets", 5, 1}, {"BucketName", 7, 1},
	{"BucketOwner", 8, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"AccountId", 0,
};
static const char *const t0_attributes[] = {
	"AccountId", 0,
};
const struct schema_type schema_aws_ssmguiconnect_preferences = {
	"AWS::SSMGuiConnect::Preferences", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 9, 7};
