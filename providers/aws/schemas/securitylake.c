/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_securitylake_awslogsource;
/* AWS::SecurityLake::AwsLogSource */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 2, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9]{12}$", U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^(latest|[0-9]\\.[0-9])$", U, U},
};
static const struct schema_prop t0_props[] = {
	{"Accounts", 1, 0}, {"DataLakeArn", 3, 3}, {"SourceName", 4, 3}, {"SourceVersion", 5, 3},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"SourceName", "SourceVersion", 0,
};
static const char *const t0_attributes[] = {
	0,
};
const struct schema_type schema_aws_securitylake_awslogsource = {
	"AWS::SecurityLake::AwsLogSource", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 6, 4};

extern const struct schema_type schema_aws_securitylake_datalake;
/* AWS::SecurityLake::DataLake */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1011},
	{32, 0, 7, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 8, 2, 0, 0, 0, 0, U, U}, {32, 0, 10, 1, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, U}, {16, 1, 0, 0, 8, 0, 0, 0, U, U},
	{32, 0, 11, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^arn:.*$", U, U},
	{32, 0, 13, 2, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 12, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(us(-gov)\?|af|ap|ca|eu|me|sa)-(central|north|(north(\?:east|west))|south|south(\?:east|west)|east|west)-\\d+$", U, U},
	{16, 1, 0, 0, 14, 0, 0, 0, 0, 50}, {32, 0, 15, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"EncryptionConfiguration", 2, 0}, {"LifecycleConfiguration", 4, 0},
	{"MetaStoreManagerRoleArn", 9, 8}, {"ReplicationConfiguration", 10, 0},
	{"S3BucketArn", 3, 4}, {"Tags", 13, 0}, {"KmsKeyId", 3, 0}, {"Expiration", 5, 0},
	{"Transitions", 7, 0}, {"Days", 6, 0}, {"Days", 6, 0}, {"StorageClass", 3, 0},
	{"Regions", 11, 0}, {"RoleArn", 9, 0}, {"Key", 15, 1}, {"Value", 16, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"Arn", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "S3BucketArn", 0,
};
const struct schema_type schema_aws_securitylake_datalake = {
	"AWS::SecurityLake::DataLake", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 17, 17};

extern const struct schema_type schema_aws_securitylake_subscriber;
/* AWS::SecurityLake::Subscriber */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 12, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 2, 0, 0, 0, 1, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 12, 2, 0, 0, 0, 0, U, U}, {32, 0, 14, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(latest|[0-9]\\.[0-9])$", U, U}, {32, 0, 16, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\\\\\w\\-_:/.]*$", 1, 64},
	{1, 0, 0, 0, 0, 0, 0, "^[A-Za-z0-9\\-\\.\\_]*$", 1, 32},
	{1, 0, 0, 0, 0, 0, 0, "^[\\\\\\w\\s\\-_:/,.@=+]*$", U, U},
	{32, 0, 18, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[\\w+=,.@:/-]*$", 2, 1224},
	{1, 0, 0, 0, 0, 0, 0, "^([0-9]{12}|[a-z0-9\\.\\-]*\\.(amazonaws|amazon)\\.com)$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\\\\\w\\s\\-_:/,.@=+]*$", 1, 64},
	{16, 0, 0, 0, 18, 0, 0, 0, 0, 50}, {32, 0, 20, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t2_props[] = {
	{"AccessTypes", 1, 1}, {"DataLakeArn", 3, 3}, {"ResourceShareArn", 4, 4},
	{"ResourceShareName", 4, 4}, {"S3BucketArn", 4, 4}, {"Sources", 5, 1},
	{"SubscriberArn", 4, 4}, {"SubscriberDescription", 12, 0}, {"SubscriberIdentity", 13, 1},
	{"SubscriberName", 16, 1}, {"SubscriberRoleArn", 4, 4}, {"Tags", 17, 0},
	{"AwsLogSource", 7, 0}, {"CustomLogSource", 9, 0}, {"SourceName", 4, 0},
	{"SourceVersion", 8, 0}, {"SourceName", 10, 0}, {"SourceVersion", 11, 0},
	{"ExternalId", 14, 1}, {"Principal", 15, 1}, {"Key", 19, 1}, {"Value", 20, 1},
};
static const char *const t2_texts[] = {
	"LAKEFORMATION", "S3",
};
static const char *const t2_identifier[] = {
	"SubscriberArn", 0,
};
static const char *const t2_attributes[] = {
	"ResourceShareArn", "ResourceShareName", "S3BucketArn", "SubscriberArn",
	"SubscriberRoleArn", 0,
};
const struct schema_type schema_aws_securitylake_subscriber = {
	"AWS::SecurityLake::Subscriber", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 21, 22};

extern const struct schema_type schema_aws_securitylake_subscribernotification;
/* AWS::SecurityLake::SubscriberNotification */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {32, 0, 3, 2, 0, 0, 0, 0, U, U},
	{32, 0, 5, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^https\?://.+$", U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:.*$", U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"NotificationConfiguration", 1, 1}, {"SubscriberArn", 6, 3}, {"SubscriberEndpoint", 3, 4},
	{"HttpsNotificationConfiguration", 2, 0}, {"SqsNotificationConfiguration", 7, 0},
	{"AuthorizationApiKeyName", 3, 8}, {"AuthorizationApiKeyValue", 3, 8}, {"Endpoint", 4, 9},
	{"HttpMethod", 5, 8}, {"TargetRoleArn", 6, 9},
};
static const char *const t3_texts[] = {
	"POST", "PUT",
};
static const char *const t3_identifier[] = {
	"SubscriberArn", 0,
};
static const char *const t3_attributes[] = {
	"SubscriberEndpoint", 0,
};
const struct schema_type schema_aws_securitylake_subscribernotification = {
	"AWS::SecurityLake::SubscriberNotification", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 8, 10};
