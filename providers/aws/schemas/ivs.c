/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_ivs_channel;
/* AWS::IVS::Channel */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 13, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$", 1, 128},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 2, 2, 0, U, U},
	{32, 0, 13, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 4, 3, 0, U, U},
	{1, 0, 0, 0, 0, 7, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9-_]*$", 0, 128},
	{1, 0, 0, 0, 0, 9, 3, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^$|arn:aws:ivs:[a-z0-9-]+:[0-9]+:recording-configuration/[a-zA-Z0-9-]+$", 0, 128},
	{16, 3, 0, 0, 13, 0, 0, 0, U, 50}, {32, 0, 16, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{1, 0, 0, 0, 0, 12, 4, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"Authorized", 2, 0}, {"ContainerFormat", 3, 0}, {"IngestEndpoint", 4, 4},
	{"InsecureIngest", 2, 0}, {"LatencyMode", 5, 0}, {"MultitrackInputConfiguration", 6, 0},
	{"Name", 9, 0}, {"PlaybackUrl", 4, 4}, {"Preset", 10, 0},
	{"RecordingConfigurationArn", 11, 0}, {"Tags", 12, 0}, {"Type", 16, 0}, {"Enabled", 2, 0},
	{"MaximumResolution", 7, 0}, {"Policy", 8, 0}, {"Key", 14, 1}, {"Value", 15, 1},
};
static const char *const t0_texts[] = {
	"TS", "FRAGMENTED_MP4", "NORMAL", "LOW", "SD", "HD", "FULL_HD", "ALLOW", "REQUIRE", "",
	"HIGHER_BANDWIDTH_DELIVERY", "CONSTRAINED_BANDWIDTH_DELIVERY", "STANDARD", "BASIC",
	"ADVANCED_SD", "ADVANCED_HD",
};
static const char *const t0_identifier[] = {
	"Arn", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "IngestEndpoint", "PlaybackUrl", 0,
};
const struct schema_type schema_aws_ivs_channel = {
	"AWS::IVS::Channel", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 17, 18};

extern const struct schema_type schema_aws_ivs_streamkey;
/* AWS::IVS::StreamKey */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stream-key/[a-zA-Z0-9-]+$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$", 1, 128},
	{16, 3, 0, 0, 4, 0, 0, 0, U, 50}, {32, 0, 4, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"ChannelArn", 2, 3}, {"Tags", 3, 0}, {"Value", 7, 4}, {"Key", 5, 1},
	{"Value", 6, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"Arn", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "Value", 0,
};
const struct schema_type schema_aws_ivs_streamkey = {
	"AWS::IVS::StreamKey", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 8, 6};
