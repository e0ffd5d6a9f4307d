/* What an expression can see: properties, the request, variables; names and tags. */
#include "recipe_env.h"

#include "base/buf.h"
#include "model/plan.h"

#include <string.h>

#define NAME_HASH 12

const char *const recipe_builtins[] = {
	"id",
	"key",
	"token",
	"name",
	"region",
	"stack",
	"address",
	"logical",
	"partition",
	"suffix",
	"tags",
	"prior",
	"changed",
	"fresh",
	NULL,
};

bool recipe_env_set(struct recipe_env *env, struct str name, const struct value *value)
{
	for (size_t i = env->nvars; i > 0; i--) {
		if (str_eq(env->vars[i - 1].name, name)) {
			env->vars[i - 1].value = value;
			return true;
		}
	}
	if (env->nvars == RECIPE_VARS)
		return false;
	env->vars[env->nvars++] = (struct recipe_var){name, value};
	return true;
}

static void set_text(struct recipe_env *env, const char *name, struct str text)
{
	const struct value *v = text.len ? value_string(env->arena, text) : NULL;
	recipe_env_set(env, str_of(name), v);
}

void recipe_env_id(struct recipe_env *env, struct str id)
{
	set_text(env, "id", id);
	struct str rest = id;
	for (size_t i = 0; i < env->recipe->nparts; i++) {
		struct str part = STR_NONE;
		/* The last part takes what is left: it may hold the separator. */
		if (i + 1 == env->recipe->nparts)
			part = rest;
		else if (!str_cut(&rest, '|', &part))
			part = STR_NONE;
		const struct value *v = part.len ? value_string(env->arena, part) : NULL;
		recipe_env_set(env, env->recipe->parts[i], v);
	}
}

static struct value *tag(struct arena *arena, struct str key, struct str text)
{
	struct value *map = value_map(arena);
	VALUE_PUT(arena, map, "Key", value_string(arena, key));
	VALUE_PUT(arena, map, "Value", value_string(arena, text));
	return map;
}

/* The user's tags and ours. Ours win: the key is what tells our resources from others. */
static const struct value *all_tags(
	struct arena *arena, const struct recipe *recipe, const struct provider_request *request)
{
	struct value *list = value_list(arena);
	const struct value *given = NULL;
	if (recipe->type->tags)
		given = value_get(request->desired, str_of(recipe->type->tags));
	const struct value *user = recipe_user_tags(arena, given);
	for (uint32_t i = 0; user && i < user->count; i++)
		value_add(arena, list, user->items[i]);
	const struct value_member ours[] = {
		{STR("skald:key"), value_string(arena, request->key)},
		{STR("skald:stack"), value_string(arena, request->stack)},
		{STR("skald:address"), value_string(arena, request->address)},
	};
	for (size_t i = 0; i < sizeof(ours) / sizeof(ours[0]); i++)
		if (value_text(ours[i].value).len)
			value_add(arena, list, tag(arena, ours[i].name, value_text(ours[i].value)));
	return list;
}

/* The properties that differ, at their new values; removed ones at their reset values. */
static const struct value *changed_of(
	struct arena *arena, const struct recipe *recipe, const struct provider_request *request)
{
	const struct value *desired = request->desired;
	const struct value *prior = request->prior;
	struct value *out = value_map(arena);
	for (uint32_t i = 0; desired && i < desired->count; i++) {
		const struct value_member *m = &desired->members[i];
		const struct value *old = value_get(prior, m->name);
		if (!old || !value_equal(m->value, old))
			value_put(arena, out, m->name, m->value);
	}
	for (uint32_t i = 0; prior && i < prior->count; i++) {
		struct str name = prior->members[i].name;
		if (!value_get(desired, name))
			value_put_some(arena, out, name, value_get(recipe->reset, name));
	}
	return out;
}

