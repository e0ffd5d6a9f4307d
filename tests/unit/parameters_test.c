/* Files of parameters, regions, names of stacks. */
#include "base/fs.h"
#include "model/plan.h"
#include "schemas/catalog.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

struct fixture {
	struct arena arena;
	struct diags diags;
	char dir[64];
	char path[96];
	struct parameter *list;
	size_t count;
};

static void begin(struct fixture *f)
{
	const char *tmp = getenv("TMPDIR");
	memset(f, 0, sizeof(*f));
	arena_init(&f->arena);
	diags_init(&f->diags, &f->arena);
	snprintf(f->dir, sizeof(f->dir), "%.40s/parametersXXXXXX", tmp ? tmp : "/tmp");
	assert_non_null(mkdtemp(f->dir));
	snprintf(f->path, sizeof(f->path), "%s/p", f->dir);
}

static void end(struct fixture *f)
{
	unlink(f->path);
	rmdir(f->dir);
	diags_release(&f->diags);
	arena_release(&f->arena);
}

static int read_text(struct fixture *f, const char *text)
{
	struct err err = {0};
	assert_int_equal(fs_replace(f->path, str_of(text), 0600, &err), 0);
	return parameters_read(&f->arena, f->path, &f->list, &f->count, &f->diags);
}

static void forms(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"{\"A\": \"x\", \"B\": 7, \"C\": [\"a\", 1]}",
		"A: x\nB: 7\nC: [a, 1]\n",
		"{\"Parameters\": {\"A\": \"x\", \"B\": \"7\", \"C\": \"a,1\"}, \"Tags\": {}}",
		"[{\"ParameterKey\": \"A\", \"ParameterValue\": \"x\"},"
		" {\"ParameterKey\": \"B\", \"ParameterValue\": \"7\"},"
		" {\"ParameterKey\": \"C\", \"ParameterValue\": \"a,1\"}]",
	};
	static const char *const wanted[][2] = {{"A", "x"}, {"B", "7"}, {"C", "a,1"}};
	struct fixture f;
	begin(&f);
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		assert_int_equal(read_text(&f, texts[i]), 0);
		assert_int_equal(f.count, 3 * (i + 1)); /* they add up */
		for (size_t j = 0; j < 3; j++) {
			const struct parameter *p = &f.list[3 * i + j];
			assert_true(str_is(p->name, wanted[j][0]));
			assert_true(str_is(p->value, wanted[j][1]));
			assert_true(str_is(p->from, f.path));
		}
	}
	end(&f);
}

static void bad_files(void **state)
{
	(void)state;
	static const char *const texts[] = {"", "text", "{\"A\": {\"b\": 1}}", "{\"A\": [[1]]}",
		"{\"A\": null}", "[{\"ParameterKey\": \"A\"}]", "[1]", "{\"A\": 1",
		"{\"A\": \"\x80\"}", "{\"A\": 1, \"A\": 2}"};
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		struct fixture f;
		begin(&f);
		if (read_text(&f, texts[i]) == 0)
			fail_msg("%s was taken", texts[i]);
		assert_true(f.diags.errors > 0);
		end(&f);
	}
	struct fixture f;
	begin(&f);
	assert_int_equal(parameters_read(&f.arena, f.path, &f.list, &f.count, &f.diags), -1);
	assert_int_equal(parameters_read(&f.arena, f.dir, &f.list, &f.count, &f.diags), -1);
	assert_int_equal(f.diags.errors, 2);
	end(&f);
}

static void regions(void **state)
{
	(void)state;
	static const char *const known[] = {"af-south-1", "us-east-1", "us-west-2", "us-gov-west-1",
		"cn-north-1", "eusc-de-east-1", "sa-east-1", "il-central-1"};
	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		assert_true(region_is_known(str_of(known[i])));
	assert_false(region_is_known(STR("us-east-9")));
	assert_false(region_is_known(STR("")));
	assert_true(str_is(region_partition(STR("us-gov-west-1")), "aws-us-gov"));
	assert_true(str_is(region_partition(STR("cn-north-1")), "aws-cn"));
	assert_true(str_is(region_url_suffix(STR("cn-north-1")), "amazonaws.com.cn"));
	assert_true(str_is(region_partition(STR("nowhere")), "aws"));
}

static void stack_names(void **state)
{
	(void)state;
	static const char *const rows[][2] = {{"plans/web.yaml", "web"},
		{"web.prod.json", "web-prod"}, {"<stdin>", "stdin"},
		{"my plan (2).yaml", "my-plan-2"}, {"9lives.yaml", "stack-9lives"},
		{"...", "stack"}, {"äö.yaml", "stack"}, {"a", "a"}};
	struct plan_catalog catalog = {.types = &schema_catalog};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena arena;
		struct diags diags;
		struct source source;
		struct err err = {0};
		arena_init(&arena);
		diags_init(&diags, &arena);
		assert_int_equal(
			source_init(&arena, &source, str_of(rows[i][0]),
				STR("Resources: {R: {Type: AWS::EC2::InternetGateway}}"), &err),
			0);
		struct plan *plan = plan_read(&arena, &source, &catalog, &diags);
		if (!str_is(plan_stack(plan), rows[i][1]))
			fail_msg("%s gives %.*s", rows[i][0], STR_ARG(plan_stack(plan)));
		diags_release(&diags);
		arena_release(&arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(forms),
		cmocka_unit_test(bad_files),
		cmocka_unit_test(regions),
		cmocka_unit_test(stack_names),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
