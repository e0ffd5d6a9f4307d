#include "sim_test.h"

#include "schemas/catalog.h"
#include "sim/sim.h"

#include <stdio.h>

/* One of each type: made, read, probed, deleted; every attribute it claims is there. */
static void every_type_lives(void **state)
{
	(void)state;
	for (size_t i = 0; i < schema_catalog.count; i++) {
		struct rig rig;
		rig_open(&rig, "", NULL);
		const struct schema_type *type = schema_catalog.types[i];
		struct provider_event made = rig_create(&rig, type->name, "One", "{}");
		if (made.kind != PROVIDER_DONE || made.id.len == 0)
			fail_msg("%s: not made: %.*s", type->name, STR_ARG(made.message));
		for (const char *const *a = type->attributes; a && *a; a++) {
			const struct schema_prop *prop = schema_top(type, str_of(*a));
			bool hidden = strchr(*a, '.') || (prop && prop->flags & SCHEMA_WRITE_ONLY);
			if (!hidden && !value_get(made.attributes, str_of(*a)))
				fail_msg("%s: no attribute %s", type->name, *a);
		}
		struct provider_event read =
			rig_on(&rig, PROVIDER_READ, type->name, "One", made.id);
		assert_kind(read, PROVIDER_DONE);
		if (!value_equal(read.attributes, made.attributes))
			fail_msg("%s: attributes change from create to read", type->name);
		assert_int_equal(read.tagged, type->tags != NULL);
		struct provider_event gone =
			rig_on(&rig, PROVIDER_DELETE, type->name, "One", made.id);
		assert_kind(gone, PROVIDER_DONE);
		assert_int_equal(sim_count(rig.p), 0);
		rig_close(&rig);
	}
}

/* Two of each in one cell never get one id, but where the type says that they are the same. */
static void ids_are_their_own(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	for (size_t i = 0; i < schema_catalog.count; i++) {
		const char *name = schema_catalog.types[i]->name;
		struct provider_traits traits;
		struct err err;
		assert_int_equal(
			rig.p->ops->traits(rig.p, schema_catalog.types[i], &traits, &err), 0);
		if (traits.identity == PROVIDER_IDENTITY_SET ||
			traits.identity == PROVIDER_IDENTITY_NAME)
			continue;
		char one[24], other[24];
		snprintf(one, sizeof(one), "A%zu", i);
		snprintf(other, sizeof(other), "B%zu", i);
		struct provider_event a = rig_create(&rig, name, one, "{}");
		struct provider_event b = rig_create(&rig, name, other, "{}");
		assert_kind(b, PROVIDER_DONE);
		if (str_eq(a.id, b.id))
			fail_msg("%s: two are both %.*s", name, STR_ARG(a.id));
	}
	rig_close(&rig);
}

static void traits_of_known_types(void **state)
{
	(void)state;
	static const struct {
		const char *type;
		enum provider_identity identity;
		const char *unique[3];
	} table[] = {
		{"AWS::EC2::VPC", PROVIDER_IDENTITY_TAG, {0}},
		{"AWS::EC2::Instance", PROVIDER_IDENTITY_TOKEN, {0}},
		{"AWS::EC2::Route", PROVIDER_IDENTITY_SET, {0}},
		{"AWS::EC2::Subnet", PROVIDER_IDENTITY_NAME, {"VpcId", "CidrBlock"}},
		{"AWS::EC2::SecurityGroup", PROVIDER_IDENTITY_NAME, {"VpcId", "GroupName"}},
		{"AWS::S3::Bucket", PROVIDER_IDENTITY_NAME, {"BucketName"}},
		{"AWS::S3::BucketPolicy", PROVIDER_IDENTITY_SET, {0}},
		{"AWS::IAM::Role", PROVIDER_IDENTITY_NAME, {"RoleName"}},
		{"AWS::IAM::Group", PROVIDER_IDENTITY_NAME, {"GroupName"}},
		{"AWS::RDS::DBInstance", PROVIDER_IDENTITY_NAME, {"DBInstanceIdentifier"}},
		{"AWS::IAM::AccessKey", PROVIDER_IDENTITY_NONE, {0}},
	};
	struct rig rig;
	rig_open(&rig, "", NULL);
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		struct provider_traits t;
		struct err err;
		rig.p->ops->traits(rig.p, type_of(table[i].type), &t, &err);
		if (t.identity != table[i].identity)
			fail_msg("%s: class %d", table[i].type, (int)t.identity);
		assert_int_equal(t.unique != NULL, table[i].unique[0] != NULL);
		for (size_t k = 0; t.unique && (t.unique[k] || table[i].unique[k]); k++)
			assert_string_equal(t.unique[k], table[i].unique[k]);
		assert_int_equal(t.precheck, strcmp(table[i].type, "AWS::S3::Bucket") == 0 ||
						     strcmp(table[i].type, "AWS::IAM::Group") == 0);
	}
	rig_close(&rig);
}

