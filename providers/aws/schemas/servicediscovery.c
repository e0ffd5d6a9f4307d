/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_servicediscovery_privatednsnamespace;
/* AWS::ServiceDiscovery::PrivateDnsNamespace */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 8, 1, 0, 0, 0, 0, U, U}, {32, 0, 9, 1, 0, 0, 0, 0, U, U},
	{32, 0, 10, 1, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 7, 0, 0, 0, U, U}, {32, 0, 11, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"Description", 1, 0}, {"HostedZoneId", 1, 4}, {"Id", 1, 4}, {"Name", 1, 3},
	{"Properties", 2, 0}, {"Tags", 6, 0}, {"Vpc", 1, 3}, {"DnsProperties", 3, 0},
	{"SOA", 4, 0}, {"TTL", 5, 0}, {"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "HostedZoneId", "Id", 0,
};
const struct schema_type schema_aws_servicediscovery_privatednsnamespace = {
	"AWS::ServiceDiscovery::PrivateDnsNamespace", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 8, 13};

extern const struct schema_type schema_aws_servicediscovery_service;
/* AWS::ServiceDiscovery::Service */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 11, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 11, 3, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 14, 2, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 16, 3, 0, 0, 0, 0, U, U}, {32, 0, 19, 1, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 20, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"Description", 1, 0}, {"DnsConfig", 2, 0}, {"HealthCheckConfig", 6, 0},
	{"HealthCheckCustomConfig", 7, 2}, {"Id", 1, 4}, {"Name", 1, 2}, {"NamespaceId", 1, 2},
	{"ServiceAttributes", 8, 0}, {"Tags", 9, 0}, {"Type", 1, 2}, {"DnsRecords", 3, 1},
	{"NamespaceId", 1, 0}, {"RoutingPolicy", 1, 0}, {"TTL", 5, 1}, {"Type", 1, 1},
	{"FailureThreshold", 5, 0}, {"ResourcePath", 1, 0}, {"Type", 1, 1},
	{"FailureThreshold", 5, 0}, {"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"Id", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "Id", "Name", 0,
};
const struct schema_type schema_aws_servicediscovery_service = {
	"AWS::ServiceDiscovery::Service", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 11, 22};
