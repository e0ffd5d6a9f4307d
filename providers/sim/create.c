#include "act.h"
#include "names.h"
#include "seal.h"

#include "base/digest.h"

#include <string.h>

#define TRIES 1000 /* for an id that nothing else has */

static struct str text_or_name(const struct call *call, const struct profile *profile,
	const char *component, struct str name)
{
	if (profile->name && strcmp(component, profile->name) == 0)
		return name;
	return value_text_of(call->request.desired, component);
}

struct str act_name(struct call *call, const struct profile *profile)
{
	const struct provider_request *r = &call->request;
	const char *property = profile->name;
	if (!property)
		property = profile->generated ? NULL : profile->settable[0];
	if (!property)
		return STR_NONE;
	struct str given = value_text_of(r->desired, property);
	if (given.len || !profile->name)
		return given;
	return names_derive(&call->arena, profile, r->stack, r->logical, r->name_hash);
}

/* For a key every part counts, the missing too; an id ("|") leaves those out. */
static struct str join(struct call *call, const struct profile *profile, const char *const *parts,
	struct str name, char between)
{
	struct buf buf;
	buf_init(&buf, 0);
	bool any = false;
	for (; *parts; parts++) {
		struct str text = text_or_name(call, profile, *parts, name);
		if (between == '|' && text.len == 0)
			continue;
		if (any || between != '|')
			buf_putc(&buf, between);
		any = any || text.len;
		buf_str(&buf, text);
	}
	struct str joined = any ? arena_str(&call->arena, buf_view(&buf)) : STR_NONE;
	buf_release(&buf);
	return joined;
}

static bool last_is_there(const struct call *call, const struct profile *profile, struct str name)
{
	const char *const *last = profile->natural;
	while (last[1])
		last++;
	return text_or_name(call, profile, *last, name).len > 0;
}

struct str act_natural(struct call *call, const struct profile *profile, struct str name)
{
	if (!profile->natural[0])
		return STR_NONE;
	if (profile->identity == PROVIDER_IDENTITY_NAME && !last_is_there(call, profile, name))
		return STR_NONE;
	struct str values = join(call, profile, profile->natural, name, '\037');
	if (values.len == 0)
		return STR_NONE;
	const struct provider_request *r = &call->request;
	struct str account = profile->worldwide ? STR_NONE : r->account;
	struct str region = profile->global ? STR_NONE : r->region;
	return arena_printf(&call->arena, "%s\037%.*s\037%.*s%.*s", profile->type->name,
		STR_ARG(account), STR_ARG(region), STR_ARG(values));
}

static struct subject subject_of(struct call *call, const struct draft *d)
{
	return (struct subject){
		.profile = d->profile,
		.account = names_account(&call->arena, d->account),
		.region = d->region,
		.id = d->id,
		.name = d->name,
		.hex = d->hex,
		.properties = call->request.desired,
		.made = d->made,
	};
}

static struct str make_id(struct call *call, const struct draft *d)
{
	const struct profile *p = d->profile;
	struct subject s = subject_of(call, d);
	struct str id = STR_NONE;
	if (p->composite)
		id = join(call, p, p->natural[0] ? p->natural : p->settable, d->name, '|');
	else if (!p->generated)
		id = join(call, p, p->settable, d->name, '|');
	return id.len ? id : names_own_id(&call->arena, &s);
}

/* From the key and the attempt's token, so that the same plan makes the same ids. */
static void set_hex(struct call *call, struct draft *d, uint32_t n)
{
	char count[16];
	size_t len = 0;
	do
		count[len++] = (char)('0' + n % 10);
	while (n /= 10);
	struct str parts[] = {d->key, d->token, d->address, {count, len}};
	char hex[SHA256_HEX + 1];
	sha256_parts_hex(parts, sizeof(parts) / sizeof(parts[0]), hex);
	d->hex = arena_str(&call->arena, (struct str){hex, NAMES_HEX});
}

static bool taken(struct world *world, const struct draft *d)
{
	return world_at(world, d->profile, d->account, d->region, d->id) != WORLD_NONE ||
	       world_ghost(world, d->profile, d->account, d->region, d->id) != WORLD_NONE;
}

static bool set_id(struct sim *sim, struct call *call, struct draft *d)
{
	for (uint32_t n = 0; n < TRIES; n++) {
		set_hex(call, d, n);
		d->id = make_id(call, d);
		bool made_up = d->profile->generated && !d->profile->composite;
		if (!taken(&sim->world, d))
			return true;
		/* A name stays what it is: only one that lives is in the way. */
		if (!made_up)
			return world_at(&sim->world, d->profile, d->account, d->region, d->id) ==
			       WORLD_NONE;
	}
	return false;
}

