/*
 * A run that dies at event 1, 2, 3, ... until it completes, each time followed by a resume, or
 * by a rollback, that may die as well. Events are those of tests/sim/mortal.h: each batch of the
 * journal before, within and after its write, each request, each reply.
 */
#include "../sim/oracle.h"

#include "base/json.h"
#include "model/plan.h"
#include "provider/provider.h"
#include "record/journal.h"
#include "run/run.h"
#include "schemas/catalog.h"
#include "sim/sim.h"
#include "steps/planner.h"

#define HEAD "Metadata: {Skald: {Stack: web, Regions: [us-east-1]}}\n"

/* Every identity class that can be found again: tag, name (looked up before, and not), token, set.
 */
static const char small[] =
	HEAD "Resources:\n"
	     "  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}\n"
	     "  Routes: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Vpc}}\n"
	     "  Logs: {Type: AWS::S3::Bucket, Properties: {BucketName: skald-logs}}\n"
	     "  Jobs: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 30}}\n";

static const char small_changed[] =
	HEAD "Resources:\n"
	     "  Vpc:\n"
	     "    Type: AWS::EC2::VPC\n"
	     "    Properties: {CidrBlock: 10.1.0.0/16}\n"
	     "  Routes: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Vpc}}\n"
	     "  Jobs: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 40}}\n"
	     "  Address: {Type: AWS::EC2::EIP, DependsOn: Jobs}\n";

#define NETWORK(name, dns, subnet)                                                                 \
	"Resources:\n"                                                                             \
	"  Vpc:\n"                                                                                 \
	"    Type: AWS::EC2::VPC\n"                                                                \
	"    Properties:\n"                                                                        \
	"      CidrBlock: 10.0.0.0/16\n"                                                           \
	"      EnableDnsHostnames: " dns "\n"                                                      \
	"      Tags: [{Key: Name, Value: " name "}]\n"                                             \
	"  Gateway: {Type: AWS::EC2::InternetGateway}\n"                                           \
	"  Attachment:\n"                                                                          \
	"    Type: AWS::EC2::VPCGatewayAttachment\n"                                               \
	"    Properties: {VpcId: !Ref Vpc, InternetGatewayId: !Ref Gateway}\n"                     \
	"  Subnet:\n"                                                                              \
	"    Type: AWS::EC2::Subnet\n"                                                             \
	"    Properties: {VpcId: !Ref Vpc, CidrBlock: " subnet "}\n"                               \
	"  Routes: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Vpc}}\n"                  \
	"  Association:\n"                                                                         \
	"    Type: AWS::EC2::SubnetRouteTableAssociation\n"                                        \
	"    Properties: {SubnetId: !Ref Subnet, RouteTableId: !Ref Routes}\n"                     \
	"  Group:\n"                                                                               \
	"    Type: AWS::EC2::SecurityGroup\n"                                                      \
	"    Properties: {GroupDescription: " name ", VpcId: !Ref Vpc}\n"                          \
	"  Role:\n"                                                                                \
	"    Type: AWS::IAM::Role\n"                                                               \
	"    Properties:\n"                                                                        \
	"      Description: " name "\n"                                                            \
	"      AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: []}\n"                 \
	"  Profile: {Type: AWS::IAM::InstanceProfile, Properties: {Roles: [!Ref Role]}}\n"         \
	"  Logs: {Type: AWS::S3::Bucket}\n"

#define ROUTE                                                                                      \
	"  Route:\n"                                                                               \
	"    Type: AWS::EC2::Route\n"                                                              \
	"    DependsOn: Attachment\n"                                                              \
	"    Properties:\n"                                                                        \
	"      RouteTableId: !Ref Routes\n"                                                        \
	"      DestinationCidrBlock: 0.0.0.0/0\n"                                                  \
	"      GatewayId: !Ref Gateway\n"

#define SERVER                                                                                     \
	"  Server:\n"                                                                              \
	"    Type: AWS::EC2::Instance\n"                                                           \
	"    Properties:\n"                                                                        \
	"      ImageId: ami-12345678\n"                                                            \
	"      SubnetId: !Ref Subnet\n"                                                            \
	"      SecurityGroupIds: [!GetAtt Group.GroupId]\n"                                        \
	"      IamInstanceProfile: !Ref Profile\n"

