#include "base/fs.h"
#include "template.h"

struct diag *plan_error(
	struct plan_reader *reader, struct mark mark, const char *code, const char *fmt, ...)
{
	va_list args;
	va_start(args, fmt);
	struct str text = arena_vprintf(reader->diags->arena, fmt, args);
	va_end(args);
	return diag_error(reader->diags, reader->plan->source, mark, code, "%.*s", STR_ARG(text));
}

struct mark plan_mark(const struct plan *plan, uint32_t node)
{
	return doc_node(plan->doc, node)->mark;
}

const char *plan_kind_name(const struct plan *plan, uint32_t node)
{
	static const char *const names[] = {
		[DOC_NULL] = "nothing",
		[DOC_BOOL] = "a boolean",
		[DOC_NUMBER] = "a number",
		[DOC_STRING] = "a string",
		[DOC_LIST] = "a list",
		[DOC_MAP] = "a map",
	};
	return names[doc_node(plan->doc, node)->kind];
}

bool plan_expect(struct plan_reader *reader, uint32_t node, enum doc_kind kind, const char *what)
{
	if (doc_node(reader->plan->doc, node)->kind == kind)
		return true;
	plan_error(reader, plan_mark(reader->plan, node), "wrong-type", "%s must be %s, not %s",
		what,
		kind == DOC_MAP	   ? "a map"
		: kind == DOC_LIST ? "a list"
				   : "a string",
		plan_kind_name(reader->plan, node));
	return false;
}

bool plan_expect_text(struct plan_reader *reader, uint32_t node, const char *what, struct str *out)
{
	const struct doc_node *n = doc_node(reader->plan->doc, node);
	*out = n->text;
	if (n->kind == DOC_STRING || n->kind == DOC_NUMBER || n->kind == DOC_BOOL)
		return true;
	return plan_expect(reader, node, DOC_STRING, what);
}

static bool is_alphanumeric(struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = (char)(text.ptr[i] | 0x20);
		bool is_digit = text.ptr[i] >= '0' && text.ptr[i] <= '9';
		if (!is_digit && (c < 'a' || c > 'z'))
			return false;
	}
	return text.len > 0 && text.len <= 255;
}

void plan_check_name(struct plan_reader *reader, const struct doc_entry *entry, const char *what)
{
	if (is_alphanumeric(entry->key))
		return;
	if (str_starts(entry->key, STR("Fn::"))) {
		plan_error(reader, entry->key_mark, "unsupported-function",
			"%.*s is not supported yet here", STR_ARG(diag_clip(entry->key)));
		return;
	}
	plan_error(reader, entry->key_mark, "bad-name",
		"the name of %s consists of at most 255 letters and digits: \"%.*s\" does not",
		what, STR_ARG(diag_clip(entry->key)));
}

#define KEYS_MAX 32

static void unknown_key(struct plan_reader *reader, const struct doc_entry *entry,
	const struct plan_key *keys, size_t count, const char *what)
{
	struct str names[KEYS_MAX];
	for (size_t i = 0; i < count && i < KEYS_MAX; i++)
		names[i] = str_of(keys[i].name);
	struct diag *diag = plan_error(reader, entry->key_mark, "unknown-key", "%s has no key %.*s",
		what, STR_ARG(diag_clip(entry->key)));
	diag_suggest(reader->diags, diag, entry->key, names, count);
}

void plan_read_keys(struct plan_reader *reader, uint32_t map, const struct plan_key *keys,
	size_t count, const char *what, void *ctx)
{
	const struct doc *doc = reader->plan->doc;
	for (uint32_t i = 0; i < doc_node(doc, map)->count; i++) {
		const struct doc_entry *entry = doc_entry_at(doc, map, i);
		size_t at = 0;
		while (at < count && !str_is(entry->key, keys[at].name))
			at++;
		if (at == count)
			unknown_key(reader, entry, keys, count, what);
		else if (keys[at].refusal)
			plan_error(reader, entry->key_mark, "unsupported",
				"%s is not supported: %s", keys[at].name, keys[at].refusal);
		else if (keys[at].read)
			keys[at].read(reader, ctx, entry);
	}
}

static void read_version(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	(void)ctx;
	struct str text;
	if (!plan_expect_text(reader, entry->node, "AWSTemplateFormatVersion", &text))
		return;
	if (!str_is(text, "2010-09-09"))
		plan_error(reader, plan_mark(reader->plan, entry->node), "bad-version",
			"the only template version there is, is 2010-09-09");
}

