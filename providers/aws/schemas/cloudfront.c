/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_cloudfront_cachepolicy;
/* AWS::CloudFront::CachePolicy */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {32, 0, 3, 6, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, 0, U},
	{32, 0, 9, 5, 0, 0, 0, 0, U, U}, {32, 0, 14, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(none|whitelist|allExcept|all)$", U, U},
	{16, 0, 0, 0, 2, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 16, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^(none|whitelist)$", U, U},
	{32, 0, 18, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"CachePolicyConfig", 1, 1}, {"Id", 2, 4}, {"LastModifiedTime", 2, 4}, {"Comment", 2, 0},
	{"DefaultTTL", 3, 1}, {"MaxTTL", 3, 1}, {"MinTTL", 3, 1}, {"Name", 2, 1},
	{"ParametersInCacheKeyAndForwardedToOrigin", 4, 1}, {"CookiesConfig", 5, 1},
	{"EnableAcceptEncodingBrotli", 8, 0}, {"EnableAcceptEncodingGzip", 8, 1},
	{"HeadersConfig", 9, 1}, {"QueryStringsConfig", 11, 1}, {"CookieBehavior", 6, 1},
	{"Cookies", 7, 0}, {"HeaderBehavior", 10, 1}, {"Headers", 7, 0},
	{"QueryStringBehavior", 6, 1}, {"QueryStrings", 7, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Id", "LastModifiedTime", 0,
};
const struct schema_type schema_aws_cloudfront_cachepolicy = {
	"AWS::CloudFront::CachePolicy", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 12, 20};

extern const struct schema_type schema_aws_cloudfront_cloudfrontoriginaccessidentity;
/* AWS::CloudFront::CloudFrontOriginAccessIdentity */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {32, 0, 3, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"CloudFrontOriginAccessIdentityConfig", 1, 1}, {"Id", 2, 4}, {"S3CanonicalUserId", 2, 4},
	{"Comment", 2, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"Id", 0,
};
static const char *const t1_attributes[] = {
	"Id", "S3CanonicalUserId", 0,
};
const struct schema_type schema_aws_cloudfront_cloudfrontoriginaccessidentity = {
	"AWS::CloudFront::CloudFrontOriginAccessIdentity", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 3, 4};

extern const struct schema_type schema_aws_cloudfront_distribution;
/* AWS::CloudFront::Distribution */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {32, 0, 4, 27, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 31, 21, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 52, 4, 0, 0, 0, 0, U, U}, {32, 0, 56, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {16, 0, 0, 0, 12, 0, 0, 0, U, U},
	{32, 0, 58, 2, 0, 0, 0, 0, U, U}, {32, 0, 60, 1, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 15, 0, 0, 0, U, U}, {32, 0, 61, 3, 0, 0, 0, 0, U, U},
	{32, 0, 64, 1, 0, 0, 0, 0, U, U}, {32, 0, 65, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 64}, {1, 0, 0, 0, 0, 3, 2, 0, U, U},
	{16, 0, 0, 0, 21, 0, 0, 0, U, U}, {32, 0, 66, 4, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 5, 11, 0, U, U}, {2, 0, 0, 0, 0, 16, 12, 0, U, U},
	{32, 0, 70, 5, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 75, 20, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 28, 3, 0, U, U},
	{1, 0, 0, 0, 0, 31, 4, 0, U, U}, {32, 0, 95, 3, 0, 0, 0, 0, U, U},
	{32, 0, 98, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 32, 0, 0, 0, U, U},
	{32, 0, 100, 4, 0, 0, 0, 0, U, U}, {32, 0, 104, 1, 0, 0, 0, 0, U, U},
	{32, 0, 105, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 25, 0, 0, 0, 1, U},
	{32, 0, 107, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 38, 0, 0, 0, 2, 2},
	{32, 0, 109, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 35, 2, 0, U, U},
	{16, 1, 0, 0, 41, 0, 0, 0, U, U}, {32, 0, 110, 12, 0, 0, 0, 0, U, U},
	{32, 0, 122, 8, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 37, 3, 0, U, U},
	{32, 0, 130, 1, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 46, 0, 0, 0, U, U},
	{32, 0, 131, 2, 0, 0, 0, 0, U, U}, {32, 0, 133, 2, 0, 0, 0, 0, U, U},
	{32, 0, 135, 2, 0, 0, 0, 0, U, U}, {32, 0, 137, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 40, 4, 0, U, U}, {32, 0, 141, 1, 0, 0, 0, 0, U, U},
	{32, 0, 142, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 54, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 44, 249, 0, U, U}, {1, 0, 0, 0, 0, 293, 3, 0, U, U},
	{32, 0, 144, 2, 0, 0, 0, 0, U, U}, {32, 0, 146, 1, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 59, 0, 0, 0, U, U}, {32, 0, 147, 2, 0, 0, 0, 0, U, U},
	{32, 0, 149, 1, 0, 0, 0, 0, U, U}, {32, 0, 150, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256}, {1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9-_]+$", 1, 128},
	{32, 0, 153, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, 32},
	{1, 0, 0, 0, 0, 296, 9, 0, U, U}, {1, 0, 0, 0, 0, 305, 3, 0, U, U},
	{32, 0, 158, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 308, 3, 0, U, U},
	{32, 0, 160, 3, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 72, 0, 0, 0, U, U},
	{32, 0, 163, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"DistributionConfig", 1, 1}, {"DomainName", 3, 4}, {"Id", 3, 4}, {"Tags", 71, 0},
	{"Aliases", 2, 0}, {"AnycastIpListId", 3, 0}, {"CNAMEs", 2, 0}, {"CacheBehaviors", 4, 0},
	{"CacheTagConfig", 16, 0}, {"Comment", 3, 0}, {"ConnectionFunctionAssociation", 17, 0},
	{"ConnectionMode", 19, 0}, {"ContinuousDeploymentPolicyId", 3, 0},
	{"CustomErrorResponses", 20, 0}, {"CustomOrigin", 24, 0}, {"DefaultCacheBehavior", 26, 1},
	{"DefaultRootObject", 3, 0}, {"Enabled", 6, 1}, {"HttpVersion", 28, 0},
	{"IPV6Enabled", 6, 0}, {"Logging", 29, 0}, {"OriginGroups", 30, 0}, {"Origins", 40, 0},
	{"PriceClass", 50, 0}, {"Restrictions", 51, 0}, {"S3Origin", 56, 0}, {"Staging", 6, 0},
	{"TenantConfig", 57, 0}, {"ViewerCertificate", 64, 0}, {"ViewerMtlsConfig", 68, 0},
	{"WebACLId", 3, 0}, {"AllowedMethods", 2, 0}, {"CachePolicyId", 3, 0},
	{"CachedMethods", 2, 0}, {"Compress", 6, 0}, {"DefaultTTL", 7, 0},
	{"FieldLevelEncryptionId", 3, 0}, {"ForwardedValues", 8, 0},
	{"FunctionAssociations", 11, 0}, {"GrpcConfig", 13, 0},
	{"LambdaFunctionAssociations", 14, 0}, {"MaxTTL", 7, 0}, {"MinTTL", 7, 0},
	{"OriginRequestPolicyId", 3, 0}, {"PathPattern", 3, 1}, {"RealtimeLogConfigArn", 3, 0},
	{"ResponseHeadersPolicyId", 3, 0}, {"SmoothStreaming", 6, 0}, {"TargetOriginId", 3, 1},
	{"TrustedKeyGroups", 2, 0}, {"TrustedSigners", 2, 0}, {"ViewerProtocolPolicy", 3, 1},
	{"Cookies", 9, 0}, {"Headers", 2, 0}, {"QueryString", 6, 1},
	{"QueryStringCacheKeys", 2, 0}, {"Forward", 10, 1}, {"WhitelistedNames", 2, 0},
	{"EventType", 3, 0}, {"FunctionARN", 3, 0}, {"Enabled", 6, 1}, {"EventType", 3, 0},
	{"IncludeBody", 6, 0}, {"LambdaFunctionARN", 3, 0}, {"HeaderName", 3, 1}, {"Id", 18, 1},
	{"ErrorCachingMinTTL", 7, 0}, {"ErrorCode", 22, 1}, {"ResponseCode", 23, 0},
	{"ResponsePagePath", 3, 0}, {"DNSName", 3, 1}, {"HTTPPort", 25, 0}, {"HTTPSPort", 25, 0},
	{"OriginProtocolPolicy", 3, 1}, {"OriginSSLProtocols", 2, 1}, {"AllowedMethods", 2, 0},
	{"CachePolicyId", 3, 0}, {"CachedMethods", 2, 0}, {"Compress", 6, 0}, {"DefaultTTL", 7, 0},
	{"FieldLevelEncryptionId", 3, 0}, {"ForwardedValues", 8, 0},
	{"FunctionAssociations", 11, 0}, {"GrpcConfig", 13, 0},
	{"LambdaFunctionAssociations", 14, 0}, {"MaxTTL", 7, 0}, {"MinTTL", 7, 0},
	{"OriginRequestPolicyId", 3, 0}, {"RealtimeLogConfigArn", 3, 0},
	{"ResponseHeadersPolicyId", 3, 0}, {"SmoothStreaming", 6, 0}, {"TargetOriginId", 3, 1},
	{"TrustedKeyGroups", 2, 0}, {"TrustedSigners", 2, 0}, {"ViewerProtocolPolicy", 27, 1},
	{"Bucket", 3, 0}, {"IncludeCookies", 6, 0}, {"Prefix", 3, 0}, {"Items", 31, 0},
	{"Quantity", 25, 1}, {"FailoverCriteria", 33, 1}, {"Id", 3, 1}, {"Members", 36, 1},
	{"SelectionCriteria", 39, 0}, {"StatusCodes", 34, 1}, {"Items", 35, 1},
	{"Quantity", 25, 1}, {"Items", 37, 1}, {"Quantity", 25, 1}, {"OriginId", 3, 1},
	{"ConnectionAttempts", 25, 0}, {"ConnectionTimeout", 25, 0}, {"CustomOriginConfig", 42, 0},
	{"DomainName", 3, 1}, {"Id", 3, 1}, {"OriginAccessControlId", 3, 0},
	{"OriginCustomHeaders", 45, 0}, {"OriginPath", 3, 0}, {"OriginShield", 47, 0},
	{"ResponseCompletionTimeout", 25, 0}, {"S3OriginConfig", 48, 0},
	{"VpcOriginConfig", 49, 0}, {"HTTPPort", 25, 0}, {"HTTPSPort", 25, 0},
	{"IpAddressType", 43, 0}, {"OriginKeepaliveTimeout", 25, 0}, {"OriginMtlsConfig", 44, 0},
	{"OriginProtocolPolicy", 3, 1}, {"OriginReadTimeout", 25, 0}, {"OriginSSLProtocols", 2, 0},
	{"ClientCertificateArn", 3, 1}, {"HeaderName", 3, 1}, {"HeaderValue", 3, 1},
	{"Enabled", 6, 0}, {"OriginShieldRegion", 3, 0}, {"OriginAccessIdentity", 3, 0},
	{"OriginReadTimeout", 25, 0}, {"OriginKeepaliveTimeout", 25, 0},
	{"OriginReadTimeout", 25, 0}, {"OwnerAccountId", 3, 0}, {"VpcOriginId", 3, 1},
	{"GeoRestriction", 52, 1}, {"Locations", 53, 0}, {"RestrictionType", 55, 1},
	{"DNSName", 3, 1}, {"OriginAccessIdentity", 3, 0}, {"ParameterDefinitions", 58, 0},
	{"Definition", 60, 1}, {"Name", 63, 1}, {"StringSchema", 61, 0}, {"Comment", 3, 0},
	{"DefaultValue", 62, 0}, {"Required", 6, 1}, {"AcmCertificateArn", 3, 0},
	{"CloudFrontDefaultCertificate", 6, 0}, {"IamCertificateId", 65, 0},
	{"MinimumProtocolVersion", 66, 0}, {"SslSupportMethod", 67, 0}, {"Mode", 69, 0},
	{"TrustStoreConfig", 70, 0}, {"AdvertiseTrustStoreCaNames", 6, 0},
	{"IgnoreCertificateExpiry", 6, 0}, {"TrustStoreId", 3, 1}, {"Key", 3, 1}, {"Value", 3, 1},
};
static const char *const t2_texts[] = {
	"all", "none", "whitelist", "direct", "tenant-only", "400", "403", "404", "405", "414",
	"416", "500", "501", "502", "503", "504", "200", "400", "403", "404", "405", "414", "416",
	"500", "501", "502", "503", "504", "allow-all", "https-only", "redirect-to-https",
	"http1.1", "http2", "http2and3", "http3", "default", "media-quality-based", "ipv4", "ipv6",
	"dualstack", "None", "PriceClass_100", "PriceClass_200", "PriceClass_All", "AD", "AE",
	"AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA",
	"BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS",
	"BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM",
	"CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ",
	"EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB",
	"GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU",
	"GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ",
	"IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR",
	"KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA",
	"MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS",
	"MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO",
	"NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR",
	"PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE",
	"SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY",
	"SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV",
	"TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU",
	"WF", "WS", "YE", "YT", "ZA", "ZM", "ZW", "blacklist", "none", "whitelist", "SSLv3",
	"TLSv1", "TLSv1.1_2016", "TLSv1.2_2018", "TLSv1.2_2019", "TLSv1.2_2021", "TLSv1.2_2025",
	"TLSv1.3_2025", "TLSv1_2016", "sni-only", "static-ip", "vip", "required", "optional",
	"passthrough",
};
static const char *const t2_identifier[] = {
	"Id", 0,
};
static const char *const t2_attributes[] = {
	"DomainName", "Id", 0,
};
const struct schema_type schema_aws_cloudfront_distribution = {
	"AWS::CloudFront::Distribution", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 73, 165};

extern const struct schema_type schema_aws_cloudfront_monitoringsubscription;
/* AWS::CloudFront::MonitoringSubscription */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 2, 1, 0, 0, 0, 0, U, U}, {32, 0, 3, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"DistributionId", 1, 3}, {"MonitoringSubscription", 2, 1},
	{"RealtimeMetricsSubscriptionConfig", 3, 0}, {"RealtimeMetricsSubscriptionStatus", 4, 1},
};
static const char *const t3_texts[] = {
	"Enabled", "Disabled",
};
static const char *const t3_identifier[] = {
	"DistributionId", 0,
};
static const char *const t3_attributes[] = {
	0,
};
const struct schema_type schema_aws_cloudfront_monitoringsubscription = {
	"AWS::CloudFront::MonitoringSubscription", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 5, 4};

