/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_mediapackage_asset;
/* AWS::MediaPackage::Asset */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 9, 2, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 11, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"CreatedAt", 1, 4}, {"EgressEndpoints", 2, 0}, {"Id", 1, 3},
	{"PackagingGroupId", 1, 1}, {"ResourceId", 1, 0}, {"SourceArn", 1, 1},
	{"SourceRoleArn", 1, 1}, {"Tags", 4, 2}, {"PackagingConfigurationId", 1, 5}, {"Url", 1, 5},
	{"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "CreatedAt", 0,
};
const struct schema_type schema_aws_mediapackage_asset = {
	"AWS::MediaPackage::Asset", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 6, 13};

extern const struct schema_type schema_aws_mediapackage_channel;
/* AWS::MediaPackage::Channel */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 7, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "\\A^(\\/aws\\/MediaPackage\\/)[a-zA-Z0-9_-]+\\Z", 1, 256},
	{32, 0, 8, 1, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 9, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "\\A[0-9a-zA-Z-_]+\\Z", 1, 256},
	{16, 2, 0, 0, 9, 0, 0, 0, U, U}, {32, 0, 13, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"Description", 1, 0}, {"EgressAccessLogs", 2, 0}, {"HlsIngest", 4, 0},
	{"Id", 7, 3}, {"IngressAccessLogs", 2, 0}, {"Tags", 8, 2}, {"LogGroupName", 3, 0},
	{"ingestEndpoints", 5, 0}, {"Id", 1, 4}, {"Password", 1, 4}, {"Url", 1, 4},
	{"Username", 1, 4}, {"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"Id", 0,
};
static const char *const t1_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_mediapackage_channel = {
	"AWS::MediaPackage::Channel", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 10, 15};

