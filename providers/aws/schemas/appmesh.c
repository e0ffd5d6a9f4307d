/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_appmesh_mesh;
/* AWS::AppMesh::Mesh */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 8, 2, 0, 0, 0, 0, U, U}, {32, 0, 10, 1, 0, 0, 0, 0, U, U},
	{32, 0, 11, 1, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 12, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"Id", 1, 4}, {"MeshName", 1, 2}, {"MeshOwner", 1, 4},
	{"ResourceOwner", 1, 4}, {"Spec", 2, 0}, {"Tags", 5, 0}, {"Uid", 1, 4},
	{"EgressFilter", 3, 0}, {"ServiceDiscovery", 4, 0}, {"Type", 1, 1}, {"IpPreference", 1, 0},
	{"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "Id", "MeshName", "MeshOwner", "ResourceOwner", "Uid", 0,
};
const struct schema_type schema_aws_appmesh_mesh = {
	"AWS::AppMesh::Mesh", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 7, 14};
