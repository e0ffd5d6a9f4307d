/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_appsync_api;
/* AWS::AppSync::Api */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 7, 2, 0, 0, 0, 0, U, U}, {32, 0, 9, 5, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 14, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 5, 0, U, U}, {32, 0, 18, 3, 0, 0, 0, 0, U, U},
	{32, 0, 21, 3, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 3600},
	{32, 0, 24, 4, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 13, 0, 0, 0, U, U}, {32, 0, 28, 1, 0, 0, 0, 0, U, U},
	{32, 0, 29, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 5, 5, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[A-Za-z0-9_\\-\\ ]+", 1, 50},
	{1, 0, 0, 0, 0, 0, 0, "[A-Za-z0-9_\\-\\ \\.]+", 1, 250}, {16, 3, 0, 0, 19, 0, 0, 0, U, U},
	{32, 0, 31, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!aws:)[ a-zA-Z+-=._:/]+$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^[\\s\\w+-=\\.:/@]*$", 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"ApiArn", 1, 4}, {"ApiId", 1, 4}, {"Dns", 2, 4}, {"EventConfig", 3, 0}, {"Name", 16, 1},
	{"OwnerContact", 17, 0}, {"Tags", 18, 0}, {"Http", 1, 4}, {"Realtime", 1, 4},
	{"AuthProviders", 4, 1}, {"ConnectionAuthModes", 12, 1},
	{"DefaultPublishAuthModes", 12, 1}, {"DefaultSubscribeAuthModes", 12, 1},
	{"LogConfig", 14, 0}, {"AuthType", 6, 1}, {"CognitoConfig", 7, 0},
	{"LambdaAuthorizerConfig", 8, 0}, {"OpenIDConnectConfig", 10, 0},
	{"AppIdClientRegex", 1, 0}, {"AwsRegion", 1, 1}, {"UserPoolId", 1, 1},
	{"AuthorizerResultTtlInSeconds", 9, 0}, {"AuthorizerUri", 1, 1},
	{"IdentityValidationExpression", 1, 0}, {"AuthTTL", 11, 0}, {"ClientId", 1, 0},
	{"IatTTL", 11, 0}, {"Issuer", 1, 1}, {"AuthType", 6, 0}, {"CloudWatchLogsRoleArn", 1, 1},
	{"LogLevel", 15, 1}, {"Key", 20, 1}, {"Value", 21, 1},
};
static const char *const t0_texts[] = {
	"AMAZON_COGNITO_USER_POOLS", "AWS_IAM", "API_KEY", "OPENID_CONNECT", "AWS_LAMBDA", "NONE",
	"ERROR", "ALL", "INFO", "DEBUG",
};
static const char *const t0_identifier[] = {
	"ApiArn", 0,
};
static const char *const t0_attributes[] = {
	"ApiArn", "ApiId", "Dns", "Dns.Http", "Dns.Realtime", 0,
};
const struct schema_type schema_aws_appsync_api = {
	"AWS::AppSync::Api", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 22, 33};

extern const struct schema_type schema_aws_appsync_apikey;
/* AWS::AppSync::ApiKey */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"ApiId", 1, 3}, {"ApiKey", 1, 4}, {"ApiKeyId", 1, 4}, {"Arn", 1, 4},
	{"Description", 1, 0}, {"Expires", 2, 0},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"ApiKeyId", 0,
};
static const char *const t1_attributes[] = {
	"ApiKey", "ApiKeyId", "Arn", 0,
};
const struct schema_type schema_aws_appsync_apikey = {
	"AWS::AppSync::ApiKey", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 3, 6};

