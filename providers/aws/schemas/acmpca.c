/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_acmpca_certificate;
/* AWS::ACMPCA::Certificate */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {32, 0, 9, 2, 0, 0, 0, 0, U, U},
	{32, 0, 11, 5, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 16, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 7, 0, 0, 0, U, U}, {32, 0, 18, 2, 0, 0, 0, 0, U, U},
	{32, 0, 20, 1, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 21, 3, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 13, 0, 0, 0, U, U}, {32, 0, 24, 2, 0, 0, 0, 0, U, U},
	{32, 0, 26, 9, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 16, 0, 0, 0, U, U},
	{32, 0, 35, 8, 0, 0, 0, 0, U, U}, {32, 0, 43, 15, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 19, 0, 0, 0, U, U}, {32, 0, 58, 2, 0, 0, 0, 0, U, U},
	{32, 0, 60, 2, 0, 0, 0, 0, U, U}, {32, 0, 62, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, U}, {32, 0, 64, 2, 0, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"ApiPassthrough", 1, 10}, {"Arn", 5, 4}, {"Certificate", 5, 4},
	{"CertificateAuthorityArn", 5, 3}, {"CertificateSigningRequest", 22, 11},
	{"SigningAlgorithm", 5, 11}, {"TemplateArn", 5, 10}, {"Validity", 23, 11},
	{"ValidityNotBefore", 23, 10}, {"Extensions", 2, 0}, {"Subject", 17, 0},
	{"CertificatePolicies", 3, 0}, {"CustomExtensions", 9, 0}, {"ExtendedKeyUsage", 12, 0},
	{"KeyUsage", 14, 0}, {"SubjectAlternativeNames", 15, 0}, {"CertPolicyId", 5, 1},
	{"PolicyQualifiers", 6, 0}, {"PolicyQualifierId", 5, 1}, {"Qualifier", 8, 1},
	{"CpsUri", 5, 1}, {"Critical", 11, 0}, {"ObjectIdentifier", 5, 1}, {"Value", 5, 1},
	{"ExtendedKeyUsageObjectIdentifier", 5, 0}, {"ExtendedKeyUsageType", 5, 0},
	{"CRLSign", 11, 0}, {"DataEncipherment", 11, 0}, {"DecipherOnly", 11, 0},
	{"DigitalSignature", 11, 0}, {"EncipherOnly", 11, 0}, {"KeyAgreement", 11, 0},
	{"KeyCertSign", 11, 0}, {"KeyEncipherment", 11, 0}, {"NonRepudiation", 11, 0},
	{"DirectoryName", 17, 0}, {"DnsName", 5, 0}, {"EdiPartyName", 20, 0}, {"IpAddress", 5, 0},
	{"OtherName", 21, 0}, {"RegisteredId", 5, 0}, {"Rfc822Name", 5, 0},
	{"UniformResourceIdentifier", 5, 0}, {"CommonName", 5, 0}, {"Country", 5, 0},
	{"CustomAttributes", 18, 0}, {"DistinguishedNameQualifier", 5, 0},
	{"GenerationQualifier", 5, 0}, {"GivenName", 5, 0}, {"Initials", 5, 0}, {"Locality", 5, 0},
	{"Organization", 5, 0}, {"OrganizationalUnit", 5, 0}, {"Pseudonym", 5, 0},
	{"SerialNumber", 5, 0}, {"State", 5, 0}, {"Surname", 5, 0}, {"Title", 5, 0},
	{"ObjectIdentifier", 5, 1}, {"Value", 5, 1}, {"NameAssigner", 5, 1}, {"PartyName", 5, 1},
	{"TypeId", 5, 1}, {"Value", 5, 1}, {"Type", 5, 1}, {"Value", 24, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Arn", "CertificateAuthorityArn", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "Certificate", 0,
};
const struct schema_type schema_aws_acmpca_certificate = {
	"AWS::ACMPCA::Certificate", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 25, 66};

