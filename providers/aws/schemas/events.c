/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_events_apidestination;
/* AWS::Events::ApiDestination */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})\?:api-destination/[\\.\\-_A-Za-z0-9]+/[\\-A-Za-z0-9]+$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})\?:api-destination/[\\.\\-_A-Za-z0-9]+$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})\?:connection/[\\.\\-_A-Za-z0-9]+/[\\-A-Za-z0-9]+$", 1, 1600},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 512}, {1, 0, 0, 0, 0, 0, 7, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^((%[0-9A-Fa-f]{2}|[-()_.!~*';/\?:@\\x26=+$,A-Za-z0-9])+)([).!';/\?:,])\?$", 1, 2048},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, U}, {1, 0, 0, 0, 0, 0, 0, "[\\.\\-_A-Za-z0-9]+", 1, 64},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"ArnForPolicy", 2, 4}, {"ConnectionArn", 3, 1}, {"Description", 4, 0},
	{"HttpMethod", 5, 1}, {"InvocationEndpoint", 6, 1}, {"InvocationRateLimitPerSecond", 7, 0},
	{"Name", 8, 2},
};
static const char *const t0_texts[] = {
	"GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH",
};
static const char *const t0_identifier[] = {
	"Name", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "ArnForPolicy", 0,
};
const struct schema_type schema_aws_events_apidestination = {
	"AWS::Events::ApiDestination", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 9, 8};

extern const struct schema_type schema_aws_events_archive;
/* AWS::Events::Archive */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "[\\.\\-_A-Za-z0-9]+", 1, 48},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})\?:.+\\/.+$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 512}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 2048}, {2, 0, 0, 0, 0, 0, 0, 0, 0, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"ArchiveName", 1, 2}, {"Arn", 2, 4}, {"Description", 3, 0}, {"EventPattern", 4, 0},
	{"KmsKeyIdentifier", 5, 0}, {"RetentionDays", 6, 0}, {"SourceArn", 7, 3},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"ArchiveName", 0,
};
static const char *const t1_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_events_archive = {
	"AWS::Events::Archive", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 8, 7};

