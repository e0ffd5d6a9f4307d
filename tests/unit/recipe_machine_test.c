/* Operations as the engine sees them, over a host that is only a list: no network, no clock. */
#include "../../providers/aws/machine.h"
#include "base/json.h"
#include "schemas/catalog.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define KEY "k1"

static const char recipe_text[] =
	"Type: AWS::EC2::VPC\n"
	"Service: ec2\n"
	"Identity: name\n"
	"Gone: [Gone]\n"
	"Exists: [Exists]\n"
	"Again: [Again]\n"
	"NotYet: [{Code: Role, Text: not known}]\n"
	"Create:\n"
	"  - Call: CreateVpc\n"
	"    Input: {CidrBlock: $CidrBlock, DryRun: $EnableDnsSupport, Tags: $tags.*.Key}\n"
	"    Bind: $out.Vpc.VpcId\n"
	"  - Call: ModifyVpcAttribute\n"
	"    When: $EnableDnsHostnames\n"
	"    Input: {VpcId: $id}\n"
	"  - Call: CreateTags\n"
	"    Each: $Tags\n"
	"    As: tag\n"
	"    Input: {Resources: [$id], Tags: [$tag]}\n"
	"    Ignore: [Already]\n"
	"Read:\n"
	"  - Call: DescribeVpcs\n"
	"    Input: {VpcIds: [$id]}\n"
	"    Item: $out.Vpcs.0\n"
	"    Absent: {$eq: [$item.State, dead]}\n"
	"    Wait: the VPC\n"
	"    Limit: 100\n"
	"    Until: {$in: [$item.State, [available]]}\n"
	"    Fail: {$eq: [$item.State, failed]}\n"
	"    Reason: $item.Why\n"
	"Tags: $item.Tags\n"
	"Properties: {CidrBlock: $item.CidrBlock}\n"
	"Attributes: {VpcId: $id}\n"
	"Probe:\n"
	"  Calls:\n"
	"    - Call: DescribeVpcs\n"
	"      Input: {Filters: []}\n"
	"      PageIn: NextToken\n"
	"      PageList: Vpcs\n"
	"      Page: $out.NextToken\n"
	"  Id: $out.Vpcs.*.VpcId\n"
	"Update:\n"
	"  - On: EnableDnsSupport\n"
	"    Calls: [{Call: ModifyVpcAttribute, Input: {VpcId: $id}}]\n"
	"  - On: [Tags, InstanceTenancy]\n"
	"    Calls: [{Call: DeleteTags, Input: {Tags: {$minus: [$prior.Tags, $Tags]}}}]\n"
	"Delete:\n"
	"  - {Call: DescribeVpcAttribute, Input: {VpcId: $id}}\n"
	"  - {Call: DeleteVpc, Input: {VpcId: $id}}\n"
	"  - {Call: DescribeVpcs, Until: {$not: $out.Vpcs}, Wait: the end}\n";

#define LIVE                                                                                       \
	"{\"Vpcs\":[{\"VpcId\":\"vpc-1\",\"State\":\"available\",\"CidrBlock\":\"10.0.0.0/16\","   \
	"\"Tags\":[{\"Key\":\"skald:key\",\"Value\":\"k1\"},{\"Key\":\"a\",\"Value\":\"1\"}]}]}"

struct fixture {
	struct arena arena;
	struct recipe *recipe;
	struct machine_host host;
	struct machine *m;
	int64_t now;
	int calls;
	const char *operation;
	char input[1024];
	enum client_repeat repeat;
	struct provider_event last; /* but for CALL and WAITING */
	int bound, logged, waited;
	char message[256];
};

static int on_call(void *ctx, struct machine *m, const struct client_call *call, struct err *err)
{
	struct fixture *f = ctx;
	(void)m;
	(void)err;
	f->calls++;
	f->operation = call->operation->name;
	f->repeat = call->repeat;
	struct buf buf;
	buf_init(&buf, 0);
	json_write(&buf, call->input, JSON_COMPACT, NULL);
	snprintf(f->input, sizeof(f->input), "%s", buf.ptr);
	buf_release(&buf);
	return 0;
}

