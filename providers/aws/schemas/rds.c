/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_rds_dbcluster;
/* AWS::RDS::DBCluster */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 67, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 67, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 4, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 35}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z]{1}(\?:-\?[a-zA-Z0-9]){0,62}$", 1, 63},
	{1, 0, 0, 0, 0, 2, 2, 0, U, U}, {32, 0, 69, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^$|^[a-zA-Z]{1}(\?:-\?[a-zA-Z0-9]){0,62}$", 0, 63},
	{1, 0, 0, 0, 0, 4, 2, 0, U, U}, {32, 0, 71, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z]{1}[a-zA-Z0-9_]*$", 1, U},
	{32, 0, 73, 1, 0, 0, 0, 0, U, U}, {32, 0, 74, 6, 0, 0, 0, 0, U, U},
	{32, 0, 80, 3, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 22, 0, 0, 0, U, 50}, {32, 0, 83, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"AllocatedStorage", 1, 0}, {"AssociatedRoles", 2, 0}, {"AutoMinorVersionUpgrade", 5, 0},
	{"AvailabilityZones", 6, 2}, {"BacktrackWindow", 7, 0}, {"BackupRetentionPeriod", 8, 0},
	{"ClusterScalabilityType", 9, 10}, {"CopyTagsToSnapshot", 5, 0}, {"DBClusterArn", 4, 4},
	{"DBClusterIdentifier", 10, 2}, {"DBClusterInstanceClass", 4, 0},
	{"DBClusterParameterGroupName", 4, 0}, {"DBClusterResourceId", 4, 4},
	{"DBInstanceParameterGroupName", 4, 8}, {"DBSubnetGroupName", 4, 2}, {"DBSystemId", 4, 2},
	{"DatabaseInsightsMode", 11, 0}, {"DatabaseName", 4, 2}, {"DeleteAutomatedBackups", 5, 8},
	{"DeletionProtection", 5, 0}, {"Domain", 4, 0}, {"DomainIAMRoleName", 4, 0},
	{"EnableCloudwatchLogsExports", 6, 0}, {"EnableGlobalWriteForwarding", 5, 0},
	{"EnableHttpEndpoint", 5, 0}, {"EnableIAMDatabaseAuthentication", 5, 0},
	{"EnableLocalWriteForwarding", 5, 0}, {"Endpoint", 12, 4}, {"Engine", 4, 16},
	{"EngineLifecycleSupport", 4, 0}, {"EngineMode", 4, 2}, {"EngineVersion", 4, 0},
	{"GlobalClusterIdentifier", 13, 16}, {"Iops", 1, 0}, {"KmsKeyId", 4, 2},
	{"ManageMasterUserPassword", 5, 0}, {"MasterUserAuthenticationType", 14, 8},
	{"MasterUserPassword", 4, 8}, {"MasterUserSecret", 15, 0}, {"MasterUsername", 16, 16},
	{"MonitoringInterval", 1, 0}, {"MonitoringRoleArn", 4, 0}, {"NetworkType", 4, 0},
	{"PerformanceInsightsEnabled", 5, 0}, {"PerformanceInsightsKmsKeyId", 4, 0},
	{"PerformanceInsightsRetentionPeriod", 1, 0}, {"Port", 1, 0},
	{"PreferredBackupWindow", 4, 0}, {"PreferredMaintenanceWindow", 4, 0},
	{"PubliclyAccessible", 5, 2}, {"ReadEndpoint", 17, 4},
	{"ReplicationSourceIdentifier", 4, 0}, {"RestoreToTime", 4, 10}, {"RestoreType", 4, 10},
	{"ScalingConfiguration", 18, 0}, {"ServerlessV2ScalingConfiguration", 19, 0},
	{"SnapshotIdentifier", 4, 10}, {"SourceDBClusterIdentifier", 4, 10},
	{"SourceDbClusterResourceId", 4, 10}, {"SourceRegion", 4, 10}, {"StorageEncrypted", 5, 2},
	{"StorageEncryptionType", 4, 4}, {"StorageThroughput", 1, 4}, {"StorageType", 4, 0},
	{"Tags", 21, 0}, {"UseLatestRestorableTime", 5, 10}, {"VpcSecurityGroupIds", 6, 0},
	{"FeatureName", 4, 0}, {"RoleArn", 4, 1}, {"Address", 4, 4}, {"Port", 4, 4},
	{"KmsKeyId", 4, 0}, {"SecretArn", 4, 4}, {"Address", 4, 4}, {"AutoPause", 5, 0},
	{"MaxCapacity", 1, 0}, {"MinCapacity", 1, 0}, {"SecondsBeforeTimeout", 1, 0},
	{"SecondsUntilAutoPause", 1, 0}, {"TimeoutAction", 4, 0}, {"MaxCapacity", 20, 0},
	{"MinCapacity", 20, 0}, {"SecondsUntilAutoPause", 1, 0}, {"Key", 23, 1}, {"Value", 24, 0},
};
static const char *const t0_texts[] = {
	"limitless", "standard", "advanced", "standard", "iam-db-auth", "password",
};
static const char *const t0_identifier[] = {
	"DBClusterIdentifier", 0,
};
static const char *const t0_attributes[] = {
	"DBClusterArn", "DBClusterResourceId", "Endpoint", "Endpoint.Address", "Endpoint.Port",
	"MasterUserSecret.SecretArn", "ReadEndpoint", "ReadEndpoint.Address",
	"StorageEncryptionType", "StorageThroughput", 0,
};
const struct schema_type schema_aws_rds_dbcluster = {
	"AWS::RDS::DBCluster", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 25, 85};

