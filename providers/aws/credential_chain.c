/* Which links there are: the order of the AWS SDKs, and profiles that name each other. */
#include "credential_private.h"
#include "endpoint.h"

#include "base/mem.h"

#define MAX_DEPTH 16 /* of profiles behind each other */

struct chain {
	struct credential_setup *setup;
	struct arena scratch; /* holds the files: wiped */
	struct config_files files;
	struct str visited[MAX_DEPTH];
	size_t depth;
	struct err *err;
};

static struct str variable(const struct chain *chain, const char *name)
{
	return config_variable(&chain->setup->source, name);
}

/* Two halves of a key pair: both, or it is a mistake. `found` has at least one. */
static struct credential_provider *fixed(struct chain *chain, const char *name,
	const struct credentials *found, const char *id_name, const char *secret_name)
{
	bool id = found->access_key_id.len > 0, secret = found->secret_access_key.len > 0;

	if (id && secret)
		return credential_fixed(chain->setup, name, found);
	err_set(chain->err, ERR_INPUT, "%s: %s is set but %s is not", name,
		id ? id_name : secret_name, id ? secret_name : id_name);
	return NULL;
}

static bool in_environment(const struct chain *chain)
{
	return variable(chain, "AWS_ACCESS_KEY_ID").len ||
	       variable(chain, "AWS_SECRET_ACCESS_KEY").len;
}

static struct credential_provider *from_environment(struct chain *chain)
{
	const struct credentials found = {variable(chain, "AWS_ACCESS_KEY_ID"),
		variable(chain, "AWS_SECRET_ACCESS_KEY"), variable(chain, "AWS_SESSION_TOKEN"),
		CLOCK_NEVER, NULL};

	if (!in_environment(chain)) {
		err_set(chain->err, ERR_INPUT, "there are no credentials in the environment");
		return NULL;
	}
	return fixed(chain, "environment", &found, "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY");
}

static bool in_container(const struct chain *chain)
{
	return variable(chain, "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI").len ||
	       variable(chain, "AWS_CONTAINER_CREDENTIALS_FULL_URI").len;
}

static struct credential_provider *from_container(struct chain *chain)
{
	if (in_container(chain))
		return credential_container_new(chain->setup, "the container's role", chain->err);
	err_set(chain->err, ERR_INPUT,
		"neither AWS_CONTAINER_CREDENTIALS_RELATIVE_URI nor _FULL_URI is set");
	return NULL;
}

static bool instance_disabled(struct chain *chain)
{
	struct str word = variable(chain, "AWS_EC2_METADATA_DISABLED");

	return str_is(arena_lower(&chain->scratch, word), "true");
}

static struct credential_provider *from_instance(struct chain *chain)
{
	if (!instance_disabled(chain))
		return credential_instance_new(chain->setup, "the instance's role", chain->err);
	err_set(chain->err, ERR_INPUT, "AWS_EC2_METADATA_DISABLED is true");
	return NULL;
}

static struct credential_provider *from_web_environment(struct chain *chain)
{
	const struct credential_role role = {.arn = variable(chain, "AWS_ROLE_ARN"),
		.session_name = variable(chain, "AWS_ROLE_SESSION_NAME"),
		.token_file = variable(chain, "AWS_WEB_IDENTITY_TOKEN_FILE")};

	if (role.arn.len)
		return credential_role_new(
			chain->setup, "AWS_WEB_IDENTITY_TOKEN_FILE", &role, NULL);
	err_set(chain->err, ERR_INPUT,
		"AWS_WEB_IDENTITY_TOKEN_FILE is set but AWS_ROLE_ARN is not");
	return NULL;
}

static struct credential_provider *from_profile(
	struct chain *chain, const struct profile *profile, bool first);

static struct credential_provider *refuse(
	struct chain *chain, const struct profile *profile, const char *what)
{
	err_set(chain->err, ERR_INPUT, "profile %.*s: %s", STR_ARG(profile->name), what);
	return NULL;
}

static struct credential_provider *from_source_profile(
	struct chain *chain, const struct profile *profile, struct str name)
{
	const struct profile *source = profile_find(&chain->files.set, PROFILE, name);
	bool self = source == profile;

	if (!source) {
		err_set(chain->err, ERR_INPUT, "profile %.*s: there is no source_profile '%.*s'",
			STR_ARG(profile->name), STR_ARG(name));
		return NULL;
	}
	if (self && !profile_get(profile, "aws_access_key_id").len)
		return refuse(chain, profile, "it is its own source_profile and has no keys");
	for (size_t i = 0; !self && i < chain->depth; i++)
		if (str_eq(chain->visited[i], name))
			return refuse(chain, profile, "its source_profile leads back to itself");
	if (chain->depth == MAX_DEPTH)
		return refuse(chain, profile, "too many source profiles behind each other");
	return from_profile(chain, source, false);
}

