/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_networkmanager_globalnetwork;
/* AWS::NetworkManager::GlobalNetwork */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\s\\S]*$", 0, 256}, {16, 3, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 6, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[\\s\\S]*$", 0, 10000000},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"CreatedAt", 1, 0}, {"Description", 2, 0}, {"Id", 1, 4}, {"State", 1, 0},
	{"Tags", 3, 0}, {"Key", 5, 1}, {"Value", 5, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "Id", 0,
};
const struct schema_type schema_aws_networkmanager_globalnetwork = {
	"AWS::NetworkManager::GlobalNetwork", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 6, 8};

extern const struct schema_type schema_aws_networkmanager_transitgatewayregistration;
/* AWS::NetworkManager::TransitGatewayRegistration */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[\\s\\S]*$", 0, 50},
	{1, 0, 0, 0, 0, 0, 0, "^[\\s\\S]*$", 0, 500},
};
static const struct schema_prop t1_props[] = {
	{"GlobalNetworkId", 1, 3}, {"TransitGatewayArn", 2, 3},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"GlobalNetworkId", "TransitGatewayArn", 0,
};
static const char *const t1_attributes[] = {
	0,
};
const struct schema_type schema_aws_networkmanager_transitgatewayregistration = {
	"AWS::NetworkManager::TransitGatewayRegistration", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 3, 2};