static void verdicts(void **state)
{
	(void)state;
	static const struct {
		const char *type, *property, *before, *after;
		enum provider_verdict verdict;
	} table[] = {
		{"AWS::EC2::Subnet", "CidrBlock", "\"a\"", "\"b\"", PROVIDER_REPLACE},
		{"AWS::EC2::Subnet", "MapPublicIpOnLaunch", "true", "false", PROVIDER_IN_PLACE},
		{"AWS::RDS::DBInstance", "AllocatedStorage", "\"20\"", "30", PROVIDER_IRREVERSIBLE},
		{"AWS::RDS::DBInstance", "AllocatedStorage", "\"30\"", "20", PROVIDER_UNHANDLED},
		{"AWS::RDS::DBInstance", "AllocatedStorage", "20", "{\"$attr\":[\"a\",\"b\"]}",
			PROVIDER_IRREVERSIBLE},
		{"AWS::EC2::Instance", "ImageId", "\"a\"", "\"b\"", PROVIDER_REPLACE},
	};
	struct rig rig;
	rig_open(&rig, "", NULL);
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		enum provider_verdict v = rig.p->ops->verdict(rig.p, type_of(table[i].type),
			str_of(table[i].property), json(&rig, table[i].before),
			json(&rig, table[i].after));
		if (v != table[i].verdict)
			fail_msg("%s.%s: verdict %d", table[i].type, table[i].property, (int)v);
	}
	assert_int_equal(rig.p->ops->verdict(rig.p, type_of("AWS::EC2::Subnet"), STR("CidrBlock"),
				 NULL, json(&rig, "\"a\"")),
		PROVIDER_REPLACE);
	rig_close(&rig);
}

/* Create-only below the top: found in every schema that has one. */
static bool inside(const struct schema_type *type, uint16_t node, unsigned depth, struct rig *rig,
	const struct value **before, const struct value **after)
{
	const struct schema_node *n = &type->nodes[node];
	if (depth > 6)
		return false;
	if (n->kinds & SCHEMA_LIST && n->item) {
		if (!inside(type, n->item, depth + 1, rig, before, after))
			return false;
		struct value *b = value_list(&rig->arena);
		struct value *a = value_list(&rig->arena);
		value_add(&rig->arena, b, *before);
		value_add(&rig->arena, a, *after);
		*before = b;
		*after = a;
		return true;
	}
	for (uint16_t i = 0; i < n->nprops; i++) {
		const struct schema_prop *p = &type->props[n->props + i];
		*before = value_cstr(&rig->arena, "old");
		*after = value_cstr(&rig->arena, "new");
		bool here = depth > 0 && p->flags & SCHEMA_CREATE_ONLY;
		if (!here && !inside(type, p->node, depth + 1, rig, before, after))
			continue;
		struct value *b = value_map(&rig->arena);
		struct value *a = value_map(&rig->arena);
		value_put(&rig->arena, b, str_of(p->name), *before);
		value_put(&rig->arena, a, str_of(p->name), *after);
		*before = b;
		*after = a;
		return true;
	}
	return false;
}

static void nested_create_only_replaces(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	size_t found = 0;
	for (size_t i = 0; i < schema_catalog.count; i++) {
		const struct schema_type *type = schema_catalog.types[i];
		const struct value *before, *after;
		if (!inside(type, 0, 0, &rig, &before, &after))
			continue;
		found++;
		enum provider_verdict v = rig.p->ops->verdict(rig.p, type, before->members[0].name,
			before->members[0].value, after->members[0].value);
		if (v != PROVIDER_REPLACE)
			fail_msg("%s.%.*s: verdict %d", type->name,
				STR_ARG(before->members[0].name), (int)v);
	}
	assert_true(found > 10);
	rig_close(&rig);
}

static void prepare_is_pure(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	struct provider_request r = ask(&rig, PROVIDER_CREATE, "AWS::EC2::VPC", "Vpc");
	r.desired = json(&rig, "{\"CidrBlock\":\"10.0.0.0/16\"}");
	const struct value *a, *b;
	struct err err;
	assert_int_equal(rig.p->ops->prepare(rig.p, &r, &rig.arena, &a, &err), 0);
	assert_int_equal(rig.p->ops->prepare(rig.p, &r, &rig.arena, &b, &err), 0);
	assert_true(value_equal(a, b));
	assert_str(value_text_of(a, "Token"), "token-of-Vpc-1");
	assert_int_equal(sim_count(rig.p), 0);
	rig_close(&rig);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_type_lives),
		cmocka_unit_test(ids_are_their_own),
		cmocka_unit_test(traits_of_known_types),
		cmocka_unit_test(verdicts),
		cmocka_unit_test(nested_create_only_replaces),
		cmocka_unit_test(prepare_is_pure),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
