/*
 * A value: what properties, attributes, requests and records are made of.
 *
 * Values are immutable once built, live in an arena, and may share parts. Numbers
 * keep the digits they were written with, so nothing is ever rounded.
 *
 * Beside JSON's kinds a value can hold what is not known yet: ATTR, an attribute of
 * another instance, and CALL, a function one of whose arguments is not known. And
 * what may not be shown: the SECRET flag taints a scalar; kind SECRET is a secret of
 * which only the salted hash is at hand.
 */
#ifndef BASE_VALUE_H
#define BASE_VALUE_H

#include "base/arena.h"
#include "base/str.h"

enum value_kind {
	VALUE_NULL,
	VALUE_BOOL,
	VALUE_NUMBER, /* text: its digits as written */
	VALUE_STRING, /* text */
	VALUE_LIST,   /* items */
	VALUE_MAP,    /* members, in the order they were put, names unique */
	VALUE_ATTR,   /* attr: not known until that instance is made */
	VALUE_CALL,   /* text: name of the function, items: its arguments */
	VALUE_SECRET, /* text: hexadecimal SHA-256(salt, value); the value is elsewhere */
};

enum value_flag {
	VALUE_TAINTED = 1, /* comes from a secret: shown as "****", stored as its hash */
};

struct value;

struct value_member {
	struct str name;
	const struct value *value;
};

struct value {
	uint8_t kind;
	uint8_t flags;
	uint32_t count;	 /* of items or members */
	uint32_t cap;	 /* of what builds it: leave it alone */
	uint32_t origin; /* 1 + index of the document node it was read from; 0: none */
	union {
		bool boolean;
		struct {
			struct str text;
			const struct value **items; /* LIST, CALL */
		};
		struct value_member *members;
		struct {
			struct str address; /* ATTR: the instance, "us-east-1/Vpc" */
			struct str name;    /* ATTR: the attribute; empty means what Ref gives */
		} attr;
	};
};

/* Making values. Strings are kept as given, not copied: they must outlive the value. */
const struct value *value_null(void);
const struct value *value_bool(bool b);
struct value *value_string(struct arena *arena, struct str text);
struct value *value_cstr(struct arena *arena, const char *text);
struct value *value_number(struct arena *arena, struct str digits);
struct value *value_int(struct arena *arena, int64_t number);
struct value *value_list(struct arena *arena);
struct value *value_map(struct arena *arena);
struct value *value_attr(struct arena *arena, struct str address, struct str name);
struct value *value_call(struct arena *arena, struct str function);
struct value *value_secret(struct arena *arena, struct str hash);

/* Building: only on a value that nobody else holds yet. */
void value_add(struct arena *arena, struct value *list, const struct value *item);
void value_put(struct arena *arena, struct value *map, struct str name, const struct value *item);
/* Room for `count` items or members at once, where their number is known. */
void value_reserve(struct arena *arena, struct value *v, uint32_t count);
/* The same, with a literal name, and nothing put where `item` is NULL. */
#define VALUE_PUT(arena, map, name, item) value_put_some((arena), (map), STR(name), (item))
void value_put_some(
	struct arena *arena, struct value *map, struct str name, const struct value *item);

/* Reading. NULL where it is absent or of another kind; a NULL value reads as absent. */
const struct value *value_get(const struct value *map, struct str name);
const struct value *value_at(const struct value *list, size_t index);
const struct value *value_path(const struct value *map, const char *dotted); /* "Vpc.VpcId" */
struct str value_text(const struct value *v); /* STRING, NUMBER, BOOL; else STR_NONE */
struct str value_text_of(const struct value *map, const char *name);
bool value_is_true(const struct value *v); /* BOOL true, or the string "true" */
int64_t value_int_of(const struct value *map, const char *name, int64_t otherwise);
bool value_is_scalar(const struct value *v);	    /* has a text: STRING, NUMBER, BOOL */
bool value_is_known(const struct value *v);	    /* holds no ATTR and no CALL, at any depth */
bool value_is_tainted(const struct value *v);	    /* at any depth */
const char *value_kind_name(const struct value *v); /* "a string", "a list", ... */

/*
 * Equal as data: maps without regard to order, numbers and booleans equal to their text
 * (CloudFormation converts freely), two numbers by what they are worth, SECRET by hash.
 * `flags` and `origin` do not count.
 */
bool value_equal(const struct value *a, const struct value *b);
/* The same, but lists that hold the same items in another order are equal too. */
bool value_equal_unordered(const struct value *a, const struct value *b);

/* A deep copy, strings too, into another arena. */
struct value *value_copy(struct arena *arena, const struct value *v);

#endif
