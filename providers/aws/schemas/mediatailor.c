/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_mediatailor_playbackconfiguration;
/* AWS::MediaTailor::PlaybackConfiguration */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 22, 0, 0, 0, 0, U, U}, {32, 0, 22, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {32, 0, 23, 1, 0, 0, 0, 0, U, U},
	{32, 0, 24, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 2, 2, 0, U, U}, {64, 0, 0, 0, 5, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 4, 2, 0, U, U}, {32, 0, 28, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 6, 2, 0, U, U}, {1, 0, 0, 0, 0, 8, 3, 0, U, U},
	{32, 0, 31, 2, 0, 0, 0, 0, U, U}, {32, 0, 33, 2, 0, 0, 0, 0, U, U},
	{127, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 35, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 11, 2, 0, U, U}, {32, 0, 38, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 13, 2, 0, U, U}, {32, 0, 39, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 41, 4, 0, 0, 0, 0, U, U},
	{32, 0, 45, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 5, 0, 0, 0, U, U},
	{32, 0, 47, 1, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 100},
	{32, 0, 48, 1, 0, 0, 0, 0, U, U}, {32, 0, 49, 1, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_-]+$", 1, 64},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, U}, {16, 3, 0, 0, 32, 0, 0, 0, U, U},
	{32, 0, 50, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AdConditioningConfiguration", 1, 0}, {"AdDecisionServerConfiguration", 3, 0},
	{"AdDecisionServerUrl", 5, 1}, {"AvailSuppression", 9, 0}, {"Bumper", 12, 0},
	{"CdnConfiguration", 13, 0}, {"ConfigurationAliases", 14, 0}, {"DashConfiguration", 15, 0},
	{"HlsConfiguration", 17, 0}, {"InsertionMode", 18, 0}, {"LivePreRollConfiguration", 19, 0},
	{"LogConfiguration", 21, 0}, {"ManifestProcessingRules", 26, 0}, {"Name", 29, 3},
	{"PersonalizationThresholdSeconds", 30, 0}, {"PlaybackConfigurationArn", 5, 4},
	{"PlaybackEndpointPrefix", 5, 4}, {"SessionInitializationEndpointPrefix", 5, 4},
	{"SlateAdUrl", 5, 0}, {"Tags", 31, 0}, {"TranscodeProfileName", 5, 0},
	{"VideoContentSourceUrl", 5, 1}, {"StreamingMediaFileConditioning", 2, 1},
	{"HttpRequest", 4, 1}, {"Body", 5, 0}, {"CompressRequest", 6, 0}, {"Headers", 7, 0},
	{"HttpMethod", 8, 0}, {"FillPolicy", 10, 0}, {"Mode", 11, 0}, {"Value", 5, 0},
	{"EndUrl", 5, 0}, {"StartUrl", 5, 0}, {"AdSegmentUrlPrefix", 5, 0},
	{"ContentSegmentUrlPrefix", 5, 0}, {"ManifestEndpointPrefix", 5, 4}, {"MpdLocation", 5, 0},
	{"OriginManifestType", 16, 0}, {"ManifestEndpointPrefix", 5, 4},
	{"AdDecisionServerUrl", 5, 0}, {"MaxDurationSeconds", 20, 0}, {"AdsInteractionLog", 22, 0},
	{"EnabledLoggingStrategies", 23, 0}, {"ManifestServiceInteractionLog", 24, 0},
	{"PercentEnabled", 25, 1}, {"ExcludeEventTypes", 23, 0}, {"PublishOptInEventTypes", 23, 0},
	{"ExcludeEventTypes", 23, 0}, {"AdMarkerPassthrough", 27, 0}, {"Enabled", 28, 0},
	{"Key", 5, 1}, {"Value", 5, 1},
};
static const char *const t0_texts[] = {
	"TRANSCODE", "NONE", "NONE", "GZIP", "GET", "POST", "PARTIAL_AVAIL", "FULL_AVAIL_ONLY",
	"OFF", "BEHIND_LIVE_EDGE", "AFTER_LIVE_EDGE", "SINGLE_PERIOD", "MULTI_PERIOD",
	"STITCHED_ONLY", "PLAYER_SELECT",
};
static const char *const t0_identifier[] = {
	"Name", 0,
};
static const char *const t0_attributes[] = {
	"DashConfiguration.ManifestEndpointPrefix", "HlsConfiguration.ManifestEndpointPrefix",
	"PlaybackConfigurationArn", "PlaybackEndpointPrefix",
	"SessionInitializationEndpointPrefix", 0,
};
const struct schema_type schema_aws_mediatailor_playbackconfiguration = {
	"AWS::MediaTailor::PlaybackConfiguration", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 33, 52};
