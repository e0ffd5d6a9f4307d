/*
 * What the files of the planner share. It makes drafts of steps in three passes, each in its
 * own file: what the target's instances need (make), what must go (drop), and in which order
 * (order).
 */
#ifndef STEPS_PLANNER_PARTS_H
#define STEPS_PLANNER_PARTS_H

#include "base/mem.h"
#include "base/table.h"
#include "steps/planner.h"

#define DRAFT_NONE UINT32_MAX

enum standing { /* of an instance of the target, once it is planned */
	STANDING_UNPLANNED,
	STANDING_SAME,	  /* no step, or one that only the state sees */
	STANDING_MADE,	  /* by this plan: nothing of it is known */
	STANDING_CHANGED, /* in place */
};

struct spot { /* an instance of the target */
	enum standing standing;
	uint32_t draft; /* its step, or DRAFT_NONE */
	const struct state_entry *prior;
	const struct value *props; /* as far as they are known */
};

/* Of the orders the steps want to be in, the later ones give way where they contradict each other.
 */
enum edge_rank {
	EDGE_FIRM,   /* a reference; a delete that frees the name its successor needs */
	EDGE_DELETE, /* what depended on something goes before it */
	EDGE_SOFT,   /* users are repointed before the old one goes; orders no reference shows */
	EDGE_RANKS,
};

struct draft_edge {
	struct graph_edge edge; /* of drafts */
	enum edge_rank rank;
};

struct planner {
	struct arena *arena;
	const struct planner_input *input;
	struct err *err;

	struct table instances; /* address -> index in the target */
	struct spot *spots;
	struct step *drafts;
	uint32_t *makers; /* by draft: of the delete of an old one, the step that makes its
			     successor */
	uint32_t ndrafts;
	size_t drafts_cap, makers_cap;
	struct draft_edge *edges;
	size_t nedges, edges_cap;

	struct cell *cells;
	size_t ncells, cells_cap;
	struct table cell_names;
	struct table traits_of; /* name of a type -> index */
	struct provider_traits *traits;
	size_t ntraits, traits_cap;
	struct table allowed;	/* addresses and logical ids */
	struct table drops;	/* address -> the draft that deletes what stands there */
	struct table debts;	/* address -> first of its debts' deletes */
	uint32_t *next_debt;	/* by debt: the next one at the same address */
	uint32_t first_debt;	/* draft of the first debt; the others follow it */
	bool has_after;		/* some type has an order that no reference shows */
	struct change *changes; /* scratch */
	size_t changes_cap;
};

/* planner.c */
struct str planner_cell_name(struct arena *arena, struct str account, struct str region);
uint32_t planner_cell(struct planner *p, struct str account, struct str region);
int planner_traits(
	struct planner *p, const struct schema_type *type, const struct provider_traits **out);
bool planner_allows(const struct planner *p, struct str address, struct str logical);
uint32_t planner_draft(struct planner *p, const struct step *step, uint32_t maker);
void planner_edge(struct planner *p, uint32_t from, uint32_t to, enum edge_rank rank);
int planner_refuse(struct planner *p, const struct instance *instance, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

/* planner_known.c: what attributes are known at plan time */
struct known {
	struct planner *planner;
	bool hopeful;		  /* take an attribute that may change for what it was */
	bool may_change;	  /* such a one was asked for */
	bool missing;		  /* one was asked for that nobody has */
	struct str address, name; /* the missing one */
};
const struct value *known_attribute(void *ctx, struct str address, struct str name);
/* Resolves as far as it is known. NULL after an error that says whose. */
const struct value *known_resolve(
	struct planner *p, const struct value *v, bool hopeful, struct str whose, bool *may_change);

/* planner_change.c: the changes of one instance */
struct comparison {
	const struct instance *instance;
	const struct state_entry *prior;
	const struct value *was;    /* properties as last applied */
	const struct value *firm;   /* the new ones as far as they are certain */
	const struct value *likely; /* the same, if attributes that may change do not */
	/* found: */
	const struct change *changes;
	uint32_t nchanges;
	uint32_t certain; /* of them; the others depend on attributes that may change */
	bool replaces;
	const char *irreversible;
};
int planner_compare(struct planner *p, struct comparison *c);
bool planner_same(struct planner *p, const struct schema_type *type, struct str property,
	const struct value *a, const struct value *b);

/* planner_make.c, planner_drop.c, planner_order.c */
int planner_make(struct planner *p);
int planner_drop(struct planner *p);
int planner_order(struct planner *p, struct step_plan *out);
int planner_drop_old(struct planner *p, uint32_t make, bool before); /* of a REPLACE */

/* step.c: derived facts of a plan whose steps and graph are there */
uint32_t step_plan_critical(const struct step_plan *plan);

#endif
