#include "base/json.h"
#include "base/mem.h"
#include <string.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static struct arena arena;

static int set_up(void **state)
{
	(void)state;
	arena_init(&arena);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	arena_release(&arena);
	return 0;
}

static struct err err;

static const struct value *parse(const char *text)
{
	return json_parse(&arena, str_of(text), &err);
}

static const char *write_with(
	const struct value *v, enum json_style style, const struct json_secrets *secrets)
{
	struct buf buf;
	buf_init(&buf, 0);
	json_write(&buf, v, style, secrets);
	const char *text = arena_cstr(&arena, buf_view(&buf));
	buf_release(&buf);
	return text;
}

static const char *written(const struct value *v)
{
	return write_with(v, JSON_COMPACT, NULL);
}

/* Reads `text` and writes it again. */
static void assert_becomes(const char *text, const char *want)
{
	const struct value *v = parse(text);
	if (!v)
		fail_msg("%s: %s", text, err.text);
	assert_string_equal(written(v), want);
}

static void every_kind_comes_back(void **state)
{
	(void)state;
	static const char *const same[] = {"null", "true", "false", "0", "\"\"", "[]", "{}",
		"\"x\"", "[1,[2,{\"a\":null}],\"b\"]", "{\"a\":{\"b\":[true,false]},\"c\":1}",
		"\"\\\" \\\\ \\b\\f\\n\\r\\t\\u0000\\u001f\"",
		"\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\""};
	for (size_t i = 0; i < sizeof(same) / sizeof(same[0]); i++)
		assert_becomes(same[i], same[i]);
	assert_becomes(" { \"b\" : 1 , \"a\" : \"\\u00e9\\/\" } ", "{\"a\":\"\xC3\xA9/\",\"b\":1}");
}

static void numbers_keep_their_digits(void **state)
{
	(void)state;
	static const char *const same[] = {"-0", "1.10", "1e3", "1E+03", "9223372036854775807",
		"-9223372036854775808", "18446744073709551616", "123456789012345678901234567890",
		"0.1000000000000000055511151231257827021181583404541015625", "1e-400",
		"[1,{\"5\":2.50,\"a\":\"9 8\",\"b\\\"7\":3},true,-4.0]"};
	for (size_t i = 0; i < sizeof(same) / sizeof(same[0]); i++)
		assert_becomes(same[i], same[i]);
}

static void what_is_no_json_number_is_written_as_text(void **state)
{
	(void)state;
	static const char *const odd[] = {"0x1F", "007", ".5", "5.", "+1", "1_000", "", "-", "1e",
		"NaN", "1,2", "-01", "1e+"};
	for (size_t i = 0; i < sizeof(odd) / sizeof(odd[0]); i++)
		assert_string_equal(written(value_number(&arena, str_of(odd[i]))),
			arena_printf(&arena, "\"%s\"", odd[i]).ptr);
}

static void members_are_sorted_or_kept(void **state)
{
	(void)state;
	const struct value *v = parse("{\"b\":1,\"a\":2,\"ab\":3,\"B\":[],\"c\":[{\"x\":{}}]}");
	assert_string_equal(written(v), "{\"B\":[],\"a\":2,\"ab\":3,\"b\":1,\"c\":[{\"x\":{}}]}");
	assert_string_equal(write_with(v, JSON_PRETTY, NULL),
		"{\n  \"b\": 1,\n  \"a\": 2,\n  \"ab\": 3,\n  \"B\": [],\n  \"c\": [\n    {\n"
		"      \"x\": {}\n    }\n  ]\n}");
}

static void many_members_are_sorted_too(void **state)
{
	(void)state;
	for (unsigned count = 30; count < 36; count++) {
		struct value *map = value_map(&arena);
		for (unsigned i = 0; i < count; i++)
			value_put(&arena, map, arena_printf(&arena, "%03u", i * 7 % count * 5),
				value_null());
		const struct value *back = parse(written(map));
		assert_true(value_equal(map, back));
		for (unsigned i = 1; i < back->count; i++)
			assert_true(str_cmp(back->members[i - 1].name, back->members[i].name) < 0);
	}
}

