/* Requests made from the generated models: ec2, query, rest-xml, and json by a small table. */
#include "aws/protocol.h"
#include "base/digest.h"
#include "base/json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static struct arena arena;
static struct err err;
static struct protocol_request request;

static int setup(void **state)
{
	(void)state;
	arena_init(&arena);
	err = (struct err){0};
	return 0;
}

static int teardown(void **state)
{
	(void)state;
	arena_release(&arena);
	return 0;
}

static void assert_str(struct str got, const char *wanted)
{
	if (!str_is(got, wanted))
		fail_msg("got \"%.*s\", wanted \"%s\"", STR_ARG(got), wanted);
}

static const struct value *json(const char *text)
{
	const struct value *v = json_parse_plain(&arena, str_of(text), &err);
	if (!v)
		fail_msg("%s", err.text);
	return v;
}

static int serialise(
	const char *service, const char *operation, const struct value *input, const char *token)
{
	const struct api_service *s = api_service_find(str_of(service));
	assert_non_null(s);
	const struct api_operation *o = api_operation_find(s, str_of(operation));
	assert_non_null(o);
	return protocol_serialise(&arena, s, o, input, str_of(token), &request, &err);
}

static void accept(const char *service, const char *operation, const char *input)
{
	if (serialise(service, operation, json(input), NULL))
		fail_msg("%s", err.text);
}

static void refuse(const char *service, const char *operation, const char *input, const char *text)
{
	assert_int_equal(serialise(service, operation, json(input), NULL), -1);
	assert_int_equal(err.code, ERR_INPUT);
	assert_string_equal(err.text, text);
}

static struct str header(const char *name)
{
	for (size_t i = 0; i < request.nheaders; i++)
		if (str_is(request.headers[i].name, name))
			return request.headers[i].value;
	return STR_NONE;
}

/* ---- ec2 */

static void ec2_form(void **state)
{
	(void)state;
	accept("ec2", "CreateVpc",
		"{\"CidrBlock\": \"10.0.0.0/16\", \"DryRun\": \"false\", \"TagSpecifications\": "
		"[{\"ResourceType\": \"vpc\", \"Tags\": [{\"Key\": \"a b\", \"Value\": \"\"}, "
		"{\"Key\": \"\xC3\xA9\", \"Value\": null}]}]}");
	assert_str(request.method, "POST");
	assert_str(request.path, "/");
	assert_str(request.query, "");
	assert_str(header("Content-Type"), "application/x-www-form-urlencoded");
	assert_str(request.body,
		"Action=CreateVpc&Version=2016-11-15&CidrBlock=10.0.0.0%2F16&DryRun=false"
		"&TagSpecification.1.ResourceType=vpc&TagSpecification.1.Tag.1.Key=a%20b"
		"&TagSpecification.1.Tag.1.Value=&TagSpecification.1.Tag.2.Key=%C3%A9");
}

static void ec2_leaves_empty_lists_out(void **state)
{
	(void)state;
	accept("ec2", "DescribeVpcs",
		"{\"VpcIds\": [], \"Filters\": [{\"Name\": \"tag:skald:key\", "
		"\"Values\": [\"x\", null, \"y\"]}]}");
	assert_str(request.body,
		"Action=DescribeVpcs&Version=2016-11-15&Filter.1.Name=tag%3Askald%3Akey"
		"&Filter.1.Value.1=x&Filter.1.Value.2=y");
}

static void tokens(void **state)
{
	(void)state;
	const struct value *input = json("{\"VpcId\": \"vpc-1\"}");
	assert_int_equal(serialise("ec2", "CreateRouteTable", input, "tok"), 0);
	assert_str(request.body,
		"Action=CreateRouteTable&Version=2016-11-15&VpcId=vpc-1&ClientToken=tok");
	assert_int_equal(serialise("ec2", "CreateRouteTable", input, NULL), 0);
	assert_str(request.body, "Action=CreateRouteTable&Version=2016-11-15&VpcId=vpc-1");
	input = json("{\"VpcId\": \"vpc-1\", \"ClientToken\": \"mine\"}");
	assert_int_equal(serialise("ec2", "CreateRouteTable", input, "tok"), 0);
	assert_str(request.body,
		"Action=CreateRouteTable&Version=2016-11-15&VpcId=vpc-1&ClientToken=mine");
}

