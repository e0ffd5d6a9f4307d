/* Properties as the cloud keeps and gives them: nothing write-only, secrets only as hashes. */
#ifndef SIM_SEAL_H
#define SIM_SEAL_H

#include "base/json.h"
#include "base/schema.h"

/* The value itself where there is nothing to hide. */
const struct value *seal_properties(struct arena *arena, const struct schema_type *type,
	struct str salt, const struct value *properties);

/* As JSON, with the hashes of secrets. */
void seal_write(struct buf *buf, const struct value *sealed);

/* 32 hexadecimal digits of all that was asked for, write-only properties too. */
struct str seal_digest(struct arena *arena, struct str salt, const struct value *properties);

#endif
