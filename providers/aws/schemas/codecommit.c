/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_codecommit_repository;
/* AWS::CodeCommit::Repository */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 11, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 11, 2, 0, 0, 0, 0, U, U}, {32, 0, 13, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9._\\-]+(\?<!\\.git)$", U, U},
	{16, 0, 0, 0, 6, 0, 0, 0, U, U}, {32, 0, 16, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 8, 0, 0, 0, U, U}, {32, 0, 18, 5, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 1, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"CloneUrlHttp", 1, 4}, {"CloneUrlSsh", 1, 4}, {"Code", 2, 0}, {"Id", 1, 4},
	{"KmsKeyId", 1, 0}, {"Name", 1, 4}, {"RepositoryDescription", 1, 0},
	{"RepositoryName", 4, 1}, {"Tags", 5, 0}, {"Triggers", 7, 0}, {"BranchName", 1, 0},
	{"S3", 3, 1}, {"Bucket", 1, 1}, {"Key", 1, 1}, {"ObjectVersion", 1, 0}, {"Key", 1, 1},
	{"Value", 1, 1}, {"Branches", 9, 0}, {"CustomData", 1, 0}, {"DestinationArn", 1, 1},
	{"Events", 9, 1}, {"Name", 1, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "CloneUrlHttp", "CloneUrlSsh", "Id", "Name", 0,
};
const struct schema_type schema_aws_codecommit_repository = {
	"AWS::CodeCommit::Repository", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 10, 23};
