#include "sub.h"

static bool is_name(struct str name)
{
	for (size_t i = 0; i < name.len; i++) {
		char c = name.ptr[i];
		char low = (char)(c | 0x20);
		bool plain = (low >= 'a' && low <= 'z') || (c >= '0' && c <= '9');
		if (!plain && c != '.' && c != ':' && c != '_')
			return false;
	}
	return name.len > 0;
}

enum sub_status sub_next(struct str text, size_t *at, struct sub_piece *piece)
{
	struct str rest = str_slice(text, *at, text.len);
	*piece = (struct sub_piece){.at = *at};
	if (rest.len == 0)
		return SUB_END;
	ptrdiff_t open = str_find(rest, STR("${"));
	if (open != 0) {
		piece->text = open < 0 ? rest : str_slice(rest, 0, (size_t)open);
		*at += piece->text.len;
		piece->end = *at;
		return SUB_PIECE;
	}
	ptrdiff_t close = str_find(rest, STR("}"));
	piece->end = *at + (close < 0 ? rest.len : (size_t)close + 1);
	if (close < 0)
		return SUB_UNCLOSED;
	struct str name = str_slice(rest, 2, (size_t)close);
	if (str_starts(name, STR("!"))) {
		/* The literal "${": what follows it is taken up to the brace, as CloudFormation
		 * does. */
		piece->text = str_slice(rest, 0, 2);
		piece->end = *at + 3;
		*at += 3;
		return SUB_PIECE;
	}
	piece->is_variable = true;
	piece->text = name;
	*at = piece->end;
	return is_name(name) ? SUB_PIECE : SUB_BAD_NAME;
}
