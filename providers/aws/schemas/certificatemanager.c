/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_certificatemanager_account;
/* AWS::CertificateManager::Account */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 2, 1, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 45},
};
static const struct schema_prop t0_props[] = {
	{"AccountId", 1, 4}, {"ExpiryEventsConfiguration", 2, 1}, {"DaysBeforeExpiry", 3, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"AccountId", 0,
};
static const char *const t0_attributes[] = {
	"AccountId", 0,
};
const struct schema_type schema_aws_certificatemanager_account = {
	"AWS::CertificateManager::Account", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 4, 3};

extern const struct schema_type schema_aws_certificatemanager_certificate;
/* AWS::CertificateManager::Certificate */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 10, 3, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 1, 0, 0, 0, U, U}, {16, 0, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 13, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"CertificateAuthorityArn", 1, 2}, {"CertificateExport", 1, 0},
	{"CertificateTransparencyLoggingPreference", 1, 0}, {"DomainName", 1, 3},
	{"DomainValidationOptions", 2, 2}, {"Id", 1, 4}, {"KeyAlgorithm", 1, 2},
	{"SubjectAlternativeNames", 4, 2}, {"Tags", 5, 0}, {"ValidationMethod", 1, 2},
	{"DomainName", 1, 1}, {"HostedZoneId", 1, 0}, {"ValidationDomain", 1, 0}, {"Key", 1, 1},
	{"Value", 1, 1},
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
const struct schema_type schema_aws_certificatemanager_certificate = {
	"AWS::CertificateManager::Certificate", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 7, 15};
