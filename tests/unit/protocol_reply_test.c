/* Replies read by the generated models: results, errors, and what is neither. */
#include "aws/protocol.h"
#include "base/json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static struct arena arena;
static struct err err;
static struct protocol_error error;
static struct str request_id;
static const struct value *output;
static struct http_header headers[4];
static size_t nheaders;

static int setup(void **state)
{
	(void)state;
	arena_init(&arena);
	err = (struct err){0};
	nheaders = 0;
	return 0;
}

static int teardown(void **state)
{
	(void)state;
	arena_release(&arena);
	return 0;
}

static void add_header(const char *name, const char *value)
{
	headers[nheaders++] = (struct http_header){str_of(name), str_of(value)};
}

static int parse_str(const char *service, const char *operation, int status, struct str body)
{
	const struct api_service *s = api_service_find(str_of(service));
	const struct api_operation *o = api_operation_find(s, str_of(operation));
	struct protocol_reply reply = {status, headers, nheaders, body};
	assert_non_null(o);
	return protocol_parse(&arena, s, o, &reply, &output, &error, &request_id, &err);
}

static int parse(const char *service, const char *operation, int status, const char *body)
{
	return parse_str(service, operation, status, str_of(body));
}

static void assert_str(struct str got, const char *wanted)
{
	if (!str_is(got, wanted))
		fail_msg("got \"%.*s\", wanted \"%s\"", STR_ARG(got), wanted);
}

/* The output as compact JSON, secrets masked. */
static void gives(const char *service, const char *operation, const char *body, const char *wanted)
{
	struct buf text;
	if (parse(service, operation, 200, body))
		fail_msg("%s%.*s", err.text, STR_ARG(error.code));
	buf_init(&text, 0);
	json_write(&text, output, JSON_COMPACT, NULL);
	assert_string_equal(text.ptr, wanted);
	buf_release(&text);
}

static void unusable(
	const char *service, const char *operation, const char *body, const char *words)
{
	assert_int_equal(parse(service, operation, 200, body), -1);
	if (!strstr(err.text, words))
		fail_msg("got \"%s\", wanted \"%s\"", err.text, words);
}

/* ---- results */

static void ec2_result(void **state)
{
	(void)state;
	gives("ec2", "DescribeVpcs",
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DescribeVpcsResponse "
		"xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\"><requestId>id-1</requestId>"
		"<vpcSet><item><vpcId>vpc-1</vpcId><isDefault>true</isDefault><cidrBlock/>"
		"<tagSet><item><key>a</key><value/></item></tagSet></item>"
		"<item><vpcId>vpc-2</vpcId><isDefault>False</isDefault><tagSet/></item></vpcSet>"
		"</DescribeVpcsResponse>",
		"{\"Vpcs\":[{\"CidrBlock\":\"\",\"IsDefault\":true,\"Tags\":[{\"Key\":\"a\","
		"\"Value\":\"\"}],\"VpcId\":\"vpc-1\"},{\"IsDefault\":false,\"Tags\":[],\"VpcId\":"
		"\"vpc-2\"}]}");
	assert_str(request_id, "id-1");
}

static void ec2_scalars(void **state)
{
	(void)state;
	gives("ec2", "DescribeVolumes",
		"<DescribeVolumesResponse><volumeSet><item><size> 8 </size><iops/><encrypted/>"
		"<createTime>2026-01-02T03:04:05.120Z</createTime></item></volumeSet>"
		"</DescribeVolumesResponse>",
		"{\"Volumes\":[{\"CreateTime\":\"2026-01-02T03:04:05.120Z\",\"Size\":8}]}");
	unusable("ec2", "DescribeVolumes",
		"<DescribeVolumesResponse><volumeSet><item><size>big</size></item></volumeSet>"
		"</DescribeVolumesResponse>",
		"ec2 DescribeVolumes: HTTP 200: <size> holds no number");
}

