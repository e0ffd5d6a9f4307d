#include "sim_test.h"

#include "schemas/catalog.h"
#include "sim/sim.h"

static bool has_shape(struct str id, const char *prefix, size_t digits)
{
	size_t len = strlen(prefix);
	if (!str_starts(id, str_of(prefix)) || id.len != len + digits)
		return false;
	for (size_t i = len; i < id.len; i++)
		if (!strchr("0123456789abcdef", id.ptr[i]))
			return false;
	return true;
}

static void create_binds_first(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	struct provider_request r = ask(&rig, PROVIDER_CREATE, "AWS::EC2::VPC", "Vpc");
	r.desired = json(&rig, "{\"CidrBlock\":\"10.0.0.0/16\"}");
	struct provider_event e = rig_start(&rig, &r);
	assert_kind(e, PROVIDER_BOUND);
	assert_true(has_shape(e.id, "vpc-", 17));
	assert_int_equal(sim_count(rig.p), 1);
	struct provider_event none;
	assert_false(rig.p->ops->next(rig.p, &none));
	rig.p->ops->proceed(rig.p, rig.now, r.ticket);
	struct provider_event done = rig_event(&rig);
	assert_kind(done, PROVIDER_DONE);
	assert_int_equal(done.ticket, r.ticket);
	assert_true(str_eq(done.id, e.id));
	assert_true(str_eq(value_text_of(done.attributes, "VpcId"), e.id));
	assert_str(value_text_of(done.attributes, "CidrBlock"), "10.0.0.0/16");
	assert_true(has_shape(value_text_of(done.attributes, "DefaultSecurityGroup"), "sg-", 17));
	assert_str(value_text_of(done.properties, "CidrBlock"), "10.0.0.0/16");
	rig_close(&rig);
}

static void reads_are_stable(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	struct provider_event made = rig_create(&rig, "AWS::EC2::Instance", "Web",
		"{\"ImageId\":\"ami-1\",\"InstanceType\":\"t3.micro\"}");
	assert_kind(made, PROVIDER_DONE);
	struct provider_event first =
		rig_on(&rig, PROVIDER_READ, "AWS::EC2::Instance", "Web", made.id);
	rig.now += 100000;
	struct provider_event second =
		rig_on(&rig, PROVIDER_READ, "AWS::EC2::Instance", "Web", made.id);
	assert_kind(first, PROVIDER_DONE);
	assert_true(value_equal(first.attributes, second.attributes));
	assert_true(value_equal(first.attributes, made.attributes));
	assert_true(value_equal(first.properties, made.properties));
	assert_str(first.key, "key-of-Web");
	assert_true(first.tagged);
	assert_true(str_starts(value_text_of(first.attributes, "PrivateIp"), STR("10.")));
	rig_close(&rig);
}

static void delete_is_final_and_repeatable(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	struct provider_event made =
		rig_create(&rig, "AWS::EC2::VPC", "Vpc", "{\"CidrBlock\":\"10.0.0.0/16\"}");
	assert_kind(rig_on(&rig, PROVIDER_DELETE, "AWS::EC2::VPC", "Vpc", made.id), PROVIDER_DONE);
	assert_kind(rig_on(&rig, PROVIDER_DELETE, "AWS::EC2::VPC", "Vpc", made.id), PROVIDER_DONE);
	assert_kind(rig_on(&rig, PROVIDER_READ, "AWS::EC2::VPC", "Vpc", made.id), PROVIDER_ABSENT);
	assert_kind(
		rig_on(&rig, PROVIDER_PROBE, "AWS::EC2::VPC", "Vpc", STR_NONE), PROVIDER_ABSENT);
	assert_int_equal(sim_count(rig.p), 0);
	rig_close(&rig);
}

