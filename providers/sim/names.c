#include "names.h"

#include "base/digest.h"

#include <ctype.h>
#include <string.h>

#define HASH_DIGITS 12 /* of a derived name */
#define ID_DIGITS   17

/* FNV-1a, then the finish of SplitMix64, so that neighbours differ everywhere. */
static uint64_t fold(uint64_t hash, struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		hash = (hash ^ (unsigned char)s.ptr[i]) * 0x100000001b3u;
	return (hash ^ 0xff) * 0x100000001b3u;
}

uint64_t names_hash(struct str a, struct str b)
{
	uint64_t hash = fold(fold(0xcbf29ce484222325u, a), b);
	hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9u;
	hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebu;
	return hash ^ (hash >> 31);
}

struct str names_account(struct arena *arena, struct str account)
{
	if (account.len == 0)
		return STR("123456789012");
	uint64_t number = names_hash(account, STR("account")) % 900000000000u + 100000000000u;
	return arena_printf(arena, "%llu", (unsigned long long)number);
}

static bool put_name_char(char *out, size_t *len, char c)
{
	c = (char)tolower((unsigned char)c);
	bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
	if (!plain && (*len == 0 || out[*len - 1] == '-'))
		return false;
	if (*len == 0 && !(c >= 'a' && c <= 'z'))
		out[(*len)++] = 's';
	out[(*len)++] = plain ? c : '-';
	return true;
}

struct str names_derive(struct arena *arena, const struct profile *profile, struct str stack,
	struct str logical, struct str hash)
{
	size_t max = profile->name_max;
	size_t digits = hash.len < HASH_DIGITS ? hash.len : HASH_DIGITS;
	if (max < digits + 2)
		digits = max > 2 ? max - 2 : 0;
	size_t room = max > digits + 1 ? max - digits - 1 : 1;
	char *name = arena_alloc(arena, stack.len + logical.len + digits + 4);
	size_t len = 0;
	for (size_t i = 0; i < stack.len; i++)
		put_name_char(name, &len, stack.ptr[i]);
	put_name_char(name, &len, '-');
	for (size_t i = 0; i < logical.len; i++)
		put_name_char(name, &len, logical.ptr[i]);
	if (len > room)
		len = room;
	put_name_char(name, &len, '-');
	for (size_t i = 0; i < digits; i++)
		put_name_char(name, &len, hash.ptr[i]);
	return (struct str){name, len};
}

struct str names_id(
	struct arena *arena, const struct subject *s, const char *prefix, struct str what)
{
	if (what.len == 0)
		return arena_printf(
			arena, "%s%.*s", prefix, STR_ARG(str_slice(s->hex, 0, ID_DIGITS)));
	uint64_t hash = names_hash(s->hex, what);
	return arena_printf(
		arena, "%s0%llx", prefix, (unsigned long long)(hash | (uint64_t)1 << 63));
}

struct str names_suffix(struct str region)
{
	return str_starts(region, STR("cn-")) ? STR("amazonaws.com.cn") : STR("amazonaws.com");
}

static const char *partition(struct str region)
{
	if (str_starts(region, STR("cn-")))
		return "aws-cn";
	return str_starts(region, STR("us-gov-")) ? "aws-us-gov" : "aws";
}

/* How a type's own ARN ends, where it is not "type/name". */
static const struct {
	const char *type, *before;
} arn_forms[] = {
	{"AWS::DynamoDB::Table", "table/"},
	{"AWS::ECS::Cluster", "cluster/"},
	{"AWS::IAM::InstanceProfile", "instance-profile/"},
	{"AWS::IAM::ManagedPolicy", "policy/"},
	{"AWS::Lambda::Function", "function:"},
	{"AWS::Logs::LogGroup", "log-group:"},
	{"AWS::RDS::DBCluster", "cluster:"},
	{"AWS::RDS::DBInstance", "db:"},
	{"AWS::S3::Bucket", ""},
	{"AWS::SNS::Topic", ""},
	{"AWS::SQS::Queue", ""},
	{"AWS::SecretsManager::Secret", "secret:"},
};

static struct str arn_head(struct arena *arena, const struct subject *s)
{
	const struct profile *p = s->profile;
	bool bucket = str_is(p->service, "s3");
	struct str region = p->global ? STR_NONE : s->region;
	struct str account = bucket ? STR_NONE : s->account;
	return arena_printf(arena, "arn:%s:%.*s:%.*s:%.*s:", partition(s->region),
		STR_ARG(p->service), STR_ARG(region), STR_ARG(account));
}

struct str names_arn(struct arena *arena, const struct subject *s)
{
	struct str head = arn_head(arena, s);
	struct str name = s->name.len ? s->name : str_slice(s->hex, 0, ID_DIGITS);
	for (size_t i = 0; i < sizeof(arn_forms) / sizeof(arn_forms[0]); i++)
		if (str_is(str_of(s->profile->type->name), arn_forms[i].type))
			return arena_printf(arena, "%.*s%s%.*s", STR_ARG(head), arn_forms[i].before,
				STR_ARG(name));
	return arena_printf(
		arena, "%.*s%.*s/%.*s", STR_ARG(head), STR_ARG(s->profile->lower), STR_ARG(name));
}

struct str names_other_arn(struct arena *arena, const struct subject *s, struct str what)
{
	struct str head = arn_head(arena, s);
	return arena_printf(arena, "%.*s%.*s/%llx", STR_ARG(head), STR_ARG(what),
		(unsigned long long)names_hash(s->hex, what));
}

struct str names_url(struct arena *arena, const struct subject *s)
{
	struct str name = s->name.len ? s->name : str_slice(s->hex, 0, ID_DIGITS);
	struct str suffix = names_suffix(s->region);
	return arena_printf(arena, "https://%.*s.%.*s.%.*s/%.*s/%.*s", STR_ARG(s->profile->service),
		STR_ARG(s->region), STR_ARG(suffix), STR_ARG(s->account), STR_ARG(name));
}

struct str names_public_ip(struct arena *arena, const struct subject *s)
{
	static const unsigned nets[] = {3, 13, 18, 34, 35, 44, 52, 54};
	uint64_t h = names_hash(s->hex, STR("public ip"));
	return arena_printf(arena, "%u.%u.%u.%u", nets[h & 7], (unsigned)(h >> 8 & 255),
		(unsigned)(h >> 16 & 255), (unsigned)(h >> 24 & 255) % 254 + 1);
}

struct str names_private_ip(struct arena *arena, const struct subject *s)
{
	uint64_t h = names_hash(s->hex, STR("private ip"));
	return arena_printf(arena, "10.%u.%u.%u", (unsigned)(h & 255), (unsigned)(h >> 8 & 255),
		(unsigned)(h >> 16 & 255) % 254 + 1);
}

struct str names_own_id(struct arena *arena, const struct subject *s)
{
	const struct profile *p = s->profile;
	struct str component = str_of(p->generated);
	if (p->prefix && !str_is(component, "PublicIp"))
		return names_id(arena, s, p->prefix, STR_NONE);
	if (str_is(component, "PublicIp"))
		return names_public_ip(arena, s);
	if (str_ends(component, STR("Arn")) || str_ends(component, STR("ARN")))
		return names_arn(arena, s);
	if (str_ends(component, STR("Url")))
		return names_url(arena, s);
	return arena_printf(
		arena, "%.*s-%.*s", STR_ARG(p->lower), STR_ARG(str_slice(s->hex, 0, ID_DIGITS)));
}
