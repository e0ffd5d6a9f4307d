/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_docdb_dbcluster;
/* AWS::DocDB::DBCluster */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 34, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 35},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 4, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 34, 2, 0, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 36, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AvailabilityZones", 1, 2}, {"BackupRetentionPeriod", 3, 0}, {"ClusterResourceId", 2, 4},
	{"CopyTagsToSnapshot", 4, 0}, {"DBClusterIdentifier", 2, 2},
	{"DBClusterParameterGroupName", 2, 0}, {"DBSubnetGroupName", 2, 2},
	{"DeletionProtection", 4, 0}, {"EnableCloudwatchLogsExports", 1, 0}, {"Endpoint", 2, 4},
	{"EngineVersion", 5, 0}, {"GlobalClusterIdentifier", 2, 0}, {"Id", 2, 4},
	{"KmsKeyId", 2, 2}, {"ManageMasterUserPassword", 4, 0}, {"MasterUserPassword", 2, 0},
	{"MasterUserSecretKmsKeyId", 2, 0}, {"MasterUsername", 2, 2}, {"NetworkType", 2, 0},
	{"Port", 6, 0}, {"PreferredBackupWindow", 2, 0}, {"PreferredMaintenanceWindow", 2, 0},
	{"ReadEndpoint", 2, 4}, {"RestoreToTime", 2, 0}, {"RestoreType", 2, 0},
	{"RotateMasterUserPassword", 4, 0}, {"ServerlessV2ScalingConfiguration", 7, 0},
	{"SnapshotIdentifier", 2, 2}, {"SourceDBClusterIdentifier", 2, 2},
	{"StorageEncrypted", 4, 2}, {"StorageType", 2, 0}, {"Tags", 9, 0},
	{"UseLatestRestorableTime", 4, 0}, {"VpcSecurityGroupIds", 1, 0}, {"MaxCapacity", 8, 1},
	{"MinCapacity", 8, 1}, {"Key", 2, 1}, {"Value", 2, 1},
};
static const char *const t0_texts[] = {
	"3.6.0", "4.0", "4.0.0", "5.0.0",
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"ClusterResourceId", "Endpoint", "Id", "Port", "ReadEndpoint", 0,
};
const struct schema_type schema_aws_docdb_dbcluster = {
	"AWS::DocDB::DBCluster", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 11, 38};

extern const struct schema_type schema_aws_docdb_dbclusterparametergroup;
/* AWS::DocDB::DBClusterParameterGroup */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 6, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Description", 1, 3}, {"Family", 1, 3}, {"Id", 1, 4}, {"Name", 1, 2},
	{"Parameters", 2, 1}, {"Tags", 3, 0}, {"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"Id", 0,
};
static const char *const t1_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_docdb_dbclusterparametergroup = {
	"AWS::DocDB::DBClusterParameterGroup", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 5, 8};

extern const struct schema_type schema_aws_docdb_dbinstance;
/* AWS::DocDB::DBInstance */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 13, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 13, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"AutoMinorVersionUpgrade", 1, 0}, {"AvailabilityZone", 2, 2},
	{"CACertificateIdentifier", 2, 0}, {"CertificateRotationRestart", 1, 0},
	{"DBClusterIdentifier", 2, 3}, {"DBInstanceClass", 2, 1}, {"DBInstanceIdentifier", 2, 2},
	{"EnablePerformanceInsights", 1, 0}, {"Endpoint", 2, 4}, {"Id", 2, 4}, {"Port", 2, 4},
	{"PreferredMaintenanceWindow", 2, 0}, {"Tags", 3, 0}, {"Key", 2, 1}, {"Value", 2, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"Id", 0,
};
static const char *const t2_attributes[] = {
	"Endpoint", "Id", "Port", 0,
};
const struct schema_type schema_aws_docdb_dbinstance = {
	"AWS::DocDB::DBInstance", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 5, 15};

extern const struct schema_type schema_aws_docdb_dbsubnetgroup;
/* AWS::DocDB::DBSubnetGroup */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 1, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 5, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"DBSubnetGroupDescription", 1, 1}, {"DBSubnetGroupName", 1, 2}, {"Id", 1, 4},
	{"SubnetIds", 2, 1}, {"Tags", 3, 0}, {"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"Id", 0,
};
static const char *const t3_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_docdb_dbsubnetgroup = {
	"AWS::DocDB::DBSubnetGroup", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 5, 7};