static void query_result(void **state)
{
	(void)state;
	gives("iam", "GetInstanceProfile",
		"<GetInstanceProfileResponse><GetInstanceProfileResult><InstanceProfile><Roles>"
		"<member><RoleName>r</RoleName></member></"
		"Roles><CreateDate>2026-01-02T03:04:05+00:00"
		"</CreateDate></InstanceProfile></GetInstanceProfileResult><ResponseMetadata>"
		"<RequestId>id-2</RequestId></ResponseMetadata></GetInstanceProfileResponse>",
		"{\"InstanceProfile\":{\"CreateDate\":\"2026-01-02T03:04:05Z\",\"Roles\":"
		"[{\"RoleName\":\"r\"}]}}");
	assert_str(request_id, "id-2");
	gives("iam", "DeleteRole",
		"<DeleteRoleResponse><ResponseMetadata><RequestId>id-3</RequestId>"
		"</ResponseMetadata></DeleteRoleResponse>",
		"{}");
	assert_str(request_id, "id-3");
	gives("rds", "DescribeDBSubnetGroups",
		"<R><DescribeDBSubnetGroupsResult><DBSubnetGroups><DBSubnetGroup><Subnets><Subnet>"
		"<SubnetIdentifier>s</SubnetIdentifier></Subnet></Subnets></DBSubnetGroup>"
		"</DBSubnetGroups></DescribeDBSubnetGroupsResult></R>",
		"{\"DBSubnetGroups\":[{\"Subnets\":[{\"SubnetIdentifier\":\"s\"}]}]}");
}

static void s3_result(void **state)
{
	(void)state;
	gives("s3", "GetBucketTagging",
		"<Tagging xmlns=\"u\"><TagSet><Tag><Key>a</Key><Value>1</Value></Tag></TagSet>"
		"</Tagging>",
		"{\"TagSet\":[{\"Key\":\"a\",\"Value\":\"1\"}]}");
	gives("s3", "GetBucketVersioning", "<VersioningConfiguration/>", "{}");
	gives("s3", "GetBucketLocation",
		"<LocationConstraint xmlns=\"u\">eu-west-1</LocationConstraint>",
		"{\"LocationConstraint\":\"eu-west-1\"}");
	gives("s3", "GetBucketLocation", "<LocationConstraint/>", "{\"LocationConstraint\":\"\"}");
	gives("s3", "GetBucketPolicy", "{\"a\": 1}", "{\"Policy\":\"{\\\"a\\\": 1}\"}");
	gives("s3", "GetBucketCors",
		"<CORSConfiguration><CORSRule><AllowedMethod>GET</AllowedMethod><AllowedMethod>PUT"
		"</AllowedMethod></CORSRule><CORSRule/></CORSConfiguration>",
		"{\"CORSRules\":[{\"AllowedMethods\":[\"GET\",\"PUT\"]},{}]}");
	gives("s3", "GetBucketAcl",
		"<AccessControlPolicy><AccessControlList><Grant><Grantee "
		"xmlns:x=\"http://www.w3.org/2001/XMLSchema-instance\" x:type=\"Group\"/></Grant>"
		"</AccessControlList></AccessControlPolicy>",
		"{\"Grants\":[{\"Grantee\":{\"Type\":\"Group\"}}]}");
}

static void s3_headers(void **state)
{
	(void)state;
	add_header("etag", "\"abc\"");
	add_header("content-length", "5");
	add_header("last-modified", "Fri, 02 Jan 2026 03:04:05 GMT");
	add_header("x-amz-meta-one", "1");
	gives("s3", "GetObject", "hello",
		"{\"Body\":\"aGVsbG8=\",\"ContentLength\":5,\"ETag\":\"\\\"abc\\\"\","
		"\"LastModified\":\"2026-01-02T03:04:05Z\",\"Metadata\":{\"one\":\"1\"}}");
	headers[1].value = STR("many");
	unusable("s3", "GetObject", "hello", "ContentLength");
}

static void secrets_are_tainted(void **state)
{
	(void)state;
	gives("sts", "AssumeRole",
		"<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>AK</AccessKeyId>"
		"<SecretAccessKey>top</SecretAccessKey></Credentials></AssumeRoleResult>"
		"</AssumeRoleResponse>",
		"{\"Credentials\":{\"AccessKeyId\":\"AK\",\"SecretAccessKey\":\"****\"}}");
	assert_str(value_text(value_path(output, "Credentials.SecretAccessKey")), "top");
}

/* ---- errors */

static void is_error(const char *code, const char *message, bool sender)
{
	assert_str(error.code, code);
	assert_str(error.message, message);
	assert_int_equal(error.sender_fault, sender);
}

