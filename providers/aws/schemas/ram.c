/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_ram_resourceshare;
/* AWS::RAM::ResourceShare */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 13, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 3, 0, U, U},
	{16, 1, 0, 0, 2, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 3, 5, 0, U, U},
	{16, 3, 0, 0, 7, 0, 0, 0, U, U}, {32, 0, 13, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AllowExternalPrincipals", 1, 0}, {"Arn", 2, 4}, {"CreationTime", 2, 4},
	{"FeatureSet", 3, 4}, {"LastUpdatedTime", 2, 4}, {"Name", 2, 1}, {"OwningAccountId", 2, 4},
	{"PermissionArns", 4, 8}, {"Principals", 4, 8}, {"ResourceArns", 4, 8}, {"Sources", 4, 8},
	{"Status", 5, 4}, {"Tags", 6, 0}, {"Key", 2, 1}, {"Value", 2, 1},
};
static const char *const t0_texts[] = {
	"CREATED_FROM_POLICY", "PROMOTING_TO_STANDARD", "STANDARD", "PENDING", "ACTIVE", "FAILED",
	"DELETING", "DELETED",
};
static const char *const t0_identifier[] = {
	"Arn", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "CreationTime", "FeatureSet", "LastUpdatedTime", "OwningAccountId", "Status", 0,
};
const struct schema_type schema_aws_ram_resourceshare = {
	"AWS::RAM::ResourceShare", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 8, 15};
