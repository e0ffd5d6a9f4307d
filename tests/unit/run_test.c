/* Whole sagas in one thread: what each kind of change comes to, and what each kind of trouble. */
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
#define VPC(cidr) \
	"  Vpc:\n    Type: AWS::EC2::VPC\n    Properties:\n      CidrBlock: " cidr "\n"
#define SUBNET(cidr) \
	"  Subnet:\n    Type: AWS::EC2::Subnet\n    Properties:\n      VpcId: !Ref Vpc\n" \
	"      CidrBlock: " cidr "\n"

static const char small[] = HEAD VPC("10.0.0.0/16") SUBNET("10.0.1.0/24");

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
	struct str after = world_state(&w, ORACLE_ALL);
	assert_true(str_eq(before, after));
	world_expect(&w, world_destroy(&w), WORLD_DONE);
	world_check(&w, "destroy");
	assert_int_equal(sim_count(w.cloud), 0);
	world_close(&w);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(create_and_nothing_more),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
