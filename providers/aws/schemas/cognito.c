/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_cognito_identitypool;
/* AWS::Cognito::IdentityPool */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 14, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 14, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 17, 3, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 8, 0, 0, 0, U, U},
	{32, 0, 20, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256}, {16, 1, 0, 0, 5, 0, 0, 0, U, U},
	{32, 0, 22, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AllowClassicFlow", 1, 0}, {"AllowUnauthenticatedIdentities", 1, 1},
	{"CognitoEvents", 2, 8}, {"CognitoIdentityProviders", 3, 0}, {"CognitoStreams", 6, 8},
	{"DeveloperProviderName", 5, 0}, {"Id", 5, 4}, {"IdentityPoolName", 5, 0},
	{"IdentityPoolTags", 7, 0}, {"Name", 5, 4}, {"OpenIdConnectProviderARNs", 11, 0},
	{"PushSync", 12, 8}, {"SamlProviderARNs", 11, 0}, {"SupportedLoginProviders", 2, 0},
	{"ClientId", 5, 1}, {"ProviderName", 5, 1}, {"ServerSideTokenCheck", 1, 0},
	{"RoleArn", 5, 0}, {"StreamName", 5, 0}, {"StreamingStatus", 5, 0}, {"Key", 9, 1},
	{"Value", 10, 1}, {"ApplicationArns", 11, 0}, {"RoleArn", 5, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Id", "Name", 0,
};
const struct schema_type schema_aws_cognito_identitypool = {
	"AWS::Cognito::IdentityPool", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "IdentityPoolTags", 13, 24};

extern const struct schema_type schema_aws_cognito_identitypoolroleattachment;
/* AWS::Cognito::IdentityPoolRoleAttachment */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{127, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Id", 1, 4}, {"IdentityPoolId", 1, 3}, {"RoleMappings", 2, 0}, {"Roles", 2, 0},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"Id", 0,
};
static const char *const t1_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_cognito_identitypoolroleattachment = {
	"AWS::Cognito::IdentityPoolRoleAttachment", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 3, 4};

extern const struct schema_type schema_aws_cognito_userpool;
/* AWS::Cognito::UserPool */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 34, 0, 0, 0, 0, U, U}, {32, 0, 34, 1, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 35, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 37, 3, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 40, 3, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 43, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 6, 20000},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 140}, {32, 0, 45, 5, 0, 0, 0, 0, U, U},
	{32, 0, 50, 15, 0, 0, 0, 0, U, U}, {32, 0, 65, 2, 0, 0, 0, 0, U, U},
	{32, 0, 67, 2, 0, 0, 0, 0, U, U}, {32, 0, 69, 7, 0, 0, 0, 0, U, U},
	{32, 0, 76, 1, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 20, 0, 0, 0, U, U},
	{32, 0, 77, 7, 0, 0, 0, 0, U, U}, {32, 0, 84, 2, 0, 0, 0, 0, U, U},
	{32, 0, 86, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 6, 140},
	{32, 0, 88, 3, 0, 0, 0, 0, U, U}, {32, 0, 91, 1, 0, 0, 0, 0, U, U},
	{32, 0, 92, 2, 0, 0, 0, 0, U, U}, {32, 0, 94, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {64, 0, 0, 0, 4, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {32, 0, 95, 1, 0, 0, 0, 0, U, U},
	{32, 0, 96, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 3, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 63}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 9},
};
static const struct schema_prop t2_props[] = {
	{"AccountRecoverySetting", 1, 0}, {"AdminCreateUserConfig", 6, 0},
	{"AliasAttributes", 9, 0}, {"Arn", 4, 4}, {"AutoVerifiedAttributes", 9, 0},
	{"DeletionProtection", 4, 0}, {"DeviceConfiguration", 10, 0},
	{"EmailAuthenticationMessage", 11, 0}, {"EmailAuthenticationSubject", 12, 0},
	{"EmailConfiguration", 13, 0}, {"EmailVerificationMessage", 11, 0},
	{"EmailVerificationSubject", 12, 0}, {"EnabledMfas", 9, 8}, {"LambdaConfig", 14, 0},
	{"MfaConfiguration", 4, 0}, {"Policies", 16, 0}, {"ProviderName", 4, 4},
	{"ProviderURL", 4, 4}, {"Schema", 19, 0}, {"SmsAuthenticationMessage", 23, 0},
	{"SmsConfiguration", 24, 0}, {"SmsVerificationMessage", 23, 0},
	{"UserAttributeUpdateSettings", 25, 0}, {"UserPoolAddOns", 26, 0}, {"UserPoolId", 4, 4},
	{"UserPoolName", 28, 0}, {"UserPoolTags", 29, 0}, {"UserPoolTier", 30, 0},
	{"UsernameAttributes", 9, 0}, {"UsernameConfiguration", 31, 0},
	{"VerificationMessageTemplate", 32, 0}, {"WebAuthnFactorConfiguration", 33, 0},
	{"WebAuthnRelyingPartyID", 34, 0}, {"WebAuthnUserVerification", 35, 0},
	{"RecoveryMechanisms", 2, 0}, {"Name", 4, 0}, {"Priority", 5, 0},
	{"AllowAdminCreateUserOnly", 7, 0}, {"InviteMessageTemplate", 8, 0},
	{"UnusedAccountValidityDays", 5, 0}, {"EmailMessage", 4, 0}, {"EmailSubject", 4, 0},
	{"SMSMessage", 4, 0}, {"ChallengeRequiredOnNewDevice", 7, 0},
	{"DeviceOnlyRememberedOnUserPrompt", 7, 0}, {"ConfigurationSet", 4, 0},
	{"EmailSendingAccount", 4, 0}, {"From", 4, 0}, {"ReplyToEmailAddress", 4, 0},
	{"SourceArn", 4, 0}, {"CreateAuthChallenge", 4, 0}, {"CustomEmailSender", 15, 0},
	{"CustomMessage", 4, 0}, {"CustomSMSSender", 15, 0}, {"DefineAuthChallenge", 4, 0},
	{"InboundFederation", 15, 0}, {"KMSKeyID", 4, 0}, {"PostAuthentication", 4, 0},
	{"PostConfirmation", 4, 0}, {"PreAuthentication", 4, 0}, {"PreSignUp", 4, 0},
	{"PreTokenGeneration", 4, 0}, {"PreTokenGenerationConfig", 15, 0}, {"UserMigration", 4, 0},
	{"VerifyAuthChallengeResponse", 4, 0}, {"LambdaArn", 4, 0}, {"LambdaVersion", 4, 0},
	{"PasswordPolicy", 17, 0}, {"SignInPolicy", 18, 0}, {"MinimumLength", 5, 0},
	{"PasswordHistorySize", 5, 0}, {"RequireLowercase", 7, 0}, {"RequireNumbers", 7, 0},
	{"RequireSymbols", 7, 0}, {"RequireUppercase", 7, 0},
	{"TemporaryPasswordValidityDays", 5, 0}, {"AllowedFirstAuthFactors", 9, 0},
	{"AttributeDataType", 4, 0}, {"DeveloperOnlyAttribute", 7, 0}, {"Mutable", 7, 0},
	{"Name", 4, 0}, {"NumberAttributeConstraints", 21, 0}, {"Required", 7, 0},
	{"StringAttributeConstraints", 22, 0}, {"MaxValue", 4, 0}, {"MinValue", 4, 0},
	{"MaxLength", 4, 0}, {"MinLength", 4, 0}, {"ExternalId", 4, 0}, {"SnsCallerArn", 4, 0},
	{"SnsRegion", 4, 0}, {"AttributesRequireVerificationBeforeUpdate", 9, 1},
	{"AdvancedSecurityAdditionalFlows", 27, 0}, {"AdvancedSecurityMode", 4, 0},
	{"CustomAuthMode", 4, 0}, {"CaseSensitive", 7, 0}, {"DefaultEmailOption", 4, 0},
	{"EmailMessage", 4, 0}, {"EmailMessageByLink", 4, 0}, {"EmailSubject", 4, 0},
	{"EmailSubjectByLink", 4, 0}, {"SmsMessage", 4, 0},
};
static const char *const t2_texts[] = {
	"LITE", "ESSENTIALS", "PLUS", "SINGLE_FACTOR", "MULTI_FACTOR_WITH_USER_VERIFICATION",
};
static const char *const t2_identifier[] = {
	"UserPoolId", 0,
};
static const char *const t2_attributes[] = {
	"Arn", "ProviderName", "ProviderURL", "UserPoolId", 0,
};
const struct schema_type schema_aws_cognito_userpool = {
	"AWS::Cognito::UserPool", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "UserPoolTags", 36, 102};

