/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_ce_anomalymonitor;
/* AWS::CE::AnomalyMonitor */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "(\\d{4}-\\d{2}-\\d{2})(T\\d{2}:\\d{2}:\\d{2}Z)\?", 0, 40},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, U},
	{1, 0, 0, 0, 0, 0, 0, "(\\d{4}-\\d{2}-\\d{2})(T\\d{2}:\\d{2}:\\d{2}Z)\?|(NOT_EVALUATED_YET)", 0, 40},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:[-a-zA-Z0-9/:_]+$", U, U},
	{1, 0, 0, 0, 0, 0, 4, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "[\\S\\s]*", 0, 1024},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 4, 2, 0, U, U},
	{16, 1, 0, 0, 10, 0, 0, 0, 0, 200}, {32, 0, 10, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!aws:).*$", 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"CreationDate", 1, 4}, {"DimensionalValueCount", 2, 4}, {"LastEvaluatedDate", 3, 4},
	{"LastUpdatedDate", 1, 4}, {"MonitorArn", 4, 4}, {"MonitorDimension", 5, 2},
	{"MonitorName", 6, 1}, {"MonitorSpecification", 7, 2}, {"MonitorType", 8, 3},
	{"ResourceTags", 9, 2}, {"Key", 11, 1}, {"Value", 12, 1},
};
static const char *const t0_texts[] = {
	"SERVICE", "LINKED_ACCOUNT", "TAG", "COST_CATEGORY", "DIMENSIONAL", "CUSTOM",
};
static const char *const t0_identifier[] = {
	"MonitorArn", 0,
};
static const char *const t0_attributes[] = {
	"CreationDate", "DimensionalValueCount", "LastEvaluatedDate", "LastUpdatedDate",
	"MonitorArn", 0,
};
const struct schema_type schema_aws_ce_anomalymonitor = {
	"AWS::CE::AnomalyMonitor", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "ResourceTags", 13, 12};

extern const struct schema_type schema_aws_ce_anomalysubscription;
/* AWS::CE::AnomalySubscription */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 1024},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {16, 1, 0, 0, 4, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:[-a-zA-Z0-9/:_]+$", U, U},
	{16, 1, 0, 0, 6, 0, 0, 0, 0, 200}, {32, 0, 9, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!aws:).*$", 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{16, 1, 0, 0, 10, 0, 0, 0, U, U}, {32, 0, 11, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "(^[a-zA-Z0-9.!#$%&'*+=\?^_\342\200\230{|}~-]+@[a-zA-Z0-9_-]+(\\.[a-zA-Z0-9_-]+)+$)|(^arn:(aws[a-zA-Z-]*):sns:[a-zA-Z0-9-]+:[0-9]{12}:[a-zA-Z0-9_-]+(\\.fifo)\?$)", U, U},
	{1, 0, 0, 0, 0, 3, 2, 0, U, U}, {1, 0, 0, 0, 0, 5, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[\\S\\s]*", 0, 1024}, {4, 0, 0, 0, 0, 0, 0, 0, 0, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"AccountId", 1, 4}, {"Frequency", 2, 1}, {"MonitorArnList", 3, 1}, {"ResourceTags", 5, 2},
	{"Subscribers", 9, 1}, {"SubscriptionArn", 4, 4}, {"SubscriptionName", 14, 1},
	{"Threshold", 15, 0}, {"ThresholdExpression", 16, 0}, {"Key", 7, 1}, {"Value", 8, 1},
	{"Address", 11, 1}, {"Status", 12, 4}, {"Type", 13, 1},
};
static const char *const t1_texts[] = {
	"DAILY", "IMMEDIATE", "WEEKLY", "CONFIRMED", "DECLINED", "EMAIL", "SNS",
};
static const char *const t1_identifier[] = {
	"SubscriptionArn", 0,
};
static const char *const t1_attributes[] = {
	"AccountId", "SubscriptionArn", 0,
};
const struct schema_type schema_aws_ce_anomalysubscription = {
	"AWS::CE::AnomalySubscription", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "ResourceTags", 17, 14};