static struct credential_provider *from_credential_source(
	struct chain *chain, const struct profile *profile, struct str word)
{
	static const struct {
		const char *word;
		struct credential_provider *(*make)(struct chain *chain);
	} sources[] = {{"Environment", from_environment}, {"EcsContainer", from_container},
		{"Ec2InstanceMetadata", from_instance}};

	for (size_t i = 0; i < sizeof(sources) / sizeof(sources[0]); i++) {
		struct credential_provider *found;

		if (!str_is(word, sources[i].word))
			continue;
		found = sources[i].make(chain);
		if (!found)
			err_context(chain->err, "profile %.*s: credential_source %s",
				STR_ARG(profile->name), sources[i].word);
		return found;
	}
	return refuse(chain, profile,
		"credential_source is one of Environment, EcsContainer, Ec2InstanceMetadata");
}

static int find_duration(struct chain *chain, const struct profile *profile, int64_t *out)
{
	struct str text = profile_get(profile, "duration_seconds");

	*out = 0;
	if (!text.len || str_int(text, 900, 43200, out))
		return 0;
	refuse(chain, profile, "duration_seconds is a number from 900 to 43200");
	return -1;
}

static const char *name_of(struct chain *chain, const struct profile *profile)
{
	return arena_printf(&chain->scratch, "profile %.*s", STR_ARG(profile->name)).ptr;
}

static struct credential_provider *from_role(struct chain *chain, const struct profile *profile)
{
	struct str source_profile = profile_get(profile, "source_profile");
	struct str source_word = profile_get(profile, "credential_source");
	struct credential_role role = {.arn = profile_get(profile, "role_arn"),
		.session_name = profile_get(profile, "role_session_name"),
		.external_id = profile_get(profile, "external_id"),
		.mfa_serial = profile_get(profile, "mfa_serial"),
		.token_file = profile_get(profile, "web_identity_token_file"),
		.region = profile_get(profile, "region")};
	struct credential_provider *source = NULL;
	int sources = (source_profile.len > 0) + (source_word.len > 0) + (role.token_file.len > 0);

	if (!role.arn.len)
		return refuse(chain, profile, "web_identity_token_file is set but role_arn is not");
	if (sources != 1)
		return refuse(chain, profile,
			"role_arn takes one of source_profile, credential_source and "
			"web_identity_token_file");
	if (find_duration(chain, profile, &role.duration) != 0)
		return NULL;
	if (source_profile.len)
		source = from_source_profile(chain, profile, source_profile);
	else if (source_word.len)
		source = from_credential_source(chain, profile, source_word);
	if (!source && !role.token_file.len)
		return NULL;
	return credential_role_new(chain->setup, name_of(chain, profile), &role, source);
}

static struct credential_provider *from_sso(struct chain *chain, const struct profile *profile)
{
	struct credential_sso sso = {.account = profile_get(profile, "sso_account_id"),
		.role = profile_get(profile, "sso_role_name"),
		.region = profile_get(profile, "sso_region"),
		.start_url = profile_get(profile, "sso_start_url"),
		.session = profile_get(profile, "sso_session")};
	const struct profile *session;

	if (sso.session.len) {
		session = profile_find(&chain->files.set, PROFILE_SSO_SESSION, sso.session);
		if (!session)
			return refuse(chain, profile, "there is no sso-session of that name");
		sso.region = profile_get(session, "sso_region");
		sso.start_url = profile_get(session, "sso_start_url");
	}
	if (!sso.account.len || !sso.role.len || !sso.region.len || !sso.start_url.len)
		return refuse(chain, profile,
			"SSO takes sso_account_id, sso_role_name, sso_region and sso_start_url, "
			"the last two here or in its sso-session");
	return credential_sso_new(chain->setup, name_of(chain, profile), &sso);
}

static struct credential_provider *from_keys(struct chain *chain, const struct profile *profile)
{
	const struct credentials found = {profile_get(profile, "aws_access_key_id"),
		profile_get(profile, "aws_secret_access_key"),
		profile_get(profile, "aws_session_token"), CLOCK_NEVER, NULL};

	return fixed(chain, name_of(chain, profile), &found, "aws_access_key_id",
		"aws_secret_access_key");
}

static struct credential_provider *from_process(struct chain *chain, const struct profile *profile)
{
	return credential_process_new(
		chain->setup, name_of(chain, profile), profile_get(profile, "credential_process"));
}

