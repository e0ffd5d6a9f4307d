/* The generated catalogue: well formed throughout, and right where we know the answer. */
#include "schemas/catalog.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct schema_type *type_of(const char *name)
{
	const struct schema_type *type = schema_find(&schema_catalog, str_of(name));
	assert_non_null(type);
	return type;
}

static const struct schema_prop *prop_of(const char *type, const char *name)
{
	const struct schema_prop *prop = schema_top(type_of(type), str_of(name));
	assert_non_null(prop);
	return prop;
}

static void check_node(const struct schema_type *type, const struct schema_node *node)
{
	assert_true(node->kinds != 0);
	assert_true(node->item < type->nnodes);
	assert_true((size_t)node->props + node->nprops <= type->nprops);
	if (node->min != SCHEMA_UNBOUNDED && node->max != SCHEMA_UNBOUNDED)
		assert_true(node->min <= node->max);
	for (int i = 0; i < node->nprops; i++) {
		const struct schema_prop *prop = &type->props[node->props + i];
		assert_true(prop->node > 0 && prop->node < type->nnodes);
		if (i > 0)
			assert_true(strcmp(prop[-1].name, prop->name) < 0);
	}
	for (int i = 0; i < node->nenums; i++)
		assert_non_null(type->texts[node->enums + i]);
}

static void test_well_formed(void **state)
{
	(void)state;
	assert_true(schema_catalog.count > 400);
	for (size_t i = 0; i < schema_catalog.count; i++) {
		const struct schema_type *type = schema_catalog.types[i];
		if (i > 0)
			assert_true(strcmp(schema_catalog.types[i - 1]->name, type->name) < 0);
		assert_int_equal(type->nodes[0].kinds, SCHEMA_OBJECT);
		for (int j = 0; j < type->nnodes; j++)
			check_node(type, &type->nodes[j]);
		for (const char *const *id = type->identifier; *id; id++)
			assert_non_null(schema_top(type, str_of(*id)));
		if (type->tags)
			assert_non_null(schema_top(type, str_of(type->tags)));
	}
}

static void test_flags(void **state)
{
	(void)state;
	assert_int_equal(prop_of("AWS::EC2::VPC", "CidrBlock")->flags, SCHEMA_CREATE_ONLY);
	assert_int_equal(prop_of("AWS::EC2::VPC", "VpcId")->flags, SCHEMA_READ_ONLY);
	assert_int_equal(prop_of("AWS::EC2::VPC", "InstanceTenancy")->flags, SCHEMA_CONDITIONAL);
	assert_int_equal(
		prop_of("AWS::RDS::DBInstance", "MasterUserPassword")->flags, SCHEMA_WRITE_ONLY);
	assert_int_equal(
		prop_of("AWS::IAM::Role", "AssumeRolePolicyDocument")->flags, SCHEMA_REQUIRED);
	assert_int_equal(
		prop_of("AWS::EC2::Subnet", "VpcId")->flags, SCHEMA_REQUIRED | SCHEMA_CREATE_ONLY);
}

/* A definition used twice is write-only only where its path says so. */
static void test_flags_below(void **state)
{
	(void)state;
	const struct schema_type *type = type_of("AWS::EC2::SecurityGroup");
	const struct schema_prop *list = schema_top(type, STR("SecurityGroupIngress"));
	const struct schema_node *rules = &type->nodes[list->node];
	assert_int_equal(rules->kinds, SCHEMA_LIST);
	assert_true(rules->flags & SCHEMA_UNORDERED);
	const struct schema_node *rule = &type->nodes[rules->item];
	assert_int_equal(rule->kinds, SCHEMA_OBJECT);
	assert_int_equal(schema_prop_find(type, rule, STR("SourceSecurityGroupName"))->flags,
		SCHEMA_WRITE_ONLY);
	assert_int_equal(schema_prop_find(type, rule, STR("IpProtocol"))->flags, SCHEMA_REQUIRED);
	assert_null(schema_prop_find(type, rule, STR("Nonsense")));
}

static void test_kinds(void **state)
{
	(void)state;
	const struct schema_type *role = type_of("AWS::IAM::Role");
	const struct schema_node *document =
		&role->nodes[schema_top(role, STR("AssumeRolePolicyDocument"))->node];
	assert_int_equal(document->kinds, SCHEMA_MAP | SCHEMA_STRING);
	const struct schema_type *bucket = type_of("AWS::S3::Bucket");
	const struct schema_node *name =
		&bucket->nodes[schema_top(bucket, STR("BucketName"))->node];
	assert_int_equal(name->kinds, SCHEMA_STRING);
}

static void test_attributes(void **state)
{
	(void)state;
	const struct schema_type *db = type_of("AWS::RDS::DBInstance");
	assert_true(schema_has_attribute(db, STR("Endpoint.Address")));
	assert_false(schema_has_attribute(db, STR("Endpoint.Nonsense")));
	assert_true(schema_in_identifier(db, STR("DBInstanceIdentifier")));
	assert_string_equal(db->tags, "Tags");
	assert_null(type_of("AWS::IAM::InstanceProfile")->tags);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_well_formed),
		cmocka_unit_test(test_flags),
		cmocka_unit_test(test_flags_below),
		cmocka_unit_test(test_kinds),
		cmocka_unit_test(test_attributes),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
