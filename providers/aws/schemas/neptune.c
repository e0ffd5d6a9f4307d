/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_neptune_dbcluster;
/* AWS::Neptune::DBCluster */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 29, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 2, 0, 0, 0, U, U},
	{32, 0, 29, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 3, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z]{1}(\?:-\?[a-zA-Z0-9]){0,62}$", 1, 63},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 31, 2, 0, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, 2, 128}, {4, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{16, 3, 0, 0, 13, 0, 0, 0, U, 50}, {32, 0, 33, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"AssociatedRoles", 1, 0}, {"AvailabilityZones", 4, 2}, {"BackupRetentionPeriod", 5, 0},
	{"ClusterResourceId", 3, 4}, {"CopyTagsToSnapshot", 6, 0}, {"DBClusterIdentifier", 7, 2},
	{"DBClusterParameterGroupName", 3, 0}, {"DBInstanceParameterGroupName", 3, 8},
	{"DBPort", 8, 0}, {"DBSubnetGroupName", 3, 2}, {"DeletionProtection", 6, 0},
	{"EnableCloudwatchLogsExports", 4, 0}, {"Endpoint", 3, 4}, {"EngineVersion", 3, 0},
	{"IamAuthEnabled", 6, 0}, {"KmsKeyId", 3, 2}, {"Port", 3, 4},
	{"PreferredBackupWindow", 3, 0}, {"PreferredMaintenanceWindow", 3, 0},
	{"ReadEndpoint", 3, 4}, {"RestoreToTime", 3, 10}, {"RestoreType", 3, 10},
	{"ServerlessScalingConfiguration", 9, 0}, {"SnapshotIdentifier", 3, 10},
	{"SourceDBClusterIdentifier", 3, 10}, {"StorageEncrypted", 6, 2}, {"Tags", 12, 0},
	{"UseLatestRestorableTime", 6, 10}, {"VpcSecurityGroupIds", 4, 0}, {"FeatureName", 3, 0},
	{"RoleArn", 3, 1}, {"MaxCapacity", 10, 1}, {"MinCapacity", 11, 1}, {"Key", 14, 1},
	{"Value", 15, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"DBClusterIdentifier", 0,
};
static const char *const t0_attributes[] = {
	"AssociatedRoles", "AvailabilityZones", "BackupRetentionPeriod", "ClusterResourceId",
	"CopyTagsToSnapshot", "DBClusterIdentifier", "DBClusterParameterGroupName",
	"DBInstanceParameterGroupName", "DBPort", "DBSubnetGroupName", "DeletionProtection",
	"EnableCloudwatchLogsExports", "Endpoint", "EngineVersion", "IamAuthEnabled", "KmsKeyId",
	"Port", "PreferredBackupWindow", "PreferredMaintenanceWindow", "ReadEndpoint",
	"RestoreToTime", "RestoreType", "ServerlessScalingConfiguration.MaxCapacity",
	"ServerlessScalingConfiguration.MinCapacity", "SnapshotIdentifier",
	"SourceDBClusterIdentifier", "StorageEncrypted", "Tags", "UseLatestRestorableTime",
	"VpcSecurityGroupIds", 0,
};
const struct schema_type schema_aws_neptune_dbcluster = {
	"AWS::Neptune::DBCluster", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 16, 35};

extern const struct schema_type schema_aws_neptune_dbclusterparametergroup;
/* AWS::Neptune::DBClusterParameterGroup */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 5, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Description", 1, 3}, {"Family", 1, 3}, {"Name", 1, 2}, {"Parameters", 2, 1},
	{"Tags", 3, 0}, {"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"Name", 0,
};
static const char *const t1_attributes[] = {
	0,
};
const struct schema_type schema_aws_neptune_dbclusterparametergroup = {
	"AWS::Neptune::DBClusterParameterGroup", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 5, 7};

extern const struct schema_type schema_aws_neptune_dbinstance;
/* AWS::Neptune::DBInstance */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 14, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 14, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"AllowMajorVersionUpgrade", 1, 8}, {"AutoMinorVersionUpgrade", 1, 16},
	{"AvailabilityZone", 2, 2}, {"DBClusterIdentifier", 2, 2}, {"DBInstanceClass", 2, 1},
	{"DBInstanceIdentifier", 2, 2}, {"DBParameterGroupName", 2, 16},
	{"DBSnapshotIdentifier", 2, 10}, {"DBSubnetGroupName", 2, 2}, {"Endpoint", 2, 4},
	{"Port", 2, 4}, {"PreferredMaintenanceWindow", 2, 16}, {"PubliclyAccessible", 1, 0},
	{"Tags", 3, 0}, {"Key", 2, 1}, {"Value", 2, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"DBInstanceIdentifier", 0,
};
static const char *const t2_attributes[] = {
	"Endpoint", "Port", 0,
};
const struct schema_type schema_aws_neptune_dbinstance = {
	"AWS::Neptune::DBInstance", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 5, 16};

extern const struct schema_type schema_aws_neptune_dbparametergroup;
/* AWS::Neptune::DBParameterGroup */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 5, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"Description", 1, 3}, {"Family", 1, 3}, {"Name", 1, 2}, {"Parameters", 2, 1},
	{"Tags", 3, 0}, {"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"Name", 0,
};
static const char *const t3_attributes[] = {
	0,
};
const struct schema_type schema_aws_neptune_dbparametergroup = {
	"AWS::Neptune::DBParameterGroup", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 5, 7};

extern const struct schema_type schema_aws_neptune_dbsubnetgroup;
/* AWS::Neptune::DBSubnetGroup */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 1, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 4, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t4_props[] = {
	{"DBSubnetGroupDescription", 1, 1}, {"DBSubnetGroupName", 1, 2}, {"SubnetIds", 2, 1},
	{"Tags", 3, 0}, {"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t4_texts[] = {
	0,
};
static const char *const t4_identifier[] = {
	"DBSubnetGroupName", 0,
};
static const char *const t4_attributes[] = {
	0,
};
const struct schema_type schema_aws_neptune_dbsubnetgroup = {
	"AWS::Neptune::DBSubnetGroup", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, "Tags", 5, 6};
