/* Values of a model to XML (rest-xml requests) and back (replies of ec2, query, rest-xml). */
#include "protocol_parts.h"

/* ---- writing */

struct xml_writer {
	const struct wire *w;
	struct buf *buf;
};

static void write_use(const struct xml_writer *x, const struct api_member *use, struct str name,
	const struct value *v);

static void open_tag(
	const struct xml_writer *x, struct str name, const char *namespace, const char *prefix)
{
	buf_putc(x->buf, '<');
	buf_str(x->buf, name);
	if (!namespace)
		return;
	buf_puts(x->buf, prefix ? " xmlns:" : " xmlns");
	buf_puts(x->buf, prefix ? prefix : "");
	buf_puts(x->buf, "=\"");
	xml_escape(x->buf, str_of(namespace));
	buf_putc(x->buf, '"');
}

static void close_tag(const struct xml_writer *x, struct str name)
{
	buf_puts(x->buf, "</");
	buf_str(x->buf, name);
	buf_putc(x->buf, '>');
}

static const struct api_member *member_of(const struct xml_writer *x, const struct api_shape *shape,
	const struct value *v, uint32_t i)
{
	return api_member_find(x->w->service, shape, v->members[i].name);
}

static void write_attributes(
	const struct xml_writer *x, const struct api_shape *shape, const struct value *v)
{
	for (uint32_t i = 0; i < v->count; i++) {
		const struct api_member *member = member_of(x, shape, v, i);
		if (!(member->flags & API_XML_ATTRIBUTE))
			continue;
		buf_putc(x->buf, ' ');
		buf_str(x->buf, wire_name(member));
		buf_puts(x->buf, "=\"");
		xml_escape(
			x->buf, scalar_text(x->w, member, API_TIME_ISO8601, v->members[i].value));
		buf_putc(x->buf, '"');
	}
}

/* Members that go elsewhere (URI, headers) are only found in the input itself. */
static void write_members(
	const struct xml_writer *x, const struct api_shape *shape, const struct value *v)
{
	for (uint32_t i = 0; i < v->count; i++) {
		const struct api_member *member = member_of(x, shape, v, i);
		if (!(member->flags & API_XML_ATTRIBUTE) && member->location == API_BODY)
			write_use(x, member, wire_name(member), v->members[i].value);
	}
}

static void write_structure(const struct xml_writer *x, const struct api_member *use,
	struct str name, const struct value *v)
{
	const struct api_shape *shape = api_shape_of(x->w->service, use);
	open_tag(x, name, use->xml_namespace, use->xml_prefix);
	write_attributes(x, shape, v);
	buf_putc(x->buf, '>');
	write_members(x, shape, v);
	close_tag(x, name);
}

static void write_list(const struct xml_writer *x, const struct api_member *use, struct str name,
	const struct value *v)
{
	const struct api_member *item = api_item(x->w->service, api_shape_of(x->w->service, use));
	bool flat = use->use & API_FLATTENED;
	if (!flat) {
		open_tag(x, name, use->xml_namespace, use->xml_prefix);
		buf_putc(x->buf, '>');
	}
	for (uint32_t i = 0; i < v->count; i++) {
		if (v->items[i]->kind != VALUE_NULL)
			write_use(x, item, flat ? name : wire_name_or(item, "member"), v->items[i]);
	}
	if (!flat)
		close_tag(x, name);
}

static void write_entry(
	const struct xml_writer *x, const struct api_shape *map, const struct value_member *entry)
{
	const struct api_member *key = api_key(x->w->service, map);
	const struct api_member *item = api_value(x->w->service, map);
	write_use(x, key, wire_name_or(key, "key"), value_string(x->w->arena, entry->name));
	write_use(x, item, wire_name_or(item, "value"), entry->value);
}