static void our_forms_come_back(void **state)
{
	(void)state;
	struct value *call = value_call(&arena, STR("Join"));
	value_add(&arena, call, value_cstr(&arena, "-"));
	value_add(&arena, call, value_attr(&arena, STR("us-east-1/Vpc"), STR("Arn")));
	struct value *map = value_map(&arena);
	VALUE_PUT(&arena, map, "call", call);
	VALUE_PUT(&arena, map, "ref", value_attr(&arena, STR("us-east-1/Vpc"), STR("")));
	const char *text = written(map);
	assert_string_equal(text,
		"{\"call\":{\"$call\":[\"Join\",\"-\",{\"$attr\":[\"us-east-1/Vpc\","
		"\"Arn\"]}]},\"ref\":{\"$attr\":[\"us-east-1/Vpc\",\"\"]}}");
	assert_true(value_equal(parse(text), map));
	assert_true(value_equal(parse(write_with(map, JSON_PRETTY, NULL)), map));
	const struct value *bare = value_call(&arena, STR("GetAZs"));
	assert_true(value_equal(parse(written(bare)), bare));
	const struct value *secret = parse("{\"$secret\":\"00ff\"}");
	assert_int_equal(secret->kind, VALUE_SECRET);
	assert_true(str_is(secret->text, "00ff"));
}

static void the_users_own_dollar_names_come_back(void **state)
{
	(void)state;
	static const char *const cases[][2] = {
		{"$x", "{\"$$x\":1}"},
		{"$attr", "{\"$$attr\":1}"},
		{"$", "{\"$$\":1}"},
		{"$$secret", "{\"$$$secret\":1}"},
	};
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct value *map = value_map(&arena);
		value_put(&arena, map, str_of(cases[i][0]), value_int(&arena, 1));
		assert_string_equal(written(map), cases[i][1]);
		const struct value *back = parse(cases[i][1]);
		assert_true(value_equal(back, map));
		value_put(&arena, map, STR("other"), value_null());
		assert_true(
			value_equal(parse(written(map)), map)); /* two members: nothing special */
	}
	assert_becomes("{\"$a\":1,\"$b\":2}", "{\"$a\":1,\"$b\":2}");
}

static void broken_forms_are_refused(void **state)
{
	(void)state;
	static const char *const bad[] = {"{\"$attr\":[\"a\"]}", "{\"$attr\":[\"a\",1]}",
		"{\"$attr\":[\"a\",\"b\",\"c\"]}", "{\"$attr\":\"a\"}", "{\"$attr\":[]}",
		"{\"$attr\":{\"a\":1}}", "{\"$call\":[]}", "{\"$call\":[1]}",
		"{\"$call\":\"Join\"}", "{\"$secret\":1}", "{\"$secret\":null}", "{\"$other\":1}",
		"[{\"a\":{\"$\":1}}]"};
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		err.code = ERR_NONE;
		assert_null(parse(bad[i]));
		assert_int_equal(err.code, ERR_INPUT);
		assert_non_null(json_parse_plain(&arena, str_of(bad[i]), &err));
	}
	const struct value *plain =
		json_parse_plain(&arena, STR("{\"$attr\":[\"a\",\"b\"]}"), &err);
	assert_int_equal(plain->kind, VALUE_MAP);
	assert_true(str_is(plain->members[0].name, "$attr"));
}

