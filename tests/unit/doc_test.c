/* Documents: text to tree, and where everything stands. */
#include "base/json.h"
#include "model/doc.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

struct fixture {
	struct arena arena;
	struct diags diags;
	struct source source;
	struct doc *doc;
};

static void read_text(struct fixture *f, const char *text)
{
	struct err err = {0};
	memset(f, 0, sizeof(*f));
	arena_init(&f->arena);
	diags_init(&f->diags, &f->arena);
	assert_int_equal(source_init(&f->arena, &f->source, STR("t.yaml"), str_of(text), &err), 0);
	f->doc = doc_read(&f->arena, &f->source, &f->diags);
}

static void release(struct fixture *f)
{
	diags_release(&f->diags);
	arena_release(&f->arena);
}

static void assert_json(const char *text, const char *json)
{
	struct fixture f;
	struct buf buf;
	read_text(&f, text);
	assert_non_null(f.doc);
	assert_int_equal(f.diags.errors, 0);
	buf_init(&buf, 0);
	json_write(&buf, doc_value(&f.arena, f.doc, 0), JSON_COMPACT, NULL);
	assert_string_equal(buf.ptr, json);
	buf_release(&buf);
	release(&f);
}

static void kinds(void **state)
{
	(void)state;
	assert_json("[1, -2.50, 1e3, 01, 1_0, 0x1F, .5, +1, 1., '1', \"1\"]",
		"[1,-2.50,1e3,\"01\",\"1_0\",\"0x1F\",\".5\",\"+1\",\"1.\",\"1\",\"1\"]");
	assert_json("[true, yes, On, FALSE, no, off, y, n, 'yes', tRue]",
		"[true,true,true,false,false,false,\"y\",\"n\",\"yes\",\"tRue\"]");
	assert_json("[~, null, NULL, '', 'null', 2010-09-09, 12:30]",
		"[null,null,null,\"\",\"null\",\"2010-09-09\",\"12:30\"]");
	assert_json("a: |\n  x\n  y\nb: >\n  x\n  y\nc: \"q\\n\\u00e4\"\n",
		"{\"a\":\"x\\ny\\n\",\"b\":\"x y\\n\",\"c\":\"q\\nä\"}");
	assert_json("!!str 12", "\"12\"");
}

static void tags(void **state)
{
	(void)state;
	assert_json("a: !Ref X", "{\"a\":{\"Ref\":\"X\"}}");
	assert_json("a: !GetAtt X.Y.Z", "{\"a\":{\"Fn::GetAtt\":[\"X\",\"Y.Z\"]}}");
	assert_json("a: !GetAtt [X, Y]", "{\"a\":{\"Fn::GetAtt\":[\"X\",\"Y\"]}}");
	assert_json("a: !Condition X", "{\"a\":{\"Condition\":\"X\"}}");
	assert_json("a: !Base64\n  Fn::Sub: x", "{\"a\":{\"Fn::Base64\":{\"Fn::Sub\":\"x\"}}}");
	assert_json("a: !If [C, !Ref X, !Sub \"${Y}\"]",
		"{\"a\":{\"Fn::If\":[\"C\",{\"Ref\":\"X\"},{\"Fn::Sub\":\"${Y}\"}]}}");
	assert_json("a: &x !Ref X\nb: *x", "{\"a\":{\"Ref\":\"X\"},\"b\":{\"Ref\":\"X\"}}");
}

static void assert_mark(const struct mark *mark, const char *wanted)
{
	char text[64];
	snprintf(text, sizeof(text), "%u:%u-%u:%u", mark->line, mark->column, mark->end_line,
		mark->end_column);
	assert_string_equal(text, wanted);
}

static void places(void **state)
{
	(void)state;
	struct fixture f;
	read_text(&f, "é: {k: v}\nR: !Ref  Name\nB: !Sub |\n  text\nL:\n  - 'q'\n");
	uint32_t map = doc_get(f.doc, 0, STR("é"));
	assert_mark(&doc_entry_at(f.doc, 0, 0)->key_mark, "1:1-1:2");
	assert_mark(&doc_node(f.doc, map)->mark, "1:4-1:10");
	assert_mark(&doc_node(f.doc, doc_get(f.doc, map, STR("k")))->mark, "1:8-1:9");
	uint32_t ref = doc_get(f.doc, 0, STR("R"));
	assert_mark(&doc_node(f.doc, ref)->mark, "2:4-2:14");
	assert_mark(&doc_node(f.doc, doc_entry_at(f.doc, ref, 0)->node)->mark, "2:10-2:14");
	uint32_t list = doc_get(f.doc, 0, STR("L"));
	const struct doc_node *item = doc_node(f.doc, doc_entry_at(f.doc, list, 0)->node);
	assert_mark(&item->mark, "6:5-6:8");
	assert_true(item->quoted);
	assert_int_equal(doc_get(f.doc, 0, STR("none")), DOC_NONE);
	assert_int_equal(doc_get(f.doc, list, STR("none")), DOC_NONE);
	const struct value *v = doc_value(&f.arena, f.doc, list);
	assert_int_equal(v->origin, list + 1);
	release(&f);
}

