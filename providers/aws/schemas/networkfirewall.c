/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_networkfirewall_firewall;
/* AWS::NetworkFirewall::Firewall */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 17, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 17, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^\\S+$", 1, 128}, {1, 0, 0, 0, 0, 0, 0, "^.*$", 0, 512},
	{16, 1, 0, 0, 7, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{16, 1, 0, 0, 9, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws.*$", 1, 256},
	{1, 0, 0, 0, 0, 0, 0, "^([0-9a-f]{8})-([0-9a-f]{4}-){3}([0-9a-f]{12})$", 36, 36},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9-]+$", 1, 128}, {16, 3, 0, 0, 14, 0, 0, 0, U, U},
	{32, 0, 18, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 2, 3, 0, U, U},
	{16, 3, 0, 0, 17, 0, 0, 0, 1, 200}, {32, 0, 20, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 255},
	{1, 0, 0, 0, 0, 0, 0, "^tgw-attach-[0-9a-z]+$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^tgw-[0-9a-z]+$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^vpc-[0-9a-f]+$", 1, 128},
};
static const struct schema_prop t0_props[] = {
	{"AvailabilityZoneChangeProtection", 1, 0}, {"AvailabilityZoneMappings", 2, 0},
	{"DeleteProtection", 1, 0}, {"Description", 5, 0}, {"EnabledAnalysisTypes", 6, 0},
	{"EndpointIds", 8, 4}, {"FirewallArn", 10, 4}, {"FirewallId", 11, 4},
	{"FirewallName", 12, 3}, {"FirewallPolicyArn", 10, 1},
	{"FirewallPolicyChangeProtection", 1, 0}, {"SubnetChangeProtection", 1, 0},
	{"SubnetMappings", 13, 0}, {"Tags", 16, 0}, {"TransitGatewayAttachmentId", 20, 4},
	{"TransitGatewayId", 21, 0}, {"VpcId", 22, 2}, {"AvailabilityZone", 4, 1},
	{"IPAddressType", 15, 0}, {"SubnetId", 9, 1}, {"Key", 18, 1}, {"Value", 19, 1},
};
static const char *const t0_texts[] = {
	"TLS_SNI", "HTTP_HOST", "DUALSTACK", "IPV4", "IPV6",
};
static const char *const t0_identifier[] = {
	"FirewallArn", 0,
};
static const char *const t0_attributes[] = {
	"EndpointIds", "FirewallArn", "FirewallId", "TransitGatewayAttachmentId", 0,
};
const struct schema_type schema_aws_networkfirewall_firewall = {
	"AWS::NetworkFirewall::Firewall", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 23, 22};

extern const struct schema_type schema_aws_networkfirewall_firewallpolicy;
/* AWS::NetworkFirewall::FirewallPolicy */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^.*$", 1, 512},
	{32, 0, 6, 10, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 16, 1, 0, 0, 0, 0, U, U}, {64, 0, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 17, 1, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 8, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^.*$", 1, U}, {16, 0, 0, 0, 10, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 18, 3, 0, 0, 0, 0, U, U},
	{32, 0, 21, 1, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 60, 6000},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {1, 0, 0, 0, 0, 2, 3, 0, U, U},
	{16, 0, 0, 0, 17, 0, 0, 0, U, U}, {32, 0, 22, 4, 0, 0, 0, 0, U, U},
	{32, 0, 26, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 5, 1, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 65535}, {1, 0, 0, 0, 0, 0, 0, "^(arn:aws.*)$", 1, 256},
	{16, 0, 0, 0, 23, 0, 0, 0, U, U}, {32, 0, 27, 2, 0, 0, 0, 0, U, U},
	{32, 0, 29, 1, 0, 0, 0, 0, U, U}, {32, 0, 30, 1, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 27, 0, 0, 0, 1, 1}, {32, 0, 31, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9-_ ]+$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9]+$", 1, 128}, {16, 0, 0, 0, 31, 0, 0, 0, U, U},
	{32, 0, 32, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([0-9a-f]{8})-([0-9a-f]{4}-){3}([0-9a-f]{12})$", 36, 36},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9-]+$", 1, 128}, {16, 3, 0, 0, 35, 0, 0, 0, 1, 200},
	{32, 0, 34, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^.*$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^.*$", 0, 255},
};
static const struct schema_prop t1_props[] = {
	{"Description", 1, 0}, {"FirewallPolicy", 2, 1}, {"FirewallPolicyArn", 21, 4},
	{"FirewallPolicyId", 32, 4}, {"FirewallPolicyName", 33, 3}, {"Tags", 34, 0},
	{"EnableTLSSessionHolding", 3, 0}, {"PolicyVariables", 4, 0},
	{"StatefulDefaultActions", 9, 0}, {"StatefulEngineOptions", 11, 0},
	{"StatefulRuleGroupReferences", 16, 0}, {"StatelessCustomActions", 22, 0},
	{"StatelessDefaultActions", 9, 1}, {"StatelessFragmentDefaultActions", 9, 1},
	{"StatelessRuleGroupReferences", 30, 0}, {"TLSInspectionConfigurationArn", 21, 0},
	{"RuleVariables", 5, 0}, {"Definition", 7, 0}, {"FlowTimeouts", 12, 0},
	{"RuleOrder", 14, 0}, {"StreamExceptionPolicy", 15, 0}, {"TcpIdleTimeoutSeconds", 13, 0},
	{"DeepThreatInspection", 3, 0}, {"Override", 18, 0}, {"Priority", 20, 0},
	{"ResourceArn", 21, 1}, {"Action", 19, 0}, {"ActionDefinition", 24, 1},
	{"ActionName", 29, 1}, {"PublishMetricAction", 25, 0}, {"Dimensions", 26, 1},
	{"Value", 28, 1}, {"Priority", 20, 1}, {"ResourceArn", 21, 1}, {"Key", 36, 1},
	{"Value", 37, 1},
};
static const char *const t1_texts[] = {
	"DEFAULT_ACTION_ORDER", "STRICT_ORDER", "DROP", "CONTINUE", "REJECT", "DROP_TO_ALERT",
};
static const char *const t1_identifier[] = {
	"FirewallPolicyArn", 0,
};
static const char *const t1_attributes[] = {
	"FirewallPolicyArn", "FirewallPolicyId", 0,
};
const struct schema_type schema_aws_networkfirewall_firewallpolicy = {
	"AWS::NetworkFirewall::FirewallPolicy", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 38, 36};

extern const struct schema_type schema_aws_networkfirewall_loggingconfiguration;
/* AWS::NetworkFirewall::LoggingConfiguration */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws.*$", 1, 256},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9-]+$", 1, 128}, {32, 0, 4, 1, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 6, 0, 0, 0, 1, U}, {32, 0, 5, 3, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 8, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1024},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {1, 0, 0, 0, 0, 3, 3, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"EnableMonitoringDashboard", 1, 0}, {"FirewallArn", 2, 3}, {"FirewallName", 3, 2},
	{"LoggingConfiguration", 4, 1}, {"LogDestinationConfigs", 5, 1}, {"LogDestination", 7, 1},
	{"LogDestinationType", 9, 1}, {"LogType", 10, 1},
};
static const char *const t2_texts[] = {
	"S3", "CloudWatchLogs", "KinesisDataFirehose", "ALERT", "FLOW", "TLS",
};
static const char *const t2_identifier[] = {
	"FirewallArn", 0,
};
static const char *const t2_attributes[] = {
	0,
};
const struct schema_type schema_aws_networkfirewall_loggingconfiguration = {
	"AWS::NetworkFirewall::LoggingConfiguration", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 11, 8};
