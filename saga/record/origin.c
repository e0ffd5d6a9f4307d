#include "record/origin.h"

#include <pwd.h>
#include <stdlib.h>
#include <unistd.h>

#define VARIABLES_MAX 12

/*
 * CI systems: the variable that gives each away, and those that say which job it was. None of these
 * holds a secret.
 */
static const struct {
	const char *system, *mark;
	const char *variables[VARIABLES_MAX];
} systems[] = {
	{"github", "GITHUB_ACTIONS",
		{"GITHUB_ACTOR", "GITHUB_EVENT_NAME", "GITHUB_JOB", "GITHUB_REF",
			"GITHUB_REPOSITORY", "GITHUB_RUN_ATTEMPT", "GITHUB_RUN_ID",
			"GITHUB_SERVER_URL", "GITHUB_SHA", "GITHUB_WORKFLOW"}},
	{"gitlab", "GITLAB_CI",
		{"CI_COMMIT_REF_NAME", "CI_COMMIT_SHA", "CI_JOB_ID", "CI_JOB_NAME", "CI_JOB_URL",
			"CI_PIPELINE_ID", "CI_PIPELINE_SOURCE", "CI_PROJECT_PATH",
			"GITLAB_USER_LOGIN"}},
	{"jenkins", "JENKINS_URL",
		{"BUILD_NUMBER", "BUILD_TAG", "BUILD_URL", "GIT_BRANCH", "GIT_COMMIT",
			"JENKINS_URL", "JOB_NAME", "NODE_NAME"}},
	{"buildkite", "BUILDKITE",
		{"BUILDKITE_BRANCH", "BUILDKITE_BUILD_CREATOR", "BUILDKITE_BUILD_ID",
			"BUILDKITE_BUILD_NUMBER", "BUILDKITE_BUILD_URL", "BUILDKITE_COMMIT",
			"BUILDKITE_JOB_ID", "BUILDKITE_ORGANIZATION_SLUG",
			"BUILDKITE_PIPELINE_SLUG"}},
	{"circleci", "CIRCLECI",
		{"CIRCLE_BRANCH", "CIRCLE_BUILD_NUM", "CIRCLE_BUILD_URL", "CIRCLE_JOB",
			"CIRCLE_PROJECT_REPONAME", "CIRCLE_PROJECT_USERNAME", "CIRCLE_SHA1",
			"CIRCLE_USERNAME", "CIRCLE_WORKFLOW_ID"}},
	{"azure", "TF_BUILD",
		{"BUILD_BUILDID", "BUILD_BUILDNUMBER", "BUILD_DEFINITIONNAME",
			"BUILD_REPOSITORY_NAME", "BUILD_REQUESTEDFOR", "BUILD_SOURCEBRANCH",
			"BUILD_SOURCEVERSION", "SYSTEM_JOBID", "SYSTEM_TEAMPROJECT"}},
	{"bitbucket", "BITBUCKET_BUILD_NUMBER",
		{"BITBUCKET_BRANCH", "BITBUCKET_BUILD_NUMBER", "BITBUCKET_COMMIT",
			"BITBUCKET_PIPELINE_UUID", "BITBUCKET_REPO_FULL_NAME",
			"BITBUCKET_STEP_UUID"}},
	{"codebuild", "CODEBUILD_BUILD_ID",
		{"CODEBUILD_BUILD_ARN", "CODEBUILD_BUILD_ID", "CODEBUILD_BUILD_NUMBER",
			"CODEBUILD_INITIATOR", "CODEBUILD_RESOLVED_SOURCE_VERSION",
			"CODEBUILD_SOURCE_REPO_URL"}},
};

/* Environment is foreign text: bounded before it goes into the journal. */
#define TEXT_MAX 512

static const struct value *variable(struct arena *arena, const char *name)
{
	struct str text = str_slice(str_of(getenv(name)), 0, TEXT_MAX);
	return text.len ? value_string(arena, arena_str(arena, text)) : NULL;
}

static const struct value *ci(struct arena *arena)
{
	for (size_t i = 0; i < sizeof(systems) / sizeof(systems[0]); i++) {
		if (!variable(arena, systems[i].mark))
			continue;
		struct value *map = value_map(arena);
		VALUE_PUT(arena, map, "system", value_cstr(arena, systems[i].system));
		for (size_t j = 0; j < VARIABLES_MAX && systems[i].variables[j]; j++)
			value_put_some(arena, map, str_of(systems[i].variables[j]),
				variable(arena, systems[i].variables[j]));
		return map;
	}
	return NULL;
}

/* By the account the process runs as, not by $USER, which anybody sets. */
static const struct value *user(struct arena *arena)
{
	char room[4096];
	struct passwd entry;
	struct passwd *found = NULL;
	uid_t uid = getuid();
	if (getpwuid_r(uid, &entry, room, sizeof(room), &found) == 0 && found)
		return value_string(arena, arena_str(arena, str_of(entry.pw_name)));
	return value_string(arena, arena_printf(arena, "uid %lu", (unsigned long)uid));
}

static const struct value *host(struct arena *arena)
{
	char name[256] = "";
	gethostname(name, sizeof(name) - 1);
	return value_string(arena, arena_str(arena, str_of(name)));
}

const struct value *origin_who(struct arena *arena)
{
	struct value *who = value_map(arena);
	VALUE_PUT(arena, who, "user", user(arena));
	VALUE_PUT(arena, who, "host", host(arena));
	VALUE_PUT(arena, who, "pid", value_int(arena, getpid()));
	VALUE_PUT(arena, who, "ci", ci(arena));
	return who;
}
