/* Whole sagas in one thread: what each kind of change comes to, and its way back. */
#include "../sim/oracle.h"

#include "base/json.h"
#include "model/plan.h"
#include "provider/provider.h"
#include "record/journal.h"
#include "run/run.h"
#include "schemas/catalog.h"
#include "sim/sim.h"
#include "steps/planner.h"

#define HEAD "Metadata: {Skald: {Stack: web, Regions: [us-east-1]}}\nResources:\n"
#define VPC(cidr, dns)                                                                             \
	"  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: " cidr ", EnableDnsHostnames: " dns  \
	"}}\n"
#define SUBNET(cidr)                                                                               \
	"  Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: " cidr "}}\n"
#define ROLE(name, text)                                                                           \
	"  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      RoleName: " name                \
	"\n      Description: " text "\n"                                                          \
	"      AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: []}\n"
#define PROFILE "  Profile: {Type: AWS::IAM::InstanceProfile, Properties: {Roles: [!Ref Role]}}\n"
#define NET	"10.0.0.0/16"
#define SUB	"10.0.1.0/24"

static const char small[] = HEAD VPC(NET, "true") SUBNET(SUB);
static const char other_dns[] = HEAD VPC(NET, "false") SUBNET(SUB);
static const char other_subnet[] = HEAD VPC(NET, "true") SUBNET("10.0.2.0/24");
static const char no_subnet[] = HEAD VPC(NET, "true");

/* Two states of a stack; what leads from one to the other is done, checked and rolled back. */
static void there_and_back(const char *from, const char *to, uint32_t nsteps)
{
	struct world w;
	world_open(&w, "latency=1-9");
	world_expect(&w, world_apply(&w, from), WORLD_DONE);
	world_check(&w, "before");
	struct str before = w.alike;
	world_expect(&w, world_apply(&w, to), WORLD_DONE);
	assert_int_equal(w.nsteps, nsteps);
	world_check(&w, "there");
	assert_false(str_eq(w.alike, before));
	world_expect(&w, world_apply(&w, to), WORLD_NOTHING);
	world_expect(&w, world_rollback(&w), WORLD_DONE);
	world_check(&w, "back");
	if (!str_eq(w.alike, before))
		fail_msg("%s\nis not\n%s", w.alike.ptr, before.ptr);
	world_expect(&w, world_apply(&w, from), WORLD_NOTHING);
	world_close(&w);
}

static void create_and_nothing_more(void **state)
{
	(void)state;
	struct world w;
	world_open(&w, "");
	world_expect(&w, world_apply(&w, small), WORLD_DONE);
	world_check(&w, "create");
	assert_int_equal(sim_count(w.cloud), 2);
	struct str before = world_state(&w, ORACLE_ALL);
	world_expect(&w, world_apply(&w, small), WORLD_NOTHING);
	assert_int_equal(w.started[PROVIDER_CREATE] + w.started[PROVIDER_READ], 0);
	assert_true(str_eq(world_state(&w, ORACLE_ALL), before));
	world_expect(&w, world_destroy(&w), WORLD_DONE);
	world_check(&w, "destroy");
	assert_int_equal(sim_count(w.cloud), 0);
	world_close(&w);
}

static void create_rolled_back(void **state)
{
	(void)state;
	struct world w;
	world_open(&w, "");
	world_expect(&w, world_apply(&w, small), WORLD_DONE);
	world_expect(&w, world_rollback(&w), WORLD_DONE);
	world_check(&w, "rolled back");
	assert_int_equal(sim_count(w.cloud), 0);
	world_close(&w);
}

static void update_in_place(void **state)
{
	(void)state;
	there_and_back(small, other_dns, 1);
	struct world w;
	world_open(&w, "");
	world_expect(&w, world_apply(&w, small), WORLD_DONE);
	struct str id = world_id(&w, "us-east-1/Vpc");
	world_expect(&w, world_apply(&w, other_dns), WORLD_DONE);
	assert_true(str_eq(world_id(&w, "us-east-1/Vpc"), id));
	assert_true(str_is(world_live(&w, "us-east-1/Vpc", "EnableDnsHostnames"), "false"));
	assert_int_equal(w.started[PROVIDER_UPDATE], 1);
	world_close(&w);
}

static void replace(void **state)
{
	(void)state;
	there_and_back(small, other_subnet, 2);
}

static void replace_repoints_users(void **state)
{
	(void)state;
	static const char from[] = HEAD ROLE("one", "x") PROFILE,
			  to[] = HEAD ROLE("two", "x") PROFILE;
	there_and_back(from, to, 3);
	struct world w;
	struct sim_resource r;
	world_open(&w, "");
	world_expect(&w, world_apply(&w, from), WORLD_DONE);
	struct state_entry profile = world_entry(&w, "us-east-1/Profile");
	world_expect(&w, world_apply(&w, to), WORLD_DONE);
	assert_true(sim_find(w.cloud, &w.arena, profile.type, profile.id, &r));
	const struct value *roles = value_get(r.properties, STR("Roles"));
	assert_true(str_is(value_text(value_at(roles, 0)), "two"));
	assert_int_equal(sim_count(w.cloud), 2);
	world_close(&w);
}

static void delete_and_make_again(void **state)
{
	(void)state;
	there_and_back(small, no_subnet, 1);
}

