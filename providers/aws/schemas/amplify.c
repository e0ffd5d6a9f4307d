/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_amplify_app;
/* AWS::Amplify::App */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 22, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^(\?s).+$", 1, 255},
	{1, 0, 0, 0, 0, 0, 0, "d[a-z0-9]+", 1, 20}, {1, 0, 0, 0, 0, 0, 0, "(\?s).+", 1, 255},
	{1, 0, 0, 0, 0, 0, 0, "(\?s).*", U, 1000}, {32, 0, 22, 11, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 7, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
	{32, 0, 33, 3, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255}, {1, 0, 0, 0, 0, 0, 0, "^(\?s).+$", 1, 25000},
	{16, 0, 0, 0, 13, 0, 0, 0, U, U}, {32, 0, 36, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "(\?s).*", U, 255}, {1, 0, 0, 0, 0, 0, 0, "(\?s).*", U, 5500},
	{1, 0, 0, 0, 0, 0, 0, "(\?s).*", 0, 255}, {1, 0, 0, 0, 0, 0, 0, "(\?s).*", 0, 20},
	{1, 0, 0, 0, 0, 0, 5, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "(\?s).+", 1, 25000},
	{32, 0, 38, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 5, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "(\?s).*", 0, 1000}, {1, 0, 0, 0, 0, 0, 0, "(\?s).*", 0, 25000},
	{16, 0, 0, 0, 25, 0, 0, 0, U, U}, {32, 0, 39, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "(\?s).*", 0, 2048}, {1, 0, 0, 0, 0, 0, 0, "(\?s).+", 1, 2048},
	{1, 0, 0, 0, 0, 0, 0, ".{3,7}", 3, 7}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 1000},
	{1, 0, 0, 0, 0, 0, 0, "(\?s).*", 1, 1000}, {32, 0, 43, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 7, 3, 0, U, U}, {1, 0, 0, 0, 0, 10, 3, 0, U, U},
	{16, 0, 0, 0, 35, 0, 0, 0, U, U}, {32, 0, 44, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!aws:)[a-zA-Z+-=._:/]+$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"AccessToken", 1, 8}, {"AppId", 2, 4}, {"AppName", 3, 4}, {"Arn", 4, 4},
	{"AutoBranchCreationConfig", 5, 8}, {"BasicAuthConfig", 8, 8}, {"BuildSpec", 19, 0},
	{"CacheConfig", 20, 0}, {"ComputeRoleArn", 22, 0}, {"CustomHeaders", 23, 0},
	{"CustomRules", 24, 0}, {"DefaultDomain", 29, 4}, {"Description", 22, 0},
	{"EnableBranchAutoDeletion", 9, 0}, {"EnvironmentVariables", 12, 0},
	{"IAMServiceRole", 30, 0}, {"JobConfig", 31, 0}, {"Name", 3, 1}, {"OauthToken", 22, 8},
	{"Platform", 33, 0}, {"Repository", 22, 0}, {"Tags", 34, 0},
	{"AutoBranchCreationPatterns", 6, 0}, {"BasicAuthConfig", 8, 0}, {"BuildSpec", 11, 0},
	{"EnableAutoBranchCreation", 9, 0}, {"EnableAutoBuild", 9, 0},
	{"EnablePerformanceMode", 9, 0}, {"EnablePullRequestPreview", 9, 0},
	{"EnvironmentVariables", 12, 0}, {"Framework", 16, 0},
	{"PullRequestEnvironmentName", 17, 0}, {"Stage", 18, 0}, {"EnableBasicAuth", 9, 0},
	{"Password", 10, 0}, {"Username", 10, 0}, {"Name", 14, 1}, {"Value", 15, 1},
	{"Type", 21, 0}, {"Condition", 26, 0}, {"Source", 27, 1}, {"Status", 28, 0},
	{"Target", 27, 1}, {"BuildComputeType", 32, 1}, {"Key", 36, 1}, {"Value", 37, 1},
};
static const char *const t0_texts[] = {
	"EXPERIMENTAL", "BETA", "PULL_REQUEST", "PRODUCTION", "DEVELOPMENT", "AMPLIFY_MANAGED",
	"AMPLIFY_MANAGED_NO_COOKIES", "STANDARD_8GB", "LARGE_16GB", "XLARGE_72GB", "WEB",
	"WEB_DYNAMIC", "WEB_COMPUTE",
};
static const char *const t0_identifier[] = {
	"Arn", 0,
};
static const char *const t0_attributes[] = {
	"AppId", "AppName", "Arn", "DefaultDomain", 0,
};
const struct schema_type schema_aws_amplify_app = {
	"AWS::Amplify::App", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 38, 46};

