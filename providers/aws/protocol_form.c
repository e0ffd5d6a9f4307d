/*
 * Requests of the ec2 and query protocols: a form whose names are paths, "Tags.member.1.Key=a".
 * ec2 differs in names (queryName, or locationName with a capital) and in lists, always flat.
 */
#include "protocol_parts.h"

#include <stdio.h>

struct form {
	const struct wire *w;
	struct buf body, prefix;
	bool ec2;
};

static void write_use(struct form *f, const struct api_member *use, const struct value *v);

/* Puts ".name" behind the prefix; what was before is given back to buf_cut. */
static size_t enter(struct form *f, struct str name)
{
	size_t before = f->prefix.len;
	if (before)
		buf_putc(&f->prefix, '.');
	buf_str(&f->prefix, name);
	return before;
}

static void enter_number(struct form *f, size_t number)
{
	char digits[24];
	int len = snprintf(digits, sizeof(digits), "%zu", number);
	enter(f, (struct str){digits, (size_t)len});
}

static void put_pair(struct form *f, struct str name, struct str value)
{
	if (f->body.len)
		buf_putc(&f->body, '&');
	buf_percent(&f->body, name, "");
	buf_putc(&f->body, '=');
	buf_percent(&f->body, value, "");
}

/* ec2: "cidrBlock" is sent as "CidrBlock". */
static struct str capital(struct form *f, const char *name)
{
	if (name[0] < 'a' || name[0] > 'z')
		return str_of(name);
	return arena_printf(f->w->arena, "%c%s", name[0] - 'a' + 'A', name + 1);
}

/* A flat list without a name of its own goes by that of its items. */
static struct str flat_name(struct form *f, const struct api_member *member)
{
	const struct api_shape *shape = api_shape_of(f->w->service, member);
	bool flat = shape->kind == API_LIST && (member->use & API_FLATTENED);
	const char *item = flat ? api_item(f->w->service, shape)->wire : NULL;
	return !member->wire && item ? str_of(item) : wire_name(member);
}

static struct str member_name(struct form *f, const struct api_member *member)
{
	if (!f->ec2)
		return flat_name(f, member);
	if (member->query_wire)
		return str_of(member->query_wire);
	return capital(f, member->wire ? member->wire : member->name);
}

static void write_structure(struct form *f, const struct api_shape *shape, const struct value *v)
{
	for (uint32_t i = 0; i < v->count; i++) {
		const struct api_member *member =
			api_member_find(f->w->service, shape, v->members[i].name);
		size_t before = enter(f, member_name(f, member));
		write_use(f, member, v->members[i].value);
		buf_cut(&f->prefix, before);
	}
}

static void write_list(struct form *f, const struct api_member *use, const struct value *v)
{
	const struct api_member *item = api_item(f->w->service, api_shape_of(f->w->service, use));
	size_t number = 0;
	if (!v->count && !f->ec2)
		put_pair(f, buf_view(&f->prefix), STR_NONE);
	if (!f->ec2 && !(use->use & API_FLATTENED))
		enter(f, wire_name_or(item, "member"));
	for (uint32_t i = 0; i < v->count; i++) {
		if (v->items[i]->kind == VALUE_NULL)
			continue;
		size_t before = f->prefix.len;
		enter_number(f, ++number);
		write_use(f, item, v->items[i]);
		buf_cut(&f->prefix, before);
	}
}

static void write_map(struct form *f, const struct api_member *use, const struct value *v)
{
	const struct api_shape *shape = api_shape_of(f->w->service, use);
	const struct api_member *key = api_key(f->w->service, shape);
	const struct api_member *item = api_value(f->w->service, shape);
	if (!(use->use & API_FLATTENED))
		enter(f, STR("entry"));
	size_t number = 0;
	for (uint32_t i = 0; i < v->count; i++) {
		if (v->members[i].value->kind == VALUE_NULL)
			continue;
		size_t before = f->prefix.len;
		enter_number(f, ++number);
		size_t entry = enter(f, wire_name_or(key, "key"));
		put_pair(f, buf_view(&f->prefix), v->members[i].name);
		buf_cut(&f->prefix, entry);
		enter(f, wire_name_or(item, "value"));
		write_use(f, item, v->members[i].value);
		buf_cut(&f->prefix, before);
	}
}

/* Leaves the prefix longer than it was: whoever entered the name cuts it back. */
static void write_use(struct form *f, const struct api_member *use, const struct value *v)
{
	const struct api_shape *shape = api_shape_of(f->w->service, use);
	if (shape->kind == API_STRUCTURE)
		write_structure(f, shape, v);
	else if (shape->kind == API_LIST)
		write_list(f, use, v);
	else if (shape->kind == API_MAP)
		write_map(f, use, v);
	else
		put_pair(f, buf_view(&f->prefix), scalar_text(f->w, use, API_TIME_ISO8601, v));
}

int form_serialise(const struct wire *w, const struct value *input, struct protocol_request *out)
{
	struct form f = {.w = w, .ec2 = w->service->protocol == API_EC2};
	buf_init(&f.body, 0);
	buf_init(&f.prefix, 0);
	put_pair(&f, STR("Action"), str_of(w->operation->name));
	put_pair(&f, STR("Version"), str_of(w->service->version));
	if (wire_input(w))
		write_structure(&f, wire_input(w), input);
	wire_header(w, out, "Content-Type", STR("application/x-www-form-urlencoded"));
	out->path = STR("/");
	out->body = arena_str(w->arena, buf_view(&f.body));
	buf_wipe(&f.body);
	buf_release(&f.body);
	buf_release(&f.prefix);
	return 0;
}
