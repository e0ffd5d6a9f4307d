/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_appstream_directoryconfig;
/* AWS::AppStream::DirectoryConfig */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {32, 0, 4, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws(\?:\\-cn|\\-iso\\-b|\\-iso|\\-us\\-gov)\?:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.\\\\-]{0,1023}$", U, U},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 6, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 2000},
	{32, 0, 6, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 127},
};
static const struct schema_prop t0_props[] = {
	{"CertificateBasedAuthProperties", 1, 0}, {"DirectoryName", 4, 3},
	{"OrganizationalUnitDistinguishedNames", 5, 1}, {"ServiceAccountCredentials", 7, 1},
	{"CertificateAuthorityArn", 2, 0}, {"Status", 3, 0}, {"AccountName", 8, 1},
	{"AccountPassword", 9, 9},
};
static const char *const t0_texts[] = {
	"DISABLED", "ENABLED", "ENABLED_NO_DIRECTORY_LOGIN_FALLBACK",
};
static const char *const t0_identifier[] = {
	"DirectoryName", 0,
};
static const char *const t0_attributes[] = {
	0,
};
const struct schema_type schema_aws_appstream_directoryconfig = {
	"AWS::AppStream::DirectoryConfig", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 10, 8};

extern const struct schema_type schema_aws_appstream_fleet;
/* AWS::AppStream::Fleet */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 25, 0, 0, 0, 0, U, U}, {32, 0, 25, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 60, 360000},
	{32, 0, 27, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 3600},
	{2, 0, 0, 0, 0, 0, 0, 0, 600, 360000}, {32, 0, 29, 1, 0, 0, 0, 0, U, U},
	{32, 0, 30, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 12, 0, 0, 0, U, U},
	{32, 0, 32, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 3, 0, 0, 0, U, U},
	{32, 0, 34, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"ComputeCapacity", 1, 0}, {"Description", 3, 0}, {"DisableIMDSV1", 4, 0},
	{"DisconnectTimeoutInSeconds", 5, 0}, {"DisplayName", 3, 0}, {"DomainJoinInfo", 6, 0},
	{"EnableDefaultInternetAccess", 4, 0}, {"FleetType", 3, 2}, {"IamRoleArn", 3, 0},
	{"Id", 3, 4}, {"IdleDisconnectTimeoutInSeconds", 7, 0}, {"ImageArn", 3, 0},
	{"ImageName", 3, 0}, {"InstanceType", 3, 1}, {"MaxConcurrentSessions", 2, 0},
	{"MaxSessionsPerInstance", 2, 0}, {"MaxUserDurationInSeconds", 8, 0}, {"Name", 3, 3},
	{"Platform", 3, 0}, {"RootVolumeConfig", 9, 0}, {"SessionScriptS3Location", 10, 0},
	{"StreamView", 3, 0}, {"Tags", 11, 0}, {"UsbDeviceFilterStrings", 13, 0},
	{"VpcConfig", 14, 0}, {"DesiredInstances", 2, 0}, {"DesiredSessions", 2, 0},
	{"DirectoryName", 3, 0}, {"OrganizationalUnitDistinguishedName", 3, 0},
	{"VolumeSizeInGb", 2, 0}, {"S3Bucket", 3, 1}, {"S3Key", 3, 1}, {"Key", 3, 1},
	{"Value", 3, 1}, {"SecurityGroupIds", 13, 0}, {"SubnetIds", 13, 0},
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
const struct schema_type schema_aws_appstream_fleet = {
	"AWS::AppStream::Fleet", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 15, 36};

extern const struct schema_type schema_aws_appstream_imagebuilder;
/* AWS::AppStream::ImageBuilder */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 17, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, 1, 4},
	{32, 0, 17, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 1, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 100},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 100},
	{32, 0, 19, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 2000}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws(\?:\\-cn|\\-iso\\-b|\\-iso|\\-us\\-gov)\?:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.\\\\-]{0,1023}$", U, U},
	{32, 0, 21, 1, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 4, 0, 0, 0, U, U}, {16, 0, 0, 0, 17, 0, 0, 0, U, U},
	{32, 0, 22, 2, 0, 0, 0, 0, U, U}, {32, 0, 24, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 4, 0, 0, 0, 0, 5},
};
static const struct schema_prop t2_props[] = {
	{"AccessEndpoints", 1, 0}, {"AppstreamAgentVersion", 5, 0}, {"Description", 6, 0},
	{"DisplayName", 7, 0}, {"DomainJoinInfo", 8, 0}, {"EnableDefaultInternetAccess", 11, 0},
	{"IamRoleArn", 12, 0}, {"ImageArn", 12, 0}, {"ImageName", 4, 8}, {"InstanceType", 4, 1},
	{"Name", 4, 3}, {"RootVolumeConfig", 13, 0}, {"SoftwaresToInstall", 15, 8},
	{"SoftwaresToUninstall", 15, 8}, {"StreamingUrl", 9, 4}, {"Tags", 16, 0},
	{"VpcConfig", 18, 0}, {"EndpointType", 3, 1}, {"VpceId", 4, 1}, {"DirectoryName", 9, 0},
	{"OrganizationalUnitDistinguishedName", 10, 0}, {"VolumeSizeInGb", 14, 0}, {"Key", 9, 1},
	{"Value", 9, 1}, {"SecurityGroupIds", 19, 0}, {"SubnetIds", 15, 0},
};
static const char *const t2_texts[] = {
	"STREAMING",
};
static const char *const t2_identifier[] = {
	"Name", 0,
};
static const char *const t2_attributes[] = {
	"StreamingUrl", 0,
};
const struct schema_type schema_aws_appstream_imagebuilder = {
	"AWS::AppStream::ImageBuilder", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 20, 26};

