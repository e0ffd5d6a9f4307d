/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_qbusiness_application;
/* AWS::QBusiness::Application */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 20, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}$", 0, 1284},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9][a-zA-Z0-9-]{35}$", 36, 36},
	{32, 0, 20, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{32, 0, 21, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 2, 2, 0, U, U},
	{16, 0, 0, 0, 8, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_.:/()*\?=-]*$", 1, 255}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\s\\S]*$", 0, 1000},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9][a-zA-Z0-9_-]*$", 1, 1000},
	{32, 0, 23, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws:iam::\\d{12}:(oidc-provider|saml-provider)/[a-zA-Z0-9_\\.\\/@\\-]+$", 20, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso::\\d{12}:application/(sso)\?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}$", 10, 1224},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)\?ins-[a-zA-Z0-9-.]{16}$", 10, 1224},
	{1, 0, 0, 0, 0, 4, 5, 0, U, U}, {32, 0, 24, 1, 0, 0, 0, 0, U, U},
	{32, 0, 25, 1, 0, 0, 0, 0, U, U}, {32, 0, 26, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9._-]*$", 1, 64}, {1, 0, 0, 0, 0, 9, 5, 0, U, U},
	{16, 0, 0, 0, 24, 0, 0, 0, 0, 200}, {32, 0, 27, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"ApplicationArn", 1, 4}, {"ApplicationId", 2, 4}, {"AttachmentsConfiguration", 3, 0},
	{"AutoSubscriptionConfiguration", 5, 0}, {"ClientIdsForOIDC", 7, 2}, {"CreatedAt", 9, 4},
	{"Description", 10, 0}, {"DisplayName", 11, 1}, {"EncryptionConfiguration", 12, 2},
	{"IamIdentityProviderArn", 14, 2}, {"IdentityCenterApplicationArn", 15, 4},
	{"IdentityCenterInstanceArn", 16, 8}, {"IdentityType", 17, 2},
	{"PersonalizationConfiguration", 18, 0}, {"QAppsConfiguration", 19, 0},
	{"QuickSightConfiguration", 20, 2}, {"RoleArn", 1, 0}, {"Status", 22, 4}, {"Tags", 23, 0},
	{"UpdatedAt", 9, 4}, {"AttachmentsControlMode", 4, 1}, {"AutoSubscribe", 4, 1},
	{"DefaultSubscriptionType", 6, 0}, {"KmsKeyId", 13, 0},
	{"PersonalizationControlMode", 4, 1}, {"QAppsControlMode", 4, 1},
	{"ClientNamespace", 21, 1}, {"Key", 25, 1}, {"Value", 26, 1},
};
static const char *const t0_texts[] = {
	"ENABLED", "DISABLED", "Q_LITE", "Q_BUSINESS", "AWS_IAM_IDP_SAML", "AWS_IAM_IDP_OIDC",
	"AWS_IAM_IDC", "AWS_QUICKSIGHT_IDP", "ANONYMOUS", "CREATING", "ACTIVE", "DELETING",
	"FAILED", "UPDATING",
};
static const char *const t0_identifier[] = {
	"ApplicationId", 0,
};
static const char *const t0_attributes[] = {
	"ApplicationArn", "ApplicationId", "CreatedAt", "IdentityCenterApplicationArn", "Status",
	"UpdatedAt", 0,
};
const struct schema_type schema_aws_qbusiness_application = {
	"AWS::QBusiness::Application", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 27, 29};