static void update_sets_and_removes(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	struct provider_event made = rig_create(&rig, "AWS::EC2::VPC", "Vpc",
		"{\"CidrBlock\":\"10.0.0.0/16\",\"EnableDnsSupport\":true}");
	struct provider_request r = ask(&rig, PROVIDER_UPDATE, "AWS::EC2::VPC", "Vpc");
	r.id = made.id;
	r.prior = json(&rig, "{\"CidrBlock\":\"10.0.0.0/16\",\"EnableDnsSupport\":true}");
	r.desired = json(&rig, "{\"CidrBlock\":\"10.0.0.0/16\",\"EnableDnsHostnames\":\"true\"}");
	assert_true(sim_change(rig.p, rig.now, STR("AWS::EC2::VPC"), made.id, STR("Other"),
		json(&rig, "\"by hand\"")));
	struct provider_event e = rig_run(&rig, &r);
	assert_kind(e, PROVIDER_DONE);
	assert_null(value_get(e.properties, STR("EnableDnsSupport")));
	assert_str(value_text_of(e.properties, "EnableDnsHostnames"), "true");
	assert_str(value_text_of(e.properties, "Other"), "by hand");
	rig_close(&rig);
}

static void update_of_create_only_is_refused(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	struct provider_event made =
		rig_create(&rig, "AWS::EC2::VPC", "Vpc", "{\"CidrBlock\":\"10.0.0.0/16\"}");
	struct provider_request r = ask(&rig, PROVIDER_UPDATE, "AWS::EC2::VPC", "Vpc");
	r.id = made.id;
	r.prior = json(&rig, "{\"CidrBlock\":\"10.0.0.0/16\"}");
	r.desired = json(&rig, "{\"CidrBlock\":\"10.1.0.0/16\"}");
	struct provider_event e = rig_run(&rig, &r);
	assert_kind(e, PROVIDER_FAILED);
	assert_str(e.code, "NotUpdatable");
	rig_close(&rig);
}

static void token_replays(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	const char *type = "AWS::EC2::Instance";
	struct provider_event a = rig_create(&rig, type, "Web", "{\"ImageId\":\"ami-1\"}");
	struct provider_event b = rig_create(&rig, type, "Web", "{\"ImageId\":\"ami-1\"}");
	assert_kind(b, PROVIDER_DONE);
	assert_true(str_eq(a.id, b.id));
	assert_int_equal(sim_count(rig.p), 1);
	struct provider_event other = rig_create(&rig, type, "Web", "{\"ImageId\":\"ami-2\"}");
	assert_kind(other, PROVIDER_FAILED);
	assert_str(other.code, "IdempotentParameterMismatch");
	rig_on(&rig, PROVIDER_DELETE, type, "Web", a.id);
	struct provider_event dead = rig_create(&rig, type, "Web", "{\"ImageId\":\"ami-1\"}");
	assert_kind(dead, PROVIDER_FAILED);
	assert_str(dead.code, "IdempotentResourceTerminated");
	rig_close(&rig);
}

static void tag_class_makes_another(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	const char *cidr = "{\"CidrBlock\":\"10.0.0.0/16\"}";
	struct provider_event a = rig_create(&rig, "AWS::EC2::VPC", "Vpc", cidr);
	struct provider_event b = rig_create(&rig, "AWS::EC2::VPC", "Vpc", cidr);
	assert_false(str_eq(a.id, b.id));
	assert_int_equal(sim_count(rig.p), 2);
	rig_on(&rig, PROVIDER_DELETE, "AWS::EC2::VPC", "Vpc", b.id);
	struct provider_event left = rig_on(&rig, PROVIDER_PROBE, "AWS::EC2::VPC", "Vpc", STR_NONE);
	assert_kind(left, PROVIDER_DONE);
	assert_true(str_eq(left.id, a.id));
	assert_str(left.key, "key-of-Vpc");
	rig_close(&rig);
}