extern const struct schema_type schema_aws_amplify_branch;
/* AWS::Amplify::Branch */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 17, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "d[a-z0-9]+", 1, 20},
	{1, 0, 0, 0, 0, 0, 0, "(\?s).*", U, 1000}, {32, 0, 17, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws:cloudformation:[a-z0-9-]+:\\d{12}:stack/.+/.+$", 20, 2048},
	{32, 0, 18, 3, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255}, {1, 0, 0, 0, 0, 0, 0, "(\?s).+", 1, 255},
	{1, 0, 0, 0, 0, 0, 0, "(\?s).+", 1, 25000}, {1, 0, 0, 0, 0, 0, 0, "(\?s).*", 0, 1000},
	{16, 0, 0, 0, 12, 0, 0, 0, U, U}, {32, 0, 21, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "(\?s).*", U, 255}, {1, 0, 0, 0, 0, 0, 0, "(\?s).*", U, 5500},
	{1, 0, 0, 0, 0, 0, 0, "(\?s).*", 0, 255}, {1, 0, 0, 0, 0, 0, 0, "(\?s).*", 0, 20},
	{1, 0, 0, 0, 0, 0, 5, 0, U, U}, {16, 0, 0, 0, 19, 0, 0, 0, U, U},
	{32, 0, 23, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!aws:)[a-zA-Z+-=._:/]+$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 0, 256},
};
static const struct schema_prop t1_props[] = {
	{"AppId", 1, 3}, {"Arn", 2, 4}, {"Backend", 3, 0}, {"BasicAuthConfig", 5, 8},
	{"BranchName", 8, 3}, {"BuildSpec", 9, 0}, {"ComputeRoleArn", 10, 0},
	{"Description", 10, 0}, {"EnableAutoBuild", 6, 0}, {"EnablePerformanceMode", 6, 0},
	{"EnablePullRequestPreview", 6, 0}, {"EnableSkewProtection", 6, 0},
	{"EnvironmentVariables", 11, 0}, {"Framework", 15, 0},
	{"PullRequestEnvironmentName", 16, 0}, {"Stage", 17, 0}, {"Tags", 18, 0},
	{"StackArn", 4, 0}, {"EnableBasicAuth", 6, 0}, {"Password", 7, 1}, {"Username", 7, 1},
	{"Name", 13, 1}, {"Value", 14, 1}, {"Key", 20, 1}, {"Value", 21, 1},
};
static const char *const t1_texts[] = {
	"EXPERIMENTAL", "BETA", "PULL_REQUEST", "PRODUCTION", "DEVELOPMENT",
};
static const char *const t1_identifier[] = {
	"Arn", 0,
};
static const char *const t1_attributes[] = {
	"AppId", "Arn", "Backend.StackArn", "BasicAuthConfig.EnableBasicAuth",
	"BasicAuthConfig.Password", "BasicAuthConfig.Username", "BranchName", "BuildSpec",
	"ComputeRoleArn", "Description", "EnableAutoBuild", "EnablePerformanceMode",
	"EnablePullRequestPreview", "EnableSkewProtection", "EnvironmentVariables", "Framework",
	"PullRequestEnvironmentName", "Stage", "Tags", 0,
};
const struct schema_type schema_aws_amplify_branch = {
	"AWS::Amplify::Branch", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 22, 25};

extern const struct schema_type schema_aws_amplify_domain;
/* AWS::Amplify::Domain */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 13, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "d[a-z0-9]+", 1, 20},
	{1, 0, 0, 0, 0, 0, 0, "(\?s).*", U, 1000}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "(\?s).+", 1, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^$|^arn:.+:iam::\\d{12}:role.+", 0, 1000},
	{32, 0, 13, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "\"^arn:aws:acm:[a-z0-9-]+:\\d{12}:certificate\\/.+$\"", U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, 1000},
	{32, 0, 16, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws:acm:[a-z0-9-]+:\\d{12}:certificate\\/.+$", 0, 1000},
	{1, 0, 0, 0, 0, 0, 0, "^(((\?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\\.)+((\?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])(\\.)\?$", 0, 255},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 16, 0, 0, 0, 0, 255}, {32, 0, 18, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "(\?s).+", 1, 255}, {1, 0, 0, 0, 0, 0, 0, "(\?s).*", 0, 255},
};
static const struct schema_prop t2_props[] = {
	{"AppId", 1, 3}, {"Arn", 2, 4}, {"AutoSubDomainCreationPatterns", 3, 0},
	{"AutoSubDomainIAMRole", 5, 0}, {"Certificate", 6, 4}, {"CertificateRecord", 9, 4},
	{"CertificateSettings", 10, 8}, {"DomainName", 12, 3}, {"DomainStatus", 13, 4},
	{"EnableAutoSubDomain", 14, 0}, {"StatusReason", 9, 4}, {"SubDomainSettings", 15, 1},
	{"UpdateStatus", 13, 4}, {"CertificateArn", 7, 0}, {"CertificateType", 8, 0},
	{"CertificateVerificationDNSRecord", 9, 0}, {"CertificateType", 8, 0},
	{"CustomCertificateArn", 11, 0}, {"BranchName", 17, 1}, {"Prefix", 18, 1},
};
static const char *const t2_texts[] = {
	"AMPLIFY_MANAGED", "CUSTOM",
};
static const char *const t2_identifier[] = {
	"Arn", 0,
};
static const char *const t2_attributes[] = {
	"AppId", "Arn", "AutoSubDomainCreationPatterns", "AutoSubDomainIAMRole",
	"Certificate.CertificateArn", "Certificate.CertificateType",
	"Certificate.CertificateVerificationDNSRecord", "CertificateRecord",
	"CertificateSettings.CertificateType", "CertificateSettings.CustomCertificateArn",
	"DomainName", "DomainStatus", "EnableAutoSubDomain", "StatusReason", "SubDomainSettings",
	"UpdateStatus", 0,
};
const struct schema_type schema_aws_amplify_domain = {
	"AWS::Amplify::Domain", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 19, 20};