static void on_event(void *ctx, struct machine *m, const struct provider_event *event)
{
	struct fixture *f = ctx;
	(void)m;
	assert_int_equal(event->ticket, 7);
	f->bound += event->kind == PROVIDER_BOUND;
	f->logged += event->kind == PROVIDER_CALL;
	f->waited += event->kind == PROVIDER_WAITING;
	if (event->message.len)
		snprintf(f->message, sizeof(f->message), "%.*s", STR_ARG(event->message));
	if (event->kind != PROVIDER_CALL && event->kind != PROVIDER_WAITING)
		f->last = *event;
}

static int setup(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));
	struct err err;
	arena_init(&f->arena);
	f->recipe = recipe_read(
		&f->arena, &schema_catalog, STR("test.yaml"), str_of(recipe_text), &err);
	if (!f->recipe)
		fail_msg("%s", err.text);
	f->host = (struct machine_host){.call = on_call, .emit = on_event, .ctx = f};
	f->host.patience = (struct aws_patience){.poll_first_ms = 1000,
		.poll_most_ms = 4000,
		.wait_ms = 60000,
		.again_ms = 5000,
		.role_ms = 2000,
		.seen_ms = 3000};
	f->now = 1000000;
	*state = f;
	return 0;
}

static int teardown(void **state)
{
	struct fixture *f = *state;
	if (f->m)
		machine_free(f->m);
	arena_release(&f->arena);
	free(f);
	return 0;
}

static const struct value *json(struct fixture *f, const char *text)
{
	struct err err;
	const struct value *v = json_parse_plain(&f->arena, str_of(text), &err);
	if (!v)
		fail_msg("%s", err.text);
	return v;
}

static struct provider_request request_of(
	struct fixture *f, enum provider_op op, const char *id, const char *desired)
{
	return (struct provider_request){
		.ticket = 7,
		.op = op,
		.type = f->recipe->type,
		.region = STR("us-east-1"),
		.stack = STR("s"),
		.address = STR("us-east-1/Vpc"),
		.key = STR(KEY),
		.token = STR("t1"),
		.id = str_of(id),
		.desired = desired ? json(f, desired) : NULL,
	};
}

static void begin(struct fixture *f, const struct provider_request *request)
{
	f->m = machine_new(&f->host, request->op == PROVIDER_LOOKUP ? NULL : f->recipe, request);
	machine_run(f->m, f->now);
}

static void create(struct fixture *f, const char *desired, bool absent_before)
{
	struct provider_request r = request_of(f, PROVIDER_CREATE, NULL, desired);
	r.absent_before = absent_before;
	begin(f, &r);
}

static void answer(struct fixture *f, const struct client_result *result)
{
	assert_int_equal(f->m->state, MACHINE_CALLING);
	machine_result(f->m, f->now, result);
}

static void reply(struct fixture *f, const char *output)
{
	struct client_result r = {.status = CLIENT_OK, .output = json(f, output)};
	answer(f, &r);
}

static void refuse(struct fixture *f, const char *code, const char *message)
{
	struct client_result r = {.status = CLIENT_REFUSED};
	r.error.code = str_of(code);
	r.error.message = str_of(message);
	answer(f, &r);
}

static void lose(struct fixture *f, enum client_status status)
{
	struct client_result r = {.status = status};
	r.error.code = STR("Timeout");
	answer(f, &r);
}

static void expect_call(struct fixture *f, const char *operation, const char *input)
{
	assert_int_equal(f->m->state, MACHINE_CALLING);
	assert_string_equal(f->operation, operation);
	if (input)
		assert_string_equal(f->input, input);
}

/* Sleeps until the machine's deadline, which must be `ms` away. */
static void pass(struct fixture *f, int64_t ms)
{
	assert_int_equal(f->m->state, MACHINE_SLEEPING);
	assert_int_equal(machine_deadline(f->m), f->now + ms);
	machine_tick(f->m, f->now + ms - 1);
	assert_int_equal(f->m->state, MACHINE_SLEEPING);
	f->now += ms;
	machine_tick(f->m, f->now);
}