void recipe_env_init(struct recipe_env *env, struct arena *arena, const struct recipe *recipe,
	const struct provider_request *request)
{
	*env = (struct recipe_env){.arena = arena, .recipe = recipe, .desired = request->desired};
	recipe_env_id(env, request->id);
	set_text(env, "key", request->key);
	set_text(env, "token", request->token);
	set_text(env, "region", request->region);
	set_text(env, "stack", request->stack);
	set_text(env, "address", request->address);
	set_text(env, "logical", request->logical);
	set_text(env, "partition", region_partition(request->region));
	set_text(env, "suffix", region_url_suffix(request->region));
	set_text(env, "name", recipe_name(arena, recipe, request));
	recipe_env_set(env, STR("tags"), all_tags(arena, recipe, request));
	recipe_env_set(env, STR("prior"), request->prior);
	bool update = request->op == PROVIDER_UPDATE;
	recipe_env_set(env, STR("changed"), update ? changed_of(arena, recipe, request) : NULL);
	bool fresh = request->op == PROVIDER_CREATE;
	recipe_env_set(env, STR("fresh"), value_bool(fresh));
	if (request->op == PROVIDER_DELETE && !env->desired)
		env->desired = request->prior;
}

static bool letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool fits(enum recipe_alphabet alphabet, char c)
{
	bool digit = c >= '0' && c <= '9';
	if (alphabet == RECIPE_WORD)
		return letter(c) || digit || c == '-' || c == '_' || c == '.';
	return (c >= 'a' && c <= 'z') || digit;
}

/* One word of a derived name in the type's alphabet: no dash twice, first, or last. */
static void put_word(struct buf *buf, enum recipe_alphabet alphabet, struct str word)
{
	for (size_t i = 0; i < word.len; i++) {
		char c = word.ptr[i];
		if (alphabet != RECIPE_WORD && c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		if (buf->len == 0 && alphabet == RECIPE_LOWER && !letter(c))
			buf_putc(buf, 's');
		if (fits(alphabet, c))
			buf_putc(buf, c);
		else if (buf->len && buf->ptr[buf->len - 1] != '-')
			buf_putc(buf, '-');
	}
}

static void trim_dash(struct buf *buf)
{
	while (buf->len && buf->ptr[buf->len - 1] == '-')
		buf_cut(buf, buf->len - 1);
}

struct str recipe_name(
	struct arena *arena, const struct recipe *recipe, const struct provider_request *request)
{
	if (!recipe->name_max)
		return STR_NONE;
	const struct value *props = request->desired ? request->desired : request->prior;
	struct str given = value_text(value_get(props, recipe->name_property));
	if (given.len)
		return given;
	if (!request->name_hash.len)
		return STR_NONE;
	struct str hash = str_slice(request->name_hash, 0, NAME_HASH);
	size_t room = recipe->name_max - hash.len - 1;
	struct buf buf;
	buf_init(&buf, 0);
	put_word(&buf, recipe->name_alphabet, request->stack);
	trim_dash(&buf);
	buf_cut(&buf, room / 2);
	buf_putc(&buf, '-');
	put_word(&buf, recipe->name_alphabet, request->logical);
	buf_cut(&buf, room);
	trim_dash(&buf);
	buf_putc(&buf, '-');
	buf_str(&buf, hash);
	struct str name = arena_str(arena, buf_view(&buf));
	buf_release(&buf);
	return name;
}

const struct value *recipe_tag_list(struct arena *arena, const struct value *tags)
{
	if (!tags || tags->kind == VALUE_LIST)
		return tags;
	if (tags->kind != VALUE_MAP)
		return NULL;
	struct value *list = value_list(arena);
	for (uint32_t i = 0; i < tags->count; i++)
		value_add(arena, list,
			tag(arena, tags->members[i].name, value_text(tags->members[i].value)));
	return list;
}

const struct value *recipe_user_tags(struct arena *arena, const struct value *tags)
{
	const struct value *all = recipe_tag_list(arena, tags);
	struct value *list = value_list(arena);
	for (uint32_t i = 0; all && i < all->count; i++) {
		struct str key = value_text_of(all->items[i], "Key");
		if (str_starts(key, STR("skald:")) || str_starts(key, STR("aws:")))
			continue;
		value_add(arena, list, all->items[i]);
	}
	return list->count ? list : NULL;
}

struct str recipe_tag(const struct value *tags, struct str key)
{
	for (uint32_t i = 0; tags && tags->kind == VALUE_LIST && i < tags->count; i++)
		if (str_eq(value_text_of(tags->items[i], "Key"), key))
			return value_text_of(tags->items[i], "Value");
	return STR_NONE;
}
