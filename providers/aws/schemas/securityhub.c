/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_securityhub_configurationpolicy;
/* AWS::SecurityHub::ConfigurationPolicy */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws\\S*:securityhub:[a-z0-9-]+:[0-9]{12}:configuration-policy/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", U, U},
	{32, 0, 9, 1, 0, 0, 0, 0, U, U}, {32, 0, 10, 3, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 5, 0, 0, 0, U, 1000}, {1, 0, 0, 0, 0, 0, 0, 0, U, 2048},
	{32, 0, 13, 3, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 8, 0, 0, 0, U, 1000},
	{32, 0, 16, 2, 0, 0, 0, 0, U, U}, {64, 0, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 18, 2, 0, 0, 0, 0, U, U}, {32, 0, 20, 8, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 5, 0, 0, 0, U, 100}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 15, 0, 0, 0, U, 100}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "\\S", 0, 512},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "\\S", 1, 128}, {64, 0, 0, 0, 23, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"ConfigurationPolicy", 2, 1}, {"CreatedAt", 18, 4}, {"Description", 19, 0},
	{"Id", 20, 4}, {"Name", 21, 1}, {"ServiceEnabled", 12, 4}, {"Tags", 22, 0},
	{"UpdatedAt", 18, 4}, {"SecurityHub", 3, 0}, {"EnabledStandardIdentifiers", 4, 0},
	{"SecurityControlsConfiguration", 6, 0}, {"ServiceEnabled", 12, 0},
	{"DisabledSecurityControlIdentifiers", 4, 0}, {"EnabledSecurityControlIdentifiers", 4, 0},
	{"SecurityControlCustomParameters", 7, 0}, {"Parameters", 9, 0},
	{"SecurityControlId", 5, 0}, {"Value", 11, 0}, {"ValueType", 17, 1}, {"Boolean", 12, 0},
	{"Double", 13, 0}, {"Enum", 5, 0}, {"EnumList", 14, 0}, {"Integer", 15, 0},
	{"IntegerList", 16, 0}, {"String", 5, 0}, {"StringList", 14, 0},
};
static const char *const t0_texts[] = {
	"DEFAULT", "CUSTOM",
};
static const char *const t0_identifier[] = {
	"Arn", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "CreatedAt", "Id", "ServiceEnabled", "UpdatedAt", 0,
};
const struct schema_type schema_aws_securityhub_configurationpolicy = {
	"AWS::SecurityHub::ConfigurationPolicy", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 24, 28};

extern const struct schema_type schema_aws_securityhub_delegatedadmin;
/* AWS::SecurityHub::DelegatedAdmin */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[0-9]{12}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9]{12}/[a-zA-Z0-9-]{1,32}$", U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"AdminAccountId", 1, 3}, {"DelegatedAdminIdentifier", 2, 4}, {"Status", 3, 4},
};
static const char *const t1_texts[] = {
	"ENABLED", "DISABLE_IN_PROGRESS",
};
static const char *const t1_identifier[] = {
	"DelegatedAdminIdentifier", 0,
};
static const char *const t1_attributes[] = {
	"DelegatedAdminIdentifier", "Status", 0,
};
const struct schema_type schema_aws_securityhub_delegatedadmin = {
	"AWS::SecurityHub::DelegatedAdmin", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 4, 3};

extern const struct schema_type schema_aws_securityhub_findingaggregator;
/* AWS::SecurityHub::FindingAggregator */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9-]{1,32}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:aws\\S*:securityhub:\\S*", U, U},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {16, 3, 0, 0, 1, 0, 0, 0, 1, 50},
};
static const struct schema_prop t2_props[] = {
	{"FindingAggregationRegion", 1, 4}, {"FindingAggregatorArn", 2, 4},
	{"RegionLinkingMode", 3, 1}, {"Regions", 4, 0},
};
static const char *const t2_texts[] = {
	"ALL_REGIONS", "ALL_REGIONS_EXCEPT_SPECIFIED", "SPECIFIED_REGIONS",
};
static const char *const t2_identifier[] = {
	"FindingAggregatorArn", 0,
};
static const char *const t2_attributes[] = {
	"FindingAggregationRegion", "FindingAggregatorArn", 0,
};
const struct schema_type schema_aws_securityhub_findingaggregator = {
	"AWS::SecurityHub::FindingAggregator", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 5, 4};

extern const struct schema_type schema_aws_securityhub_hub;
/* AWS::SecurityHub::Hub */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^arn:.*", U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(SECURITY_CONTROL|STANDARD_CONTROL)$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {64, 0, 0, 0, 6, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t3_props[] = {
	{"ARN", 1, 4}, {"AutoEnableControls", 2, 0}, {"ControlFindingGenerator", 3, 0},
	{"EnableDefaultStandards", 2, 8}, {"SubscribedAt", 4, 4}, {"Tags", 5, 0},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"ARN", 0,
};
static const char *const t3_attributes[] = {
	"ARN", "SubscribedAt", 0,
};
const struct schema_type schema_aws_securityhub_hub = {
	"AWS::SecurityHub::Hub", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 7, 6};

extern const struct schema_type schema_aws_securityhub_policyassociation;
/* AWS::SecurityHub::PolicyAssociation */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {1, 0, 0, 0, 0, 3, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$|^SELF_MANAGED_SECURITY_HUB$", U, U},
	{1, 0, 0, 0, 0, 5, 3, 0, U, U},
};
static const struct schema_prop t4_props[] = {
	{"AssociationIdentifier", 1, 4}, {"AssociationStatus", 2, 4},
	{"AssociationStatusMessage", 1, 4}, {"AssociationType", 3, 4},
	{"ConfigurationPolicyId", 4, 1}, {"TargetId", 1, 3}, {"TargetType", 5, 3},
	{"UpdatedAt", 1, 4},
};
static const char *const t4_texts[] = {
	"SUCCESS", "PENDING", "FAILED", "APPLIED", "INHERITED", "ACCOUNT", "ORGANIZATIONAL_UNIT",
	"ROOT",
};
static const char *const t4_identifier[] = {
	"AssociationIdentifier", 0,
};
static const char *const t4_attributes[] = {
	"AssociationIdentifier", "AssociationStatus", "AssociationStatusMessage",
	"AssociationType", "UpdatedAt", 0,
};
const struct schema_type schema_aws_securityhub_policyassociation = {
	"AWS::SecurityHub::PolicyAssociation", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, 0, 6, 8};

extern const struct schema_type schema_aws_securityhub_standard;
/* AWS::SecurityHub::Standard */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 2, 0, 0, 0, 0, 100},
	{32, 0, 3, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:aws\\S*:securityhub:\\S*", U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:aws\\S*:securityhub:\\S", U, U},
};
static const struct schema_prop t5_props[] = {
	{"DisabledStandardsControls", 1, 0}, {"StandardsArn", 5, 3},
	{"StandardsSubscriptionArn", 4, 4}, {"Reason", 3, 0}, {"StandardsControlArn", 4, 1},
};
static const char *const t5_texts[] = {
	0,
};
static const char *const t5_identifier[] = {
	"StandardsSubscriptionArn", 0,
};
static const char *const t5_attributes[] = {
	"StandardsSubscriptionArn", 0,
};
const struct schema_type schema_aws_securityhub_standard = {
	"AWS::SecurityHub::Standard", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, 0, 6, 5};
