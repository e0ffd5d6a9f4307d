/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_amazonmq_broker;
/* AWS::AmazonMQ::Broker */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 32, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 2, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^arn:.*", U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[0-9A-Za-z_-]{1,50}$", U, U},
	{32, 0, 32, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 34, 2, 0, 0, 0, 0, U, U}, {32, 0, 36, 11, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 2, 0, 0, 0, U, U}, {32, 0, 47, 2, 0, 0, 0, 0, U, U},
	{32, 0, 49, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9]{1,2}:[0-9]{2}(:[0-9]{2})\?$", U, U},
	{16, 1, 0, 0, 2, 0, 0, 0, 1, 5}, {16, 1, 0, 0, 16, 0, 0, 0, U, U},
	{32, 0, 52, 2, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 18, 0, 0, 0, U, U},
	{32, 0, 54, 5, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 20, 0, 0, 0, U, 20},
	{1, 0, 0, 0, 0, 0, 0, "^[A-Za-z0-9._~-]{2,100}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[^,:=]+$", 12, U},
	{1, 0, 0, 0, 0, 0, 0, "^[A-Za-z0-9_.~-]{2,100}$", U, U},
};
static const struct schema_prop t0_props[] = {
	{"AmqpEndpoints", 1, 4}, {"Arn", 3, 4}, {"AuthenticationStrategy", 2, 2},
	{"AutoMinorVersionUpgrade", 4, 0}, {"BrokerName", 5, 3}, {"Configuration", 6, 8},
	{"ConfigurationId", 2, 4}, {"ConfigurationRevision", 2, 4}, {"ConsoleURLs", 1, 4},
	{"DataReplicationMode", 2, 0}, {"DataReplicationPrimaryBrokerArn", 3, 8},
	{"DeploymentMode", 2, 3}, {"EncryptionOptions", 8, 2}, {"EngineType", 2, 3},
	{"EngineVersion", 2, 8}, {"EngineVersionCurrent", 2, 4}, {"HostInstanceType", 2, 1},
	{"Id", 2, 4}, {"IpAddresses", 1, 4}, {"LdapServerMetadata", 9, 0}, {"Logs", 11, 0},
	{"MaintenanceWindowStartTime", 12, 0}, {"MqttEndpoints", 1, 4},
	{"OpenWireEndpoints", 1, 4}, {"PubliclyAccessible", 4, 3}, {"SecurityGroups", 14, 0},
	{"StompEndpoints", 1, 4}, {"StorageType", 2, 2}, {"SubnetIds", 1, 2}, {"Tags", 15, 0},
	{"Users", 17, 8}, {"WssEndpoints", 1, 4}, {"Id", 2, 1}, {"Revision", 7, 1},
	{"KmsKeyId", 2, 0}, {"UseAwsOwnedKey", 4, 1}, {"Hosts", 10, 1}, {"RoleBase", 2, 1},
	{"RoleName", 2, 0}, {"RoleSearchMatching", 2, 1}, {"RoleSearchSubtree", 4, 0},
	{"ServiceAccountPassword", 2, 8}, {"ServiceAccountUsername", 2, 1}, {"UserBase", 2, 1},
	{"UserRoleName", 2, 0}, {"UserSearchMatching", 2, 1}, {"UserSearchSubtree", 4, 0},
	{"Audit", 4, 0}, {"General", 4, 0}, {"DayOfWeek", 2, 1}, {"TimeOfDay", 13, 1},
	{"TimeZone", 2, 1}, {"Key", 2, 1}, {"Value", 2, 1}, {"ConsoleAccess", 4, 0},
	{"Groups", 19, 0}, {"Password", 21, 1}, {"ReplicationUser", 4, 0}, {"Username", 22, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"AmqpEndpoints", "Arn", "ConfigurationId", "ConfigurationRevision", "ConsoleURLs",
	"EngineVersionCurrent", "Id", "IpAddresses", "MqttEndpoints", "OpenWireEndpoints",
	"StompEndpoints", "WssEndpoints", 0,
};
const struct schema_type schema_aws_amazonmq_broker = {
	"AWS::AmazonMQ::Broker", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 23, 59};

extern const struct schema_type schema_aws_amazonmq_configuration;
/* AWS::AmazonMQ::Configuration */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 10, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"AuthenticationStrategy", 1, 2}, {"Data", 1, 8}, {"Description", 1, 0},
	{"EngineType", 1, 3}, {"EngineVersion", 1, 2}, {"Id", 1, 4}, {"Name", 1, 3},
	{"Revision", 1, 4}, {"Tags", 2, 0}, {"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"Id", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "Id", "Revision", 0,
};
const struct schema_type schema_aws_amazonmq_configuration = {
	"AWS::AmazonMQ::Configuration", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 4, 12};
