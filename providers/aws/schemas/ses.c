/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_ses_configurationset;
/* AWS::SES::ConfigurationSet */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {32, 0, 9, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 10, 3, 0, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, 300, 50400}, {1, 0, 0, 0, 0, 0, 0, "REQUIRE|OPTIONAL", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_-]{1,64}$", U, U}, {32, 0, 13, 1, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 14, 1, 0, 0, 0, 0, U, U},
	{32, 0, 15, 2, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 12, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "BOUNCE|COMPLAINT", U, U}, {32, 0, 17, 1, 0, 0, 0, 0, U, U},
	{32, 0, 18, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "ENABLED|DISABLED", U, U},
	{32, 0, 20, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "MEDIUM|HIGH|MANAGED", U, U},
	{16, 1, 0, 0, 19, 0, 0, 0, 0, 50}, {32, 0, 21, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{32, 0, 23, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "REQUIRE|REQUIRE_OPEN_ONLY|OPTIONAL", U, U},
	{32, 0, 25, 2, 0, 0, 0, 0, U, U}, {32, 0, 27, 1, 0, 0, 0, 0, U, U},
	{32, 0, 28, 1, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"ArchivingOptions", 1, 0}, {"DeliveryOptions", 3, 0}, {"Name", 6, 2},
	{"ReputationOptions", 7, 0}, {"SendingOptions", 9, 0}, {"SuppressionOptions", 10, 0},
	{"Tags", 18, 0}, {"TrackingOptions", 22, 0}, {"VdmOptions", 24, 0}, {"ArchiveArn", 2, 0},
	{"MaxDeliverySeconds", 4, 0}, {"SendingPoolName", 2, 0}, {"TlsPolicy", 5, 0},
	{"ReputationMetricsEnabled", 8, 0}, {"SendingEnabled", 8, 0}, {"SuppressedReasons", 11, 0},
	{"ValidationOptions", 13, 0}, {"ConditionThreshold", 14, 1},
	{"ConditionThresholdEnabled", 15, 1}, {"OverallConfidenceThreshold", 16, 0},
	{"ConfidenceVerdictThreshold", 17, 1}, {"Key", 20, 1}, {"Value", 21, 1},
	{"CustomRedirectDomain", 2, 0}, {"HttpsPolicy", 23, 0}, {"DashboardOptions", 25, 0},
	{"GuardianOptions", 26, 0}, {"EngagementMetrics", 15, 1},
	{"OptimizedSharedDelivery", 15, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Name", 0,
};
static const char *const t0_attributes[] = {
	0,
};
const struct schema_type schema_aws_ses_configurationset = {
	"AWS::SES::ConfigurationSet", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 27, 29};

extern const struct schema_type schema_aws_ses_configurationseteventdestination;
/* AWS::SES::ConfigurationSetEventDestination */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 3, 7, 0, 0, 0, 0, U, U}, {32, 0, 10, 1, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 11, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_-]{1,256}$", 1, 256},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_:-]{1,256}$", 1, 256}, {1, 0, 0, 0, 0, 0, 6, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 14, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[a-z0-9-]*:events:[a-z0-9-]+:\\d{12}:event-bus/[^:]+$", 36, 1024},
	{32, 0, 15, 2, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 1, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_-]{0,64}$", U, U}, {32, 0, 17, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[a-z0-9-]*:sns:[a-z0-9-]+:\\d{12}:[^:]+$", 36, 1024},
};
static const struct schema_prop t1_props[] = {
	{"ConfigurationSetName", 1, 3}, {"EventDestination", 2, 1}, {"Id", 1, 4},
	{"CloudWatchDestination", 3, 0}, {"Enabled", 9, 0}, {"EventBridgeDestination", 10, 0},
	{"KinesisFirehoseDestination", 12, 0}, {"MatchingEventTypes", 13, 1}, {"Name", 14, 0},
	{"SnsDestination", 15, 0}, {"DimensionConfigurations", 4, 0},
	{"DefaultDimensionValue", 6, 1}, {"DimensionName", 7, 1}, {"DimensionValueSource", 8, 1},
	{"EventBusArn", 11, 1}, {"DeliveryStreamARN", 1, 1}, {"IAMRoleARN", 1, 1},
	{"TopicARN", 16, 1},
};
static const char *const t1_texts[] = {
	"EMAIL_HEADER", "LINK_TAG", "MESSAGE_TAG", "emailHeader", "linkTag", "messageTag",
};
static const char *const t1_identifier[] = {
	"Id", 0,
};
static const char *const t1_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_ses_configurationseteventdestination = {
	"AWS::SES::ConfigurationSetEventDestination", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 17, 18};