static void set_alias(struct call *call, struct draft *d)
{
	const struct profile *p = d->profile;
	struct subject s = subject_of(call, d);
	if (p->prefix && p->generated && str_is(str_of(p->generated), "PublicIp"))
		d->alias = names_id(&call->arena, &s, p->prefix, STR_NONE);
}

static bool is_named(const struct call *call, const struct profile *p)
{
	if (p->generated)
		return false;
	return !p->name || value_get(call->request.desired, str_of(p->name));
}

static void bound(struct call *call, const struct resource *r, const struct value *sealed)
{
	call->serial = r->d.serial;
	call->sealed = sealed;
	call->event.kind = PROVIDER_BOUND;
	call->event.id = arena_str(&call->arena, r->d.id);
}

static void already_exists(struct call *call, const struct resource *r)
{
	act_refuse(call, STR("AlreadyExists"),
		arena_printf(&call->arena, "%s %.*s exists already", r->d.profile->type->name,
			STR_ARG(r->d.id)),
		false);
}

/* It exists under our natural key: ours if it carries our key, or if the name was free before. */
static bool ours(const struct call *call, const struct resource *r)
{
	if (!r->d.profile->type->tags)
		return call->request.absent_before;
	return r->d.key.len && str_eq(r->d.key, call->request.key);
}

static void take_over(struct sim *sim, struct call *call, uint32_t at, struct draft *d,
	const struct value *sealed, int64_t now)
{
	struct resource *r = &sim->world.all[at];
	d->id = arena_str(&call->arena, r->d.id);
	d->hex = arena_str(&call->arena, r->d.hex);
	d->alias = arena_str(&call->arena, r->d.alias);
	world_change(&sim->world, at, d, sealed, now);
	sim->counts.changed++;
	bound(call, &sim->world.all[at], sealed);
}

static void make(struct sim *sim, struct call *call, struct draft *d, const struct value *sealed)
{
	if (!set_id(sim, call, d)) {
		act_refuse(call, STR("AlreadyExists"),
			arena_printf(&call->arena, "%s %.*s exists already", d->profile->type->name,
				STR_ARG(d->id)),
			false);
		return;
	}
	set_alias(call, d);
	uint32_t at = world_add(&sim->world, d, sealed);
	sim->counts.made++;
	bound(call, &sim->world.all[at], sealed);
}

/* True: the token settles it. */
static bool by_token(struct sim *sim, struct call *call, const struct draft *d)
{
	bool spent;
	uint32_t at = world_token(&sim->world, d->token, &spent);
	if (spent) {
		act_refuse(call, STR("IdempotentResourceTerminated"),
			STR("the resource made with this client token is gone"), false);
		return true;
	}
	if (at == WORLD_NONE)
		return false;
	const struct resource *r = &sim->world.all[at];
	if (r->d.profile == d->profile && str_eq(r->d.digest, d->digest))
		bound(call, r, NULL);
	else
		act_refuse(call, STR("IdempotentParameterMismatch"),
			STR("this client token was used with other parameters"), false);
	return true;
}

static void write_json(
	struct world *world, const struct value *v, struct arena *arena, struct str *out)
{
	struct buf *buf = &world->scratch;
	buf_clear(buf);
	seal_write(buf, v);
	*out = arena_str(arena, buf_view(buf));
}

void act_create(struct sim *sim, struct call *call, int64_t now)
{
	const struct provider_request *r = &call->request;
	const struct profile *p = profile_of(&sim->world.profiles, r->type);
	struct draft d = {
		.profile = p,
		.account = r->account,
		.region = r->region,
		.stack = r->stack,
		.address = r->address,
		.key = r->key,
		.token = r->token,
		.named = is_named(call, p),
		.made = now,
		.changed = now,
	};
	if (p->identity == PROVIDER_IDENTITY_TOKEN && d.token.len) {
		d.digest = seal_digest(&call->arena, sim->world.salt, r->desired);
		if (by_token(sim, call, &d))
			return;
	}
	const struct value *sealed =
		seal_properties(&call->arena, r->type, sim->world.salt, r->desired);
	write_json(&sim->world, sealed, &call->arena, &d.properties);
	d.name = act_name(call, p);
	d.natural = act_natural(call, p, d.name);
	uint32_t at = world_natural(&sim->world, d.natural);
	if (at == WORLD_NONE)
		make(sim, call, &d, sealed);
	else if (p->identity == PROVIDER_IDENTITY_SET)
		take_over(sim, call, at, &d, sealed, now);
	else if (ours(call, &sim->world.all[at]))
		bound(call, &sim->world.all[at], NULL);
	else
		already_exists(call, &sim->world.all[at]);
}
