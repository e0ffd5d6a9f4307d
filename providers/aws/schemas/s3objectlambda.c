/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_s3objectlambda_accesspoint;
/* AWS::S3ObjectLambda::AccessPoint */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {32, 0, 7, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[A-Z]*$", U, U}, {1, 0, 0, 0, 0, 0, 0, "^[a-z0-9\\-]*$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:[^:]+:s3-object-lambda:[^:]*:\\d{12}:accesspoint/.*", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-z0-9]([a-z0-9\\-]*[a-z0-9])\?$", 3, 45},
	{32, 0, 9, 4, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 5, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
	{16, 3, 0, 0, 12, 0, 0, 0, U, U}, {32, 0, 13, 2, 0, 0, 0, 0, U, U},
	{32, 0, 15, 1, 0, 0, 0, 0, U, U}, {32, 0, 16, 2, 0, 0, 0, 0, U, U},
	{32, 0, 18, 1, 0, 0, 0, 0, U, U}, {32, 0, 19, 4, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Alias", 1, 4}, {"Arn", 4, 4}, {"CreationDate", 5, 4}, {"Name", 6, 2},
	{"ObjectLambdaConfiguration", 7, 1}, {"PolicyStatus", 15, 4},
	{"PublicAccessBlockConfiguration", 16, 4}, {"Status", 2, 4}, {"Value", 3, 5},
	{"AllowedFeatures", 8, 0}, {"CloudWatchMetricsEnabled", 9, 0},
	{"SupportingAccessPoint", 10, 1}, {"TransformationConfigurations", 11, 1},
	{"Actions", 8, 1}, {"ContentTransformation", 13, 1}, {"AwsLambda", 14, 0},
	{"FunctionArn", 10, 1}, {"FunctionPayload", 5, 0}, {"IsPublic", 9, 4},
	{"BlockPublicAcls", 9, 0}, {"BlockPublicPolicy", 9, 0}, {"IgnorePublicAcls", 9, 0},
	{"RestrictPublicBuckets", 9, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Name", 0,
};
static const char *const t0_attributes[] = {
	"Alias", "Alias.Status", "Alias.Value", "Arn", "CreationDate", "PolicyStatus",
	"PolicyStatus.IsPublic", "PublicAccessBlockConfiguration", 0,
};
const struct schema_type schema_aws_s3objectlambda_accesspoint = {
	"AWS::S3ObjectLambda::AccessPoint", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 17, 23};
