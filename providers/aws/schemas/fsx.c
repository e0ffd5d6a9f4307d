/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_fsx_filesystem;
/* AWS::FSx::FileSystem */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 19, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 19, 16, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 35, 2, 0, 0, 0, 0, U, U},
	{32, 0, 37, 2, 0, 0, 0, 0, U, U}, {32, 0, 39, 13, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 1, 0, 0, 0, U, U}, {32, 0, 52, 15, 0, 0, 0, 0, U, U},
	{32, 0, 67, 6, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 12, 0, 0, 0, U, U},
	{32, 0, 73, 1, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 14, 0, 0, 0, U, U},
	{32, 0, 74, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 16, 0, 0, 0, U, U},
	{32, 0, 76, 3, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 32, 65536},
	{16, 0, 0, 0, 19, 0, 0, 0, U, U}, {32, 0, 79, 2, 0, 0, 0, 0, U, U},
	{32, 0, 81, 13, 0, 0, 0, 0, U, U}, {32, 0, 94, 3, 0, 0, 0, 0, U, U},
	{32, 0, 97, 2, 0, 0, 0, 0, U, U}, {32, 0, 99, 7, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"BackupId", 1, 2}, {"DNSName", 1, 4}, {"FileSystemType", 1, 3},
	{"FileSystemTypeVersion", 1, 0}, {"Id", 1, 4}, {"KmsKeyId", 1, 2},
	{"LustreConfiguration", 2, 0}, {"LustreMountName", 1, 4}, {"NetworkType", 1, 0},
	{"OntapConfiguration", 7, 0}, {"OpenZFSConfiguration", 9, 0}, {"ResourceARN", 1, 4},
	{"RootVolumeId", 1, 4}, {"SecurityGroupIds", 8, 2}, {"StorageCapacity", 17, 0},
	{"StorageType", 1, 0}, {"SubnetIds", 8, 3}, {"Tags", 18, 0},
	{"WindowsConfiguration", 20, 0}, {"AutoImportPolicy", 1, 0},
	{"AutomaticBackupRetentionDays", 3, 0}, {"CopyTagsToBackups", 4, 0},
	{"DailyAutomaticBackupStartTime", 1, 0}, {"DataCompressionType", 1, 0},
	{"DataReadCacheConfiguration", 5, 0}, {"DeploymentType", 1, 0}, {"DriveCacheType", 1, 0},
	{"EfaEnabled", 4, 0}, {"ExportPath", 1, 0}, {"ImportPath", 1, 0},
	{"ImportedFileChunkSize", 3, 0}, {"MetadataConfiguration", 6, 0},
	{"PerUnitStorageThroughput", 3, 0}, {"ThroughputCapacity", 3, 0},
	{"WeeklyMaintenanceStartTime", 1, 0}, {"SizeGiB", 3, 0}, {"SizingMode", 1, 0},
	{"Iops", 3, 0}, {"Mode", 1, 0}, {"AutomaticBackupRetentionDays", 3, 0},
	{"DailyAutomaticBackupStartTime", 1, 0}, {"DeploymentType", 1, 1},
	{"DiskIopsConfiguration", 6, 0}, {"EndpointIpAddressRange", 1, 0},
	{"EndpointIpv6AddressRange", 1, 0}, {"FsxAdminPassword", 1, 0}, {"HAPairs", 3, 0},
	{"PreferredSubnetId", 1, 0}, {"RouteTableIds", 8, 0}, {"ThroughputCapacity", 3, 0},
	{"ThroughputCapacityPerHAPair", 3, 0}, {"WeeklyMaintenanceStartTime", 1, 0},
	{"AutomaticBackupRetentionDays", 3, 0}, {"CopyTagsToBackups", 4, 0},
	{"CopyTagsToVolumes", 4, 0}, {"DailyAutomaticBackupStartTime", 1, 0},
	{"DeploymentType", 1, 1}, {"DiskIopsConfiguration", 6, 0},
	{"EndpointIpAddressRange", 1, 0}, {"EndpointIpv6AddressRange", 1, 0}, {"Options", 8, 0},
	{"PreferredSubnetId", 1, 0}, {"ReadCacheConfiguration", 5, 0},
	{"RootVolumeConfiguration", 10, 0}, {"RouteTableIds", 8, 0}, {"ThroughputCapacity", 3, 0},
	{"WeeklyMaintenanceStartTime", 1, 0}, {"CopyTagsToSnapshots", 4, 0},
	{"DataCompressionType", 1, 0}, {"NfsExports", 11, 0}, {"ReadOnly", 4, 0},
	{"RecordSizeKiB", 3, 0}, {"UserAndGroupQuotas", 15, 0}, {"ClientConfigurations", 13, 0},
	{"Clients", 1, 0}, {"Options", 8, 0}, {"Id", 3, 0}, {"StorageCapacityQuotaGiB", 3, 0},
	{"Type", 1, 0}, {"Key", 1, 1}, {"Value", 1, 1}, {"ActiveDirectoryId", 1, 0},
	{"Aliases", 8, 0}, {"AuditLogConfiguration", 21, 0},
	{"AutomaticBackupRetentionDays", 3, 0}, {"CopyTagsToBackups", 4, 0},
	{"DailyAutomaticBackupStartTime", 1, 0}, {"DeploymentType", 1, 0},
	{"DiskIopsConfiguration", 6, 0}, {"FsrmConfiguration", 22, 0}, {"PreferredSubnetId", 1, 0},
	{"SelfManagedActiveDirectoryConfiguration", 23, 0}, {"ThroughputCapacity", 3, 1},
	{"WeeklyMaintenanceStartTime", 1, 0}, {"AuditLogDestination", 1, 0},
	{"FileAccessAuditLogLevel", 1, 1}, {"FileShareAccessAuditLogLevel", 1, 1},
	{"EventLogDestination", 1, 0}, {"FsrmServiceEnabled", 4, 1}, {"DnsIps", 8, 0},
	{"DomainJoinServiceAccountSecret", 1, 0}, {"DomainName", 1, 0},
	{"FileSystemAdministratorsGroup", 1, 0}, {"OrganizationalUnitDistinguishedName", 1, 0},
	{"Password", 1, 0}, {"UserName", 1, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"DNSName", "Id", "LustreMountName", "ResourceARN", "RootVolumeId", 0,
};
const struct schema_type schema_aws_fsx_filesystem = {
	"AWS::FSx::FileSystem", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 24, 106};
