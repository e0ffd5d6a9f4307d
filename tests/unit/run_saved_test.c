/* Saved plans, and secrets: what goes into files, and what must not. */
#include "../sim/oracle.h"

#include "base/json.h"
#include "model/plan.h"
#include "provider/provider.h"
#include "record/journal.h"
#include "run/run.h"
#include "run/saved.h"
#include "schemas/catalog.h"
#include "sim/sim.h"
#include "steps/planner.h"

#define SKALD	"Metadata: {Skald: {Stack: web, Regions: [us-east-1]}}\n"
#define SECRET	"correct-horse-battery"
#define SECRET2 "staple-of-the-other-kind"

static const char vpc[] =
	SKALD "Resources: {Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}}\n";
static const char two[] =
	SKALD "Resources:\n  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}\n"
	      "  Gateway: {Type: AWS::EC2::InternetGateway}\n";

/* A secret alone, within a text, in a list, in one that is write-only, and in an output. */
static const char secrets[] =
	SKALD "Parameters: {Word: {Type: String, NoEcho: true}}\n"
	      "Resources:\n"
	      "  Role:\n"
	      "    Type: AWS::IAM::Role\n"
	      "    Properties:\n"
	      "      Description: !Sub 'the word is ${Word}'\n"
	      "      AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: []}\n"
	      "      Tags: [{Key: Word, Value: !Ref Word}]\n"
	      "  Stored:\n"
	      "    Type: AWS::SSM::Parameter\n"
	      "    Properties: {Type: String, Value: !Ref Word}\n"
	      "  Vault:\n"
	      "    Type: AWS::SecretsManager::Secret\n"
	      "    Properties: {SecretString: !Ref Word, Description: !GetAtt Role.Arn}\n"
	      "  Queue: {Type: AWS::SQS::Queue, DependsOn: [Role, Stored, Vault]}\n"
	      "Outputs: {Word: {Value: !Ref Word}}\n";

static void search_file(const char *path, const char *secret)
{
	struct arena arena;
	struct str text;
	struct err err;
	arena_init(&arena);
	assert_int_equal(fs_read(&arena, path, 1 << 24, &text, &err), 0);
	if (str_find(text, str_of(secret)) >= 0)
		fail_msg("%s holds the secret \"%s\"", path, secret);
	arena_release(&arena);
}

static size_t search(const char *path, const char *secret)
{
	struct arena arena;
	struct str *names;
	size_t count, files = 0;
	struct err err;
	arena_init(&arena);
	assert_int_equal(fs_list(&arena, path, &names, &count, &err), 0);
	for (size_t i = 0; i < count; i++) {
		struct str inner = fs_join(&arena, str_of(path), names[i]);
		if (fs_is_dir(inner.ptr)) {
			files += search(inner.ptr, secret);
			continue;
		}
		search_file(inner.ptr, secret);
		files++;
	}
	arena_release(&arena);
	return files;
}

static void no_secret_in(struct world *w)
{
	assert_true(search(w->dir, SECRET) >= 4);
	assert_true(search(w->dir, SECRET2) >= 4);
}

static void say(struct world *w, const char *word)
{
	struct parameter *p = ARENA_NEW(&w->arena, struct parameter);
	*p = (struct parameter){STR("Word"), str_of(word), STR("test")};
	w->parameters = p;
	w->nparameters = 1;
}

static void secrets_stay_out_of_files(void **state)
{
	(void)state;
	struct world w;
	world_open(&w, "latency=1-5,calls=on");
	say(&w, SECRET);
	world_expect(&w, world_apply(&w, secrets), WORLD_DONE);
	no_secret_in(&w);
	world_check(&w, "made");
	world_expect(&w, world_apply(&w, secrets), WORLD_NOTHING);
	say(&w, SECRET2);
	world_expect(&w, world_apply(&w, secrets), WORLD_DONE);
	assert_true(w.nsteps == 3);
	no_secret_in(&w);
	world_expect(&w, world_rollback(&w), WORLD_DONE);
	no_secret_in(&w);
	world_check(&w, "back");
	say(&w, SECRET);
	world_expect(&w, world_apply(&w, secrets), WORLD_NOTHING);
	world_expect(&w, world_destroy(&w), WORLD_DONE);
	no_secret_in(&w);
	world_close(&w);
}

/* What the service gives back of them in clear goes through the journal as well. */
static void secrets_given_back_stay_out_too(void **state)
{
	(void)state;
	struct world w;
	world_open(&w, "fail=Queue:update:always:Refused:the word " SECRET2 " is not allowed");
	say(&w, SECRET);
	world_expect(&w, world_apply(&w, secrets), WORLD_DONE);
	struct state_entry role = world_entry(&w, "us-east-1/Role");
	assert_true(sim_change(w.cloud, w.now, role.type, role.id, STR("Description"),
		value_cstr(&w.arena, "the word is " SECRET)));
	say(&w, SECRET2);
	world_expect(&w, world_apply(&w, secrets), WORLD_DONE);
	no_secret_in(&w);
	world_close(&w);
}

/* Died at every event: the vault has what a resume needs before the journal names it. */
static void secrets_survive_every_death(void **state)
{
	(void)state;
	for (uint64_t k = 1;; k++) {
		struct world w;
		world_open(&w, "latency=1-5,late=20");
		say(&w, SECRET);
		w.dies_at = k;
		enum world_end end = world_apply(&w, secrets);
		bool died = end == WORLD_DIED;
		world_look(&w);
		if (died && w.open_run)
			world_expect(&w, world_resume(&w), WORLD_DONE);
		else if (died)
			world_apply(&w, secrets);
		no_secret_in(&w);
		world_check(&w, "after a death");
		assert_int_equal(sim_count(w.cloud), 4);
		world_close(&w);
		if (!died)
			return;
	}
}

