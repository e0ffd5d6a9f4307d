#include "base/mem.h"
#include "base/value.h"

#include <string.h>

/* A number by its worth: digits * 10^scale, without zeros at either end. */
struct decimal {
	char digits[64];
	size_t count;
	int64_t scale;
	bool negative;
};

static bool read_exponent(struct str text, int64_t *scale)
{
	int64_t exponent;
	if (text.len > 1 && text.ptr[0] == '+' && text.ptr[1] != '-')
		text = str_slice(text, 1, text.len);
	if (!str_int(text, -1000000, 1000000, &exponent))
		return false;
	*scale += exponent;
	return true;
}

/* False for what is no decimal number, or too long for this; such are equal by text only. */
static bool decimal_read(struct str text, struct decimal *d)
{
	d->count = 0;
	d->scale = 0;
	d->negative = text.len && text.ptr[0] == '-';
	bool fraction = false;
	bool any = false;
	for (size_t i = d->negative; i < text.len; i++) {
		char c = text.ptr[i];
		if (c == '.' && !fraction) {
			fraction = true;
		} else if (c >= '0' && c <= '9') {
			any = true;
			d->scale -= fraction;
			if (c == '0' && d->count == 0)
				continue;
			if (d->count == sizeof(d->digits))
				return false;
			d->digits[d->count++] = c;
		} else if ((c == 'e' || c == 'E') && any) {
			if (!read_exponent(str_slice(text, i + 1, text.len), &d->scale))
				return false;
			break;
		} else {
			return false;
		}
	}
	for (; d->count && d->digits[d->count - 1] == '0'; d->count--)
		d->scale++;
	if (d->count == 0) {
		d->scale = 0;
		d->negative = false;
	}
	return any;
}

static bool numbers_equal(struct str a, struct str b)
{
	struct decimal x, y;
	return decimal_read(a, &x) && decimal_read(b, &y) && x.negative == y.negative &&
	       x.scale == y.scale && x.count == y.count && !memcmp(x.digits, y.digits, x.count);
}

static bool scalars_equal(const struct value *a, const struct value *b)
{
	struct str x = value_text(a);
	struct str y = value_text(b);
	if (str_eq(x, y))
		return true;
	return a->kind == VALUE_NUMBER && b->kind == VALUE_NUMBER && numbers_equal(x, y);
}

static bool equal(const struct value *a, const struct value *b, bool unordered);

static bool items_equal(const struct value *a, const struct value *b, bool unordered)
{
	for (uint32_t i = 0; i < a->count; i++)
		if (!equal(a->items[i], b->items[i], unordered))
			return false;
	return true;
}

/* Finds a partner for each item of `a` among those of `b` that have none. */
static bool lists_match(const struct value *a, const struct value *b)
{
	bool *taken = mem_zalloc(b->count);
	uint32_t first = 0; /* all before it are taken */
	bool found = true;
	for (uint32_t i = 0; found && i < a->count; i++) {
		found = false;
		for (uint32_t j = first; !found && j < b->count; j++)
			if (!taken[j] && equal(a->items[i], b->items[j], true))
				found = taken[j] = true;
		while (first < b->count && taken[first])
			first++;
	}
	mem_free(taken);
	return found;
}

static bool maps_equal(const struct value *a, const struct value *b, bool unordered)
{
	for (uint32_t i = 0; i < a->count; i++) {
		const struct value *other = value_get(b, a->members[i].name);
		if (!other || !equal(a->members[i].value, other, unordered))
			return false;
	}
	return true;
}

static bool equal(const struct value *a, const struct value *b, bool unordered)
{
	if (a == b)
		return true;
	if (!a || !b)
		return false;
	if (value_is_scalar(a) && value_is_scalar(b))
		return scalars_equal(a, b);
	if (a->kind != b->kind)
		return false;
	if (a->kind == VALUE_NULL)
		return true;
	if (a->kind == VALUE_ATTR)
		return str_eq(a->attr.address, b->attr.address) &&
		       str_eq(a->attr.name, b->attr.name);
	if (a->kind == VALUE_SECRET)
		return str_eq(a->text, b->text);
	if (a->count != b->count)
		return false;
	if (a->kind == VALUE_MAP)
		return maps_equal(a, b, unordered);
	if (a->kind == VALUE_CALL) /* the order of arguments always means something */
		return str_eq(a->text, b->text) && items_equal(a, b, unordered);
	return unordered ? lists_match(a, b) : items_equal(a, b, false);
}

bool value_equal(const struct value *a, const struct value *b)
{
	return equal(a, b, false);
}

bool value_equal_unordered(const struct value *a, const struct value *b)
{
	return equal(a, b, true);
}
