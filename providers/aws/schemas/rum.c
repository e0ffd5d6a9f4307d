/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_rum_appmonitor;
/* AWS::RUM::AppMonitor */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 11, 0, 0, 0, 0, U, U}, {32, 0, 11, 10, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 4, 0, 0, 0, 0, 50},
	{1, 0, 0, 0, 0, 0, 0, "https\?:\\/\\/(www\\.)\?[-a-zA-Z0-9@:%._\\+~#=]{1,256}\\.[a-zA-Z0-9()]{1,6}\\b([-a-zA-Z0-9()@:%_\\+.~#\?&//=]*)", 1, 1260},
	{16, 1, 0, 0, 6, 0, 0, 0, 0, 50}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:[^:]*:[^:]*:[^:]*:[^:]*:.*", U, U},
	{1, 0, 0, 0, 0, 0, 0, "[\\w-]+:[0-9a-f-]+", 1, 55}, {16, 3, 0, 0, 10, 0, 0, 0, 0, 20},
	{32, 0, 21, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{16, 3, 0, 0, 13, 0, 0, 0, 0, 2000}, {32, 0, 25, 6, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 15, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, ".*[^\\s].*", 1, 255},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 4000}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
	{1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9-._/#:]+$", 1, 237}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
	{1, 0, 0, 0, 0, 0, 0, ".*", 1, 256}, {4, 0, 0, 0, 0, 0, 0, 0, 0, 1},
	{16, 1, 0, 0, 23, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 2, 3, 0, U, U},
	{32, 0, 31, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 5, 2, 0, U, U},
	{32, 0, 32, 1, 0, 0, 0, 0, U, U}, {32, 0, 33, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^s3://[a-z0-9][-.a-z0-9]{1,62}(\?:/[-!_*'().a-z0-9A-Z]+(\?:/[-!_*'().a-z0-9A-Z]+)*)\?/\?$", 1, 1024},
	{1, 0, 0, 0, 0, 0, 0, "^(localhost)$|^((25[0-5]|2[0-4][0-9]|[01]\?[0-9][0-9]\?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]\?[0-9][0-9]\?)$|(\?=^[a-zA-Z0-9\\.\\*-]{4,253}$)(\?!.*\\.-)(\?!.*-\\.)(\?!.*\\.\\.)(\?!.*[^\\.]{64,})^(\\*\\.)\?(\?![-\\.\\*])[^\\*]{1,}\\.(\\*|(\?!.*--)(\?=.*[a-zA-Z])[^\\*]{1,}[^\\*-])$", 1, 253},
	{16, 0, 0, 0, 29, 0, 0, 0, 1, 5},
	{1, 0, 0, 0, 0, 0, 0, "^[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}$", 36, 36},
	{1, 0, 0, 0, 0, 0, 0, "[\\.\\-_/#A-Za-z0-9]+", 1, 255}, {1, 0, 0, 0, 0, 7, 3, 0, U, U},
	{32, 0, 35, 2, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 36, 0, 0, 0, U, U},
	{32, 0, 37, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!aws:)[a-zA-Z+-=._:/]+$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"AppMonitorConfiguration", 1, 0}, {"CustomEvents", 24, 0}, {"CwLogEnabled", 2, 0},
	{"DeobfuscationConfiguration", 26, 0}, {"Domain", 29, 0}, {"DomainList", 30, 0},
	{"Id", 31, 4}, {"Name", 32, 3}, {"Platform", 33, 2}, {"ResourcePolicy", 34, 0},
	{"Tags", 35, 0}, {"AllowCookies", 2, 0}, {"EnableXRay", 2, 0}, {"ExcludedPages", 3, 0},
	{"FavoritePages", 5, 0}, {"GuestRoleArn", 7, 0}, {"IdentityPoolId", 8, 0},
	{"IncludedPages", 3, 0}, {"MetricDestinations", 9, 0}, {"SessionSampleRate", 21, 0},
	{"Telemetries", 22, 0}, {"Destination", 11, 1}, {"DestinationArn", 7, 0},
	{"IamRoleArn", 7, 0}, {"MetricDefinitions", 12, 0}, {"DimensionKeys", 14, 0},
	{"EventPattern", 16, 0}, {"Name", 17, 1}, {"Namespace", 18, 0}, {"UnitLabel", 19, 0},
	{"ValueKey", 20, 0}, {"Status", 25, 0}, {"JavaScriptSourceMaps", 27, 0}, {"S3Uri", 28, 0},
	{"Status", 25, 1}, {"PolicyDocument", 6, 1}, {"PolicyRevisionId", 17, 0}, {"Key", 37, 1},
	{"Value", 38, 1},
};
static const char *const t0_texts[] = {
	"CloudWatch", "Evidently", "errors", "performance", "http", "ENABLED", "DISABLED", "Web",
	"Android", "iOS",
};
static const char *const t0_identifier[] = {
	"Name", 0,
};
static const char *const t0_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_rum_appmonitor = {
	"AWS::RUM::AppMonitor", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 39, 39};