extern const struct schema_type schema_aws_cognito_userpoolclient;
/* AWS::Cognito::UserPoolClient */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 26, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 86400},
	{16, 0, 0, 0, 3, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 26, 5, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 3, 15}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{32, 0, 31, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 60}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 315360000},
	{32, 0, 33, 3, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"AccessTokenValidity", 1, 0}, {"AllowedOAuthFlows", 2, 0},
	{"AllowedOAuthFlowsUserPoolClient", 4, 0}, {"AllowedOAuthScopes", 2, 0},
	{"AnalyticsConfiguration", 5, 0}, {"AuthSessionValidity", 6, 0}, {"CallbackURLs", 2, 0},
	{"ClientId", 3, 4}, {"ClientName", 7, 0}, {"ClientSecret", 3, 4},
	{"DefaultRedirectURI", 3, 0}, {"EnablePropagateAdditionalUserContextData", 4, 0},
	{"EnableTokenRevocation", 4, 0}, {"ExplicitAuthFlows", 2, 0}, {"GenerateSecret", 4, 2},
	{"IdTokenValidity", 1, 0}, {"LogoutURLs", 2, 0}, {"Name", 3, 4},
	{"PreventUserExistenceErrors", 3, 0}, {"ReadAttributes", 2, 0},
	{"RefreshTokenRotation", 8, 0}, {"RefreshTokenValidity", 11, 0},
	{"SupportedIdentityProviders", 2, 0}, {"TokenValidityUnits", 12, 0}, {"UserPoolId", 3, 3},
	{"WriteAttributes", 2, 0}, {"ApplicationArn", 3, 0}, {"ApplicationId", 3, 0},
	{"ExternalId", 3, 0}, {"RoleArn", 3, 0}, {"UserDataShared", 4, 0}, {"Feature", 9, 0},
	{"RetryGracePeriodSeconds", 10, 0}, {"AccessToken", 3, 0}, {"IdToken", 3, 0},
	{"RefreshToken", 3, 0},
};
static const char *const t3_texts[] = {
	"ENABLED", "DISABLED",
};
static const char *const t3_identifier[] = {
	"UserPoolId", "ClientId", 0,
};
static const char *const t3_attributes[] = {
	"ClientId", "ClientSecret", "Name", 0,
};
const struct schema_type schema_aws_cognito_userpoolclient = {
	"AWS::Cognito::UserPoolClient", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 13, 36};

