#include "conform.h"

#include <strings.h>

/* Tag keys that nobody may choose: AWS's own, and those by which Skald knows what it made. */
static const struct {
	struct str prefix;
	const char *whose;
} reserved[] = {
	{{"aws:", 4}, "AWS"},
	{{"skald:", 6}, "Skald"},
};

static void check_key(struct conform *c, struct str key, const struct value *place)
{
	for (size_t i = 0; i < sizeof(reserved) / sizeof(*reserved); i++) {
		struct str prefix = reserved[i].prefix;
		if (key.len >= prefix.len && strncasecmp(key.ptr, prefix.ptr, prefix.len) == 0)
			conform_error(c, place, "reserved-tag",
				"tags that begin with %.*s belong to %s", STR_ARG(prefix),
				reserved[i].whose);
	}
}

void conform_tags(struct conform *c, const struct value *properties)
{
	const struct value *tags =
		c->type->tags ? value_get(properties, str_of(c->type->tags)) : NULL;
	for (uint32_t i = 0; tags && tags->kind == VALUE_LIST && i < tags->count; i++) {
		const struct value *key = value_get(tags->items[i], STR("Key"));
		if (value_is_scalar(key))
			check_key(c, value_text(key), key);
	}
	for (uint32_t i = 0; tags && tags->kind == VALUE_MAP && i < tags->count; i++)
		check_key(c, tags->members[i].name, tags->members[i].value);
}
