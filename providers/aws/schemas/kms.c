/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_kms_alias;
/* AWS::KMS::Alias */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(alias/)[a-zA-Z0-9:/_-]+$", 1, 256},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
};
static const struct schema_prop t0_props[] = {
	{"AliasName", 1, 3}, {"TargetKeyId", 2, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"AliasName", 0,
};
static const char *const t0_attributes[] = {
	0,
};
const struct schema_type schema_aws_kms_alias = {
	"AWS::KMS::Alias", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 3, 2};

extern const struct schema_type schema_aws_kms_key;
/* AWS::KMS::Key */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 14, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 8192},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 2048}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 17, 0, U, U}, {1, 0, 0, 0, 0, 17, 4, 0, U, U},
	{1, 0, 0, 0, 0, 21, 2, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 7, 30},
	{2, 0, 0, 0, 0, 0, 0, 0, 90, 2560}, {16, 3, 0, 0, 12, 0, 0, 0, U, U},
	{32, 0, 14, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"BypassPolicyLockoutSafetyCheck", 2, 8}, {"Description", 3, 0},
	{"EnableKeyRotation", 2, 0}, {"Enabled", 2, 0}, {"KeyId", 4, 4}, {"KeyPolicy", 5, 0},
	{"KeySpec", 6, 0}, {"KeyUsage", 7, 0}, {"MultiRegion", 2, 0}, {"Origin", 8, 0},
	{"PendingWindowInDays", 9, 8}, {"RotationPeriodInDays", 10, 8}, {"Tags", 11, 0},
	{"Key", 13, 1}, {"Value", 14, 1},
};
static const char *const t1_texts[] = {
	"SYMMETRIC_DEFAULT", "RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384",
	"ECC_NIST_P521", "ECC_SECG_P256K1", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "SM2",
	"ML_DSA_44", "ML_DSA_65", "ML_DSA_87", "ECC_NIST_EDWARDS25519", "ENCRYPT_DECRYPT",
	"SIGN_VERIFY", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT", "AWS_KMS", "EXTERNAL",
};
static const char *const t1_identifier[] = {
	"KeyId", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "KeyId", 0,
};
const struct schema_type schema_aws_kms_key = {
	"AWS::KMS::Key", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 15, 16};
