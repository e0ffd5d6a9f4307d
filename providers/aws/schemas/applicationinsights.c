/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_applicationinsights_application;
/* AWS::ApplicationInsights::Application */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 13, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, 1, U},
	{32, 0, 13, 6, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws(-[\\w]+)*:[\\w\\d-]+:([\\w\\d-]*)\?:[\\w\\d_-]*([:/].+)*$", 20, 300},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[\\d\\w\\-_.+]*$", 1, 128},
	{32, 0, 19, 2, 0, 0, 0, 0, U, U}, {32, 0, 21, 10, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 11, 0, 0, 0, U, U}, {32, 0, 31, 1, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 13, 0, 0, 0, U, U}, {32, 0, 32, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255}, {1, 0, 0, 0, 0, 3, 3, 0, U, U},
	{32, 0, 34, 1, 0, 0, 0, 0, U, U}, {32, 0, 35, 5, 0, 0, 0, 0, U, U},
	{32, 0, 40, 3, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 20, 0, 0, 0, U, U},
	{32, 0, 43, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 6, 3, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[\\.\\-_/#A-Za-z0-9]+", 1, 512},
	{1, 0, 0, 0, 0, 0, 0, "^([a-zA-Z]:\\\\[\\\\\\S|*\\S]\?.*|/[^\"']*)$", 1, 260},
	{1, 0, 0, 0, 0, 0, 0, "^[A-Z][A-Z_]*$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9.-_]*", 1, 30}, {32, 0, 48, 3, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 28, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "\\b([0-9]|[0-9][0-9])\\b", 1, 2},
	{16, 0, 0, 0, 30, 0, 0, 0, U, U}, {32, 0, 51, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_,-]+$", 1, 256}, {32, 0, 53, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 34, 0, 0, 0, U, U}, {32, 0, 55, 4, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 36, 0, 0, 0, 1, U}, {1, 0, 0, 0, 0, 9, 5, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_ \\\\/-]+$", 1, 260}, {16, 0, 0, 0, 39, 0, 0, 0, 1, U},
	{32, 0, 59, 2, 0, 0, 0, 0, U, U}, {32, 0, 61, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 14, 2, 0, U, U}, {16, 0, 0, 0, 43, 0, 0, 0, 1, U},
	{32, 0, 65, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 5, 0, 0, 0, 1, U},
	{1, 0, 0, 0, 0, 16, 1, 0, U, U}, {16, 0, 0, 0, 47, 0, 0, 0, 1, U},
	{32, 0, 67, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 49, 0, 0, 0, 1, U},
	{32, 0, 69, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 50},
	{1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9.-_]*", 1, 50}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9.-_]*", 1, 256}, {16, 0, 0, 0, 55, 0, 0, 0, 1, 200},
	{32, 0, 72, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"ApplicationARN", 1, 4}, {"AttachMissingPermission", 2, 8},
	{"AutoConfigurationEnabled", 2, 0}, {"CWEMonitorEnabled", 2, 0},
	{"ComponentMonitoringSettings", 3, 8}, {"CustomComponents", 42, 8},
	{"GroupingType", 45, 10}, {"LogPatternSets", 46, 8}, {"OpsCenterEnabled", 2, 0},
	{"OpsItemSNSTopicArn", 5, 8}, {"ResourceGroupName", 53, 3}, {"SNSNotificationArn", 5, 8},
	{"Tags", 54, 0}, {"ComponentARN", 5, 0}, {"ComponentConfigurationMode", 6, 1},
	{"ComponentName", 7, 0}, {"CustomComponentConfiguration", 8, 0},
	{"DefaultOverwriteComponentConfiguration", 8, 0}, {"Tier", 24, 1},
	{"ConfigurationDetails", 9, 0}, {"SubComponentTypeConfigurations", 38, 0},
	{"AlarmMetrics", 10, 0}, {"Alarms", 12, 0}, {"HAClusterPrometheusExporter", 16, 0},
	{"HANAPrometheusExporter", 17, 0}, {"JMXPrometheusExporter", 18, 0}, {"Logs", 19, 0},
	{"NetWeaverPrometheusExporter", 26, 0}, {"Processes", 29, 0},
	{"SQLServerPrometheusExporter", 32, 0}, {"WindowsEvents", 33, 0},
	{"AlarmMetricName", 1, 1}, {"AlarmName", 14, 1}, {"Severity", 15, 0},
	{"PrometheusPort", 1, 0}, {"AgreeToInstallHANADBClient", 2, 1}, {"HANAPort", 1, 1},
	{"HANASID", 1, 1}, {"HANASecretName", 1, 1}, {"PrometheusPort", 1, 0}, {"HostPort", 1, 0},
	{"JMXURL", 1, 0}, {"PrometheusPort", 1, 0}, {"Encoding", 21, 0}, {"LogGroupName", 22, 0},
	{"LogPath", 23, 0}, {"LogType", 24, 1}, {"PatternSet", 25, 0}, {"InstanceNumbers", 27, 1},
	{"PrometheusPort", 1, 0}, {"SAPSID", 1, 1}, {"AlarmMetrics", 10, 1},
	{"ProcessName", 31, 1}, {"PrometheusPort", 1, 1}, {"SQLSecretName", 1, 1},
	{"EventLevels", 35, 1}, {"EventName", 37, 1}, {"LogGroupName", 22, 1},
	{"PatternSet", 25, 0}, {"SubComponentConfigurationDetails", 40, 1},
	{"SubComponentType", 41, 1}, {"AlarmMetrics", 10, 0}, {"Logs", 19, 0},
	{"Processes", 29, 0}, {"WindowsEvents", 33, 0}, {"ComponentName", 7, 1},
	{"ResourceList", 44, 1}, {"LogPatterns", 48, 1}, {"PatternSetName", 25, 1},
	{"Pattern", 50, 1}, {"PatternName", 51, 1}, {"Rank", 52, 1}, {"Key", 56, 1},
	{"Value", 57, 1},
};
static const char *const t0_texts[] = {
	"DEFAULT", "DEFAULT_WITH_OVERWRITE", "CUSTOM", "HIGH", "MEDIUM", "LOW", "utf-8", "utf-16",
	"ascii", "INFORMATION", "WARNING", "ERROR", "CRITICAL", "VERBOSE", "AWS::EC2::Instance",
	"AWS::EC2::Volume", "ACCOUNT_BASED",
};
static const char *const t0_identifier[] = {
	"ApplicationARN", 0,
};
static const char *const t0_attributes[] = {
	"ApplicationARN", 0,
};
const struct schema_type schema_aws_applicationinsights_application = {
	"AWS::ApplicationInsights::Application", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 58, 74};
