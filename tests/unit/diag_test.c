/* Diagnostics: order, caps, hints, and how they look. */
#include "base/json.h"
#include "model/diag.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

struct fixture {
	struct arena arena;
	struct diags diags;
	struct source source;
	struct buf out;
};

static void begin(struct fixture *f, const char *text)
{
	struct err err = {0};
	memset(f, 0, sizeof(*f));
	arena_init(&f->arena);
	diags_init(&f->diags, &f->arena);
	buf_init(&f->out, 0);
	assert_int_equal(source_init(&f->arena, &f->source, STR("p.yaml"), str_of(text), &err), 0);
}

static void end(struct fixture *f)
{
	buf_release(&f->out);
	diags_release(&f->diags);
	arena_release(&f->arena);
}

static struct mark at(uint32_t line, uint32_t column, uint32_t end_column)
{
	return (struct mark){line, column, line, end_column};
}

static void look(void **state)
{
	(void)state;
	struct fixture f;
	begin(&f, "a:\n\tb: ünï x\n");
	struct diag *d = diag_error(&f.diags, &f.source, at(2, 5, 8), "some-code", "no %s", "good");
	diag_help(&f.diags, d, "try %d", 7);
	diag_related(&f.diags, d, at(1, 1, 2), "first here");
	diag_warning(&f.diags, NULL, (struct mark){0}, "other", "beware");
	diags_sort(&f.diags);
	diags_print(&f.diags, &f.out, false);
	assert_string_equal(f.out.ptr, "warning: beware [other]\n"
				       "p.yaml:2:5: error: no good [some-code]\n"
				       "    2 | \tb: ünï x\n"
				       "      | \t   ^~~\n"
				       "p.yaml:1:1: note: first here\n"
				       "    1 | a:\n"
				       "      | ^\n"
				       "help: try 7\n");
	end(&f);
}

/* A minified file is one line: what is shown of it is a stretch around the caret. */
static void long_lines(void **state)
{
	(void)state;
	struct fixture f;
	char text[5001];
	memset(text, 'x', 5000);
	text[5000] = '\0';
	begin(&f, text);
	diag_error(&f.diags, &f.source, at(1, 3000, 4000), "code", "message");
	diags_print(&f.diags, &f.out, false);
	assert_true(f.out.len < 500);
	const char *caret = strchr(f.out.ptr, '^');
	const char *source_line = strstr(f.out.ptr, "...");
	assert_non_null(caret);
	assert_non_null(source_line);
	end(&f);
}

/* What a file holds must not reach the terminal as commands. */
static void control_characters(void **state)
{
	(void)state;
	struct fixture f;
	begin(&f, "a\x1b[31m\n");
	diag_error(&f.diags, &f.source, at(1, 1, 2), "code", "\x1b[31m \xC2\x9B \x07");
	diags_print(&f.diags, &f.out, false);
	assert_null(strchr(f.out.ptr, '\x1b'));
	assert_null(strchr(f.out.ptr, '\x07'));
	assert_null(strstr(f.out.ptr, "\xC2\x9B"));
	end(&f);
}

static void order_and_repeats(void **state)
{
	(void)state;
	struct fixture f;
	begin(&f, "a\nb\nc\n");
	diag_error(&f.diags, &f.source, at(3, 1, 2), "c", "three");
	diag_error(&f.diags, &f.source, at(1, 1, 2), "c", "one");
	diag_error(&f.diags, &f.source, at(1, 1, 2), "c", "one more");
	diag_error(&f.diags, &f.source, at(3, 1, 2), "c", "three");
	diag_error(&f.diags, &f.source, at(1, 1, 2), "c", "one");
	diags_sort(&f.diags);
	assert_int_equal(f.diags.count, 3);
	assert_int_equal(f.diags.errors, 3);
	assert_true(str_is(f.diags.list[0].message, "one"));
	assert_true(str_is(f.diags.list[1].message, "one more"));
	assert_true(str_is(f.diags.list[2].message, "three"));
	end(&f);
}

static void caps(void **state)
{
	(void)state;
	struct fixture f;
	begin(&f, "a\n");
	for (int i = 0; i < 5000; i++) {
		struct diag *d = diag_error(&f.diags, &f.source, at(1, 1, 2), "c", "number %d", i);
		diag_help(&f.diags, d, "help %d", i);
		diag_related(&f.diags, d, at(1, 1, 2), "related");
	}
	diags_sort(&f.diags);
	assert_int_equal(f.diags.errors, 5000);
	assert_int_equal(f.diags.count, DIAG_KEPT);
	diags_print(&f.diags, &f.out, false);
	assert_non_null(strstr(f.out.ptr, "number 49 "));
	assert_null(strstr(f.out.ptr, "number 50 "));
	assert_non_null(strstr(f.out.ptr, "and 4950 more errors\n"));
	const struct value *json = diags_json(&f.diags, &f.arena);
	assert_int_equal(value_get(json, STR("diagnostics"))->count, DIAG_MAX);
	assert_int_equal(value_int_of(json, "errors", 0), 5000);
	end(&f);
}

static void nearest(void **state)
{
	(void)state;
	static const struct str names[] = {
		{"CidrBlock", 9}, {"Tags", 4}, {"VpcId", 5}, {"EnableDnsSupport", 16}};
	static const struct {
		const char *word, *near;
	} rows[] = {{"CidrBlok", "CidrBlock"}, {"cidrblock", "CidrBlock"}, {"Tag", "Tags"},
		{"Tgas", "Tags"}, {"VPCID", "VpcId"}, {"EnableDNSSupport", "EnableDnsSupport"},
		{"Nothing", ""}, {"", ""}, {"Ta", ""}, {"xyzw", ""}};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str got = diag_nearest(str_of(rows[i].word), names, 4);
		if (!str_is(got, rows[i].near))
			fail_msg("%s gives %.*s", rows[i].word, STR_ARG(got));
	}
	assert_int_equal(diag_nearest(STR("x"), NULL, 0).len, 0);
}

static void clip(void **state)
{
	(void)state;
	char text[400];
	memset(text, 'a', sizeof(text));
	memcpy(text + 119, "\xC3\xA4", 2);
	struct str cut = diag_clip((struct str){text, sizeof(text)});
	assert_int_equal(cut.len, 119);
	assert_int_equal(diag_clip(STR("short")).len, 5);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(look),
		cmocka_unit_test(long_lines),
		cmocka_unit_test(control_characters),
		cmocka_unit_test(order_and_repeats),
		cmocka_unit_test(caps),
		cmocka_unit_test(nearest),
		cmocka_unit_test(clip),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