/* The value of each secret in `v` must not be in the text. */
static void secrets_are_never_written_in_clear(void **state)
{
	(void)state;
	struct value *secret = value_cstr(&arena, "hunter2");
	secret->flags = VALUE_TAINTED;
	struct value *pin = value_number(&arena, STR("31337"));
	pin->flags = VALUE_TAINTED;
	struct value *list = value_list(&arena);
	value_add(&arena, list, secret);
	value_add(&arena, list, pin);
	struct value *call = value_call(&arena, STR("Join"));
	value_add(&arena, call, secret);
	value_add(&arena, list, call);
	value_add(&arena, list, value_secret(&arena, STR("abcdef")));
	struct value *dollar = value_map(&arena);
	value_put(&arena, dollar, STR("$x"), secret);
	value_add(&arena, list, dollar);
	assert_string_equal(written(list), "[\"****\",\"****\",{\"$call\":[\"Join\",\"****\"]},"
					   "\"****\",{\"$$x\":\"****\"}]");
	/* What is within something tainted is, too. */
	struct value *box = value_map(&arena);
	struct value *inner = value_list(&arena);
	value_add(&arena, inner, value_cstr(&arena, "inner1"));
	value_add(&arena, inner, value_bool(true));
	value_put(&arena, box, STR("a"), inner);
	box->flags = VALUE_TAINTED;
	assert_string_equal(written(box), "{\"a\":[\"****\",\"****\"]}");
	assert_null(strstr(write_with(list, JSON_PRETTY, NULL), "hunter2"));
}

static void write_hash(void *ctx, struct buf *buf, const struct value *v)
{
	(*(int *)ctx)++;
	json_write_secret(buf, v->kind == VALUE_SECRET ? v->text : STR("beef"));
}

static void a_function_stands_in_for_secrets(void **state)
{
	(void)state;
	int calls = 0;
	struct json_secrets secrets = {write_hash, &calls};
	struct value *tainted = value_cstr(&arena, "hunter2");
	tainted->flags = VALUE_TAINTED;
	struct value *list = value_list(&arena);
	value_add(&arena, list, tainted);
	value_add(&arena, list, value_secret(&arena, STR("cafe")));
	value_add(&arena, list, value_cstr(&arena, "plain"));
	const char *text = write_with(list, JSON_COMPACT, &secrets);
	assert_string_equal(text, "[{\"$secret\":\"beef\"},{\"$secret\":\"cafe\"},\"plain\"]");
	assert_int_equal(calls, 2);
	/* Reading and writing again gives the same bytes. */
	assert_string_equal(write_with(parse(text), JSON_COMPACT, &secrets), text);
}

static void bad_utf8_is_replaced(void **state)
{
	(void)state;
	static const char *const cases[][2] = {
		{"a\xFFz", "\"a\xEF\xBF\xBDz\""},
		{"\xC0\xAF", "\"\xEF\xBF\xBD\xEF\xBF\xBD\""},
		{"ok\xE2\x82", "\"ok\xEF\xBF\xBD\xEF\xBF\xBD\""},
		{"\xED\xA0\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\""},
	};
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const char *text = written(value_cstr(&arena, cases[i][0]));
		assert_string_equal(text, cases[i][1]);
		assert_non_null(parse(text));
	}
}

static void errors_say_where(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		const char *want;
	} cases[] = {
		{"{\n  \"a\": 1,\n  \"a\": 2\n}", "line 3, column "},
		{"[1,\n2,\n  x]", "line 3, column "},
		{"[1] 2", "line 1, column "},
		{"", "line 1, column 0"},
		{"[1,]", "line 1, column "},
		{"{\"a\":01}", "line 1, column "},
		{"\"\xFF\"", "line 1, column "},
		{"\"\\ud800\"", "line 1, column "},
		{"\"unclosed", "line 1, column "},
		{"'single'", "line 1, column "},
		{"nul", "line 1, column "},
	};
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		err = (struct err){0};
		if (parse(cases[i].text))
			fail_msg("%s was read", cases[i].text);
		assert_int_equal(err.code, ERR_INPUT);
		if (!strstr(err.text, cases[i].want))
			fail_msg("%s: %s", cases[i].text, err.text);
	}
	/* What stands in the text is not in the message: it may be secret. */
	assert_null(parse("{\"password\":\"hunter2\" \"x\"}"));
	assert_null(strstr(err.text, "hunter2"));
	assert_null(parse("[hunter2]"));
	assert_null(strstr(err.text, "hunter2"));
}

