/* Whole sagas in trouble: refusals, lost replies, interrupts, other people's hands. */
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
#define ROLE(text)                                                                                 \
	"  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      Description: " text "\n"        \
	"      AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: []}\n"
#define BUCKET "  Logs: {Type: AWS::S3::Bucket, Properties: {BucketName: skald-logs}}\n"

static const char net[] =
	HEAD "  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}\n"
	     "  Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: "
	     "10.0.1.0/24}}\n"
	     "  Routes: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Vpc}}\n"
	     "  Gateway: {Type: AWS::EC2::InternetGateway}\n"
	     "  Attachment:\n    Type: AWS::EC2::VPCGatewayAttachment\n"
	     "    Properties: {VpcId: !Ref Vpc, InternetGatewayId: !Ref Gateway}\n"
	     "  Late: {Type: AWS::SQS::Queue, DependsOn: [Subnet, Routes, Attachment]}\n";

static const struct value *text_value(struct world *w, const char *text)
{
	return value_cstr(&w->arena, text);
}

static bool holds(struct str text, const char *part)
{
	return str_find(text, str_of(part)) >= 0;
}

static void failure_undoes_all(void **state)
{
	(void)state;
	static const char *const kinds[] = {"fail=Late:create:always", "fail=Late:follow:always",
		"fail=Subnet:create:always", "fail=Attachment:follow:always"};
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		struct world w;
		world_open(&w, kinds[i]);
		world_expect(&w, world_apply(&w, net), WORLD_UNDONE);
		world_check(&w, kinds[i]);
		assert_int_equal(sim_count(w.cloud), 0);
		sim_faults_off(w.cloud);
		world_expect(&w, world_apply(&w, net), WORLD_DONE);
		world_check(&w, "after it");
		world_close(&w);
	}
}

static void halted_and_resumed(void **state)
{
	(void)state;
	struct world w;
	world_open(&w, "fail=Late:create:always");
	w.halt = true;
	world_expect(&w, world_apply(&w, net), WORLD_HALTED);
	assert_int_equal(sim_count(w.cloud), 5);
	world_expect(&w, world_apply(&w, net), WORLD_REFUSED);
	sim_faults_off(w.cloud);
	world_expect(&w, world_resume(&w), WORLD_DONE);
	world_check(&w, "resumed");
	assert_int_equal(sim_count(w.cloud), 6);
	world_close(&w);
}

static void halted_and_rolled_back(void **state)
{
	(void)state;
	struct world w;
	world_open(&w, "fail=Late:create:always");
	w.halt = true;
	world_expect(&w, world_apply(&w, net), WORLD_HALTED);
	world_expect(&w, world_rollback(&w), WORLD_UNDONE);
	world_check(&w, "rolled back");
	assert_int_equal(sim_count(w.cloud), 0);
	world_close(&w);
}

/* The value it goes back to is the live one, though that is not what we had set. */
static void failed_update_restores_what_stood(void **state)
{
	(void)state;
	struct world w;
	world_open(&w, "fail=Late:create:always");
	world_expect(&w, world_apply(&w, HEAD ROLE("one")), WORLD_DONE);
	assert_true(sim_change(w.cloud, w.now, STR("AWS::IAM::Role"),
		world_id(&w, "us-east-1/Role"), STR("Description"), text_value(&w, "by hand")));
	world_expect(&w,
		world_apply(
			&w, HEAD ROLE("two") "  Late: {Type: AWS::SQS::Queue, DependsOn: Role}\n"),
		WORLD_UNDONE);
	assert_int_equal(w.started[PROVIDER_UPDATE], 2);
	assert_true(str_is(world_live(&w, "us-east-1/Role", "Description"), "by hand"));
	world_check_drifted(&w, "restored", true);
	world_close(&w);
}

static void update_whose_reply_is_lost(void **state)
{
	(void)state;
	static const char *const kinds[] = {
		"fail=Role:update:1:lost", "fail=Role:update:1:lost-before"};
	for (size_t i = 0; i < 2; i++) {
		struct world w;
		world_open(&w, kinds[i]);
		world_expect(&w, world_apply(&w, HEAD ROLE("one")), WORLD_DONE);
		world_expect(&w, world_apply(&w, HEAD ROLE("two")), WORLD_DONE);
		assert_true(str_is(world_live(&w, "us-east-1/Role", "Description"), "two"));
		world_check(&w, kinds[i]);
		world_close(&w);
	}
}