static void many_changes_at_once(void **state)
{
	(void)state;
	there_and_back(HEAD VPC(NET, "true") SUBNET(SUB) ROLE("one", "x") PROFILE,
		HEAD VPC(NET, "false") SUBNET("10.0.9.0/24") ROLE("two", "y"), 6);
}

static void retained(void **state)
{
	(void)state;
	static const char kept[] =
		HEAD "  Logs: {Type: AWS::S3::Bucket, DeletionPolicy: Retain}\n" VPC(NET, "true");
	struct world w;
	world_open(&w, "");
	world_expect(&w, world_apply(&w, kept), WORLD_DONE);
	struct str id = world_id(&w, "us-east-1/Logs");
	world_expect(&w, world_apply(&w, HEAD VPC(NET, "true")), WORLD_DONE);
	struct sim_resource r;
	assert_true(sim_find(w.cloud, &w.arena, STR("AWS::S3::Bucket"), id, &r));
	assert_int_equal(world_id(&w, "us-east-1/Logs").len, 0);
	assert_int_equal(w.started[PROVIDER_DELETE], 0);
	/* Again, under another name: what is retained keeps its own. */
	world_expect(&w, world_destroy(&w), WORLD_DONE);
	assert_int_equal(sim_count(w.cloud), 1);
	world_close(&w);
}

static struct str output_of(struct world *w, const char *name)
{
	struct oracle o = {.what = name};
	struct fold fold;
	uint64_t torn;
	oracle_fold(&o, world_stack_dir(w).ptr, &fold, &torn);
	const struct value *v = state_output(&fold.state, str_of(name), STR("us-east-1"), "value");
	struct str text = arena_str(&w->arena, value_text(v));
	fold_release(&fold);
	return text;
}

static void outputs(void **state)
{
	(void)state;
	static const char one[] =
		HEAD VPC(NET, "true") "Outputs: {Net: {Value: !Sub 'net-${Vpc}'}}\n";
	static const char two[] = HEAD VPC(NET, "true") "Outputs: {Id: {Value: !Ref Vpc}}\n";
	struct world w;
	world_open(&w, "");
	world_expect(&w, world_apply(&w, one), WORLD_DONE);
	struct str id = world_id(&w, "us-east-1/Vpc");
	struct str wanted = arena_printf(&w.arena, "net-%.*s", STR_ARG(id));
	assert_true(str_eq(output_of(&w, "Net"), wanted));
	world_expect(&w, world_apply(&w, two), WORLD_DONE);
	assert_int_equal(w.nsteps, 0);
	assert_int_equal(output_of(&w, "Net").len, 0);
	assert_true(str_eq(output_of(&w, "Id"), id));
	world_expect(&w, world_apply(&w, two), WORLD_NOTHING);
	world_check(&w, "outputs");
	world_expect(&w, world_destroy(&w), WORLD_DONE);
	assert_int_equal(output_of(&w, "Id").len, 0);
	world_close(&w);
}

#define SERVER(type)                                                                               \
	HEAD "  Server: {Type: AWS::EC2::Instance, Properties: {ImageId: ami-12345678, "           \
	     "InstanceType: " type "}}\n"                                                          \
	     "  Address:\n    Type: AWS::SSM::Parameter\n"                                         \
	     "    Properties: {Type: String, Value: !GetAtt Server.PrivateIp}\n"

static void conditional_update(void **state)
{
	(void)state;
	struct world w;
	world_open(&w, "");
	world_expect(&w, world_apply(&w, SERVER("t3.micro")), WORLD_DONE);
	world_expect(&w, world_apply(&w, SERVER("t3.small")), WORLD_DONE);
	assert_int_equal(w.nsteps, 2);
	assert_int_equal(w.started[PROVIDER_UPDATE], 1); /* the address stayed what it was */
	world_check(&w, "conditional");
	world_expect(&w, world_apply(&w, SERVER("t3.small")), WORLD_NOTHING);
	world_close(&w);
}

/* Rolling back sets what had been changed by hand back to that, not to what we had applied. */
static void rollback_of_a_drifted_update(void **state)
{
	(void)state;
	static const char one[] = HEAD ROLE("one", "x"), two[] = HEAD ROLE("one", "y");
	struct world w;
	world_open(&w, "");
	world_expect(&w, world_apply(&w, one), WORLD_DONE);
	assert_true(
		sim_change(w.cloud, w.now, STR("AWS::IAM::Role"), world_id(&w, "us-east-1/Role"),
			STR("Description"), value_cstr(&w.arena, "by hand")));
	world_expect(&w, world_apply(&w, two), WORLD_DONE);
	world_expect(&w, world_rollback(&w), WORLD_DONE);
	assert_true(str_is(world_live(&w, "us-east-1/Role", "Description"), "by hand"));
	world_check(&w, "drifted");
	world_close(&w);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(create_and_nothing_more),
		cmocka_unit_test(create_rolled_back),
		cmocka_unit_test(update_in_place),
		cmocka_unit_test(replace),
		cmocka_unit_test(replace_repoints_users),
		cmocka_unit_test(delete_and_make_again),
		cmocka_unit_test(many_changes_at_once),
		cmocka_unit_test(retained),
		cmocka_unit_test(outputs),
		cmocka_unit_test(conditional_update),
		cmocka_unit_test(rollback_of_a_drifted_update),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
