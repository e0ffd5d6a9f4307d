/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_iam_accesskey;
/* AWS::IAM::AccessKey */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Id", 1, 4}, {"SecretAccessKey", 1, 4}, {"Serial", 2, 2}, {"Status", 1, 0},
	{"UserName", 1, 3},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Id", "SecretAccessKey", 0,
};
const struct schema_type schema_aws_iam_accesskey = {
	"AWS::IAM::AccessKey", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 3, 5};

extern const struct schema_type schema_aws_iam_group;
/* AWS::IAM::Group */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\w+=,.@-]+$", 1, 128}, {16, 3, 0, 0, 4, 0, 0, 0, 0, 20},
	{1, 0, 0, 0, 0, 0, 0, "arn:(aws[a-zA-Z-]*)\?:iam::(\\d{12}|aws):policy/[a-zA-Z_0-9+=,.@\\-_/]+", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)$", 1, 512},
	{16, 1, 0, 0, 7, 0, 0, 0, U, U}, {32, 0, 5, 2, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"GroupName", 2, 2}, {"ManagedPolicyArns", 3, 0}, {"Path", 5, 0},
	{"Policies", 6, 0}, {"PolicyDocument", 8, 1}, {"PolicyName", 1, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"GroupName", 0,
};
static const char *const t1_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_iam_group = {
	"AWS::IAM::Group", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 9, 7};

extern const struct schema_type schema_aws_iam_instanceprofile;
/* AWS::IAM::InstanceProfile */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\w+=,.@-]+)\?$", 0, 128},
	{1, 0, 0, 0, 0, 0, 0, "^(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)$", 1, 512},
	{16, 3, 0, 0, 5, 0, 0, 0, 1, 1}, {1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9+=,.@\\-_]+", U, U},
};
static const struct schema_prop t2_props[] = {
	{"Arn", 1, 4}, {"InstanceProfileName", 2, 2}, {"Path", 3, 2}, {"Roles", 4, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"InstanceProfileName", 0,
};
static const char *const t2_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_iam_instanceprofile = {
	"AWS::IAM::InstanceProfile", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 6, 4};

extern const struct schema_type schema_aws_iam_managedpolicy;
/* AWS::IAM::ManagedPolicy */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 15, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 1000},
	{16, 3, 0, 0, 2, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^((/[A-Za-z0-9\\.,\\+@=_-]+)*)/$", 1, 512},
	{127, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"AttachmentCount", 1, 4}, {"CreateDate", 2, 4}, {"DefaultVersionId", 2, 4},
	{"Description", 3, 2}, {"Groups", 4, 0}, {"IsAttachable", 5, 4},
	{"ManagedPolicyName", 2, 2}, {"Path", 6, 2}, {"PermissionsBoundaryUsageCount", 1, 4},
	{"PolicyArn", 2, 4}, {"PolicyDocument", 7, 1}, {"PolicyId", 2, 4}, {"Roles", 4, 0},
	{"UpdateDate", 2, 4}, {"Users", 4, 0},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"PolicyArn", 0,
};
static const char *const t3_attributes[] = {
	"AttachmentCount", "CreateDate", "DefaultVersionId", "IsAttachable",
	"PermissionsBoundaryUsageCount", "PolicyArn", "PolicyId", "UpdateDate", 0,
};
const struct schema_type schema_aws_iam_managedpolicy = {
	"AWS::IAM::ManagedPolicy", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 8, 15};

extern const struct schema_type schema_aws_iam_oidcprovider;
/* AWS::IAM::OIDCProvider */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 20, 2048},
	{16, 1, 0, 0, 3, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
	{16, 1, 0, 0, 5, 0, 0, 0, 0, 50}, {32, 0, 5, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", 1, 256},
	{16, 1, 0, 0, 9, 0, 0, 0, U, 5}, {1, 0, 0, 0, 0, 0, 0, "[0-9A-Fa-f]{40}", 40, 40},
};
static const struct schema_prop t4_props[] = {
	{"Arn", 1, 4}, {"ClientIdList", 2, 0}, {"Tags", 4, 0}, {"ThumbprintList", 8, 0},
	{"Url", 3, 2}, {"Key", 6, 1}, {"Value", 7, 1},
};
static const char *const t4_texts[] = {
	0,
};
static const char *const t4_identifier[] = {
	"Arn", 0,
};
static const char *const t4_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_iam_oidcprovider = {
	"AWS::IAM::OIDCProvider", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, "Tags", 10, 7};

extern const struct schema_type schema_aws_iam_policy;
/* AWS::IAM::Policy */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 2, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, "^[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+$", 1, 131072},
	{1, 0, 0, 0, 0, 0, 0, "^[\\w+=,.@-]+$", 1, 128},
};
static const struct schema_prop t5_props[] = {
	{"Groups", 1, 0}, {"Id", 2, 4}, {"PolicyDocument", 3, 1}, {"PolicyName", 4, 1},
	{"Roles", 1, 0}, {"Users", 1, 0},
};
static const char *const t5_texts[] = {
	0,
};
static const char *const t5_identifier[] = {
	"Id", 0,
};
static const char *const t5_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_iam_policy = {
	"AWS::IAM::Policy", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, 0, 5, 6};

