/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_msk_batchscramsecret;
/* AWS::MSK::BatchScramSecret */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 1, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"ClusterArn", 1, 3}, {"SecretArnList", 2, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"ClusterArn", 0,
};
static const char *const t0_attributes[] = {
	0,
};
const struct schema_type schema_aws_msk_batchscramsecret = {
	"AWS::MSK::BatchScramSecret", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 3, 2};

extern const struct schema_type schema_aws_msk_cluster;
/* AWS::MSK::Cluster */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 16, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 16, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 1, 0, 6, 9},
	{16, 1, 0, 0, 1, 0, 0, 0, U, U}, {32, 0, 22, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 1, 2, 0, U, U}, {32, 0, 25, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 7, 23}, {32, 0, 26, 1, 0, 0, 0, 0, U, U},
	{32, 0, 27, 2, 0, 0, 0, 0, U, U}, {32, 0, 29, 2, 0, 0, 0, 0, U, U},
	{32, 0, 31, 1, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 5, 32}, {32, 0, 32, 1, 0, 0, 0, 0, U, U},
	{32, 0, 33, 2, 0, 0, 0, 0, U, U}, {32, 0, 35, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 16384},
	{32, 0, 37, 3, 0, 0, 0, 0, U, U}, {32, 0, 40, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 64}, {32, 0, 42, 2, 0, 0, 0, 0, U, U},
	{32, 0, 44, 2, 0, 0, 0, 0, U, U}, {32, 0, 46, 1, 0, 0, 0, 0, U, U},
	{32, 0, 47, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 3, 3, 0, U, U},
	{1, 0, 0, 0, 0, 6, 4, 0, 7, 23}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{32, 0, 49, 1, 0, 0, 0, 0, U, U}, {32, 0, 50, 3, 0, 0, 0, 0, U, U},
	{32, 0, 53, 2, 0, 0, 0, 0, U, U}, {32, 0, 55, 2, 0, 0, 0, 0, U, U},
	{32, 0, 57, 3, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, U},
	{32, 0, 60, 1, 0, 0, 0, 0, U, U}, {32, 0, 61, 2, 0, 0, 0, 0, U, U},
	{32, 0, 63, 1, 0, 0, 0, 0, U, U}, {32, 0, 64, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 10, 2, 0, U, U}, {1, 0, 0, 0, 0, 12, 2, 0, 5, 6},
	{64, 0, 0, 0, 1, 0, 0, 0, U, U}, {32, 0, 65, 1, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"BrokerNodeGroupInfo", 2, 1}, {"ClientAuthentication", 20, 0},
	{"ClusterName", 22, 3}, {"ConfigurationInfo", 23, 0}, {"CurrentVersion", 1, 4},
	{"EncryptionInfo", 24, 0}, {"EnhancedMonitoring", 28, 0}, {"KafkaVersion", 29, 1},
	{"LoggingInfo", 30, 0}, {"NumberOfBrokerNodes", 35, 1}, {"OpenMonitoring", 36, 0},
	{"Rebalancing", 39, 0}, {"StorageMode", 41, 0}, {"Tags", 42, 0},
	{"ZookeeperAccess", 43, 8}, {"BrokerAZDistribution", 3, 2}, {"ClientSubnets", 4, 3},
	{"ConnectivityInfo", 5, 0}, {"InstanceType", 14, 1}, {"SecurityGroups", 4, 2},
	{"StorageInfo", 15, 0}, {"NetworkType", 6, 0}, {"PublicAccess", 7, 0},
	{"VpcConnectivity", 9, 0}, {"Type", 8, 0}, {"ClientAuthentication", 10, 0},
	{"Sasl", 11, 0}, {"Tls", 12, 0}, {"Iam", 12, 0}, {"Scram", 12, 0}, {"Enabled", 13, 1},
	{"EBSStorageInfo", 16, 0}, {"ProvisionedThroughput", 17, 0}, {"VolumeSize", 19, 0},
	{"Enabled", 13, 0}, {"VolumeThroughput", 18, 0}, {"Sasl", 11, 0}, {"Tls", 21, 0},
	{"Unauthenticated", 12, 0}, {"CertificateAuthorityArnList", 4, 0}, {"Enabled", 13, 0},
	{"Arn", 1, 1}, {"Revision", 18, 1}, {"EncryptionAtRest", 25, 2},
	{"EncryptionInTransit", 26, 0}, {"DataVolumeKMSKeyId", 1, 1}, {"ClientBroker", 27, 0},
	{"InCluster", 13, 2}, {"BrokerLogs", 31, 1}, {"CloudWatchLogs", 32, 0},
	{"Firehose", 33, 0}, {"S3", 34, 0}, {"Enabled", 13, 1}, {"LogGroup", 1, 0},
	{"DeliveryStream", 1, 0}, {"Enabled", 13, 1}, {"Bucket", 1, 0}, {"Enabled", 13, 1},
	{"Prefix", 1, 0}, {"Prometheus", 37, 1}, {"JmxExporter", 38, 0}, {"NodeExporter", 38, 0},
	{"EnabledInBroker", 13, 1}, {"Status", 40, 1}, {"Enabled", 13, 0},
};
static const char *const t1_texts[] = {
	"DEFAULT", "IPV4", "DUAL", "TLS", "TLS_PLAINTEXT", "PLAINTEXT", "DEFAULT", "PER_BROKER",
	"PER_TOPIC_PER_BROKER", "PER_TOPIC_PER_PARTITION", "PAUSED", "ACTIVE", "LOCAL", "TIERED",
};
static const char *const t1_identifier[] = {
	"Arn", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "CurrentVersion", 0,
};
const struct schema_type schema_aws_msk_cluster = {
	"AWS::MSK::Cluster", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 44, 66};

extern const struct schema_type schema_aws_msk_configuration;
/* AWS::MSK::Configuration */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 1, 0, 0, 0, U, U}, {32, 0, 6, 3, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"Arn", 1, 4}, {"Description", 1, 0}, {"KafkaVersionsList", 2, 2},
	{"LatestRevision", 3, 0}, {"Name", 1, 3}, {"ServerProperties", 1, 9},
	{"CreationTime", 1, 4}, {"Description", 1, 4}, {"Revision", 4, 4},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"Arn", 0,
};
static const char *const t2_attributes[] = {
	"Arn", "LatestRevision.CreationTime", "LatestRevision.Description",
	"LatestRevision.Revision", 0,
};
const struct schema_type schema_aws_msk_configuration = {
	"AWS::MSK::Configuration", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 5, 9};

extern const struct schema_type schema_aws_msk_serverlesscluster;
/* AWS::MSK::ServerlessCluster */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 5, 1, 0, 0, 0, 0, U, U}, {32, 0, 6, 1, 0, 0, 0, 0, U, U},
	{32, 0, 7, 1, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 64}, {64, 0, 0, 0, 1, 0, 0, 0, U, U},
	{16, 3, 0, 0, 9, 0, 0, 0, U, U}, {32, 0, 8, 2, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 1, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"Arn", 1, 4}, {"ClientAuthentication", 2, 3}, {"ClusterName", 6, 3}, {"Tags", 7, 2},
	{"VpcConfigs", 8, 3}, {"Sasl", 3, 1}, {"Iam", 4, 1}, {"Enabled", 5, 1},
	{"SecurityGroups", 10, 0}, {"SubnetIds", 10, 1},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"Arn", 0,
};
static const char *const t3_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_msk_serverlesscluster = {
	"AWS::MSK::ServerlessCluster", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 11, 10};