static void changed_by_others_is_not_deleted(void **state)
{
	(void)state;
	struct world w;
	world_open(&w, "");
	world_expect(&w, world_apply(&w, HEAD ROLE("one") BUCKET), WORLD_DONE);
	struct str id = world_id(&w, "us-east-1/Role");
	assert_true(sim_change(w.cloud, w.now, STR("AWS::IAM::Role"), id, STR("Description"),
		text_value(&w, "somebody needs this")));
	world_expect(&w, world_destroy(&w), WORLD_STUCK);
	assert_int_equal(w.nstuck, 1);
	assert_true(str_is(w.stuck[0].address, "us-east-1/Role"));
	assert_true(str_eq(w.stuck[0].id, id));
	assert_true(holds(w.stuck[0].reason, "changed by someone else"));
	assert_int_equal(sim_count(w.cloud), 1);
	world_expect(&w, world_resume(&w), WORLD_STUCK);
	assert_true(sim_change(w.cloud, w.now, STR("AWS::IAM::Role"), id, STR("Description"),
		text_value(&w, "one")));
	world_expect(&w, world_resume(&w), WORLD_DONE);
	assert_int_equal(sim_count(w.cloud), 0);
	world_check(&w, "resumed");
	world_close(&w);
}

static void gone_already_is_as_good_as_deleted(void **state)
{
	(void)state;
	struct world w;
	world_open(&w, "");
	world_expect(&w, world_apply(&w, HEAD ROLE("one") BUCKET), WORLD_DONE);
	assert_true(
		sim_remove(w.cloud, w.now, STR("AWS::IAM::Role"), world_id(&w, "us-east-1/Role")));
	world_expect(&w, world_destroy(&w), WORLD_DONE);
	assert_int_equal(w.started[PROVIDER_DELETE], 1);
	world_check(&w, "gone");
	world_close(&w);
}

static void make_foreign_bucket(struct world *w)
{
	struct provider_request r = {
		.op = PROVIDER_CREATE,
		.type = schema_find(&schema_catalog, STR("AWS::S3::Bucket")),
		.region = STR("us-east-1"),
		.stack = STR("theirs"),
		.address = STR("us-east-1/Theirs"),
		.logical = STR("Theirs"),
		.key = STR("theirs"),
		.token = STR("theirs"),
		.name_hash = STR("0123456789abcdef"),
	};
	struct value *props = value_map(&w->arena);
	struct provider_event event;
	VALUE_PUT(&w->arena, props, "BucketName", value_cstr(&w->arena, "skald-logs"));
	r.desired = props;
	w->cloud->ops->start(w->cloud, w->now, &r);
	while (w->cloud->ops->next(w->cloud, &event))
		if (event.kind == PROVIDER_BOUND)
			w->cloud->ops->proceed(w->cloud, w->now, 0);
	assert_int_equal(sim_count(w->cloud), 1);
}

static void what_exists_is_not_ours(void **state)
{
	(void)state;
	struct world w;
	struct sim_resource r;
	world_open(&w, "");
	make_foreign_bucket(&w);
	world_expect(&w, world_apply(&w, HEAD ROLE("one") BUCKET), WORLD_UNDONE);
	assert_int_equal(sim_count(w.cloud), 1);
	assert_true(sim_find(w.cloud, &w.arena, STR("AWS::S3::Bucket"), STR("skald-logs"), &r));
	assert_true(str_is(r.key, "theirs"));
	assert_int_equal(w.started[PROVIDER_CREATE], 1); /* it was seen before it was tried */
	assert_int_equal(w.started[PROVIDER_DELETE], 1); /* of the role alone, if it came so far */
	world_close(&w);
}

/* Ours was taken away, and somebody made one of the same name: it is not ours to delete or change.
 */
static void same_name_is_not_the_same(void **state)
{
	(void)state;
	static const char changed[] =
		HEAD "  Logs:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: "
		     "skald-logs\n      VersioningConfiguration: {Status: Enabled}\n";
	struct world w;
	world_open(&w, "");
	world_expect(&w, world_apply(&w, HEAD BUCKET), WORLD_DONE);
	assert_true(sim_remove(w.cloud, w.now, STR("AWS::S3::Bucket"), STR("skald-logs")));
	make_foreign_bucket(&w);
	world_expect(&w, world_apply(&w, changed), WORLD_UNDONE);
	assert_int_equal(w.started[PROVIDER_UPDATE], 0);
	world_expect(&w, world_destroy(&w), WORLD_STUCK);
	assert_int_equal(w.started[PROVIDER_DELETE], 0);
	assert_true(holds(w.stuck[0].reason, "does not carry our key"));
	assert_int_equal(sim_count(w.cloud), 1);
	world_close(&w);
}

/* One of each identity class that can be found again, in both ways of a lost reply. */
static void lost_creates_make_exactly_one(void **state)
{
	(void)state;
	static const char *const names[] = {
		"Vpc", "Subnet", "Routes", "Gateway", "Attachment", "Late"};
	static const char *const kinds[] = {"lost", "lost-before"};
	for (size_t n = 0; n < sizeof(names) / sizeof(names[0]); n++) {
		for (size_t k = 0; k < 4; k++) {
			char settings[128];
			struct world w;
			snprintf(settings, sizeof(settings),
				"latency=2-9,late=40,fail=%s:create:%d:%s", names[n], k < 2 ? 1 : 2,
				kinds[k % 2]);
			world_open(&w, settings);
			world_expect(&w, world_apply(&w, net), WORLD_DONE);
			world_check(&w, settings);
			assert_int_equal(sim_count(w.cloud), 6);
			assert_true(w.started[PROVIDER_CREATE] >= 7);
			world_expect(&w, world_destroy(&w), WORLD_DONE);
			world_check(&w, settings);
			world_close(&w);
		}
	}
}

