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

#include <ctype.h>
#include <expat.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <cmocka.h>

#define FILE_MAX   (16 << 20)
#define SHAPES_MAX 400
#define TEXT_MAX   65536
#define TOKEN      "00000000-0000-4000-8000-000000000000"

/* A model made of one suite's shapes, for one of its cases. */
struct model {
	struct arena *arena;
	const struct value *source; /* "shapes" of the suite */
	struct api_shape shapes[SHAPES_MAX];
	struct api_member members[SHAPES_MAX];
	struct str names[SHAPES_MAX];
	struct api_service service;
	struct api_operation operation;
};

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

/* ---- models */

static uint16_t add_shape(struct model *m, struct str name);

static const char *text_or_null(struct model *m, const struct value *map, const char *name)
{
	struct str text = value_text_of(map, name);
	return text.ptr ? arena_cstr(m->arena, text) : NULL;
}

static const struct value *trait(
        const struct value *use, const struct value *shape, const char *name)
{
	const struct value *v = value_get(use, str_of(name));
	return v ? v : value_get(shape, str_of(name));
}

static uint8_t kind_of(const struct value *shape)
{
	static const struct {
		const char *type;
		enum api_kind kind;
	} kinds[] = {
	        {"structure", API_STRUCTURE},
	        {"list", API_LIST},
	        {"map", API_MAP},
	        {"string", API_STRING},
	        {"character", API_STRING},
	        {"byte", API_INTEGER},
	        {"short", API_INTEGER},
	        {"integer", API_INTEGER},
	        {"long", API_LONG},
	        {"float", API_FLOAT},
	        {"double", API_DOUBLE},
	        {"boolean", API_BOOLEAN},
	        {"blob", API_BLOB},
	        {"timestamp", API_TIMESTAMP},
	};
	if (value_is_true(value_get(shape, STR("document"))))
		return API_DOCUMENT;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (str_is(value_text_of(shape, "type"), kinds[i].type))
			return (uint8_t)kinds[i].kind;
	fail_msg("unknown kind %.*s", STR_ARG(value_text_of(shape, "type")));
	return 0;
}

static uint8_t location_of(const struct value *use)
{
	static const char *const names[] = {
	        "", "uri", "querystring", "header", "headers", "statusCode"};
	for (uint8_t i = 1; i < 6; i++)
		if (str_is(value_text_of(use, "location"), names[i]))
			return i;
	return API_BODY;
}

static uint8_t time_of(const struct value *use, const struct value *shape)
{
	static const char *const names[] = {"", "iso8601", "unixTimestamp", "rfc822"};
	struct str text = value_text(trait(use, shape, "timestampFormat"));
	for (uint8_t i = 1; i < 4; i++)
		if (str_is(text, names[i]))
			return i;
	return API_TIME_DEFAULT;
}

static void set_namespace(
        struct model *m, struct api_member *out, const struct value *use, const struct value *shape)
{
	const struct value *ns = trait(use, shape, "xmlNamespace");
	if (ns && ns->kind == VALUE_STRING)
		out->xml_namespace = arena_cstr(m->arena, ns->text);
	out->xml_namespace =
	        ns && ns->kind == VALUE_MAP ? text_or_null(m, ns, "uri") : out->xml_namespace;
	out->xml_prefix = text_or_null(m, ns, "prefix");
}

static void set_member(
        struct model *m, struct api_member *out, const char *name, const struct value *use)
{
	const struct value *shape = value_get(m->source, value_text_of(use, "shape"));
	struct str wire = value_text_of(use, "locationName");
	static const struct {
		const char *name;
		int flag;
	} flags[] = {{"idempotencyToken", API_IDEMPOTENCY_TOKEN},
	        {"xmlAttribute", API_XML_ATTRIBUTE}, {"hostLabel", API_HOST_LABEL}};
	*out = (struct api_member){.name = name, .location = location_of(use)};
	out->wire = wire.ptr ? arena_cstr(m->arena, wire) : NULL;
	out->query_wire = text_or_null(m, use, "queryName");
	out->timestamp = time_of(use, shape);
	for (size_t i = 0; i < sizeof(flags) / sizeof(flags[0]); i++)
		if (value_is_true(value_get(use, str_of(flags[i].name))))
			out->flags |= (uint8_t)flags[i].flag;
	out->use = (uint8_t)((value_is_true(trait(use, shape, "flattened")) ? API_FLATTENED : 0) |
	                     (value_is_true(trait(use, shape, "jsonvalue")) ? API_JSON_VALUE : 0));
	set_namespace(m, out, use, shape);
	out->shape = add_shape(m, value_text_of(use, "shape"));
}

static uint16_t reserve(struct model *m, size_t count)
{
	size_t first = m->service.nmembers;
	assert_true(first + count < SHAPES_MAX);
	m->service.nmembers += count;
	return (uint16_t)first;
}

/* A shape's own name is for roots alone, and gives way to a name the member has of its own. */
static void set_payload(struct model *m, struct api_member *member)
{
	const struct value *shape = value_get(m->source, m->names[member->shape]);
	struct str own = value_text_of(shape, "locationName");
	member->flags |= API_PAYLOAD;
	if (own.ptr && (!member->wire || !strcmp(member->wire, member->name)))
		member->wire = arena_cstr(m->arena, own);
}