static void expect_end(struct fixture *f, enum provider_event_kind kind)
{
	assert_int_equal(f->m->state, MACHINE_ENDED);
	if (f->last.kind != kind)
		fail_msg("ended %d, not %d: %s", f->last.kind, kind, f->message);
}

static void test_create(void **state)
{
	struct fixture *f = *state;
	create(f,
		"{\"CidrBlock\":\"10.0.0.0/16\",\"EnableDnsSupport\":\"true\","
		"\"Tags\":[{\"Key\":\"a\",\"Value\":\"1\"},{\"Key\":\"b\",\"Value\":\"2\"}]}",
		false);
	/* "true" is a boolean to the service. */
	expect_call(f, "CreateVpc",
		"{\"CidrBlock\":\"10.0.0.0/16\",\"DryRun\":true,\"Tags\":[\"a\",\"b\","
		"\"skald:key\",\"skald:stack\",\"skald:address\"]}");
	assert_int_equal(f->repeat, CLIENT_REPEAT_DOUBT);
	reply(f, "{\"Vpc\":{\"VpcId\":\"vpc-1\"}}");
	assert_int_equal(f->m->state, MACHINE_HELD);
	assert_int_equal(f->bound, 1);
	assert_true(str_is(f->last.id, "vpc-1"));
	machine_tick(f->m, f->now + 1000000);
	assert_int_equal(f->calls, 1); /* nothing more before the binding is durable */
	machine_proceed(f->m, f->now);
	machine_proceed(f->m, f->now); /* said twice, it is heard once */
	assert_int_equal(f->calls, 2);
	expect_call(f, "CreateTags",
		"{\"Resources\":[\"vpc-1\"],\"Tags\":[{\"Key\":\"a\",\"Value\":\"1\"}]}");
	assert_int_equal(f->repeat, CLIENT_REPEAT_SAFE);
	refuse(f, "Already", "");
	expect_call(f, "CreateTags",
		"{\"Resources\":[\"vpc-1\"],\"Tags\":[{\"Key\":\"b\",\"Value\":\"2\"}]}");
	reply(f, "{}");
	expect_call(f, "DescribeVpcs", "{\"VpcIds\":[\"vpc-1\"]}");
	reply(f, LIVE);
	expect_end(f, PROVIDER_DONE);
	assert_int_equal(f->logged, f->calls);
	assert_true(str_is(f->last.key, KEY));
	assert_true(f->last.tagged);
	assert_true(str_is(value_text_of(f->last.attributes, "VpcId"), "vpc-1"));
	/* An attribute that is a property as well. */
	assert_true(str_is(value_text_of(f->last.attributes, "CidrBlock"), "10.0.0.0/16"));
	assert_int_equal(value_get(f->last.properties, STR("Tags"))->count, 1);
}

static void test_create_rest(void **state)
{
	struct fixture *f = *state;
	struct provider_request r =
		request_of(f, PROVIDER_CREATE, "vpc-1", "{\"EnableDnsHostnames\":true}");
	begin(f, &r);
	expect_call(f, "ModifyVpcAttribute", "{\"VpcId\":\"vpc-1\"}");
	lose(f, CLIENT_DOUBT);
	expect_end(f, PROVIDER_DOUBT);
	assert_int_equal(f->bound, 0);
	assert_true(str_is(f->last.id, "vpc-1"));
}

static void test_create_lost(void **state)
{
	struct fixture *f = *state;
	create(f, "{}", false);
	lose(f, CLIENT_DOUBT);
	expect_end(f, PROVIDER_DOUBT);
	assert_int_equal(f->last.id.len, 0);
	assert_int_equal(f->calls, 1);
}

static void test_create_not_sent(void **state)
{
	struct fixture *f = *state;
	create(f, "{}", false);
	lose(f, CLIENT_NOT_SENT);
	expect_end(f, PROVIDER_FAILED);
	assert_true(f->last.retryable);
	assert_int_equal(f->last.id.len, 0);
}

