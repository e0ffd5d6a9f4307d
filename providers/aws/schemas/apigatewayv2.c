/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_apigatewayv2_api;
/* AWS::ApiGatewayV2::Api */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 20, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 20, 4, 0, 0, 0, 0, U, U},
	{32, 0, 24, 6, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 1, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 1, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"ApiEndpoint", 1, 4}, {"ApiId", 1, 4}, {"ApiKeySelectionExpression", 1, 0},
	{"BasePath", 1, 8}, {"Body", 2, 8}, {"BodyS3Location", 3, 8}, {"CorsConfiguration", 4, 0},
	{"CredentialsArn", 1, 8}, {"Description", 1, 0}, {"DisableExecuteApiEndpoint", 5, 0},
	{"DisableSchemaValidation", 5, 8}, {"FailOnWarnings", 5, 8}, {"IpAddressType", 1, 0},
	{"Name", 1, 0}, {"ProtocolType", 1, 2}, {"RouteKey", 1, 8},
	{"RouteSelectionExpression", 1, 0}, {"Tags", 8, 0}, {"Target", 1, 8}, {"Version", 1, 0},
	{"Bucket", 1, 8}, {"Etag", 1, 8}, {"Key", 1, 8}, {"Version", 1, 8},
	{"AllowCredentials", 5, 0}, {"AllowHeaders", 6, 0}, {"AllowMethods", 6, 0},
	{"AllowOrigins", 6, 0}, {"ExposeHeaders", 6, 0}, {"MaxAge", 7, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"ApiId", 0,
};
static const char *const t0_attributes[] = {
	"ApiEndpoint", "ApiId", 0,
};
const struct schema_type schema_aws_apigatewayv2_api = {
	"AWS::ApiGatewayV2::Api", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 9, 30};

extern const struct schema_type schema_aws_apigatewayv2_apimapping;
/* AWS::ApiGatewayV2::ApiMapping */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"ApiId", 1, 1}, {"ApiMappingId", 1, 4}, {"ApiMappingKey", 1, 0}, {"DomainName", 1, 3},
	{"Stage", 1, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"ApiMappingId", "DomainName", 0,
};
static const char *const t1_attributes[] = {
	"ApiMappingId", 0,
};
const struct schema_type schema_aws_apigatewayv2_apimapping = {
	"AWS::ApiGatewayV2::ApiMapping", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 2, 5};

extern const struct schema_type schema_aws_apigatewayv2_authorizer;
/* AWS::ApiGatewayV2::Authorizer */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 12, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 1, 0, 0, 0, U, U}, {32, 0, 12, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"ApiId", 1, 3}, {"AuthorizerCredentialsArn", 1, 8}, {"AuthorizerId", 1, 4},
	{"AuthorizerPayloadFormatVersion", 1, 8}, {"AuthorizerResultTtlInSeconds", 2, 8},
	{"AuthorizerType", 1, 1}, {"AuthorizerUri", 1, 8}, {"EnableSimpleResponses", 3, 8},
	{"IdentitySource", 4, 0}, {"IdentityValidationExpression", 1, 0},
	{"JwtConfiguration", 5, 0}, {"Name", 1, 1}, {"Audience", 4, 0}, {"Issuer", 1, 0},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"AuthorizerId", "ApiId", 0,
};
static const char *const t2_attributes[] = {
	"AuthorizerId", 0,
};
const struct schema_type schema_aws_apigatewayv2_authorizer = {
	"AWS::ApiGatewayV2::Authorizer", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 6, 14};

extern const struct schema_type schema_aws_apigatewayv2_deployment;
/* AWS::ApiGatewayV2::Deployment */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"ApiId", 1, 3}, {"DeploymentId", 1, 4}, {"Description", 1, 0}, {"StageName", 1, 8},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"ApiId", "DeploymentId", 0,
};
static const char *const t3_attributes[] = {
	"DeploymentId", 0,
};
const struct schema_type schema_aws_apigatewayv2_deployment = {
	"AWS::ApiGatewayV2::Deployment", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 2, 4};