static void errors(void **state)
{
	(void)state;
	assert_int_equal(parse("ec2", "DescribeVpcs", 400,
				 "<Response><Errors><Error><Code>InvalidVpcID.NotFound</Code>"
				 "<Message>The vpc ID 'x' does not exist</Message></Error></Errors>"
				 "<RequestID>id-4</RequestID></Response>"),
		1);
	is_error("InvalidVpcID.NotFound", "The vpc ID 'x' does not exist", true);
	assert_str(request_id, "id-4");
	assert_str(error.request_id, "id-4");
	assert_int_equal(error.retry_after_ms, -1);
	assert_int_equal(parse("iam", "GetRole", 503,
				 "<ErrorResponse><Error><Type>Receiver</Type><Code>ServiceFailure"
				 "</Code><Message/></Error><RequestId>id-5</RequestId>"
				 "</ErrorResponse>"),
		1);
	is_error("ServiceFailure", "", false);
	assert_str(request_id, "id-5");
	assert_int_equal(
		parse("s3", "GetBucketTagging", 404,
			"<?xml version=\"1.0\"?><Error><Code>NoSuchTagSet</Code><Message>The "
			"TagSet does not exist</Message><RequestId>id-6</RequestId></Error>"),
		1);
	is_error("NoSuchTagSet", "The TagSet does not exist", true);
	assert_str(request_id, "id-6");
}

static void errors_without_words(void **state)
{
	(void)state;
	add_header("x-amz-retry-after", "1500");
	add_header("x-amz-request-id", "id-7");
	assert_int_equal(parse("s3", "HeadBucket", 404, ""), 1);
	is_error("HTTP 404", "the reply names no error: its body is empty", true);
	assert_int_equal(error.retry_after_ms, 1500);
	assert_str(request_id, "id-7");
	assert_int_equal(parse("ec2", "DescribeVpcs", 502, "\n<HTML><body>Bad gateway"), 1);
	assert_str(error.code, "HTTP 502");
	assert_false(error.sender_fault);
	assert_non_null(strstr(error.message.ptr, "an HTML page"));
	assert_int_equal(parse("ec2", "DescribeVpcs", 400, "<Response><Errors><Er"), 1);
	is_error("HTTP 400", "the reply names no error: its body is not what the protocol says",
		true);
	assert_int_equal(parse("ec2", "DescribeVpcs", 301, "{}"), 1);
	assert_str(error.code, "HTTP 301");
}

/* What a hostile service writes ends up on a terminal and in a journal. */
static void errors_are_tamed(void **state)
{
	(void)state;
	struct buf body;
	buf_init(&body, 0);
	buf_puts(&body, "<Error><Code>A\xC2\x80X</Code><Message>a\tb&#x9b;31m");
	for (int i = 0; i < 5000; i++)
		buf_puts(&body, "\xC3\xA9");
	buf_puts(&body, "</Message></Error>");
	assert_int_equal(parse_str("s3", "GetBucketTagging", 400, buf_view(&body)), 1);
	assert_str(error.code, "HTTP 400");
	assert_true(error.message.len <= 1024 && error.message.len > 1020);
	assert_true(str_starts(error.message, STR("a b 31m\xC3\xA9")));
	assert_true(str_ends(error.message, STR("\xC3\xA9")));
	buf_release(&body);
	assert_int_equal(
		parse("s3", "GetBucketTagging", 400,
			"<Error><Code>"
			"0123456789012345678901234567890123456789012345678901234567890123"
			"45678901234567890123456789012345678901234567890123456789012345678</Code>"
			"</Error>"),
		1);
	assert_str(error.code, "HTTP 400");
}

static void late_errors(void **state)
{
	(void)state;
	assert_int_equal(
		parse("s3", "DeleteObjects", 200,
			"<?xml version=\"1.0\"?>\n<Error><Code>InternalError</Code><Message>"
			"We encountered an internal error</Message></Error>"),
		1);
	is_error("InternalError", "We encountered an internal error", false);
	/* An <Error> inside a result is data, and so is one that a user stored. */
	gives("s3", "DeleteObjects",
		"<DeleteResult><Error><Key>k</Key><Code>AccessDenied</Code></Error></DeleteResult>",
		"{\"Errors\":[{\"Code\":\"AccessDenied\",\"Key\":\"k\"}]}");
	gives("s3", "GetObject", "<Error><Code>x</Code></Error>",
		"{\"Body\":\"PEVycm9yPjxDb2RlPng8L0NvZGU+PC9FcnJvcj4=\",\"Metadata\":{}}");
}

/* ---- neither */

