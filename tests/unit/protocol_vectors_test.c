/*
 * Runs the public protocol suites (vectors/protocols): builds models from the shapes in each
 * suite, serialises every input case, parses every output case. What is not meant to pass is
 * listed in cases/protocol-exceptions.txt with its reason, and must not pass.
 */
#include "aws/protocol.h"
#include "base/clock.h"
#include "base/digest.h"
#include "base/fs.h"
#include "base/json.h"
#include "protocol_vectors.h"

#include <ctype.h>
#include <expat.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <cmocka.h>

#define FILE_MAX (16 << 20)
#define TEXT_MAX 65536
#define TOKEN	 "00000000-0000-4000-8000-000000000000"

struct tally {
	int passed, excepted, failed;
};

static struct value *read_json(struct arena *arena, const char *dir, const char *name)
{
	struct err err;
	struct str text;
	struct str path = arena_printf(arena, "%s/protocols/%s", dir, name);
	assert_int_equal(fs_read(arena, path.ptr, FILE_MAX, &text, &err), 0);
	const struct value *v = json_parse_plain(arena, text, &err);
	if (!v)
		fail_msg("%s: %s", name, err.text);
	return (struct value *)v;
}

/* ---- values: the suites write blobs as their bytes and times as seconds */

static const struct value *to_base64(struct arena *arena, const struct value *v)
{
	struct buf buf;
	buf_init(&buf, 0);
	base64_encode(&buf, v->text.ptr, v->text.len);
	const struct value *out = value_string(arena, arena_str(arena, buf_view(&buf)));
	buf_release(&buf);
	return out;
}

static const struct value *to_iso(struct arena *arena, const struct value *v)
{
	double seconds = strtod(arena_cstr(arena, value_text(v)), NULL);
	struct str text = clock_iso(arena, (int64_t)(seconds * 1000 + 0.5));
	if (str_ends(text, STR(".000Z")))
		text = arena_printf(arena, "%.*sZ", (int)text.len - 5, text.ptr);
	return value_string(arena, text);
}

static const struct value *translate(
	struct model *m, uint16_t index, const struct value *v, bool times)
{
	const struct api_shape *shape = &m->shapes[index];
	if (shape->kind == API_BLOB && v->kind == VALUE_STRING)
		return to_base64(m->arena, v);
	if (shape->kind == API_TIMESTAMP && times)
		return to_iso(m->arena, v);
	if (v->kind == VALUE_LIST && shape->kind == API_LIST) {
		struct value *out = value_list(m->arena);
		for (uint32_t i = 0; i < v->count; i++)
			value_add(m->arena, out,
				translate(m, m->members[shape->members].shape, v->items[i], times));
		return out;
	}
	if (v->kind != VALUE_MAP || shape->kind > API_MAP)
		return v;
	struct value *out = value_map(m->arena);
	for (uint32_t i = 0; i < v->count; i++) {
		struct str name = v->members[i].name;
		const struct api_member *member =
			shape->kind == API_MAP ? &m->members[shape->members + 1]
					       : api_member_find(&m->service, shape, name);
		const struct value *inner = v->members[i].value;
		value_put(m->arena, out, name,
			member ? translate(m, member->shape, inner, times) : inner);
	}
	return out;
}

/* ---- comparing */

/* XML without what means nothing: white space between elements, order of attributes. */
struct canon {
	struct buf out, text;
};

