/* Calls carried out once their arguments are known, taint on the way. */
#include "base/json.h"
#include "model/resolve.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

struct known {
	const struct value *attrs; /* "address|name": value */
};

static const struct value *lookup(void *ctx, struct str address, struct str name)
{
	const struct known *known = ctx;
	for (uint32_t i = 0; known->attrs && i < known->attrs->count; i++) {
		struct str rest = known->attrs->members[i].name;
		struct str first;
		str_cut(&rest, '|', &first);
		if (str_eq(first, address) && str_eq(rest, name))
			return known->attrs->members[i].value;
	}
	return NULL;
}

static const struct value *parse(struct arena *arena, const char *json)
{
	struct err err = {0};
	const struct value *v = json_parse(arena, str_of(json), &err);
	if (!v)
		fail_msg("%s: %s", json, err.text);
	return v;
}

static void assert_resolves(const char *attrs, const char *json, const char *wanted)
{
	struct arena arena;
	struct buf buf;
	struct err err = {0};
	arena_init(&arena);
	buf_init(&buf, 0);
	struct known known = {parse(&arena, attrs)};
	const struct value *v = value_resolve(&arena, parse(&arena, json), lookup, &known, &err);
	if (!v)
		fail_msg("%s: %s", json, err.text);
	json_write(&buf, v, JSON_COMPACT, NULL);
	assert_string_equal(buf.ptr, wanted);
	buf_release(&buf);
	arena_release(&arena);
}

static void functions(void **state)
{
	(void)state;
	const char *known =
		"{\"u/A|\":\"id\",\"u/A|Arn\":\"arn\",\"u/A|List\":[\"x\",\"y\"],\"u/A|N\":7}";
	assert_resolves(known, "{\"$attr\":[\"u/A\",\"\"]}", "\"id\"");
	assert_resolves(known, "{\"$attr\":[\"u/B\",\"\"]}", "{\"$attr\":[\"u/B\",\"\"]}");
	assert_resolves(known,
		"{\"$call\":[\"Join\",\"-\",[\"a\",{\"$attr\":[\"u/A\",\"\"]},1,true]]}",
		"\"a-id-1-true\"");
	assert_resolves(
		known, "{\"$call\":[\"Join\",\"-\",{\"$attr\":[\"u/A\",\"List\"]}]}", "\"x-y\"");
	assert_resolves(
		known, "{\"$call\":[\"Sub\",\"a\",{\"$attr\":[\"u/A\",\"N\"]},\"b\"]}", "\"a7b\"");
	assert_resolves(
		known, "{\"$call\":[\"Select\",\"1\",{\"$attr\":[\"u/A\",\"List\"]}]}", "\"y\"");
	assert_resolves(known, "{\"$call\":[\"Split\",\"r\",{\"$attr\":[\"u/A\",\"Arn\"]}]}",
		"[\"a\",\"n\"]");
	assert_resolves(known, "{\"$call\":[\"Base64\",{\"$attr\":[\"u/A\",\"\"]}]}", "\"aWQ=\"");
	/* Nested, and known in part. */
	assert_resolves(known,
		"[{\"k\":{\"$call\":[\"Sub\",{\"$call\":[\"Join\",\"\",[{\"$attr\":[\"u/"
		"A\",\"\"]}]]},"
		"{\"$attr\":[\"u/B\",\"\"]}]}}]",
		"[{\"k\":{\"$call\":[\"Sub\",\"id\",{\"$attr\":[\"u/B\",\"\"]}]}}]");
	/* The chosen item is known though others are not. */
	assert_resolves(
		known, "{\"$call\":[\"Select\",0,[\"a\",{\"$attr\":[\"u/B\",\"\"]}]]}", "\"a\"");
}

