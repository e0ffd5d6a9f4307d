/* Names, ids, addresses and ARNs that the simulated cloud makes up: all from one hash, nothing by
 * chance. */
#ifndef SIM_NAMES_H
#define SIM_NAMES_H

#include "profile.h"

#define NAMES_HEX 32

struct subject { /* the resource whose ids and attributes are made up */
	const struct profile *profile;
	struct str account; /* 12 digits */
	struct str region;
	struct str id;	 /* physical id; empty while it is being made */
	struct str name; /* given or derived; empty: the type has none */
	struct str hex;	 /* NAMES_HEX hexadecimal digits that are its own */
	const struct value *properties;
	int64_t made;
};

uint64_t names_hash(struct str a, struct str b);		   /* the same in every process */
struct str names_account(struct arena *arena, struct str account); /* "" -> "123456789012" */

/* "stack-logical-0123456789ab": lower case, no longer than the type allows. */
struct str names_derive(struct arena *arena, const struct profile *profile, struct str stack,
	struct str logical, struct str hash);
/* "vpc-0123456789abcdef0"; `what` tells several ids of one resource apart, empty: its own. */
struct str names_id(
	struct arena *arena, const struct subject *s, const char *prefix, struct str what);
struct str names_own_id(struct arena *arena, const struct subject *s);
struct str names_arn(struct arena *arena, const struct subject *s);
struct str names_other_arn(struct arena *arena, const struct subject *s, struct str what);
struct str names_url(struct arena *arena, const struct subject *s);
struct str names_public_ip(struct arena *arena, const struct subject *s);
struct str names_private_ip(struct arena *arena, const struct subject *s);
struct str names_suffix(struct str region); /* "amazonaws.com", "amazonaws.com.cn" */

#endif