extern const struct schema_type schema_aws_qbusiness_datasource;
/* AWS::QBusiness::DataSource */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 17, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9][a-zA-Z0-9-]{35}$", 36, 36},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}$", 0, 1284},
	{1, 0, 0, 0, 0, 0, 0, "^[\\s\\S]*$", 0, 1000},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9][a-zA-Z0-9_-]*$", 1, 1000},
	{32, 0, 17, 3, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 9, 0, 0, 0, 1, 100},
	{32, 0, 20, 3, 0, 0, 0, 0, U, U}, {32, 0, 23, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_][a-zA-Z0-9_-]*$", 1, 200},
	{1, 0, 0, 0, 0, 0, 11, 0, U, U}, {32, 0, 26, 4, 0, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 16, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 2048}, {1, 0, 0, 0, 0, 0, 0, 0, U, 2048},
	{1, 0, 0, 0, 0, 11, 1, 0, U, U}, {32, 0, 30, 3, 0, 0, 0, 0, U, U},
	{32, 0, 33, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[a-zA-Z-]*:lambda:[a-z-]*-[0-9]:[0-9]{12}:function:[a-zA-Z0-9-_]+(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\?(:[a-zA-Z0-9-_]+)\?$", 1, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]$", 1, 63},
	{32, 0, 37, 3, 0, 0, 0, 0, U, U}, {32, 0, 40, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 12, 2, 0, U, U}, {32, 0, 41, 1, 0, 0, 0, 0, U, U},
	{32, 0, 42, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 14, 6, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\s\\S]*$", U, 998}, {16, 1, 0, 0, 31, 0, 0, 0, 0, 200},
	{32, 0, 43, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256}, {32, 0, 45, 2, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 36, 0, 0, 0, 1, 10}, {1, 0, 0, 0, 0, 0, 0, "^[-0-9a-zA-Z]+$", 1, 200},
	{16, 1, 0, 0, 36, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"ApplicationId", 1, 3}, {"Configuration", 2, 1}, {"CreatedAt", 3, 4},
	{"DataSourceArn", 4, 4}, {"DataSourceId", 1, 4}, {"Description", 5, 0},
	{"DisplayName", 6, 1}, {"DocumentEnrichmentConfiguration", 7, 0}, {"IndexId", 1, 3},
	{"MediaExtractionConfiguration", 23, 0}, {"RoleArn", 4, 0}, {"Status", 28, 4},
	{"SyncSchedule", 29, 0}, {"Tags", 30, 0}, {"Type", 16, 4}, {"UpdatedAt", 3, 4},
	{"VpcConfiguration", 34, 0}, {"InlineConfigurations", 8, 0},
	{"PostExtractionHookConfiguration", 20, 0}, {"PreExtractionHookConfiguration", 20, 0},
	{"Condition", 10, 0}, {"DocumentContentOperator", 18, 0}, {"Target", 19, 0},
	{"Key", 11, 1}, {"Operator", 12, 1}, {"Value", 13, 0}, {"DateValue", 3, 0},
	{"LongValue", 14, 0}, {"StringListValue", 15, 0}, {"StringValue", 17, 0},
	{"AttributeValueOperator", 18, 0}, {"Key", 11, 1}, {"Value", 13, 0},
	{"InvocationCondition", 10, 0}, {"LambdaArn", 21, 0}, {"RoleArn", 4, 0},
	{"S3BucketName", 22, 0}, {"AudioExtractionConfiguration", 24, 0},
	{"ImageExtractionConfiguration", 26, 0}, {"VideoExtractionConfiguration", 27, 0},
	{"AudioExtractionStatus", 25, 1}, {"ImageExtractionStatus", 25, 1},
	{"VideoExtractionStatus", 25, 1}, {"Key", 32, 1}, {"Value", 33, 1},
	{"SecurityGroupIds", 35, 1}, {"SubnetIds", 37, 1},
};
static const char *const t1_texts[] = {
	"GREATER_THAN", "GREATER_THAN_OR_EQUALS", "LESS_THAN", "LESS_THAN_OR_EQUALS", "EQUALS",
	"NOT_EQUALS", "CONTAINS", "NOT_CONTAINS", "EXISTS", "NOT_EXISTS", "BEGINS_WITH", "DELETE",
	"ENABLED", "DISABLED", "PENDING_CREATION", "CREATING", "ACTIVE", "DELETING", "FAILED",
	"UPDATING",
};
static const char *const t1_identifier[] = {
	"ApplicationId", "DataSourceId", "IndexId", 0,
};
static const char *const t1_attributes[] = {
	"CreatedAt", "DataSourceArn", "DataSourceId", "Status", "Type", "UpdatedAt", 0,
};
const struct schema_type schema_aws_qbusiness_datasource = {
	"AWS::QBusiness::DataSource", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 38, 47};