extern const struct schema_type schema_aws_apigatewayv2_domainname;
/* AWS::ApiGatewayV2::DomainName */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 8, 6, 0, 0, 0, 0, U, U},
	{32, 0, 14, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 3, 0, U, U},
	{64, 0, 0, 0, 1, 0, 0, 0, U, U},
};
static const struct schema_prop t4_props[] = {
	{"DomainName", 1, 3}, {"DomainNameArn", 1, 4}, {"DomainNameConfigurations", 2, 0},
	{"MutualTlsAuthentication", 4, 0}, {"RegionalDomainName", 1, 4},
	{"RegionalHostedZoneId", 1, 4}, {"RoutingMode", 5, 0}, {"Tags", 6, 0},
	{"CertificateArn", 1, 0}, {"CertificateName", 1, 0}, {"EndpointType", 1, 0},
	{"IpAddressType", 1, 0}, {"OwnershipVerificationCertificateArn", 1, 0},
	{"SecurityPolicy", 1, 0}, {"TruststoreUri", 1, 0}, {"TruststoreVersion", 1, 0},
};
static const char *const t4_texts[] = {
	"API_MAPPING_ONLY", "ROUTING_RULE_THEN_API_MAPPING", "ROUTING_RULE_ONLY",
};
static const char *const t4_identifier[] = {
	"DomainName", 0,
};
static const char *const t4_attributes[] = {
	"DomainNameArn", "RegionalDomainName", "RegionalHostedZoneId", 0,
};
const struct schema_type schema_aws_apigatewayv2_domainname = {
	"AWS::ApiGatewayV2::DomainName", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, "Tags", 7, 16};