static void canon_text(struct canon *c)
{
	buf_str(&c->out, str_trim(buf_view(&c->text)));
	buf_clear(&c->text);
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void XMLCALL canon_start(void *ctx, const XML_Char *name, const XML_Char **attributes)
{
	struct canon *c = ctx;
	size_t count = 0;
	canon_text(c);
	while (attributes[2 * count])
		count++;
	qsort(attributes, count, 2 * sizeof(*attributes), by_name);
	buf_printf(&c->out, "<%s", name);
	for (size_t i = 0; i < count; i++)
		buf_printf(&c->out, " %s='%s'", attributes[2 * i], attributes[2 * i + 1]);
	buf_puts(&c->out, ">");
}

static void XMLCALL canon_end(void *ctx, const XML_Char *name)
{
	struct canon *c = ctx;
	canon_text(c);
	buf_printf(&c->out, "</%s>", name);
}

static void XMLCALL canon_data(void *ctx, const XML_Char *data, int len)
{
	buf_put(&((struct canon *)ctx)->text, data, (size_t)len);
}

static struct str canonical_xml(struct arena *arena, struct str xml)
{
	struct canon c;
	XML_Parser parser = XML_ParserCreate("UTF-8");
	buf_init(&c.out, 0);
	buf_init(&c.text, 0);
	xml = str_trim(xml);
	XML_SetUserData(parser, &c);
	XML_SetElementHandler(parser, canon_start, canon_end);
	XML_SetCharacterDataHandler(parser, canon_data);
	bool good = XML_Parse(parser, xml.len ? xml.ptr : "", (int)xml.len, 1) == XML_STATUS_OK;
	struct str out = good ? arena_str(arena, buf_view(&c.out)) : xml;
	XML_ParserFree(parser);
	buf_release(&c.out);
	buf_release(&c.text);
	return out;
}

static bool same_body(struct model *m, struct str got, struct str wanted)
{
	struct err err;
	if (m->service.protocol <= API_QUERY || str_eq(got, wanted))
		return str_eq(got, wanted);
	if (m->service.protocol == API_REST_XML)
		return str_eq(canonical_xml(m->arena, got), canonical_xml(m->arena, wanted));
	const struct value *a = json_parse_plain(m->arena, got, &err);
	const struct value *b = json_parse_plain(m->arena, wanted, &err);
	return a && b && value_equal(a, b);
}

static const struct http_header *find_header(const struct protocol_request *r, struct str name)
{
	for (size_t i = 0; i < r->nheaders; i++)
		if (r->headers[i].name.len == name.len &&
			!strncasecmp(r->headers[i].name.ptr, name.ptr, name.len))
			return &r->headers[i];
	return NULL;
}

/* ---- cases: each gives NULL, or what went wrong */

typedef const char *case_fn(struct model *m, const struct value *one, const struct value *suite);

static const char *check_headers(
	struct model *m, const struct value *wanted, const struct protocol_request *got)
{
	const struct value *given = value_get(wanted, STR("headers"));
	const struct value *absent = value_get(wanted, STR("forbidHeaders"));
	const struct value *present = value_get(wanted, STR("requireHeaders"));
	for (uint32_t i = 0; given && i < given->count; i++) {
		const struct http_header *header = find_header(got, given->members[i].name);
		struct str value = value_text(given->members[i].value);
		if (!header || !str_eq(header->value, value))
			return arena_printf(m->arena, "header %.*s: got %.*s, wanted %.*s",
				STR_ARG(given->members[i].name),
				STR_ARG(header ? header->value : STR("none")), STR_ARG(value))
				.ptr;
	}
	for (uint32_t i = 0; absent && i < absent->count; i++)
		if (find_header(got, value_text(absent->items[i])))
			return "a header that is forbidden";
	for (uint32_t i = 0; present && i < present->count; i++) {
		struct str name = value_text(present->items[i]);
		/* Content-Length is the transport's. */
		if (!str_is(name, "Content-Length") && !find_header(got, name))
			return "a required header is missing";
	}
	return NULL;
}

static const char *check_host(struct model *m, const struct value *suite,
	const struct value *wanted, const struct protocol_request *got)
{
	struct str host = value_text_of(wanted, "host");
	struct str endpoint = value_text_of(suite, "clientEndpoint");
	struct str scheme = STR("https://");
	if (!host.len)
		return NULL;
	if (str_starts(endpoint, scheme))
		endpoint = str_slice(endpoint, scheme.len, endpoint.len);
	struct str all =
		arena_printf(m->arena, "%.*s%.*s", STR_ARG(got->host_prefix), STR_ARG(endpoint));
	return str_eq(all, host) ? NULL : "another host";
}

static const char *run_input(struct model *m, const struct value *one, const struct value *suite)
{
	struct protocol_request got;
	struct err err;
	const struct value *wanted = value_get(one, STR("serialized"));
	const struct value *input = value_get(one, STR("params"));
	if (m->operation.input != API_NO_SHAPE)
		input = translate(m, m->operation.input, input, false);
	if (protocol_serialise(m->arena, &m->service, &m->operation, input, STR(TOKEN), &got, &err))
		return arena_cstr(m->arena, str_of(err.text));
	struct str uri = arena_printf(m->arena, "%.*s%s%.*s", STR_ARG(got.path),
		got.query.len ? "?" : "", STR_ARG(got.query));
	struct str body = value_text_of(wanted, "body");
	if (!str_eq(uri, value_text_of(wanted, "uri")))
		return arena_printf(m->arena, "uri %.*s", STR_ARG(uri)).ptr;
	if (!str_eq(got.method, value_text_of(wanted, "method")))
		return "another method";
	if (body.ptr && !same_body(m, got.body, body))
		return arena_printf(
			m->arena, "body %.*s, wanted %.*s", STR_ARG(got.body), STR_ARG(body))
			.ptr;
	const char *wrong = check_host(m, suite, wanted, &got);
	return wrong ? wrong : check_headers(m, wanted, &got);
}

static struct protocol_reply make_reply(struct model *m, const struct value *response)
{
	const struct value *given = value_get(response, STR("headers"));
	struct protocol_reply reply = {.body = value_text_of(response, "body")};
	reply.status = (int)value_int_of(response, "status_code", 0);
	reply.nheaders = given ? given->count : 0;
	struct http_header *headers = ARENA_ARRAY(m->arena, reply.nheaders, struct http_header);
	for (size_t i = 0; i < reply.nheaders; i++)
		headers[i] = (struct http_header){
			given->members[i].name, value_text(given->members[i].value)};
	reply.headers = headers;
	return reply;
}

static const char *show(struct arena *arena, const char *what, const struct value *v)
{
	struct buf buf;
	buf_init(&buf, TEXT_MAX);
	json_write(&buf, v, JSON_COMPACT, NULL);
	const char *text = arena_printf(arena, "%s %s", what, buf.ptr).ptr;
	buf_release(&buf);
	return text;
}

static const char *run_output(struct model *m, const struct value *one, const struct value *suite)
{
	(void)suite;
	struct protocol_reply reply = make_reply(m, value_get(one, STR("response")));
	const struct value *wanted = value_get(one, STR("result"));
	const struct value *got;
	struct protocol_error error;
	struct str request_id, code = value_text_of(one, "errorCode");
	struct str message = value_text_of(one, "errorMessage");
	struct err err = {0};
	int rc = protocol_parse(
		m->arena, &m->service, &m->operation, &reply, &got, &error, &request_id, &err);
	if (rc < 0)
		return arena_cstr(m->arena, str_of(err.text));
	if (rc != (code.len > 0))
		return rc ? "an error, wanted a result" : "a result, wanted an error";
	if (rc && !str_eq(error.code, code))
		return arena_printf(m->arena, "error %.*s", STR_ARG(error.code)).ptr;
	if (rc)
		return message.len && !str_eq(error.message, message) ? "another message" : NULL;
	if (m->operation.output != API_NO_SHAPE)
		wanted = translate(m, m->operation.output, wanted, true);
	return value_equal(got, wanted) ? NULL : show(m->arena, "result", got);
}

/* ---- the runner */

static struct str exceptions;

static bool is_excepted(struct str protocol, const char *direction, struct str id)
{
	struct str rest = exceptions, line;
	while (str_cut(&rest, '\n', &line)) {
		struct str a, b, c;
		if (str_cut(&line, ' ', &a) && str_cut(&line, ' ', &b) && str_cut(&line, ' ', &c) &&
			str_eq(a, protocol) && str_is(b, direction) && str_eq(c, id))
			return true;
	}
	return false;
}

static void run_case(const char *name, const char *direction, const struct value *suite,
	const struct value *one, case_fn *run, struct tally *tally)
{
	struct arena arena;
	arena_init(&arena);
	struct model *m = model_new(&arena, suite, value_get(one, STR("given")));
	struct str id = value_text_of(one, "id");
	const char *wrong = run(m, one, suite);
	bool excepted = is_excepted(str_of(name), direction, id);
	if (!wrong && !excepted) {
		tally->passed++;
	} else if (wrong && excepted) {
		tally->excepted++;
	} else {
		tally->failed++;
		printf("%s %s %.*s: %.3000s\n", name, direction, STR_ARG(id),
			wrong ? wrong : "passes, but is listed as an exception");
	}
	arena_release(&arena);
}

static int run_file(const char *dir, const char *name, const char *direction, case_fn *run)
{
	struct arena arena;
	struct tally tally = {0};
	char path[64];
	arena_init(&arena);
	snprintf(path, sizeof(path), "%s/%s.json", direction, name);
	const struct value *suites = read_json(&arena, dir, path);
	for (uint32_t i = 0; i < suites->count; i++) {
		const struct value *cases = value_get(suites->items[i], STR("cases"));
		for (uint32_t j = 0; j < cases->count; j++)
			run_case(name, direction, suites->items[i], cases->items[j], run, &tally);
	}
	printf("%-9s %-6s %3d passed, %d excepted, %d failed\n", name, direction, tally.passed,
		tally.excepted, tally.failed);
	arena_release(&arena);
	return tally.passed ? tally.failed : 1;
}

static const char *vectors_dir(void)
{
	const char *dir = getenv("SKALD_VECTORS");
	return dir ? dir : TESTS_DIR "/../../shared/vectors";
}

static void run_both(const char *name)
{
	if (!fs_is_dir(vectors_dir())) {
		printf("skipped: no vectors at %s (set SKALD_VECTORS)\n", vectors_dir());
		skip();
	}
	int failed = run_file(vectors_dir(), name, "input", run_input);
	failed += run_file(vectors_dir(), name, "output", run_output);
	assert_int_equal(failed, 0);
}

#define SUITE_TEST(function, name)                                                                 \
	static void function(void **state)                                                         \
	{                                                                                          \
		(void)state;                                                                       \
		run_both(name);                                                                    \
	}

SUITE_TEST(ec2_suite, "ec2")
SUITE_TEST(query_suite, "query")
SUITE_TEST(rest_xml_suite, "rest-xml")
SUITE_TEST(rest_json_suite, "rest-json")
SUITE_TEST(json_1_0_suite, "json_1_0")
SUITE_TEST(json_1_1_suite, "json")

int main(void)
{
	struct arena arena;
	struct err err;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ec2_suite),
		cmocka_unit_test(query_suite),
		cmocka_unit_test(rest_xml_suite),
		cmocka_unit_test(rest_json_suite),
		cmocka_unit_test(json_1_0_suite),
		cmocka_unit_test(json_1_1_suite),
	};
	arena_init(&arena);
	if (fs_read(&arena, TESTS_DIR "/cases/protocol-exceptions.txt", FILE_MAX, &exceptions,
		    &err)) {
		fprintf(stderr, "%s\n", err.text);
		return 1;
	}
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_release(&arena);
	return failed;
}
