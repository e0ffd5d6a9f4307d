/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_apigateway_account;
/* AWS::ApiGateway::Account */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"CloudWatchRoleArn", 1, 0}, {"Id", 1, 4},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_apigateway_account = {
	"AWS::ApiGateway::Account", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 2, 2};

extern const struct schema_type schema_aws_apigateway_apikey;
/* AWS::ApiGateway::ApiKey */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 9, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 11, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, U, 256},
};
static const struct schema_prop t1_props[] = {
	{"APIKeyId", 1, 4}, {"CustomerId", 1, 0}, {"Description", 1, 0}, {"Enabled", 2, 0},
	{"GenerateDistinctId", 2, 10}, {"Name", 1, 2}, {"StageKeys", 3, 0}, {"Tags", 5, 0},
	{"Value", 1, 2}, {"RestApiId", 1, 0}, {"StageName", 1, 0}, {"Key", 7, 1}, {"Value", 8, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"APIKeyId", 0,
};
static const char *const t1_attributes[] = {
	"APIKeyId", 0,
};
const struct schema_type schema_aws_apigateway_apikey = {
	"AWS::ApiGateway::ApiKey", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 9, 13};

extern const struct schema_type schema_aws_apigateway_authorizer;
/* AWS::ApiGateway::Authorizer */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 11, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 1, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"AuthType", 1, 0}, {"AuthorizerCredentials", 1, 0}, {"AuthorizerId", 1, 4},
	{"AuthorizerResultTtlInSeconds", 2, 0}, {"AuthorizerUri", 1, 0}, {"IdentitySource", 1, 0},
	{"IdentityValidationExpression", 1, 0}, {"Name", 1, 1}, {"ProviderARNs", 3, 0},
	{"RestApiId", 1, 3}, {"Type", 1, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"RestApiId", "AuthorizerId", 0,
};
static const char *const t2_attributes[] = {
	"AuthorizerId", 0,
};
const struct schema_type schema_aws_apigateway_authorizer = {
	"AWS::ApiGateway::Authorizer", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 4, 11};

extern const struct schema_type schema_aws_apigateway_basepathmapping;
/* AWS::ApiGateway::BasePathMapping */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"BasePath", 1, 2}, {"DomainName", 1, 3}, {"RestApiId", 1, 0}, {"Stage", 1, 0},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"DomainName", "BasePath", 0,
};
static const char *const t3_attributes[] = {
	0,
};
const struct schema_type schema_aws_apigateway_basepathmapping = {
	"AWS::ApiGateway::BasePathMapping", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 2, 4};

extern const struct schema_type schema_aws_apigateway_basepathmappingv2;
/* AWS::ApiGateway::BasePathMappingV2 */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t4_props[] = {
	{"BasePath", 1, 2}, {"BasePathMappingArn", 1, 4}, {"DomainNameArn", 1, 3},
	{"RestApiId", 1, 1}, {"Stage", 1, 0},
};
static const char *const t4_texts[] = {
	0,
};
static const char *const t4_identifier[] = {
	"BasePathMappingArn", 0,
};
static const char *const t4_attributes[] = {
	"BasePathMappingArn", 0,
};
const struct schema_type schema_aws_apigateway_basepathmappingv2 = {
	"AWS::ApiGateway::BasePathMappingV2", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, 0, 2, 5};

extern const struct schema_type schema_aws_apigateway_clientcertificate;
/* AWS::ApiGateway::ClientCertificate */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 3, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t5_props[] = {
	{"ClientCertificateId", 1, 4}, {"Description", 1, 0}, {"Tags", 2, 0}, {"Key", 1, 1},
	{"Value", 1, 1},
};
static const char *const t5_texts[] = {
	0,
};
static const char *const t5_identifier[] = {
	"ClientCertificateId", 0,
};
static const char *const t5_attributes[] = {
	"ClientCertificateId", 0,
};
const struct schema_type schema_aws_apigateway_clientcertificate = {
	"AWS::ApiGateway::ClientCertificate", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, "Tags", 4, 5};

