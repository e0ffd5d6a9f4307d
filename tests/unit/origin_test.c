#include "base/fs.h"
#include "record/origin.h"

#include <git2.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static char dir[64];
static struct arena arena;

/* Marks of all CI systems: the tests themselves may run in one. */
static const char *const marks[] = {"GITHUB_ACTIONS", "GITLAB_CI", "JENKINS_URL", "BUILDKITE",
	"CIRCLECI", "TF_BUILD", "BITBUCKET_BUILD_NUMBER", "CODEBUILD_BUILD_ID"};

static int set_up(void **state)
{
	(void)state;
	arena_init(&arena);
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		unsetenv(marks[i]);
	git_libgit2_init();
	snprintf(dir, sizeof(dir), "/tmp/skald-origin-XXXXXX");
	return mkdtemp(dir) ? 0 : -1;
}

static int tear_down(void **state)
{
	(void)state;
	char command[100];
	git_libgit2_shutdown();
	arena_release(&arena);
	snprintf(command, sizeof(command), "rm -rf %s", dir);
	return system(command);
}

static const char *in_dir(const char *name)
{
	return arena_printf(&arena, "%s/%s", dir, name).ptr;
}

static void put(const char *name, const char *text)
{
	struct err err;
	assert_int_equal(fs_replace(in_dir(name), str_of(text), 0644, &err), 0);
}

/* Commits all that is in the work tree; by the library, so that no git program is needed. */
static void commit(git_repository *repo, char id[41])
{
	git_index *index;
	git_oid tree_id;
	git_oid commit_id;
	git_oid parent_id;
	git_tree *tree;
	git_commit *parent = NULL;
	git_signature *who;
	assert_int_equal(git_repository_index(&index, repo), 0);
	assert_int_equal(git_index_add_all(index, NULL, 0, NULL, NULL), 0);
	assert_int_equal(git_index_update_all(index, NULL, NULL, NULL), 0);
	assert_int_equal(git_index_write(index), 0);
	assert_int_equal(git_index_write_tree(&tree_id, index), 0);
	assert_int_equal(git_tree_lookup(&tree, repo, &tree_id), 0);
	assert_int_equal(git_signature_new(&who, "Ann", "ann@example.com", 1760000000, 0), 0);
	if (git_reference_name_to_id(&parent_id, repo, "HEAD") == 0)
		assert_int_equal(git_commit_lookup(&parent, repo, &parent_id), 0);
	const git_commit *parents[] = {parent};
	assert_int_equal(git_commit_create(&commit_id, repo, "HEAD", who, who, NULL, "m", tree,
				 parent ? 1 : 0, parents),
		0);
	git_oid_tostr(id, 41, &commit_id);
	git_commit_free(parent);
	git_signature_free(who);
	git_tree_free(tree);
	git_index_free(index);
}

static git_repository *make_repo(void)
{
	git_repository *repo;
	assert_int_equal(git_repository_init(&repo, dir, 0), 0);
	assert_int_equal(mkdir(in_dir("plans"), 0755), 0);
	return repo;
}

static const struct value *git_of(const char *name)
{
	return origin_git(&arena, in_dir(name));
}

static void check_git(const char *name, const char *id, bool dirty)
{
	const struct value *git = git_of(name);
	assert_non_null(git);
	assert_true(str_is(value_text_of(git, "commit"), id));
	assert_true(str_is(value_text_of(git, "path"), name));
	assert_int_equal(value_is_true(value_get(git, STR("dirty"))), dirty);
}

static void test_git(void **state)
{
	(void)state;
	char first[41];
	char second[41];
	put("file", "x");
	assert_null(git_of("file")); /* no repository */
	git_repository *repo = make_repo();
	put("plans/web.yaml", "one\n");
	put("other", "o\n");
	assert_null(git_of("plans/web.yaml")); /* no commit */
	commit(repo, first);
	check_git("plans/web.yaml", first, false);
	check_git("file", first, false);
	put("other", "changed\n"); /* outside of the plan's directory */
	check_git("plans/web.yaml", first, false);
	check_git("file", first, true);
	put("plans/nested.yaml", "n\n"); /* not tracked: not the plan's */
	check_git("plans/web.yaml", first, false);
	check_git("plans/nested.yaml", first, true);
	put("plans/web.yaml", "two\n");
	check_git("plans/web.yaml", first, true);
	commit(repo, second);
	check_git("plans/web.yaml", second, false);
	assert_string_not_equal(first, second);
	git_repository_free(repo);
}

static int read_rev(const char *name, const char *rev, struct str *text, struct err *err)
{
	struct str id;
	return origin_read_rev(&arena, in_dir(name), rev, 100, text, &id, err);
}

static void refused(const char *name, const char *rev, enum err_code code, const char *why)
{
	struct str text;
	struct err err;
	assert_int_equal(read_rev(name, rev, &text, &err), -1);
	assert_int_equal(err.code, code);
	if (!strstr(err.text, why))
		print_message("%s\n", err.text);
	assert_non_null(strstr(err.text, why));
}

