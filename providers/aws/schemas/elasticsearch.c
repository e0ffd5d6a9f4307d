/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_elasticsearch_domain;
/* AWS::Elasticsearch::Domain */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 19, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 3, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 19, 4, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 23, 3, 0, 0, 0, 0, U, U}, {32, 0, 26, 4, 0, 0, 0, 0, U, U},
	{32, 0, 30, 5, 0, 0, 0, 0, U, U}, {32, 0, 35, 4, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 39, 11, 0, 0, 0, 0, U, U},
	{32, 0, 50, 1, 0, 0, 0, 0, U, U}, {32, 0, 51, 1, 0, 0, 0, 0, U, U},
	{32, 0, 52, 2, 0, 0, 0, 0, U, U}, {64, 0, 0, 0, 16, 0, 0, 0, U, U},
	{32, 0, 54, 2, 0, 0, 0, 0, U, U}, {32, 0, 56, 1, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 19, 0, 0, 0, U, U}, {32, 0, 57, 2, 0, 0, 0, 0, U, U},
	{32, 0, 59, 2, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 3, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AccessPolicies", 1, 0}, {"AdvancedOptions", 2, 0}, {"AdvancedSecurityOptions", 4, 0},
	{"Arn", 3, 4}, {"CognitoOptions", 7, 0}, {"DomainArn", 3, 4}, {"DomainEndpoint", 3, 4},
	{"DomainEndpointOptions", 8, 0}, {"DomainName", 3, 2}, {"EBSOptions", 9, 0},
	{"ElasticsearchClusterConfig", 11, 0}, {"ElasticsearchVersion", 3, 0},
	{"EncryptionAtRestOptions", 14, 0}, {"Id", 3, 4}, {"LogPublishingOptions", 15, 0},
	{"NodeToNodeEncryptionOptions", 12, 0}, {"SnapshotOptions", 17, 0}, {"Tags", 18, 0},
	{"VPCOptions", 20, 0}, {"AnonymousAuthEnabled", 5, 0}, {"Enabled", 5, 0},
	{"InternalUserDatabaseEnabled", 5, 0}, {"MasterUserOptions", 6, 0},
	{"MasterUserARN", 3, 0}, {"MasterUserName", 3, 0}, {"MasterUserPassword", 3, 0},
	{"Enabled", 5, 0}, {"IdentityPoolId", 3, 0}, {"RoleArn", 3, 0}, {"UserPoolId", 3, 0},
	{"CustomEndpoint", 3, 0}, {"CustomEndpointCertificateArn", 3, 0},
	{"CustomEndpointEnabled", 5, 0}, {"EnforceHTTPS", 5, 0}, {"TLSSecurityPolicy", 3, 0},
	{"EBSEnabled", 5, 0}, {"Iops", 10, 0}, {"VolumeSize", 10, 0}, {"VolumeType", 3, 0},
	{"ColdStorageOptions", 12, 0}, {"DedicatedMasterCount", 10, 0},
	{"DedicatedMasterEnabled", 5, 0}, {"DedicatedMasterType", 3, 0}, {"InstanceCount", 10, 0},
	{"InstanceType", 3, 0}, {"WarmCount", 10, 0}, {"WarmEnabled", 5, 0}, {"WarmType", 3, 0},
	{"ZoneAwarenessConfig", 13, 0}, {"ZoneAwarenessEnabled", 5, 0}, {"Enabled", 5, 0},
	{"AvailabilityZoneCount", 10, 0}, {"Enabled", 5, 0}, {"KmsKeyId", 3, 0},
	{"CloudWatchLogsLogGroupArn", 3, 0}, {"Enabled", 5, 0},
	{"AutomatedSnapshotStartHour", 10, 0}, {"Key", 3, 1}, {"Value", 3, 1},
	{"SecurityGroupIds", 21, 0}, {"SubnetIds", 21, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "DomainArn", "DomainEndpoint", "Id", 0,
};
const struct schema_type schema_aws_elasticsearch_domain = {
	"AWS::Elasticsearch::Domain", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 22, 61};
