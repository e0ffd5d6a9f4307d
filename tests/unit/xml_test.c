#include "../../providers/aws/xml.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#define assert_str(a, b)                                                                           \
	do {                                                                                       \
		struct str got = (a);                                                              \
		if (!str_is(got, b))                                                               \
			fail_msg("got \"%.*s\", wanted \"%s\"", STR_ARG(got), b);                  \
	} while (0)

static struct arena arena;
static struct err err;

static int setup(void **state)
{
	(void)state;
	arena_init(&arena);
	err = (struct err){0};
	return 0;
}

static int teardown(void **state)
{
	(void)state;
	arena_release(&arena);
	return 0;
}

static const struct xml_node *parse(const char *text)
{
	return xml_parse(&arena, str_of(text), &err);
}

static void reads_elements(void **state)
{
	(void)state;
	const struct xml_node *root =
		parse("<?xml version='1.0'?>\n<a:r xmlns:a='u'><x> one </x><y k='v' p:q='w' "
		      "xmlns:p='z'/><x>two</x></a:r>\n");
	assert_non_null(root);
	assert_str(root->name, "r");
	assert_str(root->first->text, " one ");
	assert_str(xml_child_text(root, "x"), "one");
	const struct xml_node *y = xml_child(root, STR("y"));
	assert_str(y->text, "");
	assert_str(xml_attribute(y, STR("k"))->value, "v");
	assert_str(xml_attribute(y, STR("q"))->value, "w");
	assert_null(xml_attribute(y, STR("none")));
	assert_str(y->next->text, "two");
	assert_null(y->next->next);
	assert_null(xml_child(root, STR("z")));
	assert_null(xml_child(NULL, STR("z")));
}

static void joins_text(void **state)
{
	(void)state;
	const struct xml_node *root =
		parse("<r>a &lt;&#65;<![CDATA[<b>]]> \xC3\xA9<!-- no --> c</r>");
	assert_non_null(root);
	assert_str(root->text, "a <A<b> \xC3\xA9 c");
}

static void refuses(const char *text, enum err_code code, const char *words)
{
	assert_null(parse(text));
	assert_int_equal(err.code, code);
	if (!strstr(err.text, words))
		fail_msg("got \"%s\", wanted \"%s\"", err.text, words);
}

static void refuses_what_is_not_xml(void **state)
{
	(void)state;
	refuses("", ERR_INPUT, "no element found");
	refuses("{}", ERR_INPUT, "not well-formed");
	refuses("<r><x>", ERR_INPUT, "line 1");
	refuses("<r></x>", ERR_INPUT, "mismatched tag");
	refuses("<r/><r/>", ERR_INPUT, "junk");
	refuses("<r>\xFF\xFE</r>", ERR_INPUT, "not well-formed");
	refuses("<r>&unknown;</r>", ERR_INPUT, "undefined entity");
	refuses("<r a='1' a='2'/>", ERR_INPUT, "duplicate attribute");
}

static void refuses_document_types(void **state)
{
	(void)state;
	refuses("<!DOCTYPE r [<!ENTITY a 'x'>]><r>&a;</r>", ERR_LIMIT, "document type");
	refuses("<!DOCTYPE r SYSTEM 'file:///etc/passwd'><r/>", ERR_LIMIT, "document type");
}

static void refuses_depth(void **state)
{
	(void)state;
	struct buf deep;
	buf_init(&deep, 0);
	for (int i = 0; i < 100000; i++)
		buf_puts(&deep, "<a>");
	assert_null(xml_parse(&arena, buf_view(&deep), &err));
	assert_int_equal(err.code, ERR_LIMIT);
	assert_non_null(strstr(err.text, "too deep"));
	buf_clear(&deep);
	for (int i = 0; i < XML_DEPTH_MAX; i++)
		buf_puts(&deep, "<a>");
	for (int i = 0; i < XML_DEPTH_MAX; i++)
		buf_puts(&deep, "</a>");
	assert_non_null(xml_parse(&arena, buf_view(&deep), &err));
	buf_release(&deep);
}

static void refuses_many_attributes(void **state)
{
	(void)state;
	struct buf many;
	buf_init(&many, 0);
	buf_puts(&many, "<a");
	for (int i = 0; i <= XML_ATTRIBUTES_MAX; i++)
		buf_printf(&many, " k%d=''", i);
	buf_puts(&many, "/>");
	assert_null(xml_parse(&arena, buf_view(&many), &err));
	assert_non_null(strstr(err.text, "attributes"));
	buf_release(&many);
}

/* Every cut of a document is an error, none a crash. */
static void refuses_every_cut(void **state)
{
	(void)state;
	struct str whole = STR("<?xml version='1.0'?><r a='1'><x>t&amp;t</x><y/></r>");
	for (size_t len = 0; len < whole.len; len++)
		assert_null(xml_parse(&arena, str_slice(whole, 0, len), &err));
	assert_non_null(xml_parse(&arena, whole, &err));
}

static void escapes(void **state)
{
	(void)state;
	struct buf buf;
	buf_init(&buf, 0);
	xml_escape(&buf, STR("a<b>&\"\r\n\xC2\x85\xE2\x80\xA8\xC3\xA9"));
	assert_string_equal(buf.ptr, "a&lt;b&gt;&amp;&quot;&#xD;&#xA;&#x85;&#x2028;\xC3\xA9");
	struct str back = arena_printf(&arena, "<r>%s</r>", buf.ptr);
	const struct xml_node *root = xml_parse(&arena, back, &err);
	assert_non_null(root);
	assert_str(root->text, "a<b>&\"\r\n\xC2\x85\xE2\x80\xA8\xC3\xA9");
	buf_release(&buf);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(reads_elements, setup, teardown),
		cmocka_unit_test_setup_teardown(joins_text, setup, teardown),
		cmocka_unit_test_setup_teardown(refuses_what_is_not_xml, setup, teardown),
		cmocka_unit_test_setup_teardown(refuses_document_types, setup, teardown),
		cmocka_unit_test_setup_teardown(refuses_depth, setup, teardown),
		cmocka_unit_test_setup_teardown(refuses_many_attributes, setup, teardown),
		cmocka_unit_test_setup_teardown(refuses_every_cut, setup, teardown),
		cmocka_unit_test_setup_teardown(escapes, setup, teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