extern const struct schema_type schema_aws_cognito_userpooldomain;
/* AWS::Cognito::UserPoolDomain */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 5, 1, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t4_props[] = {
	{"CloudFrontDistribution", 1, 4}, {"CustomDomainConfig", 2, 0}, {"Domain", 1, 3},
	{"ManagedLoginVersion", 3, 8}, {"UserPoolId", 1, 3}, {"CertificateArn", 1, 0},
};
static const char *const t4_texts[] = {
	0,
};
static const char *const t4_identifier[] = {
	"UserPoolId", "Domain", 0,
};
static const char *const t4_attributes[] = {
	"CloudFrontDistribution", 0,
};
const struct schema_type schema_aws_cognito_userpooldomain = {
	"AWS::Cognito::UserPoolDomain", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, 0, 4, 6};

extern const struct schema_type schema_aws_cognito_userpoolgroup;
/* AWS::Cognito::UserPoolGroup */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, 2048},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, U},
};
static const struct schema_prop t5_props[] = {
	{"Description", 1, 0}, {"GroupName", 2, 2}, {"Precedence", 3, 0}, {"RoleArn", 2, 0},
	{"UserPoolId", 2, 3},
};
static const char *const t5_texts[] = {
	0,
};
static const char *const t5_identifier[] = {
	"UserPoolId", "GroupName", 0,
};
static const char *const t5_attributes[] = {
	0,
};
const struct schema_type schema_aws_cognito_userpoolgroup = {
	"AWS::Cognito::UserPoolGroup", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, 0, 4, 5};

extern const struct schema_type schema_aws_cognito_userpoolresourceserver;
/* AWS::Cognito::UserPoolResourceServer */
static const struct schema_node t6_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 4, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t6_props[] = {
	{"Identifier", 1, 3}, {"Name", 1, 1}, {"Scopes", 2, 0}, {"UserPoolId", 1, 3},
	{"ScopeDescription", 1, 1}, {"ScopeName", 1, 1},
};
static const char *const t6_texts[] = {
	0,
};
static const char *const t6_identifier[] = {
	"UserPoolId", "Identifier", 0,
};
static const char *const t6_attributes[] = {
	0,
};
const struct schema_type schema_aws_cognito_userpoolresourceserver = {
	"AWS::Cognito::UserPoolResourceServer", t6_nodes, t6_props, t6_texts,
	t6_identifier, t6_attributes, 0, 4, 6};

extern const struct schema_type schema_aws_cognito_userpooluser;
/* AWS::Cognito::UserPoolUser */
static const struct schema_node t7_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {64, 0, 0, 0, 2, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 8, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t7_props[] = {
	{"ClientMetadata", 1, 10}, {"DesiredDeliveryMediums", 3, 10},
	{"ForceAliasCreation", 4, 10}, {"MessageAction", 2, 10}, {"UserAttributes", 5, 2},
	{"UserPoolId", 2, 3}, {"Username", 2, 2}, {"ValidationData", 5, 10}, {"Name", 2, 0},
	{"Value", 2, 0},
};
static const char *const t7_texts[] = {
	0,
};
static const char *const t7_identifier[] = {
	"UserPoolId", "Username", 0,
};
static const char *const t7_attributes[] = {
	0,
};
const struct schema_type schema_aws_cognito_userpooluser = {
	"AWS::Cognito::UserPoolUser", t7_nodes, t7_props, t7_texts,
	t7_identifier, t7_attributes, 0, 7, 10};