static void test_create_refused(void **state)
{
	struct fixture *f = *state;
	create(f, "{}", false);
	refuse(f, "Odd", "it is odd");
	expect_end(f, PROVIDER_FAILED);
	assert_false(f->last.retryable);
	assert_true(str_is(f->last.code, "Odd"));
	assert_non_null(strstr(f->message, "it is odd"));
}

/* A success that names nothing made something nobody can point at. */
static void test_create_no_id(void **state)
{
	struct fixture *f = *state;
	create(f, "{}", false);
	reply(f, "{}");
	expect_end(f, PROVIDER_DOUBT);
}

static void exists(struct fixture *f, const char *live, bool absent_before)
{
	create(f, "{\"CidrBlock\":\"10.0.0.0/16\"}", absent_before);
	refuse(f, "Exists", "there is one");
	expect_call(f, "DescribeVpcs", "{\"Filters\":[]}");
	reply(f, "{\"Vpcs\":[{\"VpcId\":\"vpc-1\"}]}");
	expect_call(f, "DescribeVpcs", "{\"VpcIds\":[\"vpc-1\"]}");
	reply(f, live);
}

static void test_exists_ours(void **state)
{
	struct fixture *f = *state;
	exists(f, LIVE, false);
	assert_int_equal(f->m->state, MACHINE_HELD);
	machine_proceed(f->m, f->now);
	reply(f, LIVE);
	expect_end(f, PROVIDER_DONE);
}

#define BARE "{\"Vpcs\":[{\"State\":\"available\",\"CidrBlock\":\"10.0.0.0/16\"}]}"
#define FOREIGN                                                                                    \
	"{\"Vpcs\":[{\"State\":\"available\",\"Tags\":[{\"Key\":\"skald:key\",\"Value\":\"k2\"}]}" \
	"]}"

static void test_exists_foreign(void **state)
{
	struct fixture *f = *state;
	exists(f, FOREIGN, true); /* somebody else was quicker after our look */
	expect_end(f, PROVIDER_FAILED);
	assert_true(str_is(f->last.code, "Exists"));
	assert_non_null(strstr(f->message, "exists already"));
	assert_int_equal(f->last.id.len, 0);
}

static void test_exists_bare(void **state)
{
	struct fixture *f = *state;
	exists(f, BARE, false);
	expect_end(f, PROVIDER_FAILED);
}

static void test_exists_proven(void **state)
{
	struct fixture *f = *state;
	exists(f, BARE, true);
	assert_int_equal(f->m->state, MACHINE_HELD);
}

static void test_exists_set(void **state)
{
	struct fixture *f = *state;
	f->recipe->identity = PROVIDER_IDENTITY_SET;
	exists(f, BARE, false);
	assert_int_equal(f->repeat, CLIENT_REPEAT_SAFE);
	assert_int_equal(f->m->state, MACHINE_HELD);
}

static void test_exists_set_otherwise(void **state)
{
	struct fixture *f = *state;
	f->recipe->identity = PROVIDER_IDENTITY_SET;
	exists(f, "{\"Vpcs\":[{\"State\":\"available\",\"CidrBlock\":\"10.9.0.0/16\"}]}", false);
	expect_end(f, PROVIDER_FAILED);
}

static void test_exists_elsewhere(void **state)
{
	struct fixture *f = *state;
	create(f, "{}", true);
	refuse(f, "Exists", "of somebody else");
	reply(f, "{\"Vpcs\":[]}");
	expect_end(f, PROVIDER_FAILED);
	assert_string_equal(f->message, "of somebody else");
}

static void test_again(void **state)
{
	struct fixture *f = *state;
	struct provider_request r = request_of(f, PROVIDER_DELETE, "vpc-1", NULL);
	begin(f, &r);
	reply(f, "{}");
	expect_call(f, "DeleteVpc", NULL);
	refuse(f, "Again", "held");
	pass(f, 1000);
	refuse(f, "Again", "held");
	pass(f, 2000);
	refuse(f, "Again", "held");
	pass(f, 4000);
	assert_int_equal(f->waited, 1);
	refuse(f, "Again", "held");
	expect_end(f, PROVIDER_FAILED);
	assert_true(f->last.retryable);
	assert_int_equal(f->calls, 5);
}