extern const struct schema_type schema_aws_apigatewayv2_integration;
/* AWS::ApiGatewayV2::Integration */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 19, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role|user|group)\\/.*", U, U},
	{64, 0, 0, 0, 1, 0, 0, 0, U, U}, {64, 0, 0, 0, 5, 0, 0, 0, U, U},
	{32, 0, 19, 1, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 7, 0, 0, 0, U, U},
	{32, 0, 20, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 22, 1, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t5_props[] = {
	{"ApiId", 1, 3}, {"ConnectionId", 1, 0}, {"ConnectionType", 1, 0},
	{"ContentHandlingStrategy", 1, 0}, {"CredentialsArn", 2, 0}, {"Description", 1, 0},
	{"IntegrationId", 1, 4}, {"IntegrationMethod", 1, 0}, {"IntegrationSubtype", 1, 0},
	{"IntegrationType", 1, 1}, {"IntegrationUri", 1, 0}, {"PassthroughBehavior", 1, 0},
	{"PayloadFormatVersion", 1, 0}, {"RequestParameters", 3, 0}, {"RequestTemplates", 3, 0},
	{"ResponseParameters", 4, 0}, {"TemplateSelectionExpression", 1, 0},
	{"TimeoutInMillis", 8, 0}, {"TlsConfig", 9, 0}, {"ResponseParameters", 6, 0},
	{"Destination", 1, 0}, {"Source", 1, 0}, {"ServerNameToVerify", 1, 0},
};
static const char *const t5_texts[] = {
	0,
};
static const char *const t5_identifier[] = {
	"ApiId", "IntegrationId", 0,
};
static const char *const t5_attributes[] = {
	"IntegrationId", 0,
};
const struct schema_type schema_aws_apigatewayv2_integration = {
	"AWS::ApiGatewayV2::Integration", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, 0, 10, 23};

extern const struct schema_type schema_aws_apigatewayv2_integrationresponse;
/* AWS::ApiGatewayV2::IntegrationResponse */
static const struct schema_node t6_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t6_props[] = {
	{"ApiId", 1, 3}, {"ContentHandlingStrategy", 1, 0}, {"IntegrationId", 1, 3},
	{"IntegrationResponseId", 1, 4}, {"IntegrationResponseKey", 1, 1},
	{"ResponseParameters", 2, 0}, {"ResponseTemplates", 2, 0},
	{"TemplateSelectionExpression", 1, 0},
};
static const char *const t6_texts[] = {
	0,
};
static const char *const t6_identifier[] = {
	"ApiId", "IntegrationId", "IntegrationResponseId", 0,
};
static const char *const t6_attributes[] = {
	"IntegrationResponseId", 0,
};
const struct schema_type schema_aws_apigatewayv2_integrationresponse = {
	"AWS::ApiGatewayV2::IntegrationResponse", t6_nodes, t6_props, t6_texts,
	t6_identifier, t6_attributes, 0, 3, 8};

extern const struct schema_type schema_aws_apigatewayv2_model;
/* AWS::ApiGatewayV2::Model */
static const struct schema_node t7_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t7_props[] = {
	{"ApiId", 1, 3}, {"ContentType", 1, 0}, {"Description", 1, 0}, {"ModelId", 1, 4},
	{"Name", 1, 1}, {"Schema", 2, 1},
};
static const char *const t7_texts[] = {
	0,
};
static const char *const t7_identifier[] = {
	"ApiId", "ModelId", 0,
};
static const char *const t7_attributes[] = {
	"ModelId", 0,
};
const struct schema_type schema_aws_apigatewayv2_model = {
	"AWS::ApiGatewayV2::Model", t7_nodes, t7_props, t7_texts,
	t7_identifier, t7_attributes, 0, 3, 6};

extern const struct schema_type schema_aws_apigatewayv2_route;
/* AWS::ApiGatewayV2::Route */
static const struct schema_node t8_nodes[] = {
	{32, 0, 0, 13, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 1, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {64, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t8_props[] = {
	{"ApiId", 1, 3}, {"ApiKeyRequired", 2, 0}, {"AuthorizationScopes", 3, 0},
	{"AuthorizationType", 1, 0}, {"AuthorizerId", 1, 8}, {"ModelSelectionExpression", 1, 0},
	{"OperationName", 1, 0}, {"RequestModels", 4, 0}, {"RequestParameters", 5, 8},
	{"RouteId", 1, 4}, {"RouteKey", 1, 1}, {"RouteResponseSelectionExpression", 1, 0},
	{"Target", 1, 0},
};
static const char *const t8_texts[] = {
	0,
};
static const char *const t8_identifier[] = {
	"ApiId", "RouteId", 0,
};
static const char *const t8_attributes[] = {
	"RouteId", 0,
};
const struct schema_type schema_aws_apigatewayv2_route = {
	"AWS::ApiGatewayV2::Route", t8_nodes, t8_props, t8_texts,
	t8_identifier, t8_attributes, 0, 6, 13};

extern const struct schema_type schema_aws_apigatewayv2_routeresponse;
/* AWS::ApiGatewayV2::RouteResponse */
static const struct schema_node t9_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {127, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t9_props[] = {
	{"ApiId", 1, 3}, {"ModelSelectionExpression", 1, 0}, {"ResponseModels", 2, 0},
	{"ResponseParameters", 3, 0}, {"RouteId", 1, 3}, {"RouteResponseId", 1, 4},
	{"RouteResponseKey", 1, 1},
};
static const char *const t9_texts[] = {
	0,
};
static const char *const t9_identifier[] = {
	"ApiId", "RouteId", "RouteResponseId", 0,
};
static const char *const t9_attributes[] = {
	"RouteResponseId", 0,
};
const struct schema_type schema_aws_apigatewayv2_routeresponse = {
	"AWS::ApiGatewayV2::RouteResponse", t9_nodes, t9_props, t9_texts,
	t9_identifier, t9_attributes, 0, 4, 7};