#define OUTPUTS "Outputs: {Net: {Value: !Ref Vpc}, Where: {Value: !Ref Subnet}}\n"

static const char network[] = HEAD NETWORK("one", "true", "10.0.1.0/24") ROUTE SERVER OUTPUTS;

/* Update of three, replacement of Subnet and Group and so of their users, delete of Route. */
static const char network_changed[] = HEAD NETWORK("two", "false", "10.0.2.0/24") SERVER
	"  Queue: {Type: AWS::SQS::Queue, DependsOn: [Server, Association]}\n" OUTPUTS;

struct story {
	const char *name, *settings;
	const char *before; /* NULL: an empty stack */
	const char *after;  /* NULL: destroy */
	bool fails;
};

static const struct story stories[] = {
	{"create of 4", "latency=3-20,late=50", NULL, small, false},
	{"change of 4", "latency=3-20,late=50", small, small_changed, false},
	{"destroy of 4", "latency=3-20,late=50", small, NULL, false},
	{"failing change of 4", "latency=3-20,late=50,fail=Address:create:always", small,
		small_changed, true},
	{"create of 12", "latency=3-20,late=50,seed=2", NULL, network, false},
	{"change of 12", "latency=3-20,late=50,seed=3", network, network_changed, false},
	{"destroy of 12", "latency=3-20,late=50,seed=4", network, NULL, false},
	{"failing change of 12", "latency=3-20,late=50,seed=5,fail=Server:follow:always", NULL,
		network, true},
	{"failing update of 12", "latency=3-20,late=50,seed=6,fail=Queue:create:always", network,
		network_changed, true},
};

enum way { WAY_RESUME, WAY_ROLLBACK };

struct told { /* a place in a test, for messages */
	char text[128];
};

static const char *place(
	struct told *told, const struct story *story, enum way way, uint64_t k, uint64_t j)
{
	snprintf(told->text, sizeof(told->text), "%s, %s, dead at event %llu, then %llu",
		story->name, way == WAY_RESUME ? "resume" : "rollback", (unsigned long long)k,
		(unsigned long long)j);
	return told->text;
}

static void same_text(const char *what, struct str a, struct str b)
{
	if (!str_eq(a, b))
		fail_msg("%s: the state is\n%s\nand not\n%s", what, a.ptr, b.ptr);
}

static enum world_end recover(struct world *w, enum way way)
{
	return way == WAY_RESUME ? world_resume(w) : world_rollback(w);
}

/* The state each ending must lead to, from a world in which nothing died. */
struct endings {
	struct world w;
	struct str before, after;
};

static void open_story(struct world *w, const struct story *story)
{
	world_open(w, story->settings);
	if (story->before)
		world_expect(w, world_apply(w, story->before), WORLD_DONE);
}

static void run_clean(struct endings *e, const struct story *story)
{
	open_story(&e->w, story);
	world_look(&e->w);
	e->before = e->w.alike;
	world_expect(
		&e->w, world_apply(&e->w, story->after), story->fails ? WORLD_UNDONE : WORLD_DONE);
	world_check(&e->w, story->name);
	e->after = e->w.alike;
}

/* All is well, and nothing is left to be done. */
static void check_end(struct world *w, const struct story *story, const struct endings *e,
	struct str stood, enum world_end end, const char *what)
{
	bool back = end == WORLD_UNDONE;

	world_check(w, what);
	if (back)
		same_text(what, w->same, stood);
	same_text(what, w->alike, back ? e->before : e->after);
	world_expect(w, world_resume(w), WORLD_REFUSED);
	if (!back && !story->fails)
		world_expect(w, world_apply(w, story->after), WORLD_NOTHING);
}

/* A rollback that was cut off after its end, or never began anew, left one of the two. */
static void check_back(struct world *w, const struct endings *e, bool died, const char *what)
{
	world_check(w, what);
	if (!died || !str_eq(w->alike, e->after))
		same_text(what, w->alike, e->before);
}

/* What follows a death: true, when it was seen through without a second one. */
static bool see_through(struct world *w, const struct story *story, const struct endings *e,
	struct str stood, enum way way, uint64_t j, const char *what)
{
	w->dies_at = j;
	enum world_end end = recover(w, way);
	bool died = end == WORLD_DIED;

