#include "check.h"
#include "pseudo.h"
#include "sub.h"

/* Names: what Ref, Fn::GetAtt and the variables of Fn::Sub stand for. */

static bool is_before(const struct mark *at, const struct mark *mark)
{
	return at->line < mark->end_line ||
	       (at->line == mark->end_line && at->column < mark->end_column);
}

/* Where a piece of the text stands in the file: it is looked for, so that block texts work too. */
static struct mark piece_mark(const struct plan *plan, uint32_t node, struct str piece)
{
	struct mark whole = plan_mark(plan, node);
	struct mark mark = whole;
	const struct source *source = plan->source;
	size_t from = source_offset(source, mark.line, mark.column);
	ptrdiff_t at = str_find(str_slice(source->text, from, source->text.len), piece);
	if (at < 0)
		return whole;
	for (size_t i = from; i < from + (size_t)at; i++) {
		if (source->text.ptr[i] == '\n') {
			mark.line++;
			mark.column = 1;
		} else {
			mark.column += ((unsigned char)source->text.ptr[i] & 0xC0) != 0x80;
		}
	}
	if (!is_before(&mark, &whole))
		return whole;
	mark.end_line = mark.line;
	mark.end_column = mark.column + (uint32_t)piece.len;
	return mark;
}

/* An error at a node, or at the `piece` of its text when that is not empty. */
static struct diag *name_error(
	struct checker *checker, uint32_t node, struct str piece, const char *code, struct str text)
{
	struct plan *plan = checker->reader->plan;
	struct diags *diags = checker->reader->diags;
	plan->broken[node] = 1;
	bool search = piece.len && diag_is_worth(diags);
	struct mark mark = search ? piece_mark(plan, node, piece) : plan_mark(plan, node);
	return diag_error(diags, plan->source, mark, code, "%.*s", STR_ARG(text));
}

static void unknown_name(struct checker *checker, uint32_t node, struct str name, struct str piece)
{
	const struct plan *plan = checker->reader->plan;
	struct diags *diags = checker->reader->diags;
	bool pseudo = str_starts(name, STR("AWS::"));
	struct diag *diag = name_error(checker, node, piece, "unknown-ref",
		arena_printf(diags->arena, "there is no %s %.*s",
			pseudo ? "pseudo parameter" : "parameter or resource",
			STR_ARG(diag_clip(name))));
	diag_suggest(diags, diag, name, pseudo_names, PSEUDO_COUNT);
	if (diag->help.len == 0)
		diag_suggest(diags, diag, name, plan->parameter_names.sorted,
			plan->parameter_names.count);
	if (diag->help.len == 0)
		diag_suggest(
			diags, diag, name, plan->resource_names.sorted, plan->resource_names.count);
}

void check_ref_name(struct checker *checker, uint32_t node, struct str name, struct str piece)
{
	struct plan *plan = checker->reader->plan;
	enum pseudo pseudo;
	if (pseudo_find(name, &pseudo)) {
		plan->uses_account |= pseudo == PSEUDO_ACCOUNT || pseudo == PSEUDO_STACK_ID;
		return;
	}
	if (names_find(&plan->parameter_names, name) != NAMES_NONE)
		return;
	if (names_find(&plan->resource_names, name) == NAMES_NONE) {
		unknown_name(checker, node, name, piece);
	} else if (!(checker->place & PLACE_VALUE)) {
		name_error(checker, node, piece, "wrong-place",
			arena_printf(checker->reader->diags->arena,
				"a condition cannot depend on the resource %.*s: it is decided "
				"before anything is made",
				STR_ARG(diag_clip(name))));
	}
}

static void unknown_attribute(struct checker *checker, uint32_t node,
	const struct template_resource *resource, struct str attribute, struct str piece)
{
	struct diags *diags = checker->reader->diags;
	const struct schema_type *type = resource->type;
	struct diag *diag = name_error(checker, node, piece, "unknown-attribute",
		arena_printf(diags->arena, "%s has no attribute %.*s", type->name,
			STR_ARG(diag_clip(attribute))));
	const struct schema_node *root = &type->nodes[0];
	if (!diag_is_worth(diags))
		return;
	size_t count = 0;
	while (type->attributes && type->attributes[count])
		count++;
	struct str *names = ARENA_ARRAY(diags->arena, count + root->nprops, struct str);
	for (size_t i = 0; i < count; i++)
		names[i] = str_of(type->attributes[i]);
	for (uint32_t i = 0; i < root->nprops; i++)
		names[count + i] = str_of(type->props[root->props + i].name);
	diag_suggest(diags, diag, attribute, names, count + root->nprops);
	if (diag->help.len || count == 0)
		return;
	struct str list = names[0];
	for (size_t i = 1; i < count && i < 12; i++)
		list = arena_printf(diags->arena, "%.*s, %.*s", STR_ARG(list), STR_ARG(names[i]));
	diag_help(diags, diag, "it has %.*s%s", STR_ARG(list), count > 12 ? ", ..." : "");
}

