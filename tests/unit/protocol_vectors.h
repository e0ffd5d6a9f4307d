/*
 * Models of one suite of the public protocol suites: from its own shapes, written as the public API
 * models write them, to the tables that the protocols read. For protocol_vectors_test alone.
 */
#ifndef TESTS_PROTOCOL_VECTORS_H
#define TESTS_PROTOCOL_VECTORS_H

#include "aws/api.h"
#include "base/value.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define SHAPES_MAX 400

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

#endif