	if (died) {
		world_look(w);
		if (w->open_run)
			end = recover(w, way);
		else if (way == WAY_RESUME)
			end = str_eq(w->alike, e->after) && !story->fails ? WORLD_DONE
									  : WORLD_UNDONE;
	}
	if (way == WAY_ROLLBACK) {
		check_back(w, e, died, what);
		return !died;
	}
	if (end != WORLD_DONE && end != WORLD_UNDONE)
		fail_msg("%s: end %d: %s", what, (int)end, w->err.text);
	check_end(w, story, e, stood, end, what);
	return !died;
}

/* Dead before the run began, or after its end. */
static void check_unopened(struct world *w, const struct story *story, const struct endings *e,
	struct str stood, const char *what)
{
	enum world_end end = story->fails ? WORLD_UNDONE : WORLD_DONE;

	if (!str_eq(w->alike, e->after))
		end = world_apply(w, story->after);
	check_end(w, story, e, stood, end, what);
}

/* Dies at event k, recovers and dies again at event j. True: it did not die at all. */
static bool one_death(const struct story *story, const struct endings *e, enum way way, uint64_t k,
	uint64_t j, bool *through)
{
	struct world w;
	struct told told;
	const char *what = place(&told, story, way, k, j);

	open_story(&w, story);
	world_look(&w);
	struct str stood = w.same;
	w.dies_at = k;
	bool lived = world_apply(&w, story->after) != WORLD_DIED;
	*through = true;
	if (!lived) {
		world_look(&w);
		if (w.open_run)
			*through = see_through(&w, story, e, stood, way, j, what);
		else
			check_unopened(&w, story, e, stood, what);
	}
	world_close(&w);
	return lived;
}

static uint64_t die_everywhere(const struct story *story, enum way way)
{
	struct endings e;
	bool through;
	uint64_t k = 1;

	run_clean(&e, story);
	while (!one_death(story, &e, way, k, 0, &through))
		k++;
	world_close(&e.w);
	return k - 1;
}

static void every_story(enum way way)
{
	uint64_t total = 0;

	for (size_t i = 0; i < sizeof(stories) / sizeof(stories[0]); i++) {
		uint64_t deaths = die_everywhere(&stories[i], way);
		print_message("%s, %s: %llu deaths\n", stories[i].name,
			way == WAY_RESUME ? "resumed" : "rolled back", (unsigned long long)deaths);
		total += deaths;
	}
	print_message("%llu deaths in all\n", (unsigned long long)total);
}

static void resumed_after_every_event(void **state)
{
	(void)state;
	every_story(WAY_RESUME);
}

static void rolled_back_after_every_event(void **state)
{
	(void)state;
	every_story(WAY_ROLLBACK);
}

/*
 * Dead at every event, and dead again while recovering: at every STRIDE-th event of each recovery,
 * so that over the first deaths each place of it is met. SKALD_SOAK in the environment: at every
 * one.
 */
#define STRIDE 30

static uint64_t die_twice(const struct story *story, enum way way)
{
	struct endings e;
	uint64_t deaths = 0, stride = getenv("SKALD_SOAK") ? 1 : STRIDE;
	bool lived = false;

	run_clean(&e, story);
	for (uint64_t k = 1; !lived; k++) {
		bool through = false;
		for (uint64_t j = 1 + k % stride; !through && !lived; j += stride) {
			lived = one_death(story, &e, way, k, j, &through);
			deaths++;
		}
	}
	world_close(&e.w);
	return deaths;
}

static void dead_again_while_recovering(void **state)
{
	(void)state;
	for (size_t i = 0; i < 4; i++)
		for (int way = WAY_RESUME; way <= WAY_ROLLBACK; way++)
			print_message("%s, %s: %llu pairs of deaths\n", stories[i].name,
				way == WAY_RESUME ? "resumed" : "rolled back",
				(unsigned long long)die_twice(&stories[i], (enum way)way));
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(resumed_after_every_event),
		cmocka_unit_test(rolled_back_after_every_event),
		cmocka_unit_test(dead_again_while_recovering),
	};
	if (argc > 1)
		cmocka_set_test_filter(argv[1]);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
