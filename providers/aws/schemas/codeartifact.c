/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_codeartifact_domain;
/* AWS::CodeArtifact::Domain */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^([a-z][a-z0-9\\-]{0,48}[a-z0-9])$", 2, 50},
	{1, 0, 0, 0, 0, 0, 0, "^\\S+$", 1, 1011}, {1, 0, 0, 0, 0, 0, 0, "[0-9]{12}", U, U},
	{64, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 7, 0, 0, 0, 0, 200},
	{32, 0, 7, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^\\P{C}+$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^\\P{C}*$", 1, 256},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"DomainName", 2, 3}, {"EncryptionKey", 3, 6}, {"Name", 2, 4},
	{"Owner", 4, 4}, {"PermissionsPolicyDocument", 5, 0}, {"Tags", 6, 0}, {"Key", 8, 1},
	{"Value", 9, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Arn", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "DomainName", "EncryptionKey", "Name", "Owner", "Tags", 0,
};
const struct schema_type schema_aws_codeartifact_domain = {
	"AWS::CodeArtifact::Domain", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 10, 9};