extern const struct schema_type schema_aws_apigateway_deployment;
/* AWS::ApiGateway::Deployment */
static const struct schema_node t6_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {32, 0, 6, 3, 0, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, U, U}, {64, 0, 0, 0, 4, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 9, 19, 0, 0, 0, 0, U, U}, {32, 0, 28, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 30, 10, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 12, 0, 0, 0, U, U},
	{32, 0, 40, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t6_props[] = {
	{"DeploymentCanarySettings", 1, 10}, {"DeploymentId", 4, 4}, {"Description", 4, 0},
	{"RestApiId", 4, 3}, {"StageDescription", 6, 8}, {"StageName", 4, 8},
	{"PercentTraffic", 2, 0}, {"StageVariableOverrides", 3, 0}, {"UseStageCache", 5, 0},
	{"AccessLogSetting", 7, 0}, {"CacheClusterEnabled", 5, 0}, {"CacheClusterSize", 4, 0},
	{"CacheDataEncrypted", 5, 0}, {"CacheTtlInSeconds", 8, 0}, {"CachingEnabled", 5, 0},
	{"CanarySetting", 1, 0}, {"ClientCertificateId", 4, 0}, {"DataTraceEnabled", 5, 0},
	{"Description", 4, 0}, {"DocumentationVersion", 4, 0}, {"LoggingLevel", 4, 0},
	{"MethodSettings", 9, 0}, {"MetricsEnabled", 5, 0}, {"Tags", 11, 0},
	{"ThrottlingBurstLimit", 8, 0}, {"ThrottlingRateLimit", 2, 0}, {"TracingEnabled", 5, 0},
	{"Variables", 3, 0}, {"DestinationArn", 4, 0}, {"Format", 4, 0},
	{"CacheDataEncrypted", 5, 0}, {"CacheTtlInSeconds", 8, 0}, {"CachingEnabled", 5, 0},
	{"DataTraceEnabled", 5, 0}, {"HttpMethod", 4, 0}, {"LoggingLevel", 4, 0},
	{"MetricsEnabled", 5, 0}, {"ResourcePath", 4, 0}, {"ThrottlingBurstLimit", 8, 0},
	{"ThrottlingRateLimit", 2, 0}, {"Key", 4, 1}, {"Value", 4, 1},
};
static const char *const t6_texts[] = {
	0,
};
static const char *const t6_identifier[] = {
	"DeploymentId", "RestApiId", 0,
};
static const char *const t6_attributes[] = {
	"DeploymentId", 0,
};
const struct schema_type schema_aws_apigateway_deployment = {
	"AWS::ApiGateway::Deployment", t6_nodes, t6_props, t6_texts,
	t6_identifier, t6_attributes, 0, 13, 42};

extern const struct schema_type schema_aws_apigateway_documentationpart;
/* AWS::ApiGateway::DocumentationPart */
static const struct schema_node t7_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 4, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 12, 0, U, U},
};
static const struct schema_prop t7_props[] = {
	{"DocumentationPartId", 1, 4}, {"Location", 2, 3}, {"Properties", 1, 1},
	{"RestApiId", 1, 3}, {"Method", 1, 0}, {"Name", 1, 0}, {"Path", 1, 0},
	{"StatusCode", 1, 0}, {"Type", 3, 0},
};
static const char *const t7_texts[] = {
	"API", "AUTHORIZER", "MODEL", "RESOURCE", "METHOD", "PATH_PARAMETER", "QUERY_PARAMETER",
	"REQUEST_HEADER", "REQUEST_BODY", "RESPONSE", "RESPONSE_HEADER", "RESPONSE_BODY",
};
static const char *const t7_identifier[] = {
	"DocumentationPartId", "RestApiId", 0,
};
static const char *const t7_attributes[] = {
	"DocumentationPartId", 0,
};
const struct schema_type schema_aws_apigateway_documentationpart = {
	"AWS::ApiGateway::DocumentationPart", t7_nodes, t7_props, t7_texts,
	t7_identifier, t7_attributes, 0, 4, 9};

extern const struct schema_type schema_aws_apigateway_documentationversion;
/* AWS::ApiGateway::DocumentationVersion */
static const struct schema_node t8_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, U},
};
static const struct schema_prop t8_props[] = {
	{"Description", 1, 0}, {"DocumentationVersion", 2, 3}, {"RestApiId", 2, 3},
};
static const char *const t8_texts[] = {
	0,
};
static const char *const t8_identifier[] = {
	"DocumentationVersion", "RestApiId", 0,
};
static const char *const t8_attributes[] = {
	0,
};
const struct schema_type schema_aws_apigateway_documentationversion = {
	"AWS::ApiGateway::DocumentationVersion", t8_nodes, t8_props, t8_texts,
	t8_identifier, t8_attributes, 0, 3, 3};

extern const struct schema_type schema_aws_apigateway_domainname;
/* AWS::ApiGateway::DomainName */
static const struct schema_node t9_nodes[] = {
	{32, 0, 0, 15, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 15, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 1, 0, 0, 0, U, U},
	{32, 0, 17, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 3, 0, U, U},
	{16, 0, 0, 0, 7, 0, 0, 0, U, U}, {32, 0, 19, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t9_props[] = {
	{"CertificateArn", 1, 0}, {"DistributionDomainName", 1, 4},
	{"DistributionHostedZoneId", 1, 4}, {"DomainName", 1, 2}, {"DomainNameArn", 1, 4},
	{"EndpointAccessMode", 1, 0}, {"EndpointConfiguration", 2, 0},
	{"MutualTlsAuthentication", 4, 0}, {"OwnershipVerificationCertificateArn", 1, 0},
	{"RegionalCertificateArn", 1, 0}, {"RegionalDomainName", 1, 4},
	{"RegionalHostedZoneId", 1, 4}, {"RoutingMode", 5, 0}, {"SecurityPolicy", 1, 0},
	{"Tags", 6, 0}, {"IpAddressType", 1, 0}, {"Types", 3, 0}, {"TruststoreUri", 1, 0},
	{"TruststoreVersion", 1, 0}, {"Key", 1, 0}, {"Value", 1, 0},
};
static const char *const t9_texts[] = {
	"BASE_PATH_MAPPING_ONLY", "ROUTING_RULE_THEN_BASE_PATH_MAPPING", "ROUTING_RULE_ONLY",
};
static const char *const t9_identifier[] = {
	"DomainName", 0,
};
static const char *const t9_attributes[] = {
	"DistributionDomainName", "DistributionHostedZoneId", "DomainNameArn",
	"RegionalDomainName", "RegionalHostedZoneId", 0,
};
const struct schema_type schema_aws_apigateway_domainname = {
	"AWS::ApiGateway::DomainName", t9_nodes, t9_props, t9_texts,
	t9_identifier, t9_attributes, "Tags", 8, 21};