static void write_map(const struct xml_writer *x, const struct api_member *use, struct str name,
	const struct value *v)
{
	bool flat = use->use & API_FLATTENED;
	struct str entry = flat ? name : STR("entry");
	if (!flat) {
		open_tag(x, name, use->xml_namespace, use->xml_prefix);
		buf_putc(x->buf, '>');
	}
	for (uint32_t i = 0; i < v->count; i++) {
		if (v->members[i].value->kind == VALUE_NULL)
			continue;
		open_tag(x, entry, flat ? use->xml_namespace : NULL, use->xml_prefix);
		buf_putc(x->buf, '>');
		write_entry(x, api_shape_of(x->w->service, use), &v->members[i]);
		close_tag(x, entry);
	}
	if (!flat)
		close_tag(x, name);
}

static void write_use(const struct xml_writer *x, const struct api_member *use, struct str name,
	const struct value *v)
{
	switch (api_shape_of(x->w->service, use)->kind) {
	case API_STRUCTURE:
		write_structure(x, use, name, v);
		break;
	case API_LIST:
		write_list(x, use, name, v);
		break;
	case API_MAP:
		write_map(x, use, name, v);
		break;
	default:
		open_tag(x, name, use->xml_namespace, use->xml_prefix);
		buf_putc(x->buf, '>');
		xml_escape(x->buf, scalar_text(x->w, use, API_TIME_ISO8601, v));
		close_tag(x, name);
	}
}

static bool has_body_member(const struct xml_writer *x, const struct value *input)
{
	for (uint32_t i = 0; i < input->count; i++) {
		if (member_of(x, wire_input(x->w), input, i)->location == API_BODY)
			return true;
	}
	return false;
}

void xml_body_write(const struct wire *w, struct buf *buf, const struct value *input)
{
	struct xml_writer x = {w, buf};
	const struct api_member *payload = wire_payload(w, wire_input(w));
	const struct value *body = payload ? value_get(input, str_of(payload->name)) : NULL;
	if (body)
		write_use(&x, payload, wire_name(payload), body);
	if (payload || !has_body_member(&x, input))
		return;
	const char *given = w->operation->input_wire;
	struct str root =
		given ? str_of(given) : arena_printf(w->arena, "%sRequest", w->operation->name);
	open_tag(&x, root, w->operation->input_namespace, NULL);
	write_attributes(&x, wire_input(w), input);
	buf_putc(buf, '>');
	write_members(&x, wire_input(w), input);
	close_tag(&x, root);
}

/* ---- reading */

static int read_use(const struct wire *w, const struct api_member *use, const struct xml_node *node,
	const struct value **out);

/* Depth needs no limit here: trees are at most XML_DEPTH_MAX deep. */
static int read_scalar(const struct wire *w, const struct api_member *use, struct str text,
	struct str name, const struct value **out)
{
	if (scalar_parse(w, use, text, out))
		return 0;
	return err_set(
		w->err, ERR_SERVICE, "<%.*s> holds no number", STR_ARG(str_slice(name, 0, 64)));
}

static int read_item(const struct wire *w, const struct api_member *use,
	const struct xml_node *node, struct value *list)
{
	const struct api_member *item = api_item(w->service, api_shape_of(w->service, use));
	const struct value *v;
	if (read_use(w, item, node, &v))
		return -1;
	if (v)
		value_add(w->arena, list, v);
	return 0;
}

static int read_list(const struct wire *w, const struct api_member *use,
	const struct xml_node *node, const struct value **out)
{
	struct value *list = value_list(w->arena);
	for (const struct xml_node *item = node->first; item; item = item->next) {
		if (read_item(w, use, item, list))
			return -1;
	}
	*out = list;
	return 0;
}

static int read_entry(const struct wire *w, const struct api_member *use,
	const struct xml_node *node, struct value *map)
{
	const struct api_shape *shape = api_shape_of(w->service, use);
	const struct api_member *item = api_value(w->service, shape);
	const struct xml_node *key =
		xml_child(node, wire_name_or(api_key(w->service, shape), "key"));
	const struct xml_node *content = xml_child(node, wire_name_or(item, "value"));
	const struct value *v = NULL;
	if (content && read_use(w, item, content, &v))
		return -1;
	if (key && v)
		value_put(w->arena, map, key->text, v);
	return 0;
}

