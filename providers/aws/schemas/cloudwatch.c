/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_cloudwatch_alarm;
/* AWS::CloudWatch::Alarm */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 25, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, 0, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1024},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1024}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 7, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, U}, {16, 1, 0, 0, 10, 0, 0, 0, 0, 30},
	{32, 0, 25, 2, 0, 0, 0, 0, U, U}, {32, 0, 27, 1, 0, 0, 0, 0, U, U},
	{32, 0, 28, 3, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 10, 3600}, {16, 2, 0, 0, 16, 0, 0, 0, U, U},
	{32, 0, 31, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^([a-z])([A-Za-z0-9\\_]*)$", 1, 255},
	{32, 0, 38, 4, 0, 0, 0, 0, U, U}, {32, 0, 42, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[^:]", 1, 255}, {1, 0, 0, 0, 0, 7, 27, 0, U, U},
	{1, 0, 0, 0, 0, 34, 5, 0, U, U}, {16, 2, 0, 0, 25, 0, 0, 0, U, 50},
	{32, 0, 45, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256}, {4, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 39, 4, 0, 1, 255},
};
static const struct schema_prop t0_props[] = {
	{"ActionsEnabled", 1, 0}, {"AlarmActions", 2, 0}, {"AlarmDescription", 4, 0},
	{"AlarmName", 5, 2}, {"Arn", 6, 4}, {"ComparisonOperator", 7, 0},
	{"DatapointsToAlarm", 8, 0}, {"Dimensions", 9, 0},
	{"EvaluateLowSampleCountPercentile", 5, 0}, {"EvaluationCriteria", 11, 0},
	{"EvaluationInterval", 14, 0}, {"EvaluationPeriods", 8, 0}, {"ExtendedStatistic", 6, 0},
	{"InsufficientDataActions", 2, 0}, {"MetricName", 5, 0}, {"Metrics", 15, 0},
	{"Namespace", 21, 0}, {"OKActions", 2, 0}, {"Period", 8, 0}, {"Statistic", 23, 0},
	{"Tags", 24, 0}, {"Threshold", 28, 0}, {"ThresholdMetricId", 5, 0},
	{"TreatMissingData", 29, 0}, {"Unit", 22, 0}, {"Name", 5, 1}, {"Value", 3, 1},
	{"PromQLCriteria", 12, 0}, {"PendingPeriod", 13, 0}, {"Query", 6, 0},
	{"RecoveryPeriod", 13, 0}, {"AccountId", 5, 0}, {"Expression", 17, 0}, {"Id", 18, 1},
	{"Label", 6, 0}, {"MetricStat", 19, 0}, {"Period", 8, 0}, {"ReturnData", 1, 0},
	{"Metric", 20, 1}, {"Period", 8, 1}, {"Stat", 6, 1}, {"Unit", 22, 0}, {"Dimensions", 9, 0},
	{"MetricName", 5, 0}, {"Namespace", 21, 0}, {"Key", 26, 1}, {"Value", 27, 1},
};
static const char *const t0_texts[] = {
	"GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "GreaterThanUpperThreshold",
	"LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold",
	"LessThanOrEqualToThreshold", "LessThanThreshold", "Bits", "Bits/Second", "Bytes",
	"Bytes/Second", "Count", "Count/Second", "Gigabits", "Gigabits/Second", "Gigabytes",
	"Gigabytes/Second", "Kilobits", "Kilobits/Second", "Kilobytes", "Kilobytes/Second",
	"Megabits", "Megabits/Second", "Megabytes", "Megabytes/Second", "Microseconds",
	"Milliseconds", "None", "Percent", "Seconds", "Terabits", "Terabits/Second", "Terabytes",
	"Terabytes/Second", "Average", "Maximum", "Minimum", "SampleCount", "Sum", "breaching",
	"ignore", "missing", "notBreaching",
};
static const char *const t0_identifier[] = {
	"AlarmName", 0,
};
static const char *const t0_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_cloudwatch_alarm = {
	"AWS::CloudWatch::Alarm", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 30, 47};

extern const struct schema_type schema_aws_cloudwatch_anomalydetector;
/* AWS::CloudWatch::AnomalyDetector */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {32, 0, 9, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 11, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 13, 2, 0, 0, 0, 0, U, U}, {32, 0, 15, 1, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 16, 1, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 11, 0, 0, 0, U, U}, {32, 0, 17, 7, 0, 0, 0, 0, U, U},
	{32, 0, 24, 4, 0, 0, 0, 0, U, U}, {32, 0, 28, 3, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 31, 5, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Configuration", 1, 0}, {"Dimensions", 5, 2}, {"Id", 4, 4},
	{"MetricCharacteristics", 7, 2}, {"MetricMathAnomalyDetector", 9, 2}, {"MetricName", 4, 2},
	{"Namespace", 4, 2}, {"SingleMetricAnomalyDetector", 15, 2}, {"Stat", 4, 2},
	{"ExcludedTimeRanges", 2, 0}, {"MetricTimeZone", 4, 0}, {"EndTime", 4, 1},
	{"StartTime", 4, 1}, {"Name", 4, 1}, {"Value", 4, 1}, {"PeriodicSpikes", 8, 0},
	{"MetricDataQueries", 10, 0}, {"AccountId", 4, 0}, {"Expression", 4, 0}, {"Id", 4, 1},
	{"Label", 4, 0}, {"MetricStat", 12, 0}, {"Period", 14, 0}, {"ReturnData", 8, 0},
	{"Metric", 13, 1}, {"Period", 14, 1}, {"Stat", 4, 1}, {"Unit", 4, 0}, {"Dimensions", 5, 0},
	{"MetricName", 4, 1}, {"Namespace", 4, 1}, {"AccountId", 4, 0}, {"Dimensions", 5, 0},
	{"MetricName", 4, 0}, {"Namespace", 4, 0}, {"Stat", 4, 0},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"Id", 0,
};
static const char *const t1_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_cloudwatch_anomalydetector = {
	"AWS::CloudWatch::AnomalyDetector", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 16, 36};

extern const struct schema_type schema_aws_cloudwatch_compositealarm;
/* AWS::CloudWatch::CompositeAlarm */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 12, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 1600}, {2, 0, 0, 0, 0, 0, 0, 0, 0, U},
	{16, 0, 0, 0, 5, 0, 0, 0, U, 5}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1024},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1024}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 10240}, {16, 2, 0, 0, 10, 0, 0, 0, U, 50},
	{32, 0, 12, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
};
static const struct schema_prop t2_props[] = {
	{"ActionsEnabled", 1, 0}, {"ActionsSuppressor", 2, 0},
	{"ActionsSuppressorExtensionPeriod", 3, 0}, {"ActionsSuppressorWaitPeriod", 3, 0},
	{"AlarmActions", 4, 0}, {"AlarmDescription", 6, 0}, {"AlarmName", 7, 2},
	{"AlarmRule", 8, 1}, {"Arn", 2, 4}, {"InsufficientDataActions", 4, 0}, {"OKActions", 4, 0},
	{"Tags", 9, 0}, {"Key", 11, 1}, {"Value", 12, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"AlarmName", 0,
};
static const char *const t2_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_cloudwatch_compositealarm = {
	"AWS::CloudWatch::CompositeAlarm", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 13, 14};

extern const struct schema_type schema_aws_cloudwatch_dashboard;
/* AWS::CloudWatch::Dashboard */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"DashboardBody", 1, 1}, {"DashboardName", 1, 2},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"DashboardName", 0,
};
static const char *const t3_attributes[] = {
	0,
};
const struct schema_type schema_aws_cloudwatch_dashboard = {
	"AWS::CloudWatch::Dashboard", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 2, 2};
