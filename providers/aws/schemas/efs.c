/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_efs_accesspoint;
/* AWS::EFS::AccessPoint */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 7, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
	{1, 0, 0, 0, 0, 0, 0, "^.+$", 1, 64},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$", 0, 128},
	{32, 0, 9, 3, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 1, 0, 0, 0, 0, 16},
	{32, 0, 12, 2, 0, 0, 0, 0, U, U}, {32, 0, 14, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[0-7]{3,4}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\\/|(\\/(\?!\\.)+[^$#<>;`|&\?{}^*/\\n]+){1,4})$", 1, 100},
};
static const struct schema_prop t0_props[] = {
	{"AccessPointId", 1, 4}, {"AccessPointTags", 2, 0}, {"Arn", 1, 4}, {"ClientToken", 6, 2},
	{"FileSystemId", 7, 3}, {"PosixUser", 8, 2}, {"RootDirectory", 10, 2}, {"Key", 4, 0},
	{"Value", 5, 0}, {"Gid", 1, 3}, {"SecondaryGids", 9, 2}, {"Uid", 1, 3},
	{"CreationInfo", 11, 2}, {"Path", 13, 2}, {"OwnerGid", 1, 3}, {"OwnerUid", 1, 3},
	{"Permissions", 12, 3},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"AccessPointId", 0,
};
static const char *const t0_attributes[] = {
	"AccessPointId", "Arn", 0,
};
const struct schema_type schema_aws_efs_accesspoint = {
	"AWS::EFS::AccessPoint", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "AccessPointTags", 14, 17};

extern const struct schema_type schema_aws_efs_filesystem;
/* AWS::EFS::FileSystem */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 15, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^.+$", 1, 64}, {32, 0, 15, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$", 0, 128},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 16, 1, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 10, 0, 0, 0, U, U}, {32, 0, 17, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias/[a-zA-Z0-9/_-]+|(arn:aws[-a-z]*:kms:[a-z0-9-]+:\\d{12}:((key/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(key/mrk-[0-9a-f]{32})|(alias/[a-zA-Z0-9/_-]+))))$", 0, 2048},
	{16, 2, 0, 0, 13, 0, 0, 0, 0, 3}, {32, 0, 19, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 2, 9, 0, U, U}, {1, 0, 0, 0, 0, 11, 1, 0, U, U},
	{1, 0, 0, 0, 0, 12, 2, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, 1, U},
	{32, 0, 22, 1, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 20, 0, 0, 0, 1, 1},
	{32, 0, 23, 7, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$", U, U},
	{1, 0, 0, 0, 0, 14, 3, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"AvailabilityZoneName", 2, 2}, {"BackupPolicy", 3, 0},
	{"BypassPolicyLockoutSafetyCheck", 5, 8}, {"Encrypted", 5, 2}, {"FileSystemId", 6, 4},
	{"FileSystemPolicy", 7, 0}, {"FileSystemProtection", 8, 0}, {"FileSystemTags", 9, 0},
	{"KmsKeyId", 11, 2}, {"LifecyclePolicies", 12, 0}, {"PerformanceMode", 16, 2},
	{"ProvisionedThroughputInMibps", 17, 0}, {"ReplicationConfiguration", 18, 0},
	{"ThroughputMode", 22, 0}, {"Status", 4, 1}, {"ReplicationOverwriteProtection", 4, 0},
	{"Key", 1, 1}, {"Value", 1, 1}, {"TransitionToArchive", 14, 0}, {"TransitionToIA", 14, 0},
	{"TransitionToPrimaryStorageClass", 15, 0}, {"Destinations", 19, 0},
	{"AvailabilityZoneName", 1, 8}, {"FileSystemId", 21, 0}, {"KmsKeyId", 1, 8},
	{"Region", 1, 0}, {"RoleArn", 1, 0}, {"Status", 1, 4}, {"StatusMessage", 1, 4},
};
static const char *const t1_texts[] = {
	"DISABLED", "ENABLED", "AFTER_14_DAYS", "AFTER_180_DAYS", "AFTER_1_DAY", "AFTER_270_DAYS",
	"AFTER_30_DAYS", "AFTER_365_DAYS", "AFTER_60_DAYS", "AFTER_7_DAYS", "AFTER_90_DAYS",
	"AFTER_1_ACCESS", "generalPurpose", "maxIO", "bursting", "elastic", "provisioned",
};
static const char *const t1_identifier[] = {
	"FileSystemId", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "FileSystemId", 0,
};
const struct schema_type schema_aws_efs_filesystem = {
	"AWS::EFS::FileSystem", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "FileSystemTags", 23, 30};

extern const struct schema_type schema_aws_efs_mounttarget;
/* AWS::EFS::MountTarget */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$", 0, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}$", 7, 15},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 3, 39},
	{16, 3, 0, 0, 7, 0, 0, 0, 0, 100}, {1, 0, 0, 0, 0, 0, 0, "^sg-[0-9a-f]{8,40}$", 11, 43},
	{1, 0, 0, 0, 0, 0, 0, "^subnet-[0-9a-f]{8,40}$", 15, 47},
};
static const struct schema_prop t2_props[] = {
	{"FileSystemId", 1, 3}, {"Id", 2, 4}, {"IpAddress", 3, 2}, {"IpAddressType", 4, 10},
	{"Ipv6Address", 5, 2}, {"SecurityGroups", 6, 1}, {"SubnetId", 8, 3},
};
static const char *const t2_texts[] = {
	"IPV4_ONLY", "IPV6_ONLY", "DUAL_STACK",
};
static const char *const t2_identifier[] = {
	"Id", 0,
};
static const char *const t2_attributes[] = {
	"FileSystemId", "Id", "IpAddress", "IpAddressType", "Ipv6Address", "SecurityGroups",
	"SubnetId", 0,
};
const struct schema_type schema_aws_efs_mounttarget = {
	"AWS::EFS::MountTarget", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 9, 7};