static void names_are_unique(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	const char *type = "AWS::S3::Bucket";
	struct provider_event a = rig_create(&rig, type, "Logs", "{\"BucketName\":\"logs\"}");
	assert_kind(a, PROVIDER_DONE);
	assert_str(a.id, "logs");
	assert_str(value_text_of(a.attributes, "Arn"), "arn:aws:s3:::logs");
	struct provider_event again = rig_create(&rig, type, "Logs", "{\"BucketName\":\"logs\"}");
	assert_kind(again, PROVIDER_DONE);
	struct provider_request r = ask(&rig, PROVIDER_CREATE, type, "Other");
	r.desired = json(&rig, "{\"BucketName\":\"logs\"}");
	r.region = STR("eu-west-1");
	struct provider_event e = rig_run(&rig, &r);
	assert_kind(e, PROVIDER_FAILED);
	assert_str(e.code, "AlreadyExists");
	r.op = PROVIDER_PROBE;
	r.ticket++;
	e = rig_run(&rig, &r);
	assert_kind(e, PROVIDER_DONE);
	assert_str(e.key, "key-of-Logs");
	rig_close(&rig);
}

static void untagged_names_are_ours_by_proof_only(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	const char *type = "AWS::IAM::InstanceProfile";
	const char *name = "{\"InstanceProfileName\":\"p\",\"Roles\":[\"r\"]}";
	rig_create(&rig, type, "P", name);
	struct provider_request r = ask(&rig, PROVIDER_CREATE, type, "P");
	r.desired = json(&rig, name);
	assert_kind(rig_run(&rig, &r), PROVIDER_FAILED);
	r.absent_before = true;
	assert_kind(rig_run(&rig, &r), PROVIDER_DONE);
	r.op = PROVIDER_PROBE;
	struct provider_event e = rig_run(&rig, &r);
	assert_str(e.key, "key-of-P");
	assert_false(e.tagged);
	r.absent_before = false;
	assert_int_equal(rig_run(&rig, &r).key.len, 0);
	rig_close(&rig);
}

static void set_class_sets_again(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	const char *type = "AWS::EC2::Route";
	struct provider_event a = rig_create(&rig, type, "R",
		"{\"RouteTableId\":\"rtb-1\",\"DestinationCidrBlock\":\"0.0.0.0/"
		"0\",\"GatewayId\":\"g1\"}");
	assert_str(a.id, "rtb-1|0.0.0.0/0");
	assert_str(value_text_of(a.attributes, "CidrBlock"), "0.0.0.0/0");
	struct provider_event b = rig_create(&rig, type, "R",
		"{\"RouteTableId\":\"rtb-1\",\"DestinationCidrBlock\":\"0.0.0.0/"
		"0\",\"GatewayId\":\"g2\"}");
	assert_kind(b, PROVIDER_DONE);
	assert_true(str_eq(a.id, b.id));
	assert_str(value_text_of(b.properties, "GatewayId"), "g2");
	struct provider_event c = rig_create(&rig, type, "R6",
		"{\"RouteTableId\":\"rtb-1\",\"DestinationIpv6CidrBlock\":\"::/0\"}");
	assert_str(c.id, "rtb-1|::/0");
	assert_int_equal(sim_count(rig.p), 2);
	rig_close(&rig);
}

static void names_are_derived(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	struct provider_event e = rig_create(&rig, "AWS::IAM::Role", "App", "{}");
	assert_str(e.id, "web-app-0123456789ab");
	assert_str(value_text_of(e.attributes, "RoleName"), "web-app-0123456789ab");
	assert_str(value_text_of(e.attributes, "Arn"),
		"arn:aws:iam::123456789012:role/web-app-0123456789ab");
	struct provider_request r = ask(&rig, PROVIDER_CREATE, "AWS::S3::Bucket", "Long");
	r.desired = json(&rig, "{}");
	r.stack = STR("1--A_stack with a name that is far too long for any bucket of this world");
	struct provider_event long_name = rig_run(&rig, &r);
	assert_int_equal(long_name.id.len, 63);
	assert_true(str_starts(long_name.id, STR("s1-a-stack-with-a-name")));
	assert_true(str_ends(long_name.id, STR("-0123456789ab")));
	rig_close(&rig);
}

