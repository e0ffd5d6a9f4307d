/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_cdk_metadata;
/* AWS::CDK::Metadata */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{0, 0, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	0,
};
static const char *const t0_attributes[] = {
	0,
};
const struct schema_type schema_aws_cdk_metadata = {
	"AWS::CDK::Metadata", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 1, 0};
