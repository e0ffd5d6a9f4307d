/* Our reader beside jansson, on documents damaged at random: both read them, or neither. */
#include "base/json.h"
#include "base/mem.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

#define ROUNDS	50000
#define DAMAGES 4

static const char *const seeds[] = {
	"{\"a\":[1,-2.5e3,\"x\\u00e9\\n\"],\"b\":{\"x\":[\"r/A\",\"B\"]},\"c\":{\"y\":null}}",
	"[0.5e-10,1E+5,-0,true,false,null,\"\\ud83d\\ude00\\u0041\",{},[],{\"\":1}]",
	" \n[ 1 , { \"k\" : \"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\" } ]\r\n\t",
	"\"\\\\\\/\\b\\f\\n\\r\\t\\\"\"",
	"12.50",
	"{\"n\":{\"n\":{\"n\":[[[1]]]}},\"m\":1e999}",
};

/* No NUL: jansson takes one for the end of the text. */
static const char bytes[] = "\"\\{}[]:,0189-+.eEtfnu/ \n\xff\x80\xc3\xed\xa0"
			    "dD";

static uint32_t next(uint32_t *random, size_t below)
{
	*random = *random * 1664525 + 1013904223;
	return (uint32_t)((*random >> 8) % below);
}

static size_t damage(char *text, size_t len, uint32_t *random)
{
	for (uint32_t n = next(random, DAMAGES); n > 0; n--) {
		char byte = bytes[next(random, sizeof(bytes) - 1)];
		size_t at = next(random, len ? len : 1);
		uint32_t how = next(random, 3);
		if (how == 0 && len > 1) {
			memmove(text + at, text + at + 1, len - at - 1);
			len--;
		} else if (how == 1) {
			memmove(text + at + 1, text + at, len - at);
			text[at] = byte;
			len++;
		} else if (len) {
			text[at] = byte;
		}
	}
	return len;
}

static json_t *peer(const char *text, size_t len)
{
	json_error_t error;
	return json_loadb(text, len,
		JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | JSON_DECODE_INT_AS_REAL | JSON_ALLOW_NUL,
		&error);
}

/* What we write of what we read is the same to the peer as the document. */
static void assert_same(const struct value *v, const json_t *wanted)
{
	struct buf buf;
	buf_init(&buf, 0);
	json_write(&buf, v, JSON_PRETTY, NULL);
	json_t *again = peer(buf.ptr, buf.len);
	assert_true(json_equal(again, wanted));
	json_decref(again);
	buf_release(&buf);
}

static bool agree(const char *text, size_t len)
{
	struct err err = {0};
	struct arena arena;
	arena_init(&arena);
	json_t *theirs = peer(text, len);
	const struct value *ours = json_parse_plain(&arena, (struct str){text, len}, &err);
	if (!theirs != !ours)
		fail_msg("%.*s: jansson %s it, we %s", (int)len, text, theirs ? "reads" : "refuses",
			ours ? "read it" : err.text);
	if (ours)
		assert_same(ours, theirs);
	json_decref(theirs);
	arena_release(&arena);
	return ours != NULL;
}

static void damaged_documents_are_read_alike(void **state)
{
	uint32_t random = 7;
	size_t read = 0;
	(void)state;
	for (size_t i = 0; i < ROUNDS; i++) {
		const char *seed = seeds[i % (sizeof(seeds) / sizeof(seeds[0]))];
		size_t len = strlen(seed);
		char *room = mem_alloc(len + DAMAGES);
		memcpy(room, seed, len);
		len = damage(room, len, &random);
		/* Exactly as long as the text, for the sanitizer to watch its end. */
		char *text = mem_alloc(len + 1);
		memcpy(text + 1, room, len);
		read += agree(text + 1, len);
		mem_free(text);
		mem_free(room);
	}
	assert_in_range(read, ROUNDS / 10, ROUNDS);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(damaged_documents_are_read_alike),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