static void blobs_and_booleans(void **state)
{
	(void)state;
	accept("ec2", "ModifyVpcAttribute",
		"{\"VpcId\": \"vpc-1\", \"EnableDnsSupport\": {\"Value\": true}}");
	assert_str(request.body, "Action=ModifyVpcAttribute&Version=2016-11-15&VpcId=vpc-1"
				 "&EnableDnsSupport.Value=true");
	accept("ec2", "ModifyInstanceAttribute",
		"{\"InstanceId\": \"i-1\", \"UserData\": {\"Value\": \"aGk=\"}}");
	assert_str(request.body, "Action=ModifyInstanceAttribute&Version=2016-11-15&InstanceId=i-1"
				 "&UserData.Value=aGk%3D");
}

/* ---- query */

static void query_form(void **state)
{
	(void)state;
	accept("iam", "CreateRole",
		"{\"RoleName\": \"r\", \"AssumeRolePolicyDocument\": \"{\\\"a\\\":1}\", "
		"\"MaxSessionDuration\": \"3600\", \"Tags\": [{\"Key\": \"k\", \"Value\": 5}]}");
	assert_str(request.body,
		"Action=CreateRole&Version=2010-05-08&RoleName=r"
		"&AssumeRolePolicyDocument=%7B%22a%22%3A1%7D&MaxSessionDuration=3600"
		"&Tags.member.1.Key=k&Tags.member.1.Value=5");
	accept("rds", "CreateDBSubnetGroup",
		"{\"DBSubnetGroupName\": \"g\", \"DBSubnetGroupDescription\": \"d\", "
		"\"SubnetIds\": [\"a\", \"b\"], \"Tags\": []}");
	assert_str(request.body, "Action=CreateDBSubnetGroup&Version=2014-10-31&DBSubnetGroupName=g"
				 "&DBSubnetGroupDescription=d&SubnetIds.SubnetIdentifier.1=a"
				 "&SubnetIds.SubnetIdentifier.2=b&Tags=");
}

static void times(void **state)
{
	(void)state;
	static const char *const spellings[] = {"\"2026-01-02T03:04:05Z\"", "1767323045",
		"\"1.767323045E9\"", "\"2026-01-02T04:04:05+01:00\"",
		"\"Fri, 02 Jan 2026 03:04:05 GMT\""};
	for (size_t i = 0; i < sizeof(spellings) / sizeof(spellings[0]); i++) {
		struct str input = arena_printf(&arena,
			"{\"TargetDBInstanceIdentifier\": \"t\", \"RestoreTime\": %s}",
			spellings[i]);
		accept("rds", "RestoreDBInstanceToPointInTime", input.ptr);
		assert_str(request.body,
			"Action=RestoreDBInstanceToPointInTime&Version=2014-10-31"
			"&TargetDBInstanceIdentifier=t&RestoreTime=2026-01-02T03%3A04%3A05Z");
	}
	refuse("rds", "RestoreDBInstanceToPointInTime",
		"{\"TargetDBInstanceIdentifier\": \"t\", \"RestoreTime\": \"yesterday\"}",
		"rds RestoreDBInstanceToPointInTime: RestoreTime: expected a time like "
		"2026-01-31T12:00:00Z");
}

/* ---- rest-xml */

static void s3_body(void **state)
{
	(void)state;
	const char *body =
		"<Tagging xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><TagSet><Tag>"
		"<Key>a&amp;b</Key><Value>&lt;1&gt;</Value></Tag></TagSet></Tagging>";
	uint8_t digest[16];
	struct buf base64;
	accept("s3", "PutBucketTagging",
		"{\"Bucket\": \"my-bucket\", \"Tagging\": {\"TagSet\": [{\"Key\": \"a&b\", "
		"\"Value\": \"<1>\"}]}}");
	assert_str(request.method, "PUT");
	assert_str(request.path, "/my-bucket");
	assert_str(request.query, "tagging");
	assert_str(header("Content-Type"), "application/xml");
	assert_str(request.body, body);
	md5(body, strlen(body), digest);
	buf_init(&base64, 0);
	base64_encode(&base64, digest, sizeof(digest));
	assert_str(header("Content-MD5"), base64.ptr);
	buf_release(&base64);
}

static void s3_flat_list_and_attribute(void **state)
{
	(void)state;
	accept("s3", "PutBucketAcl",
		"{\"Bucket\": \"b\", \"AccessControlPolicy\": {\"Grants\": [{\"Grantee\": "
		"{\"Type\": "
		"\"Group\", \"URI\": \"u\"}, \"Permission\": \"READ\"}]}}");
	assert_str(request.body,
		"<AccessControlPolicy xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
		"<AccessControlList><Grant><Grantee "
		"xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"Group\">"
		"<URI>u</URI></Grantee><Permission>READ</Permission></Grant></AccessControlList>"
		"</AccessControlPolicy>");
	accept("s3", "PutBucketCors",
		"{\"Bucket\": \"b\", \"CORSConfiguration\": {\"CORSRules\": [{\"AllowedMethods\": "
		"[\"GET\", \"PUT\"], \"AllowedOrigins\": [\"*\"]}]}}");
	assert_str(request.body,
		"<CORSConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><CORSRule>"
		"<AllowedMethod>GET</AllowedMethod><AllowedMethod>PUT</AllowedMethod>"
		"<AllowedOrigin>*</AllowedOrigin></CORSRule></CORSConfiguration>");
}

