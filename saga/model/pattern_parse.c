#include "base/mem.h"
#include "pattern_tree.h"

/*
 *     alternatives = sequence *("|" sequence)
 *     sequence     = *(atom [quantifier])
 *     atom         = "(" alternatives ")" / "[" class "]" / "." / "^" / "$" / "\" escape /
 * character Whether a quantifier is lazy does not matter to a yes or no.
 */

#define NESTING_MAX 50
#define REPEAT_MAX  5000
#define LAST	    0x10FFFF

struct parser {
	struct pattern_tree *tree;
	struct str text;
	size_t at;
	int nesting;
	bool dot_all;
	struct err *err;
};

#define NO_NODE UINT32_MAX

static uint32_t alternatives(struct parser *p);

static uint32_t fail(struct parser *p, const char *what)
{
	err_set(p->err, ERR_INPUT, "%s (at character %zu)", what, p->at + 1);
	return NO_NODE;
}

static uint32_t add_node(struct parser *p, struct pattern_node node)
{
	struct pattern_tree *tree = p->tree;
	tree->nodes = mem_grow(
		tree->nodes, &tree->nodes_cap, tree->nnodes + (size_t)1, sizeof(*tree->nodes));
	tree->nodes[tree->nnodes] = node;
	return tree->nnodes++;
}

static void open_set(struct parser *p, bool negated)
{
	struct pattern_tree *tree = p->tree;
	tree->sets =
		mem_grow(tree->sets, &tree->sets_cap, tree->nsets + (size_t)1, sizeof(*tree->sets));
	tree->sets[tree->nsets++] = (struct pattern_set){tree->nranges, 0, negated};
}

static void add_range(struct parser *p, uint32_t low, uint32_t high)
{
	struct pattern_tree *tree = p->tree;
	tree->ranges = mem_grow(
		tree->ranges, &tree->ranges_cap, tree->nranges + (size_t)1, sizeof(*tree->ranges));
	tree->ranges[tree->nranges++] = (struct pattern_range){low, high};
	tree->sets[tree->nsets - 1].count++;
}

static uint32_t close_set(struct parser *p)
{
	return add_node(p, (struct pattern_node){.kind = PATTERN_SET, .x = p->tree->nsets - 1});
}

static uint32_t one_character(struct parser *p, uint32_t c)
{
	open_set(p, false);
	add_range(p, c, c);
	return close_set(p);
}

/*
 * Classes by name. Beyond ASCII every character counts as of each category but control: to tell
 * them apart takes Unicode's tables, and refusing what a service takes is worse than the reverse.
 */
static const struct class
{
	struct str name;
	struct pattern_range ranges[6]; /* sorted; {0, 0} at the end */
} classes[] = {
	{{"d", 1}, {{'0', '9'}}},
	{{"w", 1}, {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}}},
	{{"s", 1}, {{'\t', '\r'}, {' ', ' '}}},
	{{"L", 1}, {{'A', 'Z'}, {'a', 'z'}, {0xAA, LAST}}},
	{{"Lu", 2}, {{'A', 'Z'}, {0xC0, LAST}}},
	{{"Ll", 2}, {{'a', 'z'}, {0xAA, LAST}}},
	{{"M", 1}, {{0x300, LAST}}},
	{{"N", 1}, {{'0', '9'}, {0xB2, LAST}}},
	{{"Nd", 2}, {{'0', '9'}, {0x660, LAST}}},
	{{"Z", 1}, {{' ', ' '}, {0xA0, LAST}}},
	{{"Zs", 2}, {{' ', ' '}, {0xA0, LAST}}},
	{{"P", 1}, {{'!', '/'}, {':', '@'}, {'[', '_'}, {'{', '}'}, {0xA1, LAST}}},
	{{"S", 1}, {{'$', '+'}, {'<', '>'}, {'^', '`'}, {'|', '~'}, {0xA2, LAST}}},
	{{"C", 1}, {{1, 0x1F}, {0x7F, 0x9F}}},
	{{"Alpha", 5}, {{'A', 'Z'}, {'a', 'z'}}},
	{{"Digit", 5}, {{'0', '9'}}},
	{{"Alnum", 5}, {{'0', '9'}, {'A', 'Z'}, {'a', 'z'}}},
	{{"Upper", 5}, {{'A', 'Z'}}},
	{{"Lower", 5}, {{'a', 'z'}}},
	{{"Punct", 5}, {{'!', '/'}, {':', '@'}, {'[', '`'}, {'{', '~'}}},
	{{"Graph", 5}, {{'!', '~'}}},
	{{"Print", 5}, {{' ', '~'}}},
	{{"Space", 5}, {{'\t', '\r'}, {' ', ' '}}},
	{{"ASCII", 5}, {{1, 0x7F}}},
};

