/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_ec2_transitgatewayattachment;
/* AWS::EC2::TransitGatewayAttachment */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 6, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{16, 1, 0, 0, 1, 0, 0, 0, U, U}, {16, 1, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 10, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Id", 1, 4}, {"Options", 2, 0}, {"SubnetIds", 4, 1}, {"Tags", 5, 0},
	{"TransitGatewayId", 1, 3}, {"VpcId", 1, 3}, {"ApplianceModeSupport", 3, 0},
	{"DnsSupport", 3, 0}, {"Ipv6Support", 3, 0}, {"SecurityGroupReferencingSupport", 3, 0},
	{"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t0_texts[] = {
	"disable", "enable",
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_ec2_transitgatewayattachment = {
	"AWS::EC2::TransitGatewayAttachment", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 7, 12};

extern const struct schema_type schema_aws_ec2_transitgatewayroute;
/* AWS::EC2::TransitGatewayRoute */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Blackhole", 1, 2}, {"DestinationCidrBlock", 2, 3}, {"TransitGatewayAttachmentId", 2, 2},
	{"TransitGatewayRouteTableId", 2, 3},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"TransitGatewayRouteTableId", "DestinationCidrBlock", 0,
};
static const char *const t1_attributes[] = {
	0,
};
const struct schema_type schema_aws_ec2_transitgatewayroute = {
	"AWS::EC2::TransitGatewayRoute", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 3, 4};

extern const struct schema_type schema_aws_ec2_vpc;
/* AWS::EC2::VPC */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 12, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 1, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 7, 0, 0, 0, U, U}, {32, 0, 12, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"CidrBlock", 1, 2}, {"CidrBlockAssociations", 2, 4}, {"DefaultNetworkAcl", 1, 4},
	{"DefaultSecurityGroup", 1, 4}, {"EnableDnsHostnames", 3, 0}, {"EnableDnsSupport", 3, 0},
	{"InstanceTenancy", 4, 16}, {"Ipv4IpamPoolId", 1, 10}, {"Ipv4NetmaskLength", 5, 10},
	{"Ipv6CidrBlocks", 2, 4}, {"Tags", 6, 0}, {"VpcId", 1, 4}, {"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t2_texts[] = {
	"dedicated", "default", "host",
};
static const char *const t2_identifier[] = {
	"VpcId", 0,
};
static const char *const t2_attributes[] = {
	"CidrBlock", "CidrBlockAssociations", "DefaultNetworkAcl", "DefaultSecurityGroup",
	"EnableDnsHostnames", "EnableDnsSupport", "InstanceTenancy", "Ipv4IpamPoolId",
	"Ipv4NetmaskLength", "Ipv6CidrBlocks", "Tags", "VpcId", 0,
};
const struct schema_type schema_aws_ec2_vpc = {
	"AWS::EC2::VPC", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 8, 14};

extern const struct schema_type schema_aws_ec2_vpccidrblock;
/* AWS::EC2::VPCCidrBlock */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 13, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"AmazonProvidedIpv6CidrBlock", 1, 2}, {"CidrBlock", 2, 2}, {"Id", 2, 4},
	{"IpSource", 2, 4}, {"Ipv4IpamPoolId", 2, 10}, {"Ipv4NetmaskLength", 3, 10},
	{"Ipv6AddressAttribute", 2, 4}, {"Ipv6CidrBlock", 2, 2},
	{"Ipv6CidrBlockNetworkBorderGroup", 2, 2}, {"Ipv6IpamPoolId", 2, 10},
	{"Ipv6NetmaskLength", 3, 10}, {"Ipv6Pool", 2, 2}, {"VpcId", 2, 3},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"Id", "VpcId", 0,
};
static const char *const t3_attributes[] = {
	"Id", "IpSource", "Ipv6AddressAttribute", 0,
};
const struct schema_type schema_aws_ec2_vpccidrblock = {
	"AWS::EC2::VPCCidrBlock", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 4, 13};

extern const struct schema_type schema_aws_ec2_vpcdhcpoptionsassociation;
/* AWS::EC2::VPCDHCPOptionsAssociation */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t4_props[] = {
	{"DhcpOptionsId", 1, 3}, {"VpcId", 1, 3},
};
static const char *const t4_texts[] = {
	0,
};
static const char *const t4_identifier[] = {
	"DhcpOptionsId", "VpcId", 0,
};
static const char *const t4_attributes[] = {
	0,
};
const struct schema_type schema_aws_ec2_vpcdhcpoptionsassociation = {
	"AWS::EC2::VPCDHCPOptionsAssociation", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, 0, 2, 2};