extern const struct schema_type schema_aws_appsync_channelnamespace;
/* AWS::AppSync::ChannelNamespace */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 32768}, {32, 0, 9, 2, 0, 0, 0, 0, U, U},
	{32, 0, 11, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{32, 0, 13, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "([_A-Za-z][_0-9A-Za-z]{0,511})\?", 1, 512},
	{32, 0, 15, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 2, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "([A-Za-z0-9](\?:[A-Za-z0-9\\-]{0,48}[A-Za-z0-9])\?)", 1, 50},
	{16, 1, 0, 0, 12, 0, 0, 0, U, U}, {32, 0, 16, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 4, 5, 0, U, U}, {16, 3, 0, 0, 15, 0, 0, 0, U, U},
	{32, 0, 17, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!aws:)[ a-zA-Z+-=._:/]+$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^[\\s\\w+-=\\.:/@]*$", 0, 256},
};
static const struct schema_prop t2_props[] = {
	{"ApiId", 1, 3}, {"ChannelNamespaceArn", 1, 4}, {"CodeHandlers", 2, 0},
	{"CodeS3Location", 1, 8}, {"HandlerConfigs", 3, 0}, {"Name", 10, 3},
	{"PublishAuthModes", 11, 0}, {"SubscribeAuthModes", 11, 0}, {"Tags", 14, 0},
	{"OnPublish", 4, 0}, {"OnSubscribe", 4, 0}, {"Behavior", 5, 1}, {"Integration", 6, 1},
	{"DataSourceName", 7, 1}, {"LambdaConfig", 8, 0}, {"InvokeType", 9, 1},
	{"AuthType", 13, 0}, {"Key", 16, 1}, {"Value", 17, 1},
};
static const char *const t2_texts[] = {
	"CODE", "DIRECT", "REQUEST_RESPONSE", "EVENT", "AMAZON_COGNITO_USER_POOLS", "AWS_IAM",
	"API_KEY", "OPENID_CONNECT", "AWS_LAMBDA",
};
static const char *const t2_identifier[] = {
	"ChannelNamespaceArn", 0,
};
static const char *const t2_attributes[] = {
	"ChannelNamespaceArn", 0,
};
const struct schema_type schema_aws_appsync_channelnamespace = {
	"AWS::AppSync::ChannelNamespace", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 18, 19};

extern const struct schema_type schema_aws_appsync_datasource;
/* AWS::AppSync::DataSource */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 14, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 14, 5, 0, 0, 0, 0, U, U}, {32, 0, 19, 3, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 22, 2, 0, 0, 0, 0, U, U},
	{32, 0, 24, 1, 0, 0, 0, 0, U, U}, {32, 0, 25, 2, 0, 0, 0, 0, U, U},
	{32, 0, 27, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 1, 0, U, U},
	{32, 0, 29, 2, 0, 0, 0, 0, U, U}, {32, 0, 31, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 1, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[_A-Za-z][_0-9A-Za-z]*$", 1, 65536},
	{32, 0, 32, 2, 0, 0, 0, 0, U, U}, {32, 0, 34, 5, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 3, 1, 0, U, U}, {1, 0, 0, 0, 0, 4, 9, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"ApiId", 1, 3}, {"DataSourceArn", 1, 4}, {"Description", 1, 0}, {"DynamoDBConfig", 2, 0},
	{"ElasticsearchConfig", 5, 0}, {"EventBridgeConfig", 6, 0}, {"HttpConfig", 7, 0},
	{"LambdaConfig", 11, 0}, {"MetricsConfig", 12, 0}, {"Name", 13, 3},
	{"OpenSearchServiceConfig", 5, 0}, {"RelationalDatabaseConfig", 14, 0},
	{"ServiceRoleArn", 1, 0}, {"Type", 17, 1}, {"AwsRegion", 1, 1}, {"DeltaSyncConfig", 3, 0},
	{"TableName", 1, 1}, {"UseCallerCredentials", 4, 0}, {"Versioned", 4, 0},
	{"BaseTableTTL", 1, 1}, {"DeltaSyncTableName", 1, 1}, {"DeltaSyncTableTTL", 1, 1},
	{"AwsRegion", 1, 1}, {"Endpoint", 1, 1}, {"EventBusArn", 1, 1},
	{"AuthorizationConfig", 8, 0}, {"Endpoint", 1, 1}, {"AuthorizationType", 9, 1},
	{"AwsIamConfig", 10, 0}, {"SigningRegion", 1, 0}, {"SigningServiceName", 1, 0},
	{"LambdaFunctionArn", 1, 1}, {"RdsHttpEndpointConfig", 15, 0},
	{"RelationalDatabaseSourceType", 16, 1}, {"AwsRegion", 1, 1}, {"AwsSecretStoreArn", 1, 1},
	{"DatabaseName", 1, 0}, {"DbClusterIdentifier", 1, 1}, {"Schema", 1, 0},
};
static const char *const t3_texts[] = {
	"AWS_IAM", "DISABLED", "ENABLED", "RDS_HTTP_ENDPOINT", "AMAZON_BEDROCK_RUNTIME",
	"AMAZON_DYNAMODB", "AMAZON_ELASTICSEARCH", "AMAZON_EVENTBRIDGE",
	"AMAZON_OPENSEARCH_SERVICE", "AWS_LAMBDA", "HTTP", "NONE", "RELATIONAL_DATABASE",
};
static const char *const t3_identifier[] = {
	"DataSourceArn", 0,
};
static const char *const t3_attributes[] = {
	"DataSourceArn", "Name", 0,
};
const struct schema_type schema_aws_appsync_datasource = {
	"AWS::AppSync::DataSource", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 18, 39};

