/* Hosts, regions and URLs: a table of where calls go, and what is refused. */
#include "../../providers/aws/endpoint.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const struct api_service services[] = {
	{.id = "ec2", .endpoint_prefix = "ec2", .signing_name = "ec2"},
	{.id = "s3", .endpoint_prefix = "s3", .signing_name = "s3"},
	{.id = "iam",
		.endpoint_prefix = "iam",
		.signing_name = "iam",
		.global = true,
		.global_region = "us-east-1"},
	{.id = "route53",
		.endpoint_prefix = "route53",
		.signing_name = "route53",
		.global = true,
		.global_region = "us-east-1"},
	{.id = "sts", .endpoint_prefix = "sts", .signing_name = "sts"},
	{.id = "elbv2",
		.endpoint_prefix = "elasticloadbalancing",
		.signing_name = "elasticloadbalancing"},
};

static const struct api_service *service(const char *id)
{
	for (size_t i = 0; i < sizeof(services) / sizeof(services[0]); i++)
		if (!strcmp(services[i].id, id))
			return &services[i];
	fail_msg("no service %s", id);
	return NULL;
}

struct place {
	const char *service, *region, *url, *prefix, *bucket;
	const char *origin, *path, *signed_for;
	bool in_host;
};

static const struct place places[] = {
	{"ec2", "us-east-1", "", "", "", "https://ec2.us-east-1.amazonaws.com", "", "us-east-1",
		false},
	{"ec2", "cn-north-1", "", "", "", "https://ec2.cn-north-1.amazonaws.com.cn", "",
		"cn-north-1", false},
	{"ec2", "us-gov-west-1", "", "", "", "https://ec2.us-gov-west-1.amazonaws.com", "",
		"us-gov-west-1", false},
	{"ec2", "us-iso-east-1", "", "", "", "https://ec2.us-iso-east-1.c2s.ic.gov", "",
		"us-iso-east-1", false},
	{"elbv2", "eu-west-3", "", "", "", "https://elasticloadbalancing.eu-west-3.amazonaws.com",
		"", "eu-west-3", false},
	{"sts", "eu-west-1", "", "", "", "https://sts.eu-west-1.amazonaws.com", "", "eu-west-1",
		false},
	{"iam", "eu-west-1", "", "", "", "https://iam.amazonaws.com", "", "us-east-1", false},
	{"iam", "cn-northwest-1", "", "", "", "https://iam.cn-north-1.amazonaws.com.cn", "",
		"cn-north-1", false},
	{"iam", "us-gov-east-1", "", "", "", "https://iam.us-gov.amazonaws.com", "",
		"us-gov-west-1", false},
	{"route53", "ap-south-1", "", "", "", "https://route53.amazonaws.com", "", "us-east-1",
		false},
	{"sts", "eu-west-1", "", "data-", "", "https://data-sts.eu-west-1.amazonaws.com", "",
		"eu-west-1", false},
	{"s3", "eu-west-1", "", "", "", "https://s3.eu-west-1.amazonaws.com", "", "eu-west-1",
		false},
	{"s3", "eu-west-1", "", "", "my-bucket-1", "https://my-bucket-1.s3.eu-west-1.amazonaws.com",
		"", "eu-west-1", true},
	{"s3", "eu-west-1", "", "", "my.bucket", "https://s3.eu-west-1.amazonaws.com", "",
		"eu-west-1", false},
	{"s3", "eu-west-1", "", "", "My_Bucket", "https://s3.eu-west-1.amazonaws.com", "",
		"eu-west-1", false},
	{"s3", "eu-west-1", "", "", "-ab", "https://s3.eu-west-1.amazonaws.com", "", "eu-west-1",
		false},
	{"s3", "eu-west-1", "http://localhost:5000", "", "my-bucket", "http://localhost:5000", "",
		"eu-west-1", false},
	{"iam", "eu-west-1", "http://127.0.0.1:5000/", "", "", "http://127.0.0.1:5000", "",
		"us-east-1", false},
	{"ec2", "eu-west-1", "https://Proxy.Example:443/aws/ec2//", "", "", "https://proxy.example",
		"/aws/ec2", "eu-west-1", false},
	{"ec2", "eu-west-1", "http://[::1]:80", "", "", "http://[::1]", "", "eu-west-1", false},
	{"ec2", "eu-west-1", "http://h:443", "x.", "", "http://h:443", "", "eu-west-1", false},
	{"ec2", "xx-new-9", "http://localhost:1", "", "", "http://localhost:1", "", "xx-new-9",
		false},
};

