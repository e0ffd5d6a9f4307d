#include "render_plan.h"

#include "base/json.h"

void render_text(struct buf *buf, struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.ptr[i];
		buf_putc(buf, c < 0x20 || c == 0x7f ? ' ' : (char)c);
	}
}

static void render_attr(struct buf *buf, const struct value *v)
{
	buf_printf(buf, "(known after apply: %.*s%s%.*s)", STR_ARG(v->attr.address),
		v->attr.name.len ? "." : "", STR_ARG(v->attr.name));
}

static void render_list(struct buf *buf, const struct value *v)
{
	buf_putc(buf, '[');
	for (uint32_t i = 0; i < v->count; i++) {
		buf_puts(buf, i ? ", " : "");
		render_value(buf, v->items[i]);
	}
	buf_putc(buf, ']');
}

static void render_map(struct buf *buf, const struct value *v)
{
	buf_putc(buf, '{');
	for (uint32_t i = 0; i < v->count; i++) {
		buf_printf(buf, "%s%.*s: ", i ? ", " : "", STR_ARG(v->members[i].name));
		render_value(buf, v->members[i].value);
	}
	buf_putc(buf, '}');
}

void render_value(struct buf *buf, const struct value *v)
{
	if (!v) {
		buf_puts(buf, "(none)");
		return;
	}
	if (v->kind == VALUE_SECRET || (v->flags & VALUE_TAINTED)) {
		buf_puts(buf, "****");
		return;
	}
	switch (v->kind) {
	case VALUE_ATTR:
		render_attr(buf, v);
		break;
	case VALUE_CALL:
		buf_puts(buf, "(known after apply)");
		break;
	case VALUE_LIST:
		render_list(buf, v);
		break;
	case VALUE_MAP:
		render_map(buf, v);
		break;
	default:
		json_write(buf, v, JSON_COMPACT, NULL);
		break;
	}
}
