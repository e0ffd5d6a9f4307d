/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_cur_reportdefinition;
/* AWS::CUR::ReportDefinition */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 13, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 3, 3, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "(arn:aws(-cn)\?:billing::[0-9]{12}:billingview/)\?[a-zA-Z0-9_\\+=\\.\\-@].{1,30}", 1, 128},
	{1, 0, 0, 0, 0, 6, 3, 0, U, U}, {1, 0, 0, 0, 0, 9, 2, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "[0-9A-Za-z!\\-_.*\\'()]+", 1, 256},
	{1, 0, 0, 0, 0, 11, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "[A-Za-z0-9_\\.\\-]+", 1, 256},
	{1, 0, 0, 0, 0, 0, 0, "[0-9A-Za-z!\\-_.*\\'()/]*", 1, 256}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 15, 0, 0, 0, 0, 100}, {32, 0, 13, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{1, 0, 0, 0, 0, 13, 3, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AdditionalArtifacts", 1, 0}, {"AdditionalSchemaElements", 3, 2},
	{"BillingViewArn", 5, 2}, {"Compression", 6, 1}, {"Format", 7, 1},
	{"RefreshClosedReports", 8, 1}, {"ReportName", 9, 3}, {"ReportVersioning", 10, 3},
	{"S3Bucket", 11, 1}, {"S3Prefix", 12, 1}, {"S3Region", 13, 1}, {"Tags", 14, 0},
	{"TimeUnit", 18, 3}, {"Key", 16, 1}, {"Value", 17, 1},
};
static const char *const t0_texts[] = {
	"REDSHIFT", "QUICKSIGHT", "ATHENA", "RESOURCES", "SPLIT_COST_ALLOCATION_DATA",
	"MANUAL_DISCOUNT_COMPATIBILITY", "ZIP", "GZIP", "Parquet", "textORcsv", "Parquet",
	"CREATE_NEW_REPORT", "OVERWRITE_REPORT", "HOURLY", "DAILY", "MONTHLY",
};
static const char *const t0_identifier[] = {
	"ReportName", 0,
};
static const char *const t0_attributes[] = {
	0,
};
const struct schema_type schema_aws_cur_reportdefinition = {
	"AWS::CUR::ReportDefinition", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 19, 15};
