#include "attrs.h"

#include "base/clock.h"

/* How a value of a string attribute is made up, by what its last name is or ends in. */
struct attr_form {
	const char *name;
	bool ending; /* the name may have more in front */
	struct str (*make)(struct arena *arena, const struct subject *s, const struct attr *a);
	const char *text; /* of `make`: a prefix, or the value itself */
};

static struct str own_id(struct arena *arena, const struct subject *s, const struct attr *a)
{
	(void)arena;
	(void)a;
	return s->id;
}

static struct str with_prefix(struct arena *arena, const struct subject *s, const struct attr *a)
{
	return names_id(arena, s, a->form->text, a->name);
}

static struct str fixed(struct arena *arena, const struct subject *s, const struct attr *a)
{
	(void)arena;
	(void)s;
	return str_of(a->form->text);
}

/* "Arn" and "TableArn" of a Table are its own; of a DBInstance "MasterUserSecret.SecretArn" is not.
 */
static struct str arn(struct arena *arena, const struct subject *s, const struct attr *a)
{
	struct str stem = str_slice(a->last, 0, a->last.len - 3);
	bool whole = a->first.len == a->name.len;
	if (whole && (stem.len == 0 || str_ends(s->profile->last, stem)))
		return names_arn(arena, s);
	return names_other_arn(arena, s, a->last);
}

static struct str public_ip(struct arena *arena, const struct subject *s, const struct attr *a)
{
	(void)a;
	return names_public_ip(arena, s);
}

static struct str private_ip(struct arena *arena, const struct subject *s, const struct attr *a)
{
	(void)a;
	return names_private_ip(arena, s);
}

static struct str dashed(struct arena *arena, struct str ip)
{
	char *text = arena_alloc(arena, ip.len + 1);
	for (size_t i = 0; i < ip.len; i++)
		text[i] = ip.ptr[i] == '.' ? '-' : ip.ptr[i];
	return (struct str){text, ip.len};
}

static struct str public_host(struct arena *arena, const struct subject *s, const struct attr *a)
{
	(void)a;
	struct str ip = dashed(arena, names_public_ip(arena, s));
	return arena_printf(
		arena, "ec2-%.*s.%.*s.compute.amazonaws.com", STR_ARG(ip), STR_ARG(s->region));
}

static struct str private_host(struct arena *arena, const struct subject *s, const struct attr *a)
{
	(void)a;
	struct str ip = dashed(arena, names_private_ip(arena, s));
	return arena_printf(
		arena, "ip-%.*s.%.*s.compute.internal", STR_ARG(ip), STR_ARG(s->region));
}

static struct str name_or_id(const struct subject *s)
{
	if (s->name.len)
		return s->name;
	return str_find(s->id, STR(":")) < 0 ? s->id : str_slice(s->hex, 0, 17);
}

static struct str name(struct arena *arena, const struct subject *s, const struct attr *a)
{
	(void)arena;
	(void)a;
	return name_or_id(s);
}

/* NAME.HASH.REGION.SERVICE.amazonaws.com */
static struct str host(struct arena *arena, const struct subject *s, const struct attr *a)
{
	uint64_t hash = names_hash(s->hex, a->name) >> 16;
	struct str suffix = names_suffix(s->region);
	return arena_printf(arena, "%.*s.%012llx.%.*s.%.*s.%.*s", STR_ARG(name_or_id(s)),
		(unsigned long long)hash, STR_ARG(s->region), STR_ARG(s->profile->service),
		STR_ARG(suffix));
}

static struct str bucket_host(struct arena *arena, const struct subject *s, const struct attr *a)
{
	if (!str_is(s->profile->service, "s3"))
		return host(arena, s, a);
	return arena_printf(arena, "%.*s.s3.amazonaws.com", STR_ARG(name_or_id(s)));
}

static struct str regional_host(struct arena *arena, const struct subject *s, const struct attr *a)
{
	return arena_printf(arena, "%.*s.%s.%.*s.%.*s", STR_ARG(name_or_id(s)), a->form->text,
		STR_ARG(s->region), STR_ARG(names_suffix(s->region)));
}

static struct str url(struct arena *arena, const struct subject *s, const struct attr *a)
{
	(void)a;
	return names_url(arena, s);
}

static struct str website(struct arena *arena, const struct subject *s, const struct attr *a)
{
	(void)a;
	return arena_printf(arena, "http://%.*s.s3-website-%.*s.amazonaws.com",
		STR_ARG(name_or_id(s)), STR_ARG(s->region));
}

