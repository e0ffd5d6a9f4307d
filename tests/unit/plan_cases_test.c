/*
 * The cases of tests/cases/plan: templates, and what they must come to. A file holds many:
 *
 *     === name
 *     the template
 *     --- parameters      K=V lines
 *     --- errors          LINE:COLUMN code part of the message; "help: part" below belongs to it
 *     --- value           JSON: the output V in the first cell
 *     --- target          JSON: {address: properties}
 *     --- deps            JSON: {address: [addresses]}
 *     --- policies        JSON: {address: [deletion, replacement]}
 *     --- outputs         JSON: {cell: {name: value}}
 *     --- unhandled       paths of properties the provider does not handle
 *     --- no-facts        account and zones are not known
 *
 * In a template \t is a tab, so that cases need no invisible characters.
 */
#include "base/fs.h"
#include "base/json.h"
#include "model/plan.h"
#include "schemas/catalog.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum section {
	TEMPLATE,
	PARAMETERS,
	ERRORS,
	VALUE,
	TARGET,
	DEPS,
	POLICIES,
	OUTPUTS,
	UNHANDLED,
	NO_FACTS,
	SECTIONS
};

static const char *const section_names[SECTIONS] = {"template", "parameters", "errors", "value",
	"target", "deps", "policies", "outputs", "unhandled", "no-facts"};

struct plan_case {
	struct str name;
	struct str sections[SECTIONS];
	struct str file;
};

/* docs/errors.md: every code that comes must stand there. */
static struct str documented;

struct run {
	struct arena arena;
	struct diags diags;
	struct source source;
	struct target target;
	struct plan_needs needs;
	int result;
};

static bool starts_at(struct str text, const char *prefix)
{
	return str_starts(text, str_of(prefix));
}

static bool handles(void *ctx, const struct schema_type *type, struct str path)
{
	struct str rest = *(const struct str *)ctx;
	struct str line;
	(void)type;
	while (str_cut(&rest, '\n', &line)) {
		if (str_eq(str_trim(line), path))
			return false;
	}
	return true;
}

static struct str with_tabs(struct arena *arena, struct str text)
{
	struct buf buf;
	buf_init(&buf, 0);
	for (size_t i = 0; i < text.len; i++) {
		bool tab = text.ptr[i] == '\\' && i + 1 < text.len && text.ptr[i + 1] == 't';
		buf_putc(&buf, tab ? '\t' : text.ptr[i]);
		i += tab;
	}
	struct str copy = arena_str(arena, buf_view(&buf));
	buf_release(&buf);
	return copy;
}

static size_t read_parameters(struct str text, struct parameter *list, size_t max)
{
	size_t count = 0;
	struct str line;
	while (count < max && str_cut(&text, '\n', &line)) {
		struct str name;
		if (line.len == 0)
			continue;
		str_cut(&line, '=', &name);
		list[count++] = (struct parameter){name, line, STR("--parameter")};
	}
	return count;
}

static struct cell_facts *make_facts(struct run *run)
{
	struct cell_facts *facts = ARENA_ARRAY(&run->arena, run->needs.ncells, struct cell_facts);
	for (uint32_t i = 0; i < run->needs.ncells; i++) {
		struct value *zones = value_list(&run->arena);
		for (char c = 'a'; c <= 'c'; c++)
			value_add(&run->arena, zones,
				value_string(&run->arena,
					arena_printf(&run->arena, "%.*s%c",
						STR_ARG(run->needs.cells[i].region), c)));
		facts[i] = (struct cell_facts){STR("123456789012"), zones};
	}
	return facts;
}

static void run_case(struct run *run, struct plan_case *c)
{
	struct err err = {0};
	struct parameter parameters[16];
	arena_init(&run->arena);
	diags_init(&run->diags, &run->arena);
	struct plan_catalog catalog = {
		.types = &schema_catalog, .handles = handles, .ctx = &c->sections[UNHANDLED]};
	struct str text = with_tabs(&run->arena, c->sections[TEMPLATE]);
	run->result = -1;
	assert_int_equal(source_init(&run->arena, &run->source, STR("case.yaml"), text, &err), 0);
	struct plan *plan = plan_read(&run->arena, &run->source, &catalog, &run->diags);
	if (plan) {
		plan_cells(&run->arena, plan, STR("us-east-1"), &run->needs, &run->diags);
		struct plan_inputs inputs = {.parameters = parameters,
			.nparameters = read_parameters(c->sections[PARAMETERS], parameters, 16),
			.needs = &run->needs};
		if (!c->sections[NO_FACTS].ptr)
			inputs.facts = make_facts(run);
		run->result = plan_evaluate(&run->arena, plan, &inputs, &run->target, &run->diags);
	}
	diags_sort(&run->diags);
}

