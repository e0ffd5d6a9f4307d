#include "doc_read.h"
#include "base/mem.h"
#include "function.h"

#include <stdlib.h>
#include <string.h>

/*
 * Events come in document order. The entries of an open list or map wait in `pending` until it
 * ends, so that the entries of each node end up side by side. Whatever is finished goes through
 * place(), which counts it against the limits and hands it to the container around it.
 */

static struct str text_of(const yaml_char_t *text)
{
	return str_of((const char *)text);
}

static struct diag *fail(
	struct reader *reader, struct mark mark, const char *code, const char *text)
{
	reader->failed = true;
	return diag_error(reader->diags, reader->source, mark, code, "%s", text);
}

static uint32_t add_node(struct reader *reader, enum doc_kind kind, struct mark mark)
{
	reader->nodes = mem_grow(
		reader->nodes, &reader->nodes_cap, reader->nnodes + 1, sizeof(*reader->nodes));
	reader->nodes[reader->nnodes] = (struct doc_node){.kind = (uint8_t)kind, .mark = mark};
	return (uint32_t)reader->nnodes++;
}

static uint32_t flush_entries(struct reader *reader, const struct doc_entry *from, size_t count)
{
	size_t first = reader->nentries;
	reader->entries = mem_grow(
		reader->entries, &reader->entries_cap, first + count, sizeof(*reader->entries));
	if (count)
		memcpy(reader->entries + first, from, count * sizeof(*from));
	reader->nentries += count;
	return (uint32_t)first;
}

static struct frame *top(struct reader *reader)
{
	return reader->depth ? &reader->frames[reader->depth - 1] : NULL;
}

static void count_nodes(struct reader *reader, uint32_t size, struct mark mark)
{
	if (reader->failed)
		return;
	reader->total += size < NODES_MAX ? size : NODES_MAX;
	if (reader->total <= NODES_MAX)
		return;
	struct diag *diag = fail(reader, mark, "too-large", "more than 1,000,000 values");
	diag_help(reader->diags, diag, "an alias counts each time it is used");
}

static void place(struct reader *reader, const struct subtree *tree, struct mark mark)
{
	struct frame *frame = top(reader);
	if (!frame) {
		reader->has_root = true;
		if (tree->node != 0)
			fail(reader, mark, "syntax", "a function cannot be the whole document");
		return;
	}
	if (reader->depth + tree->height > DEPTH_MAX && !reader->failed)
		fail(reader, mark, "too-deep", "nested more than 100 levels deep");
	frame->size += tree->size;
	if (frame->height < tree->height)
		frame->height = tree->height;
	reader->pending = mem_grow(reader->pending, &reader->pending_cap, reader->npending + 1,
		sizeof(*reader->pending));
	reader->pending[reader->npending++] =
		(struct doc_entry){frame->key, frame->key_mark, tree->node};
	frame->has_key = false;
	frame->key = STR_NONE;
}

/* Makes `*tree` the only entry of a new map or list around it. */
static void wrap(struct reader *reader, enum doc_kind kind, struct str key, struct subtree *tree,
	struct mark mark)
{
	struct doc_entry entry = {key, mark, tree->node};
	uint32_t node = add_node(reader, kind, mark);
	reader->nodes[node].first = flush_entries(reader, &entry, 1);
	reader->nodes[node].count = 1;
	*tree = (struct subtree){node, tree->size + 1, tree->height + 1};
	count_nodes(reader, 1, mark);
}

/* `!GetAtt A.B.C` is ["A", "B.C"]: no logical id holds a dot. */
static void split_attribute(struct reader *reader, struct subtree *tree)
{
	struct doc_node node = reader->nodes[tree->node];
	struct str rest = node.text;
	struct str logical;
	if (node.kind != DOC_STRING || str_find(rest, STR(".")) < 0)
		return;
	str_cut(&rest, '.', &logical);
	struct doc_entry entries[2] = {{.key = STR_NONE}, {.key = STR_NONE}};
	struct str texts[2] = {logical, rest};
	for (int i = 0; i < 2; i++) {
		entries[i].node = add_node(reader, DOC_STRING, node.mark);
		reader->nodes[entries[i].node].text = texts[i];
	}
	uint32_t list = add_node(reader, DOC_LIST, node.mark);
	reader->nodes[list].first = flush_entries(reader, entries, 2);
	reader->nodes[list].count = 2;
	*tree = (struct subtree){list, tree->size + 2, tree->height + 1};
	count_nodes(reader, 2, node.mark);
}