extern const struct schema_type schema_aws_iam_role;
/* AWS::IAM::Role */
static const struct schema_node t6_nodes[] = {
	{32, 0, 0, 11, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, "^[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+$", 1, 131072},
	{1, 0, 0, 0, 0, 0, 0, "^[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*$", 0, 1000},
	{16, 3, 0, 0, 5, 0, 0, 0, 0, 20},
	{1, 0, 0, 0, 0, 0, 0, "arn:(aws[a-zA-Z-]*)\?:iam::(\\d{12}|aws):policy/[a-zA-Z_0-9+=,.@\\-_/]+", U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 3600, 43200},
	{1, 0, 0, 0, 0, 0, 0, "^(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)$", 1, 512},
	{1, 0, 0, 0, 0, 0, 0, 0, 20, 2048}, {16, 1, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 11, 2, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\w+=,.@-]+$", 1, 64}, {16, 1, 0, 0, 14, 0, 0, 0, 0, 50},
	{32, 0, 13, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", 0, 256},
};
static const struct schema_prop t6_props[] = {
	{"Arn", 1, 4}, {"AssumeRolePolicyDocument", 2, 1}, {"Description", 3, 0},
	{"ManagedPolicyArns", 4, 0}, {"MaxSessionDuration", 6, 0}, {"Path", 7, 2},
	{"PermissionsBoundary", 8, 0}, {"Policies", 9, 0}, {"RoleId", 1, 4}, {"RoleName", 12, 2},
	{"Tags", 13, 0}, {"PolicyDocument", 11, 1}, {"PolicyName", 1, 1}, {"Key", 15, 1},
	{"Value", 16, 1},
};
static const char *const t6_texts[] = {
	0,
};
static const char *const t6_identifier[] = {
	"RoleName", 0,
};
static const char *const t6_attributes[] = {
	"Arn", "RoleId", 0,
};
const struct schema_type schema_aws_iam_role = {
	"AWS::IAM::Role", t6_nodes, t6_props, t6_texts,
	t6_identifier, t6_attributes, "Tags", 17, 15};

extern const struct schema_type schema_aws_iam_rolepolicy;
/* AWS::IAM::RolePolicy */
static const struct schema_node t7_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, "^[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+$", 1, 131072},
	{1, 0, 0, 0, 0, 0, 0, "^[\\w+=,.@-]+$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^[\\w+=,.@-]+$", 1, 64},
};
static const struct schema_prop t7_props[] = {
	{"PolicyDocument", 1, 0}, {"PolicyName", 2, 3}, {"RoleName", 3, 3},
};
static const char *const t7_texts[] = {
	0,
};
static const char *const t7_identifier[] = {
	"PolicyName", "RoleName", 0,
};
static const char *const t7_attributes[] = {
	0,
};
const struct schema_type schema_aws_iam_rolepolicy = {
	"AWS::IAM::RolePolicy", t7_nodes, t7_props, t7_texts,
	t7_identifier, t7_attributes, 0, 4, 3};

extern const struct schema_type schema_aws_iam_samlprovider;
/* AWS::IAM::SAMLProvider */
static const struct schema_node t8_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", 1, 16384},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 1600}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[\\w._-]+", 1, 128}, {16, 1, 0, 0, 6, 0, 0, 0, U, 2},
	{32, 0, 9, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "[A-Z0-9]+", 22, 64},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1000, 10000000},
	{16, 1, 0, 0, 11, 0, 0, 0, 0, 50}, {32, 0, 11, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", 1, 256},
};
static const struct schema_prop t8_props[] = {
	{"AddPrivateKey", 1, 10}, {"Arn", 2, 4}, {"AssertionEncryptionMode", 3, 0}, {"Name", 4, 2},
	{"PrivateKeyList", 5, 0}, {"RemovePrivateKey", 7, 10}, {"SamlMetadataDocument", 9, 0},
	{"SamlProviderUUID", 7, 4}, {"Tags", 10, 0}, {"KeyId", 7, 1}, {"Timestamp", 8, 1},
	{"Key", 12, 1}, {"Value", 13, 1},
};
static const char *const t8_texts[] = {
	"Allowed", "Required",
};
static const char *const t8_identifier[] = {
	"Arn", 0,
};
static const char *const t8_attributes[] = {
	"Arn", "SamlProviderUUID", 0,
};
const struct schema_type schema_aws_iam_samlprovider = {
	"AWS::IAM::SAMLProvider", t8_nodes, t8_props, t8_texts,
	t8_identifier, t8_attributes, "Tags", 14, 13};

extern const struct schema_type schema_aws_iam_servercertificate;
/* AWS::IAM::ServerCertificate */
static const struct schema_node t9_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1600},
	{1, 0, 0, 0, 0, 0, 0, "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", 1, 16384},
	{1, 0, 0, 0, 0, 0, 0, "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", 1, 2097152},
	{1, 0, 0, 0, 0, 0, 0, "(\\u002F)|(\\u002F[\\u0021-\\u007F]+\\u002F)", 1, 512},
	{1, 0, 0, 0, 0, 0, 0, "[\\w+=,.@-]+", 1, 128}, {16, 1, 0, 0, 7, 0, 0, 0, U, U},
	{32, 0, 7, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
};
static const struct schema_prop t9_props[] = {
	{"Arn", 1, 4}, {"CertificateBody", 2, 10}, {"CertificateChain", 3, 10}, {"Path", 4, 0},
	{"PrivateKey", 2, 10}, {"ServerCertificateName", 5, 2}, {"Tags", 6, 0}, {"Key", 8, 1},
	{"Value", 9, 1},
};
static const char *const t9_texts[] = {
	0,
};
static const char *const t9_identifier[] = {
	"ServerCertificateName", 0,
};
static const char *const t9_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_iam_servercertificate = {
	"AWS::IAM::ServerCertificate", t9_nodes, t9_props, t9_texts,
	t9_identifier, t9_attributes, "Tags", 10, 9};
