/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_wafv2_ipset;
/* AWS::WAFv2::IPSet */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "\\S", 1, 50}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9=:#@/\\-,.][a-zA-Z0-9+=:#@/\\-,.\\s]+[a-zA-Z0-9+=:#@/\\-,.]{1,256}$", U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9a-f]{8}-(\?:[0-9a-f]{4}-){3}[0-9a-f]{12}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9A-Za-z_-]{1,128}$", U, U}, {1, 0, 0, 0, 0, 2, 2, 0, U, U},
	{16, 0, 0, 0, 10, 0, 0, 0, 1, U}, {32, 0, 8, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"Addresses", 1, 1}, {"Arn", 3, 4}, {"Description", 4, 0}, {"IPAddressVersion", 5, 1},
	{"Id", 6, 4}, {"Name", 7, 2}, {"Scope", 8, 3}, {"Tags", 9, 0}, {"Key", 11, 0},
	{"Value", 12, 0},
};
static const char *const t0_texts[] = {
	"IPV4", "IPV6", "CLOUDFRONT", "REGIONAL",
};
static const char *const t0_identifier[] = {
	"Name", "Id", "Scope", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "Id", 0,
};
const struct schema_type schema_aws_wafv2_ipset = {
	"AWS::WAFv2::IPSet", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 13, 10};

extern const struct schema_type schema_aws_wafv2_loggingconfiguration;
/* AWS::WAFv2::LoggingConfiguration */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 5, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {16, 0, 0, 0, 6, 0, 0, 0, 1, U},
	{32, 0, 7, 3, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 8, 0, 0, 0, 1, U},
	{32, 0, 10, 2, 0, 0, 0, 0, U, U}, {32, 0, 12, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 2, 6, 0, U, U}, {32, 0, 13, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 8, 2, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 15, 0, 0, 0, U, U}, {32, 0, 14, 4, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 18, 1, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"LogDestinationConfigs", 1, 1}, {"LoggingFilter", 3, 0},
	{"ManagedByFirewallManager", 13, 4}, {"RedactedFields", 14, 0}, {"ResourceArn", 2, 3},
	{"DefaultBehavior", 4, 1}, {"Filters", 5, 1}, {"Behavior", 4, 1}, {"Conditions", 7, 1},
	{"Requirement", 12, 1}, {"ActionCondition", 9, 0}, {"LabelNameCondition", 11, 0},
	{"Action", 10, 1}, {"LabelName", 2, 1}, {"Method", 16, 0}, {"QueryString", 16, 0},
	{"SingleHeader", 17, 0}, {"UriPath", 16, 0}, {"Name", 2, 1},
};
static const char *const t1_texts[] = {
	"KEEP", "DROP", "ALLOW", "BLOCK", "COUNT", "CAPTCHA", "CHALLENGE", "EXCLUDED_AS_COUNT",
	"MEETS_ALL", "MEETS_ANY",
};
static const char *const t1_identifier[] = {
	"ResourceArn", 0,
};
static const char *const t1_attributes[] = {
	"ManagedByFirewallManager", 0,
};
const struct schema_type schema_aws_wafv2_loggingconfiguration = {
	"AWS::WAFv2::LoggingConfiguration", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 18, 19};