/* The function behind a tag; STR_NONE for none and for YAML's own tags, which change nothing. */
static struct str function_behind(struct reader *reader, const yaml_char_t *tag, struct mark mark)
{
	struct str name = text_of(tag);
	if (name.len < 2 || str_starts(name, STR("tag:yaml.org,2002:")))
		return STR_NONE;
	struct str function = function_of_tag(name);
	if (function.len)
		return function;
	struct diag *diag = diag_error(reader->diags, reader->source, mark, "unknown-tag",
		"unknown tag %.*s", STR_ARG(diag_clip(name)));
	struct str near = function_nearest_tag(name);
	if (near.len)
		diag_help(reader->diags, diag, "did you mean !%.*s?", STR_ARG(near));
	return STR_NONE;
}

static uint32_t remember_anchor(struct reader *reader, const yaml_char_t *name)
{
	if (!name)
		return 0;
	struct str copy = arena_str(reader->arena, text_of(name));
	reader->anchors = mem_grow(reader->anchors, &reader->anchors_cap, reader->nanchors + 1,
		sizeof(*reader->anchors));
	reader->anchors[reader->nanchors] = (struct anchor){.complete = false};
	table_set(&reader->anchor_names, copy, (uint32_t)reader->nanchors);
	return (uint32_t)++reader->nanchors;
}

/* A finished node: its tag is carried out, its anchor filled, and it goes where it belongs. */
static void finish(struct reader *reader, struct subtree tree, struct str function, uint32_t anchor,
	struct mark mark)
{
	if (str_is(function, "Fn::GetAtt"))
		split_attribute(reader, &tree);
	if (function.len)
		wrap(reader, DOC_MAP, function, &tree, mark);
	if (anchor)
		reader->anchors[anchor - 1] = (struct anchor){tree, true};
	place(reader, &tree, mark);
}

static void read_key(struct reader *reader, struct frame *frame, const yaml_event_t *event)
{
	struct str text = {(const char *)event->data.scalar.value, event->data.scalar.length};
	struct mark mark = doc_scalar_mark(reader->source, event);
	bool plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
	frame->has_key = true;
	frame->key = arena_str(reader->arena, text);
	frame->key_mark = mark;
	if (plain && str_is(text, "<<")) {
		struct diag *diag = diag_error(reader->diags, reader->source, mark, "merge-key",
			"merge keys (<<) are not part of the template language");
		diag_help(reader->diags, diag,
			"write the keys out; an alias for a whole value is fine");
	}
}

static void read_scalar(struct reader *reader, const yaml_event_t *event)
{
	struct frame *frame = top(reader);
	struct str text = {(const char *)event->data.scalar.value, event->data.scalar.length};
	struct mark mark = doc_scalar_mark(reader->source, event);
	if (memchr(text.ptr, '\0', text.len)) {
		fail(reader, mark, "syntax", "a text may not hold a NUL character");
		return;
	}
	if (frame && reader->nodes[frame->node].kind == DOC_MAP && !frame->has_key) {
		read_key(reader, frame, event);
		return;
	}
	bool plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
	bool is_text = event->data.scalar.tag &&
		       str_is(text_of(event->data.scalar.tag), "tag:yaml.org,2002:str");
	enum doc_kind kind = plain && !is_text ? doc_plain_kind(text) : DOC_STRING;
	uint32_t node = add_node(reader, kind, mark);
	reader->nodes[node].quoted = !plain;
	reader->nodes[node].text = arena_str(reader->arena, text);
	count_nodes(reader, 1, mark);
	struct mark whole = doc_mark(&event->start_mark, &event->end_mark);
	struct str function = function_behind(reader, event->data.scalar.tag, whole);
	uint32_t anchor = remember_anchor(reader, event->data.scalar.anchor);
	finish(reader, (struct subtree){node, 1, 0}, function, anchor, whole);
}