extern const struct schema_type schema_aws_ec2_vpcendpoint;
/* AWS::EC2::VPCEndpoint */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 18, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 1, 0, 0, 0, U, U}, {32, 0, 18, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 5, 0, U, U}, {1, 0, 0, 0, 0, 5, 3, 0, U, U},
	{1, 0, 0, 0, 0, 8, 4, 0, U, U}, {16, 0, 0, 0, 8, 0, 0, 0, 1, 10},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255}, {1, 0, 0, 0, 0, 12, 4, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 1, 0, 0, 0, U, U}, {16, 1, 0, 0, 14, 0, 0, 0, U, U},
	{32, 0, 22, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 16, 5, 0, U, U},
};
static const struct schema_prop t5_props[] = {
	{"CreationTimestamp", 1, 4}, {"DnsEntries", 2, 4}, {"DnsOptions", 3, 0}, {"Id", 1, 4},
	{"IpAddressType", 9, 0}, {"NetworkInterfaceIds", 2, 4}, {"PolicyDocument", 10, 0},
	{"PrivateDnsEnabled", 11, 0}, {"ResourceConfigurationArn", 1, 2}, {"RouteTableIds", 12, 0},
	{"SecurityGroupIds", 12, 0}, {"ServiceName", 1, 2}, {"ServiceNetworkArn", 1, 2},
	{"ServiceRegion", 1, 2}, {"SubnetIds", 12, 0}, {"Tags", 13, 0}, {"VpcEndpointType", 15, 2},
	{"VpcId", 1, 3}, {"DnsRecordIpType", 4, 0},
	{"PrivateDnsOnlyForInboundResolverEndpoint", 5, 0}, {"PrivateDnsPreference", 6, 2},
	{"PrivateDnsSpecifiedDomains", 7, 2}, {"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t5_texts[] = {
	"ipv4", "ipv6", "dualstack", "service-defined", "not-specified", "OnlyInboundResolver",
	"AllResolvers", "NotSpecified", "VERIFIED_DOMAINS_ONLY", "ALL_DOMAINS",
	"VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS", "SPECIFIED_DOMAINS_ONLY", "ipv4", "ipv6",
	"dualstack", "not-specified", "Interface", "Gateway", "GatewayLoadBalancer",
	"ServiceNetwork", "Resource",
};
static const char *const t5_identifier[] = {
	"Id", 0,
};
static const char *const t5_attributes[] = {
	"CreationTimestamp", "DnsEntries", "Id", "NetworkInterfaceIds", 0,
};
const struct schema_type schema_aws_ec2_vpcendpoint = {
	"AWS::EC2::VPCEndpoint", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, "Tags", 16, 24};

extern const struct schema_type schema_aws_ec2_vpcendpointservice;
/* AWS::EC2::VPCEndpointService */
static const struct schema_node t6_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 5, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{16, 3, 0, 0, 3, 0, 0, 0, U, U}, {16, 1, 0, 0, 8, 0, 0, 0, U, U},
	{32, 0, 9, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t6_props[] = {
	{"AcceptanceRequired", 1, 0}, {"ContributorInsightsEnabled", 1, 8},
	{"GatewayLoadBalancerArns", 2, 0}, {"NetworkLoadBalancerArns", 2, 0},
	{"PayerResponsibility", 3, 0}, {"ServiceId", 3, 4}, {"SupportedIpAddressTypes", 4, 0},
	{"SupportedRegions", 6, 0}, {"Tags", 7, 0}, {"Key", 3, 1}, {"Value", 3, 1},
};
static const char *const t6_texts[] = {
	"ipv4", "ipv6",
};
static const char *const t6_identifier[] = {
	"ServiceId", 0,
};
static const char *const t6_attributes[] = {
	"ServiceId", 0,
};
const struct schema_type schema_aws_ec2_vpcendpointservice = {
	"AWS::EC2::VPCEndpointService", t6_nodes, t6_props, t6_texts,
	t6_identifier, t6_attributes, "Tags", 9, 11};

extern const struct schema_type schema_aws_ec2_vpcendpointservicepermissions;
/* AWS::EC2::VPCEndpointServicePermissions */
static const struct schema_node t7_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t7_props[] = {
	{"AllowedPrincipals", 1, 0}, {"ServiceId", 2, 3},
};
static const char *const t7_texts[] = {
	0,
};
static const char *const t7_identifier[] = {
	"ServiceId", 0,
};
static const char *const t7_attributes[] = {
	0,
};
const struct schema_type schema_aws_ec2_vpcendpointservicepermissions = {
	"AWS::EC2::VPCEndpointServicePermissions", t7_nodes, t7_props, t7_texts,
	t7_identifier, t7_attributes, 0, 3, 2};

extern const struct schema_type schema_aws_ec2_vpcgatewayattachment;
/* AWS::EC2::VPCGatewayAttachment */
static const struct schema_node t8_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t8_props[] = {
	{"AttachmentType", 1, 4}, {"InternetGatewayId", 1, 0}, {"VpcId", 1, 3},
	{"VpnGatewayId", 1, 0},
};
static const char *const t8_texts[] = {
	0,
};
static const char *const t8_identifier[] = {
	"AttachmentType", "VpcId", 0,
};
static const char *const t8_attributes[] = {
	"AttachmentType", 0,
};
const struct schema_type schema_aws_ec2_vpcgatewayattachment = {
	"AWS::EC2::VPCGatewayAttachment", t8_nodes, t8_props, t8_texts,
	t8_identifier, t8_attributes, 0, 2, 4};

extern const struct schema_type schema_aws_ec2_vpcpeeringconnection;
/* AWS::EC2::VPCPeeringConnection */
static const struct schema_node t9_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 8, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t9_props[] = {
	{"AssumeRoleRegion", 1, 10}, {"Id", 1, 4}, {"PeerOwnerId", 1, 2}, {"PeerRegion", 1, 2},
	{"PeerRoleArn", 1, 10}, {"PeerVpcId", 1, 3}, {"Tags", 2, 0}, {"VpcId", 1, 3},
	{"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t9_texts[] = {
	0,
};
static const char *const t9_identifier[] = {
	"Id", 0,
};
static const char *const t9_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_ec2_vpcpeeringconnection = {
	"AWS::EC2::VPCPeeringConnection", t9_nodes, t9_props, t9_texts,
	t9_identifier, t9_attributes, "Tags", 4, 10};