void check_attribute_name(struct checker *checker, uint32_t node, struct str logical,
	struct str attribute, struct str piece)
{
	const struct plan *plan = checker->reader->plan;
	uint32_t at = names_find(&plan->resource_names, logical);
	if (at == NAMES_NONE) {
		struct diag *diag = name_error(checker, node, piece, "unknown-resource",
			arena_printf(checker->reader->diags->arena, "there is no resource %.*s",
				STR_ARG(diag_clip(logical))));
		diag_suggest(checker->reader->diags, diag, logical, plan->resource_names.sorted,
			plan->resource_names.count);
		return;
	}
	const struct template_resource *resource = &plan->resources[at];
	struct str rest = attribute;
	struct str first;
	str_cut(&rest, '.', &first);
	if (!resource->type || schema_has_attribute(resource->type, attribute) ||
		schema_top(resource->type, first))
		return;
	unknown_attribute(checker, node, resource, attribute, piece);
}

void check_ref(struct checker *checker, const struct function *function, uint32_t arg)
{
	const struct doc_node *n = doc_node(checker->reader->plan->doc, arg);
	if (n->kind == DOC_STRING)
		check_ref_name(checker, arg, n->text, STR_NONE);
	else
		check_error(checker, arg, "wrong-arguments", "%.*s takes a name, not %s",
			STR_ARG(function->name), plan_kind_name(checker->reader->plan, arg));
}

void check_get_att(struct checker *checker, const struct function *function, uint32_t arg)
{
	const struct doc *doc = checker->reader->plan->doc;
	struct doc_node n = *doc_node(doc, arg);
	if (n.kind == DOC_STRING && str_find(n.text, STR(".")) > 0) {
		struct str logical;
		str_cut(&n.text, '.', &logical);
		check_attribute_name(checker, arg, logical, n.text, STR_NONE);
		return;
	}
	if (n.kind == DOC_STRING) {
		check_error(checker, arg, "wrong-arguments",
			"%.*s takes a resource and an attribute: Resource.Attribute",
			STR_ARG(function->name));
		return;
	}
	if (!check_arguments(checker, function, arg, 2, 2))
		return;
	const struct doc_node *logical = doc_node(doc, check_item(checker, arg, 0));
	const struct doc_node *attribute = doc_node(doc, check_item(checker, arg, 1));
	if (logical->kind == DOC_STRING && attribute->kind == DOC_STRING)
		check_attribute_name(checker, check_item(checker, arg, 0), logical->text,
			attribute->text, STR_NONE);
	else
		check_error(checker, arg, "wrong-arguments",
			"%.*s takes the names of a resource and of an attribute as plain texts",
			STR_ARG(function->name));
}

static void check_variable(struct checker *checker, uint32_t node, uint32_t variables,
	struct str name, struct str piece)
{
	const struct plan *plan = checker->reader->plan;
	if (variables != DOC_NONE && doc_get(plan->doc, variables, name) != DOC_NONE)
		return;
	if (str_find(name, STR(".")) < 0) {
		check_ref_name(checker, node, name, piece);
	} else if (!(checker->place & PLACE_VALUE)) {
		name_error(checker, node, piece, "wrong-place",
			STR("a condition cannot depend on an attribute of a resource"));
	} else {
		struct str logical;
		str_cut(&name, '.', &logical);
		check_attribute_name(checker, node, logical, name, piece);
	}
}

static void check_template(struct checker *checker, uint32_t node, uint32_t variables)
{
	struct str text = doc_node(checker->reader->plan->doc, node)->text;
	struct sub_piece piece;
	size_t at = 0;
	for (;;) {
		enum sub_status status = sub_next(text, &at, &piece);
		struct str whole = str_slice(text, piece.at, piece.end);
		if (status == SUB_END)
			return;
		if (status == SUB_PIECE) {
			if (piece.is_variable)
				check_variable(checker, node, variables, piece.text, whole);
			continue;
		}
		struct diag *diag = name_error(checker, node, whole, "bad-variable",
			status == SUB_UNCLOSED
				? STR("\"${\" without its \"}\"")
				: STR("the name of a variable is made of letters, digits, \"_\", "
				      "\".\" and \":\""));
		diag_help(checker->reader->diags, diag, "a literal ${ is written ${!");
		if (status == SUB_UNCLOSED)
			return;
	}
}

void check_sub(struct checker *checker, const struct function *function, uint32_t arg)
{
	const struct doc *doc = checker->reader->plan->doc;
	uint32_t template = arg;
	uint32_t variables = DOC_NONE;
	if (doc_node(doc, arg)->kind == DOC_LIST) {
		if (!check_arguments(checker, function, arg, 2, 2))
			return;
		template = check_item(checker, arg, 0);
		variables = check_item(checker, arg, 1);
	}
	if (doc_node(doc, template)->kind != DOC_STRING ||
		(variables != DOC_NONE && doc_node(doc, variables)->kind != DOC_MAP)) {
		check_error(checker, arg, "wrong-arguments",
			"%.*s takes a text, or a list of a text and a map of variables",
			STR_ARG(function->name));
		return;
	}
	check_template(checker, template, variables);
	check_node(checker, template);
	struct plan *plan = checker->reader->plan;
	plan->broken[arg] |= plan->broken[template];
	for (uint32_t i = 0; variables != DOC_NONE && i < doc_node(doc, variables)->count; i++)
		check_node(checker, doc_entry_at(doc, variables, i)->node);
}
