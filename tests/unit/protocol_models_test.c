/* The generated tables: whole, in order, and with every operation of the list. */
#include "aws/api.h"
#include "base/fs.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#define LIST TESTS_DIR "/../providers/aws/models/operations.txt"

static void finds_services(void **state)
{
	(void)state;
	assert_true(api_services_count >= 5);
	for (size_t i = 0; i < api_services_count; i++) {
		assert_ptr_equal(api_service_find(str_of(api_services[i]->id)), api_services[i]);
		if (i)
			assert_true(strcmp(api_services[i - 1]->id, api_services[i]->id) < 0);
	}
	assert_null(api_service_find(STR("ec")));
	assert_null(api_service_find(STR("")));
}

static void finds_operations(void **state)
{
	(void)state;
	for (size_t i = 0; i < api_services_count; i++) {
		const struct api_service *s = api_services[i];
		for (size_t o = 0; o < s->noperations; o++)
			assert_ptr_equal(api_operation_find(s, str_of(s->operations[o].name)),
				&s->operations[o]);
		assert_null(api_operation_find(s, STR("")));
		assert_null(api_operation_find(s, STR("Create")));
		assert_null(api_operation_find(s, STR("Zzz")));
	}
}

/* How many members a shape of this kind must have; -1: any number. */
static int members_of(uint8_t kind)
{
	return kind == API_STRUCTURE ? -1 : kind == API_LIST ? 1 : kind == API_MAP ? 2 : 0;
}

static void check_shape(const struct api_service *s, const struct api_shape *shape)
{
	int wanted = members_of(shape->kind);
	assert_true(shape->kind <= API_DOCUMENT);
	assert_true(wanted < 0 || wanted == shape->nmembers);
	assert_true((size_t)shape->members + shape->nmembers <= s->nmembers);
	for (size_t m = 0; m < shape->nmembers; m++) {
		const struct api_member *member = &s->members[shape->members + m];
		assert_true(member->shape < s->exceptions);
		assert_true(member->location <= API_STATUS_CODE);
		assert_int_equal(member->name != NULL, shape->kind == API_STRUCTURE);
		if (member->name)
			assert_ptr_equal(api_member_find(s, shape, str_of(member->name)), member);
	}
}

static void shapes_are_whole(void **state)
{
	(void)state;
	for (size_t i = 0; i < api_services_count; i++) {
		const struct api_service *s = api_services[i];
		for (size_t n = 0; n < s->nshapes; n++) {
			check_shape(s, &s->shapes[n]);
			assert_int_equal(
				n >= s->exceptions, (s->shapes[n].flags & API_EXCEPTION) != 0);
		}
		for (size_t o = 0; o < s->noperations; o++) {
			const struct api_operation *op = &s->operations[o];
			assert_true(op->input == API_NO_SHAPE || op->input < s->exceptions);
			assert_true(op->output == API_NO_SHAPE || op->output < s->exceptions);
			assert_int_equal(op->uri[0], '/');
		}
	}
}

static void finds_exceptions(void **state)
{
	(void)state;
	const struct api_service *iam = api_service_find(STR("iam"));
	const struct api_shape *gone = api_exception_find(iam, STR("NoSuchEntity"));
	assert_non_null(gone);
	assert_string_equal(gone->name, "NoSuchEntityException");
	assert_int_equal(gone->status, 404);
	assert_true(gone->flags & API_SENDER_FAULT);
	assert_null(api_exception_find(iam, STR("NoSuchEntityException")));
	assert_null(api_exception_find(iam, STR("")));
}

static void knows_global_services(void **state)
{
	(void)state;
	const struct api_service *iam = api_service_find(STR("iam"));
	assert_true(iam->global);
	assert_string_equal(iam->global_region, "us-east-1");
	assert_false(api_service_find(STR("ec2"))->global);
	assert_false(api_service_find(STR("s3"))->global);
	assert_false(api_service_find(STR("sts"))->global);
}

/* The list says what generate.py was last run for. */
static void follows_the_list(void **state)
{
	(void)state;
	struct arena arena;
	struct err err;
	struct str text, line, service;
	size_t listed = 0, held = 0;
	arena_init(&arena);
	if (fs_read(&arena, LIST, 1 << 20, &text, &err))
		fail_msg("%s", err.text);
	while (str_cut(&text, '\n', &line)) {
		line = str_trim(line);
		if (!line.len || line.ptr[0] == '#' || !str_cut(&line, ' ', &service))
			continue;
		const struct api_service *s = api_service_find(service);
		if (!s || !api_operation_find(s, line))
			fail_msg("%.*s %.*s is listed, not generated: run models/generate.py",
				STR_ARG(service), STR_ARG(line));
		listed++;
	}
	for (size_t i = 0; i < api_services_count; i++)
		held += api_services[i]->noperations;
	assert_int_equal(listed, held);
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_services),
		cmocka_unit_test(finds_operations),
		cmocka_unit_test(shapes_are_whole),
		cmocka_unit_test(finds_exceptions),
		cmocka_unit_test(knows_global_services),
		cmocka_unit_test(follows_the_list),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
