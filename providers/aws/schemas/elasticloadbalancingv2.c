/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_elasticloadbalancingv2_listener;
/* AWS::ElasticLoadBalancingV2::Listener */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 10, 1, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 11, 9, 0, 0, 0, 0, U, U}, {32, 0, 20, 8, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 2, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 3, 0, U, U},
	{32, 0, 28, 12, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 40, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 32},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1024}, {1, 0, 0, 0, 0, 0, 0, "^(2|4|5)\\d\\d$", U, U},
	{32, 0, 43, 2, 0, 0, 0, 0, U, U}, {32, 0, 45, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 20, 0, 0, 0, U, U},
	{32, 0, 47, 2, 0, 0, 0, 0, U, U}, {32, 0, 49, 3, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 23, 0, 0, 0, U, U}, {32, 0, 52, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 3, 3, 0, U, U}, {16, 2, 0, 0, 2, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 50000}, {32, 0, 55, 6, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^(HTTPS\?|#\\{protocol\\})$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 128}, {1, 0, 0, 0, 0, 6, 2, 0, U, U},
	{1, 0, 0, 0, 0, 8, 6, 0, U, U}, {16, 3, 0, 0, 34, 0, 0, 0, U, U},
	{32, 0, 61, 2, 0, 0, 0, 0, U, U}, {32, 0, 63, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 14, 2, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 65535},
	{1, 0, 0, 0, 0, 16, 9, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AlpnPolicy", 1, 0}, {"Certificates", 3, 0}, {"DefaultActions", 5, 1},
	{"ListenerArn", 2, 4}, {"ListenerAttributes", 33, 0}, {"LoadBalancerArn", 2, 3},
	{"MutualAuthentication", 35, 0}, {"Port", 37, 0}, {"Protocol", 38, 0}, {"SslPolicy", 2, 0},
	{"CertificateArn", 2, 0}, {"AuthenticateCognitoConfig", 7, 0},
	{"AuthenticateOidcConfig", 10, 0}, {"FixedResponseConfig", 12, 0},
	{"ForwardConfig", 16, 0}, {"JwtValidationConfig", 21, 0}, {"Order", 26, 0},
	{"RedirectConfig", 27, 0}, {"TargetGroupArn", 2, 0}, {"Type", 32, 1},
	{"AuthenticationRequestExtraParams", 8, 0}, {"OnUnauthenticatedRequest", 9, 0},
	{"Scope", 2, 0}, {"SessionCookieName", 2, 0}, {"SessionTimeout", 2, 0},
	{"UserPoolArn", 2, 1}, {"UserPoolClientId", 2, 1}, {"UserPoolDomain", 2, 1},
	{"AuthenticationRequestExtraParams", 8, 0}, {"AuthorizationEndpoint", 2, 1},
	{"ClientId", 2, 1}, {"ClientSecret", 2, 8}, {"Issuer", 2, 1},
	{"OnUnauthenticatedRequest", 9, 0}, {"Scope", 2, 0}, {"SessionCookieName", 2, 0},
	{"SessionTimeout", 2, 0}, {"TokenEndpoint", 2, 1}, {"UseExistingClientSecret", 11, 0},
	{"UserInfoEndpoint", 2, 1}, {"ContentType", 13, 0}, {"MessageBody", 14, 0},
	{"StatusCode", 15, 1}, {"TargetGroupStickinessConfig", 17, 0}, {"TargetGroups", 19, 0},
	{"DurationSeconds", 18, 0}, {"Enabled", 11, 0}, {"TargetGroupArn", 2, 0},
	{"Weight", 18, 0}, {"AdditionalClaims", 22, 0}, {"Issuer", 2, 1}, {"JwksEndpoint", 2, 1},
	{"Format", 24, 1}, {"Name", 2, 1}, {"Values", 25, 1}, {"Host", 28, 0}, {"Path", 28, 0},
	{"Port", 2, 0}, {"Protocol", 29, 0}, {"Query", 30, 0}, {"StatusCode", 31, 1},
	{"Key", 2, 0}, {"Value", 2, 0}, {"AdvertiseTrustStoreCaNames", 36, 0},
	{"IgnoreClientCertificateExpiry", 11, 0}, {"Mode", 2, 0}, {"TrustStoreArn", 2, 0},
};
static const char *const t0_texts[] = {
	"allow", "authenticate", "deny", "single-string", "space-separated-values", "string-array",
	"HTTP_301", "HTTP_302", "authenticate-cognito", "authenticate-oidc", "fixed-response",
	"forward", "jwt-validation", "redirect", "off", "on", "GENEVE", "HTTP", "HTTPS", "QUIC",
	"TCP", "TCP_QUIC", "TCP_UDP", "TLS", "UDP",
};
static const char *const t0_identifier[] = {
	"ListenerArn", 0,
};
static const char *const t0_attributes[] = {
	"ListenerArn", 0,
};
const struct schema_type schema_aws_elasticloadbalancingv2_listener = {
	"AWS::ElasticLoadBalancingV2::Listener", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 39, 67};

extern const struct schema_type schema_aws_elasticloadbalancingv2_listenerrule;
/* AWS::ElasticLoadBalancingV2::ListenerRule */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 2, 0, 0, 0, U, U},
	{32, 0, 7, 9, 0, 0, 0, 0, U, U}, {32, 0, 16, 8, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 5, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 24, 12, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 36, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 32},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1024}, {1, 0, 0, 0, 0, 0, 0, "^(2|4|5)\\d\\d$", U, U},
	{32, 0, 39, 2, 0, 0, 0, 0, U, U}, {32, 0, 41, 2, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 17, 0, 0, 0, U, U}, {32, 0, 43, 2, 0, 0, 0, 0, U, U},
	{32, 0, 45, 3, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 20, 0, 0, 0, U, U},
	{32, 0, 48, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 3, 3, 0, U, U},
	{16, 2, 0, 0, 5, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 50000},
	{32, 0, 51, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^(HTTPS\?|#\\{protocol\\})$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 128}, {1, 0, 0, 0, 0, 6, 2, 0, U, U},
	{1, 0, 0, 0, 0, 8, 6, 0, U, U}, {16, 3, 0, 0, 31, 0, 0, 0, U, U},
	{32, 0, 57, 9, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 64},
	{32, 0, 66, 2, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 5, 0, 0, 0, U, U},
	{32, 0, 68, 3, 0, 0, 0, 0, U, U}, {32, 0, 71, 1, 0, 0, 0, 0, U, U},
	{32, 0, 72, 2, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 5, 0, 0, 0, U, 5},
	{32, 0, 74, 1, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 41, 0, 0, 0, U, U},
	{32, 0, 75, 2, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 43, 0, 0, 0, U, U},
	{32, 0, 77, 3, 0, 0, 0, 0, U, U}, {32, 0, 80, 1, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 46, 0, 0, 0, U, U}, {32, 0, 81, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 14, 2, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Actions", 1, 1}, {"Conditions", 30, 1}, {"IsDefault", 9, 4}, {"ListenerArn", 5, 10},
	{"Priority", 23, 1}, {"RuleArn", 5, 4}, {"Transforms", 42, 0},
	{"AuthenticateCognitoConfig", 3, 0}, {"AuthenticateOidcConfig", 8, 0},
	{"FixedResponseConfig", 10, 0}, {"ForwardConfig", 14, 0}, {"JwtValidationConfig", 18, 0},
	{"Order", 23, 0}, {"RedirectConfig", 24, 0}, {"TargetGroupArn", 5, 0}, {"Type", 29, 1},
	{"AuthenticationRequestExtraParams", 4, 0}, {"OnUnauthenticatedRequest", 6, 0},
	{"Scope", 5, 0}, {"SessionCookieName", 5, 0}, {"SessionTimeout", 7, 0},
	{"UserPoolArn", 5, 1}, {"UserPoolClientId", 5, 1}, {"UserPoolDomain", 5, 1},
	{"AuthenticationRequestExtraParams", 4, 0}, {"AuthorizationEndpoint", 5, 1},
	{"ClientId", 5, 1}, {"ClientSecret", 5, 8}, {"Issuer", 5, 1},
	{"OnUnauthenticatedRequest", 6, 0}, {"Scope", 5, 0}, {"SessionCookieName", 5, 0},
	{"SessionTimeout", 7, 0}, {"TokenEndpoint", 5, 1}, {"UseExistingClientSecret", 9, 0},
	{"UserInfoEndpoint", 5, 1}, {"ContentType", 11, 0}, {"MessageBody", 12, 0},
	{"StatusCode", 13, 1}, {"TargetGroupStickinessConfig", 15, 0}, {"TargetGroups", 16, 0},
	{"DurationSeconds", 7, 0}, {"Enabled", 9, 0}, {"TargetGroupArn", 5, 0}, {"Weight", 7, 0},
	{"AdditionalClaims", 19, 0}, {"Issuer", 5, 1}, {"JwksEndpoint", 5, 1}, {"Format", 21, 1},
	{"Name", 5, 1}, {"Values", 22, 1}, {"Host", 25, 0}, {"Path", 25, 0}, {"Port", 5, 0},
	{"Protocol", 26, 0}, {"Query", 27, 0}, {"StatusCode", 28, 1}, {"Field", 32, 0},
	{"HostHeaderConfig", 33, 0}, {"HttpHeaderConfig", 35, 0},
	{"HttpRequestMethodConfig", 36, 0}, {"PathPatternConfig", 37, 0},
	{"QueryStringConfig", 39, 0}, {"RegexValues", 34, 0}, {"SourceIpConfig", 36, 0},
	{"Values", 34, 0}, {"RegexValues", 34, 0}, {"Values", 34, 0}, {"HttpHeaderName", 5, 0},
	{"RegexValues", 34, 0}, {"Values", 34, 0}, {"Values", 34, 0}, {"RegexValues", 34, 0},
	{"Values", 38, 0}, {"Values", 40, 0}, {"Key", 5, 0}, {"Value", 5, 0},
	{"HostHeaderRewriteConfig", 44, 0}, {"Type", 47, 1}, {"UrlRewriteConfig", 44, 0},
	{"Rewrites", 45, 1}, {"Regex", 5, 1}, {"Replace", 5, 1},
};
static const char *const t1_texts[] = {
	"allow", "authenticate", "deny", "single-string", "space-separated-values", "string-array",
	"HTTP_301", "HTTP_302", "authenticate-cognito", "authenticate-oidc", "fixed-response",
	"forward", "jwt-validation", "redirect", "host-header-rewrite", "url-rewrite",
};
static const char *const t1_identifier[] = {
	"RuleArn", 0,
};
static const char *const t1_attributes[] = {
	"IsDefault", "RuleArn", 0,
};
const struct schema_type schema_aws_elasticloadbalancingv2_listenerrule = {
	"AWS::ElasticLoadBalancingV2::ListenerRule", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 48, 83};

extern const struct schema_type schema_aws_elasticloadbalancingv2_loadbalancer;
/* AWS::ElasticLoadBalancingV2::LoadBalancer */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 19, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 2, 3, 0, U, U}, {16, 3, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 19, 2, 0, 0, 0, 0, U, U}, {32, 0, 21, 1, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 5, 2, 0, U, U},
	{16, 3, 0, 0, 1, 0, 0, 0, U, U}, {16, 3, 0, 0, 12, 0, 0, 0, U, U},
	{32, 0, 22, 5, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 14, 0, 0, 0, U, U},
	{32, 0, 27, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 0, 256},
	{1, 0, 0, 0, 0, 7, 3, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"CanonicalHostedZoneID", 1, 4}, {"DNSName", 1, 4},
	{"EnableCapacityReservationProvisionStabilize", 2, 8},
	{"EnablePrefixForIpv6SourceNat", 3, 0},
	{"EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", 1, 0}, {"IpAddressType", 4, 0},
	{"Ipv4IpamPoolId", 1, 0}, {"LoadBalancerArn", 1, 4}, {"LoadBalancerAttributes", 5, 0},
	{"LoadBalancerFullName", 1, 4}, {"LoadBalancerName", 1, 4},
	{"MinimumLoadBalancerCapacity", 7, 0}, {"Name", 1, 2}, {"Scheme", 9, 2},
	{"SecurityGroups", 10, 0}, {"SubnetMappings", 11, 0}, {"Subnets", 10, 0}, {"Tags", 13, 0},
	{"Type", 17, 2}, {"Key", 1, 0}, {"Value", 1, 0}, {"CapacityUnits", 8, 1},
	{"AllocationId", 1, 0}, {"IPv6Address", 1, 0}, {"PrivateIPv4Address", 1, 0},
	{"SourceNatIpv6Prefix", 1, 0}, {"SubnetId", 1, 1}, {"Key", 15, 1}, {"Value", 16, 0},
};
static const char *const t2_texts[] = {
	"off", "on", "dualstack", "dualstack-without-public-ipv4", "ipv4", "internal",
	"internet-facing", "application", "gateway", "network",
};
static const char *const t2_identifier[] = {
	"LoadBalancerArn", 0,
};
static const char *const t2_attributes[] = {
	"CanonicalHostedZoneID", "DNSName", "EnableCapacityReservationProvisionStabilize",
	"EnablePrefixForIpv6SourceNat", "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
	"IpAddressType", "Ipv4IpamPoolId", "LoadBalancerArn", "LoadBalancerAttributes",
	"LoadBalancerFullName", "LoadBalancerName", "Name", "Scheme", "SecurityGroups",
	"SubnetMappings", "Subnets", "Tags", "Type", 0,
};
const struct schema_type schema_aws_elasticloadbalancingv2_loadbalancer = {
	"AWS::ElasticLoadBalancingV2::LoadBalancer", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 18, 29};