extern const struct schema_type schema_aws_rds_dbclusterparametergroup;
/* AWS::RDS::DBClusterParameterGroup */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z]{1}(\?:-\?[a-zA-Z0-9])*$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 5, 0, 0, 0, U, 50}, {32, 0, 5, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t1_props[] = {
	{"DBClusterParameterGroupName", 1, 2}, {"Description", 2, 3}, {"Family", 2, 3},
	{"Parameters", 3, 1}, {"Tags", 4, 0}, {"Key", 6, 1}, {"Value", 7, 0},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"DBClusterParameterGroupName", 0,
};
static const char *const t1_attributes[] = {
	0,
};
const struct schema_type schema_aws_rds_dbclusterparametergroup = {
	"AWS::RDS::DBClusterParameterGroup", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 8, 7};

extern const struct schema_type schema_aws_rds_dbinstance;
/* AWS::RDS::DBInstance */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 99, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, U, U},
	{32, 0, 99, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[0-9]*$", U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 8, 0, 0, 0, U, U},
	{32, 0, 105, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, U}, {32, 0, 107, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^$|^[a-zA-Z]{1}(\?:-\?[a-zA-Z0-9]){0,62}$", 1, 63},
	{16, 2, 0, 0, 5, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{16, 0, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 109, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 2, 2, 0, U, U}, {32, 0, 112, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z][a-zA-Z0-9_]{0,127}$", 1, 128},
	{2, 0, 0, 0, 0, 4, 25, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^\\d*$", U, U},
	{16, 0, 0, 0, 23, 0, 0, 0, U, U}, {32, 0, 114, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 29, 2, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 15},
	{16, 0, 0, 0, 27, 0, 0, 0, U, U}, {32, 0, 116, 4, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 29, 0, 0, 0, U, U}, {32, 0, 120, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t2_props[] = {
	{"AdditionalStorageVolumes", 1, 0}, {"AllocatedStorage", 3, 0},
	{"AllowMajorVersionUpgrade", 6, 8}, {"ApplyImmediately", 6, 8}, {"AssociatedRoles", 7, 0},
	{"AutoMinorVersionUpgrade", 6, 16}, {"AutomaticBackupReplicationKmsKeyId", 5, 8},
	{"AutomaticBackupReplicationRegion", 5, 0},
	{"AutomaticBackupReplicationRetentionPeriod", 9, 0}, {"AutomaticRestartTime", 5, 4},
	{"AvailabilityZone", 5, 16}, {"BackupRetentionPeriod", 10, 16}, {"BackupTarget", 5, 2},
	{"CACertificateIdentifier", 5, 0}, {"CertificateDetails", 11, 4},
	{"CertificateRotationRestart", 6, 8}, {"CharacterSetName", 5, 2},
	{"CopyTagsToSnapshot", 6, 0}, {"CustomIAMInstanceProfile", 5, 2},
	{"DBClusterIdentifier", 5, 2}, {"DBClusterSnapshotIdentifier", 5, 16},
	{"DBInstanceArn", 5, 4}, {"DBInstanceClass", 5, 0}, {"DBInstanceIdentifier", 12, 2},
	{"DBInstanceStatus", 5, 4}, {"DBName", 5, 2}, {"DBParameterGroupName", 5, 16},
	{"DBSecurityGroups", 13, 0}, {"DBSnapshotIdentifier", 5, 24}, {"DBSubnetGroupName", 5, 2},
	{"DBSystemId", 5, 2}, {"DatabaseInsightsMode", 14, 0}, {"DbiResourceId", 5, 4},
	{"DedicatedLogVolume", 6, 0}, {"DeleteAutomatedBackups", 6, 8},
	{"DeletionProtection", 6, 0}, {"Domain", 5, 0}, {"DomainAuthSecretArn", 5, 0},
	{"DomainDnsIps", 15, 0}, {"DomainFqdn", 5, 0}, {"DomainIAMRoleName", 5, 0},
	{"DomainOu", 5, 0}, {"EnableCloudwatchLogsExports", 15, 0},
	{"EnableIAMDatabaseAuthentication", 6, 0}, {"EnablePerformanceInsights", 6, 0},
	{"Endpoint", 16, 4}, {"Engine", 5, 16}, {"EngineLifecycleSupport", 5, 0},
	{"EngineVersion", 5, 0}, {"InstanceCreateTime", 5, 4}, {"Iops", 4, 0},
	{"IsStorageConfigUpgradeAvailable", 6, 4}, {"KmsKeyId", 5, 2},
	{"LatestRestorableTime", 5, 4}, {"LicenseModel", 5, 0}, {"ListenerEndpoint", 16, 4},
	{"ManageMasterUserPassword", 6, 0}, {"MasterUserAuthenticationType", 17, 8},
	{"MasterUserPassword", 5, 8}, {"MasterUserSecret", 18, 0}, {"MasterUsername", 19, 2},
	{"MaxAllocatedStorage", 4, 0}, {"MonitoringInterval", 4, 0}, {"MonitoringRoleArn", 5, 0},
	{"MultiAZ", 6, 16}, {"NcharCharacterSetName", 5, 2}, {"NetworkType", 5, 0},
	{"OptionGroupName", 5, 0}, {"PercentProgress", 5, 4},
	{"PerformanceInsightsKMSKeyId", 5, 16}, {"PerformanceInsightsRetentionPeriod", 20, 0},
	{"Port", 21, 0}, {"PreferredBackupWindow", 5, 0}, {"PreferredMaintenanceWindow", 5, 16},
	{"ProcessorFeatures", 22, 0}, {"PromotionTier", 25, 0}, {"PubliclyAccessible", 6, 0},
	{"ReadReplicaDBClusterIdentifiers", 15, 4}, {"ReadReplicaDBInstanceIdentifiers", 15, 4},
	{"ReplicaMode", 5, 0}, {"RestoreTime", 5, 24}, {"ResumeFullAutomationModeTime", 5, 4},
	{"SecondaryAvailabilityZone", 5, 4}, {"SourceDBClusterIdentifier", 5, 16},
	{"SourceDBInstanceAutomatedBackupsArn", 5, 24}, {"SourceDBInstanceIdentifier", 5, 24},
	{"SourceDbiResourceId", 5, 24}, {"SourceRegion", 5, 10}, {"StatusInfos", 26, 4},
	{"StorageEncrypted", 6, 2}, {"StorageThroughput", 4, 0}, {"StorageType", 5, 16},
	{"Tags", 28, 0}, {"TdeCredentialArn", 5, 0}, {"TdeCredentialPassword", 5, 8},
	{"Timezone", 5, 2}, {"UseDefaultProcessorFeatures", 6, 8},
	{"UseLatestRestorableTime", 6, 24}, {"VPCSecurityGroups", 13, 0},
	{"AllocatedStorage", 3, 0}, {"Iops", 4, 0}, {"MaxAllocatedStorage", 4, 0},
	{"StorageThroughput", 4, 0}, {"StorageType", 5, 0}, {"VolumeName", 5, 0},
	{"FeatureName", 5, 1}, {"RoleArn", 5, 1}, {"CAIdentifier", 5, 4}, {"ValidTill", 5, 4},
	{"Address", 5, 4}, {"HostedZoneId", 5, 4}, {"Port", 5, 4}, {"KmsKeyId", 5, 0},
	{"SecretArn", 5, 4}, {"Name", 24, 0}, {"Value", 5, 0}, {"Message", 5, 0}, {"Normal", 6, 0},
	{"Status", 5, 0}, {"StatusType", 5, 0}, {"Key", 30, 1}, {"Value", 31, 0},
};
static const char *const t2_texts[] = {
	"advanced", "standard", "iam-db-auth", "password", "7", "31", "62", "93", "124", "155",
	"186", "217", "248", "279", "310", "341", "372", "403", "434", "465", "496", "527", "558",
	"589", "620", "651", "682", "713", "731", "coreCount", "threadsPerCore",
};
static const char *const t2_identifier[] = {
	"DBInstanceIdentifier", 0,
};
static const char *const t2_attributes[] = {
	"AdditionalStorageVolumes", "AllocatedStorage", "AllowMajorVersionUpgrade",
	"ApplyImmediately", "AssociatedRoles", "AutoMinorVersionUpgrade",
	"AutomaticBackupReplicationKmsKeyId", "AutomaticBackupReplicationRegion",
	"AutomaticBackupReplicationRetentionPeriod", "AutomaticRestartTime", "AvailabilityZone",
	"BackupRetentionPeriod", "BackupTarget", "CACertificateIdentifier",
	"CertificateDetails.CAIdentifier", "CertificateDetails.ValidTill",
	"CertificateRotationRestart", "CharacterSetName", "CopyTagsToSnapshot",
	"CustomIAMInstanceProfile", "DBClusterIdentifier", "DBClusterSnapshotIdentifier",
	"DBInstanceArn", "DBInstanceClass", "DBInstanceIdentifier", "DBInstanceStatus", "DBName",
	"DBParameterGroupName", "DBSecurityGroups", "DBSnapshotIdentifier", "DBSubnetGroupName",
	"DBSystemId", "DatabaseInsightsMode", "DbiResourceId", "DedicatedLogVolume",
	"DeleteAutomatedBackups", "DeletionProtection", "Domain", "DomainAuthSecretArn",
	"DomainDnsIps", "DomainFqdn", "DomainIAMRoleName", "DomainOu",
	"EnableCloudwatchLogsExports", "EnableIAMDatabaseAuthentication",
	"EnablePerformanceInsights", "Endpoint.Address", "Endpoint.HostedZoneId", "Endpoint.Port",
	"Engine", "EngineLifecycleSupport", "EngineVersion", "InstanceCreateTime", "Iops",
	"IsStorageConfigUpgradeAvailable", "KmsKeyId", "LatestRestorableTime", "LicenseModel",
	"ListenerEndpoint.Address", "ListenerEndpoint.HostedZoneId", "ListenerEndpoint.Port",
	"ManageMasterUserPassword", "MasterUserAuthenticationType", "MasterUserPassword",
	"MasterUserSecret.KmsKeyId", "MasterUserSecret.SecretArn", "MasterUsername",
	"MaxAllocatedStorage", "MonitoringInterval", "MonitoringRoleArn", "MultiAZ",
	"NcharCharacterSetName", "NetworkType", "OptionGroupName", "PercentProgress",
	"PerformanceInsightsKMSKeyId", "PerformanceInsightsRetentionPeriod", "Port",
	"PreferredBackupWindow", "PreferredMaintenanceWindow", "ProcessorFeatures",
	"PromotionTier", "PubliclyAccessible", "ReadReplicaDBClusterIdentifiers",
	"ReadReplicaDBInstanceIdentifiers", "ReplicaMode", "RestoreTime",
	"ResumeFullAutomationModeTime", "SecondaryAvailabilityZone", "SourceDBClusterIdentifier",
	"SourceDBInstanceAutomatedBackupsArn", "SourceDBInstanceIdentifier", "SourceDbiResourceId",
	"SourceRegion", "StatusInfos", "StorageEncrypted", "StorageThroughput", "StorageType",
	"Tags", "TdeCredentialArn", "TdeCredentialPassword", "Timezone",
	"UseDefaultProcessorFeatures", "UseLatestRestorableTime", "VPCSecurityGroups", 0,
};
const struct schema_type schema_aws_rds_dbinstance = {
	"AWS::RDS::DBInstance", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 32, 122};

extern const struct schema_type schema_aws_rds_dbparametergroup;
/* AWS::RDS::DBParameterGroup */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z]{1}(\?:-\?[a-zA-Z0-9])*$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 5, 0, 0, 0, U, 50}, {32, 0, 5, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t3_props[] = {
	{"DBParameterGroupName", 1, 2}, {"Description", 2, 3}, {"Family", 2, 3},
	{"Parameters", 3, 0}, {"Tags", 4, 0}, {"Key", 6, 1}, {"Value", 7, 0},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"DBParameterGroupName", 0,
};
static const char *const t3_attributes[] = {
	"DBParameterGroupName", "Description", "Family", "Tags", 0,
};
const struct schema_type schema_aws_rds_dbparametergroup = {
	"AWS::RDS::DBParameterGroup", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 8, 7};

extern const struct schema_type schema_aws_rds_dbproxy;
/* AWS::RDS::DBProxy */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 16, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 2, 0, 0, 0, 1, 200},
	{32, 0, 16, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 1, 0, U, U},
	{1, 0, 0, 0, 0, 1, 5, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1000},
	{1, 0, 0, 0, 0, 6, 3, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 20, 2048},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "[0-z]*", 1, 64},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 9, 2, 0, U, U},
	{1, 0, 0, 0, 0, 11, 3, 0, U, U}, {1, 0, 0, 0, 0, 14, 3, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 16, 0, 0, 0, U, U},
	{32, 0, 21, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "(\\w|\\d|\\s|\\\\|-|\\.:=+-)*", U, 128},
	{1, 0, 0, 0, 0, 17, 2, 0, U, U}, {16, 1, 0, 0, 8, 0, 0, 0, 1, U},
	{16, 1, 0, 0, 8, 0, 0, 0, 2, U},
};
static const struct schema_prop t4_props[] = {
	{"Auth", 1, 0}, {"DBProxyArn", 8, 4}, {"DBProxyName", 9, 3}, {"DebugLogging", 10, 0},
	{"DefaultAuthScheme", 11, 0}, {"Endpoint", 8, 4}, {"EndpointNetworkType", 12, 2},
	{"EngineFamily", 13, 3}, {"IdleClientTimeout", 14, 0}, {"RequireTLS", 10, 0},
	{"RoleArn", 7, 1}, {"Tags", 15, 0}, {"TargetConnectionNetworkType", 18, 2},
	{"VpcId", 8, 4}, {"VpcSecurityGroupIds", 19, 0}, {"VpcSubnetIds", 20, 3},
	{"AuthScheme", 3, 0}, {"ClientPasswordAuthType", 4, 0}, {"Description", 5, 0},
	{"IAMAuth", 6, 0}, {"SecretArn", 7, 0}, {"Key", 17, 0}, {"Value", 17, 0},
};
static const char *const t4_texts[] = {
	"SECRETS", "MYSQL_NATIVE_PASSWORD", "MYSQL_CACHING_SHA2_PASSWORD",
	"POSTGRES_SCRAM_SHA_256", "POSTGRES_MD5", "SQL_SERVER_AUTHENTICATION", "DISABLED",
	"REQUIRED", "ENABLED", "IAM_AUTH", "NONE", "IPV4", "IPV6", "DUAL", "MYSQL", "POSTGRESQL",
	"SQLSERVER", "IPV4", "IPV6",
};
static const char *const t4_identifier[] = {
	"DBProxyName", 0,
};
static const char *const t4_attributes[] = {
	"DBProxyArn", "Endpoint", "VpcId", 0,
};
const struct schema_type schema_aws_rds_dbproxy = {
	"AWS::RDS::DBProxy", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, "Tags", 21, 23};

