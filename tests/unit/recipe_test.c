/* Recipes: reading them, what is wrong with them, and their expressions. */
#include "../../providers/aws/recipe_book.h"
#include "../../providers/aws/recipe_env.h"
#include "base/fs.h"
#include "base/json.h"
#include "schemas/catalog.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#define HEAD                                                                                       \
	"Type: AWS::EC2::VPC\n"                                                                    \
	"Service: ec2\n"                                                                           \
	"Identity: tag\n"

#define CREATE                                                                                     \
	"Create:\n"                                                                                \
	"  - Call: CreateVpc\n"                                                                    \
	"    Input: {CidrBlock: $CidrBlock, TagSpecifications: [{Tags: $tags}]}\n"                 \
	"    Bind: $out.Vpc.VpcId\n"

#define REST                                                                                       \
	"Read:\n"                                                                                  \
	"  - {Call: DescribeVpcs, Input: {VpcIds: [$id]}, Item: $out.Vpcs.0}\n"                    \
	"Probe: {Id: $out.Vpcs.*.VpcId}\n"                                                         \
	"Delete:\n"                                                                                \
	"  - {Call: DeleteVpc, Input: {VpcId: $id}}\n"

struct fixture {
	struct arena arena;
	struct err err;
};

static int setup(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));
	arena_init(&f->arena);
	*state = f;
	return 0;
}

static int teardown(void **state)
{
	struct fixture *f = *state;
	arena_release(&f->arena);
	free(f);
	return 0;
}

static struct recipe *read_text_of(struct fixture *f, const char *text)
{
	return recipe_read(
		&f->arena, &schema_catalog, STR("AWS.EC2.VPC.yaml"), str_of(text), &f->err);
}

static struct recipe *read_ok(struct fixture *f, const char *text)
{
	struct recipe *recipe = read_text_of(f, text);
	if (!recipe)
		fail_msg("%s", f->err.text);
	return recipe;
}

static void test_embedded(void **state)
{
	struct fixture *f = *state;
	struct recipe_book *book = recipe_book_new(&schema_catalog);
	if (recipe_book_check(book, &f->err) < 0)
		fail_msg("%s", f->err.text);
	assert_true(recipe_book_has(book, STR("AWS::IAM::ManagedPolicy")));
	assert_null(recipe_book_find(book, STR("AWS::No::Type"), &f->err));
	recipe_book_free(book);
}

static void test_errors(void **state)
{
	struct fixture *f = *state;
	static const struct {
		const char *text, *says;
	} cases[] = {
		{HEAD CREATE REST "Nonsense: 1\n", ":13:1: unknown key \"Nonsense\""},
		{"Service: ec2\n", "Type is missing"},
		{"Type: AWS::EC2::Vpc\n", ":1:7: there is no schema of AWS::EC2::Vpc"},
		{"Type: AWS::EC2::VPC\nService: none\n",
			":2:10: there is no model of service none"},
		{"Type: AWS::EC2::VPC\nIdentity: odd\n", ":2:11: odd is no identity class"},
		{HEAD REST, "Create, Read and Delete each need a call"},
		{HEAD "Create:\n  - {Call: MakeVpc}\n", "no model of ec2 MakeVpc"},
		{HEAD "Create:\n  - {Call: CreateVpc}\n" REST, "needs Bind"},
		{HEAD "Create:\n  - {Input: {}}\n", "a step needs a Call"},
		{HEAD CREATE "    When: $nothing\n" REST, ":8:11: unknown variable $nothing"},
		{HEAD CREATE "    When: $Cidr\n" REST, "AWS::EC2::VPC has no property Cidr"},
		{HEAD CREATE "    When: {$odd: 1}\n" REST, ":8:11: unknown operator $odd"},
		{HEAD CREATE "    When: {$eq: [1]}\n" REST, "$eq takes a list of two"},
		{HEAD CREATE "    When: {$if: 1, $them: 2}\n" REST, "$them has no place here"},
		{HEAD CREATE "    When: {a: 1, $if: 2}\n" REST, "$if has no place here"},
		{HEAD CREATE "    When: {$if: 1, then: 2}\n" REST, "then has no place here"},
		{HEAD CREATE "    When: {$use: gone}\n" REST,
			"$use of a name Define does not have"},
		{HEAD "Define: {a: {$use: b}, b: {$use: a}}\n" CREATE "    When: {$use: a}\n" REST,
			"$use in a circle"},
		{HEAD CREATE "    When: \"x${id\"\n" REST, "\"${\" without \"}\""},
		{HEAD CREATE "    Fail: $id\n" REST, "Fail without Until"},
		{HEAD CREATE "    Limit: soon\n" REST, "a number of seconds"},
		{HEAD CREATE REST "Attributes: {Odd: $id}\n", "has no attribute Odd"},
		{HEAD CREATE REST "Update:\n  - {On: Odd, Calls: []}\n", "has no property Odd"},
		{HEAD CREATE REST "Changes: {CidrBlock: maybe}\n", "maybe is no change"},
		{HEAD "Name: {Property: X, Max: 3}\n", "a length from 24 to 1024"},
		{"- a\n", "Type is missing"},
		{"a: [\n", "AWS.EC2.VPC.yaml:"},
		{"", "AWS.EC2.VPC.yaml"},
	};
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		assert_null(read_text_of(f, cases[i].text));
		if (!strstr(f->err.text, cases[i].says))
			fail_msg("case %zu says \"%s\", not \"%s\"", i, f->err.text, cases[i].says);
	}
}