static void read_description(struct plan_reader *reader, void *ctx, const struct doc_entry *entry)
{
	(void)ctx;
	struct str text;
	plan_expect_text(reader, entry->node, "Description", &text);
}

static const struct plan_key sections[] = {
	{"AWSTemplateFormatVersion", read_version, NULL},
	{"Description", read_description, NULL},
	{"Metadata", plan_read_metadata, NULL},
	{"Parameters", plan_read_parameters, NULL},
	{"Mappings", plan_read_mappings, NULL},
	{"Conditions", plan_read_conditions, NULL},
	{"Resources", plan_read_resources, NULL},
	{"Outputs", plan_read_outputs, NULL},
	{"Rules", NULL,
		"assertions on parameters are not read yet; AllowedValues and AllowedPattern are"},
	{"Transform", NULL, "macros run in CloudFormation; expand the template first"},
	{"Globals", NULL, "it belongs to the Serverless transform; expand the template first"},
	{"Hooks", NULL, "blue/green hooks run in CloudFormation only"},
};

/* A name that may stand in tags and derived names, from that of the file. */
static struct str stack_of_file(struct arena *arena, struct str path)
{
	struct str stem = fs_stem(fs_base_name(path));
	char *name = arena_alloc(arena, stem.len + sizeof("stack-"));
	size_t len = 0;
	for (size_t i = 0; i < stem.len && len < 100; i++) {
		char c = stem.ptr[i];
		bool letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
		bool usable = letter || (c >= '0' && c <= '9');
		if (!usable && (len == 0 || name[len - 1] == '-'))
			continue;
		name[len++] = usable ? c : '-';
	}
	while (len && name[len - 1] == '-')
		len--;
	struct str out = {name, len};
	bool starts_well = len && (name[0] | 0x20) >= 'a';
	if (starts_well)
		return out;
	return len ? arena_printf(arena, "stack-%.*s", STR_ARG(out)) : STR("stack");
}

static struct plan *make_plan(
	struct arena *arena, const struct doc *doc, const struct plan_catalog *catalog)
{
	struct plan *plan = ARENA_NEW(arena, struct plan);
	plan->arena = arena;
	plan->source = doc->source;
	plan->doc = doc;
	plan->catalog = *catalog;
	plan->broken = ARENA_ARRAY(arena, doc->nnodes, uint8_t);
	plan->stack = stack_of_file(arena, doc->source->name);
	return plan;
}

static void index_names(struct plan *plan)
{
	struct arena *arena = plan->arena;
	names_init(&plan->parameter_names, arena, plan->parameters, plan->nparameters,
		sizeof(*plan->parameters));
	names_init(&plan->mapping_names, arena, plan->mappings, plan->nmappings,
		sizeof(*plan->mappings));
	names_init(&plan->condition_names, arena, plan->conditions, plan->nconditions,
		sizeof(*plan->conditions));
	names_init(&plan->resource_names, arena, plan->resources, plan->nresources,
		sizeof(*plan->resources));
}

/* Ref looks among both: a name must mean one thing. */
static void check_clashes(struct plan_reader *reader)
{
	const struct plan *plan = reader->plan;
	for (uint32_t i = 0; i < plan->nresources; i++) {
		const struct template_resource *resource = &plan->resources[i];
		uint32_t at = names_find(&plan->parameter_names, resource->name);
		if (at == NAMES_NONE)
			continue;
		struct diag *diag = plan_error(reader, resource->mark, "duplicate-name",
			"%.*s is also the name of a parameter", STR_ARG(resource->name));
		diag_related(
			reader->diags, diag, plan->parameters[at].mark, "the parameter is here");
	}
}

struct plan *plan_read(struct arena *arena, const struct source *source,
	const struct plan_catalog *catalog, struct diags *diags)
{
	struct doc *doc = doc_read(arena, source, diags);
	if (!doc)
		return NULL;
	struct plan *plan = make_plan(arena, doc, catalog);
	struct plan_reader reader = {plan, diags};
	if (!plan_expect(&reader, 0, DOC_MAP, "a template"))
		return NULL;
	plan_read_keys(
		&reader, 0, sections, sizeof(sections) / sizeof(*sections), "a template", NULL);
	if (doc_get(doc, 0, STR("Resources")) == DOC_NONE) {
		struct mark start = {1, 1, 1, 1};
		plan_error(&reader, start, "no-resources", "a template needs a section Resources");
	}
	index_names(plan);
	check_clashes(&reader);
	plan_bind_resources(&reader);
	plan_check(&reader);
	return plan;
}

struct str plan_stack(const struct plan *plan)
{
	return plan->stack;
}