extern const struct schema_type schema_aws_rds_dbproxytargetgroup;
/* AWS::RDS::DBProxyTargetGroup */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {32, 0, 6, 5, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 100}, {16, 1, 0, 0, 3, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[A-z][0-z]*", 1, 64}, {1, 0, 0, 0, 0, 0, 1, 0, 1, 63},
};
static const struct schema_prop t5_props[] = {
	{"ConnectionPoolConfigurationInfo", 1, 0}, {"DBClusterIdentifiers", 5, 0},
	{"DBInstanceIdentifiers", 5, 0}, {"DBProxyName", 6, 3}, {"TargetGroupArn", 3, 4},
	{"TargetGroupName", 7, 3}, {"ConnectionBorrowTimeout", 2, 0}, {"InitQuery", 3, 0},
	{"MaxConnectionsPercent", 4, 0}, {"MaxIdleConnectionsPercent", 4, 0},
	{"SessionPinningFilters", 5, 0},
};
static const char *const t5_texts[] = {
	"default",
};
static const char *const t5_identifier[] = {
	"TargetGroupArn", 0,
};
static const char *const t5_attributes[] = {
	"TargetGroupArn", 0,
};
const struct schema_type schema_aws_rds_dbproxytargetgroup = {
	"AWS::RDS::DBProxyTargetGroup", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, 0, 8, 11};