static const char *nested(size_t depth, char open, char close, const char *inside)
{
	char *text = arena_alloc(&arena, depth * 12 + 100);
	size_t len = 0;
	for (size_t i = 0; i < depth; i++) {
		text[len++] = open;
		if (open == '{') {
			memcpy(text + len, "\"[{\":", 5);
			len += 5;
		}
	}
	memcpy(text + len, inside, strlen(inside));
	len += strlen(inside);
	for (size_t i = 0; i < depth; i++)
		text[len++] = close;
	return text;
}

static void depth_has_a_limit(void **state)
{
	(void)state;
	assert_non_null(parse(nested(200, '[', ']', "1")));
	assert_non_null(parse(nested(200, '{', '}', "1")));
	assert_null(parse(nested(201, '[', ']', "")));
	assert_int_equal(err.code, ERR_LIMIT);
	assert_string_equal(err.text, "line 1, column 201: nested deeper than 200");
	assert_null(parse(nested(1000000, '[', ']', "")));
	assert_int_equal(err.code, ERR_LIMIT);
	/* Brackets in strings do not count, nor do those side by side. */
	assert_non_null(parse(arena_printf(&arena, "[\"%s\"]", nested(500, '[', ']', "")).ptr));
	struct buf buf;
	buf_init(&buf, 0);
	buf_puts(&buf, "[[]");
	for (int i = 0; i < 1000; i++)
		buf_puts(&buf, ",[{}]");
	buf_puts(&buf, "]");
	assert_non_null(json_parse(&arena, buf_view(&buf), &err));
	buf_release(&buf);
}

static void slices_need_no_nul(void **state)
{
	(void)state;
	const struct value *v = json_parse(&arena, (struct str){"123456", 3}, &err);
	assert_true(str_is(v->text, "123"));
	assert_null(json_parse(&arena, STR_NONE, &err));
	assert_null(json_parse(&arena, STR("[1]\0"), &err));
}

/* Cut or changed anywhere, a document is read or refused, and never worse. */
static void damaged_documents_do_no_harm(void **state)
{
	(void)state;
	const struct str whole = STR("{\"a\":[1,-2.5e3,\"x\\u00e9\\n\"],\"b\":{\"$attr\":[\"r/A\","
				     "\"B\"]},\"c\":{\"$$x\":null},\"d\":\"\\\"5\"}");
	for (size_t i = 0; i < whole.len; i++) {
		struct arena own;
		arena_init(&own);
		/* Memory of exactly the length, for the sanitizer to watch the end. */
		char *copy = mem_alloc(whole.len);
		memcpy(copy, whole.ptr, whole.len);
		json_parse(&own, (struct str){copy, i}, &err);
		const char tries[] = {'"', '\\', '{', ']', '0', '-', '.', '\0', (char)0xFF, ' '};
		for (size_t j = 0; j < sizeof(tries); j++) {
			copy[i] = tries[j];
			const struct value *v =
				json_parse(&own, (struct str){copy, whole.len}, &err);
			if (v)
				assert_true(value_equal(v, parse(written(v))));
		}
		mem_free(copy);
		arena_release(&own);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_kind_comes_back),
		cmocka_unit_test(numbers_keep_their_digits),
		cmocka_unit_test(what_is_no_json_number_is_written_as_text),
		cmocka_unit_test(members_are_sorted_or_kept),
		cmocka_unit_test(many_members_are_sorted_too),
		cmocka_unit_test(our_forms_come_back),
		cmocka_unit_test(the_users_own_dollar_names_come_back),
		cmocka_unit_test(broken_forms_are_refused),
		cmocka_unit_test(secrets_are_never_written_in_clear),
		cmocka_unit_test(a_function_stands_in_for_secrets),
		cmocka_unit_test(bad_utf8_is_replaced),
		cmocka_unit_test(errors_say_where),
		cmocka_unit_test(depth_has_a_limit),
		cmocka_unit_test(slices_need_no_nul),
		cmocka_unit_test(damaged_documents_do_no_harm),
	};
	return cmocka_run_group_tests_name("json", tests, set_up, tear_down);
}