/* More keys than are compared one by one. */
static void large_maps(void **state)
{
	(void)state;
	struct fixture f;
	struct buf buf;
	buf_init(&buf, 0);
	for (int i = 499; i >= 0; i--)
		buf_printf(&buf, "key%d: %d\n", i, i);
	buf_puts(&buf, "key7: again\n");
	read_text(&f, buf.ptr);
	for (int i = 0; i < 500; i++) {
		char name[16];
		snprintf(name, sizeof(name), "key%d", i);
		uint32_t node = doc_get(f.doc, 0, str_of(name));
		assert_int_not_equal(node, DOC_NONE);
		assert_true(i == 7 || str_is(doc_node(f.doc, node)->text, name + 3));
	}
	assert_int_equal(doc_get(f.doc, 0, STR("key500")), DOC_NONE);
	assert_int_equal(f.diags.errors, 1);
	assert_string_equal(f.diags.list[0].code, "duplicate-key");
	assert_int_equal(f.diags.list[0].mark.line, 501);
	assert_int_equal(f.diags.list[0].related.line, 493);
	buf_release(&buf);
	release(&f);
}

static void repeat(struct buf *buf, const char *text, int count)
{
	for (int i = 0; i < count; i++)
		buf_puts(buf, text);
}

static void depth(void **state)
{
	(void)state;
	for (int levels = 99; levels <= 101; levels++) {
		struct fixture f;
		struct buf buf;
		buf_init(&buf, 0);
		repeat(&buf, "[", levels);
		repeat(&buf, "]", levels);
		read_text(&f, buf.ptr);
		assert_true((f.doc != NULL) == (levels <= 100));
		if (!f.doc)
			assert_string_equal(f.diags.list[0].code, "too-deep");
		buf_release(&buf);
		release(&f);
	}
}

/* Depth counts what an alias brings along. */
static void depth_of_aliases(void **state)
{
	(void)state;
	struct fixture f;
	struct buf buf;
	buf_init(&buf, 0);
	buf_puts(&buf, "a: &a ");
	repeat(&buf, "[", 60);
	repeat(&buf, "]", 60);
	buf_puts(&buf, "\nb: ");
	repeat(&buf, "[", 50);
	buf_puts(&buf, "*a");
	repeat(&buf, "]", 50);
	read_text(&f, buf.ptr);
	assert_null(f.doc);
	assert_string_equal(f.diags.list[0].code, "too-deep");
	buf_release(&buf);
	release(&f);
}

static void not_text(void **state)
{
	(void)state;
	struct arena arena;
	struct source source;
	struct err err = {0};
	arena_init(&arena);
	struct str binary = STR("a: b\nc: \x80\xFF");
	struct str nul = STR("a: \0b");
	struct str bom = STR("\xEF\xBB\xBF"
			     "a: b");
	assert_int_equal(source_init(&arena, &source, STR("f"), binary, &err), -1);
	assert_int_equal(err.code, ERR_INPUT);
	assert_non_null(strstr(err.text, "f:2: this is not text"));
	assert_int_equal(source_init(&arena, &source, STR("f"), nul, &err), -1);
	assert_non_null(strstr(err.text, "NUL"));
	struct str large = {arena_alloc(&arena, SOURCE_MAX + 1), SOURCE_MAX + 1};
	assert_int_equal(source_init(&arena, &source, STR("f"), large, &err), -1);
	assert_int_equal(err.code, ERR_LIMIT);
	assert_int_equal(source_init(&arena, &source, STR("f"), bom, &err), 0);
	assert_true(str_is(source_line(&source, 1), "a: b"));
	arena_release(&arena);
}

static void lines(void **state)
{
	(void)state;
	struct arena arena;
	struct source source;
	struct err err = {0};
	arena_init(&arena);
	assert_int_equal(
		source_init(&arena, &source, STR("f"), STR("one\r\ntwö\n\nfour"), &err), 0);
	assert_int_equal(source.nlines, 4);
	assert_true(str_is(source_line(&source, 1), "one"));
	assert_true(str_is(source_line(&source, 2), "twö"));
	assert_int_equal(source_line(&source, 3).len, 0);
	assert_true(str_is(source_line(&source, 4), "four"));
	assert_int_equal(source_line(&source, 5).len, 0);
	assert_int_equal(source_line(&source, 0).len, 0);
	assert_int_equal(source_offset(&source, 2, 4), 9);
	assert_int_equal(source_offset(&source, 9, 1), source.text.len);
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(kinds),
		cmocka_unit_test(tags),
		cmocka_unit_test(places),
		cmocka_unit_test(large_maps),
		cmocka_unit_test(depth),
		cmocka_unit_test(depth_of_aliases),
		cmocka_unit_test(not_text),
		cmocka_unit_test(lines),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
