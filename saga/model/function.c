#include "function.h"
#include "model/diag.h"

#include <stdlib.h>

#define EVERYWHERE (PLACE_VALUE | PLACE_CONDITION)

/* Sorted by name. */
static const struct function functions[] = {
        {{"Condition", 9}, PLACE_CONDITION, NULL, NULL, NULL},
        {{"Fn::And", 7}, PLACE_CONDITION, NULL, NULL, NULL},
        {{"Fn::Base64", 10}, EVERYWHERE, NULL, NULL, NULL},
};

#define NFUNCTIONS (sizeof(functions) / sizeof(*functions))

static int compare(const void *key, const void *row)
{
	return str_cmp(*(const struct str *)key, ((const struct function *)row)->name);
}

const struct function *function_find(struct str name)
{
	return bsearch(&name, functions, NFUNCTIONS, sizeof(*functions), compare);
}

struct str function_nearest(struct str name)
{
	struct str names[NFUNCTIONS];
	for (size_t i = 0; i < NFUNCTIONS; i++)
		names[i] = functions[i].name;
	return diag_nearest(name, names, NFUNCTIONS);
}

/* "Join" of "Fn::Join": what stands behind the "!" of its tag. */
static struct str short_name(struct str name)
{
	return str_starts(name, STR("Fn::")) ? str_slice(name, 4, name.len) : name;
}

struct str function_of_tag(struct str tag)
{
	struct str word = str_slice(tag, 1, tag.len);
	for (size_t i = 0; str_starts(tag, STR("!")) && i < NFUNCTIONS; i++) {
		if (str_eq(short_name(functions[i].name), word))
			return functions[i].name;
	}
	return STR_NONE;
}

struct str function_nearest_tag(struct str tag)
{
	struct str names[NFUNCTIONS];
	for (size_t i = 0; i < NFUNCTIONS; i++)
		names[i] = short_name(functions[i].name);
	return diag_nearest(str_slice(tag, 1, tag.len), names, NFUNCTIONS);
}
