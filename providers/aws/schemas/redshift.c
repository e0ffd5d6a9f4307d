/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_redshift_cluster;
/* AWS::Redshift::Cluster */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 55, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 2147483647}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 63}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 255},
	{16, 1, 0, 0, 4, 0, 0, 0, U, U}, {32, 0, 55, 2, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 4, 0, 0, 0, U, 50}, {32, 0, 57, 4, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 5, 0, 0, 0, U, 3}, {1, 0, 0, 0, 0, 0, 0, 0, U, 64},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 128}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 100}, {16, 1, 0, 0, 18, 0, 0, 0, U, 50},
	{32, 0, 61, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 127},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
};
static const struct schema_prop t0_props[] = {
	{"AllowVersionUpgrade", 1, 0}, {"AquaConfigurationStatus", 2, 0},
	{"AutomatedSnapshotRetentionPeriod", 3, 0}, {"AvailabilityZone", 4, 0},
	{"AvailabilityZoneRelocation", 1, 0}, {"AvailabilityZoneRelocationStatus", 5, 0},
	{"Classic", 1, 8}, {"ClusterIdentifier", 6, 2}, {"ClusterNamespaceArn", 5, 4},
	{"ClusterParameterGroupName", 7, 0}, {"ClusterSecurityGroups", 8, 0},
	{"ClusterSubnetGroupName", 4, 2}, {"ClusterType", 4, 1}, {"ClusterVersion", 4, 0},
	{"DBName", 4, 3}, {"DeferMaintenance", 1, 8}, {"DeferMaintenanceDuration", 3, 8},
	{"DeferMaintenanceEndTime", 5, 0}, {"DeferMaintenanceIdentifier", 5, 4},
	{"DeferMaintenanceStartTime", 5, 0}, {"DestinationRegion", 5, 0}, {"ElasticIp", 4, 0},
	{"Encrypted", 1, 0}, {"Endpoint", 9, 0}, {"EnhancedVpcRouting", 1, 0},
	{"HsmClientCertificateIdentifier", 4, 0}, {"HsmConfigurationIdentifier", 4, 0},
	{"IamRoles", 10, 0}, {"KmsKeyId", 4, 0}, {"LoggingProperties", 11, 0},
	{"MaintenanceTrackName", 4, 0}, {"ManageMasterPassword", 1, 8},
	{"ManualSnapshotRetentionPeriod", 3, 0}, {"MasterPasswordSecretArn", 5, 4},
	{"MasterPasswordSecretKmsKeyId", 4, 0}, {"MasterUserPassword", 13, 8},
	{"MasterUsername", 14, 3}, {"MultiAZ", 1, 0}, {"NamespaceResourcePolicy", 15, 0},
	{"NodeType", 4, 1}, {"NumberOfNodes", 16, 0}, {"OwnerAccount", 5, 2}, {"Port", 3, 0},
	{"PreferredMaintenanceWindow", 4, 0}, {"PubliclyAccessible", 1, 0},
	{"ResourceAction", 5, 0}, {"RevisionTarget", 5, 0}, {"RotateEncryptionKey", 1, 0},
	{"SnapshotClusterIdentifier", 5, 2}, {"SnapshotCopyGrantName", 5, 0},
	{"SnapshotCopyManual", 1, 0}, {"SnapshotCopyRetentionPeriod", 3, 0},
	{"SnapshotIdentifier", 5, 10}, {"Tags", 17, 0}, {"VpcSecurityGroupIds", 8, 0},
	{"Address", 5, 4}, {"Port", 5, 4}, {"BucketName", 5, 0}, {"LogDestinationType", 5, 0},
	{"LogExports", 12, 0}, {"S3KeyPrefix", 5, 0}, {"Key", 19, 1}, {"Value", 20, 1},
};
static const char *const t0_texts[] = {
	"auto", "disabled", "enabled",
};
static const char *const t0_identifier[] = {
	"ClusterIdentifier", 0,
};
static const char *const t0_attributes[] = {
	"ClusterNamespaceArn", "DeferMaintenanceIdentifier", "Endpoint.Address", "Endpoint.Port",
	"MasterPasswordSecretArn", 0,
};
const struct schema_type schema_aws_redshift_cluster = {
	"AWS::Redshift::Cluster", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 21, 63};

extern const struct schema_type schema_aws_redshift_clusterparametergroup;
/* AWS::Redshift::ClusterParameterGroup */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 2147483647},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 255}, {16, 1, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 5, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 7, 0, 0, 0, U, U}, {32, 0, 7, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t1_props[] = {
	{"Description", 1, 3}, {"ParameterGroupFamily", 1, 3}, {"ParameterGroupName", 2, 2},
	{"Parameters", 3, 0}, {"Tags", 6, 0}, {"ParameterName", 5, 1}, {"ParameterValue", 5, 1},
	{"Key", 8, 1}, {"Value", 9, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"ParameterGroupName", 0,
};
static const char *const t1_attributes[] = {
	0,
};
const struct schema_type schema_aws_redshift_clusterparametergroup = {
	"AWS::Redshift::ClusterParameterGroup", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 10, 9};

extern const struct schema_type schema_aws_redshift_clustersubnetgroup;
/* AWS::Redshift::ClusterSubnetGroup */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 255},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 2147483647}, {16, 1, 0, 0, 2, 0, 0, 0, U, 20},
	{16, 1, 0, 0, 5, 0, 0, 0, U, 50}, {32, 0, 4, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 127}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
};
static const struct schema_prop t2_props[] = {
	{"ClusterSubnetGroupName", 1, 4}, {"Description", 2, 1}, {"SubnetIds", 3, 1},
	{"Tags", 4, 0}, {"Key", 6, 1}, {"Value", 7, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"ClusterSubnetGroupName", 0,
};
static const char *const t2_attributes[] = {
	"ClusterSubnetGroupName", 0,
};
const struct schema_type schema_aws_redshift_clustersubnetgroup = {
	"AWS::Redshift::ClusterSubnetGroup", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 8, 6};
