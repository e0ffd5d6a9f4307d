#include "base/buf.h"
#include "base/fs.h"
#include "base/mem.h"
#include "model/plan.h"

#include <string.h>

/*
 * Three forms, JSON or YAML:
 *     {"K": "V", ...}
 *     {"Parameters": {"K": "V", ...}, ...}                        (CodePipeline)
 *     [{"ParameterKey": "K", "ParameterValue": "V"}, ...]         (CloudFormation)
 */
struct file {
	struct arena *arena;
	const struct doc *doc;
	struct diags *diags;
	struct parameter *list; /* of this file */
	size_t count, cap;
};

static void complain(const struct file *file, uint32_t node, const char *what)
{
	diag_error(file->diags, file->doc->source, doc_node(file->doc, node)->mark,
		"bad-parameters", "%s", what);
}

/* Lists become what a CommaDelimitedList is written as. */
static bool join_list(const struct file *file, const struct value *list, struct str *out)
{
	struct buf buf;
	bool whole = list->kind == VALUE_LIST;
	buf_init(&buf, 0);
	for (uint32_t i = 0; whole && i < list->count; i++) {
		if (i)
			buf_putc(&buf, ',');
		whole = value_is_scalar(list->items[i]);
		buf_str(&buf, value_text(list->items[i]));
	}
	*out = arena_str(file->arena, buf_view(&buf));
	buf_release(&buf);
	return whole;
}

static bool text_of(const struct file *file, uint32_t node, struct str *out)
{
	const struct value *v = doc_value(file->arena, file->doc, node);
	*out = value_text(v);
	if (value_is_scalar(v) || join_list(file, v, out))
		return true;
	complain(file, node, "the value of a parameter is a text, a number or a list of them");
	return false;
}

static void add(struct file *file, struct str name, uint32_t node)
{
	struct parameter parameter = {name, STR_NONE, file->doc->source->name};
	if (!text_of(file, node, &parameter.value))
		return;
	file->list = mem_grow(file->list, &file->cap, file->count + 1, sizeof(*file->list));
	file->list[file->count++] = parameter;
}

static void read_map(struct file *file, uint32_t map)
{
	for (uint32_t i = 0; i < doc_node(file->doc, map)->count; i++) {
		const struct doc_entry *entry = doc_entry_at(file->doc, map, i);
		add(file, entry->key, entry->node);
	}
}

static void read_list(struct file *file, uint32_t list)
{
	for (uint32_t i = 0; i < doc_node(file->doc, list)->count; i++) {
		uint32_t item = doc_entry_at(file->doc, list, i)->node;
		uint32_t key = doc_get(file->doc, item, STR("ParameterKey"));
		uint32_t value = doc_get(file->doc, item, STR("ParameterValue"));
		struct str name;
		if (key == DOC_NONE || value == DOC_NONE)
			complain(file, item, "an item needs ParameterKey and ParameterValue");
		else if (text_of(file, key, &name))
			add(file, name, value);
	}
}

static void read_doc(struct file *file)
{
	uint32_t inner = doc_get(file->doc, 0, STR("Parameters"));
	if (inner != DOC_NONE && doc_node(file->doc, inner)->kind == DOC_MAP)
		read_map(file, inner);
	else if (doc_node(file->doc, 0)->kind == DOC_MAP)
		read_map(file, 0);
	else if (doc_node(file->doc, 0)->kind == DOC_LIST)
		read_list(file, 0);
	else
		complain(file, 0, "a file of parameters is a map of names to values");
}

static void append(const struct file *file, struct parameter **list, size_t *count)
{
	size_t total = *count + file->count;
	struct parameter *all = ARENA_ARRAY(file->arena, total, struct parameter);
	if (*count)
		memcpy(all, *list, *count * sizeof(*all));
	if (file->count)
		memcpy(all + *count, file->list, file->count * sizeof(*all));
	*list = all;
	*count = total;
}

int parameters_read(struct arena *arena, const char *path, struct parameter **list, size_t *count,
	struct diags *diags)
{
	struct err err = {0};
	struct str text;
	struct mark nowhere = {0};
	size_t before = diags->errors;
	struct source *source = ARENA_NEW(arena, struct source);
	if (fs_read(arena, path, SOURCE_MAX, &text, &err) ||
		source_init(arena, source, str_of(path), text, &err)) {
		diag_error(diags, NULL, nowhere, "unreadable", "%s", err.text);
		return -1;
	}
	struct doc *doc = doc_read(arena, source, diags);
	if (doc) {
		struct file file = {.arena = arena, .doc = doc, .diags = diags};
		read_doc(&file);
		append(&file, list, count);
		mem_free(file.list);
	}
	return diags->errors > before ? -1 : 0;
}
