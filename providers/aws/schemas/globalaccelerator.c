/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_globalaccelerator_accelerator;
/* AWS::GlobalAccelerator::Accelerator */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{16, 0, 0, 0, 5, 0, 0, 0, 0, 2},
	{1, 0, 0, 0, 0, 0, 0, "^(\?:[0-9]{1,3}\\.){3}[0-9]{1,3}$", U, U},
	{16, 0, 0, 0, 1, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_-]{0,64}$", 1, 64},
	{16, 0, 0, 0, 9, 0, 0, 0, U, U}, {32, 0, 10, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 127}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
};
static const struct schema_prop t0_props[] = {
	{"AcceleratorArn", 1, 4}, {"DnsName", 1, 4}, {"DualStackDnsName", 1, 4}, {"Enabled", 2, 0},
	{"IpAddressType", 3, 0}, {"IpAddresses", 4, 0}, {"Ipv4Addresses", 6, 4},
	{"Ipv6Addresses", 6, 4}, {"Name", 7, 1}, {"Tags", 8, 0}, {"Key", 10, 1}, {"Value", 11, 1},
};
static const char *const t0_texts[] = {
	"IPV4", "DUAL_STACK",
};
static const char *const t0_identifier[] = {
	"AcceleratorArn", 0,
};
static const char *const t0_attributes[] = {
	"AcceleratorArn", "DnsName", "DualStackDnsName", "Ipv4Addresses", "Ipv6Addresses", 0,
};
const struct schema_type schema_aws_globalaccelerator_accelerator = {
	"AWS::GlobalAccelerator::Accelerator", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 12, 12};

extern const struct schema_type schema_aws_globalaccelerator_endpointgroup;
/* AWS::GlobalAccelerator::EndpointGroup */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 11, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, 0, 10},
	{32, 0, 11, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 255},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 255},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 10, 30},
	{1, 0, 0, 0, 0, 0, 0, "^/[-a-zA-Z0-9@:%_\\\\+.~#\?&/=]*$", 0, 255},
	{2, 0, 0, 0, 0, 0, 0, 0, -1, 65535}, {1, 0, 0, 0, 0, 0, 3, 0, U, U},
	{16, 0, 0, 0, 12, 0, 0, 0, 0, 10}, {32, 0, 15, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 65535}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 10},
	{4, 0, 0, 0, 0, 0, 0, 0, 0, 100},
};
static const struct schema_prop t1_props[] = {
	{"EndpointConfigurations", 1, 0}, {"EndpointGroupArn", 6, 4},
	{"EndpointGroupRegion", 3, 3}, {"HealthCheckIntervalSeconds", 7, 0},
	{"HealthCheckPath", 8, 0}, {"HealthCheckPort", 9, 0}, {"HealthCheckProtocol", 10, 0},
	{"ListenerArn", 3, 3}, {"PortOverrides", 11, 0}, {"ThresholdCount", 14, 0},
	{"TrafficDialPercentage", 15, 0}, {"AttachmentArn", 3, 8},
	{"ClientIPPreservationEnabled", 4, 0}, {"EndpointId", 3, 1}, {"Weight", 5, 0},
	{"EndpointPort", 13, 1}, {"ListenerPort", 13, 1},
};
static const char *const t1_texts[] = {
	"TCP", "HTTP", "HTTPS",
};
static const char *const t1_identifier[] = {
	"EndpointGroupArn", 0,
};
static const char *const t1_attributes[] = {
	"EndpointGroupArn", 0,
};
const struct schema_type schema_aws_globalaccelerator_endpointgroup = {
	"AWS::GlobalAccelerator::EndpointGroup", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 16, 17};

extern const struct schema_type schema_aws_globalaccelerator_listener;
/* AWS::GlobalAccelerator::Listener */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 255},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 5, 0, 0, 0, 1, 10}, {32, 0, 5, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 65535}, {1, 0, 0, 0, 0, 2, 2, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"AcceleratorArn", 1, 3}, {"ClientAffinity", 2, 0}, {"ListenerArn", 3, 4},
	{"PortRanges", 4, 1}, {"Protocol", 7, 1}, {"FromPort", 6, 1}, {"ToPort", 6, 1},
};
static const char *const t2_texts[] = {
	"NONE", "SOURCE_IP", "TCP", "UDP",
};
static const char *const t2_identifier[] = {
	"ListenerArn", 0,
};
static const char *const t2_attributes[] = {
	"ListenerArn", 0,
};
const struct schema_type schema_aws_globalaccelerator_listener = {
	"AWS::GlobalAccelerator::Listener", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 8, 7};