static void s3_without_body(void **state)
{
	(void)state;
	accept("s3", "CreateBucket", "{\"Bucket\": \"b\", \"ACL\": \"private\"}");
	assert_str(request.path, "/b");
	assert_str(request.body, "");
	assert_str(header("x-amz-acl"), "private");
	assert_null(header("Content-Type").ptr);
	accept("s3", "ListObjectsV2",
		"{\"Bucket\": \"b\", \"Prefix\": \"a/b c\", \"MaxKeys\": 5, \"FetchOwner\": true}");
	assert_str(request.query, "list-type=2&prefix=a%2Fb%20c&max-keys=5&fetch-owner=true");
}

static void s3_raw_body(void **state)
{
	(void)state;
	accept("s3", "PutObject",
		"{\"Bucket\": \"b\", \"Key\": \"x y/../\xC3\xA9\", \"Body\": \"aGVsbG8=\", "
		"\"Metadata\": {\"one\": \"1\"}, \"ContentType\": \"text/html\"}");
	assert_str(request.path, "/b/x%20y/../%C3%A9");
	assert_str(request.body, "hello");
	assert_str(header("x-amz-meta-one"), "1");
	assert_str(header("Content-Type"), "text/html");
	accept("s3", "PutBucketPolicy", "{\"Bucket\": \"b\", \"Policy\": \"{}\"}");
	assert_str(request.body, "{}");
	assert_str(request.query, "policy");
}

static void s3_refuses_bad_headers(void **state)
{
	(void)state;
	refuse("s3", "PutObject",
		"{\"Bucket\": \"b\", \"Key\": \"k\", \"Metadata\": {\"a\": \"1\\r\\nHost: evil\"}}",
		"s3 PutObject: x-amz-meta-a: a header cannot hold control characters");
	refuse("s3", "PutObject",
		"{\"Bucket\": \"b\", \"Key\": \"k\", \"Metadata\": {\"a b\": \"1\"}}",
		"s3 PutObject: x-amz-meta-a b: cannot be the name of a header");
	refuse("s3", "DeleteBucket", "{\"Bucket\": \"\"}",
		"s3 DeleteBucket: Bucket: part of the path, must not be empty");
}

/* ---- what the model does not allow */

static void names_the_member(void **state)
{
	(void)state;
	refuse("ec2", "CreateVpc", "{\"CidrBlok\": \"10.0.0.0/16\"}",
		"ec2 CreateVpc: CidrBlok: the API has no such member; did you mean CidrBlock?");
	refuse("ec2", "CreateVpc", "{\"Colour\": 1}",
		"ec2 CreateVpc: Colour: the API has no such member");
	refuse("ec2", "CreateVpc",
		"{\"TagSpecifications\": [{\"Tags\": [{\"Key\": \"a\"}, {\"Key\": [\"b\"]}]}]}",
		"ec2 CreateVpc: TagSpecifications[0].Tags[1].Key: expected a string, got a list");
	refuse("iam", "CreateRole",
		"{\"RoleName\": \"r\", \"AssumeRolePolicyDocument\": \"\", \"Tags\": [{\"Key\": "
		"\"k\"}]}",
		"iam CreateRole: Tags[0].Value: required, and not given");
	refuse("s3", "DeleteBucket", "{\"Bucket\": null}",
		"s3 DeleteBucket: Bucket: required, and not given");
	refuse("sts", "GetCallerIdentity", "{\"A\": 1}",
		"sts GetCallerIdentity: A: the API has no such member");
}