static void open_container(struct reader *reader, enum doc_kind kind, const yaml_event_t *event)
{
	struct frame *around = top(reader);
	struct mark mark = doc_mark(&event->start_mark, &event->end_mark);
	if (around && reader->nodes[around->node].kind == DOC_MAP && !around->has_key) {
		fail(reader, mark, "syntax", "a key must be a text");
		return;
	}
	if (reader->depth == DEPTH_MAX) {
		fail(reader, mark, "too-deep", "nested more than 100 levels deep");
		return;
	}
	bool is_map = kind == DOC_MAP;
	const yaml_char_t *tag =
		is_map ? event->data.mapping_start.tag : event->data.sequence_start.tag;
	const yaml_char_t *anchor =
		is_map ? event->data.mapping_start.anchor : event->data.sequence_start.anchor;
	struct frame *frame = &reader->frames[reader->depth++];
	*frame = (struct frame){.size = 1, .first = reader->npending};
	frame->node = add_node(reader, kind, mark);
	frame->function = function_behind(reader, tag, mark);
	frame->anchor = remember_anchor(reader, anchor);
	count_nodes(reader, 1, mark);
}

static void duplicate_key(
	struct reader *reader, const struct doc_entry *second, const struct doc_entry *first)
{
	struct diag *diag =
		diag_error(reader->diags, reader->source, second->key_mark, "duplicate-key",
			"the key \"%.*s\" stands here twice", STR_ARG(diag_clip(second->key)));
	diag_related(reader->diags, diag, first->key_mark, "first here");
}

static int compare_keys(const void *left, const void *right, void *entries)
{
	uint32_t a = *(const uint32_t *)left;
	uint32_t b = *(const uint32_t *)right;
	const struct doc_entry *all = entries;
	int order = str_cmp(all[a].key, all[b].key);
	return order ? order : (a > b) - (a < b);
}

/* Sorts a large map's entries by key, for doc_get; equal keys then stand side by side. */
static void order_keys(struct reader *reader, struct doc_node *node)
{
	struct doc_entry *entries = reader->entries + node->first;
	size_t count = node->count;
	reader->order = mem_grow(
		reader->order, &reader->order_cap, reader->norder + count, sizeof(*reader->order));
	uint32_t *order = reader->order + reader->norder;
	node->order = (uint32_t)reader->norder;
	reader->norder += count;
	for (uint32_t i = 0; i < count; i++)
		order[i] = i;
	qsort_r(order, count, sizeof(*order), compare_keys, entries);
	for (size_t i = 1, first = 0; i < count; i++) {
		if (str_eq(entries[order[i]].key, entries[order[first]].key))
			duplicate_key(reader, &entries[order[i]], &entries[order[first]]);
		else
			first = i;
	}
}

static void compare_few_keys(struct reader *reader, const struct doc_entry *entries, uint32_t count)
{
	for (uint32_t i = 1; i < count; i++) {
		uint32_t j = 0;
		while (j < i && !str_eq(entries[i].key, entries[j].key))
			j++;
		if (j < i)
			duplicate_key(reader, &entries[i], &entries[j]);
	}
}

static void close_container(struct reader *reader, const yaml_event_t *event)
{
	struct frame frame = *top(reader);
	struct doc_node *node = &reader->nodes[frame.node];
	const struct doc_entry *entries = reader->pending + frame.first;
	size_t count = reader->npending - frame.first;
	node->mark.end_line = (uint32_t)event->end_mark.line + 1;
	node->mark.end_column = (uint32_t)event->end_mark.column + 1;
	node->first = flush_entries(reader, entries, count);
	node->count = (uint32_t)count;
	if (node->kind == DOC_MAP && count > DOC_FEW)
		order_keys(reader, node);
	else if (node->kind == DOC_MAP)
		compare_few_keys(reader, entries, node->count);
	reader->npending = frame.first;
	reader->depth--;
	struct subtree tree = {frame.node, frame.size, frame.height + 1};
	finish(reader, tree, frame.function, frame.anchor, node->mark);
}