static void test_not_yet(void **state)
{
	struct fixture *f = *state;
	create(f, "{}", false);
	refuse(f, "Role", "the role is not known");
	pass(f, 500);
	refuse(f, "Role", "another reason");
	expect_end(f, PROVIDER_FAILED);
	assert_false(f->last.retryable);
}

/* What services say of new roles is known for all recipes; it is asked for densely, for 50 s. */
static void test_new_role(void **state)
{
	struct fixture *f = *state;
	int64_t begun = f->now;
	int tries = 0;
	struct client_result r = {.status = CLIENT_REFUSED,
		.service = STR("ec2"),
		.operation = STR("CreateVpc"),
		.error = {.code = STR("InvalidParameterValue"),
			.message = STR("Value (x) for parameter iamInstanceProfile.name: Invalid "
				       "IAM Instance Profile name")}};
	f->host.patience = aws_patience_real();
	create(f, "{}", false);
	while (f->m->state == MACHINE_CALLING) {
		answer(f, &r);
		tries++;
		if (f->m->state != MACHINE_SLEEPING)
			break;
		assert_true(machine_deadline(f->m) - f->now <= 3000);
		pass(f, machine_deadline(f->m) - f->now);
	}
	expect_end(f, PROVIDER_FAILED);
	assert_true(f->last.retryable);
	assert_in_range(f->now - begun, 50000, 53000);
	assert_in_range(tries, 18, 25);
}

/* The rate of calls is no fault of the resource: it is asked again, for long. */
static void test_throttled(void **state)
{
	struct fixture *f = *state;
	struct client_result r = {.status = CLIENT_REFUSED,
		.throttled = true,
		.error = {.code = STR("Throttling"), .message = STR("rate exceeded")}};
	create(f, "{}", false);
	answer(f, &r);
	pass(f, 1000);
	answer(f, &r);
	pass(f, 2000);
	expect_call(f, "CreateVpc", NULL);
}

static void test_delete(void **state)
{
	struct fixture *f = *state;
	struct provider_request r = request_of(f, PROVIDER_DELETE, "vpc-1", NULL);
	begin(f, &r);
	reply(f, "{}");
	reply(f, "{}");
	expect_call(f, "DescribeVpcs", NULL);
	reply(f, LIVE);
	pass(f, 1000);
	refuse(f, "Gone", "");
	expect_end(f, PROVIDER_DONE);
}

static void test_delete_gone(void **state)
{
	struct fixture *f = *state;
	struct provider_request r = request_of(f, PROVIDER_DELETE, "vpc-1", NULL);
	begin(f, &r);
	refuse(f, "Gone", "");
	expect_end(f, PROVIDER_DONE); /* a read says so: there is nothing to delete */
	assert_int_equal(f->calls, 1);
}

static void test_delete_lost(void **state)
{
	struct fixture *f = *state;
	struct provider_request r = request_of(f, PROVIDER_DELETE, "vpc-1", NULL);
	begin(f, &r);
	reply(f, "{}");
	lose(f, CLIENT_DOUBT);
	expect_end(f, PROVIDER_DOUBT);
}

static void test_read(void **state)
{
	struct fixture *f = *state;
	struct provider_request r = request_of(f, PROVIDER_READ, "vpc-1", NULL);
	begin(f, &r);
	reply(f, "{\"Vpcs\":[{\"State\":\"pending\"}]}");
	pass(f, 1000);
	reply(f, "{\"Vpcs\":[{\"State\":\"pending\"}]}");
	pass(f, 2000);
	reply(f, BARE);
	expect_end(f, PROVIDER_DONE);
	assert_int_equal(f->last.key.len, 0);
	assert_true(f->last.tagged); /* it can carry a key, and carries none */
}

