/* Checking of a value against a type's schema: conform.c walks, conform_scalar.c looks at leaves.
 */
#ifndef MODEL_CONFORM_H
#define MODEL_CONFORM_H

#include "evaluate.h"

struct conform {
	struct evaluator *e;
	const struct template_resource *resource;
	const struct schema_type *type;
	struct mark fallback; /* where a value without a place of its own is complained of */
	char path[512];	      /* "Tags.Key", without indices; cut to fit */
	size_t path_len;
};

struct mark conform_mark(const struct conform *c, const struct value *v);
struct diag *conform_error(struct conform *c, const struct value *v, const char *code,
	const char *fmt, ...) __attribute__((format(printf, 4, 5)));
struct str conform_name(const struct conform *c); /* the last word of the path */
/* What may be shown of a scalar: a secret as stars. */
struct str conform_shown(const struct value *v);
void conform_mismatch(struct conform *c, const struct schema_node *node, const struct value *v);

/* Tags whose keys are not for templates. */
void conform_tags(struct conform *c, const struct value *properties);

/* A scalar in the kind that its node wants. */
const struct value *conform_scalar(
	struct conform *c, const struct schema_node *node, const struct value *v);
void conform_size(struct conform *c, const struct schema_node *node, const struct value *v,
	uint64_t size, const char *of);

#endif