extern const struct schema_type schema_aws_acmpca_certificateauthority;
/* AWS::ACMPCA::CertificateAuthority */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 11, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 11, 2, 0, 0, 0, 0, U, U}, {32, 0, 13, 9, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 22, 2, 0, 0, 0, 0, U, U}, {32, 0, 24, 8, 0, 0, 0, 0, U, U},
	{32, 0, 32, 15, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 47, 2, 0, 0, 0, 0, U, U}, {32, 0, 49, 2, 0, 0, 0, 0, U, U},
	{32, 0, 51, 2, 0, 0, 0, 0, U, U}, {32, 0, 53, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {32, 0, 55, 2, 0, 0, 0, 0, U, U},
	{32, 0, 57, 8, 0, 0, 0, 0, U, U}, {32, 0, 65, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 3, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[-a-zA-Z0-9;/\?:@&=+$,%_.!~*()']*$", 0, 253},
	{1, 0, 0, 0, 0, 0, 0, "^[-a-zA-Z0-9;\?:@&=+$,%_.!~*()']+(/[-a-zA-Z0-9;\?:@&=+$,%_.!~*()']+)*$", 0, 253},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 5000}, {1, 0, 0, 0, 0, 0, 0, "^[-a-zA-Z0-9._/]+$", 3, 255},
	{1, 0, 0, 0, 0, 5, 2, 0, U, U}, {32, 0, 66, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 26, 0, 0, 0, 1, 50}, {32, 0, 68, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 0, 256},
	{1, 0, 0, 0, 0, 7, 2, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"CertificateSigningRequest", 1, 4}, {"CsrExtensions", 2, 10},
	{"KeyAlgorithm", 1, 3}, {"KeyStorageSecurityStandard", 14, 10},
	{"RevocationConfiguration", 15, 8}, {"SigningAlgorithm", 1, 3}, {"Subject", 8, 11},
	{"Tags", 25, 0}, {"Type", 1, 3}, {"UsageMode", 29, 2}, {"KeyUsage", 3, 0},
	{"SubjectInformationAccess", 5, 0}, {"CRLSign", 4, 0}, {"DataEncipherment", 4, 0},
	{"DecipherOnly", 4, 0}, {"DigitalSignature", 4, 0}, {"EncipherOnly", 4, 0},
	{"KeyAgreement", 4, 0}, {"KeyCertSign", 4, 0}, {"KeyEncipherment", 4, 0},
	{"NonRepudiation", 4, 0}, {"AccessLocation", 7, 1}, {"AccessMethod", 13, 1},
	{"DirectoryName", 8, 0}, {"DnsName", 1, 0}, {"EdiPartyName", 11, 0}, {"IpAddress", 1, 0},
	{"OtherName", 12, 0}, {"RegisteredId", 1, 0}, {"Rfc822Name", 1, 0},
	{"UniformResourceIdentifier", 1, 0}, {"CommonName", 1, 0}, {"Country", 1, 0},
	{"CustomAttributes", 9, 0}, {"DistinguishedNameQualifier", 1, 0},
	{"GenerationQualifier", 1, 0}, {"GivenName", 1, 0}, {"Initials", 1, 0}, {"Locality", 1, 0},
	{"Organization", 1, 0}, {"OrganizationalUnit", 1, 0}, {"Pseudonym", 1, 0},
	{"SerialNumber", 1, 0}, {"State", 1, 0}, {"Surname", 1, 0}, {"Title", 1, 0},
	{"ObjectIdentifier", 1, 1}, {"Value", 1, 1}, {"NameAssigner", 1, 0}, {"PartyName", 1, 1},
	{"TypeId", 1, 1}, {"Value", 1, 1}, {"AccessMethodType", 1, 0},
	{"CustomObjectIdentifier", 1, 0}, {"CrlConfiguration", 16, 0},
	{"OcspConfiguration", 24, 0}, {"CrlDistributionPointExtensionConfiguration", 17, 0},
	{"CrlType", 18, 0}, {"CustomCname", 19, 0}, {"CustomPath", 20, 0}, {"Enabled", 4, 1},
	{"ExpirationInDays", 21, 0}, {"S3BucketName", 22, 0}, {"S3ObjectAcl", 23, 0},
	{"OmitExtension", 4, 1}, {"Enabled", 4, 1}, {"OcspCustomCname", 19, 0}, {"Key", 27, 1},
	{"Value", 28, 0},
};
static const char *const t1_texts[] = {
	"CCPC_LEVEL_1_OR_HIGHER", "FIPS_140_2_LEVEL_2_OR_HIGHER", "FIPS_140_2_LEVEL_3_OR_HIGHER",
	"COMPLETE", "PARTITIONED", "BUCKET_OWNER_FULL_CONTROL", "PUBLIC_READ", "GENERAL_PURPOSE",
	"SHORT_LIVED_CERTIFICATE",
};
static const char *const t1_identifier[] = {
	"Arn", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "CertificateSigningRequest", 0,
};
const struct schema_type schema_aws_acmpca_certificateauthority = {
	"AWS::ACMPCA::CertificateAuthority", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 30, 70};

extern const struct schema_type schema_aws_acmpca_certificateauthorityactivation;
/* AWS::ACMPCA::CertificateAuthorityActivation */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"Certificate", 1, 9}, {"CertificateAuthorityArn", 1, 3}, {"CertificateChain", 1, 8},
	{"CompleteCertificateChain", 1, 4}, {"Status", 1, 0},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"CertificateAuthorityArn", 0,
};
static const char *const t2_attributes[] = {
	"CompleteCertificateChain", 0,
};
const struct schema_type schema_aws_acmpca_certificateauthorityactivation = {
	"AWS::ACMPCA::CertificateAuthorityActivation", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 2, 5};

extern const struct schema_type schema_aws_acmpca_permission;
/* AWS::ACMPCA::Permission */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 2, 0, 0, 0, 1, 3},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[\\w+=/,.@-]+:acm-pca:[\\w+=/,.@-]*:[0-9]*:[\\w+=,.@-]+(/[\\w+=,.@-]+)*$", 5, 200},
	{1, 0, 0, 0, 0, 0, 0, "^[^*]+$", 0, 128}, {1, 0, 0, 0, 0, 0, 0, "^[0-9]+$", 12, 12},
};
static const struct schema_prop t3_props[] = {
	{"Actions", 1, 3}, {"CertificateAuthorityArn", 3, 3}, {"Principal", 4, 3},
	{"SourceAccount", 5, 2},
};
static const char *const t3_texts[] = {
	"GetCertificate", "IssueCertificate", "ListPermissions",
};
static const char *const t3_identifier[] = {
	"CertificateAuthorityArn", "Principal", 0,
};
static const char *const t3_attributes[] = {
	0,
};
const struct schema_type schema_aws_acmpca_permission = {
	"AWS::ACMPCA::Permission", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 6, 4};
