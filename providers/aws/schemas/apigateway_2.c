/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_apigateway_domainnameaccessassociation;
/* AWS::ApiGateway::DomainNameAccessAssociation */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 1, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 5, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AccessAssociationSource", 1, 3}, {"AccessAssociationSourceType", 2, 3},
	{"DomainNameAccessAssociationArn", 1, 4}, {"DomainNameArn", 1, 3}, {"Tags", 3, 2},
	{"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t0_texts[] = {
	"VPCE",
};
static const char *const t0_identifier[] = {
	"DomainNameAccessAssociationArn", 0,
};
static const char *const t0_attributes[] = {
	"DomainNameAccessAssociationArn", 0,
};
const struct schema_type schema_aws_apigateway_domainnameaccessassociation = {
	"AWS::ApiGateway::DomainNameAccessAssociation", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 5, 7};

extern const struct schema_type schema_aws_apigateway_domainnamev2;
/* AWS::ApiGateway::DomainNameV2 */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 10, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 1, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 3, 0, U, U},
	{16, 0, 0, 0, 7, 0, 0, 0, U, U}, {32, 0, 12, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"CertificateArn", 1, 0}, {"DomainName", 1, 2}, {"DomainNameArn", 1, 4},
	{"DomainNameId", 1, 4}, {"EndpointAccessMode", 1, 0}, {"EndpointConfiguration", 2, 2},
	{"Policy", 4, 0}, {"RoutingMode", 5, 0}, {"SecurityPolicy", 1, 2}, {"Tags", 6, 0},
	{"IpAddressType", 1, 0}, {"Types", 3, 0}, {"Key", 1, 0}, {"Value", 1, 0},
};
static const char *const t1_texts[] = {
	"BASE_PATH_MAPPING_ONLY", "ROUTING_RULE_THEN_BASE_PATH_MAPPING", "ROUTING_RULE_ONLY",
};
static const char *const t1_identifier[] = {
	"DomainNameArn", 0,
};
static const char *const t1_attributes[] = {
	"DomainNameArn", "DomainNameId", 0,
};
const struct schema_type schema_aws_apigateway_domainnamev2 = {
	"AWS::ApiGateway::DomainNameV2", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 8, 14};

extern const struct schema_type schema_aws_apigateway_gatewayresponse;
/* AWS::ApiGateway::GatewayResponse */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 1, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"Id", 1, 4}, {"ResponseParameters", 2, 0}, {"ResponseTemplates", 2, 0},
	{"ResponseType", 1, 3}, {"RestApiId", 1, 3}, {"StatusCode", 1, 0},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"Id", 0,
};
static const char *const t2_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_apigateway_gatewayresponse = {
	"AWS::ApiGateway::GatewayResponse", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 3, 6};

extern const struct schema_type schema_aws_apigateway_method;
/* AWS::ApiGateway::Method */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 13, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 13, 16, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 3, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {1, 0, 0, 0, 0, 2, 2, 0, U, U},
	{16, 2, 0, 0, 9, 0, 0, 0, U, U}, {32, 0, 29, 5, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 3, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 4, 3, 0, U, U},
	{1, 0, 0, 0, 0, 7, 2, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 50, U},
	{1, 0, 0, 0, 0, 9, 5, 0, U, U}, {16, 2, 0, 0, 16, 0, 0, 0, U, U},
	{32, 0, 34, 3, 0, 0, 0, 0, U, U}, {64, 0, 0, 0, 18, 0, 0, 0, U, U},
	{9, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"ApiKeyRequired", 1, 0}, {"AuthorizationScopes", 2, 0}, {"AuthorizationType", 3, 0},
	{"AuthorizerId", 3, 0}, {"HttpMethod", 3, 3}, {"Integration", 4, 0},
	{"MethodResponses", 15, 0}, {"OperationName", 3, 0}, {"RequestModels", 10, 0},
	{"RequestParameters", 17, 0}, {"RequestValidatorId", 3, 0}, {"ResourceId", 3, 3},
	{"RestApiId", 3, 3}, {"CacheKeyParameters", 5, 0}, {"CacheNamespace", 3, 0},
	{"ConnectionId", 3, 0}, {"ConnectionType", 6, 0}, {"ContentHandling", 7, 0},
	{"Credentials", 3, 0}, {"IntegrationHttpMethod", 3, 0}, {"IntegrationResponses", 8, 0},
	{"IntegrationTarget", 3, 0}, {"PassthroughBehavior", 11, 0}, {"RequestParameters", 10, 0},
	{"RequestTemplates", 10, 0}, {"ResponseTransferMode", 12, 0}, {"TimeoutInMillis", 13, 0},
	{"Type", 14, 1}, {"Uri", 3, 0}, {"ContentHandling", 7, 0}, {"ResponseParameters", 10, 0},
	{"ResponseTemplates", 10, 0}, {"SelectionPattern", 3, 0}, {"StatusCode", 3, 1},
	{"ResponseModels", 10, 0}, {"ResponseParameters", 17, 0}, {"StatusCode", 3, 1},
};
static const char *const t3_texts[] = {
	"INTERNET", "VPC_LINK", "CONVERT_TO_BINARY", "CONVERT_TO_TEXT", "WHEN_NO_MATCH",
	"WHEN_NO_TEMPLATES", "NEVER", "BUFFERED", "STREAM", "AWS", "AWS_PROXY", "HTTP",
	"HTTP_PROXY", "MOCK",
};
static const char *const t3_identifier[] = {
	"RestApiId", "ResourceId", "HttpMethod", 0,
};
static const char *const t3_attributes[] = {
	0,
};
const struct schema_type schema_aws_apigateway_method = {
	"AWS::ApiGateway::Method", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 19, 37};

