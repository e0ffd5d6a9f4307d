/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_elasticloadbalancing_loadbalancer;
/* AWS::ElasticLoadBalancing::LoadBalancer */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 21, 0, 0, 0, 0, U, U}, {32, 0, 21, 4, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 25, 2, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 27, 2, 0, 0, 0, 0, U, U}, {32, 0, 29, 1, 0, 0, 0, 0, U, U},
	{32, 0, 30, 5, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 12, 0, 0, 0, U, U},
	{32, 0, 35, 2, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 14, 0, 0, 0, U, U},
	{32, 0, 37, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 4, 0, U, U},
	{16, 2, 0, 0, 17, 0, 0, 0, U, U}, {32, 0, 43, 5, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 19, 0, 0, 0, U, U}, {64, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 48, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 22, 0, 0, 0, U, U},
	{32, 0, 50, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AccessLoggingPolicy", 1, 0}, {"AppCookieStickinessPolicy", 5, 0},
	{"AvailabilityZones", 7, 0}, {"CanonicalHostedZoneName", 4, 4},
	{"CanonicalHostedZoneNameID", 4, 4}, {"ConnectionDrainingPolicy", 8, 0},
	{"ConnectionSettings", 9, 0}, {"CrossZone", 3, 0}, {"DNSName", 4, 4},
	{"HealthCheck", 10, 0}, {"Id", 4, 4}, {"Instances", 7, 0},
	{"LBCookieStickinessPolicy", 11, 0}, {"Listeners", 13, 1}, {"LoadBalancerName", 4, 2},
	{"Policies", 16, 0}, {"Scheme", 4, 2}, {"SecurityGroups", 7, 0},
	{"SourceSecurityGroup", 20, 0}, {"Subnets", 7, 0}, {"Tags", 21, 0}, {"EmitInterval", 2, 0},
	{"Enabled", 3, 1}, {"S3BucketName", 4, 1}, {"S3BucketPrefix", 4, 0}, {"CookieName", 4, 1},
	{"PolicyName", 4, 1}, {"Enabled", 3, 1}, {"Timeout", 2, 0}, {"IdleTimeout", 2, 1},
	{"HealthyThreshold", 4, 1}, {"Interval", 4, 1}, {"Target", 4, 1}, {"Timeout", 4, 1},
	{"UnhealthyThreshold", 4, 1}, {"CookieExpirationPeriod", 4, 0}, {"PolicyName", 4, 0},
	{"InstancePort", 4, 1}, {"InstanceProtocol", 4, 0}, {"LoadBalancerPort", 4, 1},
	{"PolicyNames", 7, 0}, {"Protocol", 15, 1}, {"SSLCertificateId", 4, 0},
	{"Attributes", 18, 1}, {"InstancePorts", 7, 0}, {"LoadBalancerPorts", 7, 0},
	{"PolicyName", 4, 1}, {"PolicyType", 4, 1}, {"GroupName", 4, 4}, {"OwnerAlias", 4, 4},
	{"Key", 4, 1}, {"Value", 4, 1},
};
static const char *const t0_texts[] = {
	"HTTP", "HTTPS", "TCP", "SSL",
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"CanonicalHostedZoneName", "CanonicalHostedZoneNameID", "DNSName", "Id",
	"SourceSecurityGroup.GroupName", "SourceSecurityGroup.OwnerAlias", 0,
};
const struct schema_type schema_aws_elasticloadbalancing_loadbalancer = {
	"AWS::ElasticLoadBalancing::LoadBalancer", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 23, 52};
