/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_iam_servicelinkedrole;
/* AWS::IAM::ServiceLinkedRole */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[\\w+=,.@-]+$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^[\\w+=,.@-]+$", 1, 64},
	{1, 0, 0, 0, 0, 0, 0, "^[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*$", 0, 1000},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AWSServiceName", 1, 10}, {"CustomSuffix", 2, 10}, {"Description", 3, 0},
	{"RoleName", 4, 4},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"RoleName", 0,
};
static const char *const t0_attributes[] = {
	"RoleName", 0,
};
const struct schema_type schema_aws_iam_servicelinkedrole = {
	"AWS::IAM::ServiceLinkedRole", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 5, 4};

extern const struct schema_type schema_aws_iam_user;
/* AWS::IAM::User */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 1, 0, 0, 0, 0, 10}, {32, 0, 9, 2, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 6, 0, 0, 0, 0, 20},
	{1, 0, 0, 0, 0, 0, 0, "arn:(aws[a-zA-Z-]*)\?:iam::(\\d{12}|aws):policy/[a-zA-Z_0-9+=,.@\\-_/]+", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)$", 1, 512},
	{1, 0, 0, 0, 0, 0, 0, 0, 20, 2048}, {16, 1, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 11, 2, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 13, 0, 0, 0, 0, 50}, {32, 0, 13, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", 0, 256},
	{1, 0, 0, 0, 0, 0, 0, "^[\\w+=,.@-]+$", 1, 64},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"Groups", 2, 0}, {"LoginProfile", 3, 0}, {"ManagedPolicyArns", 5, 0},
	{"Path", 7, 0}, {"PermissionsBoundary", 8, 0}, {"Policies", 9, 0}, {"Tags", 12, 0},
	{"UserName", 16, 2}, {"Password", 1, 9}, {"PasswordResetRequired", 4, 0},
	{"PolicyDocument", 11, 1}, {"PolicyName", 1, 1}, {"Key", 14, 1}, {"Value", 15, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"UserName", 0,
};
static const char *const t1_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_iam_user = {
	"AWS::IAM::User", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 17, 15};