/* ---- saved plans ---- */

static const char *plan_path(struct world *w)
{
	return fs_join(&w->arena, str_of(w->dir), STR("plan.json")).ptr;
}

static void save(struct world *w, const char *template)
{
	struct process p;
	struct target target;
	struct saved_plan saved = {.id = STR("01ARZ3NDEKTSV4RRFFQ69G5FAV"),
		.stack = STR(WORLD_STACK),
		.plan_hash = STR("hash"),
		.simulate = true};
	struct err err = {0};
	assert_true(process_begin(&p, w));
	process_target(&p, template, &target);
	if (process_steps(&p, &target, PLAN_APPLY, &saved.plan, &err) < 0 ||
		saved_write(plan_path(w), &saved, p.store.vault, &err) < 0)
		fail_msg("%s", err.text);
	process_end(&p, WORLD_NOTHING);
}

/* As `apply FILE` does: it is whole, it was not applied before, and what it touches stands still.
 */
static enum world_end apply_saved(struct world *w)
{
	struct process p;
	struct saved_plan saved;
	struct str text;
	struct err err = {0};
	assert_true(process_begin(&p, w));
	if (fs_read(&p.arena, plan_path(w), 1 << 24, &text, &err) < 0)
		fail_msg("%s", err.text);
	assert_true(saved_is(text));
	if (saved_read(&p.arena, STR("plan"), text, &schema_catalog, &saved, &err) < 0 ||
		planner_still_valid(&saved.plan, &p.store.fold.state, &err) < 0)
		return process_end(&p, process_refuse(&p, &err));
	if (table_get(&p.store.fold.plans, saved.id) != TABLE_NONE) {
		err_set(&err, ERR_INPUT, "applied already");
		return process_end(&p, process_refuse(&p, &err));
	}
	saved.plan.id = saved.id;
	return process_end(&p, process_carry_out(&p, &saved.plan));
}

static void saved_and_applied_once(void **state)
{
	(void)state;
	struct world w;
	world_open(&w, "");
	say(&w, SECRET);
	save(&w, secrets);
	assert_int_equal(sim_count(w.cloud), 0);
	assert_true(search(w.dir, SECRET) >= 3);
	world_expect(&w, apply_saved(&w), WORLD_DONE);
	world_check(&w, "saved");
	no_secret_in(&w);
	world_expect(&w, world_apply(&w, secrets), WORLD_NOTHING);
	world_expect(&w, world_destroy(&w), WORLD_DONE);
	world_expect(&w, apply_saved(&w), WORLD_REFUSED);
	assert_true(str_find(str_of(w.err.text), STR("applied already")) >= 0);
	world_close(&w);
}

static void stale_plan_is_refused(void **state)
{
	(void)state;
	struct world w;
	world_open(&w, "");
	save(&w, two);
	world_expect(&w, world_apply(&w, vpc), WORLD_DONE);
	world_expect(&w, apply_saved(&w), WORLD_REFUSED);
	assert_true(str_find(str_of(w.err.text), STR("us-east-1/Vpc was created")) >= 0);
	assert_int_equal(sim_count(w.cloud), 1);
	world_close(&w);
}

/* A change that it does not touch does not make it stale. */
static void unrelated_change_is_none_of_its_business(void **state)
{
	(void)state;
	static const char one[] = SKALD "Resources: {Queue: {Type: AWS::SQS::Queue}}\n";
	static const char both[] =
		SKALD "Resources: {Queue: {Type: AWS::SQS::Queue}, Gateway: {Type: "
		      "AWS::EC2::InternetGateway}}\n";
	static const char other[] = SKALD
		"Resources: {Queue: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: 5}}}\n";
	struct world w;
	world_open(&w, "");
	world_expect(&w, world_apply(&w, one), WORLD_DONE);
	save(&w, both);
	world_expect(&w, world_apply(&w, other), WORLD_DONE);
	world_expect(&w, apply_saved(&w), WORLD_DONE);
	world_check(&w, "unrelated");
	assert_int_equal(sim_count(w.cloud), 2);
	world_close(&w);
}

/* Once it has begun it counts as applied, whatever becomes of the process. */
static void saved_plan_and_every_death(void **state)
{
	(void)state;
	for (uint64_t k = 1;; k++) {
		struct world w;
		world_open(&w, "latency=1-5,late=20");
		save(&w, two);
		w.dies_at = k;
		bool died = apply_saved(&w) == WORLD_DIED;
		world_look(&w);
		if (died && w.open_run)
			world_expect(&w, world_resume(&w), WORLD_DONE);
		world_expect(&w, apply_saved(&w), WORLD_REFUSED);
		world_check(&w, "died with a saved plan");
		assert_int_equal(sim_count(w.cloud), 2);
		world_close(&w);
		if (!died)
			return;
	}
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(secrets_stay_out_of_files),
		cmocka_unit_test(secrets_given_back_stay_out_too),
		cmocka_unit_test(secrets_survive_every_death),
		cmocka_unit_test(saved_and_applied_once),
		cmocka_unit_test(stale_plan_is_refused),
		cmocka_unit_test(unrelated_change_is_none_of_its_business),
		cmocka_unit_test(saved_plan_and_every_death),
	};
	if (argc > 1)
		cmocka_set_test_filter(argv[1]);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
