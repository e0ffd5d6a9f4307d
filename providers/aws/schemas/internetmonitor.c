/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_internetmonitor_monitor;
/* AWS::InternetMonitor::Monitor */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 17, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([0-2]\\d{3})-(0[0-9]|1[0-2])-([0-2]\\d|3[01])T([01]\\d|2[0-4]):([0-5]\\d):([0-6]\\d)((\\.\\d{3})\?)Z$", U, U},
	{32, 0, 17, 4, 0, 0, 0, 0, U, U}, {32, 0, 21, 3, 0, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, 0, 100}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 24, 1, 0, 0, 0, 0, U, U},
	{32, 0, 25, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 3, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^(\\d{12})$", 12, 12},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 500000}, {1, 0, 0, 0, 0, 0, 0, "^arn:.*", 20, 512},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_.-]+$", 1, 255}, {1, 0, 0, 0, 0, 2, 6, 0, U, U},
	{16, 1, 0, 0, 17, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^arn:.*", 20, 2048},
	{16, 1, 0, 0, 19, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 20, 2048},
	{1, 0, 0, 0, 0, 8, 4, 0, U, U}, {16, 1, 0, 0, 22, 0, 0, 0, U, U},
	{32, 0, 28, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 100},
};
static const struct schema_prop t0_props[] = {
	{"CreatedAt", 1, 4}, {"HealthEventsConfig", 2, 0}, {"IncludeLinkedAccounts", 6, 8},
	{"InternetMeasurementsLogDelivery", 7, 0}, {"LinkedAccountId", 11, 8},
	{"MaxCityNetworksToMonitor", 12, 0}, {"ModifiedAt", 1, 4}, {"MonitorArn", 13, 4},
	{"MonitorName", 14, 3}, {"ProcessingStatus", 15, 4}, {"ProcessingStatusInfo", 10, 4},
	{"Resources", 16, 0}, {"ResourcesToAdd", 18, 8}, {"ResourcesToRemove", 18, 8},
	{"Status", 20, 0}, {"Tags", 21, 0}, {"TrafficPercentageToMonitor", 23, 0},
	{"AvailabilityLocalHealthEventsConfig", 3, 0}, {"AvailabilityScoreThreshold", 4, 0},
	{"PerformanceLocalHealthEventsConfig", 3, 0}, {"PerformanceScoreThreshold", 4, 0},
	{"HealthScoreThreshold", 4, 0}, {"MinTrafficImpact", 4, 0}, {"Status", 5, 0},
	{"S3Config", 8, 0}, {"BucketName", 9, 0}, {"BucketPrefix", 10, 0},
	{"LogDeliveryStatus", 5, 0}, {"Key", 10, 0}, {"Value", 10, 0},
};
static const char *const t0_texts[] = {
	"ENABLED", "DISABLED", "OK", "INACTIVE", "COLLECTING_DATA", "INSUFFICIENT_DATA",
	"FAULT_SERVICE", "FAULT_ACCESS_CLOUDWATCH", "PENDING", "ACTIVE", "INACTIVE", "ERROR",
};
static const char *const t0_identifier[] = {
	"MonitorName", 0,
};
static const char *const t0_attributes[] = {
	"CreatedAt", "ModifiedAt", "MonitorArn", "ProcessingStatus", "ProcessingStatusInfo", 0,
};
const struct schema_type schema_aws_internetmonitor_monitor = {
	"AWS::InternetMonitor::Monitor", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 24, 30};
