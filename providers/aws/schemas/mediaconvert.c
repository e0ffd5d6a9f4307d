/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_mediaconvert_jobtemplate;
/* AWS::MediaConvert::JobTemplate */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 12, 0, 0, 0, 0, U, U}, {32, 0, 12, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 13, 3, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AccelerationSettings", 1, 0}, {"Arn", 2, 4}, {"Category", 2, 0}, {"Description", 2, 0},
	{"HopDestinations", 3, 0}, {"Id", 2, 4}, {"Name", 2, 2}, {"Priority", 5, 0},
	{"Queue", 2, 0}, {"SettingsJson", 6, 1}, {"StatusUpdateInterval", 2, 0}, {"Tags", 6, 0},
	{"Mode", 2, 1}, {"Priority", 5, 0}, {"Queue", 2, 0}, {"WaitMinutes", 5, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "Id", "Name", 0,
};
const struct schema_type schema_aws_mediaconvert_jobtemplate = {
	"AWS::MediaConvert::JobTemplate", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 7, 16};
