/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_codestarconnections_connection;
/* AWS::CodeStarConnections::Connection */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:aws(-[\\w]+)*:.+:.+:[0-9]{12}:.+", 0, 256},
	{1, 0, 0, 0, 0, 0, 0, "^[\\s\\S]*$", 1, 32}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[0-9]{12}", 12, 12}, {1, 0, 0, 0, 0, 0, 5, 0, U, U},
	{16, 1, 0, 0, 7, 0, 0, 0, 0, 200}, {32, 0, 7, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"ConnectionArn", 1, 4}, {"ConnectionName", 2, 3}, {"ConnectionStatus", 3, 4},
	{"HostArn", 1, 2}, {"OwnerAccountId", 4, 4}, {"ProviderType", 5, 2}, {"Tags", 6, 0},
	{"Key", 8, 1}, {"Value", 9, 1},
};
static const char *const t0_texts[] = {
	"Bitbucket", "GitHub", "GitHubEnterpriseServer", "GitLab", "GitLabSelfManaged",
};
static const char *const t0_identifier[] = {
	"ConnectionArn", 0,
};
static const char *const t0_attributes[] = {
	"ConnectionArn", "ConnectionStatus", "OwnerAccountId", 0,
};
const struct schema_type schema_aws_codestarconnections_connection = {
	"AWS::CodeStarConnections::Connection", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 10, 9};