static void test_read_absent(void **state)
{
	struct fixture *f = *state;
	static const char *const answers[] = {
		"{\"Vpcs\":[]}", "{\"Vpcs\":[{\"State\":\"dead\"}]}", "{}"};
	struct provider_request r = request_of(f, PROVIDER_READ, "vpc-1", NULL);
	for (size_t i = 0; i < sizeof(answers) / sizeof(answers[0]); i++) {
		begin(f, &r);
		reply(f, answers[i]);
		expect_end(f, PROVIDER_ABSENT);
		machine_free(f->m);
	}
	begin(f, &r);
	refuse(f, "Gone", "");
	expect_end(f, PROVIDER_ABSENT);
}

/* A read changes nothing: its lost answer is a failure to be tried again, not a doubt. */
static void test_read_lost(void **state)
{
	struct fixture *f = *state;
	struct provider_request r = request_of(f, PROVIDER_READ, "vpc-1", NULL);
	begin(f, &r);
	lose(f, CLIENT_DOUBT);
	expect_end(f, PROVIDER_FAILED);
	assert_true(f->last.retryable);
}

static void test_wait_fails(void **state)
{
	struct fixture *f = *state;
	struct provider_request r = request_of(f, PROVIDER_READ, "vpc-1", NULL);
	begin(f, &r);
	reply(f, "{\"Vpcs\":[{\"State\":\"failed\",\"Why\":\"no room\"}]}");
	expect_end(f, PROVIDER_FAILED);
	assert_string_equal(f->message, "the VPC failed: no room");
}

static void test_wait_ends(void **state)
{
	struct fixture *f = *state;
	struct provider_request r = request_of(f, PROVIDER_READ, "vpc-1", NULL);
	begin(f, &r);
	int64_t start = f->now;
	while (f->m->state == MACHINE_CALLING) {
		reply(f, "{\"Vpcs\":[{\"State\":\"pending\"}]}");
		f->now = f->m->state == MACHINE_SLEEPING ? f->m->wake_at : f->now;
		machine_tick(f->m, f->now);
	}
	expect_end(f, PROVIDER_FAILED);
	assert_true(str_is(f->last.code, "WaitTimeout"));
	assert_in_range(f->now - start, 60000, 64000); /* the host's limit is below the recipe's */
}

static void test_read_back_late(void **state)
{
	struct fixture *f = *state;
	create(f, "{}", false);
	reply(f, "{\"Vpc\":{\"VpcId\":\"vpc-1\"}}");
	machine_proceed(f->m, f->now);
	refuse(f, "Gone", "not seen yet");
	pass(f, 1000);
	reply(f, "{\"Vpcs\":[]}");
	pass(f, 2000);
	reply(f, "{\"Vpcs\":[]}");
	expect_end(f, PROVIDER_FAILED);
	assert_true(str_is(f->last.id, "vpc-1")); /* something was made */
	assert_true(f->last.retryable);
}

static void test_probe(void **state)
{
	struct fixture *f = *state;
	struct provider_request r = request_of(f, PROVIDER_PROBE, NULL, "{}");
	begin(f, &r);
	reply(f, "{\"Vpcs\":[],\"NextToken\":\"2\"}");
	expect_call(f, "DescribeVpcs", "{\"Filters\":[],\"NextToken\":\"2\"}");
	reply(f, "{\"Vpcs\":[{\"VpcId\":\"vpc-1\"}],\"NextToken\":\"3\"}");
	expect_call(f, "DescribeVpcs", "{\"Filters\":[],\"NextToken\":\"3\"}");
	reply(f, "{\"Vpcs\":[]}");
	expect_call(f, "DescribeVpcs", "{\"VpcIds\":[\"vpc-1\"]}");
	reply(f, LIVE);
	expect_end(f, PROVIDER_DONE);
	assert_true(str_is(f->last.id, "vpc-1"));
}

static void test_probe_several(void **state)
{
	struct fixture *f = *state;
	struct provider_request r = request_of(f, PROVIDER_PROBE, NULL, "{}");
	begin(f, &r);
	reply(f, "{\"Vpcs\":[{\"VpcId\":\"vpc-1\"},{\"VpcId\":\"vpc-2\"}]}");
	expect_end(f, PROVIDER_FAILED);
	assert_true(str_is(f->last.code, "SeveralFound"));
}

