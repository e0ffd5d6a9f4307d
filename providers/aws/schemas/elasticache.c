/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_elasticache_cachecluster;
/* AWS::ElastiCache::CacheCluster */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 27, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 27, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 2, 2, 0, U, U}, {16, 1, 0, 0, 8, 0, 0, 0, U, U},
	{32, 0, 29, 4, 0, 0, 0, 0, U, U}, {32, 0, 33, 2, 0, 0, 0, 0, U, U},
	{32, 0, 35, 1, 0, 0, 0, 0, U, U}, {32, 0, 36, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 4, 2, 0, U, U}, {1, 0, 0, 0, 0, 6, 2, 0, U, U},
	{1, 0, 0, 0, 0, 8, 2, 0, U, U}, {1, 0, 0, 0, 0, 10, 3, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 3, 0, 0, 0, U, U},
	{16, 1, 0, 0, 19, 0, 0, 0, U, U}, {32, 0, 37, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AZMode", 1, 0}, {"AutoMinorVersionUpgrade", 2, 0}, {"CacheNodeType", 3, 1},
	{"CacheParameterGroupName", 3, 0}, {"CacheSecurityGroupNames", 4, 8},
	{"CacheSubnetGroupName", 3, 2}, {"ClusterName", 3, 2}, {"ConfigurationEndpoint", 5, 4},
	{"Engine", 3, 3}, {"EngineVersion", 3, 0}, {"IpDiscovery", 6, 16},
	{"LogDeliveryConfigurations", 7, 0}, {"NetworkType", 15, 2},
	{"NotificationTopicArn", 3, 0}, {"NumCacheNodes", 16, 1}, {"Port", 16, 2},
	{"PreferredAvailabilityZone", 3, 8}, {"PreferredAvailabilityZones", 17, 16},
	{"PreferredMaintenanceWindow", 3, 0}, {"RedisEndpoint", 5, 4}, {"SnapshotArns", 4, 10},
	{"SnapshotName", 3, 10}, {"SnapshotRetentionLimit", 16, 0}, {"SnapshotWindow", 3, 0},
	{"Tags", 18, 0}, {"TransitEncryptionEnabled", 2, 0}, {"VpcSecurityGroupIds", 17, 0},
	{"Address", 3, 4}, {"Port", 3, 4}, {"DestinationDetails", 9, 1},
	{"DestinationType", 12, 1}, {"LogFormat", 13, 1}, {"LogType", 14, 1},
	{"CloudWatchLogsDetails", 10, 0}, {"KinesisFirehoseDetails", 11, 0}, {"LogGroup", 3, 1},
	{"DeliveryStream", 3, 1}, {"Key", 3, 1}, {"Value", 3, 1},
};
static const char *const t0_texts[] = {
	"cross-az", "single-az", "ipv4", "ipv6", "cloudwatch-logs", "kinesis-firehose", "json",
	"text", "engine-log", "slow-log", "dual_stack", "ipv4", "ipv6",
};
static const char *const t0_identifier[] = {
	"ClusterName", 0,
};
static const char *const t0_attributes[] = {
	"ConfigurationEndpoint", "ConfigurationEndpoint.Address", "ConfigurationEndpoint.Port",
	"RedisEndpoint", "RedisEndpoint.Address", "RedisEndpoint.Port", 0,
};
const struct schema_type schema_aws_elasticache_cachecluster = {
	"AWS::ElastiCache::CacheCluster", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 20, 39};

extern const struct schema_type schema_aws_elasticache_parametergroup;
/* AWS::ElastiCache::ParameterGroup */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 1, 0, 0, 0, U, U}, {16, 1, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 5, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"CacheParameterGroupFamily", 1, 3}, {"CacheParameterGroupName", 1, 4},
	{"Description", 1, 1}, {"Properties", 2, 0}, {"Tags", 3, 0}, {"Key", 1, 1},
	{"Value", 1, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"CacheParameterGroupName", 0,
};
static const char *const t1_attributes[] = {
	"CacheParameterGroupName", 0,
};
const struct schema_type schema_aws_elasticache_parametergroup = {
	"AWS::ElastiCache::ParameterGroup", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 5, 7};