extern const struct schema_type schema_aws_qbusiness_index;
/* AWS::QBusiness::Index */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 13, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9][a-zA-Z0-9-]{35}$", 36, 36},
	{32, 0, 13, 1, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, 1, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[\\s\\S]*$", 0, 1000},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9][a-zA-Z0-9_-]*$", 1, 1000},
	{16, 1, 0, 0, 8, 0, 0, 0, 1, 500}, {32, 0, 14, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_][a-zA-Z0-9_-]*$", 1, 30},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {1, 0, 0, 0, 0, 2, 4, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}$", 0, 1284},
	{32, 0, 17, 1, 0, 0, 0, 0, U, U}, {32, 0, 18, 2, 0, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, 0, U}, {1, 0, 0, 0, 0, 6, 5, 0, U, U},
	{16, 1, 0, 0, 18, 0, 0, 0, 0, 200}, {32, 0, 20, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{1, 0, 0, 0, 0, 11, 2, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"ApplicationId", 1, 3}, {"CapacityConfiguration", 2, 0}, {"CreatedAt", 4, 4},
	{"Description", 5, 0}, {"DisplayName", 6, 1}, {"DocumentAttributeConfigurations", 7, 0},
	{"IndexArn", 12, 4}, {"IndexId", 1, 4}, {"IndexStatistics", 13, 4}, {"Status", 16, 4},
	{"Tags", 17, 0}, {"Type", 21, 2}, {"UpdatedAt", 4, 4}, {"Units", 3, 0}, {"Name", 9, 0},
	{"Search", 10, 0}, {"Type", 11, 0}, {"TextDocumentStatistics", 14, 0},
	{"IndexedTextBytes", 15, 0}, {"IndexedTextDocumentCount", 15, 0}, {"Key", 19, 1},
	{"Value", 20, 1},
};
static const char *const t2_texts[] = {
	"ENABLED", "DISABLED", "STRING", "STRING_LIST", "NUMBER", "DATE", "CREATING", "ACTIVE",
	"DELETING", "FAILED", "UPDATING", "ENTERPRISE", "STARTER",
};
static const char *const t2_identifier[] = {
	"ApplicationId", "IndexId", 0,
};
static const char *const t2_attributes[] = {
	"CreatedAt", "IndexArn", "IndexId", "IndexStatistics", "Status", "UpdatedAt", 0,
};
const struct schema_type schema_aws_qbusiness_index = {
	"AWS::QBusiness::Index", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 22, 22};

extern const struct schema_type schema_aws_qbusiness_retriever;
/* AWS::QBusiness::Retriever */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 11, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9][a-zA-Z0-9-]{35}$", 36, 36},
	{32, 0, 11, 2, 0, 0, 0, 0, U, U}, {32, 0, 13, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9][a-zA-Z0-9_-]*$", 1, 1000},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}$", 0, 1284},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {16, 1, 0, 0, 9, 0, 0, 0, 0, 200},
	{32, 0, 14, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256}, {1, 0, 0, 0, 0, 3, 2, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"ApplicationId", 1, 3}, {"Configuration", 2, 1}, {"CreatedAt", 4, 4},
	{"DisplayName", 5, 1}, {"RetrieverArn", 6, 4}, {"RetrieverId", 1, 4}, {"RoleArn", 6, 0},
	{"Status", 7, 4}, {"Tags", 8, 0}, {"Type", 12, 3}, {"UpdatedAt", 4, 4},
	{"KendraIndexConfiguration", 3, 0}, {"NativeIndexConfiguration", 3, 0}, {"IndexId", 1, 1},
	{"Key", 10, 1}, {"Value", 11, 1},
};
static const char *const t3_texts[] = {
	"CREATING", "ACTIVE", "FAILED", "NATIVE_INDEX", "KENDRA_INDEX",
};
static const char *const t3_identifier[] = {
	"ApplicationId", "RetrieverId", 0,
};
static const char *const t3_attributes[] = {
	"CreatedAt", "RetrieverArn", "RetrieverId", "Status", "UpdatedAt", 0,
};
const struct schema_type schema_aws_qbusiness_retriever = {
	"AWS::QBusiness::Retriever", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 13, 16};