extern const struct schema_type schema_aws_appsync_functionconfiguration;
/* AWS::AppSync::FunctionConfiguration */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 16, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 32768},
	{1, 0, 0, 0, 0, 0, 0, "^[_A-Za-z][_0-9A-Za-z]*$", 1, 65536},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 2000}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 65536},
	{32, 0, 16, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 1, 0, U, U},
	{32, 0, 18, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 1, 2, 0, U, U},
	{1, 0, 0, 0, 0, 3, 4, 0, U, U}, {32, 0, 21, 1, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t4_props[] = {
	{"ApiId", 1, 3}, {"Code", 2, 0}, {"CodeS3Location", 1, 8}, {"DataSourceName", 3, 1},
	{"Description", 1, 0}, {"FunctionArn", 1, 4}, {"FunctionId", 1, 4},
	{"FunctionVersion", 1, 0}, {"MaxBatchSize", 4, 0}, {"Name", 3, 1},
	{"RequestMappingTemplate", 5, 0}, {"RequestMappingTemplateS3Location", 1, 8},
	{"ResponseMappingTemplate", 5, 0}, {"ResponseMappingTemplateS3Location", 1, 8},
	{"Runtime", 6, 0}, {"SyncConfig", 8, 0}, {"Name", 7, 1}, {"RuntimeVersion", 1, 1},
	{"ConflictDetection", 9, 1}, {"ConflictHandler", 10, 0},
	{"LambdaConflictHandlerConfig", 11, 0}, {"LambdaConflictHandlerArn", 1, 0},
};
static const char *const t4_texts[] = {
	"APPSYNC_JS", "NONE", "VERSION", "AUTOMERGE", "LAMBDA", "NONE", "OPTIMISTIC_CONCURRENCY",
};
static const char *const t4_identifier[] = {
	"FunctionArn", 0,
};
static const char *const t4_attributes[] = {
	"ApiId", "Code", "CodeS3Location", "DataSourceName", "Description", "FunctionArn",
	"FunctionId", "FunctionVersion", "MaxBatchSize", "Name", "RequestMappingTemplate",
	"RequestMappingTemplateS3Location", "ResponseMappingTemplate",
	"ResponseMappingTemplateS3Location", "Runtime.Name", "Runtime.RuntimeVersion",
	"SyncConfig.ConflictDetection", "SyncConfig.ConflictHandler",
	"SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn", 0,
};
const struct schema_type schema_aws_appsync_functionconfiguration = {
	"AWS::AppSync::FunctionConfiguration", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, 0, 12, 22};

extern const struct schema_type schema_aws_appsync_graphqlapi;
/* AWS::AppSync::GraphQLApi */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 25, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 2, 0, 0, 0, U, U},
	{32, 0, 25, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 5, 0, U, U},
	{32, 0, 29, 3, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 3600},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 32, 4, 0, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 36, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 5, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^arn:.*", U, U},
	{32, 0, 39, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 7, 2, 0, U, U},
	{1, 0, 0, 0, 0, 9, 2, 0, U, U}, {1, 0, 0, 0, 0, 11, 2, 0, U, U},
	{64, 0, 0, 0, 6, 0, 0, 0, U, U}, {32, 0, 42, 3, 0, 0, 0, 0, U, U},
	{32, 0, 45, 3, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 13, 5, 0, U, U}, {32, 0, 48, 4, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 75}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 10000},
	{16, 2, 0, 0, 25, 0, 0, 0, U, U}, {32, 0, 52, 2, 0, 0, 0, 0, U, U},
	{32, 0, 54, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 18, 2, 0, U, U},
	{1, 0, 0, 0, 0, 20, 2, 0, U, U},
};
static const struct schema_prop t5_props[] = {
	{"AdditionalAuthenticationProviders", 1, 0}, {"ApiId", 6, 4}, {"ApiType", 10, 0},
	{"Arn", 11, 4}, {"AuthenticationType", 3, 1}, {"EnhancedMetricsConfig", 12, 0},
	{"EnvironmentVariables", 16, 0}, {"GraphQLDns", 6, 4}, {"GraphQLEndpointArn", 6, 4},
	{"GraphQLUrl", 6, 4}, {"IntrospectionConfig", 14, 0}, {"LambdaAuthorizerConfig", 17, 0},
	{"LogConfig", 18, 0}, {"MergedApiExecutionRoleArn", 6, 0}, {"Name", 6, 1},
	{"OpenIDConnectConfig", 21, 0}, {"OwnerContact", 6, 0}, {"QueryDepthLimit", 22, 0},
	{"RealtimeDns", 6, 4}, {"RealtimeUrl", 6, 4}, {"ResolverCountLimit", 23, 0},
	{"Tags", 24, 0}, {"UserPoolConfig", 26, 0}, {"Visibility", 28, 0}, {"XrayEnabled", 19, 0},
	{"AuthenticationType", 3, 1}, {"LambdaAuthorizerConfig", 4, 0},
	{"OpenIDConnectConfig", 7, 0}, {"UserPoolConfig", 9, 0},
	{"AuthorizerResultTtlInSeconds", 5, 0}, {"AuthorizerUri", 6, 0},
	{"IdentityValidationExpression", 6, 0}, {"AuthTTL", 8, 0}, {"ClientId", 6, 0},
	{"IatTTL", 8, 0}, {"Issuer", 6, 0}, {"AppIdClientRegex", 6, 0}, {"AwsRegion", 6, 0},
	{"UserPoolId", 6, 0}, {"DataSourceLevelMetricsBehavior", 13, 1},
	{"OperationLevelMetricsConfig", 14, 1}, {"ResolverLevelMetricsBehavior", 15, 1},
	{"AuthorizerResultTtlInSeconds", 5, 16}, {"AuthorizerUri", 6, 16},
	{"IdentityValidationExpression", 6, 16}, {"CloudWatchLogsRoleArn", 6, 1},
	{"ExcludeVerboseContent", 19, 0}, {"FieldLogLevel", 20, 1}, {"AuthTTL", 8, 16},
	{"ClientId", 6, 16}, {"IatTTL", 8, 16}, {"Issuer", 6, 16}, {"Key", 6, 1}, {"Value", 6, 1},
	{"AppIdClientRegex", 6, 16}, {"AwsRegion", 6, 16}, {"DefaultAction", 27, 16},
	{"UserPoolId", 6, 16},
};
static const char *const t5_texts[] = {
	"AMAZON_COGNITO_USER_POOLS", "API_KEY", "AWS_IAM", "AWS_LAMBDA", "OPENID_CONNECT",
	"GRAPHQL", "MERGED", "FULL_REQUEST_DATA_SOURCE_METRICS", "PER_DATA_SOURCE_METRICS",
	"DISABLED", "ENABLED", "FULL_REQUEST_RESOLVER_METRICS", "PER_RESOLVER_METRICS", "ALL",
	"DEBUG", "ERROR", "INFO", "NONE", "ALLOW", "DENY", "GLOBAL", "PRIVATE",
};
static const char *const t5_identifier[] = {
	"ApiId", 0,
};
static const char *const t5_attributes[] = {
	"ApiId", "Arn", "GraphQLDns", "GraphQLEndpointArn", "GraphQLUrl", "RealtimeDns",
	"RealtimeUrl", 0,
};
const struct schema_type schema_aws_appsync_graphqlapi = {
	"AWS::AppSync::GraphQLApi", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, "Tags", 29, 58};