extern const struct schema_type schema_aws_wafv2_webacl;
/* AWS::WAFv2::WebACL */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 19, 0, 0, 0, 0, U, U}, {32, 0, 19, 1, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, 1, 10}, {32, 0, 20, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\w\\-]+$", 1, 64}, {16, 0, 0, 0, 4, 0, 0, 0, 1, 10},
	{1, 0, 0, 0, 0, 0, 0, "\\S", 20, 2048}, {32, 0, 22, 1, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 9, 0, 0, 0, U, U}, {32, 0, 23, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 4, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, U},
	{32, 0, 24, 1, 0, 0, 0, 0, U, U}, {32, 0, 25, 1, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 60, 259200}, {64, 0, 0, 0, 16, 0, 0, 0, U, U},
	{32, 0, 26, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 10240},
	{1, 0, 0, 0, 0, 4, 3, 0, U, U}, {32, 0, 28, 1, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 21, 0, 0, 0, 1, 26}, {32, 0, 29, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 7, 2, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 33, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 26, 0, 0, 0, 0, 100},
	{1, 0, 0, 0, 0, 0, 0, "\\S", 1, 64}, {1, 0, 0, 0, 0, 9, 5, 0, U, U},
	{32, 0, 35, 2, 0, 0, 0, 0, U, U}, {32, 0, 37, 1, 0, 0, 0, 0, U, U},
	{32, 0, 38, 1, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 32, 0, 0, 0, 1, U},
	{32, 0, 39, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9._$-]+$", 1, 64},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255}, {32, 0, 41, 1, 0, 0, 0, 0, U, U},
	{32, 0, 42, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[\\w\\-]+$", 1, 128},
	{2, 0, 0, 0, 0, 0, 0, 0, 200, 599},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9=:#@/\\-,.][a-zA-Z0-9+=:#@/\\-,.\\s]+[a-zA-Z0-9+=:#@/\\-,.]{1,256}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9a-f]{8}-(\?:[0-9a-f]{4}-){3}[0-9a-f]{12}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9A-Za-z_:-]{1,1024}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9A-Za-z_-]{1,128}$", U, U}, {32, 0, 45, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 14, 2, 0, U, U}, {16, 0, 0, 0, 46, 0, 0, 0, U, U},
	{32, 0, 46, 9, 0, 0, 0, 0, U, U}, {32, 0, 55, 5, 0, 0, 0, 0, U, U},
	{32, 0, 60, 2, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 51, 0, 0, 0, U, U}, {32, 0, 62, 1, 0, 0, 0, 0, U, U},
	{32, 0, 63, 16, 0, 0, 0, 0, U, U}, {32, 0, 79, 1, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 52, 0, 0, 0, U, U}, {32, 0, 80, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 57, 0, 0, 0, 1, 100}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 4294967295LL},
	{32, 0, 82, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 16, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9-]{1,255}$", U, U}, {32, 0, 84, 5, 0, 0, 0, 0, U, U},
	{32, 0, 89, 14, 0, 0, 0, 0, U, U}, {32, 0, 103, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 18, 3, 0, U, U}, {32, 0, 104, 3, 0, 0, 0, 0, U, U},
	{32, 0, 107, 3, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 68, 0, 0, 0, 1, 199},
	{1, 0, 0, 0, 0, 0, 0, ".*\\S.*", 1, 60}, {1, 0, 0, 0, 0, 21, 3, 0, U, U},
	{32, 0, 110, 1, 0, 0, 0, 0, U, U}, {32, 0, 111, 3, 0, 0, 0, 0, U, U},
	{32, 0, 114, 3, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 74, 0, 0, 0, 1, 199},
	{1, 0, 0, 0, 0, 0, 0, ".*\\S.*", 1, 64}, {32, 0, 117, 1, 0, 0, 0, 0, U, U},
	{32, 0, 118, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 24, 3, 0, U, U},
	{32, 0, 122, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 80, 0, 0, 0, 1, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\/]+([^~]*(~[01])*){1,512}$", U, U},
	{32, 0, 124, 1, 0, 0, 0, 0, U, U}, {32, 0, 125, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 27, 5, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 86, 0, 0, 0, 1, U}, {32, 0, 126, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 32, 21, 0, U, U}, {32, 0, 128, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 90, 0, 0, 0, 1, U}, {1, 0, 0, 0, 0, 53, 250, 0, 1, 2},
	{32, 0, 130, 2, 0, 0, 0, 0, U, U}, {32, 0, 132, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 303, 3, 0, U, U}, {32, 0, 135, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 306, 2, 0, U, U}, {32, 0, 137, 7, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 98, 0, 0, 0, 0, 100}, {32, 0, 144, 1, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 100, 0, 0, 0, U, U}, {32, 0, 145, 8, 0, 0, 0, 0, U, U},
	{32, 0, 153, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "\\S", 1, 256},
	{32, 0, 158, 6, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 105, 0, 0, 0, U, U},
	{32, 0, 164, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, ".*\\S.*", 1, 512},
	{1, 0, 0, 0, 0, 308, 2, 0, U, U}, {32, 0, 165, 4, 0, 0, 0, 0, U, U},
	{32, 0, 169, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 111, 0, 0, 0, 1, 5},
	{1, 0, 0, 0, 0, 0, 0, ".*\\S.*", 1, 100}, {32, 0, 171, 3, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 111, 0, 0, 0, 1, 3}, {1, 0, 0, 0, 0, 0, 0, ".*\\S.*", 1, 200},
	{32, 0, 174, 3, 0, 0, 0, 0, U, U}, {32, 0, 177, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 118, 0, 0, 0, 1, 10}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 999},
	{32, 0, 179, 4, 0, 0, 0, 0, U, U}, {32, 0, 183, 3, 0, 0, 0, 0, U, U},
	{32, 0, 186, 2, 0, 0, 0, 0, U, U}, {32, 0, 188, 1, 0, 0, 0, 0, U, U},
	{32, 0, 189, 3, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 125, 0, 0, 0, U, U},
	{32, 0, 192, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 512},
	{1, 0, 0, 0, 0, 310, 3, 0, U, U}, {1, 0, 0, 0, 0, 313, 2, 0, U, U},
	{32, 0, 193, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 315, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, ".*\\S.*", 1, 256}, {16, 0, 0, 0, 133, 0, 0, 0, 0, 100},
	{32, 0, 195, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "\\S", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^[\\w#:\\.\\-/]+$", 1, 64}, {32, 0, 197, 1, 0, 0, 0, 0, U, U},
	{32, 0, 198, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 317, 4, 0, U, U},
	{16, 0, 0, 0, 140, 0, 0, 0, 0, 5}, {32, 0, 204, 12, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 216, 2, 0, 0, 0, 0, U, U},
	{32, 0, 218, 1, 0, 0, 0, 0, U, U}, {32, 0, 219, 1, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 321, 4, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 10, 2000000000},
	{32, 0, 220, 3, 0, 0, 0, 0, U, U}, {32, 0, 223, 3, 0, 0, 0, 0, U, U},
	{32, 0, 226, 3, 0, 0, 0, 0, U, U}, {32, 0, 229, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 325, 6, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, 0, 21474836480LL},
	{32, 0, 233, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 331, 2, 0, U, U},
	{32, 0, 236, 2, 0, 0, 0, 0, U, U}, {32, 0, 238, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\w#:\\.\\-/]+$", 1, 128}, {1, 0, 0, 0, 0, 333, 2, 0, U, U},
	{16, 0, 0, 0, 160, 0, 0, 0, 1, U}, {32, 0, 241, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 0, 256},
	{16, 0, 0, 0, 164, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[\\w\\.\\-/]+$", 1, 253},
};
static const struct schema_prop t2_props[] = {
	{"ApplicationConfig", 1, 0}, {"Arn", 6, 4}, {"AssociationConfig", 7, 0},
	{"Capacity", 11, 4}, {"CaptchaConfig", 12, 0}, {"ChallengeConfig", 12, 0},
	{"CustomResponseBodies", 15, 0}, {"DataProtectionConfig", 19, 0}, {"DefaultAction", 28, 1},
	{"Description", 39, 0}, {"Id", 40, 4}, {"LabelNamespace", 41, 4}, {"Name", 42, 2},
	{"OnSourceDDoSProtectionConfig", 43, 0}, {"Rules", 45, 0}, {"Scope", 158, 3},
	{"Tags", 159, 0}, {"TokenDomains", 163, 0}, {"VisibilityConfig", 156, 1},
	{"Attributes", 2, 1}, {"Name", 4, 1}, {"Values", 5, 1}, {"RequestBody", 8, 0},
	{"DefaultSizeInspectionLimit", 10, 1}, {"ImmunityTimeProperty", 13, 0},
	{"ImmunityTime", 14, 1}, {"Content", 17, 1}, {"ContentType", 18, 1},
	{"DataProtections", 20, 1}, {"Action", 22, 1}, {"ExcludeRateBasedDetails", 23, 0},
	{"ExcludeRuleMatchDetails", 23, 0}, {"Field", 24, 1}, {"FieldKeys", 25, 0},
	{"FieldType", 27, 1}, {"Allow", 29, 0}, {"Block", 35, 0}, {"CustomRequestHandling", 30, 0},
	{"InsertHeaders", 31, 1}, {"Name", 33, 1}, {"Value", 34, 1}, {"CustomResponse", 36, 0},
	{"CustomResponseBodyKey", 37, 0}, {"ResponseCode", 38, 1}, {"ResponseHeaders", 31, 0},
	{"ALBLowReputationMode", 44, 1}, {"Action", 47, 0}, {"CaptchaConfig", 12, 0},
	{"ChallengeConfig", 12, 0}, {"Name", 42, 1}, {"OverrideAction", 48, 0},
	{"Priority", 11, 1}, {"RuleLabels", 50, 0}, {"Statement", 52, 1},
	{"VisibilityConfig", 156, 1}, {"Allow", 29, 0}, {"Block", 35, 0}, {"Captcha", 29, 0},
	{"Challenge", 29, 0}, {"Count", 29, 0}, {"Count", 49, 0}, {"None", 49, 0}, {"Name", 41, 1},
	{"AndStatement", 53, 0}, {"AsnMatchStatement", 55, 0}, {"ByteMatchStatement", 61, 0},
	{"GeoMatchStatement", 88, 0}, {"IPSetReferenceStatement", 91, 0},
	{"LabelMatchStatement", 94, 0}, {"ManagedRuleGroupStatement", 96, 0},
	{"NotStatement", 136, 0}, {"OrStatement", 53, 0}, {"RateBasedStatement", 137, 0},
	{"RegexMatchStatement", 147, 0}, {"RegexPatternSetReferenceStatement", 148, 0},
	{"RuleGroupReferenceStatement", 149, 0}, {"SizeConstraintStatement", 150, 0},
	{"SqliMatchStatement", 153, 0}, {"XssMatchStatement", 155, 0}, {"Statements", 54, 1},
	{"AsnList", 56, 0}, {"ForwardedIPConfig", 58, 0}, {"FallbackBehavior", 59, 1},
	{"HeaderName", 60, 1}, {"FieldToMatch", 62, 1}, {"PositionalConstraint", 83, 1},
	{"SearchString", 84, 0}, {"SearchStringBase64", 84, 0}, {"TextTransformations", 85, 1},
	{"AllQueryArguments", 49, 0}, {"Body", 63, 0}, {"Cookies", 65, 0}, {"HeaderOrder", 70, 0},
	{"Headers", 71, 0}, {"JA3Fingerprint", 75, 0}, {"JA4Fingerprint", 75, 0},
	{"JsonBody", 76, 0}, {"Method", 49, 0}, {"QueryString", 49, 0}, {"SingleHeader", 81, 0},
	{"SingleQueryArgument", 81, 0}, {"UriFragment", 82, 0}, {"UriPath", 49, 0},
	{"OversizeHandling", 64, 0}, {"MatchPattern", 66, 1}, {"MatchScope", 69, 1},
	{"OversizeHandling", 64, 1}, {"All", 49, 0}, {"ExcludedCookies", 67, 0},
	{"IncludedCookies", 67, 0}, {"OversizeHandling", 64, 1}, {"MatchPattern", 72, 1},
	{"MatchScope", 69, 1}, {"OversizeHandling", 64, 1}, {"All", 49, 0},
	{"ExcludedHeaders", 73, 0}, {"IncludedHeaders", 73, 0}, {"FallbackBehavior", 59, 1},
	{"InvalidFallbackBehavior", 77, 0}, {"MatchPattern", 78, 1}, {"MatchScope", 69, 1},
	{"OversizeHandling", 64, 0}, {"All", 49, 0}, {"IncludedPaths", 79, 0}, {"Name", 26, 1},
	{"FallbackBehavior", 59, 0}, {"Priority", 11, 1}, {"Type", 87, 1}, {"CountryCodes", 89, 0},
	{"ForwardedIPConfig", 58, 0}, {"Arn", 6, 1}, {"IPSetForwardedIPConfig", 92, 0},
	{"FallbackBehavior", 59, 1}, {"HeaderName", 60, 1}, {"Position", 93, 1}, {"Key", 41, 1},
	{"Scope", 95, 1}, {"ExcludedRules", 97, 0}, {"ManagedRuleGroupConfigs", 99, 0},
	{"Name", 42, 1}, {"RuleActionOverrides", 132, 0}, {"ScopeDownStatement", 52, 0},
	{"VendorName", 134, 1}, {"Version", 135, 0}, {"Name", 42, 1},
	{"AWSManagedRulesACFPRuleSet", 101, 0}, {"AWSManagedRulesATPRuleSet", 119, 0},
	{"AWSManagedRulesAntiDDoSRuleSet", 121, 0}, {"AWSManagedRulesBotControlRuleSet", 129, 0},
	{"LoginPath", 131, 0}, {"PasswordField", 105, 0}, {"PayloadType", 107, 0},
	{"UsernameField", 105, 0}, {"CreationPath", 102, 1}, {"EnableRegexInPath", 23, 0},
	{"RegistrationPagePath", 102, 1}, {"RequestInspection", 103, 1},
	{"ResponseInspection", 108, 0}, {"AddressFields", 104, 0}, {"EmailField", 105, 0},
	{"PasswordField", 105, 0}, {"PayloadType", 107, 1}, {"PhoneNumberFields", 104, 0},
	{"UsernameField", 105, 0}, {"Identifier", 106, 1}, {"BodyContains", 109, 0},
	{"Header", 112, 0}, {"Json", 115, 0}, {"StatusCode", 116, 0}, {"FailureStrings", 110, 1},
	{"SuccessStrings", 110, 1}, {"FailureValues", 113, 1}, {"Name", 114, 1},
	{"SuccessValues", 113, 1}, {"FailureValues", 110, 1}, {"Identifier", 106, 1},
	{"SuccessValues", 110, 1}, {"FailureCodes", 117, 1}, {"SuccessCodes", 117, 1},
	{"EnableRegexInPath", 23, 0}, {"LoginPath", 84, 1}, {"RequestInspection", 120, 0},
	{"ResponseInspection", 108, 0}, {"PasswordField", 105, 1}, {"PayloadType", 107, 1},
	{"UsernameField", 105, 1}, {"ClientSideActionConfig", 122, 1},
	{"SensitivityToBlock", 127, 0}, {"Challenge", 123, 1},
	{"ExemptUriRegularExpressions", 124, 0}, {"Sensitivity", 127, 0},
	{"UsageOfAction", 128, 1}, {"RegexString", 126, 0}, {"EnableMachineLearning", 23, 0},
	{"InspectionLevel", 130, 1}, {"ActionToUse", 47, 1}, {"Name", 42, 1}, {"Statement", 52, 1},
	{"AggregateKeyType", 138, 1}, {"CustomKeys", 139, 0}, {"EvaluationWindowSec", 145, 0},
	{"ForwardedIPConfig", 58, 0}, {"Limit", 146, 1}, {"ScopeDownStatement", 52, 0},
	{"ASN", 141, 0}, {"Cookie", 142, 0}, {"ForwardedIP", 49, 0}, {"HTTPMethod", 49, 0},
	{"Header", 142, 0}, {"IP", 49, 0}, {"JA3Fingerprint", 75, 0}, {"JA4Fingerprint", 75, 0},
	{"LabelNamespace", 143, 0}, {"QueryArgument", 142, 0}, {"QueryString", 144, 0},
	{"UriPath", 144, 0}, {"Name", 74, 1}, {"TextTransformations", 85, 1}, {"Namespace", 41, 1},
	{"TextTransformations", 85, 1}, {"FieldToMatch", 62, 1}, {"RegexString", 126, 1},
	{"TextTransformations", 85, 1}, {"Arn", 6, 1}, {"FieldToMatch", 62, 1},
	{"TextTransformations", 85, 1}, {"Arn", 6, 1}, {"ExcludedRules", 97, 0},
	{"RuleActionOverrides", 132, 0}, {"ComparisonOperator", 151, 1}, {"FieldToMatch", 62, 1},
	{"Size", 152, 1}, {"TextTransformations", 85, 1}, {"FieldToMatch", 62, 1},
	{"SensitivityLevel", 154, 0}, {"TextTransformations", 85, 1}, {"FieldToMatch", 62, 1},
	{"TextTransformations", 85, 1}, {"CloudWatchMetricsEnabled", 23, 1},
	{"MetricName", 157, 1}, {"SampledRequestsEnabled", 23, 1}, {"Key", 161, 0},
	{"Value", 162, 0},
};
static const char *const t2_texts[] = {
	"KB_16", "KB_32", "KB_48", "KB_64", "TEXT_PLAIN", "TEXT_HTML", "APPLICATION_JSON",
	"SUBSTITUTION", "HASH", "SINGLE_HEADER", "SINGLE_COOKIE", "SINGLE_QUERY_ARGUMENT",
	"QUERY_STRING", "BODY", "ACTIVE_UNDER_DDOS", "ALWAYS_ON", "MATCH", "NO_MATCH", "CONTINUE",
	"MATCH", "NO_MATCH", "ALL", "KEY", "VALUE", "MATCH", "NO_MATCH", "EVALUATE_AS_STRING",
	"EXACTLY", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "CONTAINS_WORD", "NONE",
	"COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE",
	"BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE",
	"SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN",
	"REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE",
	"AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX",
	"AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ",
	"BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK",
	"CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM",
	"DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR",
	"GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS",
	"GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN",
	"IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN",
	"KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV",
	"LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ",
	"MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI",
	"NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM",
	"PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC",
	"SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV",
	"SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR",
	"TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI",
	"VN", "VU", "WF", "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW", "FIRST", "LAST", "ANY",
	"LABEL", "NAMESPACE", "JSON", "FORM_ENCODED", "LOW", "MEDIUM", "HIGH", "ENABLED",
	"DISABLED", "COMMON", "TARGETED", "CONSTANT", "IP", "FORWARDED_IP", "CUSTOM_KEYS", "60",
	"120", "300", "600", "EQ", "NE", "LE", "LT", "GE", "GT", "LOW", "HIGH", "CLOUDFRONT",
	"REGIONAL",
};
static const char *const t2_identifier[] = {
	"Name", "Id", "Scope", 0,
};
static const char *const t2_attributes[] = {
	"Arn", "Capacity", "Id", "LabelNamespace", 0,
};
const struct schema_type schema_aws_wafv2_webacl = {
	"AWS::WAFv2::WebACL", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 165, 243};

extern const struct schema_type schema_aws_wafv2_webaclassociation;
/* AWS::WAFv2::WebACLAssociation */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "\\S", 20, 2048},
};
static const struct schema_prop t3_props[] = {
	{"ResourceArn", 1, 3}, {"WebACLArn", 1, 3},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"ResourceArn", "WebACLArn", 0,
};
static const char *const t3_attributes[] = {
	0,
};
const struct schema_type schema_aws_wafv2_webaclassociation = {
	"AWS::WAFv2::WebACLAssociation", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 2, 2};
