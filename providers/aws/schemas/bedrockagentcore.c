/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_bedrockagentcore_gateway;
/* AWS::BedrockAgentCore::Gateway */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 20, 0, 0, 0, 0, U, U}, {32, 0, 20, 1, 0, 0, 0, 0, U, U},
	{32, 0, 21, 5, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, 1, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 6, 0, 0, 0, 1, U},
	{1, 0, 0, 0, 0, 0, 0, "[\\x21\\x23-\\x5B\\x5D-\\x7E]+", U, U},
	{16, 0, 0, 0, 8, 0, 0, 0, 1, U}, {32, 0, 26, 3, 0, 0, 0, 0, U, U},
	{32, 0, 29, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 3, 0, U, U},
	{32, 0, 31, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "[A-Za-z0-9_.-]+", U, U},
	{16, 1, 0, 0, 12, 0, 0, 0, 1, 255}, {1, 0, 0, 0, 0, 0, 0, "[A-Za-z0-9_.-:]+", U, U},
	{1, 0, 0, 0, 0, 3, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^.+/\\.well-known/openid-configuration$", U, U},
	{1, 0, 0, 0, 0, 5, 3, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 200},
	{1, 0, 0, 0, 0, 8, 1, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9-]{1,20}:bedrock-agentcore:[a-z0-9-]{1,20}:[0-9]{12}:gateway/([0-9a-z][-]\?){1,100}-[a-z0-9]{10}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([0-9a-z][-]\?){1,100}-[0-9a-z]{10}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 1024}, {16, 0, 0, 0, 24, 0, 0, 0, 1, 2},
	{32, 0, 33, 3, 0, 0, 0, 0, U, U}, {32, 0, 36, 1, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 28, 0, 0, 0, 1, 2},
	{1, 0, 0, 0, 0, 9, 2, 0, U, U}, {32, 0, 37, 1, 0, 0, 0, 0, U, U},
	{32, 0, 38, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9-]{1,20}:lambda:([a-z]{2}(-gov)\?-[a-z]+-\\d{1}):(\\d{12}):function:([a-zA-Z0-9-_.]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))\?$", 1, 170},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9-]{1,20}:kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$", 1, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^([0-9a-zA-Z][-]\?){1,100}$", U, U},
	{32, 0, 39, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9-]{1,20}:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:policy-engine/[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9_]{10}$", 1, 170},
	{1, 0, 0, 0, 0, 11, 2, 0, U, U}, {32, 0, 41, 1, 0, 0, 0, 0, U, U},
	{32, 0, 42, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
	{1, 0, 0, 0, 0, 13, 1, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 14, 1, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9-]{1,20}:iam::([0-9]{12})\?:role/.+$", 1, 2048},
	{1, 0, 0, 0, 0, 15, 6, 0, U, U}, {16, 0, 0, 0, 46, 0, 0, 0, U, 100},
	{1, 0, 0, 0, 0, 0, 0, 0, U, 2048}, {64, 0, 0, 0, 48, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9\\s._:/=+@-]*$", 0, 256},
	{32, 0, 45, 1, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AuthorizerConfiguration", 1, 0}, {"AuthorizerType", 17, 1}, {"CreatedAt", 4, 4},
	{"Description", 18, 0}, {"ExceptionLevel", 19, 0}, {"GatewayArn", 20, 4},
	{"GatewayIdentifier", 21, 4}, {"GatewayUrl", 22, 4}, {"InterceptorConfigurations", 23, 0},
	{"KmsKeyArn", 32, 0}, {"Name", 33, 1}, {"PolicyEngineConfiguration", 34, 0},
	{"ProtocolConfiguration", 37, 0}, {"ProtocolType", 42, 1}, {"RoleArn", 43, 1},
	{"Status", 44, 4}, {"StatusReasons", 45, 4}, {"Tags", 47, 0}, {"UpdatedAt", 4, 4},
	{"WorkloadIdentityDetails", 49, 4}, {"CustomJWTAuthorizer", 2, 0},
	{"AllowedAudience", 3, 0}, {"AllowedClients", 3, 0}, {"AllowedScopes", 5, 0},
	{"CustomClaims", 7, 0}, {"DiscoveryUrl", 16, 1}, {"AuthorizingClaimMatchValue", 9, 1},
	{"InboundTokenClaimName", 14, 1}, {"InboundTokenClaimValueType", 15, 1},
	{"ClaimMatchOperator", 10, 1}, {"ClaimMatchValue", 11, 1}, {"MatchValueString", 12, 0},
	{"MatchValueStringList", 13, 0}, {"InputConfiguration", 25, 0},
	{"InterceptionPoints", 27, 1}, {"Interceptor", 29, 1}, {"PassRequestHeaders", 26, 1},
	{"Lambda", 30, 0}, {"Arn", 31, 1}, {"Arn", 35, 1}, {"Mode", 36, 1}, {"Mcp", 38, 0},
	{"Instructions", 39, 0}, {"SearchType", 40, 0}, {"SupportedVersions", 41, 0},
	{"WorkloadIdentityArn", 22, 1},
};
static const char *const t0_texts[] = {
	"EQUALS", "CONTAINS", "CONTAINS_ANY", "STRING", "STRING_ARRAY", "CUSTOM_JWT", "AWS_IAM",
	"NONE", "DEBUG", "REQUEST", "RESPONSE", "LOG_ONLY", "ENFORCE", "SEMANTIC", "MCP",
	"CREATING", "UPDATING", "UPDATE_UNSUCCESSFUL", "DELETING", "READY", "FAILED",
};
static const char *const t0_identifier[] = {
	"GatewayIdentifier", 0,
};
static const char *const t0_attributes[] = {
	"CreatedAt", "GatewayArn", "GatewayIdentifier", "GatewayUrl", "Status", "StatusReasons",
	"UpdatedAt", "WorkloadIdentityDetails", 0,
};
const struct schema_type schema_aws_bedrockagentcore_gateway = {
	"AWS::BedrockAgentCore::Gateway", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 50, 46};

extern const struct schema_type schema_aws_bedrockagentcore_gatewaytarget;
/* AWS::BedrockAgentCore::GatewayTarget */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 13, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, 1, 1}, {32, 0, 13, 2, 0, 0, 0, 0, U, U},
	{32, 0, 15, 3, 0, 0, 0, 0, U, U}, {32, 0, 18, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 64},
	{1, 0, 0, 0, 0, 0, 0, "^arn:([^:]*):([^:]*):([^:]*):([0-9]{12})\?:(.+)$", U, U},
	{32, 0, 22, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9-]+$", 1, 32},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9._-]+$", 1, 64}, {32, 0, 24, 5, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 14, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
	{1, 0, 0, 0, 0, 0, 0, "\\w+:(\\/\?\\/\?)[^\\s]+", 1, 2048}, {1, 0, 0, 0, 0, 2, 2, 0, U, U},
	{16, 0, 0, 0, 7, 0, 0, 0, U, 100}, {1, 0, 0, 0, 0, 4, 3, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 200},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws(|-cn|-us-gov):bedrock-agentcore:[a-z0-9-]{1,20}:[0-9]{12}:gateway/([0-9a-z][-]\?){1,100}-[a-z0-9]{10}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([0-9a-z][-]\?){1,100}-[0-9a-z]{10}$", U, U},
	{32, 0, 29, 3, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 1, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([0-9a-zA-Z][-]\?){1,100}$", U, U}, {1, 0, 0, 0, 0, 7, 8, 0, U, U},
	{16, 0, 0, 0, 27, 0, 0, 0, U, 100}, {1, 0, 0, 0, 0, 0, 0, 0, U, 2048},
	{32, 0, 32, 1, 0, 0, 0, 0, U, U}, {32, 0, 33, 5, 0, 0, 0, 0, U, U},
	{32, 0, 38, 3, 0, 0, 0, 0, U, U}, {32, 0, 41, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 33, 0, 0, 0, U, U}, {32, 0, 43, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 35, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 15, 7, 0, U, U},
	{16, 0, 0, 0, 37, 0, 0, 0, U, U}, {32, 0, 45, 4, 0, 0, 0, 0, U, U},
	{32, 0, 49, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*)\?:lambda:([a-z]{2}(-gov)\?-[a-z]+-\\d{1}):(\\d{12}):function:([a-zA-Z0-9-_.]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))\?$", 1, 170},
	{32, 0, 51, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 42, 0, 0, 0, U, U},
	{32, 0, 53, 4, 0, 0, 0, 0, U, U}, {32, 0, 57, 5, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 43, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 22, 6, 0, U, U},
	{32, 0, 62, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[0-9]{12}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^s3://.{1,2043}$", U, U}, {32, 0, 64, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^https://.*", U, U}, {1, 0, 0, 0, 0, 28, 2, 0, U, U},
	{32, 0, 66, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[0-9a-zA-Z]{10}$", U, U},
};
static const struct schema_prop t1_props[] = {
	{"CreatedAt", 1, 4}, {"CredentialProviderConfigurations", 2, 0}, {"Description", 19, 0},
	{"GatewayArn", 20, 4}, {"GatewayIdentifier", 21, 2}, {"LastSynchronizedAt", 1, 4},
	{"MetadataConfiguration", 22, 0}, {"Name", 24, 1}, {"Status", 25, 4},
	{"StatusReasons", 26, 4}, {"TargetConfiguration", 28, 1}, {"TargetId", 53, 4},
	{"UpdatedAt", 1, 4}, {"CredentialProvider", 4, 0}, {"CredentialProviderType", 18, 1},
	{"ApiKeyCredentialProvider", 5, 0}, {"IamCredentialProvider", 9, 0},
	{"OauthCredentialProvider", 12, 0}, {"CredentialLocation", 6, 0},
	{"CredentialParameterName", 7, 0}, {"CredentialPrefix", 7, 0}, {"ProviderArn", 8, 1},
	{"Region", 10, 0}, {"Service", 11, 1}, {"CustomParameters", 13, 0},
	{"DefaultReturnUrl", 15, 0}, {"GrantType", 16, 0}, {"ProviderArn", 8, 1},
	{"Scopes", 17, 1}, {"AllowedQueryParameters", 23, 0}, {"AllowedRequestHeaders", 23, 0},
	{"AllowedResponseHeaders", 23, 0}, {"Mcp", 29, 0}, {"ApiGateway", 30, 0},
	{"Lambda", 38, 0}, {"McpServer", 49, 0}, {"OpenApiSchema", 52, 0}, {"SmithyModel", 52, 0},
	{"ApiGatewayToolConfiguration", 31, 1}, {"RestApiId", 1, 1}, {"Stage", 1, 1},
	{"ToolFilters", 32, 1}, {"ToolOverrides", 36, 0}, {"FilterPath", 1, 1}, {"Methods", 34, 1},
	{"Description", 1, 0}, {"Method", 35, 1}, {"Name", 1, 1}, {"Path", 1, 1},
	{"LambdaArn", 39, 1}, {"ToolSchema", 40, 1}, {"InlinePayload", 41, 0}, {"S3", 46, 0},
	{"Description", 1, 1}, {"InputSchema", 43, 1}, {"Name", 1, 1}, {"OutputSchema", 43, 0},
	{"Description", 1, 0}, {"Items", 43, 0}, {"Properties", 44, 0}, {"Required", 23, 0},
	{"Type", 45, 1}, {"BucketOwnerAccountId", 47, 0}, {"Uri", 48, 0}, {"Endpoint", 50, 1},
	{"ListingMode", 51, 0}, {"InlinePayload", 1, 0}, {"S3", 46, 0},
};
static const char *const t1_texts[] = {
	"HEADER", "QUERY_PARAMETER", "AUTHORIZATION_CODE", "CLIENT_CREDENTIALS",
	"GATEWAY_IAM_ROLE", "OAUTH", "API_KEY", "CREATING", "UPDATING", "UPDATE_UNSUCCESSFUL",
	"DELETING", "READY", "FAILED", "SYNCHRONIZING", "SYNCHRONIZE_UNSUCCESSFUL", "GET",
	"DELETE", "HEAD", "OPTIONS", "PATCH", "PUT", "POST", "string", "number", "object", "array",
	"boolean", "integer", "DEFAULT", "DYNAMIC",
};
static const char *const t1_identifier[] = {
	"GatewayIdentifier", "TargetId", 0,
};
static const char *const t1_attributes[] = {
	"CreatedAt", "GatewayArn", "LastSynchronizedAt", "Status", "StatusReasons", "TargetId",
	"UpdatedAt", 0,
};
const struct schema_type schema_aws_bedrockagentcore_gatewaytarget = {
	"AWS::BedrockAgentCore::GatewayTarget", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 54, 68};