extern const struct schema_type schema_aws_cloudfront_originaccesscontrol;
/* AWS::CloudFront::OriginAccessControl */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 2, 5, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(s3|mediastore|lambda|mediapackagev2)$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(never|no-override|always)$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(sigv4)$", U, U},
};
static const struct schema_prop t4_props[] = {
	{"Id", 1, 4}, {"OriginAccessControlConfig", 2, 1}, {"Description", 1, 0}, {"Name", 1, 1},
	{"OriginAccessControlOriginType", 3, 1}, {"SigningBehavior", 4, 1},
	{"SigningProtocol", 5, 1},
};
static const char *const t4_texts[] = {
	0,
};
static const char *const t4_identifier[] = {
	"Id", 0,
};
static const char *const t4_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_cloudfront_originaccesscontrol = {
	"AWS::CloudFront::OriginAccessControl", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, 0, 6, 7};

extern const struct schema_type schema_aws_cloudfront_realtimelogconfig;
/* AWS::CloudFront::RealtimeLogConfig */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, 1, U}, {32, 0, 5, 2, 0, 0, 0, 0, U, U},
	{32, 0, 7, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 1, 0, 0, 0, 1, U},
	{4, 0, 0, 0, 0, 0, 0, 0, 1, 100},
};
static const struct schema_prop t5_props[] = {
	{"Arn", 1, 4}, {"EndPoints", 2, 1}, {"Fields", 5, 1}, {"Name", 1, 3},
	{"SamplingRate", 6, 1}, {"KinesisStreamConfig", 4, 1}, {"StreamType", 1, 1},
	{"RoleArn", 1, 1}, {"StreamArn", 1, 1},
};
static const char *const t5_texts[] = {
	0,
};
static const char *const t5_identifier[] = {
	"Arn", 0,
};
static const char *const t5_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_cloudfront_realtimelogconfig = {
	"AWS::CloudFront::RealtimeLogConfig", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, 0, 7, 9};