extern const struct schema_type schema_aws_mediapackage_originendpoint;
/* AWS::MediaPackage::OriginEndpoint */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 16, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 16, 2, 0, 0, 0, 0, U, U}, {32, 0, 18, 5, 0, 0, 0, 0, U, U},
	{32, 0, 23, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "\\A[0-9a-fA-F]+\\Z", 32, 32},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 27, 6, 0, 0, 0, 0, U, U}, {32, 0, 33, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 2, 5, 0, U, U}, {1, 0, 0, 0, 0, 7, 10, 0, U, U},
	{16, 0, 0, 0, 1, 0, 0, 0, U, U}, {16, 0, 0, 0, 14, 0, 0, 0, U, U},
	{32, 0, 35, 10, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 17, 4, 0, U, U},
	{16, 0, 0, 0, 17, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 21, 8, 0, U, U},
	{1, 0, 0, 0, 0, 29, 4, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 33, 3, 0, U, U}, {32, 0, 45, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 36, 3, 0, U, U}, {32, 0, 48, 16, 0, 0, 0, 0, U, U},
	{32, 0, 64, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 39, 3, 0, U, U},
	{16, 0, 0, 0, 27, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 42, 1, 0, U, U},
	{1, 0, 0, 0, 0, 43, 4, 0, U, U}, {1, 0, 0, 0, 0, 47, 3, 0, U, U},
	{1, 0, 0, 0, 0, 50, 4, 0, U, U}, {32, 0, 66, 12, 0, 0, 0, 0, U, U},
	{32, 0, 78, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 54, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "\\A[0-9a-zA-Z-_]+\\Z", 1, 256}, {32, 0, 83, 4, 0, 0, 0, 0, U, U},
	{32, 0, 87, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 56, 2, 0, U, U},
	{16, 2, 0, 0, 39, 0, 0, 0, U, U}, {32, 0, 88, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"Arn", 1, 4}, {"Authorization", 2, 0}, {"ChannelId", 1, 1}, {"CmafPackage", 3, 0},
	{"DashPackage", 23, 0}, {"Description", 1, 0}, {"HlsPackage", 31, 0}, {"Id", 34, 3},
	{"ManifestName", 1, 0}, {"MssPackage", 35, 0}, {"Origination", 37, 0},
	{"StartoverWindowSeconds", 7, 0}, {"Tags", 38, 0}, {"TimeDelaySeconds", 7, 0},
	{"Url", 1, 4}, {"Whitelist", 12, 0}, {"CdnIdentifierSecret", 1, 1},
	{"SecretsRoleArn", 1, 1}, {"Encryption", 4, 0}, {"HlsManifests", 13, 0},
	{"SegmentDurationSeconds", 7, 0}, {"SegmentPrefix", 1, 0}, {"StreamSelection", 21, 0},
	{"ConstantInitializationVector", 5, 0}, {"EncryptionMethod", 6, 0},
	{"KeyRotationIntervalSeconds", 7, 0}, {"SpekeKeyProvider", 8, 1}, {"CertificateArn", 1, 0},
	{"EncryptionContractConfiguration", 9, 0}, {"ResourceId", 1, 1}, {"RoleArn", 1, 1},
	{"SystemIds", 12, 1}, {"Url", 1, 1}, {"PresetSpeke20Audio", 10, 1},
	{"PresetSpeke20Video", 11, 1}, {"AdMarkers", 15, 0}, {"AdTriggers", 16, 0},
	{"AdsOnDeliveryRestrictions", 18, 0}, {"Id", 1, 1}, {"IncludeIframeOnlyStream", 19, 0},
	{"ManifestName", 1, 0}, {"PlaylistType", 20, 0}, {"PlaylistWindowSeconds", 7, 0},
	{"ProgramDateTimeIntervalSeconds", 7, 0}, {"Url", 1, 0}, {"MaxVideoBitsPerSecond", 7, 0},
	{"MinVideoBitsPerSecond", 7, 0}, {"StreamOrder", 22, 0}, {"AdTriggers", 16, 0},
	{"AdsOnDeliveryRestrictions", 18, 0}, {"Encryption", 24, 0},
	{"IncludeIframeOnlyStream", 19, 0}, {"ManifestLayout", 25, 0},
	{"ManifestWindowSeconds", 7, 0}, {"MinBufferTimeSeconds", 7, 0},
	{"MinUpdatePeriodSeconds", 7, 0}, {"PeriodTriggers", 26, 0}, {"Profile", 28, 0},
	{"SegmentDurationSeconds", 7, 0}, {"SegmentTemplateFormat", 29, 0},
	{"StreamSelection", 21, 0}, {"SuggestedPresentationDelaySeconds", 7, 0},
	{"UtcTiming", 30, 0}, {"UtcTimingUri", 1, 0}, {"KeyRotationIntervalSeconds", 7, 0},
	{"SpekeKeyProvider", 8, 1}, {"AdMarkers", 15, 0}, {"AdTriggers", 16, 0},
	{"AdsOnDeliveryRestrictions", 18, 0}, {"Encryption", 32, 0},
	{"IncludeDvbSubtitles", 19, 0}, {"IncludeIframeOnlyStream", 19, 0},
	{"PlaylistType", 20, 0}, {"PlaylistWindowSeconds", 7, 0},
	{"ProgramDateTimeIntervalSeconds", 7, 0}, {"SegmentDurationSeconds", 7, 0},
	{"StreamSelection", 21, 0}, {"UseAudioRenditionGroup", 19, 0},
	{"ConstantInitializationVector", 1, 0}, {"EncryptionMethod", 33, 0},
	{"KeyRotationIntervalSeconds", 7, 0}, {"RepeatExtXKey", 19, 0}, {"SpekeKeyProvider", 8, 1},
	{"Encryption", 36, 0}, {"ManifestWindowSeconds", 7, 0}, {"SegmentDurationSeconds", 7, 0},
	{"StreamSelection", 21, 0}, {"SpekeKeyProvider", 8, 1}, {"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t2_texts[] = {
	"SAMPLE_AES", "AES_CTR", "PRESET-AUDIO-1", "PRESET-AUDIO-2", "PRESET-AUDIO-3", "SHARED",
	"UNENCRYPTED", "PRESET-VIDEO-1", "PRESET-VIDEO-2", "PRESET-VIDEO-3", "PRESET-VIDEO-4",
	"PRESET-VIDEO-5", "PRESET-VIDEO-6", "PRESET-VIDEO-7", "PRESET-VIDEO-8", "SHARED",
	"UNENCRYPTED", "NONE", "SCTE35_ENHANCED", "PASSTHROUGH", "DATERANGE", "SPLICE_INSERT",
	"BREAK", "PROVIDER_ADVERTISEMENT", "DISTRIBUTOR_ADVERTISEMENT",
	"PROVIDER_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_PLACEMENT_OPPORTUNITY",
	"PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY",
	"NONE", "RESTRICTED", "UNRESTRICTED", "BOTH", "NONE", "EVENT", "VOD", "ORIGINAL",
	"VIDEO_BITRATE_ASCENDING", "VIDEO_BITRATE_DESCENDING", "FULL", "COMPACT",
	"DRM_TOP_LEVEL_COMPACT", "ADS", "NONE", "HBBTV_1_5", "HYBRIDCAST", "DVB_DASH_2014",
	"NUMBER_WITH_TIMELINE", "TIME_WITH_TIMELINE", "NUMBER_WITH_DURATION", "HTTP-XSDATE",
	"HTTP-ISO", "HTTP-HEAD", "NONE", "AES_128", "SAMPLE_AES", "ALLOW", "DENY",
};
static const char *const t2_identifier[] = {
	"Id", 0,
};
static const char *const t2_attributes[] = {
	"Arn", "Url", 0,
};
const struct schema_type schema_aws_mediapackage_originendpoint = {
	"AWS::MediaPackage::OriginEndpoint", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 40, 90};