static void refuses_kinds(void **state)
{
	(void)state;
	const char *role = "{\"RoleName\": \"r\", \"AssumeRolePolicyDocument\": \"\", "
			   "\"MaxSessionDuration\": %s}";
	static const char *const bad[] = {"true", "\"\"", "1.5", "\"1e3\"", "4294967296", "[]"};
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct buf text;
		buf_init(&text, 0);
		buf_str(&text, str_slice(str_of(role), 0, strlen(role) - 3));
		buf_printf(&text, "%s}", bad[i]);
		assert_int_equal(serialise("iam", "CreateRole", json(text.ptr), NULL), -1);
		assert_non_null(strstr(err.text, "MaxSessionDuration: expected a whole number"));
		buf_release(&text);
	}
	refuse("ec2", "CreateVpc", "{\"DryRun\": \"yes\"}",
		"ec2 CreateVpc: DryRun: expected true or false, got a string");
	refuse("ec2", "CreateVpc", "[]", "ec2 CreateVpc: expected a map, got a list");
	refuse("ec2", "ModifyInstanceAttribute",
		"{\"InstanceId\": \"i\", \"UserData\": {\"Value\": \"%%%\"}}",
		"ec2 ModifyInstanceAttribute: UserData.Value: this is not base64");
}

static void refuses_what_is_not_known(void **state)
{
	(void)state;
	struct value *input = value_map(&arena);
	value_put(
		&arena, input, STR("CidrBlock"), value_attr(&arena, STR("us-east-1/A"), STR("X")));
	assert_int_equal(serialise("ec2", "CreateVpc", input, NULL), -1);
	assert_non_null(strstr(err.text, "CidrBlock: expected a string"));
	value_put(&arena, input, STR("CidrBlock"), value_secret(&arena, STR("00")));
	assert_int_equal(serialise("ec2", "CreateVpc", input, NULL), -1);
}

/* ---- json, and a host with a label */

static const struct api_member small_members[] = {
	{.name = "Secret", .wire = "secret", .shape = 1},
	{.name = "Any", .shape = 2},
	{.name = "Label", .shape = 1, .flags = API_HOST_LABEL},
	{.name = "When", .shape = 3},
};
static const struct api_shape small_shapes[] = {
	{.kind = API_STRUCTURE, .members = 0, .nmembers = 4},
	{.kind = API_STRING},
	{.kind = API_DOCUMENT},
	{.kind = API_TIMESTAMP},
};
static const struct api_operation small_operation = {.name = "Do",
	.method = "POST",
	.uri = "/",
	.host_prefix = "data-{Label}.",
	.input = 0,
	.output = API_NO_SHAPE};
static const struct api_service small = {.id = "small",
	.version = "1",
	.target_prefix = "T",
	.protocol = API_JSON_1_1,
	.shapes = small_shapes,
	.members = small_members,
	.operations = &small_operation,
	.nshapes = 4,
	.nmembers = 4,
	.noperations = 1,
	.exceptions = 4};

static const struct value *tainted(const char *text)
{
	struct value *v = value_cstr(&arena, text);
	v->flags |= VALUE_TAINTED;
	return v;
}

static void json_body(void **state)
{
	(void)state;
	struct value *input = value_map(&arena), *any = value_map(&arena);
	value_put(&arena, any, STR("x"), tainted("se\"cret"));
	value_put(&arena, input, STR("Secret"), tainted("pass"));
	value_put(&arena, input, STR("Any"), any);
	value_put(&arena, input, STR("Label"), value_cstr(&arena, "a-1"));
	value_put(&arena, input, STR("When"), value_cstr(&arena, "2026-01-02T03:04:05.250Z"));
	assert_int_equal(protocol_serialise(
				 &arena, &small, &small_operation, input, STR_NONE, &request, &err),
		0);
	assert_str(request.body, "{\"secret\":\"pass\",\"Any\":{\"x\":\"se\\\"cret\"},"
				 "\"Label\":\"a-1\",\"When\":1767323045.250}");
	assert_str(request.host_prefix, "data-a-1.");
	assert_str(header("X-Amz-Target"), "T.Do");
	assert_str(header("Content-Type"), "application/x-amz-json-1.1");
}

static void refuses_host_labels(void **state)
{
	(void)state;
	static const char *const bad[] = {"", "a.b", "evil.example/", "-a", "a-", "a b"};
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct value *input = value_map(&arena);
		value_put(&arena, input, STR("Label"), value_cstr(&arena, bad[i]));
		assert_int_equal(protocol_serialise(&arena, &small, &small_operation, input,
					 STR_NONE, &request, &err),
			-1);
		assert_non_null(strstr(err.text, "small Do: Label: part of the host name"));
	}
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(ec2_form),
		TEST(ec2_leaves_empty_lists_out),
		TEST(tokens),
		TEST(blobs_and_booleans),
		TEST(query_form),
		TEST(times),
		TEST(s3_body),
		TEST(s3_flat_list_and_attribute),
		TEST(s3_without_body),
		TEST(s3_raw_body),
		TEST(s3_refuses_bad_headers),
		TEST(names_the_member),
		TEST(refuses_kinds),
		TEST(refuses_what_is_not_known),
		TEST(json_body),
		TEST(refuses_host_labels),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