static void test_handled(void **state)
{
	struct fixture *f = *state;
	struct recipe *r = read_ok(f,
		HEAD "Handles: [Ipv4IpamPoolId]\n" CREATE "  - Call: ModifyVpcAttribute\n"
		     "    When: $EnableDnsSupport\n"
		     "    Input: {VpcId: \"${InstanceTenancy}\"}\n" REST
		     "Properties: {EnableDnsHostnames: $item.X}\n");
	assert_true(recipe_handles(r, STR("CidrBlock")));
	assert_true(recipe_handles(r, STR("Tags")));
	assert_true(recipe_handles(r, STR("Tags.Key")));
	assert_true(recipe_handles(r, STR("InstanceTenancy")));
	assert_true(recipe_handles(r, STR("Ipv4IpamPoolId")));
	assert_false(recipe_handles(r, STR("EnableDnsSupport")));   /* only asked about */
	assert_false(recipe_handles(r, STR("EnableDnsHostnames"))); /* only read */
	assert_false(recipe_handles(r, STR("Cidr")));
}

/* Of a list that is looped over only what its items are asked for is handled. */
static void test_handled_items(void **state)
{
	struct fixture *f = *state;
	static const char text[] =
		"Type: AWS::EC2::SecurityGroup\nService: ec2\n"
		"Create:\n"
		"  - Call: CreateSecurityGroup\n"
		"    Input:\n"
		"      GroupName: x\n"
		"      A: {$each: $SecurityGroupIngress, $as: r, $do: {B: $r.CidrIp}}\n"
		"    Bind: $out.GroupId\n"
		"  - Call: AuthorizeSecurityGroupEgress\n"
		"    Each: {$minus: [$SecurityGroupEgress, $prior.SecurityGroupEgress]}\n"
		"    As: rule\n"
		"    Input: {GroupId: $id, C: $rule}\n"
		"Read:\n  - {Call: DescribeSecurityGroups}\n"
		"Probe: {Id: $id}\n"
		"Delete:\n  - {Call: DeleteSecurityGroup}\n";
	struct recipe *r = read_ok(f, text);
	assert_true(recipe_handles(r, STR("SecurityGroupIngress")));
	assert_true(recipe_handles(r, STR("SecurityGroupIngress.CidrIp")));
	assert_false(recipe_handles(r, STR("SecurityGroupIngress.CidrIpv6")));
	assert_true(recipe_handles(r, STR("SecurityGroupEgress.CidrIpv6")));
}

static void test_verdicts(void **state)
{
	struct fixture *f = *state;
	struct recipe_book *book = recipe_book_new(&schema_catalog);
	const struct recipe *db = recipe_book_find(book, STR("AWS::RDS::DBInstance"), &f->err);
	assert_non_null(db);
	const struct value *less = value_cstr(&f->arena, "20");
	const struct value *more = value_int(&f->arena, 40);
	struct str storage = STR("AllocatedStorage");
	assert_int_equal(recipe_verdict(db, storage, less, more), PROVIDER_IRREVERSIBLE);
	assert_int_equal(recipe_verdict(db, storage, more, less), PROVIDER_UNHANDLED);
	assert_int_equal(recipe_verdict(db, STR("Engine"), less, more), PROVIDER_REPLACE);
	assert_int_equal(recipe_verdict(db, STR("DBName"), NULL, more), PROVIDER_REPLACE);
	assert_int_equal(
		recipe_verdict(db, STR("EngineVersion"), less, more), PROVIDER_IRREVERSIBLE);
	assert_int_equal(recipe_verdict(db, STR("MultiAZ"), less, NULL), PROVIDER_IN_PLACE);
	assert_int_equal(recipe_verdict(db, STR("RestoreTime"), NULL, more), PROVIDER_UNHANDLED);
	recipe_book_free(book);
}