static void follow_up_that_is_lost(void **state)
{
	(void)state;
	struct world w;
	world_open(&w, "fail=*:follow:3:lost");
	world_expect(&w, world_apply(&w, net), WORLD_DONE);
	world_check(&w, "follow");
	assert_int_equal(sim_count(w.cloud), 6);
	world_close(&w);
}

#define ACCESS_KEY                                                                                 \
	HEAD "  User: {Type: AWS::IAM::User}\n"                                                    \
	     "  Key: {Type: AWS::IAM::AccessKey, Properties: {UserName: !Ref User}}\n"

/* Nothing can tell whether it was made: a person must look. What it stands on stays. */
static void lost_without_identity_is_stuck(void **state)
{
	(void)state;
	static const char *const kinds[] = {
		"fail=Key:create:1:lost", "fail=Key:create:1:lost-before"};
	for (size_t i = 0; i < 2; i++) {
		struct world w;
		world_open(&w, kinds[i]);
		world_expect(&w, world_apply(&w, ACCESS_KEY), WORLD_STUCK);
		assert_int_equal(w.started[PROVIDER_CREATE], 2);
		assert_int_equal(sim_count(w.cloud), i == 0 ? 2 : 1);
		assert_int_equal(w.nstuck, 2);
		bool listed = false;
		for (size_t s = 0; s < w.nstuck; s++)
			listed |= str_is(w.stuck[s].address, "us-east-1/Key");
		assert_true(listed);
		world_expect(&w, world_resume(&w), WORLD_STUCK);
		assert_int_equal(w.started[PROVIDER_CREATE], 0);
		world_close(&w);
	}
}

static void bad_weather(void **state)
{
	(void)state;
	unsigned ends[WORLD_FAILED + 1] = {0};
	for (unsigned seed = 1; seed <= 40; seed++) {
		char settings[160];
		struct world w;
		snprintf(settings, sizeof(settings),
			"seed=%u,latency=2-30,throttle=200,errors=60,lost=60,late=300,stale=%u",
			seed, seed % 2 ? 0 : 200);
		world_open(&w, settings);
		enum world_end end = world_apply(&w, net);
		ends[end]++;
		if (end != WORLD_DONE && end != WORLD_UNDONE)
			fail_msg("%s: %d %s", settings, (int)end, w.err.text);
		world_check(&w, settings);
		if (end == WORLD_DONE) {
			end = world_destroy(&w);
			world_expect(&w, end, WORLD_DONE);
			world_check(&w, settings);
		}
		assert_int_equal(sim_count(w.cloud), 0);
		world_close(&w);
	}
	print_message("bad weather: %u done, %u undone\n", ends[WORLD_DONE], ends[WORLD_UNDONE]);
	assert_true(ends[WORLD_DONE] > 20);
}

/* At every event: then resumed, or rolled back. */
static void interrupted_at_every_event(void **state)
{
	(void)state;
	for (int back = 0; back < 2; back++) {
		for (uint64_t k = 1;; k++) {
			struct world w;
			world_open(&w, "latency=2-9");
			w.interrupt_at = k;
			enum world_end end = world_apply(&w, net);
			if (end == WORLD_INTERRUPTED)
				world_expect(&w, back ? world_rollback(&w) : world_resume(&w),
					back ? WORLD_UNDONE : WORLD_DONE);
			else
				world_expect(&w, end, WORLD_DONE);
			world_check(&w, "interrupted");
			if (end == WORLD_INTERRUPTED)
				assert_int_equal(sim_count(w.cloud), back ? 0 : 6);
			uint64_t events = w.events;
			world_close(&w);
			if (end == WORLD_DONE && k > events)
				break;
		}
	}
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(failure_undoes_all),
		cmocka_unit_test(halted_and_resumed),
		cmocka_unit_test(halted_and_rolled_back),
		cmocka_unit_test(failed_update_restores_what_stood),
		cmocka_unit_test(update_whose_reply_is_lost),
		cmocka_unit_test(changed_by_others_is_not_deleted),
		cmocka_unit_test(gone_already_is_as_good_as_deleted),
		cmocka_unit_test(what_exists_is_not_ours),
		cmocka_unit_test(same_name_is_not_the_same),
		cmocka_unit_test(lost_creates_make_exactly_one),
		cmocka_unit_test(follow_up_that_is_lost),
		cmocka_unit_test(lost_without_identity_is_stuck),
		cmocka_unit_test(bad_weather),
		cmocka_unit_test(interrupted_at_every_event),
	};
	if (argc > 1)
		cmocka_set_test_filter(argv[1]);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