extern const struct schema_type schema_aws_ses_emailidentity;
/* AWS::SES::EmailIdentity */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 13, 0, 0, 0, 0, U, U}, {32, 0, 13, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 14, 1, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 15, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "RSA_1024_BIT|RSA_2048_BIT", U, U}, {32, 0, 18, 1, 0, 0, 0, 0, U, U},
	{32, 0, 19, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "USE_DEFAULT_VALUE|REJECT_MESSAGE", U, U},
	{16, 1, 0, 0, 11, 0, 0, 0, 0, 50}, {32, 0, 21, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t2_props[] = {
	{"ConfigurationSetAttributes", 1, 0}, {"DkimAttributes", 3, 0},
	{"DkimDNSTokenName1", 2, 4}, {"DkimDNSTokenName2", 2, 4}, {"DkimDNSTokenName3", 2, 4},
	{"DkimDNSTokenValue1", 2, 4}, {"DkimDNSTokenValue2", 2, 4}, {"DkimDNSTokenValue3", 2, 4},
	{"DkimSigningAttributes", 5, 0}, {"EmailIdentity", 2, 3}, {"FeedbackAttributes", 7, 0},
	{"MailFromAttributes", 8, 0}, {"Tags", 10, 0}, {"ConfigurationSetName", 2, 0},
	{"SigningEnabled", 4, 0}, {"DomainSigningPrivateKey", 2, 8},
	{"DomainSigningSelector", 2, 8}, {"NextSigningKeyLength", 6, 0},
	{"EmailForwardingEnabled", 4, 0}, {"BehaviorOnMxFailure", 9, 0}, {"MailFromDomain", 2, 0},
	{"Key", 12, 1}, {"Value", 13, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"EmailIdentity", 0,
};
static const char *const t2_attributes[] = {
	"DkimDNSTokenName1", "DkimDNSTokenName2", "DkimDNSTokenName3", "DkimDNSTokenValue1",
	"DkimDNSTokenValue2", "DkimDNSTokenValue3", 0,
};
const struct schema_type schema_aws_ses_emailidentity = {
	"AWS::SES::EmailIdentity", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 14, 23};

extern const struct schema_type schema_aws_ses_receiptrule;
/* AWS::SES::ReceiptRule */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 4, 6, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 10, 8, 0, 0, 0, 0, U, U}, {32, 0, 18, 2, 0, 0, 0, 0, U, U},
	{32, 0, 20, 5, 0, 0, 0, 0, U, U}, {32, 0, 25, 2, 0, 0, 0, 0, U, U},
	{32, 0, 27, 3, 0, 0, 0, 0, U, U}, {32, 0, 30, 5, 0, 0, 0, 0, U, U},
	{32, 0, 35, 2, 0, 0, 0, 0, U, U}, {32, 0, 37, 2, 0, 0, 0, 0, U, U},
	{32, 0, 39, 2, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 1, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"After", 1, 0}, {"Id", 1, 4}, {"Rule", 2, 1}, {"RuleSetName", 1, 3}, {"Actions", 3, 0},
	{"Enabled", 13, 0}, {"Name", 1, 0}, {"Recipients", 14, 0}, {"ScanEnabled", 13, 0},
	{"TlsPolicy", 1, 0}, {"AddHeaderAction", 5, 0}, {"BounceAction", 6, 0},
	{"ConnectAction", 7, 0}, {"LambdaAction", 8, 0}, {"S3Action", 9, 0}, {"SNSAction", 10, 0},
	{"StopAction", 11, 0}, {"WorkmailAction", 12, 0}, {"HeaderName", 1, 1},
	{"HeaderValue", 1, 1}, {"Message", 1, 1}, {"Sender", 1, 1}, {"SmtpReplyCode", 1, 1},
	{"StatusCode", 1, 0}, {"TopicArn", 1, 0}, {"IAMRoleARN", 1, 1}, {"InstanceARN", 1, 1},
	{"FunctionArn", 1, 1}, {"InvocationType", 1, 0}, {"TopicArn", 1, 0}, {"BucketName", 1, 1},
	{"IamRoleArn", 1, 0}, {"KmsKeyArn", 1, 0}, {"ObjectKeyPrefix", 1, 0}, {"TopicArn", 1, 0},
	{"Encoding", 1, 0}, {"TopicArn", 1, 0}, {"Scope", 1, 1}, {"TopicArn", 1, 0},
	{"OrganizationArn", 1, 1}, {"TopicArn", 1, 0},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"Id", 0,
};
static const char *const t3_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_ses_receiptrule = {
	"AWS::SES::ReceiptRule", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 15, 41};

extern const struct schema_type schema_aws_ses_receiptruleset;
/* AWS::SES::ReceiptRuleSet */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t4_props[] = {
	{"Id", 1, 4}, {"RuleSetName", 1, 2},
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
const struct schema_type schema_aws_ses_receiptruleset = {
	"AWS::SES::ReceiptRuleSet", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, 0, 2, 2};