static void address_has_two_ids(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	struct provider_event e = rig_create(&rig, "AWS::EC2::EIP", "Ip", "{\"Domain\":\"vpc\"}");
	struct str allocation = value_text_of(e.attributes, "AllocationId");
	assert_true(has_shape(allocation, "eipalloc-", 17));
	assert_true(str_eq(value_text_of(e.attributes, "PublicIp"), e.id));
	const char *nat =
		arena_printf(&rig.arena, "{\"AllocationId\":\"%.*s\"}", STR_ARG(allocation)).ptr;
	assert_kind(rig_create(&rig, "AWS::EC2::NatGateway", "Nat", nat), PROVIDER_DONE);
	struct provider_event held = rig_on(&rig, PROVIDER_DELETE, "AWS::EC2::EIP", "Ip", e.id);
	assert_kind(held, PROVIDER_FAILED);
	rig_close(&rig);
}

static void dependents_hold(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	struct provider_event vpc = rig_create(&rig, "AWS::EC2::VPC", "Vpc", "{}");
	const char *in_vpc = arena_printf(
		&rig.arena, "{\"VpcId\":\"%.*s\",\"CidrBlock\":\"10.0.0.0/24\"}", STR_ARG(vpc.id))
				     .ptr;
	struct provider_event subnet = rig_create(&rig, "AWS::EC2::Subnet", "Net", in_vpc);
	struct provider_event e = rig_on(&rig, PROVIDER_DELETE, "AWS::EC2::VPC", "Vpc", vpc.id);
	assert_kind(e, PROVIDER_FAILED);
	assert_str(e.code, "DependencyViolation");
	assert_true(e.retryable);
	assert_true(str_find(e.message, subnet.id) >= 0);
	rig_on(&rig, PROVIDER_DELETE, "AWS::EC2::Subnet", "Net", subnet.id);
	e = rig_on(&rig, PROVIDER_DELETE, "AWS::EC2::VPC", "Vpc", vpc.id);
	assert_kind(e, PROVIDER_DONE);
	rig_close(&rig);
}

static void given_names_hold_where_they_mean_it(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	const char *tagged =
		"{\"ImageId\":\"app\",\"Tags\":[{\"Key\":\"Name\",\"Value\":\"app\"}]}";
	struct provider_event role =
		rig_create(&rig, "AWS::IAM::Role", "Role", "{\"RoleName\":\"app\"}");
	rig_create(&rig, "AWS::EC2::Instance", "Web", tagged);
	struct provider_event profile =
		rig_create(&rig, "AWS::IAM::InstanceProfile", "Profile", "{\"Roles\":[\"app\"]}");
	assert_kind(
		rig_on(&rig, PROVIDER_DELETE, "AWS::IAM::Role", "Role", role.id), PROVIDER_FAILED);
	rig_on(&rig, PROVIDER_DELETE, "AWS::IAM::InstanceProfile", "Profile", profile.id);
	assert_kind(
		rig_on(&rig, PROVIDER_DELETE, "AWS::IAM::Role", "Role", role.id), PROVIDER_DONE);
	rig_close(&rig);
}

static void updates_move_references(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	struct provider_event a = rig_create(&rig, "AWS::EC2::InternetGateway", "A", "{}");
	struct provider_event b = rig_create(&rig, "AWS::EC2::InternetGateway", "B", "{}");
	struct provider_request r = ask(&rig, PROVIDER_CREATE, "AWS::EC2::Route", "R");
	const char *form = "{\"RouteTableId\":\"rtb-1\",\"DestinationCidrBlock\":\"0.0.0.0/0\","
			   "\"GatewayId\":\"%.*s\"}";
	r.prior = json(&rig, arena_printf(&rig.arena, form, STR_ARG(a.id)).ptr);
	r.desired = r.prior;
	r.id = STR_NONE;
	struct provider_event route = rig_run(&rig, &r);
	r.op = PROVIDER_UPDATE;
	r.id = route.id;
	r.desired = json(&rig, arena_printf(&rig.arena, form, STR_ARG(b.id)).ptr);
	assert_kind(rig_run(&rig, &r), PROVIDER_DONE);
	const char *type = "AWS::EC2::InternetGateway";
	assert_kind(rig_on(&rig, PROVIDER_DELETE, type, "A", a.id), PROVIDER_DONE);
	assert_kind(rig_on(&rig, PROVIDER_DELETE, type, "B", b.id), PROVIDER_FAILED);
	rig_close(&rig);
}

