/*
 * The shared config and credentials files. Format, as the AWS SDKs and Tools reference guide
 * has it and vectors/profiles pins down:
 *
 *     [profile NAME]        config file; in the credentials file just [NAME]
 *     key = value           # a comment after white space ends the value
 *      more of the value    a line that starts with white space continues the one before
 *     [sso-session NAME], [services NAME]    config file only
 *
 * Names outside the alphabet are ignored with all they hold; a line that fits nowhere is an error.
 * Profiles, properties and values live in the arena.
 */
#ifndef AWS_PROFILE_H
#define AWS_PROFILE_H

#include "base/arena.h"
#include "base/err.h"

enum profile_kind { PROFILE, PROFILE_SSO_SESSION, PROFILE_SERVICES };
enum profile_file { PROFILE_CONFIG, PROFILE_CREDENTIALS };

struct profile_property {
	struct str name; /* in lower case */
	struct str value;
};

struct profile {
	enum profile_kind kind;
	struct str name;
	bool prefixed; /* "[profile default]", which silences "[default]" */
	struct profile_property *properties;
	size_t count, cap;
};

struct profile_set {
	struct profile *items;
	size_t count, cap;
};

/* Adds what `text` holds; what is there already is replaced. `path` is for messages. */
int profile_parse(struct arena *arena, struct profile_set *set, enum profile_file file,
	struct str text, const char *path, struct err *err);

const struct profile *profile_find(
	const struct profile_set *set, enum profile_kind kind, struct str name);
struct str profile_get(const struct profile *profile, const char *name); /* or STR_NONE */

#endif