static void unusable_replies(void **state)
{
	(void)state;
	unusable("ec2", "DescribeVpcs", "", "HTTP 200: the body is empty");
	unusable("ec2", "DescribeVpcs", "  <!DOCTYPE HTML><html>hello</html>", "an HTML page");
	unusable("rds", "DescribeDBInstances", "<html></html>", "an HTML page");
	unusable("ec2", "DescribeVpcs", "<DescribeVpcsResponse><vpcSet><item>",
		"not well-formed XML");
	unusable("ec2", "DescribeVpcs", "{\"Vpcs\": []}", "not well-formed XML");
	unusable("iam", "GetRole", "<GetRoleResponse/>", "no <GetRoleResult> in the reply");
	unusable("s3", "GetBucketTagging", "<html><body/>", "an HTML page");
	/* Where no reply is read, too: "done" on the word of a proxy would be a lie. */
	unusable("s3", "PutBucketVersioning", "<!doctype html><html></html>", "an HTML page");
	unusable("iam", "PutRolePolicy", "<html></html>", "an HTML page");
	unusable("s3", "GetBucketTagging", "<Tagging><TagSet>", "not well-formed XML");
}

static void hostile_replies(void **state)
{
	(void)state;
	struct buf body;
	buf_init(&body, 0);
	for (int i = 0; i < 200000; i++)
		buf_puts(&body, "<item>");
	assert_int_equal(parse_str("ec2", "DescribeVpcs", 200, buf_view(&body)), -1);
	assert_int_equal(err.code, ERR_LIMIT);
	assert_int_equal(parse_str("ec2", "DescribeVpcs", 400, buf_view(&body)), 1);
	assert_str(error.code, "HTTP 400");
	buf_release(&body);
	unusable("ec2", "DescribeVpcs",
		"<!DOCTYPE a [<!ENTITY x \"y\"><!ENTITY z \"&x;&x;&x;\">]><a>&z;</a>",
		"document type");
	unusable("s3", "GetBucketTagging", "<Tagging>\xFF</Tagging>", "not well-formed XML");
	const char nul[] = "<Tagging>\0</Tagging>";
	assert_int_equal(
		parse_str("s3", "GetBucketTagging", 200, (struct str){nul, sizeof(nul) - 1}), -1);
}

/* Every cut of a reply is unusable, never half a result. */
static void every_cut(void **state)
{
	(void)state;
	struct str whole = STR("<R><requestId>i</requestId><vpcSet><item><vpcId>v</vpcId></item>"
			       "</vpcSet></R>");
	for (size_t len = 0; len < whole.len; len++)
		assert_int_equal(
			parse_str("ec2", "DescribeVpcs", 200, str_slice(whole, 0, len)), -1);
	assert_int_equal(parse_str("ec2", "DescribeVpcs", 200, whole), 0);
}

/* Whatever one damaged byte makes of a reply, it is a result, an error or unusable. */
static void every_byte_damaged(void **state)
{
	(void)state;
	static const struct {
		const char *service, *operation, *body;
		int status;
	} replies[] = {
		{"ec2", "DescribeVolumes",
			"<R><requestId>i</requestId><volumeSet><item><size>8</"
			"size><createTime>2026-01"
			"-02T03:04:05.12Z</createTime></item></volumeSet></R>",
			200},
		{"iam", "GetRole",
			"<E><Error><Type>Sender</Type><Code>NoSuchEntity</Code><Message>m&amp;m"
			"</Message></Error><RequestId>i</RequestId></E>",
			404},
		{"s3", "GetBucketAcl",
			"<A xmlns=\"u\"><AccessControlList><Grant><Grantee "
			"x:type=\"Group\"/></Grant>"
			"</AccessControlList></A>",
			200},
	};
	static const unsigned char masks[] = {0x01, 0x10, 0x20, 0x80, 0xFF};
	for (size_t i = 0; i < sizeof(replies) / sizeof(replies[0]); i++) {
		struct str whole = str_of(replies[i].body);
		for (size_t at = 0; at < whole.len * sizeof(masks); at++) {
			char *copy = (char *)arena_cstr(&arena, whole);
			copy[at / sizeof(masks)] ^= (char)masks[at % sizeof(masks)];
			int rc = parse_str(replies[i].service, replies[i].operation,
				replies[i].status, (struct str){copy, whole.len});
			assert_true(rc == (replies[i].status > 200) || rc == -1);
			assert_true(rc != 1 || error.code.len > 0);
			assert_true(rc != -1 || err.text[0]);
		}
	}
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(ec2_result),
		TEST(ec2_scalars),
		TEST(query_result),
		TEST(s3_result),
		TEST(s3_headers),
		TEST(secrets_are_tainted),
		TEST(errors),
		TEST(errors_without_words),
		TEST(errors_are_tamed),
		TEST(late_errors),
		TEST(unusable_replies),
		TEST(hostile_replies),
		TEST(every_cut),
		TEST(every_byte_damaged),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
