#include "cloud.h"
#include "report.h"
#include "which.h"

#include "model/diag.h"
#include "schemas/catalog.h"

#include <stdio.h>

static const char *const identities[] = {
	[PROVIDER_IDENTITY_TOKEN] = "token",
	[PROVIDER_IDENTITY_NAME] = "name",
	[PROVIDER_IDENTITY_TAG] = "tag",
	[PROVIDER_IDENTITY_SET] = "set",
	[PROVIDER_IDENTITY_NONE] = "none",
};

/* How a repeated create is made safe on AWS; NULL: there is no recipe, only the simulated cloud. */
static const char *identity_of(struct provider *aws, const struct schema_type *type)
{
	struct provider_traits traits;
	struct err err = {0};

	if (aws->ops->traits(aws, type, &traits, &err) < 0)
		return NULL;
	return identities[traits.identity];
}

static int list(struct context *context, struct provider *aws, struct str part)
{
	struct arena *arena = &context->arena;
	struct value *all = value_list(arena);

	for (size_t i = 0; i < schema_catalog.count; i++) {
		const struct schema_type *type = schema_catalog.types[i];
		if (part.len && str_find(str_of(type->name), part) < 0)
			continue;
		const char *identity = identity_of(aws, type);
		if (!context->options.json) {
			printf("%-52s %s\n", type->name, identity ? identity : "- only simulated");
			continue;
		}
		struct value *v = value_map(arena);
		VALUE_PUT(arena, v, "type", value_cstr(arena, type->name));
		VALUE_PUT(arena, v, "aws", value_bool(identity != NULL));
		VALUE_PUT(arena, v, "identity", identity ? value_cstr(arena, identity) : NULL);
		value_add(arena, all, v);
	}
	if (context->options.json)
		report_json(all);
	return EXIT_DONE;
}

struct word { /* for a bit */
	unsigned bit;
	const char *text;
};

static const struct word flag_words[] = {
	{SCHEMA_REQUIRED, "required"},
	{SCHEMA_CREATE_ONLY, "create-only"},
	{SCHEMA_CONDITIONAL, "may-replace"},
	{SCHEMA_READ_ONLY, "read-only"},
	{SCHEMA_WRITE_ONLY, "write-only"},
	{0, NULL},
};

static const struct word kind_words[] = {
	{SCHEMA_STRING, "string"},
	{SCHEMA_INTEGER, "integer"},
	{SCHEMA_NUMBER, "number"},
	{SCHEMA_BOOLEAN, "boolean"},
	{SCHEMA_LIST, "list"},
	{SCHEMA_OBJECT, "object"},
	{SCHEMA_MAP, "map"},
	{0, NULL},
};

static const struct value *words_of(struct arena *arena, const struct word *words, unsigned bits)
{
	struct value *list = value_list(arena);

	for (; words->text; words++)
		if (bits & words->bit)
			value_add(arena, list, value_cstr(arena, words->text));
	return list;
}

static const struct value *texts_of(struct arena *arena, const char *const *texts, size_t most)
{
	struct value *list = value_list(arena);

	for (size_t i = 0; texts && i < most && texts[i]; i++)
		value_add(arena, list, value_cstr(arena, texts[i]));
	return list;
}

static const struct value *property(struct arena *arena, struct provider *aws, bool supported,
	const struct schema_type *type, const struct schema_prop *prop)
{
	const struct schema_node *node = &type->nodes[prop->node];
	struct value *v = value_map(arena);
	unsigned kind = node->kinds == SCHEMA_ANY ? 0u : node->kinds;
	bool settable = !(prop->flags & SCHEMA_READ_ONLY);

	VALUE_PUT(arena, v, "name", value_cstr(arena, prop->name));
	VALUE_PUT(arena, v, "kinds", words_of(arena, kind_words, kind));
	VALUE_PUT(arena, v, "flags", words_of(arena, flag_words, prop->flags));
	if (node->nenums)
		VALUE_PUT(arena, v, "values",
			texts_of(arena, type->texts + node->enums, node->nenums));
	if (supported && settable)
		VALUE_PUT(arena, v, "aws",
			value_bool(aws->ops->handles(aws, type, str_of(prop->name))));
	return v;
}

static const struct value *describe(
	struct arena *arena, struct provider *aws, const struct schema_type *type)
{
	const char *identity = identity_of(aws, type);
	struct value *v = value_map(arena), *properties = value_list(arena);