extern const struct schema_type schema_aws_mediapackage_packagingconfiguration;
/* AWS::MediaPackage::PackagingConfiguration */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 8, 4, 0, 0, 0, 0, U, U}, {32, 0, 12, 1, 0, 0, 0, 0, U, U},
	{32, 0, 13, 4, 0, 0, 0, 0, U, U}, {32, 0, 17, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 5, 0, U, U}, {1, 0, 0, 0, 0, 5, 10, 0, U, U},
	{16, 0, 0, 0, 1, 0, 0, 0, U, U}, {16, 0, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 19, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 15, 3, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 25, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 18, 3, 0, U, U},
	{32, 0, 28, 7, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 18, 0, 0, 0, U, U},
	{32, 0, 35, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 21, 2, 0, U, U},
	{1, 0, 0, 0, 0, 23, 2, 0, U, U}, {1, 0, 0, 0, 0, 25, 2, 0, U, U},
	{16, 0, 0, 0, 23, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 27, 1, 0, U, U},
	{1, 0, 0, 0, 0, 28, 3, 0, U, U}, {32, 0, 41, 5, 0, 0, 0, 0, U, U},
	{32, 0, 46, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 31, 2, 0, U, U},
	{32, 0, 49, 3, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 30, 0, 0, 0, U, U},
	{32, 0, 52, 2, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 32, 0, 0, 0, U, U},
	{32, 0, 54, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"Arn", 1, 4}, {"CmafPackage", 2, 0}, {"DashPackage", 16, 0}, {"HlsPackage", 25, 0},
	{"Id", 1, 3}, {"MssPackage", 28, 0}, {"PackagingGroupId", 1, 1}, {"Tags", 31, 0},
	{"Encryption", 3, 0}, {"HlsManifests", 9, 1},
	{"IncludeEncoderConfigurationInSegments", 12, 0}, {"SegmentDurationSeconds", 13, 0},
	{"SpekeKeyProvider", 4, 1}, {"EncryptionContractConfiguration", 5, 0}, {"RoleArn", 1, 1},
	{"SystemIds", 8, 1}, {"Url", 1, 1}, {"PresetSpeke20Audio", 6, 1},
	{"PresetSpeke20Video", 7, 1}, {"AdMarkers", 11, 0}, {"IncludeIframeOnlyStream", 12, 0},
	{"ManifestName", 1, 0}, {"ProgramDateTimeIntervalSeconds", 13, 0},
	{"RepeatExtXKey", 12, 0}, {"StreamSelection", 14, 0}, {"MaxVideoBitsPerSecond", 13, 0},
	{"MinVideoBitsPerSecond", 13, 0}, {"StreamOrder", 15, 0}, {"DashManifests", 17, 1},
	{"Encryption", 3, 0}, {"IncludeEncoderConfigurationInSegments", 12, 0},
	{"IncludeIframeOnlyStream", 12, 0}, {"PeriodTriggers", 22, 0},
	{"SegmentDurationSeconds", 13, 0}, {"SegmentTemplateFormat", 24, 0},
	{"ManifestLayout", 19, 0}, {"ManifestName", 1, 0}, {"MinBufferTimeSeconds", 13, 0},
	{"Profile", 20, 0}, {"ScteMarkersSource", 21, 0}, {"StreamSelection", 14, 0},
	{"Encryption", 26, 0}, {"HlsManifests", 9, 1}, {"IncludeDvbSubtitles", 12, 0},
	{"SegmentDurationSeconds", 13, 0}, {"UseAudioRenditionGroup", 12, 0},
	{"ConstantInitializationVector", 1, 0}, {"EncryptionMethod", 27, 0},
	{"SpekeKeyProvider", 4, 1}, {"Encryption", 3, 0}, {"MssManifests", 29, 1},
	{"SegmentDurationSeconds", 13, 0}, {"ManifestName", 1, 0}, {"StreamSelection", 14, 0},
	{"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t3_texts[] = {
	"PRESET-AUDIO-1", "PRESET-AUDIO-2", "PRESET-AUDIO-3", "SHARED", "UNENCRYPTED",
	"PRESET-VIDEO-1", "PRESET-VIDEO-2", "PRESET-VIDEO-3", "PRESET-VIDEO-4", "PRESET-VIDEO-5",
	"PRESET-VIDEO-6", "PRESET-VIDEO-7", "PRESET-VIDEO-8", "SHARED", "UNENCRYPTED", "NONE",
	"SCTE35_ENHANCED", "PASSTHROUGH", "ORIGINAL", "VIDEO_BITRATE_ASCENDING",
	"VIDEO_BITRATE_DESCENDING", "FULL", "COMPACT", "NONE", "HBBTV_1_5", "SEGMENTS", "MANIFEST",
	"ADS", "NUMBER_WITH_TIMELINE", "TIME_WITH_TIMELINE", "NUMBER_WITH_DURATION", "AES_128",
	"SAMPLE_AES",
};
static const char *const t3_identifier[] = {
	"Id", 0,
};
static const char *const t3_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_mediapackage_packagingconfiguration = {
	"AWS::MediaPackage::PackagingConfiguration", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 33, 56};

