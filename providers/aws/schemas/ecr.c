/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_ecr_pullthroughcacherule;
/* AWS::ECR::PullThroughCacheRule */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws:secretsmanager:[a-zA-Z0-9-:]+:secret:ecr\\-pullthroughcache\\/[a-zA-Z0-9\\/_+=.@-]+$", 50, 612},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/\?|ROOT)$", 2, 30},
	{1, 0, 0, 0, 0, 0, 9, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"CredentialArn", 1, 10}, {"CustomRoleArn", 2, 10}, {"EcrRepositoryPrefix", 3, 2},
	{"UpstreamRegistry", 4, 10}, {"UpstreamRegistryUrl", 5, 2},
	{"UpstreamRepositoryPrefix", 3, 2},
};
static const char *const t0_texts[] = {
	"azure-container-registry", "chainguard", "docker-hub", "ecr", "ecr-public",
	"github-container-registry", "gitlab-container-registry", "k8s", "quay",
};
static const char *const t0_identifier[] = {
	"EcrRepositoryPrefix", 0,
};
static const char *const t0_attributes[] = {
	0,
};
const struct schema_type schema_aws_ecr_pullthroughcacherule = {
	"AWS::ECR::PullThroughCacheRule", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 6, 6};

extern const struct schema_type schema_aws_ecr_registrypolicy;
/* AWS::ECR::RegistryPolicy */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, 0, 10240},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9]{12}$", 12, 12},
};
static const struct schema_prop t1_props[] = {
	{"PolicyText", 1, 1}, {"RegistryId", 2, 4},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"RegistryId", 0,
};
static const char *const t1_attributes[] = {
	"RegistryId", 0,
};
const struct schema_type schema_aws_ecr_registrypolicy = {
	"AWS::ECR::RegistryPolicy", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 3, 2};

extern const struct schema_type schema_aws_ecr_repository;
/* AWS::ECR::Repository */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 11, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 11, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
	{32, 0, 13, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 3, 4, 0, U, U},
	{16, 0, 0, 0, 9, 0, 0, 0, 1, 5}, {32, 0, 14, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 7, 1, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[0-9a-zA-Z._*-]{1,128}", 1, 128},
	{32, 0, 16, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 100, 30720},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9]{12}$", 12, 12},
	{1, 0, 0, 0, 0, 0, 0, "^(\?=.{2,256}$)([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*)$", 2, 256},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 18, 0, 0, 0, U, 50},
	{32, 0, 18, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 127},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
};
static const struct schema_prop t2_props[] = {
	{"Arn", 1, 4}, {"EmptyOnDelete", 2, 8}, {"EncryptionConfiguration", 3, 2},
	{"ImageScanningConfiguration", 6, 0}, {"ImageTagMutability", 7, 0},
	{"ImageTagMutabilityExclusionFilters", 8, 0}, {"LifecyclePolicy", 12, 0},
	{"RepositoryName", 15, 2}, {"RepositoryPolicyText", 16, 0}, {"RepositoryUri", 1, 4},
	{"Tags", 17, 0}, {"EncryptionType", 4, 3}, {"KmsKey", 5, 2}, {"ScanOnPush", 2, 0},
	{"ImageTagMutabilityExclusionFilterType", 10, 1},
	{"ImageTagMutabilityExclusionFilterValue", 11, 1}, {"LifecyclePolicyText", 13, 0},
	{"RegistryId", 14, 0}, {"Key", 19, 1}, {"Value", 20, 1},
};
static const char *const t2_texts[] = {
	"AES256", "KMS", "KMS_DSSE", "MUTABLE", "IMMUTABLE", "MUTABLE_WITH_EXCLUSION",
	"IMMUTABLE_WITH_EXCLUSION", "WILDCARD",
};
static const char *const t2_identifier[] = {
	"RepositoryName", 0,
};
static const char *const t2_attributes[] = {
	"Arn", "RepositoryUri", 0,
};
const struct schema_type schema_aws_ecr_repository = {
	"AWS::ECR::Repository", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 21, 20};