	for (uint16_t i = 0; i < type->nodes[0].nprops; i++)
		value_add(arena, properties,
			property(arena, aws, identity != NULL, type,
				&type->props[type->nodes[0].props + i]));
	VALUE_PUT(arena, v, "type", value_cstr(arena, type->name));
	VALUE_PUT(arena, v, "aws", value_bool(identity != NULL));
	VALUE_PUT(arena, v, "identity", identity ? value_cstr(arena, identity) : NULL);
	VALUE_PUT(arena, v, "identifier", texts_of(arena, type->identifier, SIZE_MAX));
	VALUE_PUT(arena, v, "attributes", texts_of(arena, type->attributes, SIZE_MAX));
	VALUE_PUT(arena, v, "tags", type->tags ? value_cstr(arena, type->tags) : NULL);
	VALUE_PUT(arena, v, "properties", properties);
	return v;
}

static void put_words(struct buf *buf, const char *before, const struct value *list, size_t most)
{
	for (size_t i = 0; i < list->count && i < most; i++)
		buf_printf(buf, "%s%.*s", i ? ", " : before, STR_ARG(value_text(list->items[i])));
	if (list->count > most)
		buf_puts(buf, ", ...");
}

static void put_property(struct buf *buf, const struct value *v)
{
	const struct value *values = value_get(v, STR("values"));
	const struct value *aws = value_get(v, STR("aws"));
	size_t begin = buf->len;

	buf_printf(buf, "  %-32.*s ", STR_ARG(value_text_of(v, "name")));
	put_words(buf, "", value_get(v, STR("kinds")), SIZE_MAX);
	if (buf->len - begin < 44)
		buf_printf(buf, "%*s", (int)(44 - (buf->len - begin)), "");
	put_words(buf, "  ", value_get(v, STR("flags")), SIZE_MAX);
	if (values)
		put_words(buf, "  one of ", values, 8);
	if (aws && !value_is_true(aws))
		buf_puts(buf, "  (not yet on AWS)");
	buf_putc(buf, '\n');
}

static void put_type(struct buf *buf, const struct value *v)
{
	struct str identity = value_text_of(v, "identity");
	const struct value *properties = value_get(v, STR("properties"));

	buf_printf(buf, "%.*s\n", STR_ARG(value_text_of(v, "type")));
	if (identity.len)
		buf_printf(buf, "  a repeated create is safe by: %.*s\n", STR_ARG(identity));
	else
		buf_puts(buf, "  only on the simulated cloud: there is no recipe for AWS\n");
	put_words(buf, "  identifier: ", value_get(v, STR("identifier")), SIZE_MAX);
	put_words(buf, "\n  attributes: ", value_get(v, STR("attributes")), SIZE_MAX);
	buf_puts(buf, "\nproperties:\n");
	for (uint32_t i = 0; i < properties->count; i++)
		put_property(buf, properties->items[i]);
}

static int show(struct context *context, struct provider *aws, const struct schema_type *type)
{
	const struct value *v = describe(&context->arena, aws, type);
	struct buf buf;

	if (context->options.json) {
		report_json(v);
		return EXIT_DONE;
	}
	buf_init(&buf, 0);
	put_type(&buf, v);
	fwrite(buf.ptr, 1, buf.len, stdout);
	buf_release(&buf);
	return EXIT_DONE;
}

static int no_type(struct arena *arena, struct str word)
{
	struct str *names = ARENA_ARRAY(arena, schema_catalog.count, struct str);
	struct err err = {0};

	for (size_t i = 0; i < schema_catalog.count; i++)
		names[i] = str_of(schema_catalog.types[i]->name);
	struct str near = diag_nearest(word, names, schema_catalog.count);
	err_set(&err, ERR_INPUT,
		near.len ? "there is no type %.*s; did you mean %.*s?"
			 : "there is no type %.*s%.*s; `skald types` lists all",
		STR_ARG(word), STR_ARG(near));
	return command_fail(&err);
}

static bool any_has(struct str part)
{
	for (size_t i = 0; i < schema_catalog.count; i++)
		if (str_find(str_of(schema_catalog.types[i]->name), part) >= 0)
			return true;
	return false;
}

static int run_types(struct context *context)
{
	struct str word = str_of(which_arg(context, 0));
	const struct schema_type *type = word.len ? schema_find(&schema_catalog, word) : NULL;
	struct err err = {0};
	struct cloud cloud;

	if (!type && word.len && !any_has(word))
		return no_type(&context->arena, word);
	if (cloud_open(&cloud, context, true, &err) < 0)
		return command_fail(&err);
	int status =
		type ? show(context, cloud.provider, type) : list(context, cloud.provider, word);
	cloud_close(&cloud);
	return status;
}

const struct command cmd_types = {
	.name = "types",
	.args = "[TYPE]",
	.summary = "List the resource types, or the properties of one.",
	.about = "The second column tells how a repeated create is made safe on AWS "
		 "(docs/recipes.md); "
		 "types without one can be used with --simulate. A part of a name lists the types "
		 "that have it.",
	.accepts = OPTS_ALL | OPT_BIT(OPT_RECIPES),
	.max_args = 1,
	.run = run_types,
};