static void check_name(struct fixture *f, const char *extra, const char *stack, const char *logical,
	const char *want)
{
	struct str text = arena_printf(&f->arena, "%s%s" CREATE REST, HEAD, extra);
	struct recipe *r = read_ok(f, text.ptr);
	struct provider_request request = {.stack = str_of(stack), .logical = str_of(logical)};
	request.name_hash = STR("0123456789abcdef0123");
	struct str name = recipe_name(&f->arena, r, &request);
	assert_string_equal(arena_cstr(&f->arena, name), want);
}

static void test_names(void **state)
{
	struct fixture *f = *state;
	static const char word[] = "Name: {Property: CidrBlock, Max: 64, Alphabet: word}\n";
	static const char lower[] = "Name: {Property: CidrBlock, Max: 40, Alphabet: lower}\n";
	static const char dns[] = "Name: {Property: CidrBlock, Max: 40, Alphabet: dns}\n";
	check_name(f, word, "web", "Vpc", "web-Vpc-0123456789ab");
	check_name(f, lower, "9web_", "My_Vpc", "s9web-my-vpc-0123456789ab");
	check_name(f, dns, "9web..a", "Vpc", "9web-a-vpc-0123456789ab");
	check_name(f, dns, "a-very-long-stack-name-indeed", "AndALongLogicalIdToo",
		"a-very-long-s-andalonglogic-0123456789ab");
	check_name(f, "", "web", "Vpc", "");
}

static const struct value *yaml(struct fixture *f, const char *text)
{
	struct source *source = ARENA_NEW(&f->arena, struct source);
	struct diags diags;
	diags_init(&diags, &f->arena);
	assert_int_equal(source_init(&f->arena, source, STR("x"), str_of(text), &f->err), 0);
	struct doc *doc = doc_read(&f->arena, source, &diags);
	assert_non_null(doc);
	assert_int_equal(diags.errors, 0);
	diags_release(&diags);
	return doc_value(&f->arena, doc, 0);
}

static void check_eval(
	struct fixture *f, struct recipe_env *env, const char *expr, const char *want)
{
	const struct value *v = recipe_eval(env, yaml(f, expr));
	struct buf buf;
	buf_init(&buf, 0);
	if (v)
		json_write(&buf, v, JSON_COMPACT, NULL);
	else
		buf_puts(&buf, "absent");
	if (strcmp(buf.ptr, want) != 0)
		fail_msg("%s gives %s, not %s", expr, buf.ptr, want);
	buf_release(&buf);
}