extern const struct schema_type schema_aws_appsync_graphqlschema;
/* AWS::AppSync::GraphQLSchema */
static const struct schema_node t6_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t6_props[] = {
	{"ApiId", 1, 3}, {"Definition", 1, 0}, {"DefinitionS3Location", 1, 0}, {"Id", 1, 4},
};
static const char *const t6_texts[] = {
	0,
};
static const char *const t6_identifier[] = {
	"Id", 0,
};
static const char *const t6_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_appsync_graphqlschema = {
	"AWS::AppSync::GraphQLSchema", t6_nodes, t6_props, t6_texts,
	t6_identifier, t6_attributes, 0, 2, 4};

extern const struct schema_type schema_aws_appsync_resolver;
/* AWS::AppSync::Resolver */
static const struct schema_node t7_nodes[] = {
	{32, 0, 0, 18, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 18, 2, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 1, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 32768},
	{1, 0, 0, 0, 0, 0, 0, "^[_A-Za-z][_0-9A-Za-z]*$", 1, 65536},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 2000},
	{1, 0, 0, 0, 0, 2, 2, 0, U, U}, {32, 0, 20, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 65536}, {32, 0, 21, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 4, 1, 0, U, U}, {32, 0, 23, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 5, 2, 0, U, U}, {1, 0, 0, 0, 0, 7, 4, 0, U, U},
	{32, 0, 26, 1, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t7_props[] = {
	{"ApiId", 1, 3}, {"CachingConfig", 2, 0}, {"Code", 5, 0}, {"CodeS3Location", 1, 8},
	{"DataSourceName", 6, 0}, {"FieldName", 6, 3}, {"Kind", 7, 0}, {"MaxBatchSize", 8, 0},
	{"MetricsConfig", 9, 0}, {"PipelineConfig", 10, 0}, {"RequestMappingTemplate", 11, 0},
	{"RequestMappingTemplateS3Location", 1, 8}, {"ResolverArn", 1, 4},
	{"ResponseMappingTemplate", 11, 0}, {"ResponseMappingTemplateS3Location", 1, 8},
	{"Runtime", 12, 0}, {"SyncConfig", 14, 0}, {"TypeName", 6, 3}, {"CachingKeys", 3, 0},
	{"Ttl", 4, 1}, {"Functions", 3, 0}, {"Name", 13, 1}, {"RuntimeVersion", 1, 1},
	{"ConflictDetection", 15, 1}, {"ConflictHandler", 16, 0},
	{"LambdaConflictHandlerConfig", 17, 0}, {"LambdaConflictHandlerArn", 1, 0},
};
static const char *const t7_texts[] = {
	"PIPELINE", "UNIT", "ENABLED", "DISABLED", "APPSYNC_JS", "NONE", "VERSION", "AUTOMERGE",
	"LAMBDA", "NONE", "OPTIMISTIC_CONCURRENCY",
};
static const char *const t7_identifier[] = {
	"ResolverArn", 0,
};
static const char *const t7_attributes[] = {
	"ApiId", "CachingConfig.CachingKeys", "CachingConfig.Ttl", "Code", "CodeS3Location",
	"DataSourceName", "FieldName", "Kind", "MaxBatchSize", "MetricsConfig",
	"PipelineConfig.Functions", "RequestMappingTemplate", "RequestMappingTemplateS3Location",
	"ResolverArn", "ResponseMappingTemplate", "ResponseMappingTemplateS3Location",
	"Runtime.Name", "Runtime.RuntimeVersion", "SyncConfig.ConflictDetection",
	"SyncConfig.ConflictHandler",
	"SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn", "TypeName", 0,
};
const struct schema_type schema_aws_appsync_resolver = {
	"AWS::AppSync::Resolver", t7_nodes, t7_props, t7_texts,
	t7_identifier, t7_attributes, 0, 18, 27};