static void test_update(void **state)
{
	struct fixture *f = *state;
	struct provider_request r = request_of(
		f, PROVIDER_UPDATE, "vpc-1", "{\"EnableDnsSupport\":\"true\",\"CidrBlock\":\"x\"}");
	r.prior = json(f, "{\"EnableDnsSupport\":true,\"Tags\":[{\"Key\":\"a\"}]}");
	begin(f, &r);
	/* "true" and true are the same: only the group of the tags runs. */
	expect_call(f, "DeleteTags", "{\"Tags\":[{\"Key\":\"a\"}]}");
	reply(f, "{}");
	reply(f, LIVE);
	expect_end(f, PROVIDER_DONE);
	assert_int_equal(f->calls, 2);
}

static void test_update_gone(void **state)
{
	struct fixture *f = *state;
	struct provider_request r =
		request_of(f, PROVIDER_UPDATE, "vpc-1", "{\"EnableDnsSupport\":true}");
	f->host.patience.seen_ms = 0;
	begin(f, &r);
	refuse(f, "Gone", "");
	expect_end(f, PROVIDER_FAILED);
	assert_false(f->last.retryable);
}

/* The journal's request is what is sent, unless it holds secrets by their hashes only. */
static void test_prepared(void **state)
{
	struct fixture *f = *state;
	struct provider_request r =
		request_of(f, PROVIDER_CREATE, NULL, "{\"CidrBlock\":\"10.0.0.0/16\"}");
	r.prepared = json(f, "{\"Input\":{\"CidrBlock\":\"as it was\"}}");
	begin(f, &r);
	expect_call(f, "CreateVpc", "{\"CidrBlock\":\"as it was\"}");
	machine_free(f->m);
	struct value *input = value_map(&f->arena);
	VALUE_PUT(&f->arena, input, "CidrBlock", value_secret(&f->arena, STR("00")));
	struct value *prepared = value_map(&f->arena);
	VALUE_PUT(&f->arena, prepared, "Input", input);
	r.prepared = prepared;
	begin(f, &r);
	assert_non_null(strstr(f->input, "10.0.0.0/16"));
}

static void test_lookups(void **state)
{
	struct fixture *f = *state;
	struct provider_request r = request_of(f, PROVIDER_LOOKUP, NULL, NULL);
	r.fact = PROVIDER_FACT_ZONES;
	begin(f, &r);
	expect_call(f, "DescribeAvailabilityZones", NULL);
	reply(f, "{\"AvailabilityZones\":[{\"ZoneName\":\"b\"},{\"ZoneName\":\"a\"},{}]}");
	expect_end(f, PROVIDER_DONE);
	assert_int_equal(f->last.fact->count, 2);
	assert_true(str_is(value_text(value_at(f->last.fact, 0)), "a"));
	machine_free(f->m);
	r.fact = PROVIDER_FACT_CALLER;
	begin(f, &r);
	expect_call(f, "GetCallerIdentity", "{}");
	refuse(f, "InvalidClientTokenId", "no");
	expect_end(f, PROVIDER_FAILED);
	assert_non_null(strstr(f->message, "InvalidClientTokenId"));
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_create),
		TEST(test_create_rest),
		TEST(test_create_lost),
		TEST(test_create_not_sent),
		TEST(test_create_refused),
		TEST(test_create_no_id),
		TEST(test_exists_ours),
		TEST(test_exists_foreign),
		TEST(test_exists_bare),
		TEST(test_exists_proven),
		TEST(test_exists_set),
		TEST(test_exists_set_otherwise),
		TEST(test_exists_elsewhere),
		TEST(test_again),
		TEST(test_not_yet),
		TEST(test_new_role),
		TEST(test_throttled),
		TEST(test_delete),
		TEST(test_delete_gone),
		TEST(test_delete_lost),
		TEST(test_read),
		TEST(test_read_absent),
		TEST(test_read_lost),
		TEST(test_wait_fails),
		TEST(test_wait_ends),
		TEST(test_read_back_late),
		TEST(test_probe),
		TEST(test_probe_several),
		TEST(test_update),
		TEST(test_update_gone),
		TEST(test_prepared),
		TEST(test_lookups),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
