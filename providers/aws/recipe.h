/*
 * A recipe: how one resource type is created, found, read, changed and deleted, as data. It is
 * written in YAML (docs/recipes.md) and read when its type is first used. Everything lives in
 * the arena it was read into and is never changed afterwards.
 */
#ifndef AWS_RECIPE_H
#define AWS_RECIPE_H

#include "aws/api.h"
#include "base/err.h"
#include "model/doc.h"
#include "provider/provider.h"

/* An error of the service, by code and, where a code says too little, by a piece of its text. */
struct recipe_fault {
	struct str code; /* may end in "*" */
	struct str text; /* empty: any */
};

struct recipe_faults {
	const struct recipe_fault *list;
	size_t count;
};

/* One call, or one call repeated over a list or until something holds. */
struct recipe_step {
	const struct api_service *service;
	const struct api_operation *operation;
	const struct value *when; /* skipped unless this is true */
	const struct value *each; /* once for each item of this list */
	struct str as;		  /* the item's variable */
	const struct value *input;
	struct str out;		    /* the output's variable */
	const struct value *set;    /* map: variables made of the output */
	const struct value *bind;   /* first call of a create: the physical id */
	const struct value *item;   /* what was looked for; absent: there is no such resource */
	const struct value *absent; /* true: there is one, but it is dead */
	const struct value *until;  /* polled until this is true ... */
	const struct value *fail;   /* ... or this, and then `reason` says why */
	const struct value *reason;
	struct str wait; /* for the live view: what is waited for */
	int64_t every_ms, limit_ms;
	struct str page_in, page_list; /* more pages: input member, output list */
	const struct value *page;      /* the next page's token */
	struct recipe_faults ignore;   /* count as success */
	bool doubt;		       /* may not be repeated when its fate is unknown */
};

struct recipe_steps {
	const struct recipe_step *list;
	size_t count;
};

struct recipe_group { /* of an update: runs when one of `on` changed */
	const struct str *on;
	size_t non;
	struct recipe_steps steps;
};

enum recipe_change { /* what a change of a property means when the schema does not tell */
	RECIPE_REPLACE,
	RECIPE_IN_PLACE,
	RECIPE_ONE_WAY, /* in place, no way back */
	RECIPE_GROW,	/* a number: up is one-way, down is impossible */
	RECIPE_NEVER,	/* refused: neither in place nor by a new one */
};

struct recipe_verdict {
	struct str property;
	enum recipe_change change;
};

enum recipe_alphabet { RECIPE_WORD, RECIPE_LOWER, RECIPE_DNS };

struct recipe {
	const struct schema_type *type;
	const struct source *source;
	const struct doc *doc;
	const struct api_service *service;
	enum provider_identity identity;
	bool precheck;
	const char *const *unique;
	const char *const *before; /* types made after this one and deleted before it */
	struct str name_property;
	size_t name_max; /* 0: the type has no name of its own */
	enum recipe_alphabet name_alphabet;
	const struct str *parts; /* variables: the physical id split at "|" */
	size_t nparts;
	const struct value *define; /* map: named expressions for $use */
	const struct value *reset;  /* map: what a removed property is set to */
	struct recipe_faults gone, exists, again, not_yet;
	struct recipe_steps create, read, probe, remove;
	size_t makers; /* so many of create's steps are ways to make it: the first that may is taken
			*/
	const struct value *probe_id;
	const struct recipe_group *update;
	size_t nupdate;
	const struct recipe_verdict *verdicts;
	size_t nverdicts;
	const struct value *properties, *attributes, *tags;
	const struct str *handled; /* property paths that the recipe makes use of, sorted */
	size_t nhandled;
};

/* Reads a recipe; the message of an error carries file, line and column. NULL on error. */
struct recipe *recipe_read(struct arena *arena, const struct schema_catalog *catalog,
	struct str name, struct str text, struct err *err);

/* Fills recipe->handled and checks every expression: operators, variables, properties. */
int recipe_check(struct arena *arena, struct recipe *recipe, struct err *err);

/* err_set with the place of `v` (or of node `node`) in front. Returns -1. */
int recipe_error(const struct recipe *recipe, const struct value *v, struct err *err,
	const char *fmt, ...) __attribute__((format(printf, 4, 5)));

bool recipe_step_mutates(const struct recipe_step *step);
bool recipe_faults_match(const struct recipe_faults *faults, struct str code, struct str message);
bool recipe_handles(const struct recipe *recipe, struct str path);
enum provider_verdict recipe_verdict(const struct recipe *recipe, struct str property,
	const struct value *before, const struct value *after);

#endif
