/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_dsql_cluster;
/* AWS::DSQL::Cluster */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 14, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 14, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-z0-9]{26}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9:/_-]+$", 1, 2048}, {32, 0, 17, 2, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 8, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws(-[^:]+)\?:dsql:[a-z0-9-]{1,20}:[0-9]{12}:cluster/[a-z0-9]{26}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, 50}, {16, 1, 0, 0, 11, 0, 0, 0, U, U},
	{32, 0, 19, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
};
static const struct schema_prop t0_props[] = {
	{"CreationTime", 1, 4}, {"DeletionProtectionEnabled", 2, 0}, {"EncryptionDetails", 3, 4},
	{"Endpoint", 1, 4}, {"Identifier", 4, 4}, {"KmsEncryptionKey", 5, 8},
	{"MultiRegionProperties", 6, 0}, {"PolicyDocument", 1, 0}, {"PolicyVersion", 1, 4},
	{"ResourceArn", 1, 4}, {"Status", 1, 4}, {"Tags", 10, 0}, {"VpcEndpoint", 1, 4},
	{"VpcEndpointServiceName", 1, 4}, {"EncryptionStatus", 1, 0}, {"EncryptionType", 1, 0},
	{"KmsKeyArn", 1, 0}, {"Clusters", 7, 0}, {"WitnessRegion", 9, 0}, {"Key", 12, 1},
	{"Value", 13, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Identifier", 0,
};
static const char *const t0_attributes[] = {
	"CreationTime", "EncryptionDetails", "Endpoint", "Identifier", "PolicyVersion",
	"ResourceArn", "Status", "VpcEndpoint", "VpcEndpointServiceName", 0,
};
const struct schema_type schema_aws_dsql_cluster = {
	"AWS::DSQL::Cluster", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 14, 21};