static bool complain(const struct plan_case *c, const char *what)
{
	fprintf(stderr, "%.*s: case \"%.*s\": %s\n", STR_ARG(c->file), STR_ARG(c->name), what);
	return false;
}

static struct str next_line(struct str *rest)
{
	struct str line = STR_NONE;
	while (str_cut(rest, '\n', &line)) {
		line = str_trim(line);
		if (line.len)
			return line;
	}
	return STR_NONE;
}

/* "7:3 code part of the message" */
static bool matches(struct str line, const struct diag *diag)
{
	char place[64];
	snprintf(place, sizeof(place), "%u:%u %s", diag->mark.line, diag->mark.column, diag->code);
	if (!starts_at(line, place))
		return false;
	struct str part = str_trim(str_slice(line, strlen(place), line.len));
	return str_find(diag->message, part) >= 0;
}

static bool check_errors(const struct run *run, const struct plan_case *c)
{
	struct str rest = c->sections[ERRORS];
	struct str line = next_line(&rest);
	size_t i = 0;
	bool right = true;
	for (; line.len && i < run->diags.count && right; i++) {
		right = matches(line, &run->diags.list[i]);
		line = next_line(&rest);
		if (starts_at(line, "help: ")) {
			struct str part = str_slice(line, 6, line.len);
			right &= str_find(run->diags.list[i].help, part) >= 0;
			line = next_line(&rest);
		}
	}
	if (right && line.len == 0 && i == run->diags.count)
		return true;
	struct buf buf;
	buf_init(&buf, 0);
	diags_print(&run->diags, &buf, false);
	fprintf(stderr, "%s", buf.len ? buf.ptr : "(no diagnostics)\n");
	buf_release(&buf);
	return complain(c, "other diagnostics than these came");
}

static bool same(
	struct run *run, const struct plan_case *c, enum section section, const struct value *got)
{
	struct err err = {0};
	struct buf buf;
	const struct value *wanted = json_parse(&run->arena, c->sections[section], &err);
	if (!wanted)
		return complain(c, err.text);
	buf_init(&buf, 0);
	json_write(&buf, got ? got : value_null(), JSON_COMPACT, NULL);
	const struct value *shown = json_parse(&run->arena, buf_view(&buf), &err);
	bool right = shown && value_equal(wanted, shown);
	if (!right) {
		fprintf(stderr, "got %s: %s\n", section_names[section], buf.ptr);
		complain(c, "it is not what was expected");
	}
	buf_release(&buf);
	return right;
}

static const struct value *describe(struct run *run, enum section section)
{
	struct arena *arena = &run->arena;
	const struct target *target = &run->target;
	struct value *map = value_map(arena);
	for (uint32_t i = 0; i < target->ninstances; i++) {
		const struct instance *instance = &target->instances[i];
		struct value *list = value_list(arena);
		for (uint32_t j = 0; section == DEPS && j < instance->ndeps; j++)
			value_add(arena, list,
				value_string(arena, target->instances[instance->deps[j]].address));
		if (section == POLICIES) {
			value_add(arena, list, value_cstr(arena, policy_name(instance->deletion)));
			value_add(
				arena, list, value_cstr(arena, policy_name(instance->replacement)));
		}
		value_put(arena, map, instance->address, section == TARGET ? instance->spec : list);
	}
	return map;
}

static const struct value *describe_outputs(struct run *run)
{
	struct arena *arena = &run->arena;
	const struct target *target = &run->target;
	struct value *map = value_map(arena);
	for (uint32_t cell = 0; cell < target->ncells; cell++) {
		struct value *outputs = value_map(arena);
		for (uint32_t i = 0; i < target->noutputs; i++) {
			if (target->outputs[i].cell == cell)
				value_put(arena, outputs, target->outputs[i].name,
					target->outputs[i].value);
		}
		value_put(arena, map, target->cells[cell].name, outputs);
	}
	return map;
}

