/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_memorydb_cluster;
/* AWS::MemoryDB::Cluster */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 32, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "[a-zA-Z][a-zA-Z0-9\\-]*", 1, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 32, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[a-z][a-z0-9\\-]*", U, U}, {64, 0, 0, 0, 0, 0, 2, 0, U, U},
	{64, 0, 0, 0, 0, 2, 2, 0, U, U}, {64, 0, 0, 0, 0, 4, 3, 0, U, U},
	{16, 1, 0, 0, 2, 0, 0, 0, U, U}, {16, 3, 0, 0, 12, 0, 0, 0, 0, 50},
	{32, 0, 34, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!aws:)(\?!memorydb:)[a-zA-Z0-9 _\\.\\/=+:\\-@]{1,128}$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!aws:)(\?!memorydb:)[a-zA-Z0-9 _\\.\\/=+:\\-@]{1,256}$", 1, 256},
};
static const struct schema_prop t0_props[] = {
	{"ACLName", 1, 1}, {"ARN", 2, 4}, {"AutoMinorVersionUpgrade", 3, 0},
	{"ClusterEndpoint", 4, 0}, {"ClusterName", 6, 3}, {"DataTiering", 7, 2},
	{"Description", 2, 0}, {"Engine", 2, 0}, {"EngineVersion", 2, 0},
	{"FinalSnapshotName", 2, 8}, {"IpDiscovery", 8, 0}, {"KmsKeyId", 2, 2},
	{"MaintenanceWindow", 2, 0}, {"MultiRegionClusterName", 2, 10}, {"NetworkType", 9, 2},
	{"NodeType", 2, 1}, {"NumReplicasPerShard", 5, 0}, {"NumShards", 5, 0},
	{"ParameterGroupName", 2, 0}, {"ParameterGroupStatus", 2, 4}, {"Port", 5, 2},
	{"SecurityGroupIds", 10, 0}, {"SnapshotArns", 10, 10}, {"SnapshotName", 2, 10},
	{"SnapshotRetentionLimit", 5, 0}, {"SnapshotWindow", 2, 0}, {"SnsTopicArn", 2, 0},
	{"SnsTopicStatus", 2, 0}, {"Status", 2, 4}, {"SubnetGroupName", 2, 2},
	{"TLSEnabled", 3, 2}, {"Tags", 11, 0}, {"Address", 2, 4}, {"Port", 5, 4}, {"Key", 13, 1},
	{"Value", 14, 1},
};
static const char *const t0_texts[] = {
	"true", "false", "ipv4", "ipv6", "ipv4", "ipv6", "dual_stack",
};
static const char *const t0_identifier[] = {
	"ClusterName", 0,
};
static const char *const t0_attributes[] = {
	"ARN", "ClusterEndpoint.Address", "ClusterEndpoint.Port", "ParameterGroupStatus", "Status",
	0,
};
const struct schema_type schema_aws_memorydb_cluster = {
	"AWS::MemoryDB::Cluster", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 15, 36};

extern const struct schema_type schema_aws_memorydb_subnetgroup;
/* AWS::MemoryDB::SubnetGroup */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[a-z][a-z0-9\\-]*", U, U}, {16, 3, 0, 0, 1, 0, 0, 0, U, U},
	{16, 3, 0, 0, 5, 0, 0, 0, 0, 50}, {32, 0, 6, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!aws:)(\?!memorydb:)[a-zA-Z0-9 _\\.\\/=+:\\-@]{1,128}$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!aws:)(\?!memorydb:)[a-zA-Z0-9 _\\.\\/=+:\\-@]{1,256}$", 1, 256},
};
static const struct schema_prop t1_props[] = {
	{"ARN", 1, 4}, {"Description", 1, 0}, {"SubnetGroupName", 2, 3}, {"SubnetIds", 3, 1},
	{"SupportedNetworkTypes", 3, 4}, {"Tags", 4, 0}, {"Key", 6, 1}, {"Value", 7, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"SubnetGroupName", 0,
};
static const char *const t1_attributes[] = {
	"ARN", "SupportedNetworkTypes", 0,
};
const struct schema_type schema_aws_memorydb_subnetgroup = {
	"AWS::MemoryDB::SubnetGroup", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 8, 8};