static void read_alias(struct reader *reader, const yaml_event_t *event)
{
	struct frame *frame = top(reader);
	struct mark mark = doc_mark(&event->start_mark, &event->end_mark);
	struct str name = text_of(event->data.alias.anchor);
	uint32_t at = table_get(&reader->anchor_names, name);
	if (frame && reader->nodes[frame->node].kind == DOC_MAP && !frame->has_key) {
		fail(reader, mark, "syntax", "a key must be a text");
	} else if (at == TABLE_NONE) {
		diag_error(reader->diags, reader->source, mark, "unknown-anchor",
			"there is no anchor &%.*s above", STR_ARG(diag_clip(name)));
		reader->failed = true;
	} else if (!reader->anchors[at].complete) {
		fail(reader, mark, "unknown-anchor", "an alias within its own anchor has no end");
	} else {
		count_nodes(reader, reader->anchors[at].tree.size, mark);
		place(reader, &reader->anchors[at].tree, mark);
	}
}

static void read_document(struct reader *reader, const yaml_event_t *event)
{
	if (!reader->has_root)
		return;
	struct diag *diag = fail(reader, doc_mark(&event->start_mark, &event->end_mark),
		"documents", "a second YAML document begins here");
	diag_help(reader->diags, diag, "a file holds one template");
}

static void read_event(struct reader *reader, const yaml_event_t *event)
{
	switch (event->type) {
	case YAML_DOCUMENT_START_EVENT:
		read_document(reader, event);
		break;
	case YAML_SCALAR_EVENT:
		read_scalar(reader, event);
		break;
	case YAML_SEQUENCE_START_EVENT:
		open_container(reader, DOC_LIST, event);
		break;
	case YAML_MAPPING_START_EVENT:
		open_container(reader, DOC_MAP, event);
		break;
	case YAML_SEQUENCE_END_EVENT:
	case YAML_MAPPING_END_EVENT:
		close_container(reader, event);
		break;
	case YAML_ALIAS_EVENT:
		read_alias(reader, event);
		break;
	default:
		break;
	}
}

static void read_events(struct reader *reader)
{
	for (bool end = false; !end && !reader->failed;) {
		yaml_event_t event;
		if (!yaml_parser_parse(&reader->parser, &event)) {
			doc_syntax_error(reader);
			return;
		}
		end = event.type == YAML_STREAM_END_EVENT;
		read_event(reader, &event);
		yaml_event_delete(&event);
	}
}

static void *keep(struct arena *arena, const void *data, size_t count, size_t size)
{
	void *copy = arena_array(arena, count, size);
	if (count)
		memcpy(copy, data, count * size);
	return copy;
}

static struct doc *take_doc(struct reader *reader)
{
	struct arena *arena = reader->arena;
	struct doc *doc = ARENA_NEW(arena, struct doc);
	doc->source = reader->source;
	doc->nodes = keep(arena, reader->nodes, reader->nnodes, sizeof(*doc->nodes));
	doc->entries = keep(arena, reader->entries, reader->nentries, sizeof(*doc->entries));
	doc->order = keep(arena, reader->order, reader->norder, sizeof(*doc->order));
	doc->nnodes = (uint32_t)reader->nnodes;
	doc->nentries = (uint32_t)reader->nentries;
	return doc;
}

static void reader_release(struct reader *reader)
{
	yaml_parser_delete(&reader->parser);
	table_release(&reader->anchor_names);
	mem_free(reader->anchors);
	mem_free(reader->nodes);
	mem_free(reader->entries);
	mem_free(reader->pending);
	mem_free(reader->order);
	mem_free(reader);
}

struct doc *doc_read(struct arena *arena, const struct source *source, struct diags *diags)
{
	struct reader *reader = mem_zalloc(sizeof(*reader));
	reader->arena = arena;
	reader->source = source;
	reader->diags = diags;
	table_init(&reader->anchor_names);
	struct mark start = {1, 1, 1, 1};
	struct str text = doc_prepare(arena, source->text);
	if (!yaml_parser_initialize(&reader->parser)) {
		fail(reader, start, "syntax", "there is no memory left to read this");
	} else {
		yaml_parser_set_encoding(&reader->parser, YAML_UTF8_ENCODING);
		yaml_parser_set_input_string(&reader->parser,
			(const unsigned char *)(text.len ? text.ptr : ""), text.len);
		read_events(reader);
	}
	struct doc *doc = NULL;
	if (!reader->failed && reader->has_root) {
		doc = take_doc(reader);
	} else if (!reader->failed) {
		diag_error(diags, source, start, "empty", "the file is empty");
	}
	reader_release(reader);
	return doc;
}