extern const struct schema_type schema_aws_elasticache_replicationgroup;
/* AWS::ElastiCache::ReplicationGroup */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 43, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 2, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {32, 0, 43, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 3, 2, 0, U, U}, {16, 0, 0, 0, 8, 0, 0, 0, U, U},
	{32, 0, 45, 4, 0, 0, 0, 0, U, U}, {32, 0, 49, 2, 0, 0, 0, 0, U, U},
	{32, 0, 51, 1, 0, 0, 0, 0, U, U}, {32, 0, 52, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 5, 2, 0, U, U}, {1, 0, 0, 0, 0, 7, 2, 0, U, U},
	{1, 0, 0, 0, 0, 9, 2, 0, U, U}, {1, 0, 0, 0, 0, 11, 3, 0, U, U},
	{16, 0, 0, 0, 17, 0, 0, 0, U, U}, {32, 0, 53, 5, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^\\d+$", 1, 4}, {16, 0, 0, 0, 2, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 6},
	{32, 0, 58, 4, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 5},
	{16, 0, 0, 0, 25, 0, 0, 0, U, U}, {32, 0, 62, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 14, 2, 0, U, U}, {16, 2, 0, 0, 28, 0, 0, 0, 1, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z][a-zA-Z0-9\\-]*$", 1, U},
};
static const struct schema_prop t2_props[] = {
	{"AtRestEncryptionEnabled", 1, 2}, {"AuthToken", 2, 24}, {"AutoMinorVersionUpgrade", 1, 0},
	{"AutomaticFailoverEnabled", 1, 0}, {"CacheNodeType", 2, 0},
	{"CacheParameterGroupName", 2, 8}, {"CacheSecurityGroupNames", 3, 8},
	{"CacheSubnetGroupName", 2, 10}, {"ClusterMode", 4, 0}, {"ConfigurationEndPoint", 5, 4},
	{"DataTieringEnabled", 1, 2}, {"Engine", 2, 0}, {"EngineVersion", 2, 8},
	{"GlobalReplicationGroupId", 2, 2}, {"IpDiscovery", 6, 0}, {"KmsKeyId", 2, 10},
	{"LogDeliveryConfigurations", 7, 0}, {"MultiAZEnabled", 1, 0}, {"NetworkType", 15, 2},
	{"NodeGroupConfiguration", 16, 24}, {"NotificationTopicArn", 2, 8},
	{"NumCacheClusters", 21, 0}, {"NumNodeGroups", 20, 8}, {"Port", 20, 2},
	{"PreferredCacheClusterAZs", 19, 10}, {"PreferredMaintenanceWindow", 2, 8},
	{"PrimaryClusterId", 2, 8}, {"PrimaryEndPoint", 5, 4}, {"ReadEndPoint", 22, 4},
	{"ReaderEndPoint", 5, 4}, {"ReplicasPerNodeGroup", 23, 10},
	{"ReplicationGroupDescription", 2, 1}, {"ReplicationGroupId", 2, 2},
	{"SecurityGroupIds", 3, 8}, {"SnapshotArns", 3, 10}, {"SnapshotName", 2, 10},
	{"SnapshotRetentionLimit", 20, 0}, {"SnapshotWindow", 2, 0},
	{"SnapshottingClusterId", 2, 0}, {"Tags", 24, 0}, {"TransitEncryptionEnabled", 1, 0},
	{"TransitEncryptionMode", 26, 0}, {"UserGroupIds", 27, 0}, {"Address", 2, 4},
	{"Port", 2, 4}, {"DestinationDetails", 9, 1}, {"DestinationType", 12, 1},
	{"LogFormat", 13, 1}, {"LogType", 14, 1}, {"CloudWatchLogsDetails", 10, 0},
	{"KinesisFirehoseDetails", 11, 0}, {"LogGroup", 2, 1}, {"DeliveryStream", 2, 1},
	{"NodeGroupId", 18, 0}, {"PrimaryAvailabilityZone", 2, 0},
	{"ReplicaAvailabilityZones", 19, 0}, {"ReplicaCount", 20, 0}, {"Slots", 2, 0},
	{"Addresses", 2, 4}, {"AddressesList", 19, 4}, {"Ports", 2, 4}, {"PortsList", 19, 4},
	{"Key", 2, 1}, {"Value", 2, 1},
};
static const char *const t2_texts[] = {
	"compatible", "disabled", "enabled", "ipv4", "ipv6", "cloudwatch-logs", "kinesis-firehose",
	"json", "text", "engine-log", "slow-log", "dual_stack", "ipv4", "ipv6", "preferred",
	"required",
};
static const char *const t2_identifier[] = {
	"ReplicationGroupId", 0,
};
static const char *const t2_attributes[] = {
	"AtRestEncryptionEnabled", "AuthToken", "AutoMinorVersionUpgrade",
	"AutomaticFailoverEnabled", "CacheNodeType", "CacheParameterGroupName",
	"CacheSecurityGroupNames", "CacheSubnetGroupName", "ClusterMode",
	"ConfigurationEndPoint.Address", "ConfigurationEndPoint.Port", "DataTieringEnabled",
	"Engine", "EngineVersion", "GlobalReplicationGroupId", "IpDiscovery", "KmsKeyId",
	"LogDeliveryConfigurations", "MultiAZEnabled", "NetworkType", "NodeGroupConfiguration",
	"NotificationTopicArn", "NumCacheClusters", "NumNodeGroups", "Port",
	"PreferredCacheClusterAZs", "PreferredMaintenanceWindow", "PrimaryClusterId",
	"PrimaryEndPoint.Address", "PrimaryEndPoint.Port", "ReadEndPoint.Addresses",
	"ReadEndPoint.AddressesList", "ReadEndPoint.Ports", "ReadEndPoint.PortsList",
	"ReaderEndPoint.Address", "ReaderEndPoint.Port", "ReplicasPerNodeGroup",
	"ReplicationGroupDescription", "ReplicationGroupId", "SecurityGroupIds", "SnapshotArns",
	"SnapshotName", "SnapshotRetentionLimit", "SnapshotWindow", "SnapshottingClusterId",
	"Tags", "TransitEncryptionEnabled", "TransitEncryptionMode", "UserGroupIds", 0,
};
const struct schema_type schema_aws_elasticache_replicationgroup = {
	"AWS::ElastiCache::ReplicationGroup", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 29, 64};

extern const struct schema_type schema_aws_elasticache_subnetgroup;
/* AWS::ElastiCache::SubnetGroup */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 1, 0, 0, 0, U, U}, {16, 1, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 4, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"CacheSubnetGroupName", 1, 2}, {"Description", 1, 1}, {"SubnetIds", 2, 1}, {"Tags", 3, 0},
	{"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"CacheSubnetGroupName", 0,
};
static const char *const t3_attributes[] = {
	0,
};
const struct schema_type schema_aws_elasticache_subnetgroup = {
	"AWS::ElastiCache::SubnetGroup", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 5, 6};
