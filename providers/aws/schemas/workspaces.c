/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_workspaces_workspace;
/* AWS::WorkSpaces::Workspace */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 10, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 127},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 255}, {32, 0, 12, 5, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"BundleId", 1, 17}, {"DirectoryId", 1, 3}, {"Id", 1, 4},
	{"RootVolumeEncryptionEnabled", 2, 16}, {"Tags", 3, 0}, {"UserName", 1, 3},
	{"UserVolumeEncryptionEnabled", 2, 16}, {"VolumeEncryptionKey", 1, 16},
	{"WorkspaceId", 1, 4}, {"WorkspaceProperties", 7, 0}, {"Key", 5, 1}, {"Value", 6, 1},
	{"ComputeTypeName", 1, 0}, {"RootVolumeSizeGib", 8, 0}, {"RunningMode", 1, 0},
	{"RunningModeAutoStopTimeoutInMinutes", 8, 0}, {"UserVolumeSizeGib", 8, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"WorkspaceId", 0,
};
static const char *const t0_attributes[] = {
	"Id", "WorkspaceId", 0,
};
const struct schema_type schema_aws_workspaces_workspace = {
	"AWS::WorkSpaces::Workspace", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 9, 17};