static struct str zone(struct arena *arena, const struct subject *s, const struct attr *a)
{
	(void)a;
	return arena_printf(arena, "%.*sa", STR_ARG(s->region));
}

static struct str owner(struct arena *arena, const struct subject *s, const struct attr *a)
{
	(void)arena;
	(void)a;
	return s->account;
}

static struct str made_at(struct arena *arena, const struct subject *s, const struct attr *a)
{
	(void)a;
	return clock_iso(arena, s->made);
}

static struct str port(struct arena *arena, const struct subject *s, const struct attr *a)
{
	(void)arena;
	(void)a;
	static const struct {
		const char *in, *port;
	} engines[] = {{"postgres", "5432"}, {"sqlserver", "1433"}, {"oracle", "1521"},
		{"redis", "6379"}, {"valkey", "6379"}, {"docdb", "27017"}, {"neptune", "8182"}};
	struct str given = value_text_of(s->properties, "Port");
	if (given.len)
		return given;
	struct str engine = value_text_of(s->properties, "Engine");
	for (size_t i = 0; i < sizeof(engines) / sizeof(engines[0]); i++)
		if (str_find(engine, str_of(engines[i].in)) >= 0)
			return str_of(engines[i].port);
	return STR("3306");
}

/* What a VPC is joined to. */
static struct str attachment(struct arena *arena, const struct subject *s, const struct attr *a)
{
	(void)arena;
	(void)a;
	return value_get(s->properties, STR("VpnGatewayId")) ? STR("VGW") : STR("IGW");
}

/* A route's; for others a network of their own. */
static struct str destination(struct arena *arena, const struct subject *s, const struct attr *a)
{
	static const char *const given[] = {
		"DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"};
	for (size_t i = 0; i < sizeof(given) / sizeof(given[0]); i++) {
		struct str text = value_text_of(s->properties, given[i]);
		if (text.len)
			return text;
	}
	return arena_printf(arena, "10.%u.0.0/16", (unsigned)(names_hash(s->hex, a->name) & 255));
}

static struct str anything(struct arena *arena, const struct subject *s, const struct attr *a)
{
	return arena_printf(arena, "%.*s-%08llx", STR_ARG(a->last),
		(unsigned long long)(names_hash(s->hex, a->name) >> 32));
}

/* The first that fits counts. */
static const struct attr_form forms[] = {
	{"Port", false, port, 0},
	{"AttachmentType", false, attachment, 0},
	{"CidrBlock", false, destination, 0},
	{"Address", false, host, 0},
	{"Endpoint", true, host, 0},
	{"DomainName", false, bucket_host, 0},
	{"RegionalDomainName", false, regional_host, "s3"},
	{"DualStackDomainName", false, regional_host, "s3.dualstack"},
	{"DNSName", true, regional_host, "elb"},
	{"WebsiteURL", false, website, 0},
	{"PublicDnsName", false, public_host, 0},
	{"PrivateDnsName", false, private_host, 0},
	{"PublicIp", true, public_ip, 0},
	{"PrivateIp", true, private_ip, 0},
	{"PrivateIpAddress", true, private_ip, 0},
	{"AvailabilityZone", true, zone, 0},
	{"VpcId", true, with_prefix, "vpc-"},
	{"SubnetId", true, with_prefix, "subnet-"},
	{"RouteTableId", true, with_prefix, "rtb-"},
	{"EniId", true, with_prefix, "eni-"},
	{"NetworkInterfaceId", true, with_prefix, "eni-"},
	{"AllocationId", true, with_prefix, "eipalloc-"},
	{"DefaultSecurityGroup", false, with_prefix, "sg-"},
	{"DefaultNetworkAcl", false, with_prefix, "acl-"},
	{"HostedZoneId", true, with_prefix, "Z"},
	{"HostedZoneID", true, with_prefix, "Z"},
	{"GroupId", false, own_id, 0},
	{"OwnerId", true, owner, 0},
	{"AccountId", true, owner, 0},
	{"Arn", true, arn, 0},
	{"ARN", true, arn, 0},
	{"Url", true, url, 0},
	{"URL", true, url, 0},
	{"Uri", true, url, 0},
	{"DBInstanceStatus", false, fixed, "available"},
	{"Status", true, fixed, "ACTIVE"},
	{"State", true, fixed, "available"},
	{"Version", true, fixed, "1"},
	{"VersionNumber", true, fixed, "1"},
	{"CreatedAt", false, made_at, 0},
	{"UpdatedAt", true, made_at, 0},
	{"ModifiedAt", true, made_at, 0},
	{"Time", true, made_at, 0},
	{"Date", true, made_at, 0},
	{"GroupName", false, name, 0},
	{"Name", true, name, 0},
	{"", true, anything, 0},
};