static void test_read_rev(void **state)
{
	(void)state;
	char first[41];
	char second[41];
	char large[102];
	struct str text;
	struct str id;
	struct err err;
	put("file", "x");
	refused("file", "HEAD", ERR_INPUT, "no git repository");
	git_repository *repo = make_repo();
	put("plans/web.yaml", "one\n");
	put("plans/gone.yaml", "gone\n");
	memset(large, 'l', sizeof(large) - 1);
	large[sizeof(large) - 1] = '\0';
	put("large", large);
	assert_int_equal(symlink("file", in_dir("link")), 0);
	commit(repo, first);
	put("plans/web.yaml", "two\n");
	char command[200];
	snprintf(command, sizeof(command), "rm %s/plans/gone.yaml", dir);
	assert_int_equal(system(command), 0);
	commit(repo, second);
	put("plans/web.yaml", "three\n");
	assert_int_equal(read_rev("plans/web.yaml", "HEAD", &text, &err), 0);
	assert_true(str_is(text, "two\n"));
	assert_int_equal(origin_read_rev(&arena, in_dir("plans/../plans/web.yaml"), "HEAD~1", 100,
				 &text, &id, &err),
		0);
	assert_true(str_is(text, "one\n"));
	assert_true(str_is(id, first));
	first[10] = '\0';
	assert_int_equal(read_rev("plans/gone.yaml", first, &text, &err), 0);
	assert_true(str_is(text, "gone\n"));
	snprintf(command, sizeof(command), "rm -r %s/plans", dir);
	assert_int_equal(system(command), 0); /* not even its directory is there */
	assert_int_equal(read_rev("plans/gone.yaml", "HEAD~1", &text, &err), 0);
	refused("plans/gone.yaml", "HEAD", ERR_INPUT, "not in revision \"HEAD\"");
	refused("plans", "HEAD", ERR_INPUT, "directory");
	refused("link", "HEAD", ERR_INPUT, "symbolic link");
	refused("large", "HEAD", ERR_LIMIT, "larger than the 100 bytes");
	refused("file", "nonsense", ERR_INPUT, "no revision");
	refused("file", "", ERR_INPUT, "no revision");
	refused("file", "HEAD:plans", ERR_INPUT, "no commit");
	refused("file", "HEAD~7", ERR_INPUT, "no revision");
	git_repository_free(repo);
}

/* A relative path, as people type it. */
static void test_relative(void **state)
{
	(void)state;
	char id[41];
	char before[4096];
	struct str text;
	struct str full;
	struct err err;
	git_repository *repo = make_repo();
	put("plans/web.yaml", "one\n");
	commit(repo, id);
	assert_non_null(getcwd(before, sizeof(before)));
	assert_int_equal(chdir(in_dir("plans")), 0);
	const struct value *git = origin_git(&arena, "web.yaml");
	int result = origin_read_rev(&arena, "web.yaml", "HEAD", 100, &text, &full, &err);
	assert_int_equal(chdir(before), 0);
	assert_non_null(git);
	assert_true(str_is(value_text_of(git, "path"), "plans/web.yaml"));
	assert_int_equal(result, 0);
	assert_true(str_is(full, id));
	git_repository_free(repo);
}

/* Files of another owner, broken files of the user's configuration: none of it matters. */
static void test_configuration(void **state)
{
	(void)state;
	char id[41];
	git_repository *repo = make_repo();
	put("plans/web.yaml", "one\n");
	commit(repo, id);
	git_repository_free(repo);
	put(".gitconfig", "[broken\n");
	char *home = getenv("HOME");
	home = home ? strdup(home) : NULL;
	setenv("HOME", dir, 1);
	if (geteuid() == 0)
		assert_int_equal(chown(dir, 12345, 12345), 0);
	check_git("plans/web.yaml", id, false);
	if (home)
		setenv("HOME", home, 1);
	free(home);
}

static void test_who(void **state)
{
	(void)state;
	const struct value *who = origin_who(&arena);
	assert_true(value_text_of(who, "user").len > 0);
	assert_true(value_text_of(who, "host").len > 0);
	assert_int_equal(value_int_of(who, "pid", 0), getpid());
	assert_null(value_get(who, STR("ci")));
}

static void test_ci(void **state)
{
	(void)state;
	static const struct {
		const char *system, *mark, *variable;
	} cases[] = {
		{"github", "GITHUB_ACTIONS", "GITHUB_RUN_ID"},
		{"gitlab", "GITLAB_CI", "CI_JOB_ID"},
		{"jenkins", "JENKINS_URL", "BUILD_NUMBER"},
		{"buildkite", "BUILDKITE", "BUILDKITE_BUILD_NUMBER"},
		{"circleci", "CIRCLECI", "CIRCLE_BUILD_NUM"},
		{"azure", "TF_BUILD", "BUILD_BUILDID"},
		{"bitbucket", "BITBUCKET_BUILD_NUMBER", "BITBUCKET_COMMIT"},
		{"codebuild", "CODEBUILD_BUILD_ID", "CODEBUILD_BUILD_NUMBER"},
	};
	setenv("GITHUB_TOKEN", "topsecret", 1);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		setenv(cases[i].mark, "true", 1);
		setenv(cases[i].variable, "4711", 1);
		const struct value *ci = value_get(origin_who(&arena), STR("ci"));
		unsetenv(cases[i].mark);
		unsetenv(cases[i].variable);
		assert_non_null(ci);
		assert_true(str_is(value_text_of(ci, "system"), cases[i].system));
		assert_true(str_is(value_text_of(ci, cases[i].variable), "4711"));
		assert_null(value_get(ci, STR("GITHUB_TOKEN")));
	}
	unsetenv("GITHUB_TOKEN");
	/* Foreign text is bounded. */
	char *large = calloc(1, 100001);
	memset(large, 'x', 100000);
	setenv("CIRCLECI", "true", 1);
	setenv("CIRCLE_JOB", large, 1);
	const struct value *ci = value_get(origin_who(&arena), STR("ci"));
	unsetenv("CIRCLECI");
	unsetenv("CIRCLE_JOB");
	free(large);
	assert_true(value_text_of(ci, "CIRCLE_JOB").len <= 512);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_git, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_read_rev, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_relative, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_configuration, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_who, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_ci, set_up, tear_down),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
