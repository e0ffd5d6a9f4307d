#include "profile.h"
#include "attrs.h"
#include "known.h"

#include "base/mem.h"

#include <ctype.h>

#define NAME_MAX_LEN 63

void profiles_init(struct profiles *profiles)
{
	*profiles = (struct profiles){0};
	arena_init(&profiles->arena);
	table_init(&profiles->by_name);
}

void profiles_release(struct profiles *profiles)
{
	table_release(&profiles->by_name);
	mem_free(profiles->all);
	arena_release(&profiles->arena);
}

static bool listed(const char *const *names, struct str name)
{
	for (; *names; names++)
		if (str_is(name, *names))
			return true;
	return false;
}

/* "AWS::EC2::VPC" -> "EC2", "VPC" */
static void split_name(struct arena *arena, struct profile *p)
{
	struct str name = str_of(p->type->name);
	struct str part;
	struct str service = name;
	while (str_cut(&name, ':', &part)) {
		if (part.len == 0)
			continue;
		service = p->last;
		p->last = part;
	}
	char *text = arena_alloc(arena, service.len + 1);
	for (size_t i = 0; i < service.len; i++)
		text[i] = (char)tolower((unsigned char)service.ptr[i]);
	p->service = (struct str){text, service.len};
	text = arena_alloc(arena, p->last.len + 1);
	for (size_t i = 0; i < p->last.len; i++)
		text[i] = (char)tolower((unsigned char)p->last.ptr[i]);
	p->lower = (struct str){text, p->last.len};
}

static bool is_global(const struct profile *p)
{
	static const char *const services[] = {
		"iam", "s3", "route53", "cloudfront", "organizations", NULL};
	return listed(services, p->service);
}

static void sort_identifier(struct profile *p)
{
	size_t n = 0;
	for (const char *const *name = p->type->identifier; name && *name; name++) {
		const struct schema_prop *prop = schema_top(p->type, str_of(*name));
		if (prop && !(prop->flags & SCHEMA_READ_ONLY) && n < PROFILE_NATURAL_MAX)
			p->settable[n++] = *name;
		else if (!p->generated)
			p->generated = *name;
	}
}

/* A made up component that is no id: the same for many. */
static bool is_composite(const struct profile *p)
{
	static const char *const shared[] = {"AccountId", "AttachmentType", "CidrBlock", NULL};
	return p->generated && listed(shared, str_of(p->generated));
}

/* Named by what they join or rule: a second one over the first sets the same thing again. */
static bool sets(const struct profile *p)
{
	static const char *const endings[] = {"Association", "Attachment", "Policy", "Permission",
		"Permissions", "Configuration"};
	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
		if (str_ends(p->last, str_of(endings[i])))
			return true;
	return false;
}

/* A settable part of the identifier that the plan may leave open gets a derived name. */
static const char *open_name(const struct profile *p)
{
	for (const char *const *name = p->settable; *name; name++) {
		const struct schema_prop *prop = schema_top(p->type, str_of(*name));
		if (!(prop->flags & SCHEMA_REQUIRED) &&
			(p->type->nodes[prop->node].kinds & SCHEMA_STRING))
			return *name;
	}
	return NULL;
}

static size_t longest_name(const struct profile *p)
{
	const struct schema_prop *prop = p->name ? schema_top(p->type, str_of(p->name)) : NULL;
	if (!prop)
		return NAME_MAX_LEN;
	int64_t max = p->type->nodes[prop->node].max;
	return max > 0 && max < NAME_MAX_LEN ? (size_t)max : NAME_MAX_LEN;
}

static void set_identity(struct profile *p)
{
	const struct known *known = known_find(str_of(p->type->name));
	const char *const *natural = p->settable;
	bool named = p->settable[0] && !p->generated;
	if (known) {
		p->identity = known->identity;
		p->prefix = known->prefix;
		p->name = known->name;
		if (known->natural[0])
			natural = known->natural;
	} else if (named) {
		p->identity = sets(p) ? PROVIDER_IDENTITY_SET : PROVIDER_IDENTITY_NAME;
	} else {
		p->identity = PROVIDER_IDENTITY_TOKEN;
	}
	if (!p->name && named)
		p->name = open_name(p);
	bool keyed = p->identity == PROVIDER_IDENTITY_NAME || p->identity == PROVIDER_IDENTITY_SET;
	for (size_t i = 0; keyed && i < PROFILE_NATURAL_MAX && natural[i]; i++)
		p->natural[i] = natural[i];
	/* Without a natural key there is nothing to set again: such rules are told apart by token.
	 */
	if (keyed && !p->natural[0])
		p->identity = PROVIDER_IDENTITY_TOKEN;
}

/* Its create call takes no tags, and its names are everybody's. */
static bool is_bucket(const struct profile *p)
{
	return str_is(str_of(p->type->name), "AWS::S3::Bucket");
}

static const struct profile *make(struct arena *arena, const struct schema_type *type)
{
	struct profile *p = ARENA_NEW(arena, struct profile);
	p->type = type;
	split_name(arena, p);
	p->global = is_global(p);
	p->worldwide = is_bucket(p);
	sort_identifier(p);
	p->composite = is_composite(p);
	set_identity(p);
	p->precheck = p->identity == PROVIDER_IDENTITY_NAME && (!type->tags || is_bucket(p));
	p->name_max = longest_name(p);
	attrs_of_type(arena, p);
	return p;
}

const struct profile *profile_of(struct profiles *profiles, const struct schema_type *type)
{
	uint32_t at = table_get(&profiles->by_name, str_of(type->name));
	if (at != TABLE_NONE)
		return profiles->all[at];
	const struct profile *p = make(&profiles->arena, type);
	profiles->all = mem_grow(
		profiles->all, &profiles->cap, profiles->count + 1, sizeof(*profiles->all));
	profiles->all[profiles->count] = p;
	table_set(&profiles->by_name, str_of(type->name), (uint32_t)profiles->count++);
	return p;
}

void profile_traits(const struct profile *profile, struct provider_traits *out)
{
	*out = (struct provider_traits){
		.identity = profile->identity, .precheck = profile->precheck};
	if (profile->identity == PROVIDER_IDENTITY_NAME)
		out->unique = profile->natural;
}

bool profile_only_grows(const struct schema_type *type, struct str property)
{
	static const struct {
		const char *type, *property;
	} table[] = {
		{"AWS::EC2::Volume", "Size"},
		{"AWS::FSx::FileSystem", "StorageCapacity"},
		{"AWS::RDS::DBCluster", "AllocatedStorage"},
		{"AWS::RDS::DBInstance", "AllocatedStorage"},
	};
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		if (str_is(property, table[i].property) &&
			str_is(str_of(type->name), table[i].type))
			return true;
	return false;
}