static bool check_codes(const struct run *run, const struct plan_case *c)
{
	for (size_t i = 0; i < run->diags.count; i++) {
		char row[64];
		snprintf(row, sizeof(row), "| `%s` |", run->diags.list[i].code);
		if (str_find(documented, str_of(row)) >= 0)
			continue;
		complain(c, row);
		return complain(c, "this code does not stand in docs/errors.md");
	}
	return true;
}

static bool check_case(struct plan_case *c)
{
	struct run run = {0};
	run_case(&run, c);
	bool right = check_errors(&run, c) && check_codes(&run, c);
	bool wants_errors = c->sections[ERRORS].ptr != NULL;
	if (right && (run.result != 0) != wants_errors)
		right = complain(c, "the result does not go with the diagnostics");
	for (enum section s = TARGET; right && s <= POLICIES; s++) {
		if (c->sections[s].ptr)
			right = same(&run, c, s, describe(&run, s));
	}
	const struct value *outputs = right && !wants_errors ? describe_outputs(&run) : NULL;
	if (right && c->sections[OUTPUTS].ptr)
		right = same(&run, c, OUTPUTS, outputs);
	if (right && c->sections[VALUE].ptr && outputs->count)
		right = same(&run, c, VALUE, value_get(outputs->members[0].value, STR("V")));
	diags_release(&run.diags);
	arena_release(&run.arena);
	return right;
}

/* The text up to the next line that begins with one of the marks. */
static struct str take_body(struct str *rest)
{
	const char *begin = rest->ptr;
	struct str line;
	struct str before = *rest;
	while (str_cut(rest, '\n', &line)) {
		if (starts_at(line, "=== ") || starts_at(line, "--- ")) {
			*rest = before;
			break;
		}
		before = *rest;
	}
	const char *end = rest->ptr ? rest->ptr : line.ptr + line.len;
	return (struct str){begin, (size_t)(end - begin)};
}

static void read_sections(struct plan_case *c, struct str *rest)
{
	c->sections[TEMPLATE] = take_body(rest);
	while (starts_at(*rest, "--- ")) {
		struct str line;
		str_cut(rest, '\n', &line);
		struct str name = str_trim(str_slice(line, 4, line.len));
		int s = 0;
		while (s < SECTIONS && !str_is(name, section_names[s]))
			s++;
		if (s == SECTIONS)
			complain(c, "a section that does not exist");
		assert_int_not_equal(s, SECTIONS);
		c->sections[s] = rest->ptr ? take_body(rest) : STR("");
	}
}

static size_t run_file(struct arena *arena, struct str name, size_t *failed)
{
	struct err err = {0};
	struct str text;
	struct str path = fs_join(arena, STR(TESTS_DIR "/cases/plan"), name);
	size_t count = 0;
	assert_int_equal(fs_read(arena, arena_cstr(arena, path), SOURCE_MAX, &text, &err), 0);
	struct str rest = text;
	take_body(&rest); /* what stands above the first case says what the file is about */
	while (starts_at(rest, "=== ")) {
		struct str line;
		str_cut(&rest, '\n', &line);
		struct plan_case c = {.name = str_trim(str_slice(line, 4, line.len)), .file = name};
		read_sections(&c, &rest);
		*failed += !check_case(&c);
		count++;
	}
	return count;
}

static void all_cases(void **state)
{
	(void)state;
	struct arena arena;
	struct err err = {0};
	struct str *names;
	size_t nnames = 0;
	size_t failed = 0;
	size_t count = 0;
	arena_init(&arena);
	assert_int_equal(
		fs_read(&arena, TESTS_DIR "/../docs/errors.md", SOURCE_MAX, &documented, &err), 0);
	assert_int_equal(fs_list(&arena, TESTS_DIR "/cases/plan", &names, &nnames, &err), 0);
	for (size_t i = 0; i < nnames; i++)
		count += run_file(&arena, names[i], &failed);
	arena_release(&arena);
	printf("%zu cases in %zu files, %zu failed\n", count, nnames, failed);
	assert_int_equal(failed, 0);
	assert_true(count >= 80);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(all_cases)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