static bool add_class(struct parser *p, struct str name, bool negated)
{
	size_t i = 0;
	while (i < sizeof(classes) / sizeof(*classes) && !str_eq(classes[i].name, name))
		i++;
	if (i == sizeof(classes) / sizeof(*classes))
		return false;
	uint32_t next = 0;
	for (const struct pattern_range *range = classes[i].ranges; range->high; range++) {
		if (!negated)
			add_range(p, range->low, range->high);
		else if (range->low > next)
			add_range(p, next, range->low - 1);
		next = range->high + 1;
	}
	if (negated && next <= LAST)
		add_range(p, next, LAST);
	return true;
}

static bool take(struct parser *p, char c)
{
	if (p->at >= p->text.len || p->text.ptr[p->at] != c)
		return false;
	p->at++;
	return true;
}

static bool take_word(struct parser *p, const char *word)
{
	struct str rest = str_slice(p->text, p->at, p->text.len);
	if (!str_starts(rest, str_of(word)))
		return false;
	p->at += str_of(word).len;
	return true;
}

/* The character at p->at, which is UTF-8 by the reader's care; beyond its end 0. */
static uint32_t take_character(struct parser *p)
{
	uint32_t c = 0;
	size_t len = pattern_decode(p->text, p->at, &c);
	p->at += len;
	return c;
}

static bool take_hex(struct parser *p, size_t digits, uint32_t *out)
{
	*out = 0;
	for (size_t i = 0; i < digits; i++, p->at++) {
		char c = p->at < p->text.len ? (char)(p->text.ptr[p->at] | 0x20) : ' ';
		if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
			return false;
		*out = *out * 16 + (uint32_t)(c <= '9' ? c - '0' : c - 'a' + 10);
	}
	return true;
}

/* `\p{L}`, `\p{IsAlphabetic}`, `\pL`: adds the class to the open set. */
static bool property(struct parser *p, bool negated)
{
	struct str name = str_slice(p->text, p->at, p->at + 1);
	if (take(p, '{')) {
		struct str rest = str_slice(p->text, p->at, p->text.len);
		if (!str_cut(&rest, '}', &name) || name.len + p->at >= p->text.len)
			return false;
		p->at += name.len + 1;
	} else {
		p->at++;
	}
	if (str_is(name, "IsAlphabetic"))
		name = STR("L");
	return add_class(p, name, negated);
}

/*
 * Behind a backslash. A class goes into the open set and gives true with *c = NO_NODE; a
 * character gives itself.
 */
static bool escape(struct parser *p, uint32_t *c)
{
	static const char letters[] = "tnrfv0ae";
	static const char controls[] = "\t\n\r\f\v\0\a\033";
	*c = NO_NODE;
	if (p->at >= p->text.len)
		return false;
	char letter = p->text.ptr[p->at];
	char low = (char)(letter | 0x20);
	if (low == 'd' || low == 'w' || low == 's') {
		p->at++;
		return add_class(p, (struct str){&low, 1}, letter != low);
	}
	if (low == 'p') {
		p->at++;
		return property(p, letter == 'P');
	}
	if (letter == 'x' || letter == 'u') {
		p->at++;
		return take_hex(p, letter == 'x' ? 2 : 4, c);
	}
	for (size_t i = 0; i < sizeof(letters) - 1; i++) {
		if (letters[i] == letter) {
			p->at++;
			*c = (unsigned char)controls[i];
			return true;
		}
	}
	bool is_letter = low >= 'a' && low <= 'z';
	if (is_letter || (letter >= '1' && letter <= '9'))
		return false;
	*c = take_character(p);
	return true;
}