extern const struct schema_type schema_aws_appstream_stack;
/* AWS::AppStream::Stack */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 14, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, 1, 4},
	{32, 0, 14, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 1, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, U}, {32, 0, 16, 2, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 100},
	{16, 0, 0, 0, 9, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256}, {16, 0, 0, 0, 12, 0, 0, 0, 1, 20},
	{1, 0, 0, 0, 0, 0, 0, "^(\?:[a-z0-9](\?:[a-z0-9-]{0,61}[a-z0-9])\?\\.)+[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$", 0, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1000},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$", U, U},
	{16, 0, 0, 0, 16, 0, 0, 0, U, U}, {32, 0, 18, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 1, 3, 0, U, U}, {16, 0, 0, 0, 19, 0, 0, 0, 0, 50},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 64}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
	{32, 0, 21, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 4, 2, 0, U, U},
	{16, 0, 0, 0, 24, 0, 0, 0, U, U}, {32, 0, 22, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 26, 0, 0, 0, 1, U}, {32, 0, 24, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 6, 8, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 14, 2, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"AccessEndpoints", 1, 0}, {"ApplicationSettings", 5, 0}, {"AttributesToDelete", 8, 8},
	{"DeleteStorageConnectors", 6, 8}, {"Description", 10, 0}, {"DisplayName", 7, 0},
	{"EmbedHostDomains", 11, 0}, {"FeedbackURL", 13, 0}, {"Name", 14, 2},
	{"RedirectURL", 13, 0}, {"StorageConnectors", 15, 0},
	{"StreamingExperienceSettings", 21, 0}, {"Tags", 23, 0}, {"UserSettings", 25, 0},
	{"EndpointType", 3, 1}, {"VpceId", 4, 1}, {"Enabled", 6, 1}, {"SettingsGroup", 7, 0},
	{"ConnectorType", 17, 1}, {"Domains", 18, 0}, {"ResourceIdentifier", 20, 4},
	{"PreferredProtocol", 22, 0}, {"Key", 9, 1}, {"Value", 9, 1}, {"Action", 27, 1},
	{"MaximumLength", 28, 0}, {"Permission", 29, 1},
};
static const char *const t3_texts[] = {
	"STREAMING", "GOOGLE_DRIVE", "HOMEFOLDERS", "ONE_DRIVE", "TCP", "UDP",
	"AUTO_TIME_ZONE_REDIRECTION", "CLIPBOARD_COPY_FROM_LOCAL_DEVICE",
	"CLIPBOARD_COPY_TO_LOCAL_DEVICE", "DOMAIN_PASSWORD_SIGNIN", "DOMAIN_SMART_CARD_SIGNIN",
	"FILE_DOWNLOAD", "FILE_UPLOAD", "PRINTING_TO_LOCAL_DEVICE", "DISABLED", "ENABLED",
};
static const char *const t3_identifier[] = {
	"Name", 0,
};
static const char *const t3_attributes[] = {
	0,
};
const struct schema_type schema_aws_appstream_stack = {
	"AWS::AppStream::Stack", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 30, 27};

extern const struct schema_type schema_aws_appstream_stackfleetassociation;
/* AWS::AppStream::StackFleetAssociation */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t4_props[] = {
	{"FleetName", 1, 1}, {"Id", 1, 4}, {"StackName", 1, 1},
};
static const char *const t4_texts[] = {
	0,
};
static const char *const t4_identifier[] = {
	"Id", 0,
};
static const char *const t4_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_appstream_stackfleetassociation = {
	"AWS::AppStream::StackFleetAssociation", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, 0, 2, 3};