/*
 * A profile gets its credentials in one way. What it names first in this order counts; keys that
 * stand beside a role would be another identity. A source profile's own keys do count first.
 */
static const struct way {
	const char *property;
	struct credential_provider *(*make)(struct chain *chain, const struct profile *profile);
} ways[] = {
	{"role_arn", from_role},
	{"web_identity_token_file", from_role},
	{"sso_session", from_sso},
	{"sso_account_id", from_sso},
	{"aws_access_key_id", from_keys},
	{"aws_secret_access_key", from_keys},
	{"credential_process", from_process},
};

static const struct way *way_of(const struct profile *profile, bool first)
{
	for (size_t i = 0; !first && i < sizeof(ways) / sizeof(ways[0]); i++)
		if (ways[i].make == from_keys && profile_get(profile, ways[i].property).len)
			return &ways[i];
	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++)
		if (profile_get(profile, ways[i].property).len)
			return &ways[i];
	return NULL;
}

static struct credential_provider *from_profile(
	struct chain *chain, const struct profile *profile, bool first)
{
	const struct way *way = way_of(profile, first);

	if (!way)
		return refuse(chain, profile, "it holds no credentials and no way to get any");
	chain->visited[chain->depth++] = profile->name;
	return way->make(chain, profile);
}

/* Where was looked in vain before the end of the chain, for the message. */
static const char *search_of(struct chain *chain)
{
	const struct config_files *files = &chain->files;
	const char *environment =
		chain->setup->source.profile ? "" : "the environment (AWS_ACCESS_KEY_ID), ";

	if (!files->paths.config.len && !files->paths.credentials.len)
		return arena_printf(
			&chain->setup->arena, "%sno files, because HOME is not set", environment)
			.ptr;
	return arena_printf(&chain->setup->arena, "%sprofile %.*s in %.*s and %.*s", environment,
		STR_ARG(files->name), STR_ARG(files->paths.credentials),
		STR_ARG(files->paths.config))
		.ptr;
}

/* The end of the chain: whether an instance is there to answer, only asking tells. */
static struct credential_provider *last(struct chain *chain)
{
	struct credential_provider *p;

	if (instance_disabled(chain)) {
		(void)credential_not_found(search_of(chain), NULL, chain->err);
		return NULL;
	}
	p = from_instance(chain);
	if (p)
		p->looked_at = search_of(chain);
	return p;
}

static struct credential_provider *choose(struct chain *chain)
{
	const struct profile *profile = chain->files.profile;
	/* --profile is asked for by name, so it goes before keys that happen to be exported. */
	bool named = chain->setup->source.profile != NULL;

	if (!named && in_environment(chain))
		return from_environment(chain);
	if (!named && variable(chain, "AWS_WEB_IDENTITY_TOKEN_FILE").len)
		return from_web_environment(chain);
	if (profile && way_of(profile, true))
		return from_profile(chain, profile, true);
	if (in_container(chain))
		return from_container(chain);
	return last(chain);
}

static struct credential_setup *setup_new(const struct credential_options *options)
{
	struct credential_setup *setup = mem_zalloc(sizeof(*setup));
	const struct aws_config *config = options->config;
	struct arena *arena = &setup->arena;

	arena_init(arena);
	setup->links = 1;
	setup->loop = options->loop;
	setup->source = *options->source;
	if (setup->source.profile)
		setup->source.profile = arena_cstr(arena, str_of(setup->source.profile));
	setup->config = (struct aws_config){.region = arena_str(arena, config->region),
		.endpoint_url = arena_str(arena, config->endpoint_url),
		.endpoints = endpoint_settings_copy(arena, &config->endpoints),
		.ca_bundle = arena_str(arena, config->ca_bundle)};
	setup->http = (struct http_options){
		.ca_bundle = config->ca_bundle.len ? setup->config.ca_bundle.ptr : NULL,
		.insecure_http = options->insecure_http};
	setup->user_agent = arena_str(arena, options->user_agent);
	setup->process_ms = options->process_ms;
	setup->mfa_code = options->mfa_code;
	setup->mfa_ctx = options->mfa_ctx;
	return setup;
}

struct credential_provider *credential_provider_new(
	const struct credential_options *options, struct err *err)
{
	struct chain chain = {.setup = setup_new(options), .err = err};
	struct credential_provider *p = NULL;

	arena_init(&chain.scratch);
	if (config_read(&chain.scratch, options->source, &chain.files, err) == 0)
		p = choose(&chain);
	arena_wipe(&chain.scratch);
	credential_setup_release(chain.setup);
	return p;
}