static void create_goes_on_after_bound(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	struct provider_request r = ask(&rig, PROVIDER_CREATE, "AWS::EC2::VPC", "Vpc");
	r.desired = json(&rig, "{\"CidrBlock\":\"10.0.0.0/16\"}");
	struct provider_event bound = rig_start(&rig, &r);
	sim_disconnect(rig.p);
	r.id = bound.id;
	r.ticket = 77;
	struct provider_event e = rig_start(&rig, &r);
	assert_kind(e, PROVIDER_DONE);
	assert_str(value_text_of(e.attributes, "CidrBlock"), "10.0.0.0/16");
	assert_int_equal(sim_count(rig.p), 1);
	r.id = STR("vpc-0000000000000000f");
	assert_kind(rig_start(&rig, &r), PROVIDER_FAILED);
	rig_close(&rig);
}

static void lookups(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	struct provider_request r = {
		.ticket = 1, .op = PROVIDER_LOOKUP, .region = STR("eu-west-1")};
	struct provider_event e = rig_start(&rig, &r);
	assert_kind(e, PROVIDER_DONE);
	assert_int_equal(e.fact->count, 3);
	assert_str(value_text(value_at(e.fact, 2)), "eu-west-1c");
	r.fact = PROVIDER_FACT_CALLER;
	e = rig_start(&rig, &r);
	assert_str(value_text_of(e.fact, "Account"), "123456789012");
	assert_true(value_text_of(e.fact, "Arn").len > 0);
	rig_close(&rig);
}

static void secrets_are_not_given_back(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", NULL);
	struct provider_request r = ask(&rig, PROVIDER_CREATE, "AWS::RDS::DBInstance", "Db");
	struct value *desired = value_map(&rig.arena);
	struct value *user = value_cstr(&rig.arena, "hidden-user");
	user->flags |= VALUE_TAINTED;
	VALUE_PUT(&rig.arena, desired, "MasterUsername", user);
	VALUE_PUT(&rig.arena, desired, "MasterUserPassword", value_cstr(&rig.arena, "hidden-word"));
	VALUE_PUT(&rig.arena, desired, "Engine", value_cstr(&rig.arena, "postgres"));
	r.desired = desired;
	struct provider_event e = rig_run(&rig, &r);
	assert_kind(e, PROVIDER_DONE);
	assert_null(value_get(e.properties, STR("MasterUserPassword")));
	assert_null(value_get(e.attributes, STR("MasterUserPassword")));
	assert_int_equal(value_get(e.properties, STR("MasterUsername"))->kind, VALUE_SECRET);
	assert_str(value_text_of(e.attributes, "Endpoint.Port"), "5432");
	assert_true(value_text_of(e.attributes, "Endpoint.Address").len > 0);
	struct provider_event read =
		rig_on(&rig, PROVIDER_READ, "AWS::RDS::DBInstance", "Db", e.id);
	assert_true(value_equal(read.properties, e.properties));
	rig_close(&rig);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(create_binds_first),
		cmocka_unit_test(reads_are_stable),
		cmocka_unit_test(delete_is_final_and_repeatable),
		cmocka_unit_test(update_sets_and_removes),
		cmocka_unit_test(update_of_create_only_is_refused),
		cmocka_unit_test(token_replays),
		cmocka_unit_test(tag_class_makes_another),
		cmocka_unit_test(names_are_unique),
		cmocka_unit_test(untagged_names_are_ours_by_proof_only),
		cmocka_unit_test(set_class_sets_again),
		cmocka_unit_test(names_are_derived),
		cmocka_unit_test(address_has_two_ids),
		cmocka_unit_test(dependents_hold),
		cmocka_unit_test(given_names_hold_where_they_mean_it),
		cmocka_unit_test(updates_move_references),
		cmocka_unit_test(create_goes_on_after_bound),
		cmocka_unit_test(lookups),
		cmocka_unit_test(secrets_are_not_given_back),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