static void add_structure(struct model *m, struct api_shape *out, const struct value *shape)
{
	const struct value *members = value_get(shape, STR("members"));
	const struct value *required = value_get(shape, STR("required"));
	out->nmembers = (uint16_t)(members ? members->count : 0);
	out->members = reserve(m, out->nmembers);
	out->flags |= value_is_true(value_get(shape, STR("union"))) ? API_UNION : 0;
	for (uint16_t i = 0; i < out->nmembers; i++) {
		struct str name = members->members[i].name;
		struct api_member *member = &m->members[out->members + i];
		set_member(m, member, arena_cstr(m->arena, name), members->members[i].value);
		if (str_eq(value_text_of(shape, "payload"), name))
			set_payload(m, member);
		for (uint32_t r = 0; required && r < required->count; r++)
			if (str_eq(value_text(required->items[r]), name))
				member->flags |= API_REQUIRED;
	}
}

static uint16_t add_shape(struct model *m, struct str name)
{
	const struct value *shape = value_get(m->source, name);
	if (!shape)
		fail_msg("no shape %.*s", STR_ARG(name));
	for (size_t i = 0; i < m->service.nshapes; i++)
		if (str_eq(m->names[i], name))
			return (uint16_t)i;
	size_t at = m->service.nshapes++;
	assert_true(at < SHAPES_MAX);
	m->names[at] = name;
	struct api_shape *out = &m->shapes[at];
	*out = (struct api_shape){.kind = kind_of(shape)};
	if (out->kind == API_STRUCTURE) {
		add_structure(m, out, shape);
	} else if (out->kind == API_LIST) {
		out->members = reserve(m, out->nmembers = 1);
		set_member(m, &m->members[out->members], NULL, value_get(shape, STR("member")));
	} else if (out->kind == API_MAP) {
		out->members = reserve(m, out->nmembers = 2);
		set_member(m, &m->members[out->members], NULL, value_get(shape, STR("key")));
		set_member(m, &m->members[out->members + 1], NULL, value_get(shape, STR("value")));
	}
	return (uint16_t)at;
}

static enum api_protocol protocol_of(const struct value *metadata)
{
	static const char *const names[] = {
	        "ec2", "query", "rest-xml", "rest-json", "json1.0", "json1.1"};
	char text[32];
	snprintf(text, sizeof(text), "%.*s%.*s", STR_ARG(value_text_of(metadata, "protocol")),
	        STR_ARG(value_text_of(metadata, "jsonVersion")));
	for (int i = 0; i < 6; i++)
		if (!strcmp(text, names[i]))
			return (enum api_protocol)i;
	fail_msg("unknown protocol %s", text);
	return API_EC2;
}

static struct model *model_new(
        struct arena *arena, const struct value *suite, const struct value *given)
{
	struct model *m = ARENA_NEW(arena, struct model);
	const struct value *metadata = value_get(suite, STR("metadata"));
	const struct value *input = value_get(given, STR("input"));
	const struct value *output = value_get(given, STR("output"));
	m->arena = arena;
	m->source = value_get(suite, STR("shapes"));
	m->service = (struct api_service){.id = "test", .protocol = (uint8_t)protocol_of(metadata)};
	m->service.version = text_or_null(m, metadata, "apiVersion");
	m->service.target_prefix = text_or_null(m, metadata, "targetPrefix");
	m->operation.name = text_or_null(m, given, "name");
	m->operation.method = text_or_null(m, value_get(given, STR("http")), "method");
	m->operation.uri = text_or_null(m, value_get(given, STR("http")), "requestUri");
	m->operation.host_prefix = text_or_null(m, value_get(given, STR("endpoint")), "hostPrefix");
	m->operation.input_wire = text_or_null(m, input, "locationName");
	m->operation.result_wrapper = text_or_null(m, output, "resultWrapper");
	if (value_is_true(value_get(given, STR("httpChecksumRequired"))))
		m->operation.flags |= API_CONTENT_MD5;
	m->operation.input = m->operation.output = API_NO_SHAPE;
	if (m->service.protocol == API_QUERY && !m->operation.result_wrapper)
		m->operation.result_wrapper =
		        arena_printf(arena, "%sResult", m->operation.name).ptr;
	if (input) {
		struct api_member root;
		set_member(m, &root, "root", input);
		m->operation.input = root.shape;
		struct str own =
		        value_text_of(value_get(m->source, m->names[root.shape]), "locationName");
		m->operation.input_wire = own.ptr ? arena_cstr(arena, own) : root.wire;
		m->operation.input_namespace = root.xml_namespace;
	}
	if (output)
		m->operation.output = add_shape(m, value_text_of(output, "shape"));
	m->service.shapes = m->shapes;
	m->service.members = m->members;
	m->service.exceptions = m->service.nshapes;
	m->service.operations = &m->operation;
	m->service.noperations = 1;
	return m;
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