static void test_expressions(void **state)
{
	struct fixture *f = *state;
	struct recipe *r = read_ok(f,
		HEAD "Define: {twice: [$x, $x]}\n"
		     "Reset: {InstanceTenancy: default}\nParts: [one, two]\n" CREATE REST);
	struct provider_request request = {
		.op = PROVIDER_UPDATE,
		.id = STR("a|b|c"),
		.key = STR("k"),
		.stack = STR("s"),
		.region = STR("eu-west-1"),
		.desired = yaml(f, "{CidrBlock: 10.0.0.0/16, EnableDnsSupport: true,"
				   " Tags: [{Key: a, Value: '1'}, {Key: b, Value: '2'}]}"),
		.prior = yaml(f, "{CidrBlock: 10.0.0.0/16, InstanceTenancy: dedicated,"
				 " Tags: [{Key: a, Value: '1'}, {Key: c, Value: '3'}]}"),
	};
	struct recipe_env env;
	recipe_env_init(&env, &f->arena, r, &request);
	recipe_env_set(&env, STR("x"), yaml(f, "{n: 1, list: [{k: 1}, {k: 2}, {j: 3}]}"));
	recipe_env_set(&env, STR("no"), yaml(f, "false"));
	static const struct {
		const char *expr, *want;
	} cases[] = {
		{"plain", "\"plain\""},
		{"$$plain", "\"$plain\""},
		{"$CidrBlock", "\"10.0.0.0/16\""},
		{"$Gone", "absent"},
		{"$x.n", "1"},
		{"$x.list.1.k", "2"},
		{"$x.list.9.k", "absent"},
		{"$x.list.*.k", "[1,2]"},
		{"$x.n.m", "absent"},
		{"'${id}-${region}'", "\"a|b|c-eu-west-1\""},
		{"'${id}-${Gone}'", "absent"},
		{"[$one, $two]", "[\"a\",\"b|c\"]"},
		{"{a: $Gone, b: 1}", "{\"b\":1}"},
		{"{a: $Gone}", "absent"},
		{"{}", "{}"},
		{"[$Gone]", "absent"},
		{"[]", "[]"},
		{"{$if: $x, $then: 1, $else: 2}", "1"},
		{"{$if: $no, $then: 1, $else: 2}", "2"},
		{"{$if: $no, $then: 1}", "absent"},
		{"{$or: [$Gone, $no, 1]}", "false"},
		{"{$and: [$x, $no]}", "false"},
		{"{$any: [$no, $x]}", "true"},
		{"{$not: $Gone}", "true"},
		{"{$has: $no}", "true"},
		{"{$has: $Gone}", "false"},
		{"{$eq: [$x.n, '1']}", "true"},
		{"{$eq: [$Gone, $Missing]}", "true"},
		{"{$eq: [$Gone, 1]}", "false"},
		{"{$in: [$x.n, [3, 1]]}", "true"},
		{"{$in: [$Gone, [3]]}", "false"},
		{"{$each: $x.list, $where: $item.k, $do: {K: $item.k}}", "[{\"K\":1},{\"K\":2}]"},
		{"{$each: $Gone, $do: 1}", "absent"},
		{"{$each: [[1], [2, 3]], $as: l, $flat: true, $do: $l}", "[1,2,3]"},
		{"{$first: $x.list}", "{\"k\":1}"},
		{"{$first: $Gone}", "absent"},
		{"{$concat: [[1], $Gone, [2]]}", "[1,2]"},
		{"{$merge: [{a: 1, b: 1}, $Gone, {b: 2}]}", "{\"a\":1,\"b\":2}"},
		{"{$minus: [$Tags, $prior.Tags]}", "[{\"Key\":\"b\",\"Value\":\"2\"}]"},
		{"{$minus: [$prior.Tags, $Tags], $by: Key}", "[{\"Key\":\"c\",\"Value\":\"3\"}]"},
		{"{$minus: [$Tags, $Tags]}", "absent"},
		{"{$minus: [$Gone, $Tags]}", "absent"},
		{"{$json: {b: true, a: [1]}}", "\"{\\\"a\\\":[1],\\\"b\\\":true}\""},
		{"{$json: '{}'}", "\"{}\""},
		{"{$unjson: '{\"a\": 1}'}", "{\"a\":1}"},
		{"{$unjson: '%7B%22a%22%3A1%7D'}", "{\"a\":1}"},
		{"{$unjson: '%7'}", "\"%7\""},
		{"{$unjson: no json}", "\"no json\""},
		{"{$map: $no, $to: {false: F}, $else: E}", "\"F\""},
		{"{$map: $x.n, $to: {false: F}, $else: E}", "\"E\""},
		{"{$join: ['|', [a, $Gone, b]]}", "\"a|b\""},
		{"{$after: [/, a/b/c]}", "\"c\""},
		{"{$starts: [vpce-1, vpce-]}", "true"},
		{"{$starts: [$Gone, vpce-]}", "false"},
		{"{$lower: AbC}", "\"abc\""},
		{"{$use: twice}", "[{\"list\":[{\"k\":1},{\"k\":2},{\"j\":3}],\"n\":1},"
				  "{\"list\":[{\"k\":1},{\"k\":2},{\"j\":3}],\"n\":1}]"},
		{"{$tag-map: $Tags}", "{\"a\":\"1\",\"b\":\"2\"}"},
		{"{$user-tags: {a: '1', 'skald:key': k, 'aws:x': y}}",
			"[{\"Key\":\"a\",\"Value\":\"1\"}]"},
		{"$changed", "{\"EnableDnsSupport\":true,\"InstanceTenancy\":\"default\",\"Tags\":"
			     "[{\"Key\":\"a\",\"Value\":\"1\"},{\"Key\":\"b\",\"Value\":\"2\"}]}"},
		{"$tags.*.Key", "[\"a\",\"b\",\"skald:key\",\"skald:stack\"]"},
		{"$partition", "\"aws\""},
	};
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		check_eval(f, &env, cases[i].expr, cases[i].want);
	/* A loop's variable ends with the loop, and hides one of the same name within it. */
	recipe_env_set(&env, STR("item"), yaml(f, "outer"));
	check_eval(f, &env, "[{$each: [1], $do: $item}, $item]", "[[1],\"outer\"]");
}

