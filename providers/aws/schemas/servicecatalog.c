/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_servicecatalog_cloudformationproduct;
/* AWS::ServiceCatalog::CloudFormationProduct */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 17, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 17, 5, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 22, 2, 0, 0, 0, 0, U, U}, {32, 0, 24, 1, 0, 0, 0, 0, U, U},
	{32, 0, 25, 4, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 29, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AcceptLanguage", 1, 0}, {"Description", 1, 0}, {"Distributor", 1, 0}, {"Id", 1, 4},
	{"Name", 1, 1}, {"Owner", 1, 1}, {"ProductName", 1, 4}, {"ProductType", 1, 0},
	{"ProvisioningArtifactIds", 1, 4}, {"ProvisioningArtifactNames", 1, 4},
	{"ProvisioningArtifactParameters", 2, 0}, {"ReplaceProvisioningArtifacts", 4, 0},
	{"SourceConnection", 6, 0}, {"SupportDescription", 1, 0}, {"SupportEmail", 1, 0},
	{"SupportUrl", 1, 0}, {"Tags", 9, 0}, {"Description", 1, 0},
	{"DisableTemplateValidation", 4, 0}, {"Info", 5, 1}, {"Name", 1, 0}, {"Type", 1, 0},
	{"ConnectionParameters", 7, 1}, {"Type", 1, 1}, {"CodeStar", 8, 0}, {"ArtifactPath", 1, 1},
	{"Branch", 1, 1}, {"ConnectionArn", 1, 1}, {"Repository", 1, 1}, {"Key", 1, 1},
	{"Value", 1, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Id", "ProductName", "ProvisioningArtifactIds", "ProvisioningArtifactNames", 0,
};
const struct schema_type schema_aws_servicecatalog_cloudformationproduct = {
	"AWS::ServiceCatalog::CloudFormationProduct", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 11, 31};

extern const struct schema_type schema_aws_servicecatalog_portfolio;
/* AWS::ServiceCatalog::Portfolio */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 100},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 2000}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 100},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 50},
	{16, 0, 0, 0, 7, 0, 0, 0, 0, 20}, {32, 0, 7, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 256},
};
static const struct schema_prop t1_props[] = {
	{"AcceptLanguage", 1, 8}, {"Description", 2, 0}, {"DisplayName", 3, 1}, {"Id", 4, 4},
	{"PortfolioName", 4, 4}, {"ProviderName", 5, 1}, {"Tags", 6, 0}, {"Key", 8, 1},
	{"Value", 9, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"Id", 0,
};
static const char *const t1_attributes[] = {
	"Id", "PortfolioName", 0,
};
const struct schema_type schema_aws_servicecatalog_portfolio = {
	"AWS::ServiceCatalog::Portfolio", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 10, 9};

extern const struct schema_type schema_aws_servicecatalog_portfolioproductassociation;
/* AWS::ServiceCatalog::PortfolioProductAssociation */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"AcceptLanguage", 1, 10}, {"PortfolioId", 1, 2}, {"ProductId", 1, 2},
	{"SourcePortfolioId", 1, 10},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"PortfolioId", "ProductId", 0,
};
static const char *const t2_attributes[] = {
	0,
};
const struct schema_type schema_aws_servicecatalog_portfolioproductassociation = {
	"AWS::ServiceCatalog::PortfolioProductAssociation", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 2, 4};

extern const struct schema_type schema_aws_servicecatalog_portfolioshare;
/* AWS::ServiceCatalog::PortfolioShare */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 100},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9]{12}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_\\-]*$", 1, 100}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"AcceptLanguage", 1, 8}, {"AccountId", 2, 3}, {"PortfolioId", 3, 3},
	{"ShareTagOptions", 4, 0},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"PortfolioId", "AccountId", 0,
};
static const char *const t3_attributes[] = {
	0,
};
const struct schema_type schema_aws_servicecatalog_portfolioshare = {
	"AWS::ServiceCatalog::PortfolioShare", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 5, 4};

extern const struct schema_type schema_aws_servicecatalog_tagoption;
/* AWS::ServiceCatalog::TagOption */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 256},
};
static const struct schema_prop t4_props[] = {
	{"Active", 1, 0}, {"Id", 2, 4}, {"Key", 3, 3}, {"Value", 4, 3},
};
static const char *const t4_texts[] = {
	0,
};
static const char *const t4_identifier[] = {
	"Id", 0,
};
static const char *const t4_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_servicecatalog_tagoption = {
	"AWS::ServiceCatalog::TagOption", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, 0, 5, 4};

extern const struct schema_type schema_aws_servicecatalog_tagoptionassociation;
/* AWS::ServiceCatalog::TagOptionAssociation */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t5_props[] = {
	{"ResourceId", 1, 2}, {"TagOptionId", 1, 2},
};
static const char *const t5_texts[] = {
	0,
};
static const char *const t5_identifier[] = {
	"TagOptionId", "ResourceId", 0,
};
static const char *const t5_attributes[] = {
	0,
};
const struct schema_type schema_aws_servicecatalog_tagoptionassociation = {
	"AWS::ServiceCatalog::TagOptionAssociation", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, 0, 2, 2};
