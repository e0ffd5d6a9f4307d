#include "sim_test.h"

#include "schemas/catalog.h"
#include "sim/sim.h"

#include "base/fs.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define VPC "AWS::EC2::VPC"
#define ONE "{\"CidrBlock\":\"10.0.0.0/16\"}"

static char dir[256];
static char file[300];

static int make_dir(void **state)
{
	(void)state;
	const char *tmp = getenv("TMPDIR");
	snprintf(dir, sizeof(dir), "%s/skald-sim-XXXXXX", tmp ? tmp : "/tmp");
	if (!mkdtemp(dir))
		return -1;
	snprintf(file, sizeof(file), "%s/cloud.jsonl", dir);
	return 0;
}

static int remove_dir(void **state)
{
	(void)state;
	char lock[300];
	snprintf(lock, sizeof(lock), "%s/lock", dir);
	unlink(lock);
	unlink(file);
	return rmdir(dir);
}

static struct str content(struct rig *rig)
{
	struct str text;
	struct err err;
	assert_int_equal(fs_read(&rig->arena, file, 1 << 24, &text, &err), 0);
	return text;
}

static size_t count_lines(struct str text)
{
	size_t n = 0;
	for (size_t i = 0; i < text.len; i++)
		n += text.ptr[i] == '\n';
	return n;
}

static void lives_on(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", dir);
	struct provider_event a = rig_create(&rig, VPC, "A", ONE);
	struct provider_event b = rig_create(&rig, VPC, "B", ONE);
	const char *in =
		arena_printf(&rig.arena, "{\"VpcId\":\"%.*s\",\"CidrBlock\":\"c\"}", STR_ARG(a.id))
			.ptr;
	rig_create(&rig, "AWS::EC2::Subnet", "Net", in);
	rig_on(&rig, PROVIDER_DELETE, VPC, "B", b.id);
	struct provider_event instance =
		rig_create(&rig, "AWS::EC2::Instance", "Web", "{\"ImageId\":\"i\"}");
	char id_a[64], id_web[64];
	snprintf(id_a, sizeof(id_a), "%.*s", STR_ARG(a.id));
	snprintf(id_web, sizeof(id_web), "%.*s", STR_ARG(instance.id));
	rig_close(&rig);

	rig_open(&rig, "", dir);
	assert_int_equal(sim_count(rig.p), 3);
	struct provider_event read = rig_on(&rig, PROVIDER_READ, VPC, "A", str_of(id_a));
	assert_kind(read, PROVIDER_DONE);
	assert_str(read.key, "key-of-A");
	assert_str(value_text_of(read.attributes, "CidrBlock"), "10.0.0.0/16");
	assert_kind(rig_on(&rig, PROVIDER_DELETE, VPC, "A", str_of(id_a)), PROVIDER_FAILED);
	struct provider_event replay =
		rig_create(&rig, "AWS::EC2::Instance", "Web", "{\"ImageId\":\"i\"}");
	assert_str(replay.id, id_web);
	rig_on(&rig, PROVIDER_DELETE, "AWS::EC2::Instance", "Web", str_of(id_web));
	rig_close(&rig);

	rig_open(&rig, "", dir);
	assert_kind(rig_create(&rig, "AWS::EC2::Instance", "Web", "{\"ImageId\":\"i\"}"),
		PROVIDER_FAILED);
	rig_close(&rig);
}

static void one_process_at_a_time(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", dir);
	struct sim_options o;
	struct err err = {0};
	sim_options_init(&o);
	o.catalog = &schema_catalog;
	o.dir = dir;
	assert_null(sim_new(&o, &err));
	assert_int_equal(err.code, ERR_LOCKED);
	assert_non_null(strstr(err.text, dir));
	rig_close(&rig);
	rig_open(&rig, "", dir);
	rig_close(&rig);
}

/* Cut at every byte of the last line: what went before stands, and the cloud goes on from there. */
static void torn_line_never_was(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", dir);
	rig_create(&rig, VPC, "A", ONE);
	size_t whole = content(&rig).len;
	rig_create(&rig, VPC, "B", ONE);
	struct str text = content(&rig);
	struct str kept = {strndup(text.ptr, text.len), text.len};
	rig_close(&rig);
	for (size_t cut = whole; cut <= kept.len; cut++) {
		FILE *f = fopen(file, "w");
		fwrite(kept.ptr, 1, cut, f);
		fclose(f);
		rig_open(&rig, "", dir);
		assert_int_equal(sim_count(rig.p), cut == kept.len ? 2 : 1);
		rig_create(&rig, VPC, "C", ONE);
		rig_close(&rig);
		rig_open(&rig, "", dir);
		assert_int_equal(sim_count(rig.p), cut == kept.len ? 3 : 2);
		rig_close(&rig);
	}
	free((char *)kept.ptr);
}

