/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_mediastore_container;
/* AWS::MediaStore::Container */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 9, 5, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 14, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 9, 0, 0, 0, U, U}, {32, 0, 16, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 11, 0, 0, 0, U, U}, {32, 0, 18, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AccessLoggingEnabled", 1, 0}, {"ContainerName", 2, 3}, {"CorsPolicy", 3, 0},
	{"Endpoint", 2, 4}, {"Id", 2, 4}, {"LifecyclePolicy", 2, 0}, {"MetricPolicy", 7, 0},
	{"Policy", 2, 0}, {"Tags", 10, 0}, {"AllowedHeaders", 5, 0}, {"AllowedMethods", 5, 0},
	{"AllowedOrigins", 5, 0}, {"ExposeHeaders", 5, 0}, {"MaxAgeSeconds", 6, 0},
	{"ContainerLevelMetrics", 2, 1}, {"MetricPolicyRules", 8, 0}, {"ObjectGroup", 2, 1},
	{"ObjectGroupName", 2, 1}, {"Key", 2, 1}, {"Value", 2, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Endpoint", "Id", 0,
};
const struct schema_type schema_aws_mediastore_container = {
	"AWS::MediaStore::Container", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 12, 20};