static void errors(void **state)
{
	(void)state;
	static const char *const bad[] = {"{\"$call\":[\"Select\",2,[\"a\",\"b\"]]}",
		"{\"$call\":[\"Select\",-1,[\"a\"]]}", "{\"$call\":[\"Select\",\"x\",[\"a\"]]}",
		"{\"$call\":[\"Select\",0,\"a\"]}", "{\"$call\":[\"Select\",0]}",
		"{\"$call\":[\"Join\",\",\",\"a\"]}", "{\"$call\":[\"Join\",[],[\"a\"]]}",
		"{\"$call\":[\"Join\",\",\",[[\"a\"]]]}", "{\"$call\":[\"Join\"]}",
		"{\"$call\":[\"Split\",\"\",\"a\"]}", "{\"$call\":[\"Split\",\",\",[]]}",
		"{\"$call\":[\"Sub\",\"a\",{}]}", "{\"$call\":[\"Base64\",[]]}",
		"{\"$call\":[\"Base64\"]}", "{\"$call\":[\"Nope\",\"a\"]}"};
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		struct arena arena;
		struct err err = {0};
		struct known none = {NULL};
		arena_init(&arena);
		const struct value *v =
			value_resolve(&arena, parse(&arena, bad[i]), lookup, &none, &err);
		if (v)
			fail_msg("%s was carried out", bad[i]);
		assert_int_equal(err.code, ERR_INPUT);
		arena_release(&arena);
	}
}

static void taint(void **state)
{
	(void)state;
	struct arena arena;
	struct err err = {0};
	arena_init(&arena);
	struct value *attrs = value_map(&arena);
	const struct value *secret = value_taint(&arena, value_cstr(&arena, "s,t"));
	value_put(&arena, attrs, STR("u/A|"), secret);
	value_put(&arena, attrs, STR("u/B|"), value_cstr(&arena, "open"));
	struct known known = {attrs};
	static const struct {
		const char *json;
		bool tainted;
	} rows[] = {
		{"{\"$call\":[\"Sub\",\"a\",{\"$attr\":[\"u/A\",\"\"]}]}", true},
		{"{\"$call\":[\"Join\",\"\",[\"a\",{\"$attr\":[\"u/A\",\"\"]}]]}", true},
		{"{\"$call\":[\"Split\",\",\",{\"$attr\":[\"u/A\",\"\"]}]}", true},
		{"{\"$call\":[\"Base64\",{\"$attr\":[\"u/A\",\"\"]}]}", true},
		{"{\"$call\":[\"Select\",0,[{\"$attr\":[\"u/A\",\"\"]},\"b\"]]}", true},
		{"{\"$call\":[\"Select\",1,[{\"$attr\":[\"u/A\",\"\"]},\"b\"]]}", false},
		{"{\"$call\":[\"Sub\",\"a\",{\"$attr\":[\"u/B\",\"\"]}]}", false},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const struct value *v = parse(&arena, rows[i].json);
		v = value_resolve(&arena, v, lookup, &known, &err);
		assert_non_null(v);
		assert_int_equal(value_is_tainted(v), rows[i].tainted);
	}
	/* A write-only property that is not known yet comes out tainted. */
	const struct value *later = value_taint(&arena, value_attr(&arena, STR("u/B"), STR("")));
	assert_true(value_is_tainted(value_resolve(&arena, later, lookup, &known, &err)));
	arena_release(&arena);
}

/* What did not change is shared, so that resolving a large value costs what changes. */
static void sharing(void **state)
{
	(void)state;
	struct arena arena;
	struct err err = {0};
	struct known none = {NULL};
	arena_init(&arena);
	const struct value *v = parse(&arena, "{\"a\":[1,{\"b\":{\"$attr\":[\"u/A\",\"\"]}}]}");
	assert_ptr_equal(value_resolve(&arena, v, lookup, &none, &err), v);
	arena_release(&arena);
}

static void count(void *ctx, const struct value *attr)
{
	assert_int_equal(attr->kind, VALUE_ATTR);
	++*(int *)ctx;
}

static void each_attr(void **state)
{
	(void)state;
	struct arena arena;
	int n = 0;
	arena_init(&arena);
	value_each_attr(
		parse(&arena, "{\"a\":[{\"$attr\":[\"u/A\",\"\"]},{\"$call\":[\"Sub\",\"x\","
			      "{\"$attr\":[\"u/B\",\"N\"]}]}]}"),
		count, &n);
	value_each_attr(NULL, count, &n);
	assert_int_equal(n, 2);
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(functions),
		cmocka_unit_test(errors),
		cmocka_unit_test(taint),
		cmocka_unit_test(sharing),
		cmocka_unit_test(each_attr),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
