#include "base/buf.h"
#include "base/digest.h"
#include "model/resolve.h"

/* What a function may make: Joins of Joins must not grow without end. */
#define TEXT_MAX ((size_t)4 << 20)

static const struct value *refuse(
	struct err *err, const char *function, const char *wants, const struct value *got)
{
	err_set(err, ERR_INPUT, "%s wants %s and got %s", function, wants, value_kind_name(got));
	return NULL;
}

static const struct value *finish_text(
	struct arena *arena, struct buf *buf, const char *function, struct err *err)
{
	const struct value *result = NULL;
	if (buf->overflow)
		err_set(err, ERR_LIMIT, "%s makes a text of more than 4 MiB", function);
	else
		result = value_string(arena, arena_str(arena, buf_view(buf)));
	buf_release(buf);
	return result;
}

/* The scalars of `items`, with `delimiter` between them. */
static const struct value *concatenate(struct arena *arena, const struct value **items,
	uint32_t count, struct str delimiter, const char *function, struct err *err)
{
	struct buf buf;
	buf_init(&buf, TEXT_MAX);
	for (uint32_t i = 0; i < count; i++) {
		if (!value_is_scalar(items[i])) {
			buf_release(&buf);
			return refuse(err, function, "texts", items[i]);
		}
		if (i)
			buf_str(&buf, delimiter);
		buf_str(&buf, value_text(items[i]));
	}
	return finish_text(arena, &buf, function, err);
}

static const struct value *apply_join(
	struct arena *arena, const struct value *call, struct err *err)
{
	const struct value *delimiter = value_at(call, 0);
	const struct value *list = value_at(call, 1);
	if (!value_is_scalar(delimiter))
		return refuse(err, "Fn::Join", "a text as its delimiter", delimiter);
	if (!list || list->kind != VALUE_LIST)
		return refuse(err, "Fn::Join", "a list of texts", list);
	return concatenate(arena, list->items, list->count, value_text(delimiter), "Fn::Join", err);
}

static const struct value *apply_sub(struct arena *arena, const struct value *call, struct err *err)
{
	return concatenate(arena, call->items, call->count, STR_NONE, "Fn::Sub", err);
}

static const struct value *apply_select(
	struct arena *arena, const struct value *call, struct err *err)
{
	(void)arena;
	const struct value *index = value_at(call, 0);
	const struct value *list = value_at(call, 1);
	int64_t at;
	if (!value_is_scalar(index) || !str_int(value_text(index), 0, UINT32_MAX, &at)) {
		err_set(err, ERR_INPUT, "Fn::Select wants a whole number from 0 as its index");
		return NULL;
	}
	if (!list || list->kind != VALUE_LIST)
		return refuse(err, "Fn::Select", "a list", list);
	if (at < (int64_t)list->count)
		return list->items[at];
	err_set(err, ERR_INPUT, "Fn::Select asks for item %lld of a list of %u", (long long)at,
		list->count);
	return NULL;
}

static const struct value *apply_split(
	struct arena *arena, const struct value *call, struct err *err)
{
	const struct value *delimiter = value_at(call, 0);
	const struct value *text = value_at(call, 1);
	struct str sep = value_text(delimiter);
	if (!value_is_scalar(delimiter) || sep.len == 0) {
		err_set(err, ERR_INPUT, "Fn::Split wants a delimiter that is not empty");
		return NULL;
	}
	if (!value_is_scalar(text))
		return refuse(err, "Fn::Split", "a text", text);
	struct value *list = value_list(arena);
	struct str rest = value_text(text);
	for (;;) {
		ptrdiff_t at = str_find(rest, sep);
		struct str part = at < 0 ? rest : str_slice(rest, 0, (size_t)at);
		value_add(arena, list, value_string(arena, arena_str(arena, part)));
		if (at < 0)
			return list;
		rest = str_slice(rest, (size_t)at + sep.len, rest.len);
	}
}

static const struct value *apply_base64(
	struct arena *arena, const struct value *call, struct err *err)
{
	const struct value *text = value_at(call, 0);
	if (!value_is_scalar(text))
		return refuse(err, "Fn::Base64", "a text", text);
	struct buf buf;
	buf_init(&buf, TEXT_MAX * 2);
	base64_encode(&buf, value_text(text).ptr, value_text(text).len);
	return finish_text(arena, &buf, "Fn::Base64", err);
}

static const struct {
	struct str name;
	const struct value *(*apply)(struct arena *, const struct value *call, struct err *);
} rows[] = {
	{{"Join", 4}, apply_join},
	{{"Select", 6}, apply_select},
	{{"Split", 5}, apply_split},
	{{"Sub", 3}, apply_sub},
	{{"Base64", 6}, apply_base64},
};

const struct value *function_apply(
	struct arena *arena, struct str function, const struct value *call, struct err *err)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		if (!str_eq(rows[i].name, function))
			continue;
		const struct value *result = rows[i].apply(arena, call, err);
		/* Of a list only the chosen item's taint counts, and Select hands that on itself.
		 */
		bool chosen = rows[i].apply == apply_select;
		bool tainted = value_is_tainted(chosen ? value_at(call, 0) : call);
		return result && tainted ? value_taint(arena, result) : result;
	}
	err_set(err, ERR_INPUT, "there is no function %.*s to carry out here", STR_ARG(function));
	return NULL;
}