static int read_map(const struct wire *w, const struct api_member *use, const struct xml_node *node,
	const struct value **out)
{
	struct value *map = value_map(w->arena);
	for (const struct xml_node *entry = node->first; entry; entry = entry->next) {
		if (read_entry(w, use, entry, map))
			return -1;
	}
	*out = map;
	return 0;
}

static int read_structure(const struct wire *w, const struct api_member *use,
	const struct xml_node *node, const struct value **out)
{
	struct value *map = value_map(w->arena);
	if (xml_output(w, node, api_shape_of(w->service, use), map))
		return -1;
	*out = map;
	return 0;
}

/* *out NULL: an empty element that stands for nothing. */
static int read_use(const struct wire *w, const struct api_member *use, const struct xml_node *node,
	const struct value **out)
{
	switch (api_shape_of(w->service, use)->kind) {
	case API_STRUCTURE:
		return read_structure(w, use, node, out);
	case API_LIST:
		return read_list(w, use, node, out);
	case API_MAP:
		return read_map(w, use, node, out);
	default:
		return read_scalar(w, use, node->text, node->name, out);
	}
}

/* Flat lists and maps have no element of their own: what bears the name is an item. */
static int read_flat(const struct wire *w, const struct api_member *member, struct str name,
	const struct xml_node *node, const struct value **out)
{
	bool is_map = api_shape_of(w->service, member)->kind == API_MAP;
	struct value *all = NULL;
	for (const struct xml_node *n = xml_child(node, name); n; n = n->next) {
		if (!str_eq(n->name, name))
			continue;
		if (!all)
			all = is_map ? value_map(w->arena) : value_list(w->arena);
		if (is_map ? read_entry(w, member, n, all) : read_item(w, member, n, all))
			return -1;
	}
	*out = all;
	return 0;
}

/* Some services name flat items as the list, some as its items. */
static struct str flat_name(
	const struct wire *w, const struct api_member *member, const struct xml_node *node)
{
	const struct api_shape *shape = api_shape_of(w->service, member);
	const char *item = shape->kind == API_LIST ? api_item(w->service, shape)->wire : NULL;
	struct str name = wire_name(member);
	return item && !xml_child(node, name) ? str_of(item) : name;
}

static int read_attribute(const struct wire *w, const struct api_member *member,
	const struct xml_node *node, const struct value **out)
{
	const struct xml_attribute *attribute = xml_attribute(node, xml_local(wire_name(member)));
	return attribute ? read_scalar(w, member, attribute->value, attribute->name, out) : 0;
}

static int read_member(const struct wire *w, const struct api_member *member,
	const struct xml_node *node, const struct value **out)
{
	const struct api_shape *shape = api_shape_of(w->service, member);
	*out = NULL;
	if (member->flags & API_XML_ATTRIBUTE)
		return read_attribute(w, member, node, out);
	if ((member->use & API_FLATTENED) && (shape->kind == API_LIST || shape->kind == API_MAP))
		return read_flat(w, member, flat_name(w, member, node), node, out);
	const struct xml_node *child = xml_child(node, wire_name(member));
	return child ? read_use(w, member, child, out) : 0;
}

int xml_output(const struct wire *w, const struct xml_node *node, const struct api_shape *shape,
	struct value *output)
{
	for (size_t i = 0; i < shape->nmembers; i++) {
		const struct api_member *member = &w->service->members[shape->members + i];
		const struct value *v;
		if (!wire_in_body(member))
			continue;
		if (read_member(w, member, node, &v))
			return -1;
		value_put_some(w->arena, output, str_of(member->name), v);
	}
	return 0;
}

int xml_payload(const struct wire *w, const struct xml_node *node, const struct api_member *payload,
	struct value *output)
{
	const struct value *v;
	if (read_use(w, payload, node, &v))
		return -1;
	value_put_some(w->arena, output, str_of(payload->name), v);
	return 0;
}
