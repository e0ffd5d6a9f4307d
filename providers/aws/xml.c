#include "xml.h"

#include "base/mem.h"

#include <expat.h>

struct xml_builder {
	struct arena *arena;
	struct err *err;
	XML_Parser parser;
	struct xml_node *open[XML_DEPTH_MAX];
	size_t depth, nodes;
	struct xml_node *root;
	struct buf text; /* since the last tag */
	bool failed;	 /* err is set */
};

static void refuse(struct xml_builder *b, const char *why)
{
	if (!b->failed)
		err_set(b->err, ERR_LIMIT, "XML that is refused: %s, line %lu", why,
			(unsigned long)XML_GetCurrentLineNumber(b->parser));
	b->failed = true;
	XML_StopParser(b->parser, XML_FALSE);
}

struct str xml_local(struct str name)
{
	ptrdiff_t colon = str_find(name, STR(":"));
	return colon < 0 ? name : str_slice(name, (size_t)colon + 1, name.len);
}

static void take_attributes(struct xml_builder *b, struct xml_node *node, const XML_Char **pairs)
{
	size_t count = 0;
	while (pairs[2 * count])
		count++;
	if (count > XML_ATTRIBUTES_MAX) {
		refuse(b, "too many attributes");
		return;
	}
	struct xml_attribute *attributes = ARENA_ARRAY(b->arena, count, struct xml_attribute);
	for (size_t i = 0; i < count; i++) {
		attributes[i].name = xml_local(arena_str(b->arena, str_of(pairs[2 * i])));
		attributes[i].value = arena_str(b->arena, str_of(pairs[2 * i + 1]));
	}
	node->attributes = attributes;
	node->nattributes = count;
}

static void link_node(struct xml_builder *b, struct xml_node *node)
{
	if (b->depth == 0) {
		b->root = node;
		return;
	}
	struct xml_node *parent = b->open[b->depth - 1];
	if (parent->last)
		parent->last->next = node;
	else
		parent->first = node;
	parent->last = node;
}

static void XMLCALL on_start(void *ctx, const XML_Char *name, const XML_Char **attributes)
{
	struct xml_builder *b = ctx;
	if (b->depth == XML_DEPTH_MAX) {
		refuse(b, "nested too deep");
		return;
	}
	if (++b->nodes > XML_NODES_MAX) {
		refuse(b, "too many elements");
		return;
	}
	struct xml_node *node = ARENA_NEW(b->arena, struct xml_node);
	node->name = xml_local(arena_str(b->arena, str_of(name)));
	if (attributes[0])
		take_attributes(b, node, attributes);
	link_node(b, node);
	b->open[b->depth++] = node;
	buf_clear(&b->text);
}

static void XMLCALL on_end(void *ctx, const XML_Char *name)
{
	(void)name;
	struct xml_builder *b = ctx;
	struct xml_node *node = b->open[--b->depth];
	if (!node->first)
		node->text = arena_str(b->arena, buf_view(&b->text));
	buf_clear(&b->text);
}

static void XMLCALL on_text(void *ctx, const XML_Char *text, int len)
{
	struct xml_builder *b = ctx;
	buf_put(&b->text, text, (size_t)len);
}

static void XMLCALL on_doctype(
	void *ctx, const XML_Char *name, const XML_Char *sysid, const XML_Char *pubid, int internal)
{
	(void)name, (void)sysid, (void)pubid, (void)internal;
	refuse(ctx, "a document type");
}

static void set_syntax_error(struct xml_builder *b)
{
	if (b->failed)
		return;
	err_set(b->err, ERR_INPUT, "not well-formed XML: %s, line %lu, column %lu",
		XML_ErrorString(XML_GetErrorCode(b->parser)),
		(unsigned long)XML_GetCurrentLineNumber(b->parser),
		(unsigned long)XML_GetCurrentColumnNumber(b->parser));
	b->failed = true;
}

const struct xml_node *xml_parse(struct arena *arena, struct str text, struct err *err)
{
	if (text.len > XML_SIZE_MAX) {
		err_set(err, ERR_LIMIT, "an XML document larger than %d bytes", XML_SIZE_MAX);
		return NULL;
	}
	static const XML_Memory_Handling_Suite memory = {mem_alloc, mem_resize, mem_free};
	XML_Parser parser = XML_ParserCreate_MM("UTF-8", &memory, NULL);
	struct xml_builder b = {.arena = arena, .err = err, .parser = parser};
	buf_init(&b.text, XML_SIZE_MAX);
	/* Secret as it should be, and without asking the system for one each time. */
	XML_SetHashSalt(parser, (unsigned long)str_hash(STR("xml")) | 1);
	XML_SetUserData(parser, &b);
	XML_SetElementHandler(parser, on_start, on_end);
	XML_SetCharacterDataHandler(parser, on_text);
	XML_SetStartDoctypeDeclHandler(parser, on_doctype);
	if (XML_Parse(parser, text.len ? text.ptr : "", (int)text.len, 1) != XML_STATUS_OK)
		set_syntax_error(&b);
	XML_ParserFree(parser);
	buf_release(&b.text);
	return b.failed ? NULL : b.root;
}

const struct xml_node *xml_child(const struct xml_node *node, struct str name)
{
	for (const struct xml_node *n = node ? node->first : NULL; n; n = n->next) {
		if (str_eq(n->name, name))
			return n;
	}
	return NULL;
}

struct str xml_child_text(const struct xml_node *node, const char *name)
{
	const struct xml_node *child = xml_child(node, str_of(name));
	return child ? str_trim(child->text) : STR_NONE;
}

const struct xml_attribute *xml_attribute(const struct xml_node *node, struct str name)
{
	for (size_t i = 0; i < node->nattributes; i++) {
		if (str_eq(node->attributes[i].name, name))
			return &node->attributes[i];
	}
	return NULL;
}

/* Parsers turn CR, NEL and LS into a line feed, and a line feed in an attribute into a space. */
static const struct {
	const char *from, *to;
} escapes[] = {
	{"&", "&amp;"},
	{"<", "&lt;"},
	{">", "&gt;"},
	{"\"", "&quot;"},
	{"\r", "&#xD;"},
	{"\n", "&#xA;"},
	{"\xC2\x85", "&#x85;"},
	{"\xE2\x80\xA8", "&#x2028;"},
};

void xml_escape(struct buf *buf, struct str text)
{
	while (text.len) {
		size_t taken = 0;
		for (size_t i = 0; i < sizeof(escapes) / sizeof(escapes[0]) && !taken; i++) {
			struct str from = str_of(escapes[i].from);
			if (!str_starts(text, from))
				continue;
			buf_puts(buf, escapes[i].to);
			taken = from.len;
		}
		if (!taken) {
			buf_putc(buf, text.ptr[0]);
			taken = 1;
		}
		text = str_slice(text, taken, text.len);
	}
}