static void damage_is_told(void **state)
{
	(void)state;
	static const char *const bad[] = {
		"nonsense\n",
		"{\"sim\":2,\"salt\":\"00\"}\n",
		"{\"salt\":\"00\",\"sim\":1}\n{\"put\":{}}\n",
		"{\"salt\":\"00\",\"sim\":1}\n{\"put\":{\"type\":\"AWS::EC2::VPC\",\"serial\":-1}}"
		"\n",
		"{\"salt\":\"00\",\"sim\":1}\n{\"at\":1,\"gone\":[\"\",\"r\",\"AWS::EC2::VPC\","
		"\"x\"]}\n",
		"{\"salt\":\"00\",\"sim\":1}\n{\"salt\":\"00\",\"sim\":1}\n",
	};
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		FILE *f = fopen(file, "w");
		fputs(bad[i], f);
		fclose(f);
		struct sim_options o;
		struct err err = {0};
		sim_options_init(&o);
		o.catalog = &schema_catalog;
		o.dir = dir;
		assert_null(sim_new(&o, &err));
		assert_int_equal(err.code, ERR_INPUT);
		assert_non_null(strstr(err.text, "cloud.jsonl:"));
	}
}

static void compacts_when_most_is_past(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", dir);
	for (int i = 0; i < 200; i++) {
		struct provider_event e = rig_create(&rig, VPC, "A", ONE);
		rig_on(&rig, PROVIDER_DELETE, VPC, "A", e.id);
	}
	rig_create(&rig, VPC, "B", ONE);
	assert_int_equal(count_lines(content(&rig)), 402);
	rig_close(&rig);
	rig_open(&rig, "", dir);
	assert_int_equal(count_lines(content(&rig)), 2);
	assert_int_equal(sim_count(rig.p), 1);
	rig_create(&rig, VPC, "C", ONE);
	assert_int_equal(count_lines(content(&rig)), 3);
	rig_close(&rig);
}

static void no_secret_in_the_file(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", dir);
	struct provider_request r = ask(&rig, PROVIDER_CREATE, "AWS::RDS::DBInstance", "Db");
	struct value *desired = value_map(&rig.arena);
	struct value *user = value_cstr(&rig.arena, "hidden-user");
	user->flags |= VALUE_TAINTED;
	VALUE_PUT(&rig.arena, desired, "MasterUsername", user);
	VALUE_PUT(&rig.arena, desired, "MasterUserPassword", value_cstr(&rig.arena, "hidden-word"));
	r.desired = desired;
	struct provider_event e = rig_run(&rig, &r);
	assert_kind(e, PROVIDER_DONE);
	assert_true(
		sim_change(rig.p, rig.now, STR("AWS::RDS::DBInstance"), e.id, STR("DBName"), user));
	r.op = PROVIDER_UPDATE;
	r.id = e.id;
	r.prior = desired;
	assert_kind(rig_run(&rig, &r), PROVIDER_DONE);
	struct str text = content(&rig);
	assert_true(count_lines(text) >= 4);
	assert_true(str_find(text, STR("hidden")) < 0);
	struct stat info;
	assert_int_equal(stat(file, &info), 0);
	assert_int_equal(info.st_mode & 0777, 0600);
	rig_close(&rig);
}

static void print_one(void *ctx, const struct sim_resource *r)
{
	struct buf *out = ctx;
	buf_printf(out, "%llu %s %.*s %.*s %.*s ", (unsigned long long)r->serial, r->type->name,
		STR_ARG(r->region), STR_ARG(r->id), STR_ARG(r->key));
	json_write(out, r->properties, JSON_COMPACT, NULL);
	buf_putc(out, '\n');
}

static void print_all(struct rig *rig, struct buf *out)
{
	buf_clear(out);
	sim_each(rig->p, print_one, out);
}

static unsigned roll(uint64_t *seed, unsigned sides)
{
	*seed = *seed * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(*seed >> 33) % sides;
}

struct pick {
	unsigned left;
	struct arena *arena;
	const struct schema_type *type;
	struct str id;
};

static void pick_id(void *ctx, const struct sim_resource *r)
{
	struct pick *pick = ctx;
	if (pick->left-- == 0) {
		pick->type = r->type;
		pick->id = arena_str(pick->arena, r->id);
	}
}