extern const struct schema_type schema_aws_apigateway_model;
/* AWS::ApiGateway::Model */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t4_props[] = {
	{"ContentType", 1, 2}, {"Description", 1, 0}, {"Name", 1, 2}, {"RestApiId", 1, 3},
	{"Schema", 2, 0},
};
static const char *const t4_texts[] = {
	0,
};
static const char *const t4_identifier[] = {
	"RestApiId", "Name", 0,
};
static const char *const t4_attributes[] = {
	0,
};
const struct schema_type schema_aws_apigateway_model = {
	"AWS::ApiGateway::Model", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, 0, 3, 5};

extern const struct schema_type schema_aws_apigateway_requestvalidator;
/* AWS::ApiGateway::RequestValidator */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t5_props[] = {
	{"Name", 1, 2}, {"RequestValidatorId", 1, 4}, {"RestApiId", 1, 3},
	{"ValidateRequestBody", 2, 0}, {"ValidateRequestParameters", 2, 0},
};
static const char *const t5_texts[] = {
	0,
};
static const char *const t5_identifier[] = {
	"RestApiId", "RequestValidatorId", 0,
};
static const char *const t5_attributes[] = {
	"RequestValidatorId", 0,
};
const struct schema_type schema_aws_apigateway_requestvalidator = {
	"AWS::ApiGateway::RequestValidator", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, 0, 3, 5};

extern const struct schema_type schema_aws_apigateway_resource;
/* AWS::ApiGateway::Resource */
static const struct schema_node t6_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t6_props[] = {
	{"ParentId", 1, 3}, {"PathPart", 1, 3}, {"ResourceId", 1, 4}, {"RestApiId", 1, 3},
};
static const char *const t6_texts[] = {
	0,
};
static const char *const t6_identifier[] = {
	"RestApiId", "ResourceId", 0,
};
static const char *const t6_attributes[] = {
	"ResourceId", 0,
};
const struct schema_type schema_aws_apigateway_resource = {
	"AWS::ApiGateway::Resource", t6_nodes, t6_props, t6_texts,
	t6_identifier, t6_attributes, 0, 2, 4};