extern const struct schema_type schema_aws_rds_dbsecuritygroup;
/* AWS::RDS::DBSecurityGroup */
static const struct schema_node t6_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 2, 0, 0, 0, U, U},
	{32, 0, 5, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 9, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t6_props[] = {
	{"DBSecurityGroupIngress", 1, 1}, {"EC2VpcId", 3, 2}, {"GroupDescription", 3, 3},
	{"Id", 3, 4}, {"Tags", 4, 0}, {"CIDRIP", 3, 0}, {"EC2SecurityGroupId", 3, 0},
	{"EC2SecurityGroupName", 3, 0}, {"EC2SecurityGroupOwnerId", 3, 0}, {"Key", 3, 1},
	{"Value", 3, 1},
};
static const char *const t6_texts[] = {
	0,
};
static const char *const t6_identifier[] = {
	"Id", 0,
};
static const char *const t6_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_rds_dbsecuritygroup = {
	"AWS::RDS::DBSecurityGroup", t6_nodes, t6_props, t6_texts,
	t6_identifier, t6_attributes, "Tags", 6, 11};

extern const struct schema_type schema_aws_rds_dbsubnetgroup;
/* AWS::RDS::DBSubnetGroup */
static const struct schema_node t7_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 1, 0, 0, 0, U, U}, {16, 1, 0, 0, 4, 0, 0, 0, U, 50},
	{32, 0, 4, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t7_props[] = {
	{"DBSubnetGroupDescription", 1, 1}, {"DBSubnetGroupName", 1, 2}, {"SubnetIds", 2, 1},
	{"Tags", 3, 0}, {"Key", 5, 1}, {"Value", 6, 0},
};
static const char *const t7_texts[] = {
	0,
};
static const char *const t7_identifier[] = {
	"DBSubnetGroupName", 0,
};
static const char *const t7_attributes[] = {
	0,
};
const struct schema_type schema_aws_rds_dbsubnetgroup = {
	"AWS::RDS::DBSubnetGroup", t7_nodes, t7_props, t7_texts,
	t7_identifier, t7_attributes, "Tags", 7, 6};

extern const struct schema_type schema_aws_rds_eventsubscription;
/* AWS::RDS::EventSubscription */
static const struct schema_node t8_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 3, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 3, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, 255},
	{16, 1, 0, 0, 7, 0, 0, 0, U, 50}, {32, 0, 7, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t8_props[] = {
	{"Enabled", 1, 0}, {"EventCategories", 2, 0}, {"SnsTopicArn", 3, 3}, {"SourceIds", 4, 0},
	{"SourceType", 3, 0}, {"SubscriptionName", 5, 2}, {"Tags", 6, 0}, {"Key", 8, 1},
	{"Value", 9, 0},
};
static const char *const t8_texts[] = {
	0,
};
static const char *const t8_identifier[] = {
	"SubscriptionName", 0,
};
static const char *const t8_attributes[] = {
	0,
};
const struct schema_type schema_aws_rds_eventsubscription = {
	"AWS::RDS::EventSubscription", t8_nodes, t8_props, t8_texts,
	t8_identifier, t8_attributes, "Tags", 10, 9};
