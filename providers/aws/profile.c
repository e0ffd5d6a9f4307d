#include "profile.h"

#include "base/buf.h"

#include <string.h>

/* Lookups are linear: far more than anybody has, and few enough for that. */
#define MAX_ENTRIES 4096

struct parser {
	struct arena *arena;
	struct profile_set *set;
	enum profile_file file;
	const char *path;
	size_t line;
	bool in_section;
	ptrdiff_t profile;  /* index the properties go to, -1: ignored */
	ptrdiff_t property; /* index a continuation goes to, -1: there is none */
	bool ignored_property;
	struct buf continued; /* the property's value while lines are added to it; else empty */
};

static int complain(const struct parser *p, struct err *err, const char *what)
{
	return err_set(err, ERR_INPUT, "%s:%zu: %s", p->path, p->line, what);
}

static bool is_space(char c)
{
	return c == ' ' || c == '\t';
}

static bool is_comment(struct str s)
{
	return s.len > 0 && (s.ptr[0] == '#' || s.ptr[0] == ';');
}

static bool is_name(struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		char c = s.ptr[i];

		if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
			    (c && strchr("-_/.%@:+", c))))
			return false;
	}
	return s.len > 0;
}

/* "profile  foo" gives "foo"; what follows the word directly, or nothing at all, gives none. */
static struct str after_word(struct str s, struct str word)
{
	if (!str_starts(s, word) || s.len == word.len || !is_space(s.ptr[word.len]))
		return STR_NONE;
	return str_trim(str_slice(s, word.len, s.len));
}

struct section {
	enum profile_kind kind;
	struct str name; /* empty: to be ignored */
	bool prefixed;
};

static struct section section_of(enum profile_file file, struct str inner)
{
	static const struct {
		struct str word;
		enum profile_kind kind;
	} words[] = {{{"profile", 7}, PROFILE}, {{"sso-session", 11}, PROFILE_SSO_SESSION},
		{{"services", 8}, PROFILE_SERVICES}};
	struct section section = {PROFILE, STR_NONE, false};

	if (file == PROFILE_CREDENTIALS || str_is(inner, "default"))
		section.name = inner;
	for (size_t i = 0; file == PROFILE_CONFIG && i < 3; i++) {
		struct str name = after_word(inner, words[i].word);

		if (name.len)
			section = (struct section){words[i].kind, name, true};
	}
	if (!is_name(section.name))
		section.name = STR_NONE;
	return section;
}

static ptrdiff_t index_of(const struct profile_set *set, enum profile_kind kind, struct str name)
{
	for (size_t i = 0; i < set->count; i++)
		if (set->items[i].kind == kind && str_eq(set->items[i].name, name))
			return (ptrdiff_t)i;
	return -1;
}

/* Arrays grow within the arena: what is outgrown goes with it. */
static void *grown(struct arena *arena, void *items, size_t count, size_t *cap, size_t elem)
{
	void *more;

	if (count < *cap)
		return items;
	*cap = *cap ? *cap * 2 : 8;
	more = arena_array(arena, *cap, elem);
	if (count)
		memcpy(more, items, count * elem);
	return more;
}

/* The property is over: its continued value gets its place. */
static void close_property(struct parser *p)
{
	if (p->continued.len > 0)
		p->set->items[p->profile].properties[p->property].value =
			arena_str(p->arena, buf_view(&p->continued));
	buf_wipe(&p->continued);
	p->property = -1;
	p->ignored_property = false;
}

static int open_profile(struct parser *p, struct section section, struct err *err)
{
	struct profile_set *set = p->set;
	ptrdiff_t at = index_of(set, section.kind, section.name);
	bool is_default = p->file == PROFILE_CONFIG && str_is(section.name, "default") &&
			  section.kind == PROFILE;

	if (at < 0 && set->count == MAX_ENTRIES)
		return complain(p, err, "too many profiles");
	if (at < 0) {
		set->items =
			grown(p->arena, set->items, set->count, &set->cap, sizeof(struct profile));
		at = (ptrdiff_t)set->count++;
		set->items[at] = (struct profile){
			.kind = section.kind, .name = section.name, .prefixed = section.prefixed};
	} else if (is_default && section.prefixed && !set->items[at].prefixed) {
		set->items[at].prefixed = true;
		set->items[at].count = 0;
	} else if (is_default && !section.prefixed && set->items[at].prefixed) {
		at = -1;
	}
	p->profile = at;
	return 0;
}

static int parse_section(struct parser *p, struct str line, struct err *err)
{
	ptrdiff_t close = str_find(line, STR("]"));
	struct section section;
	struct str rest;

	if (close < 0)
		return complain(p, err, "Profile definition must end with ']'");
	rest = str_trim(str_slice(line, (size_t)close + 1, line.len));
	if (rest.len && !is_comment(rest))
		return complain(p, err, "Profile definition must end with ']'");
	close_property(p);
	section = section_of(p->file, str_trim(str_slice(line, 1, (size_t)close)));
	p->in_section = true;
	p->profile = -1;
	return section.name.len ? open_profile(p, section, err) : 0;
}