extern const struct schema_type schema_aws_events_connection;
/* AWS::Events::Connection */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})\?:connection\\/[\\.\\-_A-Za-z0-9]+\\/[\\-A-Za-z0-9]+$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})\?:connection\\/[\\.\\-_A-Za-z0-9]+$", U, U},
	{32, 0, 9, 5, 0, 0, 0, 0, U, U}, {32, 0, 14, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[ \\t]*[^\\x00-\\x1F\\x7F]+([ \\t]+[^\\x00-\\x1F\\x7F]+)*[ \\t]*$", 1, 512},
	{32, 0, 16, 2, 0, 0, 0, 0, U, U}, {32, 0, 18, 1, 0, 0, 0, 0, U, U},
	{32, 0, 19, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetworkresourceassociation/snra-[0-9a-z]{17}$", 20, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9f\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}$", U, 2048},
	{32, 0, 21, 3, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 13, 0, 0, 0, 0, 100},
	{32, 0, 24, 3, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$", 0, 512},
	{1, 0, 0, 0, 0, 0, 0, "^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$", 0, 512},
	{32, 0, 27, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^((%[0-9A-Fa-f]{2}|[-()_.!~*';/\?:@\\x26=+$,A-Za-z0-9])+)([).!';/\?:,])\?$", 1, 2048},
	{32, 0, 31, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 3, 0, U, U},
	{32, 0, 33, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 3, 3, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 512}, {1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_\\-/:]*$", U, 2048},
	{1, 0, 0, 0, 0, 0, 0, "[\\.\\-_A-Za-z0-9]+", 1, 64},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]|\\d|\\-)*:([0-9]{12})\?:secret:([a-z]|\\d|\\-)*(!)*[\\/_+=\\.@\\-A-Za-z0-9]+$", U, U},
};
static const struct schema_prop t2_props[] = {
	{"Arn", 1, 4}, {"ArnForPolicy", 2, 4}, {"AuthParameters", 3, 0},
	{"AuthorizationType", 22, 0}, {"Description", 23, 0},
	{"InvocationConnectivityParameters", 7, 0}, {"KmsKeyIdentifier", 24, 0}, {"Name", 25, 2},
	{"SecretArn", 26, 4}, {"ApiKeyAuthParameters", 4, 0}, {"BasicAuthParameters", 6, 0},
	{"ConnectivityParameters", 7, 0}, {"InvocationHttpParameters", 11, 8},
	{"OAuthParameters", 17, 0}, {"ApiKeyName", 5, 1}, {"ApiKeyValue", 5, 9},
	{"Password", 5, 9}, {"Username", 5, 1}, {"ResourceParameters", 8, 1},
	{"ResourceAssociationArn", 9, 4}, {"ResourceConfigurationArn", 10, 1},
	{"BodyParameters", 12, 0}, {"HeaderParameters", 12, 0}, {"QueryStringParameters", 12, 0},
	{"IsValueSecret", 14, 0}, {"Key", 15, 1}, {"Value", 16, 1},
	{"AuthorizationEndpoint", 18, 1}, {"ClientParameters", 19, 1}, {"HttpMethod", 20, 1},
	{"OAuthHttpParameters", 21, 0}, {"ClientID", 5, 1}, {"ClientSecret", 5, 9},
	{"BodyParameters", 12, 8}, {"HeaderParameters", 12, 8}, {"QueryStringParameters", 12, 8},
};
static const char *const t2_texts[] = {
	"GET", "POST", "PUT", "API_KEY", "BASIC", "OAUTH_CLIENT_CREDENTIALS",
};
static const char *const t2_identifier[] = {
	"Name", 0,
};
static const char *const t2_attributes[] = {
	"Arn", "ArnForPolicy",
	"AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn",
	"InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn", "SecretArn",
	0,
};
const struct schema_type schema_aws_events_connection = {
	"AWS::Events::Connection", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 27, 36};

extern const struct schema_type schema_aws_events_endpoint;
/* AWS::Events::Endpoint */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 11, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})\?:endpoint\\/[/\\.\\-_A-Za-z0-9]+$", 1, 1600},
	{1, 0, 0, 0, 0, 0, 0, ".*", U, 512},
	{1, 0, 0, 0, 0, 0, 0, "^[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+$", 1, 50},
	{1, 0, 0, 0, 0, 0, 0, "^(https://)\?[\\.\\-a-z0-9]+$", 1, 256},
	{16, 1, 0, 0, 6, 0, 0, 0, 2, 2}, {32, 0, 11, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[a-z-]*:events:[a-z]+-[a-z-]+-\\d+:\\d{12}:event-bus/[\\w.-]+$", 1, 512},
	{1, 0, 0, 0, 0, 0, 0, "^[\\.\\-_A-Za-z0-9]+$", 1, 64}, {32, 0, 12, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[a-z-]*:iam::\\d{12}:role\\/[\\w+=,.@/-]+$", 1, 256},
	{32, 0, 13, 1, 0, 0, 0, 0, U, U}, {32, 0, 14, 2, 0, 0, 0, 0, U, U},
	{32, 0, 16, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws([a-z]|\\-)*:route53:::healthcheck/[\\-a-z0-9]+$", 1, 1600},
	{32, 0, 17, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[\\-a-z0-9]+$", 9, 20},
	{1, 0, 0, 0, 0, 2, 6, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^.*$", 1, 512},
};
static const struct schema_prop t3_props[] = {
	{"Arn", 1, 4}, {"Description", 2, 0}, {"EndpointId", 3, 4}, {"EndpointUrl", 4, 4},
	{"EventBuses", 5, 1}, {"Name", 8, 2}, {"ReplicationConfig", 9, 0}, {"RoleArn", 11, 0},
	{"RoutingConfig", 12, 1}, {"State", 18, 4}, {"StateReason", 19, 4}, {"EventBusArn", 7, 1},
	{"State", 10, 1}, {"FailoverConfig", 13, 1}, {"Primary", 14, 1}, {"Secondary", 16, 1},
	{"HealthCheck", 15, 1}, {"Route", 17, 1},
};
static const char *const t3_texts[] = {
	"ENABLED", "DISABLED", "ACTIVE", "CREATING", "UPDATING", "DELETING", "CREATE_FAILED",
	"UPDATE_FAILED",
};
static const char *const t3_identifier[] = {
	"Name", 0,
};
static const char *const t3_attributes[] = {
	"Arn", "EndpointId", "EndpointUrl", "State", "StateReason", 0,
};
const struct schema_type schema_aws_events_endpoint = {
	"AWS::Events::Endpoint", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 20, 18};

extern const struct schema_type schema_aws_events_eventbus;
/* AWS::Events::EventBus */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 9, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^aws\\.partner(/[\\.\\-_A-Za-z0-9]+){2,}$", 1, 256},
	{32, 0, 10, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 2, 4, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[/\\.\\-_A-Za-z0-9]+$", 1, 256},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 12, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t4_props[] = {
	{"Arn", 1, 4}, {"DeadLetterConfig", 2, 0}, {"Description", 1, 0},
	{"EventSourceName", 3, 8}, {"KmsKeyIdentifier", 1, 0}, {"LogConfig", 4, 0}, {"Name", 7, 3},
	{"Policy", 8, 0}, {"Tags", 9, 0}, {"Arn", 1, 0}, {"IncludeDetail", 5, 0}, {"Level", 6, 0},
	{"Key", 11, 1}, {"Value", 12, 1},
};
static const char *const t4_texts[] = {
	"FULL", "NONE", "INFO", "ERROR", "TRACE", "OFF",
};
static const char *const t4_identifier[] = {
	"Name", 0,
};
static const char *const t4_attributes[] = {
	"Arn", "DeadLetterConfig.Arn", "Description", "EventSourceName", "KmsKeyIdentifier",
	"LogConfig.IncludeDetail", "LogConfig.Level", "Name", "Tags", 0,
};
const struct schema_type schema_aws_events_eventbus = {
	"AWS::Events::EventBus", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, "Tags", 13, 14};

extern const struct schema_type schema_aws_events_eventbuspolicy;
/* AWS::Events::EventBusPolicy */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 1, "events:[a-zA-Z]+", 1, 64},
	{32, 0, 6, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 1, 1, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "[\\.\\-_A-Za-z0-9]+", 1, 256},
	{1, 0, 0, 0, 0, 0, 0, "(\\d{12}|\\*)", 1, 12}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9-_]+", 1, 64},
};
static const struct schema_prop t5_props[] = {
	{"Action", 1, 8}, {"Condition", 2, 8}, {"EventBusName", 5, 2}, {"Principal", 6, 8},
	{"Statement", 7, 0}, {"StatementId", 8, 3}, {"Key", 3, 0}, {"Type", 4, 0}, {"Value", 3, 0},
};
static const char *const t5_texts[] = {
	"events:PutEvents", "StringEquals",
};
static const char *const t5_identifier[] = {
	"EventBusName", "StatementId", 0,
};
static const char *const t5_attributes[] = {
	0,
};
const struct schema_type schema_aws_events_eventbuspolicy = {
	"AWS::Events::EventBusPolicy", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, 0, 9, 9};

extern const struct schema_type schema_aws_events_rule;
/* AWS::Events::Rule */
static const struct schema_node t6_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 512},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:aws[\\w-]*:events:[a-z]{2}-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)\?[/\\.\\-_A-Za-z0-9]+$", 1, 1600},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[\\.\\-_A-Za-z0-9]+$", 1, 64},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 1600}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {16, 1, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 10, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{16, 3, 0, 0, 13, 0, 0, 0, 1, 100}, {32, 0, 12, 17, 0, 0, 0, 0, U, U},
	{32, 0, 29, 1, 0, 0, 0, 0, U, U}, {32, 0, 30, 4, 0, 0, 0, 0, U, U},
	{32, 0, 34, 1, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 35, 1, 0, 0, 0, 0, U, U}, {32, 0, 36, 1, 0, 0, 0, 0, U, U},
	{32, 0, 37, 14, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 22, 0, 0, 0, 0, 6},
	{32, 0, 51, 3, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 100000},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 1000},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 3, 3, 0, U, U},
	{32, 0, 54, 1, 0, 0, 0, 0, U, U}, {32, 0, 55, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 6, 2, 0, U, U}, {16, 2, 0, 0, 1, 0, 0, 0, U, U},
	{16, 0, 0, 0, 1, 0, 0, 0, U, U}, {16, 2, 0, 0, 34, 0, 0, 0, 0, 10},
	{32, 0, 58, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 2000},
	{1, 0, 0, 0, 0, 8, 2, 0, U, U}, {16, 2, 0, 0, 38, 0, 0, 0, U, U},
	{32, 0, 60, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 10, 1, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1024}, {16, 2, 0, 0, 10, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, U}, {32, 0, 62, 3, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 1, 0, 0, 0, U, U}, {16, 2, 0, 0, 46, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!\\s*$).+$", U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 8192},
	{32, 0, 65, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 8192},
	{32, 0, 67, 1, 0, 0, 0, 0, U, U}, {32, 0, 68, 7, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 64},
	{1, 0, 0, 0, 0, 0, 0, "^(^arn:aws([a-z]|\\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)$", 1, 1600},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 100000}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 500},
	{32, 0, 75, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 60, 86400},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 185}, {32, 0, 77, 1, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 61, 0, 0, 0, 1, 5}, {32, 0, 78, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", 1, 128},
	{16, 2, 0, 0, 64, 0, 0, 0, 1, 50}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
	{32, 0, 80, 1, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 67, 0, 0, 0, 0, 200},
	{32, 0, 81, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9](-*[a-zA-Z0-9])*$", 1, 256},
	{32, 0, 83, 1, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t6_props[] = {
	{"Arn", 1, 4}, {"Description", 2, 0}, {"EventBusName", 3, 16}, {"EventPattern", 4, 0},
	{"Name", 5, 2}, {"RoleArn", 6, 0}, {"ScheduleExpression", 7, 0}, {"State", 8, 0},
	{"Tags", 9, 0}, {"Targets", 12, 0}, {"Key", 11, 0}, {"Value", 7, 0},
	{"AppSyncParameters", 14, 0}, {"Arn", 6, 1}, {"BatchParameters", 15, 0},
	{"DeadLetterConfig", 19, 0}, {"EcsParameters", 20, 0}, {"HttpParameters", 43, 0},
	{"Id", 5, 1}, {"Input", 47, 0}, {"InputPath", 7, 0}, {"InputTransformer", 48, 0},
	{"KinesisParameters", 50, 0}, {"RedshiftDataParameters", 51, 0}, {"RetryPolicy", 56, 0},
	{"RoleArn", 6, 0}, {"RunCommandParameters", 59, 0}, {"SageMakerPipelineParameters", 65, 0},
	{"SqsParameters", 69, 0}, {"GraphQLOperation", 1, 1}, {"ArrayProperties", 16, 0},
	{"JobDefinition", 1, 1}, {"JobName", 1, 1}, {"RetryStrategy", 18, 0}, {"Size", 17, 0},
	{"Attempts", 17, 0}, {"Arn", 6, 0}, {"CapacityProviderStrategy", 21, 0},
	{"EnableECSManagedTags", 26, 0}, {"EnableExecuteCommand", 26, 0}, {"Group", 1, 0},
	{"LaunchType", 27, 0}, {"NetworkConfiguration", 28, 0}, {"PlacementConstraints", 33, 0},
	{"PlacementStrategies", 37, 0}, {"PlatformVersion", 1, 0}, {"PropagateTags", 39, 0},
	{"ReferenceId", 40, 0}, {"TagList", 41, 0}, {"TaskCount", 42, 0},
	{"TaskDefinitionArn", 6, 1}, {"Base", 23, 0}, {"CapacityProvider", 24, 1},
	{"Weight", 25, 0}, {"AwsVpcConfiguration", 29, 0}, {"AssignPublicIp", 30, 0},
	{"SecurityGroups", 31, 0}, {"Subnets", 32, 1}, {"Expression", 35, 0}, {"Type", 36, 0},
	{"Field", 1, 0}, {"Type", 1, 0}, {"HeaderParameters", 44, 0},
	{"PathParameterValues", 45, 0}, {"QueryStringParameters", 44, 0}, {"InputPathsMap", 44, 0},
	{"InputTemplate", 49, 1}, {"PartitionKeyPath", 7, 1}, {"Database", 52, 1},
	{"DbUser", 11, 0}, {"SecretManagerArn", 53, 0}, {"Sql", 54, 0}, {"Sqls", 32, 0},
	{"StatementName", 55, 0}, {"WithEvent", 26, 0}, {"MaximumEventAgeInSeconds", 57, 0},
	{"MaximumRetryAttempts", 58, 0}, {"RunCommandTargets", 60, 1}, {"Key", 62, 1},
	{"Values", 63, 1}, {"PipelineParameterList", 66, 0}, {"Name", 68, 1}, {"Value", 40, 1},
	{"MessageGroupId", 1, 1},
};
static const char *const t6_texts[] = {
	"DISABLED", "ENABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS", "EC2", "EXTERNAL",
	"FARGATE", "DISABLED", "ENABLED", "distinctInstance", "memberOf", "TASK_DEFINITION",
};
static const char *const t6_identifier[] = {
	"Arn", 0,
};
static const char *const t6_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_events_rule = {
	"AWS::Events::Rule", t6_nodes, t6_props, t6_texts,
	t6_identifier, t6_attributes, "Tags", 70, 84};
