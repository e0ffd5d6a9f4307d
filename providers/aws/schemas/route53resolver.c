/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_route53resolver_resolverendpoint;
/* AWS::Route53Resolver::ResolverEndpoint */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 17, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 4, 0, 0, 0, 2, 20},
	{32, 0, 17, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 7, 36},
	{1, 0, 0, 0, 0, 0, 0, 0, 7, 39}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 32},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!^[0-9]+$)([a-zA-Z0-9\\-_' ']+)$", 0, 64},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws([a-z-]+)\?:outposts:[a-z\\d-]+:\\d{12}:outpost/op-[a-f0-9]{17}$", 1, 255},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255}, {16, 1, 0, 0, 1, 0, 0, 0, 1, 2},
	{16, 1, 0, 0, 13, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 64},
	{16, 1, 0, 0, 15, 0, 0, 0, 0, 200}, {32, 0, 20, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"Direction", 1, 3}, {"Dns64Enabled", 2, 0}, {"HostVPCId", 1, 4},
	{"IpAddressCount", 1, 4}, {"IpAddresses", 3, 1}, {"Ipv6InternetAccessEnabled", 2, 0},
	{"Name", 8, 0}, {"OutpostArn", 9, 2}, {"PreferredInstanceType", 10, 2},
	{"Protocols", 11, 0}, {"ResolverEndpointId", 1, 4}, {"ResolverEndpointType", 1, 0},
	{"RniEnhancedMetricsEnabled", 2, 0}, {"SecurityGroupIds", 12, 3}, {"Tags", 14, 0},
	{"TargetNameServerMetricsEnabled", 2, 0}, {"Ip", 5, 0}, {"Ipv6", 6, 0}, {"SubnetId", 7, 1},
	{"Key", 16, 1}, {"Value", 17, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"ResolverEndpointId", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "Direction", "HostVPCId", "IpAddressCount", "Name", "ResolverEndpointId", 0,
};
const struct schema_type schema_aws_route53resolver_resolverendpoint = {
	"AWS::Route53Resolver::ResolverEndpoint", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 18, 22};

extern const struct schema_type schema_aws_route53resolver_resolverrule;
/* AWS::Route53Resolver::ResolverRule */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!^[0-9]+$)([a-zA-Z0-9\\-_' ']+)$", 0, 64},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 64}, {16, 1, 0, 0, 6, 0, 0, 0, 0, 200},
	{32, 0, 9, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256}, {16, 1, 0, 0, 10, 0, 0, 0, 1, U},
	{32, 0, 11, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 7, 36},
	{1, 0, 0, 0, 0, 0, 0, 0, 7, 39}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 65535},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 255},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"DelegationRecord", 2, 0}, {"DomainName", 2, 16}, {"Name", 3, 0},
	{"ResolverEndpointId", 4, 0}, {"ResolverRuleId", 1, 4}, {"RuleType", 1, 3}, {"Tags", 5, 0},
	{"TargetIps", 9, 0}, {"Key", 7, 1}, {"Value", 8, 1}, {"Ip", 11, 0}, {"Ipv6", 12, 0},
	{"Port", 13, 0}, {"Protocol", 1, 0}, {"ServerNameIndication", 14, 0},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"ResolverRuleId", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "DelegationRecord", "DomainName", "Name", "ResolverEndpointId", "ResolverRuleId",
	"RuleType", "Tags", "TargetIps", 0,
};
const struct schema_type schema_aws_route53resolver_resolverrule = {
	"AWS::Route53Resolver::ResolverRule", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 15, 16};

extern const struct schema_type schema_aws_route53resolver_resolverruleassociation;
/* AWS::Route53Resolver::ResolverRuleAssociation */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"Name", 1, 2}, {"ResolverRuleAssociationId", 1, 4}, {"ResolverRuleId", 1, 3},
	{"VPCId", 1, 3},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"ResolverRuleAssociationId", 0,
};
static const char *const t2_attributes[] = {
	"Name", "ResolverRuleAssociationId", "ResolverRuleId", "VPCId", 0,
};
const struct schema_type schema_aws_route53resolver_resolverruleassociation = {
	"AWS::Route53Resolver::ResolverRuleAssociation", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 2, 4};