static struct str without_comment(struct str value)
{
	for (size_t i = 1; i < value.len; i++)
		if (is_space(value.ptr[i - 1]) && is_comment(str_slice(value, i, i + 1)))
			return str_slice(value, 0, i);
	return value;
}

static int set_property(struct parser *p, struct str name, struct str value, struct err *err)
{
	struct profile *profile = &p->set->items[p->profile];
	size_t at = 0;

	while (at < profile->count && !str_eq(profile->properties[at].name, name))
		at++;
	if (at == MAX_ENTRIES)
		return complain(p, err, "too many properties in one profile");
	if (at == profile->count) {
		profile->properties = grown(p->arena, profile->properties, profile->count,
			&profile->cap, sizeof(struct profile_property));
		profile->count++;
	}
	profile->properties[at] = (struct profile_property){name, value};
	p->property = (ptrdiff_t)at;
	return 0;
}

static int parse_property(struct parser *p, struct str line, struct err *err)
{
	ptrdiff_t equals = str_find(line, STR("="));
	struct str name, value;

	if (!p->in_section)
		return complain(p, err, "Expected a profile definition");
	if (equals < 0)
		return complain(p, err, "Expected an '=' sign defining a property");
	name = str_trim(str_slice(line, 0, (size_t)equals));
	if (name.len == 0)
		return complain(p, err, "Property did not have a name");
	close_property(p);
	p->ignored_property = p->profile < 0 || !is_name(name);
	if (p->ignored_property)
		return 0;
	value = str_slice(line, (size_t)equals + 1, line.len);
	return set_property(p, arena_lower(p->arena, name), str_trim(without_comment(value)), err);
}

/* A property without a value of its own holds sub-properties: each continuation is one. */
static int check_sub_property(struct parser *p, struct str line, struct err *err)
{
	ptrdiff_t equals = str_find(line, STR("="));

	if (equals < 0)
		return complain(p, err, "Expected an '=' sign defining a sub-property");
	if (str_trim(str_slice(line, 0, (size_t)equals)).len == 0)
		return complain(p, err, "Sub-property did not have a name");
	return 0;
}

static int add_continuation(struct parser *p, struct str line, struct err *err)
{
	struct str value = p->set->items[p->profile].properties[p->property].value;

	if (value.len == 0 && is_comment(line))
		return 0;
	if (value.len == 0 && check_sub_property(p, line, err) != 0)
		return -1;
	if (p->continued.len == 0)
		buf_str(&p->continued, value);
	buf_putc(&p->continued, '\n');
	buf_str(&p->continued, line);
	return 0;
}

static int parse_continuation(struct parser *p, struct str line, struct err *err)
{
	if (p->property >= 0)
		return add_continuation(p, line, err);
	if (p->ignored_property || (p->in_section && p->profile < 0) || is_comment(line))
		return 0;
	return complain(p, err,
		p->in_section ? "Expected a property definition, found continuation"
			      : "Expected a profile definition");
}

static int parse_line(struct parser *p, struct str line, struct err *err)
{
	if (str_trim(line).len == 0 || is_comment(line))
		return 0;
	if (is_space(line.ptr[0]))
		return parse_continuation(p, str_trim(line), err);
	if (line.ptr[0] == '[')
		return parse_section(p, line, err);
	return parse_property(p, line, err);
}

int profile_parse(struct arena *arena, struct profile_set *set, enum profile_file file,
	struct str text, const char *path, struct err *err)
{
	struct parser p = {.arena = arena,
		.set = set,
		.file = file,
		.path = path,
		.profile = -1,
		.property = -1};
	struct str line;
	int rc = 0;

	if (text.len && memchr(text.ptr, '\0', text.len))
		return err_set(err, ERR_INPUT, "%s: not a text file", path);
	buf_init(&p.continued, 0);
	while (rc == 0 && str_cut(&text, '\n', &line)) {
		p.line++;
		if (str_ends(line, STR("\r")))
			line.len--;
		rc = parse_line(&p, line, err);
	}
	close_property(&p);
	buf_release(&p.continued);
	return rc;
}

const struct profile *profile_find(
	const struct profile_set *set, enum profile_kind kind, struct str name)
{
	ptrdiff_t at = index_of(set, kind, name);

	return at < 0 ? NULL : &set->items[at];
}

struct str profile_get(const struct profile *profile, const char *name)
{
	for (size_t i = 0; profile && i < profile->count; i++)
		if (str_is(profile->properties[i].name, name))
			return profile->properties[i].value;
	return STR_NONE;
}
