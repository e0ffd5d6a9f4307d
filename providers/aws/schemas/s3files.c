/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_s3files_accesspoint;
/* AWS::S3Files::AccessPoint */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}$", U, 256},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}|fsap-[0-9a-f]{17,40})$", U, 256},
	{1, 0, 0, 0, 0, 0, 0, "^(.+)$", 1, 64},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}|fs-[0-9a-f]{17,40})$", U, 128},
	{1, 0, 0, 0, 0, 0, 0, "^((\\d{12})|(\\d{4}-\\d{4}-\\d{4}))$", U, 12},
	{32, 0, 9, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[0-9]+$", U, U},
	{16, 0, 0, 0, 7, 0, 0, 0, U, U}, {32, 0, 12, 2, 0, 0, 0, 0, U, U},
	{32, 0, 14, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[0-7]{3,4}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\\/|(\\/(\?!\\.)+[^$#<>;;`|&\?{}^*/\\n]+){1,4})$", 1, 100},
	{1, 0, 0, 0, 0, 0, 6, 0, U, U}, {16, 3, 0, 0, 15, 0, 0, 0, 1, 50},
	{32, 0, 17, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", U, 256},
};
static const struct schema_prop t0_props[] = {
	{"AccessPointArn", 1, 4}, {"AccessPointId", 2, 4}, {"ClientToken", 3, 2},
	{"FileSystemId", 4, 3}, {"OwnerId", 5, 4}, {"PosixUser", 6, 2}, {"RootDirectory", 9, 2},
	{"Status", 13, 4}, {"Tags", 14, 0}, {"Gid", 7, 3}, {"SecondaryGids", 8, 2}, {"Uid", 7, 3},
	{"CreationPermissions", 10, 2}, {"Path", 12, 2}, {"OwnerGid", 7, 3}, {"OwnerUid", 7, 3},
	{"Permissions", 11, 3}, {"Key", 16, 0}, {"Value", 17, 0},
};
static const char *const t0_texts[] = {
	"available", "creating", "updating", "deleting", "deleted", "error",
};
static const char *const t0_identifier[] = {
	"AccessPointId", 0,
};
static const char *const t0_attributes[] = {
	"AccessPointArn", "AccessPointId", "OwnerId", "Status", 0,
};
const struct schema_type schema_aws_s3files_accesspoint = {
	"AWS::S3Files::AccessPoint", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 18, 19};

extern const struct schema_type schema_aws_s3files_filesystem;
/* AWS::S3Files::FileSystem */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 14, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:aws[a-zA-Z0-9-]*:s3:::.+)$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(.+)$", 1, 64}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40})$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}|fs-[0-9a-f]{17,40})$", U, 128},
	{1, 0, 0, 0, 0, 0, 0, "^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias/[a-zA-Z0-9/_-]+|(arn:aws[-a-z]*:kms:[a-z0-9-]+:\\d{12}:((key/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(key/mrk-[0-9a-f]{32})|(alias/[a-zA-Z0-9/_-]+))))$", U, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^(|.*/)$", U, 1024},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*)\?:iam::\\d{12}:role/\?[a-zA-Z_0-9+=,.@\\-_/]+$", U, 2048},
	{1, 0, 0, 0, 0, 0, 6, 0, U, U}, {32, 0, 14, 3, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 13, 0, 0, 0, 1, 1}, {32, 0, 17, 1, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 365}, {16, 0, 0, 0, 16, 0, 0, 0, 1, 10},
	{32, 0, 18, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^(|.*/)$", 0, 1024},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 52673613135872LL}, {1, 0, 0, 0, 0, 6, 2, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 22, 0, 0, 0, 1, 50},
	{32, 0, 21, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", U, 256},
};
static const struct schema_prop t1_props[] = {
	{"AcceptBucketWarning", 1, 10}, {"Bucket", 2, 3}, {"ClientToken", 3, 2},
	{"CreationTime", 4, 4}, {"FileSystemArn", 5, 4}, {"FileSystemId", 6, 4},
	{"KmsKeyId", 7, 2}, {"OwnerId", 4, 4}, {"Prefix", 8, 2}, {"RoleArn", 9, 3},
	{"Status", 10, 4}, {"StatusMessage", 4, 4}, {"SynchronizationConfiguration", 11, 0},
	{"Tags", 21, 0}, {"ExpirationDataRules", 12, 1}, {"ImportDataRules", 15, 1},
	{"LatestVersionNumber", 20, 4}, {"DaysAfterLastAccess", 14, 1}, {"Prefix", 17, 1},
	{"SizeLessThan", 18, 1}, {"Trigger", 19, 1}, {"Key", 23, 1}, {"Value", 24, 1},
};
static const char *const t1_texts[] = {
	"creating", "available", "updating", "deleting", "deleted", "error",
	"ON_DIRECTORY_FIRST_ACCESS", "ON_FILE_ACCESS",
};
static const char *const t1_identifier[] = {
	"FileSystemArn", 0,
};
static const char *const t1_attributes[] = {
	"CreationTime", "FileSystemArn", "FileSystemId", "OwnerId", "Status", "StatusMessage",
	"SynchronizationConfiguration.LatestVersionNumber", 0,
};
const struct schema_type schema_aws_s3files_filesystem = {
	"AWS::S3Files::FileSystem", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 25, 23};

extern const struct schema_type schema_aws_s3files_mounttarget;
/* AWS::S3Files::MountTarget */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 13, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}|fs-[0-9a-f]{17,40})$", U, 128},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}$", 7, 15},
	{1, 0, 0, 0, 0, 0, 0, 0, 3, 39}, {1, 0, 0, 0, 0, 0, 0, "^fsmt-[0-9a-f]{17,40}$", 22, 45},
	{1, 0, 0, 0, 0, 0, 0, "^((\\d{12})|(\\d{4}-\\d{4}-\\d{4}))$", U, 12},
	{16, 3, 0, 0, 9, 0, 0, 0, U, 100}, {1, 0, 0, 0, 0, 0, 0, "^(sg-[0-9a-f]{8,40})$", 11, 43},
	{1, 0, 0, 0, 0, 3, 6, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^subnet-[0-9a-f]{8,40}$", 15, 47},
};
static const struct schema_prop t2_props[] = {
	{"AvailabilityZoneId", 1, 4}, {"FileSystemId", 2, 3}, {"IpAddressType", 3, 2},
	{"Ipv4Address", 4, 2}, {"Ipv6Address", 5, 2}, {"MountTargetId", 6, 4},
	{"NetworkInterfaceId", 1, 4}, {"OwnerId", 7, 4}, {"SecurityGroups", 8, 0},
	{"Status", 10, 4}, {"StatusMessage", 1, 4}, {"SubnetId", 11, 3}, {"VpcId", 1, 4},
};
static const char *const t2_texts[] = {
	"IPV4_ONLY", "IPV6_ONLY", "DUAL_STACK", "available", "creating", "updating", "deleting",
	"deleted", "error",
};
static const char *const t2_identifier[] = {
	"MountTargetId", 0,
};
static const char *const t2_attributes[] = {
	"AvailabilityZoneId", "MountTargetId", "NetworkInterfaceId", "OwnerId", "Status",
	"StatusMessage", "VpcId", 0,
};
const struct schema_type schema_aws_s3files_mounttarget = {
	"AWS::S3Files::MountTarget", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 12, 13};
