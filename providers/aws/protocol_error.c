/* Errors of all protocols as one struct; whatever the service sent is made short and printable. */
#include "base/json.h"
#include "protocol_parts.h"

#include <stdio.h>
#include <strings.h>

#define MESSAGE_MAX 1024
#define CODE_MAX    128

static bool starts_with_any_case(struct str s, const char *prefix)
{
	struct str p = str_of(prefix);
	return s.len >= p.len && !strncasecmp(s.ptr, prefix, p.len);
}

const char *error_odd_body(struct str body)
{
	struct str text = str_trim(body);
	if (!text.len)
		return "empty";
	if (starts_with_any_case(text, "<!doctype html") || starts_with_any_case(text, "<html"))
		return "an HTML page, which no AWS service sends (a proxy, or a wrong endpoint?)";
	return NULL;
}

int error_check_body(const struct wire *w, struct str body)
{
	const char *odd = error_odd_body(body);
	return odd ? err_set(w->err, ERR_SERVICE, "the body is %s", odd) : 0;
}

/* Control characters (C0, C1, DEL) could upset a terminal; the cut leaves whole characters. */
static struct str printable(struct arena *arena, struct str text)
{
	text = str_trim(text);
	char *out = arena_alloc(arena, MESSAGE_MAX + 4);
	size_t len = 0;
	for (size_t i = 0; i < text.len && len < MESSAGE_MAX; i++) {
		unsigned char c = (unsigned char)text.ptr[i];
		bool c1 = c == 0xC2 && i + 1 < text.len && (unsigned char)text.ptr[i + 1] < 0xA0;
		out[len++] = c < ' ' || c == 0x7F || c1 ? ' ' : text.ptr[i];
		i += c1;
	}
	while (len == MESSAGE_MAX && len > 0 && ((unsigned char)out[len - 1] & 0x80)) {
		bool lead = ((unsigned char)out[len - 1] & 0xC0) == 0xC0;
		len--;
		if (lead)
			break;
	}
	return (struct str){out, len};
}

static bool is_code(struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		if (text.ptr[i] <= ' ' || text.ptr[i] > '~')
			return false;
	}
	return text.len > 0 && text.len <= CODE_MAX;
}

/* "com.example#FooError:http://..." is FooError. */
static struct str bare_code(struct str text)
{
	struct str code;
	if (!str_cut(&text, ':', &code))
		return STR_NONE;
	for (size_t i = code.len; i > 0; i--) {
		if (code.ptr[i - 1] == '#')
			return str_slice(code, i, code.len);
	}
	return code;
}

/* ---- XML */

const struct xml_node *error_element(const struct xml_node *root)
{
	const struct xml_node *within = root;
	if (str_is(root->name, "Error"))
		return root;
	if (xml_child(root, STR("Errors")))
		within = xml_child(root, STR("Errors"));
	const struct xml_node *error = xml_child(within, STR("Error"));
	return error ? error : xml_child(root, STR("Code")) ? root : NULL;
}

void error_from_xml(const struct wire *w, const struct xml_node *root, struct protocol_error *out)
{
	const struct xml_node *error = error_element(root);
	struct str type = xml_child_text(error, "Type");
	struct str message = xml_child_text(error, "Message");
	if (!message.len)
		message = xml_child_text(error, "message");
	out->code = xml_child_text(error, "Code");
	out->message = printable(w->arena, message);
	if (type.len)
		out->sender_fault = str_is(type, "Sender");
	else if (is_code(out->code)) {
		const struct api_shape *known = api_exception_find(w->service, out->code);
		if (known && (known->flags & API_SENDER_FAULT))
			out->sender_fault = true;
	}
}

/* ---- JSON */

static struct str first_text(const struct value *map, const char *const *names)
{
	struct str text = STR_NONE;
	for (; *names && !text.len; names++)
		text = value_text_of(map, *names);
	return text;
}

static void error_from_json(
	const struct wire *w, const struct protocol_reply *reply, struct protocol_error *out)
{
	static const char *const codes[] = {"__type", "code", "Code", NULL};
	static const char *const messages[] = {"message", "Message", "errorMessage", NULL};
	struct err ignored = {0};
	struct str query = wire_reply_header(reply, "x-amzn-query-error");
	struct str header = wire_reply_header(reply, "x-amzn-errortype"), old;
	const struct value *body = NULL;
	if (str_trim(reply->body).len)
		body = json_parse_plain(w->arena, reply->body, &ignored);
	out->code = bare_code(header.len ? header : first_text(body, codes));
	out->message = printable(w->arena, first_text(body, messages));
	/* Services that once spoke query keep their old codes here: "AWS.Gone;Sender". */
	if (query.len && str_cut(&query, ';', &old) && old.len) {
		out->code = old;
		out->sender_fault = str_is(query, "Sender");
	}
}

/* ---- any */

static void set_from_status(
	const struct wire *w, const struct protocol_reply *reply, struct protocol_error *out)
{
	const char *odd = error_odd_body(reply->body);
	out->code = arena_printf(w->arena, "HTTP %d", reply->status);
	if (!out->message.len)
		out->message = arena_printf(w->arena, "the reply names no error: its body is %s",
			odd ? odd : "not what the protocol says");
}

static int64_t retry_after(const struct protocol_reply *reply)
{
	int64_t ms;
	struct str text = str_trim(wire_reply_header(reply, "x-amz-retry-after"));
	return str_int(text, 0, INT32_MAX, &ms) ? ms : -1;
}

struct str error_request_id(
	const struct wire *w, const struct protocol_reply *reply, const struct xml_node *root)
{
	static const char *const headers[] = {"x-amzn-requestid", "x-amz-request-id", NULL};
	static const char *const elements[] = {"requestId", "RequestId", "RequestID", NULL};
	struct str id = STR_NONE;
	for (const char *const *name = headers; *name && !id.len; name++)
		id = wire_reply_header(reply, *name);
	for (const char *const *name = elements; *name && !id.len; name++)
		id = xml_child_text(root, *name);
	if (!id.len)
		id = xml_child_text(xml_child(root, STR("ResponseMetadata")), "RequestId");
	return is_code(id) ? arena_str(w->arena, id) : STR_NONE;
}

void error_parse(
	const struct wire *w, const struct protocol_reply *reply, struct protocol_error *out)
{
	bool json = w->service->protocol > API_REST_XML;
	const struct xml_node *root = NULL;
	struct err ignored = {0};
	*out = (struct protocol_error){.retry_after_ms = retry_after(reply)};
	out->sender_fault = reply->status < 500;
	if (json)
		error_from_json(w, reply, out);
	/* What stands in front of a service may answer in XML whatever the service speaks. */
	if (!out->code.len && !error_odd_body(reply->body))
		root = xml_parse(w->arena, reply->body, &ignored);
	if (root)
		error_from_xml(w, root, out);
	out->request_id = error_request_id(w, reply, root);
	if (is_code(out->code))
		out->code = arena_str(w->arena, out->code);
	else
		set_from_status(w, reply, out);
}
