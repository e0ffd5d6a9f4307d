/* When credentials are renewed; how they are got is the business of each kind. */
#include "credential_private.h"

#include "base/json.h"
#include "base/mem.h"
#include "protocol_parts.h"

#include <string.h>
#include <uv.h>

#define MINUTE ((int64_t)60 * 1000)

/* How long before their end credentials are renewed in the background, and awaited. */
#define ADVISORY  (15 * MINUTE)
#define MANDATORY (10 * MINUTE)
/* A clock that is a little slow, and the way to the service. */
#define MARGIN ((int64_t)5000)
/* The year 9999. */
#define FAR_AWAY ((int64_t)253402300799000)
/* After a failure, and when what came is no better than what there was. */
#define COOLDOWN ((int64_t)10000)

struct credential_provider *credential_new(struct credential_setup *setup,
	const struct credential_kind *kind, const char *name, struct credential_provider *source)
{
	struct credential_provider *p = mem_zalloc(sizeof(*p));

	setup->links++;
	p->setup = setup;
	p->kind = kind;
	p->source = source;
	p->again = INT64_MIN;
	arena_init(&p->arena);
	arena_init(&p->held);
	p->name = arena_cstr(&p->arena, str_of(name));
	return p;
}

void credential_setup_release(struct credential_setup *setup)
{
	if (--setup->links > 0)
		return;
	arena_wipe(&setup->arena);
	mem_free(setup);
}

void credential_provider_free(struct credential_provider *p)
{
	if (!p)
		return;
	if (p->kind->release)
		p->kind->release(p);
	credential_provider_free(p->source);
	arena_wipe(&p->held);
	arena_wipe(&p->arena);
	credential_setup_release(p->setup);
	explicit_bzero(p, sizeof(*p));
	mem_free(p);
}

static void settled(struct credential_provider *p)
{
	p->fetching = false;
	if (!p->taking && p->on_ready)
		p->on_ready(p->ready_ctx);
}

/* What a reply says may be any number: within reason, so that sums of it are numbers too. */
static int64_t within_reason(int64_t expires)
{
	if (expires == CLOCK_NEVER)
		return expires;
	if (expires < 0)
		return 0;
	return expires < FAR_AWAY ? expires : FAR_AWAY;
}

void credential_done(struct credential_provider *p, const struct credentials *found)
{
	struct arena fresh;

	arena_init(&fresh); /* `found` may be what is held */
	p->current = (struct credentials){arena_str(&fresh, found->access_key_id),
		arena_str(&fresh, found->secret_access_key),
		arena_str(&fresh, found->session_token), within_reason(found->expires), p->name};
	arena_wipe(&p->held);
	p->held = fresh;
	p->has = true;
	p->failed = false;
	p->fetched = p->now;
	p->again = p->now + COOLDOWN;
	settled(p);
}

void credential_fail(struct credential_provider *p, const struct err *err)
{
	p->failure = *err;
	p->failed = true;
	p->again = p->now + COOLDOWN;
	settled(p);
}

static int64_t least(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

static bool is_good(const struct credential_provider *p)
{
	return p->has &&
	       (p->current.expires == CLOCK_NEVER || p->now + MARGIN < p->current.expires);
}

/* Whether their end is nearer than `ahead`, or than that part of a short life. */
static bool ends_within(const struct credential_provider *p, int64_t ahead, int64_t part)
{
	if (p->current.expires == CLOCK_NEVER)
		return false;
	return p->now >=
	       p->current.expires - least(ahead, (p->current.expires - p->fetched) / part);
}

static void fetch(struct credential_provider *p)
{
	if (p->fetching || p->now < p->again)
		return;
	p->fetching = true;
	p->kind->fetch(p);
}

int credential_not_found(const char *looked_at, const struct err *cause, struct err *err)
{
	return err_set(err, ERR_INPUT,
		"no AWS credentials found; looked at: %s%s%s%s\n"
		"set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a --profile; --simulate "
		"needs none",
		looked_at, cause ? " (" : "", cause ? cause->text : "", cause ? ")" : "");
}

static void explain(const struct credential_provider *p, struct err *err)
{
	if (p->failed && p->looked_at && !p->has)
		credential_not_found(p->looked_at, &p->failure, err);
	else if (p->failed)
		*err = p->failure;
	else
		err_set(err, ERR_INPUT, "%s gives credentials that have expired", p->name);
	if (p->failed && p->has)
		err_context(
			err, "the credentials of %s have expired and cannot be renewed", p->name);
}

static enum credential_state state_of(struct credential_provider *p, struct err *err)
{
	bool due = !is_good(p) || ends_within(p, ADVISORY, 2);

	if (due)
		fetch(p);
	if (is_good(p) && !(p->fetching && ends_within(p, MANDATORY, 3)))
		return CREDENTIALS_READY;
	if (p->fetching)
		return CREDENTIALS_WAIT;
	explain(p, err);
	return CREDENTIALS_NONE;
}

enum credential_state credential_take(
	struct credential_provider *p, int64_t now, const struct credentials **out, struct err *err)
{
	enum credential_state state;

	p->now = now;
	p->taking = true;
	state = state_of(p, err);
	p->taking = false;
	*out = state == CREDENTIALS_READY ? &p->current : NULL;
	return state;
}

void credential_on_ready(struct credential_provider *p, void (*on_ready)(void *ctx), void *ctx)
{
	p->on_ready = on_ready;
	p->ready_ctx = ctx;
}

int credential_settle(struct credential_provider *p, struct err *err)
{
	const struct credentials *found;
	enum credential_state state;

	while ((state = credential_take(p, clock_wall(), &found, err)) == CREDENTIALS_WAIT)
		if (!uv_run(p->setup->loop, UV_RUN_ONCE) && p->fetching)
			return err_set(err, ERR_IO, "%s: no answer will come", p->name);
	return state == CREDENTIALS_READY ? 0 : -1;
}

static void fixed_fetch(struct credential_provider *p)
{
	credential_done(p, &p->current);
}

struct credential_provider *credential_fixed(
	struct credential_setup *setup, const char *name, const struct credentials *found)
{
	static const struct credential_kind kind = {fixed_fetch, NULL};
	struct credential_provider *p = credential_new(setup, &kind, name, NULL);

	credential_done(p, found);
	return p;
}

int credential_of(
	const struct value *map, const char *token_name, struct credentials *out, struct err *err)
{
	struct str expires = value_text_of(map, "Expiration");

	*out = (struct credentials){value_text_of(map, "AccessKeyId"),
		value_text_of(map, "SecretAccessKey"), value_text_of(map, token_name), CLOCK_NEVER,
		NULL};
	if (!out->access_key_id.len || !out->secret_access_key.len)
		return err_set(
			err, ERR_INPUT, "the answer holds no AccessKeyId or no SecretAccessKey");
	if (expires.len && !time_parse(expires, &out->expires))
		return err_set(err, ERR_INPUT, "the answer's Expiration is no time: '%.*s'",
			STR_ARG(str_slice(expires, 0, 40)));
	return 0;
}

/* What json_parse_plain complains of may quote a secret: its words are not passed on. */
int credential_read(struct arena *arena, struct str json, const char *token_name,
	struct credentials *out, struct err *err)
{
	const struct value *map = json_parse_plain(arena, json, err);

	if (!map || map->kind != VALUE_MAP)
		return err_set(err, ERR_INPUT, "the answer is no JSON object");
	return credential_of(map, token_name, out, err);
}
