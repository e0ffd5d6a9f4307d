/* IAM Identity Center: the token that `aws sso login` left in its cache buys a role's credentials.
 */
#include "credential_call.h"

#include "base/digest.h"
#include "base/fs.h"
#include "base/json.h"
#include "protocol_parts.h"

#define MAX_CACHE ((size_t)256 << 10)

struct sso {
	struct credential_sso is;
	struct str path; /* of the cached token */
	struct credential_caller *caller;
};

/* Its file is named after the session, or in the older form after the start URL. */
static struct str cache_path(
	struct arena *arena, const struct credential_setup *setup, const struct credential_sso *is)
{
	struct str key = is->session.len ? is->session : is->start_url;
	struct str home = config_variable(&setup->source, "HOME");
	char name[SHA1_HEX + 1];

	sha1_hex(key.ptr, key.len, name);
	return arena_printf(arena, "%.*s/.aws/sso/cache/%s.json", STR_ARG(home), name);
}

/* "2020-06-17T10:02:08UTC" is the way the first versions wrote it. */
static bool parse_end(struct arena *scratch, struct str text, int64_t *ms)
{
	if (str_ends(text, STR("UTC")))
		text = arena_printf(scratch, "%.*sZ", (int)text.len - 3, text.ptr);
	return time_parse(text, ms);
}

static int log_in(struct credential_provider *p, const char *what, struct err *err)
{
	const struct sso *sso = p->state;

	return err_set(err, ERR_INPUT, "the SSO session of %.*s %s: aws sso login%s%.*s",
		STR_ARG(sso->is.start_url), what, sso->is.session.len ? " --sso-session " : "",
		STR_ARG(sso->is.session));
}

static int read_token(
	struct credential_provider *p, struct arena *scratch, struct str *token, struct err *err)
{
	const struct sso *sso = p->state;
	const struct value *map;
	struct str text;
	int64_t ends;

	if (!fs_exists(sso->path.ptr))
		return log_in(p, "is not open; log in first", err);
	if (fs_read(scratch, sso->path.ptr, MAX_CACHE, &text, err) != 0)
		return -1;
	map = json_parse_plain(scratch, text, err);
	*token = value_text_of(map, "accessToken");
	if (!map || !token->len || !parse_end(scratch, value_text_of(map, "expiresAt"), &ends))
		return err_set(err, ERR_INPUT, "%s holds no token", sso->path.ptr);
	if (ends <= p->now)
		return log_in(p, "has expired; log in again", err);
	return 0;
}

static int start(struct credential_provider *p, struct arena *scratch, struct err *err)
{
	struct sso *sso = p->state;
	struct value *input = value_map(scratch);
	struct str token;

	if (read_token(p, scratch, &token, err) != 0)
		return -1;
	VALUE_PUT(scratch, input, "roleName", value_string(scratch, sso->is.role));
	VALUE_PUT(scratch, input, "accountId", value_string(scratch, sso->is.account));
	VALUE_PUT(scratch, input, "accessToken", value_string(scratch, token));
	return credential_caller_start(
		sso->caller, "sso", "GetRoleCredentials", sso->is.region, input, err);
}

static void sso_fetch(struct credential_provider *p)
{
	struct arena scratch;
	struct err err;

	arena_init(&scratch);
	if (start(p, &scratch, &err) != 0) {
		err_context(&err, "%s", p->name);
		credential_fail(p, &err);
	}
	arena_wipe(&scratch);
}

static void on_called(struct credential_provider *p, const struct client_result *result)
{
	const struct value *map;
	struct credentials found;
	struct err err;

	if (result->status != CLIENT_OK) {
		credential_call_failed(p, result);
		return;
	}
	map = value_get(result->output, STR("roleCredentials"));
	found = (struct credentials){value_text_of(map, "accessKeyId"),
		value_text_of(map, "secretAccessKey"), value_text_of(map, "sessionToken"),
		value_int_of(map, "expiration", CLOCK_NEVER), NULL};
	if (found.access_key_id.len && found.secret_access_key.len) {
		credential_done(p, &found);
		return;
	}
	err_set(&err, ERR_INPUT, "%s: the SSO portal's answer holds no credentials", p->name);
	credential_fail(p, &err);
}

static void sso_release(struct credential_provider *p)
{
	struct sso *sso = p->state;

	credential_caller_free(sso->caller);
}

struct credential_provider *credential_sso_new(
	struct credential_setup *setup, const char *name, const struct credential_sso *is)
{
	static const struct credential_kind kind = {sso_fetch, sso_release};
	struct credential_provider *p = credential_new(setup, &kind, name, NULL);
	struct arena *arena = &p->arena;
	struct sso *sso = ARENA_NEW(arena, struct sso);

	*sso = (struct sso){.is = {arena_str(arena, is->account), arena_str(arena, is->role),
				    arena_str(arena, is->region), arena_str(arena, is->start_url),
				    arena_str(arena, is->session)},
		.path = cache_path(arena, setup, is)};
	sso->caller = credential_caller_new(p, on_called);
	p->state = sso;
	return p;
}
