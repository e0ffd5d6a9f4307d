#include "base/schema.h"

const struct schema_type *schema_find(const struct schema_catalog *catalog, struct str name)
{
	size_t low = 0;
	size_t high = catalog->count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = str_cmp(name, str_of(catalog->types[middle]->name));
		if (order == 0)
			return catalog->types[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

const struct schema_prop *schema_prop_find(
	const struct schema_type *type, const struct schema_node *node, struct str name)
{
	size_t low = node->props;
	size_t high = low + node->nprops;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = str_cmp(name, str_of(type->props[middle].name));
		if (order == 0)
			return &type->props[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

const struct schema_prop *schema_top(const struct schema_type *type, struct str name)
{
	return schema_prop_find(type, &type->nodes[0], name);
}

static bool listed(const char *const *names, struct str name)
{
	for (; names && *names; names++)
		if (str_is(name, *names))
			return true;
	return false;
}

bool schema_has_attribute(const struct schema_type *type, struct str dotted)
{
	return listed(type->attributes, dotted);
}

bool schema_in_identifier(const struct schema_type *type, struct str name)
{
	return listed(type->identifier, name);
}
