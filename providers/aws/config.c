#include "config_private.h"

#include "base/fs.h"

#include <stdlib.h>
#include <string.h>

#define MAX_FILE ((size_t)1 << 20)

struct str config_variable(const struct config_source *source, const char *name)
{
	return str_of(source->getenv ? source->getenv(source->ctx, name) : getenv(name));
}

static struct str first_of(const struct config_source *source, const char *const *names)
{
	for (; *names; names++) {
		struct str value = config_variable(source, *names);

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
	struct str path = config_variable(source, override);
	struct str home = config_variable(source, "HOME");

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

static int read_profiles(struct arena *arena, struct profile_set *set, enum profile_file file,
	struct str path, struct err *err)
{
	struct str text;

	if (!path.len)
		return 0;
	path = arena_str(arena, path);
	if (!fs_exists(path.ptr))
		return 0;
	if (fs_read(arena, path.ptr, MAX_FILE, &text, err) != 0)
		return -1;
	return profile_parse(arena, set, file, text, path.ptr, err);
}

int config_read(struct arena *arena, const struct config_source *source, struct config_files *out,
	struct err *err)
{
	struct config_paths paths = config_paths_of(arena, source);
	struct profile_set *set = &out->set;

	*out = (struct config_files){.paths = paths, .name = config_profile_name(source)};
	/* Credentials second: what both files set, that file decides. */
	if (read_profiles(arena, set, PROFILE_CONFIG, paths.config, err) != 0 ||
		read_profiles(arena, set, PROFILE_CREDENTIALS, paths.credentials, err) != 0)
		return -1;
	out->profile = profile_find(set, PROFILE, out->name);
	if (out->profile || str_is(out->name, "default"))
		return 0;
	if (!paths.config.len && !paths.credentials.len)
		return err_set(err, ERR_INPUT,
			"there is no profile '%.*s': there are no files, because HOME is not set",
			STR_ARG(out->name));
	return err_set(err, ERR_INPUT, "there is no profile '%.*s': looked in %.*s and %.*s",
		STR_ARG(out->name), STR_ARG(paths.credentials), STR_ARG(paths.config));
}

/* From the environment, else from the profile. */
static struct str setting(const struct config_source *source, const struct profile *profile,
	const char *variable, const char *property)
{
	struct str value = config_variable(source, variable);

	return value.len ? value : profile_get(profile, property);
}

static int load_switch(const struct config_source *source, const struct profile *profile,
	const char *variable, const char *property, bool *out, struct err *err)
{
	struct arena scratch;
	struct str text;
	int rc = 0;

	arena_init(&scratch);
	text = arena_lower(&scratch, setting(source, profile, variable, property));
	*out = str_is(text, "true");
	if (text.len && !*out && !str_is(text, "false"))
		rc = err_set(err, ERR_INPUT, "%s (%s in a profile) is true or false, not '%.*s'",
			variable, property, STR_ARG(str_slice(text, 0, 40)));
	arena_release(&scratch);
	return rc;
}

/* "Elastic Load Balancing v2" is ELASTIC_LOAD_BALANCING_V2 in names, in a profile in lower case. */
static struct str service_word(struct arena *arena, const struct api_service *service, bool upper)
{
	struct str id = str_of(service->service_id);
	char *word = ARENA_ARRAY(arena, id.len + 1, char);

	for (size_t i = 0; i < id.len; i++) {
		char c = id.ptr[i];

		if (upper && c >= 'a' && c <= 'z')
			c = (char)(c - 'a' + 'A');
		else if (!upper && c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		word[i] = c == ' ' ? '_' : c;
	}
	word[id.len] = '\0';
	return (struct str){word, id.len};
}

/* A property without a value of its own holds lines "name = value". */
static struct str sub_property(struct str lines, const char *name)
{
	struct str line;

	while (str_cut(&lines, '\n', &line)) {
		struct str key, value = line;

		if (str_find(line, STR("=")) < 0)
			continue;
		str_cut(&value, '=', &key);
		if (str_is(str_trim(key), name))
			return str_trim(value);
	}
	return STR_NONE;
}

static void load_overrides(struct arena *arena, const struct config_source *source,
	const struct profile *services, struct endpoint_settings *out)
{
	struct endpoint_override *found =
		ARENA_ARRAY(arena, api_services_count, struct endpoint_override);

	for (size_t i = 0; i < api_services_count; i++) {
		const struct api_service *service = api_services[i];
		struct str word = service_word(arena, service, true);
		struct str url = config_variable(
			source, arena_printf(arena, "AWS_ENDPOINT_URL_%.*s", STR_ARG(word)).ptr);

		if (!url.len && services)
			url = sub_property(
				profile_get(services, service_word(arena, service, false).ptr),
				"endpoint_url");
		if (url.len)
			found[out->count++] =
				(struct endpoint_override){service, arena_str(arena, url)};
	}
	out->overrides = found;
}

/* Most special first: service in the environment, all there; service in the profile, all there. */
static int load_endpoints(struct arena *arena, const struct config_source *source,
	const struct config_files *files, struct aws_config *out, struct err *err)
{
	struct str url = config_variable(source, "AWS_ENDPOINT_URL");
	struct str section = profile_get(files->profile, "services");
	const struct profile *services = NULL;
	bool ignore;

	if (load_switch(source, files->profile, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
		    "ignore_configured_endpoint_urls", &ignore, err) != 0)
		return -1;
	if (ignore)
		return 0;
	if (section.len && !url.len) {
		services = profile_find(&files->set, PROFILE_SERVICES, section);
		if (!services)
			return err_set(err, ERR_INPUT,
				"profile %.*s wants the services '%.*s', and there is no such "
				"section",
				STR_ARG(files->name), STR_ARG(section));
	}
	load_overrides(arena, source, services, &out->endpoints);
	out->endpoint_url =
		arena_str(arena, url.len ? url : profile_get(files->profile, "endpoint_url"));
	return 0;
}

static int load(struct arena *arena, const struct config_source *source,
	const struct config_files *files, struct aws_config *out, struct err *err)
{
	static const char *const regions[] = {"AWS_REGION", "AWS_DEFAULT_REGION", NULL};
	const struct profile *profile = files->profile;
	struct str region = first_of(source, regions);

	out->profile = arena_str(arena, files->name);
	out->region = arena_str(arena, region.len ? region : profile_get(profile, "region"));
	out->ca_bundle = arena_str(arena, setting(source, profile, "AWS_CA_BUNDLE", "ca_bundle"));
	if (load_switch(source, profile, "AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint",
		    &out->endpoints.fips, err) != 0 ||
		load_switch(source, profile, "AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint",
			&out->endpoints.dual_stack, err) != 0)
		return -1;
	return load_endpoints(arena, source, files, out, err);
}

int aws_config_load(struct arena *arena, const struct config_source *source, struct aws_config *out,
	struct err *err)
{
	struct config_files files;
	struct arena scratch;
	int rc;

	*out = (struct aws_config){0};
	arena_init(&scratch);
	rc = config_read(&scratch, source, &files, err);
	if (rc == 0)
		rc = load(arena, source, &files, out, err);
	arena_wipe(&scratch);
	return rc;
}