extern const struct schema_type schema_aws_elasticloadbalancingv2_targetgroup;
/* AWS::ElasticLoadBalancingV2::TargetGroup */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 24, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 5, 300}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1024},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 9, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 2, 120}, {2, 0, 0, 0, 0, 0, 0, 0, 2, 10},
	{1, 0, 0, 0, 0, 9, 2, 0, U, U}, {16, 1, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 24, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 65535},
	{16, 1, 0, 0, 13, 0, 0, 0, U, U}, {32, 0, 26, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 0, 256},
	{16, 3, 0, 0, 17, 0, 0, 0, U, U}, {32, 0, 28, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 11, 4, 0, U, U}, {16, 3, 0, 0, 20, 0, 0, 0, U, U},
	{32, 0, 30, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
};
static const struct schema_prop t3_props[] = {
	{"HealthCheckEnabled", 1, 0}, {"HealthCheckIntervalSeconds", 2, 0},
	{"HealthCheckPath", 3, 0}, {"HealthCheckPort", 4, 0}, {"HealthCheckProtocol", 5, 0},
	{"HealthCheckTimeoutSeconds", 6, 0}, {"HealthyThresholdCount", 7, 0},
	{"IpAddressType", 8, 2}, {"LoadBalancerArns", 9, 4}, {"Matcher", 10, 0}, {"Name", 4, 2},
	{"Port", 11, 2}, {"Protocol", 5, 2}, {"ProtocolVersion", 4, 2}, {"Tags", 12, 0},
	{"TargetControlPort", 11, 0}, {"TargetGroupArn", 4, 4}, {"TargetGroupAttributes", 16, 0},
	{"TargetGroupFullName", 4, 4}, {"TargetGroupName", 4, 4}, {"TargetType", 18, 2},
	{"Targets", 19, 0}, {"UnhealthyThresholdCount", 7, 0}, {"VpcId", 4, 2}, {"GrpcCode", 4, 0},
	{"HttpCode", 4, 0}, {"Key", 14, 1}, {"Value", 15, 1}, {"Key", 4, 0}, {"Value", 4, 0},
	{"AvailabilityZone", 4, 0}, {"Id", 4, 1}, {"Port", 11, 0}, {"QuicServerId", 21, 0},
};
static const char *const t3_texts[] = {
	"GENEVE", "HTTP", "HTTPS", "QUIC", "TCP", "TCP_QUIC", "TCP_UDP", "TLS", "UDP", "ipv4",
	"ipv6", "alb", "instance", "ip", "lambda",
};
static const char *const t3_identifier[] = {
	"TargetGroupArn", 0,
};
static const char *const t3_attributes[] = {
	"LoadBalancerArns", "TargetGroupArn", "TargetGroupFullName", "TargetGroupName", 0,
};
const struct schema_type schema_aws_elasticloadbalancingv2_targetgroup = {
	"AWS::ElasticLoadBalancingV2::TargetGroup", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 22, 34};