extern const struct schema_type schema_aws_apigateway_restapi;
/* AWS::ApiGateway::RestApi */
static const struct schema_node t7_nodes[] = {
	{32, 0, 0, 19, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 1, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 19, 4, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 23, 3, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 1, 0, 0, 0, U, U}, {16, 0, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 26, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t7_props[] = {
	{"ApiKeySourceType", 1, 0}, {"BinaryMediaTypes", 2, 0}, {"Body", 3, 8},
	{"BodyS3Location", 4, 8}, {"CloneFrom", 1, 8}, {"Description", 1, 0},
	{"DisableExecuteApiEndpoint", 5, 0}, {"EndpointAccessMode", 1, 0},
	{"EndpointConfiguration", 6, 0}, {"FailOnWarnings", 5, 8},
	{"MinimumCompressionSize", 7, 0}, {"Mode", 1, 8}, {"Name", 1, 0}, {"Parameters", 8, 8},
	{"Policy", 3, 0}, {"RestApiId", 1, 4}, {"RootResourceId", 1, 4}, {"SecurityPolicy", 1, 0},
	{"Tags", 9, 0}, {"Bucket", 1, 0}, {"ETag", 1, 0}, {"Key", 1, 0}, {"Version", 1, 0},
	{"IpAddressType", 1, 0}, {"Types", 2, 0}, {"VpcEndpointIds", 2, 0}, {"Key", 1, 1},
	{"Value", 1, 1},
};
static const char *const t7_texts[] = {
	0,
};
static const char *const t7_identifier[] = {
	"RestApiId", 0,
};
static const char *const t7_attributes[] = {
	"RestApiId", "RootResourceId", 0,
};
const struct schema_type schema_aws_apigateway_restapi = {
	"AWS::ApiGateway::RestApi", t7_nodes, t7_props, t7_texts,
	t7_identifier, t7_attributes, "Tags", 11, 28};

extern const struct schema_type schema_aws_apigateway_stage;
/* AWS::ApiGateway::Stage */
static const struct schema_node t8_nodes[] = {
	{32, 0, 0, 14, 0, 0, 0, 0, U, U}, {32, 0, 14, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 16, 4, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, 0, 100},
	{64, 0, 0, 0, 2, 0, 0, 0, U, U}, {16, 3, 0, 0, 8, 0, 0, 0, U, U},
	{32, 0, 20, 10, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^/.*$", U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, U},
	{4, 0, 0, 0, 0, 0, 0, 0, 0, U}, {16, 1, 0, 0, 14, 0, 0, 0, U, U},
	{32, 0, 30, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t8_props[] = {
	{"AccessLogSetting", 1, 0}, {"CacheClusterEnabled", 3, 0}, {"CacheClusterSize", 2, 0},
	{"CanarySetting", 4, 0}, {"ClientCertificateId", 2, 0}, {"DeploymentId", 2, 0},
	{"Description", 2, 0}, {"DocumentationVersion", 2, 0}, {"MethodSettings", 7, 0},
	{"RestApiId", 2, 3}, {"StageName", 2, 2}, {"Tags", 13, 0}, {"TracingEnabled", 3, 0},
	{"Variables", 6, 0}, {"DestinationArn", 2, 0}, {"Format", 2, 0}, {"DeploymentId", 2, 0},
	{"PercentTraffic", 5, 0}, {"StageVariableOverrides", 6, 0}, {"UseStageCache", 3, 0},
	{"CacheDataEncrypted", 3, 0}, {"CacheTtlInSeconds", 9, 0}, {"CachingEnabled", 3, 0},
	{"DataTraceEnabled", 3, 0}, {"HttpMethod", 2, 0}, {"LoggingLevel", 2, 0},
	{"MetricsEnabled", 3, 0}, {"ResourcePath", 10, 0}, {"ThrottlingBurstLimit", 11, 0},
	{"ThrottlingRateLimit", 12, 0}, {"Key", 15, 1}, {"Value", 16, 1},
};
static const char *const t8_texts[] = {
	0,
};
static const char *const t8_identifier[] = {
	"RestApiId", "StageName", 0,
};
static const char *const t8_attributes[] = {
	0,
};
const struct schema_type schema_aws_apigateway_stage = {
	"AWS::ApiGateway::Stage", t8_nodes, t8_props, t8_texts,
	t8_identifier, t8_attributes, "Tags", 17, 32};

extern const struct schema_type schema_aws_apigateway_usageplan;
/* AWS::ApiGateway::UsagePlan */
static const struct schema_node t9_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 2, 0, 0, 0, U, U},
	{32, 0, 7, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 10, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, U}, {4, 0, 0, 0, 0, 0, 0, 0, 0, U},
	{32, 0, 12, 3, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 15, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t9_props[] = {
	{"ApiStages", 1, 0}, {"Description", 3, 0}, {"Id", 3, 4}, {"Quota", 8, 0}, {"Tags", 9, 0},
	{"Throttle", 5, 0}, {"UsagePlanName", 3, 0}, {"ApiId", 3, 0}, {"Stage", 3, 0},
	{"Throttle", 4, 0}, {"BurstLimit", 6, 0}, {"RateLimit", 7, 0}, {"Limit", 6, 0},
	{"Offset", 6, 0}, {"Period", 3, 0}, {"Key", 11, 1}, {"Value", 12, 1},
};
static const char *const t9_texts[] = {
	0,
};
static const char *const t9_identifier[] = {
	"Id", 0,
};
static const char *const t9_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_apigateway_usageplan = {
	"AWS::ApiGateway::UsagePlan", t9_nodes, t9_props, t9_texts,
	t9_identifier, t9_attributes, "Tags", 13, 17};
