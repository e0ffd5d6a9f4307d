/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_opensearchserverless_accesspolicy;
/* AWS::OpenSearchServerless::AccessPolicy */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1000},
	{1, 0, 0, 0, 0, 0, 0, "^[a-z][a-z0-9-]{2,31}$", 3, 32},
	{1, 0, 0, 0, 0, 0, 0, "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+", 1, 20480},
	{1, 0, 0, 0, 0, 0, 1, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Description", 1, 0}, {"Name", 2, 3}, {"Policy", 3, 1}, {"Type", 4, 3},
};
static const char *const t0_texts[] = {
	"data",
};
static const char *const t0_identifier[] = {
	"Type", "Name", 0,
};
static const char *const t0_attributes[] = {
	0,
};
const struct schema_type schema_aws_opensearchserverless_accesspolicy = {
	"AWS::OpenSearchServerless::AccessPolicy", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 5, 4};

extern const struct schema_type schema_aws_opensearchserverless_collection;
/* AWS::OpenSearchServerless::Collection */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 14, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-z][a-z0-9-]+$", 3, 32}, {1, 0, 0, 0, 0, 0, 0, 0, U, 1000},
	{32, 0, 14, 2, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 16, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 3, 40},
	{1, 0, 0, 0, 0, 0, 0, "^[a-z][a-z0-9-]{2,63}$", 3, 64}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{16, 1, 0, 0, 11, 0, 0, 0, 0, 50}, {32, 0, 18, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{1, 0, 0, 0, 0, 2, 3, 0, U, U}, {32, 0, 20, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 5, 3, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"CollectionEndpoint", 1, 4}, {"CollectionGroupName", 2, 2},
	{"DashboardEndpoint", 1, 4}, {"Description", 3, 0}, {"EncryptionConfig", 4, 10},
	{"FipsEndpoints", 6, 4}, {"Id", 7, 4}, {"KmsKeyArn", 1, 4}, {"Name", 8, 3},
	{"StandbyReplicas", 9, 2}, {"Tags", 10, 10}, {"Type", 14, 2}, {"VectorOptions", 15, 2},
	{"AWSOwnedKey", 5, 0}, {"KmsKeyArn", 1, 0}, {"CollectionEndpoint", 1, 0},
	{"DashboardEndpoint", 1, 0}, {"Key", 12, 1}, {"Value", 13, 1},
	{"ServerlessVectorAcceleration", 16, 2},
};
static const char *const t1_texts[] = {
	"ENABLED", "DISABLED", "SEARCH", "TIMESERIES", "VECTORSEARCH", "ENABLED", "DISABLED",
	"ALLOWED",
};
static const char *const t1_identifier[] = {
	"Id", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "CollectionEndpoint", "DashboardEndpoint", "FipsEndpoints", "Id", "KmsKeyArn", 0,
};
const struct schema_type schema_aws_opensearchserverless_collection = {
	"AWS::OpenSearchServerless::Collection", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 17, 21};

extern const struct schema_type schema_aws_opensearchserverless_collectiongroup;
/* AWS::OpenSearchServerless::CollectionGroup */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 7, 4, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, 1, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, 1000}, {1, 0, 0, 0, 0, 0, 0, 0, 3, 40},
	{1, 0, 0, 0, 0, 0, 0, "^[a-z][a-z0-9-]{2,31}$", 3, 32}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{16, 3, 0, 0, 9, 0, 0, 0, 0, 50}, {32, 0, 11, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t2_props[] = {
	{"Arn", 1, 4}, {"CapacityLimits", 2, 0}, {"Description", 4, 0}, {"Id", 5, 4},
	{"Name", 6, 3}, {"StandbyReplicas", 7, 3}, {"Tags", 8, 0},
	{"MaxIndexingCapacityInOcu", 3, 0}, {"MaxSearchCapacityInOcu", 3, 0},
	{"MinIndexingCapacityInOcu", 3, 0}, {"MinSearchCapacityInOcu", 3, 0}, {"Key", 10, 1},
	{"Value", 11, 1},
};
static const char *const t2_texts[] = {
	"ENABLED", "DISABLED",
};
static const char *const t2_identifier[] = {
	"Id", 0,
};
static const char *const t2_attributes[] = {
	"Arn", "Id", 0,
};
const struct schema_type schema_aws_opensearchserverless_collectiongroup = {
	"AWS::OpenSearchServerless::CollectionGroup", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 12, 13};

extern const struct schema_type schema_aws_opensearchserverless_index;
/* AWS::OpenSearchServerless::Index */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\?![_-])[a-z][a-z0-9_-]*$", U, U},
	{32, 0, 5, 1, 0, 0, 0, 0, U, U}, {64, 0, 0, 0, 5, 0, 0, 0, U, U},
	{32, 0, 6, 6, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 12, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {1, 0, 0, 0, 0, 3, 2, 0, U, U},
	{32, 0, 16, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 2, 100}, {1, 0, 0, 0, 0, 5, 6, 0, U, U},
	{1, 0, 0, 0, 0, 11, 2, 0, U, U}, {32, 0, 18, 1, 0, 0, 0, 0, U, U},
	{32, 0, 19, 3, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"CollectionEndpoint", 1, 3}, {"IndexName", 2, 3}, {"Mappings", 3, 0}, {"Settings", 16, 0},
	{"Uuid", 1, 4}, {"Properties", 4, 0}, {"Dimension", 6, 0}, {"Index", 7, 0},
	{"Method", 8, 0}, {"Properties", 4, 0}, {"Type", 15, 1}, {"Value", 1, 0}, {"Engine", 9, 0},
	{"Name", 10, 1}, {"Parameters", 11, 0}, {"SpaceType", 14, 0}, {"EfConstruction", 12, 0},
	{"M", 13, 0}, {"Index", 17, 0}, {"Knn", 7, 0}, {"KnnAlgoParamEfSearch", 6, 8},
	{"RefreshInterval", 1, 8},
};
static const char *const t3_texts[] = {
	"nmslib", "faiss", "lucene", "hnsw", "ivf", "l2", "l1", "linf", "cosinesimil",
	"innerproduct", "hamming", "text", "knn_vector",
};
static const char *const t3_identifier[] = {
	"IndexName", "CollectionEndpoint", 0,
};
static const char *const t3_attributes[] = {
	"Uuid", 0,
};
const struct schema_type schema_aws_opensearchserverless_index = {
	"AWS::OpenSearchServerless::Index", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 18, 22};

extern const struct schema_type schema_aws_opensearchserverless_securitypolicy;
/* AWS::OpenSearchServerless::SecurityPolicy */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1000},
	{1, 0, 0, 0, 0, 0, 0, "^[a-z][a-z0-9-]{2,31}$", 3, 32},
	{1, 0, 0, 0, 0, 0, 0, "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+", 1, 20480},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U},
};
static const struct schema_prop t4_props[] = {
	{"Description", 1, 0}, {"Name", 2, 3}, {"Policy", 3, 1}, {"Type", 4, 3},
};
static const char *const t4_texts[] = {
	"encryption", "network",
};
static const char *const t4_identifier[] = {
	"Type", "Name", 0,
};
static const char *const t4_attributes[] = {
	0,
};
const struct schema_type schema_aws_opensearchserverless_securitypolicy = {
	"AWS::OpenSearchServerless::SecurityPolicy", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, 0, 5, 4};
