/* A role: AssumeRole under the credentials of a source, or with the token of an identity provider.
 */
#include "credential_call.h"

#include "base/fs.h"

#include <string.h>

#define MAX_TOKEN    ((size_t)64 << 10)
#define MAX_MFA_CODE 32

struct role {
	struct credential_role is;
	struct credential_caller *caller;
	bool asked; /* a code of an MFA device is good once */
};

static int read_token(
	struct credential_provider *p, struct arena *scratch, struct value *input, struct err *err)
{
	struct role *role = p->state;
	struct str token;

	if (fs_read(scratch, role->is.token_file.ptr, MAX_TOKEN, &token, err) != 0)
		return -1;
	token = str_trim(token);
	if (!token.len)
		return err_set(err, ERR_INPUT, "%s is empty", role->is.token_file.ptr);
	VALUE_PUT(scratch, input, "WebIdentityToken", value_string(scratch, token));
	return 0;
}

static int ask_code(
	struct credential_provider *p, struct arena *scratch, struct value *input, struct err *err)
{
	struct role *role = p->state;
	struct credential_setup *setup = p->setup;
	const char *serial = role->is.mfa_serial.ptr;
	char code[MAX_MFA_CODE];

	if (!setup->mfa_code)
		return err_set(err, ERR_INPUT,
			"the role wants a code of the MFA device %s, and there is no terminal to "
			"ask for it; use a session that was opened elsewhere: "
			"AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN",
			serial);
	if (role->asked)
		return err_set(err, ERR_INPUT,
			"the session opened with the MFA device %s has ended; `resume` asks for a "
			"new code",
			serial);
	role->asked = true;
	if (setup->mfa_code(setup->mfa_ctx, serial, code, sizeof(code), err) != 0)
		return -1;
	VALUE_PUT(scratch, input, "SerialNumber", value_cstr(scratch, serial));
	VALUE_PUT(scratch, input, "TokenCode",
		value_string(scratch, arena_str(scratch, str_of(code))));
	explicit_bzero(code, sizeof(code));
	return 0;
}

static void put_text(struct arena *scratch, struct value *input, const char *name, struct str text)
{
	if (text.len)
		value_put(scratch, input, str_of(name), value_string(scratch, text));
}

static int start(struct credential_provider *p, struct arena *scratch, struct err *err)
{
	struct role *role = p->state;
	const struct credential_role *is = &role->is;
	struct value *input = value_map(scratch);
	bool web = is->token_file.len > 0;

	put_text(scratch, input, "RoleArn", is->arn);
	put_text(scratch, input, "RoleSessionName", is->session_name);
	if (is->duration)
		VALUE_PUT(scratch, input, "DurationSeconds", value_int(scratch, is->duration));
	if (!web)
		put_text(scratch, input, "ExternalId", is->external_id);
	if (web && read_token(p, scratch, input, err) != 0)
		return -1;
	if (!web && is->mfa_serial.len && ask_code(p, scratch, input, err) != 0)
		return -1;
	return credential_caller_start(role->caller, "sts",
		web ? "AssumeRoleWithWebIdentity" : "AssumeRole", is->region, input, err);
}

static void role_fetch(struct credential_provider *p)
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
	map = value_get(result->output, STR("Credentials"));
	if (credential_of(map, "SessionToken", &found, &err) == 0) {
		credential_done(p, &found);
		return;
	}
	err_context(&err, "%s", p->name);
	credential_fail(p, &err);
}

static void role_release(struct credential_provider *p)
{
	struct role *role = p->state;

	credential_caller_free(role->caller);
}

struct credential_provider *credential_role_new(struct credential_setup *setup, const char *name,
	const struct credential_role *is, struct credential_provider *source)
{
	static const struct credential_kind kind = {role_fetch, role_release};
	struct credential_provider *p = credential_new(setup, &kind, name, source);
	struct role *role = ARENA_NEW(&p->arena, struct role);
	struct str region = is->region.len ? is->region : setup->config.region;

	*role = (struct role){
		.is = {.arn = arena_str(&p->arena, is->arn),
			.session_name = arena_str(&p->arena, is->session_name),
			.external_id = arena_str(&p->arena, is->external_id),
			.mfa_serial = arena_str(&p->arena, is->mfa_serial),
			.token_file = arena_str(&p->arena, is->token_file),
			.region = arena_str(&p->arena, region.len ? region : STR("us-east-1")),
			.duration = is->duration}};
	if (!role->is.session_name.len)
		role->is.session_name =
			arena_printf(&p->arena, "skald-%lld", (long long)(clock_wall() / 1000));
	role->caller = credential_caller_new(p, on_called);
	p->state = role;
	return p;
}
