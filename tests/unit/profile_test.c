/* The shared config files' parser: the SDKs' own cases, and hostile files. */
#include "../../providers/aws/config_private.h"
#include "../../providers/aws/profile.h"
#include "base/buf.h"
#include "base/fs.h"
#include "base/json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* The list of tests in a file of the suite, or NULL where the suite is not at hand. */
static const struct value *suite(struct arena *arena, const char *file)
{
	const char *dir = getenv("SKALD_VECTORS");
	const char *path = arena_printf(
		arena, "%s/profiles/%s", dir ? dir : TESTS_DIR "/../../shared/vectors", file)
				   .ptr;
	const struct value *all;
	struct str text;
	struct err err;

	if (!fs_exists(path)) {
		print_message("skipped: no %s (SKALD_VECTORS)\n", path);
		return NULL;
	}
	if (fs_read(arena, path, 1 << 20, &text, &err) != 0)
		fail_msg("%s", err.text);
	all = json_parse_plain(arena, text, &err);
	if (!all)
		fail_msg("%s", err.text);
	return value_get(all, STR("tests"));
}

static int parse_both(
	struct arena *arena, const struct value *test, struct profile_set *set, struct err *err)
{
	struct str config = value_text(value_path(test, "input.configFile"));
	struct str credentials = value_text(value_path(test, "input.credentialsFile"));

	if (profile_parse(arena, set, PROFILE_CONFIG, config, "config", err) != 0)
		return -1;
	return profile_parse(arena, set, PROFILE_CREDENTIALS, credentials, "credentials", err);
}

static size_t count_of(const struct profile_set *set, enum profile_kind kind)
{
	size_t n = 0;

	for (size_t i = 0; i < set->count; i++)
		n += set->items[i].kind == kind;
	return n;
}

static void compare(const char *name, const struct profile_set *set, enum profile_kind kind,
	const struct value *want)
{
	size_t wanted = want ? want->count : 0;

	if (count_of(set, kind) != wanted)
		fail_msg("%s: %zu sections of kind %d, not %zu", name, count_of(set, kind), kind,
			wanted);
	for (size_t i = 0; i < wanted; i++) {
		const struct value *properties = want->members[i].value;
		const struct profile *profile = profile_find(set, kind, want->members[i].name);

		if (!profile || profile->count != properties->count)
			fail_msg("%s: %.*s differs", name, STR_ARG(want->members[i].name));
		for (size_t j = 0; j < properties->count; j++) {
			struct str got = profile_get(profile, properties->members[j].name.ptr);

			if (!str_eq(got, value_text(properties->members[j].value)))
				fail_msg("%s: %.*s is '%.*s'", name,
					STR_ARG(properties->members[j].name), STR_ARG(got));
		}
	}
}

static void run_parser_case(struct arena *arena, const struct value *test)
{
	const char *name = value_text_of(test, "name").ptr;
	struct str complaint = value_text(value_path(test, "output.errorContaining"));
	struct profile_set set = {0};
	struct err err = {0};
	int rc = parse_both(arena, test, &set, &err);

	if (complaint.len) {
		if (rc == 0 || str_find(str_of(err.text), complaint) < 0)
			fail_msg("%s: rc %d '%s'", name, rc, err.text);
		return;
	}
	if (rc != 0)
		fail_msg("%s: %s", name, err.text);
	compare(name, &set, PROFILE, value_path(test, "output.config.profiles"));
	compare(name, &set, PROFILE_SSO_SESSION, value_path(test, "output.config.sso_sessions"));
}

static void parser_suite(void **state)
{
	struct arena arena;
	const struct value *tests;

	(void)state;
	arena_init(&arena);
	tests = suite(&arena, "profile-parser-tests.json");
	for (size_t i = 0; tests && i < tests->count; i++)
		run_parser_case(&arena, value_at(tests, i));
	if (tests) {
		print_message("profiles: %u parser cases\n", tests->count);
		assert_int_equal(tests->count, 65);
	}
	arena_release(&arena);
	if (!tests)
		skip();
}

static const char *from_map(void *ctx, const char *name)
{
	return value_text_of(ctx, name).ptr;
}