/* What the schema calls write-only is a secret in everything that is made of it. */
static void test_secrets(void **state)
{
	struct fixture *f = *state;
	struct recipe_book *book = recipe_book_new(&schema_catalog);
	const struct recipe *db = recipe_book_find(book, STR("AWS::RDS::DBInstance"), &f->err);
	struct provider_request request = {
		.desired = yaml(f, "{MasterUserPassword: secret, Engine: postgres}")};
	struct recipe_env env;
	recipe_env_init(&env, &f->arena, db, &request);
	check_eval(f, &env, "{a: $MasterUserPassword, b: $Engine}",
		"{\"a\":\"****\",\"b\":\"postgres\"}");
	check_eval(f, &env, "'x${MasterUserPassword}'", "\"****\"");
	check_eval(f, &env, "{$json: {p: $MasterUserPassword}}", "\"****\"");
	check_eval(f, &env, "{$join: ['', [$MasterUserPassword]]}", "\"****\"");
	const struct value *v = recipe_eval(&env, yaml(f, "{$json: {p: $MasterUserPassword}}"));
	assert_true(str_is(value_text(v), "{\"p\":\"secret\"}"));
	recipe_book_free(book);
}

static void test_directory(void **state)
{
	struct fixture *f = *state;
	char dir[] = "/tmp/skald-recipes-XXXXXX";
	assert_non_null(mkdtemp(dir));
	struct str path = arena_printf(&f->arena, "%s/AWS.EC2.VPC.yaml", dir);
	static const char text[] = HEAD "Precheck: true\n" CREATE REST;
	assert_int_equal(fs_replace(path.ptr, str_of(text), 0600, &f->err), 0);
	struct recipe_book *book = recipe_book_new(&schema_catalog);
	const struct recipe *r = recipe_book_find(book, STR("AWS::EC2::VPC"), &f->err);
	assert_non_null(r);
	assert_false(r->precheck);
	assert_int_equal(recipe_book_add_dir(book, dir, &f->err), 0);
	r = recipe_book_find(book, STR("AWS::EC2::VPC"), &f->err);
	assert_non_null(r);
	assert_true(r->precheck);
	assert_int_equal(recipe_book_add_dir(book, "/nonexistent", &f->err), -1);
	assert_int_equal(recipe_book_add(book, STR("AWS.No.Type.yaml"), str_of(text), &f->err), -1);
	/* A file under the name of another type. */
	assert_int_equal(
		recipe_book_add(book, STR("AWS.EC2.Subnet.yaml"), str_of(text), &f->err), 0);
	assert_null(recipe_book_find(book, STR("AWS::EC2::Subnet"), &f->err));
	assert_non_null(strstr(f->err.text, "a recipe of AWS::EC2::VPC"));
	/* What somebody adds is read at once. */
	assert_int_equal(fs_replace(path.ptr, STR(HEAD "Odd: 1\n"), 0600, &f->err), 0);
	assert_int_equal(recipe_book_add_dir(book, dir, &f->err), -1);
	assert_non_null(strstr(f->err.text, "AWS.EC2.VPC.yaml:4:1: unknown key \"Odd\""));
	recipe_book_free(book);
	unlink(path.ptr);
	rmdir(dir);
}

static void test_faults(void **state)
{
	(void)state;
	struct recipe_fault list[] = {
		{STR("A"), STR_NONE}, {STR("B*"), STR_NONE}, {STR("C"), STR("not yet")}};
	struct recipe_faults faults = {list, 3};
	assert_true(recipe_faults_match(&faults, STR("A"), STR("any")));
	assert_false(recipe_faults_match(&faults, STR("AA"), STR("any")));
	assert_true(recipe_faults_match(&faults, STR("B.NotFound"), STR("")));
	assert_true(recipe_faults_match(&faults, STR("C"), STR("is not yet there")));
	assert_false(recipe_faults_match(&faults, STR("C"), STR("is gone")));
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_embedded),
		TEST(test_errors),
		TEST(test_handled),
		TEST(test_handled_items),
		TEST(test_verdicts),
		TEST(test_names),
		TEST(test_expressions),
		TEST(test_secrets),
		TEST(test_directory),
		TEST(test_faults),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
