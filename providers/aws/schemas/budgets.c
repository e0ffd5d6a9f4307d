/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_budgets_budget;
/* AWS::Budgets::Budget */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {32, 0, 4, 12, 0, 0, 0, 0, U, U},
	{32, 0, 16, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 18, 1, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 19, 2, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 21, 11, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 32, 6, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 11, 0, 0, 0, U, U}, {32, 0, 38, 3, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 41, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 17, 0, 0, 0, U, U}, {32, 0, 43, 2, 0, 0, 0, 0, U, U},
	{32, 0, 45, 4, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, 0, 1000000000},
	{16, 0, 0, 0, 21, 0, 0, 0, U, U}, {32, 0, 49, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 23, 0, 0, 0, U, U}, {32, 0, 51, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Budget", 1, 1}, {"Id", 3, 4}, {"NotificationsWithSubscribers", 16, 2},
	{"ResourceTags", 22, 0}, {"AutoAdjustData", 2, 0}, {"BillingViewArn", 3, 0},
	{"BudgetLimit", 6, 0}, {"BudgetName", 3, 0}, {"BudgetType", 3, 1}, {"CostFilters", 8, 0},
	{"CostTypes", 9, 0}, {"FilterExpression", 11, 0}, {"Metrics", 14, 0},
	{"PlannedBudgetLimits", 8, 0}, {"TimePeriod", 15, 0}, {"TimeUnit", 3, 1},
	{"AutoAdjustType", 3, 1}, {"HistoricalOptions", 4, 0}, {"BudgetAdjustmentPeriod", 5, 1},
	{"Amount", 7, 1}, {"Unit", 3, 1}, {"IncludeCredit", 10, 0}, {"IncludeDiscount", 10, 0},
	{"IncludeOtherSubscription", 10, 0}, {"IncludeRecurring", 10, 0}, {"IncludeRefund", 10, 0},
	{"IncludeSubscription", 10, 0}, {"IncludeSupport", 10, 0}, {"IncludeTax", 10, 0},
	{"IncludeUpfront", 10, 0}, {"UseAmortized", 10, 0}, {"UseBlended", 10, 0}, {"And", 12, 0},
	{"CostCategories", 13, 0}, {"Dimensions", 13, 0}, {"Not", 11, 0}, {"Or", 12, 0},
	{"Tags", 13, 0}, {"Key", 3, 0}, {"MatchOptions", 14, 0}, {"Values", 14, 0}, {"End", 3, 0},
	{"Start", 3, 0}, {"Notification", 18, 1}, {"Subscribers", 20, 1},
	{"ComparisonOperator", 3, 1}, {"NotificationType", 3, 1}, {"Threshold", 19, 1},
	{"ThresholdType", 3, 0}, {"Address", 3, 1}, {"SubscriptionType", 3, 1}, {"Key", 3, 1},
	{"Value", 3, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_budgets_budget = {
	"AWS::Budgets::Budget", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 24, 53};