extern const struct schema_type schema_aws_mediapackage_packaginggroup;
/* AWS::MediaPackage::PackagingGroup */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 6, 2, 0, 0, 0, 0, U, U}, {32, 0, 8, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "\\A\\/aws\\/MediaPackage\\/[0-9a-zA-Z-_\\/\\.#]+\\Z", 1, 512},
	{1, 0, 0, 0, 0, 0, 0, "\\A[0-9a-zA-Z-_]+\\Z", 1, 256}, {16, 2, 0, 0, 7, 0, 0, 0, U, U},
	{32, 0, 9, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t4_props[] = {
	{"Arn", 1, 4}, {"Authorization", 2, 0}, {"DomainName", 1, 4}, {"EgressAccessLogs", 3, 0},
	{"Id", 5, 3}, {"Tags", 6, 2}, {"CdnIdentifierSecret", 1, 1}, {"SecretsRoleArn", 1, 1},
	{"LogGroupName", 4, 0}, {"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t4_texts[] = {
	0,
};
static const char *const t4_identifier[] = {
	"Id", 0,
};
static const char *const t4_attributes[] = {
	"Arn", "DomainName", 0,
};
const struct schema_type schema_aws_mediapackage_packaginggroup = {
	"AWS::MediaPackage::PackagingGroup", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, "Tags", 8, 11};
