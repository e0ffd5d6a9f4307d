#include "function.h"
#include "check.h"
#include "eval.h"
#include "model/diag.h"

#include <stdio.h>
#include <stdlib.h>

#define VALUES (PLACE_VALUE | PLACE_OPERAND)
#define RULES  "it belongs to Rules, which are not read yet"

/* Sorted by name. */
static const struct function functions[] = {
	{{"Condition", 9}, PLACE_CONDITION, check_condition, eval_condition_ref, NULL},
	{{"Fn::And", 7}, PLACE_CONDITION, check_logic, eval_and, NULL},
	{{"Fn::Base64", 10}, VALUES, check_base64, eval_base64, NULL},
	{{"Fn::Cidr", 8}, 0, NULL, NULL, NULL},
	{{"Fn::Contains", 12}, 0, NULL, NULL, RULES},
	{{"Fn::EachMemberEquals", 20}, 0, NULL, NULL, RULES},
	{{"Fn::EachMemberIn", 16}, 0, NULL, NULL, RULES},
	{{"Fn::Equals", 10}, PLACE_CONDITION, check_equals, eval_equals, NULL},
	{{"Fn::FindInMap", 13}, VALUES, check_find_in_map, eval_find_in_map, NULL},
	{{"Fn::ForEach", 11}, 0, NULL, NULL, NULL},
	{{"Fn::GetAZs", 10}, PLACE_VALUE, check_get_azs, eval_get_azs, NULL},
	{{"Fn::GetAtt", 10}, PLACE_VALUE, check_get_att, eval_get_att, NULL},
	{{"Fn::GetStackOutput", 18}, 0, NULL, NULL, NULL},
	{{"Fn::If", 6}, PLACE_VALUE, check_if, eval_if, NULL},
	{{"Fn::ImportValue", 15}, 0, NULL, NULL, "give the value as a parameter"},
	{{"Fn::Join", 8}, VALUES, check_join, eval_join, NULL},
	{{"Fn::Length", 10}, 0, NULL, NULL, NULL},
	{{"Fn::Not", 7}, PLACE_CONDITION, check_not, eval_not, NULL},
	{{"Fn::Or", 6}, PLACE_CONDITION, check_logic, eval_or, NULL},
	{{"Fn::RefAll", 10}, 0, NULL, NULL, RULES},
	{{"Fn::Select", 10}, VALUES, check_select, eval_select, NULL},
	{{"Fn::Split", 9}, VALUES, check_split, eval_split, NULL},
	{{"Fn::Sub", 7}, VALUES, check_sub, eval_sub, NULL},
	{{"Fn::ToJsonString", 16}, 0, NULL, NULL, NULL},
	{{"Fn::Transform", 13}, 0, NULL, NULL,
		"macros run in CloudFormation; expand the template first"},
	{{"Fn::ValueOf", 11}, 0, NULL, NULL, RULES},
	{{"Fn::ValueOfAll", 14}, 0, NULL, NULL, RULES},
	{{"Ref", 3}, VALUES, check_ref, eval_ref, NULL},
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
	char name[64];
	struct str word = str_slice(tag, 1, tag.len);
	bool is_short = str_is(word, "Ref") || str_is(word, "Condition");
	int len = snprintf(name, sizeof(name), "%s%.*s", is_short ? "" : "Fn::", STR_ARG(word));
	if (!str_starts(tag, STR("!")) || len >= (int)sizeof(name))
		return STR_NONE;
	const struct function *found = function_find((struct str){name, (size_t)len});
	return found ? found->name : STR_NONE;
}

struct str function_nearest_tag(struct str tag)
{
	struct str names[NFUNCTIONS];
	for (size_t i = 0; i < NFUNCTIONS; i++)
		names[i] = short_name(functions[i].name);
	return diag_nearest(str_slice(tag, 1, tag.len), names, NFUNCTIONS);
}
