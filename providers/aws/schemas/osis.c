/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_osis_pipeline;
/* AWS::OSIS::Pipeline */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 15, 0, 0, 0, 0, U, U}, {32, 0, 15, 1, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 16, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 7, 2048}, {16, 1, 0, 0, 6, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 17, 2, 0, 0, 0, 0, U, U},
	{32, 0, 19, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "\\/aws\\/vendedlogs\\/[\\.\\-_/#A-Za-z0-9]+", 1, 512},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 384},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws|aws\\-cn|aws\\-us\\-gov|aws\\-iso|aws\\-iso\\-b):osis:.+:pipeline\\/.+$", 46, 78},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 100000}, {1, 0, 0, 0, 0, 0, 0, "[a-z][a-z0-9\\-]+", 3, 28},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws|aws\\-cn|aws\\-us\\-gov|aws\\-iso|aws\\-iso\\-b|aws\\-iso\\-e|aws\\-iso\\-f):iam::[0-9]+:role\\/.*$", 20, 2048},
	{32, 0, 20, 1, 0, 0, 0, 0, U, U}, {64, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 18, 0, 0, 0, U, U}, {32, 0, 21, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{16, 1, 0, 0, 22, 0, 0, 0, U, U}, {32, 0, 23, 3, 0, 0, 0, 0, U, U},
	{32, 0, 26, 4, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 25, 0, 0, 0, 1, 12},
	{1, 0, 0, 0, 0, 0, 0, "sg-\\w{8}(\\w{9})\?", 11, 20}, {16, 1, 0, 0, 27, 0, 0, 0, 1, 12},
	{1, 0, 0, 0, 0, 0, 0, "subnet-\\w{8}(\\w{9})\?", 15, 24}, {32, 0, 30, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^((25[0-5]|2[0-4][0-9]|[01]\?[0-9][0-9]\?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]\?[0-9][0-9]\?)/(3[0-2]|[12]\?[0-9])$", U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"BufferOptions", 1, 0}, {"EncryptionAtRestOptions", 3, 0}, {"IngestEndpointUrls", 5, 4},
	{"LogPublishingOptions", 7, 0}, {"MaxUnits", 10, 1}, {"MinUnits", 10, 1},
	{"PipelineArn", 11, 4}, {"PipelineConfigurationBody", 12, 1}, {"PipelineName", 13, 3},
	{"PipelineRoleArn", 14, 0}, {"ResourcePolicy", 15, 0}, {"Tags", 17, 0},
	{"VpcEndpointService", 19, 4}, {"VpcEndpoints", 21, 4}, {"VpcOptions", 23, 8},
	{"PersistentBufferEnabled", 2, 1}, {"KmsKeyArn", 4, 1}, {"CloudWatchLogDestination", 8, 0},
	{"IsLoggingEnabled", 2, 0}, {"LogGroup", 9, 1}, {"Policy", 16, 1}, {"Key", 19, 1},
	{"Value", 20, 1}, {"VpcEndpointId", 6, 0}, {"VpcId", 6, 0}, {"VpcOptions", 23, 0},
	{"SecurityGroupIds", 24, 0}, {"SubnetIds", 26, 1}, {"VpcAttachmentOptions", 28, 0},
	{"VpcEndpointManagement", 30, 0}, {"AttachToVpc", 2, 1}, {"CidrBlock", 29, 1},
};
static const char *const t0_texts[] = {
	"CUSTOMER", "SERVICE",
};
static const char *const t0_identifier[] = {
	"PipelineArn", 0,
};
static const char *const t0_attributes[] = {
	"IngestEndpointUrls", "PipelineArn", "VpcEndpointService", "VpcEndpoints", 0,
};
const struct schema_type schema_aws_osis_pipeline = {
	"AWS::OSIS::Pipeline", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 31, 32};
