#include "evaluate.h"
#include "model/resolve.h"
#include "number.h"
#include "pattern.h"

/* Values of parameters: from the command line or a file, else the Default. */

#define VALUE_LONGEST 4096 /* as CloudFormation has it */

struct given { /* one parameter's value on its way */
	const struct template_parameter *parameter;
	struct str text;
	const char *from; /* "--parameter", or NULL: the Default */
	struct mark mark;
};

/* An error about a value; a secret is not shown. */
static struct diag *refuse(struct evaluator *e, const struct given *given, struct str value,
	const char *code, const char *must)
{
	const struct template_parameter *parameter = given->parameter;
	struct diag *diag = diag_error(e->diags, e->plan->source, given->mark, code,
		"%s %.*s%s%.*s must be %s", given->from ? "the value of" : "the default of",
		STR_ARG(parameter->name), parameter->secret ? "" : ", ",
		STR_ARG(parameter->secret ? STR_NONE
					  : arena_printf(e->diags->arena, "\"%.*s\",",
						    STR_ARG(diag_clip(value)))),
		must);
	if (parameter->constraint.len)
		diag_help(e->diags, diag, "%.*s", STR_ARG(diag_clip(parameter->constraint)));
	else if (given->from)
		diag_help(e->diags, diag, "it was given by %s", given->from);
	return diag;
}

static size_t characters(struct str text)
{
	size_t count = 0;
	for (size_t i = 0; i < text.len; i++)
		count += ((unsigned char)text.ptr[i] & 0xC0) != 0x80;
	return count;
}

static void check_bounds(struct evaluator *e, const struct given *given, struct str value)
{
	const struct template_parameter *parameter = given->parameter;
	struct str size = parameter->kind->is_number
				  ? value
				  : arena_printf(e->arena, "%zu", characters(value));
	const char *what = parameter->kind->is_number ? "" : " characters";
	const char *atleast = parameter->kind->is_number ? "at least" : "made of at least";
	const char *atmost = parameter->kind->is_number ? "at most" : "made of at most";
	if (parameter->min.len && number_compare(size, parameter->min) < 0)
		refuse(e, given, value, "out-of-range",
			arena_printf(e->arena, "%s %.*s%s", atleast, STR_ARG(parameter->min), what)
				.ptr);
	if (parameter->max.len && number_compare(size, parameter->max) > 0)
		refuse(e, given, value, "out-of-range",
			arena_printf(e->arena, "%s %.*s%s", atmost, STR_ARG(parameter->max), what)
				.ptr);
}

static bool is_allowed(const struct evaluator *e, uint32_t allowed, struct str value)
{
	const struct doc *doc = e->plan->doc;
	for (uint32_t i = 0; i < doc_node(doc, allowed)->count; i++) {
		const struct value *v =
			doc_value(e->arena, doc, doc_entry_at(doc, allowed, i)->node);
		if (str_eq(value_text(v), value))
			return true;
	}
	return false;
}

static void check_allowed(struct evaluator *e, const struct given *given, struct str value)
{
	const struct doc *doc = e->plan->doc;
	uint32_t allowed = given->parameter->allowed;
	if (allowed == DOC_NONE || is_allowed(e, allowed, value))
		return;
	struct str list = STR_NONE;
	uint32_t count = doc_node(doc, allowed)->count;
	for (uint32_t i = 0; i < count && i < 20; i++) {
		const struct doc_node *one = doc_node(doc, doc_entry_at(doc, allowed, i)->node);
		list = arena_printf(e->arena, "%.*s%s%.*s", STR_ARG(list), i ? ", " : "",
			STR_ARG(diag_clip(one->text)));
	}
	refuse(e, given, value, "not-allowed",
		arena_printf(e->arena, "one of %.*s%s", STR_ARG(list), count > 20 ? ", ..." : "")
			.ptr);
}

static void check_value(struct evaluator *e, const struct given *given, struct str value)
{
	const struct template_parameter *parameter = given->parameter;
	if (parameter->kind->is_number && !number_is(value)) {
		refuse(e, given, value, "wrong-type", "a number");
		return;
	}
	check_allowed(e, given, value);
	check_bounds(e, given, value);
	if (parameter->pattern && !pattern_matches(parameter->pattern, value))
		refuse(e, given, value, "pattern",
			arena_printf(e->arena, "matched by %.*s", STR_ARG(parameter->pattern_text))
				.ptr);
}

static const struct value *make_value(struct evaluator *e, const struct given *given)
{
	const struct template_parameter *parameter = given->parameter;
	const struct value *v;
	if (given->text.len > VALUE_LONGEST) {
		refuse(e, given, STR("..."), "too-long", "at most 4096 bytes");
		return NULL;
	}
	if (!parameter->kind->is_list) {
		check_value(e, given, given->text);
		v = value_string(e->arena, given->text);
	} else {
		struct value *list = value_list(e->arena);
		struct str rest = given->text.len ? given->text : STR("");
		struct str part;
		while (str_cut(&rest, ',', &part)) {
			check_value(e, given, str_trim(part));
			value_add(e->arena, list, value_string(e->arena, str_trim(part)));
		}
		v = list;
	}
	return parameter->secret ? value_taint(e->arena, v) : v;
}

static const struct value *value_of(struct evaluator *e, const struct template_parameter *parameter,
	const struct parameter *input)
{
	struct given given = {.parameter = parameter, .mark = parameter->mark};
	if (input) {
		given.text = input->value;
		given.from = arena_cstr(e->arena, input->from);
	} else if (parameter->fallback != DOC_NONE) {
		const struct value *v = doc_value(e->arena, e->plan->doc, parameter->fallback);
		given.text = value_text(v);
		given.mark = plan_mark(e->plan, parameter->fallback);
	} else {
		if (e->inputs->check_only)
			return NULL;
		struct diag *diag =
			diag_error(e->diags, e->plan->source, parameter->mark, "missing-parameter",
				"the parameter %.*s has no value", STR_ARG(parameter->name));
		diag_help(e->diags, diag, "give it one: --parameter %.*s=VALUE",
			STR_ARG(parameter->name));
		return NULL;
	}
	return parameter->kind ? make_value(e, &given) : NULL;
}

static void unknown_parameter(struct evaluator *e, const struct parameter *input)
{
	const struct names *names = &e->plan->parameter_names;
	struct mark nowhere = {0};
	struct diag *diag = diag_error(e->diags, NULL, nowhere, "unknown-parameter",
		"%.*s: the template has no parameter %.*s", STR_ARG(input->from),
		STR_ARG(diag_clip(input->name)));
	diag_suggest(e->diags, diag, input->name, names->sorted, names->count);
}

void evaluate_parameters(struct evaluator *e)
{
	const struct plan *plan = e->plan;
	const struct parameter **inputs =
		ARENA_ARRAY(e->arena, plan->nparameters, const struct parameter *);
	for (size_t i = 0; i < e->inputs->nparameters; i++) {
		const struct parameter *input = &e->inputs->parameters[i];
		uint32_t at = names_find(&plan->parameter_names, input->name);
		if (at == NAMES_NONE)
			unknown_parameter(e, input);
		else
			inputs[at] = input;
	}
	e->parameters = ARENA_ARRAY(e->arena, plan->nparameters, const struct value *);
	for (uint32_t i = 0; i < plan->nparameters; i++)
		e->parameters[i] = value_of(e, &plan->parameters[i], inputs[i]);
}