extern const struct schema_type schema_aws_qbusiness_webexperience;
/* AWS::QBusiness::WebExperience */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 17, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9][a-zA-Z0-9-]{35}$", 36, 36},
	{32, 0, 17, 1, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 4, 0, 0, 0, 0, 2},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 18, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(https\?://[a-zA-Z0-9-_.+%/]+\\.css)\?$", 0, 1284},
	{1, 0, 0, 0, 0, 0, 0, "^(https\?://[a-zA-Z0-9-_.+%/]+\\.(svg|ico))\?$", 0, 1284},
	{1, 0, 0, 0, 0, 0, 0, "^(https\?://[a-zA-Z0-9-_.+%/]+\\.(ttf|woff|woff2|otf))\?$", 0, 1284},
	{1, 0, 0, 0, 0, 0, 0, "^(https\?://[a-zA-Z0-9-_.+%/]+\\.(svg|png))\?$", 0, 1284},
	{1, 0, 0, 0, 0, 0, 0, "^(https\?|ftp|file)://([^\\s]*)$", 1, 2048},
	{32, 0, 22, 2, 0, 0, 0, 0, U, U}, {32, 0, 24, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}$", 0, 1284},
	{32, 0, 26, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^https://.*$", 1, 1284},
	{16, 1, 0, 0, 18, 0, 0, 0, 0, 10},
	{1, 0, 0, 0, 0, 0, 0, "^(http:\\/\\/|https:\\/\\/)[a-zA-Z0-9-_.]+(\?::[0-9]{1,5})\?$", 1, 64},
	{1, 0, 0, 0, 0, 2, 2, 0, U, U}, {1, 0, 0, 0, 0, 4, 5, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\s\\S]*$", 0, 500}, {16, 1, 0, 0, 23, 0, 0, 0, 0, 200},
	{32, 0, 27, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9][a-zA-Z0-9-]*$", 36, 36},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 300},
};
static const struct schema_prop t4_props[] = {
	{"ApplicationId", 1, 3}, {"BrowserExtensionConfiguration", 2, 0}, {"CreatedAt", 5, 4},
	{"CustomizationConfiguration", 6, 0}, {"DefaultEndpoint", 11, 4},
	{"IdentityProviderConfiguration", 12, 0}, {"Origins", 17, 0}, {"RoleArn", 14, 0},
	{"SamplePromptsControlMode", 19, 0}, {"Status", 20, 4}, {"Subtitle", 21, 0},
	{"Tags", 22, 0}, {"Title", 21, 0}, {"UpdatedAt", 5, 4}, {"WebExperienceArn", 14, 4},
	{"WebExperienceId", 26, 4}, {"WelcomeMessage", 27, 0}, {"EnabledBrowserExtensions", 3, 1},
	{"CustomCSSUrl", 7, 0}, {"FaviconUrl", 8, 0}, {"FontUrl", 9, 0}, {"LogoUrl", 10, 0},
	{"OpenIDConnectConfiguration", 13, 0}, {"SamlConfiguration", 15, 0}, {"SecretsArn", 14, 1},
	{"SecretsRole", 14, 1}, {"AuthenticationUrl", 16, 1}, {"Key", 24, 1}, {"Value", 25, 1},
};
static const char *const t4_texts[] = {
	"FIREFOX", "CHROME", "ENABLED", "DISABLED", "CREATING", "ACTIVE", "DELETING", "FAILED",
	"PENDING_AUTH_CONFIG",
};
static const char *const t4_identifier[] = {
	"ApplicationId", "WebExperienceId", 0,
};
static const char *const t4_attributes[] = {
	"CreatedAt", "DefaultEndpoint", "Status", "UpdatedAt", "WebExperienceArn",
	"WebExperienceId", 0,
};
const struct schema_type schema_aws_qbusiness_webexperience = {
	"AWS::QBusiness::WebExperience", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, "Tags", 28, 29};