/* One random request on one of few resources, that refer to each other. */
static void live_a_little(struct rig *rig, uint64_t *seed)
{
	static const char *const types[] = {"AWS::EC2::VPC", "AWS::EC2::Subnet", "AWS::EC2::Route",
		"AWS::EC2::EIP", "AWS::EC2::NatGateway", "AWS::IAM::Role", "AWS::S3::Bucket",
		"AWS::S3::BucketPolicy"};
	struct pick one = {roll(seed, 40), &rig->arena, NULL, STR_NONE};
	sim_each(rig->p, pick_id, &one);
	struct value *v = value_map(&rig->arena);
	VALUE_PUT(&rig->arena, v, "VpcId", value_string(&rig->arena, one.id));
	VALUE_PUT(&rig->arena, v, "Bucket", value_string(&rig->arena, one.id));
	VALUE_PUT(&rig->arena, v, "RouteTableId", value_int(&rig->arena, roll(seed, 3)));
	VALUE_PUT(&rig->arena, v, "DestinationCidrBlock", value_int(&rig->arena, roll(seed, 3)));
	VALUE_PUT(&rig->arena, v, "CidrBlock", value_int(&rig->arena, roll(seed, 5)));
	char name[24];
	snprintf(name, sizeof(name), "R%u", roll(seed, 20));
	struct provider_request r = ask(
		rig, PROVIDER_CREATE, types[roll(seed, 8)], arena_cstr(&rig->arena, str_of(name)));
	r.name_hash = arena_printf(&rig->arena, "%012u", roll(seed, 20));
	r.desired = v;
	unsigned what = roll(seed, 10);
	if (one.type && what < 4) {
		r.op = PROVIDER_DELETE;
		r.type = one.type;
		r.id = one.id;
	} else if (one.type && what < 6) {
		r.op = PROVIDER_UPDATE;
		r.type = one.type;
		r.id = one.id;
	}
	rig_run(rig, &r);
}

static void random_life_equals_its_log(void **state)
{
	(void)state;
	static const char *const settings[] = {"", "stale=50", "dependents=off", "late=9,lost=100"};
	uint64_t seed = 42;
	struct buf before, after;
	buf_init(&before, 0);
	buf_init(&after, 0);
	int64_t now = 1700000000000;
	for (int life = 0; life < 24; life++) {
		struct rig rig;
		rig_open(&rig, settings[life % 4], dir);
		print_all(&rig, &after);
		assert_true(str_eq(buf_view(&before), buf_view(&after)));
		for (int i = 0; i < 60; i++) {
			rig.now = now += 10;
			rig.p->ops->tick(rig.p, rig.now);
			live_a_little(&rig, &seed);
		}
		print_all(&rig, &before);
		rig_close(&rig);
	}
	assert_true(before.len > 0);
	/* Nothing that lives is in the way for ever: what nobody refers to can go, again and again.
	 */
	struct rig rig;
	rig_open(&rig, "", dir);
	for (size_t round = 0; sim_count(rig.p) && round < 100000; round++) {
		struct pick one = {
			(unsigned)round % (unsigned)sim_count(rig.p), &rig.arena, NULL, STR_NONE};
		sim_each(rig.p, pick_id, &one);
		struct provider_request r = ask(&rig, PROVIDER_DELETE, one.type->name, "R");
		r.id = one.id;
		rig_run(&rig, &r);
	}
	assert_int_equal(sim_count(rig.p), 0);
	rig_close(&rig);
	buf_release(&before);
	buf_release(&after);
}

/* What was told is there, however the process ends. */
static void survives_kill(void **state)
{
	(void)state;
	int pipes[2];
	assert_int_equal(pipe(pipes), 0);
	pid_t child = fork();
	if (child == 0) {
		struct rig rig;
		rig_open(&rig, "", dir);
		for (int i = 0;; i++) {
			char name[16];
			snprintf(name, sizeof(name), "R%d", i);
			rig_create(&rig, VPC, name, ONE);
			if (write(pipes[1], "x", 1) != 1)
				_exit(1);
		}
	}
	close(pipes[1]);
	char byte;
	size_t told = 0;
	while (told < 100 && read(pipes[0], &byte, 1) == 1)
		told++;
	kill(child, SIGKILL);
	waitpid(child, NULL, 0);
	while (read(pipes[0], &byte, 1) == 1)
		told++;
	close(pipes[0]);
	struct rig rig;
	rig_open(&rig, "", dir);
	assert_in_range(sim_count(rig.p), told, told + 1);
	rig_close(&rig);
}

/* A full disk: the event says that nobody knows, never that it was done. */
static void failed_write_is_doubt(void **state)
{
	(void)state;
	struct rig rig;
	rig_open(&rig, "", dir);
	assert_kind(rig_create(&rig, VPC, "A", ONE), PROVIDER_DONE);
	struct stat info;
	assert_int_equal(stat(file, &info), 0);
	/* The only descriptor of that file is the log's; a read-only one in its place fails. */
	for (int fd = 3; fd < 64; fd++) {
		struct stat other;
		if (fstat(fd, &other) || other.st_ino != info.st_ino)
			continue;
		int broken = open(file, O_RDONLY);
		dup2(broken, fd);
		close(broken);
		break;
	}
	struct provider_event e = rig_create(&rig, VPC, "B", ONE);
	assert_kind(e, PROVIDER_DOUBT);
	assert_non_null(strstr(e.message.ptr, "log"));
	rig_close(&rig);
	rig_open(&rig, "", dir);
	assert_int_equal(sim_count(rig.p), 1);
	rig_close(&rig);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_dir, remove_dir)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(lives_on),
		TEST(one_process_at_a_time),
		TEST(torn_line_never_was),
		TEST(damage_is_told),
		TEST(compacts_when_most_is_past),
		TEST(no_secret_in_the_file),
		TEST(random_life_equals_its_log),
		TEST(survives_kill),
		TEST(failed_write_is_doubt),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