static bool class_item(struct parser *p, uint32_t *c)
{
	if (take(p, '\\')) {
		if (take(p, 'b')) {
			*c = '\b';
			return true;
		}
		return escape(p, c);
	}
	*c = take_character(p);
	return true;
}

static uint32_t class(struct parser *p)
{
	open_set(p, take(p, '^'));
	for (bool first = true; first || !take(p, ']'); first = false) {
		uint32_t low;
		uint32_t high;
		if (p->at >= p->text.len)
			return fail(p, "\"[\" without its \"]\"");
		if (take_word(p, "&&"))
			return fail(p, "intersections of classes (&&) are not supported");
		if (!class_item(p, &low))
			return fail(p, "this escape is not supported");
		struct str rest = str_slice(p->text, p->at, p->at + 2);
		bool is_range =
			low != NO_NODE && rest.len == 2 && rest.ptr[0] == '-' && rest.ptr[1] != ']';
		if (!is_range) {
			if (low != NO_NODE)
				add_range(p, low, low);
			continue;
		}
		p->at++;
		if (!class_item(p, &high))
			return fail(p, "this escape is not supported");
		if (high == NO_NODE) { /* "+-\s": a hyphen of its own */
			add_range(p, low, low);
			add_range(p, '-', '-');
		} else if (high < low) {
			return fail(p, "a range that runs backwards");
		} else {
			add_range(p, low, high);
		}
	}
	return close_set(p);
}

static uint32_t group(struct parser *p)
{
	struct pattern_node look = {.kind = PATTERN_LOOK};
	bool is_look = take_word(p, "?=");
	if (!is_look && take_word(p, "?!"))
		is_look = look.negated = true;
	if (!is_look && !take_word(p, "?:") && take_word(p, "?")) {
		if (take_word(p, "i)"))
			p->tree->any_case = true;
		else if (take_word(p, "s)"))
			p->dot_all = true;
		else
			return fail(p, "this kind of group is not supported");
		return add_node(p, (struct pattern_node){.kind = PATTERN_EMPTY});
	}
	if (++p->nesting > NESTING_MAX)
		return fail(p, "groups nested too deep");
	uint32_t inner = alternatives(p);
	p->nesting--;
	if (inner == NO_NODE)
		return NO_NODE;
	if (!take(p, ')'))
		return fail(p, "\"(\" without its \")\"");
	look.x = inner;
	return is_look ? add_node(p, look) : inner;
}

static uint32_t escaped_atom(struct parser *p)
{
	uint32_t c;
	if (take(p, 'b') || take(p, 'B'))
		return add_node(p, (struct pattern_node){.kind = PATTERN_EDGE,
					   .negated = p->text.ptr[p->at - 1] == 'B'});
	if (take(p, 'A'))
		return add_node(p, (struct pattern_node){.kind = PATTERN_BEGIN});
	if (take(p, 'z') || take(p, 'Z'))
		return add_node(p, (struct pattern_node){.kind = PATTERN_END});
	open_set(p, false);
	if (!escape(p, &c))
		return fail(p, "this escape is not supported");
	if (c != NO_NODE)
		add_range(p, c, c);
	return close_set(p);
}

static uint32_t atom(struct parser *p)
{
	if (take(p, '('))
		return group(p);
	if (take(p, '['))
		return class(p);
	if (take(p, '\\'))
		return escaped_atom(p);
	if (take(p, '^'))
		return add_node(p, (struct pattern_node){.kind = PATTERN_BEGIN});
	if (take(p, '$'))
		return add_node(p, (struct pattern_node){.kind = PATTERN_END});
	if (take(p, '.')) {
		open_set(p, true);
		if (!p->dot_all) {
			add_range(p, '\n', '\n');
			add_range(p, '\r', '\r');
		}
		return close_set(p);
	}
	if (take(p, '*') || take(p, '+') || take(p, '?'))
		return fail(p, "nothing stands here to repeat");
	return one_character(p, take_character(p));
}