static bool run_location_case(struct arena *arena, const struct value *test)
{
	const struct config_source source = {
		from_map, (void *)(uintptr_t)value_get(test, STR("environment")), NULL};
	struct config_paths paths = config_paths_of(arena, &source);
	struct str profile = value_text_of(test, "profile");

	if (!str_is(value_text_of(test, "platform"), "linux"))
		return false;
	assert_true(str_eq(paths.config, value_text_of(test, "configLocation")));
	assert_true(str_eq(paths.credentials, value_text_of(test, "credentialsLocation")));
	if (profile.len)
		assert_true(str_eq(config_profile_name(&source), profile));
	return true;
}

static void location_suite(void **state)
{
	struct arena arena;
	const struct value *tests;
	size_t ran = 0;

	(void)state;
	arena_init(&arena);
	tests = suite(&arena, "file-location-tests.json");
	for (size_t i = 0; tests && i < tests->count; i++)
		ran += run_location_case(&arena, value_at(tests, i));
	if (tests) {
		print_message("profiles: %zu of %u location cases (the others are for Windows)\n",
			ran, tests->count);
		assert_int_equal(ran, 4);
	}
	arena_release(&arena);
	if (!tests)
		skip();
}

static void own_cases(void **state)
{
	static const struct {
		const char *text, *complaint;
	} cases[] = {
		{"[default]\nregion = eu-west-1\ns3 =\n  a = b\n # c\n  d = e\n", NULL},
		{"[default]\nregion = x\n[default] x\n", "config:3: Profile definition must end"},
		{"[default]\n  # a comment\nregion = y", NULL},
		{"  # a comment\n[default]", NULL},
		{"[services web]\nec2 =\n  endpoint_url = http://localhost\n", NULL},
		{"]", "config:1: Expected a profile definition"},
		{"[]\nx = y", NULL},
		{"[profile foo]\nx = # all of it\n", NULL},
		{"\xef\xbb\xbf[default]\n", "config:1: Expected a profile definition"},
	};
	struct arena arena;

	(void)state;
	arena_init(&arena);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct profile_set set = {0};
		struct err err = {0};
		int rc = profile_parse(
			&arena, &set, PROFILE_CONFIG, str_of(cases[i].text), "config", &err);

		assert_int_equal(rc, cases[i].complaint ? -1 : 0);
		if (rc != 0 && !strstr(err.text, cases[i].complaint))
			fail_msg("case %zu: %s", i, err.text);
	}
	arena_release(&arena);
}

static void values_of_own_cases(void **state)
{
	static const char text[] = "[default]\nx = # all\ns3 =\n  a = b\n # c\n  d = e\n";
	struct profile_set set = {0};
	const struct profile *profile;
	struct arena arena;
	struct err err;

	(void)state;
	arena_init(&arena);
	assert_int_equal(
		profile_parse(&arena, &set, PROFILE_CONFIG, str_of(text), "config", &err), 0);
	profile = profile_find(&set, PROFILE, STR("default"));
	assert_non_null(profile);
	assert_int_equal(profile_get(profile, "x").len, 0);
	assert_true(str_is(profile_get(profile, "s3"), "\na = b\nd = e"));
	arena_release(&arena);
}

/* What would take quadratic time or memory is linear or refused. */
static void large_files(void **state)
{
	static const struct {
		const char *head, *unit;
		int rc;
	} cases[] = {
		{"[default]\nx = y\n", " z\n", 0},
		{"[default]\nx =\n", " z = z\n", 0},
		{"[default]\n", "x%d = y\n", -1},
		{"", "[profile p%d]\n", -1},
		{"[default]\n", "x = y%d\n", 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct profile_set set = {0};
		struct arena arena;
		struct buf text;
		struct err err;

		arena_init(&arena);
		buf_init(&text, 0);
		buf_puts(&text, cases[i].head);
		for (int n = 0; n < 100000; n++) {
			const char *hole = strstr(cases[i].unit, "%d");

			if (!hole) {
				buf_puts(&text, cases[i].unit);
				continue;
			}
			buf_put(&text, cases[i].unit, (size_t)(hole - cases[i].unit));
			buf_printf(&text, "%d%s", n, hole + 2);
		}
		assert_int_equal(profile_parse(&arena, &set, PROFILE_CONFIG, buf_view(&text),
					 "config", &err),
			cases[i].rc);
		assert_true(arena.used < 8u << 20);
		buf_release(&text);
		arena_release(&arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(parser_suite),
		cmocka_unit_test(location_suite),
		cmocka_unit_test(own_cases),
		cmocka_unit_test(values_of_own_cases),
		cmocka_unit_test(large_files),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