static const struct attr_form *form_of(struct str last)
{
	const struct attr_form *form = forms;
	while (form->ending ? !str_ends(last, str_of(form->name)) : !str_is(last, form->name))
		form++;
	return form;
}

/* False: write-only, which no read gives back. */
static bool look_up(const struct schema_type *type, struct str dotted, uint8_t *kinds)
{
	const struct schema_node *node = &type->nodes[0];
	struct str part;
	*kinds = SCHEMA_STRING;
	while (str_cut(&dotted, '.', &part)) {
		const struct schema_prop *prop = schema_prop_find(type, node, part);
		if (!prop)
			return true;
		if (prop->flags & SCHEMA_WRITE_ONLY)
			return false;
		node = &type->nodes[prop->node];
		if (dotted.ptr == NULL)
			*kinds = node->kinds;
	}
	return true;
}

void attrs_of_type(struct arena *arena, struct profile *profile)
{
	const char *const *names = profile->type->attributes;
	size_t count = 0;
	while (names && names[count])
		count++;
	struct attr *attrs = ARENA_ARRAY(arena, count, struct attr);
	for (size_t i = 0; i < count; i++) {
		struct attr *a = &attrs[profile->nattrs];
		a->name = str_of(names[i]);
		if (!look_up(profile->type, a->name, &a->kinds))
			continue;
		struct str rest = a->name;
		str_cut(&rest, '.', &a->first);
		a->last = a->first;
		while (str_cut(&rest, '.', &a->last))
			;
		a->form = form_of(a->last);
		profile->nattrs++;
	}
	profile->attrs = attrs;
}

static const struct value *made_up(
	struct arena *arena, const struct subject *s, const struct attr *a)
{
	if (a->kinds & SCHEMA_STRING) {
		struct value *v = value_string(arena, a->form->make(arena, s, a));
		if (str_is(a->name, "SecretAccessKey"))
			v->flags |= VALUE_TAINTED;
		return v;
	}
	if (a->kinds & SCHEMA_BOOLEAN)
		return value_bool(false);
	if (a->kinds & (SCHEMA_INTEGER | SCHEMA_NUMBER)) {
		bool is_port = str_is(a->last, "Port");
		return value_number(arena, is_port ? port(arena, s, a) : STR("0"));
	}
	return a->kinds & SCHEMA_LIST ? value_list(arena) : value_map(arena);
}

static const struct value *given(const struct subject *s, const struct attr *a)
{
	const struct value *v = value_get(s->properties, a->first);
	if (a->first.len == a->name.len || !v)
		return v;
	/* The schema's names end in a NUL, and so does this rest of one. */
	return value_path(v, a->name.ptr + a->first.len + 1);
}

static const struct value *identity(
	struct arena *arena, const struct subject *s, struct str component)
{
	const struct profile *p = s->profile;
	if (p->generated && str_is(component, p->generated)) {
		if (s->id.len && str_find(s->id, STR("|")) < 0)
			return value_string(arena, s->id);
		return NULL;
	}
	if (p->name && str_is(component, p->name) && s->name.len)
		return value_string(arena, s->name);
	/* The second thing the cloud makes up: the allocation beside the address. */
	if (p->prefix && schema_in_identifier(p->type, component) &&
		!value_get(s->properties, component))
		return value_string(arena, names_id(arena, s, p->prefix, STR_NONE));
	return NULL;
}

const struct value *attrs_make(struct arena *arena, const struct subject *s)
{
	struct value *map = value_map(arena);
	for (uint32_t i = 0; i < s->profile->nattrs; i++) {
		const struct attr *a = &s->profile->attrs[i];
		const struct value *v = given(s, a);
		if (!v)
			v = identity(arena, s, a->name);
		if (!v)
			v = made_up(arena, s, a);
		value_put(arena, map, a->name, v);
	}
	for (const char *const *n = s->profile->type->identifier; n && *n; n++) {
		struct str component = str_of(*n);
		if (!value_get(map, component))
			value_put_some(arena, map, component, identity(arena, s, component));
	}
	for (uint32_t i = 0; s->properties && i < s->properties->count; i++) {
		const struct value_member *member = &s->properties->members[i];
		if (!value_get(map, member->name))
			value_put(arena, map, member->name, member->value);
	}
	return map;
}