static struct endpoint_query query_of(const struct place *p)
{
	return (struct endpoint_query){service(p->service), str_of(p->region), str_of(p->url),
		str_of(p->prefix), str_of(p->bucket), NULL};
}

static void where_calls_go(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
		const struct place *p = &places[i];
		const struct endpoint_query query = query_of(p);
		struct endpoint out;
		struct arena arena;
		struct err err;

		arena_init(&arena);
		if (endpoint_find(&arena, &query, &out, &err) != 0)
			fail_msg("%zu: %s", i, err.text);
		if (!str_is(out.origin, p->origin) || !str_is(out.path, p->path) ||
			!str_is(out.region, p->signed_for) || out.bucket_in_host != p->in_host ||
			!str_ends(out.origin, out.host))
			fail_msg("%zu: %.*s %.*s %.*s", i, STR_ARG(out.origin), STR_ARG(out.path),
				STR_ARG(out.region));
		arena_release(&arena);
	}
}

static void what_is_refused(void **state)
{
	static const struct {
		const char *region, *url, *says;
	} cases[] = {
		{"", "", "not a region"},
		{"us-esat-1", "", "no AWS region is called 'us-esat-1'"},
		{"US-EAST-1", "", "not a region"},
		{"us-east-1.evil.example", "", "not a region"},
		{"us-east-1/", "http://localhost:1", "not a region"},
		{"us-east", "", "not a region"},
		{"us--1", "", "not a region"},
		{"us-east-", "", "not a region"},
		{"us-east-123", "", "not a region"},
		{"us-east-1", "localhost:5000", "not an endpoint URL"},
		{"us-east-1", "ftp://localhost", "not an endpoint URL"},
		{"us-east-1", "http://", "not an endpoint URL"},
		{"us-east-1", "https://user@host", "not an endpoint URL"},
		{"us-east-1", "https://host name", "not an endpoint URL"},
		{"us-east-1", "https://host/?x=y", "no query"},
		{"us-east-1", "https://host/#x", "no query"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct endpoint_query query = {service("ec2"), str_of(cases[i].region),
			str_of(cases[i].url), STR_NONE, STR_NONE, NULL};
		struct endpoint out;
		struct arena arena;
		struct err err;

		arena_init(&arena);
		assert_int_equal(endpoint_find(&arena, &query, &out, &err), -1);
		assert_int_equal(err.code, ERR_INPUT);
		if (!strstr(err.text, cases[i].says))
			fail_msg("%zu: %s", i, err.text);
		arena_release(&arena);
	}
}

/* The two switches; global services and aws-us-gov have rules of their own. */
static void variants(void **state)
{
	static const struct {
		const char *service, *region, *bucket;
		bool fips, dual;
		const char *origin, *signed_for;
	} cases[] = {
		{"ec2", "us-east-1", "", true, false, "https://ec2-fips.us-east-1.amazonaws.com",
			"us-east-1"},
		{"ec2", "us-east-1", "", false, true, "https://ec2.us-east-1.api.aws", "us-east-1"},
		{"ec2", "us-east-1", "", true, true, "https://ec2-fips.us-east-1.api.aws",
			"us-east-1"},
		{"ec2", "us-gov-west-1", "", true, false, "https://ec2.us-gov-west-1.amazonaws.com",
			"us-gov-west-1"},
		{"ec2", "us-gov-west-1", "", true, true, "https://ec2-fips.us-gov-west-1.api.aws",
			"us-gov-west-1"},
		{"ec2", "cn-north-1", "", false, true,
			"https://ec2.cn-north-1.api.amazonwebservices.com.cn", "cn-north-1"},
		{"ec2", "eu-isoe-west-1", "", false, true,
			"https://ec2.eu-isoe-west-1.api.cloud-aws.adc-e.uk", "eu-isoe-west-1"},
		{"ec2", "eusc-de-east-1", "", true, true,
			"https://ec2-fips.eusc-de-east-1.api.amazonwebservices.eu",
			"eusc-de-east-1"},
		{"iam", "eu-west-1", "", true, false, "https://iam-fips.amazonaws.com",
			"us-east-1"},
		{"iam", "eu-west-1", "", true, true, "https://iam-fips.global.api.aws",
			"us-east-1"},
		{"iam", "us-gov-east-1", "", true, false, "https://iam.us-gov.amazonaws.com",
			"us-gov-west-1"},
		{"iam", "eusc-de-east-1", "", false, false,
			"https://iam.eusc-de-east-1.amazonaws.eu", "eusc-de-east-1"},
		{"route53", "us-isof-east-1", "", false, true, "https://route53.api.aws.hci.ic.gov",
			"us-isof-south-1"},
		{"s3", "eu-west-1", "", true, true,
			"https://s3-fips.dualstack.eu-west-1.amazonaws.com", "eu-west-1"},
		{"s3", "eu-west-1", "my-bucket", false, true,
			"https://my-bucket.s3.dualstack.eu-west-1.amazonaws.com", "eu-west-1"},
		{"s3", "us-gov-west-1", "", true, false,
			"https://s3-fips.us-gov-west-1.amazonaws.com", "us-gov-west-1"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct endpoint_settings settings = {cases[i].fips, cases[i].dual, NULL, 0};
		const struct endpoint_query query = {service(cases[i].service),
			str_of(cases[i].region), STR_NONE, STR_NONE, str_of(cases[i].bucket),
			&settings};
		struct endpoint out;
		struct arena arena;
		struct err err;

		arena_init(&arena);
		if (endpoint_find(&arena, &query, &out, &err) != 0)
			fail_msg("%zu: %s", i, err.text);
		if (!str_is(out.origin, cases[i].origin) ||
			!str_is(out.region, cases[i].signed_for))
			fail_msg("%zu: %.*s %.*s", i, STR_ARG(out.origin), STR_ARG(out.region));
		arena_release(&arena);
	}
}

static void one_service_elsewhere(void **state)
{
	const struct endpoint_override ec2 = {service("ec2"), STR("http://localhost:7")};
	const struct endpoint_settings settings = {.overrides = &ec2, .count = 1, .fips = true};
	struct endpoint_query query = {service("ec2"), STR("eu-west-1"), STR("http://localhost:9"),
		STR_NONE, STR_NONE, &settings};
	struct endpoint out;
	struct arena arena;
	struct err err;

	(void)state;
	arena_init(&arena);
	assert_int_equal(endpoint_find(&arena, &query, &out, &err), 0);
	assert_true(str_is(out.origin, "http://localhost:7"));
	query.service = service("sts");
	assert_int_equal(endpoint_find(&arena, &query, &out, &err), 0);
	assert_true(str_is(out.origin, "http://localhost:9"));
	query = (struct endpoint_query){
		service("s3"), STR("cn-north-1"), STR_NONE, STR_NONE, STR_NONE, &settings};
	assert_int_equal(endpoint_find(&arena, &query, &out, &err), -1);
	assert_non_null(strstr(err.text, "no FIPS endpoint in cn-north-1"));
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(where_calls_go),
		cmocka_unit_test(what_is_refused), cmocka_unit_test(variants),
		cmocka_unit_test(one_service_elsewhere)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
