#include "number.h"
#include "pattern.h"
#include "template.h"

#include <stdlib.h>

/* Sorted by name. Ids and names are texts: whether they exist is for the service to say. */
static const struct parameter_kind kinds[] = {
	{{"AWS::EC2::AvailabilityZone::Name", 32}, false, false},
	{{"AWS::EC2::Image::Id", 19}, false, false},
	{{"AWS::EC2::Instance::Id", 22}, false, false},
	{{"AWS::EC2::KeyPair::KeyName", 26}, false, false},
	{{"AWS::EC2::SecurityGroup::GroupName", 34}, false, false},
	{{"AWS::EC2::SecurityGroup::Id", 27}, false, false},
	{{"AWS::EC2::Subnet::Id", 20}, false, false},
	{{"AWS::EC2::VPC::Id", 17}, false, false},
	{{"AWS::EC2::Volume::Id", 20}, false, false},
	{{"AWS::Route53::HostedZone::Id", 28}, false, false},
	{{"AWS::SSM::Parameter::Name", 25}, false, false},
	{{"CommaDelimitedList", 18}, true, false},
	{{"List<AWS::EC2::AvailabilityZone::Name>", 38}, true, false},
	{{"List<AWS::EC2::Image::Id>", 25}, true, false},
	{{"List<AWS::EC2::Instance::Id>", 28}, true, false},
	{{"List<AWS::EC2::KeyPair::KeyName>", 32}, true, false},
	{{"List<AWS::EC2::SecurityGroup::GroupName>", 40}, true, false},
	{{"List<AWS::EC2::SecurityGroup::Id>", 33}, true, false},
	{{"List<AWS::EC2::Subnet::Id>", 26}, true, false},
	{{"List<AWS::EC2::VPC::Id>", 23}, true, false},
	{{"List<AWS::EC2::Volume::Id>", 26}, true, false},
	{{"List<AWS::Route53::HostedZone::Id>", 34}, true, false},
	{{"List<Number>", 12}, true, true},
	{{"List<String>", 12}, true, false},
	{{"Number", 6}, false, true},
	{{"String", 6}, false, false},
};

#define NKINDS (sizeof(kinds) / sizeof(*kinds))

static int compare(const void *key, const void *row)
{
	return str_cmp(*(const struct str *)key, ((const struct parameter_kind *)row)->name);
}

static void unknown_kind(struct plan_reader *reader, struct str name, struct mark mark)
{
	if (str_starts(name, STR("AWS::SSM::Parameter::Value<"))) {
		struct diag *diag = plan_error(reader, mark, "unsupported",
			"parameters of type %.*s are not supported yet", STR_ARG(diag_clip(name)));
		diag_help(reader->diags, diag, "use String and give the value with --parameter");
		return;
	}
	struct str names[NKINDS];
	for (size_t i = 0; i < NKINDS; i++)
		names[i] = kinds[i].name;
	struct diag *diag = plan_error(reader, mark, "unknown-type",
		"there is no parameter type %.*s", STR_ARG(diag_clip(name)));
	diag_suggest(reader->diags, diag, name, names, NKINDS);
}

static void read_type(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	struct template_parameter *parameter = ctx;
	struct str name;
	if (!plan_expect_text(reader, entry->node, "Type", &name))
		return;
	parameter->kind = bsearch(&name, kinds, NKINDS, sizeof(*kinds), compare);
	if (!parameter->kind)
		unknown_kind(reader, name, plan_mark(reader->plan, entry->node));
}

static void read_default(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	struct str text;
	/* `Default:` with nothing behind it is meant as the empty text. */
	if (doc_node(reader->plan->doc, entry->node)->kind == DOC_NULL ||
		plan_expect_text(reader, entry->node, "Default", &text))
		((struct template_parameter *)ctx)->fallback = entry->node;
}

static void read_allowed(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	const struct doc *doc = reader->plan->doc;
	if (!plan_expect(reader, entry->node, DOC_LIST, "AllowedValues"))
		return;
	for (uint32_t i = 0; i < doc_node(doc, entry->node)->count; i++) {
		uint32_t node = doc_entry_at(doc, entry->node, i)->node;
		struct str text;
		if (doc_node(doc, node)->kind != DOC_NULL &&
			!plan_expect_text(reader, node, "an allowed value", &text))
			return;
	}
	((struct template_parameter *)ctx)->allowed = entry->node;
}

static void read_pattern(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	struct template_parameter *parameter = ctx;
	struct err err = {0};
	if (!plan_expect_text(reader, entry->node, "AllowedPattern", &parameter->pattern_text))
		return;
	parameter->pattern = pattern_compile(reader->plan->arena, parameter->pattern_text, &err);
	if (!parameter->pattern)
		plan_error(reader, plan_mark(reader->plan, entry->node), "bad-pattern",
			"AllowedPattern cannot be used: %s", err.text);
}

