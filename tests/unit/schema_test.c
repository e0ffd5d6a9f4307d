#include "base/schema.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct schema_node nodes[] = {
	{.kinds = SCHEMA_OBJECT, .props = 2, .nprops = 3},
	{.kinds = SCHEMA_OBJECT, .props = 0, .nprops = 2},
	{.kinds = SCHEMA_STRING},
};

/* Those of node 1 first: ranges must be kept apart. */
static const struct schema_prop props[] = {
	{"Key", 2, SCHEMA_REQUIRED},
	{"Value", 2, 0},
	{"CidrBlock", 2, SCHEMA_CREATE_ONLY},
	{"Tags", 1, 0},
	{"VpcId", 2, SCHEMA_READ_ONLY},
};
static const char *const identifier[] = {"VpcId", NULL};
static const char *const attributes[] = {"VpcId", "Endpoint.Address", NULL};

static const struct schema_type bucket = {
	.name = "AWS::S3::Bucket", .nodes = nodes, .props = props};
static const struct schema_type subnet = {
	.name = "AWS::EC2::Subnet", .nodes = nodes, .props = props};
static const struct schema_type vpc = {
	.name = "AWS::EC2::VPC",
	.nodes = nodes,
	.props = props,
	.identifier = identifier,
	.attributes = attributes,
	.nnodes = 3,
	.nprops = 5,
};
static const struct schema_type *const types[] = {&subnet, &vpc, &bucket};

static void finds_types_by_name(void **state)
{
	(void)state;
	const struct schema_catalog catalog = {types, 3};
	for (size_t i = 0; i < 3; i++)
		assert_ptr_equal(schema_find(&catalog, str_of(types[i]->name)), types[i]);
	assert_null(schema_find(&catalog, STR("AWS::EC2::VP")));
	assert_null(schema_find(&catalog, STR("AWS::EC2::VPCx")));
	assert_null(schema_find(&catalog, STR("")));
	assert_null(schema_find(&catalog, STR("ZZZ")));
	const struct schema_catalog none = {types, 0};
	assert_null(schema_find(&none, STR("AWS::EC2::VPC")));
}

static void finds_properties_of_a_node_only(void **state)
{
	(void)state;
	assert_ptr_equal(schema_top(&vpc, STR("CidrBlock")), &props[2]);
	assert_ptr_equal(schema_top(&vpc, STR("Tags")), &props[3]);
	assert_ptr_equal(schema_top(&vpc, STR("VpcId")), &props[4]);
	assert_null(schema_top(&vpc, STR("Key")));
	assert_null(schema_top(&vpc, STR("Nope")));
	assert_ptr_equal(schema_prop_find(&vpc, &nodes[1], STR("Key")), &props[0]);
	assert_ptr_equal(schema_prop_find(&vpc, &nodes[1], STR("Value")), &props[1]);
	assert_null(schema_prop_find(&vpc, &nodes[1], STR("CidrBlock")));
	assert_null(schema_prop_find(&vpc, &nodes[2], STR("Key")));
}

static void knows_attributes_and_identifier(void **state)
{
	(void)state;
	assert_true(schema_has_attribute(&vpc, STR("Endpoint.Address")));
	assert_false(schema_has_attribute(&vpc, STR("Endpoint")));
	assert_false(schema_has_attribute(&bucket, STR("VpcId")));
	assert_true(schema_in_identifier(&vpc, STR("VpcId")));
	assert_false(schema_in_identifier(&vpc, STR("CidrBlock")));
	assert_false(schema_in_identifier(&bucket, STR("VpcId")));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_types_by_name),
		cmocka_unit_test(finds_properties_of_a_node_only),
		cmocka_unit_test(knows_attributes_and_identifier),
	};
	return cmocka_run_group_tests_name("schema", tests, NULL, NULL);
}
