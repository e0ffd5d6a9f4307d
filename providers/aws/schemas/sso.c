/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_sso_permissionset;
/* AWS::SSO::PermissionSet */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 11, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 2, 0, 0, 0, U, 20},
	{32, 0, 11, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "[\\w+=,.@-]+", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "((/[A-Za-z0-9\\.,\\+@=_-]+)*)/", 1, 512},
	{1, 0, 0, 0, 0, 0, 0, "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*", 1, 700},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)\?ins-[a-zA-Z0-9-.]{16}", 10, 1224},
	{16, 1, 0, 0, 9, 0, 0, 0, U, 20}, {1, 0, 0, 0, 0, 0, 0, 0, 20, 2048},
	{1, 0, 0, 0, 0, 0, 0, "[\\w+=,.@-]+", 1, 32},
	{1, 0, 0, 0, 0, 0, 0, "arn:aws(-[a-z]{1,5}){0,3}:sso:::permissionSet/(sso)\?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16}", 10, 1224},
	{32, 0, 13, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9&amp;$@#\\/%\?=~\\-_'&quot;|!:,.;*+\\[\\]\\ \\(\\)\\{\\}]+", 1, 240},
	{1, 0, 0, 0, 0, 0, 0, "^(-\?)P(\?=\\d|T\\d)(\?:(\\d+)Y)\?(\?:(\\d+)M)\?(\?:(\\d+)([DW]))\?(\?:T(\?:(\\d+)H)\?(\?:(\\d+)M)\?(\?:(\\d+(\?:\\.\\d+)\?)S)\?)\?$", 1, 100},
	{16, 1, 0, 0, 16, 0, 0, 0, U, 50}, {32, 0, 15, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[\\w+=,.@-]+", 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"CustomerManagedPolicyReferences", 1, 0}, {"Description", 5, 0}, {"InlinePolicy", 6, 0},
	{"InstanceArn", 7, 3}, {"ManagedPolicies", 8, 0}, {"Name", 10, 3},
	{"PermissionSetArn", 11, 4}, {"PermissionsBoundary", 12, 0}, {"RelayStateType", 13, 0},
	{"SessionDuration", 14, 0}, {"Tags", 15, 0}, {"Name", 3, 1}, {"Path", 4, 0},
	{"CustomerManagedPolicyReference", 2, 0}, {"ManagedPolicyArn", 9, 0}, {"Key", 3, 1},
	{"Value", 17, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"InstanceArn", "PermissionSetArn", 0,
};
static const char *const t0_attributes[] = {
	"PermissionSetArn", 0,
};
const struct schema_type schema_aws_sso_permissionset = {
	"AWS::SSO::PermissionSet", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 18, 17};