/* "{2}", "{2,}", "{2,5}" behind p->at; false, and nothing taken, when it is just a brace. */
static bool braces(struct parser *p, uint32_t *min, uint32_t *max)
{
	struct str rest = str_slice(p->text, p->at, p->text.len);
	struct str inner;
	struct str low;
	int64_t number;
	if (!str_starts(rest, STR("{")) || str_find(rest, STR("}")) < 0)
		return false;
	str_cut(&rest, '}', &inner);
	size_t len = inner.len + 1;
	inner = str_slice(inner, 1, inner.len);
	bool has_comma = str_find(inner, STR(",")) >= 0;
	str_cut(&inner, ',', &low);
	if (!str_int(low, 0, INT32_MAX, &number))
		return false;
	*min = *max = (uint32_t)number;
	if (has_comma && inner.len == 0)
		*max = PATTERN_ENDLESS;
	else if (has_comma && !str_int(inner, 0, INT32_MAX, &number))
		return false;
	else if (has_comma)
		*max = (uint32_t)number;
	p->at += len;
	return true;
}

static uint32_t quantified(struct parser *p, uint32_t node)
{
	for (;;) {
		uint32_t min = 0;
		uint32_t max = PATTERN_ENDLESS;
		if (take(p, '+'))
			min = 1;
		else if (take(p, '?'))
			max = 1;
		else if (!take(p, '*') && !braces(p, &min, &max))
			return node;
		if (!take(p, '?'))
			take(p, '+');
		if (min > max)
			return fail(p, "a repetition that runs backwards");
		if (min > REPEAT_MAX || (max > REPEAT_MAX && max != PATTERN_ENDLESS))
			return fail(p, "a repetition of more than 5000");
		node = add_node(
			p, (struct pattern_node){
				   .kind = PATTERN_REPEAT, .x = node, .min = min, .max = max});
	}
}

static uint32_t sequence(struct parser *p)
{
	uint32_t all = add_node(p, (struct pattern_node){.kind = PATTERN_EMPTY});
	while (p->at < p->text.len && p->text.ptr[p->at] != '|' && p->text.ptr[p->at] != ')') {
		uint32_t next = atom(p);
		if (next != NO_NODE)
			next = quantified(p, next);
		if (next == NO_NODE)
			return NO_NODE;
		all = add_node(p, (struct pattern_node){.kind = PATTERN_CAT, .x = all, .y = next});
	}
	return all;
}

static uint32_t alternatives(struct parser *p)
{
	uint32_t all = sequence(p);
	while (all != NO_NODE && take(p, '|')) {
		uint32_t next = sequence(p);
		if (next == NO_NODE)
			return NO_NODE;
		all = add_node(p, (struct pattern_node){.kind = PATTERN_ALT, .x = all, .y = next});
	}
	return all;
}

#define TEXT_MAX 4096

int pattern_parse(struct pattern_tree *tree, struct str text, struct err *err)
{
	*tree = (struct pattern_tree){0};
	if (text.len > TEXT_MAX)
		return err_set(err, ERR_LIMIT, "a pattern of more than %d bytes", TEXT_MAX);
	struct parser parser = {.tree = tree, .text = text, .err = err};
	tree->root = alternatives(&parser);
	if (tree->root == NO_NODE)
		return -1;
	if (parser.at < text.len) {
		fail(&parser, "\")\" without its \"(\"");
		return -1;
	}
	return 0;
}

void pattern_tree_release(struct pattern_tree *tree)
{
	mem_free(tree->nodes);
	mem_free(tree->sets);
	mem_free(tree->ranges);
	*tree = (struct pattern_tree){0};
}
