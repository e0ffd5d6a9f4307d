/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_datapipeline_pipeline;
/* AWS::DataPipeline::Pipeline */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1024}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1024},
	{16, 1, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 8, 2, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 7, 0, 0, 0, U, U}, {32, 0, 10, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 10240},
	{16, 1, 0, 0, 11, 0, 0, 0, U, U}, {32, 0, 12, 2, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 13, 0, 0, 0, U, U}, {32, 0, 14, 3, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 15, 0, 0, 0, U, U}, {32, 0, 17, 3, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 17, 0, 0, 0, U, U}, {32, 0, 20, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Activate", 1, 0}, {"Description", 2, 2}, {"Name", 3, 3}, {"ParameterObjects", 4, 0},
	{"ParameterValues", 10, 0}, {"PipelineId", 3, 4}, {"PipelineObjects", 12, 0},
	{"PipelineTags", 16, 0}, {"Attributes", 6, 1}, {"Id", 8, 1}, {"Key", 8, 1},
	{"StringValue", 9, 1}, {"Id", 8, 1}, {"StringValue", 9, 1}, {"Fields", 14, 1},
	{"Id", 3, 1}, {"Name", 3, 1}, {"Key", 8, 1}, {"RefValue", 8, 0}, {"StringValue", 9, 0},
	{"Key", 18, 1}, {"Value", 18, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"PipelineId", 0,
};
static const char *const t0_attributes[] = {
	"PipelineId", 0,
};
const struct schema_type schema_aws_datapipeline_pipeline = {
	"AWS::DataPipeline::Pipeline", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "PipelineTags", 19, 22};