static void read_constraint(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	struct template_parameter *parameter = ctx;
	plan_expect_text(reader, entry->node, "ConstraintDescription", &parameter->constraint);
}

static void read_description(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	(void)ctx;
	struct str text;
	plan_expect_text(reader, entry->node, "Description", &text);
}

static void read_no_echo(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	struct str text;
	if (!plan_expect_text(reader, entry->node, "NoEcho", &text))
		return;
	const struct value *v = doc_value(reader->plan->arena, reader->plan->doc, entry->node);
	bool is_false = str_is(value_text(v), "false");
	if (!value_is_true(v) && !is_false)
		plan_error(reader, plan_mark(reader->plan, entry->node), "bad-value",
			"NoEcho is true or false, not %.*s", STR_ARG(diag_clip(text)));
	/* In doubt it is a secret. */
	((struct template_parameter *)ctx)->secret = !is_false;
}

/* MinLength, MaxLength, MinValue, MaxValue: the kind of the parameter decides which may stand. */
static void read_bound(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	struct template_parameter *parameter = ctx;
	struct str text;
	if (!plan_expect_text(reader, entry->node, "a bound", &text))
		return;
	if (!number_is(text)) {
		plan_error(reader, plan_mark(reader->plan, entry->node), "wrong-type",
			"%.*s must be a number, not \"%.*s\"", STR_ARG(entry->key),
			STR_ARG(diag_clip(text)));
		return;
	}
	if (str_starts(entry->key, STR("Min")))
		parameter->min = text;
	else
		parameter->max = text;
}

static const struct plan_key keys[] = {
	{"Type", read_type, NULL},
	{"Default", read_default, NULL},
	{"AllowedValues", read_allowed, NULL},
	{"AllowedPattern", read_pattern, NULL},
	{"MinLength", read_bound, NULL},
	{"MaxLength", read_bound, NULL},
	{"MinValue", read_bound, NULL},
	{"MaxValue", read_bound, NULL},
	{"NoEcho", read_no_echo, NULL},
	{"ConstraintDescription", read_constraint, NULL},
	{"Description", read_description, NULL},
};

static void check_bounds(struct plan_reader *reader, const struct template_parameter *parameter,
	const struct doc_entry *entry)
{
	static const struct str lengths[] = {{"MinLength", 9}, {"MaxLength", 9}};
	static const struct str values[] = {{"MinValue", 8}, {"MaxValue", 8}};
	if (!parameter->kind)
		return;
	const struct str *wrong = parameter->kind->is_number ? lengths : values;
	for (size_t i = 0; i < 2; i++) {
		uint32_t at = doc_get(reader->plan->doc, entry->node, wrong[i]);
		if (at == DOC_NONE)
			continue;
		struct diag *diag = plan_error(reader, plan_mark(reader->plan, at), "bad-value",
			"%.*s does not go with the type %.*s", STR_ARG(wrong[i]),
			STR_ARG(parameter->kind->name));
		diag_help(reader->diags, diag, "%s",
			parameter->kind->is_number ? "numbers have MinValue and MaxValue"
						   : "texts have MinLength and MaxLength");
	}
}

static void read_parameter(struct plan_reader *reader, struct template_parameter *parameter,
	const struct doc_entry *entry)
{
	*parameter = (struct template_parameter){.name = entry->key,
		.mark = entry->key_mark,
		.fallback = DOC_NONE,
		.allowed = DOC_NONE};
	plan_check_name(reader, entry, "a parameter");
	if (!plan_expect(reader, entry->node, DOC_MAP, "a parameter"))
		return;
	plan_read_keys(
		reader, entry->node, keys, sizeof(keys) / sizeof(*keys), "a parameter", parameter);
	if (doc_get(reader->plan->doc, entry->node, STR("Type")) == DOC_NONE)
		plan_error(reader, entry->key_mark, "missing-type", "%.*s has no Type",
			STR_ARG(diag_clip(entry->key)));
	check_bounds(reader, parameter, entry);
}

void plan_read_parameters(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	(void)ctx;
	struct plan *plan = reader->plan;
	if (!plan_expect(reader, entry->node, DOC_MAP, "Parameters"))
		return;
	plan->nparameters = doc_node(plan->doc, entry->node)->count;
	plan->parameters = ARENA_ARRAY(plan->arena, plan->nparameters, struct template_parameter);
	for (uint32_t i = 0; i < plan->nparameters; i++)
		read_parameter(
			reader, &plan->parameters[i], doc_entry_at(plan->doc, entry->node, i));
}
