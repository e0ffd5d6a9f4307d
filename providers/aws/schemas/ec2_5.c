/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_ec2_vpnconnection;
/* AWS::EC2::VPNConnection */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 19, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{16, 1, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 19, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 2, 2, 0, U, U}, {16, 1, 0, 0, 8, 0, 0, 0, U, U},
	{32, 0, 21, 20, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 4, 3, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 30, U}, {16, 1, 0, 0, 12, 0, 0, 0, U, U},
	{32, 0, 41, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 7, 2, 0, U, U},
	{32, 0, 42, 1, 0, 0, 0, 0, U, U}, {32, 0, 43, 6, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 9, 2, 0, U, U}, {16, 1, 0, 0, 18, 0, 0, 0, U, U},
	{32, 0, 49, 1, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 11, 12, 0, U, U},
	{16, 1, 0, 0, 21, 0, 0, 0, U, U}, {32, 0, 50, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 23, 4, 0, U, U}, {16, 1, 0, 0, 24, 0, 0, 0, U, U},
	{32, 0, 51, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 27, 4, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 900, 28800}, {16, 1, 0, 0, 28, 0, 0, 0, U, U},
	{32, 0, 52, 1, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 31, 13, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 900, 3600}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 100},
	{2, 0, 0, 0, 0, 0, 0, 0, 60, U}, {2, 0, 0, 0, 0, 0, 0, 0, 64, 2048},
	{1, 0, 0, 0, 0, 44, 2, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"CustomerGatewayId", 1, 1}, {"EnableAcceleration", 2, 2}, {"LocalIpv4NetworkCidr", 1, 2},
	{"LocalIpv6NetworkCidr", 1, 2}, {"OutsideIpAddressType", 1, 2},
	{"PreSharedKeyStorage", 3, 10}, {"RemoteIpv4NetworkCidr", 1, 2},
	{"RemoteIpv6NetworkCidr", 1, 2}, {"StaticRoutesOnly", 2, 2}, {"Tags", 4, 0},
	{"TransitGatewayId", 1, 0}, {"TransportTransitGatewayAttachmentId", 1, 2},
	{"TunnelBandwidth", 6, 0}, {"TunnelInsideIpVersion", 1, 2}, {"Type", 1, 3},
	{"VpnConcentratorId", 1, 2}, {"VpnConnectionId", 1, 4}, {"VpnGatewayId", 1, 0},
	{"VpnTunnelOptionsSpecifications", 7, 0}, {"Key", 1, 1}, {"Value", 1, 1},
	{"DPDTimeoutAction", 9, 0}, {"DPDTimeoutSeconds", 10, 0},
	{"EnableTunnelLifecycleControl", 2, 0}, {"IKEVersions", 11, 0}, {"LogOptions", 14, 0},
	{"Phase1DHGroupNumbers", 17, 0}, {"Phase1EncryptionAlgorithms", 20, 0},
	{"Phase1IntegrityAlgorithms", 23, 0}, {"Phase1LifetimeSeconds", 26, 0},
	{"Phase2DHGroupNumbers", 27, 0}, {"Phase2EncryptionAlgorithms", 20, 0},
	{"Phase2IntegrityAlgorithms", 23, 0}, {"Phase2LifetimeSeconds", 30, 0},
	{"PreSharedKey", 1, 8}, {"RekeyFuzzPercentage", 31, 0}, {"RekeyMarginTimeSeconds", 32, 0},
	{"ReplayWindowSize", 33, 0}, {"StartupAction", 34, 0}, {"TunnelInsideCidr", 1, 0},
	{"TunnelInsideIpv6Cidr", 1, 0}, {"Value", 13, 0}, {"CloudwatchLogOptions", 15, 0},
	{"BgpLogEnabled", 2, 0}, {"BgpLogGroupArn", 1, 0}, {"BgpLogOutputFormat", 16, 0},
	{"LogEnabled", 2, 0}, {"LogGroupArn", 1, 0}, {"LogOutputFormat", 16, 0}, {"Value", 19, 0},
	{"Value", 22, 0}, {"Value", 25, 0}, {"Value", 29, 0},
};
static const char *const t0_texts[] = {
	"Standard", "SecretsManager", "standard", "large", "clear", "none", "restart", "ikev1",
	"ikev2", "json", "text", "2", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23",
	"24", "AES128", "AES256", "AES128-GCM-16", "AES256-GCM-16", "SHA1", "SHA2-256", "SHA2-384",
	"SHA2-512", "2", "5", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24",
	"add", "start",
};
static const char *const t0_identifier[] = {
	"VpnConnectionId", 0,
};
static const char *const t0_attributes[] = {
	"VpnConnectionId", 0,
};
const struct schema_type schema_aws_ec2_vpnconnection = {
	"AWS::EC2::VPNConnection", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 35, 53};

extern const struct schema_type schema_aws_ec2_vpngateway;
/* AWS::EC2::VPNGateway */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 4, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"AmazonSideAsn", 1, 2}, {"Tags", 2, 0}, {"Type", 4, 3}, {"VPNGatewayId", 4, 4},
	{"Key", 4, 1}, {"Value", 4, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"VPNGatewayId", 0,
};
static const char *const t1_attributes[] = {
	"VPNGatewayId", 0,
};
const struct schema_type schema_aws_ec2_vpngateway = {
	"AWS::EC2::VPNGateway", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 5, 6};

extern const struct schema_type schema_aws_ec2_volume;
/* AWS::EC2::Volume */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 16, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 16, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"AutoEnableIO", 1, 0}, {"AvailabilityZone", 2, 0}, {"AvailabilityZoneId", 2, 0},
	{"Encrypted", 1, 0}, {"Iops", 3, 0}, {"KmsKeyId", 2, 0}, {"MultiAttachEnabled", 1, 0},
	{"OutpostArn", 2, 0}, {"Size", 3, 0}, {"SnapshotId", 2, 0}, {"SourceVolumeId", 2, 0},
	{"Tags", 4, 0}, {"Throughput", 3, 0}, {"VolumeId", 2, 4},
	{"VolumeInitializationRate", 3, 0}, {"VolumeType", 2, 0}, {"Key", 2, 1}, {"Value", 2, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"VolumeId", 0,
};
static const char *const t2_attributes[] = {
	"VolumeId", 0,
};
const struct schema_type schema_aws_ec2_volume = {
	"AWS::EC2::Volume", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 6, 18};

extern const struct schema_type schema_aws_ec2_volumeattachment;
/* AWS::EC2::VolumeAttachment */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"Device", 1, 2}, {"EbsCardIndex", 2, 2}, {"InstanceId", 1, 3}, {"VolumeId", 1, 3},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"VolumeId", "InstanceId", 0,
};
static const char *const t3_attributes[] = {
	0,
};
const struct schema_type schema_aws_ec2_volumeattachment = {
	"AWS::EC2::VolumeAttachment", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 3, 4};
