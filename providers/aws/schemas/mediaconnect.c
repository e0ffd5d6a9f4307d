/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_mediaconnect_flow;
/* AWS::MediaConnect::Flow */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 16, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 16, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:flow:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+$", U, U},
	{1, 0, 0, 0, 0, 2, 3, 0, U, U}, {32, 0, 18, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 5, 7, 0, U, U}, {16, 0, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 20, 9, 0, 0, 0, 0, U, U}, {32, 0, 29, 2, 0, 0, 0, 0, U, U},
	{32, 0, 31, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 12, 7, 0, U, U},
	{1, 0, 0, 0, 0, 19, 3, 0, U, U}, {1, 0, 0, 0, 0, 22, 3, 0, U, U},
	{1, 0, 0, 0, 0, 25, 9, 0, U, U}, {1, 0, 0, 0, 0, 34, 3, 0, U, U},
	{16, 1, 0, 0, 19, 0, 0, 0, U, U}, {32, 0, 38, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 37, 5, 0, U, U}, {32, 0, 40, 3, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 23, 0, 0, 0, U, U}, {32, 0, 43, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 42, 2, 0, U, U}, {32, 0, 46, 26, 0, 0, 0, 0, U, U},
	{32, 0, 72, 9, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 44, 3, 0, U, U},
	{1, 0, 0, 0, 0, 47, 3, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*):secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[a-zA-Z0-9/_+=.@-]+$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:entitlement:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+$", U, U},
	{32, 0, 81, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:bridge:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+$", U, U},
	{32, 0, 83, 1, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 36, 0, 0, 0, U, U},
	{32, 0, 84, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 50, 4, 0, U, U},
	{16, 0, 0, 0, 39, 0, 0, 0, U, U}, {32, 0, 87, 2, 0, 0, 0, 0, U, U},
	{32, 0, 89, 1, 0, 0, 0, 0, U, U}, {32, 0, 90, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 54, 9, 0, U, U}, {32, 0, 91, 2, 0, 0, 0, 0, U, U},
	{32, 0, 93, 2, 0, 0, 0, 0, U, U}, {64, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 95, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 63, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:source:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+$", U, U},
	{32, 0, 97, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 65, 2, 0, U, U},
	{32, 0, 101, 1, 0, 0, 0, 0, U, U}, {32, 0, 102, 4, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 54, 0, 0, 0, U, U}, {32, 0, 106, 1, 0, 0, 0, 0, U, U},
	{32, 0, 107, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 57, 0, 0, 0, U, U},
	{32, 0, 109, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 59, 0, 0, 0, U, U},
	{32, 0, 111, 7, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 1, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 67, 2, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AvailabilityZone", 1, 2}, {"EgressIp", 1, 4}, {"EncodingConfig", 2, 0},
	{"FlowArn", 5, 4}, {"FlowAvailabilityZone", 1, 4}, {"FlowNdiMachineName", 1, 4},
	{"FlowSize", 6, 0}, {"Maintenance", 7, 0}, {"MediaStreams", 9, 0}, {"Name", 1, 3},
	{"NdiConfig", 21, 0}, {"Source", 25, 1}, {"SourceFailoverConfig", 49, 0},
	{"SourceMonitoringConfig", 52, 0}, {"Tags", 18, 0}, {"VpcInterfaces", 58, 0},
	{"EncodingProfile", 3, 0}, {"VideoMaxBitrate", 4, 0}, {"MaintenanceDay", 8, 1},
	{"MaintenanceStartHour", 1, 1}, {"Attributes", 11, 0}, {"ClockRate", 4, 0},
	{"Description", 1, 0}, {"Fmt", 4, 0}, {"MediaStreamId", 4, 1}, {"MediaStreamName", 1, 1},
	{"MediaStreamType", 17, 1}, {"Tags", 18, 0}, {"VideoFormat", 20, 0}, {"Fmtp", 12, 0},
	{"Lang", 1, 0}, {"ChannelOrder", 1, 0}, {"Colorimetry", 13, 0}, {"ExactFramerate", 1, 0},
	{"Par", 1, 0}, {"Range", 14, 0}, {"ScanMode", 15, 0}, {"Tcs", 16, 0}, {"Key", 1, 1},
	{"Value", 1, 1}, {"MachineName", 1, 0}, {"NdiDiscoveryServers", 22, 0},
	{"NdiState", 24, 0}, {"DiscoveryServerAddress", 1, 1}, {"DiscoveryServerPort", 4, 0},
	{"VpcInterfaceAdapter", 1, 1}, {"Decryption", 26, 0}, {"Description", 1, 0},
	{"EntitlementArn", 31, 0}, {"GatewayBridgeSource", 32, 0}, {"IngestIp", 1, 4},
	{"IngestPort", 4, 0}, {"MaxBitrate", 4, 0}, {"MaxLatency", 4, 0}, {"MaxSyncBuffer", 4, 0},
	{"MediaStreamSourceConfigurations", 35, 0}, {"MinLatency", 4, 0}, {"Name", 1, 2},
	{"NdiSourceSettings", 41, 0}, {"Protocol", 42, 0}, {"RouterIntegrationState", 24, 0},
	{"RouterIntegrationTransitDecryption", 43, 0}, {"SenderControlPort", 4, 0},
	{"SenderIpAddress", 1, 0}, {"SourceArn", 48, 4}, {"SourceIngestPort", 1, 4},
	{"SourceListenerAddress", 1, 0}, {"SourceListenerPort", 4, 0}, {"StreamId", 1, 0},
	{"Tags", 18, 0}, {"VpcInterfaceName", 1, 0}, {"WhitelistCidr", 1, 0}, {"Algorithm", 27, 0},
	{"ConstantInitializationVector", 1, 0}, {"DeviceId", 1, 0}, {"KeyType", 28, 0},
	{"Region", 1, 0}, {"ResourceId", 1, 0}, {"RoleArn", 29, 1}, {"SecretArn", 30, 0},
	{"Url", 1, 0}, {"BridgeArn", 33, 1}, {"VpcInterfaceAttachment", 34, 0},
	{"VpcInterfaceName", 1, 0}, {"EncodingName", 37, 1}, {"InputConfigurations", 38, 0},
	{"MediaStreamName", 1, 1}, {"InputPort", 4, 1}, {"Interface", 40, 1}, {"Name", 1, 1},
	{"SourceName", 1, 0}, {"EncryptionKeyConfiguration", 44, 1}, {"EncryptionKeyType", 47, 0},
	{"Automatic", 45, 0}, {"SecretsManager", 46, 0}, {"RoleArn", 29, 1}, {"SecretArn", 30, 1},
	{"FailoverMode", 50, 0}, {"RecoveryWindow", 4, 0}, {"SourcePriority", 51, 0},
	{"State", 24, 0}, {"PrimarySource", 1, 1}, {"AudioMonitoringSettings", 53, 0},
	{"ContentQualityAnalysisState", 24, 0}, {"ThumbnailState", 24, 0},
	{"VideoMonitoringSettings", 56, 0}, {"SilentAudio", 55, 0}, {"State", 24, 0},
	{"ThresholdSeconds", 4, 0}, {"BlackFrames", 55, 0}, {"FrozenFrames", 55, 0},
	{"Name", 1, 1}, {"NetworkInterfaceIds", 60, 0}, {"NetworkInterfaceType", 61, 0},
	{"RoleArn", 29, 1}, {"SecurityGroupIds", 60, 1}, {"SubnetId", 1, 1}, {"Tags", 18, 0},
};
static const char *const t0_texts[] = {
	"DISTRIBUTION_H264_DEFAULT", "CONTRIBUTION_H264_DEFAULT", "MEDIUM", "LARGE", "LARGE_4X",
	"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "BT601",
	"BT709", "BT2020", "BT2100", "ST2065-1", "ST2065-3", "XYZ", "NARROW", "FULL",
	"FULLPROTECT", "progressive", "interlace", "progressive-segmented-frame", "SDR", "PQ",
	"HLG", "LINEAR", "BT2100LINPQ", "BT2100LINHLG", "ST2065-1", "ST428-1", "DENSITY", "video",
	"audio", "ancillary-data", "2160p", "1080p", "1080i", "720p", "480p", "ENABLED",
	"DISABLED", "aes128", "aes192", "aes256", "speke", "static-key", "srt-password", "jxsv",
	"raw", "smpte291", "pcm", "zixi-push", "rtp-fec", "rtp", "rist", "srt-listener",
	"srt-caller", "st2110-jpegxs", "cdi", "ndi-speed-hq", "SECRETS_MANAGER", "AUTOMATIC",
	"MERGE", "FAILOVER", "ena", "efa",
};
static const char *const t0_identifier[] = {
	"FlowArn", 0,
};
static const char *const t0_attributes[] = {
	"EgressIp", "FlowArn", "FlowAvailabilityZone", "FlowNdiMachineName", "Source.IngestIp",
	"Source.SourceArn", "Source.SourceIngestPort", 0,
};
const struct schema_type schema_aws_mediaconnect_flow = {
	"AWS::MediaConnect::Flow", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 62, 118};

extern const struct schema_type schema_aws_mediaconnect_flowoutput;
/* AWS::MediaConnect::FlowOutput */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 22, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 22, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {1, 0, 0, 0, 0, 3, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*):secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[a-zA-Z0-9/_+=.@-]+$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:flow:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+$", U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 11, 0, 0, 0, U, U},
	{32, 0, 26, 4, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 13, 0, 0, 0, U, U},
	{32, 0, 30, 3, 0, 0, 0, 0, U, U}, {32, 0, 33, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 5, 4, 0, U, U}, {32, 0, 34, 2, 0, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 9, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:output:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+$", U, U},
	{1, 0, 0, 0, 0, 11, 2, 0, U, U}, {1, 0, 0, 0, 0, 13, 10, 0, U, U},
	{32, 0, 36, 2, 0, 0, 0, 0, U, U}, {32, 0, 38, 2, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 40, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 23, 2, 0, U, U}, {16, 3, 0, 0, 28, 0, 0, 0, U, U},
	{32, 0, 42, 2, 0, 0, 0, 0, U, U}, {32, 0, 44, 1, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"CidrAllowList", 1, 0}, {"Description", 2, 0}, {"Destination", 2, 0},
	{"Encryption", 3, 0}, {"FlowArn", 8, 3}, {"MaxLatency", 9, 0},
	{"MediaStreamOutputConfigurations", 10, 0}, {"MinLatency", 9, 0}, {"Name", 2, 2},
	{"NdiProgramName", 2, 0}, {"NdiSpeedHqQuality", 9, 0}, {"OutputArn", 19, 4},
	{"OutputStatus", 20, 0}, {"Port", 9, 0}, {"Protocol", 21, 0}, {"RemoteId", 2, 0},
	{"RouterIntegrationState", 20, 0}, {"RouterIntegrationTransitEncryption", 22, 0},
	{"SmoothingLatency", 9, 0}, {"StreamId", 2, 0}, {"Tags", 27, 0},
	{"VpcInterfaceAttachment", 29, 0}, {"Algorithm", 4, 0}, {"KeyType", 5, 0},
	{"RoleArn", 6, 1}, {"SecretArn", 7, 1}, {"DestinationConfigurations", 12, 0},
	{"EncodingName", 15, 1}, {"EncodingParameters", 16, 0}, {"MediaStreamName", 2, 1},
	{"DestinationIp", 2, 1}, {"DestinationPort", 9, 1}, {"Interface", 14, 1}, {"Name", 2, 1},
	{"CompressionFactor", 17, 1}, {"EncoderProfile", 18, 0},
	{"EncryptionKeyConfiguration", 23, 1}, {"EncryptionKeyType", 26, 0}, {"Automatic", 24, 0},
	{"SecretsManager", 25, 0}, {"RoleArn", 6, 1}, {"SecretArn", 7, 1}, {"Key", 2, 1},
	{"Value", 2, 1}, {"VpcInterfaceName", 2, 0},
};
static const char *const t1_texts[] = {
	"aes128", "aes192", "aes256", "static-key", "srt-password", "jxsv", "raw", "smpte291",
	"pcm", "main", "high", "ENABLED", "DISABLED", "zixi-push", "rtp-fec", "rtp", "zixi-pull",
	"rist", "srt-listener", "srt-caller", "st2110-jpegxs", "cdi", "ndi-speed-hq",
	"SECRETS_MANAGER", "AUTOMATIC",
};
static const char *const t1_identifier[] = {
	"OutputArn", 0,
};
static const char *const t1_attributes[] = {
	"OutputArn", 0,
};
const struct schema_type schema_aws_mediaconnect_flowoutput = {
	"AWS::MediaConnect::FlowOutput", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 30, 45};
