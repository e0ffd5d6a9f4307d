/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_resourceexplorer2_defaultviewassociation;
/* AWS::ResourceExplorer2::DefaultViewAssociation */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[0-9]{12}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AssociatedAwsPrincipal", 1, 4}, {"ViewArn", 2, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"AssociatedAwsPrincipal", 0,
};
static const char *const t0_attributes[] = {
	"AssociatedAwsPrincipal", 0,
};
const struct schema_type schema_aws_resourceexplorer2_defaultviewassociation = {
	"AWS::ResourceExplorer2::DefaultViewAssociation", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 3, 2};

extern const struct schema_type schema_aws_resourceexplorer2_index;
/* AWS::ResourceExplorer2::Index */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 5, 0, U, U}, {64, 0, 0, 0, 1, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 5, 2, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"IndexState", 2, 4}, {"Tags", 3, 0}, {"Type", 4, 1},
};
static const char *const t1_texts[] = {
	"ACTIVE", "CREATING", "DELETING", "DELETED", "UPDATING", "LOCAL", "AGGREGATOR",
};
static const char *const t1_identifier[] = {
	"Arn", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "IndexState", 0,
};
const struct schema_type schema_aws_resourceexplorer2_index = {
	"AWS::ResourceExplorer2::Index", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 5, 4};

extern const struct schema_type schema_aws_resourceexplorer2_view;
/* AWS::ResourceExplorer2::View */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {32, 0, 6, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 2048}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 7, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1011},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {64, 0, 0, 0, 6, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9\\-]{1,64}$", U, U},
};
static const struct schema_prop t2_props[] = {
	{"Filters", 1, 0}, {"IncludedProperties", 3, 0}, {"Scope", 6, 2}, {"Tags", 7, 0},
	{"ViewArn", 6, 4}, {"ViewName", 8, 3}, {"FilterString", 2, 1}, {"Name", 5, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"ViewArn", 0,
};
static const char *const t2_attributes[] = {
	"ViewArn", 0,
};
const struct schema_type schema_aws_resourceexplorer2_view = {
	"AWS::ResourceExplorer2::View", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 9, 8};
