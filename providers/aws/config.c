#include "config_private.h"

#include "profile.h"

#include "base/clock.h"
#include "base/fs.h"

#include <stdlib.h>
#include <string.h>

#define MAX_FILE ((size_t)1 << 20)

/* A variable that is empty counts as absent, as the SDKs have it. */
static struct str variable(const struct config_source *source, const char *name)
{
	return str_of(source->getenv ? source->getenv(source->ctx, name) : getenv(name));
}

static struct str first_of(const struct config_source *source, const char *const *names)
{
	for (; *names; names++) {
		struct str value = variable(source, *names);

		if (value.len)
			return value;
	}
	return STR_NONE;
}

struct str config_profile_name(const struct config_source *source)
{
	static const char *const names[] = {"AWS_PROFILE", "AWS_DEFAULT_PROFILE", NULL};
	struct str name = source->profile ? str_of(source->profile) : first_of(source, names);

	return name.len ? name : STR("default");
}

static struct str path_of(struct arena *arena, const struct config_source *source,
	const char *override, const char *in_home)
{
	struct str path = variable(source, override);
	struct str home = variable(source, "HOME");

	if (str_starts(path, STR("~/")))
		return home.len ? fs_join(arena, home, str_slice(path, 2, path.len)) : STR_NONE;
	if (path.len || !home.len)
		return path;
	return fs_join(arena, home, str_of(in_home));
}

struct config_paths config_paths_of(struct arena *arena, const struct config_source *source)
{
	return (struct config_paths){
		path_of(arena, source, "AWS_CONFIG_FILE", ".aws/config"),
		path_of(arena, source, "AWS_SHARED_CREDENTIALS_FILE", ".aws/credentials"),
	};
}

static int read_profiles(struct arena *scratch, struct profile_set *set, enum profile_file file,
	struct str path, struct err *err)
{
	struct str text;

	if (!path.len)
		return 0;
	path = arena_str(scratch, path);
	if (!fs_exists(path.ptr))
		return 0;
	if (fs_read(scratch, path.ptr, MAX_FILE, &text, err) != 0)
		return -1;
	return profile_parse(scratch, set, file, text, path.ptr, err);
}

/* Two halves of a key pair: neither, or both. */
static int take_keys(struct arena *arena, struct credentials *out, const struct credentials *found,
	const char *id_name, const char *secret_name, struct err *err)
{
	bool id = found->access_key_id.len > 0, secret = found->secret_access_key.len > 0;

	if (id != secret)
		return err_set(err, ERR_INPUT, "%s: %s is set but %s is not", found->source,
			id ? id_name : secret_name, id ? secret_name : id_name);
	if (!id)
		return 0;
	*out = (struct credentials){arena_str(arena, found->access_key_id),
		arena_str(arena, found->secret_access_key), arena_str(arena, found->session_token),
		CLOCK_NEVER, found->source};
	return 0;
}

static int keys_from_environment(struct arena *arena, const struct config_source *source,
	struct credentials *out, struct err *err)
{
	const struct credentials found = {variable(source, "AWS_ACCESS_KEY_ID"),
		variable(source, "AWS_SECRET_ACCESS_KEY"), variable(source, "AWS_SESSION_TOKEN"),
		CLOCK_NEVER, "environment"};

	return take_keys(arena, out, &found, "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", err);
}

/*
 * Ways to get credentials that take calls or commands. A profile that has one must not quietly
 * act under the keys that stand beside it: that would be another identity.
 */
static int refuse_indirect(const struct profile *profile, struct err *err)
{
	static const char *const ways[] = {"role_arn", "credential_process", "sso_session",
		"sso_account_id", "web_identity_token_file"};

	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++)
		if (profile_get(profile, ways[i]).len)
			return err_set(err, ERR_INPUT,
				"profile %.*s gets its credentials by %s, which Skald does not "
				"follow; "
				"export them first: aws configure export-credentials --profile "
				"%.*s "
				"--format env",
				STR_ARG(profile->name), ways[i], STR_ARG(profile->name));
	return 0;
}

static int keys_from_profile(struct arena *arena, const struct profile *profile,
	struct credentials *out, struct err *err)
{
	const struct credentials found = {profile_get(profile, "aws_access_key_id"),
		profile_get(profile, "aws_secret_access_key"),
		profile_get(profile, "aws_session_token"), CLOCK_NEVER,
		arena_printf(arena, "profile %.*s", STR_ARG(profile->name)).ptr};

	if (refuse_indirect(profile, err) != 0)
		return -1;
	return take_keys(arena, out, &found, "aws_access_key_id", "aws_secret_access_key", err);
}

static void describe_search(struct arena *arena, const struct config_source *source,
	const struct config_paths *paths, struct aws_config *out)
{
	const char *environment = source->profile ? "" : "the environment (AWS_ACCESS_KEY_ID), ";

	if (!paths->config.len && !paths->credentials.len)
		out->searched =
			arena_printf(arena, "%sno files, because HOME is not set", environment);
	else
		out->searched = arena_printf(arena, "%sprofile %.*s in %.*s and %.*s", environment,
			STR_ARG(out->profile), STR_ARG(paths->credentials), STR_ARG(paths->config));
}

static void load_settings(struct arena *arena, const struct config_source *source,
	const struct profile *profile, struct aws_config *out)
{
	static const char *const regions[] = {"AWS_REGION", "AWS_DEFAULT_REGION", NULL};
	static const char *const urls[] = {"AWS_ENDPOINT_URL", NULL};
	struct str region = first_of(source, regions), url = first_of(source, urls);
	struct str ignore = variable(source, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS");

	out->region = arena_str(arena, region.len ? region : profile_get(profile, "region"));
	if (str_is(arena_lower(arena, ignore), "true"))
		return;
	out->endpoint_url = arena_str(arena, url.len ? url : profile_get(profile, "endpoint_url"));
}

static int load(struct arena *arena, struct arena *scratch, const struct config_source *source,
	struct aws_config *out, struct err *err)
{
	struct config_paths paths = config_paths_of(arena, source);
	struct str name = config_profile_name(source);
	struct profile_set set = {0};
	const struct profile *profile;

	out->profile = arena_str(arena, name);
	describe_search(arena, source, &paths, out);
	/* Credentials second: what both files set, that file decides. */
	if (read_profiles(scratch, &set, PROFILE_CONFIG, paths.config, err) != 0 ||
		read_profiles(scratch, &set, PROFILE_CREDENTIALS, paths.credentials, err) != 0)
		return -1;
	profile = profile_find(&set, PROFILE, name);
	if (!profile && !str_is(name, "default"))
		return err_set(err, ERR_INPUT, "there is no profile '%.*s': looked in %.*s",
			STR_ARG(name), STR_ARG(out->searched));
	load_settings(arena, source, profile, out);
	/* --profile is asked for by name, so it goes before keys that happen to be exported. */
	if (!source->profile && keys_from_environment(arena, source, &out->credentials, err) != 0)
		return -1;
	if (profile && !out->credentials.access_key_id.len)
		return keys_from_profile(arena, profile, &out->credentials, err);
	return 0;
}

int aws_config_load(struct arena *arena, const struct config_source *source, struct aws_config *out,
	struct err *err)
{
	struct arena scratch;
	int rc;

	*out = (struct aws_config){0};
	arena_init(&scratch);
	rc = load(arena, &scratch, source, out, err);
	arena_wipe(&scratch);
	return rc;
}
