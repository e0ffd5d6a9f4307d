/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_secretsmanager_resourcepolicy;
/* AWS::SecretsManager::ResourcePolicy */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, 1, 20480},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
};
static const struct schema_prop t0_props[] = {
	{"BlockPublicPolicy", 1, 8}, {"Id", 2, 4}, {"ResourcePolicy", 3, 1}, {"SecretId", 4, 3},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_secretsmanager_resourcepolicy = {
	"AWS::SecretsManager::ResourcePolicy", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 5, 4};

extern const struct schema_type schema_aws_secretsmanager_secret;
/* AWS::SecretsManager::Secret */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 2048},
	{32, 0, 9, 10, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 512}, {16, 1, 0, 0, 8, 0, 0, 0, U, U},
	{32, 0, 19, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 65536},
	{16, 1, 0, 0, 11, 0, 0, 0, U, U}, {32, 0, 21, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t1_props[] = {
	{"Description", 1, 0}, {"GenerateSecretString", 2, 8}, {"Id", 3, 4}, {"KmsKeyId", 1, 0},
	{"Name", 6, 2}, {"ReplicaRegions", 7, 0}, {"SecretString", 9, 8}, {"Tags", 10, 0},
	{"Type", 13, 0}, {"ExcludeCharacters", 3, 0}, {"ExcludeLowercase", 4, 0},
	{"ExcludeNumbers", 4, 0}, {"ExcludePunctuation", 4, 0}, {"ExcludeUppercase", 4, 0},
	{"GenerateStringKey", 3, 0}, {"IncludeSpace", 4, 0}, {"PasswordLength", 5, 0},
	{"RequireEachIncludedType", 4, 0}, {"SecretStringTemplate", 3, 0}, {"KmsKeyId", 3, 0},
	{"Region", 3, 1}, {"Key", 12, 1}, {"Value", 13, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"Id", 0,
};
static const char *const t1_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_secretsmanager_secret = {
	"AWS::SecretsManager::Secret", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 14, 23};

extern const struct schema_type schema_aws_secretsmanager_secrettargetattachment;
/* AWS::SecretsManager::SecretTargetAttachment */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
};
static const struct schema_prop t2_props[] = {
	{"Id", 1, 4}, {"SecretId", 2, 3}, {"TargetId", 1, 1}, {"TargetType", 1, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"Id", 0,
};
static const char *const t2_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_secretsmanager_secrettargetattachment = {
	"AWS::SecretsManager::SecretTargetAttachment", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 3, 4};
